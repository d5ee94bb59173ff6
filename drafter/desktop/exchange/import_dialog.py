"""Import: what was understood of a file, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.exchange.received import Received, receive
from drafter.desktop.exchange.received_lists import ReceivedLists
from drafter.desktop.exchange.received_text import ReceivedTextPane
from drafter.desktop.notices import Banner, WaitingPage
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.rows import ReadableText
from drafter.desktop.review.untracked import Untracked, untracked
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.exchange import ImportedText, View
from drafter.messages import explain

KEY = "import"
"""Of the job in :class:`Tasks`."""

_SIZE = QSize(1180, 720)
_LISTS_WIDTH = 420


class ImportChoice(StrEnum):
    """What becomes of an imported text."""

    NEW_DRAFT = "new-draft"
    COMPARE = "compare"
    REVIEW_CHANGES = "review-changes"
    SHOW_UNTRACKED = "show-untracked"
    """Shows side by side what was sent and the file with all its changes rejected."""


@dataclass(frozen=True)
class ImportTaken:
    """What somebody decided about a received file.

    Attributes:
        choice: what is to be done.
        received: the file.
        view: which side of its tracked changes is meant: final or original.
    """

    choice: ImportChoice
    received: Received
    view: View

    @property
    def text(self) -> ImportedText:
        """The side that is meant."""
        return self.received.original if self.view is View.ORIGINAL else self.received.final


class ImportDialog(QDialog):
    """Reads a file in the background and shows what was understood of it.

    Signals:
        taken(ImportTaken): somebody chose what to do; the dialog is closed by then.
    """

    taken = Signal(object)

    def __init__(
        self,
        path: Path,
        tasks: Tasks,
        theme: Theme,
        language: str,
        sent: ReadableText | None,
        parent: QWidget | None = None,
    ) -> None:
        """``sent`` is what others have most likely been sent, to be warned of changes nobody tracked; None without
        a draft.
        """
        super().__init__(parent)
        has_draft = sent is not None
        self._sent = sent
        self._phrases = ReviewPhrases(self)
        self._path = path
        self._tasks = tasks
        self._language = language
        self.received: Received | None = None
        self.setWindowTitle(self.tr("Import {file}").format(file=path.name))
        self._heading = QLabel(self.tr("What was understood of “{file}”").format(file=path.name))
        self._heading.setProperty("role", "title")
        self._heading.setWordWrap(True)
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self.banner = Banner(theme)
        self.warning = Banner(theme, deed=self.tr("Show the difference"))
        self.waiting = WaitingPage(
            self.tr("Reading the file…"), self.tr("Reading was cancelled."), self.tr("Read again"), self
        )
        self.text = ReceivedTextPane(theme, self)
        self.lists = ReceivedLists(theme, language, self)
        self.new_draft = QPushButton(self.tr("New draft from it"))
        self.compare = QPushButton(self.tr("Compare with this draft"))
        self.review = QPushButton(self.tr("Review its changes"))
        self.compare.setEnabled(has_draft)
        if not has_draft:
            self.compare.setToolTip(self.tr("Open a draft first to compare the file with it."))
        self._has_draft = has_draft
        self._lay_out()
        self._connect()
        self._enable(understood=False)
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self.read()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.text)
        split.addWidget(self.lists)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([_SIZE.width() - _LISTS_WIDTH, _LISTS_WIDTH])
        self.lists.setMinimumWidth(280)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.waiting)
        self._pages.addWidget(split)
        self._understood = split
        buttons = QDialogButtonBox()
        buttons.addButton(self.new_draft, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.review, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.compare, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._summary)
        column.addWidget(self.banner)
        column.addWidget(self.warning)
        column.addWidget(self._pages, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.new_draft.clicked.connect(lambda: self._take(ImportChoice.NEW_DRAFT))
        self.compare.clicked.connect(lambda: self._take(ImportChoice.COMPARE))
        self.review.clicked.connect(lambda: self._take(ImportChoice.REVIEW_CHANGES))
        self.warning.button.clicked.connect(lambda: self._take(ImportChoice.SHOW_UNTRACKED))
        self.waiting.cancel.clicked.connect(self._cancel_reading)
        self.waiting.again.clicked.connect(self.read)
        self.lists.deed_chosen.connect(self.text.show_deed)
        self.lists.paragraph_chosen.connect(self.text.show_marked_paragraph)
        self.text.view_changed.connect(self._name_draft)
        self._tasks.progressed.connect(self._progressed)
        self.finished.connect(lambda _result: self._tasks.cancel(KEY))

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        for part in (self.banner, self.warning, self.text, self.lists):
            part.set_theme(theme)

    # -- reading --------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Reads the file, off this thread."""
        path, sent = self._path, self._sent
        self.banner.hide()
        self.warning.hide()
        self.waiting.begin()
        self._pages.setCurrentWidget(self.waiting)

        def job(report: Callable[[float], None]) -> tuple[Received, Untracked | None]:
            received = receive(path, lambda share: report(share * 0.9))
            if sent is None or received.base is None:
                return received, None
            return received, untracked(sent, received.original, None, lambda share: report(0.9 + share * 0.1))

        self._tasks.start(KEY, job, self._done, self._failed)

    def _progressed(self, key: str, share: float) -> None:
        if key == KEY:
            self.waiting.show_progress(share)

    def _cancel_reading(self) -> None:
        self._tasks.cancel(KEY)
        self.waiting.say_cancelled()

    def _failed(self, error: KnownError) -> None:
        self._heading.setText(self.tr("“{file}” was not read").format(file=self._path.name))
        self._pages.hide()
        for button in (self.new_draft, self.review, self.compare):
            button.hide()
        self.banner.say(explain(error, self._language))
        self.setMinimumHeight(0)
        self.resize(min(self.width(), 640), self.minimumSizeHint().height())

    def _done(self, answer: tuple[Received, Untracked | None]) -> None:
        received, found = answer
        self._show(received)
        if found is not None and found.related and found.places:
            self.warning.say(self._warning(received, found))

    def _warning(self, received: Received, found: Untracked) -> str:
        named = self._phrases.places(found.places)
        if received.tracked is None:
            return self.tr(
                "Nothing is tracked in this file, and it differs from “{base}” in %n passage(s): {places}",
                "",
                len(found.places),
            ).format(base=found.base, places=named)
        return self.tr(
            "Changed with tracking off: with every change rejected, this file differs from “{base}” in "
            "%n passage(s): {places}",
            "",
            len(found.places),
        ).format(base=found.base, places=named)

    def _show(self, received: Received) -> None:
        self.received = received
        self.lists.show_received(received)
        self._summary.setText(self._counted(received))
        self.text.show_received(received, self.lists.deeds)
        self._pages.setCurrentWidget(self._understood)
        self._enable(understood=True)
        if not received.final.paragraphs:
            self.banner.say(self.tr("No text was found in this file."))
        (self.review if received.tracked is not None else self.new_draft).setFocus()

    def _counted(self, received: Received) -> str:
        text = received.final
        parts = [
            self.tr("%n paragraph(s)", "", len(text.paragraphs)),
            self.tr("%n word(s)", "", received.words),
            self.tr("%n number(s) computed by Word", "", received.computed_labels) if received.computed_labels else "",
            self.tr("%n tracked change(s)", "", len(self.lists.deeds)) if received.changes else "",
            self.tr("%n comment(s)", "", len(received.comments)) if received.comments else "",
        ]
        return " · ".join(part for part in parts if part)

    # -- choosing -------------------------------------------------------------------------------------------------

    def _enable(self, *, understood: bool) -> None:
        received = self.received
        tracked = received is not None and received.tracked is not None
        self.new_draft.setEnabled(understood)
        self.compare.setEnabled(understood and self._has_draft)
        self.review.setEnabled(understood and tracked)
        self.review.setDefault(tracked)
        self.new_draft.setDefault(not tracked)
        self.review.setToolTip("" if tracked else self.tr("The file holds no tracked changes."))
        self._name_draft()

    def _name_draft(self) -> None:
        if self.received is None or self.received.tracked is None:
            self.new_draft.setText(self.tr("New draft from it"))
        elif self.text.view is View.ORIGINAL:
            self.new_draft.setText(self.tr("New draft from the original text"))
        else:
            self.new_draft.setText(self.tr("New draft from the final text"))

    def _take(self, choice: ImportChoice) -> None:
        if self.received is None:
            return
        view = View.ORIGINAL if self.text.view is View.ORIGINAL else View.FINAL
        taken = ImportTaken(choice, self.received, view)
        self.accept()
        self.taken.emit(taken)
