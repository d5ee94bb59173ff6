"""An export as a PDF: pages set by ourselves, with the typefaces embedded; needs no other program.

The file is tagged (headings, paragraphs, tables, footnotes in reading order), has an outline and the text's language,
and says nothing of who made it or where. Changes are marked by lines and weight; colour only comes on top.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import cos, radians, sin

from drafter.exchange.model import Export, Layout, visible_line
from drafter.exchange.outgoing.column_grid import grid_columns
from drafter.exchange.outgoing.docx_writer import furniture_of, prepared
from drafter.exchange.outgoing.pdf.composing_pages import Composition, composed
from drafter.exchange.outgoing.pdf.embedded_fonts import EmbeddedFonts
from drafter.exchange.outgoing.pdf.letter_shapes import outline
from drafter.exchange.outgoing.pdf.page_drawing import DrawnPage, draw_boxes, draw_furniture, draw_mark, draw_text
from drafter.exchange.outgoing.pdf.page_furniture import PageFurniture
from drafter.exchange.outgoing.pdf.paging import Box, PlacedPage, Sheet, paged
from drafter.exchange.outgoing.pdf.pdf_file import Destination, FileFacts, pdf_bytes
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces
from drafter.exchange.outgoing.word_sections import Page, lying_page, upright_page
from drafter.exchange.outgoing.word_styles import language_tag
from drafter.exchange.outgoing.word_tables import LINE
from drafter.messages import say

_TWIPS = 20
"""To a point."""
_RULE_COLOUR = "#a6a6a6"
_CELL_RULE_COLOUR = f"#{LINE}"
_MARK_COLOUR = "#eeeeee"
_MARK_ANGLE = 50.0
_MARK_SHARE = 0.64
"""Of the page's diagonal that the draft's mark takes."""
_MARK_HIGHEST = 150.0
_COMPOSING, _PAGING = 0.5, 0.2
"""Shares of the work, as measured on 1,000 pages; drawing is the rest."""


@dataclass(frozen=True, slots=True)
class UnsetCharacters:
    """What a PDF of an export would not show as it should.

    Attributes:
        missing: characters no typeface of ours has; they are printed as their code, ``[U+4E2D]``.
        right_to_left: letters of Arabic, Hebrew…; they are printed unjoined and from left to right.
    """

    missing: tuple[str, ...]
    right_to_left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrittenPdf:
    """A PDF with what a preview says of it.

    Attributes:
        data: the file.
        missing: as of :class:`UnsetCharacters`.
        pages: how many.
    """

    data: bytes
    missing: tuple[str, ...]
    pages: int


def write_pdf(export: Export, *, progress: Callable[[float], None] | None = None) -> bytes:
    """The .pdf of an export; the same export gives the same bytes.

    Args:
        export: tracked is shown like inline.
        progress: gets 0..1; may raise to cancel.
    """
    return written_pdf(export, progress=progress).data


def written_pdf(export: Export, *, progress: Callable[[float], None] | None = None) -> WrittenPdf:
    """The same with how many pages there are and which characters are missing."""
    export = prepared(export if export.layout is not Layout.TRACKED else replace(export, layout=Layout.INLINE))
    faces = Typefaces()
    furniture = PageFurniture(export, furniture_of(export), faces)
    sheet = _sheet(export, furniture)
    composition = composed(export, sheet.text_width, faces, _part(progress, 0.0, _COMPOSING))
    options = export.options
    pages = paged(
        composition.flow,
        composition.footnotes,
        sheet,
        numbering=options.line_numbering if options.line_numbers else None,
        line_colour=_CELL_RULE_COLOUR,
        progress=_part(progress, _COMPOSING, _PAGING),
    )
    rest = 1 - _COMPOSING - _PAGING
    data = _drawn(export, composition, pages, sheet, furniture, faces, _part(progress, 1 - rest, rest))
    return WrittenPdf(data, tuple(sorted(faces.missing)), len(pages))


def unset_characters(export: Export) -> UnsetCharacters:
    """The characters of an export's texts that a PDF would not show as they should."""
    texts = [export.old if export.layout is not Layout.CLEAN else (), export.new]
    texts.extend(column.paragraphs for column in export.columns)
    characters = {one for text in texts for paragraph in text for one in visible_line(paragraph)}
    faces = Typefaces()
    for character in characters:
        faces.stretches(character, Cut.REGULAR)
    right_to_left = [one for one in characters if unicodedata.bidirectional(one) in ("R", "AL")]
    return UnsetCharacters(tuple(sorted(faces.missing)), tuple(sorted(right_to_left)))


