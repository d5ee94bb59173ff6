"""Blocks -> tree: what each block is and what it stands under.

The lists of a text are levels of a stack. A label that counts on from one of them belongs to it; a new kind of label,
or a number that starts again at 1, opens a list under the block before. What the labels leave open is decided by what
follows: short blocks without a verb that lists hang under are headings, the others are items. Articles, «OP3» and the
heading of an annex say themselves that they stand under nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments.labels import Label, LabelShape
from drafter.instruments.layout.blocks import Block
from drafter.instruments.layout.markers import ENDS_SENTENCE
from drafter.instruments.model import ClauseKind
from drafter.instruments.openings import ANNEX, CLOSING_FORMULA, DECIDES, INFINITIVE
from drafter.instruments.reading.front import read_front
from drafter.instruments.reading.tree import LONGEST_HEADING, Node, looks_like_heading

_LARGEST_GAP = 5
"""Numbers a list may leave out and still be the same list."""
_SHORT = LONGEST_HEADING // 2
"""Words of a heading that has no number."""
_DEEPEST = 7
"""Lists within lists."""
_PARAGRAPHS = frozenset({ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU})


@dataclass(slots=True)
class _Level:
    """One open list: its latest member and the style its labels have."""

    node: Node
    label: Label


def build_tree(blocks: Sequence[Block]) -> tuple[Node, ...]:
    """Say of every block what it is and what it stands under; all of them, in the order of the text."""
    nodes = tuple(Node(block) for block in blocks)
    front = read_front(nodes)
    _hang_in_front(nodes[: front.start])
    body = nodes[front.start :]
    _hang(body, front.numbered, front.chapeau)
    _tell_sections(body)
    for node in body:
        _classify(node)
    _open_with_a_numbered_chapeau(body)
    return nodes


def _hang_in_front(nodes: Sequence[Node]) -> None:
    """Lists in a preamble hang under the paragraph before them."""
    levels: list[_Level] = []
    current: Node | None = None
    for node in nodes:
        if not node.block.labels:
            levels.clear()
            current = node
            continue
        _hang_under(node, _take_place(node, levels, current, None))
        current = node
        node.kind = ClauseKind.ITEM if node.depth <= 1 else ClauseKind.SUBITEM


def _hang_under(node: Node, parent: Node | None) -> None:
    if parent is not None:
        node.parent = parent
        parent.children.append(node)


def _hang(nodes: Sequence[Node], numbered: bool, root: Node | None) -> None:
    """Give every block of the body its parent; ``root`` is the chapeau that announces all of it."""
    levels: list[_Level] = []
    current: Node | None = None
    for place, node in enumerate(nodes):
        if _is_section_number(nodes, place, levels):
            node.label, node.kind = node.block.labels[0], ClauseKind.HEADING
            _hang_under(node, root)
        elif node.block.labels:
            _hang_under(node, _take_place(node, levels, current, root))
        elif ANNEX.fullmatch(node.block.text) or (numbered and CLOSING_FORMULA.match(node.block.text)):
            # What counts again from 1, and what closes a treaty, goes on with nothing before it.
            node.kind = ClauseKind.HEADING if ANNEX.fullmatch(node.block.text) else ClauseKind.PARAGRAPH
            levels.clear()
            root = current = None
            continue
        elif not numbered or not levels or _is_said_to_head(node) or _is_loose_heading(nodes, place, levels):
            # Without numbers every block is a paragraph of its own; a short one before a numbered one is a heading.
            following = nodes[place + 1] if place + 1 < len(nodes) else None
            short = _is_said_to_head(node) or looks_like_heading(node, _SHORT)
            if short and following is not None and (numbered or not looks_like_heading(following, _SHORT)):
                node.kind = ClauseKind.HEADING
            if not numbered:
                levels.clear()
            _hang_under(node, root)
        else:
            node.continues = True
            _hang_under(node, _owner(current, levels))
            if node.opens_list:
                _close_lists_under(node.parent, levels)
        if not node.continues or node.opens_list:
            current = node


def _is_said_to_head(node: Node) -> bool:
    """True where the file has a heading's style for a block, and it is short enough to be one."""
    short = len(node.block.text.split()) <= LONGEST_HEADING and ENDS_SENTENCE.search(node.block.text) is None
    return node.block.hint is ClauseKind.HEADING and short


