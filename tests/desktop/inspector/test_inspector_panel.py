"""The inspector follows the cursor and the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.inspector.evidence_card import EvidenceCard
from drafter.desktop.inspector.panel import InspectorPanel
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, LIGHT, Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting.editing.edits import AmendText, InsertParagraph
from drafter.library import ClauseLibrary
from drafter.redline import Closeness, Vocabulary, closeness

Show = Callable[[str, str | None], InspectorPanel]


@pytest.fixture
def panel(
    qtbot: QtBot, workspace: Workspace, library: ClauseLibrary, vocabulary: Vocabulary, theme: Theme, tasks: Tasks
) -> InspectorPanel:
    made = InspectorPanel(workspace, library, vocabulary, theme, "es", tasks)
    qtbot.addWidget(made)
    made.resize(330, 640)
    made.show()
    return made


@pytest.fixture
def show(panel: InspectorPanel, workspace: Workspace, qtbot: QtBot) -> Show:
    def shown(paragraph_id: str, live_text: str | None = None) -> InspectorPanel:
        text = workspace.draft.paragraph(paragraph_id).text if live_text is None else live_text
        panel.show_paragraph(paragraph_id, text)
        qtbot.waitUntil(lambda: not panel._pause.isActive() and not panel._rest.isActive())
        return panel

    return shown


def _ids(cards: list[EvidenceCard]) -> list[str]:
    return [card.evidence.clause_id for card in cards if card.evidence is not None]


def test_before_a_paragraph_is_chosen_it_says_what_to_do(panel: InspectorPanel) -> None:
    assert panel.empty.isVisible()
    assert panel.empty.text()


def test_without_a_draft_it_says_so(panel: InspectorPanel, workspace: Workspace) -> None:
    before = panel.empty.text()
    workspace.close()
    assert panel.empty.isVisible()
    assert panel.empty.text() != before


def test_a_paragraph_as_adopted_is_literal(show: Show) -> None:
    panel = show("literal", None)
    card = panel.sources.shown[0]
    assert card.evidence is not None
    assert card.evidence.clause_id == "SALV-2008:p7"
    assert card.evidence.result.closeness is Closeness.LITERAL
    assert card.pill.words.text().startswith(Wording().closeness(Closeness.LITERAL))
    assert card.flags == []
    assert "line-through" not in card.words.text()


def test_an_amended_paragraph_shows_what_differs_and_that_it_matters(show: Show) -> None:
    card = show("amended", None).sources.shown[0]
    assert "verb_weaker" in card.flags
    assert "line-through" in card.words.text()
    assert "underline" in card.words.text()
    assert "Reafirmaron" in card.words.text()
    assert "Recordaron" in card.words.text()


def test_it_follows_typing(show: Show, workspace: Workspace) -> None:
    text = workspace.draft.paragraph("literal").text
    panel = show("literal", None)
    card = panel.sources.shown[0]
    assert card.evidence is not None
    assert card.evidence.result.score == 1
    for words in (" cuanto", " cuanto antes", " cuanto antes y siempre"):
        show("literal", text.rstrip(".") + words + ".")
        assert words.strip() in card.words.text()
    assert card.evidence.result.score < 1
    show("literal", text)
    assert card.evidence.result.closeness is Closeness.LITERAL


def test_keystrokes_of_one_blink_are_taken_together(panel: InspectorPanel, qtbot: QtBot) -> None:
    asked: list[str] = []
    panel._finder.found.connect(lambda nearest: asked.append(nearest.text))
    for words in ("Re", "Reafirmaron", "Reafirmaron la democracia"):
        panel.show_paragraph("literal", words)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["Reafirmaron la democracia"]


def test_the_source_is_not_repeated_among_the_nearest(show: Show) -> None:
    panel = show("literal", None)
    assert "SALV-2008:p7" not in _ids(panel.nearest.shown)


def test_new_language_shows_the_nearest_clauses(show: Show, library: ClauseLibrary) -> None:
    clause = library.clause("SALV-2008:p23.s3.i1")
    panel = show("new", clause.text)
    assert panel.sources.shown == []
    assert panel.sources.note.text()
    nearest = panel.nearest.shown
    assert _ids(nearest)[0] == clause.id
    assert nearest[0].evidence is not None
    assert nearest[0].evidence.result.closeness is Closeness.LITERAL


def test_words_near_to_nothing_say_so(show: Show) -> None:
    panel = show("new", "xyzzy plugh")
    assert panel.nearest.shown == []
    assert panel.nearest.note.isVisible()


def test_a_near_clause_opens_to_its_redline_and_stays_open_while_one_types(
    show: Show, library: ClauseLibrary, qtbot: QtBot
) -> None:
    clause = library.clause("SALV-2008:p23.s3.i1")
    panel = show("new", clause.text)
    card = panel.nearest.shown[0]
    assert not card.deeds.isVisible()
    QTest.mouseClick(card.arrow, Qt.MouseButton.LeftButton)
    assert card.deeds.isVisible()
    show("new", clause.text.replace("regional", "birregional", 1) + " Siempre.")
    opened = next(each for each in panel.nearest.shown if each.evidence and each.evidence.clause_id == clause.id)
    assert opened.deeds.isVisible()
    assert "Siempre" in opened.words.text()


def test_a_near_clause_becomes_the_source(
    show: Show, library: ClauseLibrary, workspace: Workspace, qtbot: QtBot
) -> None:
    clause = library.clause("SALV-2008:p23.s3.i1")
    workspace.apply(AmendText("new", workspace.draft.paragraph("new").text, clause.text))
    panel = show("new", clause.text)
    card = panel.nearest.shown[0]
    card.arrow.click()
    card.source_button.click()
    paragraph = workspace.draft.paragraph("new")
    assert paragraph.text == clause.text
    assert [origin.clause_id for origin in paragraph.origins] == [clause.id]
    assert paragraph.origins[0].taken.rstrip(".") == clause.text.rstrip(".")
    assert paragraph.origins[0].citation == library.citation(clause.id, "es")
    qtbot.waitUntil(lambda: _ids(panel.sources.shown) == [clause.id])
    workspace.undo()
    assert workspace.draft.paragraph("new").origins == ()
    qtbot.waitUntil(lambda: panel.sources.shown == [])


def test_a_near_clause_is_asked_to_be_inserted(show: Show, library: ClauseLibrary, qtbot: QtBot) -> None:
    panel = show("new", library.clause("SALV-2008:p23.s3.i1").text)
    card = panel.nearest.shown[0]
    card.arrow.click()
    with qtbot.waitSignal(panel.insert_requested) as asked:
        card.insert_button.click()
    assert asked.args == [["SALV-2008:p23.s3.i1"]]


def test_a_citation_leads_to_the_library(show: Show, qtbot: QtBot) -> None:
    panel = show("literal", None)
    with qtbot.waitSignal(panel.reveal_clause) as asked:
        panel.sources.shown[0].name.click()
    assert asked.args == ["SALV-2008:p7"]


def test_any_clause_is_put_beside_the_paragraph_on_demand(show: Show, library: ClauseLibrary) -> None:
    panel = show("amended", None)
    assert not panel.compared.isVisible()
    panel.compare_with("SALV-2008:p8")
    assert panel.compared.isVisible()
    evidence = panel.compared.shown[0].evidence
    assert evidence is not None
    assert evidence.text == library.clause("SALV-2008:p8").text
    panel.stop_comparing.click()
    assert not panel.compared.isVisible()


def test_history_tells_who_changed_what_and_restores_the_wording(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    before = workspace.draft.paragraph("amended").text
    after = before.replace("Recordaron", "Condenaron")
    workspace.apply(AmendText("amended", before, after))
    panel = show("amended", after)
    (row,) = panel.history.shown
    assert row.deed.text()
    assert "Ana Prueba" in row.when.text()
    assert "2026" in row.when.text() or "26" in row.when.text()
    row.arrow.click()
    assert "Condenaron" in row.words.text()
    row.restore.click()
    assert workspace.draft.paragraph("amended").text == before
    qtbot.waitUntil(lambda: len(panel.history.shown) == 2)
    qtbot.waitUntil(lambda: "Condenaron" not in panel.sources.shown[0].words.text())
    workspace.undo()
    assert workspace.draft.paragraph("amended").text == after


def test_a_paragraph_nobody_changed_has_no_history(show: Show) -> None:
    panel = show("literal", None)
    assert panel.history.shown == []
    assert panel.history.note.isVisible()


def test_a_long_history_shows_its_latest_changes_first(show: Show, workspace: Workspace) -> None:
    for number in range(12):
        text = workspace.draft.paragraph("new").text
        workspace.apply(AmendText("new", text, f"{text} {number}"))
    panel = show("new", None)
    assert len(panel.history.shown) == 8
    panel.history.more.click()
    assert len(panel.history.shown) == 12
    assert not panel.history.more.isVisible()


def test_undoing_shows_the_words_that_came_back(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    before = workspace.draft.paragraph("literal").text
    workspace.apply(AmendText("literal", before, before + " Y más."))
    panel = show("literal", None)
    assert "Y más" in panel.sources.shown[0].words.text()
    workspace.undo()
    qtbot.waitUntil(lambda: "Y más" not in panel.sources.shown[0].words.text())


def test_a_removed_paragraph_empties_the_panel(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    paragraph = workspace.draft.paragraph("new")
    at = workspace.draft.index["new"]
    panel = show("new", None)
    workspace.apply(InsertParagraph(paragraph, at).inverse())
    panel.show_paragraph("new", "")
    qtbot.waitUntil(lambda: panel.empty.isVisible())


def test_where_the_draft_may_only_be_read_nothing_can_be_changed(
    workspace: Workspace,
    library: ClauseLibrary,
    vocabulary: Vocabulary,
    theme: Theme,
    tasks: Tasks,
    clock: Callable[[], str],
    qtbot: QtBot,
) -> None:
    assert workspace.path is not None
    second = Workspace(clock, "Luis Prueba")
    second.open(workspace.path)
    assert second.read_only
    panel = InspectorPanel(second, library, vocabulary, theme, "es", tasks)
    qtbot.addWidget(panel)
    panel.show_paragraph("new", library.clause("SALV-2008:p23.s3.i1").text)
    qtbot.waitUntil(lambda: bool(panel.nearest.shown))
    card = panel.nearest.shown[0]
    card.arrow.click()
    assert not card.source_button.isEnabled()
    assert not card.insert_button.isEnabled()
    second.close()


def test_both_themes_colour_the_redline(show: Show) -> None:
    panel = show("amended", None)
    card = panel.sources.shown[0]
    for theme in (DARK, LIGHT):
        panel.set_theme(theme)
        assert theme.deleted in card.words.text()
        assert theme.inserted in card.words.text()


def test_hundred_per_cent_is_said_of_literal_language_only(
    panel: InspectorPanel, vocabulary: Vocabulary, theme: Theme
) -> None:
    long = " ".join(f"palabra{number}" for number in range(400))
    result = closeness(long, long + " no", vocabulary)
    assert result.score > 0.995
    panel.pill.show_closeness(result.closeness, result.score, Wording(), theme)
    assert "99" in panel.pill.words.text()
