"""What the middle of the window shows while no draft is open: the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.theme import Theme

_CARD_WIDTH = 560
_ICON = QSize(22, 22)


class WelcomePage(QWidget):
    """The ways to begin, and the drafts opened lately.

    Signals:
        recent_chosen(Path): a recent draft was clicked.
    """

    recent_chosen = Signal(object)

    def __init__(self, actions: Sequence[QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[tuple[QToolButton, QAction]] = []
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(_CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(6)
        title = QLabel(self.tr("Draft from agreed language"))
        title.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "Find clauses on the left, insert them into a draft, and see as you type what differs from what was "
                "agreed. Everything stays on this machine."
            )
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(10)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(_ICON)
            button.setMinimumHeight(38)
            button.setSizePolicy(button.sizePolicy().horizontalPolicy().Expanding, button.sizePolicy().verticalPolicy())
            column.addWidget(button)
            self._buttons.append((button, action))
        self._recent_caption = QLabel(self.tr("Recent drafts"))
        self._recent_caption.setProperty("role", "caption")
        column.addSpacing(10)
        column.addWidget(self._recent_caption)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.show_recent(())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Lists the drafts opened lately."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in paths:
            button = QPushButton(path.stem)
            button.setProperty("role", "recent")
            button.setToolTip(str(path))
            button.clicked.connect(lambda _checked=False, path=path: self.recent_chosen.emit(path))
            self._recent.addWidget(button)
        self._recent_caption.setVisible(bool(paths))
