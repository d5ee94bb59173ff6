"""Every gesture on the page: the right draft comes of it, and the page shows exactly that draft."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.consult.transfer import CLAUSES_MIME
from drafter.desktop.text_positions import draft_text
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.editing.edits import AmendText, RemoveParagraph, SetKind, SetStatus
from drafter.instruments import ClauseKind
from drafter.redline import Vocabulary

TEXTS = ("Uno dos tres.", "Cuatro cinco seis.", "Siete ocho nueve.", "Diez once doce.")
Key, Modifier = Qt.Key, Qt.KeyboardModifier
NBSP = "\N{NO-BREAK SPACE}"


class Page:
    """An editor with what tests ask of it; places count paragraphs, offsets characters."""

    def __init__(self, editor: DraftEditor, workspace: Workspace) -> None:
        self.editor = editor
        self.workspace = workspace

    @property
    def texts(self) -> list[str]:
        """The draft's paragraphs, what is typed handed in."""
        self.workspace.about_to_read.emit()
        return [paragraph.text for paragraph in self.workspace.draft.paragraphs]

    @property
    def ids(self) -> list[str]:
        return [paragraph.id for paragraph in self.workspace.draft.paragraphs]

    @property
    def labels(self) -> list[str]:
        return [paragraph.label for paragraph in self.workspace.draft.paragraphs]

    def shown(self) -> list[str]:
        """What stands on the page, block by block."""
        document = self.editor.document()
        return [draft_text(document.findBlockByNumber(n).text()) for n in range(document.blockCount())]

    def check(self) -> None:
        """The page shows exactly the draft: texts, ids, kinds."""
        assert self.shown() == (self.texts or [""])
        live = self.editor.live
        assert live.paragraphs == self.workspace.draft.paragraphs
        for number, paragraph in enumerate(self.workspace.draft.paragraphs):
            assert live.paragraph_of(live.block(number)) == paragraph
            assert live.dressed(number), f"block {number} is not set as {paragraph.kind}"
            assert self.editor.live_text(paragraph.id) == paragraph.text

    def caret(self, place: int, offset: int) -> None:
        self.editor.place_caret(place, offset)

    def select(self, start: tuple[int, int], stop: tuple[int, int]) -> None:
        self.editor.place_caret(*start)
        cursor = self.editor.textCursor()
        self.editor.place_caret(*stop)
        end = self.editor.textCursor().position()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.editor, key, modifier)

    def type(self, words: str) -> None:
        """Key by key; QTest has keys for ASCII only, the others come as keyboards send them."""
        for character in words:
            if character.isascii():
                QTest.keyClicks(self.editor, character)
            else:
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Modifier.NoModifier, character)
                QApplication.sendEvent(self.editor, press)

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.editor.insertFromMimeData(data)


def plain_draft(*texts: str, kinds: tuple[ClauseKind, ...] = ()) -> Draft:
    """Numbered paragraphs a, b, c…"""
    paragraphs = (
        Paragraph(chr(ord("a") + n), kinds[n] if kinds else ClauseKind.PARAGRAPH, f"{n + 1}.", text)
        for n, text in enumerate(texts)
    )
    return Draft("Prueba", "es", tuple(paragraphs))


@pytest.fixture
def desk(qapp: QApplication, clock: Callable[[], str], tmp_path: Path) -> Iterator[Callable[[Draft], Workspace]]:
    """Puts a draft into a file of its own and opens it."""
    made: list[Workspace] = []

    def put(draft: Draft) -> Workspace:
        workspace = Workspace(clock, "Ana Prueba")
        workspace.create(tmp_path / f"borrador-{len(made)}.draft", draft)
        made.append(workspace)
        return workspace

    yield put
    for workspace in made:
        workspace.close()


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, vocabulary: Vocabulary) -> Callable[[Workspace], Page]:
    """Shows the page of a workspace, with the keyboard on it."""

    def shown(workspace: Workspace) -> Page:
        editor = DraftEditor(workspace, theme, vocabulary)
        qtbot.addWidget(editor)
        editor.resize(900, 600)
        editor.show()
        editor.activateWindow()
        editor.setFocus()
        qtbot.waitUntil(editor.hasFocus)
        return Page(editor, workspace)

    return shown


