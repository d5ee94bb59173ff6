"""The search finds what was hidden on purpose, in every place and dress; controls included."""

from __future__ import annotations

import base64
import gzip
import io
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable

import pytest

from drafter.exchange import Export, write_docx
from drafter.exchange.circulation import IN_FILE, IN_TEXT, search_private
from drafter.exchange.circulation.compound_files import macros, streams
from drafter.exchange.circulation.other_files import search_other
from drafter.exchange.circulation.words import ForbiddenWords, is_private_address
from tests.exchange.circulation.file_with_secrets import PLACES, VISIBLE_PLACES, embedded, file_with_secrets, secret

MakeDocx = Callable[..., bytes]
MakeExport = Callable[..., Export]
WORDS = "Posición de repliegue"


@pytest.fixture(scope="module")
def hits() -> dict[str, str]:
    """The rule by which each planted secret was found."""
    found = search_private(file_with_secrets(), [secret(place) for place in PLACES])
    return {place: finding.rule for place in PLACES for finding in found if f"«{secret(place)}»" in finding.detail}


@pytest.mark.parametrize("place", PLACES)
def test_a_planted_secret_is_found_wherever_it_is(place: str, hits: dict[str, str]) -> None:
    assert place in hits


def test_what_readers_see_is_told_apart(hits: dict[str, str]) -> None:
    assert all(hits[place] == IN_TEXT for place in VISIBLE_PLACES)
    assert hits["company"] == hits["embedded-sheet"] == hits["macro"] == IN_FILE


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    target = io.BytesIO(data)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, content)
    return target.getvalue()


def compound_file(content: bytes) -> bytes:
    """An OLE file with one stream of which each sector of 512 bytes stands before the one it follows."""
    content = content.ljust(4096, b"\0")
    count = len(content) // 512
    last = count + 2
    links = [0xFFFFFFFD, 0xFFFFFFFE] + [0xFFFFFFFE] + [number - 1 for number in range(3, last)]
    table = struct.pack(f"<{len(links)}I", *links).ljust(512, b"\xff")

    def entry(name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
        letters = name.encode("utf-16-le").ljust(64, b"\0")
        return struct.pack("<64sHBBIII36xII4x", letters, 2 * len(name) + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child,
                           start, size)  # fmt: skip

    directory = (entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + entry("Contents", 2, last - 1, len(content))).ljust(
        512, b"\0"
    )
    head = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH6x", 62, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    pieces = [content[512 * number : 512 * (number + 1)] for number in range(count)]
    return head + table + directory + b"".join(reversed(pieces))


def test_a_stream_is_put_together_from_its_sectors() -> None:
    content = b"a" * 505 + WORDS.encode("utf-16-le")
    data = compound_file(content)
    assert WORDS.encode("utf-16-le") not in data, "control: the words lie apart"
    ((name, found),) = streams(data)
    assert name == "Contents"
    assert found.startswith(content)


# The example of [MS-OVBA]'s readers: a module that begins with its name, packed.
MODULE = bytes.fromhex(
    "01 27 B0 00 41 74 74 72 69 62 75 74 00 65 20 56 42 5F 4E 61 6D 00 65 20 3D 20 22 61 22 0D 80 0A"
    "61 62 63 64 65 66 06 F0 00 0D 0A"
)


def test_a_macro_is_unpacked() -> None:
    (source,) = macros(b"\x07\x08" + MODULE)
    assert source.startswith(b'Attribute VB_Name = "a"\r\nabcdef')


DRESSES: dict[str, Callable[[str], bytes]] = {
    "as it is": lambda words: words.encode(),
    "in capitals": lambda words: words.upper().encode(),
    "without accents": lambda words: words.replace("ó", "o").encode(),
    "decomposed": lambda words: unicodedata.normalize("NFD", words).encode(),
    "with other blanks": lambda words: words.replace(" ", "\u00a0").encode(),
    "in Windows letters": lambda words: words.encode("cp1252"),
    "in two bytes": lambda words: b"\1\2\3" + words.encode("utf-16-le"),
    "in two bytes, oddly placed": lambda words: b"\1\2\3\4" + words.encode("utf-16-le"),
    "in base64": lambda words: base64.b64encode(b"--" + words.encode()),
    "in base64 of two bytes": lambda words: base64.b64encode(words.encode("utf-16-le")),
    "in hexadecimal": lambda words: words.encode().hex().encode(),
    "packed": lambda words: b"???" + zlib.compress(words.encode()),
    "packed as by gzip": lambda words: gzip.compress(words.encode(), mtime=0),
    "in a sheet": embedded,
    "in a sheet in base64": lambda words: base64.b64encode(embedded(words)),
    "in scattered sectors": lambda words: compound_file(b"a" * 505 + words.encode("utf-16-le")),
    "in an XML comment": lambda words: f"<a><!--{words}--></a>".encode(),
    "across elements": lambda words: f"<a><b>{words[:4]}</b><b>{words[4:]}</b></a>".encode(),
    "in a namespace": lambda words: f'<a xmlns="urn:{words}"/>'.encode(),
    "percent-encoded": lambda _: b'<a b="x?Posici%C3%B3n%20de%20repliegue"/>',
    "as references": lambda _: b"<a>Posici&#xF3;n&#32;de repliegue</a>",
    "in UTF-16 XML": lambda words: f'<?xml version="1.0" encoding="UTF-16"?><a>{words}</a>'.encode("utf-16"),
}


@pytest.mark.parametrize("dress", [*DRESSES])
def test_forbidden_words_are_found_in_any_dress(dress: str, make_docx: MakeDocx) -> None:
    plain = make_docx("<w:p><w:r><w:t>paz</w:t></w:r></w:p>")
    for name in ("word/cosa.bin", "word/cosa.xml"):
        if name.endswith(".xml") and not DRESSES[dress](WORDS).startswith((b"<", b"\xff\xfe<")):
            continue
        rules = {one.rule for one in search_private(with_part(plain, name, DRESSES[dress](WORDS)), [WORDS])}
        assert IN_FILE in rules
    assert IN_FILE not in {one.rule for one in search_private(plain, [WORDS])}, "control"


def test_words_split_over_runs_are_found_in_the_text(make_docx: MakeDocx) -> None:
    runs = "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{piece}</w:t></w:r>" for piece in ("Posi", "ción de replie", "gue"))
    body = f"<w:p>{runs}</w:p>"
    assert IN_TEXT in {one.rule for one in search_private(make_docx(body), [WORDS])}
    apart = "<w:p><w:r><w:t>Posi</w:t></w:r></w:p><w:p><w:r><w:t>ción de repliegue</w:t></w:r></w:p>"
    assert IN_TEXT not in {one.rule for one in search_private(make_docx(apart), ["Posición"])}


