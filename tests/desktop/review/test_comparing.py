"""The open draft is compared again while somebody types: one paragraph alone at first, everything once they pause."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.desktop.review.comparing import Compared, Comparing, followed
from drafter.desktop.review.pins import Pins
from drafter.desktop.tasks import Tasks
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.drafting.editing.edits import AmendText
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.redline import Vocabulary, compare

BASE = (
    "Reafirmaron su compromiso con la integración de la región y con el desarrollo de sus pueblos.",
    "Convinieron en reunirse en 2010 para examinar los avances de la cooperación en energía.",
)
LONGER = f"{BASE[1]} Agradecieron al Brasil."


@pytest.fixture
def sample_draft() -> Draft:
    """The base as a draft."""
    return Draft(
        "Borrador", "es", tuple(Paragraph(f"q{n}", ClauseKind.PARAGRAPH, "", text) for n, text in enumerate(BASE))
    )


@pytest.fixture
def open_text(workspace: Workspace) -> Callable[[str], OpenedText]:
    """Opens the draft, or the base."""

    def opened(reference: str) -> OpenedText:
        if reference == "draft:":
            draft = workspace.draft
            return OpenedText(draft.title, draft.language, draft_paragraphs(draft), draft=draft)
        return OpenedText(reference, "es", tuple(TextParagraph("", ClauseKind.PARAGRAPH, text) for text in BASE))

    return opened


@pytest.fixture
def comparing(
    workspace: Workspace, tasks: Tasks, open_text: Callable[[str], OpenedText], vocabulary: Vocabulary
) -> Comparing:
    """Follows at once."""
    return Comparing(workspace, tasks, open_text, vocabulary, Pins(workspace), idle=0)


def test_one_paragraph_is_compared_alone_and_then_everything(
    comparing: Comparing, workspace: Workspace, vocabulary: Vocabulary, qtbot: QtBot
) -> None:
    shown: list[Compared] = []
    started: list[None] = []
    comparing.compared.connect(shown.append)
    comparing.started.connect(lambda: started.append(None))
    comparing.compare("base", "draft:")
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert not shown[0].provisional
    workspace.apply(AmendText("q1", BASE[1], LONGER))
    comparing.compare_again()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown[1].provisional
    assert shown[1].review.comparison == compare(BASE, (BASE[0], LONGER), vocabulary)
    assert len(shown[1].entries) == 1
    # Everything is compared again, and nobody is told: it comes to the same.
    qtbot.waitUntil(lambda: len(started) == 3 and not comparing.running)
    assert len(shown) == 2


def test_after_a_large_edit_everything_is_compared_at_once(
    comparing: Comparing, workspace: Workspace, qtbot: QtBot
) -> None:
    shown: list[Compared] = []
    comparing.compared.connect(shown.append)
    comparing.compare("draft:", "base")
    qtbot.waitUntil(lambda: len(shown) == 1)
    workspace.apply(AmendText("q1", BASE[1], "Otra cosa."))
    comparing.compare_again()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert not shown[1].provisional


def test_a_comparison_is_followed_on_either_side_and_through_one_edit_only(vocabulary: Vocabulary) -> None:
    known = compare(BASE, BASE, vocabulary)
    edited = (BASE[0], LONGER)
    assert followed(known, BASE, edited, (), vocabulary) == compare(BASE, edited, vocabulary)
    assert followed(known, edited, BASE, (), vocabulary) == compare(edited, BASE, vocabulary)
    assert followed(known, edited, edited, (), vocabulary) is None
    assert followed(known, BASE, (*BASE, "Más."), (), vocabulary) is None
    assert followed(None, BASE, edited, (), vocabulary) is None
    assert followed(known, BASE, edited, [(0, 1)], vocabulary) is None
