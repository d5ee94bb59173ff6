"""What is said where there is nothing to show yet: an empty state, work under way, something wrong."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.theme import Theme

_WARNING = "triangle-alert"
_MEASURE = 460
"""Width of a notice's lines, in pixels."""


def notice_or_page(panel: QWidget, notice: NoticePage, page: QWidget) -> QStackedWidget:
    """Fills a panel with what it has to show, or with a notice in its place: the notice first."""
    pages = QStackedWidget()
    pages.addWidget(notice)
    pages.addWidget(page)
    whole = QVBoxLayout(panel)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(pages)
    return pages


class NoticePage(QWidget):
    """An icon, a title and a sentence in the middle of the page."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon, self._title, self._sentence = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._sentence.setProperty("role", "empty")
        self._sentence.setWordWrap(True)
        self._sentence.setFixedWidth(_MEASURE)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._icon, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.set_theme(theme)

    def say(self, title: str, sentence: str) -> None:
        """Shows these words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.ensurePolished()  # the style sheet gives it another size
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(_MEASURE))

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._icon.setPixmap(theme.icon(self._icon_name).pixmap(QSize(48, 48)))


class WaitingPage(QWidget):
    """Progress of some work, and a way to stop it; once stopped, a way to begin again."""

    def __init__(self, working: str, stopped: str, again: str, parent: QWidget | None = None) -> None:
        """
        Args:
            working: what is being done.
            stopped: what is said once it was stopped.
            again: what the button to begin again says.
        """
        super().__init__(parent)
        self._working, self._stopped = working, stopped
        self._words = QLabel()
        self._words.setProperty("role", "empty")
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(_MEASURE)
        self._progress.setAccessibleName(working)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.again = QPushButton(again)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for part in (self._words, self._progress, self.cancel, self.again):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.begin()

    def begin(self) -> None:
        """The work has begun."""
        self._words.setText(self._working)
        self._progress.setValue(0)
        self._progress.show()
        self.cancel.show()
        self.again.hide()

    def show_progress(self, share: float) -> None:
        """How much is done, 0 to 1."""
        self._progress.setValue(round(share * 1000))

    def say_cancelled(self) -> None:
        """It was stopped."""
        self._words.setText(self._stopped)
        self._progress.hide()
        self.cancel.hide()
        self.again.show()


class Banner(QFrame):
    """A sentence about what is wrong, or was done, until somebody closes it; where it can be mended, a button.

    Signals:
        closed(): somebody closed it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, deed: str = "", icon: str = _WARNING) -> None:
        """
        Args:
            deed: what the button says; empty for none.
            icon: Lucide name; any other than that of a warning says that nothing is wrong.
        """
        super().__init__(parent)
        self.setProperty("role", "banner" if icon == _WARNING else "word")
        self._icon_name = icon
        self._icon, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(deed, self)
        self.button.setProperty("role", "small")
        self.button.setAutoDefault(False)
        self.button.setVisible(bool(deed))
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.close_by_hand)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.set_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Shows a sentence, and reads it aloud where somebody listens."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def close_by_hand(self) -> None:
        """Hides, as somebody wants who has read it."""
        self.hide()
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._icon.setPixmap(theme.icon(self._icon_name).pixmap(QSize(18, 18)))
        self._close.setIcon(theme.icon("x"))
