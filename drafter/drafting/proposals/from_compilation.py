"""A compilation as proposals: what delegations want in their texts, ready to be put on the table of the base.

The rolling text and the table then say the same: all proposals of one delegation, accepted one after another, make its
text, as its reading of the compilation does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.drafting.compilation.model import Compilation, Passage
from drafter.drafting.compilation.readings import is_read_by, words_of
from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.proposals.making import Proposer, edited_from_texts, proposals_from_edited
from drafter.drafting.proposals.model import Proposal
from drafter.errors import BugError


def proposals_from_compilation(
    compilation: Compilation, base: Draft, proposer: Proposer, new_id: Callable[[], str]
) -> tuple[Proposal, ...]:
    """What the delegations of a compilation propose; what several want alike is one proposal of all of them.

    Each delegation's proposals stand in the order in which they make its text.

    Args:
        compilation: of texts made from the draft's paragraphs.
        base: that draft.
        proposer: what the proposals have in common; whose they are the compilation says.
        new_id: gives ids to proposals and to paragraphs that they add.

    Raises:
        BugError: the draft is not the compilation's base.
    """
    if [each.text for each in base.paragraphs] != [each.text for each in compilation.base]:
        raise BugError("a compilation of another text")
    ids: dict[tuple[int, str, str], str] = {}
    merged: list[tuple[int, Proposal]] = []  # each with its place in the base
    for code in compilation.delegations:
        edited = replace(base, paragraphs=tuple(_Text(compilation, base, code, ids, new_id).paragraphs()))
        at = place = 0
        for own in proposals_from_edited(base, edited, replace(proposer, delegations=(code,)), new_id):
            place = base.index.get(own.after or own.paragraph_id, place)
            same = next((number for number in range(at, len(merged)) if _are_alike(merged[number][1], own)), None)
            if same is not None:
                others, known = merged[same]
                merged[same] = others, replace(known, delegations=(*known.delegations, code))
                at = same + 1
                continue
            while at < len(merged) and merged[at][0] <= place:
                at += 1
            merged.insert(at, (place, own))
            at += 1
    return tuple(proposal for _, proposal in merged)


def _are_alike(one: Proposal, other: Proposal) -> bool:
    return one.paragraph_id == other.paragraph_id and (one.kind, one.new_text, one.after) == (
        other.kind,
        other.new_text,
        other.after,
    )


@dataclass
class _Text:
    """One delegation's text, its paragraphs known by the base's ids.

    Attributes:
        ids: of added paragraphs, by passage, words and the paragraph before: who adds the same has the same.
    """

    compilation: Compilation
    base: Draft
    code: str
    ids: dict[tuple[int, str, str], str]
    new_id: Callable[[], str]

    def paragraphs(self) -> Iterator[Paragraph]:
        moved = {each.moved_from for each in self.compilation.passages if self.code in each.owners}
        before = ""
        for number, passage in enumerate(self.compilation.passages):
            if not is_read_by(passage, self.code):
                continue
            lines = words_of(passage.pieces, self.code).split(self.compilation.end)
            home = [self.base.paragraphs[place] for place in passage.base if place not in moved]
            if passage.moved_from is not None:
                home = [self.base.paragraphs[passage.moved_from]]
            for paragraph in self._facing(passage, home, lines):
                if paragraph.id not in self.base.index:
                    key = (number, paragraph.text, before)
                    paragraph = replace(paragraph, id=self.ids.setdefault(key, paragraph.id))
                before = paragraph.id
                yield paragraph

    def _facing(self, passage: Passage, home: Sequence[Paragraph], lines: Sequence[str]) -> Sequence[Paragraph]:
        """The paragraphs of a passage as the delegation has them."""
        if len(home) == len(lines):
            return [replace(each, text=line) for each, line in zip(home, lines, strict=True)]
        texts = [(passage.kind, line) for line in lines]
        return edited_from_texts(replace(self.base, paragraphs=tuple(home)), texts, self.new_id).paragraphs
