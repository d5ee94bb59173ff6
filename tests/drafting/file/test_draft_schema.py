"""Older drafts: brought up to date when opened to be edited, read as they are otherwise."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from drafter.drafting import DraftFile, DraftSession
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.file.draft_schema import SCHEMA
from drafter.errors import KnownError

NOW = "2026-11-24T09:00:00Z"


@pytest.fixture
def older(tmp_path: Path, project_folder: Path) -> Path:
    """A draft written by drafter when its files were of schema 2: an agreed paragraph was edited in it."""
    return Path(shutil.copy(project_folder / "tests" / "data" / "drafts" / "schema2.draft", tmp_path))


def schema_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as plain:
        (schema,) = plain.execute("PRAGMA user_version").fetchone()
    return int(schema)


def test_an_older_draft_is_brought_up_to_date_and_its_journal_is_sealed(older: Path) -> None:
    with DraftFile.open(older, holder="", read_only=True) as reader:
        before, digests, identity = reader.load(), reader.digests(), reader.identity()
    assert schema_of(older) == 2
    with DraftFile.open(older, holder="Ana") as file:
        assert file.load() == before
        assert file.digests() == digests
        assert len(set(digests)) == len(before.journal) == 6
        assert file.identity() == identity
        file.verify()
        session = DraftSession(before.draft, before.journal, file.record, lambda: NOW, "Ana")
        text = session.draft.paragraph("p2").text
        session.apply(AmendText("p2", text, text + " Y más."))
        file.verify()
    assert schema_of(older) == SCHEMA
    with DraftFile.open(older, holder="Ana") as again:
        assert again.load().draft == session.draft
        assert len(again.digests()) == 7


def test_an_older_draft_opened_to_read_stays_as_it_is(older: Path) -> None:
    bytes_before = older.read_bytes()
    with DraftFile.open(older, holder="", read_only=True) as file:
        assert file.pinned_pairs() == ()
        assert file.broken_link() is None
        file.verify()
        assert file.version("Rev.1").sequence == 1
    assert older.read_bytes() == bytes_before


def test_an_older_draft_whose_journal_is_no_journal_is_damaged_and_unchanged(older: Path) -> None:
    with closing(sqlite3.connect(older)) as plain, plain:
        plain.execute("UPDATE journal SET edit = '{' WHERE sequence = 2")
    with pytest.raises(KnownError) as caught:
        DraftFile.open(older, holder="Ana")
    assert caught.value.message == "draft-damaged"
    with closing(sqlite3.connect(older)) as plain:
        columns = [name for _, name, *_ in plain.execute("PRAGMA table_info(journal)")]
    assert "digest" not in columns


@pytest.mark.parametrize(
    ("tampering", "first"),
    [
        ("UPDATE journal SET edit = replace(edit, 'firme', 'tibio') WHERE sequence = 1", 1),
        ("UPDATE journal SET author = 'Luis' WHERE sequence = 3", 3),
        ("UPDATE journal SET made_at = '2026-11-23T08:00:00Z' WHERE sequence = 4", 4),
        ("UPDATE journal SET digest = '' WHERE sequence = 5", 5),
        ("DELETE FROM touched; DELETE FROM journal WHERE sequence = 4;", 4),
        ("UPDATE meta SET value = 'Luis' WHERE name = 'author'", 1),
    ],
)
def test_tampering_with_the_journal_shows_where_it_begins(older: Path, tampering: str, first: int) -> None:
    DraftFile.open(older, holder="Ana").close()
    with closing(sqlite3.connect(older)) as plain:
        plain.executescript(tampering)
    with DraftFile.open(older, holder="", read_only=True) as file:
        assert file.broken_link() == first
        with pytest.raises(KnownError) as caught:
            file.verify()
    assert (caught.value.message, caught.value.data["entry"]) == ("draft-chain-broken", first)
