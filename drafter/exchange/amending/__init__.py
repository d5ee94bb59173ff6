"""A new text written into a Word file of its own as tracked changes, everything else left as it was."""

from __future__ import annotations

from drafter.exchange.amending.model import BaseChanges
from drafter.exchange.amending.opening import amended

__all__ = ["BaseChanges", "amended"]
