"""The warning of changes made with tracking off: which text was sent, and where the file differs without saying so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from drafter.desktop.notices import Banner
from drafter.desktop.opening import OPEN_DRAFT, original_of
from drafter.desktop.review.comparing import OpenableText
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.rows import ReadableText
from drafter.desktop.review.text_picker import Choices, TextPicker
from drafter.desktop.review.untracked import Untracked, untracked
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.messages import explain
from drafter.redline import Vocabulary

KEY = "untracked"
"""Of the job in :class:`Tasks`."""


class UntrackedCheck(QWidget):
    """A picker for the text that was sent, and what comparing with it found.

    Signals:
        difference_wanted(str, str): references of the text that was sent and of the file without its changes.
    """

    difference_wanted = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        language: str,
        tasks: Tasks,
        open_text: Callable[[str], OpenableText],
        choices: Choices,
        vocabulary: Vocabulary,
        parent: QWidget | None = None,
        *,
        before: Sequence[QWidget] = (),
        folder: Callable[[], Path] = Path.home,
    ) -> None:
        """``before`` stands in the same row, before the picker."""
        super().__init__(parent)
        self._workspace, self._language, self._tasks = workspace, language, tasks
        self._open_text, self._vocabulary = open_text, vocabulary
        self._theme = theme
        self._phrases = ReviewPhrases(self)
        self._original: ReadableText | None = None
        self._path = Path()
        self.found: Untracked | None = None
        self.picker = TextPicker(self.tr("Text that was sent"), choices, theme, folder=folder)
        self.picker.setToolTip(self.tr("What differs from it without being tracked is shown below"))
        self.banner = Banner(theme, deed=self.tr("Show the difference"))
        self._mark, self.quiet = QLabel(), QLabel()
        self.quiet.setProperty("role", "muted")
        self.quiet.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in before:
            row.addWidget(widget)
        row.addSpacing(14)
        row.addWidget(self.picker, 3)
        row.addWidget(self._mark)
        row.addWidget(self.quiet, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.banner)
        self.picker.chosen.connect(lambda _reference: self.check())
        self.banner.button.clicked.connect(self._show_difference)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self.picker.set_theme(theme)
        self.banner.set_theme(theme)
        self._say_found()

    def show_file(self, path: Path, original: ReadableText) -> None:
        """Checks another file against the last version of the draft, the draft, or what somebody chooses."""
        self._path, self._original = path, original
        versions = self._workspace.versions
        if versions:
            self.picker.choose(f"{OPEN_DRAFT}@{versions[-1].name}")
        else:
            self.picker.choose(OPEN_DRAFT if self._workspace.has_draft else "")
        self.check()

    def check(self) -> None:
        """Compares, off this thread."""
        self.found = None
        self._say_found()
        reference, original = self.picker.reference, self._original
        if not reference or original is None:
            return
        # The desk belongs to this thread; everything else is opened by the job.
        try:
            known = self._open_text(reference) if reference.startswith(OPEN_DRAFT) else None
        except KnownError as error:
            self._failed(error)
            return
        open_text, vocabulary = self._open_text, self._vocabulary

        def job(report: Callable[[float], None]) -> Untracked:
            report(0.0)
            return untracked(known or open_text(reference), original, vocabulary, report)

        self._tasks.start(KEY, job, self._found, self._failed)

    def _found(self, found: Untracked) -> None:
        self.found = found
        self._say_found()

    def _failed(self, error: KnownError) -> None:
        self.banner.button.hide()
        self.banner.say(explain(error, self._language))

    def _say_found(self) -> None:
        found = self.found
        self.banner.hide()
        icon, words = "", ""
        if found is None and not self.picker.reference:
            words = self.tr("Choose it to see whether anything was changed with tracking off.")
        elif found is not None and not found.related:
            icon, words = "triangle-alert", self.tr("This file hardly shares a paragraph with it: choose another text.")
        elif found is not None and not found.places:
            icon, words = "circle-check", self.tr("Nothing was changed with tracking off.")
        elif found is not None:
            self.banner.button.show()
            self.banner.say(self._warning(found))
        self.quiet.setText(words)
        picture = self._theme.icon(icon).pixmap(QSize(16, 16)) if icon else None
        self._mark.setVisible(picture is not None)
        if picture is not None:
            self._mark.setPixmap(picture)

    def _warning(self, found: Untracked) -> str:
        named = self._phrases.places(found.places)
        return self.tr(
            "Changed with tracking off: with every change rejected, this file differs from “{base}” in "
            "%n passage(s): {places}",
            "",
            len(found.places),
        ).format(base=found.base, places=named)

    def _show_difference(self) -> None:
        self.difference_wanted.emit(self.picker.reference, original_of(self._path))
