"""The panel alone, and the window with it, on a draft that lost something of its precedent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.opening import Opener
from drafter.desktop.precedent.deeds import PrecedentDeeds
from drafter.desktop.precedent.live_measures import LiveMeasures
from drafter.desktop.precedent.other_texts import OtherTexts
from drafter.desktop.precedent.panel import PrecedentPanel
from drafter.desktop.precedent.reports import PrecedentReports
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.drafting.editing.composing import ClauseForInsertion, insert_clauses
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, load_ladder
from drafter.redline import Vocabulary

NEW = "Saludaron la puntualidad de las delegaciones lunares en sus viajes."
LOST = ("SALV-2008:p5", "SALV-2008:p19")
LOST_SECTION = "SALV-2008:p23.s11"
WEAKENED = "SALV-2008:p18"


@pytest.fixture
def measured_draft(library: ClauseLibrary) -> Draft:
    """The declaration without two paragraphs and a section, one of them weaker, and one new."""
    paragraphs = []
    for clause in library.clauses("SALV-2008"):
        if clause.id in LOST or clause.id.startswith(LOST_SECTION):
            continue
        text = clause.text.replace("Reafirmaron", "Tomaron nota de") if clause.id == WEAKENED else clause.text
        label = clause.label.as_typed if clause.label is not None else ""
        paragraphs.append(Paragraph(clause.id.partition(":")[2], clause.kind, label, text))
    paragraphs.insert(4, Paragraph("new", ClauseKind.PARAGRAPH, "3 bis.", NEW))
    return Draft("Declaración", "es", tuple(paragraphs))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: Callable[[], str], measured_draft: Draft) -> Iterator[Workspace]:
    """A workspace with that draft."""
    made = Workspace(clock, "Ana Prueba")
    made.create(tmp_path / "medir.draft", measured_draft)
    yield made
    made.close()


@pytest.fixture
def opened(library: ClauseLibrary) -> OpenLibrary:
    """The library as a window has it."""
    return OpenLibrary(library)


@pytest.fixture
def live(desk: Workspace, opened: OpenLibrary, tasks: Tasks) -> Iterator[LiveMeasures]:
    """What measures, against the declaration alone, which takes a hundredth of the time."""
    made = LiveMeasures(desk, opened, tasks)
    made.hold_against("SALV-2008")
    yield made
    made.close()


@pytest.fixture
def reports(
    qapp: QApplication, desk: Workspace, opened: OpenLibrary, live: LiveMeasures, tasks: Tasks, preferences: Preferences
) -> Iterator[PrecedentReports]:
    """What writes reports."""
    owner = QWidget()
    yield PrecedentReports(owner, desk, opened, live, tasks, preferences, "es")
    owner.deleteLater()


@pytest.fixture
def others(desk: Workspace, library: ClauseLibrary, tasks: Tasks, preferences: Preferences) -> OtherTexts:
    """What reads texts that are none of the library's."""
    return OtherTexts(Opener(desk, library), load_ladder(), tasks, preferences)


@pytest.fixture
def panel(
    qtbot: QtBot,
    desk: Workspace,
    library: ClauseLibrary,
    opened: OpenLibrary,
    live: LiveMeasures,
    reports: PrecedentReports,
    others: OtherTexts,
    theme: Theme,
    new_id: Callable[[], str],
) -> PrecedentPanel:
    """The panel alone, before the eye and measured."""

    def insert(clause_ids: Sequence[str], at: int) -> None:
        wanted = [ClauseForInsertion(library.clause(each), library.citation(each, "es")) for each in clause_ids]
        desk.apply(insert_clauses(desk.draft, at, wanted, new_id))

    made = PrecedentPanel(desk, opened, live, PrecedentDeeds(desk, live, insert), reports, others, theme, "es")
    made.resize(330, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: live.up_to_date)
    return made


@pytest.fixture
def window(
    qtbot: QtBot,
    desk: Workspace,
    library: ClauseLibrary,
    vocabulary: Vocabulary,
    theme: Theme,
    preferences: Preferences,
    new_id: Callable[[], str],
) -> Iterator[MainWindow]:
    """The window, with the panel before the eye and the draft measured."""
    made = MainWindow(desk, library, vocabulary, preferences, theme, "es", new_id)
    made.show()
    qtbot.waitExposed(made)
    made.precedent.live.hold_against("SALV-2008")
    made.precedent.show_panel.trigger()
    qtbot.waitUntil(lambda: made.precedent.live.up_to_date)
    yield made
    made.close()
    shiboken6.delete(made)  # its actions hold it: later tests would dress it anew, and wait
