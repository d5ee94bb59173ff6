"""The paragraphs of one flow of a Word file written: its own changed where they stand, new ones added between them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from lxml import etree

from drafter.errors import BugError
from drafter.exchange.amending.added import AddedParagraphs
from drafter.exchange.amending.copied_words import MovedWords, snapshot
from drafter.exchange.amending.emptied import leaving
from drafter.exchange.amending.labels import Placed, old_text
from drafter.exchange.amending.paragraph_looks import ParagraphLooks
from drafter.exchange.amending.plan import MOVED, Facing, Plan
from drafter.exchange.amending.segments import segments_of
from drafter.exchange.amending.structure import Block, Side
from drafter.exchange.amending.whole_formulas import with_whole_formulas
from drafter.exchange.amending.words import PassageWords
from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_marks import ELEMENT_OF_FATE, RevisionMarks
from drafter.exchange.outgoing.revision_units import Fate, Unit
from drafter.exchange.word_names import w
from drafter.instruments import ClauseKind
from drafter.redline import Row

_MARKS = frozenset(map(w, ("ins", "del", "moveFrom", "moveTo")))
"""What tracked changes make of a paragraph's end, in the w:rPr of its w:pPr."""
_NO_TEXT = TextParagraph("", ClauseKind.PARAGRAPH, "")


class Texts:
    """What one plan writes: its paragraphs as they are written, by place among its items, and how to find them again.

    Tables count as empty paragraphs, so that places stay the same.
    """

    def __init__(self, plan: Plan, placed: Mapping[Side, Placed]) -> None:
        self.plan = plan
        self.leaving = leaving(plan)
        self.old = tuple(old_text(item) if isinstance(item, Side) else _NO_TEXT for item in plan.old.items)
        self.new = tuple(
            placed[item].text if isinstance(item, Side) and item in placed else _NO_TEXT for item in plan.new.items
        )
        self._sides = {
            id(text): item
            for texts, items in ((self.old, plan.old.items), (self.new, plan.new.items))
            for text, item in zip(texts, items, strict=True)
            if isinstance(item, Side)
        }
        self._sources = {
            step.row.new[0]: snapshot(self.passage(step.row.old[0]))
            for step in plan.steps
            if isinstance(step, Facing) and step.row.kind in MOVED
        }

    def side(self, text: TextParagraph | None) -> Side | None:
        """The paragraph that one of the texts is."""
        return None if text is None else self._sides.get(id(text))

    def leaves(self, place: int) -> bool:
        """Whether the words of an old paragraph go from their place, removed or moved."""
        return self.plan.old.items[place] in self.leaving

    def passage(self, place: int) -> Passage:
        """Where an old paragraph stands in the file."""
        item = self.plan.old.items[place]
        if not isinstance(item, Side) or item.passage is None:
            raise BugError("only a Word file can be amended")
        return item.passage

    def source(self, place: int | None) -> Passage | None:
        """Where the words of a new paragraph that moved stood, as they were."""
        return None if place is None else self._sources.get(place)

    def with_segments(self, row: Row) -> Row:
        """The row with its paragraphs' labels among its segments."""
        olds, news = [self.old[place] for place in row.old], [self.new[place] for place in row.new]
        return replace(row, segments=segments_of(row, olds, news))


def place_after(block: Block, cursor: etree._Element | None, element: etree._Element) -> None:
    """Puts a paragraph or a table behind ``cursor``, or first in its container where that is None."""
    if cursor is not None:
        cursor.addnext(element)
        return
    container = block.element
    if container is None:
        raise BugError("only a Word file can be amended")
    first = next((child for child in container if child.tag != w("tcPr")), None)
    if first is None:
        container.append(element)
    else:
        first.addprevious(element)


