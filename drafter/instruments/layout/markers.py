"""Labels at the start of a line: which of them are labels and which are words that look like one.

«2015.» at the start of a line ends a sentence about a year; «– cuando sea apropiado –» is a parenthesis. A number is
a label where it counts on from another one; a dash is a label where the line before has come to an end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments.labels import SUFFIXES, Label, LabelShape, readings
from drafter.instruments.layout.furniture import PagedLine

_SIGNS = "•▪▫◦‣●○■□∙"
_DASHES = "*–—·-"  # the hyphen last: between others it would mean a range
_SUFFIX = "|".join(SUFFIXES)
_ARTICLE = "Art[íi]culos?|ART[ÍI]CULO|Art\\.|ART\\.|Article|ARTICLE|Artigo|ARTIGO"
_NUMBER_CLOSES = r"(?:\.-|\.–|\.?[º°ª](?:\.-|[.)])?|[.):])"
_MARKER = re.compile(
    rf"""(?:
        (?P<sign>[{_SIGNS}])\s*
      | (?P<dash>[{_DASHES}])\s+
      | (?P<counted>
            (?:pre[-\s]?)*
            (?:
                (?:OP|PP)\s?\d{{1,3}}(?:\s?(?:{_SUFFIX}))?(?:\s?alt)?(?:\.-|[.):])?
              | (?-i:{_ARTICLE})\s?(?:\d{{1,3}}(?:\.?[º°]|[o°](?=[\s.:-]))?|(?-i:[IVXL]{{1,7}})(?=[\s.:-]|$)
                  |primer[oa]?|primeiro|premier|únic[oa]|unique)(?:\s?(?:{_SUFFIX}))?(?:\.-|\.–|\s[-–—](?=\s)|[.):])?
              | (?:párrafo|párr\.|§)\s?\d{{1,3}}[º°]?(?:\s(?:{_SUFFIX}))?(?:\.-|[.):])?
              | \(?\d{{1,3}}(?:\.\d{{1,3}})*(?:[\s.]?(?:{_SUFFIX}))?(?:\s?alt)?(?:-\d+)*{_NUMBER_CLOSES}
              | \d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?=\s+(?-i:[A-ZÁÉÍÓÚÑÇ«“¿¡]))
              | \d{{1,3}}\s?(?:{_SUFFIX})(?:\s?alt)?
              | \d{{1,3}}\s?alt
              | \(?[a-zñ]{{1,2}}\)
              | \(?[ivxl]{{1,7}}\)
              | [ivxl]{{1,7}}\.(?:-|–|(?=\s+\S))
              | (?-i:[IVXL]{{2,7}})(?=$)
              | (?-i:[IVXL]{{1,7}})\s[-–—](?=\s)
              | [a-z]\.(?=\s+\S)
            )
        )(?=\s|$|[A-ZÁÉÍÓÚÑÇÂÊÔÀÈÙ¿¡«“"])\s*
    )(?P<words>.*)""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"(?P<counted>\d{1,3})\s+(?P<words>[A-ZÁÉÍÓÚÑÇÂÊÔÀÈÙ¿¡«“\"].*)")
_LETTERED_SECTION = re.compile(r"(?P<letter>[A-Z])\. (?P<words>[A-ZÁÉÍÓÚÑÇÂÊÔÀÈÙ«“¿¡\d].{2,100})")
_WIDEST_WRAPPED = 120
"""Characters: a file whose full lines are longer has a paragraph on each."""
_LEAST_BARE = 3
"""So many numbers without any sign must count on from 1 before they are labels."""
_UNFINISHED_NUMBER = 5
"""How far a number may jump ahead of the last one of its list."""

_MAY_BE_WHOLE = re.compile(r"[.;:!?…,][\"”»’)\]]*$|^\D{1,40}$")
"""The end of a sentence, of a preambular paragraph, or a short line."""
ENDS_SENTENCE = re.compile(r"[.;:!?…][\"”»’)\]]*$")
"""The words before have come to an end."""
_LAST_BUT_ONE = re.compile(r"[;,] (?:y|e|and|et|o|ou|or)$")
"""«a) …; y», before the last of a list."""


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
    if possible and possible[0].is_article and found["words"][:1].islower():
        return None  # «Artículo 5 de la Carta» is cited there
    return Marker(possible, found["words"]) if possible else None


def find_markers(lines: Sequence[PagedLine]) -> dict[int, Marker]:
    """The lines that begin with a label, by their place."""
    width = _width(lines)
    possible = {place: marker for place, line in enumerate(lines) if (marker := split_marker(line.text)) is not None}
    everywhere = _places(possible)
    candidates = {
        place: marker
        for place, marker in possible.items()
        if _may_begin(lines, place, marker)
        or _begins_after_room(lines, place, marker, everywhere, width)
        or _begins_after_heading(lines, place, marker, width)
    }
    places = _places(candidates)
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
    return (
        accepted
        | _bare_numbers(lines, accepted)
        | _first_section(lines, accepted)
        | _lettered_sections(lines, accepted)
    )


