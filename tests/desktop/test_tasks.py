"""Long work off the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from drafter.desktop.tasks import Cancelled, Tasks
from drafter.errors import KnownError

Report = Callable[[float], None]


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def _never(error: KnownError) -> None:
    raise AssertionError(error)


def test_a_result_arrives_on_the_thread_that_asked(tasks: Tasks, qtbot: QtBot) -> None:
    arrived: list[tuple[object, bool]] = []
    here = threading.get_ident()

    def job(report: Report) -> bool:
        report(0.5)
        return threading.get_ident() != here

    tasks.start("a", job, lambda result: arrived.append((result, threading.get_ident() == here)), _never)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(True, True)]


def test_the_newest_job_of_a_key_wins(tasks: Tasks, qtbot: QtBot) -> None:
    go, ended = threading.Event(), threading.Event()
    arrived: list[object] = []

    def old(report: Report) -> str:
        go.wait(10)
        try:
            report(0.5)
        finally:
            ended.set()
        return "old"

    tasks.start("a", old, arrived.append, _never)
    tasks.start("a", lambda report: "new", arrived.append, _never)
    go.set()
    qtbot.waitUntil(lambda: bool(arrived) and ended.is_set())
    assert arrived == ["new"]


def test_a_cancelled_job_stops_at_its_next_report(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go, stopped = threading.Event(), threading.Event(), threading.Event()

    def job(report: Report) -> None:
        begun.set()
        go.wait(10)
        try:
            report(0.1)
        except Cancelled:
            stopped.set()
            raise

    ticket = tasks.start("a", job, lambda result: pytest.fail("a result nobody wants"), _never)
    assert begun.wait(10)
    tasks.cancel("a")
    go.set()
    assert stopped.wait(10)
    assert ticket.cancelled


def test_a_fault_of_the_world_is_handed_to_the_one_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[KnownError] = []

    def job(report: Report) -> None:
        raise KnownError("file-missing", file="a.docx")

    tasks.start("a", job, lambda result: pytest.fail("no result"), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].message == "file-missing"


def test_a_fault_of_ours_is_raised_where_the_program_reports_it(tasks: Tasks, qtbot: QtBot) -> None:
    def job(report: Report) -> None:
        raise ZeroDivisionError

    with (
        qtbot.captureExceptions() as raised,
        qtbot.waitSignal(tasks.busy_changed, check_params_cb=lambda busy: not busy),
    ):
        tasks.start("a", job, lambda result: pytest.fail("no result"), _never)
    qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_busy_ends_with_the_last_job(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[bool] = []
    tasks.busy_changed.connect(seen.append)
    for key in "ab":
        tasks.start(key, lambda report: None, lambda result: None, _never)
    qtbot.waitUntil(lambda: seen[-1:] == [False])
    assert seen[0] is True


class _Panel(QObject):
    """Asks for work, and notes on which thread it is let go of."""

    def __init__(self, let_go: list[int]) -> None:
        super().__init__()
        self.let_go = let_go

    def __del__(self) -> None:
        self.let_go.append(threading.get_ident())

    def work(self, go: threading.Event, ended: threading.Event) -> Callable[[Report], None]:
        """A job that holds the panel, and fails where the panel says so."""

        def job(report: Report) -> None:
            go.wait(10)
            try:
                report(0.5)
                self.fail()
            finally:
                ended.set()

        return job

    def fail(self) -> None:
        raise KnownError("file-missing", file="a.docx")


@pytest.mark.parametrize("way", ["superseded", "cancelled", "closed", "destroyed", "answered"])
def test_whoever_asked_and_went_away_is_let_go_of_on_the_thread_that_asked(way: str, qtbot: QtBot) -> None:
    here = threading.get_ident()
    for _ in range(20):
        tasks = Tasks()
        go, ended = threading.Event(), threading.Event()
        let_go: list[int] = []
        told: list[KnownError] = []
        tasks.start("a", _Panel(let_go).work(go, ended), lambda _result: None, told.append)
        if way == "superseded":
            tasks.start("a", lambda _report: None, lambda _result: None, _never)
        elif way == "cancelled":
            tasks.cancel("a")
        go.set()
        if way == "destroyed":
            shiboken6.delete(tasks)
        elif way == "closed":
            tasks.close()
        elif way == "answered":
            qtbot.waitUntil(lambda told=told: bool(told))  # type: ignore[misc]
            told.clear()  # its traceback holds the panel
        else:
            assert ended.wait(10)
        qtbot.waitUntil(lambda let_go=let_go: bool(let_go))  # type: ignore[misc]
        assert let_go == [here]
        if way != "destroyed":
            tasks.close()


def test_tasks_that_go_wait_for_their_workers(qtbot: QtBot) -> None:
    tasks = Tasks()
    begun, ended = threading.Event(), threading.Event()

    def job(report: Report) -> None:
        begun.set()
        try:
            while True:
                report(0.5)
        finally:
            ended.set()

    tasks.start("a", job, lambda result: pytest.fail("a result nobody wants"), _never)
    assert begun.wait(10)
    shiboken6.delete(tasks)
    assert ended.is_set()


def test_nothing_is_begun_once_the_window_is_closed(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.close()
    ticket = tasks.start("a", lambda report: pytest.fail("work for nobody"), lambda result: None, _never)
    assert ticket.cancelled
    tasks.close()
