"""Paragraphs and drafts as JSON and back: what a journal entry and a version hold inside a ``.draft``.

Reading raises ``ValueError`` on anything unfit; the caller knows which file it came from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from drafter.drafting.file.json_values import list_of, number_of, object_of, text_of
from drafter.drafting.model import Draft, Origin, Paragraph, Status, SwitchOff
from drafter.drafting.negotiation.standing import (
    UNSAID,
    Member,
    Package,
    Reservation,
    SilenceBreak,
    SilenceProcedure,
    Standing,
)
from drafter.drafting.proposals.as_json import proposals_from_json, proposals_to_json
from drafter.instruments import ClauseKind


def origin_to_json(origin: Origin) -> dict[str, object]:
    """An origin as a JSON object."""
    return {
        "clause": origin.clause_id,
        "citation": origin.citation,
        "text": origin.text,
        "start": origin.start,
        "end": origin.end,
    }


def origin_from_json(value: object) -> Origin:
    """The origin that :func:`origin_to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    fields = object_of(value)
    return Origin(
        text_of(fields, "clause"),
        text_of(fields, "citation"),
        text_of(fields, "text"),
        number_of(fields, "start"),
        number_of(fields, "end"),
    )


def origins_to_json(origins: Sequence[Origin]) -> list[object]:
    """Origins as a JSON list."""
    return [origin_to_json(origin) for origin in origins]


def origins_from_json(value: object) -> tuple[Origin, ...]:
    """The origins that :func:`origins_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    return tuple(origin_from_json(origin) for origin in list_of(value))


def standing_to_json(standing: Standing) -> dict[str, object]:
    """A standing as a JSON object: only what was said."""
    fields: dict[str, object] = {
        "at": standing.at,
        "meeting": standing.meeting,
        "who": standing.who,
        "delegation": standing.delegation,
        "others": list(standing.others),
        "words": standing.words,
    }
    return {name: value for name, value in fields.items() if value}


def standing_from_json(value: object) -> Standing:
    """The standing that :func:`standing_to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    fields = {"at": "", "meeting": "", "who": "", "delegation": "", "others": [], "words": "", **object_of(value)}
    return Standing(
        text_of(fields, "at"),
        text_of(fields, "meeting"),
        text_of(fields, "who"),
        text_of(fields, "delegation"),
        tuple(str(each) for each in list_of(fields["others"])),
        text_of(fields, "words"),
    )


def reservations_to_json(reservations: Sequence[Reservation]) -> list[object]:
    """Reservations as a JSON list."""
    return [{"delegation": each.delegation, "text": each.text} for each in reservations]


def reservations_from_json(value: object) -> tuple[Reservation, ...]:
    """The reservations that :func:`reservations_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    written = [object_of(each) for each in list_of(value)]
    return tuple(Reservation(text_of(each, "delegation"), text_of(each, "text")) for each in written)


def packages_to_json(packages: Sequence[Package]) -> list[object]:
    """Packages as a JSON list."""
    return [
        {"name": each.name, "members": [[member.paragraph_id, member.bracket] for member in each.members]}
        for each in packages
    ]


def packages_from_json(value: object) -> tuple[Package, ...]:
    """The packages that :func:`packages_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    written = [object_of(each) for each in list_of(value)]
    return tuple(Package(text_of(each, "name"), _members(each.get("members"))) for each in written)


def _members(value: object) -> tuple[Member, ...]:
    pairs = [list_of(each) for each in list_of(value)]
    if not all(len(pair) == 2 for pair in pairs):
        raise ValueError("a member is a paragraph and a bracket")
    return tuple(Member(str(paragraph_id), str(bracket)) for paragraph_id, bracket in pairs)


def paragraph_to_json(paragraph: Paragraph) -> dict[str, object]:
    """A paragraph as a JSON object; status, origins and the like only where they say something."""
    fields: dict[str, object] = {
        "id": paragraph.id,
        "kind": paragraph.kind.value,
        "label": paragraph.label,
        "text": paragraph.text,
    }
    if paragraph.status is not Status.DRAFT:
        fields["status"] = paragraph.status.value
    if paragraph.origins:
        fields["origins"] = origins_to_json(paragraph.origins)
    if paragraph.standing != UNSAID:
        fields["standing"] = standing_to_json(paragraph.standing)
    if paragraph.reservations:
        fields["reservations"] = reservations_to_json(paragraph.reservations)
    return fields


