"""What a check knows of words, names and houses: values made of the editable tables in ``resources/language``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class StyleProfile:
    """The typography of a house.

    Attributes:
        name: ``own`` (what the text itself does most), ``un``, ``oas``, ``rae``.
        quotes: opening and closing quotation mark; empty: those the text uses most.
        dash: of parentheses and attributions: ``–`` or ``—``; empty: what the text uses most.
        no_break: where a space must not break: ``abbreviation``, ``percent``, ``date``.
        bullets_without_semicolon: True where items with a bullet do not end with a semicolon.
    """

    name: str
    quotes: str = ""
    dash: str = ""
    no_break: frozenset[str] = frozenset()
    bullets_without_semicolon: bool = False


@dataclass(frozen=True, slots=True)
class TermGroup:
    """Ways to say the same, of which a text should keep to one.

    Attributes:
        variants: each a row of forms; the forms at one place of the rows stand for each other.
        replaceable: True where a form can take another's place whatever stands around it.
    """

    variants: tuple[tuple[str, ...], ...]
    replaceable: bool


@dataclass(frozen=True, slots=True)
class OfficialName:
    """A name as it is officially written.

    Attributes:
        official: the name.
        wrong: ways it is miswritten.
        acronym: its own, or empty.
        replaceable: True where the official name can take a wrong one's place whatever stands around it.
    """

    official: str
    wrong: tuple[str, ...]
    acronym: str
    replaceable: bool


@dataclass(frozen=True)
class LanguageTables:
    """The tables of one language.

    Attributes:
        terms: groups of terms.
        names: official names.
        renamed: acronyms of bodies that changed their name, and what they are called now.
        known_acronyms: those that need no explanation.
        organs: who can be the subject of a declaration, longest first.
        self_references: nouns a text calls itself by («esta Declaración»).
        fixed_phrases: openings with a demonstrative that refer to nothing in particular («en ese sentido»).
        months, weekdays: names in order, small letters; the week begins on Monday.
    """

    terms: tuple[TermGroup, ...] = ()
    names: tuple[OfficialName, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    known_acronyms: frozenset[str] = frozenset()
    organs: tuple[str, ...] = ()
    self_references: frozenset[str] = frozenset()
    fixed_phrases: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()

    @cached_property
    def term_forms(self) -> Mapping[str, tuple[int, int, int]]:
        """Group, variant and place of each form, by the form in small letters."""
        return {
            form.casefold(): (group, variant, place)
            for group, each in enumerate(self.terms)
            for variant, forms in enumerate(each.variants)
            for place, form in enumerate(forms)
        }

    @cached_property
    def term_pattern(self) -> re.Pattern[str] | None:
        """Finds every form of every term."""
        return any_of(self.term_forms, re.IGNORECASE)

    @cached_property
    def wrong_names(self) -> Mapping[str, OfficialName]:
        """Official names by the ways they are miswritten."""
        return {wrong: name for name in self.names for wrong in name.wrong}

    @cached_property
    def name_pattern(self) -> re.Pattern[str] | None:
        """Finds every miswritten name."""
        return any_of(self.wrong_names)

    @cached_property
    def organ_pattern(self) -> re.Pattern[str] | None:
        """Finds an organ."""
        return any_of(self.organs)

    @cached_property
    def acronym_of(self) -> Mapping[str, str]:
        """The acronym of each official name that has one, by the name in small letters."""
        return {name.official.casefold(): name.acronym for name in self.names if name.acronym}


@dataclass(frozen=True)
class CheckTables:
    """All tables: by language, and the houses' profiles by name."""

    languages: Mapping[str, LanguageTables]
    profiles: Mapping[str, StyleProfile]

    def of(self, language: str) -> LanguageTables:
        """The tables of a language; empty ones where there are none."""
        return self.languages.get(language, _EMPTY)


_EMPTY = LanguageTables()


def any_of(words: Sequence[str] | Mapping[str, object], flags: int = 0) -> re.Pattern[str] | None:
    """A pattern for whole words or phrases, longest first; None for none."""
    if not words:
        return None
    ordered = sorted(words, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", flags)


def tables_from(glossary: Mapping[str, object], profiles: Mapping[str, object]) -> CheckTables:
    """Reads the tables.

    Args:
        glossary: language -> table -> entries, as in ``resources/language/glossary.json``.
        profiles: name -> typography, as in ``resources/language/profiles.json``.

    Raises:
        ValueError: an entry is not what its table holds.
    """
    try:
        return CheckTables(
            {language: _language(_mapping(tables)) for language, tables in glossary.items()},
            {name: _profile(name, _mapping(values)) for name, values in profiles.items()},
        )
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def merged(base: Mapping[str, object], over: Mapping[str, object]) -> dict[str, object]:
    """A table with a person's own laid over it: their lists follow ours, their other values replace ours."""
    result = dict(base)
    for key, value in over.items():
        ours = result.get(key)
        if isinstance(ours, Mapping) and isinstance(value, Mapping):
            result[key] = merged(ours, value)
        elif isinstance(ours, list) and isinstance(value, list):
            result[key] = [*ours, *(each for each in value if each not in ours)]
        else:
            result[key] = value
    return result


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"not a table: {value!r}")
    return value


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError(f"not a list of words: {value!r}")
    return tuple(value)


def _rows(value: object) -> list[Mapping[str, object]]:
    if not isinstance(value, list):
        raise TypeError(f"not a list: {value!r}")
    return [_mapping(each) for each in value]


def _language(tables: Mapping[str, object]) -> LanguageTables:
    return LanguageTables(
        terms=tuple(_terms(row) for row in _rows(tables.get("terms", []))),
        names=tuple(
            OfficialName(
                str(row["official"]),
                _strings(row.get("wrong", [])),
                str(row.get("acronym", "")),
                bool(row.get("replaceable", False)),
            )
            for row in _rows(tables.get("names", []))
        ),
        renamed={acronym: str(now) for acronym, now in _mapping(tables.get("renamed", {})).items()},
        known_acronyms=frozenset(_strings(tables.get("known_acronyms", []))),
        organs=_strings(tables.get("organs", [])),
        self_references=frozenset(word.casefold() for word in _strings(tables.get("self_references", []))),
        fixed_phrases=tuple(phrase.casefold() for phrase in _strings(tables.get("fixed_phrases", []))),
        months=_strings(tables.get("months", [])),
        weekdays=_strings(tables.get("weekdays", [])),
    )


def _terms(row: Mapping[str, object]) -> TermGroup:
    variants = row["variants"]
    if not isinstance(variants, list):
        raise TypeError(f"not a list of variants: {variants!r}")
    forms = tuple(_strings(variant) for variant in variants)
    if len(forms) < 2 or not all(forms):
        raise TypeError(f"fewer than two variants: {row!r}")
    return TermGroup(forms, bool(row.get("replaceable", False)))


def _profile(name: str, values: Mapping[str, object]) -> StyleProfile:
    quotes, dash = str(values.get("quotes", "")), str(values.get("dash", ""))
    if len(quotes) not in (0, 2) or len(dash) not in (0, 1):
        raise TypeError(f"quotes are two characters, a dash is one: {values!r}")
    return StyleProfile(
        name,
        quotes,
        dash,
        frozenset(_strings(values.get("no_break", []))),
        bool(values.get("bullets_without_semicolon", False)),
    )
