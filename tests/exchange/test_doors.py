"""Every door of the room opens, and asking for one does not load the others."""

from __future__ import annotations

import subprocess
import sys

import pytest

from drafter import exchange


@pytest.mark.parametrize("name", exchange.__all__)
def test_every_door_opens(name: str) -> None:
    assert getattr(exchange, name) is not None


def test_what_is_no_door_is_said_so() -> None:
    with pytest.raises(AttributeError, match="no attribute 'write_odt'"):
        _ = exchange.write_odt


def test_a_value_of_the_model_needs_no_writer() -> None:
    asked = "import sys, drafter.exchange as e; e.Layout; print(*sorted(m for m in sys.modules if 'outgoing' in m))"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == []
