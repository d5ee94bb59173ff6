"""Paragraphs, rows and tables that the base does not have, made to look like its own."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from drafter.exchange.amending.copied_words import MovedWords
from drafter.exchange.amending.labels import Placed
from drafter.exchange.amending.paragraph_looks import ParagraphLooks, set_number
from drafter.exchange.amending.run_looks import looks_of_neighbour, with_emphasis
from drafter.exchange.amending.structure import Block, Side, Table, TableRow
from drafter.exchange.incoming.docx_reader import Body, Passage
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import Fate, Span
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.package import R
from drafter.exchange.word_names import w
from drafter.redline import Op, Row, RowKind, Segment


class AddedParagraphs:
    """Makes paragraphs for a file.

    Args:
        base: the file's body.
        marks: makes the tracked changes.
        looks: how the file's paragraphs are set.
        placed: how a paragraph of the new text is written.
    """

    def __init__(
        self, base: Body, marks: RevisionMarks, looks: ParagraphLooks, placed: Callable[[Side], Placed]
    ) -> None:
        self._paragraph_looks = looks
        self._base = base
        self._marks = marks
        self._placed = placed

    def paragraph(
        self,
        spans: Sequence[Span],
        placed: Placed,
        *,
        source: Passage | None = None,
        looked: Passage | None = None,
    ) -> etree._Element:
        """A w:p whose words are all added or moved here.

        Args:
            spans: its words.
            placed: what it stands for.
            source: where moved words come from, as it was.
            looked: the passage it is to look like again when the changes are rejected.
        """
        element = etree.Element(w("p"))
        properties = self._properties(placed)
        if looked is not None:
            self._paragraph_looks.note(properties, looked)
        if len(properties):
            element.append(properties)
        looks = self._looks(placed)
        emphasis = _Emphasis(placed.new, "".join(span.text for span in spans))
        moved = MovedWords(source)
        for span in spans:
            if not span.text:
                continue
            wrapper = self._marks.of(span.fate)
            if span.fate is Fate.MOVED_TO and source is not None:
                wrapper.extend(moved.runs(span.text))
                emphasis.skip(span.text)
            else:
                wrapper.extend(emphasis.runs(span.text, looks))
            element.append(wrapper)
        return element

    def _properties(self, placed: Placed) -> etree._Element:
        model = None if placed.model is None else placed.model.passage
        if placed.old is not None and placed.old.passage is not None:
            model = placed.old.passage  # it moved
        if model is not None:
            properties = self._paragraph_looks.of(model)
            if placed.counted != model.list_use:
                set_number(properties, placed.counted)
            return properties
        properties = etree.Element(w("pPr"))
        style = self._base.styles.identity_of(placed.new.style) if placed.new is not None and placed.new.style else None
        if style is not None and style != self._base.styles.default:
            etree.SubElement(properties, w("pStyle")).set(w("val"), style)
        if placed.counted is not None or (style is not None and self._base.styles.list_use(style) is not None):
            set_number(properties, placed.counted)
        return properties

    def _looks(self, placed: Placed) -> etree._Element | None:
        """How most words of the model are formatted."""
        model = placed.model or placed.old
        if model is None or model.passage is None:
            return None
        longest = max(
            (piece for piece in model.passage.pieces if piece.leaf is not None and not piece.is_label),
            key=lambda piece: len(piece.text),
            default=None,
        )
        holder = None if longest is None or longest.leaf is None else longest.leaf.getparent()
        return None if holder is None or holder.tag != w("r") else looks_of_neighbour(holder)

    def boxes(self, boxes: Sequence[Block]) -> Iterator[etree._Element]:
        """A run for each text box: its frame as in its own file, its words plain; none for one that shows a picture
        kept elsewhere in that file.
        """
        for box in boxes:
            anchor = None if box.element is None else next(box.element.iterancestors(w("r")), None)
            if anchor is None or _needs_other_parts(anchor):
                continue
            made = etree.Element(w("r"))
            made.extend(
                copy.deepcopy(child) for child in anchor if next(child.iter(w("txbxContent")), None) is not None
            )
            for content in made.iter(w("txbxContent")):
                content[:] = [_plain_paragraph(side) for side in box.sides()] or [etree.Element(w("p"))]
            yield made

    # -- tables ---------------------------------------------------------------------------------------------------

    def table(self, table: Table) -> etree._Element:
        """A w:tbl whose rows are all added."""
        element = etree.Element(w("tbl"))
        for name in ("tblPr", "tblGrid"):
            part = table.element.find(w(name))
            if part is not None:
                element.append(_without_changes(part))
        for properties in element.iterchildren(w("tblPr")):
            for style in properties.findall(w("tblStyle")):
                if not self._base.styles.has(style.get(w("val"), "")):
                    properties.remove(style)
        for row in table.rows:
            element.append(self.row(row))
        return element

    def row(self, row: TableRow) -> etree._Element:
        """A w:tr that is added, with all it holds."""
        element = etree.Element(w("tr"))
        exceptions = row.element.find(w("tblPrEx"))
        if exceptions is not None:
            element.append(_without_changes(exceptions))
        stored = row.element.find(w("trPr"))
        properties = etree.Element(w("trPr")) if stored is None else _without_changes(stored)
        properties.append(self._marks.of(Fate.INSERTED))
        element.append(properties)
        for cell in row.cells:
            element.append(self._cell(cell.element, cell.items))
        return element

    def _cell(self, stored: etree._Element | None, items: Sequence[Side | Table]) -> etree._Element:
        cell = etree.Element(w("tc"))
        properties = None if stored is None else stored.find(w("tcPr"))
        if properties is not None:
            cell.append(_without_changes(properties))
        for item in items:
            if isinstance(item, Table):
                cell.append(self.table(item))
            else:
                placed = self._placed(item)
                cell.append(self.paragraph(_spans_of(placed.text), placed))
                for run_of_box in self.boxes(item.boxes):
                    cell[-1].append(run_of_box)
        if not len(cell) or cell[-1].tag != w("p"):
            cell.append(etree.Element(w("p")))  # a cell ends with a paragraph
        return cell


_TRACKED = tuple(
    map(
        w, ("ins", "del", "cellIns", "cellDel", "cellMerge", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange")
    )
)


def _needs_other_parts(anchor: etree._Element) -> bool:
    return any(str(name).startswith(f"{{{R}}}") for element in anchor.iter() for name in element.attrib)


def _plain_paragraph(side: Side) -> etree._Element:
    paragraph = etree.Element(w("p"))
    label, text = side.paragraph.label, side.paragraph.text
    line = label + (side.paragraph.separator or "\t") + text if label and text else label or text
    if line:
        paragraph.append(run(line))
    return paragraph


def _without_changes(part: etree._Element) -> etree._Element:
    copied = copy.deepcopy(part)
    for element in list(copied.iter(*_TRACKED, w("tblPrExChange"))):
        above = element.getparent()
        if above is not None:
            above.remove(element)
    return copied


def _spans_of(text: TextParagraph) -> tuple[Span, ...]:
    """The words of an added paragraph."""
    line = f"{text.label} {text.text}" if text.label and text.text else text.label or text.text
    row = Row(RowKind.INSERTED, (), (0,), (Segment(Op.INSERTED, line),) if line else ())
    return row_units(row, (), (text,))[0].spans


class _Emphasis:
    """Gives added words the bold, italics and underline they have in the file they come from.

    Args:
        side: the paragraph they are; without a file behind it they are plain.
        line: all its words, as they are to be written: what its file lacks of them (a number that Word counts there)
            stands at the beginning.
    """

    def __init__(self, side: Side | None, line: str) -> None:
        self._stretches = list(_stretches(side))
        known = sum(len(text) for text, _ in self._stretches)
        self._plain = len(line) - known
        if not line.endswith("".join(text for text, _ in self._stretches)):
            self._stretches, self._plain = [], len(line)

    def skip(self, text: str) -> None:
        """Leaves some words out that are written otherwise."""
        for _ in self._pieces(text):
            pass

    def runs(self, text: str, looks: etree._Element | None) -> list[etree._Element]:
        """Runs with the next words."""
        if not self._stretches:
            return [run(text, properties=copy.deepcopy(looks))]
        return [
            run(words, properties=copy.deepcopy(looks) if source is None else with_emphasis(looks, source))
            for words, source in self._pieces(text)
        ]

    def _pieces(self, text: str) -> Iterator[tuple[str, etree._Element | None]]:
        if self._plain and text:
            taken = min(self._plain, len(text))
            self._plain -= taken
            yield text[:taken], None
            text = text[taken:]
        while text and self._stretches:
            words, source = self._stretches[0]
            taken = min(len(words), len(text))
            yield text[:taken], source
            text = text[taken:]
            if taken == len(words):
                self._stretches.pop(0)
            else:
                self._stretches[0] = (words[taken:], source)
        if text:
            yield text, None


def _stretches(side: Side | None) -> Iterator[tuple[str, etree._Element | None]]:
    """The words of a paragraph as its file formats them."""
    if side is None or side.passage is None:
        return
    words = ""
    last: etree._Element | None = None
    for piece in side.passage.pieces:
        holder = None if piece.leaf is None else piece.leaf.getparent()
        properties = None if holder is None else holder.find(w("rPr"))
        if properties is not last and words:
            yield words, last
            words = ""
        last = properties
        words += unicodedata.normalize("NFC", piece.text)
    if words:
        yield words, last
