"""The program ends: in whatever way with its code, without a word, and not by a fault of memory on the way out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from drafter.desktop.app import run_desktop
from drafter.desktop.window import MainWindow

def window():
    return next(each for each in app.topLevelWidgets() if isinstance(each, MainWindow))

def work_and_close():
    window().consult.search.setText("paz")
    window().checks.check()
    window().compose.editor.selectAll()
    window().compose.editor.copy()
    window().close()

def speak_another_language():
    first = window()
    first.language_chosen.emit("fr")
    first.destroyed.connect(lambda: QTimer.singleShot(0, app, app.closeAllWindows))

ways = {
    "closed at work": work_and_close,
    "closed in another language": speak_another_language,
    "interrupted": lambda: app.exit(130),
}
app = QApplication([])
QTimer.singleShot(0, app, ways[sys.argv[1]])
sys.exit(run_desktop(None, Path(sys.argv[2]), "en"))
"""


@pytest.mark.parametrize(
    ("way", "code"),
    [
        ("closed at work", 0),
        ("closed in another language", 0),
        ("interrupted", 130),
    ],
)
def test_the_program_ends_with_its_code_and_without_a_word(library_path: Path, way: str, code: int) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, way, str(library_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    # Of a window's size hints the platform without a screen says that it ignores them.
    words = [line for line in ended.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (ended.returncode, words, ended.stdout) == (code, [], "")
