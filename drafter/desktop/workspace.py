"""The draft on the desk: one session, its file, and the thread that writes its journal."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from drafter.drafting import BaseFile, Draft, DraftFile, DraftSession, Edit, JournalEntry, PinnedPair, Version
from drafter.drafting.file.private_file import PrivateFile
from drafter.errors import BugError, KnownError

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Seals:
    """What vouches for a journal.

    Attributes:
        digests: of each entry that is on the disk, in order.
        broken_at: number of the first entry that is not what it was when it was sealed; None: none.
    """

    digests: tuple[str, ...]
    broken_at: int | None


class _JournalWriter(QObject):
    """Commits journal entries in order on one thread, so that a slow disk never holds up a keystroke.

    After a failure (a full disk) it keeps what is not written, in order, and tries again with the next entry or when
    told to; nothing is skipped.

    Signals:
        written(DraftFile, int): the entry of that number is in that file.
        failed(KnownError): an entry could not be written.
        broken(Exception): it could not, by a fault of ours, which a future nobody asks would keep to itself.
    """

    written = Signal(object, int)
    failed = Signal(object)
    broken = Signal(object)

    def __init__(self, file: DraftFile) -> None:
        super().__init__()
        self.file = file
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafter-journal")
        self._waiting: list[tuple[JournalEntry, Draft]] = []
        self._lock = threading.Lock()

    def put(self, entry: JournalEntry, draft: Draft) -> None:
        with self._lock:
            self._waiting.append((entry, draft))
        self._thread.submit(self._write_waiting)

    def retry(self) -> None:
        self._thread.submit(self._write_waiting)

    def call(self, work: Callable[[DraftFile], Answer]) -> Answer:
        """Runs ``work`` on the file between two entries and waits for its answer."""
        return self._thread.submit(lambda: work(self.file)).result()

    def finish(self) -> None:
        """Writes what waits and closes the file."""
        self._thread.submit(self._write_waiting)
        self._thread.shutdown(wait=True)
        self.file.close()

    @property
    def has_waiting(self) -> bool:
        """True while something is not on the disk yet."""
        with self._lock:
            return bool(self._waiting)

    def _write_waiting(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    return
                entry, draft = self._waiting[0]
            try:
                self.file.record(entry, draft)
            except KnownError as error:
                self.failed.emit(error)
                return
            except Exception as error:  # noqa: BLE001 - carried over to the window's thread, where it is reported
                self.broken.emit(error)
                return
            with self._lock:
                self._waiting.pop(0)
            self.written.emit(self.file, entry.sequence)


class Workspace(QObject):
    """The open draft, if any. Whoever shows or changes the draft does it through here.

    Signals:
        draft_opened(): another draft (or none) is on the desk.
        draft_edited(JournalEntry): the draft changed by that entry; ``draft`` is the new one.
        saved_changed(): ``saved`` may have changed.
        save_failed(KnownError): an entry could not be written; it is kept and will be tried again.
        refused(KnownError): a change was not made, because it touches text that is locked.
        about_to_read(): somebody is about to look at or replace the draft: editors hand in what is typed so far.
    """

    draft_opened = Signal()
    draft_edited = Signal(object)
    saved_changed = Signal()
    save_failed = Signal(object)
    refused = Signal(object)
    about_to_read = Signal()

    def __init__(self, now: Callable[[], str], author: str, parent: QObject | None = None) -> None:
        """``now`` gives the time as UTC ISO 8601 with seconds; ``author`` signs the journal."""
        super().__init__(parent)
        self._now = now
        self.author = author
        self.path: Path | None = None
        self.held_by: str = ""
        self._writable = False
        self._session: DraftSession | None = None
        self._writer: _JournalWriter | None = None
        self._last_written = 0
        self._versions: tuple[Version, ...] = ()

    # -- what is on the desk ------------------------------------------------------------------------------------

    @property
    def has_draft(self) -> bool:
        """True while a draft is open."""
        return self._session is not None

    @property
    def read_only(self) -> bool:
        """True where the draft may only be read: somebody else holds its file, or nothing is open."""
        return not self._writable

    @property
    def draft(self) -> Draft:
        """The draft as last committed by the editors (see :attr:`about_to_read`).

        Raises:
            BugError: no draft is open.
        """
        return self._open_session().draft

    @property
    def saved(self) -> bool:
        """True once everything committed to the session is committed to the disk too."""
        return self._session is None or self._last_written >= self._session.sequence

    @property
    def versions(self) -> tuple[Version, ...]:
        """The named versions, oldest first."""
        return self._versions

    @property
    def journal(self) -> tuple[JournalEntry, ...]:
        """Every edit ever made, oldest first."""
        return self._open_session().journal if self.has_draft else ()

    def draft_at(self, sequence: int) -> Draft:
        """The draft as it was after that entry of the journal; 0 is before the first.

        Raises:
            BugError: there is no such entry, or no draft.
        """
        return self._open_session().draft_at(sequence)

    def seals(self) -> Seals:
        """The digests of the journal, and whether they are those that are due; any thread may ask.

        Raises:
            KnownError: the draft's file cannot be read.
        """
        return self._open_writer().call(lambda file: Seals(file.digests(), file.broken_link()))

    def now(self) -> str:
        """The time as the journal writes it."""
        return self._now()

    # -- opening and closing ------------------------------------------------------------------------------------

    def create(self, path: Path, draft: Draft, base: BaseFile | None = None) -> None:
        """Puts a new draft file on the desk; ``base`` is the Word file it begins as.

        Raises:
            KnownError: the file exists or cannot be written; what was on the desk stays there.
        """
        DraftFile.create(path, draft, now=self._now(), author=self.author, base=base).close()
        self.open(path)

    def open(self, path: Path) -> None:
        """Puts a draft file on the desk; read-only where another program holds it or where it is write-protected.

        The draft that is on the desk to be written stays there as it is: its lock is ours, and would be in our way.

        Raises:
            KnownError: the file is missing, damaged or not a draft; what was on the desk stays there.
        """
        if self._writable and self.path is not None and path.resolve() == self.path.resolve():
            return
        file = self._open_file(path)
        try:
            stored = file.load()
        except KnownError:
            file.close()
            raise
        self.close()
        writer = _JournalWriter(file)
        queued = Qt.ConnectionType.QueuedConnection
        writer.written.connect(self._note_written, queued)
        writer.failed.connect(self.save_failed, queued)
        writer.broken.connect(_raise, queued)
        self.path = path
        self.held_by = file.held_by
        self._writable = not file.read_only
        self._writer = writer
        self._session = DraftSession(stored.draft, stored.journal, record=writer.put, now=self._now, author=self.author)
        self._last_written = self._session.sequence
        self._versions = stored.versions
        self.draft_opened.emit()
        self.saved_changed.emit()

    def _open_file(self, path: Path) -> DraftFile:
        try:
            return DraftFile.open(path, holder=self.author)
        except KnownError as error:
            if error.message != "draft-not-writable":
                raise
            return DraftFile.open(path, holder=self.author, read_only=True)

    def close(self) -> None:
        """Hands in what is typed, writes what waits and frees the file.

        Raises:
            KnownError: the last edits could not be written; the draft stays on the desk.
        """
        if self._session is None or self._writer is None:
            return
        self.about_to_read.emit()
        if not self.saved:
            self._writer.retry()
            self._writer.call(lambda _file: None)
            if self._writer.has_waiting:
                raise KnownError("draft-not-saved", file=self.path.name if self.path else "")
        self._writer.finish()
        self._session = self._writer = None
        self.path = None
        self.held_by = ""
        self._writable = False
        self._versions = ()
        self.draft_opened.emit()

    def base_file(self) -> BaseFile | None:
        """The Word file the draft began as; None where it began otherwise, or none is open.

        Raises:
            KnownError: the draft's file cannot be read.
        """
        return None if self._writer is None else self._writer.call(lambda file: file.base())

    def private_file(self) -> PrivateFile | None:
        """The private layer of the draft, beside its file; None where no draft is open.

        Raises:
            KnownError: it is damaged, or of another draft; the draft is none the worse for it.
        """
        return None if self._writer is None else self._writer.call(PrivateFile.of)

    def pinned_pairs(self) -> tuple[PinnedPair, ...]:
        """Paragraphs that somebody said belong together, oldest first.

        Raises:
            KnownError: the draft's file cannot be read.
        """
        return () if self._writer is None else self._writer.call(lambda file: file.pinned_pairs())

    def pin(self, old_text: str, new_text: str) -> None:
        """Keeps that two paragraphs belong together.

        Raises:
            KnownError: the draft may only be read, or the disk refused it.
        """
        self._open_writer().call(lambda file: file.pin(old_text, new_text, now=self._now()))

    def unpin(self, old_text: str, new_text: str) -> None:
        """Lets a pinned pair go.

        Raises:
            KnownError: the draft may only be read, or the disk refused it.
        """
        self._open_writer().call(lambda file: file.unpin(old_text, new_text))

    def follow_pinned(self, rewordings: Sequence[tuple[str, str]]) -> None:
        """Keeps pinned what reads otherwise now: the words of paragraphs before and after.

        Raises:
            KnownError: the draft may only be read, or the disk refused it.
        """
        self._open_writer().call(lambda file: file.follow_pinned(rewordings))

    # -- editing ------------------------------------------------------------------------------------------------

    def apply(self, edit: Edit) -> bool:
        """Changes the draft by one edit: everybody is told, and the journal gets it.

        False where it touches text that is locked: nothing was changed, and everybody is told why.
        """
        session = self._open_session()
        return self._done(lambda: session.apply(edit))

    def undo(self) -> None:
        """Takes the last undoable step back."""
        self.about_to_read.emit()
        if not self.read_only:
            self._done(self._open_session().undo)

    def redo(self) -> None:
        """Does the last undone step again."""
        self.about_to_read.emit()
        if not self.read_only:
            self._done(self._open_session().redo)

    @property
    def can_undo(self) -> bool:
        """True where there is a step to take back."""
        return self._session is not None and not self.read_only and self._session.can_undo

    @property
    def can_redo(self) -> bool:
        """True where there is a step to do again."""
        return self._session is not None and not self.read_only and self._session.can_redo

    def retry_saving(self) -> None:
        """Tries again to write what a full disk refused."""
        if self._writer is not None:
            self._writer.retry()

    def add_version(self, name: str) -> None:
        """Freezes the draft under a name.

        Raises:
            KnownError: the name is taken, or the disk refused it.
        """
        self.about_to_read.emit()
        session = self._open_session()
        version = Version(name, self._now(), session.sequence, session.draft)
        self._open_writer().call(lambda file: file.add_version(version))
        self._versions = (*self._versions, version)

    def _done(self, deed: Callable[[], JournalEntry | None]) -> bool:
        try:
            entry = deed()
        except KnownError as error:
            self.refused.emit(error)
            return False
        if entry is not None:
            self.draft_edited.emit(entry)
            self.saved_changed.emit()
        return True

    def _note_written(self, file: DraftFile, sequence: int) -> None:
        if self._writer is None or file is not self._writer.file:
            return  # word of a draft that was closed meanwhile
        self._last_written = max(self._last_written, sequence)
        self.saved_changed.emit()

    def _open_session(self) -> DraftSession:
        if self._session is None:
            raise BugError("no draft is open")
        return self._session

    def _open_writer(self) -> _JournalWriter:
        if self._writer is None:
            raise BugError("no draft is open")
        return self._writer


def _raise(error: Exception) -> None:
    """On the window's thread the program's excepthook reports it."""
    raise error
