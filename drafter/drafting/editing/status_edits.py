"""Edits of where paragraphs stand in the negotiation: they change no words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from drafter.drafting.editing.fitting import amended, must, place_of
from drafter.drafting.editing.touching import OfNoParagraph, OfOneParagraph
from drafter.drafting.file.digests import text_digest
from drafter.drafting.model import Draft
from drafter.drafting.negotiation.standing import UNSAID, Package, Reservation, SilenceProcedure, Standing, Status


def _with_status(draft: Draft, paragraph_id: str, old: tuple[Status, Standing], new: tuple[Status, Standing]) -> Draft:
    place = place_of(draft, paragraph_id)
    paragraph = draft.paragraphs[place]
    must((paragraph.status, paragraph.standing) == old, f"{paragraph_id} has another status")
    must(new[0] is not Status.BRACKETED, "brackets are a matter of the text")
    return amended(draft, place, replace(paragraph, status=new[0], standing=new[1]))


@dataclass(frozen=True, slots=True)
class SetStatus(OfOneParagraph):
    """Another status for a paragraph, and how it came to it.

    A person takes a paragraph out of a locked status by :class:`Reopen`; this one does so only where it takes back.
    """

    name: ClassVar[str] = "set-status"
    paragraph_id: str
    old: Status
    new: Status
    old_standing: Standing = UNSAID
    new_standing: Standing = UNSAID

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new status."""
        return _with_status(draft, self.paragraph_id, (self.old, self.old_standing), (self.new, self.new_standing))

    def inverse(self) -> SetStatus:
        """The edit that takes this one back."""
        return SetStatus(self.paragraph_id, self.new, self.old, self.new_standing, self.old_standing)


@dataclass(frozen=True, slots=True)
class Reopen(OfOneParagraph):
    """A paragraph that was locked is open again: an event that the record keeps, with who asked for it and why.

    Attributes:
        paragraph_id: which.
        old, old_standing: what it was.
        new, new_standing: what it is then; ``new_standing`` has when, at which meeting and at whose request.
        reason: why, in a sentence.
    """

    name: ClassVar[str] = "reopen"
    paragraph_id: str
    old: Status
    new: Status
    old_standing: Standing
    new_standing: Standing
    reason: str

    def apply(self, draft: Draft) -> Draft:
        """The draft with the paragraph open."""
        must(self.old.is_locked and not self.new.is_locked, f"{self.paragraph_id} is not reopened by that")
        return _with_status(draft, self.paragraph_id, (self.old, self.old_standing), (self.new, self.new_standing))

    def inverse(self) -> SetStatus:
        """The edit that takes this one back."""
        return SetStatus(self.paragraph_id, self.new, self.old, self.new_standing, self.old_standing)


@dataclass(frozen=True, slots=True)
class SetReservations(OfOneParagraph):
    """Other reservations to a paragraph; an agreed one can have some too."""

    name: ClassVar[str] = "set-reservations"
    paragraph_id: str
    old: tuple[Reservation, ...]
    new: tuple[Reservation, ...]

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new reservations."""
        place = place_of(draft, self.paragraph_id)
        paragraph = draft.paragraphs[place]
        must(paragraph.reservations == self.old, f"{self.paragraph_id} has other reservations")
        return amended(draft, place, replace(paragraph, reservations=self.new))

    def inverse(self) -> SetReservations:
        """The edit that takes this one back."""
        return SetReservations(self.paragraph_id, self.new, self.old)


@dataclass(frozen=True, slots=True)
class SetPackages:
    """Other packages: what is agreed together."""

    name: ClassVar[str] = "set-packages"
    old: tuple[Package, ...]
    new: tuple[Package, ...]

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches: those of packages that came, went or changed."""
        changed = [each for each in self.old if each not in self.new] + [
            each for each in self.new if each not in self.old
        ]
        return tuple(dict.fromkeys(i for package in changed for i in package.paragraph_ids))

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new packages."""
        must(draft.packages == self.old, "it has other packages")
        must(len({package.name for package in self.new}) == len(self.new), "two packages have one name")
        linked = replace(draft, packages=self.new)
        vars(linked)["index"] = draft.index
        return linked

    def inverse(self) -> SetPackages:
        """The edit that takes this one back."""
        return SetPackages(self.new, self.old)


@dataclass(frozen=True, slots=True)
class SetSilence(OfNoParagraph):
    """Other procedures of silence: one begun, broken or closed; paragraphs that are opened have edits of their own."""

    name: ClassVar[str] = "set-silence"
    old: tuple[SilenceProcedure, ...]
    new: tuple[SilenceProcedure, ...]

    def apply(self, draft: Draft) -> Draft:
        """The draft with the procedures as they are to be."""
        must(draft.silence == self.old, "other procedures of silence are known")
        changed = replace(draft, silence=self.new)
        vars(changed)["index"] = draft.index
        return changed

    def inverse(self) -> SetSilence:
        """The edit that takes this one back."""
        return SetSilence(self.new, self.old)


@dataclass(frozen=True, slots=True)
class SignOff(OfNoParagraph):
    """Somebody vouches for the text and its record as they are: nothing before it can be undone.

    Attributes:
        meeting: at which meeting.
        digest: of the text (:func:`drafter.drafting.file.digests.text_digest`).
    """

    name: ClassVar[str] = "sign-off"
    meeting: str
    digest: str

    def apply(self, draft: Draft) -> Draft:
        """The draft as it is."""
        must(text_digest(draft) == self.digest, "another text was signed off")
        return draft

    def inverse(self) -> SignOff:
        """Going back over it changes nothing: what was signed off was the text before it too."""
        return self
