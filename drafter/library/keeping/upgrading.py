"""The user's own library gets the instruments that a newer program ships; what the user did stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.reading import LibraryStore, stamp_of
from drafter.library.writing import LibraryWriter


def upgrade(own: Path, shipped: Path, *, now: datetime) -> bool:
    """Bring a library to what the program ships; it is copied before.

    Args:
        own: the user's library; its tables may be those of an older program.
        shipped: the library that came with the program.
        now: UTC.

    Returns:
        False where there was nothing to do.

    Raises:
        KnownError: one of them is damaged, the user's is of a newer program or cannot be written; it is as it was then.
    """
    stamp = stamp_of(shipped)
    if stamp is None or stamp_of(own) == stamp:
        return False
    with closing(LibraryStore.open(shipped, read_only=True)) as newer, LibraryWriter.open(own) as writer:
        return writer.renew(_kept(newer), stamp, at=now.strftime("%Y-%m-%dT%H:%M:%SZ"))


def _kept(store: LibraryStore) -> Iterator[KeptInstrument]:
    for instrument_id in store.ids():
        metadata = store.metadata(instrument_id)
        if metadata is not None:
            yield store.kept(metadata)
