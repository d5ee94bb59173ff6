"""Rows of a page -> paragraphs: which rows go on in the next, and what becomes of a hyphen between them.

A paragraph begins after more space than rows have between them, in other type, behind a label, at a first line that is
set in, and where the row before had room for the next word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from drafter.exchange.incoming.pdf_rows import Row
from drafter.instruments.layout.markers import ENDS_SENTENCE, split_marker

_OTHER_TYPE = 0.12
"""Share by which type sizes of one paragraph may differ."""
_WIDER = 1.3
"""Times the usual distance of rows that parts paragraphs."""
_INDENT = 0.6
"""Times the type's size that a row must stand further in to be set in."""
_TOLERANCE = 0.35
"""Times the type's size that a row may stay short of the edge beyond the room for the next word."""
_USUAL_SPACING = 1.2
"""Distance of baselines, as a multiple of the type's size, where nothing tells."""
_MOST_INSIDE = 1.35
"""The same: no text that is set close has its rows further apart."""
_SAME_COLUMN = 6.0
"""Times the type's size that rows of one column may begin apart: items are set in."""
_TELLING = 1
"""Rows that go on in small letters, from which the distance inside paragraphs is taken."""
_WORDS = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
_BEFORE_HYPHEN = re.compile(r"([^\W_]+)[-\u00ad\u2010]$")
_AFTER_HYPHEN = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while its rows are gathered."""

    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PagedParagraph:
    """A paragraph of the pages.

    Attributes:
        text: on one line, its rows joined by spaces or across their hyphens.
        pages: first and last, counted from 1.
        marks: the footnotes whose marks it bears: page and mark.
    """

    text: str
    pages: tuple[int, int]
    marks: frozenset[tuple[int, str]] = frozenset()


def paragraphs_of(rows: Sequence[Row]) -> tuple[str, ...]:
    """The words of the paragraphs of a text."""
    return tuple(paragraph.text for paragraph in paged_paragraphs(rows))


def paged_paragraphs(rows: Sequence[Row]) -> tuple[PagedParagraph, ...]:
    """The paragraphs of a text, in order."""
    spacing = _usual_spacing(rows)
    edges = _edges(rows, spacing)
    gathered: list[_Paragraph] = []
    for place, row in enumerate(rows):
        if place == 0 or _begins(gathered[-1].rows, row, spacing, edges[place - 1]):
            gathered.append(_Paragraph())
        gathered[-1].rows.append(row)
    vocabulary = _vocabulary(rows)
    return tuple(
        PagedParagraph(
            _joined([row.text for row in one.rows], vocabulary),
            (one.rows[0].page, one.rows[-1].page),
            frozenset((row.page, mark) for row in one.rows for mark in row.marks),
        )
        for one in gathered
    )


def _usual_spacing(rows: Sequence[Row]) -> float:
    """Distance of baselines inside a paragraph, as a multiple of the type's size."""
    near = [
        (before, row, round((row.baseline - before.baseline) / row.size, 1))
        for before, row in pairwise(rows)
        if before.region == row.region and row.size > 0 and 0 < row.baseline - before.baseline < 4 * row.size
    ]
    distances = Counter(distance for _, _, distance in near)
    if not distances:
        return _USUAL_SPACING
    # A row that begins in small letters after one without an end is inside a paragraph, however few such there are.
    inside = Counter(
        distance
        for before, row, distance in near
        if row.text[0].islower() and not ENDS_SENTENCE.search(before.text) and split_marker(row.text) is None
    )
    if sum(inside.values()) >= _TELLING:
        return inside.most_common(1)[0][0]
    if not inside and min(distances) > _MOST_INSIDE:
        return _USUAL_SPACING  # each row is a paragraph, and space is between all of them
    most = max(distances.values())
    # Where paragraphs are short, the distance between them is as frequent as the one inside: the smaller one counts.
    return min(distance for distance, count in distances.items() if count >= 0.3 * most)


