"""Words on pages -> rows in reading order, with what the page prints besides its text taken apart.

Furniture is known by standing at the same height of several pages with the same words, figures aside; footnotes by
small type at the foot of a page behind a number. Columns are read one after the other where a gutter is clear.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from drafter.exchange.incoming.pdf_words import Page, Word

_SAME_ROW = 0.45
"""Share of the type's size by which baselines of one row may differ."""
_EDGE_ROWS = 5
"""Rows from a page's top or bottom that may be furniture."""
_RETURNS = 0.45
"""Share of the pages of a stretch that running heads stand on: odd and even pages may have their own."""
_SAME_HEIGHT = 8.0
"""Points."""
_MARGIN = 0.12
"""Share of the page's height in which a lone page number is one."""
_NOTE_SIZE = 0.92
"""Footnotes are set in type at most this much of the text's."""
_MARGIN_GAP = 3.0
"""Points between a line's number and the leftmost words of the page."""
_GUTTER = 9.0
"""Points: no space between words of one line is wider, in text that is set in columns."""
_LEAST_ROWS = 5
"""Rows on both sides of a gutter."""
_FEW_ACROSS = 0.3
"""Share of a page's rows that may run across a gutter: titles, and rows above and below the columns."""
_FULL_COLUMN = 0.3
"""Share of the width beside a gutter that rows fill (perhaps with one column of two); labels and figures fill less."""
_PAGE_NUMBER = re.compile(
    r"(?:(?:página|pagina|page|pág\.?|pag\.?|p\.)\s*)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—]?"
    r"(?:\s*(?:/|de|of|sur)\s*\d{1,4})?",
    re.IGNORECASE,
)
_PAGE_OF_TOTAL = re.compile(r"(?<!\d)(?P<page>\d{1,4})\s*(?:/|de|of|sur)\s*(?P<total>\d{1,4})$")
_NOTE_MARK = re.compile(r"(\d{1,3}/?|\*{1,3}|[a-z](?=[.)]))[.)]?(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one line of one column.

    Attributes:
        words: from left to right.
        text: joined by spaces, without the numbers of footnotes.
        left, right, baseline, size: in points; see :class:`~drafter.exchange.incoming.pdf_words.Word`.
        region: rows with the same number stand in one column of one page, one below the other.
        page: counted from 1.
        marks: the numbers of footnotes that stood among its words.
    """

    words: tuple[Word, ...]
    text: str
    left: float
    right: float
    baseline: float
    size: float
    region: int = 0
    page: int = 1
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of a page.

    Attributes:
        page: counted from 1; the text of the same page bears its mark.
        mark: what it is numbered with: ``"1"``, ``"*"``.
        text: its words without that.
    """

    page: int
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Apart:
    """What pages print besides their text, each once, in order.

    Attributes:
        headers, footers: running heads and page numbers.
        footnotes: in the order of the pages.
        line_numbers: how many rows had their number in the margin.
    """

    headers: tuple[str, ...]
    footers: tuple[str, ...]
    footnotes: tuple[Footnote, ...]
    line_numbers: int


def rows_in_order(pages: Sequence[Page]) -> tuple[tuple[Row, ...], Apart]:
    """The rows of the text in reading order, and what was taken apart."""
    paged = [_rows(page.words) for page in pages]
    body = _usual_size(row for rows in paged for row in rows)
    heads, feet = _furniture(paged, [page.height for page in pages])
    footnotes: list[Footnote] = []
    ordered: list[Row] = []
    region = line_numbers = 0
    for place, rows in enumerate(paged):
        kept, numbered = _without_line_numbers(rows[heads[place] : len(rows) - feet[place]])
        line_numbers += numbered
        columns = []
        notes: list[tuple[str, str]] = []
        for column in _columns(kept):
            text, below = _without_footnotes(column, body)
            if below and not _refers_to(kept, below[0][0]):
                text, below = column, []
            columns.append(text)
            notes += below
        page = pages[place].number
        footnotes += [Footnote(page, mark, text) for mark, text in notes]
        numbers = {number for number, _ in notes}
        for column in columns:
            region += 1
            ordered += [replace(_without_marks(row, numbers), region=region, page=page) for row in column]
    return tuple(row for row in ordered if row.text), Apart(
        _each_once(rows[:count] for rows, count in zip(paged, heads, strict=True)),
        _each_once(rows[len(rows) - count :] for rows, count in zip(paged, feet, strict=True)),
        tuple(footnotes),
        line_numbers,
    )


def _rows(words: Iterable[Word]) -> list[Row]:
    """Words gathered by their baselines, top to bottom."""
    gathered: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.baseline, word.left)):
        if gathered and word.baseline - gathered[-1][0].baseline <= _SAME_ROW * max(word.size, gathered[-1][0].size):
            gathered[-1].append(word)
        else:
            gathered.append([word])
    return [_row(row) for row in gathered]


def _row(words: Iterable[Word]) -> Row:
    placed = tuple(sorted(words, key=lambda word: word.left))
    size = _weighted_median([(word.size, len(word.text)) for word in placed])
    baseline = median(word.baseline for word in placed)
    text = " ".join(word.text for word in placed)
    return Row(placed, text, placed[0].left, max(word.right for word in placed), baseline, size)


