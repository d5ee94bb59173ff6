"""A text that was read, as JSON: how it comes out of the process it was read in."""

from __future__ import annotations

from typing import Any

from drafter.errors import KnownError
from drafter.exchange.model import ImportedText, ImportNote, TextParagraph
from drafter.instruments import ClauseKind

MOST_PARAGRAPHS = 50_000
MOST_CHARACTERS = 12 * 10**6
"""Of a whole text, some two million words: what reads and compares it stays within its time and memory."""


def text_to_json(text: ImportedText) -> dict[str, object]:
    """The text as a value :func:`text_from_json` takes.

    Raises:
        KnownError: it has more than :data:`MOST_PARAGRAPHS` or :data:`MOST_CHARACTERS`.
    """
    check_length(text.name, len(text.paragraphs), sum(len(paragraph.text) for paragraph in text.paragraphs))
    return {
        "language": text.language,
        "paragraphs": [
            [paragraph.label, paragraph.kind.value, paragraph.text, paragraph.separator]
            for paragraph in text.paragraphs
        ],
        "notes": [[note.key, dict(note.data)] for note in text.notes],
        "pages": [list(pages) for pages in text.pages],
    }


def check_length(name: str, paragraphs: int, characters: int) -> None:
    """Refuses a text that nothing could work with.

    Raises:
        KnownError: it has more than :data:`MOST_PARAGRAPHS` or :data:`MOST_CHARACTERS`.
    """
    if paragraphs > MOST_PARAGRAPHS:
        raise KnownError("text-too-many-paragraphs", file=name, count=paragraphs, limit=MOST_PARAGRAPHS)
    if characters > MOST_CHARACTERS:
        raise KnownError("text-too-long", file=name, limit=MOST_CHARACTERS // 10**6)


def text_from_json(value: dict[str, Any], name: str) -> ImportedText:
    """The text again, under the file's name."""
    paragraphs = tuple(
        TextParagraph(label, ClauseKind(kind), words, separator=separator)
        for label, kind, words, separator in value["paragraphs"]
    )
    notes = tuple(ImportNote(key, data) for key, data in value["notes"])
    pages = tuple((first, last) for first, last in value["pages"])
    return ImportedText(name, value["language"], paragraphs, notes, pages)
