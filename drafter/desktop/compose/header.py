"""The strip over the page: the draft's title, how long it is, whether it is saved, and what is in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from drafter.desktop.compose import deeds
from drafter.desktop.counts import counted
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.messages import explain


class TitleField(QLineEdit):
    """The draft's title; Enter or leaving the field takes it over, Escape does not.

    Signals:
        given(str): the title as typed.
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.setProperty("role", "draft-title")
        self.setAccessibleName(self.tr("Title of the draft"))
        self.setToolTip(self.tr("The draft's name in lists and headers: click to change it"))
        self.editingFinished.connect(self._finish)

    def show_title(self, title: str) -> None:
        """Shows a title, unless somebody is typing one."""
        self._title = title
        if not self.hasFocus() or not self.isModified():
            self.setText(title)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the title as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._title)
            self.setModified(False)
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        typed = self.text()
        self.setModified(False)
        if typed.strip() and typed != self._title:
            self.given.emit(typed)
        else:
            self.setText(self._title)


class Banner(QFrame):
    """One thing the person must know, with an icon, words and perhaps a way out."""

    def __init__(self, icon: str, way_out: QPushButton | None = None) -> None:
        super().__init__()
        self._icon_name = icon
        self.setProperty("role", "banner")
        self._icon = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(9)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        if way_out is not None:
            row.addWidget(way_out)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draws the icon in the theme's ink."""
        self._icon.setPixmap(theme.icon(self._icon_name).pixmap(18, 18))

    def say(self, words: str) -> None:
        """Shows these words; none hides the banner."""
        self.words.setText(words)
        self.setVisible(bool(words))


class Header(QWidget):
    """Follows the workspace; the only thing it changes is the title."""

    def __init__(self, workspace: Workspace, theme: Theme, language: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._theme = theme
        self._language = language
        self._words: dict[str, tuple[str, int]] = {}
        self._failure = ""
        self._saved_theme: Theme | None = None
        self.title = TitleField()
        self.title.given.connect(self._set_title)
        self.size_label = QLabel()
        self.size_label.setProperty("role", "muted")
        self._saved_icon = QLabel()
        self.saved_label = QLabel()
        self.saved_label.setProperty("role", "muted")
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.clicked.connect(workspace.retry_saving)
        self.held = Banner("lock")
        self.failed = Banner("triangle-alert", self.retry)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.title, 1)
        line.addSpacing(8)
        line.addWidget(self.size_label)
        line.addSpacing(12)
        line.addWidget(self._saved_icon)
        line.addWidget(self.saved_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 14, 7)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.held)
        column.addWidget(self.failed)
        workspace.draft_opened.connect(self._draft_opened)
        workspace.draft_edited.connect(self._draft_edited)
        workspace.saved_changed.connect(self._show_saved)
        workspace.save_failed.connect(self._save_failed)
        self.set_theme(theme)
        self._draft_opened()

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the theme's ink."""
        self._theme = theme
        self.held.set_theme(theme)
        self.failed.set_theme(theme)
        self._show_saved()

    def _draft_opened(self) -> None:
        self._words.clear()
        self._failure = ""
        open_now = self._workspace.has_draft
        self.title.setReadOnly(self._workspace.read_only)
        self.title.show_title(self._workspace.draft.title if open_now else "")
        held = self.tr(
            "Read only: {holder} has this draft open. Once it is closed there, open it here again to change it."
        )
        holder = self._workspace.held_by
        if holder:
            self.held.say(held.format(holder=holder))
        elif open_now and self._workspace.read_only:
            self.held.say(self.tr("Read only: this draft is write-protected where it is. To change it, open a copy."))
        else:
            self.held.say("")
        self.failed.say("")
        self._show_size()
        self._show_saved()

    def _draft_edited(self) -> None:
        self.title.show_title(self._workspace.draft.title)
        self._show_size()

    def _show_size(self) -> None:
        if not self._workspace.has_draft:
            self.size_label.setText("")
            return
        paragraphs = self._workspace.draft.paragraphs
        words = 0
        for paragraph in paragraphs:
            known = self._words.get(paragraph.id)
            if known is None or known[0] is not paragraph.text:
                known = self._words[paragraph.id] = (paragraph.text, len(paragraph.text.split()))
            words += known[1]
        self.size_label.setText(
            self.tr("{paragraphs} · {words}").format(
                paragraphs=counted(self.tr("%n paragraph(s)", "", len(paragraphs)), len(paragraphs), self._language),
                words=counted(self.tr("%n word(s)", "", words), words, self._language),
            )
        )

    def _show_saved(self) -> None:
        if self._workspace.saved:
            self._failure = ""
            self.failed.say("")
        if not self._workspace.has_draft:
            name, words = "", ""
        elif self._workspace.read_only:
            name, words = "lock", self.tr("Read only")
        elif self._failure:
            name, words = "triangle-alert", self.tr("Not saved")
        elif self._workspace.saved:
            name, words = "check", self.tr("Saved")
        else:
            name, words = "pen-line", self.tr("Saving…")
        if words == self.saved_label.text() and self._theme is self._saved_theme:
            return  # asked after every word; pictures are not for nothing
        self._saved_theme = self._theme
        self._saved_icon.setVisible(bool(name))
        if name:
            self._saved_icon.setPixmap(self._theme.icon(name).pixmap(15, 15))
        metrics = QFontMetrics(self.saved_label.font())  # the line must not jump between «Saving…» and «Saved»
        widest = max(metrics.horizontalAdvance(each) for each in (self.tr("Saving…"), self.tr("Saved")))
        self.saved_label.setMinimumWidth(widest + 2)
        self.saved_label.setText(words)

    def _save_failed(self, error: KnownError) -> None:
        self._failure = explain(error, self._language)
        self.failed.say(self._failure)
        self._show_saved()

    def _set_title(self, title: str) -> None:
        self._workspace.about_to_read.emit()
        edit = deeds.set_title(self._workspace.draft, title) if self._workspace.has_draft else None
        if edit is not None and not self._workspace.read_only:
            self._workspace.apply(edit)
        elif self._workspace.has_draft:
            self.title.show_title(self._workspace.draft.title)
