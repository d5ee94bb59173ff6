"""Opening: from the process's start to a painted, usable window, beside an empty window with the same imports.

Goal: at most twice the empty window's time.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_ROUNDS = 7

_EMPTY = """
import sys
import drafter.desktop.app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
window.grab()
QTimer.singleShot(0, app.quit)
app.exec()
"""

_DRAFTER = """
import sys
from pathlib import Path
from drafter import resources
from drafter.desktop.app import Desktop
from drafter.desktop.preferences import Preferences
from drafter.library import ClauseLibrary, load_vocabulary
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv[:1])
library = ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True)
desktop = Desktop(app, Preferences.in_file(Path(sys.argv[1]) / "settings.ini"), library, "es")
desktop.window.resize(1366, 768)
desktop.window.show()
if sys.argv[2] == "sample":
    desktop.window.files.open_sample()
desktop.window.grab()
QTimer.singleShot(0, desktop.window.close)
app.exec()
"""


def _seconds(script: str, *arguments: str) -> float:
    start = time.perf_counter()
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, env=environment)
    return time.perf_counter() - start


def main() -> None:
    """Runs the three in turn and prints medians and ratios."""
    empty: list[float] = []
    welcome: list[float] = []
    sample: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for round_ in range(_ROUNDS + 1):
            place = Path(folder) / str(round_)
            place.mkdir()
            times = (
                _seconds(_EMPTY),
                _seconds(_DRAFTER, str(place), "welcome"),
                _seconds(_DRAFTER, str(place), "sample"),
            )
            if round_:  # the first warms the disk's cache
                for kept, value in zip((empty, welcome, sample), times, strict=True):
                    kept.append(value)
    base = statistics.median(empty)
    print(f"empty window, same imports   {base:6.3f} s")
    for name, values in (("drafter, no draft", welcome), ("drafter, sample draft", sample)):
        median = statistics.median(values)
        print(f"{name:<28} {median:6.3f} s   {median / base:4.2f} times the empty window")


if __name__ == "__main__":
    main()
