"""What every edit does with a draft: see that it fits, and put paragraphs in the place of others."""

from __future__ import annotations

from dataclasses import replace

from drafter.drafting.model import Draft, Paragraph
from drafter.errors import BugError


def must(fits: bool, what: str) -> None:
    """An edit is made for one state of one draft.

    Raises:
        BugError: this is another.
    """
    if not fits:
        raise BugError(f"the edit does not fit the draft: {what}")


def with_paragraphs(draft: Draft, start: int, stop: int, *paragraphs: Paragraph) -> Draft:
    """The draft with paragraphs ``start`` to ``stop`` (exclusive) replaced."""
    return replace(draft, paragraphs=draft.paragraphs[:start] + paragraphs + draft.paragraphs[stop:])


def amended(draft: Draft, place: int, paragraph: Paragraph) -> Draft:
    """The draft with another paragraph of the same id at that place.

    Nobody changes place, so the index is handed on: building it takes longer than all the rest.
    """
    changed = with_paragraphs(draft, place, place + 1, paragraph)
    vars(changed)["index"] = draft.index  # where cached_property looks for it
    return changed


def place_of(draft: Draft, paragraph_id: str) -> int:
    """Where that paragraph stands.

    Raises:
        BugError: the draft has none.
    """
    place = draft.index.get(paragraph_id)
    if place is None:
        raise BugError(f"the edit does not fit the draft: it has no paragraph {paragraph_id!r}")
    return place
