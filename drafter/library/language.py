"""Words of the drafting languages: tables people can edit, stems, and letters without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol, cast

import platformdirs
import snowballstemmer

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import VerbLadder, fold
from drafter.redline import Vocabulary, VocabularyError

WORD = re.compile(r"[^\W_]+")
"""A word as the full-text index cuts them: letters and digits."""

_STEMMERS = {"es": "spanish", "en": "english", "pt": "portuguese", "fr": "french"}

Synonyms = tuple[tuple[str, ...], ...]
"""Groups of words a search takes for one another («sostenible», «sustentable»)."""


_LIGHT = """
a al ante bajo con contra de del desde e el en entre es esa ese esas esos esta este estas estos ha han hacia hasta la
las le les lo los más mas muy ni o para pero por que se según sea ser si sin sobre son su sus tal también u un una unas
unos y ya
and are as at be by for from has have in into is it its of on or that the their these this those to was were which
with
ao aos às até com como da das do dos em essa esse esta este foi mais na nas no nos ou pela pelas pelo pelos seu seus
sua suas um uma
au aux avec ce ces cette dans des du elle en est et il leur leurs ou où par pas pour qu que qui sa ses sont une
"""
FUNCTION_WORDS = frozenset(_LIGHT.split())
"""Articles, prepositions, conjunctions: a search that has other words does not ask for them."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


@cache
def _stemmer(language: str) -> _Stemmer | None:
    name = _STEMMERS.get(language)
    return cast(_Stemmer, snowballstemmer.stemmer(name)) if name is not None else None


@lru_cache(maxsize=2**16)
def stem(word: str, language: str) -> str:
    """What the inflected forms of a word share, without accents; a word of an unknown language is its own stem."""
    stemmer = _stemmer(language)
    lowered = unicodedata.normalize("NFC", word.lower())
    return fold(stemmer.stemWord(lowered) if stemmer is not None else lowered)


def load_ladder() -> VerbLadder:
    """The shipped ladder of leading verbs.

    Raises:
        KnownError: its table is missing or damaged.
    """
    rows = language_table("verb_ladder.json")
    if not isinstance(rows, list):
        raise KnownError("table-damaged", file="verb_ladder.json")
    try:
        return VerbLadder.from_rows(rows)
    except (AttributeError, KeyError, ValueError) as error:
        raise KnownError("table-damaged", file="verb_ladder.json") from error


def own_vocabulary() -> Path:
    """Where a user's own words to flag are looked for, laid over the shipped ones."""
    return platformdirs.user_data_path("drafter", appauthor=False) / "language" / "flags.json"


def load_vocabulary() -> Vocabulary:
    """What to flag in a change: the shipped words, the user's own where there are some, and the ladder's verbs.

    The user's table has the shape of the shipped one; it adds entries, replaces those that are there already, and takes
    out those it writes with «-» before them.

    Raises:
        KnownError: a table is missing or damaged.
    """
    table = language_table("flags.json")
    if not isinstance(table, dict):
        raise KnownError("table-damaged", file="flags.json")
    levels = load_ladder().levels
    try:
        shipped = Vocabulary.from_tables(cast(Mapping[str, object], table), levels)
    except ValueError as error:
        raise KnownError("table-damaged", file="flags.json") from error
    own = own_vocabulary()
    if not own.is_file():
        return shipped
    own_table = resources.read_table(own, damaged="own-flags-damaged")
    try:
        return Vocabulary.from_tables(cast(Mapping[str, object], table), levels, own_table)
    except VocabularyError as error:
        raise KnownError("own-flags-damaged", file=str(own), place=error.place or "{}") from error


def language_table(name: str) -> object:
    """What a table of the drafting languages holds, as it stands in its file.

    Raises:
        KnownError: it is missing, cannot be read, or is no JSON.
    """
    return resources.read_table(resources.language_folder() / name)


def own_language_table(name: str) -> object | None:
    """What the person's own table of that name holds, in the platform's folder for data; None where there is none.

    Raises:
        KnownError: it cannot be read, or is no JSON.
    """
    path = own_language_path(name)
    return resources.read_table(path, damaged="own-table-damaged") if path.is_file() else None


def own_language_path(name: str) -> Path:
    """Where the person's own table of that name is looked for."""
    return platformdirs.user_data_path("drafter", appauthor=False) / "language" / name
