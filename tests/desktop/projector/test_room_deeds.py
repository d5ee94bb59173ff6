"""In the room, from the window: jumping, the wall, nothing private meanwhile, silence and abbreviations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QDateTime, QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import shipped_notation
from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.preferences import Preferences
from drafter.desktop.projector.abbreviations_dialog import AbbreviationsDialog
from drafter.desktop.projector.deeds import RoomDeeds
from drafter.desktop.projector.sheet import SIZES, usual_size
from drafter.desktop.projector.silence_dialogs import BeginSilenceDialog, BreakSilenceDialog, EndSilenceDialog
from drafter.desktop.projector.window import ProjectorWindow
from drafter.desktop.rooms import Room
from drafter.desktop.theme import Theme
from drafter.desktop.window import MainWindow
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.silence import SilencePhase, current_silence, phase
from drafter.library import ClauseLibrary
from drafter.redline import Vocabulary

SECRET = "#ff00fe"
"""A colour that nothing else in the window has."""


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings in a file of the test's own."""
    folder = tmp_path / "settings"
    folder.mkdir()
    return Preferences.in_file(folder / "drafter.ini")


@pytest.fixture
def window(
    qtbot: QtBot,
    workspace: Workspace,
    library: ClauseLibrary,
    vocabulary: Vocabulary,
    preferences: Preferences,
    theme: Theme,
) -> Iterator[MainWindow]:
    """The window with the sample draft."""
    made = MainWindow(workspace, library, vocabulary, preferences, theme, "en", SequentialIds(prefix="n"))
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    shiboken6.delete(made)


class Stage(QWidget):
    """Only what the room needs of the window: the page, and the deeds."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        new_id = SequentialIds(prefix="n")
        self.compose = ComposePanel(workspace, theme, vocabulary, "en", new_id=new_id)
        self.in_the_room = RoomDeeds(
            self,
            workspace,
            self.compose.editor,
            preferences,
            shipped_notation,
            theme,
            "en",
            new_id,
            lambda: self.compose.current_paragraph,
        )
        self.in_the_room.jumped.connect(self.compose.focus_paragraph)
        self.compose.current_paragraph_changed.connect(self.in_the_room.show_on_wall)
        column = QVBoxLayout(self)
        column.addWidget(self.compose)
        column.addWidget(self.in_the_room.silence_line)


@pytest.fixture
def stage(
    qtbot: QtBot, workspace: Workspace, vocabulary: Vocabulary, preferences: Preferences, theme: Theme
) -> Iterator[Stage]:
    """The stage with the sample draft."""
    made = Stage(workspace, vocabulary, preferences, theme)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    shiboken6.delete(made)  # its actions hold it: later tests would dress it anew, and wait


def wall_of(window: MainWindow | Stage) -> ProjectorWindow:
    window.in_the_room.project.trigger()
    wall = window.in_the_room.projector
    assert wall is not None
    return wall


# -- jumping ------------------------------------------------------------------------------------------------------


def jump(window: MainWindow, words: str) -> None:
    window.in_the_room.jump.trigger()
    QTest.keyClicks(window.in_the_room.jump_box.field, words)
    QTest.keyClick(window.in_the_room.jump_box.field, Qt.Key.Key_Return)


def test_a_number_goes_to_the_paragraph_on_the_page(window: MainWindow) -> None:
    jump(window, "parr. 3")
    assert window.compose.current_paragraph == "new"
    assert window.compose.editor.hasFocus()


def test_in_negotiate_the_paragraph_comes_under_discussion_there(window: MainWindow) -> None:
    window.navigation.negotiate_draft()
    jump(window, "saludaron la punt")
    assert window.navigation.room is Room.NEGOTIATE
    assert window.negotiate.current_paragraph == "new"


def test_escape_goes_back_to_where_the_keyboard_was(window: MainWindow) -> None:
    jump(window, "2")
    window.in_the_room.jump.trigger()
    QTest.keyClicks(window.in_the_room.jump_box.field, "3")
    QTest.keyClick(window.in_the_room.jump_box.field, Qt.Key.Key_Escape)
    assert window.compose.current_paragraph == "amended"
    assert window.compose.editor.hasFocus()


def test_what_nobody_wrote_is_said_not_to_be_there(window: MainWindow) -> None:
    box = window.in_the_room.jump_box
    window.in_the_room.jump.trigger()
    QTest.keyClicks(box.field, "99")
    assert box.nothing.isVisible()
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible()


# -- the wall -----------------------------------------------------------------------------------------------------


class Secret(QLabel):
    """A note nobody else may see, over the middle of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("línea roja", parent)
        self.setStyleSheet(f"background: {SECRET}")
        self.setGeometry(500, 300, 200, 60)
        self.show()

    def set_private_visible(self, visible: bool) -> None:
        """Hides it, or shows it."""
        self.setVisible(visible)


