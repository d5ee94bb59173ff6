"""Errors that carry the blame: the world's (a sentence for the user) or ours (a bug to report)."""

from __future__ import annotations


class KnownError(Exception):
    """The world's fault: a missing, damaged, hostile or locked file, a full disk, an unknown clause.

    It carries no sentence. ``message`` names one in ``resources/messages/*.json``; the command line and the
    desktop put it in the reader's language with :func:`drafter.messages.say`.

    Attributes:
        message: key of the sentence, e.g. ``"file-missing"``.
        data: what the sentence's ``{placeholders}`` stand for; always printable strings or numbers.
    """

    def __init__(self, message: str, **data: str | int) -> None:
        super().__init__(message, data)
        self.message = message
        self.data = data


class BugError(Exception):
    """Our fault: an invariant of the program is broken, e.g. an export whose proof failed."""
