"""The ``.draft`` file: what it keeps, and what it says when the world is wrong."""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, DraftSession, JournalEntry, Origin, Paragraph, Version
from drafter.drafting.editing.composing import restore
from drafter.drafting.editing.edits import AmendText, InsertParagraph, RemoveParagraph, SetTitle
from drafter.drafting.file.draft_schema import APPLICATION_ID, SCHEMA
from drafter.drafting.file.file_faults import sentence_for
from drafter.drafting.file.file_lock import FileLock
from drafter.errors import BugError, KnownError
from drafter.instruments import ClauseKind
from drafter.messages import explain

NOW = "2026-11-23T09:00:00Z"
CLAUSE = "Reafirmaron su compromiso."
ORIGIN = Origin("SALV-2008:p9", "párr. 9", CLAUSE, 0, len(CLAUSE))
START = Draft(
    "Declaración de México",
    "es",
    (
        Paragraph("p1", ClauseKind.PARAGRAPH, "1.", CLAUSE, origins=(ORIGIN, replace(ORIGIN, end=11))),
        Paragraph("p2", ClauseKind.PARAGRAPH, "2.", "Nulo \0, salto \n y emoji 🕊."),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Declaración ñ #1 100% ?.draft"


@pytest.fixture
def file(path: Path) -> Iterator[DraftFile]:
    with DraftFile.create(path, START, now=NOW, author="Ana") as file:
        yield file


def session_on(file: DraftFile) -> DraftSession:
    stored = file.load()
    return DraftSession(stored.draft, stored.journal, file.record, lambda: NOW, "Ana")


def amend(session: DraftSession, words: str) -> JournalEntry:
    text = session.draft.paragraph("p1").text
    return session.apply(AmendText("p1", text, text + words))


def fault_of(path: Path, *, read_only: bool = False) -> str:
    with pytest.raises(KnownError) as caught:
        DraftFile.open(path, holder="Ana", read_only=read_only)
    for language in ("es", "en"):
        sentence = explain(caught.value, language)
        assert sentence.startswith(f"{caught.value.data['file']}: ")
    return caught.value.message


def test_a_new_file_holds_the_draft_it_began_with(path: Path, file: DraftFile) -> None:
    assert file.load() == file.load()
    assert file.load().draft == START
    assert file.load().journal == ()
    assert not file.read_only
    assert file.held_by == ""


def test_what_was_recorded_is_there_at_the_next_opening(path: Path, file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Y más.")
    session.apply(InsertParagraph(Paragraph("p3", ClauseKind.ITEM, "•", "Promover"), 1))
    session.apply(SetTitle(START.title, "Otra"))
    session.apply(RemoveParagraph(session.draft.paragraphs[0], 0))
    file.close()
    with DraftFile.open(path, holder="Ana") as again:
        stored = again.load()
    assert stored.draft == session.draft
    assert stored.journal == session.journal


def test_closed_it_is_one_file(path: Path, file: DraftFile) -> None:
    amend(session_on(file), " Y más.")
    assert len(list(path.parent.iterdir())) > 1
    file.close()
    file.close()
    assert list(path.parent.iterdir()) == [path]
    copy = path.with_name("mailed.draft")
    shutil.copy(path, copy)
    with DraftFile.open(copy, holder="Luis") as mailed:
        assert mailed.load().draft.paragraph("p1").text.endswith("Y más.")


def test_the_header_says_whose_file_it_is(path: Path, file: DraftFile) -> None:
    file.close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert plain.execute("SELECT label, text FROM paragraphs ORDER BY position").fetchall() == [
            (paragraph.label, paragraph.text) for paragraph in START.paragraphs
        ]
        assert plain.execute("SELECT count(*) FROM origins").fetchone() == (2,)


def test_the_same_beginning_gives_the_same_bytes(tmp_path: Path) -> None:
    paths = [tmp_path / "a.draft", tmp_path / "b.draft"]
    for each in paths:
        DraftFile.create(each, START, now=NOW, author="Ana").close()
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_a_typed_word_writes_one_row_and_an_insertion_moves_no_other(path: Path, file: DraftFile) -> None:
    many = replace(START, paragraphs=tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", "x") for n in range(500)))
    with DraftFile.create(path.with_name("many.draft"), many, now=NOW, author="Ana") as other:
        session = session_on(other)
        session.apply(AmendText("p7", "x", "y"))
        session.apply(InsertParagraph(Paragraph("new", ClauseKind.PARAGRAPH, "", ""), 3))
        other.close()
        with closing(sqlite3.connect(other.path)) as plain:
            rows = plain.execute("SELECT id, position FROM paragraphs ORDER BY position").fetchall()
    assert [each for each, _ in rows[:5]] == ["p0", "p1", "p2", "new", "p3"]
    spaces = {at - before for (_, before), (_, at) in pairwise(rows[4:])}
    assert len(spaces) == 1


def test_versions_are_kept_and_found_by_name(path: Path, file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    first = Version("Rev.1", NOW, session.sequence, session.draft)
    file.add_version(first)
    amend(session, " Dos.")
    second = Version("Rev.2", NOW, session.sequence, session.draft)
    file.add_version(second)
    assert file.versions() == file.load().versions == (first, second)
    assert file.version("Rev.1") == first
    for deed, key in (
        (lambda: file.version("Rev.9"), "draft-version-unknown"),
        (lambda: file.add_version(first), "draft-version-exists"),
    ):
        with pytest.raises(KnownError) as caught:
            deed()
        assert caught.value.message == key
        assert explain(caught.value, "es")
    assert file.versions() == (first, second)


def test_any_moment_of_the_journal_can_be_had_again(file: DraftFile) -> None:
    session = session_on(file)
    moments = [session.draft]
    for n in range(12):
        amend(session, f" {n}")
        moments.append(session.draft)
        if n in (3, 8):
            file.add_version(Version(f"Rev.{n}", NOW, session.sequence, session.draft))
    assert [file.draft_at(n) for n in range(13)] == moments
    for beyond in (-1, 13):
        with pytest.raises(KnownError) as caught:
            file.draft_at(beyond)
        assert caught.value.message == "draft-moment-unknown"


def test_restoring_a_version_is_an_edit_that_can_be_undone(file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    later = session.draft
    edit = restore(session.draft, file.draft_at(0))
    assert edit is not None
    session.apply(edit)
    assert file.load().draft == START
    session.undo()
    assert file.load().draft == later


def test_the_history_of_a_paragraph_is_what_touched_it(file: DraftFile) -> None:
    session = session_on(file)
    first = amend(session, " Uno.")
    other = session.apply(AmendText("p2", START.paragraphs[1].text, "x"))
    undone = session.undo()
    again = amend(session, " Dos.")
    assert file.history("p1") == (first, again)
    assert file.history("p2") == (other, undone)
    assert file.history("p9") == ()
    assert file.history() == session.journal


def test_a_draft_that_is_not_what_its_journal_says_is_damaged(path: Path, file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    file.add_version(Version("Rev.1", NOW, 1, session.draft))
    file.verify()
    file.close()
    for statement in (
        "UPDATE paragraphs SET text = 'x' WHERE id = 'p2'",
        "UPDATE versions SET sequence = 0",
        "UPDATE meta SET value = 'Otra' WHERE name = 'title'",
    ):
        copy = path.with_name("copy.draft")
        shutil.copy(path, copy)
        with closing(sqlite3.connect(copy)) as plain, plain:
            plain.execute(statement)
        with DraftFile.open(copy, holder="Ana") as again, pytest.raises(KnownError) as caught:
            again.verify()
        assert caught.value.message == "draft-damaged"


def test_an_entry_out_of_turn_is_a_bug(file: DraftFile) -> None:
    entry = JournalEntry(2, AmendText("p1", CLAUSE, "x"), NOW, "Ana")
    with pytest.raises(BugError):
        file.record(entry, entry.edit.apply(START))


def test_the_second_opener_reads_and_is_told_who_holds_it(path: Path, file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    with DraftFile.open(path, holder="Luis") as second:
        assert second.read_only
        assert second.held_by.startswith("Ana (")
        assert second.load().draft == session.draft
        amend(session, " Dos.")
        assert second.load().draft == session.draft
        entry = JournalEntry(3, AmendText("p1", "", "x"), NOW, "Luis")
        with pytest.raises(BugError):
            second.record(replace(entry, sequence=7), session.draft)
        with pytest.raises(KnownError) as caught:
            second.add_version(Version("Rev.1", NOW, 2, session.draft))
        assert (caught.value.message, caught.value.data["holder"]) == ("draft-held", second.held_by)
    file.close()
    with DraftFile.open(path, holder="Luis") as third:
        assert not third.read_only


def test_opened_to_read_it_takes_no_lock_and_leaves_nothing_behind(path: Path, file: DraftFile) -> None:
    file.close()
    with DraftFile.open(path, holder="Luis", read_only=True) as reader:
        assert reader.read_only
        assert reader.held_by == ""
        assert reader.load().draft == START
        with pytest.raises(KnownError) as caught:
            reader.add_version(Version("Rev.1", NOW, 0, START))
        assert caught.value.message == "draft-opened-to-read"
        with DraftFile.open(path, holder="Ana") as writer:
            assert not writer.read_only
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_file_left_behind_holds_nothing(path: Path, file: DraftFile) -> None:
    file.close()
    FileLock.path_for(path).write_text("Ana (gone)\n", encoding="utf-8")
    with DraftFile.open(path, holder="Luis") as again:
        assert not again.read_only


def test_two_names_of_one_file_share_its_lock(path: Path, file: DraftFile) -> None:
    other = path.with_name("link.draft")
    try:
        other.symlink_to(path)
    except OSError:
        pytest.skip("no symbolic links here")
    with DraftFile.open(other, holder="Luis") as second:
        assert second.read_only


def test_a_file_that_is_there_is_replaced_only_when_told(path: Path, file: DraftFile) -> None:
    with pytest.raises(KnownError) as caught:
        DraftFile.create(path, START, now=NOW, author="Luis", overwrite=True)
    assert caught.value.message == "draft-held"
    file.close()
    with pytest.raises(KnownError) as caught:
        DraftFile.create(path, START, now=NOW, author="Luis")
    assert caught.value.message == "file-exists"
    other = replace(START, title="Otra")
    with DraftFile.create(path, other, now=NOW, author="Luis", overwrite=True) as again:
        assert again.load().draft == other
    assert list(path.parent.iterdir()) == [path]


def test_replacing_a_file_forgets_the_log_a_killed_program_left(path: Path, file: DraftFile) -> None:
    amend(session_on(file), " Uno.")
    crashed = path.with_name("crashed.draft")
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", f"{crashed}{suffix}")
    with DraftFile.create(crashed, START, now=NOW, author="Ana", overwrite=True) as again:
        assert again.load().draft == START


def test_a_copy_taken_in_the_midst_opens_with_its_log(path: Path, file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    crashed = path.with_name("crashed.draft")
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", f"{crashed}{suffix}")
    with DraftFile.open(crashed, holder="Ana", read_only=True) as reader:
        assert reader.load().draft == session.draft
    with DraftFile.open(crashed, holder="Ana") as again:
        assert again.load().draft == session.draft


def test_what_is_not_a_draft_is_said_in_a_sentence(tmp_path: Path) -> None:
    names = {each: tmp_path / f"{each}.draft" for each in ("missing", "folder", "empty", "text", "other")}
    names["folder"].mkdir()
    names["empty"].touch()
    names["text"].write_text("Reafirmaron su compromiso. " * 200, encoding="utf-8")
    with closing(sqlite3.connect(names["other"])) as other:
        other.execute("CREATE TABLE t (a)")
    expected = {
        "missing": "file-missing",
        "folder": "file-is-folder",
        "empty": "file-empty",
        "text": "draft-of-another-program",
        "other": "draft-of-another-program",
    }
    for read_only in (False, True):
        assert {each: fault_of(path, read_only=read_only) for each, path in names.items()} == expected
    assert not list(tmp_path.glob(".*"))
    assert names["text"].read_text(encoding="utf-8").startswith("Reafirmaron")


def test_a_name_below_a_file_is_no_draft(path: Path, file: DraftFile) -> None:
    assert fault_of(path / "x.draft") == "file-not-read"
    with pytest.raises(KnownError) as caught:
        DraftFile.create(path.with_name("nowhere") / "x.draft", START, now=NOW, author="Ana")
    assert caught.value.message == "folder-missing"


def test_a_draft_of_a_newer_drafter_is_left_alone(path: Path, file: DraftFile) -> None:
    file.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = path.read_bytes()
    assert fault_of(path) == fault_of(path, read_only=True) == "draft-newer"
    assert path.read_bytes() == before


def test_damage_anywhere_is_a_sentence_and_never_a_traceback(tmp_path: Path) -> None:
    sound = tmp_path / "sound.draft"
    many = replace(START, paragraphs=tuple(replace(START.paragraphs[0], id=f"p{n}", text="x" * 200) for n in range(60)))
    with DraftFile.create(sound, many, now=NOW, author="Ana") as file:
        session = session_on(file)
        for n in range(20):
            session.apply(AmendText("p7", session.draft.paragraph("p7").text, f"{n}"))
    whole = sound.read_bytes()
    damaged = tmp_path / "damaged.draft"
    chance = random.Random(8)
    outcomes = set()
    for at in range(0, len(whole), 1024):
        for damage in (whole[:at], whole[:at] + chance.randbytes(512) + whole[at + 512 :]):
            damaged.write_bytes(damage)
            for suffix in ("-wal", "-shm"):
                damaged.with_name(damaged.name + suffix).unlink(missing_ok=True)
            try:
                with DraftFile.open(damaged, holder="Ana") as again:
                    again.load()
                    again.draft_at(0)
                    again.verify()
                    outcomes.add("read")
            except KnownError as error:
                outcomes.add(error.message)
    assert "draft-damaged" in outcomes
    assert outcomes <= {
        "read",
        "file-empty",
        "draft-damaged",
        "draft-of-another-program",
        "draft-newer",
        "draft-not-opened",
    }


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE journal",
        "DELETE FROM meta WHERE name = 'title'",
        "UPDATE paragraphs SET kind = 'footnote'",
        "UPDATE paragraphs SET status = 'adopted'",
        "UPDATE journal SET edit = '{}'",
        "UPDATE journal SET edit = 'x'",
        "ALTER TABLE versions RENAME COLUMN draft TO text",
        "UPDATE versions SET draft = '[]'",
    ],
)
def test_rows_that_make_no_sense_are_damage(path: Path, file: DraftFile, statement: str) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    file.add_version(Version("Rev.1", NOW, 1, session.draft))
    file.close()
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute(statement)
    with pytest.raises(KnownError) as caught, DraftFile.open(path, holder="Ana") as again:
        again.load()
    assert caught.value.message == "draft-damaged"
    assert not FileLock.path_for(path).exists()


def test_a_full_disk_is_told_and_the_entry_can_be_tried_again(path: Path, file: DraftFile) -> None:
    session = session_on(file)
    amend(session, " Uno.")
    before = file.load()
    big = JournalEntry(2, AmendText("p2", START.paragraphs[1].text, "x" * 200_000), NOW, "Ana")
    with FullDisk(file):
        with pytest.raises(KnownError) as caught:
            file.record(big, big.edit.apply(session.draft))
        assert caught.value.message == "draft-disk-full"
        assert file.load() == before
    file.record(big, big.edit.apply(session.draft))
    assert file.load().journal[-1] == big


class FullDisk:
    """SQLite's own limit on pages raises what a full disk raises."""

    def __init__(self, file: DraftFile) -> None:
        connection = file._connection
        assert connection is not None
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("PRAGMA max_page_count = 1")

    def __exit__(self, *_: object) -> None:
        self._connection.execute("PRAGMA max_page_count = 1073741823")


@pytest.mark.skipif(sys.platform == "win32", reason="limits on files are a thing of Unix")
def test_a_disk_that_refuses_bytes_is_told(path: Path, file: DraftFile) -> None:
    resource = pytest.importorskip("resource")
    session = session_on(file)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    big = JournalEntry(1, AmendText("p1", CLAUSE, "x" * 3_000_000), NOW, "Ana")
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        with pytest.raises(KnownError) as caught:
            file.record(big, big.edit.apply(session.draft))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.message in ("draft-disk-failed", "draft-disk-full")
    assert file.load().draft == START
    file.record(big, big.edit.apply(session.draft))
    assert file.load().draft == big.edit.apply(START)


def test_every_fault_of_sqlite_has_a_sentence_in_both_languages() -> None:
    for code in range(1, 27):
        key = sentence_for(code, reading=True)
        if key is not None:
            for language in ("es", "en"):
                assert explain(KnownError(key, file="x.draft"), language).startswith("x.draft: ")
    assert sentence_for(sqlite3.SQLITE_IOERR_FSYNC, reading=False) == "draft-disk-failed"
    assert sentence_for(sqlite3.SQLITE_ERROR, reading=False) is None
    names = {
        "SQLITE_PERM": 3, "SQLITE_BUSY": 5, "SQLITE_READONLY": 8, "SQLITE_IOERR": 10,
        "SQLITE_CORRUPT": 11, "SQLITE_FULL": 13, "SQLITE_CANTOPEN": 14, "SQLITE_NOTADB": 26,
    }  # fmt: skip
    assert {name: getattr(sqlite3, name) for name in names} == names
