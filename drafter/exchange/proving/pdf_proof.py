"""Re-opening a written PDF: every word there, in its order, and nothing about people and machines.

The words are read from the bytes by the file's own tables, and counted a second time by PDFium, which is not ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from drafter.errors import BugError
from drafter.exchange.circulation import IN_FILE, IN_TEXT
from drafter.exchange.circulation.words import ForbiddenWords
from drafter.exchange.model import Export, Layout, Proof, ProofFinding, TextParagraph, visible_lines
from drafter.exchange.opened_pdf import opened_pdf
from drafter.exchange.outgoing.column_grid import column_grid
from drafter.exchange.outgoing.columns_docx import cell_caption, cell_units, column_headings, row_status, touching
from drafter.exchange.outgoing.docx_writer import bracketed_of, comparison_of, prepared, stream_of
from drafter.exchange.outgoing.inline_docx import PILCROW, shows_end
from drafter.exchange.outgoing.left_out import Gap, rows_left_out, units_left_out, with_gaps
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.pdf.pdf_file import PRODUCER
from drafter.exchange.outgoing.pdf.typefaces import is_invisible
from drafter.exchange.outgoing.remark_runs import ending_paragraphs
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import Unit, as_read, stream_lines
from drafter.exchange.outgoing.row_captions import row_remarks
from drafter.exchange.proving.pdf_reading_back import (
    DamagedPdfError,
    MarkedText,
    described,
    marked_texts,
    strings,
)
from drafter.messages import say

_TELLING = re.compile(
    rb"/(?:Author|Creator|CreationDate|ModDate|Subject|Keywords|Metadata|Annots|URI|EmbeddedFile|JavaScript|PieceInfo)"
    rb"(?![A-Za-z0-9+])"  # «/URIKLM+LiberationSerif» is a part of a typeface under a drawn name
    rb"|ReportLab"
)
_TABLES = (Layout.SIDE_BY_SIDE, Layout.COLUMNS)
_NOTE = "Note"
_UNSURE = frozenset("-\u00ad\u2010\u2011\ufffe\x02")
"""Hyphens, which PDFium joins words over at a line's end."""
_LAST_SURE = "\uffff"
"""Behind it, PDFium leaves out characters that a file gives as the meaning of others."""


def prove_pdf(data: bytes, export: Export, *, forbidden: Collection[str] = (), unseen: Collection[str] = ()) -> Proof:
    """Re-opens a .pdf of ours.

    In running text every character must be there in its order; in tables, whose cells run over pages side by side,
    every word. White space does not count.

    Args:
        data: the file.
        export: what was to be written.
        forbidden: words that must stand nowhere in it.
        unseen: words that may stand in its text and nowhere else.
    """
    export = prepared(export if export.layout is not Layout.TRACKED else replace(export, layout=Layout.INLINE))
    findings: list[ProofFinding] = []
    try:
        texts = marked_texts(data)
        findings.extend(_words(texts, export))
        findings.extend(_second_count(data, texts))
        about = described(data)
    except (DamagedPdfError, BugError) as fault:
        return Proof((ProofFinding("unreadable", str(fault)),))
    told = dict.fromkeys(found[0].decode().lstrip("/") for found in _TELLING.finditer(about))
    findings.extend(ProofFinding("property", mark) for mark in told)
    findings.extend(_hits(texts, about, forbidden, unseen))
    return Proof(tuple(findings))


def _hits(
    texts: Sequence[MarkedText], about: bytes, forbidden: Collection[str], unseen: Collection[str]
) -> Iterator[ProofFinding]:
    """Words that must not be there, in what readers see and in what the file says beside it."""
    in_text, in_file = ForbiddenWords(forbidden), ForbiddenWords(forbidden, whole=unseen)
    pages: dict[int, list[str]] = {}
    for one in texts:
        pages.setdefault(one.page, []).append(one.text)
    for page, words in pages.items():
        for hit in in_text.find("\n".join(words)):
            yield ProofFinding(IN_TEXT, f"p. {page + 1}: «{hit.word}»: {hit.context}")
    shown = ForbiddenWords((), whole=unseen)
    allowed = {hit.word for words in pages.values() for hit in shown.find("\n".join(words))}
    for told in strings(about):
        for hit in in_file.find(told) if told != PRODUCER else ():
            if hit.word not in allowed:  # titles in the outline are words of the text
                yield ProofFinding(IN_FILE, f"pdf: «{hit.word}»: {hit.context}")


