"""Instruments out of a backup again, and a library whose file was deleted, from the room Library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.dates import short_date
from drafter.desktop.library.backup_dialog import BackupDialog
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.library.room import LibraryRoom
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.library import ClauseLibrary, LibraryWriter, user_library
from drafter.library.keeping.backups import backups, made_anew
from drafter.redline import Vocabulary
from tests.desktop.library.conftest import LIMA, NOW, RIO


def listed(room: LibraryRoom) -> set[str]:
    return {each.metadata.id for each in room.keeping.library.instruments()}


def asked(room: LibraryRoom, qtbot: QtBot) -> BackupDialog:
    """The dialog, once the backups are read."""
    room.panel.deeds.take_back.trigger()
    dialog = room.taking_back.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.backups.topLevelItemCount() > 0)
    return dialog


def wait_written(qtbot: QtBot, room: LibraryRoom) -> None:
    qtbot.waitUntil(lambda: not room.keeping.busy)


def rows(dialog: BackupDialog) -> list[list[str]]:
    found = (dialog.instruments.topLevelItem(row) for row in range(dialog.instruments.topLevelItemCount()))
    return [[item.text(place) for place in range(4)] for item in found if item is not None]


# -- chosen instruments -----------------------------------------------------------------------------------------------


def test_what_was_removed_is_offered_first_taken_back_and_undone(
    room: LibraryRoom, own_path: Path, qtbot: QtBot
) -> None:
    with LibraryWriter.open(own_path) as writer:
        writer.tag("LIMA-2013", ["inclusión"])
        writer.tag("RIO-2012", ["growth"])
    with LibraryWriter.open(own_path) as writer:
        writer.remove("LIMA-2013")
        writer.untag("RIO-2012", ["growth"])
    room.keeping.look_again()
    dialog = asked(room, qtbot)
    assert dialog.backups.topLevelItemCount() == len(backups(own_path))
    assert rows(dialog) == [
        ["Declaración de Lima", short_date("2013-12-02", "en"), "2", "missing"],
        ["The future we want", short_date("2012-07-27", "en"), "1", "different now"],
    ]
    assert dialog.chosen == ["LIMA-2013"]
    assert "not listed" in dialog.note.text()
    dialog.choose("LIMA-2013", "RIO-2012")
    assert "in place of" in dialog.note.text()
    with qtbot.waitSignal(room.keeping.said) as told:
        dialog.take_back.click()
    assert told.args == ["2 instrument(s) taken back from the backup."]
    library = room.keeping.library
    assert listed(room) == {"SALV-2008", "LIMA-2013", "RIO-2012"}
    assert library.instrument_topics("LIMA-2013") == ("inclusión",)
    assert library.instrument_topics("RIO-2012") == ("growth",)
    assert room.keeping.can_undo
    room.keeping.undo()
    wait_written(qtbot, room)
    assert listed(room) == {"SALV-2008", "RIO-2012"}
    assert library.instrument_topics("RIO-2012") == ()
    assert not room.keeping.can_undo


def test_another_backup_offers_what_it_has_and_one_with_nothing_to_give_cannot_be_taken(
    room: LibraryRoom, own_path: Path, qtbot: QtBot
) -> None:
    with LibraryWriter.open(own_path) as writer:
        writer.remove("LIMA-2013")
    with LibraryWriter.open(own_path) as writer:
        writer.remove("RIO-2012")
    room.keeping.look_again()
    dialog = asked(room, qtbot)
    model = dialog.backups.model()
    dialog.backups.setCurrentIndex(model.index(0, 0))
    assert [row[0] for row in rows(dialog)] == ["The future we want"]
    dialog.backups.setCurrentIndex(model.index(1, 0))
    assert [row[0] for row in rows(dialog)] == ["Declaración de Lima", "The future we want"]
    dialog.instruments.clearSelection()
    assert not dialog.take_back.isEnabled()
    dialog.backups.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    assert rows(dialog) == []
    assert not dialog.take_back.isEnabled()
    dialog.reject()
    assert room.taking_back.dialog is None
    assert listed(room) == {"SALV-2008"}


def test_a_damaged_backup_says_so_and_gives_nothing(room: LibraryRoom, own_path: Path, qtbot: QtBot) -> None:
    newest = backups(own_path)[0]
    newest.write_bytes(newest.read_bytes()[:9000])
    dialog = asked(room, qtbot)
    dialog.backups.setCurrentIndex(dialog.backups.model().index(0, 0))
    item = dialog.backups.topLevelItem(0)
    assert item is not None
    assert item.text(2) == "damaged"
    assert "damaged" in dialog.note.text()
    assert rows(dialog) == []


# -- a library whose file was deleted ---------------------------------------------------------------------------------


@pytest.fixture
def anew_room(
    vocabulary: Vocabulary, preferences: Preferences, tasks: Tasks, theme: Theme, clock: Callable[[], str]
) -> Iterator[LibraryRoom]:
    """The room after the user's own library, with two instruments of theirs, was deleted by hand."""
    own = user_library()
    with LibraryWriter.open(own) as writer:
        writer.add(LIMA, at=NOW)
        writer.add(RIO, at=NOW)
    with LibraryWriter.open(own) as writer:
        writer.tag("SALV-2008", ["cumbres"])
    own.unlink()
    window = QWidget()
    with ClauseLibrary.open(user_library(), vocabulary=vocabulary) as library:
        made = LibraryRoom(window, OpenLibrary(library), preferences, tasks, theme, "en", clock, lambda: "Ana")
        made.panel.setParent(window)
        made.panel.resize(1366, 660)
        window.resize(1366, 660)
        window.show()
        yield made
        made.close()
    shiboken6.delete(window)


