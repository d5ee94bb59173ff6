"""Tracked changes and comments of a Word file: listed, accepted, rejected."""

from __future__ import annotations

from drafter.exchange.revisions.model import Comment, FileRevisions, Revision, RevisionKind
from drafter.exchange.revisions.opening import revisions_in, settled
from drafter.exchange.revisions.reading import read_revisions
from drafter.exchange.revisions.settling import Settlement, settle_revisions

__all__ = [
    "Comment",
    "FileRevisions",
    "Revision",
    "RevisionKind",
    "Settlement",
    "read_revisions",
    "revisions_in",
    "settle_revisions",
    "settled",
]
