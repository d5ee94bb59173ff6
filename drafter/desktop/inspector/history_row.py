"""One past change of the paragraph: what, when, who; opened, the words before and after."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.inspector.paragraph_history import PastChange
from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.wording import Wording
from drafter.redline import compare_words

_TEXT_POINTS = 11.0


class HistoryRow(QFrame):
    """Shows a :class:`PastChange`.

    Signals:
        restore_clicked(str): the wording before this change is wanted back.
    """

    restore_clicked = Signal(str)

    def __init__(self, wording: Wording, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._wording = wording
        self._theme = theme
        self._language = language
        self._change: PastChange | None = None
        self._restorable = False
        self._open = False
        self.arrow = QToolButton()
        self.arrow.setProperty("role", "bare")
        self.arrow.setIconSize(QSize(14, 14))
        self.arrow.clicked.connect(lambda _checked=False: self._toggle())
        self.deed = QLabel()
        self.deed.setWordWrap(True)
        self.when = QLabel()
        self.when.setWordWrap(True)
        self.when.setProperty("role", "muted")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setFont(document_font(_TEXT_POINTS))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.restore = QPushButton(self.tr("Restore the wording before"))
        self.restore.setProperty("role", "small")
        self.restore.setIconSize(QSize(14, 14))
        self.restore.clicked.connect(lambda _checked=False: self._restore())
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.arrow, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.deed)
        told.addWidget(self.when)
        head.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 10, 7)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Dresses icons and redline."""
        self._theme = theme
        self.restore.setIcon(theme.icon("rotate-ccw"))
        self._show()

    def show_change(self, change: PastChange, *, restorable: bool) -> None:
        """Shows a change; ``restorable`` where the wording before it can be had back."""
        if (change, restorable) != (self._change, self._restorable):
            self._change, self._restorable = change, restorable
            self._show()

    def _show(self) -> None:
        change = self._change
        self.arrow.setIcon(self._theme.icon("chevron-down" if self._open else "chevron-right"))
        words = self.tr("Fold") if self._open else self.tr("Show what changed")
        self.arrow.setToolTip(words)
        self.arrow.setAccessibleName(words)
        if change is None:
            return
        self.arrow.setVisible(change.words_changed)
        self.deed.setText(escape(self._wording.deed(change.entry)))
        moment = self._wording.moment(change.entry.made_at, self._language)
        author = change.entry.author
        told = self.tr("{moment} · {author}").format(moment=moment, author=author) if author else moment
        self.when.setText(told)
        opened = self._open and change.words_changed
        if opened:
            self.words.setText(redline_html(compare_words(change.before or "", change.after or ""), self._theme))
        self.words.setVisible(opened)
        self.restore.setVisible(opened and self._restorable)

    def _toggle(self) -> None:
        self._open = not self._open
        self._show()

    def _restore(self) -> None:
        if self._change is not None and self._change.before is not None:
            self.restore_clicked.emit(self._change.before)
