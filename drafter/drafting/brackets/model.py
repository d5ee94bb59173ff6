"""A text in square brackets, as negotiators write it: values.

Offsets are Python ``str`` characters of the whole text. The tree is kept flat: brackets stand in a tuple in the order
in which they open, and each knows the place of the one around it, so that no depth of nesting costs a recursion.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Stance(StrEnum):
    """What a party wants of some words. One that is not stated is :attr:`PROPOSE`."""

    PROPOSE = "propose"
    SUPPORT = "support"
    RETAIN = "retain"
    DELETE = "delete"
    OPPOSE = "oppose"
    RESERVE = "reserve"
    PREFER = "prefer"
    FLEXIBLE = "flexible"
    NEED_CAPITAL = "need_capital"
    MOVE = "move"
    """Wants the words elsewhere."""
    MOVED_HERE = "moved_here"
    """Wants words from elsewhere here."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A party behind some words.

    Attributes:
        name: as typed («JPN», «G77 y China»); empty for a stance nobody is named for («– suprimir»).
        code: of the party in the table of delegations; empty where nobody is named.
        stance: what it wants.
        start: where its name (or the stance, without a name) begins.
    """

    name: str
    code: str
    stance: Stance
    start: int


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the wordings a bracket offers.

    Attributes:
        start, stop: its words exactly: ``text[start:stop]`` is what stands between the opening bracket or « / » and
            « / », « – Names» or the closing bracket. One blank on either side of a slash, one before the dash and one
            behind the colon of «Name: » belong to the notation; every other character is the alternative's.
        attributions: who stands behind it.
    """

    start: int
    stop: int
    attributions: tuple[Attribution, ...] = ()


class BracketKind(StrEnum):
    """What a pair of brackets holds."""

    OPTION = "option"
    """Words that may be kept or dropped, or wordings to choose from."""
    POSITION = "position"
    """What a party wants of the whole paragraph: «[Argentina: suprimir]»."""
    STATUS = "status"
    """Where the paragraph stands: «[Agreed ad ref]»."""
    PLACEHOLDER = "placeholder"
    """Text still to come."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A pair of brackets.

    Attributes:
        index: its place in :attr:`Bracketed.brackets`.
        start: of the opening bracket.
        stop: behind the closing one.
        parent: index of the bracket around it, or -1.
        depth: 0 where none is around it.
        within: which alternative of the bracket around it it stands in; 0 where none is.
        kind: what it holds.
        alternatives: its wordings; at least one in an option, none in the other kinds.
        attributions: everybody named in it, in the order of the text, without those of brackets inside.
        run: index of the first of the adjacent brackets it is an alternative with («[shall][should]»); its own where
            it stands alone.
    """

    index: int
    start: int
    stop: int
    parent: int
    depth: int
    within: int
    kind: BracketKind
    alternatives: tuple[Alternative, ...]
    attributions: tuple[Attribution, ...]
    run: int

    @property
    def is_note(self) -> bool:
        """True where it holds no words of the text."""
        return self.kind is not BracketKind.OPTION


class Role(StrEnum):
    """What a piece of the text is."""

    WORDS = "words"
    OPENING = "opening"
    CLOSING = "closing"
    SLASH = "slash"
    ATTRIBUTION = "attribution"
    """Names, with the dash before or the colon behind them."""
    NOTE = "note"
    """All between the brackets of one that holds no words of the text."""
    LITERAL = "literal"
    """«[…]», «[sic]», «[1]»: words of the text, brackets and all."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters with one role; the pieces of a text follow each other without gap.

    Attributes:
        role: what they are.
        start, stop: where: ``text[start:stop]``.
        bracket: index of the bracket whose notation or words they are (the innermost); -1 outside of all.
        alternative: which of its wordings words belong to; -1 for notation.
    """

    role: Role
    start: int
    stop: int
    bracket: int = -1
    alternative: int = -1


class TroubleKind(StrEnum):
    """What a reader should be told of."""

    UNCLOSED = "unclosed-bracket"
    UNOPENED = "unopened-bracket"
    NEIGHBOURS = "neighbours"
    """Brackets parted by a blank: independent options, or alternatives? Read as options."""
    UNKNOWN_NAME = "unknown-name"
    """What stands where names stand is in no table: read as words."""
    EMPTY = "empty-bracket"


