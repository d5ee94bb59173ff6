"""Clauses by their wording: the digest of their words, which is the same whatever their accents, capitals and signs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice

from drafter.library.store.instrument_rows import Rows

_ASKED_AT_ONCE = 500


def row_of(rows: Rows, clause_id: str) -> int | None:
    """The row of a clause; None where there is none of that id."""
    return next((int(str(row)) for (row,) in rows("SELECT row FROM clauses WHERE id = ?", [clause_id])), None)


def wordings_of(rows: Rows, numbers: Iterable[int]) -> dict[int, bytes]:
    """The wording of clauses by their row.

    Args:
        rows: runs a query.
        numbers: of the rows.
    """
    sql = "SELECT row, wording FROM clauses WHERE row IN (SELECT value FROM json_each(?))"
    return {int(str(row)): _bytes(wording) for row, wording in rows(sql, [json.dumps(list(numbers))])}


def wordings_by_id(rows: Rows, clause_ids: Iterable[str]) -> dict[str, bytes]:
    """The wording of clauses by their id; those that are not there are left out."""
    sql = "SELECT id, wording FROM clauses WHERE id IN (SELECT value FROM json_each(?))"
    return {str(clause): _bytes(wording) for clause, wording in rows(sql, [json.dumps(list(clause_ids))])}


def rows_with(rows: Rows, wordings: Iterable[bytes]) -> frozenset[int]:
    """The rows of all clauses with one of some wordings."""
    found: set[int] = set()
    asked = iter(wordings)
    while some := list(islice(asked, _ASKED_AT_ONCE)):
        marks = ", ".join("?" * len(some))
        found.update(int(str(row)) for (row,) in rows(f"SELECT row FROM clauses WHERE wording IN ({marks})", some))
    return frozenset(found)


def said(rows: Rows, wordings: Iterable[bytes]) -> dict[bytes, tuple[int, str]]:
    """In how many clauses each of some wordings stands, and the date of the oldest; empty where none has a date."""
    asked = list(wordings)
    sql = (
        "SELECT c.wording, count(*), coalesce(min(nullif(i.date, '')), '') FROM clauses c "
        f"JOIN instruments i ON i.id = c.instrument_id WHERE c.wording IN ({', '.join('?' * len(asked))}) "
        "GROUP BY c.wording"
    )
    return {_bytes(wording): (int(str(count)), str(since)) for wording, count, since in rows(sql, asked)}


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError(f"a digest is bytes, not {type(value).__name__}")
    return value
