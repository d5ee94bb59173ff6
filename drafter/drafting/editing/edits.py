"""The only way a draft changes: each edit says what was and what is to be, so that it can be undone and kept.

Places are indexes in ``draft.paragraphs``, counted from 0. Applying an edit to a draft it does not fit raises
:class:`~drafter.errors.BugError`: an edit is made for one state of one draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias

from drafter.drafting.editing.fitting import amended, must, place_of, with_paragraphs
from drafter.drafting.editing.naming_edits import FollowReferences, Relabel, SetKind
from drafter.drafting.editing.status_edits import Reopen, SetPackages, SetReservations, SetSilence, SetStatus, SignOff
from drafter.drafting.editing.touching import OfNoParagraph, OfOneParagraph
from drafter.drafting.model import Draft, Origin, Paragraph, SwitchOff
from drafter.drafting.proposals.model import Proposal

__all__ = [
    "AmendText",
    "ChangeProposals",
    "Edit",
    "FollowReferences",
    "InsertParagraph",
    "MergeParagraphs",
    "MoveParagraph",
    "Relabel",
    "RemoveParagraph",
    "Reopen",
    "ReplaceParagraphs",
    "SetKind",
    "SetPackages",
    "SetReservations",
    "SetSilence",
    "SetStatus",
    "SetTitle",
    "Several",
    "SignOff",
    "SplitParagraph",
    "SwitchChecks",
]


@dataclass(frozen=True, slots=True)
class AmendText(OfOneParagraph):
    """Other words for a paragraph.

    Attributes:
        paragraph_id: which.
        old_text, new_text: its words before and after.
        old_origins, new_origins: its origins before and after; where equal they are left alone.
    """

    name: ClassVar[str] = "amend-text"
    paragraph_id: str
    old_text: str
    new_text: str
    old_origins: tuple[Origin, ...] = ()
    new_origins: tuple[Origin, ...] = ()

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new words."""
        place = place_of(draft, self.paragraph_id)
        paragraph = draft.paragraphs[place]
        must(paragraph.text == self.old_text, f"paragraph {self.paragraph_id} says something else")
        changed = replace(paragraph, text=self.new_text)
        if self.old_origins != self.new_origins:
            must(paragraph.origins == self.old_origins, f"paragraph {self.paragraph_id} has other origins")
            changed = replace(changed, origins=self.new_origins)
        return amended(draft, place, changed)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return AmendText(self.paragraph_id, self.new_text, self.old_text, self.new_origins, self.old_origins)


@dataclass(frozen=True, slots=True)
class InsertParagraph:
    """A paragraph more, at place ``at``."""

    name: ClassVar[str] = "insert-paragraph"
    paragraph: Paragraph
    at: int

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        return (self.paragraph.id,)

    def apply(self, draft: Draft) -> Draft:
        """The draft with the paragraph in it."""
        must(0 <= self.at <= len(draft.paragraphs), f"there is no place {self.at}")
        must(self.paragraph.id not in draft.index, f"it already has a paragraph {self.paragraph.id}")
        return with_paragraphs(draft, self.at, self.at, self.paragraph)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return RemoveParagraph(self.paragraph, self.at)


@dataclass(frozen=True, slots=True)
class RemoveParagraph:
    """A paragraph less; it stood at place ``at``."""

    name: ClassVar[str] = "remove-paragraph"
    paragraph: Paragraph
    at: int

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        return (self.paragraph.id,)

    def apply(self, draft: Draft) -> Draft:
        """The draft without the paragraph."""
        _must_stand_at(draft, self.at, self.paragraph)
        return with_paragraphs(draft, self.at, self.at + 1)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return InsertParagraph(self.paragraph, self.at)


