"""Every edit can be taken back and written down."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting import Draft, Edit, Origin, Paragraph, Status, from_json, to_json
from drafter.drafting.editing.edits import (
    AmendText,
    InsertParagraph,
    MergeParagraphs,
    MoveParagraph,
    Relabel,
    RemoveParagraph,
    Reopen,
    ReplaceParagraphs,
    SetKind,
    SetPackages,
    SetReservations,
    SetSilence,
    SetStatus,
    SetTitle,
    Several,
    SignOff,
    SplitParagraph,
    SwitchChecks,
)
from drafter.drafting.file.digests import text_digest
from drafter.drafting.model import SwitchOff
from drafter.drafting.negotiation.standing import Member, Package, Reservation, SilenceBreak, SilenceProcedure, Standing
from drafter.errors import BugError
from drafter.instruments import ClauseKind

TEXTS = st.text(max_size=12)
ORIGINS = st.builds(
    lambda text, start, length: Origin("SALV-2008:p9", "párr. 9", text, start, start + length),
    st.text(min_size=4, max_size=12),
    st.integers(0, 2),
    st.integers(0, 2),
)
STANDINGS = st.builds(
    Standing, st.sampled_from(["", "2026-11-23T09:00:00Z"]), TEXTS, TEXTS, st.just("Cuba"), st.just(("p1",)), TEXTS
)
RESERVATIONS = st.lists(st.builds(Reservation, st.sampled_from(["Cuba", "Perú"]), TEXTS), max_size=2).map(tuple)
CONTENTS = st.builds(
    Paragraph,
    st.just(""),
    st.sampled_from(ClauseKind),
    st.sampled_from(["", "9.", "9 bis.", "•", "OP7ter"]),
    TEXTS,
    st.sampled_from([status for status in Status if status is not Status.BRACKETED]),
    st.lists(ORIGINS, max_size=2).map(tuple),
    STANDINGS,
    RESERVATIONS,
)
DRAFTS = st.builds(
    lambda title, contents: Draft(title, "es", tuple(replace(each, id=f"p{n}") for n, each in enumerate(contents, 1))),
    TEXTS,
    st.lists(CONTENTS, max_size=5),
)


@st.composite
def simple_edits(draw: st.DrawFn, draft: Draft) -> Edit:
    """Any edit but :class:`Several` that fits the draft."""
    count = len(draft.paragraphs)
    new = replace(draw(CONTENTS), id=draw(st.sampled_from(["n1", "n2", "n3"])))
    if new.id in draft.index:
        new = replace(new, id=f"{new.id}{len(draft.paragraphs)}+")
    choices = ["insert", "title", "run", "checks", "silence"]
    if count:
        choices += ["amend", "origins", "remove", "move", "split", "status", "label", "kind", "reopen", "reservations"]
        choices += ["packages", "sign"]
    if count > 1:
        choices.append("merge")
    chosen = draw(st.sampled_from(choices))
    if chosen == "insert":
        return InsertParagraph(new, draw(st.integers(0, count)))
    if chosen == "title":
        return SetTitle(draft.title, draw(TEXTS))
    if chosen == "checks":
        place = SwitchOff(draw(st.sampled_from(["double-space", "official-name"])), new.id, draw(TEXTS))
        return SwitchChecks(draft.switched_off, draw(st.sampled_from([(), (*draft.switched_off, place)])))
    if chosen == "silence":
        spoken = SilenceBreak("Chile", tuple(draft.index), draw(TEXTS), draw(TEXTS))
        procedure = SilenceProcedure("Rev.1", draw(TEXTS), draw(TEXTS), "America/Bogota", (spoken,), "", adopted=True)
        return SetSilence(draft.silence, draw(st.sampled_from([(), (*draft.silence, procedure)])))
    if chosen == "run":
        start = draw(st.integers(0, count))
        stop = draw(st.integers(start, count))
        old = draft.paragraphs[start:stop]
        return ReplaceParagraphs(start, old, (new, *draw(st.permutations(old))))
    at = draw(st.integers(0, count - (2 if chosen == "merge" else 1)))
    here = draft.paragraphs[at]
    if chosen == "amend":
        return AmendText(here.id, here.text, draw(TEXTS))
    if chosen == "origins":
        return AmendText(here.id, here.text, draw(TEXTS), here.origins, new.origins)
    if chosen == "remove":
        return RemoveParagraph(here, at)
    if chosen == "move":
        return MoveParagraph(here.id, at, draw(st.integers(0, count - 1)))
    if chosen == "split":
        cut = draw(st.integers(0, len(here.text)))
        first = replace(here, text=here.text[:cut])
        return SplitParagraph(at, here, first, replace(new, text=here.text[cut:]))
    if chosen == "merge":
        after = draft.paragraphs[at + 1]
        joint = draw(st.sampled_from(["", " ", "\n"]))
        keeper = draw(st.sampled_from([here, after]))
        return MergeParagraphs(at, here, after, replace(keeper, text=here.text + joint + after.text))
    if chosen == "status":
        return SetStatus(here.id, here.status, new.status, here.standing, draw(STANDINGS))
    if chosen == "reopen" and here.status.is_locked:
        return Reopen(here.id, here.status, Status.OPEN, here.standing, draw(STANDINGS), "Falta algo.")
    if chosen == "reservations":
        return SetReservations(here.id, here.reservations, draw(RESERVATIONS))
    if chosen == "packages":
        members = tuple(Member(each.id, "[x]") for each in draft.paragraphs[at:])
        return SetPackages(draft.packages, (*draft.packages[1:], Package(draw(TEXTS), members))[:1])
    if chosen == "sign":
        return SignOff("Plenaria", text_digest(draft))
    if chosen == "label":
        return Relabel(here.id, here.label, new.label)
    return SetKind(here.id, here.kind, new.kind)


@st.composite
def edits(draw: st.DrawFn, draft: Draft) -> Edit:
    """Any edit that fits the draft."""
    if draw(st.booleans()):
        return draw(simple_edits(draft))
    several: list[Edit] = []
    for _ in range(draw(st.integers(0, 3))):
        several.append(draw(simple_edits(draft)))
        draft = several[-1].apply(draft)
    return Several(tuple(several), "some-deed")


@given(st.data(), DRAFTS)
def test_every_edit_can_be_taken_back(data: st.DataObject, draft: Draft) -> None:
    edit = data.draw(edits(draft))
    edited = edit.apply(draft)
    assert edit.inverse().apply(edited) == draft
    assert edit.inverse().inverse().apply(draft) == edited


@given(st.data(), DRAFTS)
def test_every_edit_can_be_written_down(data: st.DataObject, draft: Draft) -> None:
    edit = data.draw(edits(draft))
    assert from_json(json.loads(json.dumps(to_json(edit)))) == edit
    assert from_json(json.loads(json.dumps(to_json(edit.inverse())))) == edit.inverse()


@given(st.data(), DRAFTS)
def test_an_edit_says_which_paragraphs_it_touches(data: st.DataObject, draft: Draft) -> None:
    edit = data.draw(edits(draft))
    edited = edit.apply(draft)
    before = {paragraph.id: paragraph for paragraph in draft.paragraphs}
    after = {paragraph.id: paragraph for paragraph in edited.paragraphs}
    differing = {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)}
    assert differing <= set(edit.paragraph_ids)


P1 = Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron su compromiso.")
P2 = Paragraph("p2", ClauseKind.PARAGRAPH, "2.", "Decidieron:")
DRAFT = Draft("Declaración", "es", (P1, P2))
OTHER = Paragraph("p3", ClauseKind.ITEM, "•", "Promover")


@pytest.mark.parametrize(
    "edit",
    [
        AmendText("p9", "", "x"),
        AmendText("p1", "Reafirmaron", "x"),
        AmendText("p1", P1.text, "x", (Origin("c", "", "abc", 0, 3),), ()),
        InsertParagraph(P1, 0),
        InsertParagraph(OTHER, 3),
        InsertParagraph(OTHER, -1),
        RemoveParagraph(P2, 0),
        RemoveParagraph(replace(P1, label="2."), 0),
        RemoveParagraph(P1, -2),
        MoveParagraph("p1", 1, 0),
        MoveParagraph("p1", 0, 2),
        MoveParagraph("p9", 0, 1),
        SplitParagraph(0, P1, replace(P1, text="Reafirmaron"), replace(OTHER, text="compromiso.")),
        SplitParagraph(0, P1, replace(P1, text="Reafirmaron"), replace(P2, text=" su compromiso.")),
        SplitParagraph(0, P1, replace(OTHER, text="Reafirmaron"), replace(OTHER, text=" su compromiso.")),
        MergeParagraphs(1, P1, P2, replace(P1, text=P1.text + P2.text)),
        MergeParagraphs(0, P1, P2, replace(P1, text=P1.text)),
        ReplaceParagraphs(1, (P1,), ()),
        ReplaceParagraphs(-1, (P2,), ()),
        ReplaceParagraphs(0, (P1,), (P2,)),
        SetStatus("p1", Status.AGREED, Status.DRAFT),
        Relabel("p1", "9.", "1."),
        SetKind("p1", ClauseKind.ITEM, ClauseKind.PARAGRAPH),
        SetTitle("Otra", "Declaración"),
        Several((RemoveParagraph(P1, 0), RemoveParagraph(P1, 0)), "twice"),
    ],
    ids=lambda edit: edit.name,
)
def test_an_edit_made_for_another_draft_is_a_bug(edit: Edit) -> None:
    with pytest.raises(BugError):
        edit.apply(DRAFT)


@pytest.mark.parametrize(
    "written",
    [
        None,
        [],
        {},
        {"edit": "forget"},
        {"edit": "amend-text", "paragraph_id": "p1", "old_text": "a"},
        {"edit": "amend-text", "paragraph_id": "p1", "old_text": "a", "new_text": 3},
        {"edit": "move-paragraph", "paragraph_id": "p1", "from": True, "to": 1},
        {"edit": "set-status", "paragraph_id": "p1", "old": "draft", "new": "adopted"},
        {"edit": "set-kind", "paragraph_id": "p1", "old": "item", "new": "footnote"},
        {"edit": "insert-paragraph", "at": 0, "paragraph": {"id": "p1"}},
        {"edit": "several", "name": "n", "edits": {}},
    ],
)
def test_what_is_not_an_edit_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match=r"not|no edit"):
        from_json(written)


def test_amending_the_words_leaves_the_origins_alone() -> None:
    origin = Origin("SALV-2008:p9", "párr. 9", "Reafirmaron", 0, 11)
    draft = replace(DRAFT, paragraphs=(replace(P1, origins=(origin,)),))
    amended = AmendText("p1", P1.text, "Instaron").apply(draft)
    assert amended.paragraphs[0].origins == (origin,)
    assert "new_origins" not in to_json(AmendText("p1", P1.text, "Instaron"))


def test_a_move_goes_to_the_place_it_names() -> None:
    draft = replace(DRAFT, paragraphs=(P1, P2, OTHER))
    assert MoveParagraph("p1", 0, 2).apply(draft).paragraphs == (P2, OTHER, P1)
    assert MoveParagraph("p3", 2, 0).apply(draft).paragraphs == (OTHER, P1, P2)
