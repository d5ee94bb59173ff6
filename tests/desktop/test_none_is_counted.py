"""PySide6 6.12.0 drops a reference to None at every void call on CPython 3.11 (immortal from 3.12 on)."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QObject

_CALLS = 10_000


def _references_lost(work: Callable[[], object]) -> int:
    """How many references to None ``_CALLS`` runs of ``work`` lose."""
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        work()
    gc.collect()
    return before - sys.getrefcount(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal: nothing is counted")
def test_the_measure_sees_references_go() -> None:
    held: list[None] = [None] * _CALLS
    assert _references_lost(held.pop) > _CALLS // 2


def test_void_calls_into_qt_do_not_wear_none_out() -> None:
    target = QObject()
    assert _references_lost(lambda: target.setObjectName("x")) < _CALLS // 100


def test_the_installed_qt_is_one_of_those_that_were_measured_sound() -> None:
    assert (6, 8) <= tuple(__version_info__[:2]) < (6, 12)