@pytest.fixture
def page(desk: Callable[[Draft], Workspace], show: Callable[[Workspace], Page]) -> Page:
    """Four numbered paragraphs, a to d."""
    return show(desk(plain_draft(*TEXTS)))


def test_the_page_shows_the_draft(page: Page) -> None:
    page.check()
    assert page.shown() == list(TEXTS)
    assert page.editor.current_paragraph == "a"


def test_typed_words_reach_the_draft_by_themselves(page: Page, qtbot: QtBot) -> None:
    page.caret(1, 6)
    page.type(" y medio")
    assert page.editor.live_text("b") == "Cuatro y medio cinco seis."
    assert page.workspace.draft.paragraph("b").text == TEXTS[1]
    qtbot.waitUntil(lambda: page.workspace.draft.paragraph("b").text == "Cuatro y medio cinco seis.", timeout=2000)
    page.check()


def test_the_clock_of_a_commit_is_not_put_off_by_further_keys(page: Page, qtbot: QtBot) -> None:
    page.caret(0, 0)
    page.type("a")
    timer = page.editor.live.timer
    left = timer.remainingTime()
    page.type("b")
    assert timer.isActive()
    assert timer.remainingTime() <= left
    assert timer.interval() <= 500


def test_each_key_is_told_at_once(page: Page, qtbot: QtBot) -> None:
    told: list[str] = []
    page.editor.paragraph_edited.connect(told.append)
    page.caret(2, 0)
    page.type("xy")
    assert told[-2:] == ["c", "c"]


def test_typing_is_committed_when_the_cursor_goes_to_another_paragraph(page: Page) -> None:
    page.caret(0, 0)
    page.type("X")
    page.caret(2, 0)
    assert page.workspace.draft.paragraph("a").text == "XUno dos tres."
    page.check()


def test_typing_is_committed_when_the_keyboard_goes_elsewhere(page: Page) -> None:
    page.caret(0, 0)
    page.type("X")
    page.editor.clearFocus()
    assert page.workspace.draft.paragraph("a").text == "XUno dos tres."


def test_enter_splits_and_the_first_half_keeps_its_id(page: Page) -> None:
    page.caret(1, 7)
    page.key(Key.Key_Return)
    page.check()
    assert page.texts[1:3] == ["Cuatro ", "cinco seis."]
    assert page.ids[1] == "b"
    assert page.labels == ["1.", "2.", "2 bis.", "3.", "4."]
    assert page.editor.caret() == (2, 0)


def test_enter_at_the_start_and_at_the_end_makes_an_empty_paragraph(page: Page) -> None:
    page.caret(1, 0)
    page.key(Key.Key_Return)
    page.check()
    assert page.texts == ["Uno dos tres.", "", *TEXTS[1:]]
    page.caret(4, len(TEXTS[3]))
    page.key(Key.Key_Return)
    page.type("Fin.")
    page.check()
    assert page.texts == ["Uno dos tres.", "", *TEXTS[1:], "Fin."]


def test_words_typed_just_before_enter_belong_to_the_split(page: Page) -> None:
    page.caret(0, len(TEXTS[0]))
    page.type(" Más. Otra.")
    page.caret(0, len("Uno dos tres. Más."))
    page.key(Key.Key_Return)
    page.check()
    assert page.texts[:2] == ["Uno dos tres. Más.", " Otra."]


def test_backspace_at_the_start_joins_and_keeps_the_words(page: Page) -> None:
    page.caret(2, 0)
    page.key(Key.Key_Backspace)
    page.check()
    assert page.texts == ["Uno dos tres.", "Cuatro cinco seis.Siete ocho nueve.", "Diez once doce."]
    assert page.ids == ["a", "b", "d"]
    assert page.editor.caret() == (1, len(TEXTS[1]))


def test_delete_at_the_end_joins(page: Page) -> None:
    page.caret(2, len(TEXTS[2]))
    page.key(Key.Key_Delete)
    page.check()
    assert page.texts[2] == TEXTS[2] + TEXTS[3]


