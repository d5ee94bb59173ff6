"""The columns layout: texts aligned to one base, paragraph by paragraph."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.drafting.model import Status
from drafter.exchange import (
    Audience,
    Column,
    Export,
    Layout,
    Paper,
    TextParagraph,
    WritingOptions,
    prove_export,
    write_docx,
    write_html,
    write_txt,
)
from drafter.exchange.outgoing.column_grid import Agreement, ColumnGrid, column_grid
from drafter.exchange.outgoing.columns_docx import cell_caption
from drafter.exchange.outgoing.docx_writer import prepared
from drafter.exchange.proving.reading_back import grid_lines
from drafter.instruments import ClauseKind
from drafter.redline import RowKind

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]


def numbered(*lines: str) -> tuple[TextParagraph, ...]:
    """Paragraphs from "1. words"; a line without number has no label."""
    result = []
    for line in lines:
        label, _, text = line.partition(" ") if line[:1].isdigit() else ("", "", line)
        result.append(TextParagraph(label, ClauseKind.PARAGRAPH, text))
    return tuple(result)


BASE = numbered(
    "1. Instaron a los países.", "2. Acordaron reunirse en Asunción.", "3. Agradecieron al pueblo del Brasil."
)


def grid_of(make_export: MakeExport, base: tuple[TextParagraph, ...], *texts: tuple[TextParagraph, ...]) -> ColumnGrid:
    export = make_export(base, texts[0], Layout.COLUMNS)
    columns = tuple(Column(str(number), text) for number, text in enumerate(texts))
    return column_grid(prepared(replace(export, columns=columns)))


def test_additions_stand_where_they_were_made_and_share_a_row_where_they_are_the_same(make_export: MakeExport) -> None:
    one = (BASE[0], *numbered("1 bis. Saludaron los avances logrados.")[:1], *BASE[1:])
    added = TextParagraph("1 bis.", ClauseKind.PARAGRAPH, "Saludaron los avances.")
    rival = TextParagraph("1 bis.", ClauseKind.PARAGRAPH, "Lamentaron la falta de recursos.")
    one, other, third = ((BASE[0], new, *BASE[1:]) for new in (added, added, rival))
    grid = grid_of(make_export, BASE, one, other, third)
    assert [row.base for row in grid.rows] == [(0,), (), (1,), (2,)]
    assert grid.rows[1].agreement is Agreement.DIVERGENT
    assert grid_of(make_export, BASE, one, other).rows[1].agreement is Agreement.COMMON


def test_agreement_says_how_texts_stand_to_one_another(make_export: MakeExport) -> None:
    one = numbered(
        "1. Exhortaron a los países.", "2. Acordaron reunirse en Lima.", "3. Agradecieron al pueblo del Brasil."
    )
    other = numbered(
        "1. Instaron a los países.", "2. Acordaron reunirse en Quito.", "3. Agradecieron al pueblo del Brasil."
    )
    assert [row.agreement for row in grid_of(make_export, BASE, one, other).rows] == [
        Agreement.ONE, Agreement.DIVERGENT, Agreement.SAME,
    ]  # fmt: skip


def test_a_paragraph_written_anew_under_its_number_faces_the_old_one(make_export: MakeExport) -> None:
    new = (BASE[0], *numbered("2. Encomendaron un estudio sobre los océanos y los bosques."), BASE[2])
    grid = grid_of(make_export, BASE, new)
    assert [row.base for row in grid.rows] == [(0,), (1,), (2,)]
    assert grid.rows[1].cells[0].rows[0].kind is RowKind.CHANGED


def test_a_moved_paragraph_faces_its_old_place_and_says_where_it_went(make_export: MakeExport) -> None:
    long = numbered(
        "1. Instaron a los países a cumplir sus compromisos.", "2. Acordaron reunirse nuevamente en Asunción.",
        "3. Agradecieron al pueblo del Brasil su hospitalidad.", "4. Encomendaron un estudio sobre los océanos.",
    )  # fmt: skip
    export = make_export(long, (*long[1:], long[0]), Layout.COLUMNS)
    grid = column_grid(prepared(export))
    cell = grid.rows[0].cells[0]
    assert cell.moved
    assert cell.moved_behind == long[3]
    assert cell_caption(cell, "es") == "trasladado: sigue a «4. Encomendaron un estudio sobre los océanos.»"
    assert cell_caption(cell, "en").startswith("moved: follows")


WORDS = st.sampled_from(["paz mar sol", "mar luz agua aire", "tierra", "casa uno dos tres", "casa uno dos", ""])
LABELS = st.sampled_from(["", "1.", "2.", "2 bis.", "•"])
TEXTS = st.lists(
    st.builds(lambda label, words: TextParagraph(label, ClauseKind.PARAGRAPH, words), LABELS, WORDS), max_size=6
)


@settings(max_examples=100)
@given(base=TEXTS, texts=st.lists(TEXTS, min_size=1, max_size=4))
def test_every_paragraph_of_every_text_is_there_once_and_in_order(
    make_export: MakeExport, base: list[TextParagraph], texts: list[list[TextParagraph]]
) -> None:
    grid = grid_of(make_export, tuple(base), *map(tuple, texts))
    assert [place for row in grid.rows for place in row.base] == list(range(len(base)))
    for number, text in enumerate(texts):
        rows = [row for line in grid.rows for row in line.cells[number].rows]
        assert sorted(place for row in rows for place in row.new) == list(range(len(text)))
        unmoved = [row for row in rows if row.kind not in (RowKind.MOVED, RowKind.MOVED_CHANGED)]
        places = [place for row in unmoved for place in row.new]
        assert places == sorted(places)
    export = replace(
        make_export(base, texts[0], Layout.COLUMNS), columns=tuple(Column("x", tuple(text)) for text in texts)
    )
    proof = prove_export(write_docx(export), export)
    assert proof.ok, proof.findings


def document(data: bytes) -> str:
    """The main part of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


