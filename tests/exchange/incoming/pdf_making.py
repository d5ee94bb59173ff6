"""PDFs to try the reader on, made with reportlab: lines where a test wants them, breaks and hyphens included."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

FONT = "Times-Roman"


@dataclass
class Printer:
    """Sets paragraphs line by line, as a word processor does, on as many pages as they need.

    Attributes:
        size: of the type, in points.
        columns: how many stand side by side.
        justified: words are spread to the right edge.
        spacing: extra distance between paragraphs, in points.
        indent: of first lines, in points.
        hang: how far lines after a label's stand in, in points.
        hyphenate: breaks a word where this table has a hyphen in it.
        header, footer: drawn on each page; ``{page}`` is its number.
        numbered: every so many lines have their number in the margin, counted through all pages; 0: none.
        notes: of each page: lines of small type at its foot.
    """

    size: float = 11
    columns: int = 1
    justified: bool = True
    spacing: float = 6
    indent: float = 0
    hang: float = 0
    hyphenate: dict[str, str] = field(default_factory=dict)
    header: str = ""
    footer: str = ""
    numbered: int = 0
    notes: dict[int, Sequence[str]] = field(default_factory=dict)
    lines_set: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._stream = io.BytesIO()
        self._canvas = Canvas(self._stream, pagesize=A4, invariant=1)
        self._page = 1
        self._column = 0
        self._y = A4[1] - 90
        self._furniture()

    def _furniture(self) -> None:
        self._canvas.setFont(FONT, 9)
        self._canvas.drawString(72, A4[1] - 45, self.header.format(page=self._page))
        self._canvas.drawRightString(A4[0] - 72, 40, self.footer.format(page=self._page))
        for place, line in enumerate(self.notes.get(self._page, ())):
            self._canvas.setFont(FONT, 8)
            self._canvas.drawString(72, 110 - 10 * place, line)

    @property
    def _width(self) -> float:
        return float(A4[0] - 144 - 24 * (self.columns - 1)) / self.columns

    def _next_line(self) -> None:
        self._y -= 1.25 * self.size
        if self._y < 140:
            self._y = A4[1] - 90
            self._column += 1
            if self._column == self.columns:
                self.turn()

    def turn(self) -> None:
        """Goes on at the top of the next page."""
        self._y = A4[1] - 90
        self._column = 0
        self._canvas.showPage()
        self._page += 1
        self._furniture()

    def paragraph(self, text: str, *, size: float | None = None, centred: bool = False, label: str = "") -> None:
        """Sets a paragraph; ``label`` hangs before its first line."""
        size = size or self.size
        words = text.split()
        first = True
        while words:
            inset = self.hang if label or not first else self.indent
            room = self._width - inset
            line: list[str] = []
            while words and stringWidth(" ".join([*line, words[0]]), FONT, size) <= room:
                line.append(words.pop(0))
            if words and words[0] in self.hyphenate:
                start, end = self.hyphenate[words[0]].split("-", 1)
                if stringWidth(" ".join([*line, start + "-"]), FONT, size) <= room:
                    line.append(start + "-")
                    words[0] = end
            left = 72 + self._column * (self._width + 24)
            if first and label:
                self._canvas.setFont(FONT, size)
                self._canvas.drawString(left, self._y, label)
            self._line(line, left + inset, room, size, centred=centred, last=not words)
            first = False
        self._y -= self.spacing

    def _line(self, words: list[str], left: float, room: float, size: float, *, centred: bool, last: bool) -> None:
        text = self._canvas.beginText()
        text.setFont(FONT, size)
        line = " ".join(words)
        spare = room - stringWidth(line, FONT, size)
        text.setTextOrigin(left + (spare / 2 if centred else 0), self._y)
        if self.justified and not last and not centred and len(words) > 1:
            text.setWordSpace(spare / (len(words) - 1))
        text.textOut(line)
        self.lines_set.append(line)
        self._canvas.drawText(text)
        if self.numbered and len(self.lines_set) % self.numbered == 0:
            self._canvas.setFont(FONT, 8)
            self._canvas.drawRightString(62, self._y, str(len(self.lines_set)))
        self._next_line()

    def draw(self, deed: Callable[[Canvas], None]) -> None:
        """Anything else on the page."""
        self._canvas.saveState()
        deed(self._canvas)
        self._canvas.restoreState()

    def pdf(self) -> bytes:
        """The file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._stream.getvalue()
