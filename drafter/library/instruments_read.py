"""The instruments of several library files as one row of them, read when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.errors import KnownError
from drafter.instruments import Clause, Instrument, InstrumentMetadata, canonical_id, instrument_of
from drafter.library.nearest_ids import nearest_ids
from drafter.library.store.reading import LibraryStore

_KEPT_AT_ONCE = 10_000
"""Clauses of instruments that stay in memory once they were read; those asked for longest ago are let go first."""


@dataclass(frozen=True, slots=True)
class InstrumentSummary:
    """An instrument as a list shows it.

    Attributes:
        metadata: title, body, place, dates…
        clause_count: how many clauses it has.
        library: the file it stands in.
        shipped: whether it came with the program.
        added_at: when it was added, ISO 8601; empty where nobody said.
    """

    metadata: InstrumentMetadata
    clause_count: int
    library: Path
    shipped: bool
    added_at: str


class InstrumentsRead:
    """What was read of some library files, and what reads the rest; the files do not change meanwhile.

    For one thread at a time: who shares it has a lock.
    """

    def __init__(self, stores: Sequence[LibraryStore]) -> None:
        self._stores = tuple(stores)
        self._summaries: tuple[InstrumentSummary, ...] | None = None
        self._metadata: dict[str, InstrumentMetadata | None] = {}
        self._instruments: dict[str, Instrument] = {}

    def summaries(self) -> tuple[InstrumentSummary, ...]:
        """Every instrument, in the order of the libraries."""
        if self._summaries is None:
            self._summaries = tuple(
                InstrumentSummary(metadata, count, store.path, shipped, added_at)
                for store in self._stores
                for metadata, count, shipped, added_at in store.instruments()
            )
        return self._summaries

    def instrument(self, instrument_id: str) -> Instrument:
        """An instrument with all its clauses.

        Raises:
            KnownError: no library has one of that id; the sentence names the nearest.
        """
        known = self._instruments.pop(instrument_id, None)
        if known is not None:
            self._instruments[instrument_id] = known  # the one asked for last is let go last
            return known
        metadata = self._metadata_of(instrument_id)
        if metadata is None:
            raise KnownError(
                "instrument-unknown",
                file=str(self._stores[0].path),
                instrument=instrument_id,
                nearest=nearest_ids(instrument_id, self._ids()),
            )
        read = self._instruments[instrument_id] = self.holding(instrument_id).instrument(metadata)
        kept = sum(len(instrument.clauses) for instrument in self._instruments.values())
        while kept > _KEPT_AT_ONCE and len(self._instruments) > 1:
            kept -= len(self._instruments.pop(next(iter(self._instruments))).clauses)
        return read

    def clause(self, clause_id: str) -> Clause:
        """The clause with that id; ``:p9.b1`` is ``:p9``.

        Raises:
            KnownError: no library has one of that id; the sentence names the nearest.
        """
        wanted = canonical_id(clause_id.strip())
        instrument_id = instrument_of(wanted)
        if self._metadata_of(instrument_id) is None:
            nearest = ", ".join(f"{known}:…" for known in self._ids()[:3])
        else:
            by_id = self.instrument(instrument_id).by_id
            if wanted in by_id:
                return by_id[wanted]
            nearest = nearest_ids(wanted, tuple(by_id))
        raise KnownError("clause-unknown", file=str(self._stores[0].path), clause=clause_id, nearest=nearest)

    def in_place(self, clause_id: str) -> tuple[InstrumentMetadata, Clause, Mapping[str, Clause]]:
        """A clause with what it is cited by: its instrument's metadata and the clauses beside it, by id.

        Raises:
            KnownError: as for :meth:`clause`.
        """
        clause = self.clause(clause_id)
        instrument = self.instrument(clause.instrument_id)
        return instrument.metadata, clause, instrument.by_id

    def holding(self, instrument_id: str) -> LibraryStore:
        """The library that an instrument which is there stands in."""
        return next(store for store in self._stores if store.metadata(instrument_id) is not None)

    def _metadata_of(self, instrument_id: str) -> InstrumentMetadata | None:
        if instrument_id not in self._metadata:
            found = (store.metadata(instrument_id) for store in self._stores)
            self._metadata[instrument_id] = next((each for each in found if each is not None), None)
        return self._metadata[instrument_id]

    def _ids(self) -> tuple[str, ...]:
        return tuple(instrument_id for store in self._stores for instrument_id in store.ids())
