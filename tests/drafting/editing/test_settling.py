"""Changes of a comparison, taken into the draft one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.drafting import Draft, Origin, Paragraph, Status
from drafter.drafting.editing.composing import Part, settle, settle_several
from drafter.drafting.editing.edits import Several
from drafter.drafting.editing.settling import Side
from drafter.drafting.ids import SequentialIds
from drafter.errors import BugError
from drafter.instruments import ClauseKind
from drafter.redline import IGNORABLE, MOVED_KINDS, Comparison, RowKind, compare, slots
from drafter.redline.kinds import folded_for

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
TYPED_AGAIN = TEXTS | st.builds(
    lambda text, change: change(text),
    st.sampled_from(SENTENCES),
    st.sampled_from([str.upper, str.lower, lambda text: text.replace("í", "i"), lambda text: text.rstrip(".")]),
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


def text_with(comparison: Comparison, taken: set[int]) -> list[str]:
    """The text with the new words and places of some changes, read off the order in which all places stand."""
    texts: list[str] = []
    for slot in slots(comparison):
        row = comparison.rows[slot.row]
        numbers = {change.number for change in comparison.changes_of(slot.row)}
        if row.kind in MOVED_KINDS and slot.away == bool(numbers & taken):
            continue
        here = row.new if numbers & taken else row.old
        count = len(here) if row.kind in (RowKind.INSERTED, RowKind.DELETED) else max(len(row.old), len(row.new))
        text = comparison.row_text(slot.row, taken)
        if count:
            texts += [text] if count == 1 else text.split("\n")
    return texts


@settings(max_examples=80, deadline=None)
@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6))
def test_places_read_without_changes_give_the_old_text_and_with_all_the_new_one(old: list[str], new: list[str]) -> None:
    comparison = compare(old, new)
    assert text_with(comparison, set()) == old
    assert text_with(comparison, {change.number for change in comparison.changes}) == new


@settings(max_examples=80, deadline=None)
@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6), SIDES, st.data())
def test_any_choice_of_changes_is_settled_in_one_step_and_taken_back_in_one(
    old: list[str], new: list[str], draft_is: Side, data: st.DataObject
) -> None:
    comparison = compare(old, new)
    numbers = [change.number for change in comparison.changes]
    chosen = [number for number in numbers if data.draw(st.booleans())]
    draft = draft_of(old if draft_is == "old" else new)
    other = draft_of(new if draft_is == "old" else old, prefix="q").paragraphs
    side: Side = "new" if draft_is == "old" else "old"
    edit = settle_several(draft, comparison, chosen, side, draft_is, SequentialIds(prefix="new"), other)
    taken = set(chosen) if draft_is == "old" else set(numbers) - set(chosen)
    if edit is None:
        assert text_with(comparison, taken) == list(texts_of(draft))
        return
    edited = edit.apply(draft)
    assert list(texts_of(edited)) == text_with(comparison, taken)
    assert edit.inverse().apply(edited) == draft
    assert isinstance(edit, Several)
    assert edit.name == "settle-changes"


@settings(max_examples=80, deadline=None)
@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6), SIDES, st.data())
def test_one_change_settled_alone_or_as_the_only_one_of_several_gives_the_same_text(
    old: list[str], new: list[str], draft_is: Side, data: st.DataObject
) -> None:
    comparison = compare(old, new)
    if not comparison.changes:
        return
    number = data.draw(st.integers(0, len(comparison.changes) - 1))
    side: Side = "new" if draft_is == "old" else "old"
    draft = draft_of(old if draft_is == "old" else new)
    other = draft_of(new if draft_is == "old" else old, prefix="q").paragraphs
    alone = settle(draft, comparison, number, side, draft_is, SequentialIds(prefix="new"), other)
    several = settle_several(draft, comparison, [number], side, draft_is, SequentialIds(prefix="new"), other)
    assert alone is not None
    assert texts_of(alone.apply(draft)) == texts_of(several.apply(draft) if several is not None else draft)


@settings(max_examples=80, deadline=None)
@given(st.lists(TYPED_AGAIN, max_size=6), st.lists(TYPED_AGAIN, max_size=6), SIDES, st.data())
def test_what_is_ignored_stays_as_the_draft_has_it_whatever_is_settled(
    old: list[str], new: list[str], draft_is: Side, data: st.DataObject
) -> None:
    comparison = compare(old, new, ignoring=IGNORABLE)
    side: Side = "new" if draft_is == "old" else "old"
    draft = draft_of(old if draft_is == "old" else new)
    other = draft_of(new if draft_is == "old" else old, prefix="q")
    whole = settle_several(
        draft,
        comparison,
        range(len(comparison.changes)),
        side,
        draft_is,
        SequentialIds(prefix="new"),
        other.paragraphs,
    )
    settled = texts_of(whole.apply(draft) if whole is not None else draft)
    assert [folded_for(text, IGNORABLE) for text in settled] == [
        folded_for(text, IGNORABLE) for text in texts_of(other)
    ]
    ours = comparison.old if draft_is == "old" else comparison.new
    for row in comparison.rows:
        if row.kind in (RowKind.UNCHANGED, RowKind.MOVED):
            kept = [ours[place] for place in (row.old if draft_is == "old" else row.new)]
            assert [settled[place] for place in (row.new if draft_is == "old" else row.old)] == kept
    if comparison.changes:
        number = data.draw(st.integers(0, len(comparison.changes) - 1))
        ids = SequentialIds(prefix="new")
        alone = settle(draft, comparison, number, side, draft_is, ids, other.paragraphs)
        several = settle_several(draft, comparison, [number], side, draft_is, ids, other.paragraphs)
        assert texts_of(draft if alone is None else alone.apply(draft)) == texts_of(
            draft if several is None else several.apply(draft)
        )


MOVE = ([SENTENCES[0], SENTENCES[1], SENTENCES[2]], [SENTENCES[1], SENTENCES[2], SENTENCES[0].replace("paz", "calma")])


def test_of_a_moved_and_changed_paragraph_the_words_are_taken_without_the_place() -> None:
    comparison = compare(*MOVE)
    draft = draft_of(comparison.old)
    edit = settle(draft, comparison, 0, "new", "old", SequentialIds(), part=Part.WORDS)
    assert edit is not None
    assert texts_of(edit.apply(draft)) == (MOVE[1][2], *MOVE[0][1:])


def test_of_a_moved_and_changed_paragraph_the_place_is_taken_without_the_words() -> None:
    comparison = compare(*MOVE)
    draft = draft_of(comparison.new)
    edit = settle(draft, comparison, 0, "old", "new", SequentialIds(), part=Part.PLACE)
    assert edit is not None
    assert texts_of(edit.apply(draft)) == (MOVE[1][2], *MOVE[0][1:])
    assert edit.inverse().apply(edit.apply(draft)) == draft


def test_settling_several_can_be_given_up() -> None:
    comparison = compare(["a b c"], ["a x c"])

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        settle_several(draft_of(["a b c"]), comparison, [0], "new", "old", SequentialIds(), (), progress=stop)


def test_a_split_settled_among_others_names_the_second_half_after_the_first() -> None:
    both = f"{SENTENCES[0]} {SENTENCES[1]}"
    comparison = compare([both, SENTENCES[2]], [SENTENCES[0], SENTENCES[1], SENTENCES[2]])
    draft = draft_of(comparison.old)
    other = draft_of(comparison.new, prefix="q").paragraphs
    edit = settle_several(draft, comparison, [0], "new", "old", SequentialIds(prefix="new"), other)
    assert edit is not None
    assert [each.label for each in edit.apply(draft).paragraphs] == ["1.", "1 bis.", "2."]
