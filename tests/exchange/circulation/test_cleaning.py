"""Secrets planted in a hundred places do not travel; what a reader sees stays as it was."""

from __future__ import annotations

import base64
import io
import json
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import ooxml_integrity
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree
from openxml_audit import OpenXmlValidator

from drafter.errors import KnownError
from drafter.exchange import Export, Layout, View, visible_lines, write_docx
from drafter.exchange.circulation import Circulated, PrivateKind, for_circulation, search_private
from drafter.exchange.incoming.docx_reader import read_docx
from tests.exchange.circulation.file_with_secrets import (
    NAMED_PLACES,
    PLACES,
    VISIBLE_PLACES,
    file_with_secrets,
    secret,
)
from tests.exchange.documents import word_documents

MakeDocx = Callable[..., bytes]
MakeExport = Callable[..., Export]
DELEGATION = "Delegación de Chile"
STYLE = "word/styles.xml"


def everything(data: bytes) -> bytes:
    """All bytes of a file and of what is packed in it, as they are and without zeros between letters: a look that
    knows nothing of Word."""
    found = [data]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for member in package.infolist():
            content = package.read(member)
            found += [member.filename.encode(), member.comment, member.extra, content]
            if content.startswith(b"PK"):
                found.append(everything(content))
            place = content.find(b"x\x9c")
            while place >= 0:
                engine = zlib.decompressobj()
                try:
                    found.append(engine.decompress(content[place:]))
                except zlib.error:
                    found.append(b"")
                place = content.find(b"x\x9c", place + 1)
    return b"\n".join((*found, *(one.replace(b"\0", b"") for one in found)))


