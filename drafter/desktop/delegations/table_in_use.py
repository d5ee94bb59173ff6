"""The table of delegations the program goes by, and which of them is ours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from drafter.deeds.tables import bracket_words, load_delegations, save_delegations, shipped_delegations
from drafter.desktop.preferences import Preferences
from drafter.drafting.brackets import Notation
from drafter.drafting.delegations import DelegationTable
from drafter.errors import KnownError


class TableInUse(QObject):
    """The shipped table with the user's own changes, which lie in a file beside the program's other data.

    Signals:
        changed(): the table, or who we are, is another.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.fault: KnownError | None = None
        """What is wrong with the user's own file; the shipped table is used then."""
        try:
            self._table = load_delegations(self.path)
        except KnownError as error:
            self.fault = error
            self._table = shipped_delegations()

    @property
    def path(self) -> Path:
        """The file of the user's own changes."""
        return self._preferences.data_folder / "delegations.json"

    @property
    def table(self) -> DelegationTable:
        """Delegations and groups."""
        return self._table

    @property
    def notation(self) -> Notation:
        """What brackets are read with."""
        return Notation(self._table, bracket_words())

    @property
    def ours(self) -> str:
        """The code of our delegation, if it is in the table; else empty."""
        code = self._preferences.delegation
        return code if self._table.party(code) is not None else ""

    def our_name(self, language: str) -> str:
        """Our delegation's name in a language, as brackets have it; empty where none is chosen."""
        party = self._table.party(self.ours)
        return party.names.within(language) if party is not None else ""

    def keep(self, table: DelegationTable, ours: str) -> None:
        """Goes by another table from now on, and remembers it.

        Args:
            table: without faults.
            ours: the code of our delegation, or empty.

        Raises:
            KnownError: it cannot be written; the table in use stays.
        """
        save_delegations(table, self.path)
        self._table = table
        self.fault = None
        self._preferences.delegation = ours
        self.changed.emit()
