"""A draft worked on at random: the file always holds what the session shows, and all of it can be undone."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from drafter.drafting import Draft, DraftFile, DraftSession, Edit, Origin, Paragraph, Status, Version
from drafter.drafting.editing.composing import (
    ClauseForInsertion,
    edits_for_replacement,
    insert_clauses,
    move,
    move_run,
    renumber,
    restore,
)
from drafter.drafting.editing.edits import Relabel, Reopen, SetKind, SetTitle
from drafter.drafting.editing.restoring import kept_locked, restore_paragraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.labelling.references import masked
from drafter.drafting.negotiation.negotiating import (
    agree_package,
    link,
    merge_into,
    move_leaving_line,
    reopen,
    reserve,
    set_status,
    sign_off,
    strike,
)
from drafter.drafting.negotiation.standing import SETTABLE, Member, Standing
from drafter.errors import KnownError
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
        self.signed: Draft | None = None
        self.beside: set[str] = set()

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
        """Applies an edit; where it is refused nothing happened."""
        if edit is None:
            return
        before = self.session.draft
        if not self.accepted(lambda: self.session.apply(edit)):
            assert self.session.draft is before
            return
        self.note()
        must_be_the_same_where_locked(before, self.session.draft)
        if not any(isinstance(step, Reopen) for step in (getattr(edit, "edits", None) or (edit,))):
            locked = {each.id for each in before.paragraphs if each.status.is_locked}
            assert locked <= {each.id for each in self.session.draft.paragraphs if each.status.is_locked}

    def attempt(self, deed: Callable[[], Edit | None]) -> None:
        """Applies what a deed gives, unless it refuses by itself."""
        made: list[Edit | None] = []
        if self.accepted(lambda: made.append(deed())):
            self.apply(made[0])

    def accepted(self, deed: Callable[[], object]) -> bool:
        """False where the deed was refused, which only what is locked may cause."""
        refused = ""
        try:
            deed()
        except KnownError as refusal:
            refused = str(refusal.data["paragraph_id"])
        assert not refused or self.session.draft.paragraph(refused).status.is_locked
        return not refused

    def note(self) -> None:
        self.drafts.append(self.session.draft)

    @property
    def undone_to(self) -> Draft:
        """What everything undone leads to."""
        return self.start if self.signed is None else self.signed

    def standing(self, who: str) -> Standing:
        return Standing(self.now(), "Plenaria", who)

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
    @rule(at=PLACES, kind=st.sampled_from(ClauseKind), label=WORDS)
    def set_kind_and_label(self, at: int, kind: ClauseKind, label: str) -> None:
        here = self.session.draft.paragraphs[self.place(at)]
        self.apply(SetKind(here.id, here.kind, kind))
        self.apply(Relabel(here.id, here.label, label))

    @precondition(some)
    @rule(at=PLACES, count=st.integers(1, 2), status=st.sampled_from(SETTABLE))
    def set_status(self, at: int, count: int, status: Status) -> None:
        at = self.place(at)
        ids = [each.id for each in self.session.draft.paragraphs[at : at + count]]
        self.attempt(lambda: set_status(self.session.draft, ids, status, self.standing("Ana")))

    @precondition(some)
    @rule(at=PLACES)
    def reopen(self, at: int) -> None:
        here = self.session.draft.paragraphs[self.place(at)]
        if here.status.is_locked:
            self.apply(reopen(self.session.draft, here.id, "Lo pidió el G77.", self.standing("G77")))
            again = self.session.draft.paragraph(here.id)
            assert again.status is Status.OPEN
            assert again.text == (here.standing.words if here.status.is_gone else here.text)

    @precondition(some)
    @rule(at=PLACES)
    def strike(self, at: int) -> None:
        here = self.session.draft.paragraphs[self.place(at)]
        self.apply(strike(self.session.draft, [here.id], self.standing("Ana")))

    @precondition(some)
    @rule(at=PLACES, gap=PLACES)
    def move_leaving_a_line(self, at: int, gap: int) -> None:
        here = self.session.draft.paragraphs[self.place(at)]
        gap %= len(self.session.draft.paragraphs) + 1
        self.apply(move_leaving_line(self.session.draft, here.id, gap, self.ids, self.standing("Ana")))

    @precondition(some)
    @rule(at=PLACES, to=PLACES)
    def merge_into_another(self, at: int, to: int) -> None:
        here, there = (self.session.draft.paragraphs[self.place(each)] for each in (at, to))
        if here.id != there.id:
            self.apply(merge_into(self.session.draft, here.id, there.id, self.standing("Ana")))

    @precondition(some)
    @rule(places=st.lists(PLACES, max_size=3), name=st.sampled_from(["Paquete 1", "Paquete 2"]))
    def link(self, places: list[int], name: str) -> None:
        members = [Member(self.session.draft.paragraphs[self.place(each)].id) for each in places]
        self.apply(link(self.session.draft, name, members))

    @precondition(lambda self: self.some() and bool(self.session.draft.packages))
    @rule(status=st.sampled_from(SETTABLE))
    def agree_a_package(self, status: Status) -> None:
        name = self.session.draft.packages[0].name
        self.attempt(lambda: agree_package(self.session.draft, name, status, self.standing("todas")))

    @precondition(some)
    @rule(at=PLACES, who=st.sampled_from(["Cuba", "Perú"]), words=WORDS)
    def reserve(self, at: int, who: str, words: str) -> None:
        self.apply(reserve(self.session.draft, self.session.draft.paragraphs[self.place(at)].id, who, words))

    @rule()
    def sign_off(self) -> None:
        self.apply(sign_off(self.session.draft, "Plenaria"))
        self.signed = self.session.draft
        assert not self.session.can_undo

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
        kept = kept_locked(self.session.draft, version.draft)
        before = self.session.draft
        self.apply(restore(self.session.draft, version.draft))
        own = {name: getattr(version.draft, name) for name in ("proposals", "silence", "switched_off")}
        assert replace(self.session.draft, **own) == version.draft or kept or before is self.session.draft
        assert all(self.session.draft.paragraph(each.id) == each for each in kept)

    @precondition(lambda self: bool(self.versions))
    @rule(number=PLACES, which=PLACES)
    def restore_a_paragraph(self, number: int, which: int) -> None:
        version = self.versions[number % len(self.versions)]
        if version.draft.paragraphs:
            wanted = version.draft.paragraphs[which % len(version.draft.paragraphs)]
            self.attempt(lambda: restore_paragraph(self.session.draft, version.draft, wanted.id))

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
        assert self.session.draft == self.undone_to
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
        assert {each.name for each in self.folder.iterdir()} == {"x.draft", *self.beside}
        self.file = DraftFile.open(self.path, holder="Ana")
        self.open_session()
        assert self.session.draft == before
        assert (self.session.undo_name, self.session.redo_name) == could

    @rule()
    def lose_power(self) -> None:
        """What is on the disk at this moment, log and all, opened elsewhere."""
        crashed = self.folder / "crashed" / "x.draft"
        crashed.parent.mkdir()
        for suffix in ("", "-wal"):
            if Path(f"{self.path}{suffix}").exists():
                shutil.copy(f"{self.path}{suffix}", f"{crashed}{suffix}")
        with DraftFile.open(crashed, holder="Ana") as found:
            stored = found.load()
            assert (stored.draft, stored.journal) == (self.session.draft, self.session.journal)
            assert found.digests() == self.file.digests()
            assert found.broken_link() is None
        shutil.rmtree(crashed.parent)

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
            assert len(self.file.digests()) == self.session.sequence
            while self.session.undo() is not None:
                pass
            assert self.file.load().draft == self.undone_to
            self.file.close()
        shutil.rmtree(self.folder)


def must_be_the_same_where_locked(before: Draft, after: Draft) -> None:
    """Words of paragraphs locked before and after are the same, and they stand in the same order.

    Numbers in them follow the paragraphs they mean: «[fusionado con el párrafo 1]» is paragraph 2 after renumbering.
    """
    locked = [each.id for each in before.paragraphs if each.status.is_locked and each.id in after.index]
    locked = [each for each in locked if after.paragraph(each).status.is_locked]
    said = [[masked(text.paragraph(each).text) for each in locked] for text in (before, after)]
    assert said[0] == said[1]
    assert sorted(locked, key=lambda each: after.index[each]) == locked


TestDraftAtWork = DraftAtWork.TestCase
TestDraftAtWork.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
