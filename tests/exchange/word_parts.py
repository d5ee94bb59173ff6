"""The parts of a .docx made in tests: the package around its stories, styles and lists."""

from __future__ import annotations

import base64
import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

STYLES = {
    "": "Normal", "Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2", "Quote": "Quote",
    "ListParagraph": "List Paragraph", "Numbered": "Numbered", "FootnoteText": "footnote text",
    "EndnoteText": "endnote text", "CommentText": "annotation text", "Header": "header", "Footer": "footer",
}  # fmt: skip
_ROOTS = {"header": "hdr", "footer": "ftr"}
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def package(stories: dict[str, str], links: dict[str, str], used: set[str]) -> bytes:
    """The zip: stories by part name without folder, kinds of links, and which of "image" and "link" the body uses."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_DOCUMENT}.'
        f'{"document.main" if name == "document" else name}+xml"/>'
        for name in stories
    )
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f"{overrides}</Types>"
    )
    relations = "".join(
        f'<Relationship Id="rId{name}" Type="{R}/{part}" Target="{part}.xml"/>' for name, part in links.items()
    )
    if "image" in used:
        relations += f'<Relationship Id="rIdImage" Type="{R}/image" Target="media/image1.png"/>'
    if "link" in used:
        relations += (
            f'<Relationship Id="rIdLink" Type="{R}/hyperlink" Target="urn:example:text" TargetMode="External"/>'
        )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f"{_HEAD}{types}",
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
    }
    for name, content in stories.items():
        root = _ROOTS.get(name, name)
        parts[f"word/{name}.xml"] = f"{_HEAD}<w:{root} {_NAMESPACES}>{content}</w:{root}>"
    parts["word/_rels/document.xml.rels"] = (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
    )
    if "image" in used:
        parts["word/media/image1.png"] = _PIXEL
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 3, 1, 10, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return target.getvalue()


def styles() -> str:
    """What stands in w:styles."""
    paragraphs = []
    for identity, name in STYLES.items():
        kind = 'w:type="paragraph" w:default="1"' if not identity else 'w:type="paragraph"'
        numbered = '<w:numPr><w:numId w:val="3"/></w:numPr>' if identity == "Numbered" else ""
        outline = f'<w:outlineLvl w:val="{int(identity[-1]) - 1}"/>' if identity.startswith("Heading") else ""
        based = '<w:basedOn w:val="Normal"/>' if identity else ""
        paragraphs.append(
            f'<w:style {kind} w:styleId="{identity or "Normal"}"><w:name w:val="{name}"/>{based}'
            f"<w:pPr>{numbered}{outline}</w:pPr></w:style>"
        )
    return (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="es-CL"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + "".join(paragraphs)
        + '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
        "</w:style>"
    )


def numbering() -> str:
    """What stands in w:numbering: lists 1 and 4 (numbers, 4 restarted), 2 (bullets), 3 (1.1)."""
    kinds = (
        (("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "(%3)")),
        (("bullet", "•"), ("bullet", "-"), ("bullet", "◦")),
        (("upperRoman", "%1"), ("decimal", "%1.%2"), ("ordinal", "%3")),
    )
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for level, (kind, text) in enumerate(levels)
        )
        + "</w:abstractNum>"
        for number, levels in enumerate(kinds)
    )
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{restart if number == 4 else ""}</w:num>'
        for number, kind in ((1, 0), (2, 1), (3, 2), (4, 0))
    )
    return abstract + lists
