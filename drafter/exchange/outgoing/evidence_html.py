"""A report of evidence as one HTML file that needs nothing else."""

from __future__ import annotations

import html
from collections.abc import Iterator

from drafter.exchange.outgoing.evidence_tables import Cell, EvidenceReport, EvidenceTable
from drafter.exchange.outgoing.html_style import PAPER, table_sheet
from drafter.exchange.outgoing.word_styles import language_tag
from drafter.messages import say
from drafter.redline import Op

_ELEMENT = {Op.INSERTED: ("ins", "inserted"), Op.DELETED: ("del", "deleted")}


def evidence_html(report: EvidenceReport) -> str:
    """The page; the same report gives the same text."""
    title = html.escape(report.title)
    body = "\n".join(_body(report))
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(language_tag(report.language))}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n<style>{table_sheet(PAPER)}</style>\n</head>\n<body>\n'
        f"{body}\n</body>\n</html>\n"
    )


def _body(report: EvidenceReport) -> Iterator[str]:
    yield f'<p class="internal">{html.escape(say("internal-mark", report.language))}</p>'
    yield f"<h1>{html.escape(report.title)}</h1>"
    yield from (f"<p>{html.escape(line)}</p>" for line in report.lines)
    for table in report.tables:
        yield from _table(table)


def _table(table: EvidenceTable) -> Iterator[str]:
    whole = sum(table.shares)
    yield f"<h2>{html.escape(table.heading)}</h2>"
    yield from (f"<p>{html.escape(line)}</p>" for line in table.lines)
    yield "<table>\n<colgroup>"
    yield from (f'<col style="width: {100 * share // whole}%">' for share in table.shares)
    yield "</colgroup>\n<thead><tr>"
    yield from (f'<th scope="col">{html.escape(words)}</th>' for words in table.columns)
    yield "</tr></thead>\n<tbody>"
    for row in table.rows:
        yield "<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>"
    yield "</tbody>\n</table>"


def _cell(cell: Cell) -> str:
    lines = []
    for line in cell.lines:
        words = ""
        for segment in line.segments:
            element, name = _ELEMENT.get(segment.op, ("", ""))
            said = html.escape(segment.text).replace("\n", "<br>")
            words += f'<{element} class="{name}">{said}</{element}>' if element else said
        lines.append(f'<p class="caption">{words}</p>' if line.muted else f"<p>{words}</p>")
    return "".join(lines)
