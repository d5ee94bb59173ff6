"""Earlier states of a library: a few copies in the platform's data folder, made before it is changed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import platformdirs

from drafter import resources
from drafter.errors import KnownError
from drafter.library.store.copying import Copying
from drafter.library.store.reading import LibraryStore
from drafter.library.store.whole_file import clear_away

LARGE = 256 * 2**20
"""Bytes: of a larger library one copy a day is made and two are kept, of a smaller one a copy before each session."""
COPIED_MEANWHILE = 16 * 2**20
"""Bytes: a larger library is copied while it is changed already."""
_NEWEST = 3
"""So many are kept whenever they were made…"""
_DAYS = 4
"""…and the newest of each of so many days before."""
_NAME = "%Y-%m-%dT%H%M%S.%fZ"
_MADE_ANEW = "made-anew"
"""Name of the note that says which copy was the newest when the library's file was found missing and made anew."""


def own_copy() -> Path:
    """Where the user's own library is, made from the shipped one at first use."""
    return platformdirs.user_data_path("drafter", appauthor=False) / "clause_library.db"


def backups(path: Path) -> tuple[Path, ...]:
    """The copies of a library, the newest first."""
    return tuple(sorted(_folder(path).glob("*.db"), reverse=True))


def last_backup(path: Path) -> Path | None:
    """The newest copy of a library; of the user's own the shipped one where there is no other; None where none is."""
    for backup in backups(path):
        return backup
    shipped = resources.shipped_library()
    return shipped if path.absolute() == own_copy().absolute() and shipped.is_file() else None


def made_at(backup: Path) -> str:
    """When a copy was made, ISO 8601 with minutes; for the shipped library its name."""
    try:
        return _time(backup).strftime("%Y-%m-%d %H:%M UTC")
    except ValueError:
        return backup.name


def moment(backup: Path) -> str:
    """When a copy was made, UTC, ISO 8601 with seconds; empty where its name does not say."""
    try:
        return _time(backup).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return ""


def note_made_anew(path: Path) -> None:
    """Note that a library's file was missing and another was put in its place, where there are copies of the former.

    Where it cannot be noted nobody hears of it; the copies are there all the same.
    """
    kept = backups(path)
    if kept:
        with suppress(OSError):
            _note(path).write_text(kept[0].name, encoding="utf-8")


def made_anew(path: Path) -> Path | None:
    """The copy that has what was in a library before its file was missing and made anew; None where nobody asks for it.

    It is kept until :func:`forget_made_anew`, however many are made.
    """
    try:
        backup = _folder(path) / _note(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return backup if backup in backups(path) else None


def forget_made_anew(path: Path) -> None:
    """Nobody need be told any more that a library was made anew; its copies stay.

    Raises:
        KnownError: the note cannot be deleted.
    """
    try:
        _note(path).unlink(missing_ok=True)
    except OSError as error:
        raise KnownError("backup-not-deleted", file=str(_note(path)), reason=error.strerror or str(error)) from error


class Backup:
    """The copy of a library that is about to be changed.

    A large library is copied as it was while it is changed already: nobody waits for its gigabytes before a change.
    """

    def __init__(self, store: LibraryStore, now: datetime) -> None:
        """Make it, or begin it.

        Args:
            store: the library, open.
            now: UTC.

        Raises:
            KnownError: the library is damaged, or no copy can be written: then it must not be changed.
        """
        self._copying: Copying | None = None
        self._path = store.path
        self._kept = backups(store.path)
        size = store.path.stat().st_size
        self._large = size > LARGE
        if not store.ids() or (self._large and self._kept and now - _time(self._kept[0]) < timedelta(days=1)):
            return
        target = _folder(store.path) / now.strftime(f"{_NAME}.db")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise KnownError("library-not-copied", file=str(store.path), target=str(target), reason=reason) from error
        self._kept = (target, *self._kept)
        self._copying = store.begin_copy_to(target) if size > COPIED_MEANWHILE else None
        if self._copying is None:
            store.copy_to(target)
            self._let_go()

    def finish(self) -> None:
        """Wait for a copy that was only begun.

        Raises:
            KnownError: it could not be made; what was changed meanwhile is kept.
        """
        if self._copying is not None:
            copying, self._copying = self._copying, None
            try:
                copying.finish()
            except KnownError as error:
                if error.message != "library-not-copied":
                    raise
                raise KnownError("library-changed-not-copied", **error.data) from error
            self._let_go()

    def _let_go(self) -> None:
        """Delete the copies that are too many, and what killed programs did not finish."""
        with suppress(OSError):
            clear_away(_folder(self._path))
        wanted = made_anew(self._path)
        for old in too_many(self._kept, large=self._large):
            if old != wanted:
                with suppress(OSError):  # somebody reads it: it goes the next time
                    old.unlink(missing_ok=True)


def too_many(kept: Sequence[Path], *, large: bool) -> tuple[Path, ...]:
    """The copies that need not be kept: all but the last few, and the last of each of a few days before.

    Args:
        kept: the newest first.
        large: whether each takes much room.
    """
    if large:
        return tuple(kept[2:])
    days: dict[str, Path] = {}
    for backup in kept[_NEWEST:]:
        days.setdefault(backup.stem[:10], backup)
    spared = {*kept[:_NEWEST], *list(days.values())[:_DAYS]}
    return tuple(backup for backup in kept if backup not in spared)


def backups_with(path: Path, instrument_id: str) -> tuple[Path, ...]:
    """The copies of a library that hold an instrument, or may hold it: those that cannot be read."""
    found = []
    for backup in backups(path):
        try:
            with closing(LibraryStore.open(backup, read_only=True)) as store:
                holds = store.metadata(instrument_id) is not None
        except KnownError:
            holds = True
        if holds:
            found.append(backup)
    return tuple(found)


def forget_backups_with(path: Path, instrument_id: str, now: datetime) -> int:
    """Delete the copies of a library that hold an instrument, e.g. a confidential one that was removed.

    Where none would be left one is made of the library as it is now: its other instruments can be repaired from it.

    Args:
        path: the library's file.
        instrument_id: the instrument, which the library has no longer.
        now: UTC.

    Returns:
        How many were deleted.

    Raises:
        KnownError: one cannot be deleted, or the new one cannot be written.
    """
    held = backups_with(path, instrument_id)
    for backup in held:
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise KnownError("backup-not-deleted", file=str(backup), reason=reason) from error
    try:
        clear_away(_folder(path), older=0)  # half a copy may hold it too
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("backup-not-deleted", file=str(_folder(path)), reason=reason) from error
    if held and not backups(path):
        with closing(LibraryStore.open(path, read_only=True)) as store:
            Backup(store, now).finish()
    return len(held)


def _folder(path: Path) -> Path:
    where = path.resolve()
    mark = hashlib.sha256(str(where).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return platformdirs.user_data_path("drafter", appauthor=False) / "backups" / f"{where.stem}-{mark}"


def _note(path: Path) -> Path:
    return _folder(path) / _MADE_ANEW


def _time(backup: Path) -> datetime:
    return datetime.strptime(backup.stem, _NAME)
