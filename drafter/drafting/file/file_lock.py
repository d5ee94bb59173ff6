"""Who holds a draft: an operating-system lock on a file beside it, so that a killed process holds nothing.

The lock is never on the draft itself: SQLite's own locks on a file are dropped as soon as any descriptor of it is
closed in the same process. The file beside it says who holds it; its mere existence says nothing.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR_BYTE = 1 << 30  # a locked byte cannot be read on Windows, and the holder's name must be

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


UNKNOWN_HOLDER = "?"
"""Who holds it where the holder has not said so yet."""


class FileLock:
    """The right to write one file, from :meth:`take` to :meth:`release` or the end of the process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Use :meth:`take`."""
        self._path = path
        self._descriptor: int | None = descriptor

    @staticmethod
    def path_for(file: Path) -> Path:
        """Where the lock of a file is: ``.NAME.lock`` beside it."""
        return file.with_name(f".{file.name}.lock")

    @classmethod
    def take(cls, file: Path, holder: str) -> FileLock | str:
        """The lock of a file, or who holds it: ``"Name (host)"``.

        Raises:
            OSError: the folder cannot be written, or its file system has no locks.
        """
        path = cls.path_for(file)
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                if not _try_lock(descriptor):
                    holding = os.pread(descriptor, 4096, 0) if sys.platform != "win32" else path.read_bytes()
                    os.close(descriptor)
                    return holding.decode("utf-8", "replace").strip() or UNKNOWN_HOLDER
                if _is_at(path, descriptor):
                    _share_like(file, descriptor)
                    os.ftruncate(descriptor, 0)
                    os.lseek(descriptor, 0, os.SEEK_SET)
                    os.write(descriptor, f"{holder} ({socket.gethostname()})\n".encode())
                    return cls(path, descriptor)
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # its last holder removed the file between our opening and locking it

    def release(self) -> None:
        """Lets go of it; a second time does nothing."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":  # an open file cannot be removed there; another opener may have it open
            os.close(descriptor)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:
            with contextlib.suppress(OSError):  # the folder may be gone or protected by now: nothing to tidy
                self._path.unlink()
            os.close(descriptor)


def _share_like(file: Path, descriptor: int) -> None:
    """Whoever may write the draft may write its lock, so that it works in a folder that several people share."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # the lock file is somebody else's, or the draft is yet to be created
            os.fchmod(descriptor, file.stat().st_mode & 0o666)


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
