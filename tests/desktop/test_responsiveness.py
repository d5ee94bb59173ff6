"""Keys come first: what threads and the collector of garbage may keep the window from."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from drafter.desktop.responsiveness import WindowsCollector, put_keys_first
from drafter.desktop.tasks import Tasks

FAR = 10**6
"""Milliseconds: not in this test."""


class Knot(QObject):
    """An object of Qt's with a timer that holds itself: only a collection lets go of it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(1)


def make_garbage(pieces: int = 100_000) -> int:
    """Lists that hold themselves, enough of them that Python would collect many times; how many."""
    for _ in range(pieces):
        knot: list[object] = []
        knot.append(knot)
    return pieces


@pytest.fixture
def keys_first() -> Iterator[None]:
    interval = sys.getswitchinterval()
    gc.enable()
    put_keys_first()
    yield
    sys.setswitchinterval(interval)


@pytest.fixture
def forgotten(qtbot: QtBot) -> Callable[[], list[str]]:
    """A knot that nobody holds; names of the threads on which it went, one or none."""
    went: list[str] = []
    weakref.finalize(Knot(), lambda: went.append(threading.current_thread().name))
    return lambda: went


def test_other_threads_give_way(keys_first: None) -> None:
    assert sys.getswitchinterval() <= 0.001


def test_what_holds_itself_is_let_go_of_while_nobody_types(
    qtbot: QtBot, keys_first: None, forgotten: Callable[[], list[str]]
) -> None:
    gc.collect(0)  # it is no longer of the youngest
    gc.collect(1)
    collector = WindowsCollector(often=FAR, idle=1)
    with qtbot.waitSignal(collector.collected):
        pass
    assert forgotten() == [threading.current_thread().name]


def test_what_is_young_goes_at_once_while_somebody_types(
    qtbot: QtBot, keys_first: None, forgotten: Callable[[], list[str]]
) -> None:
    collector = WindowsCollector(often=1, idle=FAR)
    make_garbage(gc.get_threshold()[0] * 2)
    qtbot.waitUntil(lambda: bool(forgotten()))
    assert forgotten() == [threading.current_thread().name]
    assert collector.remaining > FAR // 2


def test_a_worker_collects_nothing_whatever_it_makes(
    qtbot: QtBot, keys_first: None, tasks: Tasks, forgotten: Callable[[], list[str]]
) -> None:
    made: list[int] = []
    tasks.start("garbage", lambda _report: make_garbage(), made.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(made))
    assert forgotten() == []
    gc.collect()
    assert forgotten() == [threading.current_thread().name]


def test_a_key_puts_a_collection_off_and_the_next_one_is_far(qtbot: QtBot) -> None:
    collector = WindowsCollector(idle=1, again=50_000)
    with qtbot.waitSignal(collector.collected):
        pass
    assert collector.remaining > 40_000
    with qtbot.waitSignal(collector.collected):
        collector.put_off()
    assert collector.remaining > 40_000


def test_where_nobody_types_it_collects_now_and_then(qtbot: QtBot) -> None:
    collector = WindowsCollector(idle=1, again=1)
    for _ in range(3):
        with qtbot.waitSignal(collector.collected):
            pass