def decoded(data: bytes) -> bytes:
    """The same, with what is written in base64 in the text part."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    held = [str(one.text) for one in root.iter("{*}fldData")]
    held += [str(value) for one in root.iter("{*}shape") for key, value in one.items() if str(key).endswith("gfxdata")]
    packed = []
    for one in held:
        plain = base64.b64decode(one)
        packed.append(everything(plain) if plain.startswith(b"PK") else plain.replace(b"\0", b""))
    return everything(data) + b"\n".join(packed)


@pytest.fixture(scope="module")
def before() -> bytes:
    return decoded(file_with_secrets())


@pytest.fixture(scope="module")
def circulated() -> Circulated:
    forbidden = [secret(place) for place in NAMED_PLACES]
    return for_circulation(file_with_secrets(), "acta.docx", delegation=DELEGATION, forbidden=forbidden)


@pytest.fixture(scope="module")
def after(circulated: Circulated) -> bytes:
    return decoded(circulated.data)


@pytest.mark.parametrize("place", PLACES)
def test_no_secret_travels(place: str, before: bytes, after: bytes) -> None:
    assert secret(place).encode() in before, "control: it was planted"
    assert secret(place).encode() not in after


def test_many_places_are_tried() -> None:
    assert len(PLACES) >= 100


def lines(data: bytes, view: View) -> list[str]:
    return [*visible_lines(read_docx(data, "", view).paragraphs)]


@pytest.mark.parametrize("view", [View.ORIGINAL, View.FINAL])
def test_a_reader_sees_the_same_words_but_for_names_and_paths_in_fields(circulated: Circulated, view: View) -> None:
    expected = lines(file_with_secrets(), view)
    for words in circulated.removed_words:
        expected = [line.replace(words, "").rstrip() for line in expected]
    shown = [line.rstrip() for line in lines(circulated.data, view)]
    # Words that a paragraph's style or a row hides are words to our reader.
    hidden = {secret("paragraph-hidden-by-style"), secret("hidden-row")}
    assert shown == [line for line in expected if line not in hidden]
    assert len(circulated.removed_words) == len(VISIBLE_PLACES)


def test_it_is_told_what_went_and_where(circulated: Circulated) -> None:
    told = {(one.kind, one.part) for one in circulated.removed}
    assert (PrivateKind.HIDDEN_TEXT, "word/document.xml") in told
    assert (PrivateKind.COMMENT, "word/document.xml") in told
    assert (PrivateKind.THUMBNAIL, "_rels/.rels") in told
    (company,) = (one for one in circulated.removed if one.detail.startswith("Company"))
    assert company.kind is PrivateKind.PROPERTY
    assert secret("company") in company.detail


def test_what_is_written_has_nothing_private_and_would_not_be_changed_again(circulated: Circulated) -> None:
    assert search_private(circulated.data, [secret(place) for place in PLACES], allowed_authors=[DELEGATION]) == ()
    again = for_circulation(circulated.data, "acta.docx", delegation=DELEGATION)
    assert again == Circulated(circulated.data, ())


def test_two_validators_find_nothing(circulated: Circulated, tmp_path: Path) -> None:
    file = tmp_path / "acta.docx"
    file.write_bytes(circulated.data)
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(file)] == []


def test_all_changes_are_by_the_delegation_on_the_day_of_the_latest(circulated: Circulated) -> None:
    with zipfile.ZipFile(io.BytesIO(circulated.data)) as package:
        document = package.read("word/document.xml").decode()
    assert document.count(f'w:author="{DELEGATION}"') == document.count("w:author=") == 2
    assert document.count('w:date="2026-03-01T00:00:00Z"') == document.count("w:date=") == 1


@pytest.mark.parametrize(
    ("language", "word"),
    [("es-ES", "Delegación"), ("en-GB", "Delegation"), ("fr-FR", "Délégation"), ("pt-BR", "Delegação"),
     ("de-DE", "Delegation")],
)  # fmt: skip
def test_without_a_delegation_s_name_authors_are_the_word_for_it(make_docx: MakeDocx, language: str, word: str) -> None:
    styles = (
        f'<w:styles NS><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults></w:styles>"
    )
    data = make_docx('<w:p><w:ins w:id="1" w:author="Pedro"><w:r><w:t>a</w:t></w:r></w:ins></w:p>', styles=styles)
    with zipfile.ZipFile(io.BytesIO(for_circulation(data, "a.docx").data)) as package:
        assert f'w:author="{word}"' in package.read("word/document.xml").decode()


def test_without_tracked_changes_no_struck_word_is_inside(make_docx: MakeDocx) -> None:
    body = (
        '<w:p><w:r><w:t>paz</w:t></w:r><w:del w:id="1" w:author="P"><w:r><w:delText> armada</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="P"><w:r><w:t> duradera</w:t></w:r></w:ins></w:p>'
    )
    kept = for_circulation(make_docx(body), "a.docx")
    assert b"armada" in everything(kept.data)
    clean = for_circulation(make_docx(body), "a.docx", tracked=False)
    assert b"armada" not in everything(clean.data)
    assert lines(clean.data, View.ORIGINAL) == lines(clean.data, View.FINAL) == ["paz duradera"]


def test_descriptions_of_images_are_kept_where_asked_but_not_with_a_path(make_docx: MakeDocx) -> None:
    shape = '<w:r><w:pict><v:shape alt="{}" style="width:1pt"/></w:pict></w:r>'
    path = "C:\\Users\\ana\\mapa.png"
    body = f"<w:p>{shape.format('Mapa de la región')}{shape.format(path)}</w:p>"
    kept = for_circulation(make_docx(body), "a.docx", keep_alternative_text=True)
    assert "Mapa de la región".encode() in everything(kept.data)
    assert b"mapa.png" not in everything(kept.data)
    assert b"Mapa" not in everything(for_circulation(make_docx(body), "a.docx").data)


def test_a_link_to_a_page_of_the_web_stays_a_link(circulated: Circulated) -> None:
    with zipfile.ZipFile(io.BytesIO(circulated.data)) as package:
        links = package.read("word/_rels/document.xml.rels").decode()
    assert "https://www.un.org/es/documents" in links
    assert links.count('TargetMode="External"') == 1


@pytest.mark.parametrize("address", ["https://intranet.mre.example/x", "http://servidor/x", "http://10.1.2.3/x",
                                     "https://mre-my.sharepoint.com/personal/ana", "smb://f/x", "informe.docx",
                                     "https://ana:clave@example.org/x", "C:\\actas\\a.docx"])  # fmt: skip
def test_a_link_into_a_house_becomes_words(make_docx: MakeDocx, address: str) -> None:
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "{}"</w:instrText></w:r><w:r>'
        '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>aquí</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>'
        "</w:r></w:p>"
    )
    made = for_circulation(make_docx(field.format(address)), "a.docx")
    assert address.encode() not in everything(made.data)
    assert lines(made.data, View.FINAL) == ["aquí"]
    public = for_circulation(make_docx(field.format("https://www.oas.org/es")), "a.docx")
    assert b"https://www.oas.org/es" in everything(public.data)


def test_text_hidden_by_a_style_and_shown_by_the_run_stays(make_docx: MakeDocx) -> None:
    styles = (
        '<w:styles NS><w:style w:type="paragraph" w:styleId="O"><w:name w:val="O"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    )
    run = "<w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r>"
    body = (
        '<w:p><w:pPr><w:pStyle w:val="O"/></w:pPr>'
        + run.format("", "oculto ")
        + run.format('<w:vanish w:val="0"/>', "visible ")
        + run.format('<w:rStyle w:val="C"/>', "también ")  # both styles hide: together they show (17.7.3)
        + run.format("<w:webHidden/>", "no en la web")
        + "</w:p>"
    )
    made = everything(for_circulation(make_docx(body, styles=styles), "a.docx").data)
    assert b"oculto " not in made
    assert b"visible " in made
    assert "también ".encode() in made
    assert b"no en la web" not in made, "it stands in the hidden paragraph, and its own property hides it elsewhere"


def test_page_numbers_of_a_contents_table_hidden_in_web_view_only_stay(make_docx: MakeDocx) -> None:
    body = "<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>12</w:t></w:r></w:p>"
    assert lines(for_circulation(make_docx(body), "a.docx").data, View.FINAL) == ["12"]


def test_a_field_that_spans_paragraphs_keeps_its_result(make_docx: MakeDocx) -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "\\\\s\\x.docx"</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>uno</w:t></w:r></w:p>'
        '<w:p><w:r><w:t>dos</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> tres</w:t></w:r></w:p>'
    )
    made = for_circulation(make_docx(body), "a.docx")
    assert lines(made.data, View.FINAL) == ["uno", "dos tres"]
    assert b"INCLUDETEXT" not in everything(made.data)


def test_a_macro_file_becomes_a_document(make_docx: MakeDocx) -> None:
    made = for_circulation(make_docx("<w:p/>"), "a.docm")
    with zipfile.ZipFile(io.BytesIO(made.data)) as package:
        types = package.read("[Content_Types].xml").decode()
    assert "wordprocessingml.document.main+xml" in types
    assert "macroEnabled" not in types


def test_own_exports_are_fit_as_they_are_written(make_export: MakeExport) -> None:
    for layout in Layout:
        export = make_export(["Uno.", "Dos."], ["Uno.", "Tres."], layout)
        data = write_docx(export)
        made = for_circulation(data, "a.docx", delegation=DELEGATION, date="2026-11-23T09:00:00Z")
        assert made.removed == (), layout
        assert lines(made.data, View.FINAL) == lines(data, View.FINAL)


def test_a_file_that_is_no_word_file_is_a_sentence() -> None:
    with pytest.raises(KnownError) as caught:
        for_circulation(b"PK nada", "a.docx")
    assert caught.value.message == "docx-damaged"


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(word_documents(revisions=True))
def test_any_document_keeps_its_words_and_loses_its_authors(data: bytes) -> None:
    made = for_circulation(data, "a.docx", delegation=DELEGATION)
    for view in (View.ORIGINAL, View.FINAL):
        assert lines(made.data, view) == lines(data, view)
    assert search_private(made.data, ("Ana", "B&L"), allowed_authors=[DELEGATION]) == ()
    assert for_circulation(made.data, "a.docx", delegation=DELEGATION).data == made.data


def pandoc(data: bytes, deed: str) -> str:
    """The letters pandoc reads."""
    done = subprocess.run(
        ["pandoc", "--from=docx", "--to=json", f"--track-changes={deed}"], input=data, capture_output=True, check=True
    )
    # Blanks at a paragraph's end are kept or not as a bookmark stands after them.
    return "".join(words_of(json.loads(done.stdout)["blocks"]).split())


def words_of(node: object) -> str:
    if isinstance(node, list):
        return "".join(map(words_of, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c", "")
    if kind == "Str":
        return str(content)
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Image":
        return "¤"
    return words_of(content)


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@settings(max_examples=6, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(word_documents(revisions=True))
def test_pandoc_reads_the_same_words(data: bytes) -> None:
    made = for_circulation(data, "a.docx").data
    for deed in ("accept", "reject"):
        assert pandoc(made, deed) == pandoc(data, deed)
