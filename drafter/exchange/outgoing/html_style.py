"""Colours and style sheet of our HTML: for the screen, for printing from a browser, and for a simple widget."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from string import Template

from drafter.exchange.model import Export, Layout, Paper, Scheme
from drafter.exchange.outgoing.docx_writer import TABLE_LAYOUTS, page_of
from drafter.exchange.outgoing.side_by_side_docx import SHADE
from drafter.exchange.outgoing.word_tables import HEADING_SHADE, LINE
from drafter.redline import RowKind


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a page, as ``#rrggbb``.

    Attributes:
        ink, ground: of the text; heading: of titles, headings and column heads; muted: of captions.
        line: between cells; head: ground of column heads.
        inserted, deleted, moved: words; the ``_ground`` colours shade rows that came, went or moved whole.
    """

    ink: str
    ground: str
    heading: str
    muted: str
    line: str
    head: str
    inserted: str
    deleted: str
    moved: str
    inserted_ground: str
    deleted_ground: str
    moved_ground: str


PAPER = Colours(
    ink="#1c1c1c",
    ground="#ffffff",
    heading="#1f2a44",
    muted="#595959",
    line=f"#{LINE}",
    head=f"#{HEADING_SHADE}",
    inserted="#1b5e20",
    deleted="#a31515",
    moved="#1a4f8b",
    inserted_ground=f"#{SHADE[RowKind.INSERTED]}",
    deleted_ground=f"#{SHADE[RowKind.DELETED]}",
    moved_ground=f"#{SHADE[RowKind.MOVED]}",
)
"""As in our Word files: for a file that may be printed."""

_SCHEMES = {
    Scheme.USUAL: PAPER,
    Scheme.COLOUR_BLIND: replace(
        PAPER,
        inserted="#00558a",
        deleted="#8f3a00",
        moved="#7d2f5e",
        inserted_ground="#eaf4fb",
        deleted_ground="#fdf1e6",
        moved_ground="#faf0f5",
    ),
    Scheme.PROJECTOR: replace(
        PAPER,
        ink="#000000",
        muted="#333333",
        inserted="#00329b",
        deleted="#7d0000",
        moved="#4a0080",
        inserted_ground="#d3e3ff",
        deleted_ground="#ffd8d3",
        moved_ground="#eadcff",
    ),
    Scheme.MARKS_ONLY: replace(
        PAPER,
        inserted=PAPER.ink,
        deleted=PAPER.ink,
        moved=PAPER.ink,
        inserted_ground=PAPER.ground,
        deleted_ground=PAPER.ground,
        moved_ground=PAPER.ground,
    ),
}
GROUNDS = {
    RowKind.INSERTED: "inserted_ground",
    RowKind.DELETED: "deleted_ground",
    RowKind.MOVED: "moved_ground",
    RowKind.MOVED_CHANGED: "moved_ground",
}
"""The colour of the row that came, went or moved whole."""


def colours_of(scheme: Scheme) -> Colours:
    """A page in the colours of a scheme."""
    return _SCHEMES[scheme]


_EVERYWHERE = Template("""
body { color: $ink; background: $ground; }
h1 { font-size: x-large; text-align: center; color: $heading; }
h2 { font-size: medium; color: $heading; margin-top: 28px; }
p { margin-top: 0; margin-bottom: 8px; line-height: 140%; }
p.title { text-align: center; font-weight: bold; font-size: large; color: $heading; margin-bottom: 16px; }
p.heading { font-weight: bold; color: $heading; margin-top: 14px; }
p.item, p.subparagraph, p.footnote { margin-left: 28px; }
p.subitem { margin-left: 56px; }
p.footnote { font-size: small; }
p.caption { font-size: small; color: $muted; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid $line; padding: 6px; vertical-align: top; text-align: left; }
th { background-color: $head; color: $heading; }
.inserted { color: $inserted; font-weight: bold; text-decoration: underline; }
.deleted { color: $deleted; text-decoration: line-through; }
.moved { color: $moved; text-decoration: underline; }
.moved-away { color: $moved; text-decoration: line-through; }
.gap { text-align: center; color: $muted; font-size: small; }
.lines { color: $muted; font-size: small; }
.added { font-weight: bold; text-decoration: none; }
.removed { color: $muted; text-decoration: line-through; }
.notation { color: $moved; }
.note, .internal { color: $deleted; font-size: small; }
.internal { font-weight: bold; }
""")
_BROWSER = Template("""
body { font-family: 'Times New Roman', 'Liberation Serif', Georgia, serif; }
.moved { text-decoration: underline double; }
.moved-away { text-decoration: line-through double; }
table { table-layout: fixed; }
td, th { overflow-wrap: break-word; }
td p:last-child { margin-bottom: 0; }
td p.item, td p.subparagraph, td p.footnote { margin-left: 12px; }
td p.subitem { margin-left: 24px; }
.columns td { font-size: small; }
.draft-mark { position: fixed; top: 38%; left: 0; right: 0; z-index: -1; text-align: center; white-space: nowrap;
  font-size: 110px; letter-spacing: 12px; color: #e6e6e6; transform: rotate(-38deg); }
.sources { font-size: small; }
@media screen { body { max-width: $width; margin: 32px auto; padding: 0 24px; } }
@page { size: $page; margin: 18mm; }
@media print {
  body { font-size: 11pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr, p.heading { break-inside: avoid; }
  p.title, p.heading, h1, h2 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
}
""")
_SHEET = {Paper.A4: ("A4", "A3"), Paper.LETTER: ("letter", "ledger")}
_LARGEST_SHEET = 17000
"""Width of a page, in twips, from which on it is the larger sheet."""


def style_sheet(export: Export, colours: Colours, *, for_widget: bool) -> str:
    """The style sheet of an export's page.

    Args:
        export: prepared.
        colours: of the page.
        for_widget: leaves out what only browsers understand, and the typeface.
    """
    everywhere = _EVERYWHERE.substitute(asdict(colours))
    if for_widget:
        return everywhere
    lying = export.layout in TABLE_LAYOUTS
    large = lying and page_of(export).width > _LARGEST_SHEET
    page = f"{_SHEET[export.options.paper][large]} {'landscape' if lying else 'portrait'}"
    if page == "ledger landscape":
        page = "17in 11in"  # what a browser calls a ledger lies already
    width = "none" if export.layout is Layout.COLUMNS else "1100px"
    return everywhere + _BROWSER.substitute(page=page, width=width)


def table_sheet(colours: Colours) -> str:
    """The style sheet of a page of tables on lying A4."""
    return _EVERYWHERE.substitute(asdict(colours)) + _BROWSER.substitute(page="A4 landscape", width="1100px")
