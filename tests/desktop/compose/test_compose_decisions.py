"""What Compose decides without a screen: what to change on the page, what to paste, what to find, which edits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.compose import deeds
from drafter.desktop.compose.finding import Occurrence, occurrences
from drafter.desktop.compose.pasting import pasted_paragraphs
from drafter.desktop.compose.reconcile import Insert, Remove, Retext, plan
from drafter.drafting import Draft, Edit, Paragraph, Status
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.standing import UNSAID
from drafter.instruments import ClauseKind


def paragraph(name: str, text: str = "") -> Paragraph:
    return Paragraph(name, ClauseKind.PARAGRAPH, "", text or name)


orders = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.text("xyz ", max_size=4)), unique_by=lambda each: each[0])


@given(orders, orders)
def test_the_plan_leads_from_what_is_shown_to_what_is_wanted(
    old: list[tuple[str, str]], new: list[tuple[str, str]]
) -> None:
    shown = [paragraph(*each) for each in old]
    wanted = [paragraph(*each) for each in new]
    page = [(each.id, each.text) for each in shown]
    for step in plan(shown, wanted).steps:
        match step:
            case Insert(at, inserted):
                page.insert(at, (inserted.id, inserted.text))
            case Remove(at):
                del page[at]
            case Retext(at, start, stop, words):
                name, text = page[at]
                page[at] = (name, text[:start] + words + text[stop:])
    assert page == [(each.id, each.text) for each in wanted]


def test_a_moved_paragraph_is_one_removal_and_one_insertion() -> None:
    shown = [paragraph(name) for name in "abcdef"]
    wanted = [shown[1], shown[2], shown[3], shown[0], shown[4], shown[5]]
    assert plan(shown, wanted).steps == (Remove(0), Insert(3, shown[0]))


def test_changed_words_touch_only_what_differs() -> None:
    made = plan([paragraph("a", "uno dos tres")], [paragraph("a", "uno DOS tres")])
    assert made.steps == (Retext(0, 4, 7, "DOS"),)


def test_pasted_text_loses_list_marks_empty_lines_and_invisible_characters() -> None:
    text = "\ufeff1.\tUno\r\n\r\na)\tDos\u200b\r•  Tres\x0bsigue\n\tCuatro\tcinco\n"
    assert pasted_paragraphs(text) == ("Uno", "Dos", "Tres\nsigue", "Cuatro cinco")


def test_typed_numbers_before_sentences_are_list_marks() -> None:
    text = "1. Reafirman su compromiso\n2) «Édito» primero\n9 bis. Ñandú\n12.- (Oración) sexta\n"
    assert pasted_paragraphs(text) == ("Reafirman su compromiso", "«Édito» primero", "Ñandú", "(Oración) sexta")
    kept = ("12 Estados", "3. de mayo", "1.5 Millones", "(5) cinco")
    assert pasted_paragraphs("\n".join(kept)) == kept


def test_what_only_looks_like_a_list_mark_stays() -> None:
    assert pasted_paragraphs("2015. Así fue\nno - esto no") == ("2015. Así fue", "no - esto no")
    assert pasted_paragraphs(" y medio ") == (" y medio ",)
    assert pasted_paragraphs("e\N{COMBINING ACUTE ACCENT}") == ("é",)


def test_finding_ignores_case_accents_and_kinds_of_blanks() -> None:
    texts = ["La región\N{NO-BREAK SPACE}y LA REGION", "nada", "regiones"]
    assert occurrences(texts, "región") == (Occurrence(0, 3, 9), Occurrence(0, 15, 21), Occurrence(2, 0, 6))
    assert occurrences(texts, "region y") == (Occurrence(0, 3, 11),)
    assert occurrences(texts, "  ") == ()


def test_every_letter_folds_to_one_so_that_offsets_stay() -> None:
    text = "Straße ﬁn İstanbul ñandú 🌎 región"
    (hit,) = occurrences([text], "region")
    assert text[hit.start : hit.stop] == "región"


DRAFT = Draft(
    "t",
    "es",
    (
        Paragraph("a", ClauseKind.PARAGRAPH, "1.", "Uno."),
        Paragraph("b", ClauseKind.PARAGRAPH, "2.", "Dos."),
        Paragraph("c", ClauseKind.PARAGRAPH, "3.", "Tres."),
    ),
)


def after(edit: Edit | None) -> list[tuple[str, str]]:
    assert edit is not None
    done = edit.apply(DRAFT)
    assert edit.inverse().apply(done) == DRAFT
    return [(each.label, each.text) for each in done.paragraphs]


def test_commands_at_the_ends_of_the_draft_do_nothing() -> None:
    assert deeds.shift(DRAFT, 0, 1, -1) is None
    assert deeds.shift(DRAFT, 2, 2, 1) is None
    assert deeds.join(DRAFT, 2, SequentialIds()) is None
    assert deeds.set_status(DRAFT, 0, 2, Status.DRAFT, UNSAID) is None
    assert deeds.relabel(DRAFT, "a", " 1. ") is None
    assert deeds.set_title(DRAFT, "  ") is None


def test_commands_work_on_several_paragraphs_as_one_step() -> None:
    assert after(deeds.shift(DRAFT, 0, 1, 1)) == [("3.", "Tres."), ("1.", "Uno."), ("2.", "Dos.")]
    assert after(deeds.remove(DRAFT, 0, 1)) == [("3.", "Tres.")]
    assert after(deeds.set_kind(DRAFT, 1, 2, ClauseKind.ITEM)) == [("1.", "Uno."), ("•", "Dos."), ("•", "Tres.")]


def test_splitting_and_joining_mind_the_blanks() -> None:
    assert after(deeds.join(DRAFT, 0, SequentialIds()))[0] == ("1.", "Uno. Dos.")
    assert after(deeds.insert_after(DRAFT, -1, SequentialIds()))[0] == ("pre-1.", "")
    assert [text for _, text in after(deeds.split(DRAFT, 0, 2, SequentialIds()))][:2] == ["Un", "o."]
