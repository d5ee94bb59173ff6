"""The words of one paragraph of a Word file, changed where they stand: runs split, wrapped and added.

Nothing else of the paragraph is touched: bookmarks, comments' anchors, pictures, fields, content controls and
hyperlinks stay where they are, and every run keeps its formatting.
"""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from drafter.exchange.amending.paragraph_looks import properties_of_part
from drafter.exchange.amending.run_looks import looks_of_neighbour
from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.incoming.docx_story import w
from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.outgoing.revision_stream import Fate, Span, Unit
from drafter.exchange.outgoing.word_runs import run

_DELETING = frozenset((w("del"), w("moveFrom")))
_TEXT = frozenset((w("t"), w("delText")))
_ALREADY_GONE = _DELETING
_LEFT_ALONE = frozenset((w("pPr"), w("rPr")))
_SHOWN_WITHOUT_WORDS = (
    *map(w, ("footnoteReference", "endnoteReference", "drawing", "pict", "object")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
)
_APART_FROM_WORDS = (*_SHOWN_WITHOUT_WORDS, *map(w, ("fldChar", "instrText", "delInstrText")))
"""What gets a run of its own, so that words can go without it."""
_INNER_TEXT = {w("t"): w("delText"), w("instrText"): w("delInstrText")}


@dataclass(eq=False)
class _Run:
    """Something that can be wrapped as a whole: a w:r, or an element between runs that holds words (a formula).

    Attributes:
        element: it.
        start, end: the characters it shows, counted over the passage as stored; equal where it shows none.
        gone: True where other people's changes have removed it already.
    """

    element: etree._Element
    start: int
    end: int
    gone: bool


@dataclass(frozen=True, slots=True)
class _Field:
    """A complex field: places of the runs that begin and end it."""

    begin: int
    end: int


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
        self._stored = _stored_offsets(passage)
        leaves = _Leaves(passage)
        leaves.set_apart_what_shows_no_words()
        leaves.cut(sorted(set(map(self._stored, cuts))))
        self._runs = leaves.runs(self._elements)
        self._shown = [place for place, one in enumerate(self._runs) if one.start < one.end]
        self._fields, self._loose = _fields(self._runs)
        self._at = 0  # characters of the line that were written, NFC
        self._passed = 0  # how many of the runs that show words were passed
        self._after: etree._Element | None = None  # what was written last, if it is not the run passed last
        self._divided = False  # whether a paragraph has ended and nothing was written since

    # -- writing --------------------------------------------------------------------------------------------------

    def write(self, spans: Sequence[Span], *, whole: bool = False, with_boxes: bool = True) -> None:
        """Lets the words of some spans come, stay or go.

        Args:
            spans: of one paragraph of the outcome, in order.
            whole: True where they are all of the passage and none of it stays: what shows no words goes with them.
            with_boxes: False leaves the text boxes where they are even then.
        """
        for place, span in enumerate(spans):
            if span.fate.is_old:
                if not span.text:
                    continue
                self._at += len(span.text)
                self._pass(self._stored(self._at), span.fate)
            elif span.text:
                follows = spans[place + 1] if place + 1 < len(spans) else None
                self._insert(span, replaces=follows is not None and follows.fate is Fate.DELETED)
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

    def _field_words(self, field: _Field) -> tuple[int, int]:
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
            if one.gone or wrapped is None or wrapped.tag in _DELETING or place in torn:
                continue
            if not with_boxes and one.start == one.end and _holds_box(one.element):
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

    def _insert(self, span: Span, *, replaces: bool) -> None:
        wrapper = self._marks.of(span.fate)
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
        if parent is not None and parent.tag in _DELETING:
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
        first.append(properties_of_part(self._elements[-1].find(w("pPr"))))
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
        second = _empty_like(wrapper)
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


def with_whole_formulas(passage: Passage, units: Sequence[Unit]) -> list[Unit]:
    """The units with formulas kept whole or replaced whole: their letters are no words that could be changed singly.

    Args:
        passage: whose words they are.
        units: what becomes of it.
    """
    formulas: list[tuple[int, int]] = []
    at = 0
    for piece in passage.pieces:
        end = at + len(unicodedata.normalize("NFC", piece.text))
        if piece.leaf is not None and _outer_run(piece.leaf).tag != w("r"):
            if formulas and formulas[-1][1] == at:
                formulas[-1] = (formulas[-1][0], end)
            else:
                formulas.append((at, end))
        at = end
    for start, end in formulas:
        units = _replacing(units, start, end)
    return list(units)


def _replacing(units: Sequence[Unit], start: int, end: int) -> list[Unit]:
    """The units with old characters ``start`` to ``end`` deleted and added again, unless all of them are kept."""
    at = 0
    fates: list[Fate] = []
    for unit in units:
        for span in unit.spans:
            if span.fate.is_old:
                if at < end and at + len(span.text) > start:
                    fates.append(span.fate)
                at += len(span.text)
            elif start < at < end:
                fates.append(span.fate)
    if len(set(fates)) < 2 or Fate.KEPT not in fates:
        return list(units)
    at = 0
    result: list[Unit] = []
    for unit in units:
        spans: list[Span] = []
        for span in unit.spans:
            if span.fate is not Fate.KEPT:
                spans.append(span)
                at += len(span.text) if span.fate.is_old else 0
                continue
            first, last = max(start - at, 0), max(end - at, 0)
            inside = span.text[first:last]
            spans.append(Span(span.text[:first], Fate.KEPT, span.is_label))
            spans.extend(Span(inside, fate, span.is_label) for fate in (Fate.DELETED, Fate.INSERTED) if inside)
            spans.append(Span(span.text[first:][len(inside) :], Fate.KEPT, span.is_label))
            at += len(span.text)
        result.append(replace(unit, spans=tuple(span for span in spans if span.text)))
    return result


class _Leaves:
    """The elements that hold a passage's characters, and the runs they stand in; cut where spans meet."""

    def __init__(self, passage: Passage) -> None:
        self._leaves: list[tuple[int, int, etree._Element]] = []
        at = 0
        for piece in passage.pieces:
            if piece.leaf is not None:
                self._leaves.append((at, at + len(piece.text), piece.leaf))
            at += len(piece.text)

    def set_apart_what_shows_no_words(self) -> None:
        """Gives pictures, notes' marks and text boxes runs of their own, so that words can go without them."""
        for holder in dict.fromkeys(_outer_run(leaf) for _, _, leaf in self._leaves):
            if holder.tag != w("r"):
                continue
            for child in [child for child in holder if child.tag in _APART_FROM_WORDS]:
                before = child.getprevious()
                if before is not None and before.tag != w("rPr"):
                    _cut_run(before)
                if child.getnext() is not None:
                    _cut_run(child)

    def cut(self, offsets: Sequence[int]) -> None:
        """Makes each offset fall between two runs, unless what stands there cannot be divided.

        Args:
            offsets: in ascending order, in characters as stored.
        """
        whole, self._leaves = self._leaves, []
        coming = iter(offsets)
        offset = next(coming, None)
        for place, (first, end, stored) in enumerate(whole):
            start, leaf = first, stored
            while offset is not None and offset < end:
                if start < offset and leaf.tag in _TEXT and _outer_run(leaf) is leaf.getparent():
                    second = _cut_leaf(leaf, offset - start)
                    _cut_run(leaf)
                    self._leaves.append((start, offset, leaf))
                    start, leaf = offset, second
                offset = next(coming, None)
            self._leaves.append((start, end, leaf))
            while offset is not None and offset == end:
                following = whole[place + 1][2] if place + 1 < len(whole) else None
                if following is not None and following.getparent() is leaf.getparent() is _outer_run(leaf):
                    _cut_run(leaf)
                offset = next(coming, None)

    def runs(self, paragraphs: Sequence[etree._Element]) -> list[_Run]:
        """Everything that can be wrapped, in order, with the characters it shows."""
        shown: dict[etree._Element, tuple[int, int]] = {}
        for start, end, leaf in self._leaves:
            holder = _outer_run(leaf)
            known = shown.get(holder)
            shown[holder] = (start, end) if known is None else (known[0], end)
        result: list[_Run] = []
        at = 0
        for paragraph in paragraphs:
            for element, gone in _inline(paragraph, gone=False):
                start, at = shown.get(element, (at, at))
                result.append(_Run(element, start, at, gone and element not in shown))
        return result


def _outer_run(leaf: etree._Element) -> etree._Element:
    """The run a leaf stands in, the outermost one (phonetic guides hold runs); a formula where it is in one."""
    found = leaf
    above = leaf.getparent()
    while above is not None and above.tag not in (w("p"), w("txbxContent")):
        if above.tag == w("r") or etree.QName(above).localname in ("oMath", "oMathPara"):
            found = above
        above = above.getparent()
    return found


def _inline(container: etree._Element, *, gone: bool) -> Iterator[tuple[etree._Element, bool]]:
    for element in container:
        if element.tag == w("r") or etree.QName(element).localname in ("oMath", "oMathPara"):
            yield element, gone
        elif element.tag not in _LEFT_ALONE and isinstance(element.tag, str):
            yield from _inline(element, gone=gone or element.tag in _ALREADY_GONE)


def _empty_like(element: etree._Element) -> etree._Element:
    """An element of the same name and attributes."""
    twin = etree.Element(element.tag)
    for name, value in element.items():
        twin.set(name, value)
    return twin


def _cut_leaf(leaf: etree._Element, offset: int) -> etree._Element:
    second = copy.deepcopy(leaf)
    second.tail = None
    text = leaf.text or ""
    for element, words in ((leaf, text[:offset]), (second, text[offset:])):
        element.text = words
        if words != words.strip() or "  " in words:
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    leaf.addnext(second)
    return second


def _cut_run(leaf: etree._Element) -> None:
    """Moves what follows a leaf in its run into a second run with the same properties."""
    first = leaf.getparent()
    if first is None:
        return
    following = list(leaf.itersiblings())
    second = _empty_like(first)
    properties = first.find(w("rPr"))
    if properties is not None:
        second.append(copy.deepcopy(properties))
    second.extend(following)
    first.addnext(second)


def _fields(runs: Sequence[_Run]) -> tuple[list[_Field], list[int]]:
    """Complex fields that begin and end in the passage; places of the runs that make one that goes on beyond it."""
    fields: list[_Field] = []
    begun: list[int] = []
    making: list[int] = []
    for place, one in enumerate(runs):
        kinds = [mark.get(w("fldCharType"), "") for mark in one.element.iterchildren(w("fldChar"))]
        if kinds or next(one.element.iterchildren(w("instrText")), None) is not None:
            making.append(place)
        for kind in kinds:
            if kind == "begin":
                begun.append(place)
            elif kind == "end" and begun:
                fields.append(_Field(begun.pop(), place))
    loose = [place for place in making if not any(field.begin <= place <= field.end for field in fields)]
    return fields, loose


def _stored_offsets(passage: Passage) -> Callable[[int], int]:
    """From characters of the passage's line (NFC) to characters as stored."""
    stored = "".join(piece.text for piece in passage.pieces)
    if unicodedata.is_normalized("NFC", stored):
        return lambda offset: offset
    places: list[int] = []
    start = 0
    for end in range(1, len(stored) + 1):
        if end == len(stored) or unicodedata.combining(stored[end]) == 0:
            places.extend([start] * len(unicodedata.normalize("NFC", stored[start:end])))
            start = end
    places.append(len(stored))
    return lambda offset: places[min(offset, len(places) - 1)]


def _holds_box(element: etree._Element) -> bool:
    return next(element.iter(w("txbxContent")), None) is not None


def run_of_box(anchor: etree._Element) -> etree._Element:
    """A run that shows a text box and no words: the box's own, or what is taken out of it into one of its own."""
    boxes = [child for child in anchor if _holds_box(child)]
    if all(child in boxes or child.tag == w("rPr") for child in anchor):
        return anchor
    own = etree.Element(w("r"))
    own.extend(boxes)
    anchor.addnext(own)
    return own


def snapshot(passage: Passage) -> Passage:
    """A passage with copies of its elements, which stay as they are while the passage itself is changed."""
    story = etree.Element(w("body"))
    story.extend(copy.deepcopy(element) for element in passage.elements)
    at = {
        leaf: copied
        for element, twin in zip(passage.elements, story, strict=True)
        for leaf, copied in zip(element.iter(), twin.iter(), strict=True)
    }
    pieces = tuple(replace(piece, leaf=None if piece.leaf is None else at[piece.leaf]) for piece in passage.pieces)
    return replace(passage, elements=tuple(story), pieces=pieces)


def _whole_copy(element: etree._Element) -> etree._Element:
    copied = copy.deepcopy(element)
    for change in copied.findall(f"{w('rPr')}/{w('rPrChange')}"):
        above = change.getparent()
        if above is not None:
            above.remove(change)
    for name in ("fldChar", "instrText", "commentReference"):
        for child in copied.findall(w(name)):
            copied.remove(child)
    return copied


def formatted_copies(passage: Passage, start: int, end: int) -> list[etree._Element]:
    """New runs that show what a stretch of a passage shows: its words as formatted there, its notes' marks, pictures.

    Args:
        passage: a :func:`snapshot`.
        start, end: in characters of the passage's line (NFC).
    """
    stored = _stored_offsets(passage)
    first, last = stored(start), stored(end)
    length = sum(len(piece.text) for piece in passage.pieces)
    copies: list[etree._Element] = []
    text = "".join(piece.text for piece in passage.pieces)
    for one in _Leaves(passage).runs(passage.elements):
        words = text[max(one.start, first) : min(one.end, last)]
        if words and first <= one.start and one.end <= last and one.element.tag == w("r"):
            copies.append(_whole_copy(one.element))
        elif words and one.start < one.end:
            looks = looks_of_neighbour(one.element) if one.element.tag == w("r") else None
            copies.append(run(unicodedata.normalize("NFC", words), properties=looks))
        inside = first < one.start < last or (one.start == last == length) or (one.start == first == 0)
        if one.start == one.end and inside and not one.gone:
            marks = [child for child in one.element if child.tag in _SHOWN_WITHOUT_WORDS]
            if marks:
                copied = etree.Element(w("r"))
                properties = one.element.find(w("rPr"))
                copied.extend(copy.deepcopy(child) for child in ([] if properties is None else [properties]) + marks)
                copies.append(copied)
    return copies
