"""A clause with all that its card says of it. Pure values; read where nobody waits for them."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.reading.outline import opens_a_list
from drafter.instruments import Clause, LeadingVerb, instrument_of


@dataclass(frozen=True)
class Placed:
    """A clause of the same instrument, by its short citation."""

    clause: Clause
    place: str


@dataclass(frozen=True)
class Reading:
    """A clause in its place.

    Attributes:
        clause: the clause; place: its short citation; citation: the whole one.
        above: what it stands under, outermost first.
        before, after: its neighbours in the text; None at its ends.
        verbs: those that say how strong it is: an item has the strength of what its chapeau decides.
        twins: other clauses of the instrument with the very same words.
        dangling: its words that mean something its quotation does not hold («esos objetivos»).
    """

    clause: Clause
    place: str
    citation: str
    above: tuple[Clause, ...]
    before: Placed | None
    after: Placed | None
    verbs: tuple[LeadingVerb, ...]
    twins: tuple[Placed, ...]
    dangling: tuple[str, ...] = ()


def is_at_hand(catalogue: Catalogue, clause_id: str) -> bool:
    """True where the clause's instrument was read already: then :func:`read` takes no time."""
    return catalogue.known_outline(instrument_of(clause_id)) is not None


def read(catalogue: Catalogue, clause_id: str) -> Reading:
    """Reads a clause in its place.

    Raises:
        KnownError: the library cannot be read, or has no such clause.
    """
    outline = catalogue.outline_of(clause_id)
    clause = outline.by_id.get(clause_id) or catalogue.library.clause(clause_id)

    def placed(other: Clause) -> Placed:
        return Placed(other, catalogue.short_citation(other.id))

    place = clause.ordinal
    around = {other.ordinal: other for other in outline.clauses[max(0, place - 1) : place + 2]}
    before, after = around.get(place - 1), around.get(place + 1)
    above = outline.ancestors(clause)
    return Reading(
        clause,
        catalogue.short_citation(clause.id),
        catalogue.citation(clause.id),
        above,
        placed(before) if before is not None else None,
        placed(after) if after is not None else None,
        _telling_verbs(clause, above),
        tuple(placed(twin) for twin in outline.identical(clause)),
        tuple(each.words for each in catalogue.library.dangling(clause_id)),
    )


def _telling_verbs(clause: Clause, above: tuple[Clause, ...]) -> tuple[LeadingVerb, ...]:
    ranked = tuple(verb for verb in clause.verbs if verb.level is not None)
    if ranked:
        return ranked
    for step in reversed(above):
        if opens_a_list(step) and any(verb.level is not None for verb in step.verbs):
            return step.verbs[-1:]
    return clause.verbs
