"""The words of a PDF's pages with their places, and what else a page has: the only module that talks to PDFium.

Places are in points (1/72 inch) from the top left corner of the page as it is read: pages that stand turned are turned
back. PDFium runs no script and fetches nothing; attachments are counted, not opened.
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from drafter.errors import KnownError

MOST_PAGES = 3000
_ERRORS_OF_PROTECTION = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
# PDFium writes a hyphen at a line's end as U+FFFE (once U+0002), and the rest of the word right after it.
_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
# Ligatures stand for their letters.
_AS_READ = str.maketrans(
    {"\x02": "-", "\ufffe": "-", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"},
)
_COMMENTS = (
    pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_UNDERLINE,
    pdfium.FPDF_ANNOT_SQUIGGLY, pdfium.FPDF_ANNOT_STRIKEOUT, pdfium.FPDF_ANNOT_CARET, pdfium.FPDF_ANNOT_STAMP,
)  # fmt: skip
_MOST_ANNOTATIONS = 500
_FIGURES_AFTER = re.compile(r"(?P<plain>.*[^\d\W][.,;:!?»”\")\]]*)(?P<raised>\d{1,3}/?)(?P<rest>[.,;:!?»”\")\]]*)")
_FIGURES_BEFORE = re.compile(r"(?P<raised>\d{1,3}/?)(?P<plain>[^\W\d].*)")
_SMALL = 0.85
"""Raised figures are at most this much of the letters beside them."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without white space between.

    Attributes:
        text: the characters, NFC.
        left: of the first one.
        right: of the last one.
        baseline: what the letters stand on, from the page's top.
        size: of the font as printed.
        raised: small raised figures at its start or end, as notes are numbered with («1», «1/»); empty where
            there are none.
        plain: ``text`` without them.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    raised: str = ""
    plain: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What is on a page.

    Attributes:
        number: counted from 1.
        height: in points, as it is read.
        words: in the order of the file.
        aside: words that stand at an angle to most of the page (stamps, watermarks), as one string; often empty.
        comments: author and words of notes somebody put on the page.
    """

    number: int
    height: float
    words: tuple[Word, ...]
    aside: str
    comments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole file: its pages, the language it states (empty where none), and how many files are attached to it."""

    pages: tuple[Page, ...]
    language: str
    attachments: int


def read_pages(data: bytes, name: str) -> Pages:
    """Opens a PDF and takes the words off its pages.

    Raises:
        KnownError: it is no PDF, protected, damaged, or has more than :data:`MOST_PAGES` pages.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if fault.err_code in _ERRORS_OF_PROTECTION:
            raise KnownError("pdf-protected", file=name) from fault
        raise KnownError("pdf-damaged", file=name) from fault
    with document:
        count = len(document)
        if count > MOST_PAGES:
            raise KnownError("pdf-too-long", file=name, pages=count, limit=MOST_PAGES)
        pages = tuple(_page(document, place, name) for place in range(count))
        return Pages(pages, _language(document), max(0, document.count_attachments()))


def _language(document: pypdfium2.PdfDocument) -> str:
    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFCatalog_GetLanguage(document, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _page(document: pypdfium2.PdfDocument, place: int, name: str) -> Page:
    try:
        page = document[place]
        text = page.get_textpage()
    except pypdfium2.PdfiumError as fault:
        raise KnownError("pdf-damaged", file=name) from fault
    left, bottom, right, top = page.get_mediabox()
    reader = _Reader(text)
    turns = Counter(turn for _, turn in reader.words)
    # A page that stands turned has words at its own angle; so has one set sideways without saying so.
    usual = turns.most_common(1)[0][0] if turns else 0
    words = tuple(_upright(word, usual, (left, bottom, right, top)) for word, turn in reader.words if turn == usual)
    aside = " ".join(word.text for word, turn in reader.words if turn != usual)
    height = right - left if usual % 2 == 1 else top - bottom
    found = Page(place + 1, height, words, aside, tuple(_comments(page)))
    text.close()
    page.close()
    return found


@dataclass(frozen=True, slots=True)
class _Placed:
    """A word where PDF has it: its first character's origin, its box, the size of its font; y grows upwards."""

    text: str
    x: float
    y: float
    box: tuple[float, float, float, float]
    """Left, bottom, right, top."""
    size: float
    raised: str
    plain: str


