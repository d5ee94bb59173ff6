"""The words that make a change matter, read from tables people can edit (``resources/language/flags.json``)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from drafter.redline.tokens import is_word, tokenise

KINDS = ("addressee", "date", "deadline", "modal", "negation", "number", "qualifier", "quantifier", "verb")
"""Kinds a table may have entries of; ``harmless`` are words that look like one and are none («no obstante»)."""
_HARMLESS = "harmless"
_TAKEN_OUT = "-"
# Function words that tell a language: a single «no» tells none.
_TELLING = 2
_SIGNS = ("function_words", "letters", "time_unit", "year_after", "name_link", "strengthening")


class VocabularyError(ValueError):
    """A table that is none.

    Attributes:
        place: the language, kind and entry that are wrong, as the table writes them; empty for all of it.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(f"{reason}: {place}")
        self.place = place


@dataclass(frozen=True, slots=True)
class Term:
    """An entry: what it is a sign of.

    Attributes:
        kind: one of :data:`KINDS` or ``harmless``.
        level: of modals and verbs how strong they are; of deadlines 1 where a date, a figure or a unit of time must
            follow, 2 where a date must; of dates 1 where a figure must stand beside it; of qualifiers 1 where the words
            after it belong to it.
        language: None for every one.
        capital: True where it counts only with a capital («Partes», and not «partes»).
    """

    kind: str
    level: int
    language: str | None = None
    capital: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """The words that make a change matter, by language.

    Attributes:
        terms: words (folded: NFC, lower case, straight apostrophes) -> their entries.
        longest: words in the longest term that begins with a word.
        alone: words that are a term by themselves.
        seconds: the first two words of each longer term.
        signs: folded function word -> the languages that have it.
        letters: letter -> the one language that has it.
        time_units, year_after, name_links: language -> folded words: units of time, what may stand before a year, what
            ties the words of a name («de»).
        strengthening: language -> folded qualifiers and quantifiers that bind more («urgentemente», «todos»); others
            bind less, or say nothing of it.
    """

    terms: Mapping[tuple[str, ...], tuple[Term, ...]] = field(default_factory=dict)
    longest: Mapping[str, int] = field(default_factory=dict)
    alone: frozenset[str] = frozenset()
    seconds: frozenset[tuple[str, str]] = frozenset()
    signs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    time_units: Mapping[str, frozenset[str]] = field(default_factory=dict)
    year_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    name_links: Mapping[str, frozenset[str]] = field(default_factory=dict)
    strengthening: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def from_tables(cls, table: Mapping[str, object], verb_levels: Mapping[str, int], *more: object) -> Vocabulary:
        """Build it from the editable tables.

        Args:
            table: language -> kind -> words, or [words, level]; other keys are left alone.
            verb_levels: forms of leading verbs -> rung of the strength ladder, 0 to 9; a table's ``verb`` has others on
                the same rungs.
            more: tables of the same shape that add to the first one; an entry that is there already is replaced, and
                one that begins with «-» is taken out.

        Raises:
            VocabularyError: an entry is neither words nor words with a level, or a table has another shape.
        """
        terms: dict[tuple[str, ...], dict[tuple[str, str | None], Term]] = {}
        signs: dict[str, dict[str, set[str]]] = {kind: {} for kind in _SIGNS}
        for each in (table, *more):
            for language, kind, words, level in _entries(each):
                taken_out = words.startswith(_TAKEN_OUT)
                bare = words.removeprefix(_TAKEN_OUT)
                if kind in _SIGNS:
                    here = signs[kind].setdefault(language, set())
                    (here.discard if taken_out else here.add)(fold(bare))
                    continue
                of_words = terms.setdefault(folded_words(bare), {})
                if taken_out:
                    of_words.pop((kind, language), None)
                else:
                    of_words[kind, language] = Term(kind, level, language, bare != bare.lower())
        for form, level in verb_levels.items():
            terms.setdefault(folded_words(form), {})["verb", None] = Term("verb", level)
        terms.pop((), None)
        longest: dict[str, int] = {}
        for term, entries in terms.items():
            if entries:
                longest[term[0]] = max(longest.get(term[0], 0), len(term))
        ordered = {
            words: tuple(sorted(entries.values(), key=lambda entry: (entry.kind, entry.level, entry.language or "")))
            for words, entries in terms.items()
            if entries
        }
        spoken: dict[str, set[str]] = {}
        for language, function_words in signs["function_words"].items():
            for word in function_words:
                # What is a term elsewhere («no», «dos») must not hide it there.
                if all(term.language in (language, None) for term in ordered.get((word,), ())):
                    spoken.setdefault(word, set()).add(language)
        return cls(
            ordered,
            longest,
            frozenset(words[0] for words in ordered if len(words) == 1),
            frozenset((words[0], words[1]) for words in ordered if len(words) > 1),
            {word: frozenset(languages) for word, languages in spoken.items()},
            {letter: language for language, letters in signs["letters"].items() for letter in letters},
            *(
                {language: frozenset(words) for language, words in signs[kind].items()}
                for kind in ("time_unit", "year_after", "name_link", "strengthening")
            ),
        )

    def strengthens(self, words: str) -> bool:
        """Whether a qualifier or quantifier binds more, in any language: its absence binds less.

        Args:
            words: as they were found, with those that belong to them («con pleno respeto de los derechos humanos»).
        """
        folded = folded_words(words)
        for length in range(len(folded), 0, -1):
            if folded[:length] in self.terms:
                term = " ".join(folded[:length])
                return any(term in each for each in self.strengthening.values())
        return False

    def modal_level(self, words: str) -> int | None:
        """How strong a modal is, the strongest of all languages; None where it is none."""
        return self._level("modal", words)

    def verb_level(self, words: str) -> int | None:
        """The same of a verb: its rung, 0 to 9."""
        return self._level("verb", words)

    def _level(self, kind: str, words: str) -> int | None:
        terms = self.terms.get(folded_words(words), ())
        return max((term.level for term in terms if term.kind == kind), default=None)

    def languages_of(self, words: Iterable[str]) -> frozenset[str] | None:
        """The language of a text by its function words and letters; several in a tie, None where fewer than two tell.

        Args:
            words: folded.
        """
        votes: dict[str, int] = {}
        for word in words:
            languages = self.signs.get(word)
            if languages is None and not word.isascii():
                languages = frozenset(self.letters[letter] for letter in self.letters.keys() & word)
            for language in languages or ():
                votes[language] = votes.get(language, 0) + 1
        most = max(votes.values(), default=0)
        if most < _TELLING:
            return None
        return frozenset(language for language, count in votes.items() if count == most)


def _entries(table: object) -> Iterator[tuple[str, str, str, int]]:
    """Language, kind, words and level of each entry.

    Raises:
        VocabularyError: it is no such table.
    """
    if not isinstance(table, Mapping):
        raise VocabularyError("not a table of languages")
    for language, by_kind in table.items():
        if not isinstance(by_kind, Mapping):
            raise VocabularyError("not a table of kinds", str(language))
        for kind in (*KINDS, _HARMLESS, *_SIGNS):
            entries: object = by_kind.get(kind, ())
            if isinstance(entries, str) or not isinstance(entries, Iterable):
                raise VocabularyError("not a list of words", f"{language}, {kind}")
            for entry in entries:
                match entry:
                    case str(words):
                        yield language, kind, words, 0
                    case [str(words), int(level)]:
                        yield language, kind, words, level
                    case _:
                        raise VocabularyError("neither words nor words with a level", f"{language}, {kind}, {entry!r}")


def fold(token: str) -> str:
    """A word as the vocabulary knows it: NFC, lower case, straight apostrophes."""
    if token.isascii():
        return token.lower()
    return unicodedata.normalize("NFC", token).lower().replace("’", "'")


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(fold(token) for token in tokenise(text) if is_word(token))
