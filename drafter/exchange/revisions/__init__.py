"""Tracked changes and comments of a Word file: listed, accepted, rejected."""

from __future__ import annotations

from drafter.exchange.revisions.model import Comment, FileRevisions, Revision, RevisionKind
from drafter.exchange.revisions.reading import read_revisions
from drafter.exchange.revisions.settling import settle_revisions

__all__ = [
    "Comment",
    "FileRevisions",
    "Revision",
    "RevisionKind",
    "read_revisions",
    "settle_revisions",
]
