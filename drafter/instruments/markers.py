"""Labels at the start of a line: which of them are labels and which are words that look like one.

«2015.» at the start of a line ends a sentence about a year; «– cuando sea apropiado –» is a parenthesis. A number is
a label where it counts on from another one; a dash is a label where the line before has come to an end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments.furniture import PagedLine
from drafter.instruments.labels import SUFFIXES, Label, readings

_SIGNS = "•▪▫◦‣●○■□∙"
_DASHES = "*–—·-"  # the hyphen last: between others it would mean a range
_SUFFIX = "|".join(SUFFIXES)
_MARKER = re.compile(
    rf"""(?:
        (?P<sign>[{_SIGNS}])\s*
      | (?P<dash>[{_DASHES}])\s+
      | (?P<counted>
            (?:pre[-\s]?)*
            (?:
                (?:OP|PP)\s?\d{{1,3}}(?:\s?(?:{_SUFFIX}))?(?:\s?alt)?(?:\.-|[.):])?
              | (?:artículo|art\.|article|artigo|párrafo|párr\.|§)\s?\d{{1,3}}[º°]?(?:\s(?:{_SUFFIX}))?(?:\.-|[.):])?
              | \(?\d{{1,3}}(?:\.\d{{1,3}})*(?:[\s.]?(?:{_SUFFIX}))?(?:\s?alt)?(?:-\d+)*(?:\.-|\.?[º°ª]|[.):])
              | \d{{1,3}}\s?(?:{_SUFFIX})(?:\s?alt)?
              | \d{{1,3}}\s?alt
              | \(?[a-zñ]{{1,2}}\)
              | \(?[ivxl]{{1,7}}\)
              | [ivxl]{{1,7}}\.(?:-|(?=\s+\S))
              | [a-z]\.(?=\s+\S)
            )
        )(?=\s|$|[A-ZÁÉÍÓÚÑÇÂÊÔÀÈÙ¿¡«“"])\s*
    )(?P<words>.*)""",
    re.VERBOSE | re.IGNORECASE,
)
_UNFINISHED_NUMBER = 5
"""How far a number may jump ahead of the last one of its list."""

ENDS_SENTENCE = re.compile(r"[.;:!?…][\"”»’)\]]*$")
"""The words before have come to an end."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A label at the start of a line, and the words after it.

    Attributes:
        readings: ways to read the label, likeliest first; never empty.
        words: the rest of the line.
    """

    readings: tuple[Label, ...]
    words: str


def split_marker(text: str) -> Marker | None:
    """Split a line that begins with something that looks like a label."""
    found = _MARKER.fullmatch(text)
    if found is None:
        return None
    typed = (found["sign"] or found["dash"] or found["counted"]).strip()
    # IGNORECASE is for «Artículo» and «OP»; a small-letter rule must not take «EE. UU.» or «A. Pérez» for a list.
    if re.fullmatch(r"[A-ZÑ]\.", typed) and not re.fullmatch(r"[IVX]\.", typed):
        return None
    possible = readings(typed)
    return Marker(possible, found["words"]) if possible else None


def find_markers(lines: Sequence[PagedLine]) -> dict[int, Marker]:
    """The lines that begin with a label, by their place."""
    candidates = {
        place: marker
        for place, line in enumerate(lines)
        if (marker := split_marker(line.text)) is not None and _may_begin(lines, place, marker)
    }
    places: dict[tuple[tuple[str, str, bool], int], list[int]] = {}
    for place, marker in candidates.items():
        for label in marker.readings:
            if label.number is not None:
                places.setdefault((label.style, label.number), []).append(place)
    accepted: dict[int, Marker] = {}
    first_counted = True
    for place, marker in candidates.items():
        supported = tuple(
            label
            for label in marker.readings
            if label.is_bullet or _is_supported(label, place, places, lines, first_counted)
        )
        if supported:
            accepted[place] = Marker(supported, marker.words)
            first_counted = first_counted and supported[0].is_bullet
    return accepted


def _may_begin(lines: Sequence[PagedLine], place: int, marker: Marker) -> bool:
    """True where the words before have come to an end, so that a label can stand here."""
    line = lines[place]
    if place == 0 or (marker.readings[0].is_bullet and marker.readings[0].as_typed in _SIGNS):
        return True
    ended = ENDS_SENTENCE.search(lines[place - 1].text) is not None
    if line.starts_page:
        # Blank lines round a page's edge say nothing; a heading before it has no full stop.
        return ended or (line.blanks_before > 0 and not marker.words[:1].islower())
    return ended or line.blanks_before > 0


def _is_supported(
    label: Label,
    place: int,
    places: dict[tuple[tuple[str, str, bool], int], list[int]],
    lines: Sequence[PagedLine],
    first_counted: bool,
) -> bool:
    """True where the number counts on: it is the first, or its list has the number before or after it."""
    number = label.number or 0
    if label.prefix.upper() in {"OP", "PP"} or label.suffix or label.alternative or label.decimals:
        return True
    if number <= 1:
        return True

    def stands(value: int, *, before: bool) -> bool:
        return any(other < place if before else other > place for other in places.get((label.style, value), ()))

    if stands(number - 1, before=True) or stands(number + 1, before=False):
        return True
    if lines[place].blanks_before == 0 and place > 0:
        return False
    if first_counted and number <= _UNFINISHED_NUMBER - 2:
        return True
    return any(stands(number - gap, before=True) for gap in range(2, _UNFINISHED_NUMBER + 1))
