"""References to the text's own parts: recognised, following their targets, left alone where they dangle."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting import Draft, DraftSession, Paragraph, Status
from drafter.drafting.editing.composing import move, renumber
from drafter.drafting.editing.edits import FollowReferences, InsertParagraph, Relabel, RemoveParagraph, Several
from drafter.drafting.ids import SequentialIds
from drafter.drafting.labelling.cross_references import (
    follow,
    references_by_target,
    with_references,
)
from drafter.drafting.labelling.numbering import concordance
from drafter.drafting.labelling.references import letter_references_in, masked, references_in
from drafter.drafting.negotiation.negotiating import move_leaving_line, set_status
from drafter.drafting.negotiation.standing import Standing
from drafter.errors import BugError
from drafter.instruments import ClauseKind

NOW = "2026-11-23T09:00:00Z"
HOW = Standing(NOW, "Plenaria", "Ana")


def draft_of(*texts: str, labels: tuple[str, ...] = (), kinds: tuple[ClauseKind, ...] = ()) -> Draft:
    """Paragraphs a, b, c… numbered 1., 2., 3.… where no other labels are given."""
    return Draft(
        "Declaración",
        "es",
        tuple(
            Paragraph(
                chr(ord("a") + n),
                kinds[n] if kinds else ClauseKind.PARAGRAPH,
                labels[n] if labels else f"{n + 1}.",
                text,
            )
            for n, text in enumerate(texts)
        ),
    )


def texts(draft: Draft) -> list[str]:
    return [paragraph.text for paragraph in draft.paragraphs]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("lo dicho en el párrafo 9 supra", ["9"]),
        ("véanse los párrs. 9 a 12", ["9", "12"]),
        ("los párrafos 3, 4 bis y 7 ter infra", ["3", "4 bis", "7 ter"]),
        ("el apartado a) del párrafo 3", ["3"]),
        ("el párrafo 9 y el párrafo 10 supra", ["9", "10"]),
        ("as stated in paragraph 9 above and paras. 3 and 4", ["9", "3", "4"]),
        ("conforme o parágrafo 2 bis acima", ["2 bis"]),
        ("visés aux paragraphes 5 et 6 ci-dessus", ["5", "6"]),
        ("OP7ter and PP2bis remain", ["7ter", "2bis"]),
        ("el párrafo 31 alt es aceptable", ["31 alt"]),
        ("el párrafo 3.1, sobre el agua", ["3.1"]),
        ("la sección 4 y el artículo 5 del presente Convenio", ["4", "5"]),
        ("el párrafo 9 de la Carta de las Naciones Unidas", []),
        ("(Declaración de Salvador, Bahía, 2008, párr. 9)", []),
        ("el párrafo 1000 y los párrafos 9 bis-1 y 12345 supra", ["1000", "9 bis-1"]),
        ("en 2010 y 30 países", []),
        ("desdoblopárrafo 9", []),
    ],
)
def test_a_reference_to_the_text_itself_is_recognised_in_four_languages(text: str, numbers: list[str]) -> None:
    assert [text[each.start : each.end] for each in references_in(text)] == numbers


def test_a_letter_of_a_paragraph_is_recognised() -> None:
    for text in ("apartado a) del párrafo 3", "subparagraph (a) of paragraph 3", "alínea a do parágrafo 3"):
        (found,) = letter_references_in(text)
        assert (found.letter, found.within.number) == ("a", 3)
    assert letter_references_in("apartado a) de la Carta") == ()


def test_renumbering_takes_the_references_along_in_one_step_that_can_be_undone() -> None:
    draft = draft_of("Nuevo.", "Primero.", "Véanse los párrafos 1 y 2 bis supra.", labels=("0 bis.", "1.", "2 bis."))
    session = DraftSession(draft, (), lambda entry, after: None, lambda: NOW, "Ana")
    edit = renumber(draft)
    assert edit is not None
    session.apply(edit)
    assert texts(session.draft)[2] == "Véanse los párrafos 2 y 3 supra."
    assert [change.new for change in concordance(edit)] == ["1.", "2.", "3."]
    session.undo()
    assert session.draft == draft


def test_a_reference_follows_its_paragraph_wherever_it_goes() -> None:
    draft = draft_of("Uno.", "Dos.", "Conforme al párrafo 1, y no al párrafo 2 infra.", "Cuatro.")
    moved = move(draft, "a", 3).apply(draft)
    edit = renumber(moved)
    assert edit is not None
    assert texts(edit.apply(moved))[1] == "Conforme al párrafo 4, y no al párrafo 1 infra."
    leaving = move_leaving_line(draft, "a", 4, SequentialIds(prefix="n"), HOW)
    assert leaving is not None
    after = leaving.apply(draft)
    assert after.paragraph("c").text == "Conforme al párrafo 5, y no al párrafo 2 infra."
    assert after.paragraph("n1").text == "[trasladado al párrafo 5]"
    again = with_references(after, Relabel("a", "5.", "5 bis."))
    assert again is not None
    assert again.apply(after).paragraph("n1").text == "[trasladado al párrafo 5 bis]"


def test_references_in_agreed_text_follow_too_and_nothing_else_changes_in_it() -> None:
    draft = draft_of("Nuevo.", "Primero.", "Véase el párrafo 1 supra.", labels=("0 bis.", "1.", "2."))
    agreed = set_status(draft, ["c"], Status.AGREED, HOW)
    assert agreed is not None
    session = DraftSession(agreed.apply(draft), (), lambda entry, after: None, lambda: NOW, "Ana")
    edit = renumber(session.draft)
    assert edit is not None
    session.apply(edit)
    assert session.draft.paragraph("c").text == "Véase el párrafo 2 supra."
    for more in ("Véase, el párrafo 3 supra.", "Véase el párrafo supra."):
        with pytest.raises(BugError):
            session.apply(FollowReferences("c", "Véase el párrafo 2 supra.", more))


def test_signs_of_operative_and_preambular_paragraphs_follow_each_their_own() -> None:
    draft = draft_of(
        "Recalling,",
        "Also recalling,",
        "Decides as in OP2 and PP2;",
        "Urges as in OP 1.",
        labels=("PP1", "PP2", "OP1", "OP2"),
        kinds=(ClauseKind.PREAMBLE, ClauseKind.PREAMBLE, ClauseKind.PARAGRAPH, ClauseKind.PARAGRAPH),
    )
    after = Relabel("b", "PP2", "PP1bis").apply(Relabel("d", "OP2", "OP7ter").apply(draft))
    assert [edit.new_text for edit in follow(draft, after)] == ["Decides as in OP7ter and PP1bis;"]


def test_a_letter_follows_its_item() -> None:
    draft = draft_of(
        "Decidieron:",
        "promover;",
        "apoyar;",
        "Según el apartado b) del párrafo 1.",
        labels=("1.", "a)", "b)", "2."),
        kinds=(ClauseKind.CHAPEAU, ClauseKind.ITEM, ClauseKind.ITEM, ClauseKind.PARAGRAPH),
    )
    after = Relabel("b", "a)", "b)").apply(Relabel("c", "b)", "c)").apply(draft))
    assert [edit.new_text for edit in follow(draft, after)] == ["Según el apartado c) del párrafo 1."]


def test_a_reference_without_its_target_is_left_alone() -> None:
    draft = draft_of("Uno.", "Dos.", "Véanse los párrafos 1, 2 y 7 supra.")
    removed = RemoveParagraph(draft.paragraphs[0], 0).apply(draft)
    edit = renumber(removed)
    assert edit is not None
    assert edit.apply(removed).paragraph("c").text == "Véanse los párrafos 1, 1 y 7 supra."
    assert references_by_target(draft) == {"a": ("c",), "b": ("c",)}


@pytest.mark.parametrize(
    "label", ["1000.", "9 bis-1.", "3 alt", "3.1.", "OP12", "12)", "xii.", "Artículo 4", "pre-3", ""]
)
def test_whatever_the_new_number_looks_like_the_edit_fits(label: str) -> None:
    draft = draft_of("Uno.", "Véase el párrafo 1 supra, y los párrafos 1, 2 y 1.")
    edit = with_references(draft, Relabel("a", "1.", label))
    assert edit is not None
    after = edit.apply(draft)
    assert edit.inverse().apply(after) == draft
    if label in ("1000.", "9 bis-1.", "3 alt", "3.1."):
        number = label.removesuffix(".")
        assert after.paragraph("b").text == f"Véase el párrafo {number} supra, y los párrafos {number}, 2 y {number}."


def test_what_refers_to_nothing_costs_no_edit() -> None:
    draft = draft_of("Uno.", "Véase el párrafo 1 de la Carta.")
    edit = Relabel("a", "1.", "4.")
    assert with_references(draft, edit) is edit
    assert with_references(draft, None) is None


SENTENCES = st.lists(
    st.sampled_from(["el párrafo {} supra", "párrs. {} a {}", "y", "la Carta", "paragraph {} above", "(2008)"]),
    max_size=4,
).map(" ".join)


@given(st.data(), st.lists(SENTENCES, min_size=1, max_size=6))
def test_after_any_renumbering_every_reference_means_the_paragraph_it_meant(
    data: st.DataObject, sentences: list[str]
) -> None:
    count = len(sentences)
    written = [
        sentence.format(*(data.draw(st.integers(1, count + 1)) for _ in range(sentence.count("{"))))
        for sentence in sentences
    ]
    draft = draft_of(*written)
    place = data.draw(st.integers(0, count - 1))
    changed = move(draft, draft.paragraphs[place].id, data.draw(st.integers(0, count - 1))).apply(draft)
    at = data.draw(st.integers(0, count))
    changed = InsertParagraph(Paragraph("new", ClauseKind.PARAGRAPH, "", "Nuevo."), at).apply(changed)
    changed = replace(
        changed,
        paragraphs=tuple(replace(each, label=each.label or f"{count + 9}.") for each in changed.paragraphs),
    )
    edit = renumber(changed)
    if edit is None:
        return
    after = edit.apply(changed)
    meant = references_by_target(after)
    for target, ids in references_by_target(changed).items():  # what dangled may now mean something
        assert set(ids) <= set(meant[target])
    assert isinstance(edit, Several)
    assert edit.inverse().apply(after) == changed
    assert [masked(text) for text in texts(after)] == [masked(text) for text in texts(changed)]
