"""The pages of a PDF as pictures, for a preview: exactly what will be printed."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.errors import BugError
from drafter.exchange.opened_pdf import opened_pdf


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page.

    Attributes:
        width, height: in pixels.
        stride: bytes from one row to the next.
        rgb: the rows from the top, three bytes a pixel: red, green, blue.
    """

    width: int
    height: int
    stride: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has that drafter wrote."""
    with opened_pdf(pdf) as document:
        return len(document)


def page_images(pdf: bytes, width_px: int, first: int = 0, last: int | None = None) -> tuple[PageImage, ...]:
    """Pages ``first`` to ``last``, both included and counted from 0, of a PDF that drafter wrote.

    Args:
        pdf: the file.
        width_px: of each picture, in pixels; the height follows from the paper.
        first: the first page wanted.
        last: the last one; None or beyond the end: up to the last there is.
    """
    if width_px < 1:
        raise BugError(f"a picture {width_px} pixels wide")
    images: list[PageImage] = []
    with opened_pdf(pdf) as document:
        stop = len(document) if last is None else min(last + 1, len(document))
        for number in range(max(first, 0), stop):
            page = document[number]
            bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True)
            images.append(PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)))
            bitmap.close()
            page.close()
    return tuple(images)
