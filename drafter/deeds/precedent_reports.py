"""The meter, the silent losses and the coverage map as reports: what stands in their tables, in the reader's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from drafter.deeds.texts import OpenedText
from drafter.errors import KnownError
from drafter.exchange.evidence import Cell, EvidenceReport, EvidenceTable, marked, plain
from drafter.exchange.outgoing.page_notes import short_name
from drafter.instruments import Clause, short_citation
from drafter.library import (
    AgreedLanguageMeter,
    ClauseCoverage,
    CoverageMap,
    Fate,
    Provenance,
    SentenceMeasure,
    SilentLossReport,
    WordTotals,
)
from drafter.library.precedence.measures import AgreedPassage
from drafter.messages import explain, say
from drafter.redline import FLAGS, Flag, Op, Segment

_LONGEST_REASON = 90
"""Characters of words quoted as the reason for something."""


def meter_report(
    text: OpenedText,
    measured: AgreedLanguageMeter,
    language: str,
    cited: Callable[[Clause], str],
    incomparable: KnownError | None = None,
) -> EvidenceReport:
    """How much of a text is agreed language.

    Args:
        text: what was measured.
        measured: the outcome.
        language: of the report.
        cited: how a clause is called in it.
        incomparable: why nothing can be said of it; None where something can.
    """
    title = say("meter-title", language, text=text.name)
    if incomparable is not None:
        return EvidenceReport(title, language, (explain(incomparable, language),), ())
    totals = measured.totals
    counted = {each.value: measured.counted(each) for each in Provenance}
    lines = [
        say("meter-words", language, words=totals.words, **percents(totals)),
        say("meter-sentences", language, sentences=sum(counted.values()), **counted),
    ]
    sections = EvidenceTable(
        say("meter-by-section", language),
        (
            say("meter-section", language),
            say("meter-word-count", language),
            *(say(f"provenance-{each.value}", language) for each in Provenance),
        ),
        (6, 2, 2, 2, 2),
        tuple(
            (
                plain(each.title or say("meter-no-section", language)),
                plain(str(each.totals.words)),
                *(plain(f"{share} %") for share in percents(each.totals).values()),
            )
            for each in measured.sections
        ),
        compact=True,
    )
    turned = [(index, each) for index, each in measured.sentences() if each.turned]
    rest = [
        (index, each)
        for index, each in measured.sentences()
        if not each.turned and each.provenance is not Provenance.VERBATIM
    ]
    agreed = [
        (index, each)
        for index, each in measured.sentences()
        if not each.turned and each.provenance is Provenance.VERBATIM
    ]
    tables = [sections] if len(measured.sections) > 1 else []
    for heading, sentences in (("meter-turned", turned), ("meter-changed", rest), ("meter-agreed", agreed)):
        if sentences:
            tables.append(_sentences(say(heading, language), sentences, text, language, cited))
    return EvidenceReport(title, language, tuple(lines), tuple(tables))


def percents(totals: WordTotals) -> dict[str, int]:
    """Whole percentages that make a hundred together; what there is a little of has one at least."""
    shares = {each: 100 * totals.share(each) for each in Provenance}
    whole = {each: max(int(share), share > 0) for each, share in shares.items()}
    missing = round(sum(shares.values())) - sum(whole.values())
    for each in sorted(Provenance, key=lambda one: whole[one] - shares[one]):
        step = min(missing, 1)
        whole[each] += step
        missing -= step
    return {each.value: share for each, share in whole.items()}


def _sentences(
    heading: str,
    sentences: Sequence[tuple[int, SentenceMeasure]],
    text: OpenedText,
    language: str,
    cited: Callable[[Clause], str],
) -> EvidenceTable:
    rows = []
    for index, each in sentences:
        paragraph = text.paragraphs[index]
        said = paragraph.text[each.start : each.end]
        new = each.provenance is Provenance.NEW
        shown = marked((Segment(Op.EQUAL, said),) if new else each.segments)
        rows.append(
            (
                plain(short_name(paragraph), remarks=[say(f"provenance-{each.provenance.value}", language)]),
                shown,
                plain(*_sources(each, said, language, cited), remarks=flag_words(each.flags, language)),
            )
        )
    columns = tuple(say(key, language) for key in ("meter-paragraph", "meter-sentence", "meter-source"))
    return EvidenceTable(heading, columns, (3, 8, 6), tuple(rows))


def _sources(each: SentenceMeasure, said: str, language: str, cited: Callable[[Clause], str]) -> Iterator[str]:
    """The clauses of a sentence; where there are several, with the words that are of each."""
    if len(each.clause_ids) > 1:
        for passage in each.passages:
            words = said[passage.start - each.start : passage.end - each.start]
            yield say("meter-passage", language, words=_short(words), citation=cited(passage.clause))
    elif each.passages:
        yield _named(each.passages[0], language, cited)
    elif each.clause is not None and each.provenance is not Provenance.NEW:
        yield cited(each.clause)


def _named(passage: AgreedPassage, language: str, cited: Callable[[Clause], str]) -> str:
    if not passage.also:
        return cited(passage.clause)
    return say("meter-also", language, citation=cited(passage.clause), others=", ".join(passage.also))


def flag_words(flags: Sequence[Flag], language: str) -> list[str]:
    """What matters in a change, each in a line: «negación: «no» → –»."""
    return [_reason(say(f"flag-{flag.kind}", language), flag.lost, flag.won, language) for flag in flags]


def _reason(name: str, lost: Sequence[str], won: Sequence[str], language: str) -> str:
    return f"{name}: {quoted(lost, language) or '–'} → {quoted(won, language) or '–'}"


def quoted(words: Sequence[str], language: str) -> str:
    """Some words in the language's quotation marks; long ones shortened."""
    return ", ".join(say("quoted-words", language, words=_short(each)) for each in words)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_REASON else words[:_LONGEST_REASON].rsplit(" ", 1)[0] + "…"


