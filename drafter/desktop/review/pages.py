"""What stands below Review's toolbar: the redline with its list, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from drafter.desktop.notices import NoticePage, WaitingPage
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.rows import Review
from drafter.desktop.theme import Theme

_WIDTHS = [1000, 330]
"""Of the redline and of its list at first, in pixels; their ratio counts."""
_NARROWEST_LIST = 220


class ReviewPages(QStackedWidget):
    """One of four pages: nothing is chosen, a comparison runs, nothing differs, the redline.

    Signals:
        cancelled(): whoever waits does not want to any more; wanted_again(): and now does.
    """

    cancelled = Signal()
    wanted_again = Signal()

    def __init__(self, redline: QWidget, changes: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        """``redline`` and ``changes`` stand beside each other."""
        super().__init__(parent)
        self._phrases = ReviewPhrases(self)
        self._empty = NoticePage(theme, "git-compare-arrows")
        self._same = NoticePage(theme, "circle-check")
        self._waiting = WaitingPage(
            self.tr("Comparing the two texts…"), self.tr("The comparison was cancelled."), self.tr("Compare again")
        )
        self._waiting.cancel.clicked.connect(self.cancelled)
        self._waiting.again.clicked.connect(self.wanted_again)
        self._content = QSplitter(Qt.Orientation.Horizontal)
        self._content.setHandleWidth(1)
        self._content.addWidget(redline)
        self._content.addWidget(changes)
        self._content.setStretchFactor(0, 1)
        self._content.setCollapsible(0, False)
        self._content.setSizes(_WIDTHS)
        changes.setMinimumWidth(_NARROWEST_LIST)
        for page in (self._empty, self._waiting, self._same, self._content):
            self.addWidget(page)

    @property
    def shows_redline(self) -> bool:
        """True while the redline is in sight."""
        return self.currentWidget() is self._content

    @property
    def same_words(self) -> str:
        """What is said where nothing differs; empty on the other pages."""
        return self._same.sentence if self.currentWidget() is self._same else ""

    def set_theme(self, theme: Theme) -> None:
        """Draws the notices in other colours."""
        self._empty.set_theme(theme)
        self._same.set_theme(theme)

    def show_empty(self) -> None:
        """Nothing is chosen."""
        self._empty.say(
            self.tr("See what changed between two texts"),
            self.tr(
                "Choose a base and a text above: an instrument of the library, this draft, one of its versions, "
                "or a Word or text file that came in."
            ),
        )
        self.setCurrentWidget(self._empty)

    def wait(self) -> None:
        """A comparison runs."""
        self._waiting.begin()
        self.setCurrentWidget(self._waiting)

    def show_progress(self, share: float) -> None:
        """How far it is: 0 to 1."""
        self._waiting.show_progress(share)

    def say_cancelled(self) -> None:
        """It was given up, and can be begun again."""
        self._waiting.say_cancelled()

    def show_review(self, review: Review) -> None:
        """The redline; or that there is nothing to show in one, and what was not looked at."""
        ignored = self._phrases.ignored(review.comparison.ignoring)
        if ignored and review.comparison.old != review.comparison.new:
            title = self.tr("No differences that count")
            words = self.tr("“{left}” and “{right}” have the same words and numbers. {ignored}.")
        else:
            title = self.tr("No differences")
            words = self.tr("“{left}” and “{right}” are identical, word for word and number for number.")
        self._same.say(title, words.format(left=review.left.name, right=review.right.name, ignored=ignored))
        self.setCurrentWidget(self._same if review.identical else self._content)
