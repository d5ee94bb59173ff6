"""Labels of new paragraphs, and drafts numbered anew."""

from __future__ import annotations

from drafter.drafting import Draft, Paragraph
from drafter.drafting.labelling.numbering import LabelChange, concordance, label_for, renumber
from drafter.instruments import ClauseKind

P, H, B, S = ClauseKind.PARAGRAPH, ClauseKind.HEADING, ClauseKind.ITEM, ClauseKind.SUBITEM


def draft_of(*labelled: tuple[ClauseKind, str]) -> Draft:
    return Draft("", "es", tuple(Paragraph(f"p{n}", k, label, "") for n, (k, label) in enumerate(labelled, 1)))


def renumbered(*labelled: tuple[ClauseKind, str]) -> list[str]:
    draft = draft_of(*labelled)
    edit = renumber(draft)
    return [paragraph.label for paragraph in (edit.apply(draft) if edit else draft).paragraphs]


def test_the_first_of_each_kind_in_an_empty_draft() -> None:
    expected = {P: "1.", H: "1.", B: "•", S: "-", ClauseKind.SUBPARAGRAPH: "", ClauseKind.TITLE: ""}
    for kind, label in expected.items():
        assert label_for((), 0, kind) == label


def test_a_paragraph_between_fixed_numbers_is_bis_then_ter() -> None:
    assert label_for(draft_of((P, "9."), (P, "10.")).paragraphs, 1, P) == "9 bis."
    assert label_for(draft_of((P, "9."), (P, "9 bis."), (P, "10.")).paragraphs, 2, P) == "9 ter."


def test_headings_and_paragraphs_count_apart() -> None:
    paragraphs = draft_of((P, "23."), (H, "1."), (B, "•"), (H, "2.")).paragraphs
    assert label_for(paragraphs, 4, H) == "3."
    assert label_for(paragraphs, 4, P) == "24."
    assert label_for(paragraphs, 3, H) == "1 bis."


def test_a_chapeau_is_numbered_among_the_paragraphs() -> None:
    chapeau = ClauseKind.CHAPEAU
    assert label_for(draft_of((P, "22.")).paragraphs, 1, chapeau) == "23."
    assert label_for(draft_of((P, "22."), (chapeau, "23.")).paragraphs, 2, P) == "24."
    assert renumbered((P, "7."), (chapeau, "9."), (H, "3."), (P, "12.")) == ["1.", "2.", "1.", "3."]


def test_an_item_takes_the_sign_of_its_list() -> None:
    paragraphs = draft_of((B, "–"), (S, "*"), (B, "–"), (P, "2."), (B, "a)"), (B, "b)")).paragraphs
    assert label_for(paragraphs, 1, B) == "–"
    assert label_for(paragraphs, 3, B) == "–"
    assert label_for(paragraphs, 6, B) == "c)"
    assert label_for(paragraphs, 2, S) == "*"


def test_a_text_without_numbers_stays_without() -> None:
    assert label_for(draft_of((P, ""), (P, "")).paragraphs, 1, P) == ""


def test_renumbering_counts_in_the_order_of_the_text() -> None:
    assert renumbered((P, "1."), (P, "1 bis."), (H, "4."), (P, "pre-2."), (P, "2."), (H, "5.")) == [
        "1.", "2.", "1.", "3.", "4.", "2.",
    ]  # fmt: skip


def test_renumbering_keeps_each_style_and_its_sequence() -> None:
    assert renumbered((P, "PP3"), (P, "PP3bis"), (P, "OP2"), (P, "OP7ter")) == ["PP1", "PP2", "OP1", "OP2"]


def test_renumbering_keeps_an_alternative_with_its_number() -> None:
    assert renumbered((P, "2."), (P, "3."), (P, "3 alt."), (P, "4.")) == ["1.", "2.", "2 alt.", "3."]


def test_renumbering_leaves_bullets_letters_and_unnumbered_paragraphs_alone() -> None:
    assert renumbered((P, "5."), (B, "•"), (B, "b)"), (P, ""), (P, "6.")) == ["1.", "•", "b)", "", "2."]


def test_renumbering_a_text_without_numbers_gives_it_some() -> None:
    assert renumbered((ClauseKind.TITLE, ""), (P, ""), (H, ""), (P, "")) == ["", "1.", "", "2."]


def test_a_draft_in_order_needs_no_renumbering() -> None:
    assert renumber(draft_of((P, "1."), (H, "1."), (P, "2."))) is None


def test_the_concordance_says_what_was_called_how() -> None:
    draft = draft_of((P, "1."), (P, "1 bis."), (P, "2."))
    edit = renumber(draft)
    assert edit is not None
    assert edit.name == "renumber"
    assert concordance(edit) == (LabelChange("p2", "1 bis.", "2."), LabelChange("p3", "2.", "3."))
