"""What a stream of changes is made of: words and paragraphs, each with its fate; and the lines they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.exchange.model import TextParagraph, visible_line

DEFAULT_SEPARATOR = "\t"
"""Between label and words where nobody typed any: it lets the hanging indent align."""


class Fate(StrEnum):
    """What became of some words or of a paragraph's end."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"

    @property
    def is_old(self) -> bool:
        """True where the old text has it."""
        return self in (Fate.KEPT, Fate.DELETED, Fate.MOVED_FROM)

    @property
    def is_new(self) -> bool:
        """True where the new text has it."""
        return self in (Fate.KEPT, Fate.INSERTED, Fate.MOVED_TO)


@dataclass(frozen=True, slots=True)
class Span:
    """Words with one fate, exactly as they are to be written.

    Attributes:
        text: the words.
        fate: what became of them.
        is_label: whether they are a label.
        ignored: whether the comparison takes them for kept.
        author: who did it; empty for the author of the whole file.
    """

    text: str
    fate: Fate
    is_label: bool = False
    ignored: bool = False
    author: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph of the stream.

    Attributes:
        spans: its words.
        mark: what became of its end.
        looks: the paragraph whose kind (and having a label or not) it is set in.
        looked: the same as it was, where that may differ; None where it is all new.
        leaves: number of the move (from 1) that takes words away from here; None where none does.
        arrives: number of the move that brings words here.
        old_index: place in the old text of the paragraph whose words or end are here; None where it is all new.
        new_index: the same in the new text.
        mark_author: who made the end come or go, moved it, or changed how the paragraph looks; empty for the author of
            the whole file.
    """

    spans: tuple[Span, ...]
    mark: Fate
    looks: TextParagraph
    looked: TextParagraph | None = None
    leaves: int | None = None
    arrives: int | None = None
    old_index: int | None = None
    new_index: int | None = None
    mark_author: str = ""


def joined_spans(unit: Unit) -> tuple[Span, ...]:
    """The words of a unit in as few spans as possible: for layouts that do not set labels apart."""
    joined: list[Span] = []
    for span in unit.spans:
        if joined and joined[-1].fate is span.fate and joined[-1].ignored == span.ignored:
            joined[-1] = replace(joined[-1], text=joined[-1].text + span.text)
        else:
            joined.append(replace(span, is_label=False))
    return tuple(joined)


def as_read(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans for a page that shows both texts as one: where a difference is ignored the new words stand alone."""
    return tuple(
        replace(span, fate=Fate.KEPT, ignored=False) if span.ignored else span
        for span in spans
        if not (span.ignored and not span.fate.is_new)
    )


def stream_lines(units: Sequence[Unit], *, old: bool) -> tuple[str, ...]:
    """The lines of one side as they are written: label, exact white space, words."""
    lines: list[str] = []
    open_line: str | None = None
    for unit in units:
        words = "".join(span.text for span in unit.spans if (span.fate.is_old if old else span.fate.is_new))
        open_line = (open_line or "") + words
        if unit.mark.is_old if old else unit.mark.is_new:
            lines.append(open_line)
            open_line = None
    return tuple(lines)


def written_line(paragraph: TextParagraph) -> str:
    """The line of a paragraph as it is written where it stands alone."""
    if not paragraph.label or not paragraph.text:
        return visible_line(paragraph)
    return paragraph.label + (paragraph.separator or DEFAULT_SEPARATOR) + paragraph.text
