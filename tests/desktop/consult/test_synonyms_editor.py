"""Groups of synonyms: the program's switched on and off, one's own added; nothing kept that contradicts itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.synonym_groups import (
    Fault,
    GroupFault,
    SynonymGroup,
    fault_in,
    groups_of,
    table_of,
)
from drafter.desktop.consult.asking.synonyms_dialog import SynonymsDialog
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.deeds import ClauseDeeds
from drafter.desktop.consult.history.wording_history import WordingHistory
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.library import ClauseLibrary, load_synonyms, shipped_synonyms, synonym_table
from tests.desktop.consult.conftest import COUNT

SHIPPED = (("sostenible", "sustentable"), ("programa", "plan"))
_WORD = st.text("abc", min_size=1, max_size=2)


def test_the_programs_groups_are_listed_whether_they_count_or_not() -> None:
    groups = groups_of(SHIPPED, (SHIPPED[0], ("agua", "recurso hídrico")))
    assert [(group.words, group.shipped, group.counts) for group in groups] == [
        (SHIPPED[0], True, True),
        (SHIPPED[1], True, False),
        (("agua", "recurso hídrico"), False, True),
    ]


@given(st.lists(st.lists(_WORD, min_size=2, max_size=3, unique=True).map(tuple), max_size=4, unique=True))
def test_the_groups_listed_give_back_those_that_count(counting: list[tuple[str, ...]]) -> None:
    groups = groups_of(SHIPPED, tuple(counting))
    assert set(table_of({"es": groups})["es"]) == set(counting)


def test_a_group_is_typed_as_words_with_commas_between() -> None:
    assert SynonymGroup.typed(" agua ,recurso  hídrico; agua,, ").words == ("agua", "recurso hídrico")


@pytest.mark.parametrize(
    ("groups", "fault"),
    [
        (["a, b", "c, d"], None),
        (["a, b", "c"], Fault(1, GroupFault.TOO_FEW)),
        (["a, A"], Fault(0, GroupFault.TOO_FEW)),
        (["migración, éxodo", "diáspora, Exodo"], Fault(1, GroupFault.TWICE, "Exodo")),
    ],
)
def test_what_is_wrong_with_groups_is_found(groups: list[str], fault: Fault | None) -> None:
    assert fault_in([SynonymGroup.typed(each) for each in groups]) == fault


def test_a_group_that_does_not_count_harms_nothing() -> None:
    off = SynonymGroup(("a", "b"), shipped=True, counts=False)
    assert fault_in([off, SynonymGroup.typed("a, c")]) is None


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SynonymsDialog:
    made = SynonymsDialog({"es": SHIPPED}, {"es": SHIPPED}, "es")
    qtbot.addWidget(made)
    made.show()
    return made


def _type(dialog: SynonymsDialog, row: int, text: str, qtbot: QtBot) -> None:
    item = dialog.list.topLevelItem(row)
    assert item is not None
    with qtbot.waitSignal(dialog.list.model().rowsInserted):  # the groups are listed anew
        item.setText(0, text)


def _row_of(dialog: SynonymsDialog, text: str) -> int:
    rows = [item.text(0) for row in range(dialog.list.topLevelItemCount()) if (item := dialog.list.topLevelItem(row))]
    return rows.index(text) if text in rows else -1


def _can_save(dialog: SynonymsDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_a_group_of_the_program_can_be_switched_off(dialog: SynonymsDialog, qtbot: QtBot) -> None:
    item = dialog.list.topLevelItem(1)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dialog.table["es"] == [SHIPPED[0]])
    assert _can_save(dialog)


def test_a_changed_group_of_the_program_becomes_ones_own_beside_it(dialog: SynonymsDialog, qtbot: QtBot) -> None:
    _type(dialog, 0, "sostenible, duradero", qtbot)
    assert dialog.table["es"] == [SHIPPED[1], ("sostenible", "duradero")]
    assert _row_of(dialog, ", ".join(SHIPPED[0])) == 0, "the program's stays in sight, switched off"


def test_a_group_is_added_and_nothing_is_kept_until_it_has_two_words(dialog: SynonymsDialog, qtbot: QtBot) -> None:
    dialog.add_button.click()
    assert not _can_save(dialog)
    assert dialog.fault.isVisible()
    _type(dialog, 2, "agua, recurso hídrico", qtbot)
    assert _can_save(dialog)
    assert not dialog.fault.isVisible()
    dialog.remove_button.click()
    assert dialog.table["es"] == list(SHIPPED)


def test_a_word_in_two_groups_is_named(dialog: SynonymsDialog, qtbot: QtBot) -> None:
    dialog.add_button.click()
    _type(dialog, 2, "Plan, proyecto", qtbot)
    assert "Plan" in dialog.fault.text()
    assert not _can_save(dialog)


def test_each_language_has_its_groups(dialog: SynonymsDialog) -> None:
    dialog.languages.setCurrentIndex(1)
    assert dialog.language == "en"
    assert dialog.list.topLevelItemCount() == 0
    dialog.languages.setCurrentIndex(0)
    assert dialog.list.topLevelItemCount() == 2


def test_kept_groups_are_searched_with_at_once(
    qapp: QApplication, many: ClauseLibrary, tasks: Tasks, theme: Theme, dialog: SynonymsDialog, qtbot: QtBot
) -> None:
    catalogue = Catalogue(many, "es")
    history = WordingHistory(catalogue, tasks, theme, "es", dialog)
    deeds = ClauseDeeds(catalogue, history, "es", dialog)
    assert many.search("líquido") == ()
    try:
        with qtbot.waitSignal(deeds.searching_changed):
            deeds.keep_synonyms({**{k: list(v) for k, v in shipped_synonyms().items()}, "es": [("líquido", "potable")]})
        assert len(many.search("líquido", limit=100)) == COUNT
        assert synonym_table()["es"] == (("líquido", "potable"),)
    finally:
        many.use_synonyms(load_synonyms())
