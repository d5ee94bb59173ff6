"""Footnotes and endnotes of a Word file as notes on its text: in order, with the numbers a reader sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.incoming.docx_story import Fate, w
from drafter.exchange.model import ImportNote

KINDS = ("footnote", "endnote")
_INSERTING = (w("ins"), w("moveTo"))
_DELETING = (w("del"), w("moveFrom"))


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in the text that a note hangs on.

    Attributes:
        note_id: the note's w:id.
        fate: what tracked changes make of the reference.
        counted: False where its author gave it a mark of their own instead of a number.
        paragraph: of the text, counted from 0; None where that is not shown.
    """

    note_id: str
    fate: Fate
    counted: bool
    paragraph: int | None


def anchors_of(paragraphs: Sequence[tuple[int | None, Sequence[etree._Element]]], kind: str) -> Iterator[Anchor]:
    """The references to notes of one kind, in reading order.

    Args:
        paragraphs: place in the text (None: not shown) and stored elements of each paragraph.
        kind: one of :data:`KINDS`.
    """
    tag = w(f"{kind}Reference")
    for place, elements in paragraphs:
        for element in elements:
            for reference in element.iter(tag):
                fate = _fate_within(reference, element)
                if fate is not None:
                    counted = reference.get(w("customMarkFollows"), "0") in ("0", "false", "off")
                    yield Anchor(reference.get(w("id"), ""), fate, counted, place)


def _fate_within(reference: etree._Element, paragraph: etree._Element) -> Fate | None:
    """What becomes of a reference; None where it stands in another paragraph inside (a text box has its own)."""
    fate = Fate()
    for ancestor in reference.iterancestors():
        if ancestor is paragraph:
            return fate
        if ancestor.tag == w("p"):
            return None
        if ancestor.tag in _INSERTING:
            fate = fate.with_inserted()
        elif ancestor.tag in _DELETING:
            fate = fate.with_deleted()
    return fate


def notes_in_order(
    root: etree._Element | None,
    kind: str,
    anchors: Sequence[Anchor],
    is_visible: Callable[[Fate], bool],
    words_of: Callable[[etree._Element], str],
) -> Iterator[ImportNote]:
    """The notes of one kind that a view shows: number as counted, words, and the paragraph they hang on.

    Notes that nothing in the text refers to come last, without a paragraph.
    """
    if root is None:
        return
    stored = {note.get(w("id"), ""): note for note in root.iter(w(kind)) if note.get(w("type"), "normal") == "normal"}
    number = 0
    for anchor in anchors:
        note = stored.get(anchor.note_id)
        if note is None or not is_visible(anchor.fate):
            continue
        number += anchor.counted
        text = words_of(note)
        if text:
            data: dict[str, str | int] = {"number": number if anchor.counted else "*", "text": text}
            yield ImportNote(kind, data if anchor.paragraph is None else {**data, "paragraph": anchor.paragraph})
    referred = {anchor.note_id for anchor in anchors}
    for note_id, note in stored.items():
        text = "" if note_id in referred else words_of(note)
        if text:
            number += 1
            yield ImportNote(kind, {"number": number, "text": text})
