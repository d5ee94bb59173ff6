"""Raw text -> instrument, where it is known already what instrument it is.

Steps, each in a module of its own: ``lines`` (one spelling of white space), ``furniture`` (pages), ``markers`` (labels
or words that look like them), ``blocks`` (which lines are one clause), ``structure`` (what stands under what),
``proposal`` (whose manner of writing it is, what identifies it), ``outline`` (ids), ``verbs`` (what the adopting body
does). Nothing here knows any particular text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from drafter.instruments.blocks import Block, cut_blocks
from drafter.instruments.furniture import find_pages
from drafter.instruments.lines import read_lines
from drafter.instruments.model import Instrument, InstrumentMetadata
from drafter.instruments.proposal import propose
from drafter.instruments.verbs import VerbLadder


@dataclass(frozen=True, slots=True)
class Cut:
    """A raw text in pieces: every word of the source is in a label, a block or the furniture.

    Attributes:
        blocks: in the order of the text.
        furniture: page numbers and running heads, in order, as they stood.
    """

    blocks: tuple[Block, ...]
    furniture: tuple[str, ...]


def cut(raw: str) -> Cut:
    """Cut any text into blocks; never raises."""
    paged = find_pages(read_lines(raw))
    return Cut(cut_blocks(paged.lines), paged.furniture)


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
