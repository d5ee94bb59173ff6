"""A new text written into a Word file of its own as tracked changes, everything else left as it was."""

from __future__ import annotations

from drafter.exchange.amending.amend import Amended, BaseChanges, amend_docx
from drafter.exchange.amending.opening import amended
from drafter.exchange.amending.proof import amendment_findings

__all__ = ["Amended", "BaseChanges", "amend_docx", "amended", "amendment_findings"]