def _words(texts: Sequence[MarkedText], export: Export) -> Iterator[ProofFinding]:
    notes = PageNotes(export)
    if export.layout in _TABLES:
        expected = list(_facing(export, notes) if export.layout is Layout.SIDE_BY_SIDE else _columns(export, notes))
    else:
        expected = list(_running(export, notes))
    yield from _texts_shown(export)
    sources = list(_sources(notes, export.language))
    body = [one.text for one in texts if one.tag and one.tag != _NOTE]
    if export.layout in _TABLES:
        yield from _missing_words("new-text", body, [*expected, *sources])
    else:
        wanted = "".join(map(_inked, expected))
        stop = _reached(body, len(wanted))
        yield from _difference("new-text", "".join(map(_inked, body[:stop])), wanted)
        # A row of the table may go on over the page, cell by cell.
        yield from _missing_words("sources", body[stop:], sources)
    footnotes = [f"{number} {words}" for number, words in enumerate(notes.footnotes, start=1)]
    at_foot = [one.text for one in texts if one.tag == _NOTE]
    if export.layout in _TABLES:  # a cell's end may stand on a later page than the end of the cell beside it
        yield from _missing_words("footnotes", at_foot, footnotes)
    else:
        yield from _difference("footnotes", "".join(map(_inked, at_foot)), "".join(map(_inked, footnotes)))


def _reached(texts: Sequence[str], length: int) -> int:
    """How many texts hold so many characters that leave ink, or more."""
    held = 0
    for place, text in enumerate(texts):
        if held >= length:
            return place
        held += len(_inked(text))
    return len(texts)


def _inked(text: str) -> str:
    """The characters that leave ink."""
    dense = unicodedata.normalize("NFC", "".join(text.split()))
    return dense if dense.isprintable() else "".join(one for one in dense if not is_invisible(one))


def _difference(rule: str, found: str, expected: str) -> Iterator[ProofFinding]:
    if found == expected:
        return
    pairs = zip(found, expected, strict=False)
    place = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(found), len(expected)))
    start = max(0, place - 20)
    yield ProofFinding(rule, f"{place}: {found[start : place + 20]!r} != {expected[start : place + 20]!r}")


def _missing_words(rule: str, found: Sequence[str], expected: Sequence[str]) -> Iterator[ProofFinding]:
    """Words that are there too rarely or too often; a word too wide for its cell may be in pieces."""
    have = Counter(_inked(word) for text in found for word in text.split())
    want = Counter(_inked(word) for text in expected for word in text.split())
    lacking, surplus = want - have, have - want
    if sorted("".join(lacking.elements())) != sorted("".join(surplus.elements())):
        yield ProofFinding(rule, f"{sorted(lacking)[:5]} / {sorted(surplus)[:5]}")


# -- what should be there -----------------------------------------------------------------------------------------


def _remark(notes: PageNotes, paragraph: TextParagraph | None) -> str:
    remark = notes.remark(paragraph)
    mark = str(remark.footnote) if remark.footnote else ""
    return f"{mark} {remark.note}"


def _running(export: Export, notes: PageNotes) -> Iterator[str]:
    if export.layout is Layout.CLEAN:
        yield from (line + _remark(notes, one) for line, one in zip(visible_lines(export.new), export.new, strict=True))
        return
    units = stream_of(export)
    ends = ending_paragraphs(units, export.new)
    if export.layout is Layout.BRACKETED:
        for paragraph, ending in zip(bracketed_of(export, units), ends, strict=True):
            yield "".join(piece.text for piece in paragraph.pieces) + _remark(notes, ending)
        return
    for pair in with_gaps(zip(units, ends, strict=True), units_left_out(export, units)):
        if isinstance(pair, Gap):
            yield pair.words(export.language)
        else:
            unit, ending = pair
            yield _unit_text(unit) + _remark(notes, ending)


def _unit_text(unit: Unit) -> str:
    """All words of a unit, with a blank between removed and added ones that would touch."""
    words = ""
    spans = as_read(unit.spans)
    for place, span in enumerate(spans):
        words += " " * (place > 0 and touching(spans[place - 1], span)) + span.text
    return words + (PILCROW if shows_end(unit) else "")


