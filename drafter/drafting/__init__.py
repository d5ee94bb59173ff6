"""Compose: the draft, the edits that change it, its journal, and the ``.draft`` file."""

from drafter.drafting.closeness import paragraph_closeness
from drafter.drafting.draft_file import DraftFile, StoredDraft
from drafter.drafting.edits import Edit
from drafter.drafting.edits_as_json import from_json, to_json
from drafter.drafting.journal import JournalEntry
from drafter.drafting.model import BaseFile, Draft, Origin, Paragraph, PinnedPair, Status, Version
from drafter.drafting.session import DraftSession

__all__ = [
    "BaseFile",
    "Draft",
    "DraftFile",
    "DraftSession",
    "Edit",
    "JournalEntry",
    "Origin",
    "Paragraph",
    "PinnedPair",
    "Status",
    "StoredDraft",
    "Version",
    "from_json",
    "paragraph_closeness",
    "to_json",
]
