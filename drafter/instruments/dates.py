"""Dates as adopted texts print them, in Spanish, English, Portuguese and French."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.instruments.figures import in_figures

_MONTHS = """
enero january janeiro janvier|febrero february fevereiro février|marzo march março mars|abril april avril
mayo may maio mai|junio june junho juin|julio july julho juillet|agosto august août
septiembre setiembre september setembro septembre|octubre october outubro octobre
noviembre november novembro novembre|diciembre december dezembro décembre
"""
MONTH_OF = {
    name: number
    for number, names in enumerate((part for line in _MONTHS.split("\n") for part in line.split("|") if part), start=1)
    for name in names.split()
}
"""The number of a month, 1 to 12, by its name in small letters in any of the languages."""
_MONTH = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_DAY = r"\d{1,2}(?:\s?[°º]|er|st|nd|rd|th)?(?:\s\(\d{1,2}\))?"
_TO = r"\s*(?:,|y|e|and|et|al?|to|ao?|au|-|–|—)\s*"
_OF = r"\s+(?:de |del |do |du |of )?(?:mes de |mês de |mois (?:de |d[’'])|(?:the )?month of )?"
_THE_YEAR = (
    r"(?:(?:in|of) the year(?: of our lord)?|(?:del? )?año(?: de)?|(?:do |no )?ano(?: de)?"
    r"|(?:de |en )?l[’']an(?:née)?)\s+"
)
_YEAR = rf"\s*(?:,|de|del|do|of)?\s*(?:{_THE_YEAR})?(?P<{{}}>(?:1[89]|20)\d\d)"
_DAYS_AND_MONTH = (
    rf"(?P<days>{_DAY}(?:(?:{_OF}(?:{_MONTH}))?(?:{_YEAR.format('first')})?{_TO}{_DAY}){{0,4}})"
    rf"(?:\s+d[íi]as?|\s+jours?|\s+days?)?{_OF}(?P<month>{_MONTH}){_YEAR.format('year')}"
)
_MONTH_AND_DAYS = rf"(?P<month>{_MONTH})\s+(?P<days>{_DAY}(?:{_TO}{_DAY}){{0,4}}),?\s+(?P<year>(?:1[89]|20)\d\d)"
_FORMS = (
    re.compile(rf"(?<![\w/]){_DAYS_AND_MONTH}(?!\w)", re.IGNORECASE),
    re.compile(rf"(?<![\w/]){_MONTH_AND_DAYS}(?!\w)", re.IGNORECASE),
    re.compile(r"(?<![\w/.-])(?P<days>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>(?:19|20)\d\d)(?![\w/])"),
    re.compile(r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<days>\d\d)(?![\w/-])"),
)
_A_MONTH = re.compile(rf"(?<!\w)(?:{_MONTH})(?!\w)", re.IGNORECASE)
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date, or the days of a meeting.

    Attributes:
        iso: the last day, ISO 8601.
        words: as printed: ``"16 y 17 de diciembre de 2008"``.
        span: start and end, in characters.
    """

    iso: str
    words: str
    span: tuple[int, int]


def is_iso_date(text: str) -> bool:
    """True for ``2008-12-17``, and for ``2008-12`` or ``2008`` where no more is known."""
    parts = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
    return parts is not None and _exists(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))


def dates_in(text: str) -> Iterator[PrintedDate]:
    """The dates of a text with day, month and year, in figures or words, in order; only those of the calendar."""
    figures = in_figures(text) if _A_MONTH.search(text) is not None else None
    found: list[PrintedDate] = []
    for form in _FORMS:
        for match in form.finditer(text if figures is None else figures.text):
            start, end = match.span() if figures is None else figures.span_in_words(*match.span())
            taken = any(one.span[0] < end and start < one.span[1] for one in found)
            iso = _iso(match)
            if iso is not None and not taken:
                found.append(PrintedDate(iso, text[start:end], (start, end)))
    yield from sorted(found, key=lambda one: one.span)


def _iso(match: re.Match[str]) -> str | None:
    month = MONTH_OF.get(match["month"].casefold()) or int(match["month"])
    day = int(re.findall(r"(?<!\d)\d{1,2}(?!\d)", match["days"])[-1])
    year = int(match["year"])
    if not _exists(year, month, day):
        return None
    return f"{year:04}-{month:02}-{day:02}"


def _exists(year: int, month: int, day: int) -> bool:
    """True for a day of the calendar."""
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= _LENGTHS[month - 1]:
        return False
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
