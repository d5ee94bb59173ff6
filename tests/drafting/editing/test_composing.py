"""Deeds of composing, derived as edits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting import Draft, Origin, Paragraph, Status
from drafter.drafting.editing.composing import (
    ClauseForInsertion,
    edits_for_replacement,
    insert_clauses,
    move,
    move_run,
    restore,
)
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MergeParagraphs,
    MoveParagraph,
    RemoveParagraph,
    SplitParagraph,
)
from drafter.drafting.ids import SequentialIds
from drafter.errors import BugError
from drafter.instruments import Clause, ClauseKind

WORDS = st.sampled_from(
    ["Reafirmaron", "el", "derecho", "al desarrollo,", "la paz", "y", "Instaron", "a", "", " ", "\n", "e\u0301"]
)
TEXTS = st.lists(WORDS, max_size=5).map(" ".join) | st.text(max_size=8)


def ids() -> SequentialIds:
    return SequentialIds(prefix="new")


def draft_of(*texts: str, kind: ClauseKind = ClauseKind.PARAGRAPH, bullet: str = "") -> Draft:
    return Draft(
        "Declaración",
        "es",
        tuple(Paragraph(f"p{n}", kind, bullet or f"{n}.", text) for n, text in enumerate(texts, 1)),
    )


def texts_of(draft: Draft) -> list[str]:
    return [paragraph.text for paragraph in draft.paragraphs]


def ids_of(draft: Draft) -> list[str]:
    return [paragraph.id for paragraph in draft.paragraphs]


def labels_of(draft: Draft) -> list[str]:
    return [paragraph.label for paragraph in draft.paragraphs]


def replaced(draft: Draft, first: int, last: int, *texts: str) -> tuple[Edit, Draft]:
    edit = edits_for_replacement(draft, first, last, texts, ids())
    assert edit is not None
    return edit, edit.apply(draft)


@given(st.data(), st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=5))
def test_a_replacement_gives_exactly_the_texts_asked_for(data: st.DataObject, old: list[str], new: list[str]) -> None:
    draft = draft_of(*old)
    first = data.draw(st.integers(0, len(old)))
    last = data.draw(st.integers(first - 1, len(old) - 1))
    edit = edits_for_replacement(draft, first, last, new, ids())
    wanted = old[:first] + new + old[last + 1 :]
    if edit is None:
        assert wanted == old
        return
    edited = edit.apply(draft)
    assert texts_of(edited) == wanted
    assert edit.inverse().apply(edited) == draft
    outside = draft.paragraphs[:first] + draft.paragraphs[last + 1 :]
    assert [paragraph for paragraph in edited.paragraphs if paragraph in outside] == list(outside)


@given(st.lists(TEXTS, min_size=1, max_size=4), st.lists(TEXTS, min_size=1, max_size=4))
def test_a_replacement_keeps_some_id(old: list[str], new: list[str]) -> None:
    draft = draft_of(*old)
    edit = edits_for_replacement(draft, 0, len(old) - 1, new, ids())
    assert set(ids_of(draft)) & set(ids_of(edit.apply(draft) if edit else draft))


@given(
    st.lists(st.sampled_from(["Reafirmaron la paz", "Instaron"]), min_size=1, max_size=4),
    st.lists(st.sampled_from(["Decide ainsi", "Prend note"]), min_size=1, max_size=4),
)
def test_a_replacement_by_quite_other_words_keeps_every_id_it_can(old: list[str], new: list[str]) -> None:
    draft = draft_of(*old)
    edit = edits_for_replacement(draft, 0, len(old) - 1, new, ids())
    assert edit is not None
    assert len(set(ids_of(draft)) & set(ids_of(edit.apply(draft)))) == min(len(old), len(new))


@given(st.lists(TEXTS, min_size=1, max_size=5), st.data())
def test_typing_in_one_paragraph_amends_it_and_nothing_else(texts: list[str], data: st.DataObject) -> None:
    draft = draft_of(*texts)
    at = data.draw(st.integers(0, len(texts) - 1))
    edit = edits_for_replacement(draft, at, at, [texts[at] + "x"], ids())
    assert edit == AmendText(f"p{at + 1}", texts[at], texts[at] + "x")


def test_nothing_replaced_is_no_edit() -> None:
    assert edits_for_replacement(draft_of("a", "b"), 0, 1, ["a", "b"], ids()) is None


def test_places_that_are_not_there_are_a_bug() -> None:
    for first, last in ((-1, 0), (0, 2), (2, 0)):
        with pytest.raises(BugError):
            edits_for_replacement(draft_of("a", "b"), first, last, [], ids())


def test_enter_in_the_middle_splits() -> None:
    draft = draft_of("Reafirmaron la paz. Instaron a todos.", "Decidieron:")
    edit, edited = replaced(draft, 0, 0, "Reafirmaron la paz.", "Instaron a todos.")
    assert isinstance(edit, SplitParagraph)
    assert ids_of(edited) == ["p1", "new1", "p2"]
    assert labels_of(edited) == ["1.", "1 bis.", "2."]


def test_enter_at_the_end_begins_a_new_paragraph_and_leaves_the_old_one_alone() -> None:
    edit, edited = replaced(draft_of("Uno.", "Dos."), 1, 1, "Dos.", "")
    assert isinstance(edit, InsertParagraph)
    assert ids_of(edited) == ["p1", "p2", "new1"]
    assert labels_of(edited) == ["1.", "2.", "3."]


def test_enter_at_the_start_pushes_the_paragraph_down_with_its_id_and_label() -> None:
    edit, edited = replaced(draft_of("Uno.", "Dos."), 1, 1, "", "Dos.")
    assert isinstance(edit, InsertParagraph)
    assert ids_of(edited) == ["p1", "new1", "p2"]
    assert labels_of(edited) == ["1.", "1 bis.", "2."]


def test_backspace_at_the_start_joins() -> None:
    edit, edited = replaced(draft_of("Uno.", "Dos."), 0, 1, "Uno.Dos.")
    assert isinstance(edit, MergeParagraphs)
    assert ids_of(edited) == ["p1"]


def test_three_paragraphs_join_into_the_first() -> None:
    _, edited = replaced(draft_of("Uno.", "Dos.", "Uno."), 0, 2, "Uno. Dos. Uno.")
    assert ids_of(edited) == ["p1"]


def test_backspace_after_an_empty_paragraph_removes_the_empty_one() -> None:
    edit, edited = replaced(draft_of("", "Dos."), 0, 1, "Dos.")
    assert isinstance(edit, RemoveParagraph)
    assert ids_of(edited) == ["p2"]


def test_a_selection_across_paragraphs_typed_over_leaves_the_first_with_both_origins() -> None:
    draft = draft_of("Reafirmaron la paz.", "Medio.", "Instaron al desarme.")
    first, second = (Origin(f"c{n}", "", "texto", 0, 5) for n in (1, 3))
    draft = replace(
        draft,
        paragraphs=(
            replace(draft.paragraphs[0], origins=(first,)),
            draft.paragraphs[1],
            replace(draft.paragraphs[2], origins=(second,)),
        ),
    )
    _, edited = replaced(draft, 0, 2, "Reafirmaron y x al desarme.")
    assert ids_of(edited) == ["p1"]
    assert edited.paragraphs[0].origins == (first, second)


def test_deleting_from_the_start_of_one_into_the_next_keeps_the_one_with_words_left() -> None:
    _, edited = replaced(draft_of("Uno del todo.", "Dos y algo más."), 0, 1, "algo más.")
    assert ids_of(edited) == ["p2"]


def test_pasting_paragraphs_into_the_middle_keeps_the_id_at_the_start() -> None:
    draft = draft_of("Reafirmaron la paz y el desarme.")
    origin = Origin("c1", "", "Reafirmaron la paz y el desarme.", 0, 32)
    draft = replace(draft, paragraphs=(replace(draft.paragraphs[0], origins=(origin,)),))
    _, edited = replaced(draft, 0, 0, "Reafirmaron uno", "dos", "tres y el desarme.")
    assert ids_of(edited) == ["p1", "new1", "new2"]
    assert [paragraph.origins for paragraph in edited.paragraphs] == [(origin,), (), (origin,)]


def test_pasting_paragraphs_before_the_words_pushes_the_id_down() -> None:
    _, edited = replaced(draft_of("Reafirmaron la paz."), 0, 0, "uno", "dos", "tres Reafirmaron la paz.")
    assert ids_of(edited) == ["new1", "new2", "p1"]


def test_a_paragraph_replaced_whole_keeps_its_id_and_origin() -> None:
    draft = draft_of("Reafirmaron.")
    origin = Origin("c1", "", "Reafirmaron.", 0, 12)
    draft = replace(draft, paragraphs=(replace(draft.paragraphs[0], origins=(origin,)),))
    _, edited = replaced(draft, 0, 0, "Otra cosa")
    assert ids_of(edited) == ["p1"]
    assert edited.paragraphs[0].origins == (origin,)


def test_among_several_those_alike_keep_their_ids() -> None:
    old = ["Reafirmaron su compromiso con la paz.", "Instaron a los países a cooperar.", "Decidieron crear un fondo."]
    new = ["Expresaron su beneplácito.", old[1], "Decidieron crear un fondo regional."]
    _, edited = replaced(draft_of(*old), 0, 2, *new)
    assert ids_of(edited) == ["p1", "p2", "p3"]
    _, edited = replaced(draft_of(*old), 0, 2, old[1], old[2], "Reconocieron los avances.")
    assert ids_of(edited) == ["p2", "p3", "new1"]


def test_the_halves_of_a_literal_clause_know_their_own_words_and_unite_again() -> None:
    text = "Reafirmaron la paz. Instaron al desarme."
    origin = Origin("c1", "párr. 1", f"«{text}»", 1, 1 + len(text))
    draft = draft_of(text)
    draft = replace(draft, paragraphs=(replace(draft.paragraphs[0], origins=(origin,)),))
    _, split = replaced(draft, 0, 0, "Reafirmaron la paz.", "Instaron al desarme.")
    assert [p.origins[0].taken for p in split.paragraphs] == ["Reafirmaron la paz.", "Instaron al desarme."]
    _, merged = replaced(split, 0, 1, text)
    assert merged == draft


def test_the_halves_of_an_adapted_clause_both_keep_the_whole_origin() -> None:
    origin = Origin("c1", "párr. 1", "Reafirmaron la paz.", 0, 19)
    draft = draft_of("Reafirmaron mucho la paz.")
    draft = replace(draft, paragraphs=(replace(draft.paragraphs[0], origins=(origin,)),))
    _, split = replaced(draft, 0, 0, "Reafirmaron", "mucho la paz.")
    assert [paragraph.origins for paragraph in split.paragraphs] == [(origin,), (origin,)]


def test_a_merge_takes_the_less_settled_status() -> None:
    draft = draft_of("Uno.", "Dos.")
    agreed = replace(draft.paragraphs[0], status=Status.AGREED)
    _, edited = replaced(replace(draft, paragraphs=(agreed, draft.paragraphs[1])), 0, 1, "Uno. Dos.")
    assert edited.paragraphs[0].status is Status.DRAFT


def test_what_is_written_after_a_heading_is_no_heading() -> None:
    heading = Paragraph("p1", ClauseKind.HEADING, "1.", "Energía")
    item = Paragraph("p2", ClauseKind.ITEM, "•", "Promover")
    _, edited = replaced(Draft("", "es", (heading,)), 0, 0, "Energía", "")
    assert edited.paragraphs[1].kind is ClauseKind.PARAGRAPH
    _, edited = replaced(Draft("", "es", (heading, item)), 0, 0, "Energía", "")
    assert (edited.paragraphs[1].kind, edited.paragraphs[1].label) == (ClauseKind.ITEM, "•")


def test_enter_in_a_text_without_numbers_gives_none() -> None:
    bare = Draft("", "es", (Paragraph("p1", ClauseKind.PARAGRAPH, "", "Uno."),))
    _, edited = replaced(bare, 0, 0, "Uno.", "Dos.")
    assert labels_of(edited) == ["", ""]


def test_typing_into_an_empty_draft_begins_it() -> None:
    edit = edits_for_replacement(Draft("", "es", ()), 0, -1, ["Uno.", "Dos."], ids())
    assert edit is not None
    assert labels_of(edit.apply(Draft("", "es", ()))) == ["1.", "2."]


def clause(path: str, kind: ClauseKind, text: str) -> ClauseForInsertion:
    identity = f"SALV-2008:{path}"
    return ClauseForInsertion(Clause(identity, kind, None, None, None, None, False, text, (1, 1), 0), f"cita de {path}")


def test_clauses_come_in_with_origin_and_labels_that_fit() -> None:
    draft = draft_of("Uno.", "Dos.")
    chosen = [
        clause("p9", ClauseKind.PARAGRAPH, "Reafirmaron la paz."),
        clause("p10", ClauseKind.PARAGRAPH, "Decidieron:"),
        clause("p23.s1.i1", ClauseKind.ITEM, "Promover."),
        clause("p23.s1.i1.d1", ClauseKind.SUBITEM, "Energía."),
    ]
    edited = insert_clauses(draft, 1, chosen, ids()).apply(draft)
    assert labels_of(edited) == ["1.", "1 bis.", "1 ter.", "•", "-", "2."]
    assert edited.paragraphs[1].origins == (Origin("SALV-2008:p9", "cita de p9", "Reafirmaron la paz.", 0, 19),)
    assert edited.paragraphs[1].origins[0].taken == edited.paragraphs[1].text


def test_clauses_put_at_the_end_go_on_counting() -> None:
    draft = draft_of("Uno.", "Dos.")
    edit = insert_clauses(draft, 2, [clause("p9", ClauseKind.PARAGRAPH, "Tres.")], ids())
    assert isinstance(edit, InsertParagraph)
    assert edit.paragraph.label == "3."


def test_no_clause_is_a_bug() -> None:
    with pytest.raises(BugError):
        insert_clauses(draft_of(), 0, [], ids())


def test_a_paragraph_moves_to_the_place_named_or_to_the_end() -> None:
    draft = draft_of("a", "b", "c")
    assert texts_of(move(draft, "p1", 1).apply(draft)) == ["b", "a", "c"]
    assert move(draft, "p1", 99) == MoveParagraph("p1", 0, 2)
    with pytest.raises(BugError):
        move(draft, "p9", 0)


@given(st.integers(0, 6), st.data())
def test_a_run_moves_to_a_gap_and_keeps_its_order(count: int, data: st.DataObject) -> None:
    draft = draft_of(*[chr(ord("a") + n) for n in range(count + 1)])
    first = data.draw(st.integers(0, count))
    last = data.draw(st.integers(first, count))
    gap = data.draw(st.integers(0, count + 1))
    edit = move_run(draft, first, last, gap)
    run = draft.paragraphs[first : last + 1]
    expected = [each for each in draft.paragraphs[:gap] if each not in run]
    expected += run
    expected += [each for each in draft.paragraphs[gap:] if each not in run]
    moved = edit.apply(draft) if edit else draft
    assert list(moved.paragraphs) == expected
    assert (edit is None) == (moved == draft)


@given(st.lists(TEXTS, max_size=5), st.lists(TEXTS, max_size=5), st.permutations(range(5)))
def test_restoring_gives_the_very_draft_back(old: list[str], new: list[str], order: list[int]) -> None:
    draft, other = draft_of(*old), draft_of(*new)
    target = replace(other, title="Rev.1", paragraphs=tuple(other.paragraphs[n] for n in order if n < len(new)))
    edit = restore(draft, target)
    assert edit is not None
    assert edit.apply(draft) == target
    assert edit.inverse().apply(target) == draft
    assert restore(target, target) is None
