"""A Word file such as Word saves, with a secret planted in every place a reader does not look."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
THEME = (Path(__file__).parents[3] / "resources" / "word" / "theme.xml").read_text(encoding="utf-8")
_MS = "http://schemas.microsoft.com/office"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": WORD,
        "r": OFFICE,
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "w14": f"{_MS}/word/2010/wordml",
        "w15": f"{_MS}/word/2012/wordml",
        "w16du": f"{_MS}/word/2023/wordml/word16du",
        "zz": "urn:casa:programa",
    }.items()
)


def secret(place: str) -> str:
    """The words planted in a place: found nowhere else, in no language."""
    return "Zq" + "".join(word.capitalize() for word in place.split("-")) + "Qz"


_PLACES: list[str] = []


def _s(place: str) -> str:
    if place not in _PLACES:
        _PLACES.append(place)
    return secret(place)


def png(*words: str) -> bytes:
    """A picture of two by two pixels, with words in its text chunks."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = b"".join(b"\0" + bytes(3 * [10 * row + column for column in (1, 2)][:6]) for row in (1, 2))
    texts = [chunk(b"tEXt", b"Author\0" + words[0].encode())] if words else []
    packed = [chunk(b"zTXt", b"Source\0\0" + zlib.compress(words[1].encode()))] if len(words) > 1 else []
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(rows))
    tail = words[2].encode() if len(words) > 2 else b""
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(texts + packed) + body + chunk(b"IEND", b"") + tail


def jpeg(exif: str, comment: str, xmp: str) -> bytes:
    """A grey picture of eight by eight pixels with EXIF, XMP and a comment."""
    scan = base64.b64decode(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
        "AQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
    )

    def segment(marker: int, content: bytes) -> bytes:
        return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content

    words = exif.encode() + b"\0"
    tiff = b"II*\0" + struct.pack("<IHHHII", 8, 1, 315, 2, len(words), 26) + struct.pack("<I", 0) + words
    told = segment(0xE1, b"Exif\0\0" + tiff) + segment(0xFE, comment.encode())
    told += segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + xmp.encode() + b"</x:xmpmeta>")
    return scan[:2] + told + scan[2:]


