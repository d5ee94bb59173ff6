"""Any text as a precedent: a file that came from elsewhere, an older version of the draft."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.precedent.live_measures import LiveMeasures
from drafter.desktop.precedent.other_texts import REMEMBERED, OtherText, OtherTexts
from drafter.desktop.precedent.panel import PrecedentPanel, View
from drafter.desktop.precedent.reports import PrecedentReports, ReportKind
from drafter.desktop.rooms import Room
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Origin, Paragraph
from drafter.drafting.editing.edits import AmendText, InsertParagraph, RemoveParagraph
from drafter.exchange.incoming.reading import read_text
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, Fate, load_ladder
from tests.desktop.precedent.conftest import NEW

THEIRS = "Convinieron en proteger los glaciares de la cordillera como reserva de agua para todos los pueblos."
OTHERS = "Acordaron celebrar cada dos años una reunión de ministros de turismo de los países de la región."


def held(panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, reference: str, qtbot: QtBot) -> OtherText:
    """Chooses a text in the list as a person does, and waits until the draft is held against it."""
    panel.choice.text_chosen.emit(reference)
    qtbot.waitUntil(lambda: isinstance(live.against, OtherText) and live.against.reference == reference)
    qtbot.waitUntil(lambda: live.up_to_date and live.result.other is live.against)
    assert isinstance(live.against, OtherText)
    return live.against


def offered(panel: PrecedentPanel) -> list[str]:
    """The words of the list, from the first text that is none of the library's."""
    items = [panel.choice.itemText(place) for place in range(panel.choice.count())]
    return items[2:]


@pytest.fixture
def received(tmp_path: Path) -> Path:
    """What another delegation sent: two paragraphs, of which the draft has none, and one that is in the draft."""
    path = tmp_path / "recibido.txt"
    path.write_text(f"1. {THEIRS}\n\n2. {NEW}\n\n3. {OTHERS}\n", encoding="utf-8")
    return path


@pytest.fixture
def rev_1(desk: Workspace) -> str:
    """A version of the draft that had one paragraph more, and one that said more; by reference."""
    origin = Origin("SALV-2008:p5", "Declaración de El Salvador, párr. 5", THEIRS, 0, len(THEIRS))
    desk.apply(InsertParagraph(Paragraph("theirs", ClauseKind.PARAGRAPH, "3 ter.", THEIRS, origins=(origin,)), 5))
    desk.add_version("Rev.1")
    desk.apply(RemoveParagraph(desk.draft.paragraphs[5], 5))
    weaker = NEW.replace("Saludaron", "Saludaron, cuando proceda,")
    desk.apply(AmendText("new", NEW, weaker))
    return f"{OPEN_DRAFT}@Rev.1"


# -- files -----------------------------------------------------------------------------------------------------------


def test_a_file_is_a_precedent_like_an_instrument(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, received: Path, qtbot: QtBot
) -> None:
    held(panel, live, others, str(received), qtbot)
    losses = live.result.losses
    assert losses is not None
    assert [each.clause.text for each in losses.lost] == [THEIRS, OTHERS]
    assert losses.coverage.counts[Fate.KEPT] == 1
    assert panel.choice.currentText() == "recibido.txt"
    panel.show_view(View.LOSSES)
    assert panel.summary.text() == "Precedent: recibido.txt"
    assert len(panel.losses.listed) == 2
    panel.show_view(View.MAP)
    assert panel.map.grid.model().rowCount() == 3


def test_sentences_are_measured_against_that_file_and_say_so(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, received: Path, qtbot: QtBot
) -> None:
    held(panel, live, others, str(received), qtbot)
    assert live.result.meter.paragraphs[4].totals.verbatim == len(NEW.split())
    panel.sentences.sort.choose("verbatim")
    panel.sentences.list.setCurrentIndex(panel.sentences.list.model().index(0, 0))
    shown = panel.detail.shown
    assert shown is not None
    assert (shown.source, shown.in_library) == ("párr. 2 · recibido.txt", False)
    assert panel.detail.source.toolTip().endswith("Show that text and the draft side by side")


def test_a_lost_clause_of_a_file_comes_into_the_draft_without_a_source_of_the_library(
    desk: Workspace, panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, received: Path, qtbot: QtBot
) -> None:
    text = held(panel, live, others, str(received), qtbot)
    wanted = text.for_insertion(["TEXT:p1"], "es")
    assert [(each.clause.text, each.citation, each.origins) for each in wanted] == [
        (THEIRS, "recibido.txt, párr. 1", ())
    ]


