"""Compiling, from the base and the files that came back to the rolling text: a window in two steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.compiling import ReturnedFile, open_each, other_versions, sources_of
from drafter.deeds.texts import DRAFT_SUFFIX, OpenedText, draft_paragraphs
from drafter.desktop.file_drops import local_files
from drafter.desktop.negotiate.compiling.outcome_pane import OutcomePane
from drafter.desktop.negotiate.compiling.returned_list import ReturnedList
from drafter.desktop.negotiate.compiling.taking import Compiled, Taking
from drafter.desktop.negotiate.compiling.work import Came, Outcome, compiled_outcome
from drafter.desktop.notices import Banner, NoticePage, WaitingPage
from drafter.desktop.opening import IMPORTED_SUFFIXES, OPEN_DRAFT, Opener, texts_filter
from drafter.desktop.review.text_picker import TextPicker
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation.model import NoticeKind, Source
from drafter.errors import KnownError
from drafter.messages import explain

_READ, _COMPILE = "compile-read", "compile"
_FILES, _WAITING, _OUTCOME = range(3)
_SIZE = QSize(1240, 820)


class CompileDialog(QDialog):
    """Asks for base and files, compiles them, shows what came of it and writes it where it is wanted.

    Signals:
        draft_written(Path): a rolling text was saved as a draft, which is to be opened.
        said(str): a sentence about what was done.
    """

    draft_written = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        opener: Opener,
        tasks: Tasks,
        notation: Notation,
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
        folder: Callable[[], Path],
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            opener: opens the base, and what is no Word file.
            notation: who is at the table, and how brackets are read.
            language: of the interface, ISO 639-1.
            new_id: gives ids to paragraphs that are added.
            folder: where files are looked for.
        """
        super().__init__(parent)
        self._workspace, self._opener, self._tasks = workspace, opener, tasks
        self._notation, self._theme, self._language = notation, theme, language
        self._new_id, self._folder = new_id, folder
        self.outcome: Outcome | None = None
        self.setWindowTitle(self.tr("Compile what came back"))
        self.setAcceptDrops(True)
        self.base = TextPicker(self.tr("Base"), opener.choices, theme, folder=folder)
        self.base.setToolTip(self.tr("The text that delegations were sent"))
        self.files = ReturnedList(notation, language, theme)
        self.add = QPushButton(self.tr("&Add files…"))
        self.add.setAutoDefault(False)
        self.banner = Banner(theme)
        self._none = NoticePage(theme, "file-input")
        self._none.say(
            self.tr("Which texts came back?"),
            self.tr("Add the files that delegations sent back, or drop them here: Word, plain text or drafts."),
        )
        self.waiting = WaitingPage(self.tr("Working…"), self.tr("It was stopped."), self.tr("Back to the files"))
        self.pane = OutcomePane(notation, language, theme)
        self.compile = QPushButton(self.tr("&Compile"))
        self.compile.setProperty("role", "primary")
        self.compile.setDefault(True)
        self.back = QPushButton(self.tr("&Back to the files"))
        self.taking = Taking(workspace, tasks, notation, language, new_id, folder, self)
        self._lay_out()
        self._connect()
        self.base.choose(self._first_base())
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self._follow()

    def _first_base(self) -> str:
        """What others were most likely sent: the last version, or the draft where it still is that version."""
        if not self._workspace.has_draft:
            return ""
        versions = self._workspace.versions
        if not versions or versions[-1].draft.paragraphs == self._workspace.draft.paragraphs:
            return OPEN_DRAFT
        return f"{OPEN_DRAFT}@{versions[-1].name}"

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.base, 1)
        head.addWidget(self.add)
        caption = QLabel(self.tr("What came back"))
        caption.setProperty("role", "caption")
        self._which = QStackedWidget()
        self._which.addWidget(self._none)
        self._which.addWidget(self.files)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(caption)
        column.addWidget(self._which, 1)
        self.pages = QStackedWidget()
        for page in (first, self.waiting, self.pane):
            self.pages.addWidget(page)
        self._asked = QLabel()
        self._asked.setProperty("role", "muted")
        self._asked.setWordWrap(True)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button in (self.back, *self.taking.buttons, self.compile):
            button.setAutoDefault(button is self.compile)
            buttons.addButton(button, role)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._asked, 1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(self.banner)
        whole.addWidget(self.pages, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.add.clicked.connect(self._ask_files)
        self.base.chosen.connect(lambda _reference: self._base_changed())
        self.files.changed.connect(self._follow)
        self.files.version_wanted.connect(self._take_version)
        self.compile.clicked.connect(self._compile)
        self.back.clicked.connect(self._show_files)
        self.taking.begun.connect(self.banner.hide)
        self.taking.hindered.connect(self.banner.say)
        self.taking.said.connect(self._asked.setText)
        self.taking.said.connect(self.said)
        self.taking.taken.connect(self.accept)
        self.taking.draft_written.connect(self.draft_written)
        self.waiting.cancel.clicked.connect(self._stop)
        self.waiting.again.clicked.connect(self._show_files)
        self._tasks.progressed.connect(self._progressed)
        self.finished.connect(lambda _result: self._cancel())

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        for part in (self.base, self.files, self.banner, self._none, self.pane):
            part.set_theme(theme)

    def _follow(self) -> None:
        there = bool(self.files.rows)
        asked = self.files.questions
        page = self.pages.currentIndex()
        self._which.setCurrentIndex(1 if there else 0)
        for button in (self.back, *self.taking.buttons):
            button.setVisible(page == _OUTCOME)
        self.compile.setVisible(page == _FILES)
        self.compile.setEnabled(there and not asked and bool(self.base.reference))
        self.taking.follow()
        if page != _FILES:
            self._asked.clear()
        elif not self.base.reference:
            self._asked.setText(self.tr("Choose the base: the text that delegations were sent."))
        elif asked:
            self._asked.setText(self.tr("%n question(s) to be answered first", "", asked))
        else:
            self._asked.setText(self.tr("%n file(s)", "", len(self.files.rows)) if there else "")

    # -- files ----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped came back."""
        event.acceptProposedAction()
        self.add_files(local_files(event.mimeData()))

    def _ask_files(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(
            self,
            self.tr("Which files came back?"),
            str(self._folder()),
            texts_filter(self.tr("Texts"), self.tr("All files"), (*IMPORTED_SUFFIXES, DRAFT_SUFFIX)),
        )
        self.add_files(chosen)

    def add_files(self, references: Sequence[str]) -> None:
        """Reads files that came back and lists them."""
        wanted = tuple(dict.fromkeys(references))
        if not wanted:
            return
        opener = self._opener.open
        self._wait()
        self._tasks.start(
            _READ,
            lambda report: open_each(wanted, opener, report),
            lambda files: self._files_read(wanted, files),
            self._failed,
        )

    def _files_read(self, references: Sequence[str], files: Sequence[ReturnedFile | KnownError]) -> None:
        faults = [explain(each, self._language) for each in files if isinstance(each, KnownError)]
        read = [
            Came(reference, file)
            for reference, file in zip(references, files, strict=True)
            if isinstance(file, ReturnedFile)
        ]
        self._show_files()
        self.files.add(read)
        if faults:
            self.banner.say("\n".join(faults))

    def _base_changed(self) -> None:
        self.files.forget_questions()
        self._follow()

    def _take_version(self, version: str) -> None:
        reference = self._versions_by_name().get(version, "")
        if reference:
            self.base.choose(reference)
            self._base_changed()

    def _versions_by_name(self) -> Mapping[str, str]:
        """References of the other texts a file may have been made from, by the names questions call them."""
        base = self.base.reference
        if base.startswith(OPEN_DRAFT):
            own = {version.name: f"{OPEN_DRAFT}@{version.name}" for version in self._workspace.versions}
            return {**own, self._workspace.draft.title: OPEN_DRAFT}
        place = base.lower().rfind(DRAFT_SUFFIX)
        if place < 0:
            return {}
        file = base[: place + len(DRAFT_SUFFIX)]
        return {name: f"{file}@{name}" for name in self._asked_versions()}

    def _asked_versions(self) -> tuple[str, ...]:
        questions = (row.question for row in self.files.rows)
        return tuple(
            str(each.data["version"]) for each in questions if each is not None and each.kind is NoticeKind.BETTER_BASE
        )

    # -- compiling ------------------------------------------------------------------------------------------------

    def _compile(self) -> None:
        self._workspace.about_to_read.emit()
        reference = self.base.reference
        files, notation, new_id, opener = self.files.files, self._notation, self._new_id, self._opener.open
        known: tuple[OpenedText, Mapping[str, Sequence[Source]]] | None = None
        onto: Draft | None = None
        version = reference.removeprefix(f"{OPEN_DRAFT}@") if "@" in reference else ""
        if reference.startswith(OPEN_DRAFT):
            try:
                text = opener(reference)
            except KnownError as error:
                self._failed(error)
                return
            known = text, self._other_texts(text)
            if text.draft is not None and text.draft.paragraphs == self._workspace.draft.paragraphs:
                onto = self._workspace.draft

        def job(report: Callable[[float], None]) -> Outcome:
            base, versions = known if known is not None else _opened_with_versions(reference, opener)
            return compiled_outcome(base, files, notation, versions, new_id, report)

        def then(outcome: Outcome) -> None:
            self._show_outcome(Compiled(outcome, files, onto, version))

        self._wait()
        self._tasks.start(_COMPILE, job, then, self._failed)

    def _other_texts(self, base: OpenedText) -> Mapping[str, Sequence[Source]]:
        """The draft and its versions, but for the base."""
        texts = {version.name: version.draft for version in self._workspace.versions}
        texts[self._workspace.draft.title] = self._workspace.draft
        own = sources_of(base.paragraphs)
        found = {name: sources_of(draft_paragraphs(draft)) for name, draft in texts.items()}
        return {name: text for name, text in found.items() if text != own}

    def _show_outcome(self, compiled: Compiled) -> None:
        outcome = compiled.outcome
        if outcome.rolling is None:
            self._show_files()
            self.files.ask(outcome.compiled.questions)
            return
        self.outcome = outcome
        self.pane.show_outcome(outcome)
        self.taking.offer(compiled)
        self.pages.setCurrentIndex(_OUTCOME)
        self._follow()
        self.pane.passages.setFocus()

    # -- waiting --------------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        self.banner.hide()
        self.waiting.begin()
        self.pages.setCurrentIndex(_WAITING)
        self._follow()

    def _progressed(self, key: str, share: float) -> None:
        if key in (_READ, _COMPILE):
            self.waiting.show_progress(share)

    def _stop(self) -> None:
        self._cancel()
        self.waiting.say_cancelled()

    def _cancel(self) -> None:
        for key in (_READ, _COMPILE):
            self._tasks.cancel(key)
        self.taking.cancel()

    def _failed(self, error: KnownError) -> None:
        self._show_files()
        self.banner.say(explain(error, self._language))

    def _show_files(self) -> None:
        self.pages.setCurrentIndex(_FILES)
        self._follow()


def _opened_with_versions(
    reference: str, opener: Callable[[str], OpenedText]
) -> tuple[OpenedText, Mapping[str, Sequence[Source]]]:
    base = opener(reference)
    return base, other_versions(reference, base)
