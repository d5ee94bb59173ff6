"""What the window shows: which room, which panels beside it, and what is brought before the eye.

The window holds the panels; this says where each deed takes the person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from drafter.desktop.exchange.received import Received
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.rooms import Room
from drafter.instruments import Clause

if TYPE_CHECKING:
    from drafter.desktop.window import MainWindow


class Navigation(QObject):
    """Goes from room to room, and shows in each what was asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def room(self) -> Room:
        """What the middle shows."""
        return Room(self._window.middle.currentIndex())

    def show_room(self, room: Room) -> None:
        """Shows Compose (or the ways to begin, where no draft is open) or another room over the whole width."""
        window = self._window
        if room is Room.COMPOSE and not window.workspace.has_draft:
            room = Room.WELCOME
        window.middle.setCurrentIndex(room)
        window.menus.room_changed()
        self.arrange()
        # Where the keys of the room are heard at once.
        first: QWidget | None = {
            Room.COMPOSE: window.compose.editor,
            Room.REVIEW: window.review.first,
            Room.RECEIVED: window.received.view,
            Room.NEGOTIATE: window.negotiate.paragraphs,
            Room.LIBRARY: window.library_room.panel.table,
        }.get(room)
        if first is not None:
            first.setFocus()

    def arrange(self) -> None:
        """Shows and hides the side panels as the menu and the room say."""
        window, room = self._window, self.room
        whole = room.of_negotiation or room in (Room.REVIEW, Room.RECEIVED, Room.LIBRARY)
        window.consult.setVisible(window.menus.show_consult.isChecked() and not whole)
        window.aside.setVisible(window.menus.show_inspector.isChecked() and room is Room.COMPOSE)

    def show_beside(self, panel: QWidget) -> None:
        """Shows a panel beside the draft."""
        if self.room is not Room.COMPOSE:
            self.show_room(Room.COMPOSE)
        self._window.menus.show_inspector.setChecked(True)
        self.arrange()
        self._window.aside.setCurrentWidget(panel)

    def show_checks(self) -> None:
        """Shows what the linter found, beside the draft."""
        self.show_beside(self._window.checks_panel)

    def compare_clause(self, clause_id: str) -> None:
        """Shows a clause of the library beside the paragraph under the cursor, with what differs."""
        if self._window.workspace.has_draft and self._window.compose.current_paragraph:
            self.show_beside(self._window.inspector)
            self._window.inspector.compare_with(clause_id)

    def compare_words(self, clause: Clause, name: str, citation: str) -> None:
        """The same with a clause of a text that the library does not have."""
        if self._window.workspace.has_draft and self._window.compose.current_paragraph:
            self.show_beside(self._window.inspector)
            self._window.inspector.compare_with_words(clause, name, citation)

    def reveal_clause(self, clause_id: str) -> None:
        """Shows a clause where it stands in its instrument."""
        self._window.menus.show_consult.setChecked(True)
        self.arrange()
        self._window.consult.reveal(clause_id)

    def review_texts(self, base: str, text: str) -> None:
        """Shows two texts side by side."""
        self._window.workspace.about_to_read.emit()
        self.show_room(Room.REVIEW)
        self._window.review.show_texts(base, text)

    def review_draft(self) -> None:
        """Shows the open draft beside the first other text there is, unless Review already shows something."""
        window = self._window
        window.workspace.about_to_read.emit()
        self.show_room(Room.REVIEW)
        if not window.review.has_texts and window.workspace.has_draft:
            others = [reference for _words, reference in window.opener.choices() if reference.startswith("library:")]
            if others:
                window.review.show_texts(others[0], OPEN_DRAFT)

    def review_received(self, received: Received) -> None:
        """Shows a received file's own tracked changes."""
        self.show_room(Room.RECEIVED)
        self._window.received.show_received(received)

    def negotiate_draft(self) -> None:
        """Shows the draft paragraph by paragraph; the one under the cursor is under discussion."""
        self._window.workspace.about_to_read.emit()
        current = self._window.compose.current_paragraph
        self.show_room(Room.NEGOTIATE)
        self._window.negotiate.show_paragraph(current)

    def negotiate_paragraph(self, paragraph_id: str) -> None:
        """Puts a paragraph under discussion."""
        self.show_room(Room.NEGOTIATE)
        self._window.negotiate.show_paragraph(paragraph_id)
        self._window.negotiate.paragraphs.setFocus()

    def show_state_of_play(self) -> None:
        """Shows how far the draft is, and who holds what."""
        self._window.workspace.about_to_read.emit()
        self.show_room(Room.PLAY)
        self._window.play.paragraphs.setFocus()

    def show_history(self) -> None:
        """Shows named versions and every change."""
        self._window.workspace.about_to_read.emit()
        self.show_room(Room.HISTORY)
        self._window.history.table.setFocus()

    def go_to_paragraph(self, paragraph_id: str) -> None:
        """Shows a paragraph of the draft: in Negotiate where that is open, else on the page."""
        workspace = self._window.workspace
        if not workspace.has_draft or paragraph_id not in workspace.draft.index:
            return
        if self.room is Room.NEGOTIATE:
            self.negotiate_paragraph(paragraph_id)
        else:
            self.show_room(Room.COMPOSE)
            self._window.compose.focus_paragraph(paragraph_id)

    @property
    def current_paragraph(self) -> str:
        """The paragraph that is looked at, by its id."""
        window = self._window
        negotiating = self.room is Room.NEGOTIATE
        return window.negotiate.current_paragraph if negotiating else window.compose.current_paragraph
