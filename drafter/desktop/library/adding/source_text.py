"""A source as it is shown: its own lines, cleaned as the cutting cleans them, and where its pages begin."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.desktop.library.adding.source_map import printed_line
from drafter.instruments import Cutting
from drafter.instruments.lines import read_lines


@dataclass(frozen=True)
class SourceText:
    """A source to be read beside its cutting.

    Attributes:
        text: with its line breaks; a page's end is a line break too.
        pages: where each page after the first begins, in characters, and its number.
    """

    text: str
    pages: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, raw: str) -> SourceText:
        """The source of a text as it stands in its file, form feeds between pages."""
        lines: list[str] = []
        pages: list[tuple[int, int]] = []
        length = 0
        for line in read_lines(raw):
            if line.new_page:
                pages.append((length, len(pages) + 2))
            shown = " " * line.indent + line.text
            lines.append(shown)
            length += len(shown) + 1
        return cls("\n".join(lines), tuple(pages))

    @classmethod
    def of_pieces(cls, cutting: Cutting) -> SourceText:
        """The source again from a cutting nobody corrected yet, a line a piece: where the file itself has no lines."""
        lines: list[str] = []
        pages: list[tuple[int, int]] = []
        length, page = 0, 1
        for piece in cutting.pieces:
            if piece.pages[0] > page:
                page = piece.pages[0]
                pages.append((length, page))
            lines.append(printed_line(piece))
            length += len(lines[-1]) + 1
        return cls("\n".join(lines), tuple(pages))
