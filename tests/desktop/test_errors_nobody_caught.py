"""What a person reads when a slot raises."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from drafter.desktop.app import reporting_unexpected_errors
from drafter.errors import BugError, KnownError
from drafter.messages import explain

Told = Callable[[Exception], str]


@pytest.fixture
def told(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """Gives an error to the program's excepthook and the sentence it tells."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    before = sys.excepthook, threading.excepthook
    with reporting_unexpected_errors(lambda: "en") as reporter:
        reporter.happened.disconnect()  # no box in a test
        sentences: list[str] = []
        reporter.happened.connect(sentences.append)

        def tell(error: Exception) -> str:
            sys.excepthook(type(error), error, None)
            return sentences[-1]

        yield tell
    assert (sys.excepthook, threading.excepthook) == before


def test_a_fault_of_the_world_is_one_sentence_and_no_report(told: Told, tmp_path: Path) -> None:
    error = KnownError("file-missing", file="texto.docx")
    assert told(error) == explain(error, "en")
    assert list(tmp_path.rglob("report-*")) == []


def test_a_fault_of_ours_names_its_report(told: Told, tmp_path: Path) -> None:
    sentence = told(BugError("an invariant"))
    (report,) = tmp_path.rglob("report-*")
    assert str(report) in sentence
    assert "BugError: an invariant" in report.read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_does_not_keep_the_error_to_itself(told: Told, tmp_path: Path) -> None:
    (tmp_path / "drafter").write_text("in the way", encoding="utf-8")
    assert "BugError: an invariant" in told(BugError("an invariant"))
