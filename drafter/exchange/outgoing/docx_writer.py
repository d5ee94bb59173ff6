"""An export as a .docx: the door to the four layouts."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from drafter.exchange.model import Audience, Export, Layout, TextParagraph, visible_lines
from drafter.exchange.outgoing.clean_docx import clean_paragraphs
from drafter.exchange.outgoing.column_grid import grid_columns
from drafter.exchange.outgoing.inline_docx import inline_legend, inline_paragraphs
from drafter.exchange.outgoing.revision_stream import Unit, revision_stream
from drafter.exchange.outgoing.side_by_side_docx import side_by_side_blocks
from drafter.exchange.outgoing.tracked_docx import TrackedBody
from drafter.exchange.outgoing.word_header import Furniture
from drafter.exchange.outgoing.word_package import Properties, WordText, package_bytes
from drafter.exchange.outgoing.word_runs import writable
from drafter.exchange.outgoing.word_sections import Page, lying_page, upright_page
from drafter.redline import Comparison, compare

TABLE_LAYOUTS = (Layout.SIDE_BY_SIDE, Layout.COLUMNS)
"""Layouts that are one table, on a page that lies on its long side."""


def write_docx(export: Export) -> bytes:
    """The .docx of an export; the same export gives the same bytes."""
    export = prepared(export)
    properties = Properties(
        export.title, export.language, export.author, export.date, tracking=export.layout is Layout.TRACKED
    )
    page = page_of(export)
    furniture = furniture_of(export)
    running = export.options.line_numbers and export.layout not in TABLE_LAYOUTS
    line_numbering = export.options.line_numbering if running else None
    return package_bytes(WordText(_body(export, page)), properties, page, furniture, line_numbering)


def page_of(export: Export) -> Page:
    """The page an export is set on."""
    if export.layout is Layout.COLUMNS:
        return lying_page(export.options, len(grid_columns(export)) + 2)
    return lying_page(export.options) if export.layout is Layout.SIDE_BY_SIDE else upright_page(export.options)


def furniture_of(export: Export) -> Furniture:
    """What stands around the text of each page."""
    options = export.options
    return Furniture(
        export.title,
        export.language,
        options.version,
        options.printed_at,
        internal=export.audience is Audience.INTERNAL,
        draft_mark=options.draft_mark,
        legend=inline_legend(export.language) if export.layout is Layout.INLINE else (),
    )


def _body(export: Export, page: Page) -> list[etree._Element]:
    if export.layout is Layout.CLEAN:
        return clean_paragraphs(export.new)
    if export.layout is Layout.SIDE_BY_SIDE:
        return side_by_side_blocks(export, comparison_of(export), page.text_width)
    units = stream_of(export)
    if export.layout is Layout.INLINE:
        return inline_paragraphs(units)
    return TrackedBody(export.author, export.date).paragraphs(units) or clean_paragraphs(())


def prepared(export: Export) -> Export:
    """The same export with characters left out that no XML can hold, and a comparison of exactly its lines."""
    old, new = _writable(export.old), _writable(export.new)
    comparison = export.comparison
    if comparison is not None and (
        tuple(comparison.old) != visible_lines(old) or tuple(comparison.new) != visible_lines(new)
    ):
        comparison = None
    if comparison is None and export.layout is not Layout.CLEAN:
        comparison = compare(visible_lines(old), visible_lines(new), moves=export.moves)
    return replace(
        export,
        title=writable(export.title),
        author=writable(export.author),
        old=old,
        new=new,
        comparison=comparison,
        heading_old=writable(export.heading_old),
        heading_new=writable(export.heading_new),
    )


def comparison_of(export: Export) -> Comparison:
    """The comparison of an export's lines, made where it has none."""
    if export.comparison is not None:
        return export.comparison
    return compare(visible_lines(export.old), visible_lines(export.new), moves=export.moves)


def stream_of(export: Export) -> tuple[Unit, ...]:
    """The stream of a prepared export."""
    for_word = export.layout is Layout.TRACKED
    return revision_stream(comparison_of(export), export.old, export.new, moves=export.moves, for_word=for_word)


def _writable(paragraphs: tuple[TextParagraph, ...]) -> tuple[TextParagraph, ...]:
    return tuple(
        replace(
            paragraph,
            label=writable(paragraph.label),
            text=writable(paragraph.text),
            separator=None if paragraph.separator is None else writable(paragraph.separator),
        )
        for paragraph in paragraphs
    )