def shows_secret(image: QImage) -> bool:
    return any(
        image.pixelColor(x, y).name() == SECRET for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)
    )


class Camera(QObject):
    """Takes a picture of the window whenever the wall is shown or painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.pictures: list[QImage] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Looks at every frame of the wall, and at what the window would show beside it."""
        if isinstance(watched, ProjectorWindow) and event.type() in (QEvent.Type.Show, QEvent.Type.Paint):
            self.pictures.append(self._window.grab().toImage())
        return False


def test_nothing_private_is_in_any_frame_from_the_first_on(window: MainWindow, qapp: QApplication) -> None:
    secret = Secret(window)
    assert shows_secret(window.grab().toImage())
    camera = Camera(window)
    qapp.installEventFilter(camera)
    wall = wall_of(window)
    assert not shows_secret(wall.grab().toImage())
    qapp.removeEventFilter(camera)
    assert camera.pictures
    assert not any(shows_secret(picture) for picture in camera.pictures)
    wall.close()
    assert secret.isVisible()
    assert shows_secret(window.grab().toImage())


def test_what_was_hidden_before_stays_hidden_after_the_wall(stage: Stage) -> None:
    secret = Secret(stage)
    stage.in_the_room.hide_private.trigger()
    assert not secret.isVisible()
    wall_of(stage).close()
    assert not secret.isVisible()
    stage.in_the_room.hide_private.trigger()
    assert secret.isVisible()


def test_the_wall_begins_with_the_paragraph_at_the_cursor_and_gives_its_own_back(stage: Stage) -> None:
    stage.compose.focus_paragraph("amended")
    wall = wall_of(stage)
    assert wall.current_paragraph == "amended"
    wall.go_next()
    wall.close()
    assert stage.compose.current_paragraph == wall.current_paragraph == "new"


def test_the_wall_follows_whoever_works_in_the_window(stage: Stage, workspace: Workspace) -> None:
    wall = wall_of(stage)
    stage.activateWindow()
    stage.compose.focus_paragraph("literal")
    assert wall.current_paragraph == "literal"
    QTest.keyClicks(stage.compose.editor, " Fin.")
    workspace.about_to_read.emit()
    assert wall.sheet.toPlainText().endswith(" Fin.")
    wall.close()


def test_how_the_wall_looked_is_remembered(stage: Stage, preferences: Preferences) -> None:
    wall = wall_of(stage)
    usual = wall.type_size
    assert usual == usual_size(wall.screen().size().height())
    wall.larger.trigger()
    size = SIZES[SIZES.index(usual) + 1]
    wall.turn_colours.trigger()
    wall.show_conflicts.trigger()
    wall.close()
    assert (preferences.projector_size, preferences.projector_dark, preferences.projector_conflicts) == (
        52,
        True,
        False,
    )
    again = wall_of(stage)
    assert (again.type_size, again.dark, again.show_conflicts.isChecked()) == (size, True, False)
    again.close()


def test_closing_the_draft_takes_the_wall_down(stage: Stage, workspace: Workspace) -> None:
    wall_of(stage)
    workspace.close()
    assert stage.in_the_room.projector is None
    assert not stage.in_the_room.project.isEnabled()


# -- silence ------------------------------------------------------------------------------------------------------


def begun(stage: Stage, hours: int = 24) -> None:
    stage.in_the_room.begin.trigger()
    dialog = stage.in_the_room.dialog
    assert isinstance(dialog, BeginSilenceDialog)
    dialog.zone.setText("America/Bogota")
    dialog.set_hours(hours)
    dialog.accept()


def test_silence_is_begun_for_a_day_and_counted_down(stage: Stage, workspace: Workspace) -> None:
    workspace.add_version("Rev.3")
    begun(stage)
    procedure = current_silence(workspace.draft)
    assert procedure is not None
    assert (procedure.version, procedure.zone) == ("Rev.3", "America/Bogota")
    line = stage.in_the_room.silence_line
    assert line.isVisible()
    assert line.text().startswith("Silence: ")
    assert not stage.in_the_room.begin.isEnabled()
    workspace.undo()
    assert not line.isVisible()
    assert stage.in_the_room.begin.isEnabled()


def test_the_line_runs_out_as_the_clock_goes_on_and_then_rests(
    stage: Stage, workspace: Workspace, clock: Callable[[], str]
) -> None:
    begun(stage, 1)
    line = stage.in_the_room.silence_line
    assert line.timer.isActive()
    said = []
    for _ in range(14):  # five minutes each time somebody looks
        line.tick()
        said.append(line.text())
    assert any("minute(s) left" in words for words in said)
    assert said[-1] == "Silence: expired, nobody spoke"
    assert not line.timer.isActive()
    assert workspace.journal[-1].edit.paragraph_ids == ()  # looking at the clock writes nothing


