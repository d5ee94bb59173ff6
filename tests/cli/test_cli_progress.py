"""Progress on standard error: where a person watches, after as long as was asked for."""

from __future__ import annotations

import io

import pytest

from drafter.cli.output import progress


class Terminal(io.TextIOWrapper):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """What is written to a standard error that somebody watches from now on."""
    written = io.BytesIO()
    monkeypatch.setattr("sys.stderr", Terminal(written, encoding="utf-8", write_through=True))
    return written


def test_progress_is_told_in_steps_of_five_and_ends_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    written = watched(monkeypatch)
    told = progress("proving-library", "es")
    assert told is not None
    for percent in range(101):
        told(percent / 100)
    lines = written.getvalue().decode().split("\r")
    assert len(lines) == 22
    assert lines[1].endswith(" 0 %")
    assert lines[-1].endswith(" 100 %\n")


def test_what_is_done_at_once_asks_for_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    written = watched(monkeypatch)
    clock = iter([0.0, 0.5, 1.9, 2.1, 2.2, 2.3])
    monkeypatch.setattr("drafter.cli.output.time.monotonic", lambda: next(clock))
    told = progress("proving-library", "es", patience=2.0)
    assert told is not None
    told(0.1)
    told(0.2)
    assert written.getvalue() == b""
    told(0.3)
    assert written.getvalue().decode().endswith(" 30 %")
    told(1.0)
    assert written.getvalue().decode().endswith(" 100 %\n")


def test_nothing_is_told_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", io.StringIO())
    assert progress("proving-library", "es") is None
