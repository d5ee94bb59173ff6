"""What a person may have meant who names an instrument or a clause that is not there."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein


def nearest_ids(wanted: str, known: Sequence[str]) -> str:
    """The three ids most like the one asked for, with a comma between."""
    return ", ".join(found for found, *_ in process.extract(wanted, known, scorer=Levenshtein.distance, limit=3))
