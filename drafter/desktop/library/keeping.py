"""What a person does to the library files: edited, tagged, corrected, added, removed, put back, packed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from drafter import resources
from drafter.deeds.adding import ProposedInstrument, add
from drafter.deeds.instrument_files import (
    WrittenInstrument,
    read_instrument_file,
    take_in,
    whole_instrument,
    write_instrument,
)
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.tasks import Tasks
from drafter.errors import KnownError
from drafter.instruments import InstrumentMetadata, instrument_of
from drafter.library import ClauseLibrary, KeptInstrument, LibraryWriter, load_ladder
from drafter.library.keeping.packing import pack
from drafter.library.keeping.repair import Repair, repair
from drafter.machine import machine_words

KEY = "library-writing"
"""Of the job in :class:`Tasks`: one at a time."""


class Keeping(QObject):
    """Writes to the files of the open library and tells everybody.

    Signals:
        said(str): a sentence about what was done.
        failed(KnownError): it could not be done.
        busy_changed(): long work began or ended, or other things can be taken back now.
    """

    said = Signal(str)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, open_library: OpenLibrary, tasks: Tasks, now: Callable[[], str], parent: QObject) -> None:
        """``now`` is the time, UTC, ISO 8601."""
        super().__init__(parent)
        self._open = open_library
        self._tasks = tasks
        self._now = now
        self._removed: tuple[tuple[Path, KeptInstrument], ...] = ()
        self._undoable: list[Callable[[], object]] = []
        self.busy = False

    @property
    def library(self) -> ClauseLibrary:
        """The library, to be read."""
        return self._open.library

    @property
    def writable(self) -> tuple[Path, ...]:
        """The open library files that can be written, the user's own first."""
        return tuple(path for path in self._open.files if self.may_write(path))

    def may_write(self, path: Path) -> bool:
        """True where a library file can be changed; the shipped one never is."""
        return (
            self._open.fault is None
            and path != resources.shipped_library()
            and os.access(path, os.W_OK)
            and os.access(path.parent, os.W_OK)
        )

    def look_again(self) -> None:
        """Takes notice of what was written, here or by another program."""
        self._open.look_again()

    def known_source(self, digest: str) -> str | None:
        """The id of the instrument made from a file with that digest (SHA-256, hex); None where there is none."""
        return self.library.known_source(digest)

    def may_replace(self, instrument_id: str) -> bool:
        """True for an instrument of the user's own: the words of those that came with the program stay."""
        summaries = self.library.instruments()
        return any(each.metadata.id == instrument_id and not each.shipped for each in summaries)

    # -- what takes a moment --------------------------------------------------------------------------------------

    def edit(self, metadata: InstrumentMetadata) -> None:
        """Keeps what identifies an instrument."""
        before = self.library.instrument(metadata.id).metadata
        if self._edit(metadata):
            self.remember_undo(lambda: self._edit(before))
            self.said.emit(self.tr("Kept."))

    def _edit(self, metadata: InstrumentMetadata) -> bool:
        return self._do(metadata.id, lambda writer: writer.edit(metadata))

    def tag(self, targets: Sequence[str], topic: str) -> None:
        """Puts a topic on instruments or clauses, by id."""
        lacking = [target for target in targets if topic not in self._topics(target)]
        if self._tag(lacking, topic, given=True):
            self.remember_undo(lambda: self._tag(lacking, topic, given=False))
            self.said.emit(self.tr("Topic put on: {topic}").format(topic=topic))

    def untag(self, targets: Sequence[str], topic: str) -> None:
        """Takes a topic off instruments or clauses, by id."""
        having = [target for target in targets if topic in self._topics(target)]
        if self._tag(having, topic, given=False):
            self.remember_undo(lambda: self._tag(having, topic, given=True))
            self.said.emit(self.tr("Topic taken off: {topic}").format(topic=topic))

    def _topics(self, target: str) -> tuple[str, ...]:
        return self.library.clause(target).topics if ":" in target else self.library.instrument_topics(target)

    def _tag(self, targets: Sequence[str], topic: str, *, given: bool) -> bool:
        """Puts it on (``given``) or takes it off, all that stand in one file at once; True where it was done."""
        by_file: dict[Path, list[str]] = {}
        for target in targets:
            by_file.setdefault(self._file_of(instrument_of(target)), []).append(target)

        def change(writer: LibraryWriter) -> None:
            for target in by_file[writer.path]:
                (writer.tag if given else writer.untag)(target, [topic])

        return bool(by_file) and all(self._do(inside[0], change) for inside in by_file.values())

    # -- taking back ----------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """True where an edit, a topic or a removal can be taken back; corrections are withdrawn, which is recorded."""
        return bool(self._undoable) and not self.busy

    def undo(self) -> None:
        """Takes back what was done last."""
        if self.can_undo:
            self._undoable.pop()()
            self.busy_changed.emit()

    def remember_undo(self, deed: Callable[[], object]) -> None:
        """Something was done that the deed takes back."""
        self._undoable.append(deed)
        self.busy_changed.emit()

    def correct(self, clause_id: str, text: str, reason: str, author: str) -> None:
        """Lays corrected words over those printed."""
        at = self._now()
        self._do(
            clause_id,
            lambda writer: writer.correct(clause_id, text, reason=reason, author=author, at=at),
            self.tr("The correction is recorded; the adopted text is as it was."),
        )

    def withdraw(self, clause_id: str, author: str) -> None:
        """Lets a clause read as it is printed again."""
        at = self._now()
        self._do(
            clause_id,
            lambda writer: writer.withdraw(clause_id, author=author, at=at),
            self.tr("The correction is withdrawn: the clause reads as it is printed."),
        )

    def _do(self, target: str, deed: Callable[[LibraryWriter], None], words: str = "") -> bool:
        """One change of the file in which that instrument or clause stands; True where it was done.

        What a killed program left to be rewritten in a large file is done beside the window afterwards.
        """
        try:
            with LibraryWriter.open(self._file_of(instrument_of(target)), purging=False) as writer:
                deed(writer)
                if writer.to_purge:
                    self._purge(writer.path)
        except KnownError as error:
            self.failed.emit(error)
            self._open.look_again()
            self._open.announce()  # what was typed is not what is kept
            return False
        self._open.look_again()
        if words:
            self.said.emit(words)
        return True

    def _purge(self, path: Path) -> None:
        def job(report: Callable[[float], None]) -> None:
            with LibraryWriter.open(path, purging=False) as writer:
                writer.purge(report)

        self.start(job, lambda _nothing: None)

    def _file_of(self, instrument_id: str) -> Path:
        found = (each.library for each in self.library.instruments() if each.metadata.id == instrument_id)
        return next(found, self.library.path)

    def new_library(self, path: Path) -> None:
        """Makes an empty library and opens it beside the user's own."""
        try:
            LibraryWriter.open(path, create=True).close()
        except KnownError as error:
            self.failed.emit(error)
            return
        self.open_beside(path)

    def open_beside(self, path: Path) -> None:
        """Consults another library together with the user's own."""
        try:
            self._open.open_beside(path)
        except KnownError as error:
            self.failed.emit(error)
            return
        left_out = self.library.shadowed.get(path, ())
        words = [self.tr("{library} is consulted too.").format(library=path.stem)]
        if left_out:
            words.append(
                self.tr("Left out, since they are in the library already: {instruments}.").format(
                    instruments=", ".join(left_out)
                )
            )
        self.said.emit(" ".join(words))

    def close_beside(self, paths: Iterable[Path]) -> None:
        """Consults these libraries no longer; their files stay where they are."""
        for path in paths:
            try:
                self._open.close_beside(path)
            except KnownError as error:
                self.failed.emit(error)
                return
            self.said.emit(self.tr("{library} is closed; its file stays where it is.").format(library=path.stem))

    def take_in(self, path: Path, then: Callable[[str], None]) -> None:
        """Adds the instrument that a file holds whole, cut already, with its topics and corrections.

        Args:
            path: .json as drafter writes it, or Akoma Ntoso.
            then: hears the id once it is in the library.
        """
        at, target = self._now(), self.writable[0]

        def job(report: Callable[[float], None]) -> str:
            with LibraryWriter.open(target) as writer:
                whole = read_instrument_file(path, taken=writer.ids(), progress=report)
                take_in(writer, whole, at=at)
            return whole.instrument.metadata.id

        self.start(job, self._entered(then))

    # -- what takes longer ----------------------------------------------------------------------------------------

    def add(self, proposed: ProposedInstrument, target: Path, *, force: bool, then: Callable[[str], None]) -> None:
        """Adds a file as it was cut; ``then`` hears the id.

        Args:
            proposed: the file.
            target: the library file.
            force: also where it is there already.
            then: called once it is in the library.
        """
        at = self._now()

        def job(_report: Callable[[float], None]) -> str:
            with LibraryWriter.open(target) as writer:
                return add(writer, proposed, load_ladder(), at=at, force=force).metadata.id

        self.start(job, self._entered(then))

    def _entered(self, then: Callable[[str], None]) -> Callable[[str], None]:
        """What is done once an instrument is in the library, by its id."""

        def done(instrument_id: str) -> None:
            self.said.emit(self.tr("{instrument} is in the library.").format(instrument=instrument_id))
            then(instrument_id)

        return done

    def remove(self, instrument_ids: Sequence[str]) -> None:
        """Removes instruments; they can be put back until the window closes, and a backup has them."""
        places = tuple((self._file_of(each), self.library.kept(each)) for each in instrument_ids)

        def job(report: Callable[[float], None]) -> None:
            for number, (path, kept) in enumerate(places):

                def tell(share: float, number: int = number) -> None:
                    report((number + share) / len(places))

                tell(0.0)
                with LibraryWriter.open(path) as writer:
                    writer.remove(kept.id, tell)

        def done(_nothing: None) -> None:
            self._removed = places
            self.remember_undo(self.put_back)
            self.said.emit(self.tr("%n instrument(s) removed. They can be put back.", "", len(places)))

        self.start(job, done)

    @property
    def can_put_back(self) -> bool:
        """True where something was removed."""
        return bool(self._removed)

    def put_back(self) -> None:
        """Puts back what was removed last, with its topics and corrections."""
        places = self._removed

        def job(report: Callable[[float], None]) -> None:
            for number, (path, kept) in enumerate(places):
                report(number / len(places))
                with LibraryWriter.open(path) as writer:
                    writer.take_in(kept)

        def done(_nothing: None) -> None:
            self._removed = ()
            self._undoable = [deed for deed in self._undoable if deed != self.put_back]
            self.busy_changed.emit()
            self.said.emit(self.tr("%n instrument(s) put back.", "", len(places)))

        self.start(job, done)

    def pack(self, instrument_ids: Iterable[str], path: Path) -> None:
        """Writes instruments into a library file of their own, with their topics and corrections."""
        chosen, library, at = tuple(instrument_ids), self.library, self._now()

        def job(report: Callable[[float], None]) -> int:
            return pack(library, chosen, path, at=at, progress=report)

        def done(count: int) -> None:
            self.said.emit(self.tr("%n instrument(s) packed into {file}", "", count).format(file=path.name))

        self.start(job, done)

    def repair(self) -> None:
        """Makes a damaged library sound: from what can be proved of it, and its backups."""
        path, now = self._open.path, datetime.fromisoformat(self._now())

        def job(report: Callable[[float], None]) -> Repair | None:
            return repair(path, now=now, progress=report)

        def done(repaired: Repair | None) -> None:
            try:
                self._open.open_again()
            except KnownError as error:
                self.failed.emit(error)
                return
            self.said.emit(self._repaired_words(repaired))

        self.start(job, done)

    def _repaired_words(self, repaired: Repair | None) -> str:
        if repaired is None:
            return self.tr("Nothing is wrong with the library any more.")
        words = [
            self.tr("The library is repaired; the damaged file is kept as {file}.").format(file=repaired.kept.name)
        ]
        if repaired.restored:
            words.append(self.tr("From a backup: {instruments}.").format(instruments=", ".join(repaired.restored)))
        if repaired.lost:
            words.append(self.tr("Lost: {instruments}.").format(instruments=", ".join(repaired.lost)))
        return " ".join(words)

    def export(self, instrument_id: str, path: Path, author: str) -> None:
        """Writes an instrument in the format that the file's name asks for; ``author`` signs a Word file."""
        whole = whole_instrument(self.library, instrument_id)
        at = self._now()

        def job(_report: Callable[[float], None]) -> WrittenInstrument:
            return write_instrument(whole, path, overwrite=True, written_at=at, author=author, unseen=machine_words())

        def done(written: WrittenInstrument) -> None:
            words = [self.tr("{instrument} is written to {file}").format(instrument=instrument_id, file=path.name)]
            if written.cut_otherwise:
                words.append(self.tr("%n clause(s) would be cut otherwise when read again.", "", written.cut_otherwise))
            self.said.emit(". ".join(words))

        self.start(job, done)

    def start(self, job: Callable[[Callable[[float], None]], object], done: Callable[..., None]) -> None:
        """Does something to the files beside the window, unless something is done already; ``done`` hears what came."""
        if self.busy:
            return

        def then(result: object) -> None:
            self._idle()
            done(result)

        def otherwise(error: KnownError) -> None:
            self._idle()
            self.failed.emit(error)

        self.busy = True
        self.busy_changed.emit()
        self._tasks.start(KEY, job, then, otherwise)

    def _idle(self) -> None:
        self.busy = False
        self._open.look_again()
        self.busy_changed.emit()
