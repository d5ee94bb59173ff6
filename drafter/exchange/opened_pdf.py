"""PDF files through PDFium, one at a time: PDFium is not made for several threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2

from drafter.errors import BugError

_PDFIUM = threading.Lock()


@contextmanager
def opened_pdf(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF that drafter wrote, open; other threads wait until it is closed again.

    Files of others are never opened here, but in a child process (``drafter.exchange.incoming.apart``).

    Raises:
        BugError: PDFium does not take it for a PDF.
    """
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as fault:
            raise BugError(f"the PDF cannot be opened again: {fault}") from fault
        try:
            yield document
        finally:
            document.close()
