"""Replacing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from drafter.errors import KnownError

_PROTECTED = (errno.EACCES, errno.EPERM, errno.EROFS)


def refuse_odd_target(path: Path) -> None:
    """Refuses to write to what is there and is no ordinary file.

    Renaming a file over a device or a pipe would take that away from the whole machine.

    Raises:
        KnownError: it is a folder, a device, a pipe…
    """
    if path.is_dir():
        raise KnownError("file-is-folder", file=path.name or str(path))
    if path.exists() and not path.is_file():
        raise KnownError("output-not-regular", file=path.name)


def replace_file(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Writes ``data`` to ``path``: beside it first, flushed to disk, read back, then renamed over it.

    Whatever fails, the target stays as it was and no other file remains.

    Args:
        path: the target; its folder must exist.
        data: the whole content.
        overwrite: False refuses a target that exists.

    Raises:
        KnownError: it exists already or is no ordinary file, the folder is missing or not writable, or the disk is full
            or failing.
    """
    file = path.name
    refuse_odd_target(path)
    if not overwrite and os.path.lexists(path):
        raise KnownError("file-exists", file=file)
    target = path.resolve() if path.is_symlink() else path
    try:
        descriptor, name = tempfile.mkstemp(prefix=".drafter-", suffix=".tmp", dir=target.parent)
    except FileNotFoundError as fault:
        raise KnownError("folder-missing", file=file) from fault
    except OSError as fault:
        if fault.errno in _PROTECTED:
            raise KnownError("draft-folder-protected", file=file) from fault
        raise KnownError("file-not-written", file=file, reason=fault.strerror or str(fault)) from fault
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if temporary.read_bytes() != data:
            raise KnownError("file-read-back", file=file)
        temporary.chmod(_mode(target))
        _put_in_place(temporary, target, file, overwrite=overwrite)
        _flush_folder(target.parent)
    except OSError as fault:
        raise KnownError("file-not-written", file=file, reason=fault.strerror or str(fault)) from fault
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


def _mode(target: Path) -> int:
    """Permissions: those the target has, else what a new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _put_in_place(temporary: Path, target: Path, file: str, *, overwrite: bool) -> None:
    if overwrite or os.name == "nt":
        temporary.replace(target)
        return
    try:
        # A link fails where the name was taken meanwhile; a rename would replace it silently.
        os.link(temporary, target)
    except FileExistsError as fault:
        raise KnownError("file-exists", file=file) from fault
    except (NotImplementedError, OSError):
        temporary.replace(target)  # a file system without hard links


def _flush_folder(folder: Path) -> None:
    """Makes the new name itself survive a power cut, where the platform can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
