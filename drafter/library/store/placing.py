"""Single clauses with what it takes to cite them: their instrument's metadata and the clauses they stand under."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from drafter.instruments import Clause, InstrumentMetadata, cite, cited_with
from drafter.library.store.digests import AlteredTextError
from drafter.library.store.instrument_rows import METADATA, Rows, clauses_from_rows, metadata_from_row


@dataclass(frozen=True, slots=True)
class PlacedClause:
    """A clause in its place.

    Attributes:
        row: the number of its row.
        clause: as it reads today.
        metadata: its instrument's.
        above: by id, the clauses it stands under and those its citation looks at, and others.
    """

    row: int
    clause: Clause
    metadata: InstrumentMetadata
    above: Mapping[str, Clause]

    @property
    def citation(self) -> str:
        """The whole citation in the language of its instrument."""
        return cite(self.metadata, self.clause, self.above, self.metadata.language)


def placed(rows: Rows, numbers: Iterable[int]) -> Iterator[PlacedClause]:
    """Clauses by row, in the order of their instruments' ids and texts; rows that are not there are left out.

    Args:
        rows: runs a query.
        numbers: of the rows.

    Raises:
        AlteredTextError: one is not as it was adopted.
    """
    found = clauses_from_rows(rows, "c.row IN (SELECT value FROM json_each(?))", [json.dumps(list(numbers))])
    above = {clause.id: clause for clause in found.values()}
    while missing := {wanted for clause in above.values() for wanted in cited_with(clause)} - above.keys():
        parents = clauses_from_rows(rows, "c.id IN (SELECT value FROM json_each(?))", [json.dumps(list(missing))])
        if not parents:
            break  # a parent that is not there: another program took it out
        above.update((clause.id, clause) for clause in parents.values())
    sql = f"SELECT {METADATA} FROM instruments WHERE id IN (SELECT value FROM json_each(?))"
    instruments = json.dumps(list({clause.instrument_id for clause in found.values()}))
    by_id = {metadata.id: metadata for metadata in map(metadata_from_row, rows(sql, [instruments]))}
    for row, clause in found.items():
        if clause.instrument_id not in by_id:
            raise AlteredTextError(clause.id)
        yield PlacedClause(row, clause, by_id[clause.instrument_id], above)
