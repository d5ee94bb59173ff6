"""A key means one thing wherever somebody stands: no two actions of the window answer to it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.exchange.received import Received
from drafter.desktop.inspector.evidence_card import EvidenceCard
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.rooms import Room
from drafter.desktop.window import MainWindow
from drafter.drafting.editing.edits import AmendText

Context = Qt.ShortcutContext
FOCUSABLE = Qt.FocusPolicy.TabFocus | Qt.FocusPolicy.ClickFocus


def with_everything(window: MainWindow, received: Received, qtbot: QtBot) -> MainWindow:
    """Every room has something to show, so that its actions can be done."""
    window.resize(1366, 768)
    window.navigation.review_received(received)
    window.navigation.review_texts("library:SALV-2008", OPEN_DRAFT)
    qtbot.waitUntil(lambda: window.review.has_comparison, timeout=30_000)
    window.navigation.negotiate_draft()
    return window


def answers_in(context: Context, action: QAction, focus: QWidget) -> bool:
    """Whether an action hears its keys while ``focus`` has them, as Qt decides it: its context counts for its menus."""
    for owner in action.associatedObjects():
        if isinstance(owner, QMenu):
            if answers_in(context, owner.menuAction(), focus):
                return True
        elif isinstance(owner, QWidget) and hears(context, owner, focus):
            return True
    return False


def hears(context: Context, owner: QWidget, focus: QWidget) -> bool:
    match context:
        case Context.WidgetShortcut:
            return owner is focus
        case Context.WidgetWithChildrenShortcut:
            return owner is focus or owner.isAncestorOf(focus)
        case _:
            return owner.isVisible() and owner.window() is focus.window()


def keys_heard(window: MainWindow, focus: QWidget) -> dict[str, list[str]]:
    """For each key what would answer to it while ``focus`` has them."""
    heard: dict[str, list[str]] = {}
    for action in window.findChildren(QAction):
        if action.isEnabled() and action.shortcuts() and answers_in(action.shortcutContext(), action, focus):
            for key in {key.toString() for key in action.shortcuts()}:
                heard.setdefault(key, []).append(action.text())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.isEnabled() and isinstance(owner, QWidget) and hears(shortcut.context(), owner, focus):
            heard.setdefault(shortcut.key().toString(), []).append(repr(shortcut))
    return heard


def places_to_stand(window: MainWindow) -> Iterator[QWidget]:
    """Every widget that can have the keys now."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & FOCUSABLE:
            yield widget


@pytest.mark.parametrize("room", [Room.COMPOSE, Room.REVIEW, Room.RECEIVED, Room.NEGOTIATE])
def test_a_key_means_one_thing_wherever_one_stands(
    window: MainWindow, received: Received, qtbot: QtBot, room: Room
) -> None:
    with_everything(window, received, qtbot).navigation.show_room(room)
    places = list(places_to_stand(window))
    assert len(places) > 5  # a narrow toolbar keeps some behind its arrow
    for place in places:
        doubled = {key: heard for key, heard in keys_heard(window, place).items() if len(heard) > 1}
        assert not doubled, (place, doubled)


@pytest.mark.parametrize(
    ("room", "keys"),
    [
        (Room.COMPOSE, ["Ctrl+F", "Ctrl+0", "Ctrl+Return", "Alt+Down", "F7", "Ctrl+4"]),
        (Room.REVIEW, ["F8", "Ctrl+Shift+L", "Ctrl+Shift+W", "Ctrl+F", "Ctrl+0", "Ctrl+P", "Ctrl+L", "Ctrl+1"]),
        (Room.RECEIVED, ["F8", "Ctrl+Shift+L", "Ctrl+Return", "Ctrl+2"]),
        (Room.NEGOTIATE, ["Ctrl+Shift+K", "Ctrl+Shift+P", "Ctrl+Alt+Down", "Ctrl+1"]),
    ],
)
def test_the_keys_of_a_room_are_heard_as_soon_as_one_is_there(
    window: MainWindow, received: Received, qtbot: QtBot, room: Room, keys: list[str]
) -> None:
    with_everything(window, received, qtbot)
    enter = {
        Room.COMPOSE: window.menus.go_compose,
        Room.REVIEW: window.menus.go_review,
        Room.RECEIVED: window.menus.go_received,
        Room.NEGOTIATE: window.menus.go_negotiate,
    }[room]
    window.navigation.show_room(Room.NEGOTIATE if room is Room.COMPOSE else Room.COMPOSE)
    enter.trigger()
    assert window.navigation.room is room
    heard = keys_heard(window, window.focusWidget())
    assert [key for key in keys if key not in heard] == []


def test_two_actions_on_one_key_are_found(window: MainWindow, received: Received, qtbot: QtBot) -> None:
    with_everything(window, received, qtbot).navigation.show_room(Room.REVIEW)
    doubled = QAction("Another", window)
    doubled.setShortcut(QKeySequence("F8"))
    window.addAction(doubled)
    assert len(keys_heard(window, window.review.view)["F8"]) == 2


def test_undo_takes_a_pair_back_while_that_was_the_last_thing_done(
    window: MainWindow, received: Received, qtbot: QtBot
) -> None:
    with_everything(window, received, qtbot).navigation.show_room(Room.REVIEW)
    review = window.review
    assert not window.menus.undo.isEnabled()

    def pin_and_wait() -> None:
        review.pinning.pin((1, 2))
        qtbot.waitUntil(lambda: review.has_comparison and pinned() == [(1, 2)], timeout=30_000)

    def pinned() -> list[tuple[int, int]]:
        assert review.view.review is not None
        return list(review.view.review.comparison.pins)

    pin_and_wait()
    assert window.menus.undo.isEnabled()
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: review.has_comparison and not pinned(), timeout=30_000)
    assert not window.menus.undo.isEnabled()
    pin_and_wait()
    before = window.workspace.draft
    place = len(before.paragraphs) - 1
    last = before.paragraphs[place]
    window.workspace.apply(AmendText(last.id, last.text, "Otra cosa."))
    assert review.pinned.isHidden()
    window.menus.undo.trigger()
    assert window.workspace.draft.paragraphs[place].text == last.text
    qtbot.waitUntil(lambda: review.has_comparison and pinned() == [(1, 2)], timeout=30_000)


class _Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_no_part_is_a_window_while_it_is_made_which_would_take_the_keys(
    qapp: QApplication, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    shown = _Shown()
    qapp.installEventFilter(shown)
    window = make_window()
    window.compose.focus_paragraph("literal")
    qtbot.waitUntil(lambda: any(card.isVisible() for card in window.inspector.findChildren(EvidenceCard)))
    window.navigation.review_texts("library:SALV-2008", OPEN_DRAFT)
    qtbot.waitUntil(lambda: window.review.has_comparison, timeout=30_000)
    window.review.next_change.trigger()
    window.navigation.negotiate_draft()
    qapp.removeEventFilter(shown)
    assert shown.windows == ["MainWindow"]
