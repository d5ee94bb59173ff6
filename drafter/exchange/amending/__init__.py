"""A new text written into a Word file of its own as tracked changes, everything else left as it was."""

from __future__ import annotations

from drafter.exchange.amending.amend import Amended, BaseChanges, amend_docx

__all__ = ["Amended", "BaseChanges", "amend_docx"]
