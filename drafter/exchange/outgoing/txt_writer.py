"""An export as plain text, for mail and for reading aloud."""

from __future__ import annotations

from drafter.exchange.model import Export, Layout, visible_line
from drafter.exchange.outgoing.docx_writer import comparison_of, prepared, stream_of
from drafter.exchange.outgoing.revision_stream import Fate, Span, joined_spans
from drafter.exchange.outgoing.row_captions import row_caption

_OPENING = {Fate.INSERTED: "{+", Fate.DELETED: "[-", Fate.MOVED_FROM: "[-", Fate.MOVED_TO: "{+"}
_CLOSING = {Fate.INSERTED: "+}", Fate.DELETED: "-]", Fate.MOVED_FROM: "-]", Fate.MOVED_TO: "+}"}


def write_txt(export: Export) -> str:
    """The text of an export, one paragraph a line with a blank line between.

    The clean layout gives the new text; tracked and inline mark deletions ``[-…-]`` and insertions ``{+…+}``;
    side by side gives each row's sides one below the other, headed by what became of it.
    """
    export = prepared(export)
    if export.layout is Layout.CLEAN:
        lines = [visible_line(paragraph) for paragraph in export.new]
    elif export.layout is Layout.SIDE_BY_SIDE:
        lines = list(_rows(export))
    else:
        lines = ["".join(_marked(span) for span in joined_spans(unit)) for unit in stream_of(export)]
    return "\n\n".join(line.replace("\t", " ") for line in lines if line) + "\n"


def _marked(span: Span) -> str:
    return _OPENING.get(span.fate, "") + span.text + _CLOSING.get(span.fate, "")


def _rows(export: Export) -> list[str]:
    lines: list[str] = []
    for row in comparison_of(export).rows:
        if not row.changed:
            lines.extend(visible_line(export.new[index]) for index in row.new)
            continue
        lines.append(f"[{row_caption(row.kind, export.language)}]")
        lines.extend(f"− {visible_line(export.old[index])}" for index in row.old)
        lines.extend(f"+ {visible_line(export.new[index])}" for index in row.new)
    return lines
