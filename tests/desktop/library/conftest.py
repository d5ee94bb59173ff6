"""A library of the test's own, which may be written, with three instruments in two languages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.library.room import LibraryRoom
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, load_ladder
from drafter.redline import Vocabulary

NOW = "2026-11-23T09:00:00Z"


def instrument(metadata: InstrumentMetadata, *paragraphs: str) -> Instrument:
    raw = "\n\n".join(f"{number}. {text}" for number, text in enumerate(paragraphs, start=1))
    return parse(raw, metadata, load_ladder(), digest=f"{metadata.id:0<64}")


LIMA = instrument(
    InstrumentMetadata(
        "LIMA-2013", "Declaración de Lima", "Estados Miembros", symbol="LIM/1", place="Lima", date="2013-12-02",
        source_file="lima.txt",
    ),
    "Reafirmaron la importancia de la industria.",
    "Decidieron promover la inclusión sociaI.",
)  # fmt: skip
RIO = instrument(
    InstrumentMetadata("RIO-2012", "The future we want", "General Assembly", place="Rio de Janeiro", date="2012-07-27",
                       language="en"),
    "Recognize the need for growth.",
)  # fmt: skip


@pytest.fixture
def own_path(library_path: Path, tmp_path: Path) -> Path:
    """The shipped library's copy with two instruments of the user's own."""
    path = tmp_path / "mi_biblioteca.db"
    shutil.copyfile(library_path, path)
    with LibraryWriter.open(path) as writer:
        writer.add(LIMA, at=NOW)
        writer.add(replace(RIO), at=NOW)
    return path


@pytest.fixture
def own_library(own_path: Path, vocabulary: Vocabulary) -> Iterator[ClauseLibrary]:
    """That file, opened."""
    with ClauseLibrary.open(own_path, vocabulary=vocabulary) as opened:
        yield opened


@pytest.fixture
def room(
    own_library: ClauseLibrary, preferences: Preferences, tasks: Tasks, theme: Theme, clock: Callable[[], str]
) -> Iterator[LibraryRoom]:
    """The room on that library, its panel shown."""
    window = QWidget()
    made = LibraryRoom(window, OpenLibrary(own_library), preferences, tasks, theme, "en", clock, lambda: "Ana Prueba")
    made.panel.setParent(window)
    made.panel.resize(1366, 660)
    window.resize(1366, 660)
    window.show()
    yield made
    made.close()
    window.close()
    shiboken6.delete(window)  # later tests would dress it anew, and wait
