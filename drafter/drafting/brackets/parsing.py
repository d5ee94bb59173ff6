"""A text in brackets, read: options, alternatives, attributions, notes; every character in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.drafting.brackets import attributions
from drafter.drafting.brackets.attributions import Named
from drafter.drafting.brackets.model import (
    Alternative,
    Attribution,
    Bracket,
    Bracketed,
    BracketKind,
    OptionHead,
    Piece,
    Role,
    Trouble,
    TroubleKind,
)
from drafter.drafting.brackets.notation import Notation
from drafter.drafting.brackets.scanning import BLANKS, PARAGRAPH_END, Pair, scan
from drafter.drafting.phrases import after_blanks

_NOT_IN_HEADS = re.compile(rf"[\[\]{{{PARAGRAPH_END}]")
_LONGEST_TAG = 120
_SENTENCE_ENDS = ".;:?!”»)]}" + PARAGRAPH_END
_CLOSERS = ".,;:?!”»)"
_LONGEST_BARE_TAG = 40
_TAG_GOES_ON = re.compile(r"[\s.,;:–—(-]")
_BARE_TAG_GOES_ON = re.compile(r"\s*[\d.,;:–—(-]")
"""What may follow «Agreed»: a date, an hour, a remark behind a comma; «[Agreed outcomes]» are words."""


def parse(text: str, notation: Notation) -> Bracketed:
    """Reads a text in square brackets; takes any text whatever, in time in proportion to its length.

    Args:
        text: a paragraph, or several with :data:`PARAGRAPH_END` between them.
        notation: who may be named, and the words for what they want.
    """
    return _Reading(text, notation).bracketed()


class _Reading:
    """One text being read."""

    def __init__(self, text: str, notation: Notation) -> None:
        self._text = text
        self._notation = notation
        self._scan = scan(text)
        self._troubles: list[Trouble] = list(self._scan.errors)
        self._named: dict[int, list[Named]] = {}
        """The names of each bracket, in the order of the text."""
        self._slashes: dict[int, list[tuple[int, int]]] = {}

    def bracketed(self) -> Bracketed:
        pairs = self._scan.pairs
        brackets = [self._bracket(index, pair) for index, pair in enumerate(pairs)]
        brackets = _with_runs(brackets, self._text, self._troubles)
        self._troubles.sort(key=lambda trouble: (trouble.offset, trouble.kind))
        return Bracketed(
            self._text, tuple(self._pieces(brackets)), tuple(brackets), tuple(self._troubles), tuple(self._heads())
        )

    def _bracket(self, index: int, pair: Pair) -> Bracket:
        kind = self._kind_of_note(pair)
        if kind is None:
            alternatives = self._alternatives(index, pair)
            named = tuple(one for each in self._named.get(index, ()) for one in each.attributions)
            if not named and not self._text[pair.start + 1 : pair.stop - 1].strip():
                self._troubles.append(Trouble(pair.start, TroubleKind.EMPTY))
            return self._made(index, pair, BracketKind.OPTION, alternatives, named)
        wishes: tuple[Attribution, ...] = ()
        if kind is BracketKind.POSITION:
            wishes = attributions.whole(self._notation, self._text, pair.start + 1, pair.stop - 1)
        return self._made(index, pair, kind, (), wishes)

    @staticmethod
    def _made(
        index: int,
        pair: Pair,
        kind: BracketKind,
        alternatives: tuple[Alternative, ...],
        named: tuple[Attribution, ...],
    ) -> Bracket:
        return Bracket(
            index, pair.start, pair.stop, pair.parent, pair.depth, pair.within, kind, alternatives, named, index
        )

    def _kind_of_note(self, pair: Pair) -> BracketKind | None:
        """What a bracket without words of the text is; None where it has some."""
        if pair.is_brace:
            return BracketKind.PLACEHOLDER
        start, stop = pair.start + 1, pair.stop - 1
        if pair.blocks or pair.slashes or PARAGRAPH_END in self._text[start:stop]:
            return None
        alone = self._stands_alone(pair)
        if (alone or ":" in self._text[start:stop]) and attributions.whole(self._notation, self._text, start, stop):
            return BracketKind.POSITION
        if stop - start > _LONGEST_TAG:
            return None
        if self._is_status(start, stop, alone):
            return BracketKind.STATUS
        return BracketKind.PLACEHOLDER if self._is_placeholder(start, stop, alone) else None

    def _stands_alone(self, pair: Pair) -> bool:
        """Whether the bracket stands for itself, at a paragraph's beginning or end and not within a sentence."""
        text = self._text
        before = self._before(pair.start)
        behind = pair.stop
        while behind < len(text) and text[behind] in BLANKS + _CLOSERS:
            behind += 1
        begins = before < 0 or text[before] in PARAGRAPH_END + "\n"
        ends = behind == len(text) or text[behind] in PARAGRAPH_END + "\n["
        return begins or (ends and text[before] in _SENTENCE_ENDS)

    def _before(self, place: int) -> int:
        """The last character before a place that is no blank; -1 where there is none."""
        place -= 1
        while place >= 0 and self._text[place] in BLANKS:
            place -= 1
        return place

    def _is_status(self, start: int, stop: int, alone: bool) -> bool:
        at = after_blanks(self._text, start, stop)
        found = self._notation.statuses.longest(self._text, at, stop)
        goes_on = _TAG_GOES_ON
        if found is None and alone and self._text[at].isupper() and stop - start <= _LONGEST_BARE_TAG:
            found = self._notation.bare_statuses.longest(self._text, at, stop)
            goes_on = _BARE_TAG_GOES_ON
        if found is None:
            return False
        return not self._text[found[1] : stop].strip() or goes_on.match(self._text, found[1], stop) is not None

    def _is_placeholder(self, start: int, stop: int, alone: bool) -> bool:
        at = after_blanks(self._text, start, stop)
        if self._notation.placeholders.longest(self._text, at, stop) is not None:
            return True
        found = self._notation.to_come.search(self._text, start, stop)
        if found is None:
            return False
        return alone or not self._text[start : found.start()].strip() + self._text[found.end() : stop].strip()

    def _alternatives(self, index: int, pair: Pair) -> tuple[Alternative, ...]:
        bounds = self._parted(index, pair)
        blocks = iter(pair.blocks)
        block = next(blocks, None)
        found: list[Alternative] = []
        for start, stop in bounds:
            free_from = start  # names at the end stand behind whatever brackets are inside
            while block is not None and block <= stop:
                free_from = block
                block = next(blocks, None)
            found.append(self._alternative(index, start, stop, free_from))
        return tuple(found)

    def _parted(self, index: int, pair: Pair) -> list[tuple[int, int]]:
        """The stretches between a bracket's slashes."""
        bounds: list[tuple[int, int]] = []
        start, end = pair.start + 1, pair.stop - 1
        for slash in pair.slashes:
            left = slash - 1 if slash > start and self._text[slash - 1] in BLANKS else slash
            right = slash + 2 if slash + 1 < end and self._text[slash + 1] in BLANKS else slash + 1
            if left < start:  # «/ /»: the blank between belongs to the first
                left = start
            bounds.append((start, left))
            self._slashes.setdefault(index, []).append((left, right))
            start = right
        bounds.append((start, end))
        return bounds

    def _alternative(self, index: int, start: int, stop: int, free_from: int) -> Alternative:
        text = self._text
        last_line = max(free_from, text.rfind(PARAGRAPH_END, free_from, stop) + 1)
        named = attributions.tail(self._notation, text, last_line, stop, follows=last_line > start)
        if named is not None:
            self._named.setdefault(index, []).append(named)
            return Alternative(start, named.start, named.attributions)
        head_stop = _NOT_IN_HEADS.search(text, start, stop)
        named = attributions.head(self._notation, text, start, head_stop.start() if head_stop is not None else stop)
        if named is not None:
            self._named.setdefault(index, []).append(named)
            return Alternative(named.stop, stop, named.attributions)
        unknown = attributions.stranger(text, last_line, stop)
        if unknown is not None:
            self._troubles.append(Trouble(unknown[0], TroubleKind.UNKNOWN_NAME, unknown[1]))
        return Alternative(start, stop)

    def _pieces(self, brackets: Sequence[Bracket]) -> Iterator[Piece]:
        """Every character of the text, in its place."""
        place = 0
        around: list[int] = []
        at_alternative: list[int] = []

        def words(stop: int) -> Iterator[Piece]:
            if stop > place:
                yield Piece(Role.WORDS, place, stop, around[-1] if around else -1, at_alternative[-1] if around else -1)

        for start, stop, role, index in self._marks(brackets):
            yield from words(start)
            inner = around[-1] if around else -1
            if role is Role.OPENING:
                around.append(index)
                at_alternative.append(0)
            elif role is Role.SLASH:
                at_alternative[-1] += 1
            elif role is Role.CLOSING:
                around.pop()
                at_alternative.pop()
            of_words = role is Role.LITERAL
            yield Piece(
                role, start, stop, inner if of_words else index, at_alternative[-1] if of_words and around else -1
            )
            place = stop
        yield from words(len(self._text))

    def _marks(self, brackets: Sequence[Bracket]) -> list[tuple[int, int, Role, int]]:
        """All that is not plain words, in the order of the text."""
        marks = [(start, stop, Role.LITERAL, -1) for start, stop in self._scan.literals]
        for bracket in brackets:
            marks.append((bracket.start, bracket.start + 1, Role.OPENING, bracket.index))
            marks.append((bracket.stop - 1, bracket.stop, Role.CLOSING, bracket.index))
            if bracket.is_note and bracket.stop - bracket.start > 2:
                marks.append((bracket.start + 1, bracket.stop - 1, Role.NOTE, bracket.index))
            for start, stop in self._slashes.get(bracket.index, ()):
                marks.append((start, stop, Role.SLASH, bracket.index))
            marks += [
                (named.start, named.stop, Role.ATTRIBUTION, bracket.index)
                for named in self._named.get(bracket.index, ())
            ]
        marks.sort(key=lambda mark: mark[0])
        return marks

    def _heads(self) -> Iterator[OptionHead]:
        for found in self._notation.heads.finditer(self._text):
            before = self._before(found.start())
            if before < 0 or self._text[before] in _SENTENCE_ENDS + "[{\n":
                yield OptionHead(found.start(), found.end(), found.group(1))


def _with_runs(brackets: list[Bracket], text: str, troubles: list[Trouble]) -> list[Bracket]:
    """Options that touch made alternatives of each other; doubts about those that a blank parts."""
    last: dict[tuple[int, int], int] = {}
    result = list(brackets)
    for bracket in brackets:
        if bracket.kind is not BracketKind.OPTION:
            continue
        home = (bracket.parent, bracket.within)
        before = result[last[home]] if home in last else None
        last[home] = bracket.index
        if before is None:
            continue
        between = text[before.stop : bracket.start]
        if not between:
            result[bracket.index] = replace(bracket, run=before.run)
        elif len(between) == 1 and between in BLANKS:
            troubles.append(Trouble(bracket.start, TroubleKind.NEIGHBOURS))
    return result
