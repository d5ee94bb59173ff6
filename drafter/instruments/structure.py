"""Blocks -> tree: what each block is and what it stands under.

The lists of a text are levels of a stack. A label that counts on from one of them belongs to it; a new kind of label,
or a number that starts again at 1, opens a list under the block before. What the labels leave open is decided by what
follows: short blocks without a verb that lists hang under are headings, the others are items.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.instruments.blocks import Block
from drafter.instruments.labels import Label
from drafter.instruments.markers import ENDS_SENTENCE
from drafter.instruments.model import ClauseKind

LONGEST_TITLE = 30
"""Words: a longer first block is text, not a title."""
LONGEST_HEADING = 25
"""Words: a longer block is an item, whatever hangs under it."""
_LARGEST_GAP = 5
"""Numbers a list may leave out and still be the same list."""


@dataclass(eq=False)
class Node:
    """A block with its place in the text; filled in while the text is read.

    Attributes:
        block: the words.
        label: the reading of its label that fits its list; None where it has none.
        parent: what it stands under.
        children: what stands under it, in order.
        kind: what it is.
        continues: True for an unlabelled block that goes on with its parent.
    """

    block: Block
    label: Label | None = None
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    kind: ClauseKind = ClauseKind.PARAGRAPH
    continues: bool = False

    @property
    def depth(self) -> int:
        """How many blocks it stands under."""
        return 0 if self.parent is None else self.parent.depth + 1

    @property
    def opens_list(self) -> bool:
        """True where its words announce what follows."""
        return self.block.text.rstrip().endswith(":")

    @property
    def listed(self) -> list[Node]:
        """The labelled blocks that stand under it."""
        return [child for child in self.children if not child.continues]


@dataclass(slots=True)
class _Level:
    """One open list: its latest member and the style its labels have."""

    node: Node
    label: Label


def build_tree(blocks: Sequence[Block]) -> tuple[Node, ...]:
    """Say of every block what it is and what it stands under; all of them, in the order of the text."""
    nodes = tuple(Node(block) for block in blocks)
    first = next((place for place, block in enumerate(blocks) if _opens_body(block)), None)
    start = _read_front(nodes, first)
    _hang(nodes[start:], first is not None)
    for node in nodes[start:]:
        _classify(node)
    return nodes


def _opens_body(block: Block) -> bool:
    return any(not label.is_bullet for label in block.labels)


def _read_front(nodes: Sequence[Node], first: int | None) -> int:
    """Title, preamble and paragraphs whose number is only implied; returns where the labelled body begins."""
    place = 0
    if nodes and not nodes[0].block.labels and _looks_like_heading(nodes[0], LONGEST_TITLE) and len(nodes) > 1:
        nodes[0].kind = ClauseKind.TITLE
        place = 1
    if first is None:
        return place
    if any(node.block.labels for node in nodes[place:first]):
        return place  # a list before any number: no preamble can be told from it
    label = nodes[first].block.labels[0]
    missing = 0
    if label.number is not None and not label.suffix and label.prefix.upper() != "PP" and label.number <= _LARGEST_GAP:
        missing = min(label.number - 1, first - place)
    for node in nodes[place : first - missing]:
        node.kind = ClauseKind.PREAMBLE
    return first


def _looks_like_heading(node: Node, most_words: int) -> bool:
    text = node.block.text
    return bool(text) and len(text.split()) <= most_words and not ENDS_SENTENCE.search(text) and text[-1] not in ",;-–—"


def _hang(nodes: Sequence[Node], numbered: bool) -> None:
    """Give every block of the body its parent."""
    levels: list[_Level] = []
    current: Node | None = None
    for place, node in enumerate(nodes):
        if node.block.labels:
            parent = _take_place(node, levels, current)
        elif not numbered or not levels or _is_loose_heading(nodes, place, levels):
            # Without numbers every block is a paragraph of its own; a short one before a numbered one is a heading.
            following = nodes[place + 1] if place + 1 < len(nodes) else None
            short = _looks_like_heading(node, LONGEST_HEADING // 2)
            if (
                short
                and following is not None
                and (numbered or not _looks_like_heading(following, LONGEST_HEADING // 2))
            ):
                node.kind = ClauseKind.HEADING
            if not numbered:
                levels.clear()
            current = node
            continue
        else:
            parent = _owner(current, levels)
            node.continues = True
        if parent is not None:
            node.parent = parent
            parent.children.append(node)
        if not node.continues:
            current = node


def _is_loose_heading(nodes: Sequence[Node], place: int, levels: Sequence[_Level]) -> bool:
    """True for a short unlabelled block right before the next number of the outermost list."""
    if place + 1 >= len(nodes) or not _looks_like_heading(nodes[place], LONGEST_HEADING // 2):
        return False
    outer = levels[0].label
    return any(
        label.style == outer.style and label.number == (outer.number or 0) + 1
        for label in nodes[place + 1].block.labels
    )


def _owner(current: Node | None, levels: Sequence[_Level]) -> Node | None:
    """What an unlabelled block goes on with: the paragraph or heading above it; after a list, what owns the list."""
    if current is None or len(levels) <= 1:
        return current
    if current.parent is None or current.children:
        return current
    siblings = current.parent.listed
    return current.parent if len(siblings) > 1 or current.parent.opens_list else current


def _take_place(node: Node, levels: list[_Level], current: Node | None) -> Node | None:
    """Find the list a labelled block belongs to, or open one; returns the block it stands under."""
    if node.block.labels[0].prefix.upper() in {"PP", "OP"}:  # these say themselves that they are paragraphs
        node.label = node.block.labels[0]
        levels[:] = [_Level(node, node.label)]
        return None
    depth, label = _fitting_level(node, levels, current)
    node.label = label
    if depth is None:
        parent = current
        levels.append(_Level(node, label))
    else:
        parent = levels[depth].node.parent
        del levels[depth + 1 :]
        levels[depth] = _Level(node, label)
    return parent


def _fitting_level(node: Node, levels: Sequence[_Level], current: Node | None) -> tuple[int | None, Label]:
    """Which open list a label continues (None: it opens a new one), and the reading of the label that fits."""
    possible = node.block.labels
    innermost_first = list(reversed(list(enumerate(levels))))
    # A list under an item that announces one may use the item's own bullet.
    if current is not None and current.opens_list and levels and levels[-1].node is current:
        label = possible[0]
        if label.is_bullet or (label.number or 0) <= 1:
            return None, label
    for label in possible:
        for depth, level in innermost_first:
            if level.label.style == label.style and _counts_on(level.label, label, gap=1):
                return depth, label
    for label in possible:
        for depth, level in innermost_first:
            if level.label.style == label.style and _counts_on(level.label, label, gap=_LARGEST_GAP):
                return depth, label
    for label in possible:
        if label.is_bullet or (label.number or 0) <= 1:
            return None, label
    for label in possible:
        for depth, level in innermost_first:
            if level.label.style == label.style:
                return depth, label
    return None, possible[0]


def _counts_on(before: Label, label: Label, gap: int) -> bool:
    if label.is_bullet:
        return True
    if before.number is None or label.number is None:
        return False
    if label.number == before.number:
        return label.sort_key > before.sort_key
    return before.number < label.number <= before.number + gap


def _classify(node: Node) -> None:
    """Say what a block of the body is, now that it is known what stands under it."""
    if node.kind is ClauseKind.HEADING:
        return
    if node.continues:
        node.kind = ClauseKind.SUBPARAGRAPH
    elif node.parent is None:
        node.kind = ClauseKind.CHAPEAU if node.opens_list and node.listed else ClauseKind.PARAGRAPH
        if node.label is not None and node.label.prefix.upper() == "PP":
            node.kind = ClauseKind.PREAMBLE
    elif node.parent.kind in {ClauseKind.ITEM, ClauseKind.SUBITEM}:
        node.kind = ClauseKind.SUBITEM
    elif node.parent.kind is ClauseKind.HEADING:
        node.kind = ClauseKind.ITEM
    else:
        node.kind = ClauseKind.HEADING if _are_headings(node.parent.listed) else ClauseKind.ITEM


def _are_headings(siblings: Sequence[Node]) -> bool:
    """True for short numbered blocks, hardly any with a full stop, that lists hang under."""
    if any(sibling.label is None or sibling.label.is_bullet or sibling.opens_list for sibling in siblings):
        return False
    if any(len(sibling.block.text.split()) > LONGEST_HEADING for sibling in siblings):
        return False
    owners = sum(bool(sibling.children) for sibling in siblings)
    ended = sum(ENDS_SENTENCE.search(sibling.block.text) is not None for sibling in siblings)
    return 2 * owners > len(siblings) and 2 * ended < len(siblings)
