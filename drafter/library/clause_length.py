"""How long a clause may be."""

from __future__ import annotations

from drafter.errors import KnownError
from drafter.instruments import Instrument

LONGEST_CLAUSE = 100_000
"""Characters. No adopted paragraph comes near it; compared with a longer one, every passage of a draft would wait."""


def check_clause_lengths(instrument: Instrument, file: str) -> None:
    """Refuses an instrument of which a clause is no clause, but a file without paragraphs.

    Args:
        instrument: that is to be added.
        file: which the sentence is about.

    Raises:
        KnownError: one of its clauses is longer than :data:`LONGEST_CLAUSE`.
    """
    for clause in instrument.clauses:
        if len(clause.text) > LONGEST_CLAUSE:
            raise KnownError(
                "clause-too-long",
                file=file,
                clause=clause.id,
                count=len(clause.text),
                most=LONGEST_CLAUSE,
            )