# -- losses ------------------------------------------------------------------------------------------------------------


def losses_report(
    text: OpenedText, report: SilentLossReport, language: str, incomparable: KnownError | None = None
) -> EvidenceReport:
    """What a text lost of a precedent; ``incomparable`` as for :func:`meter_report`."""
    precedent = report.coverage.precedent
    title = say("losses-title", language, text=text.name, precedent=precedent.metadata.title)
    if incomparable is not None:
        return EvidenceReport(title, language, (explain(incomparable, language),), ())
    counts = {fate.value: count for fate, count in report.counts.items()}
    lines = [say("losses-counts", language, clauses=sum(counts.values()), **counts)]
    if report.silent:
        lines.append(say("losses-none", language))
    whole = [each for each in report.sections if each.lost_whole and each.title]
    if whole:
        named = "; ".join(f"{each.section}. {each.title}".strip(". ") for each in whole)
        lines.append(say("losses-sections-gone", language, sections=named))
    tables = [_by_section(report, language)] if len(report.sections) > 1 else []
    for heading, clauses in (
        ("losses-lost", report.lost),
        ("losses-weakened", report.weakened),
        ("losses-trimmed", report.trimmed),
        ("losses-merged", report.merged),
        ("losses-split", report.split),
        ("losses-moved", report.moved),
    ):
        if clauses:
            rows = tuple(_loss(each, report, text, language) for each in clauses)
            columns = tuple(say(key, language) for key in ("losses-clause", "losses-words", "losses-where"))
            tables.append(EvidenceTable(say(heading, language, count=len(clauses)), columns, (3, 9, 5), rows))
    return EvidenceReport(title, language, tuple(lines), tuple(tables))


def _by_section(report: SilentLossReport, language: str) -> EvidenceTable:
    elsewhere = (Fate.MERGED, Fate.SPLIT, Fate.MOVED)
    rows = []
    for each in report.sections:
        name = f"{each.section}. {each.title}" if each.title else say("losses-no-section", language)
        rows.append(
            (
                plain(name),
                plain(str(each.clauses)),
                plain(str(each.counts[Fate.KEPT])),
                plain(str(each.counts[Fate.ADAPTED])),
                plain(str(sum(each.counts[fate] for fate in elsewhere))),
                plain(str(each.counts[Fate.WEAKENED])),
                plain(str(each.counts[Fate.LOST])),
            )
        )
    heads = ("section", "clauses", "kept", "adapted", "elsewhere", "weakened", "lost")
    columns = tuple(say(f"losses-column-{key}", language) for key in heads)
    return EvidenceTable(say("losses-by-section", language), columns, (7, 2, 2, 2, 2, 2, 2), tuple(rows), compact=True)


