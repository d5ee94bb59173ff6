"""What any layout takes: line numbers, paper, header, the draft's mark, sources, statuses; in Word, HTML and text."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from drafter.drafting.model import Status
from drafter.drafting.negotiation.standing import Reservation
from drafter.exchange import (
    Audience,
    Export,
    Layout,
    LineNumbering,
    NumberingStyle,
    Paper,
    Sources,
    TextParagraph,
    WritingOptions,
    prove_export,
    save_export,
    visible_lines,
    write_docx,
    write_html,
    write_txt,
)
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.proving.reading_back import remarks
from drafter.instruments import ClauseKind

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
SOURCE = "Declaración de Salvador, Bahía, párr. 1"
ALL = WritingOptions(
    line_numbers=True,
    paper=Paper.LETTER,
    version="Rev.1",
    printed_at="2026-11-23 18:40",
    draft_mark=True,
    sources=Sources.FOOTNOTES,
    statuses=True,
)


def whole(
    make_export: MakeExport,
    pair: Pair,
    layout: Layout,
    options: WritingOptions,
    audience: Audience = Audience.CIRCULATION,
) -> Export:
    """An export of a draft: paragraphs with ids, sources and statuses."""
    old, new = pair
    return replace(
        make_export(old, tuple(replace(one, id=f"p{place}") for place, one in enumerate(new)), layout),
        options=options,
        sources_of={"p2": SOURCE, "p9": "Declaración de Salvador, Bahía, párr. 23"},
        statuses_of={"p2": Status.AGREED, "p3": Status.AGREED_AD_REFERENDUM},
        audience=audience,
    )


def parts(data: bytes) -> dict[str, str]:
    """Every part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize(
    "options",
    [ALL, replace(ALL, sources=Sources.TABLE, paper=Paper.A4), WritingOptions(numbering=NumberingStyle.WORD)],
    ids=["footnotes", "table", "lists"],
)
def test_every_option_is_proved_and_valid_in_every_layout(
    make_export: MakeExport,
    negotiated: Pair,
    layout: Layout,
    audience: Audience,
    options: WritingOptions,
    tmp_path: Path,
) -> None:
    export = whole(make_export, negotiated, layout, options, audience)
    data = write_docx(export)
    assert data == write_docx(export)
    proof = prove_export(data, export)
    assert proof.ok, proof.findings
    file = tmp_path / "export.docx"
    file.write_bytes(data)
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(file)] == []


