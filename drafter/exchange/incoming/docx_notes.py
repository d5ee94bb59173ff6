"""Footnotes and endnotes of a Word file as notes on its text: in order, with the numbers a reader sees."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.incoming.docx_story import Piece
from drafter.exchange.incoming.fates import Fate
from drafter.exchange.model import ImportNote
from drafter.exchange.word_names import w

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
        mark: what its author typed for its mark, or after its number («1/»), among the words of the text; else empty.
        after: how many characters of the paragraph stand after that.
    """

    note_id: str
    fate: Fate
    counted: bool
    paragraph: int | None
    mark: str = ""
    after: int = 0


@dataclass(frozen=True, slots=True)
class Anchoring:
    """A paragraph that references to notes may stand in.

    Attributes:
        place: its place in the text; None where it is not shown.
        elements: the stored paragraphs it is made of.
        pieces: its words in order, as a view shows them.
    """

    place: int | None
    elements: Sequence[etree._Element]
    pieces: Sequence[Piece]


def anchors_of(paragraphs: Sequence[Anchoring], kind: str) -> Iterator[Anchor]:
    """The references to notes of one kind, in reading order.

    Args:
        paragraphs: in reading order.
        kind: one of :data:`KINDS`.
    """
    tag = w(f"{kind}Reference")
    for one in paragraphs:
        for element in one.elements:
            for reference in element.iter(tag):
                fate = _fate_within(reference, element)
                if fate is not None:
                    counted = reference.get(w("customMarkFollows"), "0") in ("0", "false", "off")
                    mark, after = _typed_mark(reference, one.pieces, counted)
                    yield Anchor(reference.get(w("id"), ""), fate, counted, one.place, mark, after)


def _typed_mark(reference: etree._Element, pieces: Sequence[Piece], counted: bool) -> tuple[str, int]:
    """The mark that is typed right after a reference, raised, and how many characters follow; else empty and 0.

    A mark of its author's own stands in the reference's run; houses that print «1/» type the slash after the number.
    """
    run = reference.getparent()
    if run is None or run.tag != w("r"):
        return "", 0
    following = [run, *run.itersiblings(w("r"))][: 1 if not counted else 2]
    leaves = {leaf for one in following if one is run or _is_raised(one) for leaf in one.iter(w("t"))}
    leaves -= set(reference.itersiblings(w("t"), preceding=True))
    typed = [place for place, piece in enumerate(pieces) if piece.leaf in leaves]
    mark = "".join(pieces[place].text for place in typed)
    if not typed or not mark.strip() or (counted and mark.strip() != "/"):
        return "", 0
    rest = "".join(piece.text for piece in pieces[typed[-1] + 1 :])
    return unicodedata.normalize("NFC", mark), len(unicodedata.normalize("NFC", rest))


def _is_raised(run: etree._Element) -> bool:
    raised = run.find(f"{w('rPr')}/{w('vertAlign')}")
    named = run.find(f"{w('rPr')}/{w('rStyle')}")
    styled = named is not None and "reference" in named.get(w("val"), "").lower()
    return styled or (raised is not None and raised.get(w("val")) == "superscript")


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
            data: dict[str, str | int] = {
                "number": number if anchor.counted else anchor.mark.strip() or "*",
                "text": text,
            }
            if anchor.paragraph is not None:
                data["paragraph"] = anchor.paragraph
            if anchor.mark:
                data |= {"mark": anchor.mark, "after": anchor.after}
            yield ImportNote(kind, data)
    referred = {anchor.note_id for anchor in anchors}
    for note_id, note in stored.items():
        text = "" if note_id in referred else words_of(note)
        if text:
            number += 1
            yield ImportNote(kind, {"number": number, "text": text})