def _facing(export: Export, notes: PageNotes) -> Iterator[str]:
    yield from (export.heading_old, export.heading_new)
    rows = comparison_of(export).rows
    for row in with_gaps(rows, rows_left_out(export, rows)):
        if isinstance(row, Gap):
            yield row.words(export.language)
            continue
        yield from row_remarks(export, row)
        units = row_units(row, export.old, export.new)
        if row.old:
            yield from stream_lines(units, old=True)
        if row.new:
            for line, place in zip(stream_lines(units, old=False), row.new, strict=True):
                yield line + _remark(notes, export.new[place])


def _columns(export: Export, notes: PageNotes) -> Iterator[str]:
    grid = column_grid(export)
    yield from column_headings(export, grid.columns)
    base = visible_lines(export.old)
    for number, row in enumerate(grid.rows, start=1):
        yield str(number)
        yield from (base[place] for place in row.base)
        for cell, column in zip(row.cells, grid.columns, strict=True):
            yield cell_caption(cell, export.language)
            if cell.deletes:
                continue
            units = cell_units(cell, export.old, column.paragraphs)
            own = [column.paragraphs[place] for one in cell.rows for place in one.new]
            for unit, ending in zip(units, ending_paragraphs(units, own), strict=True):
                yield _unit_text(unit) + _remark(notes, ending)
        yield from row_status(export, row, grid.columns)[0]


def _sources(notes: PageNotes, language: str) -> Iterator[str]:
    lines = notes.lines_of_table
    if lines:
        yield say("sources-heading", language)
        yield from notes.columns_of_table
        for line in lines:
            yield from line


def _texts_shown(export: Export) -> Iterator[ProofFinding]:
    """Whether what is shown of each text is that text: a fault in laying changes out must not prove itself."""
    if export.layout is Layout.CLEAN:
        return
    if export.layout is Layout.COLUMNS:
        grid = column_grid(export)
        shown: dict[int, str] = {place: "" for row in grid.rows for place in row.base}
        yield from _difference("old-text", str(sorted(shown)), str(list(range(len(export.old)))))
        for number, column in enumerate(grid.columns):
            rows = [one for row in grid.rows for one in row.cells[number].rows]
            lines: dict[int, str] = {}
            for one in rows:
                units = row_units(one, export.old, column.paragraphs)
                lines.update(zip(one.new, stream_lines(units, old=False), strict=False))
            yield from _difference("new-text", _in_order(lines), _whole(column.paragraphs))
        return
    if export.layout is Layout.SIDE_BY_SIDE:
        old: dict[int, str] = {}
        new: dict[int, str] = {}
        for row in comparison_of(export).rows:
            units = row_units(row, export.old, export.new)
            old.update(zip(row.old, stream_lines(units, old=True), strict=False))
            new.update(zip(row.new, stream_lines(units, old=False), strict=False))
        sides = [("old-text", _in_order(old), export.old), ("new-text", _in_order(new), export.new)]
    else:
        units = list(stream_of(export))
        sides = [
            ("old-text", _inked("".join(stream_lines(units, old=True))), export.old),
            ("new-text", _inked("".join(stream_lines(units, old=False))), export.new),
        ]
    for rule, found, text in sides:
        yield from _difference(rule, found, _whole(text))


def _in_order(lines: Mapping[int, str]) -> str:
    return _inked("".join(lines[place] for place in sorted(lines)))


def _whole(text: Sequence[TextParagraph]) -> str:
    return _inked("".join(visible_lines(text)))


# -- a second opinion ---------------------------------------------------------------------------------------------


def _second_count(data: bytes, texts: Sequence[MarkedText]) -> Iterator[ProofFinding]:
    """Whether PDFium finds as many of each character on each page."""
    wanted: dict[int, list[str]] = {}
    for one in texts:
        wanted.setdefault(one.page, []).append(one.text)
    with opened_pdf(data) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            found = _counted(text.get_text_range())
            text.close()
            page.close()
            expected = _counted("".join(wanted.get(number, ())))
            if found != expected:
                detail = f"p. {number + 1}: {_few(expected - found)} / {_few(found - expected)}"
                yield ProofFinding("other-reader", detail)
                return


def _counted(text: str) -> Counter[str]:
    inked = _inked(unicodedata.normalize("NFKD", text))
    return Counter(one for one in inked if one not in _UNSURE and one <= _LAST_SURE)


def _few(characters: Counter[str]) -> str:
    return "".join(list(characters)[:8])
