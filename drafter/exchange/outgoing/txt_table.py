"""A table in plain text, for mail in a typeface of equal widths."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

_NARROWEST = 18


def text_table(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """The lines of a table; the first row is its heading.

    Args:
        rows: words of each cell; line feeds begin a new line in it.
        widths: of the columns, in characters.
    """
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    strong = rule.replace("-", "=")
    yield rule
    for number, row in enumerate(rows):
        cells = [wrapped(words, width) for words, width in zip(row, widths, strict=True)]
        for line in range(max(map(len, cells))):
            parts = (cell[line] if line < len(cell) else "" for cell in cells)
            yield "|" + "|".join(f" {part:<{width}} " for part, width in zip(parts, widths, strict=True)) + "|"
        yield strong if number == 0 else rule


def wrapped(words: str, width: int) -> list[str]:
    """Words in lines of at most so many characters; at least one line."""
    lines: list[str] = []
    for line in words.split("\n"):
        lines += textwrap.wrap(line, width, break_on_hyphens=False) or [""]
    return lines


def even_widths(whole: int, columns: int) -> tuple[int, ...]:
    """Widths of so many equal columns in lines of about ``whole`` characters."""
    return (max(_NARROWEST, whole // columns),) * columns
