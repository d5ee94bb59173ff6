"""A placed page as the operators that draw it, each piece of text marked with the element it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from drafter.exchange.outgoing.pdf.embedded_fonts import RESOURCE, EmbeddedFonts
from drafter.exchange.outgoing.pdf.flow import Node
from drafter.exchange.outgoing.pdf.line_breaking import Fragment, Line, Look
from drafter.exchange.outgoing.pdf.paging import Box, PlacedLine

_ARTIFACT = "/Artifact BMC"
_UNDERLINES = ((), (-0.115,), (-0.115, -0.19))
_STRIKES = ((), (0.235,), (0.195, 0.275))
"""Of the middle of a line, as a share of the letters' size above the base line."""
_THICKNESS = 0.055


@dataclass
class DrawnPage:
    """The operators of a page.

    Attributes:
        operators: in order.
        owners: the elements whose text is here, by number of the marked content.
    """

    operators: list[str] = field(default_factory=list)
    owners: list[Node] = field(default_factory=list)

    @property
    def content(self) -> bytes:
        """The page's stream."""
        return "\n".join(self.operators).encode("ascii")


def draw_boxes(page: DrawnPage, boxes: Sequence[Box]) -> None:
    """Grounds and rules, which are no part of the text."""
    if boxes:
        page.operators.append(_ARTIFACT)
        page.operators.extend(_box(box) for box in boxes)
        page.operators.append("EMC")


def draw_text(page: DrawnPage, lines: Sequence[PlacedLine], fonts: EmbeddedFonts) -> None:
    """Lines of the text in reading order; neighbouring lines of one element are marked as one."""
    for owner, own in groupby(lines, key=lambda placed: placed.line.owner):
        if owner is None:
            page.operators.append(_ARTIFACT)
        else:
            page.operators.append(f"/{owner.tag} <</MCID {len(page.owners)}>> BDC")
            page.owners.append(owner)
        for placed in own:
            page.operators.extend(_line(placed.line.line, placed.x, placed.y, fonts))
        page.operators.append("EMC")


def draw_furniture(page: DrawnPage, lines: Sequence[tuple[float, float, Line]], fonts: EmbeddedFonts) -> None:
    """What stands around the text: header, line numbers; each with its place."""
    if lines:
        page.operators.append("/Artifact <</Type /Pagination>> BDC")
        for x, y, line in lines:
            page.operators.extend(_line(line, x, y, fonts))
        page.operators.append("EMC")


def draw_mark(page: DrawnPage, shape: str, matrix: Sequence[float], colour: str) -> None:
    """An outline filled with a pale colour, below everything else."""
    numbers = " ".join(f"{number:.5f}" for number in matrix)
    page.operators.append(f"{_ARTIFACT} q {_rgb(colour)} rg {numbers} cm {shape} f Q EMC")


@cache
def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


def _box(box: Box) -> str:
    return f"{_rgb(box.colour)} rg {box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re f"


def _line(line: Line, x: float, y: float, fonts: EmbeddedFonts) -> list[str]:
    """One line: its words, then the rules below and through them."""
    operators = ["BT"]
    font = colour = ""
    for fragment in line.fragments:
        look = fragment.look
        wanted = f"/{RESOURCE[look.cut]} {look.size:.2f} Tf"
        if wanted != font:
            operators.append(wanted)
            font = wanted
        if look.colour != colour:
            operators.append(f"{_rgb(look.colour)} rg")
            colour = look.colour
        shown = f"1 0 0 1 {x + fragment.x:.2f} {y + look.rise:.2f} Tm <{fonts.encoded(fragment.text, look.cut)}> Tj"
        if fragment.actual:
            actual = ("\ufeff" + fragment.actual).encode("utf-16-be").hex().upper()
            shown = f"/Span <</ActualText <{actual}>>> BDC {shown} EMC"
        operators.append(shown)
    operators.append("ET")
    for fragment in line.fragments:
        operators.extend(_box(rule) for rule in _rules(fragment, fragment.look, x, y))
    return operators


def _rules(fragment: Fragment, look: Look, x: float, y: float) -> list[Box]:
    heights = (*_UNDERLINES[look.underlines], *_STRIKES[look.strikes])
    thick = look.size * _THICKNESS
    return [
        Box(x + fragment.x, y + look.rise + look.size * height - thick / 2, fragment.width, thick, look.colour)
        for height in heights
    ]