def _is_loose_heading(nodes: Sequence[Node], place: int, levels: Sequence[_Level]) -> bool:
    """True for a short unlabelled block before the next number of the outermost list, or before others like it."""
    return looks_like_heading(nodes[place], _SHORT) and _counts_on_soon(nodes, place, levels[0].label)


def _is_section_number(nodes: Sequence[Node], place: int, levels: Sequence[_Level]) -> bool:
    """True for «II. Salud» between paragraphs 2 and 3."""
    node = nodes[place]
    labels = node.block.labels
    if not levels or not labels or labels[0].shape is LabelShape.NUMBER or not labels[0].as_typed.isupper():
        return False
    if levels[0].label.shape is not LabelShape.NUMBER or ENDS_SENTENCE.search(node.block.text):
        return False
    return len(node.block.text.split()) <= _SHORT and _counts_on_soon(nodes, place, levels[0].label)


def _counts_on_soon(nodes: Sequence[Node], place: int, outer: Label) -> bool:
    """True where the next label is the next number of the outermost list, with nothing but headings before it."""
    for following in nodes[place + 1 : place + 4]:
        if following.block.labels:
            return any(
                label.style == outer.style and label.number == (outer.number or 0) + 1
                for label in following.block.labels
            )
        if not looks_like_heading(following, _SHORT):
            break
    return False


def _close_lists_under(owner: Node | None, levels: list[_Level]) -> None:
    """What stands under that block is over: its next list is another one."""
    for depth, level in enumerate(levels):
        if level.node is owner:
            del levels[depth + 1 :]


def _owner(current: Node | None, levels: Sequence[_Level]) -> Node | None:
    """What an unlabelled block goes on with: the paragraph or heading above it; after a list, what owns the list."""
    if current is None or len(levels) <= 1:
        return current
    if current.parent is None or current.children or current.parent.kind is ClauseKind.CHAPEAU:
        return current
    siblings = current.parent.listed
    return current.parent if len(siblings) > 1 or current.parent.opens_list else current


def _take_place(node: Node, levels: list[_Level], current: Node | None, root: Node | None) -> Node | None:
    """Find the list a labelled block belongs to, or open one; returns the block it stands under."""
    first = node.block.labels[0]
    if first.prefix.upper() in {"PP", "OP"} or first.is_article:  # these say themselves what they are
        node.label = first
        levels[:] = [_Level(node, node.label)]
        return root
    depth, label = _fitting_level(node, levels, current)
    if depth is None and len(levels) >= _DEEPEST:
        depth = len(levels) - 1  # no text nests so deep: the list is misread, and goes on
    node.label = label
    if depth is None:
        parent = current if levels or current is not None else root
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
    if current is not None and current.opens_list and levels and (levels[-1].node is current or current.continues):
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
    if current is not None and not current.opens_list and ENDS_SENTENCE.search(current.block.text):
        for label in possible:
            for depth, level in innermost_first:
                if level.label.style == label.style and label.number == 1:
                    return depth, label  # a list that begins again: in an annex, in notes
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


def _tell_sections(nodes: Sequence[Node]) -> None:
    """Numbered sections («I. Integración», with the paragraphs under them) and the articles that have a title."""
    groups: dict[tuple[str, str, bool], list[Node]] = {}
    for node in nodes:
        outermost = node.parent is None or node.parent.kind is ClauseKind.CHAPEAU
        if outermost and node.label is not None and not node.label.is_bullet:
            groups.setdefault(node.label.style, []).append(node)
    for group in groups.values():
        if group[0].label is not None and group[0].label.is_article:
            titled = [node for node in group if _has_a_title(node)]
            for node in titled if 2 * len(titled) > len(group) or len(group) <= 2 else ():
                node.kind = ClauseKind.HEADING
        elif len(group) > 1 and _are_headings(group):
            for node in group:
                node.kind = ClauseKind.HEADING


