"""Pages on a printer: exactly those of the .pdf, page by page as pictures; off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from drafter.errors import KnownError
from drafter.exchange import Export, Paper, page_images, written_pdf

_DOTS = 300
"""To an inch at most: sharper letters than that nobody sees, and a page is 25 MB."""
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_COMPOSING = 0.4
"""Share of the work that setting the pages is."""


def printer_for(title: str, paper: Paper, *, lying: bool) -> QPrinter:
    """The usual printer, with the paper that is wanted; the print dialog may choose others.

    Args:
        title: by which the printer knows its work.
        paper: the format.
        lying: on its long side.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setPageOrientation(orientation)
    printer.setFullPage(True)  # the pages have margins of their own
    printer.setDocName(title)
    return printer


def print_export(export: Export, printer: QPrinter, report: Callable[[float], None]) -> int:
    """Prints an export's pages, those of the printer's range where it has one; says how many.

    Raises:
        KnownError: the printer takes nothing, or stops.
    """
    pdf = written_pdf(export, progress=lambda share: report(share * _COMPOSING))
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pdf.pages, pdf.pages)
    painter = QPainter()
    if last < first or not painter.begin(printer):
        raise KnownError("not-printed", printer=printer.printerName() or "?")
    try:
        for number in range(first, last + 1):
            report(_COMPOSING + (1 - _COMPOSING) * (number - first) / (last - first + 1))
            if number > first and not printer.newPage():
                raise KnownError("not-printed", printer=printer.printerName() or "?")
            _print_page(pdf.data, number - 1, painter, printer)
    finally:
        painter.end()
    report(1.0)
    return last - first + 1


def _print_page(pdf: bytes, number: int, painter: QPainter, printer: QPrinter) -> None:
    """One page, as large as the paper has it."""
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    width = round(paper.width() * min(1.0, _DOTS / printer.resolution()))
    (page,) = page_images(pdf, width, number, number)
    image = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    scale = min(paper.width() / page.width, paper.height() / page.height)
    painter.drawImage(QRectF(0, 0, page.width * scale, page.height * scale), image)
