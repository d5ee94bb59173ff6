"""Files that mean harm or make no sense, made on the fly: (suffix, bytes, what may become of them).

What may become of one is a set of keys of sentences, or ``OPEN``; several where both are right.
"""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
OPEN = "open"
TEXT = "Texto de la declaración."
LAUGHS = '<!DOCTYPE l [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'


@dataclass(frozen=True)
class Hostile:
    """A file and what may become of it; its bytes are made when asked for, some are large."""

    suffix: str
    make: Callable[[], bytes]
    expected: frozenset[str]


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def links(*targets: tuple[str, str, bool]) -> str:
    """A relationships part: kind, target, whether outside."""
    mode = ("Internal", "External")
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}" TargetMode="{mode[outside]}"/>'
        for number, (kind, target, outside) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{LINKS}">{rows}</Relationships>'


def word(body: str = paragraph(TEXT), parts: Mapping[str, str | bytes] | None = None, *, method: int = 8) -> bytes:
    """A .docx with that body; ``parts`` are added or take the place of the usual ones."""
    stream = io.BytesIO()
    usual: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": links(("officeDocument", "word/document.xml", False)),
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
    }
    with zipfile.ZipFile(stream, "w", method) as package:
        for name, content in {**usual, **(parts or {})}.items():
            package.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content, method)
    return stream.getvalue()


def open_document(content: str, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """An .odt with that content.xml."""
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in (
            ("/", OPEN_DOCUMENT),
            ("content.xml", "text/xml"),
            *((part, "text/xml") for part in parts or ()),
        )
    )
    manifest = f'<manifest:manifest xmlns:manifest="{MANIFEST}" manifest:version="1.2">{entries}</manifest:manifest>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", OPEN_DOCUMENT, zipfile.ZIP_STORED)
        package.writestr("content.xml", content)
        for name, data in {"META-INF/manifest.xml": manifest, **(parts or {})}.items():
            package.writestr(name, data)
    return stream.getvalue()


