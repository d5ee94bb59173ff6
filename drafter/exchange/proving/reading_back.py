"""The old and the new text out of our own layouts that show changes by formatting or in columns."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.exchange.incoming.docx_story import StoryReader, w
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.inline_docx import DELETED_END, INSERTED_END
from drafter.exchange.outgoing.revision_stream import Fate, Span, Unit, stream_lines
from drafter.exchange.outgoing.word_styles import DELETED_STYLE, INSERTED_STYLE, MOVED_STYLE
from drafter.exchange.package import Package
from drafter.instruments import ClauseKind

_FATE = {DELETED_STYLE: Fate.DELETED, INSERTED_STYLE: Fate.INSERTED, MOVED_STYLE: Fate.MOVED_TO}
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
    """The old and the new lines of a file in the inline layout, by the styles of its words and pilcrows."""
    units: list[Unit] = []
    for paragraph in _body(data).iterchildren(w("p")):
        spans: list[Span] = []
        mark: Fate | None = None
        for run in paragraph.iterchildren(w("r")):
            style = run.find(f"{w('rPr')}/{w('rStyle')}")
            name = "" if style is None else style.get(w("val"), "")
            if name in (INSERTED_END, DELETED_END):
                mark = Fate.INSERTED if name == INSERTED_END else Fate.DELETED
            else:
                spans.append(Span(_text(run), _FATE.get(name, Fate.KEPT)))
        units.append(Unit(tuple(spans), mark or _mark_of_whole(spans), _ANY))
    return stream_lines(units, old=True), stream_lines(units, old=False)


def _mark_of_whole(spans: list[Span]) -> Fate:
    """The end of a paragraph without pilcrow: it came or went where all its words did."""
    if spans and not any(span.fate.is_old for span in spans):
        return Fate.INSERTED
    if spans and not any(span.fate.is_new for span in spans):
        return Fate.DELETED
    return Fate.KEPT


def column_lines(data: bytes) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The lines of the old and the new cell of each row of a side-by-side file, its heading row left out."""
    for table in _body(data).iterchildren(w("tbl")):
        for row in list(table.iterchildren(w("tr")))[1:]:
            sides = [_cell_lines(cell) for cell in row.iterchildren(w("tc"))]
            yield sides[1], sides[2]


def _cell_lines(cell: etree._Element) -> tuple[str, ...]:
    return tuple(
        "".join(_text(run) for run in paragraph.iterchildren(w("r"))) for paragraph in cell.iterchildren(w("p"))
    )
