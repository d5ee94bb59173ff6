"""Delegations and groups: who stands behind a bracket, in any of four languages."""

from drafter.drafting.delegations.model import LANGUAGES, Delegation, Group, Names, Party
from drafter.drafting.delegations.order import spanish_key
from drafter.drafting.delegations.own import (
    OwnChanges,
    document_of,
    own_changes,
    own_from_document,
    table_from_document,
)
from drafter.drafting.delegations.table import DelegationTable, FaultKind, TableFault

__all__ = [
    "LANGUAGES",
    "Delegation",
    "DelegationTable",
    "FaultKind",
    "Group",
    "Names",
    "OwnChanges",
    "Party",
    "TableFault",
    "document_of",
    "own_changes",
    "own_from_document",
    "spanish_key",
    "table_from_document",
]