def odt_content(body: str, before: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content office:version="1.2" '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
        'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" '
        'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def compound_file(*names: str, damage: Callable[[bytearray], None] | None = None) -> bytes:
    """An OLE file whose directory has these names: its table in sector 0, its directory in sector 1."""
    header = bytearray(512)
    header[:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    table = bytearray(struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFE, *[0xFFFFFFFF] * 125))
    directory = bytearray(512)
    for place, name in enumerate(("Root Entry", *names)[:4]):
        encoded = name.encode("utf-16-le")
        directory[128 * place : 128 * place + len(encoded)] = encoded
        struct.pack_into("<H", directory, 128 * place + 64, len(encoded) + 2)
        struct.pack_into("<I", directory, 128 * place + 116, 2)
    data = bytearray(bytes(header) + bytes(table) + bytes(directory) + bytes(512))
    if damage is not None:
        damage(data)
    return bytes(data)


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects without a table: readers find them all the same."""
    body = b"".join(b"%d 0 obj%sendobj\n" % (number, content) for number, content in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R/Size %d%s>>\n%%%%EOF" % (len(objects) + 1, trailer)


def _stream(data: bytes, entries: bytes) -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream " % (len(data), entries, data)


def _pdf_page(content: bytes, catalogue: bytes = b"", page: bytes = b"", *more: bytes) -> bytes:
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>%s>>" % page,
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    )


_SHOWN = _stream(b"BT /F 12 Tf 72 700 Td (Texto del PDF hostil.) Tj ET", b"")


def _patched(data: bytes, signature: bytes, offset: int, value: bytes) -> bytes:
    """A zip with bytes at an offset of each header of a kind replaced."""
    patched = bytearray(data)
    place = patched.find(signature)
    while place != -1:
        patched[place + offset : place + offset + len(value)] = value
        place = patched.find(signature, place + 4)
    return bytes(patched)


def hostile_files(server: str) -> dict[str, Hostile]:
    """All of them by name; ``server`` is an address that nobody may connect to."""
    noise = random.Random(20261123)
    made: dict[str, Hostile] = {}

    def add(name: str, suffix: str, make: Callable[[], bytes], *expected: str) -> None:
        made[name] = Hostile(suffix, make, frozenset(expected))

    # Archives
    outside = dict.fromkeys(("../../../../tmp/PWNED", "/tmp/PWNED", "C:\\PWNED", "word\\..\\..\\PWNED"), "x")
    add("names that climb out", ".docx", lambda: word(parts=outside), OPEN)
    backslashes = {"_rels/.rels": links(("officeDocument", "word\\document.xml", False))}
    add("names with backslashes", ".docx", lambda: word(parts=backslashes), OPEN)
    add(
        "sizes of 4 GiB that are none",
        ".docx",
        lambda: _patched(word(), b"PK\x01\x02", 24, b"\xff\xff\xff\xff"),
        OPEN,
        "docx-damaged",
    )
    add("offsets that lie", ".docx", lambda: _patched(word(), b"PK\x01\x02", 42, b"\xf0\xff\xff\x7f"), "docx-damaged")
    add("all entries at one place", ".docx", lambda: _patched(word(), b"PK\x01\x02", 42, bytes(4)), "docx-damaged")
    add("encrypted members", ".docx", lambda: _patched(word(), b"PK\x01\x02", 8, b"\x01\x00"), "docx-damaged")
    add("a compression nobody has", ".docx", lambda: _patched(word(), b"PK\x01\x02", 10, b"\x63\x00"), "docx-damaged")
    add("bzip2 inside", ".docx", lambda: word(method=zipfile.ZIP_BZIP2), OPEN)
    add("lzma inside", ".docx", lambda: word(method=zipfile.ZIP_LZMA), OPEN)
    add("a comment of 60,000 bytes", ".docx", lambda: word() + b"PK\x05\x06" * 3, OPEN, "docx-damaged")
    add(
        "spaces without end",
        ".docx",
        lambda: word(f"<w:p><w:r><w:t>{' ' * 80_000_000}</w:t></w:r></w:p>"),
        "docx-too-large",
    )
    # XML
    relations = links(("officeDocument", "word/document.xml", False))
    add(
        "entities in the package's links",
        ".docx",
        lambda: word(parts={"_rels/.rels": LAUGHS + relations}),
        "docx-doctype",
    )
    add(
        "entities in the text's links",
        ".docx",
        lambda: word(parts={"word/_rels/document.xml.rels": LAUGHS + relations}),
        "docx-doctype",
    )
    styles_link = {
        "word/_rels/document.xml.rels": links(("styles", "styles.xml", False), ("numbering", "numbering.xml", False))
    }

    def nested_styles() -> bytes:
        nested = "<w:style>" * 100_000 + "</w:style>" * 100_000
        return word(parts={**styles_link, "word/styles.xml": f'<w:styles xmlns:w="{W}">{nested}</w:styles>'})

    def many_runs(count: int) -> bytes:
        runs = "".join(f"<w:r><w:t>{noise.randrange(10**9)}</w:t></w:r>" for _ in range(count))
        return word(f"<w:p>{runs}</w:p>")

    def long_attribute() -> bytes:
        attribute = "".join(noise.choice("0123456789ABCDEF") for _ in range(400_000)) * 20
        return word(f'<w:p w:rsidR="{attribute}">{paragraph(TEXT)}</w:p>')

    def many_namespaces() -> bytes:
        prefixes = " ".join(f'xmlns:n{number}="urn:{number}"' for number in range(20_000))
        return word(f"<w:p {prefixes}><w:r><w:t>{TEXT}</w:t></w:r></w:p>")

    def packed_twice() -> bytes:
        zeros = zlib.compress(zlib.compress(bytes(200 * 2**20), 9), 9)
        return _pdf_page(_stream(zeros, b"/Filter[/FlateDecode/FlateDecode]"))

    add("100,000 nested styles", ".docx", nested_styles, "docx-damaged", "docx-too-large")
    deep = "<w:tbl><w:tr><w:tc>" * 240 + paragraph(TEXT) + "</w:tc></w:tr></w:tbl>" * 240
    add("240 nested tables", ".docx", lambda: word(deep), OPEN, "docx-damaged", "file-too-nested")
    too_much = ("docx-too-large", "file-too-slow", "file-too-heavy", "text-too-long")
    add("200,000 runs", ".docx", lambda: many_runs(200_000), OPEN, *too_much)
    same = "<w:r><w:t>x</w:t></w:r>"
    add("a million runs", ".docx", lambda: word(f"<w:p>{same * 1_000_000}</w:p>"), *too_much)
    add("an attribute of 8 MB", ".docx", long_attribute, OPEN, "docx-damaged", "docx-too-large")
    add("20,000 namespaces", ".docx", many_namespaces, OPEN, "docx-damaged")
    utf7 = f'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE d SYSTEM "{server}">' + word().decode("latin-1")[:50]
    add(
        "UTF-7",
        ".docx",
        lambda: word(parts={"word/document.xml": utf7.encode("latin-1", "replace")}),
        "docx-damaged",
        "docx-doctype",
    )
    add("a NUL by number", ".docx", lambda: word(paragraph("a&#0;b")), "docx-damaged")
    add(
        "EBCDIC",
        ".docx",
        lambda: word(parts={"word/document.xml": '<?xml version="1.0" encoding="cp037"?><a/>'.encode("cp037")}),
        "docx-damaged",
        "docx-not-word",
    )
    # Word
    circle = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/><w:link w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"), ("C", "C"))
    )
    lists = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/>'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%1%1%2%3%4%5%6%7%8%9"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    number_style = (
        '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    circles = {
        **styles_link,
        "word/styles.xml": f'<w:styles xmlns:w="{W}">{circle}{number_style}</w:styles>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{W}">{lists}</w:numbering>',
    }
    body = "".join(
        paragraph(TEXT, f'<w:pStyle w:val="{style}"/><w:numPr><w:ilvl w:val="8"/><w:numId w:val="{number}"/></w:numPr>')
        for style, number in (("A", 1), ("C", 2), ("N", 3), ("A", -1))
    )
    add("styles and lists in circles", ".docx", lambda: word(body, circles), OPEN)
    itself = links(
        *[(kind, "document.xml", False) for kind in ("header", "styles", "numbering", "comments", "footnotes")]
    )
    add("every part is the text itself", ".docx", lambda: word(parts={"word/_rels/document.xml.rels": itself}), OPEN)
    chunk = '<w:altChunk r:id="rId1"/>' * 50
    inside = {"word/_rels/document.xml.rels": links(("aFChunk", "document.xml", False))}
    add("chunks that include the file itself", ".docx", lambda: word(paragraph(TEXT) + chunk, inside), OPEN)
    kinds = "image oleObject attachedTemplate hyperlink aFChunk styles header frame subDocument"
    fetched = links(*[(kind, f"{server}/{kind}", True) for kind in kinds.split()])
    remote = (
        '<w:altChunk r:id="rId5"/><w:p><w:subDoc r:id="rId9"/><w:r><w:object/></w:r><w:r>'
        f'<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT {server}/t DDEAUTO cmd</w:instrText>'
        f"</w:r><w:r><w:t>{TEXT}</w:t></w:r></w:p>"
    )
    add(
        "links to elsewhere of every kind",
        ".docx",
        lambda: word(paragraph(TEXT) + remote, {"word/_rels/document.xml.rels": fetched}),
        OPEN,
    )
    odd = '<w:r><w:sym w:font="Wingdings" w:char="FFFFFFFF"/><w:sym/><w:br w:type="x"/><w:fldChar/></w:r>'
    add(
        "signs that are none",
        ".docx",
        lambda: word(f"<w:p>{odd}<w:ins><w:del><w:ins>{odd}</w:ins></w:del></w:ins></w:p>" + paragraph(TEXT)),
        OPEN,
    )
    # PDF
    broken = ("pdf-no-text", "pdf-damaged", "file-too-heavy", "file-too-slow")
    add("a PDF packed twice", ".pdf", packed_twice, *broken)
    script = b"/OpenAction<</S/JavaScript/JS(app.launchURL\\('%s'\\))>>/AA<</O<</S/URI/URI(%s)>>>>" % (
        (server.encode(),) * 2
    )
    launch = (
        b"/AA<</O<</S/Launch/F(/bin/sh)>>>>/Annots[<</Type/Annot/Subtype/Link/A<</S/URI/URI(%s)>>>>]" % server.encode()
    )
    add("a PDF that wants to act", ".pdf", lambda: _pdf_page(_SHOWN, script, launch), OPEN)
    pages = pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 1000000000>>")
    add("a PDF of a thousand million pages", ".pdf", lambda: pages, "pdf-too-long", "pdf-damaged", "pdf-no-text")
    add("a PDF with 200,000 nested lists", ".pdf", lambda: pdf(b"[" * 200_000), "pdf-damaged")
    loop = pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>", trailer=b"/Prev 9")
    add("a PDF in circles", ".pdf", lambda: loop, "pdf-damaged", "pdf-no-text")
    form = _stream(
        b"/X Do /X Do BT /F 12 Tf 72 700 Td (Texto.) Tj ET",
        b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>",
    )
    add("a PDF whose picture shows itself", ".pdf", lambda: _pdf_page(form), OPEN, "pdf-no-text", "pdf-damaged")
    # OpenDocument, RTF, old Word
    add(
        "an .odt with entities",
        ".odt",
        lambda: open_document(odt_content("<text:p>&c;</text:p>", LAUGHS)),
        "docx-doctype",
    )
    add("an .odt without end", ".odt", lambda: open_document(odt_content(" " * 80_000_000)), "docx-too-large")
    manifest = (
        f'<manifest:manifest xmlns:manifest="{MANIFEST}">'
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
        "</manifest:manifest>"
    )
    add(
        "an .odt with a password",
        ".odt",
        lambda: open_document("x", {"META-INF/manifest.xml": manifest}),
        "office-protected",
    )
    add("a spreadsheet called .odt", ".odt", lambda: word(), OPEN)
    add("no .odt at all", ".odt", lambda: b"hola", "office-other-kind")
    add("an .odt of nothing", ".odt", lambda: open_document(""), "docx-damaged")
    add("an .rtf with a size that lies", ".rtf", lambda: b"{\\rtf1 hola\\par\\bin2147483647 }", "docx-damaged")
    add("no .rtf at all", ".rtf", lambda: b"<html></html>", "office-other-kind")
    add("an .rtf that is too large", ".rtf", lambda: b"{\\rtf1 " + b"a" * (65 * 2**20), "file-too-large")
    add(
        "an old Word file with a password",
        ".doc",
        lambda: compound_file("EncryptedPackage", "EncryptionInfo"),
        "office-protected",
    )
    add(
        "a new Word file with a password",
        ".docx",
        lambda: compound_file("EncryptedPackage", "EncryptionInfo"),
        "docx-protected",
    )
    add("an old Word file called .docx", ".docx", lambda: compound_file("WordDocument", "1Table"), "docx-is-old-word")
    add("an old spreadsheet called .doc", ".doc", lambda: compound_file("Workbook"), "office-other-kind")

    def bite(data: bytearray) -> None:
        struct.pack_into("<I", data, 512 + 4, 1)  # the directory's sector follows itself

    def fall(data: bytearray) -> None:
        struct.pack_into("<I", data, 48, 0x00FFFFFF)  # the directory begins where nothing is

    add(
        "an OLE file that bites its tail",
        ".docx",
        lambda: compound_file("WordDocument", damage=bite),
        "docx-is-old-word",
    )
    add(
        "an OLE file that falls off its end", ".doc", lambda: compound_file("WordDocument", damage=fall), "docx-damaged"
    )
    # Text
    add("zeros called .txt", ".txt", lambda: bytes(60 * 2**20), "txt-binary")
    add("more text than anybody reads", ".txt", lambda: b"palabra " * (2 * 10**6), "text-too-long")
    add("more lines than anybody reads", ".txt", lambda: b"a\n" * 200_000, "text-too-many-paragraphs")
    add("a page of another world", ".html", lambda: b"<html></html>", "file-kind-not-read")
    return made