def test_files_are_remembered_the_last_first_and_told_apart(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, received: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert offered(panel) == ["Another text…"]
    held(panel, live, others, str(received), qtbot)
    again = tmp_path / "otra" / received.name
    again.parent.mkdir()
    again.write_text(OTHERS, encoding="utf-8")
    held(panel, live, others, str(again), qtbot)
    assert offered(panel) == [f"recibido.txt ({each.parent.name})" for each in (again, received)] + ["Another text…"]
    assert panel.choice.currentText() == "recibido.txt (otra)"
    assert others.folder == again.parent
    for number in range(REMEMBERED):
        path = tmp_path / f"{number}.txt"
        path.write_text(OTHERS, encoding="utf-8")
        held(panel, live, others, str(path), qtbot)
    assert len(others.offered()) == REMEMBERED


def test_a_file_is_read_anew_when_it_is_chosen_again(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, received: Path, qtbot: QtBot
) -> None:
    before = held(panel, live, others, str(received), qtbot)
    received.write_text(f"1. {NEW}\n", encoding="utf-8")
    with qtbot.waitSignal(others.opened):
        panel.choice.text_chosen.emit(str(received))
    qtbot.waitUntil(lambda: live.up_to_date and live.result.other is not before)
    losses = live.result.losses
    assert losses is not None
    assert losses.silent


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("roto.docx", b"PK\x03\x04 nothing", ""),
        ("vacio.txt", b"", ""),
        ("no-hay.pdf", None, "file-missing"),
    ],
)
def test_a_file_that_cannot_be_read_costs_a_sentence_and_changes_nothing(
    panel: PrecedentPanel,
    live: LiveMeasures,
    others: OtherTexts,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    content: bytes | None,
    key: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    before = live.result
    with qtbot.waitSignal(others.failed) as told:
        panel.choice.text_chosen.emit(str(tmp_path / name))
    assert told.args[0].message.startswith(key)
    assert told.args[0].data["file"] == name
    assert (live.against, live.result, panel.choice.value()) == ("SALV-2008", before, "SALV-2008")
    assert offered(panel) == ["Another text…"]


@pytest.mark.parametrize("kind", ReportKind)
def test_reports_are_written_against_a_file(
    panel: PrecedentPanel,
    live: LiveMeasures,
    others: OtherTexts,
    reports: PrecedentReports,
    received: Path,
    tmp_path: Path,
    kind: ReportKind,
    qtbot: QtBot,
) -> None:
    held(panel, live, others, str(received), qtbot)
    path = tmp_path / "informe.docx"
    with qtbot.waitSignal(reports.said):
        reports.write(kind, path)
    words = " ".join(each.text for each in read_text(path).paragraphs)
    assert ("recibido.txt" if kind is not ReportKind.METER else "párr. 2") in words


def test_a_word_file_is_one_too(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, tmp_path: Path, qtbot: QtBot
) -> None:
    document = docx.Document()
    document.add_paragraph("Declaración de Lima", style="Title")
    document.add_paragraph(f"1. {THEIRS}")
    path = tmp_path / "lima.docx"
    document.save(str(path))
    text = held(panel, live, others, str(path), qtbot)
    assert [clause.text for clause in text.instrument.clauses] == ["Declaración de Lima", THEIRS]
    assert text.instrument.metadata.title == "lima.docx"


# -- versions --------------------------------------------------------------------------------------------------------


def test_a_version_of_the_draft_is_offered_and_tells_what_was_lost_since(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, rev_1: str, qtbot: QtBot
) -> None:
    held(panel, live, others, rev_1, qtbot)
    assert offered(panel) == ["Version Rev.1 of this draft", "Another text…"]
    assert panel.choice.currentText() == "Version Rev.1 of this draft"
    losses = live.result.losses
    assert losses is not None
    assert [each.clause.text for each in losses.lost] == [THEIRS]
    assert [each.clause.text for each in losses.weakened] == [NEW]
    assert losses.coverage.precedent.metadata.title == "Version Rev.1 of this draft"


def test_what_a_version_had_comes_back_with_the_source_it_had(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, rev_1: str, qtbot: QtBot
) -> None:
    text = held(panel, live, others, rev_1, qtbot)
    losses = live.result.losses
    assert losses is not None
    (wanted,) = text.for_insertion([losses.lost[0].clause.id], "es")
    assert wanted.origins is not None
    assert [origin.clause_id for origin in wanted.origins] == ["SALV-2008:p5"]


def test_a_version_of_a_draft_that_was_put_away_is_no_precedent_any_more(
    panel: PrecedentPanel, live: LiveMeasures, others: OtherTexts, desk: Workspace, rev_1: str, tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    held(panel, live, others, rev_1, qtbot)
    desk.create(tmp_path / "otro.draft", Draft("Otro", "es", (Paragraph("1", ClauseKind.PARAGRAPH, "1.", NEW),)))
    qtbot.waitUntil(lambda: live.up_to_date)
    assert live.against is None
    assert offered(panel) == ["Another text…"]


def test_a_version_that_went_is_told(others: OtherTexts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(others.failed) as told:
        others.open(f"{OPEN_DRAFT}@Rev.9")
    assert told.args[0].message == "version-unknown"


# -- the list --------------------------------------------------------------------------------------------------------


def test_arrow_keys_open_the_list_and_hold_the_draft_against_nothing_on_the_way(
    panel: PrecedentPanel, live: LiveMeasures
) -> None:
    panel.choice.setFocus()
    QTest.keyClick(panel.choice, Qt.Key.Key_Down)
    assert panel.choice.view().isVisible()
    assert live.against == "SALV-2008"
    panel.choice.hidePopup()


def test_another_text_asks_for_a_file(
    panel: PrecedentPanel, live: LiveMeasures, received: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answers = iter(["", str(received)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (next(answers), ""))
    last = panel.choice.count() - 1
    panel.choice.setCurrentIndex(last)
    panel.choice.activated.emit(last)
    assert panel.choice.value() == "SALV-2008", "nothing was chosen"
    panel.choice.setCurrentIndex(last)
    panel.choice.activated.emit(last)
    qtbot.waitUntil(lambda: live.up_to_date and live.result.other is not None)
    assert panel.choice.currentText() == "recibido.txt"


# -- in the window ---------------------------------------------------------------------------------------------------


def test_in_the_window_a_clause_of_a_file_is_compared_shown_and_inserted(
    window: MainWindow, received: Path, library: ClauseLibrary, qtbot: QtBot
) -> None:
    panel, live = window.precedent.panel, window.precedent.live
    panel.choice.text_chosen.emit(str(received))
    qtbot.waitUntil(lambda: live.up_to_date and live.result.other is not None)
    panel.show_view(View.LOSSES)
    panel.losses.list.setCurrentIndex(panel.losses.list.model().index(0, 0))
    panel.detail.compare.click()
    assert window.aside.currentWidget() is window.inspector
    (card,) = window.inspector.compared.shown
    assert (card.name.text(), card.name.isEnabled(), card.citation.text()) == (
        "párr. 1",
        False,
        "recibido.txt, párr. 1",
    )
    window.open_library.announce()
    assert [each.name.text() for each in window.inspector.compared.shown] == ["párr. 1"], "it is none of the library's"
    window.precedent.show_panel.trigger()
    panel.detail.insert.click()
    draft = window.workspace.draft
    inserted = draft.paragraphs[draft.index[window.compose.current_paragraph]]
    assert (inserted.text, inserted.origins) == (THEIRS, ())
    qtbot.waitUntil(lambda: live.up_to_date)
    assert window.aside.tabText(2) == "Precedent (1)"
    panel.losses.list.setCurrentIndex(panel.losses.list.model().index(0, 0))
    panel.detail.source.click()
    assert window.navigation.room is Room.REVIEW


def test_in_the_window_an_unreadable_file_is_told_in_one_sentence(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []

    def read(box: QMessageBox) -> int:
        told.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", read)
    (tmp_path / "roto.pdf").write_bytes(b"%PDF-1.4 nothing")
    window.precedent.panel.choice.text_chosen.emit(str(tmp_path / "roto.pdf"))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].startswith("roto.pdf: ")


def test_a_text_is_cut_with_the_ladder_of_verbs(others: OtherTexts, received: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(others.opened) as read:
        others.open(str(received))
    text = read.args[0]
    verbs = [verb.infinitive for clause in text.instrument.clauses for verb in clause.verbs]
    assert verbs == ["convenir", "saludar", "acordar"]
    assert text.instrument.clauses[0].verbs == load_ladder().leading_verbs(THEIRS, ClauseKind.PARAGRAPH)
