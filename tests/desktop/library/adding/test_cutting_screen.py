"""The proposed cutting beside its source: looked at, corrected, undone, identified."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from drafter.desktop.library.adding.piece_table import PieceColumn
from drafter.desktop.library.adding.reading import ink, judged
from drafter.desktop.library.adding.screen import CuttingScreen
from drafter.desktop.library.adding.source_text import SourceText
from drafter.desktop.theme import Theme
from drafter.instruments import ClauseKind, propose

SOURCE = """DECLARACIÓN DE PRUEBA

Los Jefes de Estado se reunieron en Lima el 3 de mayo de 2019.

1. Reafirmaron su compromiso con la paz y con el desarrollo sostenible. Recordaron la Carta de las Naciones
Unidas.

2 / 5

2. Decidieron:

• Promover la cooperación.
• Reducir las asimetrías.

3. Agradecieron al Perú su hospitalidad.
"""


@pytest.fixture
def screen(qapp: QApplication, theme: Theme) -> Iterator[CuttingScreen]:
    made = CuttingScreen(theme, "es")
    made.resize(1300, 640)
    made.show()
    cutting = propose(SOURCE)
    made.show_proposal(SourceText.of(SOURCE, cutting), cutting)
    yield made
    shiboken6.delete(made)  # later tests would dress it anew, and wait


def row_of(screen: CuttingScreen, words: str) -> int:
    return next(at for at, piece in enumerate(screen.cutting.pieces) if piece.text.startswith(words))


def words_in_source(screen: CuttingScreen, row: int) -> str:
    places = screen.source.places
    assert places is not None
    start, end = places.span(row)
    return " ".join(screen.source.source.text[start:end].split())


def test_the_pieces_are_listed_in_the_order_of_the_source(screen: CuttingScreen) -> None:
    QAbstractItemModelTester(screen.table.pieces, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model = screen.table.pieces
    row = row_of(screen, "Reafirmaron")
    assert model.index(row, PieceColumn.LABEL).data() == "1."
    assert model.index(row, PieceColumn.KIND).data()
    assert model.index(row, PieceColumn.WORDS).data().startswith("Reafirmaron")
    furniture = row_of(screen, "2 / 5")
    assert model.index(furniture, PieceColumn.SIGN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not model.flags(model.index(furniture, PieceColumn.LABEL)) & Qt.ItemFlag.ItemIsEditable


def test_the_style_is_told_with_what_it_was_recognised_by(screen: CuttingScreen) -> None:
    style, reasons = screen.manner.text().splitlines()
    assert style == "Recognised as: Summit declaration, past tense"
    assert reasons == "verbos en pretérito"


def test_choosing_a_piece_lights_it_up_in_the_source_and_back(screen: CuttingScreen) -> None:
    row = row_of(screen, "Promover")
    screen.table.look_at(row)
    start = SOURCE.index("• Promover")
    assert screen.source.place == start
    lit = [each.cursor.selectedText() for each in screen.source.extraSelections()]
    assert "• Promover la cooperación." in lit
    screen.source.go_to(SOURCE.index("Agradecieron"))
    assert screen.table.current == row_of(screen, "Agradecieron")


def test_a_piece_is_split_at_the_cursor_in_the_source_and_joined_again(screen: CuttingScreen) -> None:
    before = screen.cutting
    screen.source.go_to(SOURCE.index("Recordaron"))
    screen.deeds.split.trigger()
    row = row_of(screen, "Recordaron")
    assert screen.table.current == row
    assert words_in_source(screen, row).endswith("Naciones Unidas.")
    screen.table.look_at(row - 1)
    screen.deeds.join.trigger()
    assert [piece.line for piece in screen.cutting.pieces] == [piece.line for piece in before.pieces]


def test_there_is_nothing_to_split_at_the_beginning_of_a_piece_or_in_its_number(screen: CuttingScreen) -> None:
    for place in (SOURCE.index("1. Reafirmaron"), SOURCE.index("2 / 5") + 1):
        screen.source.go_to(place)
        assert not screen.deeds.split.isEnabled()
    screen.source.go_to(SOURCE.index("compromiso"))
    assert screen.deeds.split.isEnabled()


def test_every_correction_can_be_undone_and_done_again(screen: CuttingScreen) -> None:
    proposed = screen.cutting
    steps = [proposed]
    row = row_of(screen, "Promover")
    screen.table.look_at(row)
    screen.deeds.move_out.trigger()
    steps.append(screen.cutting)
    screen.kind.setCurrentIndex(screen.kind.findData(ClauseKind.PARAGRAPH))
    screen.kind.activated.emit(screen.kind.currentIndex())
    steps.append(screen.cutting)
    screen.deeds.furniture.trigger()
    steps.append(screen.cutting)
    assert len({id(step) for step in steps}) == 4
    assert screen.cutting.pieces[row].furniture
    for step in reversed(steps[:-1]):
        screen.deeds.undo.trigger()
        assert screen.cutting == step
    assert not screen.deeds.undo.isEnabled()
    assert screen.cutting == proposed
    for step in steps[1:]:
        screen.deeds.redo.trigger()
        assert screen.cutting == step
    assert not screen.deeds.redo.isEnabled()


def test_page_furniture_can_become_a_clause_and_furniture_again(screen: CuttingScreen) -> None:
    row = row_of(screen, "2 / 5")
    screen.table.look_at(row)
    assert screen.deeds.furniture.isChecked()
    screen.deeds.furniture.trigger()
    assert not screen.cutting.pieces[row].furniture
    screen.deeds.furniture.trigger()
    assert screen.cutting.pieces[row].furniture


def test_a_label_that_the_source_does_not_have_is_refused_in_a_sentence(screen: CuttingScreen) -> None:
    row = row_of(screen, "Agradecieron")
    index = screen.table.pieces.index(row, PieceColumn.LABEL)
    screen.table.pieces.setData(index, "7.")
    assert screen.banner.isVisibleTo(screen)
    assert "7." in screen.banner.words
    assert screen.cutting.pieces[row].typed == "3."
    screen.table.pieces.setData(index, "")
    assert screen.cutting.pieces[row].label is None
    assert screen.cutting.pieces[row].text.startswith("3. Agradecieron")


def test_several_chosen_pieces_are_joined_as_one(screen: CuttingScreen) -> None:
    row = row_of(screen, "Promover")
    screen.table.look_at(row)
    selection = screen.table.selectionModel()
    flags = selection.SelectionFlag
    selection.select(screen.table.pieces.index(row + 1, 0), flags.Select | flags.Rows)
    screen.deeds.join.trigger()
    assert screen.cutting.pieces[row].text == "Promover la cooperación. • Reducir las asimetrías."


def test_the_doubtful_pieces_are_visited_one_after_another(screen: CuttingScreen) -> None:
    doubtful = sorted(screen.cutting.doubtful)
    if not doubtful:
        assert not screen.deeds.next_doubt.isEnabled()
        return
    screen.table.look_at(0)
    seen = []
    for _ in doubtful:
        screen.deeds.next_doubt.trigger()
        seen.append(screen.table.current)
    assert sorted(seen) == doubtful


def test_what_identifies_the_instrument_can_be_typed_and_is_part_of_what_is_undone(screen: CuttingScreen) -> None:
    before = screen.cutting.metadata
    screen.form.lines["title"].setText("Declaración de Lima")
    screen.form.lines["title"].editingFinished.emit()
    assert screen.cutting.metadata.title == "Declaración de Lima"
    screen.deeds.undo.trigger()
    assert screen.cutting.metadata == before
    assert screen.form.lines["title"].text() == before.title


def test_where_something_was_found_is_shown_in_the_source(screen: CuttingScreen) -> None:
    shown = {field: button for field, button in screen.form.found_buttons.items() if button.isVisibleTo(screen.form)}
    assert {"title", "place", "date"} <= set(shown)
    shown["place"].click()
    selections = screen.source.extraSelections()
    assert selections[-1].cursor.selectedText() == "Lima"
    assert screen.source.place == SOURCE.index("Lima")


def test_nothing_of_the_source_is_lost_whatever_is_done(screen: CuttingScreen) -> None:
    verdict = judged(screen.cutting, ink(SOURCE))
    assert verdict.whole
    assert verdict.furniture == 3
    screen.table.look_at(row_of(screen, "Promover"))
    screen.deeds.join.trigger()
    screen.deeds.furniture.trigger()
    again = judged(screen.cutting, ink(SOURCE))
    assert again.whole
    assert again.words == verdict.words
    assert again.furniture > verdict.furniture
    assert not judged(screen.cutting, ink(SOURCE + " más")).whole


def test_what_a_page_prints_in_the_midst_of_a_piece_can_be_set_apart_and_become_words_again(
    screen: CuttingScreen,
) -> None:
    source = "1. Reafirmaron su compromiso con la\n\n2 / 5\n\npaz y con el desarrollo.\n\n2. Decidieron cooperar.\n"
    cutting = propose(source)
    screen.show_proposal(SourceText.of(source, cutting), cutting)
    at = next(at for at, piece in enumerate(cutting.pieces) if piece.printed)
    screen.table.look_at(at)
    screen.source.go_to(screen.source.source.text.index("2 / 5") + 1)
    assert screen.table.current == at
    screen.deeds.set_apart.trigger()
    assert [piece.line for piece in screen.cutting.pieces[at : at + 3]] == [
        "1. Reafirmaron su compromiso con la", "2 / 5", "paz y con el desarrollo.",
    ]  # fmt: skip
    assert screen.cutting.pieces[at + 1].furniture
    assert screen.table.current == at + 1
    assert not screen.deeds.set_apart.isEnabled()
    screen.deeds.undo.trigger()
    assert screen.cutting == cutting
