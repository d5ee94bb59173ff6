"""Dates: those that do not exist, that fall on another weekday, and deadlines that have passed."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from drafter.drafting.checks.model import Category, CheckSettings, Rule, Severity, Spot, Text, TextScan, spot
from drafter.drafting.model import Paragraph

IMPOSSIBLE = Rule("date-impossible", Category.TERMS, Severity.NOTICE)
WEEKDAY = Rule("weekday-mismatch", Category.TERMS, Severity.NOTICE)
PAST = Rule("deadline-past", Category.TERMS, Severity.NOTICE)

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_DIGIT = re.compile(r"\d")
_DEADLINE = re.compile(
    r"(?:a más tardar|antes del?|hasta|para|no más tarde|con plazo|vence|by|no later than|before|until|au plus tard"
    r"|avant|jusqu[’']au|até|o mais tardar|antes d[oe])\s+"
    r"(?:en\s+|el\s+|le\s+|o\s+|on\s+|the\s+|d[íi]a\s+|fin(?:es|ales)?\s+del?\s+|a[ñn]o\s+|end\s+of\s+)*"
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)?,?\s*$",
    re.IGNORECASE,
)
_YEAR_DEADLINE = re.compile(
    r"(?:a más tardar (?:en|para)|antes del?|hasta|no later than|before|by|au plus tard en|avant|até)\s+"
    r"(?:el |fin(?:es|ales)? del? |the end of |la fin de )?(?:a[ñn]o |l’année )?(?P<year>(?:19|20)\d\d)(?![\d/-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Date:
    """A date in a paragraph; day 0 where only a year is meant."""

    year: int
    month: int
    day: int
    weekday: str
    start: int
    end: int
    deadline: bool


@lru_cache(maxsize=8)
def _pattern(language: str, months: tuple[str, ...], weekdays: tuple[str, ...]) -> re.Pattern[str]:
    month, weekday = "|".join(months), "|".join(weekdays)
    led = rf"(?:(?P<weekday>{weekday}),?\s+)?"
    if language == "en":
        return re.compile(
            rf"(?<!\w){led}(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{month})"
            rf"|(?P<month_>{month})\s+(?P<day_>\d{{1,2}})(?:st|nd|rd|th)?),?\s+(?P<year>\d{{4}})(?!\d)",
            re.IGNORECASE,
        )
    of = r"\s+" if language == "fr" else r"\s+de\s+"
    before_year = r"\s+" if language == "fr" else r"\s+del?\s+"
    return re.compile(
        rf"(?<!\w){led}(?P<day>\d{{1,2}})(?:er|º|o)?{of}(?P<month>{month}){before_year}(?P<year>\d{{4}})(?!\d)",
        re.IGNORECASE,
    )


def _dates(paragraph: Paragraph, settings: CheckSettings) -> Sequence[_Date]:
    text = paragraph.text
    tables = settings.tables.of(settings.language)
    if not tables.months or _DIGIT.search(text) is None:
        return ()
    found: list[_Date] = []
    for match in _pattern(settings.language, tables.months, tables.weekdays).finditer(text):
        parts: Mapping[str, str | None] = match.groupdict()
        day, month = parts["day"] or parts.get("day_") or "0", parts["month"] or parts.get("month_") or ""
        number = [each.casefold() for each in tables.months].index(month.casefold()) + 1
        if number > 12:  # a second spelling («setiembre») stands after the twelve
            number = 9
        weekday = (parts["weekday"] or "").casefold()
        deadline = _DEADLINE.search(text[max(0, match.start() - 48) : match.start()]) is not None
        found.append(_Date(int(parts["year"] or 0), number, int(day), weekday, match.start(), match.end(), deadline))
    found += [
        _Date(int(match["year"]), 0, 0, "", match.start("year"), match.end("year"), True)
        for match in (_YEAR_DEADLINE.finditer(text) if _YEAR.search(text) else ())
    ]
    return found


def _judge(text: Text) -> Iterator[tuple[int, Spot]]:
    dates = [(place, one) for place, found in text.facts(_dates) for one in found]
    if not dates:
        return
    weekdays = [each.casefold() for each in text.settings.tables.of(text.settings.language).weekdays]
    own: list[str] = []
    for place, one in dates:
        if one.day == 0 and one.month == 0:
            continue
        words = text.paragraphs[place].text[one.start : one.end]
        if one.year < 1 or not 1 <= one.day <= calendar.monthrange(one.year, one.month)[1]:
            yield place, spot(IMPOSSIBLE, one.start, one.end, date=words)
            continue
        if not one.deadline:
            own.append(f"{one.year:04}-{one.month:02}-{one.day:02}")
        if one.weekday and one.weekday in weekdays:
            actual = date(one.year, one.month, one.day).weekday()
            if weekdays.index(one.weekday) % 7 != actual:
                yield place, spot(WEEKDAY, one.start, one.end, date=words, weekday=weekdays[actual])
    if not text.settings.today:
        return
    # A text that says when it is from is judged as of then: what was a deadline for it is no mistake for having passed.
    asked = min([text.settings.today, max(own)]) if own else text.settings.today
    for place, one in dates:
        if not one.deadline:
            continue
        last = f"{one.year:04}-{one.month:02}-{one.day:02}" if one.month else f"{one.year:04}-12-31"
        if last < asked:
            words = text.paragraphs[place].text[one.start : one.end]
            yield place, spot(PAST, one.start, one.end, date=words)


SCANS = (TextScan((IMPOSSIBLE, WEEKDAY, PAST), _judge),)
