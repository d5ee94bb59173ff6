"""A library of thirty instruments of three bodies, small enough to be made for the tests of one run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.theme import Theme
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, parse_label
from drafter.library import ClauseLibrary, SavedSearches, build_library
from drafter.redline import Vocabulary

BODIES = ("CELAC", "Cumbre Iberoamericana", "Mercosur")
VERBS = (("Reafirmaron", "reafirmar", 5), ("Decidieron", "decidir", 9), ("Saludaron", "saludar", 3))
TOPICS = ("agua", "energía", "migración", "medio ambiente", "integración")
"""Of the paragraphs in turn."""
COUNT = 30
"""Instruments: one each year from 1990 to 2019, of the bodies in turn."""
CLAUSES = 6
"""In each: a title and five paragraphs, of which the first is in all of them word for word but for the verb."""


def instrument(number: int) -> Instrument:
    """The ``number``-th instrument, from 0."""
    year = 1990 + number
    metadata = InstrumentMetadata(
        f"T-{year}",
        f"Declaración de la {number + 1}.ª Cumbre",
        body=BODIES[number % 3],
        symbol=f"T/{year}/1",
        place="Antigua",
        date=f"{year}-05-02",
        language="pt" if number % 10 == 9 else "es",
    )
    title = Clause(
        f"T-{year}:titulo", ClauseKind.TITLE, None, None, None, None, False, metadata.title, (1, 1), 0
    )  # fmt: skip
    return Instrument(metadata, (title, *(_paragraph(year, place) for place in range(1, CLAUSES))), f"{number:064x}")


def _paragraph(year: int, place: int) -> Clause:
    written, infinitive, level = VERBS[0] if place == 1 else VERBS[(year + place) % 3]
    words = {
        1: "su compromiso con el derecho al agua potable y al saneamiento",
        2: f"la iniciativa número {year} sobre energías renovables",
        3: f"las medidas del plan de {year} para proteger a los migrantes",
        4: f"el informe de {year} sobre el uso sostenible del agua",
        5: f"la creación de un mecanismo regional en {year}",
    }[place]
    text = f"{written} {words}."
    return Clause(
        f"T-{year}:p{place}",
        ClauseKind.PARAGRAPH,
        parse_label(f"{place}."),
        None,
        None,
        None,
        False,
        text,
        (1, 1),
        place,
        (LeadingVerb(written, infinitive, 0, level),),
        (TOPICS[place - 1],),
    )


@pytest.fixture(scope="session")
def many_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of that library."""
    path = tmp_path_factory.mktemp("many") / "many.db"
    build_library(path, map(instrument, range(COUNT)), "test")
    return path


@pytest.fixture(scope="session")
def many(many_path: Path, vocabulary: Vocabulary) -> Iterator[ClauseLibrary]:
    """That library, opened; tests read it only."""
    with ClauseLibrary.open(many_path, vocabulary=vocabulary) as opened:
        yield opened


@contextmanager
def shown_panel(
    qtbot: QtBot, library: ClauseLibrary, theme: Theme, searches: SavedSearches, width: int = 330
) -> Iterator[ConsultPanel]:
    """The panel as it stands in a window, with the keyboard; what it copied is gone from the clipboard afterwards.

    Args:
        width: in pixels.
    """
    made = ConsultPanel(library, theme, "es", searches)
    qtbot.addWidget(made)
    made.resize(width, 640)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.close_library()
    QGuiApplication.clipboard().clear()