class _Reader:
    """The words of one page, each with its turn.

    A turn counts quarters clockwise: 0 upright, 1 to 3 for 90 to 270 degrees, -1 for anything askew.
    """

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self._text = text
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self.words = list(self._words())

    def _words(self) -> Iterator[tuple[_Placed, int]]:
        count = self._text.count_chars()
        if count <= 0:
            return
        # PDFium counts UTF-16 units, as its text does here: one unit, one place.
        raw = self._text.get_text_range(errors="replace")
        units = raw.encode("utf-16-le", "surrogatepass")
        same = len(units) // 2 == count
        place = 0
        end = 0
        for found in _WORD.finditer(raw):
            place += _units(raw[end : found.start()])
            start = place
            place += _units(found.group())
            end = found.end()
            first, last = (start, place - 1) if same else (self._character(start), self._character(place - 1))
            yield from self._word(found.group(), first, last)

    def _character(self, unit: int) -> int:
        return int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._text, unit))

    def _word(self, characters: str, first: int, last: int) -> Iterator[tuple[_Placed, int]]:
        box = self._box
        if first < 0 or last < 0 or not pdfium.FPDFText_GetLooseCharBox(self._text, first, ctypes.byref(box)):
            return
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if last != first and pdfium.FPDFText_GetLooseCharBox(self._text, last, ctypes.byref(box)):
            left, right = min(left, box.left), max(right, box.right)
            bottom, top = min(bottom, box.bottom), max(top, box.top)
        angle = pdfium.FPDFText_GetCharAngle(self._text, first) / (math.pi / 2)
        turn = round(angle) % 4 if abs(angle - round(angle)) < 0.02 else -1
        written = unicodedata.normalize("NFC", characters.translate(_AS_READ))
        x, y, size = self._stand(first)
        raised = plain = ""
        if turn == 0 and len(written) == last - first + 1:
            if (found := _FIGURES_AFTER.fullmatch(written)) is not None:
                _, above, small = self._stand(first + found.start("raised"))
                if small <= _SMALL * size and above > y:
                    raised, plain = found["raised"], found["plain"] + found["rest"]
            elif (found := _FIGURES_BEFORE.fullmatch(written)) is not None:
                after_x, below, large = self._stand(first + found.start("plain"))
                if size <= _SMALL * large and y > below:
                    raised, plain, x, y, size = found["raised"], found["plain"], after_x, below, large
        yield _Placed(written, x, y, (left, bottom, right, top), size or top - bottom, raised, plain or written), turn

    def _stand(self, place: int) -> tuple[float, float, float]:
        """Origin and printed size of a character."""
        pdfium.FPDFText_GetCharOrigin(self._text, place, ctypes.byref(self._x), ctypes.byref(self._y))
        size = pdfium.FPDFText_GetFontSize(self._text, place)
        if pdfium.FPDFText_GetMatrix(self._text, place, ctypes.byref(self._matrix)):
            size *= math.hypot(self._matrix.b, self._matrix.d)
        return self._x.value, self._y.value, size


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def _upright(word: _Placed, turn: int, page: tuple[float, float, float, float]) -> Word:
    """A word as it is seen on the page once turned so that it stands upright, from the page's top left corner."""
    left, bottom, right, top = page
    first, low, last, high = word.box
    match turn:
        case 3:
            span, baseline = (low - bottom, high - bottom), word.x - left
        case 2:
            span, baseline = (right - last, right - first), word.y - bottom
        case 1:
            span, baseline = (top - high, top - low), right - word.x
        case _:
            span, baseline = (first - left, last - left), top - word.y
    return Word(word.text, span[0], span[1], baseline, word.size, word.raised, word.plain)


def _comments(page: pypdfium2.PdfPage) -> Iterator[tuple[str, str]]:
    for place in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, place)
        if not annotation:
            continue
        if pdfium.FPDFAnnot_GetSubtype(annotation) in _COMMENTS:
            words = _string(annotation, b"Contents")
            if words.strip():
                yield _string(annotation, b"T"), words
        pdfium.FPDFPage_CloseAnnot(annotation)


def _string(annotation: object, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return " ".join(buffer.raw[: size - 2].decode("utf-16-le", "replace").split())
