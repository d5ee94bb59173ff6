"""Listing what is tracked and commented in a Word file."""

from __future__ import annotations

from drafter.exchange.revisions.model import FileRevisions


def read_revisions(data: bytes, name: str) -> FileRevisions:
    """Lists the tracked changes and comments of a Word file.

    Args:
        data: the whole file.
        name: the file's name, for sentences.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large.
    """
    raise NotImplementedError(name, data)
