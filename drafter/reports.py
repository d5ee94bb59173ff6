"""Reports of our own faults: written where the user can find them, sent nowhere."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from drafter import __version__


def write_report(trace: str) -> Path:
    """Writes what went wrong (a formatted traceback; no words of any text) to a new file and gives its path."""
    now = datetime.now(UTC)
    folder = platformdirs.user_state_path("drafter", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
    head = f"drafter {__version__}, Python {platform.python_version()}, {platform.platform()}, {now.isoformat()}\n\n"
    path.write_text(head + trace, encoding="utf-8")
    return path
