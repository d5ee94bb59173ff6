"""Which brackets belong together, and the marks that stand between them: one pass over the characters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.drafting.brackets.model import Trouble, TroubleKind

LITERAL = re.compile(r"\[(?:…|\.\.\.|sic!?|\^?\d{1,3})\]", re.IGNORECASE)
"""Brackets that are words of the text: omissions, «sic», footnote marks."""
PARAGRAPH_END = "\u2029"
"""Stands between the paragraphs of a text that is read as one."""
BLANKS = " \t\u00a0\u202f"
"""White space within a line."""
_CLOSING_SIGNS = "].,;:?!”»)" + BLANKS
"""What may stand at the end of a paragraph behind a bracket that closes it."""

_MARK = re.compile(r"[\[\]{]|(?<=[\s\[])/(?=[\s\]])")
_BRACES = re.compile(r"\{[^{}\[\]\u2029]*\}")


@dataclass(slots=True)
class Pair:
    """Two brackets that belong together, while they are read.

    Attributes:
        start: of the opening one.
        stop: behind the closing one.
        parent: index of the pair around it, or -1.
        depth: 0 where none is around it.
        within: which alternative of the pair around it it stands in.
        slashes: where the slashes stand that part its alternatives.
        blocks: ends of the brackets and literals directly inside, in order.
        is_brace: whether it is a pair of braces.
    """

    start: int
    stop: int
    parent: int = -1
    depth: int = 0
    within: int = 0
    slashes: list[int] = field(default_factory=list)
    blocks: list[int] = field(default_factory=list)
    is_brace: bool = False


@dataclass(frozen=True, slots=True)
class Scan:
    """What stands where.

    Attributes:
        pairs: in the order in which they open.
        literals: where they begin and end.
        errors: brackets without a partner.
    """

    pairs: list[Pair]
    literals: list[tuple[int, int]]
    errors: list[Trouble]


def scan(text: str) -> Scan:
    """Pairs the brackets of a text; takes time in proportion to its length."""
    marks = list(_marks(text))
    partner, errors = _partners(text, marks)
    pairs: list[Pair] = []
    literals: list[tuple[int, int]] = []
    around: list[int] = []
    for start, stop in marks:
        inner = pairs[around[-1]] if around else None
        sign = text[start]
        if stop - start > 1:  # a literal, or words in braces
            if sign == "{":
                pairs.append(_pair(start, stop, around, pairs, is_brace=True))
            else:
                literals.append((start, stop))
            if inner is not None:
                inner.blocks.append(stop)
        elif sign == "/" and inner is not None:
            inner.slashes.append(start)
        elif sign == "[" and start in partner:
            pairs.append(_pair(start, partner[start] + 1, around, pairs))
            around.append(len(pairs) - 1)
        elif sign == "]" and around and start == pairs[around[-1]].stop - 1:
            around.pop()
            if around:
                pairs[around[-1]].blocks.append(stop)
    return Scan(pairs, literals, errors)


def loose_ends(text: str) -> tuple[int, int]:
    """How many brackets at a paragraph's end can close one of an earlier paragraph, and how many it opens for later
    ones.
    """
    if "[" not in text and "]" not in text:
        return 0, 0
    _, errors = _partners(text, _marks(text))
    ending = len(text.rstrip(_CLOSING_SIGNS))
    closing = sum(1 for error in errors if error.kind is TroubleKind.UNOPENED and error.offset >= ending)
    return closing, sum(1 for error in errors if error.kind is TroubleKind.UNCLOSED)


def _pair(start: int, stop: int, around: list[int], pairs: list[Pair], *, is_brace: bool = False) -> Pair:
    """A pair inside the last of those around it."""
    parent = around[-1] if around else -1
    within = len(pairs[parent].slashes) if around else 0
    return Pair(start, stop, parent, len(around), within, is_brace=is_brace)


def _marks(text: str) -> list[tuple[int, int]]:
    """Where brackets, slashes with blanks around them, literals and words in braces begin and end, in order."""
    marks: list[tuple[int, int]] = []
    place = 0
    while (found := _MARK.search(text, place)) is not None:
        start, place = found.span()
        if found.group() == "[" and (literal := LITERAL.match(text, start)) is not None:
            place = literal.end()
        elif found.group() == "{":
            braces = _BRACES.match(text, start)
            if braces is None:
                continue
            place = braces.end()
        marks.append((start, place))
    return marks


def _partners(text: str, marks: list[tuple[int, int]]) -> tuple[dict[int, int], list[Trouble]]:
    """The closing bracket of each opening one, and what is left over.

    A bracket closes one that opened in an earlier paragraph only at the end of its own: one that is too many within a
    sentence must not swallow what lies between.
    """
    partner: dict[int, int] = {}
    errors: list[Trouble] = []
    waiting: list[int] = []
    paragraph, ending, following = 0, -1, -1  # where it begins, where its last closing signs do, where the next begins
    for start, stop in marks:
        if stop - start > 1:
            continue
        while start >= following:
            paragraph = max(following, 0)
            end = text.find(PARAGRAPH_END, paragraph)
            following = end + 1 if end >= 0 else len(text) + 1
            ending = paragraph + len(text[paragraph : following - 1].rstrip(_CLOSING_SIGNS))
        if text[start] == "[":
            waiting.append(start)
        elif text[start] == "]":
            if waiting and (waiting[-1] >= paragraph or start >= ending):
                partner[waiting.pop()] = start
            else:
                errors.append(Trouble(start, TroubleKind.UNOPENED))
    errors += [Trouble(start, TroubleKind.UNCLOSED) for start in waiting]
    errors.sort(key=lambda trouble: trouble.offset)
    return partner, errors
