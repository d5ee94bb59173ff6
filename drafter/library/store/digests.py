"""Digests by which a library proves that adopted words are still those that were adopted."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING

from drafter.instruments import Instrument, InstrumentMetadata

if TYPE_CHECKING:
    from hashlib import _Hash as Hash


class AlteredTextError(Exception):
    """The words of a clause in the file are not those that were adopted; its argument is the clause's id."""


def text_digest(text: str) -> bytes:
    """16 bytes of the SHA-256 of a clause's words as printed."""
    return hashlib.sha256(text.encode()).digest()[:16]


def wording_digest(folded_words: Sequence[str]) -> bytes:
    """8 bytes that are the same for all clauses with these words, whatever their accents, capitals and signs."""
    return hashlib.sha256(" ".join(folded_words).encode()).digest()[:8]


def content_digest(instrument: Instrument) -> bytes:
    """16 bytes that tell whether an instrument still has all its clauses, in order, and what was left out of them.

    Args:
        instrument: as adopted, without corrections.
    """
    whole = hashlib.sha256()
    for clause in instrument.clauses:
        typed = clause.label.as_typed if clause.label is not None else None
        pages = f"{clause.pages[0]}-{clause.pages[1]}"
        _count(whole, clause.id, clause.kind.value, typed, clause.parent, clause.text, clause.section, pages)
    _count(whole, *instrument.furniture)
    return whole.digest()[:16]


def metadata_digest(metadata: InstrumentMetadata, source: str) -> bytes:
    """16 bytes that tell whether metadata and the digest of the source are as the program wrote them."""
    whole = hashlib.sha256()
    _count(whole, *astuple(metadata), source)
    return whole.digest()[:16]


def _count(whole: Hash, *parts: str | None) -> None:
    for part in parts:
        data = b"-" if part is None else b"+" + part.encode()
        whole.update(len(data).to_bytes(8, "big") + data)
