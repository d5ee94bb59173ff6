"""Deciding about changes: what accepting or rejecting one does to the draft, and which were decided. Pure values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from drafter.deeds.texts import paragraphs_for_draft
from drafter.desktop.review.rows import Review, Side
from drafter.drafting import Draft, Edit, Origin, Paragraph
from drafter.drafting.editing.composing import Part, settle
from drafter.redline import Comparison, new_text, old_text

DraftIs = Literal["old", "new"]


class Verdict(StrEnum):
    """What a reader decided about a change."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ChangeKey:
    """What a change is known by while the draft changes around it (its number does not last).

    Attributes:
        fixed: indexes of its row's paragraphs in the text that is not the draft; where it has none there, the ids
            (or else the words) of the draft's.
        before, after: the words that went and came.
        repeated: how many changes of the same row and words stand before it.
    """

    fixed: tuple[int | str, ...]
    before: str
    after: str
    repeated: int = 0


@dataclass(frozen=True)
class Decisions:
    """The verdicts on the changes of one review that are still visible."""

    verdicts: Mapping[ChangeKey, Verdict] = field(default_factory=dict)

    def without(self, keys: Collection[ChangeKey]) -> Decisions:
        """With no verdict on those changes."""
        gone = set(keys)
        return Decisions({known: verdict for known, verdict in self.verdicts.items() if known not in gone})

    def with_all(self, keys: Collection[ChangeKey], verdict: Verdict) -> Decisions:
        """With one verdict on all those changes; where all have it already, without."""
        if all(self.verdicts.get(key) is verdict for key in keys):
            return self.without(keys)
        return Decisions({**self.verdicts, **dict.fromkeys(keys, verdict)})

    def by_number(self, numbers: Mapping[ChangeKey, int]) -> dict[int, Verdict]:
        """The verdicts by number of change, in order, ``numbers`` being those of all changes."""
        known = ((numbers[key], verdict) for key, verdict in self.verdicts.items() if key in numbers)
        return dict(sorted(known))


def draft_side(draft_is: DraftIs) -> Side:
    """The column the draft stands in."""
    return Side.LEFT if draft_is == "old" else Side.RIGHT


def change_keys(review: Review, draft_is: DraftIs) -> tuple[ChangeKey, ...]:
    """What each change is known by."""
    draft = review.text(draft_side(draft_is))
    keys: list[ChangeKey] = []
    seen: dict[ChangeKey, int] = {}
    for change in review.comparison.changes:
        row = review.comparison.rows[change.row]
        theirs, ours = (row.new, row.old) if draft_is == "old" else (row.old, row.new)
        fixed: tuple[int | str, ...] = theirs or tuple(
            draft.paragraphs[index].id or draft.paragraphs[index].text for index in ours
        )
        segments = row.segments[change.segments[0] : change.segments[1]]
        before, after = old_text(segments), new_text(segments)
        key = ChangeKey(fixed, before, after)
        repeated = seen.get(key, 0)
        seen[key] = repeated + 1
        keys.append(ChangeKey(fixed, before, after, repeated))
    return tuple(keys)


def settlement(
    draft: Draft,
    review: Review,
    number: int,
    verdict: Verdict,
    draft_is: DraftIs,
    new_id: Callable[[], str],
    other: Sequence[Paragraph] | None = None,
    part: Part = Part.BOTH,
) -> Edit | None:
    """The edit that carries a verdict out; None where the draft reads so already.

    Args:
        draft: one side of the review, as it was compared.
        number: which change.
        verdict: accepted takes the words of the right column, rejected those of the left one.
        draft_is: which side the draft is.
        new_id: gives ids for paragraphs that come in.
        other: the other side's paragraphs where they are known (a version of this draft).
        part: of a moved and changed paragraph the verdict may be about its words or its place only.
    """
    return settle(draft, review.comparison, number, side_taken(verdict), draft_is, new_id, other, part)


def side_taken(verdict: Verdict) -> DraftIs:
    """Whose words a verdict takes: accepted those of the right column, rejected those of the left one."""
    return "new" if verdict is Verdict.ACCEPTED else "old"


def in_locked(
    draft: Draft, comparison: Comparison, change_numbers: Sequence[int], draft_is: DraftIs
) -> tuple[int, ...]:
    """The changes among those that touch paragraphs of the draft which are agreed and locked."""
    locked: list[int] = []
    for number in change_numbers:
        row = comparison.rows[comparison.changes[number].row]
        ours = row.old if draft_is == "old" else row.new
        if any(draft.paragraphs[place].status.is_locked for place in ours):
            locked.append(number)
    return tuple(locked)


def as_paragraphs(
    review: Review,
    side: Side,
    new_id: Callable[[], str],
    origin_of: Callable[[str], Origin | None],
) -> tuple[Paragraph, ...]:
    """A side that is no draft as paragraphs a draft can take in: kind, label, words and origin, with ids of their own.

    ``origin_of`` gives the origin behind the id of a text's paragraph (a clause of the library), or None.
    """
    return paragraphs_for_draft(review.text(side).paragraphs, new_id, origin_of)
