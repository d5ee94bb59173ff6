"""Raw text -> instrument, where it is known already what instrument it is.

Steps, each in a module of its own: ``lines`` (one spelling of white space), ``furniture`` (pages), ``markers`` (labels
or words that look like them), ``blocks`` (which lines are one clause), ``masthead``, ``front`` and ``structure`` (what
stands under what), ``proposal`` with ``house_styles``, ``recognition`` and ``doubts`` (whose manner of writing it is,
what identifies it, what to look at), ``outline`` (ids), ``verbs`` (what the adopting body does). Nothing here knows any
particular text.
"""

from __future__ import annotations

from collections.abc import Mapping

from drafter.instruments.model import Instrument, InstrumentMetadata
from drafter.instruments.reading.proposal import propose
from drafter.instruments.verbs import VerbLadder


def canonical_id(clause_id: str) -> str:
    """The id a clause goes by: the first block of a paragraph (``:p9.b1``) is the paragraph itself (``:p9``)."""
    return clause_id.removesuffix(".b1")


def parse(
    raw: str,
    metadata: InstrumentMetadata,
    ladder: VerbLadder,
    topics: Mapping[str, tuple[str, ...]] | None = None,
    digest: str = "",
) -> Instrument:
    """Read an adopted text.

    Args:
        raw: the whole text as it stands in its file.
        metadata: what identifies it; ``metadata.id`` begins every clause's id.
        ladder: to recognise leading verbs.
        topics: by clause id.
        digest: SHA-256 (hex) of the source's bytes.

    Returns:
        The instrument. Any text can be read; the worse its layout, the more blocks are plain paragraphs.
    """
    by_clause = {canonical_id(clause_id): names for clause_id, names in (topics or {}).items()}
    cutting = propose(raw, language=metadata.language).with_metadata(metadata)
    return cutting.instrument(ladder, digest, by_clause)
