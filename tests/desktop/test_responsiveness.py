"""Keys come first: what threads and the collector of garbage may keep the window from."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.responsiveness import IdleCollector, put_keys_first


class Knot:
    """An object that holds itself: only a collection lets go of it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def keys_first() -> Iterator[None]:
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    put_keys_first()
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*thresholds)


def test_other_threads_give_way_and_the_oldest_garbage_waits(keys_first: None) -> None:
    assert sys.getswitchinterval() <= 0.001
    young, middle, oldest = gc.get_threshold()
    assert 0 < young < 10_000
    assert 0 < middle < 100
    assert oldest > 1_000_000


def test_what_holds_itself_is_let_go_of_while_nobody_types(qtbot: QtBot, keys_first: None) -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    collector = IdleCollector(idle=1)
    with qtbot.waitSignal(collector.collected):
        pass
    assert gone() is None


def test_a_key_puts_a_collection_off_and_the_next_one_is_far(qtbot: QtBot) -> None:
    collector = IdleCollector(idle=1, again=50_000)
    with qtbot.waitSignal(collector.collected):
        pass
    assert collector.remaining > 40_000
    with qtbot.waitSignal(collector.collected):
        collector.put_off()
    assert collector.remaining > 40_000


def test_where_nobody_types_it_collects_now_and_then(qtbot: QtBot) -> None:
    collector = IdleCollector(idle=1, again=1)
    for _ in range(3):
        with qtbot.waitSignal(collector.collected):
            pass
