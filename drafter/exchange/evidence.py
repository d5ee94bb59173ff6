"""A report of evidence as a file: tables of texts, what differs in them and why it matters. Word, HTML or text.

Made of the agreed-language meter, the silent-loss report and the coverage map; it knows neither. Such a report says
what we found out about a text, so that its Word and HTML files are marked as internal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from drafter.errors import BugError, KnownError
from drafter.exchange.files import replace_file
from drafter.exchange.outgoing.evidence_docx import evidence_docx
from drafter.exchange.outgoing.evidence_html import evidence_html
from drafter.exchange.outgoing.evidence_tables import Cell, CellLine, EvidenceReport, EvidenceTable, marked, plain
from drafter.exchange.proving.inked import inked, words_of_docx

EVIDENCE_SUFFIXES = (".docx", ".html", ".txt")
_INDENT = "    "

__all__ = [
    "EVIDENCE_SUFFIXES",
    "Cell",
    "CellLine",
    "EvidenceReport",
    "EvidenceTable",
    "evidence_text",
    "marked",
    "plain",
    "save_evidence",
]


def evidence_text(report: EvidenceReport) -> str:
    """The report as a console shows it: the first column of a row as its heading, the others under it."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: EvidenceReport) -> Iterator[str]:
    yield report.title
    yield from report.lines
    for table in report.tables:
        yield ""
        yield table.heading.upper()
        yield from table.lines
        if table.compact:
            yield from _columns([table.columns, *([cell.text for cell in row] for row in table.rows)])
            continue
        for row in table.rows:
            first, *others = row
            yield first.text
            for cell in others:
                yield from (f"{_INDENT}{line.text}" for line in cell.lines if line.text)


def _columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows with their columns one under the other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (words.ljust(width) for words, width in zip(row, widths, strict=True))
        yield f"{_INDENT}{'  '.join(cells)}".rstrip()


def save_evidence(path: Path, report: EvidenceReport, *, overwrite: bool, author: str = "", date: str = "") -> None:
    """Writes a report; a Word file is read back and proved to hold all of it, and nothing else.

    Args:
        path: the target; its suffix says the format.
        report: what it says.
        overwrite: False refuses a target that exists.
        author, date: for the properties of a Word file; empty leaves them out.

    Raises:
        KnownError: the target exists or cannot be written, or has another suffix.
        BugError: the proof failed; nothing was written.
    """
    suffix = path.suffix.lower()
    if suffix == ".docx":
        data = evidence_docx(report, author=author, date=date)
        if inked(words_of_docx(data, path.name)) != inked(report.texts()):
            raise BugError("the written report is not what was to be written")
    elif suffix == ".html":
        data = evidence_html(report).encode()
    elif suffix == ".txt":
        data = evidence_text(report).encode()
    else:
        raise KnownError("file-kind-not-written", file=path.name, suffix=suffix or "?")
    replace_file(path, data, overwrite=overwrite)
