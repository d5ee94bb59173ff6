"""What comes of the decisions about a received file: a new Word file, or changes in the draft."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.desktop.exchange.received import Received
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.received_decisions import ReceivedDecisions
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.taking import Taken, taken_into
from drafter.desktop.tasks import Tasks
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.errors import KnownError
from drafter.exchange import replace_file
from drafter.exchange.incoming.reading import read_bytes, read_data
from drafter.exchange.revisions.opening import settled_both
from drafter.messages import explain

_KEY = "received-outcome"


class ReceivedOutcome(QObject):
    """Writes the settled file, or takes what was accepted into the draft; both off this thread.

    Signals:
        done(str): a sentence about what was done; failed(str): why it could not be; taken(): the draft changed.
    """

    done = Signal(str)
    failed = Signal(str)
    taken = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        decisions: ReceivedDecisions,
        new_id: Callable[[], str],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tasks, self._decisions, self._new_id = workspace, tasks, decisions, new_id
        self._language = language
        self._phrases = ReviewPhrases(self)
        self._received: Received | None = None
        self.written: Path | None = None

    def show_received(self, received: Received) -> None:
        """Takes up another file."""
        self._received = received
        self.written = None

    # -- a new file -----------------------------------------------------------------------------------------------

    def ask_and_save(self, window: QWidget) -> None:
        """Asks where the new file is to be, and writes it; the file that came in is never replaced."""
        received = self._received
        if received is None:
            return
        name = self.tr("{file} (reviewed)").format(file=received.path.stem)
        proposed = received.path.with_name(f"{name}.docx")
        chosen, _filter = QFileDialog.getSaveFileName(
            window, self.tr("Save the reviewed file"), str(proposed), self.tr("Word document (*.docx)")
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".docx"))

    def save(self, path: Path) -> None:
        """Writes the file with what was decided; the file dialog has asked whether it may be replaced."""
        received = self._received
        if received is None:
            return
        if path.exists() and path.samefile(received.path):
            self.failed.emit(self.tr("The file that came in is kept as it is: choose another name."))
            return
        accepted, rejected = (self._decisions.revisions(each) for each in (Verdict.ACCEPTED, Verdict.REJECTED))

        def job(report: Callable[[float], None]) -> int:
            report(0.0)
            data = read_bytes(received.path)
            settled = settled_both(
                data,
                received.name,
                accepted=accepted,
                rejected=rejected,
                progress=lambda share: report(0.9 * share),
            )
            report(0.9)
            replace_file(path, settled.data, overwrite=True)
            return settled.left

        def then(left: int) -> None:
            self.written = path
            self.done.emit(
                self.tr("Written: {file}. %n mark(s) are still tracked in it.", "", left).format(file=path.name)
                if left
                else self.tr("Written: {file}. Nothing is tracked in it any more.").format(file=path.name)
            )

        self._tasks.start(_KEY, job, then, self._explain)

    # -- into the draft -------------------------------------------------------------------------------------------

    def take_into_draft(self) -> None:
        """Does what was accepted in the open draft, as one step that can be undone."""
        received = self._received
        if received is None or not self._workspace.has_draft:
            return
        self._workspace.about_to_read.emit()
        draft, new_id = self._workspace.draft, self._new_id
        accepted = self._decisions.revisions(Verdict.ACCEPTED)
        others = frozenset(revision.number for revision in received.changes) - accepted

        def job(report: Callable[[float], None]) -> Taken:
            report(0.0)
            data = read_bytes(received.path)
            settled = settled_both(
                data, received.name, accepted=accepted, rejected=others, progress=lambda share: report(0.4 * share)
            )
            report(0.4)
            text = read_data(settled.data, received.name, progress=lambda share: report(0.4 + 0.3 * share))
            report(0.7)
            return taken_into(draft, received.original.paragraphs, text.paragraphs, new_id)

        self._tasks.start(_KEY, job, lambda taken: self._apply(draft, taken), self._explain)

    def _apply(self, draft: Draft, taken: Taken) -> None:
        if not self._workspace.has_draft or self._workspace.draft is not draft or self._workspace.read_only:
            self.failed.emit(self.tr("The draft was changed meanwhile: take the changes into it again."))
            return
        if taken.edit is not None:
            if not self._workspace.apply(taken.edit):
                return
            self.taken.emit()
        self.done.emit(self.tr("%n place(s) of the draft changed.", "", taken.done))
        if taken.left_out:
            self.failed.emit(
                self.tr(
                    "%n change(s) were left out, since the draft reads differently there: {places}",
                    "",
                    len(taken.left_out),
                ).format(places=self._phrases.places(taken.left_out))
            )

    def _explain(self, error: KnownError) -> None:
        self.failed.emit(explain(error, self._language))
