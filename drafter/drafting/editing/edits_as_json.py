"""Edits as JSON and back: what a journal entry holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields

from drafter.drafting.editing.edits import (
    AmendText,
    ChangeProposals,
    Edit,
    FollowReferences,
    InsertParagraph,
    MergeParagraphs,
    MoveParagraph,
    Relabel,
    RemoveParagraph,
    Reopen,
    ReplaceParagraphs,
    SetKind,
    SetPackages,
    SetReservations,
    SetSilence,
    SetStatus,
    SetTitle,
    Several,
    SignOff,
    SplitParagraph,
    SwitchChecks,
)
from drafter.drafting.file.as_json import (
    origins_from_json,
    origins_to_json,
    packages_from_json,
    packages_to_json,
    paragraph_from_json,
    paragraph_to_json,
    paragraphs_from_json,
    paragraphs_to_json,
    reservations_from_json,
    reservations_to_json,
    silence_from_json,
    silence_to_json,
    standing_from_json,
    standing_to_json,
    switched_off_from_json,
    switched_off_to_json,
)
from drafter.drafting.file.json_values import list_of, number_of, object_of, text_of
from drafter.drafting.model import Origin, Paragraph, Status, SwitchOff
from drafter.drafting.negotiation.standing import UNSAID, Package, Reservation, SilenceProcedure, Standing
from drafter.drafting.proposals.as_json import proposals_from_json, proposals_to_json
from drafter.drafting.proposals.model import Proposal
from drafter.instruments import ClauseKind


def to_json(edit: Edit) -> dict[str, object]:
    """An edit as a JSON object: its ``"edit"`` says which, the rest is its fields by name."""
    if isinstance(edit, Several):
        return {"edit": "several", "name": edit.name, "edits": [to_json(each) for each in edit.edits]}
    written: dict[str, object] = {"edit": edit.name}
    for field in fields(edit):
        value = getattr(edit, field.name)
        if field.name in _OPTIONAL and value in ((), UNSAID):
            continue
        written[field.name.rstrip("_")] = _to_json(value)
    return written


_OPTIONAL = ("old_origins", "new_origins", "old_standing", "new_standing")


def _to_json(value: object) -> object:
    if isinstance(value, Paragraph):
        return paragraph_to_json(value)
    if isinstance(value, Standing):
        return standing_to_json(value)
    if isinstance(value, tuple):
        match value[0] if value else None:
            case Origin():
                return origins_to_json(value)
            case Proposal():
                return proposals_to_json(value)
            case Reservation():
                return reservations_to_json(value)
            case Package():
                return packages_to_json(value)
            case SilenceProcedure():
                return silence_to_json(value)
            case SwitchOff():
                return switched_off_to_json(value)
            case _:
                return paragraphs_to_json(value)
    return value  # a string (so are statuses and kinds) or a place


def _amend_text(f: Mapping[str, object]) -> Edit:
    return AmendText(
        text_of(f, "paragraph_id"),
        text_of(f, "old_text"),
        text_of(f, "new_text"),
        origins_from_json(f.get("old_origins", [])),
        origins_from_json(f.get("new_origins", [])),
    )


def _statuses(f: Mapping[str, object]) -> tuple[str, Status, Status]:
    return text_of(f, "paragraph_id"), Status(text_of(f, "old")), Status(text_of(f, "new"))


def _standings(f: Mapping[str, object]) -> tuple[Standing, Standing]:
    return standing_from_json(f.get("old_standing", {})), standing_from_json(f.get("new_standing", {}))


_HALVES = ("whole", "first", "second")

_READERS: Mapping[str, Callable[[Mapping[str, object]], Edit]] = {
    AmendText.name: _amend_text,
    InsertParagraph.name: lambda f: InsertParagraph(paragraph_from_json(f.get("paragraph")), number_of(f, "at")),
    RemoveParagraph.name: lambda f: RemoveParagraph(paragraph_from_json(f.get("paragraph")), number_of(f, "at")),
    MoveParagraph.name: lambda f: MoveParagraph(text_of(f, "paragraph_id"), number_of(f, "from"), number_of(f, "to")),
    SplitParagraph.name: lambda f: SplitParagraph(
        number_of(f, "at"), *(paragraph_from_json(f.get(half)) for half in _HALVES)
    ),
    MergeParagraphs.name: lambda f: MergeParagraphs(
        number_of(f, "at"), *(paragraph_from_json(f.get(half)) for half in (*_HALVES[1:], _HALVES[0]))
    ),
    ReplaceParagraphs.name: lambda f: ReplaceParagraphs(
        number_of(f, "at"), paragraphs_from_json(f.get("old")), paragraphs_from_json(f.get("new"))
    ),
    SetStatus.name: lambda f: SetStatus(*_statuses(f), *_standings(f)),
    Reopen.name: lambda f: Reopen(*_statuses(f), *_standings(f), text_of(f, "reason")),
    SetReservations.name: lambda f: SetReservations(
        text_of(f, "paragraph_id"), reservations_from_json(f.get("old")), reservations_from_json(f.get("new"))
    ),
    SetPackages.name: lambda f: SetPackages(packages_from_json(f.get("old")), packages_from_json(f.get("new"))),
    SetSilence.name: lambda f: SetSilence(silence_from_json(f.get("old")), silence_from_json(f.get("new"))),
    SignOff.name: lambda f: SignOff(text_of(f, "meeting"), text_of(f, "digest")),
    FollowReferences.name: lambda f: FollowReferences(
        text_of(f, "paragraph_id"), text_of(f, "old_text"), text_of(f, "new_text")
    ),
    Relabel.name: lambda f: Relabel(text_of(f, "paragraph_id"), text_of(f, "old"), text_of(f, "new")),
    SetKind.name: lambda f: SetKind(
        text_of(f, "paragraph_id"), ClauseKind(text_of(f, "old")), ClauseKind(text_of(f, "new"))
    ),
    ChangeProposals.name: lambda f: ChangeProposals(
        proposals_from_json(f.get("old")), proposals_from_json(f.get("new"))
    ),
    SwitchChecks.name: lambda f: SwitchChecks(
        switched_off_from_json(f.get("old")), switched_off_from_json(f.get("new"))
    ),
    SetTitle.name: lambda f: SetTitle(text_of(f, "old"), text_of(f, "new")),
    "several": lambda f: Several(tuple(from_json(edit) for edit in list_of(f.get("edits"))), text_of(f, "name")),
}


def from_json(value: object) -> Edit:
    """The edit that :func:`to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    written = object_of(value)
    reader = _READERS.get(text_of(written, "edit"))
    if reader is None:
        raise ValueError(f"no edit is called {written['edit']!r}")
    return reader(written)
