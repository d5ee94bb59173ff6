"""What else is in a received file: tracked changes, comments, notes, and what was not understood."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from drafter.desktop.cards import CardView
from drafter.desktop.exchange.received import Received
from drafter.desktop.review.tracked_deeds import TrackedDeed
from drafter.desktop.review.tracked_list import TrackedList
from drafter.desktop.revision_wording import RevisionWording
from drafter.desktop.theme import Theme


class ReceivedLists(QTabWidget):
    """One tab each, with how many there are.

    Signals:
        deed_chosen(int): number of a tracked change; paragraph_chosen(int): index of a paragraph in the marked view.
    """

    deed_chosen = Signal(int)
    paragraph_chosen = Signal(int)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._received: Received | None = None
        self.deeds: tuple[TrackedDeed, ...] = ()
        self._wording = RevisionWording(language, self)
        self.changes = TrackedList(theme, self._wording, deciding=False)
        self.comments = CardView(theme, self.tr("Comments"))
        self.asides = CardView(theme, self.tr("Notes, headers and footers"))
        self.doubts = CardView(theme, self.tr("Doubts and what was left out"))
        self._pages = (
            _Tab(self.changes, self.tr("The file holds no tracked changes.")),
            _Tab(self.comments, self.tr("The file holds no comments.")),
            _Tab(self.asides, self.tr("The file holds no footnotes, headers or footers.")),
            _Tab(self.doubts, self.tr("Everything in the file was understood.")),
        )
        for page in self._pages:
            self.addTab(page, "")
        self.setUsesScrollButtons(True)
        self._name_tabs()
        self.changes.chosen.connect(self.deed_chosen)
        self.comments.chosen.connect(self._comment_chosen)

    def show_received(self, received: Received) -> None:
        """Lists what a file holds; the first tab with something in it is opened."""
        self._received = received
        self.deeds = received.deeds
        self.changes.set_deeds(self.deeds)
        self.comments.show_cards(self._wording.comment_cards(received.comments))
        self.asides.show_cards(self._wording.note_cards(received.asides, "text-quote", "muted"))
        self.doubts.show_cards(self._wording.note_cards(received.doubts, "triangle-alert", "warning"))
        counts = self._name_tabs()
        for page, count in zip(self._pages, counts, strict=True):
            page.show_list(count > 0)
        self.setCurrentIndex(next((tab for tab, count in enumerate(counts) if count), len(counts) - 1))

    def set_theme(self, theme: Theme) -> None:
        """Dresses every list."""
        for part in (self.changes, self.comments, self.asides, self.doubts):
            part.set_theme(theme)

    def _name_tabs(self) -> tuple[int, ...]:
        received = self._received
        counts = (
            len(self.deeds),
            len(received.comments) if received is not None else 0,
            len(received.asides) if received is not None else 0,
            len(received.doubts) if received is not None else 0,
        )
        names = (
            self.tr("Changes ({count})"),
            self.tr("Comments ({count})"),
            self.tr("Notes ({count})"),
            self.tr("Doubts ({count})"),
        )
        for tab, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.setTabText(tab, name.format(count=count))
        return counts

    def _comment_chosen(self, number: int) -> None:
        if self._received is not None:
            paragraph = self._received.comments[number].paragraph
            if paragraph is not None:
                self.paragraph_chosen.emit(paragraph)


class _Tab(QStackedWidget):
    """A list, or a sentence where there is nothing to list."""

    def __init__(self, content: QWidget, nothing: str) -> None:
        super().__init__()
        empty = QLabel(nothing)
        empty.setProperty("role", "empty")
        empty.setWordWrap(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 20, 16, 16)
        column.addWidget(empty)
        column.addStretch(1)
        self.addWidget(page)
        self.addWidget(content)

    def show_list(self, any_there: bool) -> None:
        """Shows the list, or says that it is empty."""
        self.setCurrentIndex(1 if any_there else 0)
