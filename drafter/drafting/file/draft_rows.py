"""What the tables of a ``.draft`` hold: drafts, journal entries and versions as rows, and back.

Reading raises ``ValueError``, ``TypeError`` or ``KeyError`` on what no draft can say: the caller knows the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from drafter.drafting.editing.edits_as_json import from_json, to_json
from drafter.drafting.editing.journal import JournalEntry
from drafter.drafting.file.as_json import (
    draft_from_json,
    draft_to_json,
    packages_from_json,
    packages_to_json,
    reservations_from_json,
    reservations_to_json,
    silence_from_json,
    silence_to_json,
    standing_from_json,
    standing_to_json,
    switched_off_from_json,
    switched_off_to_json,
)
from drafter.drafting.model import Draft, Origin, Paragraph, Status, Version
from drafter.drafting.negotiation.standing import UNSAID
from drafter.drafting.proposals.as_json import proposals_from_json, proposals_to_json
from drafter.drafting.proposals.model import Proposal
from drafter.instruments import ClauseKind

Row: TypeAlias = tuple[Any, ...]
"""A row as the database gives it: strings, whole numbers and None."""

BASE_FILE_TABLE = "CREATE TABLE base_file (name TEXT NOT NULL, data BLOB NOT NULL)"
"""At most one row: the Word file the draft began as."""
FIRST_SCHEMA = (
    # title, language, created_at, author; as JSON: packages, if any, and start, the draft before the first entry
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE paragraphs (id TEXT PRIMARY KEY, position INTEGER NOT NULL, kind TEXT NOT NULL,"
    " label TEXT NOT NULL, text TEXT NOT NULL, status TEXT NOT NULL)",
    "CREATE INDEX paragraphs_in_order ON paragraphs (position)",
    "CREATE TABLE origins (paragraph_id TEXT NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE,"
    " place INTEGER NOT NULL, clause_id TEXT NOT NULL, citation TEXT NOT NULL, text TEXT NOT NULL,"
    ' start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (paragraph_id, place))',
    "CREATE TABLE journal (sequence INTEGER PRIMARY KEY, edit TEXT NOT NULL, made_at TEXT NOT NULL,"
    " author TEXT NOT NULL, undoes INTEGER, redoes INTEGER)",
    # which entries touched a paragraph
    "CREATE TABLE touched (paragraph_id TEXT NOT NULL, sequence INTEGER NOT NULL REFERENCES journal,"
    " PRIMARY KEY (paragraph_id, sequence)) WITHOUT ROWID",
    "CREATE TABLE versions (name TEXT PRIMARY KEY, made_at TEXT NOT NULL, sequence INTEGER NOT NULL,"
    " draft TEXT NOT NULL)",
)
NEGOTIATION_SCHEMA = (
    # digests of the words of two paragraphs that belong together
    "CREATE TABLE pinned_pairs (old TEXT NOT NULL, new TEXT NOT NULL, pinned_at TEXT NOT NULL, PRIMARY KEY (old, new))",
    # how a paragraph came to its status, and who has reservations to it: JSON, empty where there is nothing to say
    "ALTER TABLE paragraphs ADD COLUMN standing TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE paragraphs ADD COLUMN reservations TEXT NOT NULL DEFAULT ''",
    # what delegations want, as JSON, in order
    "CREATE TABLE proposals (id TEXT PRIMARY KEY, place INTEGER NOT NULL, proposal TEXT NOT NULL)",
)
CHAIN_COLUMN = "ALTER TABLE journal ADD COLUMN digest TEXT NOT NULL DEFAULT ''"
"""See :mod:`drafter.drafting.file.digests`."""
SWITCHED_OFF, SILENCE = "switched_off", "silence"
"""Names of rows of ``meta``."""
WRITE_ENTRY = (
    "INSERT INTO journal (sequence, edit, made_at, author, undoes, redoes, digest) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
READ_ENTRIES = "SELECT sequence, edit, made_at, author, undoes, redoes FROM journal"
WRITE_PARAGRAPH = (
    "INSERT INTO paragraphs (id, position, kind, label, text, status, standing, reservations)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET"
    " position = excluded.position, kind = excluded.kind, label = excluded.label, text = excluded.text,"
    " status = excluded.status, standing = excluded.standing, reservations = excluded.reservations"
)
READ_PARAGRAPHS = "SELECT id, kind, label, text, status, standing, reservations FROM paragraphs ORDER BY position"
READ_OLDER_PARAGRAPHS = "SELECT id, kind, label, text, status, '', '' FROM paragraphs ORDER BY position"
"""The same from a draft of before there was a negotiation in it."""
READ_PROPOSALS = "SELECT proposal FROM proposals ORDER BY place"
READ_ORIGINS = 'SELECT paragraph_id, clause_id, citation, text, start, "end" FROM origins ORDER BY paragraph_id, place'


def beginning_rows(draft: Draft, now: str, author: str) -> Iterable[Row]:
    """Rows of ``meta`` for a file that begins with that draft."""
    return (
        ("title", draft.title),
        ("language", draft.language),
        ("created_at", now),
        ("author", author),
        ("start", _as_text(draft_to_json(draft))),
        switched_off_row(draft),
    )


def paragraph_row(paragraph: Paragraph, position: int) -> Row:
    """A row of ``paragraphs``."""
    kind, status = paragraph.kind.value, paragraph.status.value
    standing = standing_to_json(paragraph.standing)
    reservations = reservations_to_json(paragraph.reservations)
    said = [_as_text(each) if each else "" for each in (standing, reservations)]
    return (paragraph.id, position, kind, paragraph.label, paragraph.text, status, *said)


def origin_rows(paragraph: Paragraph) -> list[Row]:
    """A paragraph's rows of ``origins``."""
    return [
        (paragraph.id, place, each.clause_id, each.citation, each.text, each.start, each.end)
        for place, each in enumerate(paragraph.origins)
    ]


