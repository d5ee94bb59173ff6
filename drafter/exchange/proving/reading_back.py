"""The old and the new text out of our own layouts that show changes by formatting or in columns."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.exchange.incoming.docx_story import StoryReader
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.inline_docx import DELETED_END, INSERTED_END
from drafter.exchange.outgoing.revision_units import Fate, Span, Unit, stream_lines
from drafter.exchange.outgoing.word_styles import (
    ADDED_STYLE,
    CAPTION_STYLE,
    DELETED_STYLE,
    FOOTNOTE_REFERENCE_STYLE,
    INSERTED_STYLE,
    MOVED_STYLE,
    NOTATION_STYLE,
    REMOVED_STYLE,
)
from drafter.exchange.package import Package
from drafter.exchange.word_names import NOTE_STYLE, SOURCE_STYLES, w
from drafter.instruments import ClauseKind

_FATE = {
    DELETED_STYLE: Fate.DELETED,
    REMOVED_STYLE: Fate.DELETED,
    INSERTED_STYLE: Fate.INSERTED,
    ADDED_STYLE: Fate.INSERTED,
    MOVED_STYLE: Fate.MOVED_TO,
}
_NOT_TEXT = (NOTATION_STYLE, NOTE_STYLE, FOOTNOTE_REFERENCE_STYLE)
_ANY = TextParagraph("", ClauseKind.PARAGRAPH, "")


def _body(data: bytes) -> etree._Element:
    package = Package(data, "")
    root = package.xml(package.main_part())
    body = None if root is None else root.find(w("body"))
    return etree.Element(w("body")) if body is None else body


def _text(element: etree._Element) -> str:
    """The words of one paragraph or run."""
    story = etree.Element(w("body"))
    paragraph = etree.SubElement(story, w("p"))
    paragraph.append(_copy(element))
    return "".join(piece.text for stored in StoryReader().paragraphs(story) for piece in stored.pieces)


def _copy(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element))


def inline_lines(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The old and the new lines of a file in the inline or bracketed layout, by the styles of its words and
    pilcrows.
    """
    units = [
        _unit(paragraph) for paragraph in _body(data).iterchildren(w("p")) if _style(paragraph) not in SOURCE_STYLES
    ]
    return stream_lines(units, old=True), stream_lines(units, old=False)


def _unit(paragraph: etree._Element) -> Unit:
    """A paragraph that shows changes by the styles of its words."""
    spans: list[Span] = []
    mark: Fate | None = None
    for run in paragraph.iterchildren(w("r")):
        name = _run_style(run)
        if name in (INSERTED_END, DELETED_END):
            mark = Fate.INSERTED if name == INSERTED_END else Fate.DELETED
        elif name not in _NOT_TEXT and (text := _text(run)):
            spans.append(Span(text, _FATE.get(name, Fate.KEPT)))
    return Unit(tuple(spans), mark or _mark_of_whole(spans), _ANY)


def _run_style(run: etree._Element) -> str:
    style = run.find(f"{w('rPr')}/{w('rStyle')}")
    return "" if style is None else style.get(w("val"), "")


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return "" if style is None else style.get(w("val"), "")


def _mark_of_whole(spans: list[Span]) -> Fate:
    """The end of a paragraph without pilcrow: it came or went where all its words did."""
    if spans and not any(span.fate.is_old for span in spans):
        return Fate.INSERTED
    if spans and not any(span.fate.is_new for span in spans):
        return Fate.DELETED
    return Fate.KEPT


def column_lines(data: bytes) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The lines of the old and the new cell of each row of a side-by-side file, its heading row left out."""
    for row in _rows(data):
        sides = [_cell_lines(cell) for cell in row.iterchildren(w("tc"))]
        yield sides[1], sides[2]


def grid_lines(data: bytes) -> Iterator[tuple[tuple[str, ...], list[tuple[tuple[str, ...], tuple[str, ...]]], str]]:
    """Each row of a file in columns: the base's lines, for each text the old and the new lines its cell shows, and the
    cell for the compromise as it stands.
    """
    for row in _rows(data):
        cells = list(row.iterchildren(w("tc")))
        texts = []
        for cell in cells[2:-2]:
            units = [_unit(one) for one in cell.iterchildren(w("p")) if _style(one) != CAPTION_STYLE]
            texts.append((stream_lines(units, old=True), stream_lines(units, old=False)))
        yield _cell_lines(cells[1]), texts, "\n".join(_cell_lines(cells[-2]))


def _rows(data: bytes) -> Iterator[etree._Element]:
    """The rows of the text's own table, its heading row left out."""
    for table in _body(data).iterchildren(w("tbl")):
        rows = list(table.iterchildren(w("tr")))
        if not any(_style(paragraph) in SOURCE_STYLES for paragraph in rows[0].iter(w("p"))):
            yield from rows[1:]


def _cell_lines(cell: etree._Element) -> tuple[str, ...]:
    return tuple(
        "".join(_text(run) for run in paragraph.iterchildren(w("r")) if _run_style(run) not in _NOT_TEXT)
        for paragraph in cell.iterchildren(w("p"))
    )


def remarks(data: bytes) -> tuple[list[str], list[str], list[str]]:
    """What is said besides the text: words behind paragraphs, footnotes that are referred to, lines of the table of
    sources (which paragraph, which source…).
    """
    body = _body(data)
    words = [_plain(run).strip() for run in body.iter(w("r")) if _run_style(run) == NOTE_STYLE]
    footnotes = _referred_to(data, body, "footnote")
    lines = []
    for table in body.iterchildren(w("tbl")):
        rows = list(table.iterchildren(w("tr")))
        if any(_style(paragraph) in SOURCE_STYLES for paragraph in rows[0].iter(w("p"))):
            lines += ["\t".join(_plain(cell) for cell in row.iterchildren(w("tc"))) for row in rows[1:]]
    return words, footnotes, lines


def comments(data: bytes) -> list[str]:
    """The words of the comments that the text refers to, in order."""
    return _referred_to(data, _body(data), "comment")


def _referred_to(data: bytes, body: etree._Element, name: str) -> list[str]:
    """The words of the footnotes or comments that a body refers to, in order."""
    package = Package(data, "")
    links = package.relationships(package.main_part()).values()
    part = next((link.target for link in links if link.kind == f"{name}s"), "")
    root = package.xml(part) if part else None
    said = {} if root is None else {one.get(w("id"), ""): _plain(one).strip() for one in root.iter(w(name))}
    return [said.get(one.get(w("id"), ""), "") for one in body.iter(w(f"{name}Reference"))]


def _plain(element: etree._Element) -> str:
    return "".join(one.text or "" for one in element.iter(w("t")))
