"""The meter, the silent losses and the coverage map as JSON documents.

Offsets are Python ``str`` characters, ends exclusive; paragraphs are counted from 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from drafter.deeds.texts import OpenedText
from drafter.instruments import Clause, short_citation
from drafter.library import (
    AgreedLanguageMeter,
    ClauseCoverage,
    CoverageMap,
    Provenance,
    SentenceMeasure,
    SilentLossReport,
    WordTotals,
)
from drafter.redline import Flag, Segment


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
