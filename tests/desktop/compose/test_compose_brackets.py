"""Brackets on the page: matched, told apart by depth, counted, chosen with a key; nothing but words is in the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import bracket_words, shipped_delegations
from drafter.desktop.compose.brackets import deeds
from drafter.desktop.compose.brackets.marks import DEPTHS, styles
from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.theme import DARK, LIGHT, Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.delegations import Delegation, Names
from drafter.instruments import ClauseKind
from drafter.redline import Vocabulary

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TEXTS = (
    "Promover la paz [y la justicia – Chile; Cuba: suprimir] en [energía / agua – Perú].",
    "Reafirmaron [la integración [, energética – Brasil] y física] y más.",
    "[Tres",
    "Cuatro – México]",
    "Sobra] esto. [Acordado ad ref.]",
)


class Desk:
    """The panel on a draft with brackets."""

    def __init__(self, panel: ComposePanel, workspace: Workspace) -> None:
        self.panel = panel
        self.editor = panel.editor
        self.commands = panel.editor.bracket_commands
        self.workspace = workspace

    @property
    def texts(self) -> list[str]:
        """The draft's paragraphs, what is typed handed in; the page shows the same."""
        self.workspace.about_to_read.emit()
        texts = [paragraph.text for paragraph in self.workspace.draft.paragraphs]
        document = self.editor.document()
        assert [document.findBlockByNumber(n).text() for n in range(document.blockCount())] == texts
        return texts

    def caret(self, place: int, words: str) -> None:
        """Puts the cursor before these words of a paragraph."""
        self.editor.place_caret(place, self.workspace.draft.paragraphs[place].text.index(words))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.editor, key, modifier)

    def marked(self, style_of: str) -> list[str]:
        """The characters that wear a style."""
        wanted = styles(LIGHT)[style_of]
        return [each.cursor.selectedText() for each in self.editor.extraSelections() if each.format == wanted]

    def here(self) -> str:
        """What the bar says of the bracket at the cursor."""
        self.panel.bracket_bar.follow()
        return self.panel.bracket_bar.here.text()


@pytest.fixture
def open_desk(
    qtbot: QtBot, theme: Theme, vocabulary: Vocabulary, clock: Callable[[], str], tmp_path: Path
) -> Iterator[Callable[..., Desk]]:
    """Puts paragraphs on a page that has the keyboard."""
    workspaces: list[Workspace] = []

    def made(*texts: str) -> Desk:
        workspace = Workspace(clock, "Ana Prueba")
        workspaces.append(workspace)
        paragraphs = (Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n + 1}.", text) for n, text in enumerate(texts))
        workspace.create(tmp_path / f"{len(workspaces)}.draft", Draft("Prueba", "es", tuple(paragraphs)))
        panel = ComposePanel(workspace, theme, vocabulary, "es")
        qtbot.addWidget(panel)
        panel.resize(900, 700)
        panel.show()
        panel.activateWindow()
        panel.editor.setFocus()
        qtbot.waitUntil(panel.editor.hasFocus)
        return Desk(panel, workspace)

    yield made
    for workspace in workspaces:
        workspace.close()


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """The texts above."""
    return open_desk(*TEXTS)


def test_brackets_wear_the_colour_of_their_depth_and_names_are_paler(desk: Desk) -> None:
    desk.editor.place_caret(0, 0)
    assert desk.marked("depth-0").count("[") == 5
    assert " / " in desk.marked("depth-0")
    assert desk.marked("depth-1") == ["[", "]"]
    assert " – Chile; Cuba: suprimir" in desk.marked("owners")


def test_the_partner_of_the_bracket_at_the_cursor_is_lit_also_in_another_paragraph(desk: Desk) -> None:
    desk.caret(1, ", energética")
    assert desk.marked("lit-1") == ["[", "]"]
    assert desk.marked("lit-0") == []
    desk.caret(2, "[Tres")
    assert desk.marked("lit-0") == ["[", "]"]
    desk.editor.place_caret(0, 0)
    assert desk.marked("lit-0") == desk.marked("lit-1") == []


def test_a_bracket_without_partner_is_flagged_until_it_has_one(desk: Desk) -> None:
    assert desk.marked("loose") == ["]"]
    desk.editor.place_caret(4, 0)
    QTest.keyClicks(desk.editor, "[")
    desk.editor.marks.judge_visible()
    assert desk.marked("loose") == []
    QTest.keyClick(desk.editor, Key.Key_Backspace)
    desk.editor.marks.judge_visible()
    assert desk.marked("loose") == ["]"]
    assert desk.texts == list(TEXTS)


