"""Lines of words -> blocks: which lines are one clause.

A block begins at a label, after a blank line, or after a page's edge where the words before had come to an end *and*
their line had room for the next word. The rest is one sentence going on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from drafter.instruments.dates import dates_in
from drafter.instruments.labels import Label
from drafter.instruments.layout.furniture import PagedLine
from drafter.instruments.layout.markers import ENDS_SENTENCE, Marker, find_markers
from drafter.instruments.layout.masthead import FURTHEST, is_masthead_line, says_adoption
from drafter.instruments.layout.notes import Note
from drafter.instruments.model import ClauseKind
from drafter.instruments.openings import (
    CAPITAL_PREAMBLE,
    FORMULA,
    NUMBERED_TITLE,
    ORGAN,
    TITLE_IN_CAPITALS,
    is_preambular,
)

_WIDEST_WRAPPED = 160
"""Characters: a file with longer lines has a paragraph on each line."""
_MARGIN = 0.12
"""Share of the width that must be left besides the next word before we say there was room for it."""
_WIDE_MARGIN = 0.25
_SET_IN = 2
"""Characters: one alone is what some converters leave at a page's edge."""
_LINKING = "de del la las los el y e en sobre para con da do dos das of and on for the du des et les le"
_JOINTS = frozenset(_LINKING.split())
"""Words that no line of a title ends with."""
_OPEN_END = re.compile(r"(?:,|[;,] (?:y|e|and|et))$")
"""Preambular paragraphs end so."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Something a page prints in the midst of words: a page number, a running head.

    Attributes:
        offset: it stands before this character of the words.
        text: as it stood.
    """

    offset: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """Words that belong together, with the label before them.

    Attributes:
        labels: ways to read its label, likeliest first; empty where it has none.
        text: one line, words separated by one space.
        pages: first and last, counted from 1.
        printed_before: what the pages print between the block before and this one, each as it stood.
        printed: what the pages print in the midst of its words.
        hint: what the file itself says it is (a style of Word's), or None.
        notes: the footnotes whose marks its words bear, in order.
    """

    labels: tuple[Label, ...]
    text: str
    pages: tuple[int, int]
    printed_before: tuple[str, ...] = ()
    printed: tuple[Printed, ...] = ()
    hint: ClauseKind | None = None
    notes: tuple[Note, ...] = ()


def cut_blocks(lines: Sequence[PagedLine]) -> tuple[Block, ...]:
    """Join the lines of each clause."""
    markers = find_markers(lines)
    layout = _Layout.of(lines, markers)
    groups: list[list[int]] = []
    for place in range(len(lines)):
        if not groups or place in markers or layout.begins(lines, place):
            groups.append([])
        groups[-1].append(place)
    return tuple(_block(lines, group, markers.get(group[0])) for group in groups)


