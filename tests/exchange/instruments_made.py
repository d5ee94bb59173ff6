"""Instruments of any shape, drawn by hypothesis: every kind, label, depth and metadata a library can hold."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from drafter.exchange.instrument_files import RecordedCorrection, WholeInstrument
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb
from drafter.instruments.labels import Label, readings

_LABELS = ("1.", "2.", "9 bis.", "3 alt", "OP7ter", "PP2bis", "a)", "i)", "(c)", "•", "-", "Artículo 5", "IV.", "1.2.")
_LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\ufffe\uffff")
_WORDS = st.text(_LETTERS, max_size=12)
_TEXTS = st.one_of(
    st.text(_LETTERS, min_size=1, max_size=30),
    st.sampled_from(["Reafirmaron su compromiso.", "…decidieron:", "<p>&amp;</p> «sí»", "A\u00a0B  C", " con margen "]),
)
_DATES = st.sampled_from(["", "2008", "2008-12", "2008-12-17", "2008-13-45", "sin fecha"])


@st.composite
def labels(draw: st.DrawFn) -> Label | None:
    """A label, in any of its readings, or none."""
    typed = draw(st.none() | st.sampled_from(_LABELS))
    return None if typed is None else draw(st.sampled_from(readings(typed)))


@st.composite
def _clauses(draw: st.DrawFn, instrument_id: str) -> tuple[Clause, ...]:
    made: list[Clause] = []
    branch: list[str] = []
    kinds = draw(st.lists(st.sampled_from(ClauseKind), min_size=1, max_size=12))
    for ordinal, kind in enumerate(kinds):
        del branch[draw(st.integers(0, len(branch))) :]
        pages = sorted(draw(st.tuples(st.integers(1, 30), st.integers(1, 30))))
        text = draw(_TEXTS)
        clause = Clause(
            id=f"{instrument_id}:n{ordinal}",
            kind=kind,
            label=draw(labels()),
            parent=branch[-1] if branch else None,
            section=draw(st.none() | st.sampled_from(["1", "2"])),
            section_title=draw(st.none() | st.sampled_from(["Energía", "Otra", text])),
            number_implicit=draw(st.booleans()),
            text=text,
            pages=(pages[0], pages[1]),
            ordinal=ordinal,
            verbs=draw(_verbs()),
            topics=tuple(draw(st.lists(_WORDS, max_size=2))),
            as_printed=draw(st.none() | _TEXTS),
        )
        made.append(clause)
        branch.append(clause.id)
    return tuple(made)


def _verbs() -> st.SearchStrategy[tuple[LeadingVerb, ...]]:
    level = st.none() | st.integers(0, 9)
    return st.lists(st.builds(LeadingVerb, _WORDS, _WORDS, st.integers(0, 99), level), max_size=2).map(tuple)


@st.composite
def whole_instruments(draw: st.DrawFn) -> WholeInstrument:
    """An instrument with corrections and topics."""
    instrument_id = draw(st.sampled_from(["SALV-2008", "A/RES/79/1", "Acta de 2001", "ñ"]))
    names = ("title", "body", "meeting", "symbol", "place", "dates", "source_file", "style", "adoption")
    language = draw(st.sampled_from(["es", "en", "pt", "fr", "gn", "xx"]))
    described = {name: draw(_WORDS) for name in names}
    metadata = InstrumentMetadata(id=instrument_id, date=draw(_DATES), language=language, **described)
    clauses = draw(_clauses(instrument_id))
    instrument = Instrument(metadata, clauses, draw(_WORDS), tuple(draw(st.lists(_WORDS, max_size=3))))
    ids: Sequence[str] = [clause.id for clause in clauses]
    correction = st.builds(RecordedCorrection, st.sampled_from(ids), st.none() | _TEXTS, _WORDS, _WORDS, _WORDS)
    corrections = tuple(draw(st.lists(correction, max_size=2)))
    return WholeInstrument(instrument, corrections, tuple(draw(st.lists(_WORDS, max_size=2))))