def test_depths_can_be_told_apart_in_both_themes() -> None:
    for theme in (LIGHT, DARK):
        made = styles(theme)
        colours = [made[f"depth-{depth}"].foreground().color().name() for depth in range(DEPTHS)]
        assert len(set(colours)) == DEPTHS


def test_each_depth_has_a_line_below_its_words(open_desk: Callable[..., Desk]) -> None:
    plain = open_desk("Uno dos tres cuatro cinco.")
    single = open_desk("[Uno dos tres cuatro cinco.]")
    double = open_desk("[[Uno dos tres cuatro cinco.]]")

    def lowest_long_row(desk: Desk) -> int:
        picture = desk.editor.viewport().grab().toImage()
        paper = picture.pixelColor(picture.width() // 2, 5).name()
        return max(
            y
            for y in range(picture.height() // 2)
            if sum(picture.pixelColor(x, y).name() != paper for x in range(80, 240)) > 70
        )

    assert lowest_long_row(plain) < lowest_long_row(single) < lowest_long_row(double)


def test_keys_go_from_bracket_to_bracket_and_round(desk: Desk) -> None:
    desk.editor.place_caret(0, 0)
    seen = []
    for _ in range(7):
        desk.key(Key.Key_F6)
        seen.append(desk.editor.caret())
    opened = [(0, 16), (0, 59), (1, 12), (1, 28), (2, 0), (4, 13)]
    assert seen == [*opened, opened[0]]
    desk.key(Key.Key_F6, Modifier.ShiftModifier)
    assert desk.editor.caret() == opened[-1]


def test_words_are_kept_with_a_key_and_undone_in_one_step(desk: Desk) -> None:
    desk.caret(0, "justicia")
    desk.key(Key.Key_F12)
    assert desk.texts[0] == "Promover la paz y la justicia en [energía / agua – Perú]."
    assert desk.editor.caret() == (0, 16)
    desk.workspace.undo()
    assert desk.texts == list(TEXTS)


def test_words_are_dropped_with_a_key_and_the_blank_goes_with_them(desk: Desk) -> None:
    desk.caret(0, "justicia")
    desk.key(Key.Key_F12, Modifier.ControlModifier)
    assert desk.texts[0] == "Promover la paz en [energía / agua – Perú]."


def test_the_wording_at_the_cursor_is_taken(desk: Desk) -> None:
    desk.caret(0, "agua")
    desk.key(Key.Key_F12)
    assert desk.texts[0].endswith("en agua.")


def test_a_bracket_inside_is_settled_alone(desk: Desk) -> None:
    desk.caret(1, "energética")
    desk.key(Key.Key_F12, Modifier.ControlModifier)
    assert desk.texts[1] == "Reafirmaron [la integración y física] y más."
    desk.caret(1, "física")
    desk.key(Key.Key_F12)
    assert desk.texts[1] == "Reafirmaron la integración y física y más."


def test_a_bracket_over_paragraphs_is_settled_in_all_of_them_at_once(desk: Desk) -> None:
    desk.caret(3, "Cuatro")
    desk.key(Key.Key_F12)
    assert desk.texts[2:4] == ["Tres", "Cuatro"]
    desk.workspace.undo()
    assert desk.texts == list(TEXTS)
    desk.caret(3, "Cuatro")
    desk.key(Key.Key_F12, Modifier.ControlModifier)
    assert desk.texts == [TEXTS[0], TEXTS[1], TEXTS[4]]
    desk.workspace.undo()
    assert desk.texts == list(TEXTS)


def test_a_digit_chooses_from_the_menu_of_wordings(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("Los Estados [deberán – UE][deberían][podrán / pueden – Cuba] informar.")
    desk.caret(0, "deberían")
    assert desk.commands.fill_wordings()
    words = [action.text() for action in desk.commands.wordings.actions() if not action.isSeparator()]
    assert words == ["&1  deberán  –  UE", "&2  deberían", "&3  podrán", "&4  pueden  –  Cuba", "&0  Drop the bracket"]
    # A menu answers to the letter behind «&»; offscreen it cannot be shown.
    desk.commands.wordings.actions()[3].trigger()
    assert desk.texts == ["Los Estados pueden informar."]
    desk.workspace.undo()
    desk.caret(0, "deberían")
    assert desk.commands.fill_wordings()
    desk.commands.wordings.actions()[-1].trigger()
    assert desk.texts == ["Los Estados [deberán – UE][podrán / pueden – Cuba] informar."]
    desk.editor.place_caret(0, 0)
    assert not desk.commands.fill_wordings()


def test_neighbours_are_asked_about_and_made_alternatives(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("Limitar [a 2 °C] [muy por debajo de 2 °C] y más.")
    for words in ("a 2", "muy"):
        desk.caret(0, words)
        assert "independent options, or alternatives?" in desk.here()
        assert desk.commands.fill_wordings()
    desk.commands.wordings.actions()[-1].trigger()
    assert desk.texts == ["Limitar [a 2 °C][muy por debajo de 2 °C] y más."]
    desk.caret(0, "muy")
    assert "alternatives?" not in desk.here()
    desk.key(Key.Key_F12)
    assert desk.texts == ["Limitar muy por debajo de 2 °C y más."]


def test_a_note_can_be_dropped_but_offers_no_wording(desk: Desk) -> None:
    desk.caret(4, "Acordado")
    assert desk.commands.fill_wordings()
    assert [action.isEnabled() for action in desk.commands.wordings.actions() if not action.isSeparator()] == [
        False,
        True,
    ]
    desk.key(Key.Key_F12)
    assert desk.texts[4] == "Sobra] esto."


def test_the_selection_is_put_in_brackets_with_our_name(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("Promover la paz y la justicia.", "Dos.", "Tres.")
    desk.commands.set_our_name(lambda language: {"es": "Perú"}[language])
    assert not desk.commands.enclose.isEnabled()
    desk.editor.place_caret(0, 15, 29)
    desk.key(Key.Key_B, Modifier.ControlModifier)
    assert desk.texts[0] == "Promover la paz [y la justicia – Perú]."
    desk.workspace.undo()
    cursor = desk.editor.textCursor()
    cursor.setPosition(desk.editor.live.block(0).position())
    cursor.setPosition(desk.editor.live.block(1).position() + 4, cursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)
    desk.key(Key.Key_B, Modifier.ControlModifier)
    assert desk.texts == ["[Promover la paz y la justicia.", "Dos. – Perú]", "Tres."]
    desk.workspace.undo()
    desk.commands.set_our_name(lambda _language: "")
    desk.editor.place_caret(2, 0, 5)
    desk.key(Key.Key_B, Modifier.ControlModifier)
    assert desk.texts[2] == "[Tres.]"


def test_brackets_are_counted_for_the_paragraph_and_the_draft(desk: Desk, qtbot: QtBot) -> None:
    desk.caret(1, "física")
    desk.here()
    assert desk.panel.bracket_bar.counts.text() == (
        "Paragraph: 2 bracket(s), 2 option(s) · Draft: 6 bracket(s), 5 option(s)"
    )
    assert "1" in desk.panel.bracket_bar.loose.text()
    desk.editor.place_caret(0, 0)
    QTest.keyClicks(desk.editor, "[x]")
    qtbot.waitUntil(lambda: "7 bracket(s), 6 option(s)" in desk.panel.bracket_bar.counts.text())


def test_the_bar_says_what_the_bracket_at_the_cursor_offers_and_is_away_without_brackets(
    desk: Desk, open_desk: Callable[..., Desk]
) -> None:
    desk.caret(0, "energía")
    assert desk.here() == "energía  /  agua – Perú"
    desk.caret(4, "Acordado")
    assert desk.here() == "Status tag: Acordado ad ref."
    desk.editor.place_caret(4, 0)
    assert "closing bracket" in desk.here()
    assert desk.panel.bracket_bar.isVisible()
    assert not open_desk("Sin corchetes.").panel.bracket_bar.isVisible()


def test_the_outline_folds_the_options_and_leads_to_them(desk: Desk) -> None:
    desk.panel.bracket_bar.show_outline.trigger()
    outline = desk.panel.bracket_bar.outline
    assert outline.isVisible()

    def children(item: QTreeWidgetItem) -> list[str]:
        below = (item.child(n) for n in range(item.childCount()))
        return [each.text(0) for each in below if each is not None]

    def item(*path: int) -> QTreeWidgetItem:
        found = outline.invisibleRootItem()
        for number in path:
            below = found.child(number)
            assert below is not None
            found = below
        return found

    tops = children(outline.invisibleRootItem())
    assert [words.partition(" ")[0] for words in tops] == ["1.", "2.", "3.", "5."]
    assert children(item(0))[1] == "[energía / agua – Perú]"
    assert children(item(0, 1)) == ["1. energía", "2. agua  –  Perú"]
    assert children(item(1, 0)) == ["[, energética – Brasil]"]
    assert not item(1).isExpanded()
    outline.setCurrentItem(item(0, 1, 1))
    QTest.keyClick(outline, Key.Key_Return)
    assert desk.editor.caret() == (0, TEXTS[0].index("agua"))
    desk.key(Key.Key_F12)
    assert desk.texts[0].endswith("en agua.")
    desk.here()
    assert children(item(0)) == ["[y la justicia – Chile; Cuba: suprimir]"]


LONG = (
    "Reafirmaron [la integración regional, de conformidad con las legislaciones nacionales y con los acuerdos "
    "[vigentes] en la materia, en todos los foros – G77 y China] y la paz."
)


def lines(desk: Desk, place: int) -> int:
    """How many lines a paragraph takes on the page."""
    return desk.editor.live.block(place).layout().lineCount()


def test_a_long_option_is_folded_on_the_page_and_every_word_stays(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(LONG, "Dos [corto – Chile].")
    before = lines(desk, 0)
    desk.caret(0, "acuerdos")
    desk.key(Key.Key_F6, Modifier.ControlModifier)
    assert lines(desk, 0) < before
    assert desk.texts == [LONG, "Dos [corto – Chile]."]
    assert desk.editor.caret() == (0, LONG.index("["))
    assert "[" not in desk.marked("depth-1"), "what is folded has no marks"
    desk.editor.selectAll()
    assert desk.editor.createMimeDataFromSelection().text() == f"{LONG}\nDos [corto – Chile]."
    desk.editor.place_caret(0, LONG.index("["))
    desk.key(Key.Key_F6, Modifier.ControlModifier)
    assert lines(desk, 0) == before
    desk.caret(1, "corto")
    assert not desk.commands.fold.isEnabled()


def test_a_fold_opens_where_the_cursor_goes_in(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(LONG, "Dos.")
    before = lines(desk, 0)
    desk.editor.place_caret(1, 0)
    desk.commands.fold_all.trigger()
    assert lines(desk, 0) < before
    desk.editor.place_caret(0, 0)
    assert lines(desk, 0) < before
    desk.caret(0, "legislaciones")
    assert lines(desk, 0) == before
    desk.editor.place_caret(1, 0)
    desk.commands.fold_all.trigger()
    desk.commands.fold_all.trigger()
    assert lines(desk, 0) == before


def test_a_fold_goes_with_its_words_and_opens_where_they_change(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(LONG, "Dos.")
    before = lines(desk, 0)
    desk.caret(0, "acuerdos")
    desk.key(Key.Key_F6, Modifier.ControlModifier)
    desk.editor.place_caret(0, 0)
    QTest.keyClicks(desk.editor, "Hoy ")
    assert lines(desk, 0) < before
    desk.editor.place_caret(0, LONG.index("[") + 6)
    QTest.keyClicks(desk.editor, "x")
    assert lines(desk, 0) >= before
    assert desk.texts[0].startswith("Hoy Reafirmaron [lxa")
    desk.editor.set_theme(DARK)
    desk.editor.zoom_by(2)
    assert desk.texts[1] == "Dos."


def test_a_folded_option_is_settled_whole(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(LONG)
    desk.caret(0, "acuerdos")
    desk.key(Key.Key_F6, Modifier.ControlModifier)
    desk.key(Key.Key_F12, Modifier.ControlModifier)
    assert desk.texts == ["Reafirmaron y la paz."]
    desk.workspace.undo()
    assert desk.texts == [LONG]


def test_nothing_is_changed_in_an_agreed_paragraph(desk: Desk) -> None:
    desk.editor.commands.statuses[Status.AGREED].trigger()
    desk.caret(0, "justicia")
    before = desk.texts
    if desk.workspace.draft.paragraphs[0].status is Status.AGREED:
        desk.key(Key.Key_F12)
    assert desk.texts == before


def test_a_delegation_of_one_s_own_is_read_from_then_on(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("Uno [dos – Observador] tres.")
    assert desk.marked("owners") == []
    table = shipped_delegations().with_party(Delegation("OBS", Names(es="Observador")))
    desk.editor.brackets.set_notation(type(desk.editor.brackets.notation)(table, bracket_words()))
    desk.editor.marks.judge_visible()
    assert desk.marked("owners") == [" – Observador"]


def test_deeds_that_change_nothing_are_none() -> None:
    draft = Draft("x", "es", (Paragraph("a", ClauseKind.PARAGRAPH, "1.", "uno  dos"),))
    assert deeds.enclose(draft, (0, 3), (0, 5), "Chile") is None
    assert deeds.enclose(Draft("x", "es", ()), (0, 0), (0, 0), "") is None
