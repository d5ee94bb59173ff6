"""Repairing a damaged library; the damaged file is kept beside."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drafter import resources
from drafter.errors import KnownError
from drafter.library.keeping.backups import backups, last_backup
from drafter.library.keeping.damaged import DAMAGE
from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.building import build_library
from drafter.library.store.reading import LibraryStore
from drafter.library.store.salvage import Salvaged, salvage

_COMPANIONS = ("-wal", "-journal", "-shm")
_TIME = "%Y-%m-%dT%H%M%SZ"


@dataclass(frozen=True)
class Repair:
    """What was done.

    Attributes:
        kept: the damaged file under its new name.
        salvaged: ids of the instruments that were read of it and proved by their digests.
        restored: ids of those that were taken from a backup, or from the shipped library.
        lost: ids of those that are nowhere else.
        listed: whether the damaged file told which instruments it had; where not, others may be lost.
    """

    kept: Path
    salvaged: tuple[str, ...]
    restored: tuple[str, ...]
    lost: tuple[str, ...]
    listed: bool


def repair(path: Path, *, now: datetime) -> Repair | None:
    """Make a damaged library sound: what can be proved of it, the rest from its backups and the shipped library.

    Args:
        path: its file.
        now: UTC; stands in the damaged file's new name.

    Returns:
        What was done; None where nothing is wrong with it.

    Raises:
        KnownError: it is no library and has no backup, it is missing, or nothing can be written there.
    """
    if not damage(path):
        return None
    salvaged = salvage(path)
    taken = {} if salvaged.whole else _taken_from_earlier(path, salvaged)
    if not salvaged.instruments and not taken:
        raise KnownError("library-not-repaired", file=str(path))
    kept = _set_aside(path, now)
    order = {instrument_id: place for place, instrument_id in enumerate(salvaged.order)}
    together = sorted(
        [*salvaged.instruments, *taken.values()], key=lambda instrument: order.get(instrument.id, len(order))
    )
    build_library(path, together, now.strftime(_TIME), removed_shipped=salvaged.removed)
    for companion in _COMPANIONS:  # they belong to the damaged one and would be laid over the new one
        path.with_name(path.name + companion).unlink(missing_ok=True)
    return Repair(
        kept,
        tuple(instrument.id for instrument in salvaged.instruments),
        tuple(taken),
        tuple(lost for lost in salvaged.lost if lost not in taken),
        salvaged.listed,
    )


def damage(path: Path) -> tuple[KnownError, ...]:
    """Everything that is wrong with a library: its tables, its index, and every word that is not as it was added.

    Raises:
        KnownError: it is missing, cannot be read, or a newer program made it: nothing is known to be wrong with it.
    """
    try:
        store = LibraryStore.open(path, proved=False)
    except KnownError as error:
        if error.message in DAMAGE or (error.message == "library-not-a-library" and last_backup(path) is not None):
            return (error,)
        raise
    with closing(store):
        return tuple(store.damage())


def _taken_from_earlier(path: Path, salvaged: Salvaged) -> dict[str, KeptInstrument]:
    """Instruments that could not be salvaged, from the newest of the earlier states that has them."""
    there = {instrument.id for instrument in salvaged.instruments}
    taken: dict[str, KeptInstrument] = {}
    everything = not salvaged.listed
    for earlier in (*backups(path), resources.shipped_library()):
        try:
            with closing(LibraryStore.open(earlier, read_only=True)) as store:
                for instrument_id in store.ids():
                    wanted = everything or instrument_id in salvaged.lost
                    metadata = store.metadata(instrument_id)
                    if wanted and instrument_id not in there and metadata is not None:
                        taken[instrument_id] = store.kept(metadata)
                        there.add(instrument_id)
        except KnownError:
            continue  # this one is damaged too; an older one may not be
        everything = False  # in a still older one may be what was removed since
    return taken


def _set_aside(path: Path, now: datetime) -> Path:
    """Copy the damaged file, and what was not folded into it, to a clear name beside it."""
    kept = path.with_name(f"{path.stem}-damaged-{now.strftime(_TIME)}{path.suffix}")
    try:
        shutil.copyfile(path, kept)
        for companion in _COMPANIONS:
            beside = path.with_name(path.name + companion)
            if beside.exists():
                shutil.copyfile(beside, kept.with_name(kept.name + companion))
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("library-not-copied", file=str(path), target=str(kept), reason=reason) from error
    return kept
