"""The tables of a ``.draft`` written and read, within a transaction that :mod:`drafter.drafting.file.draft_file` began.

Reading raises :class:`~drafter.errors.KnownError` where the rows make no sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from drafter.drafting.editing.journal import JournalEntry
from drafter.drafting.file.digests import entry_digest
from drafter.drafting.file.draft_rows import (
    READ_ENTRIES,
    READ_OLDER_PARAGRAPHS,
    READ_ORIGINS,
    READ_PARAGRAPHS,
    READ_PROPOSALS,
    WRITE_ENTRY,
    WRITE_PARAGRAPH,
    draft_from_rows,
    draft_from_text,
    entry_from_row,
    entry_row,
    origin_rows,
    packages_text,
    paragraph_row,
    proposal_row,
    silence_row,
    version_from_row,
)
from drafter.drafting.file.file_faults import sense_made
from drafter.drafting.model import BaseFile, Draft, PinnedPair, Version


class Rows(Protocol):
    """What a statement gives."""

    def __iter__(self) -> Iterator[Any]: ...

    def fetchone(self) -> Any:
        """The next row, or None."""

    def fetchall(self) -> list[Any]:
        """The rows that are left."""


class Connection(Protocol):
    """What is needed of a database connection."""

    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Rows:
        """Runs a statement."""

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]], /) -> Rows:
        """Runs a statement once a row."""


def write_entry(connection: Connection, entry: JournalEntry, previous: str) -> str:
    """Appends an entry to the journal, sealed with the digest before it; gives its own digest."""
    row = entry_row(entry)
    digest = entry_digest(previous, row)
    connection.execute(WRITE_ENTRY, (*row, digest))
    touched = [(each, entry.sequence) for each in entry.edit.paragraph_ids]
    connection.executemany("INSERT INTO touched VALUES (?, ?)", touched)
    return digest


def write_paragraphs(
    connection: Connection,
    before: Draft,
    after: Draft,
    moved: Mapping[str, int],
    positions: Mapping[str, int],
) -> None:
    """Writes the rows that differ: an untouched paragraph is the same object in both drafts."""
    for paragraph in after.paragraphs:
        place = before.index.get(paragraph.id)
        was = None if place is None else before.paragraphs[place]
        if was is not paragraph and was != paragraph:
            position = moved[paragraph.id] if paragraph.id in moved else positions[paragraph.id]
            connection.execute(WRITE_PARAGRAPH, paragraph_row(paragraph, position))
            if (was.origins if was else ()) != paragraph.origins:
                connection.execute("DELETE FROM origins WHERE paragraph_id = ?", [paragraph.id])
                connection.executemany("INSERT INTO origins VALUES (?, ?, ?, ?, ?, ?, ?)", origin_rows(paragraph))
        elif paragraph.id in moved:
            place_and_id = (moved[paragraph.id], paragraph.id)
            connection.execute("UPDATE paragraphs SET position = ? WHERE id = ?", place_and_id)


def write_negotiation(connection: Connection, before: Draft, after: Draft) -> None:
    """Writes the proposals, packages and procedures of silence that differ."""
    if before.proposals is not after.proposals:
        kept = {proposal.id for proposal in after.proposals}
        gone = [[proposal.id] for proposal in before.proposals if proposal.id not in kept]
        connection.executemany("DELETE FROM proposals WHERE id = ?", gone)
        was = {proposal.id: (place, proposal) for place, proposal in enumerate(before.proposals)}
        changed = [each for each in enumerate(after.proposals) if was.get(each[1].id) != each]
        rows = [proposal_row(proposal, place) for place, proposal in changed]
        connection.executemany("INSERT OR REPLACE INTO proposals VALUES (?, ?, ?)", rows)
    if before.packages != after.packages:
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('packages', ?)", [packages_text(after)])
    if before.silence != after.silence:
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", silence_row(after))


def read_draft(connection: Connection, path: Path) -> Draft:
    """The draft as it is."""
    meta = connection.execute("SELECT name, value FROM meta WHERE name <> 'start'")
    with sense_made(path):
        paragraphs = READ_PARAGRAPHS if _has_column(connection, "paragraphs", "standing") else READ_OLDER_PARAGRAPHS
        proposals = connection.execute(READ_PROPOSALS) if _has(connection, "proposals") else ()
        return draft_from_rows(
            dict(meta.fetchall()), connection.execute(paragraphs), connection.execute(READ_ORIGINS), proposals
        )


def write_base_file(connection: Connection, base: BaseFile) -> None:
    """Keeps the Word file the draft began as."""
    connection.execute("INSERT INTO base_file VALUES (?, ?)", [base.name, base.data])


def read_base_file(connection: Connection) -> BaseFile | None:
    """The Word file the draft began as; None where there is none, as in drafts of before there were any."""
    row = connection.execute("SELECT name, data FROM base_file").fetchone() if _has(connection, "base_file") else None
    return None if row is None else BaseFile(row[0], row[1])


def read_meta(connection: Connection) -> dict[str, str]:
    """Everything in ``meta``, by name."""
    return dict(connection.execute("SELECT name, value FROM meta").fetchall())


def read_pinned_pairs(connection: Connection) -> tuple[PinnedPair, ...]:
    """Pairs said to belong together, oldest first; none in drafts of before there were any."""
    if not _has(connection, "pinned_pairs"):
        return ()
    rows = connection.execute("SELECT old, new, pinned_at FROM pinned_pairs ORDER BY pinned_at, rowid")
    return tuple(PinnedPair(*row) for row in rows)


def read_chain(connection: Connection) -> tuple[list[Any], list[str] | None]:
    """The rows of the journal as they are sealed, and their digests; None in drafts of before there was a chain."""
    rows = connection.execute(f"{READ_ENTRIES} ORDER BY sequence").fetchall()
    if not _has_column(connection, "journal", "digest"):
        return rows, None
    digests = connection.execute("SELECT digest FROM journal ORDER BY sequence")
    return rows, [str(digest) for (digest,) in digests]


def _has(connection: Connection, table: str) -> bool:
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [table])
    return known.fetchone() is not None


def _has_column(connection: Connection, table: str, column: str) -> bool:
    known = connection.execute("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", [table, column])
    return known.fetchone() is not None


def read_start(connection: Connection, path: Path) -> Draft:
    """The draft before the first entry."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'start'").fetchone()
    with sense_made(path):
        return draft_from_text(row[0])


def read_journal(
    connection: Connection, path: Path, where: str = "", values: Sequence[object] = ()
) -> tuple[JournalEntry, ...]:
    """The entries that ``where`` lets through, oldest first."""
    rows = connection.execute(f"{READ_ENTRIES} {where} ORDER BY sequence", values)
    with sense_made(path):
        return tuple(entry_from_row(row) for row in rows)


def read_versions(
    connection: Connection, path: Path, where: str = "", values: Sequence[object] = ()
) -> tuple[Version, ...]:
    """The versions that ``where`` lets through, oldest first."""
    columns = "name, made_at, sequence, draft"
    rows = connection.execute(f"SELECT {columns} FROM versions {where} ORDER BY sequence, rowid", values)
    with sense_made(path):
        return tuple(version_from_row(row) for row in rows)
