"""A text as the two sides of an amendment see it: paragraphs and tables in the containers that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.incoming.docx_reader import Body, Passage
from drafter.exchange.incoming.docx_story import Container
from drafter.exchange.model import TextParagraph, visible_line

_BOX = "\ufffc"
"""Stands for a text box in the words of a paragraph that has nothing else."""


@dataclass(frozen=True, eq=False)
class Side:
    """One paragraph of the old or the new text.

    Attributes:
        paragraph: what a person sees.
        computed: True where Word counts its label.
        passage: where it stands in its file; None in a text that is no Word file.
        style: name of its paragraph style, in lower case; empty where nothing says.
        boxes: the text boxes anchored in it.
    """

    paragraph: TextParagraph
    computed: bool = False
    passage: Passage | None = None
    style: str = ""
    boxes: tuple[Block, ...] = ()

    @property
    def words(self) -> str:
        """What is compared: the words without label; a typed label alone where there are no words; those of its text
        boxes where it has none of its own.
        """
        if self.boxes and not self.paragraph.text.strip():
            return f"{_BOX} " + " ".join(box.words for box in self.boxes)
        if self.paragraph.text.strip() or self.computed:
            return self.paragraph.text
        return self.paragraph.label

    @property
    def blank(self) -> bool:
        """True where there is nothing to read, a number or bullet that Word counts aside."""
        return not self.words.strip()


@dataclass(frozen=True, eq=False)
class TableRow:
    """A row of a table: its w:tr and its cells."""

    element: etree._Element
    cells: tuple[Block, ...]

    @property
    def words(self) -> str:
        """All its words on one line."""
        return " ".join(cell.words for cell in self.cells)

    def sides(self) -> Iterator[Side]:
        """Its paragraphs in reading order, nested ones included."""
        for cell in self.cells:
            yield from cell.sides()


@dataclass(frozen=True, eq=False)
class Table:
    """A table: its w:tbl and its rows."""

    element: etree._Element
    rows: tuple[TableRow, ...]

    @property
    def words(self) -> str:
        """All its words on one line."""
        return " ".join(row.words for row in self.rows)

    @property
    def columns(self) -> int:
        """Cells of its widest row."""
        return max((len(row.cells) for row in self.rows), default=0)

    def sides(self) -> Iterator[Side]:
        """Its paragraphs in reading order, nested ones included."""
        for row in self.rows:
            yield from row.sides()


@dataclass(frozen=True, eq=False)
class Block:
    """What one container holds, in order; ``element`` is None for a text that is no Word file."""

    element: etree._Element | None
    items: tuple[Side | Table, ...]

    @property
    def words(self) -> str:
        """All its words on one line."""
        return " ".join(item.words for item in self.items)

    def sides(self) -> Iterator[Side]:
        """Its paragraphs in reading order, nested ones included."""
        for item in self.items:
            if isinstance(item, Table):
                yield from item.sides()
            else:
                yield item
                for box in item.boxes:
                    yield from box.sides()


@dataclass
class _Node:
    container: Container
    items: list[_Leaf | _TableNode] = field(default_factory=list)

    def frozen(self) -> Block:
        return Block(self.container.element, tuple(item.frozen() for item in self.items))


@dataclass
class _Leaf:
    passage: Passage
    style: str
    boxes: list[_Node] = field(default_factory=list)

    def frozen(self) -> Side:
        passage = self.passage
        boxes = tuple(box.frozen() for box in self.boxes)
        return Side(passage.paragraph, passage.computed, passage, self.style, boxes)


@dataclass
class _TableNode:
    element: etree._Element
    rows: list[tuple[etree._Element, list[_Node]]] = field(default_factory=list)

    def frozen(self) -> Table:
        rows = (TableRow(element, tuple(cell.frozen() for cell in cells)) for element, cells in self.rows)
        return Table(self.element, tuple(rows))


def structured(body: Body) -> Block:
    """The body of a Word file as its containers hold it."""
    nodes: dict[Container, _Node] = {}
    tables: dict[int, _TableNode] = {}
    story = body.root.find("{*}body")
    root: _Node | None = None

    def node_of(container: Container) -> _Node:
        nonlocal root
        if container in nodes:
            return nodes[container]
        node = nodes[container] = _Node(container)
        if container.parent is None:
            root = node
            return node
        outer = node_of(container.parent)
        if container.table is None or container.row is None:
            anchor = next((item for item in reversed(outer.items) if isinstance(item, _Leaf)), None)
            if anchor is not None:
                anchor.boxes.append(node)
            return node
        table = tables.get(id(container.table))
        if table is None:
            table = tables[id(container.table)] = _TableNode(container.table)
            outer.items.append(table)
        if not table.rows or table.rows[-1][0] is not container.row:
            table.rows.append((container.row, []))
        table.rows[-1][1].append(node)
        return node

    for passage in body.passages:
        if passage.container is not None:
            node_of(passage.container).items.append(_Leaf(passage, body.styles.name_of(passage.style)))
    return Block(story, ()) if root is None else root.frozen()


def flat(paragraphs: Sequence[TextParagraph]) -> Block:
    """A text that is no Word file: its paragraphs with words, one after the other."""
    return Block(None, tuple(Side(paragraph) for paragraph in paragraphs if visible_line(paragraph).strip()))


def flattened(block: Block) -> Block:
    """All paragraphs of a Word file in reading order, as if it had no tables and no text boxes."""
    return Block(block.element, tuple(block.sides()))
