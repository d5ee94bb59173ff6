"""A process whose window is typed into until it is killed: run by the tests and the benchmark, never collected.

``python typing_window.py FILE`` opens the draft in the real compose panel, puts the cursor at its end and presses a key
every 15 ms: ``typed(0)``, ``typed(1)``… It prints ``typed TIME COUNT`` for each key (TIME from the system's monotonic
clock, seconds) and ``saved COUNT`` whenever everything typed so far is said to be saved.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from drafter.desktop.app import utc_now
from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.theme import LIGHT
from drafter.desktop.workspace import Workspace
from drafter.library import load_vocabulary

_KEY_EVERY_MS = 15


def typed(count: int) -> str:
    """The first ``count`` characters typed."""
    words = "".join(f"palabra {number} y " for number in range(count // 10 + 1))
    return words[:count]


def main(path: Path) -> None:
    """Types until it is killed."""
    app = QApplication(["typing"])
    workspace = Workspace(utc_now, "Ana")
    panel = ComposePanel(workspace, LIGHT, load_vocabulary(), "es")
    workspace.open(path)
    panel.resize(1000, 700)
    panel.show()
    panel.editor.moveCursor(QTextCursor.MoveOperation.End)
    count = 0

    def say(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    def press() -> None:
        nonlocal count
        character = typed(count + 1)[-1]
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(panel.editor, event)
        count += 1
        say(f"typed {time.monotonic()} {count}")

    def tell_saved() -> None:
        if workspace.saved:
            say(f"saved {len(workspace.draft.paragraphs[-1].text)}")

    workspace.saved_changed.connect(tell_saved)
    keys = QTimer()
    keys.setInterval(_KEY_EVERY_MS)
    keys.timeout.connect(press)
    keys.start()
    say("open")
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
