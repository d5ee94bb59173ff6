"""The paragraphs of a view: which ones join, which ones stay though nothing of them is left, and in what order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.incoming.docx_story import Container, Piece, RawParagraph
from drafter.exchange.incoming.fates import Fate
from drafter.exchange.model import View
from drafter.exchange.word_names import w


@dataclass
class Joined:
    """A paragraph as one view shows it: perhaps several stored ones whose marks are gone.

    Attributes:
        set_by: the stored one whose properties it has.
        pieces: the words that the view shows.
        stored: all of them, in order.
    """

    set_by: RawParagraph
    pieces: list[Piece] = field(default_factory=list)
    stored: list[RawParagraph] = field(default_factory=list)

    @property
    def properties(self) -> etree._Element | None:
        """Its w:pPr, or None."""
        return self.set_by.properties


def is_visible(fate: Fate, view: View) -> bool:
    """Whether a view shows what has that fate."""
    if view is View.MARKED:
        return True
    return not (fate.deleted if view is View.FINAL else fate.inserted)


def joined_paragraphs(stored: Sequence[RawParagraph], view: View) -> list[Joined]:
    """The paragraphs of a view: those whose mark is gone are joined with the next of their flow."""
    last_of_flow = {paragraph.flow: place for place, paragraph in enumerate(stored)}
    needed = _needed(stored, view)
    waiting: dict[int, Joined] = {}
    result: list[Joined] = []
    place_of: dict[etree._Element, int] = {}
    for place, paragraph in enumerate(stored):
        pieces = [piece for piece in paragraph.pieces if is_visible(piece.fate, view)]
        joined = waiting.pop(paragraph.flow, None)
        if joined is None:
            joined = Joined(paragraph)
        # The paragraph that keeps its mark keeps its properties, except where it brings no words.
        if pieces or not joined.pieces:
            joined.set_by = paragraph
        joined.pieces.extend(pieces)
        joined.stored.append(paragraph)
        if not is_visible(paragraph.mark, view) and last_of_flow[paragraph.flow] != place:
            waiting[paragraph.flow] = joined
        elif joined.pieces or _stays(joined.stored, view) or place in needed:
            result.append(joined)
            place_of.update((each.element, place) for each in joined.stored if each.element is not None)
        # A last paragraph whose mark and words are both gone leaves nothing.
    if any(_box(joined) is not None for joined in result):
        result.sort(key=lambda joined: _place(joined.stored[-1].element, joined, place_of))
    return result


def _box(joined: Joined) -> etree._Element | None:
    """The text box a paragraph stands in, perhaps within a table."""
    container = joined.stored[-1].container
    while container is not None and container.element.tag != w("txbxContent"):
        container = container.parent if container.table is not None else None
    return None if container is None else container.element


def _place(element: etree._Element | None, joined: Joined, place_of: Mapping[etree._Element, int]) -> tuple[int, ...]:
    """Where a paragraph is read: one of a text box after the paragraph the box hangs on, wherever that ends."""
    own = -1 if element is None else place_of.get(element, -1)
    box = _box(joined)
    places = [own]
    anchor = None if box is None else next(box.iterancestors(w("p")), None)
    while anchor is not None:
        places.append(place_of.get(anchor, own))
        outer = next(anchor.iterancestors(w("txbxContent")), None)
        anchor = None if outer is None else next(outer.iterancestors(w("p")), None)
    return tuple(reversed(places))


def _needed(stored: Sequence[RawParagraph], view: View) -> frozenset[int]:
    """Places of paragraphs that stay, although their mark and words are gone: nothing that holds paragraphs can be
    empty, nor end with a table.
    """
    stays = [_stays((paragraph,), view) for paragraph in stored]
    if all(stays):
        return frozenset()
    moved_away = _rows_moved_away(stored, stays)
    last: dict[etree._Element, int] = {}
    last_that_stays: dict[etree._Element, int] = {}
    last_table: dict[etree._Element, int] = {}
    for place, paragraph in enumerate(stored):
        container = paragraph.container
        if container is None or not is_visible(container.fate, view) or moved_away.intersection(_rows(container)):
            continue
        last[container.element] = place
        if stays[place]:
            last_that_stays[container.element] = place
        while container.parent is not None:
            if container.table is not None:
                last_table[container.parent.element] = place
            container = container.parent
    needed: set[int] = set()
    for element, place in last.items():
        table, kept = last_table.get(element, -1), last_that_stays.get(element, -1)
        if not stays[place] and (kept < table < place or kept == table):
            needed.add(place)
    return frozenset(needed)


def _stays(paragraphs: Sequence[RawParagraph], view: View) -> bool:
    """Whether something of paragraphs that join is left in a view: the last one's end, words, a picture, a field…"""
    fates = (fate for each in paragraphs for fate in (*(piece.fate for piece in each.pieces), *each.others))
    return is_visible(paragraphs[-1].mark, view) or any(is_visible(fate, view) for fate in fates)


def _rows(container: Container) -> Iterator[etree._Element]:
    """The rows a container stands in, inner ones first."""
    around: Container | None = container
    while around is not None:
        if around.row is not None:
            yield around.row
        around = around.parent


def _rows_moved_away(stored: Sequence[RawParagraph], stays: Sequence[bool]) -> frozenset[etree._Element]:
    """Rows of which all moved away: of a table that moved, nothing else says so."""
    moved: set[etree._Element] = set()
    kept: set[etree._Element] = set()
    for paragraph, stay in zip(stored, stays, strict=True):
        rows = () if paragraph.container is None else tuple(_rows(paragraph.container))
        end = None if paragraph.properties is None else paragraph.properties.find(w("rPr"))
        if stay:
            kept.update(rows)
        elif end is not None and (end.find(w("moveFrom")) is not None or end.find(w("moveTo")) is not None):
            moved.update(rows)
    return frozenset(moved - kept)
