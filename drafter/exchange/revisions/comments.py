"""Comments of a Word file, with what they are about and what they answer."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping

from lxml import etree

from drafter.exchange.incoming.docx_story import StoryReader
from drafter.exchange.revisions.model import Comment
from drafter.exchange.revisions.words import LEAVES, Words
from drafter.exchange.word_names import W14, w

_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MOST_ANSWERS = 1000
"""Answers to one another in a circle end here."""


def read_comments(
    comments: etree._Element | None,
    extended: etree._Element | None,
    stories: Iterable[etree._Element],
    words: Words,
    paragraph_at: Callable[[etree._Element | None], int | None],
) -> tuple[Comment, ...]:
    """The comments of a file.

    Args:
        comments: root of the comments part, or None.
        extended: root of the part that says which comment answers which and which is done, or None.
        stories: roots of the parts that may hold anchors, in reading order.
        words: the words of those parts.
        paragraph_at: the index of the paragraph in which an element stands.
    """
    if comments is None:
        return ()
    found = list(comments.iter(w("comment")))
    identities = [comment.get(w("id"), "") for comment in found]
    by_paragraph = {
        each.get(f"{{{W14}}}paraId", ""): identity
        for comment, identity in zip(found, identities, strict=True)
        for each in comment.iter(w("p"))
    }
    by_paragraph.pop("", None)
    answers, done = _conversations(extended, by_paragraph)
    anchors = _anchors(stories, set(identities))
    reader = StoryReader()
    result: list[Comment] = []
    for comment, identity in zip(found, identities, strict=True):
        leaves, place = anchors.get(identity, ([], None))
        result.append(
            Comment(
                id=identity,
                author=comment.get(w("author"), ""),
                initials=comment.get(w("initials"), ""),
                date=comment.get(w("date"), ""),
                text=_text(comment, reader),
                paragraph=paragraph_at(leaves[0] if leaves else place),
                anchor=words.of(leaves),
                replies_to=answers.get(identity),
                resolved=_is_done(identity, answers, done),
            )
        )
    return tuple(result)


def _text(comment: etree._Element, reader: StoryReader) -> str:
    """A comment's words as they are now, in lines."""
    lines = (
        "".join(piece.text for piece in paragraph.pieces if not piece.fate.deleted)
        for paragraph in reader.paragraphs(comment)
    )
    return unicodedata.normalize("NFC", "\n".join(lines)).strip("\n")


def _conversations(
    extended: etree._Element | None, by_paragraph: Mapping[str, str]
) -> tuple[dict[str, str], frozenset[str]]:
    """Which comment answers which, and the ids of those marked as done."""
    answers: dict[str, str] = {}
    done: set[str] = set()
    for entry in () if extended is None else extended.iter(f"{{{_W15}}}commentEx"):
        identity = by_paragraph.get(entry.get(f"{{{_W15}}}paraId", ""))
        if identity is None:
            continue
        parent = by_paragraph.get(entry.get(f"{{{_W15}}}paraIdParent", ""))
        if parent is not None and parent != identity:
            answers[identity] = parent
        if entry.get(f"{{{_W15}}}done", "0") in ("1", "true", "on"):
            done.add(identity)
    return answers, frozenset(done)


def _is_done(identity: str, answers: Mapping[str, str], done: frozenset[str]) -> bool:
    for _ in range(_MOST_ANSWERS):
        if identity in done:
            return True
        if identity not in answers:
            return False
        identity = answers[identity]
    return False


def _anchors(
    stories: Iterable[etree._Element], identities: set[str]
) -> dict[str, tuple[list[etree._Element], etree._Element | None]]:
    """For each comment the leaves it is about, and the element that points to it."""
    result: dict[str, tuple[list[etree._Element], etree._Element | None]] = {}
    starts, ends, references = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")
    for story in stories:
        if next(story.iter(starts, references), None) is None:
            continue
        reading: dict[str, list[etree._Element]] = {}
        for element in story.iter(starts, ends, references, *LEAVES):
            identity = element.get(w("id"), "")
            if element.tag == starts:
                if identity in identities and identity not in result:
                    reading[identity] = []
                    result[identity] = (reading[identity], element)
            elif element.tag == ends:
                reading.pop(identity, None)
            elif element.tag == references:
                result.setdefault(identity, ([], element))
            else:
                for leaves in reading.values():
                    leaves.append(element)
    return result
