"""State of play on the screen: counts, versions, positions of two kinds, the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import shipped_notation
from drafter.desktop.preferences import Preferences
from drafter.desktop.state_of_play.matrix import MatrixModel
from drafter.desktop.state_of_play.panel import StateOfPlayPanel
from drafter.desktop.state_of_play.report_dialog import ReportDialog
from drafter.desktop.state_of_play.reports import Reports
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.brackets import Stance
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.negotiation.negotiating import set_status
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote, Position
from drafter.drafting.negotiation.standing import Standing
from drafter.exchange import read_text

BRACKETED = "Saludaron [la puntualidad – Chile] [y la cortesía – Perú, Cuba] de las delegaciones lunares."


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, theme: Theme) -> StateOfPlayPanel:
    """The panel with the sample draft: a version, then brackets and an agreed paragraph; one private note."""
    workspace.add_version("Rev.1")
    workspace.apply(AmendText("new", workspace.draft.paragraph("new").text, BRACKETED))
    agreed = set_status(workspace.draft, ["literal"], Status.AGREED, Standing())
    assert agreed is not None
    workspace.apply(agreed)
    file = workspace.private_file()
    assert file is not None
    file.put(Position("Chile", "amended", "", Stance.OPPOSE, "lo dijo en el pasillo"))
    file.put(OwnNote("new", "", NoteKind.RED_LINE, "Nada de cortesías."))
    made = StateOfPlayPanel(workspace, theme, "es", shipped_notation())
    qtbot.addWidget(made)
    made.show()
    return made


def cell(model: MatrixModel, paragraph: str, code: str, role: Qt.ItemDataRole) -> object:
    index = model.index(model.matrix.paragraph_ids.index(paragraph), model.matrix.parties.index(code))
    return model.data(index, role)


def shown(panel: StateOfPlayPanel) -> list[str]:
    return [row.paragraph_id for row in panel.paragraphs.paragraphs.rows]


def test_counts_are_said_in_words_and_numbers(panel: StateOfPlayPanel) -> None:
    assert "1 of 4 paragraphs agreed (25 %)" in panel._headline.text()
    assert "In brackets: 1" in panel.bars.accessibleDescription()
    assert "Rev.1: 0" in panel.chart.accessibleDescription()
    assert "now: 2" in panel.chart.accessibleDescription()


def test_each_paragraph_says_what_changed_since_the_version(panel: StateOfPlayPanel) -> None:
    model = panel.paragraphs.paragraphs
    row = shown(panel).index("new")
    told = [model.data(model.index(row, column)) for column in range(6)]
    assert told[0] == "3"
    assert told[3:] == ["2", "2", "+2"]
    panel.since.setCurrentIndex(0)
    assert model.data(model.index(row, 5)) == ""


def test_another_edit_is_counted_at_once(panel: StateOfPlayPanel) -> None:
    workspace = panel._workspace
    workspace.apply(AmendText("new", BRACKETED, BRACKETED.replace("[la puntualidad – Chile]", "la puntualidad")))
    assert "now: 1" in panel.chart.accessibleDescription()
    assert shown(panel) == ["literal", "amended", "new", "item"]


def test_a_status_shows_its_paragraphs_and_enter_goes_to_one(qtbot: QtBot, panel: StateOfPlayPanel) -> None:
    panel.bars.setFocus()
    for _ in range(4):
        QTest.keyClick(panel.bars, Qt.Key.Key_Up)
    QTest.keyClick(panel.bars, Qt.Key.Key_Down)
    QTest.keyClick(panel.bars, Qt.Key.Key_Return)
    assert shown(panel) == ["new"]
    with qtbot.waitSignal(panel.paragraph_wanted) as wanted:
        panel.paragraphs.activated.emit(panel.paragraphs.currentIndex())
    assert wanted.args == ["new"]


def test_a_click_on_a_version_compares_with_it(panel: StateOfPlayPanel) -> None:
    panel.since.setCurrentIndex(0)
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=QPoint(5, 60))
    assert panel.since.currentData() == "Rev.1"
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=QPoint(panel.chart.width() - 5, 60))
    assert panel.since.currentData() == "Rev.1"


def test_a_click_on_a_position_goes_to_its_paragraph(qtbot: QtBot, panel: StateOfPlayPanel) -> None:
    panel.tabs.setCurrentIndex(1)
    model = panel.matrix.positions
    place = model.matrix.paragraph_ids.index("new")
    where = panel.matrix.visualRect(model.index(place, model.matrix.parties.index("CHL"))).center()
    with qtbot.waitSignal(panel.paragraph_wanted) as wanted:
        QTest.mouseClick(panel.matrix.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert wanted.args == ["new"]


def test_the_text_for_the_clipboard_says_the_same(panel: StateOfPlayPanel) -> None:
    panel.copy.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("1 of 4 paragraphs agreed")
    assert any(line.startswith("para. 3: 2 bracket") and "before 0" in line for line in lines)


def test_what_everybody_sees_and_what_only_we_know_are_told_apart(panel: StateOfPlayPanel) -> None:
    model = panel.matrix.positions
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.matrix.parties == ("CHL", "CUB", "PER")
    assert cell(model, "new", "CHL", Qt.ItemDataRole.DisplayRole) == "proposes"
    assert cell(model, "new", "CHL", Qt.ItemDataRole.DecorationRole) is None
    assert cell(model, "amended", "CHL", Qt.ItemDataRole.DisplayRole) == "(opposes)"
    assert cell(model, "amended", "CHL", Qt.ItemDataRole.DecorationRole) is not None
    assert "pasillo" in str(cell(model, "amended", "CHL", Qt.ItemDataRole.ToolTipRole))


def test_hidden_the_private_layer_leaves_only_what_everybody_sees(panel: StateOfPlayPanel) -> None:
    panel.set_private_visible(False)
    model = panel.matrix.positions
    assert model.matrix.paragraph_ids == ("new",)
    said = [
        str(model.data(model.index(0, column), role) or "")
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    ]
    assert not any("(" in words or "pasillo" in words for words in said)
    panel.set_private_visible(True)
    assert panel.matrix.positions.matrix.paragraph_ids == ("amended", "new")


def test_the_matrix_is_narrowed_to_one_delegation(panel: StateOfPlayPanel) -> None:
    panel.delegation.choose("PER")
    assert panel.matrix.positions.matrix.parties == ("PER",)
    assert panel.matrix.positions.matrix.paragraph_ids == ("new",)


def closed(qtbot: QtBot, dialog: ReportDialog) -> None:
    """Closes a window and waits until nothing of it is left that would draw."""
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))


@pytest.fixture
def reports(qtbot: QtBot, panel: StateOfPlayPanel, tasks: Tasks, tmp_path: Path) -> Reports:
    """What opens the report's window."""
    preferences = Preferences.in_file(tmp_path / "preferences.ini")
    return Reports(panel, panel._workspace, preferences, tasks, shipped_notation, "es")


