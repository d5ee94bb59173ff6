"""Numbers: that they count on, and that references point at something.

Labels are never integers here either: 3 < 3 alt < 3 bis < 3 ter < 4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from drafter.drafting.checks.lists import label_of, lists_in
from drafter.drafting.checks.model import Category, CheckSettings, Rule, Severity, Spot, Text, TextScan, spot
from drafter.drafting.labelling.references import Reference, references_in, sort_of
from drafter.drafting.model import Paragraph
from drafter.instruments import ClauseKind, Label
from drafter.instruments.labels import LabelShape, readings

MISSING = Rule("number-missing", Category.STRUCTURE, Severity.ERROR)
GAP = Rule("number-gap", Category.STRUCTURE, Severity.ERROR)
REPEATED = Rule("number-repeated", Category.STRUCTURE, Severity.ERROR)
OUT_OF_ORDER = Rule("number-out-of-order", Category.STRUCTURE, Severity.ERROR)
BIS_ALONE = Rule("bis-without-base", Category.STRUCTURE, Severity.ERROR)
REFERENCE_MISSING = Rule("reference-missing", Category.STRUCTURE, Severity.ERROR)
REFERENCE_DELETED = Rule("reference-to-deleted", Category.STRUCTURE, Severity.ERROR)
REFERENCE_TO_ITSELF = Rule("reference-to-itself", Category.STRUCTURE, Severity.ERROR)

_COUNTED = {ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU}
_Key: TypeAlias = tuple[int, str, bool, tuple[int, ...], int, tuple[int, ...]]
"""What makes a number that number."""
_FEWEST = 3
"""Numbered paragraphs a text must have for a reference to a missing one to be a mistake: less may be an excerpt."""


@dataclass
class _Sequence:
    """Numbers of one style, as they are read."""

    last: Label
    seen: set[_Key] = field(default_factory=set)
    outer: list[tuple[Label, set[_Key]]] = field(default_factory=list)

    def begin(self, label: Label) -> None:
        """Counts from here on anew; what was counted so far may go on later."""
        if self.seen:
            self.outer.append((self.last, self.seen))
        self.last, self.seen = label, {_key(label)}

    def goes_on_outside(self, label: Label) -> bool:
        """True where a number counts on from one before the last beginning: that list has come to its end."""
        for place in range(len(self.outer) - 1, -1, -1):
            last, seen = self.outer[place]
            if label.number == (last.number or 0) + 1 and not label.suffix:
                del self.outer[place:]
                self.last, self.seen = label, seen | {_key(label)}
                return True
        return False


def _key(label: Label) -> _Key:
    return (label.number or 0, label.suffix, label.alternative, label.decimals, label.before, label.tail)


def _counting(labels: Sequence[tuple[int, Label]], restarts: set[int]) -> Iterator[tuple[int, Spot]]:
    """Faults in one run of labels; at the places in ``restarts`` it may begin anew at 1."""
    running: dict[tuple[str, str, bool], _Sequence] = {}
    for place, label in labels:
        number = label.number or 0
        sequence = running.get(label.style)
        if sequence is None:
            sequence = running[label.style] = _Sequence(label)
            sequence.begin(label)
            if label.suffix and not label.decimals:
                yield place, _at_label(BIS_ALONE, label, base=number)
            continue
        last = sequence.last
        plain = not (label.suffix or label.alternative or label.decimals or label.before or label.tail)
        if plain and number == 1 and (place in restarts or (last.number or 0) > 1):
            sequence.begin(label)
            continue
        if number != (last.number or 0) + 1 and sequence.goes_on_outside(label):
            continue
        if _key(label) in sequence.seen:
            yield place, _at_label(REPEATED, label)
            continue
        sequence.seen.add(_key(label))
        if label.sort_key < last.sort_key:
            yield place, _at_label(OUT_OF_ORDER, label, before=last.as_typed.rstrip(".)"))
            continue
        if label.suffix and not any(key[0] == number and not key[1] for key in sequence.seen - {_key(label)}):
            yield place, _at_label(BIS_ALONE, label, base=number)
        elif number > (last.number or 0) + 1 and not label.before:
            yield place, _at_label(GAP, label, expected=(last.number or 0) + 1)
        sequence.last = label


def _at_label(rule: Rule, label: Label, **data: str | int) -> Spot:
    """A label is no part of a paragraph's words: what is wrong with it stands before the first."""
    return spot(rule, 0, 0, None, label=label.as_typed.rstrip(".:").strip(), **data)


