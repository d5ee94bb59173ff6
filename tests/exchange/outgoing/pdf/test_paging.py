"""Lines to pages."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.exchange import LineNumbering
from drafter.exchange.outgoing.pdf.flow import Node, SetCell, SetLine, SetParagraph, SetRow, SetTable
from drafter.exchange.outgoing.pdf.line_breaking import Line
from drafter.exchange.outgoing.pdf.paging import PlacedPage, Sheet, paged

SHEET = Sheet(400, 500, 50, 50, 60, 40)
"""26 lines of 15 points and a bit."""
LEADING = 15.0


def _paragraph(count: int, *, keep: bool = False, notes: tuple[int, ...] = ()) -> SetParagraph:
    owner = Node("P")
    lines = tuple(
        SetLine(Line((), 0.0, notes if place == count - 1 else ()), 0.0, LEADING, owner) for place in range(count)
    )
    return SetParagraph(lines, 0.0, 7.0, keep_with_next=keep, keep_whole=keep)


def _pages(
    flow: list[SetParagraph | SetTable],
    notes: dict[int, SetParagraph] | None = None,
    numbering: LineNumbering | None = None,
) -> list[PlacedPage]:
    return paged(flow, notes or {}, SHEET, numbering=numbering, line_colour="#000000")


def _row(*counts: int) -> SetRow:
    return SetRow(tuple(SetCell(_paragraph(count).lines if count else ()) for count in counts))


def _table(*rows: SetRow) -> SetTable:
    return SetTable((100.0,) * len(rows[0].cells), _row(*([1] * len(rows[0].cells))), rows)


@given(st.lists(st.tuples(st.integers(1, 40), st.booleans()), min_size=1, max_size=40))
@settings(max_examples=150)
def test_every_line_stands_once_in_order_inside_the_margins(shapes: list[tuple[int, bool]]) -> None:
    flow: list[SetParagraph | SetTable] = [_paragraph(min(count, 3) if keep else count, keep=keep)
                                           for count, keep in shapes]  # fmt: skip
    pages = _pages(flow)
    placed = [one.line for page in pages for one in page.lines]
    assert [id(one) for one in placed] == [
        id(one) for item in flow if isinstance(item, SetParagraph) for one in item.lines
    ]
    for page in pages:
        heights = [one.y for one in page.lines]
        assert heights == sorted(heights, reverse=True)
        assert all(SHEET.bottom <= y <= SHEET.height - SHEET.top for y in heights)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=60))
@settings(max_examples=150)
def test_no_line_of_a_paragraph_stands_alone_at_a_pages_foot_or_head(counts: list[int]) -> None:
    parts: dict[Node, list[int]] = {}
    for page in _pages([_paragraph(count) for count in counts]):
        for owner, count in Counter(one.line.owner for one in page.lines).items():
            assert owner is not None
            parts.setdefault(owner, []).append(count)
    assert [sum(counted) for counted in parts.values()] == counts
    assert all(min(counted) >= 2 for counted in parts.values() if sum(counted) > 1)


@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), min_size=2, max_size=50))
@settings(max_examples=150)
def test_a_heading_is_never_the_last_thing_on_a_page(shapes: list[tuple[int, bool]]) -> None:
    flow = [_paragraph(1 if heading else count, keep=heading) for count, heading in shapes]
    headings = {item.lines[0].owner for item in flow[:-1] if item.keep_with_next}
    flow.append(_paragraph(2))
    longest_chain = max(_chains([item.keep_with_next for item in flow]))
    if longest_chain > 10:  # a chain of headings longer than a page has to break somewhere
        return
    for page in _pages(list(flow))[:-1]:
        assert page.lines[-1].line.owner not in headings


def _chains(flags: list[bool]) -> list[int]:
    lengths = [0]
    for flag in flags:
        lengths.append(lengths[-1] + 1 if flag else 0)
    return lengths


def test_a_footnote_stands_on_the_page_of_its_mark() -> None:
    notes = {number: _paragraph(2) for number in range(1, 41)}
    flow: list[SetParagraph | SetTable] = [_paragraph(3, notes=(number,)) for number in range(1, 41)]
    owners = {note.lines[0].owner: number for number, note in notes.items()}
    seen: list[int] = []
    for page in _pages(flow, notes):
        marks = [number for one in page.lines for number in one.line.line.notes]
        here = list(dict.fromkeys(owners[one.line.owner] for one in page.lines if one.line.owner in owners))
        assert marks == here
        assert all(one.y >= SHEET.bottom for one in page.lines)
        seen.extend(here)
    assert seen == list(range(1, 41))


def test_a_footnote_longer_than_a_page_goes_on_on_the_next() -> None:
    notes = {1: _paragraph(70)}
    pages = _pages([_paragraph(4, notes=(1,)), _paragraph(60)], notes)
    lines = [one.line for page in pages for one in page.lines if one.line.owner is notes[1].lines[0].owner]
    assert len(lines) == 70
    assert all(one.y >= SHEET.bottom for page in pages for one in page.lines)


def test_a_tables_heading_row_is_repeated_and_counts_once_for_those_who_listen() -> None:
    table = _table(*(_row(4, 3) for _ in range(30)))
    pages = _pages([table])
    assert len(pages) > 3
    for number, page in enumerate(pages):
        first = page.lines[0].line
        assert first.line is table.heading.cells[0].lines[0].line
        assert (first.owner is None) == (number > 0)


def test_a_cell_longer_than_a_page_is_divided_and_loses_no_line() -> None:
    table = _table(_row(2, 2), _row(80, 5), _row(3, 3))
    pages = _pages([_paragraph(6), table])
    found = Counter(id(one.line.line) for page in pages for one in page.lines if one.line.owner is not None)
    wanted = [line for row in (table.heading, *table.rows) for cell in row.cells for line in cell.lines]
    assert all(found[id(line.line)] == 1 for line in wanted)
    assert all(one.y >= SHEET.bottom for page in pages for one in page.lines)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=15))
@settings(max_examples=100)
def test_tables_of_any_shape_come_to_an_end_with_all_their_lines(shapes: list[tuple[int, int]]) -> None:
    table = _table(*(_row(*shape) for shape in shapes))
    pages = _pages([_paragraph(20), table])
    found = Counter(id(one.line.line) for page in pages for one in page.lines)
    for row in table.rows:
        for cell in row.cells:
            assert all(found[id(line.line)] == 1 for line in cell.lines)


def test_line_numbers_go_on_or_begin_again_on_each_page() -> None:
    flow: list[SetParagraph | SetTable] = [_paragraph(60)]
    through = [[number for _, number in page.numbers] for page in _pages(flow, numbering=LineNumbering.CONTINUOUS)]
    assert [number for page in through for number in page] == list(range(1, 61))
    again = [[number for _, number in page.numbers] for page in _pages(flow, numbering=LineNumbering.EACH_PAGE)]
    assert all(page == list(range(1, len(page) + 1)) for page in again)
    assert len(again) == 3


def test_an_empty_text_is_one_empty_page() -> None:
    pages = _pages([])
    assert len(pages) == 1
    assert pages[0].lines == []