def test_a_past_hour_and_an_unknown_zone_cannot_be_chosen(stage: Stage) -> None:
    stage.in_the_room.begin.trigger()
    dialog = stage.in_the_room.dialog
    assert isinstance(dialog, BeginSilenceDialog)
    dialog.zone.setText("Atlántida/Centro")
    assert not dialog.accept_button.isEnabled()
    assert "Atlántida" in dialog.said.text()
    dialog.zone.setText("UTC")
    assert dialog.accept_button.isEnabled()
    dialog.when.setDateTime(QDateTime.fromString("2020-01-01T00:00:00", Qt.DateFormat.ISODate))
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_a_delegation_breaks_silence_on_the_ticked_paragraphs(stage: Stage, workspace: Workspace) -> None:
    begun(stage)
    stage.compose.focus_paragraph("new")
    stage.in_the_room.breaking.trigger()
    dialog = stage.in_the_room.dialog
    assert isinstance(dialog, BreakSilenceDialog)
    assert dialog.chosen == ("new",)
    assert not dialog.accept_button.isEnabled()
    dialog.who.setText("chile")
    dialog.accept()
    assert workspace.draft.paragraph("new").status is Status.OPEN
    assert stage.in_the_room.silence_line.text() == "Silence broken: Chile"
    assert Wording().deed(workspace.journal[-1]) == "Silence broken: Chile"
    assert "on paragraphs 3" in stage.in_the_room.silence_line.toolTip()
    stage.in_the_room.end.trigger()
    end = stage.in_the_room.dialog
    assert isinstance(end, EndSilenceDialog)
    assert not end.adopt.isEnabled()
    end.close_only.click()
    procedure = current_silence(workspace.draft)
    assert procedure is not None
    assert phase(procedure, workspace.now()) is SilencePhase.ENDED
    assert not stage.in_the_room.silence_line.isVisible()


# -- abbreviations ------------------------------------------------------------------------------------------------


def test_abbreviations_are_written_out_on_the_page_and_on_the_wall_and_remembered(
    stage: Stage, workspace: Workspace, preferences: Preferences
) -> None:
    stage.in_the_room.abbreviations.trigger()
    dialog = stage.in_the_room.dialog
    assert isinstance(dialog, AbbreviationsDialog)
    dialog.lines.setPlainText("jjeg = los Jefes y las Jefas de Estado\nno dice nada")
    assert "1" in dialog.counted.text()
    dialog.accept()
    assert preferences.abbreviations == "jjeg = los Jefes y las Jefas de Estado\n"
    stage.compose.focus_paragraph("new")
    QTest.keyClicks(stage.compose.editor, " Jjeg, jjegx ")
    workspace.about_to_read.emit()
    assert workspace.draft.paragraph("new").text.endswith(" Los Jefes y las Jefas de Estado, jjegx ")
    wall = wall_of(stage)
    wall.sheet.moveCursor(wall.sheet.textCursor().MoveOperation.End)
    QTest.keyClicks(wall.sheet, "jjeg.")
    workspace.about_to_read.emit()
    assert workspace.draft.paragraph("new").text.endswith("jjegx los Jefes y las Jefas de Estado.")
    wall.close()


def test_without_abbreviations_nothing_is_written_out(stage: Stage, workspace: Workspace) -> None:
    stage.compose.focus_paragraph("new")
    QTest.keyClicks(stage.compose.editor, " jjeg ")
    workspace.about_to_read.emit()
    assert workspace.draft.paragraph("new").text.endswith(" jjeg ")


def test_the_keys_for_dictation_are_the_pages_too(stage: Stage, workspace: Workspace) -> None:
    stage.compose.focus_paragraph("new")
    place = workspace.draft.index["new"]
    text = workspace.draft.paragraph("new").text
    start = text.index("puntualidad")
    stage.compose.editor.place_caret(place, start, start + len("puntualidad"))
    stage.in_the_room.dictation.alternative.trigger()
    QTest.keyClicks(stage.compose.editor, "presencia")
    workspace.about_to_read.emit()
    assert "[puntualidad / presencia]" in workspace.draft.paragraph("new").text


def test_the_state_of_play_hides_what_only_we_know_with_everything_else(window: MainWindow) -> None:
    seen: list[bool] = []
    for wanted in (True, False, True):
        window.in_the_room.privacy.set_wanted(wanted)
        seen.append(window.play.private_visible)
    assert seen == [True, False, True]