def _lettered_sections(lines: Sequence[PagedLine], accepted: dict[int, Marker]) -> dict[int, Marker]:
    """«A. Agua», «B. Salud»: capital letters that count on from A, before short lines without an end."""
    chains: list[dict[int, Marker]] = [{}]
    for place, line in enumerate(lines):
        found = _LETTERED_SECTION.fullmatch(line.text) if place not in accepted else None
        if found is None or ENDS_SENTENCE.search(line.text):
            continue
        number = ord(found["letter"]) - ord("A") + 1
        apart = line.blanks_before > 0 or place == 0 or ENDS_SENTENCE.search(lines[place - 1].text) is not None
        if not apart or number not in {1, len(chains[-1]) + 1}:
            continue
        if number == 1:
            chains.append({})
        label = Label(f"{found['letter']}.", number, shape=LabelShape.LETTER)
        chains[-1][place] = Marker((label,), found["words"])
    return {place: marker for chain in chains if len(chain) > 1 for place, marker in chain.items()}


def _places(markers: dict[int, Marker]) -> dict[tuple[tuple[str, str, bool], int], list[int]]:
    """Where the numbers of each style of label stand."""
    places: dict[tuple[tuple[str, str, bool], int], list[int]] = {}
    for place, marker in markers.items():
        for label in marker.readings:
            if label.number is not None:
                places.setdefault((label.style, label.number), []).append(place)
    return places


def _width(lines: Sequence[PagedLine]) -> int:
    """Characters that a full line holds."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0


def _begins_after_room(
    lines: Sequence[PagedLine],
    place: int,
    marker: Marker,
    places: dict[tuple[tuple[str, str, bool], int], list[int]],
    width: int,
) -> bool:
    """True for a number whose list goes on below, where the line before has no end but had room for it.

    So a first paragraph follows a preamble that ends in a comma, or a heading, without a blank line between.
    """
    before = lines[place - 1].text
    counted = [label for label in marker.readings if label.number is not None]
    roomy = width > _WIDEST_WRAPPED or len(before) + 1 + len(lines[place].text.split()[0]) <= 0.85 * width
    if not counted or not marker.words[:1].isupper() or not roomy:
        return False
    return any(
        any(other > place for other in places.get((label.style, (label.number or 0) + 1), ())) for label in counted
    )


def _begins_after_heading(lines: Sequence[PagedLine], place: int, marker: Marker, width: int) -> bool:
    """True for a dash and a capital letter below a line that is so short that it must be whole."""
    dash = marker.readings[0].is_bullet and marker.words[:1].isupper()
    return dash and len(lines[place - 1].text) <= 0.6 * width


def _bare_numbers(lines: Sequence[PagedLine], accepted: dict[int, Marker]) -> dict[int, Marker]:
    """«1 Los Jefes …», «2 Expresan …»: where at least three count on from 1; they may begin again."""
    chains: list[dict[int, Marker]] = [{}]
    for place, line in enumerate(lines):
        found = _BARE_NUMBER.fullmatch(line.text) if place not in accepted else None
        if found is None or int(found["counted"]) not in {1, len(chains[-1]) + 1}:
            continue
        if place > 0 and line.blanks_before == 0 and not _MAY_BE_WHOLE.search(lines[place - 1].text):
            continue
        if int(found["counted"]) == 1:
            chains.append({})
        chains[-1][place] = Marker(readings(found["counted"]), found["words"])
    if max(map(len, chains)) < _LEAST_BARE:
        return {}
    return {place: marker for chain in chains if len(chain) > 1 for place, marker in chain.items()}


def _first_section(lines: Sequence[PagedLine], accepted: dict[int, Marker]) -> dict[int, Marker]:
    """«I» alone on its line, which is a word in other places, where «II» alone heads a later section."""
    later = next((place for place, marker in accepted.items() if marker.readings[0].as_typed == "II"), None)
    first = next((place for place, line in enumerate(lines[:later]) if line.text == "I"), None)
    if later is None or first is None:
        return {}
    return {first: Marker((Label("I", 1, shape=LabelShape.ROMAN),), "")}


def _may_begin(lines: Sequence[PagedLine], place: int, marker: Marker) -> bool:
    """True where the words before have come to an end, so that a label can stand here."""
    line = lines[place]
    if place == 0 or (marker.readings[0].is_bullet and marker.readings[0].as_typed in _SIGNS):
        return True
    ended = ENDS_SENTENCE.search(lines[place - 1].text) is not None
    ended = ended or (not marker.readings[0].is_bullet and _LAST_BUT_ONE.search(lines[place - 1].text) is not None)
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
