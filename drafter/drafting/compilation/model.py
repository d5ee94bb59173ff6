"""A compilation: one text that holds the texts of several delegations, each under its owner's name.

Owners are codes of the table of delegations. A *reading* is the text of one of them, taken out of the compilation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from drafter.drafting.brackets import Stance
from drafter.instruments import ClauseKind


@dataclass(frozen=True, slots=True)
class Source:
    """A paragraph as it comes: of the base, or of a delegation's text.

    Attributes:
        label: number or bullet as printed; empty where it has none.
        text: the words without label. A line break inside is ``"\\n"``.
        kind: title, heading, paragraph, item…; two paragraphs that differ in it alone are the same.
    """

    label: str
    text: str
    kind: ClauseKind = field(default=ClauseKind.PARAGRAPH, compare=False)


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand in every reading of their surroundings.

    Attributes:
        text: characters as they are; a paragraph's end is :attr:`Compilation.end`.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """What some delegations have in a place.

    Attributes:
        owners: in the table's order, at least one.
        text: their words; empty where they have none there.
        stance: what they do.
    """

    owners: tuple[str, ...]
    text: str
    stance: Stance = Stance.PROPOSE


@dataclass(frozen=True, slots=True)
class Choice:
    """A place where texts differ: the words of the base, or one of the alternatives.

    Attributes:
        base: what those have who own none of the alternatives; may hold choices itself; empty for an addition.
        alternatives: by their first owners' places in the table.
    """

    base: tuple[Words | Choice, ...]
    alternatives: tuple[Alternative, ...]


Piece = Words | Choice


@dataclass(frozen=True, slots=True)
class Removal:
    """Who has a paragraph not, or not here."""

    owners: tuple[str, ...]
    stance: Stance


@dataclass(frozen=True)
class Passage:
    """A paragraph of the compilation (or several of the base, where a delegation joined them).

    Attributes:
        base: indexes of its paragraphs in the base; none for what delegations add.
        behind: index of the base's paragraph that it follows, -1 at the beginning; the one before :attr:`base`.
        pieces: its words, kept and proposed.
        owners: who adds it; empty for a passage of the base.
        stance: what they do, where it is theirs.
        removals: who deletes or moves it; only of the base.
        labels: of the base's paragraphs, else the first owner's.
        own_labels: labels of a delegation's paragraphs here, where they differ from those.
        moved_from: index of the base's paragraph that stands here for the owners; None for other passages.
        kind: of its paragraphs; the first one's.
    """

    base: tuple[int, ...]
    behind: int
    pieces: tuple[Piece, ...]
    owners: tuple[str, ...] = ()
    stance: Stance = Stance.PROPOSE
    removals: tuple[Removal, ...] = ()
    labels: tuple[str, ...] = ()
    own_labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moved_from: int | None = None
    kind: ClauseKind = ClauseKind.PARAGRAPH

    @property
    def is_agreed(self) -> bool:
        """True where nobody proposes anything."""
        return not (self.owners or self.removals) and not any(isinstance(piece, Choice) for piece in self.pieces)


class NoticeKind(StrEnum):
    """What the person who compiles must know, or is asked."""

    OTHER_BASE = "other-base"
    """A file shares too little with the base to be a text made from it."""
    BETTER_BASE = "better-base"
    """A file is nearer to another version than to the base."""
    EXTRACT = "extract"
    """A file has only some of the base's paragraphs: are the others to be deleted?"""
    SAME_DELEGATION = "same-delegation"
    """Two files speak for one delegation."""
    UNKNOWN_DELEGATION = "unknown-delegation"
    """Nobody knows who a file speaks for."""
    AMBIGUOUS_DELEGATION = "ambiguous-delegation"
    """A file may speak for more than one."""
    UNKNOWN_AUTHOR = "unknown-author"
    """A file's tracked changes are by somebody who is not in the table."""
    FOREIGN_AUTHOR = "foreign-author"
    """A file's tracked changes are, some of them, by other delegations than it speaks for."""
    WHOLE_REWRITE = "whole-rewrite"
    """A paragraph was written anew: it stands as one alternative."""
    SECTION_REWRITE = "section-rewrite"
    """Most of the text was written anew."""
    CROSSING_MOVES = "crossing-moves"
    """Delegations move the same paragraph to different places, or one beside another that moves too."""
    MOVED_AND_CHANGED = "moved-and-changed"
    """A paragraph moves while others change or delete it."""
    UNTRACKED = "untracked"
    """A file differs from the base in more than its tracked changes say."""
    AGREED_TOUCHED = "agreed-touched"
    """Delegations change what is agreed: the room must reopen it, or set their wishes aside."""
    LABELS_CHANGED = "labels-changed"
    """A delegation numbers paragraphs otherwise: the base's numbers stay."""
    NOTHING_PROPOSED = "nothing-proposed"
    """A file is the base, word by word."""


REFUSALS = frozenset(
    {
        NoticeKind.OTHER_BASE,
        NoticeKind.BETTER_BASE,
        NoticeKind.SAME_DELEGATION,
        NoticeKind.UNKNOWN_DELEGATION,
        NoticeKind.AMBIGUOUS_DELEGATION,
        NoticeKind.EXTRACT,
    }
)
"""Questions without whose answer nothing is compiled."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know or to answer.

    Attributes:
        kind: what.
        source: name of the file it is about; empty where it is about none.
        owners: delegations it is about.
        paragraphs: indexes in the base.
        data: what else the sentence says.
    """

    kind: NoticeKind
    source: str = ""
    owners: tuple[str, ...] = ()
    paragraphs: tuple[int, ...] = ()
    data: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def refuses(self) -> bool:
        """True where nothing can be compiled before it is settled."""
        return self.kind in REFUSALS


@dataclass(frozen=True)
class Compilation:
    """The whole.

    Attributes:
        base: the text that all others were made from.
        delegations: codes of those whose texts are in it, in the table's order.
        passages: in reading order.
        end: the character that stands for a paragraph's end inside a passage; in none of the texts.
    """

    base: tuple[Source, ...]
    delegations: tuple[str, ...]
    passages: tuple[Passage, ...]
    end: str
