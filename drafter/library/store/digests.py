"""Digests by which a library proves that adopted words are still those that were adopted."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING

from drafter.instruments import Instrument
from drafter.library.kept_instrument import KeptInstrument

if TYPE_CHECKING:
    from hashlib import _Hash as Hash


class AlteredTextError(ValueError):
    """The words of a clause in the file are not those that were adopted; its argument is the clause's id."""


def text_digest(text: str) -> bytes:
    """16 bytes of the SHA-256 of a clause's words as printed."""
    return hashlib.sha256(text.encode()).digest()[:16]


def wording_digest(folded_words: Sequence[str]) -> bytes:
    """8 bytes that are the same for all clauses with these words, whatever their accents, capitals and signs."""
    return hashlib.sha256(" ".join(folded_words).encode()).digest()[:8]


def content_digest(instrument: Instrument) -> bytes:
    """16 bytes that tell whether an adopted text is all there as it was read: clauses, verbs, and what was left out.

    Args:
        instrument: as adopted, without corrections; its metadata and topics do not count.
    """
    whole = hashlib.sha256()
    for clause in instrument.clauses:
        label = (clause.label.as_typed, clause.label.shape.value) if clause.label is not None else (None, None)
        numbers = (clause.ordinal, *clause.pages, int(clause.number_implicit))
        _count(whole, clause.id, clause.kind.value, *label, clause.parent, clause.section, clause.section_title)
        _count(whole, clause.text, *map(str, numbers))
        for verb in clause.verbs:
            _count(whole, verb.as_written, verb.infinitive, str(verb.offset), str(verb.level))
    _count(whole, *instrument.furniture)
    return whole.digest()[:16]


def layers_digest(kept: KeptInstrument) -> bytes:
    """16 bytes that tell whether what lies over an adopted text is as the program wrote it.

    That is metadata, the digest of its source, topics and corrections.
    """
    whole = hashlib.sha256()
    _count(whole, *astuple(kept.adopted.metadata), kept.adopted.digest, kept.added_at, str((kept.shipped, kept.edited)))
    for clause in kept.adopted.clauses:
        _count(whole, clause.id, *clause.topics)
    _count(whole, kept.id, *kept.topics)
    for (target, topic), given in sorted(kept.own_topics.items()):
        _count(whole, target, topic, str(given))
    for clause_id, history in sorted(kept.corrections.items()):
        for correction in history:
            _count(whole, clause_id, *astuple(correction))
    return whole.digest()[:16]


def _count(whole: Hash, *parts: str | None) -> None:
    for part in parts:
        data = b"-" if part is None else b"+" + part.encode()
        whole.update(len(data).to_bytes(8, "big") + data)
