"""A command is loaded when it is named, and all of them are there."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from drafter.cli.root import drafter

NAMES = drafter.list_commands(click.Context(drafter))


@pytest.mark.parametrize("name", NAMES)
def test_every_command_listed_can_be_loaded(name: str) -> None:
    command = drafter.get_command(click.Context(drafter), name)
    assert command is not None
    assert command.name == name


def test_asking_for_the_version_loads_no_other_command() -> None:
    asked = "import sys; from drafter.cli import run; run(['--version']); print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert "drafter.cli.review" not in answer.stdout.split()
    assert "reportlab" not in answer.stdout.split()
