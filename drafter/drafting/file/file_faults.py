"""What the world can do to a ``.draft``, as sentences: full disks, protected folders, damaged files."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from drafter.drafting.file.file_lock import FileLock
from drafter.errors import BugError, KnownError

_ANY_ERROR = 1  # SQLITE_ERROR
_SENTENCES = {  # SQLite's primary result codes: https://www.sqlite.org/rescode.html
    3: "draft-not-writable",  # PERM
    5: "draft-busy",  # BUSY
    8: "draft-not-writable",  # READONLY
    10: "draft-disk-failed",  # IOERR
    11: "draft-damaged",  # CORRUPT
    13: "draft-disk-full",  # FULL
    14: "draft-not-opened",  # CANTOPEN
    26: "draft-of-another-program",  # NOTADB
}


def sentence_for(code: int, *, reading: bool) -> str | None:
    """The sentence for one of SQLite's (extended) result codes; None where the fault is ours.

    ``reading`` says that no values of ours were involved: a missing table or column is then damage.
    """
    if reading and code == _ANY_ERROR:
        return "draft-damaged"
    return _SENTENCES.get(code & 0xFF)


@contextlib.contextmanager
def sense_made(path: Path) -> Iterator[None]:
    """What a file says that no draft can say is damage; so is an entry that does not fit the draft.

    Raises:
        KnownError: for what went wrong while the rows were understood.
    """
    try:
        yield
    except (ValueError, KeyError, TypeError, BugError) as error:
        raise KnownError("draft-damaged", file=path.name) from error


def must_have_folder(path: Path) -> None:
    """Checks that there is a folder to write a file into.

    Raises:
        KnownError: there is none, or it is write-protected.
    """
    if not path.parent.is_dir():
        raise KnownError("folder-missing", file=str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise KnownError("draft-folder-protected", file=path.name)


def take_lock(path: Path, holder: str) -> FileLock | str:
    """The lock of a file, or who holds it.

    Raises:
        KnownError: there can be no lock in its folder.
    """
    try:
        return FileLock.take(path, holder)
    except PermissionError as error:
        raise KnownError("draft-not-writable", file=path.name) from error
    except OSError as error:
        raise KnownError("draft-not-locked", file=path.name, reason=reason_of(error)) from error


def sync_folder(folder: Path) -> None:
    """Makes a new name in a folder survive a power cut (Windows has no such thing for folders)."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def reason_of(error: OSError) -> str:
    """What the system says, in a few words."""
    return error.strerror or type(error).__name__
