"""An export as one HTML file that needs nothing else, also shown as a preview in the program.

Only what a simple rich-text widget understands as well is used: tables, paragraphs, ``b``, ``u``, ``s``, and a few
CSS properties. Every change is marked by more than colour, and the kind of each changed row is written out. A browser
prints it on the paper that was asked for.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.exchange.model import Export, Layout, TextParagraph, visible_line
from drafter.exchange.outgoing.bracketing import Role
from drafter.exchange.outgoing.column_grid import GridCell, column_grid
from drafter.exchange.outgoing.columns_docx import (
    cell_caption,
    cell_places,
    cell_units,
    column_headings,
    row_status,
    touching,
)
from drafter.exchange.outgoing.docx_writer import bracketed_of, comparison_of, furniture_of, prepared, stream_of
from drafter.exchange.outgoing.html_style import GROUNDS, PAPER, Colours, colours_of, style_sheet
from drafter.exchange.outgoing.inline_docx import PILCROW, shows_end
from drafter.exchange.outgoing.left_out import Gap, rows_left_out, units_left_out, with_gaps
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.remark_runs import ending_paragraphs
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import Fate, Span, Unit, as_read, joined_spans
from drafter.exchange.outgoing.row_captions import quoted_lines, row_remarks
from drafter.exchange.outgoing.word_styles import (
    ADDED_STYLE,
    DELETED_STYLE,
    INSERTED_STYLE,
    MOVED_STYLE,
    NOTATION_STYLE,
    REMOVED_STYLE,
    language_tag,
)
from drafter.instruments import ClauseKind
from drafter.messages import say

__all__ = ["PAPER", "Colours", "write_html"]

_CLASS = {
    Fate.INSERTED: "inserted",
    Fate.DELETED: "deleted",
    Fate.MOVED_FROM: "moved-away",
    Fate.MOVED_TO: "moved",
}
_CLASS_IN_COLUMNS = {
    Fate.INSERTED: "added",
    Fate.DELETED: "removed",
    Fate.MOVED_FROM: "removed",
    Fate.MOVED_TO: "added",
}
_ELEMENT = {Fate.INSERTED: "ins", Fate.DELETED: "del", Fate.MOVED_FROM: "del", Fate.MOVED_TO: "ins"}
_OF_STYLE = {
    INSERTED_STYLE: "inserted",
    DELETED_STYLE: "deleted",
    MOVED_STYLE: "moved",
    ADDED_STYLE: "added",
    REMOVED_STYLE: "removed",
    NOTATION_STYLE: "notation",
}
_OF_ROLE = {
    Role.ADDED: ("ins", "added"),
    Role.ADDED_END: ("ins", "added"),
    Role.REMOVED: ("del", "removed"),
    Role.REMOVED_END: ("del", "removed"),
    Role.NOTATION: ("span", "notation"),
}


def write_html(export: Export, *, for_widget: bool = False, colours: Colours | None = None) -> str:
    """The HTML of an export; the same export gives the same text.

    Args:
        export: tracked is shown like inline.
        for_widget: leaves out the heading, what only browsers understand and the typeface, which is the widget's,
            and uses ``span`` where the widget has styles of its own for an element.
        colours: of the page; None: those of the export's scheme.
    """
    export = prepared(export)
    colours = colours or colours_of(export.scheme)
    page = _Page(export, for_widget, colours)
    body = "\n".join(page.body())
    title = _escaped(export.title)
    has_title = for_widget or any(paragraph.kind is ClauseKind.TITLE for paragraph in export.new)
    heading = "" if has_title or export.layout is Layout.CLEAN or not export.title else f"<h1>{title}</h1>\n"
    style = style_sheet(export, colours, for_widget=for_widget)
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(language_tag(export.language))}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{page.furniture()}{heading}{body}{page.sources()}\n</body>\n</html>\n"
    )


class _Page:
    """Writes one export; numbers its sources as it goes."""

    def __init__(self, export: Export, for_widget: bool, colours: Colours) -> None:
        self._export = export
        self._for_widget = for_widget
        self._colours = colours
        self._notes = PageNotes(export)

    def furniture(self) -> str:
        """What stands around the text of a Word page, above it here."""
        furniture = furniture_of(self._export)
        lines: list[str] = []
        issue = " · ".join(_escaped(one) for one in (furniture.version, furniture.printed_at) if one)
        if issue:
            lines.append(f'<p class="caption">{issue}</p>')
        if furniture.internal:
            words = _escaped(say("internal-mark", furniture.language))
            lines.append(f'<p class="internal">{words}</p>')
        if furniture.legend and not self._for_widget:
            words = " · ".join(self._marked(one, "span", _OF_STYLE[style]) for one, style in furniture.legend)
            lines.append(f'<p class="caption">{words}</p>')
        if furniture.draft_mark:
            words = _escaped(say("draft-mark", furniture.language))
            lines.append(
                f'<p class="internal">{words}</p>' if self._for_widget else f'<div class="draft-mark">{words}</div>'
            )
        return "".join(f"{line}\n" for line in lines)

    def body(self) -> Iterator[str]:
        """The text, one element a line."""
        export = self._export
        if export.layout is Layout.SIDE_BY_SIDE:
            yield from self._facing()
        elif export.layout is Layout.COLUMNS:
            yield from self._columns()
        elif export.layout is Layout.CLEAN:
            for one in export.new:
                yield _paragraph(one, _escaped(visible_line(one)) + self._remark(one))
        else:
            units = stream_of(export)
            contents = self._bracketed(units) if export.layout is Layout.BRACKETED else map(self._unit, units)
            written = zip(units, contents, ending_paragraphs(units, export.new), strict=True)
            for each in with_gaps(written, units_left_out(export, units)):
                if isinstance(each, Gap):
                    yield self._gap(each)
                else:
                    unit, content, ending = each
                    yield _paragraph(unit.looks, self._lines_of(unit) + content + self._remark(ending))

    def sources(self) -> str:
        """Notes or table at the end; empty where neither was asked for."""
        language = self._export.language
        notes = ""
        if self._notes.footnotes:
            items = "".join(
                f'<li id="source-{number}">{_escaped(text)}</li>\n'
                for number, text in enumerate(self._notes.footnotes, start=1)
            )
            notes = f'\n<hr>\n<ol class="sources">\n{items}</ol>'
        if not self._notes.lines_of_table:
            return notes
        heads = "".join(f"<th>{_escaped(words)}</th>" for words in self._notes.columns_of_table)
        rows = "".join(
            "<tr>" + "".join(f"<td>{_escaped(words)}</td>" for words in line) + "</tr>\n"
            for line in self._notes.lines_of_table
        )
        heading = f"<h2>{_escaped(say('sources-heading', language))}</h2>"
        return f'{notes}\n{heading}\n<table class="sources"><thead><tr>{heads}</tr></thead>\n{rows}</table>'

    def _remark(self, paragraph: TextParagraph | None) -> str:
        remark = self._notes.remark(paragraph)
        content = ""
        if remark.footnote is not None:
            sign = str(remark.footnote)
            link = sign if self._for_widget else f'<a href="#source-{sign}">{sign}</a>'
            content += f"<sup>{link}</sup>"
        return content + (f' <span class="note">{_escaped(remark.note)}</span>' if remark.note else "")

    def _marked(self, words: str, element: str, name: str) -> str:
        element = "span" if self._for_widget else element
        return f'<{element} class="{name}">{_escaped(words)}</{element}>'

    def _span(self, span: Span) -> str:
        if span.fate is Fate.KEPT or span.ignored:
            return _escaped(span.text)
        classes = _CLASS_IN_COLUMNS if self._export.layout is Layout.COLUMNS else _CLASS
        return self._marked(span.text, _ELEMENT[span.fate], classes[span.fate])

    def _unit(self, unit: Unit) -> str:
        content = ""
        before: Span | None = None
        for span in joined_spans(replace(unit, spans=as_read(unit.spans))):
            gap = self._export.layout is Layout.COLUMNS and before is not None and touching(before, span)
            content += (" " if gap else "") + self._span(span)
            before = span
        return content + (self._span(Span(PILCROW, unit.mark)) if shows_end(unit) else "")

    def _bracketed(self, units: Sequence[Unit]) -> Iterator[str]:
        for paragraph in bracketed_of(self._export, units):
            yield "".join(
                _escaped(piece.text) if piece.role is Role.KEPT else self._marked(piece.text, *_OF_ROLE[piece.role])
                for piece in paragraph.pieces
            )

    def _facing(self) -> Iterator[str]:
        export = self._export
        yield '<table width="100%" cellspacing="0" cellpadding="6">'
        yield _head(("", export.heading_old, export.heading_new), (12, 44, 44))
        rows = comparison_of(export).rows
        for row in with_gaps(rows, rows_left_out(export, rows)):
            if isinstance(row, Gap):
                yield f'<tr><td></td><td colspan="2">{self._gap(row)}</td></tr>'
                continue
            shade = f' bgcolor="{getattr(self._colours, GROUNDS[row.kind])}"' if row.kind in GROUNDS else ""
            caption = "<br>".join(map(_escaped, row_remarks(export, row)))
            units = row_units(row, export.old, export.new)
            old = self._side(units, [export.old[index] for index in row.old], old=True)
            new = self._side(units, [export.new[index] for index in row.new], old=False)
            yield f'<tr{shade}><td><p class="caption">{caption}</p></td><td>{old}</td><td>{new}</td></tr>'
        yield "</table>"

    def _gap(self, gap: Gap) -> str:
        return f'<p class="gap">{_escaped(gap.words(self._export.language))}</p>'

    def _lines_of(self, unit: Unit) -> str:
        """The lines of a clean copy on which the paragraph stands, where they were asked for."""
        words = quoted_lines(self._export, unit)
        return f'<span class="lines">[{_escaped(words)}]</span> ' if words else ""

    def _side(self, units: Sequence[Unit], paragraphs: Sequence[TextParagraph], *, old: bool) -> str:
        """One side of a row: its paragraphs, with the words only it has marked."""
        done: list[str] = []
        content = ""
        for unit in units:
            for span in joined_spans(unit):
                if span.fate.is_old if old else span.fate.is_new:
                    content += self._span(span)
            if (unit.mark.is_old if old else unit.mark.is_new) and paragraphs:
                paragraph = paragraphs[len(done)]
                done.append(_cell_paragraph(paragraph, content + ("" if old else self._remark(paragraph))))
                content = ""
        return "".join(done)

    def _columns(self) -> Iterator[str]:
        export = self._export
        grid = column_grid(export)
        texts = len(grid.columns) + 2
        each = 87 // texts
        yield '<table class="columns" width="100%" cellspacing="0" cellpadding="6">'
        yield _head(column_headings(export, grid.columns), (4, *(each for _ in range(texts)), 96 - each * texts))
        for number, row in enumerate(grid.rows, start=1):
            cells = [f'<td><p class="caption">{number}</p></td>']
            base = (_cell_paragraph(one, _escaped(visible_line(one))) for one in (export.old[i] for i in row.base))
            cells.append(f"<td>{''.join(base)}</td>")
            cells += [
                f"<td>{self._cell(cell, column.paragraphs)}</td>"
                for cell, column in zip(row.cells, grid.columns, strict=True)
            ]
            lines, shade = row_status(export, row, grid.columns)
            ground = f' bgcolor="#{shade}"' if shade and not self._for_widget else ""
            words = "".join(f'<p class="caption">{_escaped(line)}</p>' for line in lines)
            yield f"<tr>{''.join(cells)}<td></td><td{ground}>{words}</td></tr>"
        yield "</table>"

    def _cell(self, cell: GridCell, text: Sequence[TextParagraph]) -> str:
        caption = cell_caption(cell, self._export.language)
        content = f'<p class="caption">{_escaped(caption)}</p>' if caption else ""
        if cell.deletes:
            return content
        units = cell_units(cell, self._export.old, text)
        ends = ending_paragraphs(units, [text[place] for place in cell_places(cell)])
        for unit, ending in zip(units, ends, strict=True):
            content += _cell_paragraph(unit.looks, self._unit(unit) + self._remark(ending))
        return content


def _escaped(words: str) -> str:
    return html.escape(words, quote=False)


def _paragraph(paragraph: TextParagraph, content: str) -> str:
    return f'<p class="{_class_of(paragraph.kind)}">{_breaks(content)}</p>'


def _cell_paragraph(paragraph: TextParagraph, content: str) -> str:
    kind = ClauseKind.HEADING if paragraph.kind is ClauseKind.TITLE else paragraph.kind
    return f'<p class="{_class_of(kind)}">{_breaks(content)}</p>'


def _class_of(kind: ClauseKind) -> str:
    """The class of a kind's paragraphs: ``note`` is that of our own remarks."""
    return "footnote" if kind is ClauseKind.NOTE else kind.value


def _breaks(content: str) -> str:
    return content.replace("\n", "<br>").replace("\t", " ")


def _head(headings: Sequence[str], widths: Sequence[int]) -> str:
    """A heading row; widths in percent."""
    cells = "".join(f'<th width="{width}%">{_escaped(text)}</th>' for width, text in zip(widths, headings, strict=True))
    return f"<thead><tr>{cells}</tr></thead>"
