"""A folder of files into the library, each on its own, and what became of every file in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from drafter.deeds.adding import Progress, add, propose_file
from drafter.errors import KnownError
from drafter.exchange import ImportNote
from drafter.exchange.incoming.reading import READ_SUFFIXES, kind_not_read
from drafter.instruments import VerbLadder
from drafter.library.writing import LibraryWriter

KNOWN, NOT_READ = "instrument-known", ("file-kind-not-read", "file-without-suffix")
"""Keys of the errors that say a file was added before, and that it is of a kind nobody reads."""
_PICTURES = frozenset(
    (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".svg", ".ico", ".emf", ".wmf")
)
_SYSTEM_S = frozenset(("thumbs.db", "desktop.ini", "icon\r"))
"""What systems put into folders for themselves, in small letters."""


@dataclass(frozen=True)
class FolderFiles:
    """What is in a folder, all below it included.

    Attributes:
        texts: the files that can be read, in order.
        not_read: those of kinds that are not, in order.
        passed_over: how many more there are that nobody means to add: hidden files and folders, Word's own lock files,
            pictures.
    """

    texts: tuple[Path, ...]
    not_read: tuple[Path, ...] = ()
    passed_over: int = 0


@dataclass(frozen=True)
class AddedFile:
    """What became of one file of a folder.

    Attributes:
        file: its path below the folder.
        instrument: the id it is in the library under now, or was before; empty where it could not be added.
        clauses: how many clauses were added.
        error: why it was not added; None where it was.
        notes: what was in it besides its words, as in :class:`~drafter.deeds.adding.ProposedInstrument`.
    """

    file: str
    instrument: str = ""
    clauses: int = 0
    error: KnownError | None = None
    notes: tuple[ImportNote, ...] = ()

    @property
    def failed(self) -> bool:
        """True where something is wrong with it: not where it was there already, or is of a kind nobody reads."""
        return self.error is not None and self.error.message not in (KNOWN, *NOT_READ)


@dataclass(frozen=True)
class FolderReport:
    """What became of a folder's files.

    Attributes:
        files: in the order they were read, then those of kinds that are not read.
        passed_over: how many hidden files, lock files and pictures there are besides.
        cancelled: True where somebody stopped it; what had been added by then is in the library, whole.
    """

    files: tuple[AddedFile, ...]
    passed_over: int = 0
    cancelled: bool = False

    @property
    def added(self) -> tuple[AddedFile, ...]:
        """Those that entered the library."""
        return tuple(file for file in self.files if file.error is None)


def files_in(folder: Path) -> FolderFiles:
    """What is in a folder; links to folders are not followed.

    Raises:
        KnownError: there is no such folder, or no file in it that can be read.
    """
    if not folder.is_dir():
        raise KnownError("file-missing", file=str(folder))
    texts: list[Path] = []
    not_read: list[Path] = []
    passed_over = 0
    for place, folders, names in os.walk(folder):
        passed_over += sum(name.startswith(".") for name in folders)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            suffix = Path(name).suffix.lower()
            if name.startswith((".", "~$")) or suffix in _PICTURES or name.lower() in _SYSTEM_S:
                passed_over += 1
            else:
                (texts if suffix in READ_SUFFIXES else not_read).append(Path(place, name))
    if not texts:
        raise KnownError("folder-without-texts", file=str(folder))
    return FolderFiles(tuple(texts), tuple(not_read), passed_over)


def add_folder(
    folder: Path,
    writer: LibraryWriter,
    ladder: VerbLadder,
    *,
    at: str,
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> FolderReport:
    """Adds every file below a folder that can be read, each on its own: a bad one does not stop the others.

    Args:
        folder: looked through with all that is in it.
        writer, ladder, at, force: as :func:`drafter.deeds.adding.add`.
        progress: gets 0 to 1 as files are done.
        cancelled: asked before each file and while it is read; what has been added stays, whole.

    Raises:
        KnownError: there is no such folder, or nothing in it that is read.
    """
    found = files_in(folder)
    done: list[AddedFile] = []
    for number, path in enumerate(found.texts):
        if cancelled():
            return FolderReport(tuple(done), found.passed_over, cancelled=True)
        try:
            done.append(_add_one(path, folder, writer, ladder, at, force, cancelled))
        except _CancelledError:
            return FolderReport(tuple(done), found.passed_over, cancelled=True)
        if progress is not None:
            progress((number + 1) / len(found.texts))
    done += [AddedFile(path.relative_to(folder).as_posix(), error=kind_not_read(path)) for path in found.not_read]
    return FolderReport(tuple(done), found.passed_over)


class _CancelledError(Exception):
    """Stops the reading of a file nobody waits for."""


def _add_one(
    path: Path,
    folder: Path,
    writer: LibraryWriter,
    ladder: VerbLadder,
    at: str,
    force: bool,
    cancelled: Callable[[], bool],
) -> AddedFile:
    def stop_if_cancelled(_: float) -> None:
        if cancelled():
            raise _CancelledError

    name = path.relative_to(folder).as_posix()
    try:
        proposed = propose_file(path, progress=stop_if_cancelled)
        instrument = add(writer, proposed, ladder, at=at, force=force)
    except KnownError as error:
        return AddedFile(name, str(error.data.get("instrument", "")), error=error)
    return AddedFile(name, instrument.metadata.id, len(instrument.clauses), notes=proposed.notes)
