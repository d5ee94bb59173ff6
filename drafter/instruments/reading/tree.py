"""The tree of a text while it is read: a block with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.instruments.labels import Label
from drafter.instruments.layout.blocks import Block
from drafter.instruments.layout.markers import ENDS_SENTENCE
from drafter.instruments.model import ClauseKind

_GOES_ON = re.compile(r"[;,] (?:y|e|and|et|or|o|ou)$")
"""«…; y»: the last but one of several."""
LONGEST_HEADING = 25
"""Words: a longer block is an item, whatever hangs under it."""


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
        count, above = 0, self.parent
        while above is not None:
            count, above = count + 1, above.parent
        return count

    @property
    def opens_list(self) -> bool:
        """True where its words announce what follows."""
        return self.block.text.rstrip().endswith(":")

    @property
    def listed(self) -> list[Node]:
        """The labelled blocks that stand under it."""
        return [child for child in self.children if not child.continues]


def looks_like_heading(node: Node, most_words: int) -> bool:
    """True for a short block that does not end as sentences and their parts do."""
    text = node.block.text
    if not text or node.block.labels or text[-1] in ",;-–—" or ENDS_SENTENCE.search(text) or _GOES_ON.search(text):
        return False
    return len(text.split()) <= most_words
