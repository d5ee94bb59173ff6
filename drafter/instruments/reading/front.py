"""What stands before a text's first number: title, preamble, the chapeau that announces all that follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafter.instruments.labels import LabelShape
from drafter.instruments.layout.blocks import Block, Printed
from drafter.instruments.model import ClauseKind
from drafter.instruments.openings import (
    CHAPTER,
    DECIDES,
    FORMULA,
    INFINITIVE,
    MEETING,
    NUMBERED_TITLE,
    SPEAKER,
    is_preambular,
)
from drafter.instruments.reading.tree import LONGEST_HEADING, Node, looks_like_heading

LONGEST_TITLE = 30
"""Words: a longer first block is text, not a title, unless it is all in capitals."""
_LONGEST_CAPITALS = 70
_LARGEST_GAP = 5
"""A first number above this is no trace of paragraphs before it that have none."""
_JOINTS = frozenset(
    ("de", "del", "la", "el", "y", "e", "en", "sobre", "para", "da", "do", "of", "and", "on", "for", "du", "des", "et")
)
_BESIDE_A_TITLE = re.compile(r"[“«\"(].*[”»\")]\W*(?:\d+/\s*)*")


@dataclass(frozen=True, slots=True)
class Front:
    """What was found before the body.

    Attributes:
        start: where the body begins.
        numbered: True where the body's paragraphs have numbers.
        chapeau: what announces the whole body, or None.
    """

    start: int
    numbered: bool
    chapeau: Node | None


def whole_blocks(blocks: Sequence[Block]) -> list[Block]:
    """Blocks that are nothing but a label with the words that follow: «Artículo 5», then its title on another line."""
    whole: list[Block] = []
    for block in blocks:
        before = whole[-1] if whole else None
        if before is not None and CHAPTER.fullmatch(before.text) and not block.labels and _heads(block):
            whole[-1] = _one(before, block, f"{before.text} {block.text}")
            continue
        if before is not None and _goes_on_in_capitals(before, block):
            whole[-1] = _one(before, block, f"{before.text} {block.text}")
            continue
        if before is None or block.labels or not before.labels or before.text or not block.text:
            whole.append(block)
            continue
        whole[-1] = _one(before, block, block.text)
    return whole


def _goes_on_in_capitals(before: Block, block: Block) -> bool:
    """True for the second line of a title in capitals that begins with «DE» or «SOBRE»."""
    if before.labels or block.labels or not (before.text.isupper() and block.text.isupper()):
        return False
    if block.text[-1] in ".,;:" or SPEAKER.match(block.text):
        return False
    return block.text.split()[0].casefold() in _JOINTS and before.text[-1:] not in ".,;:"


def _heads(block: Block) -> bool:
    return looks_like_heading(Node(block), LONGEST_HEADING) and CHAPTER.fullmatch(block.text) is None


def _one(before: Block, block: Block, text: str) -> Block:
    """Two blocks as one with that text, which ends with the second one's."""
    start = len(text) - len(block.text)
    printed = [*before.printed, *(Printed(start, each) for each in block.printed_before)]
    printed += [Printed(start + each.offset, each.text) for each in block.printed]
    pages = (before.pages[0], block.pages[1])
    hint, notes = before.hint or block.hint, (*before.notes, *block.notes)
    return replace(before, text=text, pages=pages, printed=tuple(printed), hint=hint, notes=notes)


def read_front(nodes: Sequence[Node]) -> Front:
    """Say what the blocks before the body are."""
    place = _read_title(nodes)
    start, numbered = _body(nodes, place)
    if not numbered:
        return _front_without_numbers(nodes, place)
    if not any(not label.is_bullet for label in nodes[start].block.labels):
        return Front(start, True, None)  # a list before any number: no preamble can be told from it
    label = nodes[start].block.labels[0]
    missing = 0
    plain = label.number is not None and not label.suffix and label.prefix.upper() != "PP" and not label.is_article
    if plain and label.number is not None and label.number <= _LARGEST_GAP:
        missing = min(label.number - 1, start - place)
    preamble = nodes[place : start - missing]
    for node, following in zip(preamble, nodes[place + 1 :], strict=False):
        if not node.block.labels:
            heads = _heads_a_part(node) and not _goes_on_below(node, following)
            node.kind = ClauseKind.HEADING if heads else ClauseKind.PREAMBLE
    if missing:
        return Front(start, True, None)
    headings = _headings_at_the_end(preamble)
    announcing = preamble[len(preamble) - headings - 1] if len(preamble) > headings else None
    if announcing is not None and _announces(announcing, nodes[start]):
        announcing.kind = ClauseKind.CHAPEAU
        for node in preamble[len(preamble) - headings :]:
            node.parent = announcing
            announcing.children.append(node)
        return Front(start, True, announcing)
    return Front(start, True, None)


def _read_title(nodes: Sequence[Node]) -> int:
    """Mark the title and what is set with it; returns the place after it."""
    if len(nodes) < 2 or nodes[0].block.labels or not _may_be_title(nodes[0]):
        return 0
    nodes[0].kind = ClauseKind.TITLE
    place = 1
    while place < len(nodes) - 1 and _goes_with_title(nodes[place], nodes[0]):
        nodes[place].kind = ClauseKind.TITLE
        place += 1
    return place


def _may_be_title(node: Node) -> bool:
    text = node.block.text
    if node.block.hint is ClauseKind.TITLE or (NUMBERED_TITLE.match(text) and text[-1] not in ".,;:"):
        return True
    return looks_like_heading(node, _LONGEST_CAPITALS if _in_capitals(text) else LONGEST_TITLE)


