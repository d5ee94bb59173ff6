"""Paragraphs and drafts as JSON and back: what a journal entry and a version hold inside a ``.draft``.

Reading raises ``ValueError`` on anything unfit; the caller knows which file it came from.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafter.drafting.json_values import list_of, number_of, object_of, text_of
from drafter.drafting.model import Draft, Origin, Paragraph, Status
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


def paragraph_to_json(paragraph: Paragraph) -> dict[str, object]:
    """A paragraph as a JSON object; status and origins only where they say something."""
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
    """A whole draft as a JSON object; proposals only where there are any."""
    fields: dict[str, object] = {
        "title": draft.title,
        "language": draft.language,
        "paragraphs": paragraphs_to_json(draft.paragraphs),
    }
    if draft.proposals:
        fields["proposals"] = proposals_to_json(draft.proposals)
    return fields


def draft_from_json(value: object) -> Draft:
    """The draft that :func:`draft_to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    fields = object_of(value)
    paragraphs = paragraphs_from_json(fields.get("paragraphs"))
    proposals = proposals_from_json(fields.get("proposals", []))
    return Draft(text_of(fields, "title"), text_of(fields, "language"), paragraphs, proposals)