def _part(progress: Callable[[float], None] | None, start: float, share: float) -> Callable[[float], None] | None:
    """The progress of one part of the work as that of the whole."""
    if progress is None:
        return None
    whole = progress
    return lambda done: whole(start + share * done)


def _sheet(export: Export, furniture: PageFurniture) -> Sheet:
    """Paper and margins, the same as in our Word files."""
    page = _page(export)
    return Sheet(
        page.width / _TWIPS,
        page.height / _TWIPS,
        page.side / _TWIPS,
        page.side / _TWIPS,
        page.top / _TWIPS + furniture.extra_height,
        page.bottom / _TWIPS,
    )


def _page(export: Export) -> Page:
    if export.layout is Layout.COLUMNS:
        return lying_page(export.options, len(grid_columns(export)) + 2)
    return lying_page(export.options) if export.layout is Layout.SIDE_BY_SIDE else upright_page(export.options)


def _drawn(
    export: Export,
    composition: Composition,
    pages: Sequence[PlacedPage],
    sheet: Sheet,
    furniture: PageFurniture,
    faces: Typefaces,
    progress: Callable[[float], None] | None,
) -> bytes:
    fonts = EmbeddedFonts(faces)
    mark = _mark(export, sheet, faces) if export.options.draft_mark else None
    drawn: list[DrawnPage] = []
    destinations: list[Destination] = []
    for number, placed in enumerate(pages):
        if progress is not None and not number % 10:
            progress(number / len(pages))
        page = DrawnPage()
        header_rule = Box(sheet.left, furniture.rule_height(sheet), sheet.text_width, 0.5, _RULE_COLOUR)
        draw_boxes(page, [one for one in placed.boxes if not one.is_rule])
        if mark is not None:
            draw_mark(page, mark[0], mark[1], _MARK_COLOUR)
        draw_boxes(page, [*(one for one in placed.boxes if one.is_rule), header_rule])
        draw_furniture(page, furniture.header(sheet, number + 1, len(pages)), fonts)
        draw_furniture(page, furniture.line_numbers(sheet, placed.numbers), fonts)
        draw_text(page, placed.lines, fonts)
        drawn.append(page)
        destinations.extend(Destination(bookmark, number, top) for top, bookmark in placed.bookmarks)
    facts = FileFacts(export.title, language_tag(export.language), sheet.width, sheet.height)
    return pdf_bytes(drawn, fonts, composition.root, destinations, facts)


def _mark(export: Export, sheet: Sheet, faces: Typefaces) -> tuple[str, tuple[float, ...]]:
    """The draft's mark across the page: its outline, and where it stands."""
    face = faces.face(Cut.BOLD)
    shape, width = outline(say("draft-mark", export.language), face)
    diagonal = (sheet.width**2 + sheet.height**2) ** 0.5
    scale = min(diagonal * _MARK_SHARE / width, _MARK_HIGHEST / float(face.unitsPerEm))
    angle = radians(_MARK_ANGLE if sheet.height > sheet.width else 90 - _MARK_ANGLE)
    half_width, half_height = width / 2, float(face.unitsPerEm) * 0.33
    a, b = scale * cos(angle), scale * sin(angle)
    x = sheet.width / 2 - a * half_width + b * half_height
    y = sheet.height / 2 - b * half_width - a * half_height
    return shape, (a, b, -b, a, x, y)
