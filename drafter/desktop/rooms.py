"""The rooms of the window's middle."""

from __future__ import annotations

from enum import IntEnum


class Room(IntEnum):
    """What the middle of the window shows."""

    WELCOME = 0
    COMPOSE = 1
    REVIEW = 2
    RECEIVED = 3
    """A received file's own tracked changes."""
    NEGOTIATE = 4
    """The draft paragraph by paragraph, with what delegations want of each."""
    PLAY = 5
    """How far the draft is, and who holds what."""
    HISTORY = 6
    """Named versions and every change."""
    LIBRARY = 7
    """What is in the library, what comes in and what goes."""

    @property
    def of_negotiation(self) -> bool:
        """Whether it belongs to Negotiate."""
        return self in (Room.NEGOTIATE, Room.PLAY, Room.HISTORY)
