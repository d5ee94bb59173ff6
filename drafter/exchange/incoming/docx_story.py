"""The paragraphs of one story (body, cell, note, header) of a Word file, with what was tracked in them.

Nothing is decided here about views: each piece of words knows whether it was inserted, deleted, both or
neither. Content is looked at where a person sees it: results of fields and not their instructions, one
branch of alternate content, the words in content controls, smart tags, hyperlinks and text boxes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.incoming.fates import (
    DELETIONS,
    INSERTIONS,
    KEPT,
    Fate,
    fate_of_cell,
    fate_of_formula,
    fate_of_properties,
)
from drafter.exchange.incoming.moved_ends import moved_ends
from drafter.exchange.incoming.symbols import UNKNOWN, symbol
from drafter.exchange.package import W
from drafter.exchange.word_names import LABEL_STYLE, MATH, MC, NOTE_STYLE, switched_on, w


@dataclass(frozen=True, slots=True)
class Piece:
    """Words with one fate.

    Attributes:
        text: the words; as many characters as the leaf holds.
        fate: what tracked changes make of them.
        is_label: True in the character style of our own labels.
        leaf: the element they stand in: w:t, w:delText, w:tab, w:br, w:sym…
    """

    text: str
    fate: Fate
    is_label: bool = False
    leaf: etree._Element | None = None


@dataclass(frozen=True, eq=False)
class Container:
    """Where paragraphs stand: the story itself, a table's cell or a text box.

    Attributes:
        element: whose children they are: w:body, w:tc, w:txbxContent, w:footnote…
        parent: the container it stands in; None for the story itself.
        table: the w:tbl of a cell.
        row: the w:tr of a cell.
        fate: what becomes of it with all that is in it.
    """

    element: etree._Element
    parent: Container | None = None
    table: etree._Element | None = None
    row: etree._Element | None = None
    fate: Fate = KEPT


@dataclass(frozen=True, slots=True)
class _Box:
    """The content of a text box, and what became of the run it is anchored in."""

    element: etree._Element
    fate: Fate


@dataclass
class RawParagraph:
    """A paragraph as stored.

    Attributes:
        properties: its w:pPr, or None.
        pieces: its words, deleted ones included.
        mark: what became of its end; deleted joins it with the next when accepted, inserted when rejected.
        flow: paragraphs with the same number follow one another in the body, a cell or a text box with no
            table between; only those can join.
        element: its w:p (an m:oMathPara that stands between paragraphs counts as one).
        container: where it stands.
        others: fates of what is in it and is no words: pictures, fields, references to notes, page breaks.
        around: what becomes of it because of what it stands in.
    """

    properties: etree._Element | None
    pieces: list[Piece] = field(default_factory=list)
    mark: Fate = KEPT
    flow: int = 0
    element: etree._Element | None = None
    container: Container | None = None
    others: list[Fate] = field(default_factory=list)
    around: Fate = KEPT


@dataclass
class Found:
    """What a walk met besides words."""

    counts: Counter[str] = field(default_factory=Counter)
    authors: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    hidden: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


_ALTERNATE = f"{{{MC}}}AlternateContent"
_RUN = w("r")
_WORDS = frozenset((w("t"), w("delText"), f"{{{MATH}}}t"))
_TELLING = frozenset(map(w, ("rPrChange", "ins", "del", "moveFrom", "moveTo", "rStyle", "vanish")))
"""Properties of a run that say more than how its words look; most runs have none."""
_WRAPPERS = frozenset(
    w(name)
    for name in (
        "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo", "subDoc",
        "ruby", "rubyBase",
    )
)  # fmt: skip
_SPACES = {
    w("tab"): "\t", w("ptab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad",
}  # fmt: skip
_NOTED = {
    w("footnoteReference"): "footnote-reference", w("endnoteReference"): "endnote-reference",
    w("commentReference"): "comment-reference", w("altChunk"): "embedded-document", w("object"): "object",
}  # fmt: skip
_SILENT = frozenset(
    w(name)
    for name in (
        "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr",
        "instrText", "delInstrText", "lastRenderedPageBreak", "annotationRef", "footnoteRef", "endnoteRef",
        "separator", "continuationSeparator", "pgNum", "proofErr", "permStart", "permEnd", "bookmarkStart",
        "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "moveFromRangeStart", "moveFromRangeEnd",
        "moveToRangeStart", "moveToRangeEnd", "rubyPr", "rt", "fldData", "ffData", "dayShort", "dayLong",
        "monthShort", "monthLong", "yearShort", "yearLong", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "contentPart",
        "tblPrEx",
    )
)  # fmt: skip


class StoryReader:
    """Walks one story after another, keeping the state of fields that span paragraphs.

    Args:
        hidden_styles: ids of character and paragraph styles that hide their words.
        original: True reads formatting as it was before it was changed: words hidden since are words.
    """

    def __init__(self, hidden_styles: frozenset[str] = frozenset(), *, original: bool = False) -> None:
        self._original = original
        self.found = Found()
        self._hidden_styles = hidden_styles
        self._hides = False
        self._in_instruction: list[bool] = []
        self._flows = 0
        self._flow = 0
        self._container: Container | None = None
        self._moved: dict[etree._Element, str] = {}
        self._with_words = True

    def paragraphs(self, story: etree._Element) -> list[RawParagraph]:
        """The paragraphs of a story in reading order: row by row, cell by cell; text boxes after their
        paragraph.
        """
        self._in_instruction.clear()
        self._moved = moved_ends(story)
        return list(self._blocks(Container(story), fate=KEPT))

    def outline(self, story: etree._Element) -> list[RawParagraph]:
        """The paragraphs of a story without their words, and without text boxes: quick in a long file."""
        self._with_words = False
        try:
            return self.paragraphs(story)
        finally:
            self._with_words = True

    def words_of(self, paragraph: RawParagraph) -> list[Piece]:
        """The words of a paragraph that was read in outline, with fates as if it stood by itself."""
        read = RawParagraph(paragraph.properties)
        if paragraph.element is not None:
            self._in_instruction.clear()
            self._inline(paragraph.element, KEPT, False, read, [])
        return read.pieces

    def _blocks(self, container: Container, fate: Fate) -> Iterator[RawParagraph]:
        outer = self._flow, self._container
        self._flow, self._container = self._new_flow(), container
        yield from self._block_items(container.element, fate)
        self._flow, self._container = outer

    def _new_flow(self) -> int:
        self._flows += 1
        return self._flows

    def _text_boxes(self, boxes: list[_Box]) -> Iterator[RawParagraph]:
        for box in boxes:
            self.found.counts["text-box"] += 1
            yield from self._blocks(Container(box.element, self._container, fate=box.fate), box.fate)

    def _block_items(self, container: etree._Element, fate: Fate) -> Iterator[RawParagraph]:
        for element in container:
            tag = element.tag
            if tag == w("p"):
                boxes: list[_Box] = []
                yield self._paragraph(element, fate, boxes)
                yield from self._text_boxes(boxes)
            elif tag == w("tbl"):
                yield from self._table(element, fate)
            elif tag in INSERTIONS:
                yield from self._block_items(element, fate.with_inserted())
            elif tag in DELETIONS:
                yield from self._block_items(element, fate.with_deleted())
            elif tag in _WRAPPERS:
                yield from self._block_items(element, fate)
            elif tag == _ALTERNATE:
                yield from self._block_items(_chosen(element), fate)
            elif tag == f"{{{MATH}}}oMathPara":
                paragraph = RawParagraph(None, flow=self._flow, element=element, container=self._container)
                self._inline(element, fate, False, paragraph, [])
                yield paragraph
            elif tag in _NOTED:
                self.found.counts[_NOTED[tag]] += 1
            elif tag not in _SILENT and isinstance(tag, str):
                self.found.unknown[etree.QName(element).localname] += 1
                yield from self._block_items(element, fate)

    def _table(self, table: etree._Element, fate: Fate) -> Iterator[RawParagraph]:
        self.found.counts["table"] += 1
        for row, row_fate in _wrapped(table, w("tr"), fate):
            changed = fate_of_properties(row.find(w("trPr")), row_fate)
            for cell, cell_fate in _wrapped(row, w("tc"), changed):
                own_fate = fate_of_cell(cell.find(w("tcPr")), cell_fate)
                yield from self._blocks(Container(cell, self._container, table, row, own_fate), own_fate)
        self._flow = self._new_flow()  # nothing joins across a table

    def _paragraph(self, element: etree._Element, fate: Fate, boxes: list[_Box]) -> RawParagraph:
        properties = element.find(w("pPr"))
        mark = fate_of_properties(None if properties is None else properties.find(w("rPr")), fate)
        if element in self._moved:
            mark = mark.with_inserted() if self._moved[element] in INSERTIONS else mark.with_deleted()
        paragraph = RawParagraph(
            properties, mark=mark, flow=self._flow, element=element, container=self._container, around=fate
        )
        if not self._with_words:
            return paragraph
        if properties is not None and properties.find(w("pPrChange")) is not None:
            self.found.counts["formatting-change"] += 1
        if mark != fate:
            self.found.counts["tracked-change"] += 1
        outer, self._hides = self._hides, self._hidden_by_style(properties)
        self._inline(element, fate, False, paragraph, boxes)
        self._hides = outer
        # An instruction that never came to its result must not swallow the rest of the file.
        self._in_instruction = [False for _ in self._in_instruction]
        return paragraph

    def _inline(
        self,
        container: etree._Element,
        fate: Fate,
        is_label: bool,
        into: RawParagraph,
        boxes: list[_Box],
    ) -> None:
        for element in container:
            tag = element.tag
            if tag == _RUN:
                self._run(element, fate, into, boxes)
            elif tag in _WORDS:
                # A line end in the XML is white space, not a line break (those are elements).
                text = (element.text or "").replace("\r", " ").replace("\n", " ")
                self._add(into, text, fate, is_label, element)
            elif tag in _SILENT or not isinstance(tag, str):
                continue
            elif tag in INSERTIONS or tag in DELETIONS:
                self.found.counts["tracked-change"] += 1
                self.found.authors[element.get(w("author"), "")] += 1
                inner = fate.with_inserted() if tag in INSERTIONS else fate.with_deleted()
                self._inline(element, inner, is_label, into, boxes)
            elif tag in _WRAPPERS:
                self._inline(element, fate, is_label, into, boxes)
            elif tag == _ALTERNATE:
                self._inline(_chosen(element), fate, is_label, into, boxes)
            elif tag == w("txbxContent"):
                boxes.append(_Box(element, fate))
            elif tag in _SPACES:
                self._add(into, _SPACES[tag], fate, is_label, element)
            elif tag == w("br"):
                if element.get(w("type"), "textWrapping") == "textWrapping":
                    self._add(into, "\n", fate, is_label, element)
                else:
                    into.others.append(fate)
            elif tag == w("sym"):
                self._add(into, self._symbol(element), fate, is_label, element)
            elif tag == w("fldChar"):
                into.others.append(fate)
                self._field(element.get(w("fldCharType"), ""))
            elif tag in (w("drawing"), w("pict"), w("object")):
                into.others.append(fate)
                if not _has_box(element):
                    self.found.counts["image"] += 1
                self._boxes_below(element, fate, boxes)
            elif tag in _NOTED:
                into.others.append(fate)
                self.found.counts[_NOTED[tag]] += 1
            else:
                namespace = etree.QName(element).namespace
                if namespace == W:
                    self.found.unknown[etree.QName(element).localname] += 1
                if namespace == MATH:
                    self._inline(element, fate_of_formula(element, fate), is_label, into, boxes)
                elif namespace == W:
                    self._inline(element, fate, is_label, into, boxes)

    def _hidden_by_style(self, properties: etree._Element | None) -> bool:
        style = None if properties is None or not self._hidden_styles else properties.find(w("pStyle"))
        return style is not None and style.get(w("val"), "") in self._hidden_styles

    def _run(self, run: etree._Element, fate: Fate, into: RawParagraph, boxes: list[_Box]) -> None:
        properties = run.find(w("rPr"))
        is_label = False
        hidden = self._hides
        remark = False
        if properties is not None and not _TELLING.isdisjoint(child.tag for child in properties):
            if properties.find(w("rPrChange")) is not None:
                self.found.counts["formatting-change"] += 1
            fate = fate_of_properties(properties, fate)
            if self._original:
                properties = _before_change(properties)
            style = properties.find(w("rStyle"))
            style_id = "" if style is None else style.get(w("val"), "")
            is_label = style_id == LABEL_STYLE
            remark = style_id == NOTE_STYLE
            own = properties.find(w("vanish"))
            hidden = (hidden or style_id in self._hidden_styles) if own is None else switched_on(own)
        if hidden or remark:
            aside = RawParagraph(None)
            self._inline(run, fate, is_label, aside, boxes)
            into.others.extend((*aside.others, *(piece.fate for piece in aside.pieces)))
            words = [piece.text for piece in aside.pieces]
            if hidden:
                self.found.hidden.extend(words)
            else:
                self.found.remarks.append("".join(words).strip())
            return
        self._inline(run, fate, is_label, into, boxes)

    def _add(self, into: RawParagraph, text: str, fate: Fate, is_label: bool, leaf: etree._Element) -> None:
        if text and not any(self._in_instruction):
            into.pieces.append(Piece(text, fate, is_label, leaf))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._in_instruction.append(True)
        elif self._in_instruction and kind == "separate":
            self._in_instruction[-1] = False
        elif self._in_instruction and kind == "end":
            self._in_instruction.pop()

    def _symbol(self, element: etree._Element) -> str:
        try:
            code = int(element.get(w("char"), ""), 16)
        except ValueError:
            code = 0
        character = symbol(code, element.get(w("font"), ""))
        if character == UNKNOWN:
            self.found.counts["symbol-unknown"] += 1
        return character

    def _boxes_below(self, element: etree._Element, fate: Fate, boxes: list[_Box]) -> None:
        for child in element:
            if child.tag == w("txbxContent"):
                boxes.append(_Box(child, fate))
            elif child.tag == _ALTERNATE:
                self._boxes_below(_chosen(child), fate, boxes)
            else:
                self._boxes_below(child, fate, boxes)


def _has_box(element: etree._Element) -> bool:
    return next(element.iter(w("txbxContent")), None) is not None


def other_branches(root: etree._Element) -> Iterator[etree._Element]:
    """The branches of alternate content that are not read, below an element."""
    for alternate in root.iter(f"{{{MC}}}AlternateContent"):
        chosen = _chosen(alternate)
        yield from (branch for branch in alternate if branch is not chosen)


def _chosen(alternate: etree._Element) -> etree._Element:
    """The branch of alternate content that is read: the first choice with words in it, else the fallback."""
    choices = [child for child in alternate if child.tag == f"{{{MC}}}Choice"]
    fallback = alternate.find(f"{{{MC}}}Fallback")
    for choice in choices:
        if any(True for _ in choice.iter(w("t"), w("delText"), w("sym"), w("drawing"), w("p"))):
            return choice
    if fallback is not None:
        return fallback
    return choices[0] if choices else alternate


def _wrapped(container: etree._Element, tag: str, fate: Fate) -> Iterator[tuple[etree._Element, Fate]]:
    """Rows of a table or cells of a row, through content controls and tracked wrappers."""
    for element in container:
        if element.tag == tag:
            yield element, fate
        elif element.tag in INSERTIONS:
            yield from _wrapped(element, tag, fate.with_inserted())
        elif element.tag in DELETIONS:
            yield from _wrapped(element, tag, fate.with_deleted())
        elif element.tag in _WRAPPERS:
            yield from _wrapped(element, tag, fate)
        elif element.tag == _ALTERNATE:
            yield from _wrapped(_chosen(element), tag, fate)


def _before_change(properties: etree._Element) -> etree._Element:
    """A run's properties as they were before they were changed."""
    before = properties.find(f"{w('rPrChange')}/{w('rPr')}")
    return properties if before is None else before
