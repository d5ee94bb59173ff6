"""The same deeds from a shell: see ``drafter --help``."""

from __future__ import annotations

from drafter.cli.entry import main, run

__all__ = ["main", "run"]
