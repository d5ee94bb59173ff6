"""The tracked layout: a comparison as Word's own revisions (ECMA-376 part 1, 17.13; see
docs/tracked_changes.md).
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.outgoing.revision_units import Fate, Span, Unit
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import paragraph_properties, same_looks
from drafter.exchange.word_names import LABEL_STYLE, w


class TrackedBody:
    """Writes a stream's paragraphs, numbering revisions as it goes.

    Args:
        author: who the changes are by.
        date: UTC, ISO 8601 with seconds; empty leaves it out (the standard allows it).
    """

    def __init__(self, author: str, date: str) -> None:
        self._marks = RevisionMarks(author, date)

    def paragraphs(
        self, units: Sequence[Unit], remarks: Sequence[Sequence[etree._Element]] = ()
    ) -> list[etree._Element]:
        """The block elements of the body: paragraphs, and the ends of moved ranges between them.

        Args:
            units: of the stream.
            remarks: for each of them, the runs that stand behind its words; none at all where it is left out.
        """
        body: list[etree._Element] = []
        for place, unit in enumerate(units):
            body.extend(self._paragraph(unit, remarks[place] if remarks else ()))
        return body

    def _paragraph(self, unit: Unit, remarks: Sequence[etree._Element]) -> list[etree._Element]:
        paragraph = OxmlElement("w:p")
        properties = etree.SubElement(paragraph, w("pPr"))
        properties.extend(paragraph_properties(unit.looks))
        if unit.mark is not Fate.KEPT:
            mark = etree.SubElement(properties, w("rPr"))
            mark.append(self._marks.of(unit.mark, unit.mark_author))
        if unit.looked is not None and not same_looks(unit.looked, unit.looks):
            change = self._marks.mark("pPrChange", unit.mark_author)
            etree.SubElement(change, w("pPr")).extend(paragraph_properties(unit.looked))
            properties.append(change)
        runs = self._runs(unit.spans)
        behind: list[etree._Element] = []
        starts: list[tuple[int, etree._Element]] = []
        ends: list[tuple[int, etree._Element]] = []
        for number, fate in ((unit.leaves, Fate.MOVED_FROM), (unit.arrives, Fate.MOVED_TO)):
            if number is None:
                continue
            start, end = self._marks.range(fate, number)
            places = [place for place, span in enumerate(unit.spans) if span.fate is fate]
            starts.append((places[0] if places else 0, start))
            if unit.mark is fate:
                behind.append(end)  # the range holds the paragraph's end, so it closes after the paragraph
            else:
                ends.append((places[-1] if places else len(runs) - 1, end))
        paragraph.extend(start for _, start in starts if not runs)
        for place, element in enumerate(runs):
            paragraph.extend(start for at, start in starts if at == place)
            paragraph.append(element)
            paragraph.extend(end for at, end in ends if at == place)
        paragraph.extend(end for _, end in ends if not runs)
        if remarks and any(span.fate.is_old for span in unit.spans):
            paragraph.extend(remarks)
        elif remarks:  # a paragraph that came whole takes them away again when it is rejected
            revision = self._marks.of(Fate.INSERTED)
            revision.extend(remarks)
            paragraph.append(revision)
        return [paragraph, *behind]

    def _runs(self, spans: Sequence[Span]) -> list[etree._Element]:
        elements: list[etree._Element] = []
        for span in spans:
            written = run(span.text, style=LABEL_STYLE if span.is_label else "", deleted=span.fate is Fate.DELETED)
            if span.fate is Fate.KEPT:
                elements.append(written)
            else:
                revision = self._marks.of(span.fate, span.author)
                revision.append(written)
                elements.append(revision)
        return elements
