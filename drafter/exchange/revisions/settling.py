"""Accepting and rejecting tracked changes as Word does."""

from __future__ import annotations

from collections.abc import Collection


def settle_revisions(
    data: bytes,
    name: str,
    *,
    accept: bool,
    by: str | None = None,
    numbers: Collection[int] | None = None,
) -> bytes:
    """The file with tracked changes accepted or rejected; parts without any are carried over as they are.

    Args:
        data: the whole file.
        name: the file's name, for sentences.
        accept: True accepts, False rejects.
        by: only those of this author.
        numbers: only those with these numbers (:attr:`Revision.number`); with ``by``, those of both.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large; nobody of the name ``by``
            changed anything (``author-without-changes``).
    """
    raise NotImplementedError(name, data, accept, by, numbers)
