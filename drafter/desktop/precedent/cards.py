"""What the panel lists, as cards: the draft's sentences, and the clauses of its precedent."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.deeds.precedent_reports import quoted
from drafter.desktop.cards import Card, Sign
from drafter.desktop.paragraph_names import place_name
from drafter.desktop.precedent.live_measures import Measured
from drafter.desktop.precedent.signs import (
    FATE_SIGNS,
    PROVENANCE_SIGNS,
    fate_word,
    provenance_word,
    redline_runs,
)
from drafter.desktop.review.runs import Fate as Look
from drafter.desktop.review.runs import Run
from drafter.desktop.wording import Wording
from drafter.instruments import short_citation
from drafter.library import ClauseCoverage, Fate, Provenance, SentenceMeasure
from drafter.messages import say

_BEFORE = 36
"""Characters before a change that a card shows."""
_WORST_FIRST = tuple(FATE_SIGNS)


def sentence_card(
    number: int, measured: Measured, index: int, sentence: SentenceMeasure, wording: Wording, language: str
) -> Card:
    """A sentence of the draft: where it comes from, its redline against that, and the source below."""
    icon, colour = PROVENANCE_SIGNS[sentence.provenance]
    paragraph = measured.paragraphs[index]
    said = paragraph.text[sentence.start : sentence.end]
    new = sentence.provenance is Provenance.NEW
    runs = (Run(Look.EQUAL, said),) if new else from_first_change(redline_runs(sentence.segments))
    head = provenance_word(sentence.provenance, language)
    source = "" if sentence.clause is None or new else measured.sources.get(sentence.clause.id, sentence.citation)
    foot = (Sign("book-open-text", source, "muted"),) if source else ()
    reasons = dict.fromkeys(wording.flag(flag.kind) for flag in sentence.flags)
    marks = (Sign("triangle-alert", colour="warning"),) if sentence.turned else ()
    spoken = ". ".join(part for part in (head, place_name(paragraph), *reasons, said, sentence.citation) if part)
    return Card(number, icon, colour, head, place_name(paragraph), runs, foot, marks, spoken, tip=spoken)


def ordered(measured: Measured) -> tuple[ClauseCoverage, ...]:
    """The precedent's provisions, the worst fate first, each fate in the order of the precedent."""
    if measured.losses is None:
        return ()
    return tuple(each for fate in _WORST_FIRST for each in measured.losses.of(fate))


def loss_card(number: int, measured: Measured, each: ClauseCoverage, wording: Wording, language: str) -> Card:
    """A clause of the precedent: what became of it, its redline against the draft, and where and why below."""
    icon, colour = FATE_SIGNS[each.fate]
    head = fate_word(each.fate, language)
    place = citation_of(measured, each, language)
    where = where_words(measured, each, wording, language)
    lost = each.fate is Fate.LOST
    # A clause that is lost whole is read more easily as it was than struck out.
    runs = (Run(Look.EQUAL, each.clause.text),) if lost else from_first_change(redline_runs(each.segments))
    under = each.clause.section_title or "" if lost else where
    foot = (Sign("heading" if lost else "pilcrow", under, "muted"),) if under else ()
    marks = (Sign("move-vertical", colour="moved"),) if each.moved and each.fate is not Fate.MOVED else ()
    words = "".join(run.text for run in runs)
    return Card(number, icon, colour, head, place, runs, foot, marks,
                spoken=f"{head}. {place}. {where}. {words}", tip=f"{head}: {place}\n{where}")  # fmt: skip


def from_first_change(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """A redline from a few words before its first change: a card has room for three lines."""
    first = next((place for place, run in enumerate(runs) if run.fate is not Look.EQUAL), 0)
    before = "".join(run.text for run in runs[:first])
    if len(before) <= _BEFORE:
        return runs
    kept = before[-_BEFORE:].partition(" ")[2]
    return (Run(Look.EQUAL, f"… {kept}"), *runs[first:])


def citation_of(measured: Measured, each: ClauseCoverage, language: str) -> str:
    """Where a clause stands in the precedent."""
    clauses = measured.precedent.by_id if measured.precedent is not None else {}
    return short_citation(each.clause, clauses, language)


def where_words(measured: Measured, each: ClauseCoverage, wording: Wording, language: str) -> str:
    """Where a clause stands in the draft, and why it matters: «2., 5. · weaker verb»."""
    return " · ".join(_where(measured, each, wording, language))


def _where(measured: Measured, each: ClauseCoverage, wording: Wording, language: str) -> Iterator[str]:
    places = [place_name(measured.paragraphs[index]) for index in each.paragraphs]
    yield ", ".join(places) or say("losses-nowhere", language)
    yield from (wording.flag(weak.kind) for weak in each.weakenings)
    yield from remarks(measured, each, language)


def remarks(measured: Measured, each: ClauseCoverage, language: str) -> Iterator[str]:
    """Which of its words went, what it shares a paragraph with, which say the same or stand in its place; what hangs on
    it.
    """
    clauses = measured.precedent.by_id if measured.precedent is not None else {}
    if each.left_out and "left_out" not in [weak.kind for weak in each.weakenings]:
        yield say("losses-without", language, words=quoted(each.left_out, language))
    if each.merged_with:
        others = ", ".join(short_citation(clauses[one], clauses, language) for one in each.merged_with)
        yield say("losses-with", language, clauses=others)
    if each.repeated_in:
        repeated = ", ".join(place_name(measured.paragraphs[index]) for index in each.repeated_in)
        yield say("losses-repeated", language, paragraphs=repeated)
    if each.in_its_place:
        new = ", ".join(place_name(measured.paragraphs[index]) for index in each.in_its_place)
        yield say("losses-in-its-place", language, paragraphs=new)
    below = measured.losses.announced(each.clause.id) if measured.losses is not None else 0
    if below and each.fate in (Fate.LOST, Fate.WEAKENED):
        yield say("losses-announced", language, count=below)
