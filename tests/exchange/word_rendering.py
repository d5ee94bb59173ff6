"""A document made of values (word_model.py) as the bytes of a .docx, with the parts that Word writes.

Written from ECMA-376 part 1; shares nothing with the program's writers. The same value gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from html import escape

from tests.exchange.word_model import (
    Around,
    Block,
    Cell,
    Change,
    Contents,
    Control,
    Inline,
    Note,
    Para,
    Row,
    Run,
    Special,
    Table,
    Text,
    TextBox,
    Tracked,
    WordDocument,
)
from tests.exchange.word_parts import numbering, package, styles

LOOKS = {
    "": "",
    "bold": "<w:b/><w:bCs/>",
    "italic": "<w:i/><w:iCs/>",
    "bold-red": '<w:b/><w:bCs/><w:color w:val="C00000"/>',
    "underlined": '<w:u w:val="single"/>',
    "caps": '<w:smallCaps/><w:spacing w:val="10"/>',
    "large": '<w:sz w:val="30"/><w:szCs w:val="30"/>',
    "font": '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:highlight w:val="yellow"/>',
    "raised": '<w:vertAlign w:val="superscript"/>',
    "strong": '<w:rStyle w:val="Strong"/>',
    "language": '<w:lang w:val="pt-BR"/>',
}
_SPECIALS = {
    "tab": "<w:tab/>",
    "br": "<w:br/>",
    "cr": "<w:cr/>",
    "page": '<w:br w:type="page"/>',
    "noBreakHyphen": "<w:noBreakHyphen/>",
    "softHyphen": "<w:softHyphen/>",
    "sym": '<w:sym w:font="Wingdings" w:char="F0FC"/>',
    "proof": "<w:lastRenderedPageBreak/>",
}
_MARKS = ("ins", "del", "moveFrom", "moveTo")


@dataclass
class Rendering:
    """Renders one document: gives ids as they come and collects the notes and comments met on the way."""

    identity: int = 0
    notes: dict[str, list[str]] = field(default_factory=lambda: {"footnote": [], "endnote": []})
    comments: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def new_id(self) -> int:
        """The next id of an annotation."""
        self.identity += 1
        return self.identity

    def by(self, change: Change) -> str:
        """The attributes that say who did it."""
        date = f' w:date="{change.date}"' if change.date else ""
        return f'w:id="{self.new_id()}" w:author="{escape(change.author)}"{date}'

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks of a story."""
        return "".join(self.block(block) for block in blocks)

    def block(self, block: Block) -> str:
        """One block."""
        if isinstance(block, Para):
            return self.paragraph(block)
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Control):
            inner = self.blocks(block.blocks)
            return (
                f'<w:sdt><w:sdtPr><w:id w:val="{self.new_id()}"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
            )
        return self.contents(block)

    def contents(self, contents: Contents) -> str:
        """A table of contents: a field that begins in the first entry and ends in a paragraph of its own."""
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" '
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        entries = [self.paragraph(entry, begin if not place else "") for place, entry in enumerate(contents.entries)]
        return "".join(entries) + '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'

    def paragraph(self, para: Para, first: str = "") -> str:
        """A paragraph, with the ranges of a move around it where it was moved."""
        before = after = ""
        if para.move and para.mark:
            kind, identity = para.mark.kind, self.new_id()
            name = f'w:author="{escape(para.mark.author)}" w:date="{para.mark.date}" w:name="{para.move}"'
            before = f'<w:{kind}RangeStart w:id="{identity}" {name}/>'
            after = f'<w:{kind}RangeEnd w:id="{identity}"/>'
        inner = self.inlines(para.inlines, deleted=False)
        return f"<w:p>{self.paragraph_properties(para)}{before}{first}{inner}</w:p>{after}"

    def paragraph_properties(self, para: Para) -> str:
        """w:pPr, its children in the schema's order."""
        parts = [f'<w:pStyle w:val="{para.style}"/>'] if para.style else []
        if para.list_use:
            number, level = para.list_use
            inserted = f"<w:ins {self.by(para.list_inserted)}/>" if para.list_inserted else ""
            parts.append(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>{inserted}</w:numPr>')
        if para.formatted:
            parts.append('<w:jc w:val="center"/>')
        if para.mark:
            parts.append(f"<w:rPr><w:{para.mark.kind} {self.by(para.mark)}/></w:rPr>")
        if para.section:
            parts.append(self.section(para.section, para.section_changed))
        if para.formatted:
            parts.append(f'<w:pPrChange {self.by(para.formatted)}><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrChange>')
        return f"<w:pPr>{''.join(parts)}</w:pPr>" if parts else ""

    def section(self, kind: str, changed: Change | None, references: str = "") -> str:
        """w:sectPr."""
        size = '<w:pgSz w:w="11906" w:h="16838"/>'
        margins = (
            '<w:pgMar w:top="1417" w:right="1701" w:bottom="1417" w:left="1701" w:header="708" w:footer="708" '
            'w:gutter="0"/><w:cols w:space="708"/>'
        )
        change = f"<w:sectPrChange {self.by(changed)}><w:sectPr>{size}</w:sectPr></w:sectPrChange>" if changed else ""
        return f'<w:sectPr>{references}<w:type w:val="{kind}"/>{size}{margins}{change}</w:sectPr>'

    def inlines(self, inlines: Iterable[Inline], *, deleted: bool) -> str:
        """Content of a paragraph."""
        return "".join(self.inline(inline, deleted=deleted) for inline in inlines)

    def inline(self, inline: Inline, *, deleted: bool) -> str:
        """A run or something around runs."""
        if isinstance(inline, Run):
            return self.run(inline, deleted=deleted)
        if isinstance(inline, Tracked):
            kind = inline.change.kind
            opening = f"<w:{kind} {self.by(inline.change)}>"
            return f"{opening}{self.inlines(inline.inlines, deleted=deleted or kind == 'del')}</w:{kind}>"
        return self.around(inline, deleted=deleted)

    def around(self, around: Around, *, deleted: bool) -> str:
        """Links, fields, controls and ranges."""
        inner = self.inlines(around.inlines, deleted=deleted)
        if around.kind == "link":
            self.used.add("link")
            return f'<w:hyperlink r:id="rIdLink">{inner}</w:hyperlink>'
        if around.kind == "anchor-link":
            return f'<w:hyperlink w:anchor="_Toc1">{inner}</w:hyperlink>'
        if around.kind == "simple-field":
            return f'<w:fldSimple w:instr=" DATE ">{inner}</w:fldSimple>'
        if around.kind == "field":
            begin = (
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF x \\h '
                '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            )
            return f'{begin}{inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        if around.kind == "control":
            identity = self.new_id()
            return f'<w:sdt><w:sdtPr><w:id w:val="{identity}"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
        if around.kind == "smart-tag":
            return f'<w:smartTag w:uri="urn:x" w:element="place">{inner}</w:smartTag>'
        if around.kind == "bookmark":
            identity = self.new_id()
            start = f'<w:bookmarkStart w:id="{identity}" w:name="_Ref{identity}"/>'
            return f'{start}{inner}<w:bookmarkEnd w:id="{identity}"/>'
        return self.commented(inner)

    def commented(self, inner: str) -> str:
        """A comment's range and reference."""
        identity = len(self.comments)
        self.comments.append(
            f'<w:comment w:id="{identity}" w:author="Luis" w:date="2026-03-02T09:00:00Z" w:initials="L"><w:p><w:pPr>'
            '<w:pStyle w:val="CommentText"/></w:pPr><w:r><w:annotationRef/></w:r>'
            f"<w:r><w:t>¿Seguro? {identity}</w:t></w:r></w:p></w:comment>"
        )
        return (
            f'<w:commentRangeStart w:id="{identity}"/>{inner}<w:commentRangeEnd w:id="{identity}"/>'
            f'<w:r><w:commentReference w:id="{identity}"/></w:r>'
        )

    def run(self, run: Run, *, deleted: bool) -> str:
        """A run; deleted words stand in w:delText."""
        look = LOOKS[run.look]
        if run.formatted:
            look += f"<w:rPrChange {self.by(run.formatted)}><w:rPr><w:i/></w:rPr></w:rPrChange>"
        properties = f"<w:rPr>{look}</w:rPr>" if look else ""
        return f"<w:r>{properties}{''.join(self.atom(atom, deleted=deleted) for atom in run.atoms)}</w:r>"

    def atom(self, atom: Text | Special | Note | TextBox, *, deleted: bool) -> str:
        """What stands in a run."""
        if isinstance(atom, Text):
            tag = "delText" if deleted else "t"
            return f'<w:{tag} xml:space="preserve">{escape(atom.text, quote=False)}</w:{tag}>'
        if isinstance(atom, Special):
            return self.image() if atom.kind == "image" else _SPECIALS[atom.kind]
        if isinstance(atom, TextBox):
            return self.text_box(atom)
        held = self.notes[atom.kind]
        held.append("")
        identity = len(held)
        held[identity - 1] = (
            f'<w:{atom.kind} w:id="{identity}">'
            + self.blocks(replace(one, style=f"{atom.kind.capitalize()}Text") for one in atom.paragraphs)
            + f"</w:{atom.kind}>"
        )
        return f'<w:{atom.kind}Reference w:id="{identity}"/>'

    def image(self) -> str:
        """A picture in the line."""
        self.used.add("image")
        identity = self.new_id()
        return (
            '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="95250" cy="95250"/>'
            f'<wp:docPr id="{identity}" name="Imagen {identity}"/><a:graphic><a:graphicData '
            'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" '
            'name="p.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage"/><a:stretch>'
            '<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" '
            'cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing>"
        )

    def text_box(self, box: TextBox) -> str:
        """A text box twice: as DrawingML, and as VML for old programs."""
        identity = self.new_id()
        drawn, fallback = self.blocks(box.paragraphs), self.blocks(box.paragraphs)
        return (
            '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" '
            f'distR="0"><wp:extent cx="1800000" cy="900000"/><wp:docPr id="{identity}" name="Cuadro {identity}"/>'
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="900000"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
            f"<wps:txbx><w:txbxContent>{drawn}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
            "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f'<v:shape id="s{identity}" style="width:140pt;height:70pt"><v:textbox><w:txbxContent>{fallback}'
            "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
        )

    def table(self, table: Table) -> str:
        """A table with its grid."""
        change = ""
        if table.formatted:
            before = '<w:tblW w:w="0" w:type="auto"/>'
            change = f"<w:tblPrChange {self.by(table.formatted)}><w:tblPr>{before}</w:tblPr></w:tblPrChange>"
        grid = "".join('<w:gridCol w:w="2400"/>' for _ in range(table.columns))
        properties = f'<w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/>{change}'
        rows = "".join(self.row(row) for row in table.rows)
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def row(self, row: Row) -> str:
        """A row, perhaps in a content control."""
        parts = ["<w:cantSplit/>"] if row.formatted else []
        parts += ["<w:tblHeader/>"] if row.heads else []
        parts += [f"<w:{row.change.kind} {self.by(row.change)}/>"] if row.change else []
        parts += [f"<w:trPrChange {self.by(row.formatted)}><w:trPr/></w:trPrChange>"] if row.formatted else []
        properties = f"<w:trPr>{''.join(parts)}</w:trPr>" if parts else ""
        whole = f"<w:tr>{properties}{''.join(self.cell(cell) for cell in row.cells)}</w:tr>"
        if not row.in_control:
            return whole
        return f'<w:sdt><w:sdtPr><w:id w:val="{self.new_id()}"/></w:sdtPr><w:sdtContent>{whole}</w:sdtContent></w:sdt>'

    def cell(self, cell: Cell) -> str:
        """A cell."""
        parts = [f'<w:tcW w:w="{2400 * cell.span}" w:type="dxa"/>']
        parts += [f'<w:gridSpan w:val="{cell.span}"/>'] if cell.span > 1 else []
        parts += [f'<w:vMerge w:val="{cell.merge}"/>'] if cell.merge else []
        if cell.change and cell.change.kind == "format":
            before = '<w:tcW w:w="100" w:type="dxa"/>'
            parts.append(f"<w:tcPrChange {self.by(cell.change)}><w:tcPr>{before}</w:tcPr></w:tcPrChange>")
        elif cell.change:
            parts.append(f"<w:{cell.change.kind} {self.by(cell.change)}/>")
        return f"<w:tc><w:tcPr>{''.join(parts)}</w:tcPr>{self.blocks(cell.blocks)}</w:tc>"


def document_bytes(document: WordDocument) -> bytes:
    """The .docx of a document."""
    rendering = Rendering()
    body = rendering.blocks(document.blocks)
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="rId{kind.capitalize()}"/>'
        for kind, paragraphs in (("header", document.header), ("footer", document.footer))
        if paragraphs
    )
    body += rendering.section("nextPage", document.section_changed, references)
    stories = {"document": f"<w:body>{body}</w:body>", "styles": styles(), "numbering": numbering()}
    links = {"styles": "styles", "numbering": "numbering", "settings": "settings"}
    stories["settings"] = '<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
    for kind, paragraphs in (("header", document.header), ("footer", document.footer)):
        if paragraphs:
            stories[kind] = rendering.blocks(paragraphs)
            links[kind.capitalize()] = kind
    for kind, notes in rendering.notes.items():
        if notes:
            stories[f"{kind}s"] = _separators(kind) + "".join(notes)
            links[f"{kind}s"] = f"{kind}s"
    if rendering.comments:
        stories["comments"] = "".join(rendering.comments)
        links["comments"] = "comments"
    return package(stories, links, rendering.used)


def _separators(kind: str) -> str:
    """The two notes that hold the line above notes."""
    return "".join(
        f'<w:{kind} w:type="{name}" w:id="{identity}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for identity, name in ((-1, "separator"), (0, "continuationSeparator"))
    )
