"""The panel of Negotiate, on the sample draft."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import load_notation
from drafter.desktop.negotiate.panel import NegotiatePanel
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.ids import SequentialIds
from drafter.drafting.proposals.model import Precedent

PRECEDENT = Precedent("SALV-2008:p7", "Declaración de Salvador, párr. 7")


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, theme: Theme) -> NegotiatePanel:
    """The panel with the sample draft, shown."""
    made = NegotiatePanel(workspace, theme, "es", load_notation(), SequentialIds(prefix="n"), lambda _text: [PRECEDENT])
    qtbot.addWidget(made)
    made.show()
    return made
