"""The report for the capital as a PDF: one tagged page, the same lines as in Word."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafter.exchange.outgoing.capital_report.report_docx import BAR_COLOUR
from drafter.exchange.outgoing.capital_report.sheet import (
    BOLD_CELL_LOOK,
    CELL_LOOK,
    CELL_SIDE,
    ROW_HEIGHT,
    TWIPS,
    Grid,
    ReportSheet,
    Words,
    WordsLook,
)
from drafter.exchange.outgoing.html_style import PAPER
from drafter.exchange.outgoing.pdf.embedded_fonts import EmbeddedFonts
from drafter.exchange.outgoing.pdf.flow import Node, SetLine
from drafter.exchange.outgoing.pdf.line_breaking import Line, Look, Piece, one_line
from drafter.exchange.outgoing.pdf.page_drawing import DrawnPage, draw_boxes, draw_furniture, draw_text
from drafter.exchange.outgoing.pdf.paging import Box, PlacedLine
from drafter.exchange.outgoing.pdf.pdf_file import FileFacts, pdf_bytes
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces
from drafter.exchange.outgoing.word_styles import language_tag
from drafter.messages import say

_HEADER_LOOK = Look(Cut.REGULAR, 9, PAPER.muted)
_HEADER_BASE = 44.5
"""From the paper's upper edge, as in our other PDFs."""
_BASE = 0.72
"""Of a line's height above its base line."""
_BAR_INSET = 2.2
_TAGS = {WordsLook.TITLE: "H1", WordsLook.HEADING: "H2"}


@dataclass(frozen=True, slots=True)
class DrawnReport:
    """A PDF, and the characters that no typeface of ours has."""

    data: bytes
    missing: tuple[str, ...]


def report_pdf(sheet: ReportSheet, faces: Typefaces) -> DrawnReport:
    """The .pdf of a report; the same sheet gives the same bytes."""
    drawer = _Drawer(sheet, faces)
    for block in sheet.blocks:
        if isinstance(block, Words):
            drawer.words(block)
        else:
            drawer.grid(block)
    return DrawnReport(drawer.finished(), tuple(sorted(faces.missing)))


class _Drawer:
    def __init__(self, sheet: ReportSheet, faces: Typefaces) -> None:
        page = sheet.page
        self._sheet = sheet
        self._faces = faces
        self._width, self._height = page.width / TWIPS, page.height / TWIPS
        self._left = page.side / TWIPS
        self._y = self._height - page.top / TWIPS
        self._root = Node("Document")
        self._lines: list[PlacedLine] = []
        self._boxes: list[Box] = []

    def words(self, block: Words) -> None:
        look = block.look
        node = self._root.add(_TAGS.get(look, "P"))
        self._y -= look.before
        for text in block.lines:
            line = one_line((Piece(text, look.look),), self._faces)
            self._put(line, self._left, look.leading, node)
            self._y -= look.leading
        self._y -= look.after

    def grid(self, block: Grid) -> None:
        table = self._root.add("Table")
        whole = sum(block.widths)
        self._rule(whole)
        for number, cells in enumerate((block.heading, *block.rows)):
            row = table.add("TR")
            if number == 0:
                self._boxes.append(Box(self._left, self._y - ROW_HEIGHT, whole, ROW_HEIGHT, PAPER.head))
            x = self._left
            for cell, width in zip(cells, block.widths, strict=True):
                node = row.add("TH" if number == 0 else "TD")
                if cell.share:
                    bar = Box(
                        x, self._y - ROW_HEIGHT + _BAR_INSET, max(1.5, width * cell.share),
                        ROW_HEIGHT - 2 * _BAR_INSET, f"#{BAR_COLOUR.lower()}",
                    )  # fmt: skip
                    self._boxes.append(bar)
                elif cell.text:
                    look = BOLD_CELL_LOOK if number == 0 else CELL_LOOK
                    line = one_line((Piece(cell.text, look),), self._faces)
                    at = x + width - CELL_SIDE - line.width if cell.right else x + CELL_SIDE
                    self._put(line, at, ROW_HEIGHT, node.add("P"))
                x += width
            self._y -= ROW_HEIGHT
            self._rule(whole)

    def finished(self) -> bytes:
        """The file."""
        fonts = EmbeddedFonts(self._faces)
        page = DrawnPage()
        draw_boxes(page, [box for box in self._boxes if not box.is_rule])
        draw_boxes(page, [box for box in self._boxes if box.is_rule])
        draw_furniture(page, self._header(), fonts)
        draw_text(page, self._lines, fonts)
        facts = FileFacts(self._sheet.title, language_tag(self._sheet.language), self._width, self._height)
        return pdf_bytes([page], fonts, self._root, (), facts)

    def _header(self) -> list[tuple[float, float, Line]]:
        y = self._height - _HEADER_BASE
        if not self._sheet.internal:
            return []
        look = replace(_HEADER_LOOK, cut=Cut.BOLD, colour=PAPER.deleted)
        return [(self._left, y, one_line((Piece(say("internal-mark", self._sheet.language), look),), self._faces))]

    def _put(self, line: Line, x: float, leading: float, owner: Node) -> None:
        self._lines.append(PlacedLine(x, self._y - leading * _BASE, SetLine(line, x, leading, owner)))

    def _rule(self, width: float) -> None:
        self._boxes.append(Box(self._left, self._y - 0.25, width, 0.5, PAPER.line))
