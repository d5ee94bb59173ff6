"""Changing a library: the writing door."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from drafter.errors import KnownError
from drafter.instruments import Instrument
from drafter.library.nearest_ids import nearest_ids
from drafter.library.store.building import build_library
from drafter.library.store.writing import WritingStore


class LibraryWriter:
    """A library opened to be changed; use it as a context manager.

    Each deed is done whole or not at all, also where the program is killed or the disk is full in the middle of it.
    Another program may read meanwhile, and write in turn. Adopted words are never changed: what is wrong in a scan is
    corrected by a layer over it.
    """

    def __init__(self, store: WritingStore) -> None:
        self._store = store

    @classmethod
    def open(cls, path: Path, *, create: bool = False) -> LibraryWriter:
        """Open a library file to change it.

        Args:
            path: the file.
            create: where there is none, an empty one is made.

        Raises:
            KnownError: missing, damaged, not a library, made by a newer program, or not to be written.
        """
        if create and not path.exists():
            build_library(path, (), "")
        return cls(WritingStore.open_to_write(path))

    def __enter__(self) -> LibraryWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the last program to do so leaves one file without companions."""
        self._store.close()

    @property
    def path(self) -> Path:
        """The file it was opened from."""
        return self._store.path

    def add(self, instrument: Instrument, *, at: str, replace: bool = False) -> None:
        """Add an instrument.

        Args:
            instrument: with all its clauses.
            at: when, ISO 8601.
            replace: take it in place of the one with its id, if there is one.

        Raises:
            KnownError: its id is taken, or cannot be told from one that is.
        """
        instrument_id = instrument.metadata.id
        with self._store.change():
            taken = self._store.taken(instrument_id)
            if taken is not None and not (replace and taken == instrument_id):
                raise KnownError("instrument-taken", file=str(self.path), instrument=taken)
            position = None
            if taken is not None:
                position = self._store.position(taken)
                self._store.remove(taken)
                self._store.purge()
            self._store.add(instrument, at=at, position=position)

    def remove(self, instrument_id: str) -> None:
        """Remove an instrument; no word of it stays in the file.

        Raises:
            KnownError: the library has none of that id.
        """
        with self._store.change():
            self._known(instrument_id)
            self._store.remove(instrument_id)
            self._store.purge()

    def ids(self) -> tuple[str, ...]:
        """The ids of its instruments."""
        return tuple(self._store.ids())

    def known_source(self, digest: str) -> str | None:
        """The id of the instrument made from a file with those bytes (SHA-256, hex); None where there is none."""
        return self._store.known_source(digest)

    def _known(self, instrument_id: str) -> None:
        if self._store.metadata(instrument_id) is None:
            raise KnownError(
                "instrument-unknown",
                file=str(self.path),
                instrument=instrument_id,
                nearest=nearest_ids(instrument_id, self._store.ids()),
            )
