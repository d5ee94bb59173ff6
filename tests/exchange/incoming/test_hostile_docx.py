"""Word files meant to do harm, or merely odd: each costs a sentence and no more."""

from __future__ import annotations

import io
import struct
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.exchange import read_text
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.messages import explain

MakeDocx = Callable[..., bytes]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def document(text: str, *, before: str = "", namespace: str = W) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<w:document xmlns:w="{namespace}"><w:body><w:p><w:r><w:t>'
        f"{text}</w:t></w:r></w:p></w:body></w:document>"
    )


def refusal(data: bytes) -> str:
    with pytest.raises(KnownError) as caught:
        read_docx(data, "acta.docx")
    for language in ("es", "en"):
        sentence = explain(caught.value, language)
        assert sentence.startswith("acta.docx: ")
        assert "\n" not in sentence
    return caught.value.message


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("before", [LAUGHS, OUTSIDE, '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/evil.dtd">'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(make_docx: MakeDocx, before: str, encoding: str) -> None:
    xml = document("A&x;B" if "x SYSTEM" in before else "x", before=before)
    data = repacked(make_docx(""), "word/document.xml", xml.replace("UTF-8", encoding.upper()).encode(encoding))
    assert refusal(data) == "docx-doctype"


def repacked(data: bytes, name: str, content: bytes) -> bytes:
    """The same zip with one member's content changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for member in source.infolist():
            copy.writestr(member.filename, content if member.filename == name else source.read(member))
    return target.getvalue()


def test_a_part_that_inflates_without_end_is_stopped_while_inflating(make_docx: MakeDocx) -> None:
    bomb = repacked(make_docx(""), "word/document.xml", document(" " * (100 * 2**20)).encode())
    tracemalloc.start()
    assert refusal(bomb) == "docx-too-large"
    assert tracemalloc.get_traced_memory()[1] < 32 * 2**20
    tracemalloc.stop()


def test_a_size_that_lies_is_not_believed(make_docx: MakeDocx) -> None:
    data = bytearray(repacked(make_docx(""), "word/document.xml", document("x" * 5_000_000).encode()))
    for signature, name_at, size_at in ((b"PK\x01\x02", 46, 24), (b"PK\x03\x04", 30, 22)):
        place = data.find(signature)
        while place != -1:
            if data[place + name_at : place + name_at + 17] == b"word/document.xml":
                struct.pack_into("<I", data, place + size_at, 1000)
            place = data.find(signature, place + 4)
    assert refusal(bytes(data)) == "docx-damaged"


def test_a_part_that_is_not_needed_is_not_inflated(make_docx: MakeDocx) -> None:

    target = io.BytesIO(make_docx("<w:p><w:r><w:t>pequeño</w:t></w:r></w:p>"))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/media/x.bin", bytes(150 * 2**20))
    tracemalloc.start()
    assert read_docx(target.getvalue(), "a.docx").paragraphs[0].text == "pequeño"
    assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "file-empty"),
        (b"P", "docx-damaged"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(4096), "docx-protected-or-old"),
        (rb"{\rtf1\ansi Hola}", "docx-other-kind"),
        (b"<!doctype html><html><body>404</body></html>", "docx-other-kind"),
        (b"%PDF-1.7\n", "docx-other-kind"),
    ],
)
def test_what_is_no_zip_is_named_for_what_it_is(data: bytes, message: str) -> None:
    assert refusal(data) == message


def test_half_a_file_is_damaged(make_docx: MakeDocx) -> None:
    data = make_docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>")
    assert refusal(data[: len(data) // 2]) == "docx-damaged"
    assert refusal(data[:-30]) == "docx-damaged"


@pytest.mark.parametrize(
    "xml", ["<w:p>", document("a\x01b"), document("x").replace("</w:p>", ""), "<workbook/>", document("&nada;")]
)
def test_damaged_xml_is_refused(make_docx: MakeDocx, xml: str) -> None:
    assert refusal(make_docx("", document=xml)) in ("docx-damaged", "docx-not-word")


def test_a_file_without_its_main_part_says_so(make_docx: MakeDocx) -> None:
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{}"{}/>'
        "</Relationships>"
    )
    data = make_docx("")
    assert refusal(repacked(data, "_rels/.rels", links.format("word/no.xml", "").encode())) == "docx-main-missing"
    outside = links.format("http://127.0.0.1:9/x.xml", ' TargetMode="External"')
    assert refusal(repacked(data, "_rels/.rels", outside.encode())) == "docx-main-outside"


def test_a_part_that_is_there_twice_is_refused(make_docx: MakeDocx) -> None:

    target = io.BytesIO(make_docx("<w:p/>"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # the standard library's own warning about the duplicate
        with zipfile.ZipFile(target, "a") as package:
            package.writestr("word/document.xml", document("otro"))
    assert refusal(target.getvalue()) == "docx-part-twice"


def test_missing_and_dangling_parts_do_not_keep_the_text_from_opening(make_docx: MakeDocx) -> None:
    data = make_docx("<w:p><w:r><w:t>texto</w:t></w:r></w:p>", styles="<w:styles NS/>")
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="nada.xml"/>'
        '<Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" '
        'Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
    )
    dangling = repacked(data, "word/_rels/document.xml.rels", links.encode())
    assert read_docx(dangling, "a.docx").paragraphs[0].text == "texto"


def test_strict_files_open(make_docx: MakeDocx) -> None:
    data = make_docx("", document=document("estricto", namespace=STRICT))
    assert read_docx(data, "a.docx").paragraphs[0].text == "estricto"


def test_nesting_without_end_is_refused_and_deep_nesting_is_not(make_docx: MakeDocx) -> None:
    def nested(depth: int) -> str:
        return "<w:sdt><w:sdtContent>" * depth + "<w:p/>" + "</w:sdtContent></w:sdt>" * depth

    assert refusal(make_docx(nested(5000))) in ("docx-damaged", "docx-too-large")
    assert read_docx(make_docx(nested(100)), "a.docx").paragraphs == ()


@pytest.mark.parametrize(
    ("suffix", "message"),
    [(".xlsx", "file-kind-not-read"), (".html", "file-kind-not-read"), (".json", "file-kind-not-read"),
     ("", "file-without-suffix")],
)  # fmt: skip
def test_kinds_that_are_not_read_say_what_to_do(tmp_path: Path, suffix: str, message: str) -> None:
    file = tmp_path / f"acta{suffix}"
    file.write_bytes(b"x")
    with pytest.raises(KnownError) as caught:
        read_text(file)
    assert caught.value.message == message
    assert ".docx" in explain(caught.value, "es")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "carpeta.docx").mkdir()
    for name, message in (("no.docx", "file-missing"), ("carpeta.docx", "file-is-folder")):
        with pytest.raises(KnownError) as caught:
            read_text(tmp_path / name)
        assert caught.value.message == message
