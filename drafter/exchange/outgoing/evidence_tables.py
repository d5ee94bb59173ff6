"""What a report of evidence is made of: values only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.redline import Op, Segment

_SIGNS = {Op.EQUAL: "{}", Op.DELETED: "[-{}-]", Op.INSERTED: "{{+{}+}}"}


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line of a cell.

    Attributes:
        segments: its words, those that came and went marked.
        muted: whether it is a remark, to be set smaller.
    """

    segments: tuple[Segment, ...]
    muted: bool = False

    @property
    def text(self) -> str:
        """Its words, ``[-gone-]`` and ``{+come+}``."""
        return "".join(_SIGNS[each.op].format(each.text) for each in self.segments)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    lines: tuple[CellLine, ...]

    @property
    def text(self) -> str:
        """Its lines as one."""
        return " · ".join(line.text for line in self.lines)


def plain(*lines: str, remarks: Sequence[str] = ()) -> Cell:
    """A cell of words, with remarks under them; empty ones are left out."""
    said = [CellLine((Segment(Op.EQUAL, line),)) for line in lines if line]
    return Cell((*said, *(CellLine((Segment(Op.EQUAL, each),), True) for each in remarks if each)))


def marked(segments: Sequence[Segment], *remarks: str) -> Cell:
    """A cell with what changed marked, and remarks under it."""
    said = CellLine(tuple(segments))
    return Cell((said, *(CellLine((Segment(Op.EQUAL, each),), True) for each in remarks if each)))


@dataclass(frozen=True, slots=True)
class EvidenceTable:
    """A table of a report.

    Attributes:
        heading: above it.
        lines: between the heading and the table.
        columns: their heads.
        shares: how wide each is, in parts of the whole.
        rows: their cells, as many as columns.
        compact: whether its cells are short, and text shows it as columns.
    """

    heading: str
    columns: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lines: tuple[str, ...] = ()
    compact: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceReport:
    """A report.

    Attributes:
        title: above it.
        language: of its own words, ISO 639-1.
        lines: what it says in all.
        tables: those with rows.
    """

    title: str
    language: str
    lines: tuple[str, ...]
    tables: tuple[EvidenceTable, ...]

    def texts(self) -> Iterator[str]:
        """Every word of it in the order of the page, what went and what came side by side."""
        yield self.title
        yield from self.lines
        for table in self.tables:
            yield table.heading
            yield from table.lines
            yield from table.columns
            for row in table.rows:
                for cell in row:
                    for line in cell.lines:
                        yield "".join(each.text for each in line.segments)
