"""Exports as .pdf."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.exchange import (
    Audience,
    Column,
    Export,
    Layout,
    LineNumbering,
    Paper,
    Sources,
    TextParagraph,
    WritingOptions,
    page_count,
    page_images,
    prove_pdf,
    save_export,
    unset_characters,
    visible_line,
    write_pdf,
)
from drafter.exchange.proving.pdf_reading_back import described, marked_texts, strings
from drafter.instruments import ClauseKind

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
_INK = ["paz", "mar", "9.", "•", "¶", "\n", "(x)", "\\", "中", "\u00ad", "e\u0301", "🕊", "-", ""]
LINES = st.lists(st.lists(st.sampled_from(_INK), max_size=6).map(" ".join), max_size=5)
FULL = WritingOptions(
    line_numbers=True, version="Rev.1", printed_at="2026-11-23 09:00", draft_mark=True, sources=Sources.FOOTNOTES
)


@pytest.fixture(scope="session")
def declaration(project_folder: Path) -> tuple[TextParagraph, ...]:
    """The library's declaration."""
    text = (project_folder / "resources/instruments/declaracion-salvador-2008.es.txt").read_text("utf-8")
    kinds = {"•": ClauseKind.ITEM, "": ClauseKind.PARAGRAPH}
    paragraphs = [TextParagraph("", ClauseKind.TITLE, "Declaración de Salvador, Bahía", id="title")]
    for number, block in enumerate(one for one in re.split(r"\n\s*\n|\n(?=•)", text) if one.strip()):
        words = " ".join(block.split())
        found = re.match(r"(\d+\.|•)\s+(.*)", words)
        label, words = (found[1], found[2]) if found else ("", words)
        heading = bool(label) and label != "•" and len(words) < 70
        kind = ClauseKind.HEADING if heading else kinds.get(label, ClauseKind.PARAGRAPH)
        paragraphs.append(TextParagraph(label, kind, words, id=f"p{number}"))
    return tuple(paragraphs)


def _page_texts(data: bytes) -> list[str]:
    """What PDFium, which is not ours, reads on each page."""
    document = pypdfium2.PdfDocument(data)
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range().replace("\r\n", "\n"))
        text.close()
        page.close()
    document.close()
    return texts


