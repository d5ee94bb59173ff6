"""What matters in one text: terms of the vocabulary, figures, dates and names, and where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.redline.tokens import is_word, tokenise
from drafter.redline.vocabulary import Term, Vocabulary, fold

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª|°)?")
_WRITTEN_DATE = re.compile(
    r"\d{4}-\d\d?-\d\d?|\d\d?[-./]\d\d?[-./](?:\d\d)?\d\d|(?:19|20)\d\d[-/\u2010\u2011](?:\d\d)?\d\d"
)
# Words after a deadline's opening («a más tardar el 31 de diciembre de 2010») whose figures belong to it.
_DEADLINE_REACH = 8
# Words within which a date or a unit of time makes an ambiguous opening («dentro de») a deadline.
_OPENING_REACH = 3
# Words after a qualifier's opening («de conformidad con») that belong to it.
_QUALIFIER_REACH = 4
# Words of a text that are asked which language it is in.
_ASKED = 30
# Between a month and its day or year; between the first and the last day of some.
_DATE_LINKS = frozenset(["de", "del", "do", "of", "the"])
_DAY_LINKS = frozenset(["y", "e", "and", "et", "a", "al", "to", "au"])
_STOPS = frozenset(".!?…:;\n•·¶")
_CLAUSE_STOPS = frozenset(",()[]–—")
_LONGEST_LABEL = 4  # characters of «iii» in «iii) Promover»

# Kinds whose single words are part of a name where they have a capital («Iniciativa América Latina Sin Hambre»).
_NEVER_CAPITAL = frozenset(["modal", "negation", "number", "qualifier", "quantifier"])

# What a piece of text is: a mark, or a word that is plain, begins with a capital, or has figures.
_MARK, _PLAIN, _CAPITAL, _FIGURE = range(4)


@dataclass(frozen=True, slots=True)
class Found:
    """Something that matters in a text: ``text[start:end]``, characters; ``words`` are folded."""

    kind: str
    level: int
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Words:
    """A text's words, each at the same place in every tuple.

    Attributes:
        folded: as the vocabulary knows them.
        starts, ends: characters.
        traits: what they are; only a capital that begins no sentence counts as one.
        capitals: whether they begin with a capital, wherever.
        clauses: a new number after each stop, comma, parenthesis and dash.
    """

    folded: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    traits: tuple[int, ...] = ()
    capitals: tuple[bool, ...] = ()
    clauses: tuple[int, ...] = ()


@lru_cache(maxsize=2**15)
def _pieces(chunk: str) -> tuple[tuple[int, str, int, int], ...]:
    """The words and marks between two spaces: what it is, folded, start, end."""
    pieces = []
    at = 0
    for token in tokenise(chunk):
        end = at + len(token)
        if is_word(token):
            trait = _FIGURE if _DIGIT.search(token) else _CAPITAL if token[0].isupper() else _PLAIN
            pieces.append((trait, fold(token), at, end))
        elif token == "\n" or not token.isspace():
            pieces.append((_MARK, token[0], at, end))
        at = end
    return tuple(pieces)


def _words_of(text: str) -> _Words:
    words: list[tuple[str, int, int, int, bool, int]] = []
    clause = at = 0
    opens = True  # the next word begins a sentence
    lead = 0  # words since it began
    for chunk in text.split(" "):
        for trait, folded, start, end in _pieces(chunk):
            if trait != _MARK:
                capital = trait == _CAPITAL
                seen = _PLAIN if opens and capital else trait
                words.append((folded, at + start, at + end, seen, capital, clause))
                opens = False
                lead += 1
            elif folded in _STOPS:
                clause, opens, lead = clause + 1, True, 0
            elif folded in _CLAUSE_STOPS:
                clause += 1
                if folded == ")" and lead == 1 and len(words[-1][0]) <= _LONGEST_LABEL:
                    opens, lead = True, 0  # «a) Promover»
        at += len(chunk) + 1
    return _Words(*zip(*words, strict=True)) if words else _Words()


class TextReader:
    """Reads one text for what matters in it.

    Args:
        text: any string.
        vocabulary: the words to look for.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._text = text
        self._vocabulary = vocabulary
        self._words = _words_of(text)
        self._spoken: frozenset[str] | None = None
        self._dates: list[tuple[int, int]] = []  # first word, and the one after the last
        self._dated: set[int] = set()
        self._harmless: set[int] = set()

    @property
    def opening_words(self) -> Sequence[str]:
        """Those that tell the language, folded."""
        return self._words.folded[:_ASKED]

    def found(self, spoken: frozenset[str] | None) -> list[Found]:
        """Everything that matters, by where it starts.

        Args:
            spoken: the languages to look for; None for all.
        """
        self._spoken = spoken
        words = self._words
        hits = self._hits()
        self._find_dates(hits)
        found = [self._as_found("date", 0, first, stop) for first, stop in self._dates]
        taken = set(self._dated)
        for place, length, term in hits:
            if term.kind == "date" or self._dated.intersection(range(place, place + length)):
                continue
            taken.update(range(place, place + length))
            stop = place + length
            if term.kind == "deadline":
                stop = self._deadline_end(stop, term.level)
            elif term.kind == "qualifier" and term.level:
                stop = self._clause_end(stop, _QUALIFIER_REACH)
            if stop:
                found.append(self._as_found(term.kind, term.level, place, stop))
        found += [
            self._as_found("number", 0, place, place + 1)
            for place, trait in enumerate(words.traits)
            if trait == _FIGURE
        ]
        if not self._text.isupper():
            found += [self._as_found("name", 0, first, stop) for first, stop in self._names(taken)]
        return sorted(found, key=lambda each: (each.start, each.end, each.kind))

    def _as_found(self, kind: str, level: int, first: int, stop: int) -> Found:
        words = self._words
        return Found(kind, level, " ".join(words.folded[first:stop]), words.starts[first], words.ends[stop - 1])

    def _speaks(self, language: str | None) -> bool:
        return language is None or self._spoken is None or language in self._spoken

    def _among(self, word: str, table: Mapping[str, frozenset[str]]) -> bool:
        """Whether a word stands in the table of a spoken language."""
        return any(word in words for language, words in table.items() if self._speaks(language))

    # -- terms -----------------------------------------------------------------------------------------------------

    def _hits(self) -> list[tuple[int, int, Term]]:
        """Terms of the spoken languages, longest first at each word: (first word, words, term)."""
        folded, longest, terms = self._words.folded, self._vocabulary.longest, self._vocabulary.terms
        alone, seconds = self._vocabulary.alone, self._vocabulary.seconds
        hits: list[tuple[int, int, Term]] = []
        resume, count = 0, len(folded)
        for place, word in enumerate(folded):
            if word not in longest or place < resume:
                continue
            if place + 1 < count and (word, folded[place + 1]) in seconds:
                length = min(longest[word], count - place)
            elif word in alone:
                length = 1
            else:
                continue
            while length:
                here = [
                    term
                    for term in terms.get(folded[place : place + length], ())
                    if self._speaks(term.language) and self._counts(term, place, length)
                ]
                if here:
                    if all(term.kind == "harmless" for term in here):
                        self._harmless.update(range(place, place + length))
                    hits += [(place, length, term) for term in here if term.kind != "harmless"]
                    resume = place + length
                    break
                length -= 1
        return hits

    def _counts(self, term: Term, place: int, length: int) -> bool:
        """Whether words count as that term, written as they are: «Partes» does; the «Sin» of a name does not."""
        words = self._words
        if term.capital:
            return any(words.capitals[place : place + length])
        if length > 1 or words.traits[place] != _CAPITAL or term.kind not in _NEVER_CAPITAL:
            return True
        return self._text[words.starts[place] : words.ends[place]].isupper()

    def _clause_end(self, place: int, reach: int) -> int:
        """The word after the last of a clause, at most ``reach`` from ``place``."""
        clauses = self._words.clauses
        stop = place
        while stop < min(place + reach, len(clauses)) and clauses[stop] == clauses[place - 1]:
            stop += 1
        return stop

    def _deadline_end(self, place: int, level: int) -> int:
        """The word after the last that belongs to a deadline that opened before ``place``; 0 where it is none."""
        words, units = self._words, self._vocabulary.time_units
        end, timed = place, level == 0
        for offset in range(_DEADLINE_REACH):
            here = place + offset
            inside = {here - 1, here} <= self._dated  # of a date, a comma is no end
            if here >= len(words.folded) or not (inside or words.clauses[here] == words.clauses[here - 1]):
                break
            unit = offset <= _OPENING_REACH and self._among(words.folded[here], units)
            if here in self._dated or unit or (timed and words.traits[here] == _FIGURE):
                end = here + 1
            if offset < _OPENING_REACH and (here in self._dated or (unit and level < 2)):
                timed = True
        return end if timed else 0

    # -- dates -----------------------------------------------------------------------------------------------------

    def _find_dates(self, hits: Iterable[tuple[int, int, Term]]) -> None:
        counted: set[int] = set()  # words of «más de», after which a figure is no year
        for place, length, term in hits:
            if term.kind == "date":
                self._add_date(*self._around_month(place, place + length), alone=term.level == 0)
            elif term.kind == "quantifier":
                counted.update(range(place, place + length))
        words = self._words
        for place in [place for place, trait in enumerate(words.traits) if trait == _FIGURE]:
            if place in self._dated:
                continue
            word = words.folded[place]
            year = place > 0 and place - 1 not in counted and _YEAR.fullmatch(word) is not None
            if _WRITTEN_DATE.fullmatch(word) or (
                year and self._among(words.folded[place - 1], self._vocabulary.year_after)
            ):
                self._add_date(place, place + 1, alone=True)

    def _add_date(self, first: int, stop: int, *, alone: bool) -> None:
        if alone or stop - first > 1:
            self._dates.append((first, stop))
            self._dated.update(range(first, stop))

    def _around_month(self, first: int, stop: int) -> tuple[int, int]:
        """A month with the days before it, the day after it and its year."""
        folded = self._words.folded
        day = first - 1
        if day >= 0 and folded[day] in _DATE_LINKS:
            day -= 1
        while day >= 0 and _DAY.fullmatch(folded[day]):
            first = day
            if day < 2 or folded[day - 1] not in _DAY_LINKS:
                break
            day -= 2
        if stop < len(folded) and _DAY.fullmatch(folded[stop]):
            stop += 1
        year = stop
        if year < len(folded) and folded[year] in _DATE_LINKS:
            year += 1
        if year < len(folded) and _YEAR.fullmatch(folded[year]):
            stop = year + 1
        return first, stop

    # -- names -----------------------------------------------------------------------------------------------------

    def _names(self, taken: set[int]) -> list[tuple[int, int]]:
        """Runs of words with a capital, tied by «de» and its like; not where a sentence begins, nor terms, nor
        where harmless words begin («Estado de derecho»)."""
        words, links = self._words, self._vocabulary.name_links
        count = len(words.folded)
        names: list[tuple[int, int]] = []
        stop = 0
        for place in [place for place, trait in enumerate(words.traits) if trait == _CAPITAL]:
            if place < stop or place in taken or place in self._harmless:
                continue
            stop = here = place + 1
            while here < count and here not in taken and words.clauses[here] == words.clauses[place]:
                if words.traits[here] == _CAPITAL:
                    stop = here + 1
                elif here - stop > 1 or not self._among(words.folded[here], links):
                    break
                here += 1
            if stop - place > 1 or len(words.folded[place]) > 1:
                names.append((place, stop))
        return names