def test_a_library_made_anew_says_what_its_backup_has_and_a_click_brings_it_back(
    anew_room: LibraryRoom, qtbot: QtBot
) -> None:
    banner = anew_room.panel.anew
    assert banner.isVisibleTo(anew_room.panel)
    assert "2 instrument(s)" in banner.words
    assert "Declaración de Lima; The future we want" in banner.words
    with qtbot.waitSignal(anew_room.said) as told:
        banner.button.click()
    assert "2 instrument(s) brought back" in told.args[0]
    assert listed(anew_room) == {"SALV-2008", "LIMA-2013", "RIO-2012"}
    assert not banner.isVisibleTo(anew_room.panel)


def test_whoever_closes_the_notice_is_not_told_again_and_can_take_back_what_was_there(
    anew_room: LibraryRoom, qtbot: QtBot
) -> None:
    banner = anew_room.panel.anew
    banner.close_by_hand()
    banner.look(anew_room.keeping.library.path)
    assert not banner.isVisibleTo(anew_room.panel)
    dialog = asked(anew_room, qtbot)
    assert [row[3] for row in rows(dialog)] == ["missing", "missing"]


@pytest.mark.parametrize("answer", ["Bring them back", "Leave the library so", "Later"])
def test_the_program_asks_when_it_starts(
    anew_room: LibraryRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    def click(box: QMessageBox) -> int:
        (button,) = [each for each in box.buttons() if each.text() == answer]
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", click)
    anew_room.taking_back.ask_bring_back()
    wait_written(qtbot, anew_room)
    brought = answer == "Bring them back"
    assert ("LIMA-2013" in listed(anew_room)) == brought
    assert (made_anew(anew_room.keeping.library.path) is not None) == (answer == "Later")


def test_where_nothing_is_missing_nothing_is_asked(room: LibraryRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: pytest.fail("asked"))
    room.taking_back.ask_bring_back()
    assert not room.panel.anew.isVisibleTo(room.panel)


# -- words of what was removed ----------------------------------------------------------------------------------------


def test_what_a_killed_program_left_in_the_index_goes_beside_the_window_and_nobody_waits_for_it(
    room: LibraryRoom, own_path: Path, qtbot: QtBot
) -> None:
    def killed(_share: float) -> None:
        raise KeyboardInterrupt

    writer = LibraryWriter.open(own_path)
    with pytest.raises(KeyboardInterrupt):
        writer.remove("RIO-2012", killed)
    assert writer.to_purge
    writer.close()
    room.keeping.look_again()
    room.keeping.tag(["LIMA-2013"], "inclusión")
    assert room.keeping.busy
    assert room.keeping.library.instrument_topics("LIMA-2013") == ("inclusión",)
    wait_written(qtbot, room)
    with LibraryWriter.open(own_path, purging=False) as writer:
        assert not writer.to_purge


def test_removing_says_how_far_it_is(room: LibraryRoom, tasks: Tasks, qtbot: QtBot) -> None:
    shares: list[float] = []
    tasks.progressed.connect(lambda _key, share: shares.append(share))
    room.keeping.remove(["LIMA-2013", "RIO-2012"])
    wait_written(qtbot, room)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert 0.5 in shares, "where the second begins"