def test_a_short_word_is_found_whole_only() -> None:
    words = ForbiddenWords(["norma", "secretísimo"], whole=["bartolome"])
    assert [hit.word for hit in words.find("la Norma 3, ultrasecretisimos")] == ["norma", "secretísimo"]
    assert not words.in_text("Normal bartolomeo")
    assert words.in_text("c_bartolome_2")


def test_names_of_a_machine_may_stand_in_the_text(make_docx: MakeDocx) -> None:
    data = make_docx("<w:p><w:r><w:t>Bartolomé</w:t></w:r></w:p>")
    assert IN_TEXT not in {one.rule for one in search_private(data, unseen=["bartolome"])}
    held = with_part(data, "word/x.xml", b'<a b="bartolome"/>')
    assert IN_FILE in {one.rule for one in search_private(held, unseen=["bartolome"])}


def test_an_own_export_is_proved_and_another_author_is_not(make_export: MakeExport) -> None:
    data = write_docx(make_export(["Uno."], ["Dos."]))
    assert search_private(data, allowed_authors=["Delegación de Chile"]) == ()
    assert search_private(data) == ()
    (finding,) = search_private(data, allowed_authors=["Delegación del Perú"])
    assert finding.rule == "foreign-author"
    assert "Delegación de Chile" in finding.detail


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("https://www.un.org/x", False), ("mailto:prensa@un.org", False), ("#anexo", False), ("file:///c:/a", True),
        ("\\\\s\\a", True), ("https://[::1", True), ("https://sp.mre.local/a", True),
        ("../otro.docx", True), ("", False),
    ],
)  # fmt: skip
def test_addresses_inside_a_house_are_told_from_those_of_the_web(address: str, private: bool) -> None:
    assert is_private_address(address) is private


def test_html_and_text_are_searched() -> None:
    page = "<html><body><p>Texto</p><!-- Posición de repliegue --><a href='file:///C:/a/b.docx'>x</a></body></html>"
    assert {one.rule for one in search_other(page.encode(), ".html", [WORDS])} == {IN_FILE, "path"}
    shown = "<p>Posición de <b>repliegue</b></p>".encode()
    assert {one.rule for one in search_other(shown, ".html", [WORDS])} == {IN_TEXT}
    assert search_other(b"", ".html", [WORDS]) == ()
    assert search_other(b"<html><body><p>Texto</p></body></html>", ".html", [WORDS]) == ()
    assert {one.rule for one in search_other("la posicion de repliegue".encode("utf-16"), ".txt", [WORDS])} == {IN_TEXT}
    assert search_other(b"nada", ".txt", [WORDS]) == ()
