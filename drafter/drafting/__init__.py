"""Compose: the draft, the edits that change it, its journal, and the ``.draft`` file."""

from drafter.drafting.closeness import paragraph_closeness
from drafter.drafting.editing.edits import Edit
from drafter.drafting.editing.edits_as_json import from_json, to_json
from drafter.drafting.editing.journal import JournalEntry
from drafter.drafting.editing.session import DraftSession
from drafter.drafting.file.draft_file import DraftFile, StoredDraft
from drafter.drafting.model import BaseFile, Draft, Origin, Paragraph, PinnedPair, Status, Version

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