def _edges(rows: Sequence[Row], spacing: float) -> list[float]:
    """How far to the right the text around each row reaches: rows close together in one column."""
    edges = [0.0] * len(rows)
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or _is_apart(rows[place - 1], rows[place], spacing):
            edge = max(row.right for row in rows[start:place])
            edges[start:place] = [edge] * (place - start)
            start = place
    # A lone row tells nothing of the edge; its column does.
    columns: dict[int, float] = {}
    for row in rows:
        columns[row.region] = max(columns.get(row.region, 0.0), row.right)
    return [columns[row.region] if edges[place] == row.right else edges[place] for place, row in enumerate(rows)]


def _is_apart(before: Row, row: Row, spacing: float) -> bool:
    """True where space or type alone tells that one paragraph has ended."""
    if before.region != row.region:
        return True
    if abs(before.size - row.size) > _OTHER_TYPE * max(before.size, row.size):
        return True
    distance = row.baseline - before.baseline
    return distance < 0 or distance > _WIDER * spacing * max(row.size, before.size)


def _begins(rows: Sequence[Row], row: Row, spacing: float, edge: float) -> bool:
    """Whether ``row`` begins a paragraph after the one that has ``rows`` so far."""
    before = rows[-1]
    ended = ENDS_SENTENCE.search(before.text) is not None
    goes_on = row.text[0].islower() and not ended
    first = row.words[0]
    roomy = edge - before.right - (first.right - first.left) > (_TOLERANCE + 0.3) * row.size
    labelled = split_marker(row.text) is not None
    if before.region != row.region:
        if abs(before.size - row.size) > _OTHER_TYPE * max(before.size, row.size):
            return True
        # Rows of one column that fell into two regions lie one below the other, and space between them tells.
        below = before.page == row.page and row.baseline - before.baseline > _WIDER * spacing * max(
            row.size, before.size
        )
        if below and abs(row.left - before.left) < _SAME_COLUMN * row.size:
            return True
        return (ended and (roomy or labelled)) or (roomy and not goes_on)
    if _is_apart(before, row, spacing):
        return True
    step = _INDENT * row.size
    hangs = len(rows) == 1 and split_marker(before.text) is not None
    if labelled and (ended or roomy or (len(rows) > 1 and row.left < before.left - step)):
        return True
    if row.left > before.left + step and not hangs and (ended or roomy) and not _is_centred(before, row):
        return True
    if row.left < before.left - step and len(rows) > 1 and not _is_centred(before, row):
        return True
    return roomy and not goes_on


def _is_centred(before: Row, row: Row) -> bool:
    return abs((before.left + before.right) - (row.left + row.right)) < 0.6 * row.size


def _vocabulary(rows: Sequence[Row]) -> Counter[str]:
    """Words that stand whole in a row, in small letters; parts at a hyphenated row end are left out."""
    words: Counter[str] = Counter()
    cut = False
    for row in rows:
        found = _WORDS.findall(row.text.lower())
        if cut:
            found = found[1:]
        cut = _BEFORE_HYPHEN.search(row.text) is not None
        words.update(found[:-1] if cut else found)
        for compound in found:
            if "-" in compound:
                words.update(compound.split("-"))
    return words


def _joined(texts: Sequence[str], vocabulary: Counter[str]) -> str:
    joined = texts[0]
    for text in texts[1:]:
        before, after = _BEFORE_HYPHEN.search(joined), _AFTER_HYPHEN.match(text)
        if before is None or after is None:
            joined = f"{joined} {text}"
        elif joined[-1] == "\u00ad" or _is_one_word(before[1], after.group(), vocabulary):
            joined = joined[:-1] + text
        else:
            joined += text
    return joined


def _is_one_word(before: str, after: str, vocabulary: Counter[str]) -> bool:
    """Whether the hyphen between two parts only broke a word, by what the rest of the text writes.

    Left undecided by that, it is a break: except before a capital or a figure (``Sur-Sur``, ``COVID-19``), and
    between two long words of the text that it never writes as one (``político-jurídico``).
    """
    compound, whole = f"{before}-{after}".lower(), f"{before}{after}".lower()
    if vocabulary[compound] or vocabulary[whole]:
        return vocabulary[whole] > vocabulary[compound]
    if after[0].isdigit() or before[-1].isdigit() or (after[0].isupper() and not before.isupper()):
        return False
    return not (len(before) >= 4 and len(after) >= 4 and vocabulary[before.lower()] and vocabulary[after.lower()])