@dataclass(frozen=True, slots=True)
class MoveParagraph(OfOneParagraph):
    """A paragraph from place ``from_`` to place ``to``, as the draft stands before and after."""

    name: ClassVar[str] = "move-paragraph"
    paragraph_id: str
    from_: int
    to: int

    def apply(self, draft: Draft) -> Draft:
        """The draft in the new order."""
        must(place_of(draft, self.paragraph_id) == self.from_, f"{self.paragraph_id} is not at {self.from_}")
        must(0 <= self.to < len(draft.paragraphs), f"there is no place {self.to}")
        order = list(draft.paragraphs)
        order.insert(self.to, order.pop(self.from_))
        return replace(draft, paragraphs=tuple(order))

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return MoveParagraph(self.paragraph_id, self.to, self.from_)


@dataclass(frozen=True, slots=True)
class SplitParagraph:
    """One paragraph becomes two neighbours.

    Attributes:
        at: where ``whole`` stands; ``second`` will stand after it.
        whole: the paragraph before. One of the two keeps its id.
        first, second: the halves; only white space may get lost between them.
    """

    name: ClassVar[str] = "split-paragraph"
    at: int
    whole: Paragraph
    first: Paragraph
    second: Paragraph

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        return _distinct(self.whole.id, self.first.id, self.second.id)

    def apply(self, draft: Draft) -> Draft:
        """The draft with two paragraphs for one."""
        _must_stand_at(draft, self.at, self.whole)
        _must_be_halves(self.whole, self.first, self.second)
        for half in (self.first, self.second):
            must(half.id == self.whole.id or half.id not in draft.index, f"it already has {half.id}")
        return with_paragraphs(draft, self.at, self.at + 1, self.first, self.second)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return MergeParagraphs(self.at, self.first, self.second, self.whole)


@dataclass(frozen=True, slots=True)
class MergeParagraphs:
    """Two neighbours become one paragraph.

    Attributes:
        at: where ``first`` stands, and ``second`` after it.
        first, second: the paragraphs before.
        whole: the paragraph after, with the id of one of them; between the halves it may have white space.
    """

    name: ClassVar[str] = "merge-paragraphs"
    at: int
    first: Paragraph
    second: Paragraph
    whole: Paragraph

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        return _distinct(self.whole.id, self.first.id, self.second.id)

    def apply(self, draft: Draft) -> Draft:
        """The draft with one paragraph for two."""
        _must_stand_at(draft, self.at, self.first)
        _must_stand_at(draft, self.at + 1, self.second)
        _must_be_halves(self.whole, self.first, self.second)
        return with_paragraphs(draft, self.at, self.at + 2, self.whole)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return SplitParagraph(self.at, self.whole, self.first, self.second)


@dataclass(frozen=True, slots=True)
class ReplaceParagraphs:
    """A run of paragraphs, from place ``at`` on, becomes another run: a version restored."""

    name: ClassVar[str] = "replace-paragraphs"
    at: int
    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        before = {paragraph.id: paragraph for paragraph in self.old}
        after = {paragraph.id: paragraph for paragraph in self.new}
        return tuple(i for i in {**before, **after} if before.get(i) != after.get(i))

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new run."""
        stop = self.at + len(self.old)
        must(self.at >= 0 and draft.paragraphs[self.at : stop] == self.old, f"another run is at {self.at}")
        replaced = with_paragraphs(draft, self.at, stop, *self.new)
        must(len(replaced.index) == len(replaced.paragraphs), "the new run repeats an id")
        return replaced

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return ReplaceParagraphs(self.at, self.new, self.old)


@dataclass(frozen=True, slots=True)
class SetTitle(OfNoParagraph):
    """Another title for the draft (its name in lists and headers, not its title paragraph)."""

    name: ClassVar[str] = "set-title"
    old: str
    new: str

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new title."""
        must(draft.title == self.old, "it has another title")
        return replace(draft, title=self.new)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return SetTitle(self.new, self.old)


