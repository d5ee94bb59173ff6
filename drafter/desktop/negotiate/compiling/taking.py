"""What becomes of a compilation: into the draft, onto its table, or into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from drafter.deeds.compiling import Rolling, save_draft, save_word
from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.desktop.negotiate.compiling.work import Came, Outcome
from drafter.desktop.tasks import Tasks
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.drafting.brackets import Notation
from drafter.drafting.editing.edits import Several
from drafter.drafting.editing.restoring import replaced_run
from drafter.drafting.proposals.from_compilation import proposals_from_compilation
from drafter.drafting.proposals.making import Proposer
from drafter.drafting.proposals.settling import put_forward
from drafter.errors import KnownError
from drafter.exchange import Layout
from drafter.machine import machine_words
from drafter.messages import explain

NAME = "take-compilation"
"""Name of the deed that puts a rolling text into the open draft."""
_WRITE = "compile-write"


@dataclass(frozen=True)
class Compiled:
    """A compilation that can be taken.

    Attributes:
        outcome: what compiling gave.
        files: what was compiled.
        onto: the open draft, where it was compiled onto that as it is; else None.
        version: name of the draft's version it was compiled onto; empty where it was none.
    """

    outcome: Outcome
    files: Sequence[Came]
    onto: Draft | None
    version: str

    @property
    def proved(self) -> bool:
        """True where the rolling text gives each delegation's text back."""
        proof = self.outcome.compiled.proof
        return self.outcome.rolling is not None and proof is not None and proof.ok


