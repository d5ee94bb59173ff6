"""What the program's exit codes say."""

from __future__ import annotations

DONE = 0
FOUND = 1
"""Something was looked for and is wrong."""
MISUSE = 2
"""The command line is wrong."""
WORLD = 3
"""The world is wrong: a file is missing, a disk is full."""
BUG = 70
"""A fault of the program; there is a report."""
INTERRUPTED = 130
NOBODY_READS = 141
"""As a shell reports a program that wrote to a closed pipe (128 + SIGPIPE)."""
