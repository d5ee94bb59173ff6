"""Tracked changes and comments of a Word file: values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.exchange.model import ImportNote


class RevisionKind(StrEnum):
    """What one tracked change does."""

    INSERTION = "insertion"
    DELETION = "deletion"
    MOVE_FROM = "move-from"
    MOVE_TO = "move-to"
    PARAGRAPH_INSERTED = "paragraph-inserted"
    """The end of a paragraph came; its words are not affected."""
    PARAGRAPH_DELETED = "paragraph-deleted"
    PARAGRAPH_MOVED_FROM = "paragraph-moved-from"
    PARAGRAPH_MOVED_TO = "paragraph-moved-to"
    ROW_INSERTED = "row-inserted"
    ROW_DELETED = "row-deleted"
    CELL_INSERTED = "cell-inserted"
    CELL_DELETED = "cell-deleted"
    CELL_MERGED = "cell-merged"
    """Cells joined with those above, or parted again."""
    CONTROL_INSERTED = "control-inserted"
    """A content control or custom XML element came around words that were there."""
    CONTROL_DELETED = "control-deleted"
    CONTROL_MOVED_FROM = "control-moved-from"
    CONTROL_MOVED_TO = "control-moved-to"
    MATH_INSERTED = "math-inserted"
    """A part of a formula that is no letter: a fraction, a root."""
    MATH_DELETED = "math-deleted"
    NUMBERING_INSERTED = "numbering-inserted"
    """A paragraph came to be numbered."""
    NUMBERING_CHANGE = "numbering-change"
    """The number was another; the text of the revision is the old one."""
    RUN_FORMATTING = "run-formatting"
    MARK_FORMATTING = "mark-formatting"
    """Formatting of a paragraph's end (its number takes it on)."""
    PARAGRAPH_FORMATTING = "paragraph-formatting"
    SECTION_FORMATTING = "section-formatting"
    TABLE_FORMATTING = "table-formatting"
    TABLE_GRID = "table-grid"
    """Widths of a table's columns."""
    ROW_FORMATTING = "row-formatting"
    CELL_FORMATTING = "cell-formatting"


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked change: one mark in the file.

    Attributes:
        number: place in reading order over all parts, from 0; the same file always gives the same numbers.
        kind: what it does.
        author: as written in the file; empty where it names none.
        date: as written, usually ``2026-11-23T09:00:00Z`` (though Word writes local time there); empty where none.
        revision_id: its ``w:id``, which need not be unique.
        part: the part it stands in: ``word/document.xml``.
        paragraph: index of its paragraph as ``read_text(path, view="marked")`` counts, that is from 0 in the body and
            without empty paragraphs; None elsewhere, and for a paragraph without words.
        label: number or bullet of that paragraph; empty where it has none.
        text: the words it covers (of rows and cells too); for formatting the words that look different.
        move: name of the move that both its sides share; None where it is none or the file does not say.
        group: changes of one author that meet (the words of a paragraph and its end, neighbouring paragraphs) have
            the same group, from 0 in reading order: one deed for whoever reviews.
    """

    number: int
    kind: RevisionKind
    author: str
    date: str
    revision_id: str
    part: str
    paragraph: int | None
    label: str
    text: str
    move: str | None
    group: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, or an answer to one.

    Attributes:
        id: its ``w:id``.
        author: as written in the file.
        initials: of the author; empty where the file has none.
        date: as written; empty where there is none.
        text: its words, paragraphs separated by line breaks.
        paragraph: index of the paragraph where its anchor begins, counted as in :class:`Revision`.
        anchor: the words it is about, as the marked view has them but without marks; empty for a point.
        replies_to: the id of the comment it answers; None for the first of a conversation.
        resolved: True where it, or the conversation it belongs to, was marked as done.
    """

    id: str
    author: str
    initials: str
    date: str
    text: str
    paragraph: int | None
    anchor: str
    replies_to: str | None
    resolved: bool


@dataclass(frozen=True)
class FileRevisions:
    """What is tracked and commented in a Word file.

    Attributes:
        name: the file's name without folder.
        revisions: in reading order: the body, then headers, footers, notes, comments, other parts.
        comments: in the file's order.
        not_understood: what looks like a tracked change and is none this program knows, and moves that lack a side.
    """

    name: str
    revisions: tuple[Revision, ...]
    comments: tuple[Comment, ...]
    not_understood: tuple[ImportNote, ...]

    @property
    def authors(self) -> tuple[str, ...]:
        """Who changed something, sorted."""
        return tuple(sorted({revision.author for revision in self.revisions}))