def embedded(words: str) -> bytes:
    """A sheet as Word keeps one: a zip whose parts only inflating shows."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/sharedStrings.xml", f"<sst><si><t>{words}</t></si></sst>")
    return target.getvalue()


def _links(*links: tuple[str, str, str]) -> str:
    """Relationships: id, kind or whole type, target; addresses are external."""
    rows = []
    for identity, kind, target in links:
        whole = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
        outside = ' TargetMode="External"' if ":" in target or target.startswith("\\\\") else ""
        rows.append(f'<Relationship Id="{identity}" Type="{whole}" Target="{target}"{outside}/>')
    return f'{HEAD}<Relationships xmlns="{LINKS}">{"".join(rows)}</Relationships>'


def _field(instruction: str, result: str, data: str = "") -> str:
    held = f"<w:fldData>{data}</w:fldData>" if data else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{held}</w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _picture(identity: str, number: int, name: str, description: str) -> str:
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{description}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{identity}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _paragraph(*content: str, properties: str = "", attributes: str = "") -> str:
    return f"<w:p{attributes}>{properties}{''.join(content)}</w:p>"


def _document() -> str:
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    field_data = base64.b64encode(f"\0\0{_s('field-data')}\0\0".encode("utf-16-le")).decode()
    change = f'w:id="1" w:author="{_s("change-author")}" w:date="2026-03-01T23:47:11Z"'
    paragraphs = (
        _paragraph(_run("Los Estados "), f"<w:ins {change}>{_run('firmemente ')}</w:ins>", _run("decidieron:"),
                   attributes=' w:rsidR="00A1B2C3" w14:paraId="1A2B3C4D"'),
        _paragraph(_run("promover", "<w:rPr><w:b/></w:rPr>"), _run(_s("hidden-text"), hidden), _run(" la paz,"),
                   f'<w:del w:id="2" w:author="{_s("deletion-author")}" w16du:dateUtc="2026-03-01T23:47:11Z">'
                   "<w:r><w:delText>y la guerra</w:delText></w:r></w:del>"),
        _paragraph(_run("cooperar"), _run(_s("text-hidden-by-style"), '<w:rPr><w:rStyle w:val="Oculto"/></w:rPr>')),
        _paragraph(_run(_s("paragraph-hidden-by-style")),
                   properties='<w:pPr><w:pStyle w:val="ParrafoOculto"/></w:pPr>'),
        _paragraph('<w:commentRangeStart w:id="0"/>', _run("en la región"), '<w:commentRangeEnd w:id="0"/>',
                   '<w:r><w:commentReference w:id="0"/></w:r>'),
        _paragraph(f'<w:bookmarkStart w:id="7" w:name="{_s("bookmark")}"/>', _run("sin condiciones;"),
                   '<w:bookmarkEnd w:id="7"/>'),
        _paragraph('<w:bookmarkStart w:id="8" w:name="' + _s("bookmark-referred-to") + '"/>', _run("Anexo"),
                   '<w:bookmarkEnd w:id="8"/>', _run(" véase "),
                   _field(f"REF {_s('bookmark-referred-to')} \\h", "Anexo", field_data)),
        _paragraph('<w:hyperlink r:id="rId20">', _run("el informe"), "</w:hyperlink>"),
        _paragraph('<w:hyperlink r:id="rId21">', _run("la carpeta"), "</w:hyperlink>"),
        _paragraph(f'<w:hyperlink r:id="rId22" w:tooltip="{_s("link-tooltip")}">', _run("la página"), "</w:hyperlink>"),
        _paragraph(_run("firma: "), _field("AUTHOR", _s("author-field"))),
        _paragraph(_run("ruta: "), _field("FILENAME \\p", f"C:\\{_s('file-name-field')}\\acta.docx")),
        _paragraph(_field(f'INCLUDETEXT "C:\\\\{_s("included-file")}\\\\a.docx"', "texto incluido")),
        _paragraph(f'<w:fldSimple w:instr=" DOCPROPERTY {_s("document-property-field")} ">', _run("A/79/L.1"),
                   "</w:fldSimple>"),
        _paragraph(_field(f'IF 1 = 2 "{_s("branch-not-taken")}" "sí"', "sí")),
        _paragraph(_run("índice"), f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>{hidden}<w:instrText>XE "'
                   f'{_s("index-entry")}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        _paragraph(_field(f'HYPERLINK "file:///{_s("link-field")}/a.docx"', "enlace")),
        _paragraph(f'<w:sdt><w:sdtPr><w:alias w:val="{_s("control-alias")}"/><w:tag w:val="{_s("control-tag")}"/>'
                   f'<w:dataBinding w:xpath="/{_s("data-binding")}" w:storeItemID="{{A}}"/><w:dropDownList>'
                   f'<w:listItem w:displayText="{_s("choice-not-taken")}" w:value="1"/></w:dropDownList></w:sdtPr>'
                   f"<w:sdtContent>{_run('elegido')}</w:sdtContent></w:sdt>"),
        _paragraph(f'<w:smartTag w:uri="urn:x" w:element="{_s("smart-tag")}"><w:smartTagPr><w:attr w:name="n" '
                   f'w:val="{_s("smart-tag-attribute")}"/></w:smartTagPr>', _run("Salvador"), "</w:smartTag>"),
        _paragraph(f'<w:permStart w:id="9" w:ed="{_s("permission")}@mre"/>', _run("autorizado"),
                   '<w:permEnd w:id="9"/>'),
        _paragraph(_picture("rId30", 1, f"C:\\Users\\{_s('picture-name')}\\foto.png", _s("picture-description")),
                   _picture("rId31", 2, "Imagen 2", f"C:\\{_s('picture-path')}.jpg")),
        _paragraph(f'<w:r><w:object><v:shape id="_x0000_i1025" alt="{_s("shape-description")}" '
                   f'o:gfxdata="{base64.b64encode(embedded(_s("shape-data"))).decode()}" '
                   'style="width:10pt;height:10pt">'
                   f'<v:imagedata r:id="rId30" o:title="{_s("shape-title")}"/></v:shape>'
                   '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1025" DrawAspect="Content" '
                   'ObjectID="_1" r:id="rId32"/></w:object></w:r>', _run(" cuadro")),
        _paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>nuevo</w:t></mc:Choice><mc:Fallback>"
                   f"<w:t>{_s('rendering-nobody-sees')}</w:t></mc:Fallback></mc:AlternateContent></w:r>"),
        _paragraph(_run("de otro programa"), f'<zz:nota zz:texto="{_s("other-program-attribute")}">'
                   f"{_s('other-program-element')}</zz:nota>"),
        _paragraph(f"<!-- {_s('xml-comment')} -->", _run("con"), f"<?casa {_s('processing-instruction')}?>",
                   _run(" nota"), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>"
        f'<w:tblCaption w:val="{_s("table-caption")}"/><w:tblDescription w:val="{_s("table-description")}"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{_paragraph(_run("celda"))}</w:tc></w:tr>'
        f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>"
        f"{_paragraph(_run(_s('hidden-row')))}</w:tc></w:tr></w:tbl>",
        '<w:altChunk r:id="rId33"/>',
        _paragraph(f'<w:hyperlink w:anchor="{_s("anchor-without-bookmark")}">', _run("véase"), "</w:hyperlink>"),
        _paragraph(_field(f'HYPERLINK \\l "{_s("anchor-of-field")}"', "allí")),
        _paragraph(_run("uno"), attributes=f' xml:base="{_s("xml-base")}" nota="{_s("attribute-without-prefix")}"'),
        _paragraph(f'<w:r><w:pict><v:rect equationxml="{_s("formula-over-again")}" style="width:9pt;height:9pt"/>'
                   '</w:pict></w:r>'),
        _paragraph('<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>primero</w:t></mc:Choice>'
                   f'<mc:Choice Requires="w15"><w:t>{_s("second-choice")}</w:t></mc:Choice>'
                   "</mc:AlternateContent></w:r>"),
        _paragraph(_run("Fin.")),
    )  # fmt: skip
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1701" w:bottom="1417" w:left="1701" '
        'w:header="708" w:footer="708" w:gutter="0"/><w:printerSettings r:id="rId34"/></w:sectPr>'
    )
    return (
        f'{HEAD}<w:document {NAMESPACES} mc:Ignorable="w14 w15 w16du zz">'
        f"<w:body>{''.join(paragraphs)}{section}</w:body></w:document>"
    )


def _styles() -> str:
    return (
        f'{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="es-ES"/></w:rPr>'
        "</w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f'<w:aliases w:val="{_s("style-alias")}"/><w:rsid w:val="00A1B2C3"/></w:style>'
        '<w:style w:type="character" w:customStyle="1" w:styleId="Oculto"><w:name w:val="Oculto"/><w:rPr><w:vanish/>'
        '</w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="ParrafoOculto">'
        '<w:name w:val="Párrafo oculto"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>'
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="E9"><w:name w:val="{_s("style-name")}"/></w:style>'
        "</w:styles>"
    )


def _settings() -> str:
    return (
        f'{HEAD}<w:settings {NAMESPACES}><w:writeProtection w:recommended="1" w:hashValue="{_s("write-password")}"/>'
        '<w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:trackRevisions/>'
        '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="textFile"/>'
        f'<w:connectString w:val="DSN={_s("mail-merge")}"/><w:query w:val="SELECT {_s("mail-merge-query")}"/>'
        f'</w:mailMerge><w:documentProtection w:edit="readOnly" w:enforcement="0" w:hash="{_s("password")}" '
        f'w:salt="{_s("salt")}"/><w:defaultTabStop w:val="708"/><w:rsids><w:rsidRoot w:val="00A1B2C3"/>'
        f'<w:rsid w:val="00A1B2C3"/></w:rsids><w:docVars><w:docVar w:name="{_s("variable-name")}" '
        f'w:val="{_s("variable")}"/></w:docVars>'
        f'<w:compat><w:compatSetting w:name="{_s("compatibility")}" w:uri="urn:x" w:val="1"/></w:compat>'
        f'<w:saveThroughXslt w:solutionID="{_s("transformation")}"/>'
        f'<w:attachedSchema w:val="{_s("schema")}"/><w15:docId w15:val="{{{_s("document-id")}}}"/></w:settings>'
    )


_HIDDEN = "<w:rPr><w:vanish/></w:rPr>"


def _header(*content: str) -> str:
    return f"{HEAD}<w:hdr {NAMESPACES}>{_paragraph(*content)}</w:hdr>"


def _parts() -> dict[str, bytes | str]:
    comment = (
        f'<w:comment w:id="0" w:author="{_s("comment-author")}" w:initials="{_s("comment-initials")}" '
        f'w:date="2026-03-01T10:00:00Z">{_paragraph(_run(_s("comment")))}</w:comment>'
    )
    note = '<w:footnote w:id="{}"{}>{}</w:footnote>'
    notes = (
        note.format(0, ' w:type="separator"', _paragraph("<w:r><w:separator/></w:r>"))
        + note.format(1, ' w:type="continuationSeparator"', _paragraph("<w:r><w:continuationSeparator/></w:r>"))
        + note.format(2, "", _paragraph(_run("Nota al pie."), _run(_s("hidden-text-of-note"), _HIDDEN)))
        + note.format(3, "", _paragraph(_run(_s("note-nobody-refers-to"))))
    )
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    properties = "".join(
        f"<{tag}>{_s(place)}</{tag}>"
        for tag, place in (
            ("dc:title", "title"), ("dc:creator", "creator"), ("cp:lastModifiedBy", "last-modified-by"),
            ("dc:description", "description"), ("cp:keywords", "keywords"), ("dc:subject", "subject"),
            ("cp:category", "category"), ("cp:contentStatus", "status"), ("dc:identifier", "identifier"),
        )
    )  # fmt: skip
    application = "".join(
        f"<{tag}>{_s(place)}</{tag}>"
        for tag, place in (
            ("Template", "template-name"), ("Company", "company"), ("Manager", "manager"),
            ("HyperlinkBase", "link-base"),
        )
    )  # fmt: skip
    extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    return {
        "_rels/.rels": _links(
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", f"{LINKS}/metadata/core-properties", "docProps/core.xml"),
            ("rId3", "extended-properties", "docProps/app.xml"),
            ("rId4", "custom-properties", "docProps/custom.xml"),
            ("rId5", f"{LINKS}/metadata/thumbnail", "docProps/thumbnail.jpeg"),
            ("rId6", f"{_MS}/2011/relationships/webextensiontaskpanes", "word/webextensions/taskpanes.xml"),
            ("rId7", f"{LINKS}/digital-signature/origin", "_xmlsignatures/origin.sigs"),
        ),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _links(
            ("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"),
            ("rId3", "comments", "comments.xml"), ("rId4", f"{_MS}/2011/relationships/people", "people.xml"),
            ("rId5", "footnotes", "footnotes.xml"), ("rId6", "customXml", "../customXml/item1.xml"),
            ("rId7", "glossaryDocument", "glossary/document.xml"), ("rId8", "theme", "theme/theme1.xml"),
            ("rId9", f"{_MS}/2006/relationships/vbaProject", "vbaProject.bin"),
            ("rId13", "fontTable", "fontTable.xml"), ("rId14", "numbering", "numbering.xml"),
            ("rId10", "header", "header1.xml"), ("rId11", "header", "header2.xml"), ("rId12", "header", "header3.xml"),
            ("rId20", "hyperlink", f"file:///C:/{_s('file-link')}/informe.docx"),
            ("rId21", "hyperlink", f"\\\\{_s('network-share')}\\mre\\a.docx"),
            ("rId22", "hyperlink", "https://www.un.org/es/documents"),
            ("rId23", "hyperlink", f"https://www.example.org/{_s('link-nobody-uses')}"),
            ("rId30", "image", f"media/{_s('part-name')}.png"), ("rId31", "image", "media/image2.jpeg"),
            ("rId32", "package", "embeddings/Hoja.xlsx"), ("rId33", "aFChunk", "afchunk.html"),
            ("rId34", "printerSettings", "printerSettings1.bin"),
        ),
        "word/_rels/settings.xml.rels": _links(("rId1", "attachedTemplate", f"file:///C:/{_s('template-path')}/n.dotm")),
        "word/styles.xml": _styles(),
        "word/settings.xml": _settings(),
        "word/comments.xml": f"{HEAD}<w:comments {NAMESPACES}>{comment}</w:comments>",
        "word/people.xml": f'{HEAD}<w15:people {NAMESPACES}><w15:person w15:author="{_s("person")}"><w15:presenceInfo '
        f'w15:providerId="AD" w15:userId="S::{_s("person-account")}"/></w15:person></w15:people>',
        "word/footnotes.xml": f"{HEAD}<w:footnotes {NAMESPACES}>{notes}</w:footnotes>",
        "word/header1.xml": _header(_run("Encabezado"), _run(_s("hidden-text-of-header"), _HIDDEN)),
        "word/header2.xml": _header(_run(_s("first-page-header-not-shown"))),
        "word/header3.xml": _header(_run(_s("header-nobody-uses"))),
        "word/theme/theme1.xml": THEME.replace('name="drafter"', f'name="{_s("theme-name")}"'),
        "word/fontTable.xml": f'{HEAD}<w:fonts {NAMESPACES}><w:font w:name="{_s("font-name")}"/></w:fonts>',
        "word/numbering.xml": f'{HEAD}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0">'
        f'<w:lvlText w:val="{_s("label-of-unused-list")} %1"/></w:lvl></w:abstractNum></w:numbering>',
        "word/glossary/document.xml": f"{HEAD}<w:glossaryDocument {NAMESPACES}>{_s('glossary')}</w:glossaryDocument>",
        "customXml/item1.xml": f"<datos>{_s('custom-xml')}</datos>",
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'{properties}<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T23:00:00Z</dcterms:created>'
        "</cp:coreProperties>",
        "docProps/app.xml": f'{HEAD}<Properties xmlns="{extended}">{application}'
        "<TotalTime>731</TotalTime></Properties>",
        "docProps/custom.xml": f'{HEAD}<Properties xmlns="{custom}" xmlns:vt="http://schemas.openxmlformats.org/'
        f'officeDocument/2006/docPropsVTypes"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" '
        f'name="{_s("custom-property-name")}"><vt:lpwstr>{_s("custom-property")}</vt:lpwstr></property></Properties>',
        "docProps/thumbnail.jpeg": jpeg(_s("thumbnail"), "", ""),
        "word/webextensions/taskpanes.xml": f'<wetp:taskpanes xmlns:wetp="urn:x" id="{_s("web-extension")}"/>',
        "_xmlsignatures/origin.sigs": _s("signature"),
        f"word/media/{_s('part-name')}.png": png(
            _s("picture-text"), _s("picture-packed-text"), _s("after-the-picture")
        ),
        "word/media/image2.jpeg": jpeg(_s("picture-exif"), _s("picture-comment"), _s("picture-xmp")),
        "word/embeddings/Hoja.xlsx": embedded(_s("embedded-sheet")),
        "word/afchunk.html": f"<p>{_s('merged-file')}</p>",
        "word/printerSettings1.bin": f"\\\\imp\\{_s('printer')}".encode("utf-16-le"),
        "word/vbaProject.bin": b"\xd0\xcf" + _s("macro").encode("utf-16-le"),
        "word/orphan.xml": f"<w:p {NAMESPACES}>{_s('part-nobody-links-to')}</w:p>",
    }  # fmt: skip


def _content_types(names: Mapping[str, bytes | str]) -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    kinds = {
        "document": "document.main", "styles": "styles", "settings": "settings", "comments": "comments",
        "footnotes": "footnotes", "fontTable": "fontTable", "numbering": "numbering",
        "header1": "header", "header2": "header", "header3": "header",
    }  # fmt: skip
    rows = "".join(
        f'<Override PartName="/word/{base}.xml" ContentType="{word}{kind}+xml"/>' for base, kind in kinds.items()
    )
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="jpeg" ContentType="image/jpeg"/>'
        f'<Default Extension="bin" ContentType="{_s("content-type")}"/>'
        '<Default Extension="xlsx" ContentType="application/zip"/><Default Extension="html" ContentType="text/html"/>'
        '<Default Extension="sigs" ContentType="application/x"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'extended-properties+xml"/><Override PartName="/word/theme/theme1.xml" '
        f'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>{rows}</Types>'
    )


def file_with_secrets() -> bytes:
    """The file; the same bytes each time."""
    parts = _parts()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in {"[Content_Types].xml": _content_types(parts), **parts}.items():
            entry = zipfile.ZipInfo(name, (2026, 3, 1, 23, 47, 12))
            entry.compress_type = zipfile.ZIP_DEFLATED
            if name == "word/styles.xml":
                extra = _s("entry-extra-field").encode()
                entry.extra = struct.pack("<HH", 0x7777, len(extra)) + extra
                entry.comment = _s("entry-comment").encode()
            package.writestr(entry, content)
        package.comment = _s("zip-comment").encode()
    return target.getvalue()


file_with_secrets()
PLACES = tuple(_PLACES)
"""Where secrets are planted."""
VISIBLE_PLACES = frozenset(("author-field", "file-name-field"))
"""Places a reader does see, and which go all the same: a person's name, a path."""
NAMED_PLACES = frozenset(("style-name",))
"""Places that go only where the word is said to be forbidden: names of styles are the user's own."""