def _weighted_median(values: Sequence[tuple[float, int]]) -> float:
    ordered = sorted(values)
    half = sum(weight for _, weight in ordered) / 2
    passed = 0
    for value, weight in ordered:
        passed += weight
        if passed >= half:
            return value
    return 0.0


def _usual_size(rows: Iterable[Row]) -> float:
    """The size most of the text is set in."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(row.size, 1)] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _furniture(paged: Sequence[Sequence[Row]], heights: Sequence[float]) -> tuple[list[int], list[int]]:
    """How many rows at the top and at the foot of each page are no part of the text."""
    tops = [rows[:_EDGE_ROWS] for rows in paged]
    feet = [rows[::-1][:_EDGE_ROWS] for rows in paged]
    return _repeated(tops, heights), _repeated(feet, heights)


def _repeated(edges: Sequence[Sequence[Row]], heights: Sequence[float]) -> list[int]:
    """How many rows of each edge, from the outside in, stand on other pages too."""
    seen: dict[str, list[tuple[float, int]]] = {}
    for page, rows in enumerate(edges):
        for row in rows:
            seen.setdefault(_undated(row.text), []).append((row.baseline, page))
    counts = []
    for page, rows in enumerate(edges):
        count = 0
        for place, row in enumerate(rows):
            others = {other for height, other in seen[_undated(row.text)] if abs(height - row.baseline) <= _SAME_HEIGHT}
            alone = _is_lone_number(row, rows[place + 1] if place + 1 < len(rows) else None, heights[page])
            alone = alone or (place == 0 and _counts_pages(row, page + 1, len(edges), heights[page]))
            if not alone and (not _keeps_returning(others, len(edges)) or _ends_a_sentence(row)):
                break
            count = place + 1
        counts.append(count)
    return counts


def _keeps_returning(pages: set[int], count: int) -> bool:
    """True for what stands on most pages of a stretch, or on every other one; chance repeats itself further apart."""
    if len(pages) < (2 if count <= 3 else 3):
        return False
    return len(pages) >= _RETURNS * (max(pages) - min(pages) + 1)


def _undated(text: str) -> str:
    """A row without its figures, which change from page to page."""
    return re.sub(r"\d+", "#", text)


def _ends_a_sentence(row: Row) -> bool:
    return row.text[-1] in ".;:" and len(row.words) > 8


def _is_lone_number(row: Row, inner: Row | None, height: float) -> bool:
    """A page number in the margin, away from the text, needs no other page to be known."""
    if _PAGE_NUMBER.fullmatch(row.text) is None or not any(character.isdigit() for character in row.text):
        return False
    in_margin = row.baseline < _MARGIN * height or row.baseline > (1 - _MARGIN) * height
    return in_margin and (inner is None or abs(inner.baseline - row.baseline) > 1.6 * inner.size)


def _counts_pages(row: Row, page: int, total: int, height: float) -> bool:
    """«Title of the document    2 / 21», in the margin, on just that page of just so many."""
    in_margin = row.baseline < _MARGIN * height or row.baseline > (1 - _MARGIN) * height
    found = _PAGE_OF_TOTAL.search(row.text)
    return in_margin and found is not None and (int(found["page"]), int(found["total"])) == (page, total)


def _without_line_numbers(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """Rows without the numbers that stand beside them in the margin, and how many had one.

    Line numbers stand left of all words, each more than the one above by the same step.
    """
    numbered = [(place, int(row.words[0].text)) for place, row in enumerate(rows) if row.words[0].text.isdecimal()]
    words = [word for row in rows for word in row.words[1 if row.words[0].text.isdecimal() else 0 :]]
    edge = min((word.left for word in words), default=0.0)
    numbered = [(place, value) for place, value in numbered if rows[place].words[0].right <= edge - _MARGIN_GAP]
    steps = Counter(value - before for (_, before), (_, value) in pairwise(numbered))
    if len(numbered) < _LEAST_ROWS or not steps:
        return list(rows), 0
    step, count = steps.most_common(1)[0]
    if step not in (1, 2, 5, 10) or count < 0.9 * (len(numbered) - 1):
        return list(rows), 0
    places = {place for place, _ in numbered}
    kept = [
        _row(row.words[1:]) if place in places else row
        for place, row in enumerate(rows)
        if len(row.words) > 1 or place not in places
    ]
    return kept, len(numbered)


def _each_once(edges: Iterable[Sequence[Row]]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for rows in edges:
        for row in rows:
            found.setdefault(_undated(row.text), row.text)
    return tuple(found.values())


def _without_footnotes(rows: Sequence[Row], body: float) -> tuple[list[Row], list[tuple[str, str]]]:
    """A column without the notes at its foot, and their numbers and words; notes may be all there is of it."""
    start = len(rows)
    while start > 0 and rows[start - 1].size <= _NOTE_SIZE * body:
        start -= 1
    while start < len(rows) and not _note_mark(rows[start]):
        start += 1
    if start == len(rows):
        return list(rows), []
    notes: list[tuple[str, list[str]]] = []
    for row in rows[start:]:
        mark = _note_mark(row)
        if mark:
            words = [word.plain for word in row.words]
            if words[0].rstrip(".)") == mark:
                words = words[1:]
            notes.append((mark, words))
        else:
            notes[-1][1].extend(word.text for word in row.words)
    return list(rows[:start]), [(mark, " ".join(words)) for mark, words in notes]


def _refers_to(rows: Sequence[Row], mark: str) -> bool:
    """Whether the text of a page has a note's mark, raised; else small type at its foot is only small type."""
    return any(
        word.raised == mark or (mark in word.text and (not mark.rstrip("/").isdigit() or _stands_raised(word, row)))
        for row in rows
        for word in row.words[1:]  # a note begins with its own mark
    )


