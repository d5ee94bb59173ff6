"""The words of one paragraph of a Word file, changed where they stand: runs split, wrapped and added.

Nothing else of the paragraph is touched: bookmarks, comments' anchors, pictures, fields, content controls and
hyperlinks stay where they are, and every run keeps its formatting.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from drafter.exchange.amending.copied_words import MovedWords
from drafter.exchange.amending.paragraph_looks import properties_of_part
from drafter.exchange.amending.passage_runs import (
    DELETING,
    Field,
    Leaves,
    empty_like,
    fields_of,
    holds_box,
    stored_offsets,
)
from drafter.exchange.amending.run_looks import looks_of_neighbour
from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.outgoing.revision_units import Fate, Span
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.word_names import w

_INNER_TEXT = {w("t"): w("delText"), w("instrText"): w("delInstrText")}


class PassageWords:
    """The words of one passage, ready to be changed from its first to its last.

    :meth:`write` is called with the spans of one paragraph of the outcome after another; between them
    :meth:`divide` ends a paragraph.

    Args:
        passage: where the words stand.
        marks: makes the tracked changes.
        cuts: where spans begin and end, in characters of the passage's line (NFC).
    """

    def __init__(self, passage: Passage, marks: RevisionMarks, cuts: Sequence[int]) -> None:
        self._marks = marks
        self._elements = list(passage.elements)
        self._stored = stored_offsets(passage)
        leaves = Leaves(passage)
        leaves.set_apart_what_shows_no_words()
        leaves.cut(sorted(set(map(self._stored, cuts))))
        self._runs = leaves.runs(self._elements)
        self._shown = [place for place, one in enumerate(self._runs) if one.start < one.end]
        self._fields, self._loose = fields_of(self._runs)
        self._at = 0  # characters of the line that were written, NFC
        self._passed = 0  # how many of the runs that show words were passed
        self._after: etree._Element | None = None  # what was written last, if it is not the run passed last
        self._divided = False  # whether a paragraph has ended and nothing was written since

    # -- writing --------------------------------------------------------------------------------------------------

    def write(
        self,
        spans: Sequence[Span],
        *,
        whole: bool = False,
        with_boxes: bool = True,
        arriving: MovedWords | None = None,
    ) -> None:
        """Lets the words of some spans come, stay or go.

        Args:
            spans: of one paragraph of the outcome, in order.
            whole: True where they are all of the passage and none of it stays: what shows no words goes with them.
            with_boxes: False leaves the text boxes where they are even then.
            arriving: gives the words that were moved here as they were formatted; None where none were.
        """
        for place, span in enumerate(spans):
            if span.fate.is_old:
                if not span.text:
                    continue
                self._at += len(span.text)
                self._pass(self._stored(self._at), span.fate)
            elif span.text:
                follows = spans[place + 1] if place + 1 < len(spans) else None
                replaces = follows is not None and follows.fate is Fate.DELETED
                self._insert(span, replaces=replaces, arriving=arriving)
        if whole:
            fate = next((span.fate for span in spans if span.fate is not Fate.KEPT and span.fate.is_old), Fate.DELETED)
            self._wrap(range(len(self._runs)), fate, with_boxes=with_boxes)

    def _pass(self, end: int, fate: Fate) -> None:
        """Goes over the runs that show the characters up to ``end``, as stored; wraps them where they go."""
        before = self._passed
        while self._passed < len(self._shown) and self._runs[self._shown[self._passed]].start < end:
            self._passed += 1
        if self._passed == before:
            return
        self._after, self._divided = None, False
        if fate is not Fate.KEPT:
            first, last = self._shown[before], self._shown[self._passed - 1]
            for field in self._fields:
                inside = [place for place in self._shown[before : self._passed] if field.begin < place < field.end]
                if inside and self._field_words(field) == (inside[0], inside[-1]):
                    first, last = min(first, field.begin), max(last, field.end)
            self._wrap(range(first, last + 1), fate, with_boxes=False)

    def _field_words(self, field: Field) -> tuple[int, int]:
        """The first and the last run of a field that show words."""
        shown = [place for place in range(field.begin, field.end) if self._runs[place].start < self._runs[place].end]
        return shown[0], shown[-1]

    def _wrap(self, places: range, fate: Fate, *, with_boxes: bool) -> None:
        group: list[etree._Element] = []
        torn = set(self._loose)
        for field in self._fields:
            if not (field.begin in places and field.end in places):
                torn.update((field.begin, field.end))
        for place in places:
            one = self._runs[place]
            wrapped = one.element.getparent()
            if one.gone or wrapped is None or wrapped.tag in DELETING or place in torn:
                continue
            if not with_boxes and one.start == one.end and holds_box(one.element):
                continue
            if group and group[-1].getnext() is not one.element:
                self._wrap_group(group, fate)
                group = []
            group.append(one.element)
        self._wrap_group(group, fate)

    def _wrap_group(self, group: Sequence[etree._Element], fate: Fate) -> None:
        if not group:
            return
        wrapper = self._marks.of(fate)
        group[0].addprevious(wrapper)
        for element in group:
            wrapper.append(element)
            if fate is Fate.DELETED:
                _as_deleted(element)

    # -- adding ---------------------------------------------------------------------------------------------------

    def _insert(self, span: Span, *, replaces: bool, arriving: MovedWords | None) -> None:
        wrapper = self._marks.of(span.fate)
        if arriving is not None and span.fate is Fate.MOVED_TO:
            wrapper.extend(arriving.runs(span.text))
        else:
            wrapper.append(run(span.text, properties=self._looks(replaces=replaces)))
        place = self._point()
        if place is None:
            self._before_next(wrapper)
        else:
            place.addnext(wrapper)
        self._after = wrapper

    def _looks(self, *, replaces: bool) -> etree._Element | None:
        """Formatting of added words: that of the words they stand for, else of those before, else of those after."""
        before, after = self._shown[: self._passed][-1:], self._shown[self._passed : self._passed + 1]
        for place in (*after, *before) if replaces or self._divided else (*before, *after):
            element = self._runs[place].element
            if element.tag == w("r"):
                return looks_of_neighbour(element)
        properties = self._elements[-1].find(w("pPr"))
        return None if properties is None else looks_of_neighbour(properties)

    def _point(self) -> etree._Element | None:
        """The element after which words are added; None at the start of a paragraph."""
        if self._after is not None:
            return self._after
        if not self._passed or self._divided:
            return None
        element = self._runs[self._out_of_fields(self._shown[self._passed - 1])].element
        parent = element.getparent()
        if parent is not None and parent.tag in DELETING:
            element = parent
        return self._out_of_wrappers(element)

    @property
    def _next(self) -> int | None:
        """Place of the next run that shows words."""
        return self._shown[self._passed] if self._passed < len(self._shown) else None

    def _out_of_fields(self, place: int) -> int:
        """Past the end of a field whose last words were passed: what is added there is not its result."""
        coming = self._next
        for field in sorted(self._fields, key=lambda one: one.end):
            if field.begin <= place < field.end and (coming is None or coming > field.end):
                place = field.end
        return place

    def _out_of_wrappers(self, element: etree._Element) -> etree._Element:
        """Past the end of hyperlinks and the like whose last words were passed; out of other people's insertions."""
        coming = None if self._next is None else self._runs[self._next].element
        while True:
            parent = element.getparent()
            if parent is None or parent.tag == w("p"):
                return element
            if parent.tag in (w("ins"), w("moveTo")):
                self._divide_wrapper(parent, element)
            elif coming is not None and parent in coming.iterancestors():
                return element
            element = parent

    def _before_next(self, wrapper: etree._Element) -> None:
        """Puts words before the next ones the passage shows, at the start of a paragraph."""
        place = self._next
        if place is None:
            self._elements[-1].append(wrapper)
            return
        for field in self._fields:
            if field.begin < place < field.end:
                place = field.begin
        top = self._runs[place].element
        while (above := top.getparent()) is not None and above.tag != w("p"):
            top = above
        top.addprevious(wrapper)

    # -- dividing -------------------------------------------------------------------------------------------------

    def divide(self) -> etree._Element:
        """Ends a paragraph after what was written; gives the new w:p, which stands before the rest of the old one."""
        place = self._point()
        paragraph = self._elements[-1]
        if place is not None:
            paragraph = next(place.iterancestors(w("p")))
        first = etree.Element(w("p"))
        first.append(properties_of_part(paragraph.find(w("pPr"))))
        paragraph.addprevious(first)
        if place is not None:
            self._move_up_to(place, paragraph, first)
        self._after, self._divided = None, True
        return first

    def _move_up_to(self, place: etree._Element, paragraph: etree._Element, target: etree._Element) -> None:
        """Moves a paragraph's content up to and with ``place`` to ``target``, dividing what wraps it."""
        top = place
        while (above := top.getparent()) is not None and above is not paragraph:
            self._divide_wrapper(above, top)
            top = above
        for element in [*top.itersiblings(preceding=True)][::-1]:
            if element.tag != w("pPr"):
                target.append(element)
        target.append(top)

    def _divide_wrapper(self, wrapper: etree._Element, last: etree._Element) -> None:
        """Moves what follows ``last`` in a wrapper into a second one behind it; none where nothing follows."""
        following = list(last.itersiblings())
        if not following:
            return
        second = empty_like(wrapper)
        if second.get(w("id")) is not None:
            second.set(w("id"), self._marks.free_id())
        second.extend(following)
        wrapper.addnext(second)


def _as_deleted(element: etree._Element) -> None:
    """Words below w:del stand in w:delText; those in a text box of their own keep theirs."""
    for child in element:
        if child.tag in _INNER_TEXT:
            child.tag = _INNER_TEXT[child.tag]
        elif child.tag == w("ruby"):
            for base in child.iter(w("r")):
                _as_deleted(base)
