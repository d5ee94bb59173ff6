"""A new text written into a Word file of its own as tracked changes, everything else left as it was."""

from __future__ import annotations

from drafter.exchange.amending.model import AmendedFile, BaseChanges
from drafter.exchange.amending.opening import amended

__all__ = ["AmendedFile", "BaseChanges", "amended"]
