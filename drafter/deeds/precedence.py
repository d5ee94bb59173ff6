"""A text against agreed language: the meter, the silent losses and the coverage map of anything that can be opened.

A precedent is an instrument of the library, or any other text taken as one: last year's declaration as it came by mail.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from drafter.deeds.texts import LIBRARY, OpenedText, is_in_library, open_text
from drafter.errors import KnownError
from drafter.exchange import visible_line
from drafter.instruments import Clause, ClauseKind, Instrument, VerbLadder, short_citation
from drafter.instruments.reading.proposal import Paragraph, propose_paragraphs
from drafter.library import (
    AgreedLanguageMeter,
    ClauseCoverage,
    ClauseLibrary,
    CoverageMap,
    Provenance,
    SentenceMeasure,
    SilentLossReport,
    WordTotals,
)
from drafter.redline import Flag, Segment
from drafter.redline.rows import spoken_in

FOREIGN = "TEXT"
"""The id of an instrument made of a text that is none of the library's."""


def instrument_id_of(reference: str) -> str:
    """The id in ``library:SALV-2008``; a bare id is one too."""
    return reference.removeprefix(LIBRARY)


def open_precedent(
    reference: str, library: ClauseLibrary, ladder: VerbLadder, stdin: Callable[[], bytes]
) -> Instrument:
    """What a draft is to be held against.

    Args:
        reference: as :func:`drafter.deeds.texts.open_text` takes it.
        library: the clause library.
        ladder: to recognise leading verbs of a text that is not the library's.
        stdin: gives all of standard input; called for ``-`` alone.

    Raises:
        KnownError: there is no such text, it cannot be read, or has no words.
    """
    if is_in_library(reference):
        return library.instrument(instrument_id_of(reference))
    return precedent_of(open_text(reference, None, stdin), ladder)


def precedent_of(text: OpenedText, ladder: VerbLadder, name: str = "") -> Instrument:
    """A text as if it were an adopted one, cut as it would be for the library.

    Args:
        text: the text.
        ladder: to recognise leading verbs.
        name: what people call it; its own title where empty.

    Raises:
        KnownError: it has no words.
    """
    kept = (ClauseKind.TITLE, ClauseKind.HEADING)
    cutting = propose_paragraphs(
        [
            Paragraph(visible_line(each), each.label, each.kind if each.kind in kept else None)
            for each in text.paragraphs
        ],
        language=text.language,
    )
    titles = (each.text for each in text.paragraphs if each.kind is ClauseKind.TITLE)
    if not name and text.draft is not None:
        name = text.name  # an older version has the draft's own title
    title = name or cutting.metadata.title or next(titles, text.name)
    metadata = replace(cutting.metadata, id=FOREIGN, title=title)
    instrument = cutting.with_metadata(metadata).instrument(ladder)
    if not instrument.clauses:
        raise KnownError("precedent-without-words", file=text.name)
    return instrument


def incomparable(
    library: ClauseLibrary, against: Instrument | None, name: str, texts: Sequence[str]
) -> KnownError | None:
    """Why a text cannot be held against agreed language: it is in another language, and all of it would seem new.

    Args:
        library: the agreed language.
        against: the precedent; None for the whole library.
        name: of the text.
        texts: its paragraphs.

    Returns:
        What is to be told; None where the two can be compared, or nothing tells their language.
    """
    spoken = spoken_in([texts], library.vocabulary)
    if spoken is None:
        return None
    if against is None:
        known = {each.metadata.language for each in library.instruments()}
        return KnownError("meter-other-language", file=name) if known and spoken.isdisjoint(known) else None
    theirs = spoken_in([[clause.text for clause in against.clauses]], library.vocabulary)
    if theirs is None or spoken & theirs:
        return None
    return KnownError("losses-other-language", file=name, precedent=against.metadata.title)


# -- as JSON -----------------------------------------------------------------------------------------------------------


def meter_document(text: OpenedText, measured: AgreedLanguageMeter, comparable: bool = True) -> dict[str, object]:
    """The meter as a JSON document; ``comparable`` is False where the agreed language is in other languages."""
    return {
        "text": text.name,
        "against": measured.against,
        "comparable": comparable,
        "totals": _totals(measured.totals),
        "sentences": {each.value: measured.counted(each) for each in Provenance},
        "instruments": [{"id": name, "words": words} for name, words in measured.verbatim_by_instrument],
        "sections": [
            {"title": each.title, "first": each.first, "stop": each.stop, "totals": _totals(each.totals)}
            for each in measured.sections
        ],
        "paragraphs": [
            {
                "paragraph": index,
                "label": text.paragraphs[index].label,
                "text": paragraph.text,
                "totals": _totals(paragraph.totals),
                "sentences": [_sentence(sentence) for sentence in paragraph.sentences],
            }
            for index, paragraph in enumerate(measured.paragraphs)
        ],
    }


