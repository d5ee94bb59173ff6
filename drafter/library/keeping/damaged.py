"""A damaged library is consulted all the same: what of it can be proved, or its last backup."""

from __future__ import annotations

from pathlib import Path

from drafter.errors import KnownError
from drafter.library.keeping.backups import backups, last_backup, made_at
from drafter.library.store.reading import LibraryStore
from drafter.library.store.salvage import salvage

DAMAGE = frozenset({"library-damaged", "library-altered"})
"""What is wrong with a file that holds, or held, a library."""
_SALVAGED = 256 * 2**20
"""Bytes: of a larger one not everything is read again in memory."""


def missing(path: Path) -> KnownError:
    """What to say of a library whose file is not there: it may have been deleted by hand, and have copies."""
    for backup in backups(path):
        return KnownError("library-missing-backup", file=str(path), backup=made_at(backup))
    return KnownError("library-missing", file=str(path))


def open_all_the_same(path: Path, error: KnownError) -> tuple[LibraryStore, KnownError]:
    """Something to consult in place of a library that cannot be opened, to read only, and the sentence that says so.

    All of its instruments where their digests prove them; else its last backup; else those that are proved.

    Args:
        path: its file.
        error: why it cannot be opened.

    Raises:
        KnownError: the same error, where there is nothing to consult.
    """
    if error.message == "library-missing":
        raise missing(path) from error
    backup = last_backup(path)
    if error.message not in DAMAGE and (error.message != "library-not-a-library" or backup is None):
        raise error
    salvaged = salvage(path) if path.stat().st_size <= _SALVAGED else None
    if salvaged is not None and salvaged.whole and salvaged.instruments:
        return LibraryStore.in_memory(path, salvaged.instruments), KnownError("library-damaged-read", file=str(path))
    if backup is not None:
        try:
            store = LibraryStore.open(backup, read_only=True)
        except KnownError:
            pass  # the backup is damaged too: what can be proved of the library itself is left
        else:
            return store, KnownError("library-damaged-backup", file=str(path), backup=made_at(backup))
    if salvaged is not None and salvaged.instruments:
        store = LibraryStore.in_memory(path, salvaged.instruments)
        lost = ", ".join(salvaged.lost) or "…"
        return store, KnownError("library-damaged-partly", file=str(path), lost=lost)
    raise error
