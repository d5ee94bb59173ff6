"""Tokens by which the full-text index itself answers filters: ``xlpt`` stands in every clause in Portuguese.

They are kept beside the text in a column of their own and hold only folded letters and digits, so that the index keeps
each whole and no query needs escaping.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from drafter.instruments import Clause, InstrumentMetadata, LeadingVerb, fold

_BEGINNINGS = {
    "instrument": "xi",
    "body": "xb",
    "language": "xl",
    "year": "xy",
    "kind": "xk",
    "topic": "xt",
    "verb": "xv",
    "strength": "xs",
}
FIELDS = tuple(_BEGINNINGS)
"""What a clause can be filtered by."""


@lru_cache(maxsize=2**14)
def keyword(field: str, value: str) -> str:
    """The token of a value («xtcambioclimatico»); the empty string where it has neither letters nor digits.

    Args:
        field: one of :data:`FIELDS`.
        value: as a person writes it; of a date its year counts only.
    """
    if field == "year":
        value = value[:4]
    plain = "".join(character for character in fold(value) if character.isalnum())
    return _BEGINNINGS[field] + plain if plain else ""


def strongest(verbs: Iterable[LeadingVerb]) -> int | None:
    """The highest rung among verbs on the ladder (0 to 9); None where none is on it."""
    return max((verb.level for verb in verbs if verb.level is not None), default=None)


def clause_keywords(metadata: InstrumentMetadata, clause: Clause, instrument_topics: Iterable[str] = ()) -> str:
    """All tokens of a clause, with a space between; a topic of the whole instrument counts for each clause."""
    level = strongest(clause.verbs)
    tokens = [
        keyword("instrument", metadata.id),
        keyword("body", metadata.body),
        keyword("language", metadata.language),
        keyword("year", metadata.date),
        keyword("kind", clause.kind.value),
        *(keyword("topic", topic) for topic in sorted({*clause.topics, *instrument_topics})),
        *(keyword("verb", verb.infinitive) for verb in clause.verbs),
        keyword("strength", "" if level is None else str(level)),
    ]
    return " ".join(dict.fromkeys(token for token in tokens if token))
