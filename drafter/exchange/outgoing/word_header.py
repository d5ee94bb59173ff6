"""The page header: title, page, version, date and hour, what the marks mean, who may see it, and the draft's mark."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import INTERNAL_STYLE, TEXT_FONT
from drafter.exchange.package import R, W
from drafter.exchange.word_names import w
from drafter.messages import say

_V = "urn:schemas-microsoft-com:vml"
_O = "urn:schemas-microsoft-com:office:office"
_MARK_HEIGHT = 110
"""Of the mark across the page, in points; it is as wide as its letters need."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the text of each page.

    Attributes:
        title: of the text.
        language: of the text.
        version: "Rev.1"; empty leaves it out.
        printed_at: date and hour; empty leaves it out.
        internal: True says that the file is not for circulation.
        draft_mark: True sets "BORRADOR" across the page.
        legend: words that explain the formatting, each with its character style.
    """

    title: str
    language: str
    version: str = ""
    printed_at: str = ""
    internal: bool = False
    draft_mark: bool = False
    legend: tuple[tuple[str, str], ...] = ()


def header_part(furniture: Furniture, text_width: int) -> etree._Element:
    """The page header of our own files.

    Args:
        furniture: what it says.
        text_width: between the margins, in twips.
    """
    root = etree.Element(w("hdr"), nsmap={"w": W, "r": R, "v": _V, "o": _O})
    first = etree.SubElement(root, w("p"))
    layout = etree.SubElement(first, w("pPr"))
    _with(layout, "pStyle", val="Header")
    tabs = etree.SubElement(layout, w("tabs"))
    _with(tabs, "tab", val="clear", pos=9070)
    _with(tabs, "tab", val="right", pos=text_width)
    first.append(run(furniture.title))
    first.append(run("\t"))
    _field(first, "PAGE")
    first.append(run(" / "))
    _field(first, "NUMPAGES")
    root.extend(furniture_lines(furniture))
    if furniture.draft_mark:
        first.append(draft_mark(say("draft-mark", furniture.language)))
    return root


def furniture_lines(furniture: Furniture) -> list[etree._Element]:
    """The header's lines below the title: version and date, whom it is for, the legend."""
    lines: list[etree._Element] = []
    issue = " · ".join(one for one in (furniture.version, furniture.printed_at) if one)
    parts: list[tuple[str, str]] = [(issue, "")] if issue else []
    if furniture.internal:
        parts.append((say("internal-mark", furniture.language), INTERNAL_STYLE))
    for group in (parts, furniture.legend):
        if group:
            paragraph = OxmlElement("w:p")
            _with(etree.SubElement(paragraph, w("pPr")), "pStyle", val="Header")
            for number, (words, style) in enumerate(group):
                if number:
                    paragraph.append(run("  ·  "))
                paragraph.append(run(words, style=style))
            lines.append(paragraph)
    return lines


def draft_mark(words: str) -> etree._Element:
    """A run with words set grey across the page, as Word's own watermarks are: a shape of the header, behind the text.

    Vector markup (VML) is what Word writes here to this day, and what LibreOffice takes for a watermark.
    """
    width = round(_MARK_HEIGHT * 0.62 * len(words))
    element = etree.fromstring(
        f'<w:r xmlns:w="{W}" xmlns:v="{_V}" xmlns:o="{_O}"><w:pict>'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
        '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
        '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
        'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
        '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
        '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
        '<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" '
        f'style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{_MARK_HEIGHT}pt;rotation:315;'
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        'mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" '
        'fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/>'
        f'<v:textpath style="font-family:&quot;{TEXT_FONT}&quot;;font-size:1pt"/></v:shape></w:pict></w:r>'
    )
    shape = next(element.iter(f"{{{_V}}}shape"))
    for path in shape.iter(f"{{{_V}}}textpath"):
        path.set("string", words)
    return element


def _with(parent: etree._Element, tag: str, /, **values: str | int) -> etree._Element:
    element = etree.SubElement(parent, w(tag))
    for key, value in values.items():
        element.set(w(key), str(value))
    return element


def _field(parent: etree._Element, instruction: str) -> None:
    field = _with(parent, "fldSimple", instr=f" {instruction} ")
    field.append(run("1"))
