"""Two texts to compare, made by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.review.panel import ReviewPanel
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.ids import SequentialIds
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.redline import Vocabulary, compare
from tests.desktop.review.desk import Desk

MakeText = Callable[..., ReviewText]
MakeReview = Callable[[Sequence[str], Sequence[str]], Review]

OLD = (
    "Reafirmaron su compromiso con el desarrollo de los países de la región.",
    "Instaron a la comunidad internacional a apoyar los esfuerzos de conservación de los bosques.",
    "Destacaron la importancia del diálogo entre las delegaciones reunidas en Salvador, Bahía.",
    "Expresaron su apoyo a la adopción de un régimen internacional sobre el acceso a los recursos.",
    "Agradecieron al pueblo y al Gobierno del Brasil su generosa hospitalidad.",
    "Convinieron en celebrar la próxima reunión antes de que termine el año 2010.",
    "Subrayaron que la democracia y los derechos humanos se refuerzan mutuamente.",
    "Condenaron el terrorismo en todas sus formas y manifestaciones, sin excepción.",
)
NEW = (
    "Recordaron su compromiso con el desarrollo sostenible de los países de la región.",
    "Destacaron la importancia del diálogo entre las delegaciones reunidas en Salvador, Bahía.",
    "Expresaron su apoyo a la adopción de un régimen internacional sobre el acceso a los recursos.",
    "Agradecieron al pueblo y al Gobierno del Brasil su generosa hospitalidad.",
    "Saludaron la entrada en vigor del acuerdo constitutivo de la nueva agencia espacial.",
    "Convinieron en celebrar la próxima reunión antes de que termine el año 2011.",
    "Condenaron el terrorismo en todas sus formas y manifestaciones, sin excepción.",
    "Instaron a la comunidad internacional a apoyar los esfuerzos de conservación de los bosques.",
)
"""Paragraph 2 moved to the end, 7 deleted, one inserted after 5, 1 and 6 changed."""


def text_of(name: str, words: Sequence[str], labels: Sequence[str] = ()) -> ReviewText:
    """A text of numbered paragraphs."""
    numbers = labels or [f"{number}." for number in range(1, len(words) + 1)]
    return ReviewText(
        name,
        tuple(TextParagraph(label, ClauseKind.PARAGRAPH, text) for label, text in zip(numbers, words, strict=True)),
    )


def review_of(old: Sequence[str], new: Sequence[str]) -> Review:
    """A review of two texts of numbered paragraphs."""
    left, right = text_of("Base", old), text_of("Texto", new)
    return Review(left, right, compare(left.words, right.words))


@pytest.fixture
def make_text() -> MakeText:
    """Makes a text of numbered paragraphs."""
    return text_of


@pytest.fixture
def make_review() -> MakeReview:
    """Makes a review of two texts of numbered paragraphs."""
    return review_of


@pytest.fixture
def review() -> Review:
    """Eight paragraphs a side: two changed, one moved, one deleted, one inserted."""
    return review_of(OLD, NEW)


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """What there is to open."""
    return Desk(workspace)


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, theme: Theme, tasks: Tasks, vocabulary: Vocabulary) -> ReviewPanel:
    """The panel on the screen, with nothing chosen."""
    ids = SequentialIds(prefix="n")
    made = ReviewPanel(desk.workspace, theme, "es", tasks, desk.open, vocabulary, desk.choices, new_id=ids)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RedlineView:
    """A view of usual size, on the screen."""
    made = RedlineView(theme)
    qtbot.addWidget(made)
    made.resize(900, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made
