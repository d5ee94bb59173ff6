"""Files that are seen whole or not at all."""

from __future__ import annotations

import glob
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_UNFINISHED = ".unfinished"
FORGOTTEN = 2 * 24 * 60 * 60
"""Seconds after which nobody makes an unfinished file any more."""
_COMPANIONS = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a library while it is written."""


def companions(path: Path) -> tuple[Path, ...]:
    """Where SQLite keeps what was written to a library and is not in its file yet."""
    return tuple(path.with_name(path.name + ending) for ending in _COMPANIONS)


@contextmanager
def whole_library(path: Path, *, first: bool = False) -> Iterator[Path]:
    """As :func:`whole_file` for a library: what a killed program left beside a former one there goes before.

    SQLite would lay it over the new file, which it does not belong to.

    Args:
        path: its place.
        first: nothing is there yet, and where another program puts a library there meanwhile that one stays.

    Yields:
        Where to make it; nothing is there yet.

    Raises:
        OSError: it cannot be put there.
    """
    with _unfinished(path) as unfinished:
        yield unfinished
        _sync(unfinished)
        if first and path.exists():
            return
        for former in companions(path):
            former.unlink(missing_ok=True)
        if first:
            _put_where_nothing_is(unfinished, path)
        else:
            unfinished.replace(path)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file to be made beside its place and renamed over it: a reader sees the old one or the new one.

    Where making it fails, nothing is left of it and the old one is as it was.

    Yields:
        Where to make it; nothing is there yet.

    Raises:
        OSError: it cannot be put there.
    """
    with _unfinished(path) as unfinished:
        yield unfinished
        _sync(unfinished)
        unfinished.replace(path)


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """A name beside a file's place, where nothing is at first and nothing is left in the end."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}{_UNFINISHED}")
    try:
        with suppress(OSError):  # it is not ours to delete
            clear_away(path.parent, glob.escape(path.name))
        unfinished.unlink(missing_ok=True)
        yield unfinished
    finally:
        for left in (unfinished, *companions(unfinished)):
            left.unlink(missing_ok=True)


def clear_away(folder: Path, name: str = "*", *, older: float = FORGOTTEN) -> None:
    """Delete what killed programs left of files that they did not finish.

    Args:
        folder: where they made them.
        name: of the files, as a pattern.
        older: seconds since anything was written to them.

    Raises:
        OSError: one cannot be deleted.
    """
    for left in folder.glob(f".{name}.*{_UNFINISHED}*"):
        with suppress(FileNotFoundError):  # another program has finished it, or deletes it too
            if time.time() - left.stat().st_mtime >= older:
                left.unlink()


def reason_of(error: OSError | sqlite3.Error) -> str:
    """Why something cannot be written, in the system's words without the name of the file."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _sync(written: Path) -> None:
    with written.open("rb+") as opened:
        os.fsync(opened.fileno())


def _put_where_nothing_is(unfinished: Path, path: Path) -> None:
    """Give a file its name unless another has it by now."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:  # a disk that knows no second names for a file
        unfinished.replace(path)
