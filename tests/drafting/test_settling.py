"""Changes of a comparison, taken into the draft one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.drafting import Draft, Origin, Paragraph, Status
from drafter.drafting.composing import settle
from drafter.drafting.edits import Several
from drafter.drafting.ids import SequentialIds
from drafter.drafting.settling import Side
from drafter.errors import BugError
from drafter.instruments import ClauseKind
from drafter.redline import compare

SENTENCES = [
    "Reafirmaron su compromiso con la paz y el desarrollo de la región.",
    "Instaron a los países desarrollados a cumplir sus compromisos sin demora.",
    "Decidieron crear un fondo regional de energía renovable para todos.",
    "Expresaron su beneplácito por los avances logrados en la integración física.",
    "Acordaron reunirse en México en el primer semestre del año siguiente.",
]
TEXTS = (
    st.sampled_from(SENTENCES)
    | st.builds(lambda a, cut, b: a[:cut] + b, st.sampled_from(SENTENCES), st.integers(30, 60), st.just(" y más."))
    | st.builds(lambda a, b: f"{a} {b}", st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
    | st.text("ab \n", max_size=4)
)
SIDES = st.sampled_from(["old", "new"])


def draft_of(texts: list[str] | tuple[str, ...], prefix: str = "p") -> Draft:
    return Draft(
        "",
        "es",
        tuple(Paragraph(f"{prefix}{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(texts, 1)),
    )


def texts_of(draft: Draft) -> tuple[str, ...]:
    return tuple(paragraph.text for paragraph in draft.paragraphs)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=5), st.lists(TEXTS, max_size=5), SIDES, st.data())
def test_settling_every_change_leads_to_the_other_text_exactly(
    old: list[str], new: list[str], draft_is: Side, data: st.DataObject
) -> None:
    draft = draft_of(old if draft_is == "old" else new)
    other = tuple(new if draft_is == "old" else old)
    side: Side = "new" if draft_is == "old" else "old"
    ids = SequentialIds(prefix="new")
    for _ in range(60):
        mine = texts_of(draft)
        comparison = compare(mine, other) if draft_is == "old" else compare(other, mine)
        if not comparison.changes:
            break
        number = data.draw(st.integers(0, len(comparison.changes) - 1))
        edit = settle(draft, comparison, number, side, draft_is, ids)
        assert edit is not None
        edited = edit.apply(draft)
        assert edit.inverse().apply(edited) == draft
        draft = edited
    assert texts_of(draft) == other


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=5), st.lists(TEXTS, max_size=5), SIDES, st.data())
def test_settling_one_change_leaves_the_other_rows_alone(
    old: list[str], new: list[str], draft_is: Side, data: st.DataObject
) -> None:
    comparison = compare(old, new)
    if not comparison.changes:
        return
    number = data.draw(st.integers(0, len(comparison.changes) - 1))
    side: Side = "new" if draft_is == "old" else "old"
    draft = draft_of(old if draft_is == "old" else new)
    edit = settle(draft, comparison, number, side, draft_is, SequentialIds(prefix="new"))
    assert edit is not None
    edited = edit.apply(draft)
    row = comparison.rows[comparison.changes[number].row]
    ours = row.old if draft_is == "old" else row.new
    theirs = row.new if draft_is == "old" else row.old
    there = comparison.new if draft_is == "old" else comparison.old
    mine = {draft.paragraphs[place].id for place in ours}
    untouched = [each for each in draft.paragraphs if each.id not in mine]
    assert [each for each in edited.paragraphs if each in untouched] == untouched
    if len(comparison.changes_of(comparison.changes[number].row)) == 1:
        came = [each.text for each in edited.paragraphs if each not in untouched]
        assert came == [there[index] for index in theirs]


@given(SIDES)
def test_the_side_the_draft_has_already_needs_no_edit(draft_is: Side) -> None:
    comparison = compare(["a b c"], ["a x c"])
    draft = draft_of(comparison.old if draft_is == "old" else comparison.new)
    assert settle(draft, comparison, 0, draft_is, draft_is, SequentialIds()) is None


def test_one_of_two_changes_in_a_paragraph_is_taken_alone() -> None:
    comparison = compare(["Instaron a los países a cooperar siempre."], ["Invitaron a los países a cooperar ya."])
    draft = draft_of(comparison.old)
    assert len(comparison.changes) == 2
    taken = settle(draft, comparison, 1, "new", "old", SequentialIds())
    assert taken is not None
    assert texts_of(taken.apply(draft)) == ("Instaron a los países a cooperar ya.",)
    refused = settle(draft_of(comparison.new), comparison, 0, "old", "new", SequentialIds())
    assert refused is not None
    assert texts_of(refused.apply(draft_of(comparison.new))) == ("Instaron a los países a cooperar ya.",)


def test_settling_is_a_deed_of_its_own_and_no_typing() -> None:
    comparison = compare(["a b c"], ["a x c"])
    edit = settle(draft_of(comparison.old), comparison, 0, "new", "old", SequentialIds())
    assert isinstance(edit, Several)
    assert edit.name == "settle-change"


def test_a_paragraph_brought_back_from_a_version_is_the_same_paragraph() -> None:
    origin = Origin("SALV-2008:p9", "párr. 9", SENTENCES[1], 0, len(SENTENCES[1]))
    gone = Paragraph("p2", ClauseKind.ITEM, "•", SENTENCES[1], Status.AGREED, (origin,))
    kept = draft_of(SENTENCES[:1]).paragraphs[0]
    version, draft = (kept, gone), Draft("", "es", (kept,))
    comparison = compare([each.text for each in version], texts_of(draft))
    edit = settle(draft, comparison, 0, "old", "new", SequentialIds(prefix="new"), version)
    assert edit is not None
    assert edit.apply(draft).paragraphs == version


def test_a_draft_that_is_neither_side_is_a_bug() -> None:
    comparison = compare(["a"], ["b"])
    with pytest.raises(BugError):
        settle(draft_of(["c"]), comparison, 0, "new", "old", SequentialIds())
    with pytest.raises(BugError):
        settle(draft_of(["a"]), comparison, 7, "new", "old", SequentialIds())
