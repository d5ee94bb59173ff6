"""Taking the accepted changes of a received file into the draft, and nothing else of the file. Pure values.

The file's original text is found again in the draft, paragraph by paragraph; what was accepted is then done there.
Where the draft reads differently meanwhile, a change is left out and named: nobody's words are overwritten.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from drafter.deeds.texts import paragraphs_for_draft
from drafter.desktop.review.addresses import Address, addresses
from drafter.drafting import Draft, Edit, Paragraph
from drafter.drafting.editing.composing import restore
from drafter.drafting.editing.edits import Several
from drafter.drafting.editing.settling import NAME
from drafter.exchange import TextParagraph
from drafter.redline import Row, RowKind, compare

_BEFORE_ALL = -1


@dataclass(frozen=True)
class Taken:
    """What taking changes in comes to.

    Attributes:
        edit: does it; None where nothing could be taken.
        done: how many places of the draft change.
        left_out: where the draft reads differently from the file's original text.
    """

    edit: Edit | None
    done: int
    left_out: tuple[Address, ...]


@dataclass
class _Plan:
    """What becomes of the draft's paragraphs, by their place."""

    replaced: dict[int, list[Paragraph]] = field(default_factory=dict)
    after: dict[int, list[Paragraph]] = field(default_factory=dict)
    done: int = 0

    def carried_out(self, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
        result = list(self.after.get(_BEFORE_ALL, ()))
        for place, paragraph in enumerate(paragraphs):
            result += self.replaced.get(place, [paragraph])
            result += self.after.get(place, ())
        return tuple(result)


def taken_into(
    draft: Draft, original: Sequence[TextParagraph], settled: Sequence[TextParagraph], new_id: Callable[[], str]
) -> Taken:
    """The edit that does in the draft what leads from ``original`` to ``settled``.

    Args:
        draft: the draft as it is now.
        original: the received file's text as if all its changes were rejected.
        settled: the same with the accepted ones in it.
        new_id: gives ids for paragraphs that come in.
    """
    changes = compare([each.text for each in original], [each.text for each in settled])
    places = _places(draft, original)
    named = addresses(original)
    plan = _Plan()
    left_out: list[Address] = []
    anchor = _BEFORE_ALL
    for row in changes.rows:
        relabelled = bool(row.old and row.new) and original[row.old[0]].label != settled[row.new[0]].label
        if row.kind is not RowKind.UNCHANGED or relabelled:
            free = all(index in places and not _locked(draft, places[index]) for index in row.old)
            if free and (row.old or anchor is not None):
                _do(plan, draft, row, [places[index] for index in row.old], original, settled, anchor, new_id)
            else:
                left_out.append(named[row.old[0]] if row.old else addresses(settled)[row.new[0]])
        if row.old and row.kind not in (RowKind.MOVED, RowKind.MOVED_CHANGED):
            anchor = places.get(row.old[-1], anchor)
    target = replace(draft, paragraphs=plan.carried_out(draft.paragraphs))
    edit = restore(draft, target)
    return Taken(
        None if edit is None else Several((edit,), NAME), plan.done if edit is not None else 0, tuple(left_out)
    )


def _locked(draft: Draft, place: int) -> bool:
    return draft.paragraphs[place].status.is_locked


def _places(draft: Draft, original: Sequence[TextParagraph]) -> Mapping[int, int]:
    """Where in the draft each paragraph of the original stands word for word."""
    same = compare([each.text for each in draft.paragraphs], [each.text for each in original])
    return {
        row.new[0]: row.old[0]
        for row in same.rows
        if row.kind in (RowKind.UNCHANGED, RowKind.MOVED) and len(row.old) == len(row.new) == 1
    }


def _do(
    plan: _Plan,
    draft: Draft,
    row: Row,
    here: Sequence[int],
    original: Sequence[TextParagraph],
    settled: Sequence[TextParagraph],
    anchor: int,
    new_id: Callable[[], str],
) -> None:
    """Plans one row: what stood ``here`` reads as settled, or comes in after ``anchor``."""
    plan.done += 1
    coming = list(paragraphs_for_draft([settled[index] for index in row.new], new_id))
    if here and coming:
        kept = draft.paragraphs[here[0]]
        label = kept.label
        if label == original[row.old[0]].label:
            label = settled[row.new[0]].label
        coming[0] = replace(kept, text=settled[row.new[0]].text, label=label)
    for place in here:
        plan.replaced[place] = []
    if here and row.kind not in (RowKind.MOVED, RowKind.MOVED_CHANGED):
        plan.replaced[here[0]] = coming
    else:
        plan.after.setdefault(anchor, []).extend(coming)
