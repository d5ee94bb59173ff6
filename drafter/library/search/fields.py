"""Filters: by instrument, body, year, language, topic, kind, leading verb and strength.

The index answers them: beside its words every clause has keywords in it (``xles`` for Spanish). What somebody types for
a field may be the whole name, its beginning, or words of it; for years and strengths a range.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import TypedDict, cast

from drafter.errors import KnownError
from drafter.instruments import ClauseKind, fold
from drafter.library.language import WORD, language_table
from drafter.library.store.keywords import FIELDS, keyword

NOTHING = "xnothing"
"""A keyword no clause has."""
_MOST_NAMES = 200
"""Names a few letters may stand for: the newest instruments, the first of the others."""
_RANGE = re.compile(
    r"\s*(?P<sign>>=|<=|>|<|≥|≤|=)?\s*(?P<low>\d{1,9})\s*(?P<to>-|–|—|\.\.+|…)?\s*(?P<high>\d{1,9})?\s*"
)


class Narrowed(TypedDict, total=False):
    """The attributes of :class:`Filters` as arguments."""

    instrument: str | None
    body: str | None
    year: str | None
    language: str | None
    topic: str | None
    kind: str | None
    verb: str | None
    strength: str | None


@dataclass(frozen=True, slots=True)
class Filters:
    """What a search is narrowed to; None where it is not. What is asked is a whole name, else words of one.

    Attributes:
        instrument: id, its beginning, or words of the title.
        body: its name, or words of it.
        year: ``"2008"``, ``"2000-2010"``, ``">=2015"``.
        language: ISO 639-1, or its name in one of the four languages.
        topic: its name, or words of it.
        kind: one of :class:`~drafter.instruments.ClauseKind`, or its name in one of the four languages.
        verb: infinitive of a leading verb.
        strength: rung of the strongest leading verb: ``"7"``, ``"7-9"``, ``">=7"``.
    """

    instrument: str | None = None
    body: str | None = None
    year: str | None = None
    language: str | None = None
    topic: str | None = None
    kind: str | None = None
    verb: str | None = None
    strength: str | None = None

    def given(self) -> tuple[tuple[str, str], ...]:
        """Those that narrow: (field, what was asked)."""
        asked = ((field.name, getattr(self, field.name)) for field in fields(self))
        return tuple((name, value) for name, value in asked if value is not None)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A filter, understood.

    Attributes:
        field: one of :data:`FIELDS`.
        values: the names the library has that are meant; empty where it has none.
        tokens: the keywords of the index for them.
    """

    field: str
    values: tuple[str, ...]
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as the library writes it, and as it is compared: letters and digits alone, and its words."""

    written: str
    bare: str
    words: tuple[str, ...]


class Catalogue:
    """The names a library has for each field, read when a filter first needs them.

    May be used from several threads.
    """

    def __init__(self, read: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        """``read(field)`` gives the names as written, each with the words by which it is found (a title's)."""
        self._read = read
        self._names: dict[str, tuple[_Name, ...]] = {}
        self._exact: dict[str, Mapping[str, tuple[str, ...]]] = {}

    every_clause = "(" + " OR ".join(keyword("kind", kind.value) for kind in ClauseKind) + ")"
    """In the index's syntax what every clause has: a kind."""

    def names(self, field: str) -> tuple[str, ...]:
        """The names of a field, as written; instruments newest first."""
        return tuple(name.written for name in self._known(field))

    def narrowing(self, field: str, asked: str) -> Narrowing:
        """What a filter means in this library."""
        values = tuple(dict.fromkeys(self._values(field, asked)))[:_MOST_NAMES]
        return Narrowing(field, values, tuple(filter(None, (keyword(field, value) for value in values))))

    def _known(self, field: str) -> tuple[_Name, ...]:
        if field not in self._names:
            self._names[field] = tuple(_Name(name, _bare(name), _words(found)) for name, found in self._read(field))
        return self._names[field]

    def _values(self, field: str, asked: str) -> Iterable[str]:
        known = self._known(field)
        if field in {"year", "strength"}:
            return _in_range([name.written for name in known], asked)
        bare = _bare(asked)
        if not bare:
            return ()
        if field not in self._exact:
            by_bare: dict[str, tuple[str, ...]] = {}
            for name in known:
                by_bare[name.bare] = (*by_bare.get(name.bare, ()), name.written)
            self._exact[field] = by_bare
        exact = self._exact[field].get(bare)
        if exact is not None:
            return exact
        words = _words(asked)
        spoken = search_words().names.get(field, {})
        return [
            name.written
            for name in known
            if name.bare.startswith(bare)
            or _begin(words, name.words)
            or any(_bare(other).startswith(bare) for other in spoken.get(name.written, ()))
        ]


def _in_range(names: Sequence[str], asked: str) -> Iterable[str]:
    """The numbers in a range; while its last figure is only begun (a year «20»), those that begin so."""
    found = _RANGE.fullmatch(asked)
    if found is None:
        return ()
    low, sign, to, high = int(found["low"]), found["sign"], found["to"], found["high"]
    numbers = [name for name in names if name.isdigit()]
    if to is not None:
        top = int(high) if high is not None else 10**9
        return [name for name in numbers if min(low, top) <= int(name) <= max(low, top)]
    match sign:
        case ">=" | "≥":
            return [name for name in numbers if int(name) >= low]
        case "<=" | "≤":
            return [name for name in numbers if int(name) <= low]
        case ">":
            return [name for name in numbers if int(name) > low]
        case "<":
            return [name for name in numbers if int(name) < low]
    return [name for name in numbers if int(name) == low] or [name for name in numbers if name.startswith(found["low"])]


def is_range(asked: str) -> bool:
    """Whether it says a number or a range of them, as years and strengths are asked for."""
    return _RANGE.fullmatch(asked) is not None


def _bare(text: str) -> str:
    """Letters and digits alone, folded."""
    return "".join(WORD.findall(fold(text)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in WORD.findall(text))


def _begin(words: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where every word is the beginning of one of theirs."""
    return all(any(their.startswith(word) for their in theirs) for word in words)


@dataclass(frozen=True)
class SearchWords:
    """The words of the query language, in all languages at once.

    Attributes:
        operators: in capitals -> ``and``, ``or`` or ``not``.
        fields: folded -> one of :data:`FIELDS`.
        names: field (kind, language) -> value -> its names.
    """

    operators: Mapping[str, str]
    fields: Mapping[str, str]
    names: Mapping[str, Mapping[str, Sequence[str]]]


@cache
def search_words() -> SearchWords:
    """The words of the query language.

    Raises:
        KnownError: the table is missing or damaged.
    """
    table = language_table("search_words.json")
    operators: dict[str, str] = {}
    names: dict[str, str] = {field: field for field in FIELDS}
    spoken: dict[str, dict[str, list[str]]] = {"kind": {}, "language": {}}
    try:
        for of_language in cast(Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]], table).values():
            operators.update((word, name) for name, words in of_language["operators"].items() for word in words)
            names.update((fold(word), name) for name, words in of_language["fields"].items() for word in words)
            for field, group in (("kind", "kinds"), ("language", "languages")):
                for value, words in of_language[group].items():
                    spoken[field].setdefault(value, []).extend(words)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise KnownError("table-damaged", file="search_words.json") from error
    return SearchWords(operators, names, spoken)
