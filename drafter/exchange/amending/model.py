"""What can be asked of an amendment: values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.exchange.model import ImportNote


class BaseChanges(StrEnum):
    """What becomes of the tracked changes a base has already."""

    KEEP = "keep"
    """They stay, with their authors; the new text is compared with what the file says if they are accepted."""
    ACCEPT = "accept"
    """They are accepted first."""


@dataclass(frozen=True, slots=True)
class AmendedFile:
    """A file with the changes in it, proved.

    Attributes:
        data: the whole file.
        left_out: what the new file has and no text can bring: its notes, its pictures.
    """

    data: bytes
    left_out: tuple[ImportNote, ...]
