"""Exports in somebody's own template."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from docx import Document
from docx.shared import Cm, RGBColor
from PIL import Image

from drafter.errors import KnownError
from drafter.exchange import (
    Audience,
    Export,
    Layout,
    LineNumbering,
    NumberingStyle,
    Sources,
    TextParagraph,
    WritingOptions,
    check_template,
    prove_export,
    write_docx,
)
from drafter.exchange.circulation import for_circulation

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]


def ministry(*, first_page: bool = False) -> bytes:
    """A template with a letterhead, an image, page setup and styles of its own, and a body."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21), Cm(29.7), Cm(3.5)
    section.different_first_page_header_footer = first_page
    picture = io.BytesIO()
    Image.new("RGB", (40, 12), (30, 60, 140)).save(picture, "PNG")
    section.header.paragraphs[0].text = "MINISTERIO DE RELACIONES EXTERIORES"
    section.header.paragraphs[0].add_run().add_picture(picture, width=Cm(3))
    section.footer.paragraphs[0].text = "Pie oficial"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x80, 0x00, 0x20)
    document.add_paragraph("Cuerpo de la plantilla", style="List Bullet")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def parts(data: bytes) -> dict[str, str]:
    """Every part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def with_part(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """A Word file with one part changed, or added."""
    found = {name: "", **parts(data)}
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        raw = {member: source.read(member) for member in source.namelist()}
    raw[name] = change(found[name]).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for member, content in raw.items():
            package.writestr(member, content)
    return target.getvalue()


OPTIONS = {
    "plain": WritingOptions(),
    "footnotes": WritingOptions(sources=Sources.FOOTNOTES, draft_mark=True, version="Rev.1", line_numbers=True),
    "lists": WritingOptions(sources=Sources.TABLE, numbering=NumberingStyle.WORD, statuses=True),
}


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("options", list(OPTIONS))
def test_every_layout_is_proved_in_a_template(
    make_export: MakeExport, negotiated: Pair, layout: Layout, options: str
) -> None:
    old, new = negotiated
    new = tuple(replace(one, id=f"p{place}") for place, one in enumerate(new))
    export = replace(
        make_export(old, new, layout),
        options=replace(OPTIONS[options], template=ministry()),
        sources_of={"p2": "Declaración de Salvador, párr. 1"},
    )
    data = write_docx(export)
    assert data == write_docx(export)
    circulated = for_circulation(data, "", delegation=export.author, date=export.date).data
    proof = prove_export(circulated, export)
    assert proof.ok, proof.findings
    written = parts(data)
    assert "MINISTERIO DE RELACIONES EXTERIORES" in "".join(written.values())
    assert "Pie oficial" in "".join(written.values())
    assert "Cuerpo de la plantilla" not in "".join(written.values())
    assert any(name.startswith("word/media/") for name in written)


def test_styles_are_the_template_s_where_it_has_them_and_ours_where_not(
    make_export: MakeExport, negotiated: Pair
) -> None:
    export = replace(make_export((), negotiated[1], Layout.CLEAN), options=WritingOptions(template=ministry()))
    written = parts(write_docx(export))
    styles = written["word/styles.xml"]
    heading = re.search(r'<w:style [^>]*w:styleId="Heading1".*?</w:style>', styles, re.DOTALL)
    assert heading is not None
    assert "800020" in heading[0]
    assert styles.count('w:styleId="NumberedParagraph"') == 1
    assert re.search(r'<w:lang [^>]*w:val="es-ES"', styles)
    # The template's list style sets bullets by itself: ours, which are words, take them away.
    assert '<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' in re.sub(
        r"\s+", " ", written["word/document.xml"]
    )


def test_the_template_s_page_stays_and_lies_down_for_tables(make_export: MakeExport, negotiated: Pair) -> None:
    options = WritingOptions(template=ministry())
    for layout, size in ((Layout.CLEAN, (11906, 16838)), (Layout.COLUMNS, (16838, 11906))):
        document = parts(write_docx(replace(make_export(*negotiated, layout), options=options)))["word/document.xml"]
        found = re.search(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"', document)
        assert found is not None
        assert all(abs(int(one) - wanted) < 3 for one, wanted in zip(found.groups(), size, strict=True))


def test_marks_stand_on_the_first_page_too(make_export: MakeExport, negotiated: Pair) -> None:
    options = WritingOptions(
        template=ministry(first_page=True), draft_mark=True, line_numbers=True, line_numbering=LineNumbering.EACH_PAGE
    )
    export = replace(make_export(*negotiated, Layout.CLEAN), options=options, audience=Audience.INTERNAL)
    written = parts(write_docx(export))
    headers = [words for name, words in written.items() if re.search(r"header[^/]*\.xml$", name)]
    assert len(headers) == 2
    for words in headers:
        assert 'string="BORRADOR"' in words
        assert "INTERNO: no circular" in words
    assert 'w:restart="newPage"' in written["word/document.xml"]


def test_nothing_of_the_template_but_the_page_is_carried_over(make_export: MakeExport, negotiated: Pair) -> None:
    template = ministry()
    template = with_part(template, "docProps/core.xml", lambda xml: xml.replace("python-docx", "Pedro Secreto"))
    template = with_part(template, "customXml/item9.xml", lambda _: "<secreto/>")
    template = with_part(
        template, "word/settings.xml",
        lambda xml: xml.replace("</w:settings>", '<w:rsids><w:rsid w:val="00ABCDEF"/></w:rsids></w:settings>'),
    )  # fmt: skip
    written = parts(write_docx(replace(make_export(*negotiated), options=WritingOptions(template=template))))
    everything = "".join(written) + "".join(written.values())
    for word in ("Pedro Secreto", "secreto", "00ABCDEF", "thumbnail"):
        assert word not in everything


def tracked(xml: str) -> str:
    return xml.replace("<w:body>", '<w:body><w:p><w:ins w:id="1" w:author="x"><w:r><w:t>x</w:t></w:r></w:ins></w:p>')


def linked(_: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        'Target="file:///C:/Users/pedro/logo.png" TargetMode="External"/></Relationships>'
    )


@pytest.mark.parametrize(
    ("part", "change", "sentence"),
    [
        ("word/vbaProject.bin", lambda _: "macros", "template-with-macros"),
        ("[Content_Types].xml", lambda xml: xml.replace(
            "wordprocessingml.document.main+xml", "ms-word.template.macroEnabledTemplate.main+xml"
        ), "template-with-macros"),
        ("word/document.xml", tracked, "template-tracked-changes"),
        ("word/_rels/header1.xml.rels", linked, "template-embedded"),
    ],
)  # fmt: skip
def test_templates_that_would_leak_or_break_are_refused(part: str, change: Callable[[str], str], sentence: str) -> None:
    with pytest.raises(KnownError) as refused:
        check_template(with_part(ministry(), part, change), "plantilla.docx")
    assert refused.value.message == sentence
    assert refused.value.data["file"] == "plantilla.docx"
    check_template(ministry(), "plantilla.docx")
