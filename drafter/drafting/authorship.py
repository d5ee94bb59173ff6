"""Who made what a draft says now, as its journal tells it: who wrote these words, moved or removed this paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MergeParagraphs,
    MoveParagraph,
    RemoveParagraph,
    ReplaceParagraphs,
    Several,
    SplitParagraph,
)
from drafter.drafting.editing.journal import JournalEntry


@dataclass(frozen=True)
class Authorship:
    """What some entries of a journal say about their authors; paragraphs are known by their ids.

    Attributes:
        texts: for each paragraph every text that an entry left it with, oldest first, and whose entry it was.
        removed: who removed a paragraph last.
        moved: who moved a paragraph last.
    """

    texts: Mapping[str, tuple[tuple[str, str], ...]]
    removed: Mapping[str, str]
    moved: Mapping[str, str]

    @classmethod
    def of(cls, entries: Iterable[JournalEntry]) -> Authorship:
        """The authorship of what was done in those entries, in order."""
        texts: dict[str, list[tuple[str, str]]] = {}
        removed: dict[str, str] = {}
        moved: dict[str, str] = {}
        for entry in entries:
            for edit in _single(entry.edit):
                for paragraph_id, text in _texts_after(edit):
                    texts.setdefault(paragraph_id, []).append((entry.author, text))
                for paragraph_id in _gone(edit):
                    removed[paragraph_id] = entry.author
                if isinstance(edit, MoveParagraph):
                    moved[edit.paragraph_id] = entry.author
        return cls({paragraph: tuple(each) for paragraph, each in texts.items()}, removed, moved)

    def of_words(self, paragraph_id: str, before: str, after: str) -> str:
        """Who put ``after`` in place of ``before`` in a paragraph (either may be empty).

        Empty where nobody is known: no entry touches it, or several people did and none of their texts tells.
        """
        history = self.texts.get(paragraph_id, ())
        authors = {author for author, _text in history}
        if len(authors) <= 1:
            return next(iter(authors), "")
        found = ""
        for author, text in reversed(history):
            if after not in text or (before and before in text.replace(after, "") if after else before in text):
                return found
            found = author
        return found

    def of_paragraph(self, paragraph_id: str) -> str:
        """Who brought a paragraph in; empty where nobody is known."""
        history = self.texts.get(paragraph_id, ())
        return history[0][0] if history else ""


def _single(edit: Edit) -> Iterator[Edit]:
    if isinstance(edit, Several):
        for each in edit.edits:
            yield from _single(each)
    else:
        yield edit


def _texts_after(edit: Edit) -> Iterator[tuple[str, str]]:
    """The paragraphs an edit leaves with other words than before, and the words."""
    match edit:
        case AmendText():
            yield edit.paragraph_id, edit.new_text
        case InsertParagraph():
            yield edit.paragraph.id, edit.paragraph.text
        case SplitParagraph():
            yield edit.first.id, edit.first.text
            yield edit.second.id, edit.second.text
        case MergeParagraphs():
            yield edit.whole.id, edit.whole.text
        case ReplaceParagraphs():
            before = {paragraph.id: paragraph.text for paragraph in edit.old}
            for paragraph in edit.new:
                if before.get(paragraph.id) != paragraph.text:
                    yield paragraph.id, paragraph.text


def _gone(edit: Edit) -> Iterator[str]:
    """The paragraphs an edit takes away."""
    match edit:
        case RemoveParagraph():
            yield edit.paragraph.id
        case MergeParagraphs():
            yield from ({edit.first.id, edit.second.id} - {edit.whole.id})
        case ReplaceParagraphs():
            yield from ({paragraph.id for paragraph in edit.old} - {paragraph.id for paragraph in edit.new})
