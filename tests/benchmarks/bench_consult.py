"""Consult while somebody types, in libraries of any size: from a key to what it found being painted.

Run it with ``python -m tests.benchmarks consult``. A key costs the window's thread what it takes to be handled and
painted in the field; what it asks is answered by workers, and counts as painted once the list is. While all that goes
on a heartbeat says for how long at most the window did not answer.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from drafter.desktop.consult.asking.asking import PAUSE, Found
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.inspector.nearest_finder import NearestFinder
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import LIGHT, wear
from drafter.library import ClauseLibrary, SavedSearches, load_vocabulary
from tests.benchmarks.bench_typing import report
from tests.benchmarks.library_files import library_file, sizes

TYPED = (
    "cooperación internacional",
    "derechos humanos de los migrantes",
    '"desarrollo sostenible"',
    "energía renovable año:2000-2010",
)
PARAGRAPH = (
    "Reafirmaron su compromiso con el desarrollo sostenible y con el uso creciente de las energías renovables, y "
    "convinieron en promover la cooperación entre sus países."
)
_BEAT = 2
"""Milliseconds between two beats of an idle window."""


class Heart(QObject):
    """Beats while the window's thread is free."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def begin(self) -> None:
        """From now on."""
        self._last, self.longest = time.perf_counter(), 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def _wait(ready: Callable[[], bool]) -> None:
    """Lets the program go on until it is ready."""
    while not ready():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _paint(widget: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
    widget.repaint()


def _type(panel: ConsultPanel) -> None:
    """Types every query letter by letter, each key once the first hits of the last one are painted."""
    keys, firsts, bests, wholes, stalls, works = [], [], [], [], [], []
    found: list[tuple[float, Found]] = []

    def painted(answer: Found) -> None:
        _paint(panel.area.list.viewport())
        found.append((time.perf_counter(), answer))

    panel.asking.found.connect(painted)
    heart = Heart()
    for words in TYPED:
        panel.search.clear()
        _wait(lambda: panel.settled)
        for number, letter in enumerate(words, 1):
            found.clear()
            heart.begin()
            start, work = time.perf_counter(), time.thread_time()
            panel.search.insert(letter)
            _paint(panel.search)
            keys.append((time.perf_counter() - start) * 1000)
            _wait(lambda: bool(found))
            firsts.append((found[0][0] - start) * 1000)
            works.append((time.thread_time() - work) * 1000)
            if number % 8 == 0 or number == len(words):  # somebody pauses
                _wait(lambda: any(answer.ranked for _, answer in found))
                bests.append((next(at for at, answer in found if answer.ranked) - start) * 1000)
                _wait(lambda: panel.settled)
                wholes.append((time.perf_counter() - start) * 1000)
            stalls.append(heart.longest)
    panel.asking.found.disconnect(painted)
    report("a key, handled and painted in the field", keys)
    report("key to first hits painted", firsts)
    report("  … processor time of the window's thread", works)
    report(f"key to best hits painted ({PAUSE} ms of pause in it)", bests)
    report("  … counted, with how often each was said", wholes)
    report("longest the window did not answer, each key", stalls)


def _inspect(library: ClauseLibrary) -> None:
    """Asks for the clauses nearest to a growing paragraph, as the inspector does."""
    tasks = Tasks()
    finder = NearestFinder(library, tasks, 8, "es")
    words = PARAGRAPH.split()
    answers: list[object] = []
    finder.found.connect(answers.append)
    heart, times, stalls = Heart(), [], []
    for count in range(4, len(words) + 1):
        answers.clear()
        heart.begin()
        start = time.perf_counter()
        finder.ask(" ".join(words[:count]))
        _wait(lambda: bool(answers))
        times.append((time.perf_counter() - start) * 1000)
        stalls.append(heart.longest)
    report("inspector: words to nearest clauses", times)
    report("  longest the window did not answer", stalls)
    tasks.close()


def main() -> None:
    """Prints medians and 95th percentiles."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    wear(app, LIGHT)
    for size in sizes():
        with (
            tempfile.TemporaryDirectory() as folder,
            ClauseLibrary.open(library_file(size), vocabulary=load_vocabulary()) as library,
        ):
            start = time.perf_counter()
            panel = ConsultPanel(library, LIGHT, "es", SavedSearches(Path(folder) / "searches.json"))
            panel.resize(380, 900)
            panel.show()
            _paint(panel)
            print(f"-- {size:,} clauses, {len(library.instruments()):,} instruments; panel opened in "
                  f"{(time.perf_counter() - start) * 1000:.0f} ms")  # fmt: skip
            _type(panel)
            _inspect(library)
            panel.close_library()
            panel.close()


if __name__ == "__main__":
    main()
