"""What a user changed in the shipped table, and tables as JSON.

A table's document is ``{"delegations": [row], "groups": [row]}``; a user's own has ``"removed"`` and ``"order"``, both
lists of codes, besides. A row is ``{"code", "names": {"es", "en", "pt", "fr"}, "official", "also", "alpha2"}`` or
``{"code", "names", "also", "members"}``; only ``code`` and ``names`` must be there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from drafter.drafting.delegations.model import LANGUAGES, Delegation, Group, Names, Party
from drafter.drafting.delegations.table import DelegationTable


@dataclass(frozen=True)
class OwnChanges:
    """A user's own entries, laid over the shipped table.

    Attributes:
        delegations, groups: new ones, and those that take the place of the shipped one with the same code.
        removed: codes of shipped ones the user does not want.
        order: codes of those who come first; empty for the alphabetical order.
    """

    delegations: tuple[Delegation, ...] = ()
    groups: tuple[Group, ...] = ()
    removed: tuple[str, ...] = ()
    order: tuple[str, ...] = ()

    def over(self, shipped: DelegationTable) -> DelegationTable:
        """The shipped table with these changes; a group loses members that are not in the table."""
        table = shipped
        for code in self.removed:
            table = table.without(code)
        own: tuple[Party, ...] = (*self.delegations, *self.groups)
        for party in own:
            table = table.with_party(party)
        return DelegationTable(table.delegations, table.groups, self.order)


def own_changes(shipped: DelegationTable, edited: DelegationTable) -> OwnChanges:
    """What turns the shipped table into the edited one."""
    removed = tuple(party.code for party in shipped.parties if edited.party(party.code) is None)
    bare = OwnChanges(removed=removed).over(shipped)
    return OwnChanges(
        tuple(one for one in edited.delegations if bare.party(one.code) != one),
        tuple(one for one in edited.groups if bare.party(one.code) != one),
        removed,
        edited.order,
    )


def table_from_document(document: object) -> DelegationTable:
    """A table from its JSON document.

    Raises:
        ValueError: it is no such document; says which row is wrong.
    """
    own = own_from_document(document)
    return DelegationTable(own.delegations, own.groups)


def own_from_document(document: object) -> OwnChanges:
    """A user's own changes from their JSON document.

    Raises:
        ValueError: it is no such document; says which row is wrong.
    """
    if not isinstance(document, Mapping):
        raise ValueError("not an object")
    return OwnChanges(
        tuple(_delegation(row) for row in _rows(document, "delegations")),
        tuple(_group(row) for row in _rows(document, "groups")),
        _strings(document, "removed"),
        _strings(document, "order"),
    )


def document_of(own: OwnChanges) -> dict[str, object]:
    """The JSON document of a user's own changes."""
    return {
        "delegations": [_lean(asdict(one)) for one in own.delegations],
        "groups": [_lean(asdict(one)) for one in own.groups],
        "removed": list(own.removed),
        "order": list(own.order),
    }


def _lean(row: dict[str, object]) -> dict[str, object]:
    """Without what is empty, but for code and names."""
    official = row.get("official")
    if isinstance(official, Mapping) and not any(official.values()):
        del row["official"]
    return {key: value for key, value in row.items() if value or key in ("code", "names")}


def _rows(document: Mapping[object, object], key: str) -> Sequence[Mapping[object, object]]:
    rows = document.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise ValueError(f"{key} is not a list of objects")
    return rows


def _delegation(row: Mapping[object, object]) -> Delegation:
    code = _string(row, "code")
    official = _names(row["official"], code) if "official" in row else Names()
    alpha2 = _string(row, "alpha2") if "alpha2" in row else ""
    return Delegation(code, _names(row.get("names"), code), official, _strings(row, "also"), alpha2)


def _group(row: Mapping[object, object]) -> Group:
    code = _string(row, "code")
    return Group(code, _names(row.get("names"), code), _strings(row, "also"), _strings(row, "members"))


def _names(value: object, code: str) -> Names:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value.values()):
        raise ValueError(f"{code}: names are not an object of strings")
    return Names(**{language: value.get(language, "") for language in LANGUAGES})


def _string(row: Mapping[object, object], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{row.get('code')!r}: {key} is not a string")
    return value


def _strings(row: Mapping[object, object], key: str) -> tuple[str, ...]:
    value = row.get(key, [])
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"{row.get('code')!r}: {key} is not a list of strings")
    return tuple(value)