class Taking(QObject):
    """The buttons below a compilation, and their deeds.

    Signals:
        begun(): something is written.
        said(str): something was done.
        hindered(str): it was not, and why.
        taken(): it was, and there is nothing more to do here.
        draft_written(Path): a rolling text was saved as a draft, which is to be opened.
    """

    begun = Signal()
    said = Signal(str)
    hindered = Signal(str)
    taken = Signal()
    draft_written = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        notation: Notation,
        language: str,
        new_id: Callable[[], str],
        folder: Callable[[], Path],
        dialog: QWidget,
    ) -> None:
        """The arguments are the dialog's, which asks where to keep files."""
        super().__init__(dialog)
        self._workspace, self._tasks, self._dialog = workspace, tasks, dialog
        self._notation, self._language, self._new_id, self._folder = notation, language, new_id, folder
        self._compiled: Compiled | None = None
        self.export = QPushButton(self.tr("&Word file"))
        menu = QMenu(self.export)
        for layout, words in (
            (Layout.BRACKETED, self.tr("In &brackets…")),
            (Layout.TRACKED, self.tr("As &tracked changes, one author for each delegation…")),
            (Layout.COLUMNS, self.tr("In &columns…")),
        ):
            menu.addAction(words, partial(self._ask_word, layout))
        self.export.setMenu(menu)
        self.save = QPushButton(self.tr("&Save as a draft…"))
        self.save.clicked.connect(self._ask_draft)
        self.table = QPushButton(self.tr("As pro&posals"))
        self.table.clicked.connect(self._put_on_table)
        self.take = QPushButton(self.tr("&Put into this draft"))
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(self._take)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in their order."""
        return self.export, self.save, self.table, self.take

    def offer(self, compiled: Compiled) -> None:
        """From now on this is what is taken."""
        self._compiled = compiled
        self.follow()

    def follow(self) -> None:
        """Enables what can be done."""
        compiled = self._compiled
        proved = compiled is not None and compiled.proved
        onto_it = compiled is not None and compiled.onto is not None
        for button in (self.export, self.save):
            button.setEnabled(proved)
        for button, hint in (
            (self.take, self.tr("The text gets the brackets")),
            (self.table, self.tr("The text stays as it is, and what delegations want goes on its table")),
        ):
            button.setEnabled(proved and onto_it and not self._workspace.read_only)
            button.setToolTip(hint if onto_it else self.tr("It was not compiled onto this draft as it is."))

    def cancel(self) -> None:
        """Nobody waits for what is being written."""
        self._tasks.cancel(_WRITE)

    @property
    def _rolling(self) -> Rolling | None:
        return None if self._compiled is None else self._compiled.outcome.rolling

    # -- into the draft -------------------------------------------------------------------------------------------

    def _take(self) -> None:
        """Puts the rolling text into the draft it was compiled onto, as one step of undo."""
        rolling, draft = self._rolling, self._draft()
        if rolling is None or draft is None:
            return
        run = replaced_run(draft.paragraphs, rolling.draft.paragraphs)
        if run is None:
            self.hindered.emit(self.tr("Nobody proposes anything: the draft stays as it is."))
            return
        refused: list[KnownError] = []
        self._workspace.refused.connect(refused.append)
        try:
            done = self._workspace.apply(Several((run,), NAME))
        finally:
            self._workspace.refused.disconnect(refused.append)
        if not done:
            self.hindered.emit("\n".join(explain(error, self._language) for error in refused))
            return
        self.said.emit(self.tr("The rolling text is in the draft; Undo takes it out again."))
        self.taken.emit()

    def _put_on_table(self) -> None:
        """Leaves the draft's words, and puts what the delegations want on its table, as one step of undo."""
        compiled, draft = self._compiled, self._draft()
        if compiled is None or compiled.outcome.compiled.compilation is None or draft is None:
            return
        proposer = Proposer((), compiled.version, self._workspace.now())
        proposals = proposals_from_compilation(compiled.outcome.compiled.compilation, draft, proposer, self._new_id)
        if not proposals:
            self.hindered.emit(self.tr("Nobody proposes anything: the draft stays as it is."))
        elif self._workspace.apply(put_forward(draft, proposals)):
            self.said.emit(self.tr("%n proposal(s) put on the table", "", len(proposals)))
            self.taken.emit()

    def _draft(self) -> Draft | None:
        """The draft it was compiled onto; None, said, where that is no longer the open one as it is."""
        if self._compiled is None or self._workspace.draft is not self._compiled.onto:
            self.hindered.emit(self.tr("The draft was changed since: compile once more."))
            return None
        return self._workspace.draft

    # -- into a file ----------------------------------------------------------------------------------------------

    def _ask_draft(self) -> None:
        # A new draft never replaces an old one.
        chosen, _filter = QFileDialog.getSaveFileName(
            self._dialog,
            self.tr("Where to keep the rolling text"),
            str(self._folder() / f"{self._title}.draft"),
            self.tr("Drafts (*.draft)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.write_draft(_with_suffix(Path(chosen), DRAFT_SUFFIX))

    def write_draft(self, path: Path) -> None:
        """Saves the rolling text as a new draft, which is then opened."""
        if self._rolling is None:
            return
        rolling = replace(self._rolling, draft=replace(self._rolling.draft, title=path.stem))
        now, author = self._workspace.now(), self._workspace.author
        self._write(
            lambda: save_draft(path, rolling, now=now, author=author, overwrite=False),
            lambda: self._draft_written(path),
        )

    def _draft_written(self, path: Path) -> None:
        self.taken.emit()
        self.draft_written.emit(path)

    def _ask_word(self, layout: Layout) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self._dialog,
            self.tr("Where to write the Word file"),
            str(self._folder() / f"{self._title}.docx"),
            self.tr("Word files (*.docx)"),
        )
        if chosen:
            self.write_word(_with_suffix(Path(chosen), ".docx"), layout)

    def write_word(self, path: Path, layout: Layout) -> None:
        """Writes the compilation as a Word file; it is read back and proved."""
        compiled, rolling = self._compiled, self._rolling
        if compiled is None or rolling is None:
            return
        notation, date = self._notation, self._workspace.now()
        places = compiled.outcome.compiled.places
        texts = {code: compiled.files[place].file.text.paragraphs for code, place in places.items()}
        self._write(
            lambda: save_word(
                path, rolling, layout, texts, notation, date=date, overwrite=True, unseen=machine_words()
            ),
            lambda: self.said.emit(self.tr("{file} is written and was read back.").format(file=path.name)),
        )

    @property
    def _title(self) -> str:
        return "" if self._rolling is None else self._rolling.draft.title

    def _write(self, deed: Callable[[], None], then: Callable[[], None]) -> None:
        self.begun.emit()

        def job(report: Callable[[float], None]) -> None:
            report(0.0)
            deed()

        self._tasks.start(
            _WRITE, job, lambda _nothing: then(), lambda error: self.hindered.emit(explain(error, self._language))
        )


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
