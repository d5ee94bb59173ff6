"""The agreed language behind a draft's paragraphs, as an export gives it: citations, and the proof of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from drafter.drafting import Draft, Origin, Paragraph
from drafter.exchange import Export, SourceEvidence, Sources
from drafter.library import AgreedLanguageMeter, ClauseLibrary, Meter, Provenance, SentenceMeasure
from drafter.library.precedence.measures import AgreedPassage
from drafter.messages import say
from drafter.redline import Closeness, Op, Segment, closeness

Evidence = Mapping[str, tuple[SourceEvidence, ...]]
"""The sources of each paragraph with the proof of each, by paragraph id; without those that have none."""


def citations(evidence: Evidence, *, adapted: str = "") -> dict[str, str]:
    """The citations of each paragraph's sources, each once.

    Args:
        evidence: the sources.
        adapted: what is put in parentheses after a source whose words were changed; empty for nothing.
    """
    return {paragraph_id: "; ".join(_cited(proofs, adapted)) for paragraph_id, proofs in evidence.items()}


def _cited(proofs: Sequence[SourceEvidence], adapted: str) -> Iterator[str]:
    changed = {each.citation for each in proofs if each.closeness not in (Closeness.LITERAL, Closeness.PARTIAL)}
    for citation in dict.fromkeys(each.citation for each in proofs):
        yield f"{citation} ({adapted})" if adapted and citation in changed else citation


def recorded_sources(draft: Draft) -> Evidence:
    """What the draft knows of its own: the clauses its paragraphs were made from, latest first."""
    return {
        paragraph.id: tuple(_of_origin(origin, paragraph) for origin in paragraph.origins)
        for paragraph in draft.paragraphs
        if paragraph.origins
    }


def _of_origin(origin: Origin, paragraph: Paragraph) -> SourceEvidence:
    whole = closeness(origin.taken, paragraph.text)
    if len(paragraph.origins) > 1 and whole.spans:
        # Of a paragraph made of several clauses only what this one became is compared with it.
        start = min(span[0] for span in whole.spans)
        end = max(span[1] for span in whole.spans)
        whole = closeness(origin.taken, paragraph.text[start:end])
    return SourceEvidence(origin.citation, origin.taken, whole.closeness, _told(whole.closeness, whole.segments))


def found_sources(measured: AgreedLanguageMeter, ids: Sequence[str]) -> Evidence:
    """What the meter found: the clauses that agreed and adapted sentences come from.

    Args:
        measured: a draft.
        ids: of its paragraphs, in order.
    """
    found: dict[str, tuple[SourceEvidence, ...]] = {}
    for paragraph_id, paragraph in zip(ids, measured.paragraphs, strict=True):
        proofs = tuple(_of_sentences(paragraph.sentences))
        if proofs:
            found[paragraph_id] = proofs
    return found


def with_found_sources(
    export: Export, library: ClauseLibrary, progress: Callable[[float], None] | None = None
) -> Export:
    """An export with the sources that the library has for those of its new paragraphs that name none of their own.

    Args:
        export: what is to be written.
        library: the agreed language.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.
    """
    new = tuple(
        paragraph if paragraph.id is not None else replace(paragraph, id=f"new-{place}")
        for place, paragraph in enumerate(export.new)
    )
    found = found_sources(Meter(library).measure(new, progress), [paragraph.id or "" for paragraph in new])
    asked = export.options.sources in (Sources.TABLE, Sources.COMMENTS)
    return replace(
        export,
        new=new,
        sources_of={
            **citations(found, adapted=say(f"closeness-{Closeness.ADAPTED.value}", export.language)),
            **export.sources_of,
        },
        evidence_of={**found, **export.evidence_of} if asked else {},
    )


def _of_sentences(sentences: Sequence[SentenceMeasure]) -> Iterator[SourceEvidence]:
    quoted: AgreedPassage | None = None  # sentences that follow one another in a clause are one quotation
    for sentence in sentences:
        if sentence.provenance is Provenance.NEW:
            continue
        several = len(sentence.clause_ids) > 1
        for passage in sentence.passages if several or sentence.provenance is Provenance.VERBATIM else ():
            if quoted is not None and _follows(passage, quoted):
                quoted = replace(quoted, end=passage.end, clause_end=passage.clause_end)
                continue
            yield from _quotation(quoted)
            quoted = passage
        if sentence.clause is not None and not several and sentence.provenance is Provenance.ADAPTED:
            yield from _quotation(quoted)
            quoted = None
            quote = sentence.clause.text[sentence.source_start : sentence.source_end]
            yield SourceEvidence(sentence.citation, quote, sentence.closeness, sentence.segments)
    yield from _quotation(quoted)


def _follows(passage: AgreedPassage, other: AgreedPassage) -> bool:
    """Whether a passage goes on in the clause where another ended."""
    between = passage.clause.text[other.clause_end : passage.clause_start]
    goes_on = passage.clause.id == other.clause.id and passage.clause_start >= other.clause_end
    return goes_on and not any(character.isalnum() for character in between)


def _quotation(passage: AgreedPassage | None) -> Iterator[SourceEvidence]:
    if passage is not None:
        quote = passage.clause.text[passage.clause_start : passage.clause_end]
        step = Closeness.LITERAL if passage.whole else Closeness.PARTIAL
        yield SourceEvidence(passage.citation, quote, step, (Segment(Op.EQUAL, quote),))


def _told(step: Closeness, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """What differs; of words that are not the source's any more, nothing: everything does."""
    return segments if step is not Closeness.NEW else ()
