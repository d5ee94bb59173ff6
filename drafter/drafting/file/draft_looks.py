"""What takes several tables of a ``.draft`` to see: its chain, any moment of it, whether it is whole.

Everything here looks at one moment of the file, within a transaction that
:mod:`drafter.drafting.file.draft_file` began.
"""

from __future__ import annotations

from pathlib import Path

from drafter.drafting.editing.journal import backwards, forwards
from drafter.drafting.file.digests import beginning_digest, chained
from drafter.drafting.file.draft_tables import (
    Connection,
    read_chain,
    read_draft,
    read_journal,
    read_meta,
    read_start,
    read_versions,
)
from drafter.drafting.file.file_faults import sense_made
from drafter.drafting.model import Draft
from drafter.errors import KnownError


def chain_of(connection: Connection, path: Path) -> list[tuple[str, str]]:
    """Of each entry the digest it has and the one that is due; the same where there was no chain yet."""
    rows, kept = read_chain(connection)
    with sense_made(path):
        due = chained(beginning_digest(read_meta(connection)), rows)
    return list(zip(kept if kept is not None else due, due, strict=True))


def broken_link(connection: Connection, path: Path) -> int | None:
    """Number of the first entry that is not what it was when it was sealed; None: none."""
    for number, (kept, due) in enumerate(chain_of(connection, path), 1):
        if kept != due:
            return number
    return None


def last_digest(connection: Connection, path: Path) -> str:
    """The digest that the next entry is sealed with."""
    row = connection.execute("SELECT digest FROM journal ORDER BY sequence DESC LIMIT 1").fetchone()
    with sense_made(path):
        return str(row[0]) if row is not None else beginning_digest(read_meta(connection))


def read_moment(connection: Connection, path: Path, sequence: int) -> Draft:
    """The draft as it was after that entry (0: before the first), reached from the nearest state kept.

    Raises:
        KnownError: the journal has no such entry.
    """
    (last,) = connection.execute("SELECT coalesce(max(sequence), 0) FROM journal").fetchone()
    if not 0 <= sequence <= last:
        raise KnownError("draft-moment-unknown", file=path.name, moment=sequence)
    kept = {0: "start", last: "now"}
    kept.update(dict(connection.execute("SELECT sequence, 'version' FROM versions").fetchall()))
    nearest = min(kept, key=lambda each: abs(each - sequence))
    if nearest == last:
        draft = read_draft(connection, path)
    elif nearest == 0:
        draft = read_start(connection, path)
    else:
        draft = read_versions(connection, path, "WHERE sequence = ?", [nearest])[0].draft
    between = [min(nearest, sequence), max(nearest, sequence)]
    entries = read_journal(connection, path, "WHERE sequence > ? AND sequence <= ?", between)
    with sense_made(path):
        return forwards(draft, entries) if sequence >= nearest else backwards(draft, entries)


def must_be_whole(connection: Connection, path: Path) -> None:
    """Checks every page, the journal's chain, and that the draft and its versions are what the journal says.

    Raises:
        KnownError: they are not.
    """
    broken = broken_link(connection, path)
    if broken is not None:
        raise KnownError("draft-chain-broken", file=path.name, entry=broken)
    sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    if not sound:
        raise KnownError("draft-damaged", file=path.name)
    draft = read_start(connection, path)
    entries = read_journal(connection, path)
    kept = [(version.sequence, version.draft) for version in read_versions(connection, path)]
    kept.append((len(entries), read_draft(connection, path)))
    promised = {sequence for sequence, _ in kept}
    moments = {0: draft}
    with sense_made(path):
        for number, entry in enumerate(entries, 1):
            draft = entry.edit.apply(draft)
            if number in promised:
                moments[number] = draft
    if any(moments.get(sequence) != as_kept for sequence, as_kept in kept):
        raise KnownError("draft-damaged", file=path.name)
