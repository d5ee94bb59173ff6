"""The jump box: type «9 bis», see the paragraph, Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from drafter.desktop.marks import status_icon
from drafter.desktop.projector.phrases import RoomPhrases
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Paragraph
from drafter.drafting.labelling.jumping import paragraphs_called
from drafter.drafting.negotiation.locks import named

_WIDTH, _ABOVE = 560, 56
_OPENING = 74
_ROWS = 7
"""Rows that are seen at once."""


class JumpBox(QFrame):
    """A field over the middle of its window, and the paragraphs that may be meant.

    Signals:
        chosen(str): the paragraph to go to.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, workspace: Workspace, theme: Theme, language: str) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._phrases = RoomPhrases(language, self)
        self._before: QWidget | None = None
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Go to: 9 bis, OP7ter, 23.5, annex, or how it begins"))
        self.field.setAccessibleName(self.tr("Go to paragraph"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Paragraphs found"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._go())
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme

    def open(self) -> None:
        """Shows the box, empty, with the keyboard in it."""
        if not self._workspace.has_draft:
            return
        self._workspace.about_to_read.emit()
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.field.clear()
        self._find()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_box(self) -> None:
        """Hides it and gives the keyboard back to where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None:
            before.setFocus()

    def found(self) -> list[str]:
        """Ids of the paragraphs that are offered, likeliest first."""
        return [str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())]

    def _find(self) -> None:
        words = self.field.text()
        draft = self._workspace.draft
        ids = paragraphs_called(draft, words)
        self.list.clear()
        for paragraph in map(draft.paragraph, ids):
            item = QListWidgetItem(self._theme.icon(status_icon(paragraph.status)), self._row(paragraph))
            item.setData(Qt.ItemDataRole.UserRole, paragraph.id)
            self.list.addItem(item)
        if ids:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(ids))
        asked = bool(words.strip()) and not ids
        self.nothing.setText(self.tr("No paragraph is called so.") if asked else "")
        self.nothing.setVisible(asked)
        self._place()

    def _row(self, paragraph: Paragraph) -> str:
        opening = paragraph.text[:_OPENING].replace("\n", " ")
        number = named(paragraph)
        if number.startswith("«"):
            return f"{self._phrases.head(paragraph)}: {opening}"
        return f"{self._phrases.head(paragraph)} — {opening}"

    def _place(self) -> None:
        window = self.window()
        rows = min(self.list.count(), _ROWS)
        if rows:
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 4)
        width = max(320, min(max(_WIDTH, window.width() // 2), window.width() - 40))
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(width, self.sizeHint().height())
        self.move(QPoint((window.width() - width) // 2, _ABOVE))

    def _go(self) -> None:
        if self.list.currentRow() < 0:
            return
        paragraph_id = str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))
        self.close_box()
        self.chosen.emit(paragraph_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field: arrows choose, Enter goes, Escape goes back, and closes nothing else."""
        if watched is self.field and event.type() is QEvent.Type.ShortcutOverride and is_key(event, Qt.Key.Key_Escape):
            event.accept()
            return True
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.close_box()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._go()
                    return True
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    step = 1 if event.key() == Qt.Key.Key_Down else -1
                    if self.list.count():
                        self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                    return True
        elif watched is self.field and event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._before = None  # somebody clicked elsewhere: the keyboard stays there
            self.hide()
        return super().eventFilter(watched, event)


def is_key(event: QEvent, key: Qt.Key) -> bool:
    """True where that key was pressed."""
    return isinstance(event, QKeyEvent) and event.key() == key
