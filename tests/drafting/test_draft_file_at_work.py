"""A draft worked on at random: the file always holds what the session shows, and all of it can be undone."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from drafter.drafting import Draft, DraftFile, DraftSession, Edit, Origin, Paragraph, Status, Version
from drafter.drafting.composing import (
    ClauseForInsertion,
    edits_for_replacement,
    insert_clauses,
    move,
    move_run,
    renumber,
    restore,
)
from drafter.drafting.edits import Relabel, SetKind, SetStatus, SetTitle
from drafter.drafting.ids import SequentialIds
from drafter.instruments import Clause, ClauseKind

WORDS = st.sampled_from(["Reafirmaron la paz.", "Instaron", "a todos", "y", "", "cooperación regional."])
TEXTS = st.lists(WORDS, max_size=3).map(" ".join)
PLACES = st.integers(0, 1000)


class DraftAtWork(RuleBasedStateMachine):
    """One delegate, one file; the file is closed and opened again at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "x.draft"
        self.seconds = 0
        self.ids = SequentialIds(prefix="n")
        self.versions: list[Version] = []
        self.drafts: list[Draft] = []

    @initialize(texts=st.lists(TEXTS, max_size=4))
    def begin(self, texts: list[str]) -> None:
        paragraphs = tuple(
            Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", text, origins=(Origin("c", "", text, 0, len(text)),))
            for n, text in enumerate(texts, 1)
        )
        self.start = Draft("Declaración", "es", paragraphs)
        self.file = DraftFile.create(self.path, self.start, now=self.now(), author="Ana")
        self.open_session()
        self.drafts = [self.start]

    def now(self) -> str:
        self.seconds += 1
        return (datetime(2026, 11, 23, 9) + timedelta(seconds=self.seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def open_session(self) -> None:
        stored = self.file.load()
        self.session = DraftSession(stored.draft, stored.journal, self.file.record, self.now, "Ana")

    def apply(self, edit: Edit | None) -> None:
        if edit is not None:
            self.session.apply(edit)
            self.drafts.append(self.session.draft)

    def place(self, number: int) -> int:
        return number % len(self.session.draft.paragraphs)

    def some(self) -> bool:
        return hasattr(self, "session") and bool(self.session.draft.paragraphs)

    @rule(first=PLACES, count=st.integers(0, 3), texts=st.lists(TEXTS, max_size=3))
    def replace_texts(self, first: int, count: int, texts: list[str]) -> None:
        total = len(self.session.draft.paragraphs)
        first %= total + 1
        last = min(first + count, total) - 1
        self.apply(edits_for_replacement(self.session.draft, first, last, texts, self.ids))

    @precondition(some)
    @rule(at=PLACES, word=WORDS)
    def type_on(self, at: int, word: str) -> None:
        at = self.place(at)
        text = self.session.draft.paragraphs[at].text + word
        self.apply(edits_for_replacement(self.session.draft, at, at, [text], self.ids))

    @precondition(some)
    @rule(at=PLACES, cut=PLACES)
    def split(self, at: int, cut: int) -> None:
        at = self.place(at)
        text = self.session.draft.paragraphs[at].text
        cut %= len(text) + 1
        self.apply(edits_for_replacement(self.session.draft, at, at, [text[:cut], text[cut:]], self.ids))

    @precondition(some)
    @rule(at=PLACES)
    def merge(self, at: int) -> None:
        at = self.place(at)
        run = self.session.draft.paragraphs[at : at + 2]
        text = "".join(paragraph.text for paragraph in run)
        self.apply(edits_for_replacement(self.session.draft, at, at + len(run) - 1, [text], self.ids))

    @rule(at=PLACES, kind=st.sampled_from(ClauseKind), texts=st.lists(TEXTS, min_size=1, max_size=2))
    def insert_clauses(self, at: int, kind: ClauseKind, texts: list[str]) -> None:
        at %= len(self.session.draft.paragraphs) + 1
        clauses = [
            Clause(f"S:{n}", kind, None, None, None, None, False, text, (1, 1), n) for n, text in enumerate(texts)
        ]
        chosen = [ClauseForInsertion(clause, "cita") for clause in clauses]
        self.apply(insert_clauses(self.session.draft, at, chosen, self.ids))

    @precondition(some)
    @rule(at=PLACES, to=PLACES)
    def move(self, at: int, to: int) -> None:
        paragraph = self.session.draft.paragraphs[self.place(at)]
        self.apply(move(self.session.draft, paragraph.id, self.place(to)))

    @precondition(some)
    @rule(at=PLACES, count=st.integers(0, 3), gap=PLACES)
    def move_run(self, at: int, count: int, gap: int) -> None:
        total = len(self.session.draft.paragraphs)
        at = self.place(at)
        self.apply(move_run(self.session.draft, at, min(at + count, total - 1), gap % (total + 1)))

    @rule()
    def renumber(self) -> None:
        self.apply(renumber(self.session.draft))

    @precondition(some)
    @rule(at=PLACES, status=st.sampled_from(Status), kind=st.sampled_from(ClauseKind), label=WORDS)
    def set_status_kind_or_label(self, at: int, status: Status, kind: ClauseKind, label: str) -> None:
        here = self.session.draft.paragraphs[self.place(at)]
        self.apply(SetStatus(here.id, here.status, status))
        self.apply(SetKind(here.id, here.kind, kind))
        self.apply(Relabel(here.id, here.label, label))

    @rule(title=WORDS)
    def set_title(self, title: str) -> None:
        self.apply(SetTitle(self.session.draft.title, title))

    @rule()
    def name_a_version(self) -> None:
        name = f"Rev.{len(self.versions) + 1}"
        version = Version(name, self.now(), self.session.sequence, self.session.draft)
        self.file.add_version(version)
        self.versions.append(version)

    @precondition(lambda self: bool(self.versions))
    @rule(number=PLACES)
    def restore_a_version(self, number: int) -> None:
        version = self.versions[number % len(self.versions)]
        self.apply(restore(self.session.draft, version.draft))
        assert self.session.draft == version.draft

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if self.session.undo() is not None:
                self.drafts.append(self.session.draft)

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            if self.session.redo() is not None:
                self.drafts.append(self.session.draft)

    @rule()
    def undo_and_redo_everything(self) -> None:
        before = self.session.draft
        steps = 0
        while self.session.undo() is not None:
            self.drafts.append(self.session.draft)
            steps += 1
        assert self.session.draft == self.start
        for _ in range(steps):
            assert self.session.redo() is not None
            self.drafts.append(self.session.draft)
        assert self.session.draft == before

    @rule(pause=st.integers(0, 10))
    def pause(self, pause: int) -> None:
        self.seconds += pause

    @rule()
    def close_and_open_again(self) -> None:
        before, could = self.session.draft, (self.session.undo_name, self.session.redo_name)
        self.file.close()
        assert [each.name for each in self.folder.iterdir()] == ["x.draft"]
        self.file = DraftFile.open(self.path, holder="Ana")
        self.open_session()
        assert self.session.draft == before
        assert (self.session.undo_name, self.session.redo_name) == could

    @rule(number=PLACES)
    def look_back(self, number: int) -> None:
        number %= len(self.drafts)
        assert self.file.draft_at(number) == self.session.draft_at(number) == self.drafts[number]

    @invariant()
    def the_file_holds_what_the_session_shows(self) -> None:
        stored = self.file.load()
        assert stored.draft == self.session.draft
        assert stored.journal == self.session.journal
        assert stored.versions == tuple(self.versions)
        assert len(self.session.draft.index) == len(self.session.draft.paragraphs)

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.verify()
            for paragraph_id in {i for entry in self.session.journal for i in entry.edit.paragraph_ids}:
                touching = [e for e in self.session.journal if paragraph_id in e.edit.paragraph_ids]
                assert list(self.file.history(paragraph_id)) == touching
            while self.session.undo() is not None:
                pass
            assert self.file.load().draft == self.start
            self.file.close()
        shutil.rmtree(self.folder)


TestDraftAtWork = DraftAtWork.TestCase
TestDraftAtWork.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