def _has_a_title(article: Node) -> bool:
    """True where an article's line is its title, or nothing, and its words stand under it."""
    words = article.block.text
    return bool(article.children) and not article.opens_list and len(words.split()) <= _SHORT and words[-1:] not in ",;"


def _classify(node: Node) -> None:
    """Say what a block of the body is, now that it is known what stands under it."""
    if node.kind is ClauseKind.HEADING:
        return
    if node.label is not None and _is_said_to_head(node) and not node.label.is_article:
        node.kind = ClauseKind.HEADING
        return
    parent = node.parent
    in_article = parent is not None and parent.label is not None and parent.label.is_article
    if node.continues:
        node.kind = _leading(node) if in_article else ClauseKind.SUBPARAGRAPH
    elif parent is None or (parent.kind is ClauseKind.CHAPEAU and parent.label is None and parent.parent is None):
        node.kind = _leading(node)
        if node.label is not None and node.label.prefix.upper() == "PP":
            node.kind = ClauseKind.PREAMBLE
        if parent is not None and node.label is not None and node.label.is_bullet:
            node.kind = ClauseKind.ITEM
    elif in_article and node.label is not None and node.label.shape is LabelShape.NUMBER:
        node.kind = _leading(node)
    elif parent.kind in {ClauseKind.ITEM, ClauseKind.SUBITEM}:
        node.kind = ClauseKind.SUBITEM
    elif parent.kind is ClauseKind.HEADING:
        counts = node.label is not None and node.label.shape is LabelShape.NUMBER and _is_a_section(parent)
        if _is_a_section(parent) and _are_headings(parent.listed):
            node.kind = ClauseKind.HEADING
        else:
            node.kind = _leading(node) if counts else ClauseKind.ITEM
    else:
        node.kind = ClauseKind.HEADING if _are_headings(parent.listed) else ClauseKind.ITEM


def _is_a_section(node: Node) -> bool:
    """True for a heading of the text itself, not of the decisions under one of its paragraphs."""
    parent = node.parent
    if node.kind is not ClauseKind.HEADING:
        return False
    return parent is None or _is_a_section(parent) or (parent.kind is ClauseKind.CHAPEAU and parent.label is None)


def _leading(node: Node) -> ClauseKind:
    return ClauseKind.CHAPEAU if node.opens_list and node.listed else ClauseKind.PARAGRAPH


def _are_headings(siblings: Sequence[Node]) -> bool:
    """True for short numbered blocks, hardly any with a full stop, that lists hang under."""
    if any(sibling.label is None or sibling.label.is_bullet or sibling.opens_list for sibling in siblings):
        return False
    if any(len(sibling.block.text.split()) > LONGEST_HEADING for sibling in siblings):
        return False
    owners = sum(bool(sibling.children) for sibling in siblings)
    ended = sum(ENDS_SENTENCE.search(sibling.block.text) is not None for sibling in siblings)
    return 2 * owners > len(siblings) and 2 * ended < len(siblings)


def _open_with_a_numbered_chapeau(nodes: Sequence[Node]) -> None:
    """«1. …acuerdan:» with «2. Promover …» after it: paragraph 1 announces all the others (CELAC)."""
    outermost = [node for node in nodes if node.parent is None]
    if len(outermost) < 3 or outermost[0].listed or not DECIDES.search(outermost[0].block.text):
        return
    chapeau, *others = outermost
    announced = [node for node in others if node.kind in _PARAGRAPHS or node.kind is ClauseKind.HEADING]
    infinitives = [node for node in announced if INFINITIVE.match(node.block.text)]
    if chapeau.label is None or announced != others or 2 * len(infinitives) < len(others):
        return
    chapeau.kind = ClauseKind.CHAPEAU
    for node in others:
        _hang_under(node, chapeau)