@dataclass(frozen=True, slots=True)
class ChangeProposals:
    """Proposals put on the table, decided or carried over.

    Attributes:
        old: the proposals as they were; those that are new are not among them.
        new: the proposals as they are to be; those that are to go are not among them. New ones come last.
    """

    name: ClassVar[str] = "change-proposals"
    old: tuple[Proposal, ...]
    new: tuple[Proposal, ...]

    @classmethod
    def between(cls, before: Sequence[Proposal], after: Sequence[Proposal]) -> ChangeProposals | None:
        """The edit that makes the proposals ``after`` of those ``before``; None where nothing changes."""
        was = {each.id: each for each in before}
        to_be = {each.id: each for each in after}
        old = tuple(each for each in before if to_be.get(each.id) != each)
        new = tuple(each for each in after if was.get(each.id) != each)
        return cls(old, new) if old or new else None

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs they are about."""
        return _distinct(*(proposal.paragraph_id for proposal in (*self.old, *self.new)))

    def apply(self, draft: Draft) -> Draft:
        """The draft with the proposals as they are to be."""
        was = {proposal.id: proposal for proposal in self.old}
        to_be = {proposal.id: proposal for proposal in self.new}
        known = {proposal.id: proposal for proposal in draft.proposals}
        for proposal_id in {**was, **to_be}:
            must(known.get(proposal_id) == was.get(proposal_id), f"proposal {proposal_id} is not as it was")
        kept = [to_be.get(each.id, each) for each in draft.proposals if each.id not in was or each.id in to_be]
        come = [each for each in self.new if each.id not in known]
        changed = replace(draft, proposals=(*kept, *come))
        vars(changed)["index"] = draft.index
        return changed

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return ChangeProposals(self.new, self.old)


@dataclass(frozen=True, slots=True)
class SwitchChecks(OfNoParagraph):
    """Places where the linter is not to speak: those there were, and those there are to be."""

    name: ClassVar[str] = "switch-checks"
    old: tuple[SwitchOff, ...]
    new: tuple[SwitchOff, ...]

    def apply(self, draft: Draft) -> Draft:
        """The draft with the places as they are to be."""
        must(draft.switched_off == self.old, "other places are switched off")
        changed = replace(draft, switched_off=self.new)
        vars(changed)["index"] = draft.index
        return changed

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return SwitchChecks(self.new, self.old)


@dataclass(frozen=True, slots=True)
class Several:
    """Edits that are one deed for the user: done, undone and written down together.

    Attributes:
        edits: each fits the draft that the one before it left.
        name: key of the deed's name, e.g. ``"renumber"``; the interface has the words.
    """

    edits: tuple[Edit, ...]
    name: str

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        return _distinct(*(i for edit in self.edits for i in edit.paragraph_ids))

    def apply(self, draft: Draft) -> Draft:
        """The draft after all of them."""
        for edit in self.edits:
            draft = edit.apply(draft)
        return draft

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Several(tuple(edit.inverse() for edit in reversed(self.edits)), self.name)


Edit: TypeAlias = (
    AmendText
    | InsertParagraph
    | RemoveParagraph
    | MoveParagraph
    | SplitParagraph
    | MergeParagraphs
    | ReplaceParagraphs
    | SetStatus
    | Reopen
    | SetReservations
    | SetPackages
    | SetSilence
    | SignOff
    | FollowReferences
    | Relabel
    | SetKind
    | SetTitle
    | SwitchChecks
    | ChangeProposals
    | Several
)


def _distinct(*ids: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _must_stand_at(draft: Draft, at: int, paragraph: Paragraph) -> None:
    stands = 0 <= at < len(draft.paragraphs) and draft.paragraphs[at] == paragraph
    must(stands, f"paragraph {paragraph.id} does not stand at {at} as it was")


def _must_be_halves(whole: Paragraph, first: Paragraph, second: Paragraph) -> None:
    between = whole.text[len(first.text) : len(whole.text) - len(second.text)]
    joined = first.text + between + second.text == whole.text and not between.strip()
    must(joined, f"{first.id} and {second.id} are not the halves of {whole.id}")
    must(first.id != second.id and whole.id in (first.id, second.id), "the halves have the wrong ids")
