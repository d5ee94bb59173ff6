"""Labels as Word's own numbers: only where Word computes exactly the label."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.exchange import Export, Layout, NumberingStyle, TextParagraph, WritingOptions, prove_export, write_docx
from drafter.exchange.incoming.docx_reader import read_body
from drafter.exchange.model import View
from drafter.exchange.outgoing.word_lists import word_lists
from drafter.exchange.package import Package
from drafter.instruments import ClauseKind

MakeExport = Callable[..., Export]
COUNTED = WritingOptions(numbering=NumberingStyle.WORD)


def text(*labels: str) -> tuple[TextParagraph, ...]:
    """A paragraph for each label; items where it is a letter or a bullet."""
    return tuple(
        TextParagraph(
            label, ClauseKind.PARAGRAPH if label[:1].isdigit() or not label else ClauseKind.ITEM, f"Texto de {label}"
        )
        for label in labels
    )


def counted(make_export: MakeExport, paragraphs: tuple[TextParagraph, ...]) -> list[str]:
    """The labels that Word computes in the written file; empty where a label is words."""
    export = replace(make_export((), paragraphs, Layout.CLEAN), options=COUNTED)
    data = write_docx(export)
    proof = prove_export(data, export)
    assert proof.ok, proof.findings
    return [
        passage.paragraph.label if passage.computed else ""
        for passage in read_body(Package(data, ""), View.FINAL).passages
    ]


def test_plain_numbers_letters_and_bullets_are_word_s(make_export: MakeExport) -> None:
    labels = ["1.", "2.", "a)", "b)", "3.", "a)", "b)", "i)", "ii)", "•", "•", "A.", "B.", "(1)", "(2)", "1.-", "3º"]
    assert counted(make_export, text(*labels)) == labels


def test_bis_and_whatever_a_list_would_get_wrong_stays_words(make_export: MakeExport) -> None:
    labels = [
        "9.",
        "9 bis.",
        "9 ter.",
        "10.",
        "10 alt.",
        "OP7",
        "1.1",
        "ñ)",
        "0.",
        "01.",
        "pre-3",
        "Artículo 6.",
        "11.",
    ]
    fixed = ["9.", "", "", "10.", "", "", "", "", "", "", "", "", "11."]
    assert counted(make_export, text(*labels)) == fixed


def test_a_gap_begins_a_new_use_of_the_list() -> None:
    lists = word_lists(text("1.", "2.", "5.", "6.", "3."))
    assert lists.of_paragraph == (1, 1, 2, 2, 3)


def test_i_is_a_letter_after_h_and_a_roman_number_at_the_beginning() -> None:
    assert word_lists(text("h)", "i)", "j)")).of_paragraph == (1, 1, 1)
    assert word_lists(text("i)", "ii)", "iii)", "iv)", "v)")).of_paragraph == (1, 1, 1, 1, 1)


def test_white_space_that_no_list_writes_keeps_its_label_as_words(make_export: MakeExport) -> None:
    paragraphs = (
        TextParagraph("1.", ClauseKind.PARAGRAPH, "Tabulador", separator="\t"),
        TextParagraph("2.", ClauseKind.PARAGRAPH, "Espacio", separator=" "),
        TextParagraph("3.", ClauseKind.PARAGRAPH, "Espacio duro", separator="\u00a0"),
        TextParagraph("4.", ClauseKind.PARAGRAPH, ""),
    )
    assert counted(make_export, paragraphs) == ["1.", "2.", "", ""]


def test_where_changes_show_labels_are_words(make_export: MakeExport) -> None:
    for layout in Layout:
        if layout is not Layout.CLEAN:
            export = replace(make_export(text("1.", "2."), text("1.", "3."), layout), options=COUNTED)
            assert write_docx(export) == write_docx(replace(export, options=WritingOptions()))


NUMBERS = st.sampled_from(
    ["1.", "2.", "3.", "4.", "2 bis.", "a)", "b)", "c)", "i)", "ii)", "v)", "x)", "•", "-", "–", "I.", "II.",
     "10.", "100.", "(a)", "(b)", "1", "2", "z)", "aa)", "l)", "m)", "", "iv.", "1:", "S.", "T."]
)  # fmt: skip


@settings(max_examples=100)
@given(labels=st.lists(NUMBERS, max_size=14))
def test_whatever_the_labels_the_text_is_exactly_the_same(make_export: MakeExport, labels: list[str]) -> None:
    found = counted(make_export, text(*labels))
    assert all(one in ("", label) for one, label in zip(found, labels, strict=bool(labels)))
