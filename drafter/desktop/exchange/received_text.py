"""The text of a received file: final, original, or with its changes marked; how to read its labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.exchange.received import Received
from drafter.desktop.exchange.text_page import TextPage
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.review.tracked_deeds import TrackedDeed
from drafter.desktop.theme import Theme
from drafter.exchange import View


class ReceivedTextPane(QWidget):
    """A page, and which side of the tracked changes it shows.

    Signals:
        view_changed(): another side is shown.
    """

    view_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._received: Received | None = None
        self._deeds: tuple[TrackedDeed, ...] = ()
        self.page = TextPage(theme)
        self.redline = RedlineView(theme)
        self.redline.set_one_column(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.redline)
        self._legend = QLabel()
        self._legend.setProperty("role", "muted")
        self._switch = QWidget()
        row = QHBoxLayout(self._switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._views = QButtonGroup(self)
        self.buttons: dict[View, QToolButton] = {}
        for view, words, hint in self._views_offered():
            button = QToolButton()
            button.setText(words)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
            button.setCheckable(True)
            button.setProperty("role", "framed")
            self._views.addButton(button)
            self.buttons[view] = button
            row.addWidget(button)
        self.buttons[View.FINAL].setChecked(True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._switch)
        head.addStretch(1)
        head.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 8, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._views.buttonToggled.connect(self._show_view)

    def _views_offered(self) -> tuple[tuple[View, str, str], ...]:
        return (
            (View.FINAL, self.tr("&Final"), self.tr("As if every change were accepted")),
            (View.ORIGINAL, self.tr("&Original"), self.tr("As if every change were rejected")),
            (View.MARKED, self.tr("&Marked"), self.tr("Every change, deleted words struck and new ones underlined")),
        )

    @property
    def view(self) -> View:
        """Which side is shown."""
        return next(view for view, button in self.buttons.items() if button.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Dresses both pages."""
        self.page.set_theme(theme)
        self.redline.set_theme(theme)

    def show_received(self, received: Received, deeds: Sequence[TrackedDeed]) -> None:
        """Shows a file, its changes marked where it has some."""
        self._received, self._deeds = received, tuple(deeds)
        tracked = received.tracked
        self._switch.setVisible(tracked is not None)
        if tracked is not None:
            original = ReviewText(self.tr("Original"), tracked.old)
            self.redline.show_review(Review(original, ReviewText(self.tr("Final"), tracked.new), tracked.comparison))
        self.buttons[View.MARKED if tracked is not None else View.FINAL].setChecked(True)
        self._show_view()

    def show_deed(self, number: int) -> None:
        """Brings a tracked change into view, where the text shows it."""
        deed = self._deeds[number]
        if deed.row is None:
            return
        self.buttons[View.MARKED].setChecked(True)
        if deed.change is not None:
            self.redline.go_to_change(deed.change)
        else:
            self.redline.select_change(None)
            self.redline.go_to_row(deed.row)

    def show_marked_paragraph(self, index: int) -> None:
        """Brings a paragraph into view, by its index in the marked view."""
        received = self._received
        if received is None:
            return
        if received.tracked is None:
            self.page.show_paragraph(index)
        elif index < len(received.tracked.rows_of):
            self.buttons[View.MARKED].setChecked(True)
            self.redline.go_to_row(received.tracked.rows_of[index])

    def _show_view(self) -> None:
        received = self._received
        if received is None:
            return
        marked = self.view is View.MARKED and received.tracked is not None
        self._stack.setCurrentWidget(self.redline if marked else self.page)
        if not marked:
            text = received.original if self.view is View.ORIGINAL else received.final
            if self.page.paragraphs != text.paragraphs:
                self.page.show_paragraphs(text.paragraphs)
        self._legend.setVisible(not marked and received.computed_labels > 0)
        self._legend.setText(self.tr("Numbers: <i><u>computed by Word</u></i>, dotted · <b>typed</b>, bold"))
        self.view_changed.emit()
