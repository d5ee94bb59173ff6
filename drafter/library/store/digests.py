"""Digests by which a library proves that adopted words are still those that were adopted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from drafter.instruments import Clause


def text_digest(text: str) -> bytes:
    """16 bytes of the SHA-256 of a clause's words as printed."""
    return hashlib.sha256(text.encode()).digest()[:16]


def wording_digest(folded_words: Sequence[str]) -> bytes:
    """8 bytes that are the same for all clauses with these words, whatever their accents, capitals and signs."""
    return hashlib.sha256(" ".join(folded_words).encode()).digest()[:8]


def content_digest(clauses: Iterable[tuple[str, str, str | None, str | None, str]]) -> bytes:
    """16 bytes that tell whether an instrument still has all its clauses, in order, as they were added.

    Args:
        clauses: of each its id, kind, label as typed, parent, and words as printed.
    """
    whole = hashlib.sha256()
    for clause in clauses:
        for part in clause:
            data = b"-" if part is None else b"+" + part.encode()
            whole.update(len(data).to_bytes(8, "big") + data)
    return whole.digest()[:16]


def as_digested(clause: Clause) -> tuple[str, str, str | None, str | None, str]:
    """What of a clause its instrument's digest counts."""
    typed = clause.label.as_typed if clause.label is not None else None
    return clause.id, clause.kind.value, typed, clause.parent, printed(clause)


def printed(clause: Clause) -> str:
    """A clause's words as its source has them, whatever correction lies over them."""
    return clause.text if clause.as_printed is None else clause.as_printed