def _totals(totals: WordTotals) -> dict[str, object]:
    return {
        "words": totals.words,
        **{each.value: getattr(totals, each.value) for each in Provenance},
        "verbatim_share": round(totals.share(Provenance.VERBATIM), 4),
    }


def _sentence(sentence: SentenceMeasure) -> dict[str, object]:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "provenance": sentence.provenance.value,
        "words": sentence.words,
        "clause_id": sentence.clause.id if sentence.clause is not None else None,
        "citation": sentence.citation,
        "closeness": sentence.closeness.value,
        "source": [sentence.source_start, sentence.source_end],
        "clauses": list(sentence.clause_ids),
        "passages": [
            {
                "start": each.start,
                "end": each.end,
                "clause_id": each.clause.id,
                "citation": each.citation,
                "clause_start": each.clause_start,
                "clause_end": each.clause_end,
                "words": each.words,
                "also": list(each.also),
            }
            for each in sentence.passages
        ],
        "segments": _segments(sentence.segments),
        "flags": [_flag(flag) for flag in sentence.flags],
        "turned": sentence.turned,
    }


def _segments(segments: Sequence[Segment]) -> list[list[str]]:
    return [[segment.op.value, segment.text] for segment in segments]


def _flag(flag: Flag) -> dict[str, object]:
    return {"kind": flag.kind, "lost": list(flag.lost), "won": list(flag.won)}


def losses_document(
    text: OpenedText, report: SilentLossReport, language: str, comparable: bool = True
) -> dict[str, object]:
    """The silent-loss report as a JSON document; clauses that are kept are counted only.

    Args:
        text: the draft.
        report: its losses.
        language: of the citations.
        comparable: False where the two are in different languages.
    """
    precedent = report.coverage.precedent
    return {
        "precedent": {"id": precedent.metadata.id, "title": precedent.metadata.title},
        "text": text.name,
        "comparable": comparable,
        "counts": {fate.value: count for fate, count in report.counts.items()},
        "sections": [
            {
                "section": each.section,
                "title": each.title,
                "clauses": each.clauses,
                "counts": {fate.value: count for fate, count in each.counts.items()},
                "lost_whole": each.lost_whole,
            }
            for each in report.sections
        ],
        "lost_whole": [clause.id for clause in report.lost_paragraphs],
        **{
            name: [_clause(each, precedent.by_id, language) for each in clauses]
            for name, clauses in (
                ("lost", report.lost),
                ("weakened", report.weakened),
                ("merged", report.merged),
                ("split", report.split),
                ("moved", report.moved),
                ("trimmed", report.trimmed),
            )
        },
    }


def coverage_document(
    text: OpenedText, covered: CoverageMap, language: str, comparable: bool = True
) -> dict[str, object]:
    """The coverage map as a JSON document, both ways; the arguments as for :func:`losses_document`."""
    precedent = covered.precedent
    return {
        "precedent": {"id": precedent.metadata.id, "title": precedent.metadata.title},
        "text": text.name,
        "comparable": comparable,
        "counts": {fate.value: count for fate, count in covered.counts.items()},
        "clauses": [_clause(each, precedent.by_id, language) for each in covered.clauses],
        "paragraphs": [
            {
                "paragraph": index,
                "label": text.paragraphs[index].label,
                "words": each.words,
                "own": each.own,
                "clauses": [
                    {"clause_id": one.clause_id, "start": one.start, "end": one.end, "words": one.words}
                    for one in each.clauses
                ],
            }
            for index, each in enumerate(covered.paragraphs)
        ],
    }


def _clause(each: ClauseCoverage, clauses: Mapping[str, Clause], language: str) -> dict[str, object]:
    return {
        "clause_id": each.clause.id,
        "citation": short_citation(each.clause, clauses, language),
        "kind": each.clause.kind.value,
        "fate": each.fate.value,
        "moved": each.moved,
        "paragraphs": list(each.paragraphs),
        "spans": [[part.paragraph, part.start, part.end] for part in each.parts],
        "merged_with": list(each.merged_with),
        "text": each.clause.text,
        "said": each.text,
        "segments": _segments(each.segments),
        "flags": [_flag(flag) for flag in each.flags],
        "weakenings": [{"kind": weak.kind, "lost": list(weak.lost), "won": list(weak.won)} for weak in each.weakenings],
        "left_out": list(each.left_out),
        "repeated_in": list(each.repeated_in),
        "in_its_place": list(each.in_its_place),
    }