ERRORS = frozenset({TroubleKind.UNCLOSED, TroubleKind.UNOPENED})
"""Troubles that make the text unreadable as it stands; the others are doubts."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something odd.

    Attributes:
        offset: of the character it is about.
        kind: what.
        detail: the words in question, where they say more.
    """

    offset: int
    kind: TroubleKind
    detail: str = ""

    @property
    def is_error(self) -> bool:
        """False for a doubt."""
        return self.kind in ERRORS


@dataclass(frozen=True, slots=True)
class OptionHead:
    """«Option 2:» before a wording.

    Attributes:
        start, stop: with its colon.
        label: what follows the word: ``"2"``.
    """

    start: int
    stop: int
    label: str


@dataclass(frozen=True)
class Bracketed:
    """A text with what its brackets say. :meth:`printed` gives back the same characters, whatever they are.

    Attributes:
        text: as given.
        pieces: all of it, in order.
        brackets: in the order in which they open.
        troubles: errors and doubts, in the order of the text.
        heads: «Option 1:», in the order of the text.
    """

    text: str
    pieces: tuple[Piece, ...]
    brackets: tuple[Bracket, ...]
    troubles: tuple[Trouble, ...] = ()
    heads: tuple[OptionHead, ...] = ()

    def printed(self) -> str:
        """The pieces put together: the text."""
        return "".join(self.text[piece.start : piece.stop] for piece in self.pieces)

    @property
    def errors(self) -> tuple[Trouble, ...]:
        """Brackets without a partner. They are words of the text until somebody corrects it."""
        return tuple(trouble for trouble in self.troubles if trouble.is_error)

    @property
    def doubts(self) -> tuple[Trouble, ...]:
        """What could be read in another way."""
        return tuple(trouble for trouble in self.troubles if not trouble.is_error)

    @property
    def literals(self) -> tuple[str, ...]:
        """What stands in brackets that are words of the text: ``"…"``, ``"sic"``, ``"1"``."""
        return tuple(self.text[piece.start + 1 : piece.stop - 1] for piece in self.literal_pieces)

    @property
    def literal_pieces(self) -> tuple[Piece, ...]:
        """Where they stand."""
        return tuple(piece for piece in self.pieces if piece.role is Role.LITERAL)

    @property
    def notes(self) -> tuple[Bracket, ...]:
        """Tags of status and placeholders."""
        kinds = (BracketKind.STATUS, BracketKind.PLACEHOLDER)
        return tuple(bracket for bracket in self.brackets if bracket.kind in kinds)

    def inside(self, bracket: Bracket) -> str:
        """All between its two brackets."""
        return self.text[bracket.start + 1 : bracket.stop - 1]

    def words(self, alternative: Alternative) -> str:
        """An alternative's words exactly, with the brackets inside."""
        return self.text[alternative.start : alternative.stop]

    def runs(self) -> Iterator[tuple[Bracket, ...]]:
        """What is chosen together: an option, or adjacent ones that are alternatives of each other."""
        together: dict[int, list[Bracket]] = {}
        for bracket in self.brackets:
            if bracket.kind is BracketKind.OPTION:
                together.setdefault(bracket.run, []).append(bracket)
        return (tuple(run) for run in together.values())

    def counts(self) -> BracketCounts:
        """How much is not agreed."""
        return self._counts

    @cached_property
    def _counts(self) -> BracketCounts:
        square = sum(1 for bracket in self.brackets if self.text[bracket.start] == "[")
        return BracketCounts(square, sum(1 for _ in self.runs()))


@dataclass(frozen=True, slots=True)
class BracketCounts:
    """How much of a text is not agreed.

    Attributes:
        brackets: pairs of square brackets, without literals.
        options: places where somebody has to choose: keep or drop, or one of some wordings; nested ones count each,
            adjacent alternatives once.
    """

    brackets: int = 0
    options: int = 0

    def __add__(self, other: BracketCounts) -> BracketCounts:
        """Of two texts together."""
        return BracketCounts(self.brackets + other.brackets, self.options + other.options)
