"""Paper, margins and line numbers: the w:sectPr of our Word files. Lengths are twips (a twentieth of a point)."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.model import LineNumbering, Paper, WritingOptions
from drafter.exchange.package import R
from drafter.exchange.word_names import w

_PAPER = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}
_TWICE_THE_PAPER = {Paper.A4: (16838, 23811), Paper.LETTER: (15840, 24480)}
"""A3 and tabloid: for tables that no ordinary sheet holds."""
_TEXTS_ON_A_SHEET = 5
_LINE_NUMBER_DISTANCE = 340
_RESTART = {LineNumbering.CONTINUOUS: "continuous", LineNumbering.EACH_PAGE: "newPage"}


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins in twips (A4 by default)."""

    width: int = 11906
    height: int = 16838
    side: int = 1418
    top: int = 1531
    bottom: int = 1304

    @property
    def landscape(self) -> bool:
        """True where the page lies on its long side."""
        return self.width > self.height

    @property
    def text_width(self) -> int:
        """Between the margins."""
        return self.width - 2 * self.side


def upright_page(options: WritingOptions) -> Page:
    """The page of running text."""
    width, height = _PAPER[options.paper]
    return Page(width, height)


def lying_page(options: WritingOptions, texts: int = 2) -> Page:
    """The page of a table with so many texts side by side; a larger sheet where there are many."""
    papers = _PAPER if texts <= _TEXTS_ON_A_SHEET else _TWICE_THE_PAPER
    height, width = papers[options.paper]
    return Page(width=width, height=height, side=1021, top=1304, bottom=1021)


def section_properties(page: Page, line_numbering: LineNumbering | None, header_id: str) -> etree._Element:
    """The w:sectPr of a body.

    Args:
        page: its page.
        line_numbering: None for no line numbers.
        header_id: id of the link to the page header.
    """
    section = OxmlElement("w:sectPr")
    header = etree.SubElement(section, w("headerReference"))
    header.set(w("type"), "default")
    header.set(f"{{{R}}}id", header_id)
    size = _with(section, "pgSz", w=page.width, h=page.height)
    if page.landscape:
        size.set(w("orient"), "landscape")
    _with(
        section, "pgMar", top=page.top, right=page.side, bottom=page.bottom, left=page.side,
        header=709, footer=567, gutter=0,
    )  # fmt: skip
    if line_numbering is not None:
        section.append(line_numbers(line_numbering))
    return section


def line_numbers(numbering: LineNumbering) -> etree._Element:
    """A w:lnNumType that numbers each line."""
    element = OxmlElement("w:lnNumType")
    for key, value in (("countBy", 1), ("distance", _LINE_NUMBER_DISTANCE), ("restart", _RESTART[numbering])):
        element.set(w(key), str(value))
    return element


def _with(parent: etree._Element, tag: str, /, **values: str | int) -> etree._Element:
    element = etree.SubElement(parent, w(tag))
    for key, value in values.items():
        element.set(w(key), str(value))
    return element
