"""Compose: the draft, the edits that change it, its journal, and the ``.draft`` file."""

from drafter.drafting.edits import Edit
from drafter.drafting.edits_as_json import from_json, to_json
from drafter.drafting.model import Draft, Origin, Paragraph, Status, Version

__all__ = ["Draft", "Edit", "Origin", "Paragraph", "Status", "Version", "from_json", "to_json"]
