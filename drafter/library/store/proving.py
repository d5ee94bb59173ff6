"""Whether what a library holds is what was put into it: the digests tell."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.digests import content_digest, layers_digest, text_digest
from drafter.library.store.instrument_rows import Rows

_AT_ONCE = 5_000
"""Clauses read at a time, so that a library of any size is proved in bounded memory."""


def altered(rows: Rows, kept: KeptInstrument) -> tuple[str, ...]:
    """What of an instrument that was just read is not as it was put there: ids of its clauses, or its own.

    Raises:
        ValueError: the instrument's row is not there.
    """
    ((content, layers),) = rows("SELECT content_digest, layers_digest FROM instruments WHERE id = ?", [kept.id])
    as_read = {
        clause.id: (text_digest(adopted.text), "" if clause.as_printed is None else clause.text)
        for adopted, clause in zip(kept.adopted.clauses, kept.instrument.clauses, strict=True)
    }
    found = rows("SELECT id, digest, corrected FROM clauses WHERE instrument_id = ?", [kept.id])
    as_kept = {str(clause_id): (digest, corrected) for clause_id, digest, corrected in found}
    clauses = tuple(clause_id for clause_id, pair in as_read.items() if as_kept.get(clause_id) != pair)
    if clauses:
        return clauses
    whole = content == content_digest(kept.adopted)
    laid = layers == layers_digest(kept)
    return () if whole and laid and len(as_kept) == len(as_read) else (kept.id,)


def altered_texts(rows: Rows) -> Iterator[str]:
    """The ids of clauses whose words are not those that were put there, of the whole library."""
    last: object = -1
    while True:
        found = list(
            rows("SELECT row, id, text, digest FROM clauses WHERE row > ? ORDER BY row LIMIT ?", [last, _AT_ONCE])
        )
        for _, clause_id, text, digest in found:
            if text_digest(str(text)) != digest:
                yield str(clause_id)
        if len(found) < _AT_ONCE:
            break
        last = found[-1][0]
    for (clause_id,) in rows(
        "SELECT c.id FROM (SELECT clause_id, max(id) AS newest FROM corrections GROUP BY clause_id) "
        "JOIN corrections r ON r.id = newest JOIN clauses c ON c.id = r.clause_id "
        "WHERE c.corrected != coalesce(r.text, '')",
        [],
    ):
        yield str(clause_id)