def _block(lines: Sequence[PagedLine], group: Sequence[int], marker: Marker | None) -> Block:
    text = marker.words if marker is not None else lines[group[0]].text
    printed: list[Printed] = []
    for place in group[1:]:
        text = f"{text} {lines[place].text}" if text else lines[place].text
        at = len(text) - len(lines[place].text)
        printed += [Printed(at, each) for each in lines[place].printed_before]
    pages = (lines[group[0]].page, lines[group[-1]].page)
    readings = marker.readings if marker is not None else ()
    return Block(readings, text, pages, lines[group[0]].printed_before, tuple(printed))


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the lines of a file are broken.

    Attributes:
        width: characters a full line holds.
        wrapped: False where every line is a paragraph of its own.
        blanks_at_edges: blank lines at those page edges that have fewest.
    """

    width: int
    wrapped: bool
    blanks_at_edges: int

    @classmethod
    def of(cls, lines: Sequence[PagedLine], markers: dict[int, Marker]) -> _Layout:
        """Look at how long lines are and whether they end in mid-sentence."""
        lengths = sorted(len(line.text) for line in lines)
        width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
        followed = [
            line
            for place, (line, following) in enumerate(pairwise(lines), start=1)
            if following.blanks_before == 0 and place not in markers and not _are_masthead(lines, place)
        ]
        unfinished = [line for line in followed if not ENDS_SENTENCE.search(line.text)]
        full = [line for line in unfinished if len(line.text) >= 0.6 * width]
        wrapped = width <= _WIDEST_WRAPPED and len(unfinished) >= 0.4 * len(followed)
        at_edges = min((line.blanks_before for line in lines if line.starts_page), default=0)
        return cls(width, wrapped and len(full) >= 0.5 * len(unfinished), at_edges)

    def begins(self, lines: Sequence[PagedLine], place: int) -> bool:
        """True where an unlabelled line begins a block of its own."""
        line, before = lines[place], lines[place - 1]
        apart = _stands_alone(lines, place) or _stands_alone(lines, place - 1)
        if apart and _is_at_an_end(place, len(lines)) and not _goes_on(before, line):
            return True
        if place < FURTHEST and (ORGAN.fullmatch(line.text) or NUMBERED_TITLE.match(line.text)):
            return True
        if place < FURTHEST and line.text.isupper() and before.text.isupper():
            if TITLE_IN_CAPITALS.match(line.text) and before.text.split()[-1].lower() not in _JOINTS:
                return True  # below the name of the meeting
            if len(before.text) < 0.6 * self.width:
                return True  # lines of a title in capitals
        ended = ENDS_SENTENCE.search(before.text) is not None
        first_word = line.text.split(maxsplit=1)[0]
        left = self.width - len(before.text) - 1 - len(first_word)
        roomy = left >= _MARGIN * self.width
        if line.starts_page:
            if first_word[:1].islower():
                return False
            if _opens_a_paragraph(before, line):
                return True
            if ended:
                return roomy or not self.wrapped or line.blanks_before > self.blanks_at_edges
            return line.blanks_before > 0 and len(before.text) <= 0.6 * self.width
        if line.blanks_before > 0 or not self.wrapped or _opens_a_paragraph(before, line):
            return True
        if first_word[:1].islower():
            return False
        # Where the words before have no end, more must tell: a title, an organ, a paragraph that ends in a comma.
        apart = place == 1 or _OPEN_END.search(before.text) is not None or left >= _WIDE_MARGIN * self.width
        return roomy and (ended or (apart and first_word[:1].isupper()))


def _is_at_an_end(place: int, count: int) -> bool:
    return place < FURTHEST or place >= count - FURTHEST


def _opens_a_paragraph(before: PagedLine, line: PagedLine) -> bool:
    """True for a line that says itself that it is a first one: «Recordando» after a comma, «RESUELVE:», one set in."""
    if FORMULA.fullmatch(line.text):
        return True
    ended = ENDS_SENTENCE.search(before.text) is not None or _OPEN_END.search(before.text) is not None
    if not ended or not line.text[0].isupper():
        return False
    set_in = line.indent >= _SET_IN and line.indent > before.indent
    preambular = is_preambular(line.text) or CAPITAL_PREAMBLE.match(line.text) is not None
    return set_in or (preambular and before.text.endswith((",", ";", ":")))


def _goes_on(before: PagedLine, line: PagedLine) -> bool:
    """True for the second line of «Resolución aprobada por la Asamblea General el 3 de / diciembre de 2021»."""
    if line.blanks_before > 0:
        return False
    return line.text[0].islower() or (says_adoption(before.text) and not any(dates_in(before.text)))


def _are_masthead(lines: Sequence[PagedLine], place: int) -> bool:
    """True where that line, or the one before, is set apart from the text and tells nothing of its width."""
    return _is_at_an_end(place, len(lines)) and any(
        is_masthead_line(line.text) for line in lines[place - 1 : place + 1]
    )


def _stands_alone(lines: Sequence[PagedLine], place: int) -> bool:
    """True for a line of a masthead, below nothing or below a blank line or another such line."""
    if not is_masthead_line(lines[place].text):
        return False
    before = lines[place - 1].text
    below_title = before.isupper() and before.split()[-1].lower() not in _JOINTS
    return place == 0 or lines[place].blanks_before > 0 or below_title or is_masthead_line(before)
