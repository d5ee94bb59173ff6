"""The table of delegations being edited, and what the program makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import shipped_delegations
from drafter.desktop.delegations.dialog import DelegationsDialog
from drafter.desktop.delegations.table_in_use import TableInUse
from drafter.desktop.preferences import Preferences
from drafter.desktop.theme import Theme
from drafter.drafting.delegations import Delegation, Group

SHIPPED = shipped_delegations()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> DelegationsDialog:
    """On the shipped table; we are Chile."""
    made = DelegationsDialog(SHIPPED, SHIPPED, "CHL", theme, "es")
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: DelegationsDialog, code: str) -> None:
    """Chooses a row by its party's code."""
    row = next(row for row, party in enumerate(dialog.table.parties) if party.code == code)
    dialog.list.setCurrentRow(row)


def typed(field: object, words: str) -> None:
    """Types over what is in a field."""
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Delete)  # type: ignore[call-overload]
    QTest.keyClicks(field, words)  # type: ignore[arg-type]


def can_save(dialog: DelegationsDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_it_opens_on_our_delegation(dialog: DelegationsDialog) -> None:
    assert dialog.current == SHIPPED.party("CHL")
    assert dialog.form.names["fr"].text() == "Chili"
    assert dialog.ours == "CHL"
    assert can_save(dialog)


def test_a_delegation_is_added_named_and_chosen_as_ours(dialog: DelegationsDialog) -> None:
    dialog.add_delegation.trigger()
    typed(dialog.form.names["es"], "Observador")
    typed(dialog.form.code, "CHLX")  # runs through the code of Chile, which must not be harmed
    typed(dialog.form.also, "OBS-1; Obs. dos")
    added = dialog.table.party("CHLX")
    assert isinstance(added, Delegation)
    assert (added.names.es, added.also) == ("Observador", ("OBS-1", "Obs. dos"))
    assert dialog.table.party("CHL") == SHIPPED.party("CHL")
    assert dialog.table.groups == SHIPPED.groups
    assert can_save(dialog)
    dialog.ours_box.setCurrentIndex(dialog.ours_box.findData("CHLX"))
    assert dialog.ours == "CHLX"


def test_a_group_gets_members_and_a_removed_delegation_leaves_it(dialog: DelegationsDialog) -> None:
    dialog.add_group.trigger()
    typed(dialog.form.names["es"], "Amigos del agua")
    typed(dialog.form.code, "AGUA")
    for row in range(dialog.form.members.count()):
        item = dialog.form.members.item(row)
        if item.text() in ("Chile", "Uruguay"):
            item.setCheckState(Qt.CheckState.Checked)
    group = dialog.table.party("AGUA")
    assert isinstance(group, Group)
    assert sorted(group.members) == ["CHL", "URY"]
    choose(dialog, "URY")
    dialog.remove.trigger()
    group = dialog.table.party("AGUA")
    assert isinstance(group, Group)
    assert group.members == ("CHL",)
    assert dialog.table.find("Uruguay") is None
    assert can_save(dialog)


@pytest.mark.parametrize(
    ("field", "words", "says"),
    [("es", "Peru", "Peru"), ("code", "PER", "PER"), ("code", "", "no code")],
)
def test_what_is_wrong_is_said_and_cannot_be_saved(
    dialog: DelegationsDialog, field: str, words: str, says: str
) -> None:
    typed(dialog.form.code if field == "code" else dialog.form.names[field], words)
    assert says in dialog.fault.text()
    assert dialog.fault.isVisible()
    assert not can_save(dialog)
    typed(dialog.form.code, "CHL")
    typed(dialog.form.names["es"], "Chile")
    assert can_save(dialog)
    assert dialog.table.faults() == ()


def test_a_party_without_any_name_is_wrong(dialog: DelegationsDialog) -> None:
    for field in dialog.form.names.values():
        typed(field, "")
    assert not can_save(dialog)
    assert "CHL" in dialog.fault.text()


def test_one_entry_goes_back_to_how_it_was_shipped(dialog: DelegationsDialog) -> None:
    assert not dialog.restore.isEnabled()
    typed(dialog.form.names["en"], "Chilean Republic")
    assert "✎" in dialog.list.currentItem().text()
    dialog.restore.trigger()
    assert dialog.table.party("CHL") == SHIPPED.party("CHL")
    assert "✎" not in dialog.list.currentItem().text()


def test_the_order_is_the_alphabet_s_until_somebody_moves(dialog: DelegationsDialog) -> None:
    before = [party.code for party in dialog.table.parties]
    choose(dialog, "CHL")
    dialog.move_up.trigger()
    after = [party.code for party in dialog.table.parties]
    place = before.index("CHL")
    assert (after[place - 1], after[place]) == ("CHL", before[place - 1])
    assert dialog.current == SHIPPED.party("CHL")
    dialog.move_down.trigger()
    assert [party.code for party in dialog.table.parties] == before
    dialog.alphabetical.trigger()
    assert dialog.table.order == ()


def test_the_list_is_searched_in_every_language_without_accents(dialog: DelegationsDialog) -> None:
    QTest.keyClicks(dialog.filter, "etats-unis")
    shown = [party.code for row, party in enumerate(dialog.table.parties) if not dialog.list.item(row).isHidden()]
    assert shown == ["USA"]


def test_a_delegation_keeps_its_groups_and_being_ours_under_another_code(dialog: DelegationsDialog) -> None:
    typed(dialog.form.code, "CHI")
    assert dialog.ours == "CHI"
    group = dialog.table.party("AP")
    assert isinstance(group, Group)
    assert "CHI" in group.members
    assert can_save(dialog)


def test_the_table_is_remembered_with_who_we_are(tmp_path: Path) -> None:
    preferences = Preferences.in_file(tmp_path / "drafter.ini")
    known = TableInUse(preferences)
    assert (known.ours, known.our_name("es")) == ("", "")
    known.keep(SHIPPED.without("ABU"), "BRA")
    again = TableInUse(preferences)
    assert again.table.party("ABU") is None
    assert (again.our_name("es"), again.our_name("en")) == ("Brasil", "Brazil")
    again.keep(SHIPPED.without("BRA"), "BRA")
    assert TableInUse(preferences).ours == ""


def test_a_damaged_file_leaves_the_shipped_table_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "delegations.json").write_text("{", encoding="utf-8")
    known = TableInUse(Preferences.in_file(tmp_path / "drafter.ini"))
    assert known.fault is not None
    assert known.table == SHIPPED


def test_everybody_is_called_by_name_in_the_interface_s_language(qtbot: QtBot, theme: Theme) -> None:
    dialog = DelegationsDialog(SHIPPED, SHIPPED, "BRA", theme, "pt")
    qtbot.addWidget(dialog)
    assert dialog.ours_box.currentText() == "Brasil"
    names = [dialog.ours_box.itemText(row) for row in range(1, dialog.ours_box.count())]
    assert names[:3] == ["Afeganistão", "África do Sul", "Albânia"]
    assert names.index("Egito") < names.index("Equador") < names.index("Zâmbia")
    choose(dialog, "ABU")
    members = [dialog.form.members.item(row).text() for row in range(5)]
    assert members == ["Argentina", "Brasil", "Uruguai", "Afeganistão", "África do Sul"]
