"""The third tab beside the draft: the meter, the losses and the map, live, and what is done about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.paragraph_names import place_name
from drafter.desktop.precedent.detail import Detail, Shown
from drafter.desktop.precedent.live_measures import KEY, LiveMeasures
from drafter.desktop.precedent.panel import PrecedentPanel, View
from drafter.desktop.precedent.reports import PrecedentReports, ReportKind
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.editing.edits import AmendText, SetStatus
from drafter.exchange.incoming.reading import read_text
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, Fate, Provenance
from tests.desktop.precedent.conftest import LOST, LOST_SECTION, NEW, WEAKENED


def said(panel: PrecedentPanel, row: int) -> str:
    """What a screen reader says of a card in the list of losses."""
    return str(panel.losses.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def choose(panel: PrecedentPanel, clause_id: str) -> None:
    """Chooses a clause in the list of losses as a person does."""
    panel.show_view(View.LOSSES)
    row = [each.clause.id for each in panel.losses.listed].index(clause_id)
    panel.losses.list.setCurrentIndex(panel.losses.list.model().index(row, 0))


def texts(desk: Workspace) -> list[str]:
    """The words of the draft's paragraphs."""
    return [paragraph.text for paragraph in desk.draft.paragraphs]


# -- the meter -------------------------------------------------------------------------------------------------------


def test_the_bar_says_in_words_what_share_is_agreed(panel: PrecedentPanel) -> None:
    assert [words.text() for words in panel.bar.words.values()] == ["98 % literal", "1 % adaptado", "1 % nuevo"]
    assert panel.bar.accessibleName() == "Agreed language: 98 % literal, 1 % adaptado, 1 % nuevo"


def test_each_sentence_says_where_it_comes_from(panel: PrecedentPanel) -> None:
    kinds = {sentence.provenance for _, sentence in panel.sentences.listed}
    assert kinds == set(Provenance)
    panel.sentences.sort.choose(Provenance.NEW.value)
    ((index, sentence),) = panel.sentences.listed
    assert panel.sentences.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Nuevo. 3 bis.")
    assert sentence.provenance is Provenance.NEW
    assert index == 4
    panel.sentences.sort.choose("turned")
    assert [sentence.clause.id for _, sentence in panel.sentences.listed if sentence.clause] == [WEAKENED]


def test_choosing_a_sentence_shows_it_whole_below_with_its_source(panel: PrecedentPanel, qtbot: QtBot) -> None:
    panel.sentences.sort.choose("turned")
    with qtbot.waitSignal(panel.place_wanted) as wanted:
        panel.sentences.list.setCurrentIndex(panel.sentences.list.model().index(0, 0))
    assert wanted.args[:2] == ["p18", 0]
    shown = panel.detail.shown
    assert shown is not None
    assert shown.clause_id == WEAKENED
    assert panel.detail.flags == ["verb_weaker"]
    assert "line-through" in panel.detail.words.text()


# -- live ------------------------------------------------------------------------------------------------------------


