"""What will be written, as rich text in the window's own colours."""

from __future__ import annotations

from html import escape

from drafter.desktop.theme import Theme
from drafter.exchange import Export, Layout, TextParagraph, visible_line, visible_lines
from drafter.instruments import ClauseKind
from drafter.redline import Comparison, Op, Row, RowKind, Segment, compare

PAGE_MARGIN = 20
"""White space around a previewed page, in pixels."""
_INDENT = {ClauseKind.ITEM: 24, ClauseKind.SUBITEM: 48, ClauseKind.SUBPARAGRAPH: 24}
"""Left margin of a paragraph, in pixels."""


def preview_html(export: Export, theme: Theme) -> str:
    """The export as the subset of HTML that QTextBrowser shows."""
    if export.layout is Layout.CLEAN:
        body = "".join(_block(paragraph, escape(visible_line(paragraph))) for paragraph in export.new)
        return _page(body, theme)
    comparison = export.comparison or compare(visible_lines(export.old), visible_lines(export.new))
    if export.layout is Layout.SIDE_BY_SIDE:
        return _page(_table(export, comparison, theme), theme)
    return _page("".join(_marked(row, export, theme) for row in comparison.rows), theme)


def _page(body: str, theme: Theme) -> str:
    return f'<html><body style="color:{theme.ink}; background:{theme.surface};">{body}</body></html>'


def _block(paragraph: TextParagraph, words: str) -> str:
    words = words.replace("\n", "<br/>")
    if paragraph.kind is ClauseKind.TITLE:
        return f'<p align="center" style="font-size:large; font-weight:600; margin:0 0 14px 0;">{words}</p>'
    if paragraph.kind is ClauseKind.HEADING:
        return f'<p style="font-weight:600; margin:12px 0 8px 0;">{words}</p>'
    return f'<p style="margin:0 0 8px {_INDENT.get(paragraph.kind, 0)}px;">{words}</p>'


def _words(segment: Segment, row: Row, theme: Theme) -> str:
    words = escape(segment.text)
    moved = row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)
    if segment.op is Op.INSERTED:
        return f'<span style="color:{theme.inserted}; background:{theme.inserted_wash};"><u>{words}</u></span>'
    if segment.op is Op.DELETED:
        return f'<span style="color:{theme.deleted}; background:{theme.deleted_wash};"><s>{words}</s></span>'
    if moved:
        return f'<span style="color:{theme.moved}; background:{theme.moved_wash};">{words}</span>'
    return words


def _paragraph_of(row: Row, export: Export) -> TextParagraph:
    return export.new[row.new[0]] if row.new else export.old[row.old[0]]


def _marked(row: Row, export: Export, theme: Theme) -> str:
    words = "".join(_words(segment, row, theme) for segment in row.segments)
    if row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED):
        words = f'<span style="color:{theme.moved};">⇅ </span>{words}'
    return _block(_paragraph_of(row, export), words)


def _table(export: Export, comparison: Comparison, theme: Theme) -> str:
    heads = "".join(
        f'<th width="50%" align="left" style="color:{theme.muted}; padding:4px 8px;">{escape(words)}</th>'
        for words in (export.heading_old, export.heading_new)
    )
    rows = []
    for row in comparison.rows:
        left = "".join(_words(segment, row, theme) for segment in row.segments if segment.op is not Op.INSERTED)
        right = "".join(_words(segment, row, theme) for segment in row.segments if segment.op is not Op.DELETED)
        cells = "".join(
            f'<td style="padding:4px 8px; vertical-align:top;">{words}</td>'
            for words in ((left if row.old else ""), (right if row.new else ""))
        )
        rows.append(f"<tr>{cells}</tr>")
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{heads}</tr>{"".join(rows)}</table>'