class FlowWriter:
    """Writes the paragraphs of one flow.

    Args:
        texts: of the plan the flow is part of.
        placed: how each paragraph of the new text has its label.
        added: makes paragraphs that the base does not have.
        looks: how the file's paragraphs are set.
        marks: makes the tracked changes.
        cursor: the paragraph or table the flow follows; None at its container's start.
        boxes_stay: passages whose text boxes stay when the passage goes.
    """

    def __init__(
        self,
        texts: Texts,
        placed: Mapping[Side, Placed],
        added: AddedParagraphs,
        looks: ParagraphLooks,
        marks: RevisionMarks,
        cursor: etree._Element | None,
        boxes_stay: Collection[Passage],
    ) -> None:
        self._boxes_stay = boxes_stay
        self._texts = texts
        self._placed = placed
        self._added = added
        self._looks = looks
        self._marks = marks
        self._cursor = cursor

    def write(self, units: Sequence[Unit]) -> etree._Element | None:
        """Changes and adds the paragraphs; gives the last one."""
        last_of = {unit.old_index: place for place, unit in enumerate(units)}
        place = 0
        while place < len(units):
            old = units[place].old_index
            if old is None:
                self._add(units[place], self._first_element(units[place:]))
                place += 1
            else:
                stop = last_of[old] + 1
                self._change(self._texts.passage(old), units[place:stop])
                place = stop
        return self._cursor

    def _first_element(self, units: Sequence[Unit]) -> etree._Element | None:
        for unit in units:
            if unit.old_index is not None:
                return self._texts.passage(unit.old_index).elements[0]
        return None

    # -- paragraphs of the base -----------------------------------------------------------------------------------

    def _change(self, passage: Passage, units: Sequence[Unit]) -> None:
        spans = [span for unit in units for span in unit.spans]
        if len(units) == 1 and units[0].mark is Fate.KEPT and all(span.fate is Fate.KEPT for span in spans):
            self._finish(units[0], passage.elements[-1], passage)
            return
        units = with_whole_formulas(passage, units)
        spans = [span for unit in units for span in unit.spans]
        cuts = [0]
        for span in spans:
            cuts.append(cuts[-1] + (len(span.text) if span.fate.is_old else 0))
        words = PassageWords(passage, self._marks, cuts)
        # Its end may be that of an added paragraph now: what hangs on it goes all the same.
        leaves = any(unit.old_index is not None and self._texts.leaves(unit.old_index) for unit in units)
        gone = len(units) == 1 and (leaves or not any(span.fate.is_new for span in spans))
        for number, unit in enumerate(units):
            whole = gone and bool(spans or unit.mark is not Fate.KEPT)
            source = self._texts.source(unit.new_index) if unit.arrives is not None else None
            arriving = None if source is None else MovedWords(source)
            words.write(unit.spans, whole=whole, with_boxes=passage not in self._boxes_stay, arriving=arriving)
            final = number + 1 == len(units)
            element = passage.elements[-1] if final else words.divide()
            come = self._texts.side(unit.looks)
            placed = None if come is None else self._placed.get(come)
            if leaves and unit.arrives is None and placed is not None and placed.old is None and come is not None:
                self._add_boxes(come, element)  # of a paragraph that is added: one of the base has its own
            if unit.mark is not Fate.KEPT:
                set_mark(element, self._marks.of(unit.mark))
            if unit.leaves is not None:
                self._range(unit, Fate.MOVED_FROM, unit.leaves, passage.elements[0], element)
            self._finish(unit, element, passage if final else None)

    def _finish(self, unit: Unit, element: etree._Element, passage: Passage | None) -> None:
        """Sets a paragraph whose words are written as the outcome wants it, and goes on behind it.

        Args:
            passage: what it is the last paragraph of; None for the first part of a divided one.
        """
        self._cursor = _behind(element)
        looks = self._texts.side(unit.looks)
        if looks is None:
            return
        if unit.mark is Fate.KEPT and looks in self._texts.leaving:
            # Its end cannot go, and it says nothing any more: it takes no number from those that do.
            if passage is not None and passage.list_use is not None:
                self._looks.number(element, None, tracked=True)
            return
        placed = self._placed.get(looks)
        source = looks if placed is None else placed.old or placed.model
        model = None if source is None else source.passage
        counted = placed.counted if placed is not None else None if model is None else model.list_use
        if passage is None:
            if model is not None and (model.list_use != counted or _is_joined(model)):
                self._looks.number(element, counted, tracked=False)
        elif model is not None and model is not passage:
            # This paragraph's end stays in place of another's; what remains is to look like that one.
            if unit.mark.is_new:
                self._looks.set(element, model, counted=counted)
        elif unit.mark.is_new or any(span.fate.is_new for span in unit.spans):
            # Of paragraphs that are one, any may turn out to say how it is set: the last that has words.
            changed = any(span.fate is not Fate.KEPT for span in unit.spans)
            if passage.list_use != counted or (_is_joined(passage) and changed):
                for one in passage.elements:
                    self._looks.number(one, counted, tracked=True)

    # -- added paragraphs -----------------------------------------------------------------------------------------

    def _add(self, unit: Unit, following: etree._Element | None) -> None:
        side = self._texts.side(unit.looks)
        if side is None:
            raise BugError("an added paragraph stands for one of the new text")
        looked = self._texts.side(unit.looked)
        element = self._added.paragraph(
            unit.spans,
            self._placed[side],
            source=self._texts.source(unit.new_index) if unit.arrives is not None else None,
            looked=None if looked is None else self._looked(looked),
        )
        if self._cursor is None and following is not None:
            following.addprevious(element)
        else:
            place_after(self._texts.plan.old, self._cursor, element)
        if unit.mark is not Fate.KEPT:
            set_mark(element, self._marks.of(unit.mark))
        elif looked is not None and (passage := self._looked(looked)) is not None:
            _give_end(passage.elements[-1], element)
        if unit.arrives is not None:
            self._range(unit, Fate.MOVED_TO, unit.arrives, element, element)
        else:
            self._add_boxes(side, element)
        self._cursor = _behind(element)

    def _add_boxes(self, side: Side, element: etree._Element) -> None:
        for run in self._added.boxes(side.boxes):
            wrapper = self._marks.of(Fate.INSERTED)
            wrapper.append(run)
            element.append(wrapper)

    def _looked(self, side: Side) -> Passage | None:
        """The passage of the base that a paragraph is, or becomes when it is one of the new text."""
        placed = self._placed.get(side)
        old = side if placed is None else placed.old
        return None if old is None else old.passage

    # -- moves ----------------------------------------------------------------------------------------------------

    def _range(self, unit: Unit, fate: Fate, number: int, first: etree._Element, last: etree._Element) -> None:
        start, end = self._marks.range(fate, number)
        properties = first.find(w("pPr"))
        if properties is None:
            first.insert(0, start)
        else:
            properties.addnext(start)
        if unit.mark is fate:
            last.addnext(end)  # the range holds the paragraph's end, so it closes after the paragraph
        else:
            moved = [child for child in last.iter(w(ELEMENT_OF_FATE[fate])) if child.getparent() is last]
            (moved[-1] if moved else start).addnext(end)


