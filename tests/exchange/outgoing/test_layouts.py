"""Clean, tracked, side by side, inline; .docx, .html and .txt."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from drafter.exchange import (
    Export,
    Layout,
    TextParagraph,
    prove_export,
    visible_lines,
    write_docx,
    write_html,
    write_txt,
)
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.proving.reading_back import column_lines, inline_lines

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
LINES = st.lists(
    st.lists(st.sampled_from(["paz", "mar", "9.", "•", "¶", "\n", "<b>", ""]), max_size=6).map(" ".join), max_size=5
)


@pytest.mark.parametrize("layout", list(Layout))
@settings(max_examples=60)
@given(old=LINES, new=LINES)
def test_every_layout_holds_both_texts(make_export: MakeExport, layout: Layout, old: list[str], new: list[str]) -> None:
    export = make_export(old, new, layout)
    proof = prove_export(write_docx(export), export)
    assert proof.ok, proof.findings


@pytest.mark.parametrize("layout", list(Layout))
def test_fifty_amended_articles_are_proved_in_every_layout(
    make_export: MakeExport, amended_articles: tuple[Pair, ...], layout: Layout
) -> None:
    for old, new in amended_articles:
        export = make_export(old, new, layout)
        assert prove_export(write_docx(export), export).ok


@pytest.mark.parametrize("layout", list(Layout))
def test_two_validators_find_nothing_in_any_layout(
    make_export: MakeExport, negotiated: Pair, layout: Layout, tmp_path: Path
) -> None:
    file = tmp_path / "export.docx"
    file.write_bytes(write_docx(make_export(*negotiated, layout)))
    assert findings(file) == []


def findings(file: Path) -> list[str]:
    """What the two validators find wrong with a file."""
    audit = OpenXmlValidator().validate(file)
    return [str(error) for error in audit.errors] + [str(finding) for finding in ooxml_integrity.check(file)]


FAULTS = {
    "words deleted as plain text": ("<w:delText", "<w:t", "</w:delText>", "</w:t>"),
    "a revision without author": (' w:author="Delegación de Chile"', "", "", ""),
    "a revision without id": (r"<w:ins w:id=\"\d+\"", "<w:ins", "", ""),
    "an element nobody knows": ("<w:sectPr>", "<w:nada/><w:sectPr>", "", ""),
    "properties after the words": (r"(<w:pPr>.*?</w:pPr>)(<w:r>.*?</w:r>)", r"\2\1", "", ""),
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_the_validators_catch_planted_faults(
    make_export: MakeExport, negotiated: Pair, fault: str, tmp_path: Path
) -> None:
    """The control: what says nothing about our files does say something about broken ones."""
    one, by, other, by_other = FAULTS[fault]
    target = io.BytesIO()
    data = write_docx(make_export(*negotiated))
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as broken:
        for member in source.namelist():
            text = source.read(member).decode()
            if member == "word/document.xml":
                changed = re.sub(one, by, text)
                changed = re.sub(other, by_other, changed) if other else changed
                assert changed != text
                text = changed
            broken.writestr(member, text)
    file = tmp_path / "broken.docx"
    file.write_bytes(target.getvalue())
    assert findings(file)


def test_a_clean_file_has_the_new_words_and_no_trace_of_the_old(make_export: MakeExport, negotiated: Pair) -> None:
    data = write_docx(make_export(*negotiated, Layout.CLEAN))
    assert visible_lines(read_docx(data, "").paragraphs) == visible_lines(negotiated[1])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        everything = b"".join(package.read(name) for name in package.namelist()).decode()
    for word in ("Bahía", "Brasil", "respuesta coordinada", "w:del ", "w:ins "):
        assert word not in everything


def test_side_by_side_faces_paragraphs_and_names_what_became_of_each(make_export: MakeExport, negotiated: Pair) -> None:
    export = make_export(*negotiated, Layout.SIDE_BY_SIDE)
    data = write_docx(export)
    rows = list(column_lines(data))
    assert (("3.\tCon base en lo anterior, decidieron:",),) * 2 in rows
    assert (("",), ("-\tsin condicionalidades;",)) in rows
    cells = visible_lines(read_docx(data, "").paragraphs)
    assert {"nuevo", "suprimido", "modificado", export.heading_old, export.heading_new} <= set(cells)
    assert any(cell.startswith("trasladado") for cell in cells)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read("word/document.xml").decode()
    assert xml.count("<w:tblHeader/>") == 1
    assert 'w:orient="landscape"' in xml


def test_inline_marks_give_both_texts_back(make_export: MakeExport, negotiated: Pair) -> None:
    data = write_docx(make_export(*negotiated, Layout.INLINE))
    old, new = inline_lines(data)
    assert [line.replace("\t", " ") for line in old] == list(visible_lines(negotiated[0]))
    assert [line.replace("\t", " ") for line in new] == list(visible_lines(negotiated[1]))


class _Words(HTMLParser):
    """Words of an HTML text with and without what is deleted or inserted; fails on tags that do not pair."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("for_widget", [True, False])
def test_html_is_whole_and_needs_nothing_else(
    make_export: MakeExport, negotiated: Pair, layout: Layout, for_widget: bool
) -> None:
    old, new = negotiated
    hostile = TextParagraph("<i>", new[0].kind, "<script>alert(1)</script> & más")
    words = _Words()
    words.feed(write_html(make_export(old, (*new, hostile), layout), for_widget=for_widget))
    words.close()
    assert words.open == []
    assert words.addresses == []
    assert "<script>alert(1)</script> & más" in words.text
    for line in visible_lines(new[3:4]):
        assert line in words.text


def test_text_says_what_changed_in_each_layout(make_export: MakeExport) -> None:
    pair = (["Instaron a todos.", "Viejo."], ["Exhortaron a todos."])
    assert write_txt(make_export(*pair, Layout.CLEAN)) == "Exhortaron a todos.\n"
    assert write_txt(make_export(*pair, Layout.INLINE)) == "[-Instaron-]{+Exhortaron+} a todos.\n\n[-Viejo.-]\n"
    assert "[suprimido]\n\n− Viejo." in write_txt(make_export(*pair, Layout.SIDE_BY_SIDE))


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_captions_and_the_spellers_language_follow_the_text(
    make_export: MakeExport, negotiated: Pair, language: str
) -> None:
    export = make_export(*negotiated, Layout.SIDE_BY_SIDE)
    data = write_docx(Export(**{**vars(export), "language": language}))
    caption = {"es": "suprimido", "en": "deleted", "pt": "suprimido", "fr": "supprimé"}[language]
    imported = read_docx(data, "")
    assert caption in visible_lines(imported.paragraphs)
    assert imported.language == language
