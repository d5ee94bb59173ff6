"""The record of a draft as a file: text, JSON or a Word table that can be signed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.model import WritingOptions
from drafter.exchange.outgoing.word_header import Furniture
from drafter.exchange.outgoing.word_package import Properties, WordText, package_bytes
from drafter.exchange.outgoing.word_runs import run, writable
from drafter.exchange.outgoing.word_sections import lying_page
from drafter.exchange.outgoing.word_styles import SMALL_CELL_STYLE, TABLE_HEADING_STYLE, style_element
from drafter.exchange.outgoing.word_tables import cell, plain_paragraph, table, table_row
from drafter.exchange.word_names import w
from drafter.messages import say

RECORD_SUFFIXES = (".docx", ".txt", ".json")
_DIGEST_SHOWN = 16
"""Characters of a digest in the Word table; the last one stands whole below it, and the other formats have all."""


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One thing that was done.

    Attributes:
        sequence: number of the entry; 0 where a version was named.
        made_at: UTC, ISO 8601.
        author: who did it; empty where nobody is kept.
        words: what was done.
        paragraphs: what the paragraphs it is about are called.
        digest: seals this entry and all before it; empty for a version.
    """

    sequence: int
    made_at: str
    author: str
    words: str
    paragraphs: str
    digest: str


@dataclass(frozen=True)
class Record:
    """All of it.

    Attributes:
        title: of the draft.
        language: of the words, ISO 639-1.
        lines: oldest first.
        last_digest: vouches for the whole journal; empty where nothing was done yet.
        broken_at: number of the first entry that is not what it was when it was sealed; None: none.
    """

    title: str
    language: str
    lines: tuple[RecordLine, ...]
    last_digest: str
    broken_at: int | None = None

    @property
    def verdict(self) -> str:
        """One sentence: the record is whole, or from which entry on it is not."""
        if self.broken_at is not None:
            return say("record-broken", self.language, entry=self.broken_at)
        count = sum(1 for line in self.lines if line.sequence)
        return say("record-whole", self.language, count=count, digest=self.last_digest or "–")


def record_file(suffix: str, record: Record, *, author: str = "", date: str = "") -> bytes:
    """The file of a record; the same record gives the same bytes.

    Args:
        suffix: one of :data:`RECORD_SUFFIXES`.
        record: what is to be written.
        author, date: for a Word file's properties; empty leaves them out.
    """
    if suffix == ".json":
        return (json.dumps(asdict(record), ensure_ascii=False, indent=1) + "\n").encode()
    if suffix == ".txt":
        rows = [_cells(line, whole=True) for line in record.lines]
        text = "".join("\t".join(row) + "\n" for row in (_headings(record.language), *rows))
        return f"{record.title}\n{record.verdict}\n\n{text}".encode()
    return _docx(record, author, date)


def _headings(language: str) -> tuple[str, ...]:
    return tuple(say(f"record-{name}", language) for name in ("number", "when", "who", "what", "paragraphs", "digest"))


def _cells(line: RecordLine, *, whole: bool) -> tuple[str, ...]:
    digest = line.digest if whole or not line.digest else line.digest[:_DIGEST_SHOWN] + "…"
    when = line.made_at if whole else line.made_at.replace("T", " ").rstrip("Z")
    cells = (str(line.sequence or "–"), when, line.author, line.words, line.paragraphs, digest)
    return tuple(" ".join(writable(each).split()) for each in cells)


def _docx(record: Record, author: str, date: str) -> bytes:
    page = lying_page(WritingOptions())
    shares = (5, 15, 14, 36, 14, 16)
    widths = [page.text_width * share // 100 for share in shares]
    widths[3] += page.text_width - sum(widths)
    rows = []
    for line in record.lines:
        cells = _cells(line, whole=False)
        row = table_row(sum(map(len, cells)))
        for words, width in zip(cells, widths, strict=True):
            plain_paragraph(cell(row, width), words, SMALL_CELL_STYLE)
        rows.append(row)
    heading = say("record-heading", record.language)
    body = [
        _paragraph(heading, TABLE_HEADING_STYLE),
        table(widths, _headings(record.language), rows),
        _paragraph("", "BodyText"),
        _paragraph(record.verdict, "BodyText"),
        *(_paragraph(words, "BodyText") for words in _signature(record.language)),
    ]
    properties = Properties(record.title, record.language, author, date)
    return package_bytes(WordText(body), properties, page, Furniture(record.title, record.language), None)


def _signature(language: str) -> Sequence[str]:
    """Lines to be filled in by hand."""
    return (f"{say('record-signed-by', language)}: ______________________________",)


def _paragraph(words: str, style: str) -> etree._Element:
    element = OxmlElement("w:p")
    etree.SubElement(element, w("pPr")).append(style_element(style))
    if words:
        element.append(run(words))
    return element
