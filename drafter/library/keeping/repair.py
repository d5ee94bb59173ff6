"""Repairing a damaged library; the damaged file is kept beside."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drafter import resources
from drafter.errors import KnownError
from drafter.library.keeping.backups import backups, last_backup
from drafter.library.keeping.damaged import DAMAGE, missing
from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.building import build_library
from drafter.library.store.reading import LibraryStore
from drafter.library.store.salvage import Salvaged, salvage
from drafter.library.store.whole_file import companions
from drafter.library.writing import LibraryWriter

Progress = Callable[[float], None]

_TIME = "%Y-%m-%dT%H%M%SZ"
_PROVED, _READ = 0.4, 0.7
"""Shares of the work until what is wrong is known, and until what can be saved is read."""


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


def repair(path: Path, *, now: datetime, progress: Progress | None = None) -> Repair | None:
    """Make a damaged library sound: what can be proved of it, the rest from its backups and the shipped library.

    A large one of an older program, which cannot be read as it is, gets the present tables.

    Args:
        path: its file.
        now: UTC; stands in the damaged file's new name.
        progress: hears the share that is done (0 to 1); what it raises comes out, and the file is as it was.

    Returns:
        What was done; None where nothing is wrong with it.

    Raises:
        KnownError: it is no library and has no backup, it is missing, or nothing can be written there.
    """
    tell = progress or _nobody_hears
    _bring_up_to_date(path)
    if not damage(path, lambda share: tell(share * _PROVED)):
        tell(1.0)
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
    try:
        build_library(path, _told(together, tell), now.strftime(_TIME), removed_shipped=salvaged.removed)
    except BaseException:
        _drop(kept)  # the damaged file is where it was
        raise
    tell(1.0)
    return Repair(
        kept,
        tuple(instrument.id for instrument in salvaged.instruments),
        tuple(taken),
        tuple(lost for lost in salvaged.lost if lost not in taken),
        salvaged.listed,
    )


def damage(path: Path, progress: Progress | None = None) -> tuple[KnownError, ...]:
    """Everything that is wrong with a library: its tables, its index, and every word that is not as it was added.

    Args:
        path: its file.
        progress: hears the share that is proved (0 to 1); what it raises comes out.

    Raises:
        KnownError: it is missing, cannot be read, or a newer program made it: nothing is known to be wrong with it.
    """
    try:
        store = LibraryStore.open(path, proved=False)
    except KnownError as error:
        if error.message in DAMAGE or (error.message == "library-not-a-library" and last_backup(path) is not None):
            return (error,)
        if error.message == "library-missing":
            raise missing(path) from error
        raise
    with closing(store):
        return tuple(store.damage(progress or _nobody_hears))


def _bring_up_to_date(path: Path) -> None:
    """Give a large library of an older program, which cannot be read as it is, the present tables."""
    try:
        LibraryStore.open(path, proved=False).close()
    except KnownError as error:
        if error.message == "library-older":
            LibraryWriter.open(path).close()


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


def _told(instruments: Sequence[KeptInstrument], tell: Progress) -> Iterator[KeptInstrument]:
    """Instruments one after the other, while somebody hears how many went into the new file."""
    for number, kept in enumerate(instruments):
        tell(_READ + (1 - _READ) * number / len(instruments))
        yield kept


def _nobody_hears(_share: float) -> None:
    """Progress of what nobody watches."""


def _set_aside(path: Path, now: datetime) -> Path:
    """Copy the damaged file, and what was not folded into it, to a clear name beside it."""
    kept = path.with_name(f"{path.stem}-damaged-{now.strftime(_TIME)}{path.suffix}")
    try:
        shutil.copyfile(path, kept)
        for beside, set_aside in zip(companions(path), companions(kept), strict=True):
            if beside.exists():
                shutil.copyfile(beside, set_aside)
    except OSError as error:
        _drop(kept)
        reason = error.strerror or str(error)
        raise KnownError("library-not-copied", file=str(path), target=str(kept), reason=reason) from error
    return kept


def _drop(kept: Path) -> None:
    """Delete the copy of a damaged file that stays in its place."""
    for copy in (kept, *companions(kept)):
        with suppress(OSError):
            copy.unlink(missing_ok=True)
