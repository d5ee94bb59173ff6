"""A .pdf with a text layer: words on pages -> rows -> paragraphs -> the steps that the library's texts take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from drafter.errors import KnownError
from drafter.exchange.incoming.pdf_paragraphs import PagedParagraph, paged_paragraphs
from drafter.exchange.incoming.pdf_rows import Apart, Footnote, rows_in_order
from drafter.exchange.incoming.pdf_words import Pages, read_pages
from drafter.exchange.incoming.text_as_json import text_to_json
from drafter.exchange.model import ImportedText, ImportNote, TextParagraph
from drafter.instruments import ClauseKind
from drafter.instruments.layout.blocks import cut_blocks
from drafter.instruments.layout.furniture import PagedLine
from drafter.instruments.layout.lines import read_lines
from drafter.instruments.reading.structure import build_tree

_UNKNOWN = re.compile("[\x00-\x1f\x7f\ufffd\ufffe\uffff\ue000-\uf8ff]")
"""What a font that does not tell its characters leaves."""
_MOST_UNKNOWN = 0.1
_LEAST_CHARACTERS = 4
"""Fewer on all pages together, and it is a picture of a text."""


def read_pdf(data: bytes, name: str) -> ImportedText:
    """Reads a .pdf from its bytes.

    Raises:
        KnownError: it is no PDF, protected, damaged, too long, has no text, or its fonts do not tell their characters.
    """
    if b"%PDF-" not in data[:1024]:
        raise KnownError("pdf-not-pdf" if data else "file-empty", file=name)
    file = read_pages(data, name)
    rows, apart = rows_in_order(file.pages)
    paged = paged_paragraphs(rows)
    texts = [paragraph.text for paragraph in paged]
    characters = sum(len(text) for text in texts)
    if characters < _LEAST_CHARACTERS:
        raise KnownError("pdf-no-text", file=name)
    unknown = sum(len(_UNKNOWN.findall(text)) for text in texts)
    if unknown > _MOST_UNKNOWN * characters:
        raise KnownError("pdf-garbled", file=name)
    language = file.language[:2].lower() if re.match(r"[A-Za-z]{2}(-|$)", file.language) else None
    lines = [replace(one, text=line.text) for one in paged for line in read_lines(one.text) if line.text]
    notes = (*_notes_of_pages(file), *_notes_apart(apart), *_footnotes(apart.footnotes, lines))
    if unknown:
        notes = (*notes, ImportNote("symbol-unknown", {"count": unknown}))
    paragraphs = _paragraphs([line.text for line in lines])
    return ImportedText(name, language, paragraphs, notes, tuple(line.pages for line in lines))


def read_pdf_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """:func:`read_pdf` as a task of its own process; options: ``name``."""
    return text_to_json(read_pdf(payload, options["name"])), b""


def _paragraphs(lines: Sequence[str]) -> tuple[TextParagraph, ...]:
    """Paragraphs with labels and kinds, as the library's parser tells them; one for each line."""
    blocks = cut_blocks([PagedLine(line, 1, False, int(place > 0)) for place, line in enumerate(lines)])
    return tuple(
        TextParagraph(
            "" if node.label is None else node.label.as_typed,
            # Not a title: see read_txt.
            ClauseKind.HEADING if node.kind is ClauseKind.TITLE else node.kind,
            node.block.text,
        )
        for node in build_tree(blocks)
    )


def _notes_of_pages(file: Pages) -> Iterator[ImportNote]:
    without = [str(page.number) for page in file.pages if not page.words]
    if without:
        yield ImportNote("pdf-page-without-text", {"pages": ", ".join(without)})
    for page in file.pages:
        if page.aside:
            yield ImportNote("pdf-aside", {"page": page.number, "text": page.aside})
        for author, words in page.comments:
            yield ImportNote("comment", {"author": author, "text": words})
    if file.attachments:
        yield ImportNote("attachment", {"count": file.attachments})


def _notes_apart(apart: Apart) -> Iterator[ImportNote]:
    for kind, texts in (("header", apart.headers), ("footer", apart.footers)):
        for text in texts:
            yield ImportNote(kind, {"text": text})
    if apart.line_numbers:
        yield ImportNote("line-numbers", {"count": apart.line_numbers})


def _footnotes(notes: Sequence[Footnote], paragraphs: Sequence[PagedParagraph]) -> Iterator[ImportNote]:
    """The footnotes, each with the first paragraph of its page that bears its mark."""
    for note in notes:
        data: dict[str, str | int] = {"number": note.mark, "text": note.text}
        bearing = (place for place, one in enumerate(paragraphs) if (note.page, note.mark) in one.marks)
        place = next(bearing, None)
        yield ImportNote("footnote", data if place is None else {**data, "paragraph": place})
