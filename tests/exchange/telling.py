"""Seeds and counts of tests, for pytest's -rP and for its report of a failure."""

from __future__ import annotations

import sys


def tell(sentence: str) -> None:
    """Writes a line to the captured output."""
    sys.stdout.write(f"{sentence}\n")
