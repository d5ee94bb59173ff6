"""Word's comments: the part that holds them and what in the text refers to them (ECMA-376 part 1, 17.13.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.word_runs import run, writable
from drafter.exchange.outgoing.word_styles import FOOTNOTE_TEXT_STYLE, style_element
from drafter.exchange.package import R, W
from drafter.exchange.word_names import w

_INITIALS = 3


def comment_reference(number: int) -> etree._Element:
    """The run behind a paragraph's words that refers to a comment on it (numbered from 0)."""
    element = run("")
    etree.SubElement(element, w("commentReference")).set(w("id"), str(number))
    return element


def mark_commented(body: Iterable[etree._Element]) -> None:
    """Makes each comment be about all words of the paragraph that refers to it."""
    for block in body:
        for reference in list(block.iter(w("commentReference"))):
            paragraph = next(reference.iterancestors(w("p")))
            # The run itself, or the tracked insertion it is in.
            own = next(child for child in paragraph if child in (reference, *reference.iterancestors()))
            identity = reference.get(w("id"), "")
            start, end = OxmlElement("w:commentRangeStart"), OxmlElement("w:commentRangeEnd")
            start.set(w("id"), identity)
            end.set(w("id"), identity)
            properties = paragraph.find(w("pPr"))
            paragraph.insert(0 if properties is None else 1, start)
            own.addprevious(end)


def comments_part(texts: Sequence[Sequence[str]], author: str, date: str) -> etree._Element:
    """The part with the comments 0, 1…

    Args:
        texts: the lines of each.
        author: who they are by.
        date: UTC, ISO 8601 with seconds; empty leaves it out.
    """
    root = etree.Element(w("comments"), nsmap={"w": W, "r": R})
    for number, lines in enumerate(texts):
        comment = etree.SubElement(root, w("comment"))
        comment.set(w("id"), str(number))
        comment.set(w("author"), author)
        if date:
            comment.set(w("date"), date)
        comment.set(w("initials"), "".join(word[0] for word in author.split())[:_INITIALS].upper())
        for line in lines:
            paragraph = etree.SubElement(comment, w("p"))
            etree.SubElement(paragraph, w("pPr")).append(style_element(FOOTNOTE_TEXT_STYLE))
            paragraph.append(run(writable(line)))
    return root
