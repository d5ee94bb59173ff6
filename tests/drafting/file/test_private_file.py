"""The private layer on the disk: beside the draft, never in it, and never in its way."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.drafting.brackets import Stance
from drafter.drafting.file import private_file, sqlite_file
from drafter.drafting.file.private_file import PrivateFile, private_path
from drafter.drafting.negotiation.private_layer import (
    Mark,
    NoteKind,
    OwnNote,
    Position,
    PrivateLayer,
    PrivateNote,
    ReviewMark,
)
from drafter.errors import KnownError
from drafter.instruments import ClauseKind
from drafter.messages import explain

NOW = "2026-11-23T09:00:00Z"
START = Draft("Declaración", "es", (Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron [su firme] compromiso."),))
POSITION = Position("México", "p1", "[su firme]", Stance.RETAIN, "«Sí, pero…»", NOW)
RED_LINE = OwnNote("p1", "", NoteKind.RED_LINE, "Nunca \0 «obligatorio» 🕊.")
SEEN = ReviewMark("p1:0", Mark.DISCUSS, "Preguntar a la capital.")


@pytest.fixture
def draft_path(tmp_path: Path) -> Path:
    path = tmp_path / "Declaración ñ #1 100% ?.draft"
    DraftFile.create(path, START, now=NOW, author="Ana").close()
    return path


def fault_of(draft_path: Path) -> str:
    with pytest.raises(KnownError) as caught:
        PrivateFile.open(draft_path)
    for language in ("es", "en"):
        assert explain(caught.value, language).startswith(f"{private_path(draft_path).name}: ")
    with DraftFile.open(draft_path, holder="Ana") as draft:
        assert draft.load().draft == START
    return caught.value.message


def test_it_comes_into_being_with_the_first_note_and_holds_every_note(draft_path: Path) -> None:
    private = PrivateFile.open(draft_path)
    assert private.load() == PrivateLayer()
    assert not private.undo()
    assert not private.remove(POSITION)
    assert list(draft_path.parent.iterdir()) == [draft_path]
    for note in (POSITION, RED_LINE, SEEN):
        private.put(note)
    assert sorted(draft_path.parent.iterdir()) == sorted([draft_path, private_path(draft_path)])
    layer = PrivateFile.open(draft_path).load()
    assert layer == PrivateLayer((POSITION,), (RED_LINE,), (SEEN,))
    assert layer.positions_on("p1") == (POSITION,)
    assert layer.notes_on("p1") == (RED_LINE,)


def test_a_note_with_the_same_key_takes_the_place_of_the_one_before(draft_path: Path) -> None:
    private = PrivateFile.open(draft_path)
    other = Position("Cuba", "p1", "[su firme]", Stance.DELETE)
    changed = Position("México", "p1", "[su firme]", Stance.FLEXIBLE, "Ya no insiste.")
    for note in (POSITION, other, changed):
        private.put(note)
    assert private.load().positions == (changed, other)
    assert private.remove(changed)
    assert private.load().positions == (other,)


def test_what_was_put_or_removed_can_be_taken_back_even_after_closing(draft_path: Path) -> None:
    private = PrivateFile.open(draft_path)
    changed = Position("México", "p1", "[su firme]", Stance.OPPOSE)
    private.put(POSITION)
    private.put(RED_LINE)
    private.put(changed)
    private.remove(RED_LINE)
    again = PrivateFile.open(draft_path)
    assert again.undo()
    assert again.load() == PrivateLayer((changed,), (RED_LINE,))
    assert again.undo()
    assert again.load() == PrivateLayer((POSITION,), (RED_LINE,))
    assert again.undo()
    assert again.undo()
    assert again.load() == PrivateLayer()
    assert not again.undo()


def test_it_is_known_by_its_draft_wherever_that_is_called_or_copied(draft_path: Path) -> None:
    PrivateFile.open(draft_path).put(POSITION)
    with DraftFile.open(draft_path, holder="Ana") as draft:
        assert PrivateFile.of(draft).load().positions == (POSITION,)
    renamed = draft_path.rename(draft_path.with_name("Rev.2.draft"))
    assert PrivateFile.open(renamed).load() == PrivateLayer()
    private_path(draft_path).rename(private_path(renamed))
    assert PrivateFile.open(renamed).load().positions == (POSITION,)


def test_under_the_name_of_another_draft_it_is_refused(draft_path: Path) -> None:
    PrivateFile.open(draft_path).put(POSITION)
    other = draft_path.with_name("other.draft")
    DraftFile.create(other, START, now="2026-11-24T09:00:00Z", author="Ana").close()
    theirs = PrivateFile.open(other)
    shutil.copy(private_path(draft_path), private_path(other))
    assert fault_of(other) == "private-of-another-draft"
    with pytest.raises(KnownError) as caught:
        theirs.put(RED_LINE)
    assert caught.value.message == "private-of-another-draft"


@pytest.mark.parametrize("data", [b"not a database, only some words" * 200, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_something_else_is_said(draft_path: Path, data: bytes) -> None:
    private_path(draft_path).write_bytes(data)
    assert fault_of(draft_path) in ("private-of-another-program", "private-damaged")
    assert private_path(draft_path).read_bytes() == data


def test_another_database_and_a_newer_one_are_said(draft_path: Path) -> None:
    private = private_path(draft_path)
    shutil.copy(draft_path, private)
    assert fault_of(draft_path) == "private-of-another-program"
    private.unlink()
    PrivateFile.open(draft_path).put(POSITION)
    with closing(sqlite3.connect(private)) as plain, plain:
        plain.execute(f"PRAGMA user_version = {private_file.SCHEMA + 1}")
    assert fault_of(draft_path) == "private-newer"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE notes SET note = '{'",
        "UPDATE notes SET note = replace(note, 'retain', 'shout')",
        "UPDATE notes SET note = '[]'",
        "DROP TABLE notes",
    ],
)
def test_notes_that_make_no_sense_are_damage(draft_path: Path, damage: str) -> None:
    PrivateFile.open(draft_path).put(POSITION)
    with closing(sqlite3.connect(private_path(draft_path))) as plain, plain:
        plain.execute(damage)
    assert fault_of(draft_path) == "private-damaged"


def test_a_torn_file_is_damage(draft_path: Path) -> None:
    private = PrivateFile.open(draft_path)
    for number in range(50):
        private.put(ReviewMark(f"p{number}", Mark.SEEN, "x" * 300))
    path = private_path(draft_path)
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\xff" * 4096 + data[12288:-4096])
    assert fault_of(draft_path) == "private-damaged"


def test_while_another_program_writes_it_that_is_said(draft_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "_PATIENCE_MS", 1)
    private = PrivateFile.open(draft_path)
    private.put(POSITION)
    with closing(sqlite3.connect(private_path(draft_path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(KnownError) as caught:
            private.put(RED_LINE)
        assert caught.value.message == "draft-busy"
        other.execute("ROLLBACK")
    private.put(RED_LINE)
    assert private.load() == PrivateLayer((POSITION,), (RED_LINE,))


def test_a_file_begun_by_a_killed_program_is_none(draft_path: Path) -> None:
    private_path(draft_path).touch()
    private = PrivateFile.open(draft_path)
    assert private.load() == PrivateLayer()
    private.put(SEEN)
    assert private.load().marks == (SEEN,)


def test_a_folder_that_is_gone_is_said(draft_path: Path) -> None:
    private = PrivateFile.open(draft_path)
    shutil.rmtree(draft_path.parent)
    with pytest.raises(KnownError) as caught:
        private.put(SEEN)
    assert caught.value.message == "folder-missing"


NOTES: st.SearchStrategy[PrivateNote] = st.one_of(
    st.builds(
        Position,
        st.sampled_from(["México", "Cuba"]),
        st.sampled_from(["p1", "p2"]),
        st.sampled_from(["", "[a]"]),
        st.sampled_from(Stance),
        st.text(max_size=5),
        st.just(""),
    ),
    st.builds(OwnNote, st.just("p1"), st.just(""), st.sampled_from(NoteKind), st.text(max_size=5)),
    st.builds(ReviewMark, st.sampled_from(["a", "b"]), st.sampled_from(Mark), st.text(max_size=5)),
)


class PuttingAndTakingBack(RuleBasedStateMachine):
    """The file against a plain list of its earlier states."""

    folder = Path()

    def __init__(self) -> None:
        super().__init__()
        self.file = PrivateFile(self.folder / f"{id(self)}.private", "draft")
        self.file.path.unlink(missing_ok=True)
        self.states: list[dict[tuple[str, ...], PrivateNote]] = [{}]

    @rule(note=NOTES)
    def put(self, note: PrivateNote) -> None:
        self.file.put(note)
        self.states.append({**self.states[-1], (type(note).__name__, *note.key): note})

    @rule(note=NOTES)
    def remove(self, note: PrivateNote) -> None:
        key = (type(note).__name__, *note.key)
        was_there = key in self.states[-1]
        assert self.file.remove(note) is was_there
        if was_there:
            self.states.append({each: kept for each, kept in self.states[-1].items() if each != key})

    @rule()
    def undo(self) -> None:
        assert self.file.undo() is (len(self.states) > 1)
        if len(self.states) > 1:
            self.states.pop()

    @invariant()
    def it_holds_what_was_put(self) -> None:
        held = self.file.load()
        assert held == PrivateLayer.of(self.states[-1].values())

    def teardown(self) -> None:
        self.file.path.unlink(missing_ok=True)


def test_any_run_of_notes_can_be_taken_back_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PuttingAndTakingBack, "folder", tmp_path)
    run_state_machine_as_test(PuttingAndTakingBack, settings=settings(max_examples=10, stateful_step_count=15))


def test_what_is_older_than_it_remembers_is_forgotten_for_good(
    draft_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(private_file, "REMEMBERED", 5)
    private = PrivateFile.open(draft_path)
    private.put(OwnNote("p1", "", NoteKind.FALLBACK, "zorro secreto"))
    private.remove(OwnNote("p1", "", NoteKind.FALLBACK, ""))
    for number in range(5):
        private.put(ReviewMark(f"p{number}", Mark.SEEN))
    assert b"zorro secreto" not in private.path.read_bytes()
