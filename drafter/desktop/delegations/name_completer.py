"""Names of delegations and groups, offered while one is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter

from drafter.drafting.delegations import DelegationTable


def name_completer(table: DelegationTable, language: str, parent: QObject) -> QCompleter:
    """Offers whoever has what is typed in its name, in that language, whatever the case."""
    completer = QCompleter([party.names.within(language) for party in table.parties], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
