"""A file that shows what a reader saw: what changed alone, in the colours and with the line numbers that were seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.exchange import (
    Export,
    Layout,
    LeftOut,
    Paper,
    Scheme,
    TextParagraph,
    WritingOptions,
    paper_lines,
    prove_pdf,
    visible_lines,
    with_labels,
    write_html,
    write_pdf,
)
from drafter.exchange.outgoing.pdf.composing_pages import composed
from drafter.exchange.outgoing.pdf.marked_words import look_of_fate
from drafter.exchange.outgoing.pdf.paging import Sheet, paged
from drafter.exchange.outgoing.pdf.typefaces import Typefaces
from drafter.exchange.outgoing.pdf.typesetting import TEXT as TEXT_LOOK
from drafter.exchange.outgoing.revision_units import Fate
from drafter.exchange.outgoing.word_sections import upright_page
from drafter.exchange.proving.pdf_reading_back import marked_texts
from drafter.instruments import ClauseKind
from drafter.redline import RowKind, compare

MakeExport = Callable[..., Export]
SHOWN = (Layout.INLINE, Layout.SIDE_BY_SIDE)
OLD = [f"Párrafo {number} que nadie discute." for number in range(8)] + ["Los Estados deberán cooperar."]
NEW = [*OLD[:-1], "Los Estados podrán cooperar."]

_LABELS = st.sampled_from(["", "1.", "2 bis.", "•"])
_WORDS = st.lists(st.sampled_from(["paz", "agua", "Sur-Sur", "\n", "á", "deberán"]), max_size=6).map(" ".join)
_PARAGRAPHS = st.lists(
    st.builds(TextParagraph, label=_LABELS, kind=st.just(ClauseKind.PARAGRAPH), text=_WORDS), max_size=6
)


@given(_PARAGRAPHS, _PARAGRAPHS)
def test_a_comparison_of_words_with_labels_is_one_of_the_lines(
    old: Sequence[TextParagraph], new: Sequence[TextParagraph]
) -> None:
    words = compare([one.text for one in old], [one.text for one in new])
    lines = with_labels(words, old, new)
    assert lines.reject() == lines.old == visible_lines(old)
    assert lines.accept() == lines.new == visible_lines(new)
    assert [(row.kind, row.old, row.new) for row in lines.rows] == [(row.kind, row.old, row.new) for row in words.rows]


def test_a_number_that_changed_is_deleted_and_inserted() -> None:
    old = [TextParagraph("5.", ClauseKind.PARAGRAPH, "Igual.")]
    new = [TextParagraph("4.", ClauseKind.PARAGRAPH, "Igual.")]
    (row,) = with_labels(compare(["Igual."], ["Igual."]), old, new).rows
    assert row.kind is RowKind.UNCHANGED
    assert [(segment.op.value, segment.text) for segment in row.segments] == [
        ("-", "5. "),
        ("+", "4. "),
        ("=", "Igual."),
    ]


@pytest.mark.parametrize("layout", SHOWN)
def test_what_did_not_change_can_be_left_out_and_is_counted(make_export: MakeExport, layout: Layout) -> None:
    some = frozenset(range(1, 7))
    export = replace(make_export(OLD, NEW, layout), left_out=LeftOut(some, some))
    page = write_html(export)
    assert "⋯ 6 párrafos sin cambios ⋯" in page
    assert "Párrafo 3" not in page
    assert "Párrafo 7" in page
    assert "podrán" in page
    data = write_pdf(export)
    read = " ".join(text.text for text in marked_texts(data))
    assert "6 párrafos sin cambios" in read
    assert "Párrafo 3" not in read
    assert prove_pdf(data, export).ok
    assert not prove_pdf(write_pdf(replace(export, left_out=LeftOut())), export).ok


@pytest.mark.parametrize("layout", SHOWN)
def test_what_changed_is_never_left_out(make_export: MakeExport, layout: Layout) -> None:
    export = replace(make_export(["Uno."], ["Uno.", "Dos."], layout), left_out=LeftOut(frozenset(), frozenset({1})))
    assert "Dos." in write_html(export)


def test_one_paragraph_left_out_is_one(make_export: MakeExport) -> None:
    export = replace(make_export(OLD, NEW, Layout.INLINE), left_out=LeftOut(frozenset({2}), frozenset({2})))
    assert "⋯ 1 párrafo sin cambios ⋯" in write_html(export)


@pytest.mark.parametrize("layout", SHOWN)
@pytest.mark.parametrize("scheme", Scheme)
def test_a_file_has_the_colours_that_were_seen_and_all_marks(
    make_export: MakeExport, layout: Layout, scheme: Scheme
) -> None:
    export = replace(make_export(OLD, NEW, layout), scheme=scheme)
    usual = replace(export, scheme=Scheme.USUAL)
    assert (write_html(export) == write_html(usual)) is (scheme is Scheme.USUAL)
    assert (write_pdf(export) == write_pdf(usual)) is (scheme is Scheme.USUAL)
    assert "line-through" in write_html(export)
    assert prove_pdf(write_pdf(export), export).ok


def test_where_a_paragraph_was_is_told_from_a_deletion(make_export: MakeExport) -> None:
    moved = "Este párrafo se traslada entero al final del texto."
    export = make_export([moved, *OLD], [*OLD, moved], Layout.INLINE)
    page = write_html(export)
    assert f'<del class="moved-away">{moved}</del>' in page
    assert "line-through double" in page
    look = look_of_fate(TEXT_LOOK, Fate.MOVED_FROM)
    assert (look.strikes, look.underlines) == (2, 0)
    assert look_of_fate(TEXT_LOOK, Fate.DELETED).strikes == 1
    assert look.colour != look_of_fate(TEXT_LOOK, Fate.DELETED).colour


# -- lines to quote -----------------------------------------------------------------------------------------------

LONG = "Los Jefes de Estado y de Gobierno reafirmaron su compromiso con la integración y el desarrollo sostenible. "


def _text(*paragraphs: tuple[str, ClauseKind, str]) -> tuple[TextParagraph, ...]:
    return tuple(TextParagraph(*each) for each in paragraphs)


TEXT = _text(
    ("", ClauseKind.TITLE, "Declaración sobre la integración y el desarrollo de los países de la región reunidos"),
    ("1.", ClauseKind.PARAGRAPH, LONG * 4),
    ("23.", ClauseKind.HEADING, "Energía"),
    ("•", ClauseKind.ITEM, LONG * 2),
    ("", ClauseKind.PARAGRAPH, "Corto."),
    ("2 bis.", ClauseKind.PARAGRAPH, "中文 e\u0301 🕊 " + LONG * 3),
    ("", ClauseKind.PARAGRAPH, ""),
)


@pytest.mark.parametrize("paper", Paper)
def test_lines_are_those_of_the_printed_clean_copy(make_export: MakeExport, paper: Paper) -> None:
    export = replace(make_export([], TEXT, Layout.CLEAN), options=WritingOptions(paper=paper))
    width, height = {Paper.A4: (595.3, 841.9), Paper.LETTER: (612.0, 792.0)}[paper]
    found = paper_lines(TEXT, paper)
    side = (width - _text_width(paper)) / 2
    faces = Typefaces()
    flow = composed(export, _text_width(paper), faces).flow
    pages = paged(
        flow,
        {},
        Sheet(width, height, side, side, 60, 60),
        numbering=export.options.line_numbering,
        line_colour="#000000",
    )
    assert sum(len(page.numbers) for page in pages) == found.range_of(len(TEXT) - 1)[1]
    assert found.firsts[0] == 1


def _text_width(paper: Paper) -> float:
    page = upright_page(WritingOptions(paper=paper))
    return (page.width - 2 * page.side) / 20


def test_lines_begin_at_words_and_follow_one_another() -> None:
    found = paper_lines(TEXT)
    for place, (paragraph, starts) in enumerate(zip(TEXT, found.starts, strict=True)):
        assert starts[0] == 0
        assert list(starts) == sorted(set(starts))
        assert all(paragraph.text[start - 1].isspace() and not paragraph.text[start].isspace() for start in starts[1:])
        if place:
            assert found.firsts[place] == found.firsts[place - 1] + len(found.starts[place - 1])
    assert len(found.starts[1]) > 3


def test_each_paragraph_says_where_a_clean_copy_has_it(make_export: MakeExport) -> None:
    ranges = tuple((number * 2 + 1, number * 2 + 2) for number in range(len(NEW)))
    for layout in SHOWN:
        export = replace(make_export(OLD, NEW, layout), quoted_old=ranges, quoted_new=ranges)
        assert "líneas 17–18" in write_html(export)
        data = write_pdf(export)
        assert prove_pdf(data, export).ok
        if layout is Layout.SIDE_BY_SIDE:
            assert "17–18" in " ".join(text.text for text in marked_texts(data))


def test_numbers_of_lines_can_be_cancelled() -> None:
    class NoMoreError(Exception):
        pass

    def progress(_share: float) -> None:
        raise NoMoreError

    with pytest.raises(NoMoreError):
        paper_lines(TEXT, progress=progress)


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["paz", "Sur-Sur", "🕊", "中", "\n", "integración", "—", "a\u0301"]), max_size=60))
def test_no_text_gets_lost_on_its_lines(words: Sequence[str]) -> None:
    paragraph = TextParagraph("1.", ClauseKind.PARAGRAPH, " ".join(words))
    (starts,) = paper_lines([paragraph]).starts
    assert all(0 <= start <= len(paragraph.text) for start in starts)
    assert list(starts) == sorted(starts)