def _numbers(text: Text) -> Iterator[tuple[int, Spot]]:
    paragraphs = text.paragraphs
    restarts: set[int] = set()
    after_heading = False
    counted: list[tuple[int, Label]] = []
    headings: list[tuple[int, Label]] = []
    for place, paragraph in enumerate(paragraphs):
        if paragraph.kind in (ClauseKind.HEADING, ClauseKind.TITLE):
            after_heading = True
        label = _number(paragraph)
        if label is None:
            continue
        if paragraph.kind is ClauseKind.HEADING:
            headings.append((place, label))
        elif paragraph.kind in _COUNTED:
            if after_heading:
                restarts.add(place)
            after_heading = False
            counted.append((place, label))
    yield from _counting(counted, restarts)
    yield from _counting(headings, {place for place, label in headings if label.number == 1})
    for series in text.once(lists_in):
        yield from _counting(_list_labels([(place, paragraphs[place]) for place in series.items]), set())
    yield from _first_missing(paragraphs, counted)


def _number(paragraph: Paragraph) -> Label | None:
    label = label_of(paragraph.label) if paragraph.label else None
    return None if label is None or label.is_bullet else label


def _list_labels(items: Sequence[tuple[int, Paragraph]]) -> list[tuple[int, Label]]:
    """The labels of a list, «i)» read as the letter where the list counts with letters, else as the numeral."""
    possible = [(place, readings(paragraph.label)) for place, paragraph in items if paragraph.label]
    only_letters = any(found and all(one.shape is LabelShape.LETTER for one in found) for _, found in possible)
    only_roman = any(found and all(one.shape is LabelShape.ROMAN for one in found) for _, found in possible)
    wanted = LabelShape.ROMAN if only_roman and not only_letters else LabelShape.LETTER if only_letters else None
    labels: list[tuple[int, Label]] = []
    for place, found in possible:
        if not found or found[0].is_bullet:
            continue
        labels.append((place, next((one for one in found if one.shape is wanted), found[0])))
    return labels


def implied_first(paragraphs: Sequence[Paragraph]) -> int | None:
    """Place of the unnumbered paragraph that the numbers imply to be the first; None where there is none."""
    for place, paragraph in enumerate(paragraphs):
        label = _number(paragraph) if paragraph.kind in _COUNTED else None
        if label is None:
            continue
        before = paragraphs[place - 1] if place else None
        if label.number == 2 and not label.suffix and before is not None:
            return place - 1 if before.kind is ClauseKind.PARAGRAPH and not before.label else None
        return None
    return None


def _first_missing(paragraphs: Sequence[Paragraph], counted: Sequence[tuple[int, Label]]) -> Iterator[tuple[int, Spot]]:
    first = implied_first(paragraphs)
    if first is not None and len(counted) >= 2:
        yield first, spot(MISSING, 0, 0, expected=1, next=counted[0][1].as_typed.rstrip(".:").strip())


# -- references -----------------------------------------------------------------------------------------------------


def references(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[Reference]:
    """References of a paragraph to parts of its own text; those to other instruments are left out."""
    return references_in(paragraph.text)


def _broken_references(text: Text) -> Iterator[tuple[int, Spot]]:
    found = list(text.facts(references))
    if not found:
        return
    known = _labels_by_sort(text.paragraphs)
    for place, here in found:
        own = _number(text.paragraphs[place])
        for one in here:
            labels = known[one.what]
            if len(labels) < _FEWEST:
                continue
            words = text.paragraphs[place].text[one.start : one.end]
            if (one.number, one.suffix) not in labels:
                yield place, spot(REFERENCE_MISSING, one.start, one.end, what=one.what, number=words)
            elif text.paragraphs[labels[one.number, one.suffix]].status.is_gone:
                yield place, spot(REFERENCE_DELETED, one.start, one.end, number=words)
            elif (
                own is not None
                and one.what == _what(text.paragraphs[place], own)
                and (own.number, own.suffix) == (one.number, one.suffix)
            ):
                yield place, spot(REFERENCE_TO_ITSELF, one.start, one.end, what=one.what, number=words)


def _what(paragraph: Paragraph, label: Label) -> str:
    return sort_of(label, heading=paragraph.kind is ClauseKind.HEADING)


def _labels_by_sort(paragraphs: Sequence[Paragraph]) -> dict[str, dict[tuple[int, str], int]]:
    """Places of numbered paragraphs, sections and articles, by number and suffix."""
    known: dict[str, dict[tuple[int, str], int]] = {"paragraph": {}, "preamble": {}, "section": {}, "article": {}}
    for place, paragraph in enumerate(paragraphs):
        label = _number(paragraph)
        if label is None or label.number is None or paragraph.kind not in (*_COUNTED, ClauseKind.HEADING):
            continue
        known[_what(paragraph, label)].setdefault((label.number, label.suffix), place)
    first = implied_first(paragraphs)
    if first is not None:
        known["paragraph"].setdefault((1, ""), first)
    return known


SCANS = (
    TextScan((MISSING, GAP, REPEATED, OUT_OF_ORDER, BIS_ALONE), _numbers),
    TextScan((REFERENCE_MISSING, REFERENCE_DELETED, REFERENCE_TO_ITSELF), _broken_references),
)