def _loss(each: ClauseCoverage, report: SilentLossReport, text: OpenedText, language: str) -> tuple[Cell, ...]:
    clauses = report.coverage.precedent.by_id
    where = [short_name(text.paragraphs[index]) for index in each.paragraphs]
    remarks = _reasons(each, language)
    if each.merged_with:
        others = ", ".join(short_citation(clauses[one], clauses, language) for one in each.merged_with)
        remarks.append(say("losses-with", language, clauses=others))
    if each.repeated_in:
        repeated = ", ".join(short_name(text.paragraphs[index]) for index in each.repeated_in)
        remarks.append(say("losses-repeated", language, paragraphs=repeated))
    if each.in_its_place:
        new = ", ".join(short_name(text.paragraphs[index]) for index in each.in_its_place)
        remarks.append(say("losses-in-its-place", language, paragraphs=new))
    below = report.announced(each.clause.id)
    if each.fate in (Fate.LOST, Fate.WEAKENED) and below:
        remarks.append(say("losses-announced", language, count=below))
    return (
        plain(short_citation(each.clause, clauses, language)),
        plain(each.clause.text) if each.fate is Fate.LOST else marked(each.segments),
        plain(*(where or [say("losses-nowhere", language)]), remarks=remarks),
    )


def _reasons(each: ClauseCoverage, language: str) -> list[str]:
    """What makes a clause weaker, and which of its words were left out, each in a line."""
    reasons = [_reason(_weakening(weak.kind, language), weak.lost, weak.won, language) for weak in each.weakenings]
    if each.fate is not Fate.WEAKENED:
        reasons += [_reason(_weakening("left_out", language), (words,), (), language) for words in each.left_out]
    return reasons


def _weakening(kind: str, language: str) -> str:
    return say(f"flag-{kind}" if kind in FLAGS else f"weakening-{kind}", language)


# -- coverage ----------------------------------------------------------------------------------------------------------


def coverage_report(
    text: OpenedText, covered: CoverageMap, language: str, incomparable: KnownError | None = None
) -> EvidenceReport:
    """The coverage map: where each clause stands, and what each paragraph stands on; ``incomparable`` as above."""
    precedent = covered.precedent
    title = say("coverage-title", language, text=text.name, precedent=precedent.metadata.title)
    if incomparable is not None:
        return EvidenceReport(title, language, (explain(incomparable, language),), ())
    counts = {fate.value: count for fate, count in covered.counts.items()}
    clauses = precedent.by_id
    nowhere = say("losses-nowhere", language)
    forth = EvidenceTable(
        say("coverage-clauses", language),
        tuple(say(key, language) for key in ("losses-clause", "coverage-begins", "coverage-fate", "losses-where")),
        (4, 6, 2, 6),
        tuple(
            (
                plain(short_citation(each.clause, clauses, language)),
                plain(_short(each.clause.text)),
                plain(say(f"fate-{each.fate.value}", language)),
                plain(
                    *([short_name(text.paragraphs[index]) for index in each.paragraphs] or [nowhere]),
                    remarks=_reasons(each, language),
                ),
            )
            for each in covered.clauses
        ),
    )
    back = EvidenceTable(
        say("coverage-paragraphs", language),
        tuple(say(key, language) for key in ("meter-paragraph", "coverage-stands-on", "coverage-own")),
        (6, 9, 3),
        tuple(
            (
                plain(short_name(text.paragraphs[index])),
                plain(
                    *(
                        f"{short_citation(clauses[one.clause_id], clauses, language)} ({one.words})"
                        for one in each.clauses
                    )
                ),
                plain(str(each.own)),
            )
            for index, each in enumerate(covered.paragraphs)
            if each.words
        ),
    )
    lines = (say("losses-counts", language, clauses=sum(counts.values()), **counts),)
    return EvidenceReport(title, language, lines, (forth, back))
