"""Edits of what paragraphs are called: their numbers, references to those, and their kinds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from drafter.drafting.editing.fitting import amended, must, place_of
from drafter.drafting.editing.touching import OfOneParagraph
from drafter.drafting.labelling.references import masked
from drafter.drafting.model import Draft
from drafter.instruments import ClauseKind


@dataclass(frozen=True, slots=True)
class FollowReferences(OfOneParagraph):
    """Numbers in a paragraph's words that follow the paragraphs they mean; every other word stays.

    Agreed text takes it too: it says the same of the same paragraph.
    """

    name: ClassVar[str] = "follow-references"
    paragraph_id: str
    old_text: str
    new_text: str

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new numbers."""
        place = place_of(draft, self.paragraph_id)
        paragraph = draft.paragraphs[place]
        must(paragraph.text == self.old_text, f"paragraph {self.paragraph_id} says something else")
        must(masked(self.old_text) == masked(self.new_text), "more than references would change")
        return amended(draft, place, replace(paragraph, text=self.new_text))

    def inverse(self) -> FollowReferences:
        """The edit that takes this one back."""
        return FollowReferences(self.paragraph_id, self.new_text, self.old_text)


@dataclass(frozen=True, slots=True)
class Relabel(OfOneParagraph):
    """Another label for a paragraph."""

    name: ClassVar[str] = "relabel"
    paragraph_id: str
    old: str
    new: str

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new label."""
        place = place_of(draft, self.paragraph_id)
        must(draft.paragraphs[place].label == self.old, f"{self.paragraph_id} has another label")
        return amended(draft, place, replace(draft.paragraphs[place], label=self.new))

    def inverse(self) -> Relabel:
        """The edit that takes this one back."""
        return Relabel(self.paragraph_id, self.new, self.old)


@dataclass(frozen=True, slots=True)
class SetKind(OfOneParagraph):
    """Another kind for a paragraph (a heading becomes an item…); its label is :class:`Relabel`'s business."""

    name: ClassVar[str] = "set-kind"
    paragraph_id: str
    old: ClauseKind
    new: ClauseKind

    def apply(self, draft: Draft) -> Draft:
        """The draft with the new kind."""
        place = place_of(draft, self.paragraph_id)
        must(draft.paragraphs[place].kind is self.old, f"{self.paragraph_id} is of another kind")
        return amended(draft, place, replace(draft.paragraphs[place], kind=self.new))

    def inverse(self) -> SetKind:
        """The edit that takes this one back."""
        return SetKind(self.paragraph_id, self.new, self.old)