def _edited(paragraphs: Sequence[TextParagraph]) -> tuple[TextParagraph, ...]:
    """A copy with words changed, one paragraph taken away, one added, one moved and one divided."""
    result = [
        replace(one, text=one.text.replace("los ", "las y los ")) if place % 5 == 2 else one
        for place, one in enumerate(paragraphs)
    ]
    del result[12]
    result.insert(
        8, TextParagraph("7 bis.", ClauseKind.PARAGRAPH, "Deciden reunirse cada año en Brasilia.", id="nuevo")
    )
    result.insert(6, result.pop(20))
    divided = result[15]
    cut = divided.text.index(" ", len(divided.text) // 2)
    result[15:16] = [
        replace(divided, text=divided.text[:cut]),
        TextParagraph("", ClauseKind.SUBPARAGRAPH, divided.text[cut + 1 :]),
    ]
    return tuple(result)


@pytest.mark.parametrize("layout", list(Layout))
@settings(max_examples=12)
@given(old=LINES, new=LINES)
def test_every_layout_is_proved(make_export: MakeExport, layout: Layout, old: list[str], new: list[str]) -> None:
    export = make_export(old, new, layout)
    proof = prove_pdf(write_pdf(export), export)
    assert proof.ok, proof.findings


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize(
    ("options", "audience"),
    [
        (WritingOptions(paper=Paper.LETTER), Audience.CIRCULATION),
        (FULL, Audience.INTERNAL),
        (replace(FULL, sources=Sources.TABLE), Audience.CIRCULATION),
    ],
)
def test_the_declaration_is_proved_with_every_option_in_every_layout(
    make_export: MakeExport,
    declaration: tuple[TextParagraph, ...],
    layout: Layout,
    options: WritingOptions,
    audience: Audience,
) -> None:
    new = _edited(declaration)
    export = replace(
        make_export(declaration, new, layout),
        options=options,
        audience=audience,
        sources_of={f"p{number}": f"Declaración de Salvador, párr. {number}" for number in range(0, 60, 3)},
        columns=(Column("Chile", new), Column("México", _edited(new))),
    )
    data = write_pdf(export)
    proof = prove_pdf(data, export, unseen=("vermeer", "laptop-de-ana"))
    assert proof.ok, proof.findings
    assert write_pdf(export) == data


def test_twelve_delegations_side_by_side_are_proved(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    base, new = declaration[:30], _edited(declaration[:30])
    columns = tuple(Column(f"Delegación {number}", new) for number in range(12))
    export = replace(make_export(base, new, Layout.COLUMNS), columns=columns)
    proof = prove_pdf(write_pdf(export), export)
    assert proof.ok, proof.findings


def test_amended_articles_are_proved(make_export: MakeExport, amended_articles: tuple[Pair, ...]) -> None:
    for old, new in amended_articles[::8]:
        for layout in (Layout.INLINE, Layout.SIDE_BY_SIDE, Layout.BRACKETED):
            export = make_export(old, new, layout)
            proof = prove_pdf(write_pdf(export), export)
            assert proof.ok, (visible_line(new[0]), proof.findings)


def test_another_reader_finds_the_words_of_a_clean_text_in_order(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    export = make_export((), declaration, Layout.CLEAN)
    pages = _page_texts(write_pdf(export))
    read = ""
    for number, text in enumerate(pages, start=1):
        header = f"{export.title} {number} / {len(pages)}\n"
        assert text.startswith(header)
        read += text.removeprefix(header) + "\n"
    words = unicodedata.normalize("NFC", read).split()
    assert words == " ".join(visible_line(one) for one in declaration).split()


def test_the_file_tells_its_title_and_language_and_nothing_of_who_and_where(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    export = replace(make_export(declaration, _edited(declaration), Layout.INLINE), options=FULL)
    data = write_pdf(export)
    document = pypdfium2.PdfDocument(data)
    told = {key: value for key, value in document.get_metadata_dict().items() if value}
    document.close()
    assert told == {"Title": export.title, "Producer": "drafter"}
    assert b"/Lang (es-ES)" in data
    assert b"/Marked true" in data
    assert b"reportlab" not in data.lower()
    for mark in (b"/Author", b"/CreationDate", b"/Metadata", b"/Annots", b"/URI", str(Path.home()).encode(), b"/tmp/"):
        assert mark not in data
        assert all(mark not in content for content in _inflated(data))


def _inflated(data: bytes) -> list[bytes]:
    return [zlib.decompress(found[1]) for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)]


def test_headings_make_an_outline(make_export: MakeExport) -> None:
    text = [
        TextParagraph("", ClauseKind.TITLE, "Declaración"),
        TextParagraph("1.", ClauseKind.HEADING, "Cooperación «Sur-Sur» (básica)"),
        TextParagraph("2.", ClauseKind.HEADING, "Energía – ☐"),
        TextParagraph("", ClauseKind.TITLE, "Anexo"),
        TextParagraph("", ClauseKind.HEADING, "Uno"),
    ]
    document = pypdfium2.PdfDocument(write_pdf(make_export([], text, Layout.CLEAN)))
    entries = [(one.level, one.get_title(), one.get_count()) for one in document.get_toc()]
    document.close()
    assert entries == [
        (0, "Declaración", 2),
        (1, "1. Cooperación «Sur-Sur» (básica)", 0),
        (1, "2. Energía – ☐", 0),
        (0, "Anexo", 1),
        (1, "Uno", 0),
    ]


def test_a_character_no_typeface_has_is_printed_as_its_code_and_read_as_itself(make_export: MakeExport) -> None:
    export = make_export([], ["Casilla ☐ y 中 y 🕊 y fin"], Layout.CLEAN)
    data = write_pdf(export)
    assert unset_characters(export).missing == ("中", "🕊")
    assert unset_characters(export).right_to_left == ()
    assert "Casilla ☐ y 中 y " in _page_texts(data)[0]
    assert "Casilla ☐ y 中 y 🕊 y fin\n" in [one.text for one in marked_texts(data)]
    assert prove_pdf(data, export).ok


def test_letters_written_from_right_to_left_are_told(make_export: MakeExport) -> None:
    told = unset_characters(make_export(["uno"], ["uno سلام ש"], Layout.INLINE))
    assert told.missing == ()
    assert "".join(told.right_to_left) == "שاسلم"


def test_the_drafts_mark_is_seen_and_never_read_as_text(make_export: MakeExport) -> None:
    plain = make_export([], ["Texto"], Layout.CLEAN)
    marked = replace(plain, options=WritingOptions(draft_mark=True))
    assert _page_texts(write_pdf(marked)) == _page_texts(write_pdf(plain))
    with_mark, without = (page_images(write_pdf(one), 300)[0].rgb for one in (marked, plain))
    assert sum(one != other for one, other in zip(with_mark, without, strict=True)) > 5_000
    assert min(with_mark[place] for place in range(len(without)) if with_mark[place] != without[place]) > 200


def test_lines_are_numbered_through_the_text_or_page_by_page(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    clean = make_export([], declaration, Layout.CLEAN)
    for numbering in LineNumbering:
        options = WritingOptions(line_numbers=True, line_numbering=numbering)
        texts = marked_texts(write_pdf(replace(clean, options=options)))
        pages: dict[int, list[int]] = {}
        for one in texts:
            numbers = one.text.split()
            if not one.tag and len(numbers) > 3 and all(number.isdigit() for number in numbers):
                pages[one.page] = [int(number) for number in numbers]
        every = [number for page in pages.values() for number in page]
        if numbering is LineNumbering.CONTINUOUS:
            assert every == list(range(1, len(every) + 1))
        else:
            assert all(page == list(range(1, len(page) + 1)) for page in pages.values())
        assert len(pages) > 5


def test_each_page_tells_title_version_hour_and_how_many_pages_there_are(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    export = replace(make_export([], declaration, Layout.CLEAN), options=FULL, audience=Audience.INTERNAL)
    pages = _page_texts(write_pdf(export))
    for number, text in enumerate(pages, start=1):
        head = "\n".join(text.split("\n")[:2])
        assert head.startswith(export.title)
        assert f"{number} / {len(pages)}" in head
        assert "Rev.1 · 2026-11-23 09:00" in head
        assert "INTERNO: no circular" in head


def test_a_title_as_long_as_a_page_is_wide_leaves_room_for_the_pages_number(make_export: MakeExport) -> None:
    export = replace(make_export([], ["Texto"], Layout.CLEAN), title="Declaración de la Cumbre " * 30)
    head = _page_texts(write_pdf(export))[0].split("\n")[0]
    assert head.endswith("… 1 / 1")


def test_changes_are_explained_in_the_header_and_say_who_made_them(make_export: MakeExport) -> None:
    export = make_export(["uno dos"], ["uno tres"], Layout.TRACKED)
    head = _page_texts(write_pdf(export))[0].split("\n")[1]
    assert head.startswith("texto añadido · texto suprimido · texto trasladado · cambios: ")
    assert export.author in head
    assert export.date[:10] in head


def test_paper_is_a4_or_letter_and_lies_on_its_long_side_for_tables(make_export: MakeExport) -> None:
    sizes = {}
    for paper in Paper:
        for layout in (Layout.CLEAN, Layout.SIDE_BY_SIDE):
            export = replace(make_export(["a"], ["b"], layout), options=WritingOptions(paper=paper))
            document = pypdfium2.PdfDocument(write_pdf(export))
            sizes[paper, layout] = tuple(round(length) for length in document[0].get_size())
            document.close()
    assert sizes == {
        (Paper.A4, Layout.CLEAN): (595, 842),
        (Paper.A4, Layout.SIDE_BY_SIDE): (842, 595),
        (Paper.LETTER, Layout.CLEAN): (612, 792),
        (Paper.LETTER, Layout.SIDE_BY_SIDE): (792, 612),
    }


def test_headings_paragraphs_tables_and_notes_are_told_apart_for_those_who_listen(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    export = replace(make_export([], declaration, Layout.CLEAN), options=FULL, sources_of={"p3": "Fuente"})
    tags = {one.tag for one in marked_texts(write_pdf(export))}
    assert tags == {"", "H1", "H2", "P", "Note"}
    data = write_pdf(make_export(declaration, _edited(declaration), Layout.SIDE_BY_SIDE))
    about = described(data)
    assert about.count(b"/S /TH") == 3
    assert about.count(b"/S /TR") > 50
    tables_only = [one for one in marked_texts(data) if one.tag and "Texto adoptado" in one.text]
    assert len(tables_only) == 1
    assert sum("Texto adoptado" in one.text for one in marked_texts(data)) == page_count(data)


def test_progress_goes_from_nothing_to_the_end_and_can_cancel(
    make_export: MakeExport, declaration: tuple[TextParagraph, ...]
) -> None:
    export = make_export([], declaration * 5, Layout.CLEAN)
    seen: list[float] = []
    write_pdf(export, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert 0.7 < seen[-1] <= 1

    class CancelledError(Exception):
        pass

    def cancel(done: float) -> None:
        if done > 0.3:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_pdf(export, progress=cancel)


def test_pages_come_as_pictures(make_export: MakeExport, declaration: tuple[TextParagraph, ...]) -> None:
    data = write_pdf(make_export([], declaration, Layout.CLEAN))
    images = page_images(data, 240, 1, 2)
    assert len(images) == 2
    for image in images:
        assert image.width == 240
        assert image.height in (339, 340)
        assert image.stride >= 720
        assert len(image.rgb) == image.stride * image.height
        assert image.rgb[:3] == b"\xff\xff\xff"
        assert min(image.rgb) < 160
    assert len(page_images(data, 60)) == page_count(data)
    assert page_images(data, 60, 500) == ()


def test_a_pdf_is_saved_whole_and_never_over_another_file(make_export: MakeExport, tmp_path: Path) -> None:
    export = make_export(["uno dos"], ["uno tres"], Layout.TRACKED)
    target = tmp_path / "salida.pdf"
    assert save_export(target, export, overwrite=False).ok
    assert target.read_bytes() == write_pdf(export)
    with pytest.raises(KnownError) as caught:
        save_export(target, export, overwrite=False)
    assert "salida.pdf" in str(caught.value)
    assert [one.name for one in tmp_path.iterdir()] == ["salida.pdf"]


def test_a_parenthesis_a_backslash_and_an_accent_in_the_title_are_kept(make_export: MakeExport) -> None:
    title = r"Párrafo (1) \ «ñ» – 中"
    export = replace(make_export([], ["Texto"], Layout.CLEAN), title=title)
    data = write_pdf(export)
    assert title in strings(described(data))
    document = pypdfium2.PdfDocument(data)
    assert document.get_metadata_value("Title") == title
    document.close()