def proposal_row(proposal: Proposal, place: int) -> Row:
    """A row of ``proposals``."""
    return (proposal.id, place, _as_text(proposals_to_json([proposal])[0]))


def draft_from_rows(
    meta: Mapping[str, str], paragraphs: Iterable[Row], origins: Iterable[Row], proposals: Iterable[Row]
) -> Draft:
    """The draft of what :data:`READ_PARAGRAPHS`, :data:`READ_ORIGINS` and :data:`READ_PROPOSALS` give."""
    of_paragraph: dict[str, list[Origin]] = {}
    for paragraph_id, *fields in origins:
        of_paragraph.setdefault(paragraph_id, []).append(Origin(*fields))
    return Draft(
        meta["title"],
        meta["language"],
        tuple(
            Paragraph(
                i,
                ClauseKind(kind),
                label,
                text,
                Status(status),
                tuple(of_paragraph.get(i, ())),
                standing_from_json(json.loads(standing)) if standing else UNSAID,
                reservations_from_json(json.loads(reservations)) if reservations else (),
            )
            for i, kind, label, text, status, standing, reservations in paragraphs
        ),
        proposals_from_json([json.loads(proposal) for (proposal,) in proposals]),
        packages_from_json(json.loads(meta.get("packages", "[]"))),
        switched_off_from_json(json.loads(meta.get(SWITCHED_OFF, "[]"))),
        silence_from_json(json.loads(meta.get(SILENCE, "[]"))),
    )


def packages_text(draft: Draft) -> str:
    """A draft's packages as ``meta`` has them."""
    return _as_text(packages_to_json(draft.packages))


def switched_off_row(draft: Draft) -> Row:
    """The row of ``meta`` that says where the linter is not to speak; a file need not have it."""
    return (SWITCHED_OFF, _as_text(switched_off_to_json(draft.switched_off)))


def silence_row(draft: Draft) -> Row:
    """The row of ``meta`` with the procedures of silence; a file need not have it."""
    return (SILENCE, _as_text(silence_to_json(draft.silence)))


def draft_from_text(text: str) -> Draft:
    """The draft that ``meta`` keeps as the beginning."""
    return draft_from_json(json.loads(text))


def entry_row(entry: JournalEntry) -> Row:
    """A row of ``journal``."""
    edit = _as_text(to_json(entry.edit))
    return (entry.sequence, edit, entry.made_at, entry.author, entry.undoes, entry.redoes)


def entry_from_row(row: Sequence[Any]) -> JournalEntry:
    """The journal entry of a row."""
    sequence, edit, made_at, author, undoes, redoes = row
    return JournalEntry(sequence, from_json(json.loads(edit)), made_at, author, undoes, redoes)


def version_row(version: Version) -> Row:
    """A row of ``versions``."""
    return (version.name, version.made_at, version.sequence, _as_text(draft_to_json(version.draft)))


def version_from_row(row: Sequence[Any]) -> Version:
    """The version of a row."""
    name, made_at, sequence, draft = row
    return Version(name, made_at, sequence, draft_from_json(json.loads(draft)))


def _as_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
