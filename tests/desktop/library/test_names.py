"""Every house style, doubt and way of adoption has a name in front of people."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.library.names import ADOPTIONS, Names
from drafter.instruments import Doubt, HouseStyle


@pytest.mark.parametrize("style", HouseStyle)
def test_every_house_style_has_a_name(qtbot: QtBot, style: HouseStyle) -> None:
    assert Names().house_style(style) != style.value


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_is_told_in_a_sentence(qtbot: QtBot, doubt: Doubt) -> None:
    assert Names().doubt(doubt)[-1] in ".?"


@pytest.mark.parametrize("adoption", ADOPTIONS)
def test_every_way_of_adoption_has_a_name(qtbot: QtBot, adoption: str) -> None:
    assert Names().adoption(adoption) != adoption


def test_a_value_that_the_program_does_not_know_stays_as_it_is(qtbot: QtBot) -> None:
    assert Names().house_style("of-a-newer-program") == "of-a-newer-program"
    assert Names().adoption("sorteo") == "sorteo"
