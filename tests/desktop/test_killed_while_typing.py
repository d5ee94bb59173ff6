"""A window killed in the middle of a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.killings import kill_after


@pytest.mark.parametrize("keys", [3, 40, 75])
def test_nothing_said_to_be_saved_is_lost_and_the_file_opens_again(tmp_path: Path, keys: int) -> None:
    killing = kill_after(tmp_path / "killed.draft", keys)
    assert killing.kept >= killing.said
    assert killing.exact
    assert killing.lock_free


def test_the_control_types_at_all(tmp_path: Path) -> None:
    killing = kill_after(tmp_path / "killed.draft", 75)
    assert killing.typed >= 75
    assert killing.said > 0
