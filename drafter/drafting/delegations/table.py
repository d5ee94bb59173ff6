"""The table of delegations and groups: names to parties, members, order; and what is wrong with a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from drafter.drafting.delegations.model import Delegation, Group, Party
from drafter.drafting.delegations.order import spanish_key
from drafter.drafting.phrases import PhraseIndex
from drafter.instruments import fold

_LONGEST_SHORT_FORM = 5


class FaultKind(StrEnum):
    """What can be wrong with a table."""

    NO_CODE = "no-code"
    NO_NAME = "no-name"
    CODE_TWICE = "code-twice"
    NAME_TWICE = "name-twice"
    UNKNOWN_MEMBER = "unknown-member"


@dataclass(frozen=True, slots=True)
class TableFault:
    """Something wrong with a table.

    Attributes:
        kind: what.
        code: of the party it is about.
        detail: the name or member in question; empty for a missing one.
    """

    kind: FaultKind
    code: str
    detail: str = ""


@dataclass(frozen=True)
class DelegationTable:
    """Who may stand behind a bracket.

    Attributes:
        delegations: in any order.
        groups: in any order.
        order: codes of those who come first, in this order; the others follow as :attr:`parties` says.
    """

    delegations: tuple[Delegation, ...] = ()
    groups: tuple[Group, ...] = ()
    order: tuple[str, ...] = ()

    def find(self, text: str) -> Party | None:
        """The party called ``text``: a name in any language, a short form, or a code; None where nobody is.

        Case, accents and white space do not count, but in a two-letter code. Where a name of one party is the code of
        another («CAN», the Comunidad Andina and Canada) the name goes before.
        """
        found = self._index.whole(text)
        return found if found is not None else self._by_alpha2.get(text.strip())

    def longest_name(self, text: str, start: int = 0, stop: int | None = None) -> tuple[Party, int] | None:
        """The longest name that begins at ``start``, and where it ends (both in characters of ``text``).

        Unlike :meth:`find`, short forms and codes must be in capitals, and two-letter codes are not known: they are
        words of a text too often.
        """
        return self._index.longest(text, start, len(text) if stop is None else stop)

    def party(self, code: str) -> Party | None:
        """The party with that code."""
        return self._by_code.get(code)

    def name(self, code: str, language: str) -> str:
        """What the party with that code is called in a language; the code itself where the table has none."""
        party = self._by_code.get(code)
        return party.names.within(language) if party is not None else code

    def members(self, group: Group) -> tuple[Delegation, ...]:
        """A group's members, in the table's order."""
        wanted = set(group.members)
        return tuple(party for party in self.parties if isinstance(party, Delegation) and party.code in wanted)

    def groups_of(self, code: str) -> tuple[Group, ...]:
        """The groups a delegation belongs to, the smallest first: it speaks most nearly for it."""
        found = [group for group in self.groups if code in group.members]
        return tuple(sorted(found, key=lambda group: (len(group.members), self.place(group.code))))

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Everybody: those of :attr:`order` first, then the groups, then the delegations, each in Spanish alphabetical
        order of their names in lists.
        """
        given = {code: place for place, code in enumerate(self.order)}

        def key(party: Party) -> tuple[int, bool, tuple[tuple[str, ...], str]]:
            is_delegation = isinstance(party, Delegation)
            return given.get(party.code, len(given)), is_delegation, spanish_key(party.listed_name("es"))

        return tuple(sorted(self.everybody, key=key))

    def place(self, code: str) -> int:
        """Where a party stands in :attr:`parties`, from 0; unknown codes come last."""
        return self._places.get(code, len(self._places))

    def in_order(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Codes in the table's order, unknown ones last in Spanish alphabetical order."""
        return tuple(sorted(codes, key=lambda code: (self.place(code), spanish_key(code))))

    def faults(self) -> tuple[TableFault, ...]:
        """What is wrong with the table; a sound one has none."""
        return (*self._entry_faults(), *self._name_faults(), *self._member_faults())

    def with_party(self, party: Party) -> DelegationTable:
        """The table with that party in place of the one with its code, or as a new one."""
        if isinstance(party, Group):
            return replace(self, groups=(*(one for one in self.groups if one.code != party.code), party))
        return replace(self, delegations=(*(one for one in self.delegations if one.code != party.code), party))

    def without(self, code: str) -> DelegationTable:
        """The table without that party, which leaves its groups as well."""
        return DelegationTable(
            tuple(one for one in self.delegations if one.code != code),
            tuple(
                replace(one, members=tuple(member for member in one.members if member != code))
                for one in self.groups
                if one.code != code
            ),
            tuple(one for one in self.order if one != code),
        )

    @cached_property
    def everybody(self) -> tuple[Party, ...]:
        """Groups and delegations as they were given, not in order."""
        return *self.groups, *self.delegations

    @cached_property
    def _by_code(self) -> Mapping[str, Party]:
        return {party.code: party for party in self.everybody}

    @cached_property
    def _by_alpha2(self) -> Mapping[str, Party]:
        return {one.alpha2: one for one in self.delegations if one.alpha2}

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {party.code: place for place, party in enumerate(self.parties)}

    @cached_property
    def _index(self) -> PhraseIndex[Party]:
        names = [(name, party) for party in self.everybody for name in party.all_names]
        codes = [(party.code, party) for party in self.everybody]
        # Names first: they go before the codes of others.
        capitals = [*(each for each in names if _is_short_form(each[0])), *codes]
        return PhraseIndex((each for each in names if not _is_short_form(each[0])), capitals)

    def _entry_faults(self) -> Iterable[TableFault]:
        seen: set[str] = set()
        for party in self.everybody:
            if not party.code.strip():
                yield TableFault(FaultKind.NO_CODE, "", party.names.within("es"))
            elif party.code in seen:
                yield TableFault(FaultKind.CODE_TWICE, party.code)
            seen.add(party.code)
            if not any(name.strip() for name in party.names):
                yield TableFault(FaultKind.NO_NAME, party.code)

    def _name_faults(self) -> Iterable[TableFault]:
        owners: dict[str, str] = {}
        for party in self.everybody:
            for name in party.all_names:
                key = " ".join(fold(name).split())
                if owners.setdefault(key, party.code) != party.code:
                    yield TableFault(FaultKind.NAME_TWICE, party.code, name)

    def _member_faults(self) -> Iterable[TableFault]:
        known = {one.code for one in self.delegations}
        for group in self.groups:
            for member in group.members:
                if member not in known:
                    yield TableFault(FaultKind.UNKNOWN_MEMBER, group.code, member)


def _is_short_form(name: str) -> bool:
    """True for a few capitals: a name that would be a word if it were written small."""
    letters = [character for character in name if character.isalpha()]
    return 0 < len(letters) <= _LONGEST_SHORT_FORM and all(character.isupper() for character in letters)
