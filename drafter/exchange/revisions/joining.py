"""Joining paragraphs whose end is gone."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.incoming.docx_story import RawParagraph, StoryReader
from drafter.exchange.revisions.removing import Removal, has_content
from drafter.exchange.word_names import MATH, w

_STORIES = tuple(w(name) for name in ("body", "hdr", "ftr", "footnote", "endnote", "comment", "docPartBody"))
_MATH_PARAGRAPH = f"{{{MATH}}}oMathPara"
_OF_THE_END = (w("rPr"), w("sectPr"))
"""What stands among a paragraph's properties and belongs to its end."""


@dataclass(frozen=True)
class Flow:
    """Paragraphs that can join: they follow one another in a body, cell or text box with no table between.

    Attributes:
        paragraphs: in order.
        with_words: of those that join with others, the ones that keep words once everything is settled the same way.
    """

    paragraphs: tuple[etree._Element, ...]
    with_words: frozenset[etree._Element]


def flows_of(
    root: etree._Element, gone: Collection[etree._Element], *, accept: bool, hidden_styles: frozenset[str]
) -> list[Flow]:
    """The flows of a part in which something is to be joined, as they are before anything is settled.

    Args:
        root: of the part.
        gone: the paragraphs whose end goes.
        accept: whether changes are to be accepted: it decides which words stay.
        hidden_styles: ids of character and paragraph styles that hide their words.
    """
    reader = StoryReader(hidden_styles, original=not accept)
    stories = [root] if root.tag in _STORIES else _outermost(root)
    stories.extend(root.iter(w("txbxContent")))
    flows: list[Flow] = []
    for story in stories:
        by_flow: dict[int, list[RawParagraph]] = {}
        for paragraph in reader.outline(story):
            by_flow.setdefault(paragraph.flow, []).append(paragraph)
        flows.extend(
            _flow(paragraphs, gone, reader, accept=accept)
            for paragraphs in by_flow.values()
            if any(paragraph.element in gone for paragraph in paragraphs)
        )
    return flows


def _outermost(root: etree._Element) -> list[etree._Element]:
    """Stories that stand in no other one."""
    found = root.iter(*_STORIES)
    return [story for story in found if not any(above.tag in _STORIES for above in story.iterancestors())]


def _flow(
    paragraphs: Sequence[RawParagraph], gone: Collection[etree._Element], reader: StoryReader, *, accept: bool
) -> Flow:
    elements: list[etree._Element] = []
    with_words: set[etree._Element] = set()
    joins = False
    for paragraph in paragraphs:
        if paragraph.element is None:
            continue
        elements.append(paragraph.element)
        goes = paragraph.element in gone
        if goes or joins:
            fates = (paragraph.around, *(piece.fate for piece in reader.words_of(paragraph)))
            stay = [not (fate.deleted if accept else fate.inserted) for fate in fates]
            if stay[0] and any(stay[1:]):
                with_words.add(paragraph.element)
        joins = goes
    return Flow(tuple(elements), frozenset(with_words))


def join(
    flow: Flow, gone: Collection[etree._Element], is_out: Callable[[etree._Element], bool], removal: Removal
) -> None:
    """Joins each paragraph whose end is gone with the next one of its flow.

    The end that stays is that of the last paragraph: where it stands, its section and its own formatting stay. The
    joined paragraph has the properties of the last part that brings words. A last paragraph that has nowhere to go
    keeps its end, and goes where nothing is left in it.

    Args:
        flow: the paragraphs; some may be out of the file already.
        gone: those whose end is gone.
        is_out: whether a paragraph is out of the file.
        removal: takes away what has to go.
    """
    present = [paragraph for paragraph in flow.paragraphs if not is_out(paragraph)]
    waiting: list[etree._Element] = []
    for place, paragraph in enumerate(present):
        last = place == len(present) - 1
        if paragraph in gone and not last:
            waiting.append(paragraph)
            continue
        if waiting:
            paragraph = _merged(waiting, paragraph, flow.with_words)
            for emptied in waiting:
                removal.take_away(emptied)
            waiting = []
        if last and present[-1] in gone and not has_content(paragraph):
            removal.take_away_last(paragraph)


def _merged(
    waiting: Sequence[etree._Element], last: etree._Element, with_words: frozenset[etree._Element]
) -> etree._Element:
    """The last paragraph with the content of those before it."""
    if last.tag == _MATH_PARAGRAPH:
        last = _as_paragraph(last)
    speaking = waiting[0]
    words = speaking in with_words
    for paragraph in (*waiting[1:], last):
        if paragraph in with_words or not words:
            speaking = paragraph
        words = words or paragraph in with_words
    own = last.find(w("pPr"))
    properties = _properties(speaking, last)
    content = [child for paragraph in waiting for child in paragraph if child.tag != w("pPr")]
    if own is not None:
        last.remove(own)
    for place, child in enumerate(content):
        last.insert(place, child)
    if properties is not None:
        last.insert(0, properties)
    return last


def _properties(speaking: etree._Element, last: etree._Element) -> etree._Element | None:
    own = last.find(w("pPr"))
    if speaking is last:
        return own
    said = speaking.find(w("pPr"))
    properties = etree.Element(w("pPr")) if said is None else copy.deepcopy(said)
    for child in list(properties):
        if child.tag in _OF_THE_END:
            properties.remove(child)
    change = properties.find(w("pPrChange"))
    for child in () if own is None else tuple(own):
        if child.tag not in _OF_THE_END:
            continue
        if change is not None:
            change.addprevious(child)
        else:
            properties.append(child)
    return properties if len(properties) else None


def _as_paragraph(formula: etree._Element) -> etree._Element:
    """A formula that stands between paragraphs, in a paragraph of its own."""
    paragraph = etree.Element(w("p"))
    formula.addprevious(paragraph)
    paragraph.append(formula)
    return paragraph
