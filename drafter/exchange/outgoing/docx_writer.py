"""An export as a .docx: the door to the layouts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from drafter.exchange.model import (
    Audience,
    Column,
    Export,
    Layout,
    NumberingStyle,
    SourceEvidence,
    TextParagraph,
    visible_lines,
)
from drafter.exchange.outgoing.bracketed_docx import bracketed_body, bracketed_legend
from drafter.exchange.outgoing.bracketing import BracketedParagraph, bracketed_paragraphs
from drafter.exchange.outgoing.clean_docx import clean_paragraphs
from drafter.exchange.outgoing.column_grid import grid_columns
from drafter.exchange.outgoing.columns_docx import columns_blocks, columns_legend
from drafter.exchange.outgoing.inline_docx import inline_legend, inline_paragraphs
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.remark_runs import ending_paragraphs, remark_runs, table_of_sources
from drafter.exchange.outgoing.revision_stream import revision_stream
from drafter.exchange.outgoing.revision_units import Unit
from drafter.exchange.outgoing.side_by_side_docx import side_by_side_blocks
from drafter.exchange.outgoing.tracked_docx import TrackedBody
from drafter.exchange.outgoing.word_comments import mark_commented
from drafter.exchange.outgoing.word_header import Furniture, furniture_lines
from drafter.exchange.outgoing.word_lists import WordLists, word_lists
from drafter.exchange.outgoing.word_package import Properties, WordText, package_bytes
from drafter.exchange.outgoing.word_runs import writable
from drafter.exchange.outgoing.word_sections import Page, lying_page, upright_page
from drafter.exchange.outgoing.word_template import Template
from drafter.redline import Comparison, compare

TABLE_LAYOUTS = (Layout.SIDE_BY_SIDE, Layout.COLUMNS)
"""Layouts that are one table, on a page that lies on its long side."""
_TEMPLATE = "template.docx"
"""What a template is called where nobody says; whoever takes one from a file checks it first, by its name."""
_HEADER_LINE = 240
"""Of the page header, in twips."""
_LEGEND = {Layout.INLINE: inline_legend, Layout.BRACKETED: bracketed_legend, Layout.COLUMNS: columns_legend}


def write_docx(export: Export) -> bytes:
    """The .docx of an export; the same export gives the same bytes."""
    export = prepared(export)
    page = page_of(export)
    return packed(export, word_text(export, page.text_width), page, furniture_of(export))


def packed(export: Export, text: WordText, page: Page, furniture: Furniture) -> bytes:
    """The .docx that holds a text, on the page and in the template that a prepared export asks for."""
    properties = Properties(
        export.title, export.language, export.author, export.date, tracking=export.layout is Layout.TRACKED
    )
    running = export.options.line_numbers and export.layout not in TABLE_LAYOUTS
    line_numbering = export.options.line_numbering if running else None
    if export.options.template is not None:
        template = Template(export.options.template, _TEMPLATE)
        return template.filled(text, properties, page, furniture, line_numbering)
    return package_bytes(text, properties, page, furniture, line_numbering)


def word_text(export: Export, text_width: int) -> WordText:
    """Body, footnotes, lists and comments of a prepared export.

    Args:
        text_width: between the margins, in twips.
    """
    notes = PageNotes(export, in_word=True)
    lists = lists_of(export)
    body = _body(export, text_width, notes, lists)
    mark_commented(body)
    body.extend(table_of_sources(notes, text_width))
    return WordText(body, notes.footnotes, lists.part, tuple(notes.comments))


def lists_of(export: Export) -> WordLists:
    """The lists that give a prepared export's labels: in a clean text alone, where that was asked for.

    Where changes show, a number that counts itself would change without a mark; there labels are words.
    """
    if export.layout is Layout.CLEAN and export.options.numbering is NumberingStyle.WORD:
        return word_lists(export.new)
    return WordLists((), None)


def page_of(export: Export) -> Page:
    """The page an export is set on."""
    if export.options.template is not None:
        return Template(export.options.template, _TEMPLATE).page(lying=export.layout in TABLE_LAYOUTS)
    if export.layout is Layout.COLUMNS:
        page = lying_page(export.options, len(grid_columns(export)) + 2)
    elif export.layout is Layout.SIDE_BY_SIDE:
        page = lying_page(export.options)
    else:
        page = upright_page(export.options)
    # Word and LibreOffice make room for a high header; leaving it here keeps the first line where it is in both.
    return replace(page, top=page.top + _HEADER_LINE * len(furniture_lines(furniture_of(export))))


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
        legend=_LEGEND[export.layout](export.language) if export.layout in _LEGEND else (),
    )


def _body(export: Export, text_width: int, notes: PageNotes, lists: WordLists) -> list[etree._Element]:
    if export.layout is Layout.SIDE_BY_SIDE:
        return side_by_side_blocks(export, comparison_of(export), text_width, notes)
    if export.layout is Layout.COLUMNS:
        return columns_blocks(export, text_width, notes)
    if export.layout is Layout.CLEAN:
        body = clean_paragraphs(export.new, lists.of_paragraph)
        for element, own in zip(body, export.new, strict=False):
            element.extend(remark_runs(notes, own))
        return body
    units = stream_of(export)
    ends = ending_paragraphs(units, export.new)
    if export.layout is Layout.TRACKED:
        tracked = TrackedBody(export.author, export.date)
        runs = [remark_runs(notes, paragraph) for paragraph in ends]
        return tracked.paragraphs(units, runs) or clean_paragraphs(())
    if export.layout is Layout.INLINE:
        body = inline_paragraphs(units)
    else:
        body = bracketed_body(bracketed_of(export, units))
    for element, paragraph in zip(body, ends, strict=False):
        element.extend(remark_runs(notes, paragraph))
    return body


def bracketed_of(export: Export, units: Sequence[Unit]) -> tuple[BracketedParagraph, ...]:
    """The bracketed paragraphs of a prepared export and its stream."""
    attribution = export.author if export.attribution is None else export.attribution
    return bracketed_paragraphs(units, attribution, export.language)


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
    options = export.options
    return replace(
        export,
        title=writable(export.title),
        author=writable(export.author),
        old=old,
        new=new,
        comparison=comparison,
        heading_old=writable(export.heading_old),
        heading_new=writable(export.heading_new),
        attribution=None if export.attribution is None else writable(export.attribution),
        options=replace(options, version=writable(options.version), printed_at=writable(options.printed_at)),
        columns=tuple(Column(writable(one.heading), _writable(one.paragraphs)) for one in export.columns),
        sources_of={key: writable(citation) for key, citation in export.sources_of.items()},
        evidence_of={key: tuple(map(_writable_evidence, proofs)) for key, proofs in export.evidence_of.items()},
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


def _writable_evidence(each: SourceEvidence) -> SourceEvidence:
    segments = tuple(replace(segment, text=writable(segment.text)) for segment in each.segments)
    return replace(each, citation=writable(each.citation), quote=writable(each.quote), segments=segments)


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
