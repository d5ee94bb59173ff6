"""An earlier text restored, whole or one paragraph of it; what is locked by now stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import (
    AmendText,
    ChangeProposals,
    Edit,
    InsertParagraph,
    ReplaceParagraphs,
    SetPackages,
    SetTitle,
    Several,
)
from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.negotiation.locks import locked_error
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Proposal, ProposalState

_TAKEN = (ProposalState.ACCEPTED, ProposalState.FULFILLED)


def restore(draft: Draft, target: Draft) -> Edit | None:
    """The edit after which the draft reads as ``target`` (a version, an earlier moment), ids and all.

    Paragraphs that are locked now stay as they are (see :func:`kept_locked`); those that the target lacks stay after
    the paragraph they follow. Proposals of the target stand as they stood then; what was put forward since stays, and
    is on the table again where it had been taken into the text that goes. None where nothing changes. The language
    stays: it is a property of the file.
    """
    deed = Deed(draft)
    if draft.title != target.title:
        deed.do(SetTitle(draft.title, target.title))
    run = replaced_run(draft.paragraphs, _with_locked(draft, target))
    if run is not None:
        deed.do(run)
    if draft.packages != target.packages:
        deed.do(SetPackages(draft.packages, target.packages))
    change = ChangeProposals.between(draft.proposals, _proposals(draft, target, deed.draft))
    if change is not None:
        deed.do(change)
    return deed.edit("restore-version")


def _proposals(draft: Draft, target: Draft, restored: Draft) -> tuple[Proposal, ...]:
    """The proposals on the restored text: those of the target as they were, those put forward since to be decided."""
    if draft.proposals == target.proposals:
        return draft.proposals
    known = {each.id for each in target.proposals}
    since = [each for each in draft.proposals if each.id not in known]
    again = [replace(each, state=ProposalState.OPEN) if each.state in _TAKEN else each for each in since]
    carried = {each.id: each for each in carried_over([*target.proposals, *again], restored)}
    return (*target.proposals, *(carried[each.id] for each in again))


def replaced_run(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> ReplaceParagraphs | None:
    """The edit that makes ``new`` of ``old`` and leaves alone what is the same at both ends; None where all is."""
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    gone, come = tuple(old[head : len(old) - tail]), tuple(new[head : len(new) - tail])
    return ReplaceParagraphs(head, gone, come) if gone or come else None


def kept_locked(draft: Draft, target: Draft) -> tuple[Paragraph, ...]:
    """The paragraphs that restoring ``target`` leaves as they are because they are locked."""
    return tuple(
        paragraph
        for paragraph in draft.paragraphs
        if paragraph.status.is_locked
        and (paragraph.id not in target.index or target.paragraph(paragraph.id) != paragraph)
    )


def restore_paragraph(draft: Draft, target: Draft, paragraph_id: str) -> Edit | None:
    """The edit after which one paragraph reads as in ``target``, origins and all; where it was removed it comes back.

    It comes back after the paragraph it followed there, as far as that is still in the text. None where nothing
    changes.

    Raises:
        KnownError: the paragraph is locked.
        KeyError: ``target`` has no such paragraph.
    """
    wanted = target.paragraph(paragraph_id)
    place = draft.index.get(paragraph_id)
    if place is None:
        back = InsertParagraph(wanted, _place_after(draft.paragraphs, target, target.index[paragraph_id]))
        return Several((back,), "restore-wording")
    paragraph = draft.paragraphs[place]
    if (paragraph.text, paragraph.origins) == (wanted.text, wanted.origins):
        return None
    if paragraph.status.is_locked:
        raise locked_error(paragraph)
    amended = AmendText(paragraph_id, paragraph.text, wanted.text, paragraph.origins, wanted.origins)
    return Several((amended,), "restore-wording")


def _with_locked(draft: Draft, target: Draft) -> tuple[Paragraph, ...]:
    """The paragraphs of ``target`` with those of the draft that are locked put in."""
    locked = {paragraph.id: paragraph for paragraph in draft.paragraphs if paragraph.status.is_locked}
    if not locked:
        return target.paragraphs
    result = [locked.get(paragraph.id, paragraph) for paragraph in target.paragraphs]
    for place, paragraph in enumerate(draft.paragraphs):
        if paragraph.id in locked and paragraph.id not in target.index:
            result.insert(_place_after(result, draft, place), paragraph)
    return tuple(result)


def _place_after(paragraphs: tuple[Paragraph, ...] | list[Paragraph], other: Draft, place: int) -> int:
    """Where what stands at ``place`` in another draft goes among ``paragraphs``: after the nearest one before it."""
    places = {paragraph.id: at for at, paragraph in enumerate(paragraphs)}
    before = (other.paragraphs[at].id for at in range(place - 1, -1, -1))
    return next((places[each] + 1 for each in before if each in places), 0)