@pytest.mark.parametrize(
    ("paper", "texts", "size"),
    [
        (Paper.A4, 1, (16838, 11906)), (Paper.A4, 3, (16838, 11906)), (Paper.A4, 6, (23811, 16838)),
        (Paper.LETTER, 2, (15840, 12240)), (Paper.LETTER, 6, (24480, 15840)),
    ],
)  # fmt: skip
def test_the_table_fills_a_lying_page_larger_where_there_are_many_texts(
    make_export: MakeExport, negotiated: Pair, paper: Paper, texts: int, size: tuple[int, int]
) -> None:
    old, new = negotiated
    export = make_export(old, new, Layout.COLUMNS)
    columns = tuple(Column(f"Delegación {number}", new) for number in range(texts))
    data = write_docx(replace(export, columns=columns, options=WritingOptions(paper=paper)))
    xml = document(data)
    assert f'w:w="{size[0]}" w:h="{size[1]}" w:orient="landscape"' in xml
    widths = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', xml)]
    assert len(widths) == texts + 4
    assert sum(widths) == size[0] - 2 * 1021
    assert min(widths[1:-1]) > 1700  # three centimetres
    assert xml.count("<w:tblHeader/>") == 1
    assert len(list(grid_lines(data))) == len(column_grid(prepared(replace(export, columns=columns))).rows)


def test_status_colours_come_with_words(make_export: MakeExport) -> None:
    new = tuple(replace(one, id=f"p{place}") for place, one in enumerate(BASE))
    export = replace(make_export(BASE, new, Layout.COLUMNS), statuses_of={"p0": Status.AGREED, "p1": Status.OPEN})
    circulated, internal = (
        document(write_docx(export)),
        document(write_docx(replace(export, audience=Audience.INTERNAL))),
    )
    assert "acordado" not in circulated
    assert circulated.count('w:fill="DDEFDD"') == 3  # the three rows agree with the base
    assert "acordado" in internal
    assert "abierto" in internal
    assert 'w:fill="F9DEDC"' in internal


def test_html_and_text_are_tables_of_the_same_rows(make_export: MakeExport, negotiated: Pair) -> None:
    export = make_export(*negotiated, Layout.COLUMNS)
    page = write_html(export)
    rows = len(column_grid(prepared(export)).rows)
    assert page.count("<tr") == rows + 1
    assert "size: A4 landscape" in page
    lines = write_txt(export).splitlines()
    assert len({len(line) for line in lines}) == 1
    assert sum(bool(re.match(r"\| \d+ ", line)) for line in lines) == rows
