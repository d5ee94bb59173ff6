"""What is laid on pages: paragraphs and tables whose lines are already broken. Lengths are points."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.exchange.outgoing.pdf.line_breaking import Line


@dataclass(eq=False, slots=True)
class Node:
    """An element of the document's structure, for readers that do not look at the page.

    Attributes:
        tag: of the PDF standard: ``P``, ``H1``, ``Table``…
        children: in reading order.
    """

    tag: str
    children: list[Node] = field(default_factory=list)

    def add(self, tag: str) -> Node:
        """A new last child."""
        child = Node(tag)
        self.children.append(child)
        return child


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line in its paragraph.

    Attributes:
        line: its words.
        x: from the left edge of the column or the cell's text.
        leading: height it takes.
        owner: the element it belongs to; None for what only repeats words of another page.
        gap: white space above it inside a cell.
    """

    line: Line
    x: float
    leading: float
    owner: Node | None
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the file's outline."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph.

    Attributes:
        lines: at least one.
        before, after: white space; of two that meet, the larger one counts.
        keep_with_next: stays on the page of what follows.
        keep_whole: is not divided.
        numbered: whether its lines count where lines are numbered.
        quoted: number that stands beside its first line, of a copy where the lines are others; 0 for none.
        bookmark: its entry in the outline.
    """

    lines: tuple[SetLine, ...]
    before: float
    after: float
    keep_with_next: bool = False
    keep_whole: bool = False
    numbered: bool = True
    bookmark: Bookmark | None = None
    quoted: int = 0


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell.

    Attributes:
        lines: its words; may be none.
        ground: ``#rrggbb``, or empty for none.
        repeated: whether it says the same again where its row goes on on another page.
    """

    lines: tuple[SetLine, ...]
    ground: str = ""
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row of cells; ``numbered`` as of a paragraph."""

    cells: tuple[SetCell, ...]
    numbered: bool = True
    bookmark: Bookmark | None = None


@dataclass(frozen=True, slots=True)
class SetTable:
    """A table.

    Attributes:
        widths: of the columns, padding included.
        heading: repeated on each page.
        rows: below it.
        before: white space above.
    """

    widths: tuple[float, ...]
    heading: SetRow
    rows: tuple[SetRow, ...]
    before: float = 0.0


CELL_SIDE = 5.5
"""White space left and right in a cell."""
CELL_TOP = 3.5
CELL_BOTTOM = 4.5
