"""Consult as a delegate uses it: type, look, take."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.narrowing.filters import Field
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.consult.results.hits import HitRole
from drafter.desktop.consult.transfer import CLAUSES_MIME, clause_ids
from drafter.desktop.theme import DARK, LIGHT, Theme
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, Filters, SavedSearches
from tests.desktop.consult.conftest import shown_panel

Ask = Callable[[str], None]


@pytest.fixture
def panel(qtbot: QtBot, library: ClauseLibrary, theme: Theme, tmp_path: Path) -> Iterator[ConsultPanel]:
    with shown_panel(qtbot, library, theme, SavedSearches(tmp_path / "searches.json")) as made:
        yield made


@pytest.fixture
def ask(panel: ConsultPanel, qtbot: QtBot) -> Ask:
    """Types words into the field and waits for the best answer."""

    def type_and_wait(words: str) -> None:
        panel.search.setText(words)
        qtbot.waitUntil(lambda: panel.settled)

    return type_and_wait


def _rows(view: QTreeView | QListView) -> list[QModelIndex]:
    model = view.model()
    return [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))]


def _found(panel: ConsultPanel) -> list[str]:
    return [str(index.data(HitRole.CLAUSE_ID)) for index in _rows(panel.area.list)]


def test_without_a_query_the_instrument_stands_open(panel: ConsultPanel) -> None:
    assert panel.area.pages.currentWidget() is panel.area.browser
    assert panel.area.tree.isExpanded(panel.area.browser.model.index(0, 0))


def test_what_one_types_is_found_while_one_types(panel: ConsultPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.search, "energ")
    qtbot.waitUntil(lambda: panel.settled)
    some = _found(panel)
    assert len(some) > 3
    assert panel.area.list.isVisible()
    assert str(len(some)) in panel.row.count.text()
    QTest.keyClicks(panel.search, "ia renovable")
    qtbot.waitUntil(lambda: panel.settled)
    assert 0 < len(_found(panel)) < len(some)


def test_accents_do_not_matter(panel: ConsultPanel, ask: Ask) -> None:
    ask("energía")
    with_accent = _found(panel)
    ask("ENERGIA")
    assert _found(panel) == with_accent


def test_the_first_hit_is_read_at_once(panel: ConsultPanel, ask: Ask, library: ClauseLibrary) -> None:
    ask("migrantes")
    first = library.clause(_found(panel)[0])
    assert panel.card.words.text() == first.text
    assert panel.card.citation.text() == library.short_citation(first.id, "es")


def test_words_that_are_nowhere_leave_advice(panel: ConsultPanel, ask: Ask, qtbot: QtBot) -> None:
    ask("xilófono")
    assert panel.area.nothing.words.isVisible()
    assert panel.area.nothing.words.text()
    assert not panel.deeds.insert.isEnabled()
    QTest.mouseClick(panel.area.nothing.button, Qt.MouseButton.LeftButton)
    assert panel.search.text() == ""
    assert panel.area.tree.isVisible()


@pytest.mark.parametrize("query", ['"', "AND (", "***", "«»", "a" * 3000, "\x00", "párr. 23, -"])
def test_odd_characters_are_only_words_that_are_nowhere(panel: ConsultPanel, ask: Ask, query: str) -> None:
    ask(query)
    assert panel.area.pages.currentIndex() in (0, 1, 2)


def test_escape_empties_the_field(panel: ConsultPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.search, "agua")
    qtbot.waitUntil(lambda: panel.settled)
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert panel.area.tree.isVisible()


def test_down_goes_into_the_results_and_enter_inserts(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.focus_search()
    QTest.keyClicks(panel.search, "energia")
    qtbot.waitUntil(lambda: panel.settled)
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.area.list.hasFocus()
    QTest.keyClick(panel.area.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.insert_requested) as asked:
        QTest.keyClick(panel.area.list, Qt.Key.Key_Return)
    assert asked.args == [[_found(panel)[1]]]


def test_enter_in_the_field_does_not_insert(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.focus_search()
    QTest.keyClicks(panel.search, "energia")
    qtbot.waitUntil(lambda: panel.settled)
    with qtbot.assertNotEmitted(panel.insert_requested):
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.area.list.hasFocus()


def test_the_keypads_enter_inserts_too(panel: ConsultPanel, ask: Ask, qtbot: QtBot) -> None:
    ask("energía")
    panel.area.list.setFocus()
    with qtbot.waitSignal(panel.insert_requested):
        QTest.keyClick(panel.area.list, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def test_a_double_click_inserts(panel: ConsultPanel, ask: Ask, qtbot: QtBot) -> None:
    ask("agua")
    place = panel.area.list.visualRect(panel.area.hits.index(0, 0)).center()
    QTest.mouseClick(panel.area.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.insert_requested) as asked:
        QTest.mouseDClick(panel.area.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [[_found(panel)[0]]]


def test_several_clauses_are_inserted_in_the_order_of_the_text(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("SALV-2008:p9")
    third = panel.area.browser.model.index_of_clause("SALV-2008:p3")
    panel.area.tree.selectionModel().select(third, panel.area.tree.selectionModel().SelectionFlag.Select)
    assert "2" in panel.buttons.insert.text()
    with qtbot.waitSignal(panel.insert_requested) as asked:
        QTest.mouseClick(panel.buttons.insert, Qt.MouseButton.LeftButton)
    assert asked.args == [["SALV-2008:p3", "SALV-2008:p9"]]


def test_enter_inserts_from_the_tree(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("SALV-2008:p12")
    panel.area.tree.setFocus()
    with qtbot.waitSignal(panel.insert_requested) as asked:
        QTest.keyClick(panel.area.tree, Qt.Key.Key_Return)
    assert asked.args == [["SALV-2008:p12"]]


def test_an_instrument_is_not_a_clause_to_insert(panel: ConsultPanel, library: ClauseLibrary) -> None:
    panel.area.tree.setCurrentIndex(panel.area.browser.model.index(0, 0))
    assert not panel.deeds.insert.isEnabled()
    assert panel.card.citation.text() == library.instruments()[0].metadata.title


def test_copy_with_citation_puts_the_exact_quotation_on_the_clipboard(
    panel: ConsultPanel, library: ClauseLibrary
) -> None:
    clause_id = "SALV-2008:p23.s3.i6"
    panel.reveal(clause_id)
    panel.deeds.copy.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == library.quotation(clause_id, "es")
    assert library.clause(clause_id).text.rstrip(".") in data.text()
    assert clause_ids(data) == [clause_id]


def test_rows_are_dragged_as_clauses_and_as_text(panel: ConsultPanel, ask: Ask, library: ClauseLibrary) -> None:
    ask("agua")
    wanted = _found(panel)[:2]
    data = panel.area.hits.mimeData(_rows(panel.area.list)[:2])
    assert json.loads(bytes(data.data(CLAUSES_MIME).data()).decode("utf-8")) == wanted
    assert data.text() == "\n\n".join(library.quotation(each, "es") for each in wanted)


def test_compare_names_the_clause_that_is_read(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("SALV-2008:p16")
    with qtbot.waitSignal(panel.compare_requested) as asked:
        panel.deeds.compare.trigger()
    assert asked.args == ["SALV-2008:p16"]


def test_a_topic_narrows_the_search(panel: ConsultPanel, qtbot: QtBot, library: ClauseLibrary) -> None:
    panel.narrow(Filters(topic="energía"))
    qtbot.waitUntil(lambda: panel.settled)
    found = _found(panel)
    assert found
    assert all("energía" in library.clause(each).topics for each in found)
    panel.chips.chips[Field.TOPIC].click()
    assert panel.area.tree.isVisible()
    assert not panel.chips.isVisible()


def test_a_kind_and_a_verb_narrow_the_search_together(
    panel: ConsultPanel, qtbot: QtBot, library: ClauseLibrary
) -> None:
    panel.narrow(Filters(kind=ClauseKind.PARAGRAPH.value, verb="reafirmar"))
    qtbot.waitUntil(lambda: panel.settled)
    found = [library.clause(each) for each in _found(panel)]
    assert found
    for clause in found:
        assert clause.kind is ClauseKind.PARAGRAPH
        assert "reafirmar" in {verb.infinitive for verb in clause.verbs}


def test_a_topic_of_the_card_shows_the_other_clauses_on_it(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("SALV-2008:p7")
    chip = next(button for button in panel.card.topics.findChildren(QToolButton) if button.text() == "democracia")
    chip.click()
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.filters == Filters(topic="democracia")
    assert "SALV-2008:p7" in _found(panel)


def test_revealing_a_clause_opens_the_tree_down_to_it(panel: ConsultPanel, ask: Ask) -> None:
    ask("agua")
    panel.reveal("SALV-2008:p23.s2.i4.d3")
    assert panel.search.text() == ""
    assert panel.selected_clause_ids == ["SALV-2008:p23.s2.i4.d3"]
    rect = panel.area.tree.visualRect(panel.area.tree.currentIndex())
    assert panel.area.tree.viewport().rect().contains(rect.center())


def test_an_item_is_read_with_what_it_hangs_on(panel: ConsultPanel, library: ClauseLibrary) -> None:
    panel.reveal("SALV-2008:p23.s2.i4.d3")
    context = panel.card.context.text()
    assert "decidieron:" in context
    assert "propuestas:" in context
    heading = library.clause("SALV-2008:p23.s2").text
    assert heading in context


def test_the_missing_number_of_paragraph_one_is_told(panel: ConsultPanel) -> None:
    panel.reveal("SALV-2008:p1")
    assert panel.card.context.text()


def test_clauses_with_the_same_words_name_one_another(panel: ConsultPanel, library: ClauseLibrary) -> None:
    twins = [c for c in library.clauses("SALV-2008") if c.text == library.clause("SALV-2008:p23.s3.i6").text]
    assert len(twins) == 3
    panel.reveal(twins[0].id)
    for twin in twins[1:]:
        assert library.short_citation(twin.id, "es") in panel.card.identical.text()
    panel.card.clause_chosen.emit(twins[1].id)
    assert panel.selected_clause_ids == [twins[1].id]


def test_leading_verbs_show_their_rung_in_dots_and_words(panel: ConsultPanel, library: ClauseLibrary) -> None:
    panel.reveal("SALV-2008:p6")
    verb = library.clause("SALV-2008:p6").verbs[0]
    assert verb.level is not None
    assert "●" * verb.level + "○" * (9 - verb.level) in panel.card.verbs.text()
    assert str(verb.level) in panel.card.verbs.text()


@pytest.mark.parametrize("width", [280, 420])
@pytest.mark.parametrize("query", ["agua", "renovables", "migrantes"])
def test_what_was_found_is_painted_on_the_highlights_ground_however_narrow_the_list(
    panel: ConsultPanel, ask: Ask, query: str, width: int
) -> None:
    panel.resize(width, 640)
    ask(query)
    panel.area.list.clearSelection()
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        for index in _rows(panel.area.list)[:2]:
            picture = panel.area.list.grab(panel.area.list.visualRect(index)).toImage()
            assert _holds(picture, QColor(theme.highlight))


def _holds(picture: QImage, colour: QColor) -> bool:
    size = picture.size()
    return any(
        picture.pixelColor(QPoint(x, y)) == colour for x in range(size.width()) for y in range(0, size.height(), 3)
    )


def test_a_clause_that_loses_its_antecedent_says_so(panel: ConsultPanel) -> None:
    panel.reveal("SALV-2008:p23.s3.i6")
    assert "«esos objetivos»" in panel.card.dangling.text()
    assert panel.card.dangling.isVisibleTo(panel.card)
    panel.reveal("SALV-2008:p9")
    assert not panel.card.dangling.isVisibleTo(panel.card)
