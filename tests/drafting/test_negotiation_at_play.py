"""Whole sessions played at random: proposals, compilations, decisions, undo, kills; nobody's words get lost.

``DRAFTER_SESSIONS=2000`` plays so many sessions instead of the few of every run.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from drafter.drafting import Draft, Edit, Status
from drafter.drafting.brackets.model import Stance
from drafter.drafting.compilation import Source, reading
from drafter.drafting.compilation.rolling import rolling_text
from drafter.drafting.editing.composing import renumber, restore
from drafter.drafting.editing.edits import AmendText, SwitchChecks
from drafter.drafting.file.as_json import draft_from_json, draft_to_json
from drafter.drafting.file.private_file import PrivateFile, private_path
from drafter.drafting.ids import SequentialIds
from drafter.drafting.labelling.cross_references import references_by_target
from drafter.drafting.model import SwitchOff
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote, Position, PrivateLayer, PrivateNote
from drafter.drafting.negotiation.silence import begin_silence, break_silence, current_silence, deadline_in, end_silence
from drafter.drafting.negotiation.standing import UNSAID
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.from_compilation import proposals_from_compilation
from drafter.drafting.proposals.making import Proposer, edited_from_texts, proposals_from_edited
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.settling import accept, put_forward, reject, reword, withdraw
from drafter.instruments import ClauseKind
from tests.drafting.compilation.compilations import CODES, NOTATION, compiled_of, edits
from tests.drafting.file.test_draft_file_at_work import PLACES, TEXTS, DraftAtWork

TABLE = NOTATION.table
WHO = st.lists(st.sampled_from(CODES), min_size=1, max_size=2, unique=True).map(TABLE.in_order)
EDITS = st.lists(edits(TEXTS), max_size=3)
SECRET = "confidencialísimo"


class NegotiationAtPlay(DraftAtWork):
    """A chair, some delegations, one draft and the private notes beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.notes: dict[tuple[str, ...], PrivateNote] = {}
        self.proposal_ids = SequentialIds(prefix="a")

    @property
    def draft(self) -> Draft:
        return self.session.draft

    @property
    def carried(self) -> tuple[Proposal, ...]:
        return carried_over(self.draft.proposals, self.draft)

    def among(self, number: int, fits: Callable[[Proposal], bool]) -> Proposal | None:
        found = [each for each in self.carried if fits(each)]
        return found[number % len(found)] if found else None

    def anchor(self, number: int) -> str:
        """A paragraph of the text, one that is proposed, or the beginning."""
        added = [each.paragraph_id for each in self.draft.proposals if each.kind is ProposalKind.ADD]
        places = ["", *(each.id for each in self.draft.paragraphs), *added]
        return places[number % len(places)]

    # -- proposals

    @precondition(DraftAtWork.some)
    @rule(kind=st.sampled_from(ProposalKind), at=PLACES, to=PLACES, who=WHO, words=TEXTS)
    def propose(self, kind: ProposalKind, at: int, to: int, who: tuple[str, ...], words: str) -> None:
        here = self.draft.paragraphs[self.place(at)]
        added = kind is ProposalKind.ADD
        new = {ProposalKind.DELETE: "", ProposalKind.MOVE: here.text}.get(kind, words)
        proposal = Proposal(
            self.proposal_ids(),
            kind,
            who,
            "",
            self.now(),
            self.ids() if added else here.id,
            "" if added else here.text,
            new,
            after=self.anchor(to) if kind in (ProposalKind.ADD, ProposalKind.MOVE) else "",
        )
        self.apply(put_forward(self.draft, [proposal]))

    @rule(number=PLACES, who=WHO, cut=PLACES, words=TEXTS)
    def amend_a_proposal(self, number: int, who: tuple[str, ...], cut: int, words: str) -> None:
        amended = self.among(number, lambda each: each.state is ProposalState.OPEN)
        if amended is None:
            return
        cut %= len(amended.new_text) + 1
        text = f"{amended.new_text[:cut]} {words}{amended.new_text[cut:]}"
        made = self.proposal_ids(), ProposalKind.MODIFY, who, "", self.now()
        proposal = Proposal(*made, amended.paragraph_id, amended.new_text, text, amends=amended.id)
        self.apply(put_forward(self.draft, [proposal]))

    @rule(deeds=EDITS, who=WHO)
    def send_a_paper(self, deeds: list[Callable[[list[str]], list[str]]], who: tuple[str, ...]) -> None:
        lines = [each.text for each in self.draft.paragraphs]
        for deed in deeds:
            lines = deed(lines)
        kinds = [self.draft.paragraphs[0].kind if self.draft.paragraphs else ClauseKind.PARAGRAPH] * len(lines)
        edited = edited_from_texts(self.draft, list(zip(kinds, lines, strict=True)), self.ids)
        proposals = proposals_from_edited(self.draft, edited, Proposer(who, "", self.now()), self.proposal_ids)
        if proposals:
            self.apply(put_forward(self.draft, proposals))

    @rule(number=PLACES)
    def accept_a_proposal(self, number: int) -> None:
        proposal = self.among(number, lambda each: each.state is ProposalState.OPEN)
        if proposal is None:
            return
        before = self.draft
        self.attempt(lambda: accept(self.draft, proposal.id, self.standing("Ana"), TABLE))
        if self.draft is before:
            return
        settled = self.settled(proposal.id)
        assert settled.state is ProposalState.ACCEPTED
        if proposal.amends:
            return
        match proposal.kind:
            case ProposalKind.DELETE:
                assert self.draft.paragraph(proposal.paragraph_id).status.is_gone
            case ProposalKind.ADD | ProposalKind.MODIFY | ProposalKind.MOVE:
                assert self.draft.paragraph(proposal.paragraph_id).text == proposal.new_text
            case ProposalKind.RESERVE:
                assert [each.text for each in before.paragraphs] == [each.text for each in self.draft.paragraphs]

    @rule(number=PLACES, deed=st.sampled_from([reject, withdraw]))
    def take_off_the_table(self, number: int, deed: Callable[[Draft, str], Edit]) -> None:
        proposal = self.among(number, lambda each: each.on_the_table)
        if proposal is not None:
            self.apply(deed(self.draft, proposal.id))
            assert not self.settled(proposal.id).on_the_table

    @rule(number=PLACES, to=PLACES, words=TEXTS)
    def adjust_a_proposal(self, number: int, to: int, words: str) -> None:
        proposal = self.among(number, lambda each: each.on_the_table)
        if proposal is not None:
            self.apply(reword(self.draft, proposal.id, words, self.anchor(to)))

    @precondition(lambda self: bool(self.versions))
    @rule(number=PLACES)
    def restore_and_keep_the_table(self, number: int) -> None:
        version = self.versions[number % len(self.versions)]
        before = {each.id for each in self.draft.proposals}
        self.apply(restore(self.draft, version.draft))
        assert before <= {each.id for each in self.draft.proposals}, "nobody's proposal is lost with a restored text"

    def settled(self, proposal_id: str) -> Proposal:
        return next(each for each in self.draft.proposals if each.id == proposal_id)

    # -- compilations

    @rule(
        own=st.dictionaries(st.sampled_from(CODES), EDITS, min_size=1, max_size=3),
        into=st.sampled_from(["", "text", "table"]),
    )
    def compile(self, own: dict[str, list[Callable[[list[str]], list[str]]]], into: str) -> None:
        base = tuple(Source(each.label, each.text, each.kind) for each in self.draft.paragraphs)
        texts: dict[str, tuple[Source, ...]] = {}
        for code, deeds in own.items():
            lines = [each.text for each in self.draft.paragraphs]
            for deed in deeds:
                lines = deed(lines)
            texts[code] = tuple(Source("", line) for line in lines)
        compiled = compiled_of(base, texts)
        assert compiled.compilation is not None
        assert compiled.proof is not None
        assert compiled.proof.ok, compiled.proof
        assert reading(compiled.compilation) == base
        for code, text in texts.items():
            assert reading(compiled.compilation, code) == text
        proposer = Proposer((), "", self.now())
        proposals = proposals_from_compilation(compiled.compilation, self.draft, proposer, self.ids)
        opened = tuple(replace(each, status=Status.OPEN, standing=UNSAID) for each in self.draft.paragraphs)
        for code, text in texts.items():
            wanted = [each for each in proposals if code in each.delegations]
            must_make(Draft("", "es", opened), wanted, text)
        if into == "table" and proposals:
            self.apply(put_forward(self.draft, proposals))
        elif into == "text":
            rolling = tuple(each.paragraph for each in rolling_text(compiled, self.draft.paragraphs, self.ids))
            self.apply(restore(self.draft, replace(self.draft, paragraphs=rolling)))

    # -- silence and switched-off checks

    @rule(deed=st.sampled_from(["begin", "break", "end"]), places=st.lists(PLACES, max_size=2))
    def keep_silence(self, deed: str, places: list[int]) -> None:
        ids = [self.draft.paragraphs[self.place(each)].id for each in places] if self.some() else []
        now = self.now()
        last = current_silence(self.draft)
        is_open = last is not None and not last.ended_at
        if deed == "begin" and not is_open:
            self.apply(begin_silence(self.draft, "", deadline_in(24, now), "America/Bogota", now))
        elif deed == "break" and is_open:
            self.apply(break_silence(self.draft, "Cuba", ids, "Falta un plazo.", now))
        elif deed == "end" and is_open:
            self.apply(end_silence(self.draft, now, adopted=False))

    @precondition(DraftAtWork.some)
    @rule(at=PLACES)
    def switch_a_check_off(self, at: int) -> None:
        here = self.draft.paragraphs[self.place(at)].id
        off = (*self.draft.switched_off, SwitchOff("double-space", here))
        self.apply(SwitchChecks(self.draft.switched_off, tuple(dict.fromkeys(off))))

    # -- numbers

    @precondition(DraftAtWork.some)
    @rule(at=PLACES, to=PLACES)
    def refer(self, at: int, to: int) -> None:
        here, there = (self.draft.paragraphs[self.place(each)] for each in (at, to))
        number = there.label.strip(" .")
        self.apply(AmendText(here.id, here.text, f"{here.text} Véase el párrafo {number or 9} supra."))

    @rule()
    def renumber_with_references(self) -> None:
        before = references_by_target(self.draft)
        self.apply(renumber(self.draft))
        after = references_by_target(self.draft)
        for target, paragraphs in before.items():
            assert set(paragraphs) <= set(after.get(target, ())), "what meant a paragraph means it still"

    # -- the private layer

    @property
    def private(self) -> PrivateFile:
        return PrivateFile.of(self.file)

    @precondition(DraftAtWork.some)
    @rule(at=PLACES, who=st.sampled_from(CODES), stance=st.sampled_from(Stance), own=st.booleans())
    def note_privately(self, at: int, who: str, stance: Stance, own: bool) -> None:
        here = self.draft.paragraphs[self.place(at)].id
        note: PrivateNote = Position(who, here, "", stance, SECRET)
        if own:
            note = OwnNote(here, "", NoteKind.RED_LINE, SECRET)
        self.private.put(note)
        self.notes[(type(note).__name__, *note.key)] = note
        self.beside = {"x.private"}

    @precondition(lambda self: bool(self.notes))
    @rule(number=PLACES)
    def remove_a_note(self, number: int) -> None:
        key = list(self.notes)[number % len(self.notes)]
        assert self.private.remove(self.notes.pop(key))

    @rule()
    def kill_with_private_notes(self) -> None:
        """What is on the disk at this moment of both files, opened elsewhere."""
        killed = self.folder / "killed"
        killed.mkdir()
        for path in self.folder.iterdir():
            if path.is_file() and path.suffix != ".lock" and not path.name.endswith("-shm"):
                shutil.copy(path, killed / path.name)
        found = PrivateFile.open(killed / "x.draft").load()
        assert found == self.private.load()
        shutil.rmtree(killed)

    @invariant()
    def the_private_file_holds_the_notes_and_nothing_else_has_them(self) -> None:
        layer: PrivateLayer = self.private.load()
        assert {*layer.positions, *layer.notes} == set(self.notes.values())
        for path in self.folder.glob("x.draft*"):
            assert SECRET.encode() not in path.read_bytes()
        if private_path(self.path).exists():
            held = private_path(self.path).read_bytes()
            for words in ("Reafirmaron la paz.", "cooperación regional.", "Instaron"):
                assert words.encode() not in held

    # -- what is always so

    @invariant()
    def proposals_say_how_they_stand(self) -> None:
        carried = self.carried
        assert carried_over(carried, self.draft) == carried, "carried over once or twice is the same"
        assert len({each.id for each in carried}) == len(carried)
        by_id = {each.id: each for each in carried}
        for stored, proposal in zip(self.draft.proposals, carried, strict=True):
            assert stored.on_the_table or stored == proposal
            assert (proposal.obstacle is not None) == (proposal.state is ProposalState.STUCK)
            assert proposal.delegations == stored.delegations
            if proposal.state is not ProposalState.OPEN:
                continue
            if proposal.amends:
                assert by_id[proposal.amends].new_text == proposal.old_text
            elif proposal.kind is not ProposalKind.ADD:
                here = self.draft.paragraph(proposal.paragraph_id)
                assert here.text == proposal.old_text
                assert not here.status.is_gone

    @invariant()
    def every_open_proposal_can_be_decided(self) -> None:
        for proposal in self.carried:
            if proposal.state is ProposalState.OPEN:
                edit = accept(self.draft, proposal.id, table=TABLE)
                assert edit.inverse().apply(edit.apply(self.draft)) == self.draft

    @invariant()
    def the_chain_is_whole(self) -> None:
        assert self.file.broken_link() is None
        assert draft_from_json(draft_to_json(self.draft)) == self.draft


def must_make(draft: Draft, proposals: list[Proposal], text: tuple[Source, ...]) -> None:
    """All proposals of a delegation, accepted one by one, make its text."""
    if proposals:
        draft = put_forward(draft, proposals).apply(draft)
    for proposal in proposals:
        draft = accept(draft, proposal.id, table=TABLE).apply(draft)
    struck = {each.paragraph_id for each in proposals if each.kind is ProposalKind.DELETE}
    assert [each.text for each in draft.paragraphs if each.id not in struck] == [each.text for each in text]


TestNegotiationAtPlay = NegotiationAtPlay.TestCase
TestNegotiationAtPlay.settings = settings(
    max_examples=int(os.environ.get("DRAFTER_SESSIONS", "20")),
    stateful_step_count=60 if "DRAFTER_SESSIONS" in os.environ else 25,
    deadline=None,
)
