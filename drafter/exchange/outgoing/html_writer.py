"""An export as one HTML file that needs nothing else, also shown as a preview in the program.

Only what a simple rich-text widget understands as well is used: tables, paragraphs, ``b``, ``u``, ``s``, and a few
CSS properties. Every change is marked by more than colour, and the kind of each changed row is written out.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from string import Template

from drafter.exchange.model import Export, Layout, TextParagraph, visible_line
from drafter.exchange.outgoing.docx_writer import comparison_of, prepared, stream_of
from drafter.exchange.outgoing.inline_docx import PILCROW, shows_end
from drafter.exchange.outgoing.revision_stream import Fate, Span, Unit, joined_spans, row_units
from drafter.exchange.outgoing.row_captions import row_caption
from drafter.exchange.outgoing.side_by_side_docx import SHADE
from drafter.exchange.outgoing.word_styles import language_tag
from drafter.exchange.outgoing.word_tables import HEADING_SHADE, LINE
from drafter.instruments import ClauseKind
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

_STYLE_SHEET = Template("""
body { color: $ink; background: $ground; }
h1 { font-size: x-large; text-align: center; color: $heading; }
p { margin-top: 0; margin-bottom: 8px; line-height: 140%; }
p.title { text-align: center; font-weight: bold; font-size: large; color: $heading; margin-bottom: 16px; }
p.heading { font-weight: bold; color: $heading; margin-top: 14px; }
p.item, p.subparagraph { margin-left: 28px; }
p.subitem { margin-left: 56px; }
p.caption { font-size: small; color: $muted; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid $line; padding: 6px; vertical-align: top; text-align: left; }
th { background-color: $head; color: $heading; }
.inserted { color: $inserted; font-weight: bold; text-decoration: underline; }
.deleted { color: $deleted; text-decoration: line-through; }
.moved { color: $moved; text-decoration: underline; }
""")
_BROWSER = """
body { font-family: 'Times New Roman', 'Liberation Serif', Georgia, serif; }
@media screen { body { max-width: 1100px; margin: 32px auto; padding: 0 24px; } }
"""
_GROUND = {
    RowKind.INSERTED: "inserted_ground",
    RowKind.DELETED: "deleted_ground",
    RowKind.MOVED: "moved_ground",
    RowKind.MOVED_CHANGED: "moved_ground",
}
_CLASS = {
    Fate.INSERTED: "inserted",
    Fate.DELETED: "deleted",
    Fate.MOVED_FROM: "deleted",
    Fate.MOVED_TO: "moved",
}
_ELEMENT = {Fate.INSERTED: "ins", Fate.DELETED: "del", Fate.MOVED_FROM: "del", Fate.MOVED_TO: "ins"}


def write_html(export: Export, *, for_widget: bool = False, colours: Colours = PAPER) -> str:
    """The HTML of an export; the same export gives the same text.

    Args:
        export: tracked is shown like inline.
        for_widget: leaves out the heading, what only browsers understand and the typeface, which is the widget's,
            and uses ``span`` where the widget has styles of its own for an element.
        colours: of the page.
    """
    export = prepared(export)
    if export.layout is Layout.SIDE_BY_SIDE:
        body = "\n".join(_table(export, for_widget, colours))
    elif export.layout is Layout.CLEAN:
        body = "\n".join(_paragraph(one, html.escape(visible_line(one), quote=False)) for one in export.new)
    else:
        body = "\n".join(_units(stream_of(export), for_widget))
    style = _STYLE_SHEET.substitute(asdict(colours)) + ("" if for_widget else _BROWSER)
    title = html.escape(export.title, quote=False)
    has_title = for_widget or any(paragraph.kind is ClauseKind.TITLE for paragraph in export.new)
    heading = "" if has_title or export.layout is Layout.CLEAN or not export.title else f"<h1>{title}</h1>\n"
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(language_tag(export.language))}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{heading}{body}\n</body>\n</html>\n"
    )


def _paragraph(paragraph: TextParagraph, content: str) -> str:
    return f'<p class="{paragraph.kind.value}">{_breaks(content)}</p>'


def _breaks(content: str) -> str:
    return content.replace("\n", "<br>").replace("\t", " ")


def _span(span: Span, for_widget: bool) -> str:
    words = html.escape(span.text, quote=False)
    if span.fate is Fate.KEPT:
        return words
    element = "span" if for_widget else _ELEMENT[span.fate]
    return f'<{element} class="{_CLASS[span.fate]}">{words}</{element}>'


def _units(units: Sequence[Unit], for_widget: bool) -> Iterator[str]:
    for unit in units:
        content = "".join(_span(span, for_widget) for span in joined_spans(unit))
        if shows_end(unit):
            content += _span(Span(PILCROW, unit.mark), for_widget)
        yield _paragraph(unit.looks, content)


def _table(export: Export, for_widget: bool, colours: Colours) -> Iterator[str]:
    yield '<table width="100%" cellspacing="0" cellpadding="6">'
    headings = ("", html.escape(export.heading_old, quote=False), html.escape(export.heading_new, quote=False))
    widths = ("12%", "44%", "44%")
    cells = "".join(f'<th width="{width}">{text}</th>' for width, text in zip(widths, headings, strict=True))
    yield f"<thead><tr>{cells}</tr></thead>"
    for row in comparison_of(export).rows:
        shade = f' bgcolor="{getattr(colours, _GROUND[row.kind])}"' if row.kind in _GROUND else ""
        caption = row_caption(row.kind, export.language)
        units = row_units(row, export.old, export.new)
        old = _side(units, [export.old[index] for index in row.old], old=True, for_widget=for_widget)
        new = _side(units, [export.new[index] for index in row.new], old=False, for_widget=for_widget)
        yield (f'<tr{shade}><td><p class="caption">{html.escape(caption)}</p></td><td>{old}</td><td>{new}</td></tr>')
    yield "</table>"


def _side(units: Sequence[Unit], paragraphs: Sequence[TextParagraph], *, old: bool, for_widget: bool) -> str:
    """One side of a row: its paragraphs, with the words only it has marked."""
    done: list[str] = []
    content = ""
    for unit in units:
        for span in joined_spans(unit):
            if span.fate.is_old if old else span.fate.is_new:
                content += _span(span, for_widget)
        if (unit.mark.is_old if old else unit.mark.is_new) and paragraphs:
            paragraph = paragraphs[len(done)]
            kind = "heading" if paragraph.kind is ClauseKind.TITLE else paragraph.kind.value
            done.append(f'<p class="{kind}">{_breaks(content)}</p>')
            content = ""
    return "".join(done)