def _give_end(old: etree._Element, new: etree._Element) -> None:
    """Where an added paragraph keeps the end of an old one, which has an added end now: what other people made of that
    end goes along. A move's stays, whose range is around the old one.
    """
    end = old.find(f"{w('pPr')}/{w('rPr')}")
    others = [] if end is None else [child for child in end if child.tag in _MARKS][:-1]  # ours is the last one
    if all(mark.tag in (w("ins"), w("del")) for mark in others):
        for mark in others:
            set_mark(new, mark)


def _is_joined(passage: Passage) -> bool:
    """Whether the ends between several stored paragraphs are gone: each of them is set in its own way."""
    return len(passage.elements) > 1


def _behind(element: etree._Element) -> etree._Element:
    """The element after which the next paragraph goes: past the end of a moved range."""
    following = element.getnext()
    while following is not None and following.tag in (w("moveFromRangeEnd"), w("moveToRangeEnd")):
        element = following
        following = element.getnext()
    return element


def set_mark(paragraph: etree._Element, mark: etree._Element) -> None:
    """Marks a paragraph's end as come or gone; other people's marks stay."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    end = properties.find(w("rPr"))
    if end is None:
        end = etree.Element(w("rPr"))
        after = next((child for child in properties if child.tag in (w("sectPr"), w("pPrChange"))), None)
        if after is None:
            properties.append(end)
        else:
            after.addprevious(end)
    place = 0
    while place < len(end) and end[place].tag in _MARKS:
        place += 1
    end.insert(place, mark)