def _goes_with_title(node: Node, title: Node) -> bool:
    text = node.block.text
    if node.block.labels or not text:
        return False
    if node.block.hint is ClauseKind.TITLE or _BESIDE_A_TITLE.fullmatch(text):
        return True
    if MEETING.match(text) and looks_like_heading(node, LONGEST_TITLE):
        return True
    if SPEAKER.match(text):
        return False  # «EL CONSEJO DE JEFAS Y JEFES …»: who decides, not what it is called
    return _in_capitals(text) and _in_capitals(title.block.text) and looks_like_heading(node, _LONGEST_CAPITALS)


def _in_capitals(text: str) -> bool:
    return text.isupper() and len(text) > 4


def _body(nodes: Sequence[Node], place: int) -> tuple[int, bool]:
    """Where the labelled body begins, and whether it has numbers."""
    counted = [at for at in range(place, len(nodes)) if any(not label.is_bullet for label in nodes[at].block.labels)]
    if not counted:
        return place, False
    first = counted[0]
    if _are_only_lists(nodes, place):
        return place, False
    numeric = next((at for at in counted if nodes[at].block.labels[0].shape is LabelShape.NUMBER), None)
    if numeric is not None and numeric > first and _is_preamble_with_lists(nodes[place:numeric]):
        return numeric, True
    if any(node.block.labels for node in nodes[place:first]):
        return place, True
    return first, True


def _are_only_lists(nodes: Sequence[Node], place: int) -> bool:
    """True where nothing has a number, and what is lettered stands in lists that a paragraph announces."""
    for at in range(place, len(nodes)):
        labels, before = nodes[at].block.labels, nodes[at - 1] if at > 0 else None
        if not labels or labels[0].is_bullet:
            continue
        if labels[0].shape is LabelShape.NUMBER or labels[0].is_article:
            return False
        if labels[0].number == 1 and (before is None or not before.opens_list):
            return False
    return sum(not node.block.labels for node in nodes[place:]) > 1


def _is_preamble_with_lists(nodes: Sequence[Node]) -> bool:
    """True where what stands before the first number are preambular paragraphs, some with lettered lists."""
    unlabelled = [node.block.text for node in nodes if not node.block.labels]
    open_ended = sum(text.endswith((",", ";", ":")) for text in unlabelled)
    listed = [node.block.text for node in nodes if node.block.labels]
    return 2 * open_ended > len(unlabelled) and all(text.endswith((",", ";", ":", ".")) for text in listed)


def _heads_a_part(node: Node) -> bool:
    """True for a short line in a preamble that is not its organ («LA ASAMBLEA GENERAL»)."""
    return looks_like_heading(node, LONGEST_HEADING // 2) and not SPEAKER.match(node.block.text)


def _goes_on_below(node: Node, following: Node) -> bool:
    """True for «A República do Leste / e / A República do Oeste / (doravante as “Partes”),»: one sentence on lines."""
    below = following.block.text
    return not following.block.labels and (node.block.text[0].islower() or below[:1].islower() or below[:1] == "(")


def _headings_at_the_end(nodes: Sequence[Node]) -> int:
    """How many headings stand right before the first number."""
    count = 0
    for node in reversed(nodes):
        if node.kind is not ClauseKind.HEADING:
            break
        count += 1
    return count


def _announces(node: Node, first: Node) -> bool:
    """True where a block's words lead into the numbered ones: «…acuerdan:», «RESUELVE:»."""
    label = first.block.labels[0]
    counts = label.number == 1 and (label.shape is LabelShape.NUMBER or label.is_article)
    if node.block.labels or not node.opens_list or not counts or label.prefix.upper() in {"PP", "OP"}:
        return False
    # «Han convenido en lo siguiente:» says nothing that an article needs; «DECIDE: Art. 1 – Aprobar …» does.
    return not label.is_article or INFINITIVE.match(first.block.text) is not None


def _front_without_numbers(nodes: Sequence[Node], place: int) -> Front:
    """Title, preamble and chapeau of a text whose paragraphs have no numbers."""
    formula = next((at for at in range(place, len(nodes)) if FORMULA.fullmatch(nodes[at].block.text)), None)
    preambular = place
    while preambular < len(nodes) and _goes_on_in_preamble(nodes, preambular):
        preambular += 1
    if formula is not None and not any(node.block.labels for node in nodes[place:formula]):
        end = formula
    elif sum(is_preambular(node.block.text) for node in nodes[place:preambular]) >= 2:
        end = preambular
    else:
        end = place
    for node in nodes[place:end]:
        node.kind = ClauseKind.PREAMBLE
    if end + 1 < len(nodes) and _leads_into_paragraphs(nodes, end):
        nodes[end].kind = ClauseKind.CHAPEAU
        return Front(end + 1, False, nodes[end])
    return Front(end, False, None)


def _goes_on_in_preamble(nodes: Sequence[Node], at: int) -> bool:
    text = nodes[at].block.text
    if nodes[at].block.labels:
        return False
    if text.endswith(":") and at + 1 < len(nodes) and is_preambular(nodes[at + 1].block.text):
        return True  # «Nosotros, los Jefes de Estado …: / Conscientes de …;»
    return text.endswith((",", ";", ", y", "; y", "; e", ", and"))


def _leads_into_paragraphs(nodes: Sequence[Node], at: int) -> bool:
    """True for a chapeau whose paragraphs have neither number nor bullet."""
    node = nodes[at]
    if node.block.labels or nodes[at + 1].block.labels or not node.opens_list:
        return False
    return FORMULA.search(node.block.text) is not None or DECIDES.search(node.block.text) is not None
