"""The proof of a PDF finds what is wrong with it: each test plants one fault."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from drafter.exchange import Export, Layout, Sources, TextParagraph, prove_pdf, write_pdf
from drafter.exchange.circulation import IN_FILE, IN_TEXT
from drafter.exchange.outgoing.pdf.typefaces import is_invisible
from drafter.instruments import ClauseKind

MakeExport = Callable[..., Export]
OLD = ["Los Estados acuerdan la paz.", "Se reunirán cada año en Brasilia.", "El comité informará."]
NEW = ["Los Estados acuerdan una paz duradera.", "Se reunirán cada año en Brasilia.", "Entrará en vigor."]


def _rules(data: bytes, export: Export, **words: tuple[str, ...]) -> set[str]:
    return {one.rule for one in prove_pdf(data, export, **words).findings}


def _with_content(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The same file with the operators of its first page changed; offsets and lengths are put right."""
    content = min(
        (found for found in re.finditer(rb"/Length (\d+)\n>>\nstream\n", data)),
        key=lambda found: 0 if b" Tj" in zlib.decompress(data[found.end() : found.end() + int(found[1])]) else 1,
    )
    length = int(content[1])
    changed = zlib.compress(change(zlib.decompress(data[content.end() : content.end() + length])))
    head = content[0].replace(content[1], str(len(changed)).encode())
    result = data[: content.start()] + head + changed + data[content.end() + length :]
    grown = len(result) - len(data)
    start = int(re.findall(rb"startxref\n(\d+)", data)[0])
    table = result[start + grown :]
    moved = re.sub(
        rb"(\d{10}) (\d{5} n)",
        lambda found: b"%010d " % (int(found[1]) + (grown if int(found[1]) > content.start() else 0)) + found[2],
        table,
    )
    return result[: start + grown] + moved.replace(b"startxref\n%d" % start, b"startxref\n%d" % (start + grown))


@pytest.mark.parametrize("layout", list(Layout))
def test_a_sound_file_has_no_findings_even_when_packed_again(make_export: MakeExport, layout: Layout) -> None:
    export = make_export(OLD, NEW, layout)
    data = write_pdf(export)
    assert _rules(data, export) == set()
    assert _rules(_with_content(data, lambda content: content + b"\n"), export) == set()


@pytest.mark.parametrize("layout", list(Layout))
def test_words_that_are_not_drawn_are_missed(make_export: MakeExport, layout: Layout) -> None:
    export = make_export(OLD, NEW, layout)

    def without_last_words(content: bytes) -> bytes:
        place = content.rindex(b"> Tj")
        start = content.rindex(b"<", 0, place)
        return content[: start + 1] + content[place - 4 :]

    assert "new-text" in _rules(_with_content(write_pdf(export), without_last_words), export)


def test_words_in_another_order_are_found_in_running_text(make_export: MakeExport) -> None:
    export = make_export([], ["uno dos tres", "cuatro cinco seis"], Layout.CLEAN)

    def swapped(content: bytes) -> bytes:
        shown = re.findall(rb"<[0-9A-F]+> Tj", content)
        one, other = shown[-2:]
        return content.replace(one, b"@").replace(other, one).replace(b"@", other)

    assert _rules(_with_content(write_pdf(export), swapped), export) == {"new-text"}


def test_a_text_that_is_not_the_exports_is_found(make_export: MakeExport) -> None:
    for layout in Layout:
        data = write_pdf(make_export(OLD, NEW, layout))
        other = make_export(OLD, [*NEW[:2], "Entrará en vigor hoy."], layout)
        assert "new-text" in _rules(data, other), layout


def test_a_missing_footnote_and_a_foreign_one_are_found(make_export: MakeExport) -> None:
    text = [TextParagraph("1.", ClauseKind.PARAGRAPH, "Reafirman la paz.", id="p1")]
    plain = make_export([], text, Layout.CLEAN)
    from_options = replace(plain.options, sources=Sources.FOOTNOTES)
    with_note = replace(plain, options=from_options, sources_of={"p1": "Declaración de Salvador, párr. 1"})
    assert _rules(write_pdf(with_note), with_note) == set()
    other = replace(with_note, sources_of={"p1": "Declaración de Salvador, párr. 2"})
    assert _rules(write_pdf(with_note), other) == {"footnotes"}


def test_an_author_a_date_and_a_link_are_found(make_export: MakeExport) -> None:
    export = make_export(OLD, NEW, Layout.CLEAN)
    data = write_pdf(export)
    for planted in (b"/Author (Ana)", b"/CreationDate (D:2026)", b"/Metadata 3 0 R", b"/URI (http://x)"):
        place = data.index(b"/Producer (drafter)")
        changed = data[:place] + planted + b" " + data[place:]
        changed = changed.replace(*_startxref(data, len(planted) + 1))
        assert "property" in _rules(changed, export), planted


def test_a_typeface_whose_drawn_name_begins_like_a_link_is_none(make_export: MakeExport) -> None:
    export = make_export(OLD, NEW, Layout.CLEAN)
    data = write_pdf(export)
    tag = re.findall(rb"/([A-Z]{6})\+", data)[0]
    assert _rules(data.replace(tag + b"+", b"URIABC+"), export) == set()


def _startxref(data: bytes, grown: int) -> tuple[bytes, bytes]:
    start = int(re.findall(rb"startxref\n(\d+)", data)[0])
    return b"startxref\n%d" % start, b"startxref\n%d" % (start + grown)


def test_forbidden_words_are_found_in_the_text_and_beside_it(make_export: MakeExport) -> None:
    export = make_export(OLD, NEW, Layout.CLEAN)
    data = write_pdf(export)
    assert _rules(data, export, forbidden=("paz duradera",)) == {IN_TEXT}
    assert _rules(data, export, forbidden=("Pérez",), unseen=("lucia",)) == set()
    planted = data.replace(b"/Lang (es-ES)", b"/Lang (lucia)")
    assert _rules(planted, export, unseen=("lucia",)) == {IN_FILE}


def test_a_name_that_is_a_word_of_the_title_may_stand_in_the_title(make_export: MakeExport) -> None:
    text = [TextParagraph("", ClauseKind.TITLE, "Carta de Lucía")]
    export = replace(make_export([], text, Layout.CLEAN), title="Carta de Lucía")
    assert _rules(write_pdf(export), export, unseen=("lucia",)) == set()


def test_a_torn_file_is_not_read(make_export: MakeExport) -> None:
    export = make_export(OLD, NEW, Layout.CLEAN)
    data = write_pdf(export)
    for torn in (b"", data[:500], data[: len(data) // 2], data[:-200], data[1000:]):
        assert _rules(torn, export) == {"unreadable"}


def test_what_leaves_no_ink_is_no_word() -> None:
    assert all(is_invisible(one) for one in "\u00ad\u200b\u200d\u2060\ufeff\u202e\ufe0f")
    assert not any(is_invisible(one) for one in " aé•–\u0301")