@pytest.mark.parametrize("internal", [False, True])
def test_the_report_is_written_for_whom_it_was_asked(
    qtbot: QtBot, reports: Reports, theme: Theme, tmp_path: Path, internal: bool
) -> None:
    reports.begin("Rev.1", theme, private_visible=True)
    dialog = reports.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.save.isEnabled)
    assert not dialog.asked.isEnabled()
    dialog.internal.setChecked(internal)
    dialog.asked.setPlainText("Que podamos ceder.")
    dialog.prepare()
    qtbot.waitUntil(lambda: ("ceder" in dialog.preview.text.toPlainText()) is internal and dialog.save.isEnabled())
    target = tmp_path / "informe.docx"
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    with qtbot.waitSignal(reports.done):
        dialog.write(target)
    qtbot.waitUntil(lambda: bool(gone))
    told = "\n".join(paragraph.text for paragraph in read_text(target).paragraphs)
    assert "En Rev.1" in told
    assert ("Nada de cortesías." in told) is internal
    assert ("Que podamos ceder." in told) is internal


def test_while_our_notes_are_hidden_there_is_no_internal_edition(qtbot: QtBot, reports: Reports, theme: Theme) -> None:
    reports.begin("", theme, private_visible=False)
    dialog = reports.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.save.isEnabled)
    assert not dialog.internal.isEnabled()
    closed(qtbot, dialog)


def test_an_internal_page_goes_at_once_when_others_may_see_the_screen(
    qtbot: QtBot, reports: Reports, theme: Theme
) -> None:
    reports.begin("", theme, private_visible=True)
    dialog = reports.dialog
    assert dialog is not None
    dialog.internal.setChecked(True)
    qtbot.waitUntil(lambda: "Nada de cortesías." in dialog.preview.text.toPlainText())
    dialog.set_private_visible(False)
    assert dialog.preview.isHidden()
    assert dialog.asked.isHidden()
    assert dialog.preview.text.toPlainText() == ""
    qtbot.waitUntil(lambda: "Informe a la capital" in dialog.preview.text.toPlainText())
    assert "Nada de cortesías." not in dialog.preview.text.toPlainText()
    closed(qtbot, dialog)