def test_backspace_in_an_empty_paragraph_takes_it_away(page: Page) -> None:
    page.caret(0, len(TEXTS[0]))
    page.key(Key.Key_Return)
    page.key(Key.Key_Backspace)
    page.check()
    assert page.ids == ["a", "b", "c", "d"]


def test_shift_enter_breaks_the_line_within_the_paragraph(page: Page) -> None:
    page.caret(0, 3)
    page.key(Key.Key_Return, Modifier.ShiftModifier)
    page.check()
    assert page.texts[0] == "Uno\n dos tres."
    assert len(page.texts) == 4


def test_typing_over_a_selection_across_paragraphs(page: Page) -> None:
    page.select((0, 4), (2, 6))
    page.type("Y")
    page.check()
    assert page.texts == ["Uno Yocho nueve.", "Diez once doce."]
    assert page.ids[0] == "a"


def test_cutting_across_paragraphs_and_pasting_back_gives_the_same_words(page: Page) -> None:
    page.select((0, 4), (2, 6))
    page.key(Key.Key_X, Modifier.ControlModifier)
    page.check()
    assert page.texts == ["Uno ocho nueve.", "Diez once doce."]
    page.key(Key.Key_V, Modifier.ControlModifier)
    page.check()
    assert page.texts == list(TEXTS)


def test_deleting_everything_leaves_one_empty_paragraph_to_write_in(page: Page) -> None:
    page.key(Key.Key_A, Modifier.ControlModifier)
    page.key(Key.Key_Delete)
    page.check()
    assert page.texts == [""]
    page.type("Nuevo.")
    page.check()
    assert page.texts == ["Nuevo."]


def test_pasting_from_word_makes_paragraphs_without_bullets_and_empty_lines(page: Page) -> None:
    page.caret(1, len(TEXTS[1]))
    page.key(Key.Key_Return)
    page.paste("•\tPrimero\r\n\r\n1.\tSegundo\xad\r\n\uf0b7\tTercero\r\n")
    page.check()
    assert page.texts == [*TEXTS[:2], "Primero", "Segundo", "Tercero", *TEXTS[2:]]


def test_whole_paragraphs_pasted_before_a_paragraph_leave_it_as_it_is(page: Page) -> None:
    page.caret(1, 0)
    page.paste("Primero\n\nSegundo\n")
    page.check()
    assert page.texts == [TEXTS[0], "Primero", "Segundo", *TEXTS[1:]]


def test_a_letter_meant_for_a_menu_is_not_typed(page: Page) -> None:
    page.caret(0, 3)
    page.key(Key.Key_Q, Modifier.AltModifier)
    page.key(Key.Key_Q, Modifier.AltModifier | Modifier.ShiftModifier)
    page.check()
    assert page.texts == list(TEXTS)


def test_pasting_a_few_words_goes_into_the_paragraph(page: Page) -> None:
    page.caret(0, 3)
    page.paste(f" y{NBSP}medio")
    page.check()
    assert page.texts[0] == f"Uno y{NBSP}medio dos tres."


def test_copied_words_keep_no_break_spaces_line_breaks_and_emoji(
    desk: Callable[[Draft], Workspace], show: Callable[[Workspace], Page]
) -> None:
    text = f"Art.{NBSP}3\nsegunda 🌎 línea\U0001d11e"
    page = show(desk(plain_draft(text, "Fin")))
    page.check()
    page.select((0, 0), (0, len(text)))
    page.key(Key.Key_C, Modifier.ControlModifier)
    page.caret(1, 0)
    page.key(Key.Key_V, Modifier.ControlModifier)
    page.check()
    assert page.texts == [text, text + "Fin"]


def test_characters_beyond_the_basic_plane_are_split_and_typed_around(
    desk: Callable[[Draft], Workspace], show: Callable[[Workspace], Page]
) -> None:
    page = show(desk(plain_draft("🌎🌎 mundo 🌎", "Dos")))
    page.caret(0, 2)
    page.type("a")
    page.caret(0, 10)
    page.key(Key.Key_Return)
    page.check()
    assert page.texts == ["🌎🌎a mundo ", "🌎", "Dos"]
    page.workspace.undo()
    page.check()
    assert page.texts == ["🌎🌎a mundo 🌎", "Dos"]


