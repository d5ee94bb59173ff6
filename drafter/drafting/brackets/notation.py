"""What a reader of brackets must know: who may be named, and the words for what they want, in four languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from drafter.drafting.brackets.model import Stance
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.phrases import PhraseIndex

_BEFORE_NAMES = frozenset(["de", "del", "por", "by", "of", "from", "da", "do", "par", "du"])
_LISTS = ("joiners", "articles", "statuses", "bare_statuses", "placeholders", "to_come", "option_heads")


@dataclass(frozen=True)
class BracketWords:
    """The table of words about brackets; those of all languages are known in every text.

    Attributes:
        stances: words that say what a party wants, with what they mean.
        joiners: between two names: «y», «on behalf of».
        articles: before a name: «la Argentina».
        statuses: tags wherever they stand: «agreed ad ref».
        bare_statuses: tags only where they stand for themselves, with a capital: «Agreed».
        placeholders: how text still to come begins.
        to_come: what says of a text that it is still to come.
        option_heads: before a number and a colon: «Option».
    """

    stances: tuple[tuple[str, Stance], ...]
    joiners: tuple[str, ...]
    articles: tuple[str, ...]
    statuses: tuple[str, ...]
    bare_statuses: tuple[str, ...]
    placeholders: tuple[str, ...]
    to_come: tuple[str, ...]
    option_heads: tuple[str, ...]

    @classmethod
    def from_document(cls, document: object) -> BracketWords:
        """The words from their JSON document: ``"stances": {stance: {language: [words]}}`` and lists of words.

        Raises:
            ValueError: it is no such document.
        """
        if not isinstance(document, Mapping) or not isinstance(document.get("stances"), Mapping):
            raise ValueError("no stances")
        stances = [
            (word, Stance(stance))
            for stance, by_language in document["stances"].items()
            for words in _values(by_language)
            for word in _strings(words)
        ]
        return cls(tuple(stances), **{name: _strings(document.get(name)) for name in _LISTS})


@dataclass(frozen=True, slots=True)
class Wish:
    """What some words say of names beside them.

    Attributes:
        stance: what is wanted.
        announces: whether the names follow («apoyado por Cuba») rather than stand before («Cuba apoya»).
    """

    stance: Stance
    announces: bool


@dataclass(frozen=True)
class Notation:
    """The table of delegations and the words about brackets, ready to be looked up."""

    table: DelegationTable
    vocabulary: BracketWords

    @cached_property
    def stances(self) -> PhraseIndex[Wish]:
        """What a party wants, by the words for it."""
        return PhraseIndex(
            (words, Wish(stance, words.split()[-1] in _BEFORE_NAMES)) for words, stance in self.vocabulary.stances
        )

    @cached_property
    def joiners(self) -> PhraseIndex[str]:
        """Words between names."""
        return _index(self.vocabulary.joiners)

    @cached_property
    def articles(self) -> PhraseIndex[str]:
        """Words before a name."""
        return _index(self.vocabulary.articles)

    @cached_property
    def statuses(self) -> PhraseIndex[str]:
        """Tags wherever they stand."""
        return _index(self.vocabulary.statuses)

    @cached_property
    def bare_statuses(self) -> PhraseIndex[str]:
        """Tags where they stand for themselves."""
        return _index(self.vocabulary.bare_statuses)

    @cached_property
    def placeholders(self) -> PhraseIndex[str]:
        """How text still to come begins."""
        return _index(self.vocabulary.placeholders)

    @cached_property
    def to_come(self) -> re.Pattern[str]:
        """What says of a text that it is still to come."""
        return re.compile(_any_of(self.vocabulary.to_come), re.IGNORECASE)

    @cached_property
    def heads(self) -> re.Pattern[str]:
        """«Option 1:», its number as group 1."""
        words = _any_of(self.vocabulary.option_heads)
        return re.compile(rf"{words}[ \u00a0](\d{{1,2}}|[A-Z])[ \u00a0]?:", re.IGNORECASE)


def _index(words: tuple[str, ...]) -> PhraseIndex[str]:
    return PhraseIndex((word, word) for word in words)


def _any_of(words: tuple[str, ...]) -> str:
    return rf"\b(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})\b"


def _values(by_language: object) -> list[object]:
    if not isinstance(by_language, Mapping):
        raise ValueError("words of a stance are not by language")
    return list(by_language.values())


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(one, str) and one.strip() for one in value):
        raise ValueError("not a list of words")
    return tuple(value)
