"""A source as it is shown: its own lines, cleaned as the cutting cleans them, and where its pages begin."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.desktop.library.adding.source_map import SourceMap, printed_line
from drafter.instruments import Cutting
from drafter.instruments.layout.lines import read_lines


@dataclass(frozen=True)
class SourceText:
    """A source to be read beside its cutting.

    Attributes:
        text: its words in their lines; a page's end is a line break too.
        pages: where each page after the first begins, in characters, and its number.
    """

    text: str
    pages: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, raw: str, cutting: Cutting) -> SourceText:
        """The source of a text as it stands in its file, form feeds between pages.

        A line that goes on in the next one of the same piece is joined with it: how wide the paper was is of no use
        beside a cutting. What pages print between stands on lines of its own.
        """
        lines = read_lines(raw)
        places = SourceMap("\n".join(line.text for line in lines), cutting)
        furniture = {at for start, end in places.furniture() for at in (start, end - 1)}
        parts: list[str] = []
        pages: list[tuple[int, int]] = []
        start = length = 0
        before: int | None = None
        """The piece whose words the line above ends with; None after an empty line and after furniture."""
        for line in lines:
            end = start + len(line.text) - 1
            begun = places.piece_at(start) if line.text and start not in furniture else None
            joined = begun is not None and begun == before
            part = (" " if joined else "\n" + " " * line.indent) if parts else " " * line.indent
            if line.new_page:
                pages.append((length + len(part), len(pages) + 2))
            parts.append(part + line.text)
            length += len(part) + len(line.text)
            before = places.piece_at(end) if line.text and end not in furniture else None
            start = end + 2
        return cls("".join(parts), tuple(pages))

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