def test_composed_input_arrives_as_one_text(page: Page) -> None:
    page.caret(0, 0)
    QApplication.sendEvent(page.editor, QInputMethodEvent("´", []))
    assert page.editor.live_text("a") == TEXTS[0]
    done = QInputMethodEvent("", [])
    done.setCommitString("é")
    QApplication.sendEvent(page.editor, done)
    page.check()
    assert page.texts[0] == "éUno dos tres."


def test_decomposed_letters_become_one_character(page: Page) -> None:
    page.caret(0, 0)
    page.type("e")
    done = QInputMethodEvent("", [])
    done.setCommitString("\N{COMBINING ACUTE ACCENT}")
    QApplication.sendEvent(page.editor, done)
    page.check()
    assert page.texts[0] == "éUno dos tres."


def test_alt_and_arrows_move_the_paragraph_and_the_cursor_goes_along(page: Page) -> None:
    page.caret(1, 4)
    page.key(Key.Key_Down, Modifier.AltModifier)
    page.check()
    assert page.ids == ["a", "c", "b", "d"]
    assert page.editor.caret() == (2, 4)
    page.key(Key.Key_Up, Modifier.AltModifier)
    page.key(Key.Key_Up, Modifier.AltModifier)
    page.check()
    assert page.ids == ["b", "a", "c", "d"]
    assert page.editor.caret() == (0, 4)
    page.key(Key.Key_Up, Modifier.AltModifier)
    assert page.ids == ["b", "a", "c", "d"]


def test_several_selected_paragraphs_move_together(page: Page) -> None:
    page.select((0, 2), (1, 3))
    page.key(Key.Key_Down, Modifier.AltModifier)
    page.check()
    assert page.ids == ["c", "a", "b", "d"]
    assert page.editor.selected_places() == (1, 2)


def test_dragging_by_the_margin_moves_the_paragraph(page: Page) -> None:
    rows = {row.paragraph.id: row for row in page.editor.visible_rows(0, 600)}
    start = QPoint(30, round(rows["a"].first_line.center().y()))
    end = QPoint(30, round(rows["c"].bottom) + 2)
    gutter = page.editor.gutter
    QTest.mousePress(gutter, Qt.MouseButton.LeftButton, Modifier.NoModifier, start)
    QTest.mouseMove(gutter, start + QPoint(0, 20))
    QTest.mouseMove(gutter, end)
    QTest.mouseRelease(gutter, Qt.MouseButton.LeftButton, Modifier.NoModifier, end)
    page.check()
    assert page.ids == ["b", "c", "a", "d"]


def test_a_click_in_the_margin_selects_the_paragraph(page: Page) -> None:
    rows = {row.paragraph.id: row for row in page.editor.visible_rows(0, 600)}
    point = QPoint(30, round(rows["c"].first_line.center().y()))
    QTest.mouseClick(page.editor.gutter, Qt.MouseButton.LeftButton, Modifier.NoModifier, point)
    assert page.editor.textCursor().selectedText() == TEXTS[2]
    assert page.editor.current_paragraph == "c"