def _stands_raised(word: Word, row: Row) -> bool:
    return word.text.rstrip("/").isdigit() and word.size <= 0.85 * row.size and word.baseline < row.baseline


def _note_mark(row: Row) -> str:
    """The number a footnote's first row begins with; empty where it begins with none."""
    if row.words[0].raised:
        return row.words[0].raised
    found = _NOTE_MARK.match(row.text)
    return found[1] if found is not None else ""


def _without_marks(row: Row, numbers: set[str]) -> Row:
    """A row without the numbers of this page's footnotes, raised beside words or standing alone."""
    if not numbers or not any(word.raised in numbers or word.text in numbers for word in row.words):
        return row
    words, marks = [], []
    for word in row.words:
        if word.text in numbers and _stands_raised(word, row):
            marks.append(word.text)
            continue
        marks += [word.raised] if word.raised in numbers else []
        words.append(word.plain if word.raised in numbers else word.text)
    return replace(row, text=" ".join(words), marks=tuple(marks))


def _columns(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows of a page cut into columns, in reading order; rows that run across stay between."""
    gutter = _gutter(rows)
    if gutter is None:
        if rows:
            yield list(rows)
        return
    band: list[Row] = []
    for row in rows:
        if _crosses(row, gutter):
            yield from _band(band, gutter)
            band = []
            yield [row]
        else:
            band.append(row)
    yield from _band(band, gutter)


def _band(rows: Sequence[Row], gutter: float) -> Iterator[list[Row]]:
    for left in (True, False):
        side = [[word for word in row.words if (word.right <= gutter) is left] for row in rows]
        column = [_row(words) for words in side if words]
        if column:
            yield from _columns(column)


def _gutter(rows: Sequence[Row]) -> float | None:
    """Where the clearest gutter stands: hardly a row runs across it, and both sides are full of text."""
    if len(rows) < _LEAST_ROWS:
        return None
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    span = range(round(left + 0.25 * (right - left)), round(right - 0.25 * (right - left)))
    crossed: Counter[int] = Counter()
    for row in rows:
        for start, end in _runs(row):
            crossed.update(range(max(span.start, round(start)), min(span.stop, round(end) + 1)))
    fewest = min((crossed[place] for place in span), default=len(rows))
    if fewest > _FEW_ACROSS * len(rows):
        return None
    gutters = _stretches([place for place in span if crossed[place] == fewest])
    start, end = max(gutters, key=lambda gutter: gutter[1] - gutter[0])
    place = (start + end) / 2
    if end - start < _GUTTER - 2 or not _side_by_side(rows, place):
        return None
    fullness = (_fullness(rows, left, place), _fullness(rows, place, right))
    return place if min(fullness) >= _FULL_COLUMN else None


def _runs(row: Row) -> Iterator[tuple[float, float]]:
    """Where a row has words without a gap as wide as a gutter between them."""
    start = row.left
    for before, after in pairwise(row.words):
        if after.left - before.right >= _GUTTER:
            yield start, before.right
            start = after.left
    yield start, row.right


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbouring whole numbers."""
    stretches: list[tuple[int, int]] = []
    for place in places:
        if stretches and stretches[-1][1] == place - 1:
            stretches[-1] = (stretches[-1][0], place)
        else:
            stretches.append((place, place))
    return stretches


def _side_by_side(rows: Sequence[Row], gutter: float) -> bool:
    """True where both sides have rows enough, most of them at the same heights."""
    sides = [
        [row.baseline for row in rows if any((word.right <= gutter) is left for word in row.words)]
        for left in (True, False)
    ]
    if min(len(side) for side in sides) < _LEAST_ROWS:
        return False
    top, foot = max(min(side) for side in sides), min(max(side) for side in sides)
    return foot - top >= 0.5 * min(max(side) - min(side) for side in sides)


def _fullness(rows: Sequence[Row], left: float, right: float) -> float:
    """Share of the width between two places that the words of a usual row fill there."""
    used = (
        sum(word.right - word.left for word in row.words if left <= word.left and word.right <= right) for row in rows
    )
    filled = [width for width in used if width > 0]
    return median(filled) / (right - left) if filled else 0.0


def _crosses(row: Row, gutter: float) -> bool:
    if any(word.left < gutter < word.right for word in row.words):
        return True
    return any(
        before.right <= gutter <= after.left and after.left - before.right < _GUTTER
        for before, after in pairwise(row.words)
    )