FAULTS = {
    "line numbers that restart nowhere": ("word/document.xml", 'w:restart="continuous"', 'w:restart="nunca"'),
    "a footnote that is not there": (
        "word/document.xml",
        r'<w:footnoteReference w:id="1"/>',
        '<w:footnoteReference w:id="77"/>',
    ),
    "a list that is not there": ("word/document.xml", r'<w:numId w:val="1"/>', '<w:numId w:val="77"/>'),
    "a cell without paragraph": ("word/document.xml", r"<w:tc>.*?</w:tc>", "<w:tc><w:tcPr/></w:tc>"),
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_the_validators_catch_planted_faults_of_options(
    make_export: MakeExport, negotiated: Pair, fault: str, tmp_path: Path
) -> None:
    """The control of the test above."""
    options = replace(ALL, numbering=NumberingStyle.WORD)
    layout = Layout.COLUMNS if "cell" in fault else Layout.CLEAN
    written = parts(write_docx(whole(make_export, negotiated, layout, options)))
    name, one, other = FAULTS[fault]
    changed = re.sub(one, other, written[name], count=1)
    assert changed != written[name]
    file = tmp_path / "broken.docx"
    with zipfile.ZipFile(file, "w") as package:
        for member, text in {**written, name: changed}.items():
            package.writestr(member, text)
    assert [*OpenXmlValidator().validate(file).errors, *ooxml_integrity.check(file)]


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_the_header_says_title_version_and_hour_and_the_mark_is_in_the_text_s_language(
    make_export: MakeExport, negotiated: Pair, language: str
) -> None:
    export = replace(whole(make_export, negotiated, Layout.CLEAN, ALL), language=language)
    header = parts(write_docx(export))["word/header1.xml"]
    assert "Declaración — Rev.1" in header
    assert "Rev.1 · 2026-11-23 18:40" in header
    mark = {"es": "BORRADOR", "en": "DRAFT", "pt": "MINUTA", "fr": "PROJET"}[language]
    assert f'string="{mark}"' in header
    assert "PowerPlusWaterMarkObject" in header  # what LibreOffice and Word take for a watermark
    assert mark in write_html(export)
    assert write_txt(export).startswith(mark)


def test_line_numbers_are_the_section_s_and_only_of_running_text(make_export: MakeExport, negotiated: Pair) -> None:
    for layout in Layout:
        options = WritingOptions(line_numbers=True, line_numbering=LineNumbering.EACH_PAGE)
        document = parts(write_docx(whole(make_export, negotiated, layout, options)))["word/document.xml"]
        numbered = re.search(r'<w:lnNumType w:countBy="1" w:distance="\d+" w:restart="newPage"/>', document)
        assert (numbered is None) == (layout in (Layout.SIDE_BY_SIDE, Layout.COLUMNS))


@pytest.mark.parametrize("layout", list(Layout))
def test_sources_are_footnotes_or_a_table_and_never_the_text(
    make_export: MakeExport, negotiated: Pair, layout: Layout
) -> None:
    notes = whole(make_export, negotiated, layout, WritingOptions(sources=Sources.FOOTNOTES))
    table = replace(notes, options=WritingOptions(sources=Sources.TABLE))
    _, footnotes, lines = remarks(write_docx(notes))
    assert (footnotes[0], len(footnotes), lines) == (SOURCE, 2, [])
    _, footnotes, lines = remarks(write_docx(table))
    assert (footnotes, lines[0]) == ([], f"1. Reafirmaron su compromiso con la integración…\t{SOURCE}")
    plain = read_docx(write_docx(replace(notes, options=WritingOptions())), "").paragraphs
    for export in (notes, table):
        data = write_docx(export)
        assert visible_lines(read_docx(data, "").paragraphs) == visible_lines(plain)
        assert {note.key for note in read_docx(data, "").notes} >= (
            {"footnote"} if export is notes else {"drafter-remark"}
        )


def test_rejecting_a_new_paragraph_takes_its_footnote_away(make_export: MakeExport) -> None:
    export = replace(
        make_export(["Uno."], ["Uno.", TextParagraph("", ClauseKind.PARAGRAPH, "Dos, del todo nuevo.", "p1")]),
        options=WritingOptions(sources=Sources.FOOTNOTES),
        sources_of={"p1": SOURCE},
    )
    document = parts(write_docx(export))["word/document.xml"]
    assert re.search(r"<w:ins [^>]*><w:r><w:rPr><w:rStyle [^>]*/></w:rPr><w:footnoteReference", document)


@pytest.mark.parametrize("layout", list(Layout))
def test_statuses_and_sources_are_said_inside_only(make_export: MakeExport, negotiated: Pair, layout: Layout) -> None:
    plain = WritingOptions()
    circulated = whole(make_export, negotiated, layout, plain)
    internal = replace(circulated, audience=Audience.INTERNAL)
    for written in (
        ("".join(parts(write_docx(circulated)).values()), "".join(parts(write_docx(internal)).values())),
        (write_html(circulated), write_html(internal)),
        (write_txt(circulated), write_txt(internal)),
    ):
        for word in ("INTERNO", "acordado ad referéndum", SOURCE):
            assert word not in written[0]
        for word in ("INTERNO: no circular", "acordado ad"):
            assert word in written[1]
    said, _, _ = remarks(write_docx(internal))
    status = "" if layout is Layout.COLUMNS else "acordado; "  # there the row's last cell says it
    assert said[0] == f"«INTERNO – {status}fuente: {SOURCE}»"
    assert remarks(write_docx(circulated)) == ([], [], [])
    told, _, _ = remarks(write_docx(replace(circulated, options=WritingOptions(statuses=True))))
    assert told == ([] if layout is Layout.COLUMNS else ["[acordado]", "[acordado ad referéndum]"])


def test_html_prints_on_the_paper_that_was_asked_for(make_export: MakeExport, negotiated: Pair) -> None:
    page = write_html(whole(make_export, negotiated, Layout.BRACKETED, ALL))
    assert "@page { size: letter portrait;" in page
    assert '<div class="draft-mark">BORRADOR</div>' in page
    assert f'<li id="source-1">{SOURCE}</li>' in page
    assert '<sup><a href="#source-1">1</a></sup>' in page
    assert "Rev.1 · 2026-11-23 18:40" in page
    widget = write_html(whole(make_export, negotiated, Layout.BRACKETED, ALL), for_widget=True)
    assert "@page" not in widget
    assert "<a " not in widget


def test_text_numbers_its_lines_and_lists_its_sources(make_export: MakeExport, negotiated: Pair) -> None:
    lines = write_txt(whole(make_export, negotiated, Layout.CLEAN, ALL)).splitlines()
    numbers = [int(line[:4]) for line in lines if re.match(r" {0,3}\d+  ", line)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert max(map(len, lines[:-4])) <= 78
    assert f"[1] {SOURCE}" in lines


LINES = st.lists(st.lists(st.sampled_from(["paz", "mar", "9.", "•", "\n", ""]), max_size=5).map(" ".join), max_size=5)


@pytest.mark.parametrize("layout", list(Layout))
@settings(max_examples=40)
@given(old=LINES, new=LINES, sources=st.sampled_from([Sources.FOOTNOTES, Sources.TABLE]))
def test_remarks_never_disturb_the_texts(
    make_export: MakeExport, layout: Layout, old: list[str], new: list[str], sources: Sources
) -> None:
    drafted = [TextParagraph("", ClauseKind.PARAGRAPH, words, f"p{place}") for place, words in enumerate(new)]
    export = replace(
        make_export(old, drafted, layout),
        options=WritingOptions(sources=sources, statuses=True),
        sources_of={f"p{place}": f"fuente {place}" for place in range(len(new))},
        statuses_of={f"p{place}": Status.OPEN for place in range(len(new))},
    )
    proof = prove_export(write_docx(export), export)
    assert proof.ok, proof.findings


RESERVED = {
    "p2": (Reservation("Cuba", "No se suma \n al plazo."), Reservation("Perú", "Lo entiende sin plazo.")),
    "p4": (Reservation("Cuba", "Se disocia."),),
}
NAMED = [
    "Reserva de Cuba: No se suma al plazo. – Reserva de Perú: Lo entiende sin plazo.",
    "Reserva de Cuba: Se disocia.",
]


@pytest.mark.parametrize("layout", [Layout.CLEAN, Layout.BRACKETED])
@pytest.mark.parametrize("sources", list(Sources))
def test_reservations_are_footnotes_under_their_delegations_names(
    make_export: MakeExport, negotiated: Pair, layout: Layout, sources: Sources, tmp_path: Path
) -> None:
    options = WritingOptions(sources=sources)
    export = replace(whole(make_export, negotiated, layout, options), reservations_of=RESERVED, language="es")
    _, footnotes, lines = remarks(write_docx(export))
    assert [note for note in footnotes if "Reserva" in note] == [
        f"{SOURCE} – {NAMED[0]}" if sources in (Sources.FOOTNOTES, Sources.COMMENTS) else NAMED[0],
        NAMED[1],
    ]
    assert bool(lines) is (sources is Sources.TABLE)
    plain = replace(export, reservations_of={}, options=WritingOptions())
    assert visible_lines(read_docx(write_docx(export), "").paragraphs) == visible_lines(
        read_docx(write_docx(plain), "").paragraphs
    )
    for name in ("a.docx", "a.pdf", "a.html", "a.txt"):
        saved = save_export(tmp_path / name, export, overwrite=False)
        assert not saved.findings
    for written in (write_html(export), write_txt(export)):
        assert all(note in written for note in NAMED)
    assert "Notas" in write_txt(export)


@pytest.mark.parametrize("layout", [Layout.TRACKED, Layout.SIDE_BY_SIDE, Layout.INLINE, Layout.COLUMNS])
def test_where_two_texts_are_shown_reservations_are_not(
    make_export: MakeExport, negotiated: Pair, layout: Layout
) -> None:
    export = replace(whole(make_export, negotiated, layout, WritingOptions()), reservations_of=RESERVED)
    assert remarks(write_docx(export))[1] == []
    assert "Reserva" not in write_html(export)
