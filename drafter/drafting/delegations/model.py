"""Who sits at the table: delegations and groups, with their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

LANGUAGES = ("es", "en", "pt", "fr")
"""Languages that have a name of their own, in the order in which one stands in for another."""


@dataclass(frozen=True, slots=True)
class Names:
    """A name in the four languages; empty where there is none."""

    es: str = ""
    en: str = ""
    pt: str = ""
    fr: str = ""

    def within(self, language: str) -> str:
        """The name in that language, else in the first that has one, else ``""``."""
        own: str = getattr(self, language) if language in LANGUAGES else ""
        return own or next(iter(self), "")

    def __iter__(self) -> Iterator[str]:
        """The names there are, without empty ones, Spanish first."""
        return (name for field in fields(self) if (name := getattr(self, field.name)))


@dataclass(frozen=True, slots=True)
class Delegation:
    """A State, an observer, or anybody else who speaks for itself alone.

    Attributes:
        code: unique in the table; ISO 3166-1 alpha-3 for States.
        names: short names («Bolivia»).
        official: names in lists («Bolivia (Estado Plurinacional de)»); empty where the short one is used there.
        also: other forms in use («US», «Estado Plurinacional de Bolivia»), of any language.
        alpha2: ISO 3166-1 alpha-2, empty where there is none.
    """

    code: str
    names: Names
    official: Names = Names()
    also: tuple[str, ...] = ()
    alpha2: str = ""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every form it is known by, without codes and repetitions."""
        return tuple(dict.fromkeys((*self.names, *self.official, *self.also)))

    def listed_name(self, language: str) -> str:
        """The name in a list of participants: the official one where there is one."""
        return self.official.within(language) or self.names.within(language)


@dataclass(frozen=True, slots=True)
class Group:
    """Delegations that speak with one voice.

    Attributes:
        code: unique in the table, never a member's.
        names: what it is called for short («G77 y China»).
        also: other forms, of any language.
        members: codes of delegations.
    """

    code: str
    names: Names
    also: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every form it is known by, without codes and repetitions."""
        return tuple(dict.fromkeys((*self.names, *self.also)))

    def listed_name(self, language: str) -> str:
        """The name in a list of participants."""
        return self.names.within(language)


Party = Delegation | Group
"""Whoever can stand behind a bracket."""
