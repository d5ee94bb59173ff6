"""The inspector's proposals: those of the paragraph under the cursor, decided there, cheap while one types."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.inspector.panel import InspectorPanel
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.settling import put_forward
from drafter.library import ClauseLibrary
from drafter.redline import Vocabulary

NOW = "2026-11-23T09:00:00Z"
SENTENCE = "Saludaron la puntualidad de las delegaciones lunares."


@pytest.fixture
def panel(
    qtbot: QtBot, workspace: Workspace, library: ClauseLibrary, vocabulary: Vocabulary, theme: Theme, tasks: Tasks
) -> InspectorPanel:
    """The inspector on a draft in which two delegations propose something on one paragraph."""
    made = InspectorPanel(workspace, library, vocabulary, theme, "es", tasks)
    qtbot.addWidget(made)
    made.resize(330, 640)
    made.show()
    proposals = [
        Proposal(
            f"q{number}",
            ProposalKind.MODIFY,
            (code,),
            "",
            NOW,
            "new",
            SENTENCE,
            SENTENCE.replace("Saludaron", verb),
        )
        for number, (code, verb) in enumerate((("CHL", "Celebraron"), ("CUB", "Aplaudieron")))
    ]
    workspace.apply(put_forward(workspace.draft, proposals))
    return made


def show(qtbot: QtBot, panel: InspectorPanel, paragraph_id: str) -> None:
    panel.show_paragraph(paragraph_id, panel._workspace.draft.paragraph(paragraph_id).text)
    qtbot.waitUntil(lambda: not panel._pause.isActive())


def test_the_proposals_of_the_paragraph_under_the_cursor_are_shown(qtbot: QtBot, panel: InspectorPanel) -> None:
    show(qtbot, panel, "new")
    assert [card.head.split(":")[0] for card in panel.proposals.cards.cards.cards] == ["Chile", "Cuba"]
    show(qtbot, panel, "item")
    assert panel.proposals.isHidden()


def test_a_proposal_is_accepted_there_and_the_other_says_why_it_no_longer_applies(
    qtbot: QtBot, panel: InspectorPanel, workspace: Workspace
) -> None:
    show(qtbot, panel, "new")
    panel.proposals.accept.trigger()
    assert workspace.draft.paragraph("new").text.startswith("Celebraron")
    (left,) = panel.proposals.shown
    assert (left.delegations, left.state) == (("CUB",), ProposalState.STUCK)
    assert not panel.proposals.accept.isEnabled()
    panel.proposals.reject.trigger()
    assert panel.proposals.isHidden()


def test_typing_costs_nothing_until_it_is_handed_in(qtbot: QtBot, panel: InspectorPanel) -> None:
    show(qtbot, panel, "new")
    cards = panel.proposals.cards.cards
    with qtbot.assertNotEmitted(cards.modelReset), qtbot.assertNotEmitted(cards.dataChanged):
        panel.show_paragraph("new", f"{SENTENCE[:-1]} y solares.")
        qtbot.waitUntil(lambda: not panel._pause.isActive())


def test_negotiate_is_asked_for_the_paragraph(qtbot: QtBot, panel: InspectorPanel) -> None:
    show(qtbot, panel, "new")
    with qtbot.waitSignal(panel.proposals.negotiate_wanted) as wanted:
        panel.proposals.negotiate.trigger()
    assert wanted.args == ["new"]
