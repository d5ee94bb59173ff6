"""What every test of the desktop stands on: no screen, the real library, a draft on a real file.

A message from Qt fails a test (``qt_log_level_fail`` in pyproject.toml), and so does an exception in a slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from drafter.desktop.exchange.received import Received, receive
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import LIGHT, Theme, wear
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.drafting.origins import origin_of_clause
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, load_vocabulary, rebuild
from drafter.redline import Vocabulary
from tests.desktop.received_files import BODY, COMMENTS, MakeFile, word_file

_PATIENCE = 60_000
"""Milliseconds."""


class PatientBot(QtBot):
    """Waits for what must come until it comes: on a machine at work five seconds are no sign that it will not."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE, **asked: Any) -> SignalBlocker:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **asked)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In the place of pytest-qt's own, which gives up after five seconds."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _no_key_stays_down(qapp: QApplication) -> Iterator[None]:
    """A key that closed its own window is never let go of: in the next test every click would be one with Ctrl."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture(autouse=True)
def _nothing_stays_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """The next test does not paste it; and what the last one leaves there Qt would destroy after the interpreter has
    gone: the run would end by a segmentation fault, all tests passed."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """The shipped table of words that make a change matter."""
    return load_vocabulary()


@pytest.fixture(scope="session")
def library_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library, built from resources/."""
    path = tmp_path_factory.mktemp("library") / "clause_library.db"
    rebuild(path)
    return path


@pytest.fixture(scope="session")
def library(library_path: Path, vocabulary: Vocabulary) -> Iterator[ClauseLibrary]:
    """The library, opened; tests read it only."""
    with ClauseLibrary.open(library_path, vocabulary=vocabulary) as opened:
        yield opened


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, worn by the application."""
    wear(qapp, LIGHT)
    return LIGHT


@pytest.fixture
def clock() -> Callable[[], str]:
    """A clock that goes on by five minutes each time somebody looks at it."""
    start, ticks = datetime(2026, 11, 23, 9, tzinfo=UTC), count()
    return lambda: (start + timedelta(minutes=5 * next(ticks))).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture
def sample_draft(library: ClauseLibrary) -> Draft:
    """Five paragraphs: a title, one as adopted, one amended (weaker verb), one new, one item."""

    def made_from(paragraph_id: str, clause_id: str, label: str, amend: Callable[[str], str]) -> Paragraph:
        clause = library.clause(clause_id)
        origin = origin_of_clause(clause, library.citation(clause_id, "es"))
        return Paragraph(paragraph_id, clause.kind, label, amend(clause.text), origins=(origin,))

    return Draft(
        "Declaración de prueba",
        "es",
        (
            Paragraph("title", ClauseKind.TITLE, "", "Declaración de prueba"),
            made_from("literal", "SALV-2008:p7", "1.", str),
            made_from("amended", "SALV-2008:p6", "2.", lambda text: text.replace("Reafirmaron", "Recordaron", 1)),
            Paragraph("new", ClauseKind.PARAGRAPH, "3.", "Saludaron la puntualidad de las delegaciones lunares."),
            made_from("item", "SALV-2008:p23.s6.i1", "•", str),
        ),
    )


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path, clock: Callable[[], str], sample_draft: Draft) -> Iterator[Workspace]:
    """A workspace with the sample draft on its desk."""
    made = Workspace(clock, "Ana Prueba")
    made.create(tmp_path / "prueba.draft", sample_draft)
    yield made
    made.close()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Background work, ended with the test."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def make_file(tmp_path: Path) -> MakeFile:
    """Writes a .docx and gives its path."""

    def make(name: str = "recibido.docx", body: str = BODY, comments: str = COMMENTS) -> Path:
        path = tmp_path / name
        path.write_bytes(word_file(body, comments))
        return path

    return make


@pytest.fixture
def received(make_file: MakeFile) -> Received:
    """The file above, as it was understood."""
    return receive(make_file(), lambda _share: None)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings in a file of the test's own."""
    folder = tmp_path / "settings"
    folder.mkdir()
    return Preferences.in_file(folder / "drafter.ini")


@pytest.fixture
def new_id() -> Callable[[], str]:
    """Ids of new paragraphs."""
    made = iter(range(10_000))
    return lambda: f"n{next(made)}"


@pytest.fixture
def make_window(
    qtbot: QtBot,
    workspace: Workspace,
    library: ClauseLibrary,
    vocabulary: Vocabulary,
    preferences: Preferences,
    theme: Theme,
    new_id: Callable[[], str],
) -> Iterator[Callable[[], MainWindow]]:
    """Opens a window on the workspace."""
    opened: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(workspace, library, vocabulary, preferences, theme, "en", new_id)
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in opened:
        window.close()
        shiboken6.delete(window)  # its actions hold it: later tests would dress it anew, and wait


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window with the sample draft."""
    return make_window()
