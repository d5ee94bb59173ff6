"""Files that come in, made by hand: for the tests of importing and of reviewing them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

MakeFile = Callable[..., Path]

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"

ANA = 'w:author="Ana" w:date="2026-03-01T10:00:00Z"'
LUIS = 'w:author="Luis" w:date="2026-03-02T11:30:00Z"'

BODY = (
    "<w:p><w:r><w:t>Reafirmaron su </w:t></w:r>"
    f'<w:del w:id="1" {ANA}><w:r><w:delText>compromiso</w:delText></w:r></w:del>'
    f'<w:ins w:id="2" {ANA}><w:r><w:t>apoyo</w:t></w:r></w:ins>'
    "<w:r><w:t xml:space='preserve'> al desarrollo.</w:t></w:r></w:p>"
    f'<w:p><w:pPr><w:rPr><w:ins w:id="3" {LUIS}/></w:rPr></w:pPr>'
    f'<w:ins w:id="4" {LUIS}><w:r><w:t>Saludaron la nueva agencia espacial.</w:t></w:r></w:ins></w:p>'
    '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Agradecieron al pueblo del Brasil.</w:t></w:r>'
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    "<w:r><w:t>Convinieron en reunirse.</w:t></w:r></w:p>"
)
"""One word replaced by Ana, one paragraph inserted by Luis, one comment, one number that Word computes."""

COMMENTS = f'<w:comment w:id="0" {LUIS} w:initials="L"><w:p><w:r><w:t>¿Está acordado?</w:t></w:r></w:p></w:comment>'


def word_file(body: str, comments: str = "") -> bytes:
    """A .docx with that body."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
        f'<Override PartName="/word/comments.xml" ContentType="{_MAIN}.comments+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{_MAIN}.numbering+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">'
        f'<Relationship Id="r1" Type="{_OFFICE}/comments" Target="comments.xml"/>'
        f'<Relationship Id="r2" Type="{_OFFICE}/numbering" Target="numbering.xml"/></Relationships>',
        "word/comments.xml": f'<w:comments xmlns:w="{WORD}">{comments}</w:comments>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()