def paragraph_from_json(value: object) -> Paragraph:
    """The paragraph that :func:`paragraph_to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    fields = object_of(value)
    return Paragraph(
        text_of(fields, "id"),
        ClauseKind(text_of(fields, "kind")),
        text_of(fields, "label"),
        text_of(fields, "text"),
        Status(text_of(fields, "status")) if "status" in fields else Status.DRAFT,
        origins_from_json(fields.get("origins", [])),
        standing_from_json(fields.get("standing", {})),
        reservations_from_json(fields.get("reservations", [])),
    )


def paragraphs_to_json(paragraphs: Sequence[Paragraph]) -> list[object]:
    """Paragraphs as a JSON list."""
    return [paragraph_to_json(paragraph) for paragraph in paragraphs]


def paragraphs_from_json(value: object) -> tuple[Paragraph, ...]:
    """The paragraphs that :func:`paragraphs_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    return tuple(paragraph_from_json(paragraph) for paragraph in list_of(value))


def draft_to_json(draft: Draft) -> dict[str, object]:
    """A whole draft as a JSON object; proposals, packages and places switched off only where there are any."""
    fields: dict[str, object] = {
        "title": draft.title,
        "language": draft.language,
        "paragraphs": paragraphs_to_json(draft.paragraphs),
    }
    if draft.proposals:
        fields["proposals"] = proposals_to_json(draft.proposals)
    if draft.packages:
        fields["packages"] = packages_to_json(draft.packages)
    if draft.switched_off:
        fields["switched_off"] = switched_off_to_json(draft.switched_off)
    if draft.silence:
        fields["silence"] = silence_to_json(draft.silence)
    return fields


def silence_to_json(procedures: Sequence[SilenceProcedure]) -> list[object]:
    """Procedures of silence as a JSON list."""
    return [
        {
            "version": each.version,
            "begun_at": each.begun_at,
            "deadline": each.deadline,
            "zone": each.zone,
            "breaks": [
                {
                    "delegation": one.delegation,
                    "paragraphs": list(one.paragraph_ids),
                    "at": one.at,
                    "reason": one.reason,
                }
                for one in each.breaks
            ],
            "ended_at": each.ended_at,
            "adopted": each.adopted,
        }
        for each in procedures
    ]


def silence_from_json(value: object) -> tuple[SilenceProcedure, ...]:
    """The procedures that :func:`silence_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    return tuple(_procedure(object_of(each)) for each in list_of(value))


def _procedure(fields: Mapping[str, object]) -> SilenceProcedure:
    broken = [object_of(each) for each in list_of(fields.get("breaks"))]
    return SilenceProcedure(
        text_of(fields, "version"),
        text_of(fields, "begun_at"),
        text_of(fields, "deadline"),
        text_of(fields, "zone"),
        tuple(
            SilenceBreak(
                text_of(each, "delegation"),
                tuple(str(one) for one in list_of(each.get("paragraphs"))),
                text_of(each, "at"),
                text_of(each, "reason"),
            )
            for each in broken
        ),
        text_of(fields, "ended_at"),
        fields.get("adopted") is True,
    )


def switched_off_to_json(places: Sequence[SwitchOff]) -> list[object]:
    """Places where the linter is not to speak, as a JSON list."""
    return [{"rule": one.rule, "paragraph_id": one.paragraph_id, "words": one.words} for one in places]


def switched_off_from_json(value: object) -> tuple[SwitchOff, ...]:
    """The places that :func:`switched_off_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    rows = [object_of(each) for each in list_of(value)]
    return tuple(SwitchOff(text_of(row, "rule"), text_of(row, "paragraph_id"), text_of(row, "words")) for row in rows)


def draft_from_json(value: object) -> Draft:
    """The draft that :func:`draft_to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    fields = object_of(value)
    paragraphs = paragraphs_from_json(fields.get("paragraphs"))
    proposals = proposals_from_json(fields.get("proposals", []))
    packages = packages_from_json(fields.get("packages", []))
    switched_off = switched_off_from_json(fields.get("switched_off", []))
    silence = silence_from_json(fields.get("silence", []))
    return Draft(
        text_of(fields, "title"), text_of(fields, "language"), paragraphs, proposals, packages, switched_off, silence
    )