def test_only_what_changed_is_measured_anew(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    before = live.result.meter.paragraphs
    desk.apply(AmendText("new", NEW, f"{NEW} Y las de Marte."))
    qtbot.waitUntil(lambda: live.up_to_date)
    after = live.result.meter.paragraphs
    assert len(after[4].sentences) == 2
    assert all(after[place] is before[place] for place in range(len(after)) if place != 4)


def test_while_nobody_looks_nothing_is_measured(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    before = live.result
    panel.hide()
    desk.apply(AmendText("new", NEW, "Saludaron."))
    assert live.result is before
    panel.show()
    qtbot.waitUntil(lambda: live.up_to_date)
    assert live.result.paragraphs[4].text == "Saludaron."


def test_a_measure_that_was_cancelled_is_made_when_somebody_looks_again(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, tasks: Tasks, qtbot: QtBot
) -> None:
    desk.apply(AmendText("new", NEW, "Saludaron."))
    live.measure()
    tasks.cancel(KEY)
    assert not live.up_to_date
    panel.hide()
    panel.show()
    qtbot.waitUntil(lambda: live.up_to_date)


def test_the_chosen_clause_stays_chosen_after_a_measure(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    choose(panel, WEAKENED)
    desk.apply(AmendText("new", NEW, "Saludaron."))
    qtbot.waitUntil(lambda: live.up_to_date)
    shown = panel.detail.shown
    assert shown is not None
    assert shown.clause_id == WEAKENED
    assert panel.losses.list.current == [each.clause.id for each in panel.losses.listed].index(WEAKENED)


def test_it_is_held_against_one_instrument_and_the_whole_library_again(
    panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    assert (panel.choice.value(), live.result.meter.against) == ("SALV-2008", "SALV-2008")
    for place, wanted in ((0, None), (1, "SALV-2008")):
        panel.choice.setCurrentIndex(place)
        panel.choice.activated.emit(place)
        qtbot.waitUntil(lambda: live.up_to_date)
        qtbot.waitUntil(lambda: live.result.meter.against == live.against)
        assert live.against == wanted
        assert live.result.precedent is not None, "the one most words come from, where none is chosen"


def test_a_changed_library_is_asked_anew(
    opened: OpenLibrary, panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    before = live.result.meter.paragraphs[0]
    with qtbot.waitSignal(live.measured):
        opened.announce()
    assert live.result.meter.paragraphs[0] is not before


def test_without_a_draft_it_says_what_it_is_for(desk: Workspace, panel: PrecedentPanel) -> None:
    desk.close()
    assert panel.nothing.text() == "Open a draft: how much of it is agreed language appears here."
    assert panel.detail.isHidden()
    assert panel.bar.isHidden()


# -- losses ----------------------------------------------------------------------------------------------------------


def test_losses_are_listed_the_worst_first_and_counted(panel: PrecedentPanel) -> None:
    panel.show_view(View.LOSSES)
    fates = [each.fate for each in panel.losses.listed]
    assert fates == [Fate.LOST] * 5 + [Fate.WEAKENED]
    assert [each.clause.id for each in panel.losses.listed][:3] == [*LOST, LOST_SECTION]
    assert said(panel, 0).startswith("Perdida. párr. 5. en ninguna parte. Asumieron el compromiso")
    assert panel.switch.button(View.LOSSES.value).text() == "Losses (6)"


def test_losses_are_narrowed_by_fate_and_section(panel: PrecedentPanel) -> None:
    panel.show_view(View.LOSSES)
    panel.losses.section.choose("11")
    assert {each.clause.section for each in panel.losses.listed} == {"11"}
    panel.losses.fate.choose(Fate.WEAKENED.value)
    assert panel.losses.listed == ()
    assert panel.nothing.text() == "No clause of the precedent fared so."


def test_a_lost_paragraph_is_inserted_back_where_it_stood_with_its_source(
    desk: Workspace, panel: PrecedentPanel, library: ClauseLibrary
) -> None:
    choose(panel, LOST[0])
    panel.detail.insert.click()
    place = desk.draft.index["p4"] + 1
    inserted = desk.draft.paragraphs[place]
    assert inserted.text == library.clause(LOST[0]).text
    assert [origin.clause_id for origin in inserted.origins] == [LOST[0]]
    desk.undo()
    assert library.clause(LOST[0]).text not in texts(desk)


def test_a_lost_section_comes_back_whole_in_one_step(
    desk: Workspace, panel: PrecedentPanel, library: ClauseLibrary, live: LiveMeasures, qtbot: QtBot
) -> None:
    choose(panel, LOST_SECTION)
    assert panel.detail.insert.text() == "Insert back, 3 clause(s)"
    QTest.keyClick(panel.losses.list, Qt.Key.Key_Return)
    section = [clause.text for clause in library.clauses("SALV-2008") if clause.id.startswith(LOST_SECTION)]
    start = desk.draft.index["p23.s10.i7"] + 1
    assert texts(desk)[start : start + 3] == section
    qtbot.waitUntil(lambda: live.up_to_date)
    assert LOST_SECTION not in [each.clause.id for each in panel.losses.listed]
    desk.undo()
    assert section[0] not in texts(desk)


def test_weakened_words_are_put_back(desk: Workspace, panel: PrecedentPanel, library: ClauseLibrary) -> None:
    choose(panel, WEAKENED)
    assert panel.detail.insert.isHidden()
    QTest.keyClick(panel.losses.list, Qt.Key.Key_Return)
    assert desk.draft.paragraphs[desk.draft.index["p18"]].text == library.clause(WEAKENED).text


def test_a_few_words_that_went_are_named_beside_the_clause(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    now = desk.draft.paragraphs[desk.draft.index["p23.s5.i6"]].text
    desk.apply(AmendText("p23.s5.i6", now, now.replace(" mujeres,", "")))
    qtbot.waitUntil(lambda: live.up_to_date)
    choose(panel, "SALV-2008:p23.s5.i6")
    assert panel.detail.head.text() == "Adaptada"
    assert panel.detail.remarks.text() == "sin «mujeres»"


def test_agreed_text_is_not_put_back(desk: Workspace, panel: PrecedentPanel) -> None:
    desk.apply(SetStatus("p18", Status.DRAFT, Status.CLOSED))
    choose(panel, WEAKENED)
    assert panel.detail.restore.isHidden()
    before = texts(desk)
    panel.put_back()
    assert texts(desk) == before


def test_words_that_changed_since_are_not_put_back_over(desk: Workspace, panel: PrecedentPanel) -> None:
    choose(panel, WEAKENED)
    now = desk.draft.paragraphs[desk.draft.index["p18"]].text
    desk.apply(AmendText("p18", now, f"{now} Y más."))
    panel.put_back()
    assert texts(desk)[desk.draft.index["p18"]].endswith("Y más.")


def test_a_clause_another_paragraph_took_the_place_of_is_shown_with_that_one(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, qtbot: QtBot
) -> None:
    place = desk.draft.index["p18"]
    desk.apply(AmendText("p18", desk.draft.paragraphs[place].text, "El gato come pescado crudo."))
    qtbot.waitUntil(lambda: live.up_to_date)
    with qtbot.waitSignal(panel.place_wanted) as wanted:
        choose(panel, WEAKENED)
    assert wanted.args == ["p18", 0, len("El gato come pescado crudo.")]
    assert panel.detail.head.text() == "Perdida"
    assert panel.detail.remarks.text() == f"en su lugar: {place_name(desk.draft.paragraphs[place])}"


@pytest.mark.parametrize("against", ["SALV-2008", None])
def test_of_a_draft_in_another_language_nothing_is_said_but_that(
    desk: Workspace,
    panel: PrecedentPanel,
    live: LiveMeasures,
    reports: PrecedentReports,
    qtbot: QtBot,
    tmp_path: Path,
    against: str | None,
) -> None:
    panel.show_view(View.LOSSES)
    assert panel.summary.text().startswith("Precedent: ")
    counted: list[int] = []
    panel.counted.connect(counted.append)
    portuguese = "Os Chefes de Estado e de Governo da América Latina e do Caribe reafirmaram seu compromisso com a paz."
    paragraphs = (Paragraph("1", ClauseKind.PARAGRAPH, "1.", portuguese),)
    desk.create(tmp_path / "pt.draft", Draft("Declaração", "pt", paragraphs))
    live.hold_against(against)
    qtbot.waitUntil(lambda: live.up_to_date and live.result.meter.against == against)
    for view in View:
        panel.show_view(view)
        assert panel.pages.currentWidget() is panel.nothing
        assert panel.nothing.text().startswith("Declaração: ")
        assert "no se comparan entre idiomas" in panel.nothing.text()
    assert panel.bar.isHidden()
    assert panel.summary.isHidden()
    assert panel.switch.button(View.LOSSES.value).text() == "Losses"
    assert set(counted) == {0}
    assert not any(action.isEnabled() for action in panel.export.menu().actions())


# -- the map ---------------------------------------------------------------------------------------------------------


def test_the_map_has_a_cell_for_each_clause_and_says_what_became_of_it(panel: PrecedentPanel) -> None:
    panel.show_view(View.MAP)
    model = panel.map.grid.model()
    assert model.rowCount() == 116
    spoken = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(116)]
    assert sum("Perdida" in each for each in spoken) == 5
    assert spoken[2].startswith("párr. 1: En su sitio.")


def test_arrow_keys_go_from_cell_to_cell_and_show_the_clause(panel: PrecedentPanel) -> None:
    panel.show_view(View.MAP)
    panel.map.grid.setFocus()
    panel.map.grid.setCurrentIndex(panel.map.grid.model().index(2, 0))
    QTest.keyClick(panel.map.grid, Qt.Key.Key_Right)
    shown = panel.detail.shown
    assert shown is not None
    assert shown.clause_id == "SALV-2008:p2"


def test_the_legend_counts_each_fate_and_leads_to_its_list(panel: PrecedentPanel) -> None:
    panel.show_view(View.MAP)
    chips = {fate: chip.text() for fate, chip in panel.map.legend.chips.items() if not chip.isHidden()}
    assert chips == {Fate.LOST: "Perdida 5", Fate.WEAKENED: "Debilitada 1", Fate.KEPT: "En su sitio 109"}
    panel.map.legend.chips[Fate.WEAKENED].click()
    assert panel.view is View.LOSSES
    assert [each.clause.id for each in panel.losses.listed] == [WEAKENED]


# -- reports ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".docx", ".html", ".txt"])
@pytest.mark.parametrize("kind", ReportKind)
def test_each_report_is_written(
    panel: PrecedentPanel,
    reports: PrecedentReports,
    preferences: Preferences,
    tmp_path: Path,
    kind: ReportKind,
    suffix: str,
    qtbot: QtBot,
) -> None:
    path = tmp_path / f"informe{suffix}"
    with qtbot.waitSignal(reports.said):
        reports.write(kind, path)
    words = path.read_text(encoding="utf-8") if suffix != ".docx" else str(read_text(path))
    assert "Declaración" in words
    assert preferences.folder == tmp_path


def test_a_report_that_cannot_be_written_costs_a_sentence(
    panel: PrecedentPanel, reports: PrecedentReports, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reports.said) as told:
        reports.write(ReportKind.METER, tmp_path / "no hay" / "informe.txt")
    assert "informe.txt" in told.args[0]


# -- looks -----------------------------------------------------------------------------------------------------------


def test_it_is_dressed_in_the_other_theme(panel: PrecedentPanel) -> None:
    choose(panel, WEAKENED)
    panel.set_theme(DARK)
    assert DARK.deleted in panel.detail.words.text()
    for view in View:
        panel.show_view(view)
        assert not panel.grab().isNull()


def test_every_part_is_named_and_reached_by_the_keyboard(panel: PrecedentPanel) -> None:
    for part in (
        panel.sentences.list,
        panel.losses.list,
        panel.map.grid,
        panel.export,
        panel.choice,
        panel.sentences.sort,
        panel.losses.fate,
    ):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    for button in panel.switch.buttons():
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_is_said_of_a_sentence_is_never_wider_than_its_pane(qtbot: QtBot, theme: Theme) -> None:
    detail = Detail(Wording(), theme)
    qtbot.addWidget(detail)
    detail.resize(330, 200)
    detail.show()
    words = "Nouveau ; le langage convenu le plus proche, dans toute la bibliothèque et dans celles d’à côté :"
    detail.show_chosen(Shown("plus", "accent", words, "SALV-2008:p5", "Declaración de Salvador, párr. 5", (), "…"))
    scrolled = detail.words.parentWidget()
    assert scrolled is not None
    qtbot.waitUntil(lambda: 0 < scrolled.width() <= detail.width())
    assert detail.head.height() >= detail.head.heightForWidth(detail.head.width())


def test_the_link_to_a_sentences_source_says_where_it_stands(panel: PrecedentPanel) -> None:
    panel.show_view(View.SENTENCES)
    panel.sentences.list.setFocus()
    panel.sentences.list.setCurrentIndex(panel.sentences.list.model().index(0, 0))
    links = []
    for _ in range(panel.sentences.list.model().rowCount()):
        links.append(panel.detail.source.text())
        QTest.keyClick(panel.sentences.list, Qt.Key.Key_Down)
    assert any(link.startswith("párr. 7 · ") for link in links)
