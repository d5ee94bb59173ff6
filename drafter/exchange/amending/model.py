"""What can be asked of an amendment: values only."""

from __future__ import annotations

from enum import StrEnum


class BaseChanges(StrEnum):
    """What becomes of the tracked changes a base has already."""

    KEEP = "keep"
    """They stay, with their authors; the new text is compared with what the file says if they are accepted."""
    ACCEPT = "accept"
    """They are accepted first."""