def test_dropped_clauses_are_handed_to_the_window(page: Page, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setData(CLAUSES_MIME, json.dumps(["SALV-2008:p9", "SALV-2008:p7"]).encode())
    row = {row.paragraph.id: row for row in page.editor.visible_rows(0, 600)}["b"]
    point = QPointF(100, row.bottom + 1)
    action = Qt.DropAction.CopyAction
    with qtbot.waitSignal(page.editor.clauses_dropped) as dropped:
        event = QDropEvent(point, action, data, Qt.MouseButton.LeftButton, Modifier.NoModifier)
        page.editor.dropEvent(event)
    assert dropped.args == [["SALV-2008:p9", "SALV-2008:p7"], 2]
    with qtbot.waitSignal(page.editor.clauses_dropped) as pasted:
        page.editor.insertFromMimeData(data)
    assert pasted.args == [["SALV-2008:p9", "SALV-2008:p7"], 1]
    page.check()


def test_undo_and_redo_put_the_cursor_where_the_change_was(page: Page) -> None:
    page.caret(2, 5)
    page.type("XYZ")
    page.caret(0, 0)
    page.key(Key.Key_Z, Modifier.ControlModifier)
    page.check()
    assert page.texts == list(TEXTS)
    assert page.editor.caret() == (2, 5)
    page.key(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    page.check()
    assert page.texts[2] == "SieteXYZ ocho nueve."
    assert page.editor.caret() == (2, 8)


def test_undo_reaches_back_past_reopening(
    page: Page, show: Callable[[Workspace], Page], clock: Callable[[], str]
) -> None:
    page.caret(0, 3)
    page.key(Key.Key_Return)
    page.type("Y ")
    page.caret(3, 0)
    page.key(Key.Key_Backspace)
    changed = page.texts
    path = page.workspace.path
    assert path is not None
    page.workspace.close()
    page.workspace.open(path)
    page.check()
    assert page.texts == changed
    while page.workspace.can_undo:
        page.workspace.undo()
        page.check()
    assert page.texts == list(TEXTS)
    assert page.ids == ["a", "b", "c", "d"]
    while page.workspace.can_redo:
        page.workspace.redo()
        page.check()
    assert page.texts == changed


def test_an_edit_from_elsewhere_leaves_cursor_and_typing_alone(page: Page) -> None:
    page.caret(2, 5)
    page.type("X")
    draft = page.workspace.draft
    page.workspace.apply(RemoveParagraph(draft.paragraphs[0], 0))
    assert page.editor.live_text("c") == "SieteX ocho nueve."
    assert page.editor.caret() == (1, 6)
    page.type("Y")
    page.check()
    assert page.texts == [TEXTS[1], "SieteXY ocho nueve.", TEXTS[3]]


def test_an_edit_from_elsewhere_of_the_very_paragraph_wins(page: Page) -> None:
    page.caret(2, 5)
    page.type("X")
    page.workspace.apply(AmendText("c", TEXTS[2], "Otra cosa."))
    page.check()
    assert page.texts[2] == "Otra cosa."


def test_another_kind_is_set_at_once(page: Page) -> None:
    page.workspace.apply(SetKind("b", ClauseKind.PARAGRAPH, ClauseKind.HEADING))
    page.check()


def test_an_edit_from_elsewhere_leaves_the_scroll_position(
    desk: Callable[[Draft], Workspace], show: Callable[[Workspace], Page]
) -> None:
    texts = [f"Párrafo {n}. " + "palabras y más palabras " * 12 for n in range(60)]
    paragraphs = tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n + 1}.", text) for n, text in enumerate(texts))
    page = show(desk(Draft("Largo", "es", paragraphs)))
    page.caret(40, 3)
    bar = page.editor.verticalScrollBar()
    before = {row.paragraph.id: row.top for row in page.editor.visible_rows(0, 600)}
    assert bar.value() > 0
    page.workspace.apply(RemoveParagraph(page.workspace.draft.paragraphs[2], 2))
    after = {row.paragraph.id: row.top for row in page.editor.visible_rows(0, 600)}
    assert page.editor.caret() == (39, 3)
    for paragraph_id in before.keys() & after.keys():
        assert abs(before[paragraph_id] - after[paragraph_id]) <= 2


def test_a_draft_without_paragraphs_says_what_to_do_and_takes_the_first_words(
    desk: Callable[[Draft], Workspace], show: Callable[[Workspace], Page]
) -> None:
    page = show(desk(Draft("Vacío", "es", ())))
    page.check()
    assert page.editor.empty_words()
    page.type("Los Jefes")
    page.check()
    assert page.texts == ["Los Jefes"]
    assert not page.editor.empty_words()
    page.workspace.undo()
    while page.workspace.can_undo:
        page.workspace.undo()
    page.check()
    assert page.ids == []
    assert page.editor.empty_words()
    page.paste("Uno\nDos")
    page.check()
    assert page.texts == ["Uno", "Dos"]


def test_the_second_window_reads_only(page: Page, show: Callable[[Workspace], Page], clock: Callable[[], str]) -> None:
    assert page.workspace.path is not None
    other = Workspace(clock, "Beto")
    other.open(page.workspace.path)
    second = show(other)
    assert second.editor.isReadOnly()
    second.caret(0, 0)
    second.type("no")
    second.paste("no")
    second.key(Key.Key_Down, Modifier.AltModifier)
    second.key(Key.Key_Delete)
    second.key(Key.Key_Z, Modifier.ControlModifier)
    assert second.shown() == list(TEXTS)
    assert [paragraph.text for paragraph in other.draft.paragraphs] == list(TEXTS)
    other.close()


def test_the_status_is_in_the_margins_words(page: Page) -> None:
    page.workspace.apply(SetStatus("a", Status.DRAFT, Status.RESERVED))
    words = page.editor.gutter.description(page.workspace.draft.paragraph("a"))
    assert "Reserved" in words
    assert "1." in words


def test_zoom_sets_every_paragraph_and_keeps_the_words(page: Page) -> None:
    page.editor.zoom_by(1)
    page.check()
    assert page.editor.live.zoom > 1
    page.editor.zoom_by(0)
    page.check()
    assert page.editor.live.zoom == 1


GESTURES = ("type", "enter", "break", "backspace", "delete", "over", "cut", "paste", "up", "down", "undo", "redo")
WORDS = ("palabra ", "ñ", f"art.{NBSP}3 ", "🌎", "a")


def gesture(page: Page, name: str, place: float, offset: float, reach: float, word: str) -> None:
    """One gesture somewhere on the page; the numbers are shares of what there is."""

    def spot(share: float, within: float) -> tuple[int, int]:
        texts = page.texts or [""]
        chosen = min(len(texts) - 1, int(share * len(texts)))
        return chosen, round(within * len(texts[chosen]))

    here = spot(place, offset)
    if name not in ("undo", "redo"):
        page.caret(*here)
    if name in ("over", "cut"):
        page.select(*sorted((here, spot(reach, place))))
    match name:
        case "type" | "over":
            page.type(word)
        case "enter":
            page.key(Key.Key_Return)
        case "break":
            page.key(Key.Key_Return, Modifier.ShiftModifier)
        case "backspace":
            page.key(Key.Key_Backspace)
        case "delete":
            page.key(Key.Key_Delete)
        case "cut":
            page.key(Key.Key_X, Modifier.ControlModifier)
        case "paste":
            page.paste(f"{word}\n{word}x\n\nfin")
        case "up":
            page.key(Key.Key_Up, Modifier.AltModifier)
        case "down":
            page.key(Key.Key_Down, Modifier.AltModifier)
        case "undo":
            page.workspace.undo()
        case "redo":
            page.workspace.redo()


def undo_all(page: Page) -> int:
    """Undoes everything, back to the texts of the beginning; how many steps it took."""
    taken = 0
    while page.workspace.can_undo:
        page.workspace.undo()
        taken += 1
    page.check()
    assert page.texts == list(TEXTS)
    return taken


share = st.floats(0, 1, exclude_max=True)
steps = st.lists(st.tuples(st.sampled_from(GESTURES), share, share, share, st.sampled_from(WORDS)), max_size=14)


@settings(max_examples=40)
@given(steps)
def test_whatever_one_does_the_page_is_the_draft(page: Page, steps: list[tuple[str, float, float, float, str]]) -> None:
    undo_all(page)
    for step in steps:
        gesture(page, *step)
        page.check()
    after = page.texts
    steps_back = undo_all(page)
    for _ in range(steps_back):
        page.workspace.redo()
    page.check()
    assert after == page.texts


def test_two_minutes_of_typing_leave_the_page_as_the_draft(page: Page) -> None:
    """About 700 keys and gestures, as many as a quick typist makes in two minutes."""
    chance = random.Random(20081216)
    for _ in range(700):
        name = chance.choices(GESTURES, (60, 4, 2, 8, 3, 1, 1, 1, 2, 2, 2, 1))[0]
        gesture(page, name, chance.random(), chance.random(), chance.random(), chance.choice(WORDS))
        assert page.shown() == (page.texts or [""])
    page.check()
