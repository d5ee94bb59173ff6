"""Editing the table: who there is on the left, one of them on the right, what is wrong below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ink, make_action
from drafter.desktop.delegations.party_form import PartyForm, in_order
from drafter.desktop.theme import Theme
from drafter.drafting.delegations import Delegation, DelegationTable, FaultKind, Group, Names, Party, TableFault
from drafter.instruments import fold

_SIZE = (900, 600)
"""Width and height at first, in device-independent pixels: it fits on a small laptop."""


class DelegationsDialog(QDialog):
    """Shows a copy of the table; :attr:`table` and :attr:`ours` are what came of it."""

    def __init__(
        self,
        table: DelegationTable,
        shipped: DelegationTable,
        ours: str,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """``language`` is the one in which everybody is called by name in the lists."""
        super().__init__(parent)
        self._language = language
        self.table = table
        self._shipped = shipped
        self._theme = theme
        self._rows: list[Party] = []
        """The party of each row; two may have the same code while one is being typed."""
        self.setWindowTitle(self.tr("Delegations and groups"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a delegation or group"))
        self.filter.setAccessibleName(self.tr("Find a delegation or group"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Delegations and groups"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = PartyForm(language, self)
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.setProperty("role", "warning")
        self.ours_box = QComboBox()
        self.ours_box.setAccessibleName(self.tr("Our delegation"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._make_actions()
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._chosen)
        self.form.edited.connect(self._edited)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(*_SIZE)
        self._fill(select=ours)
        self._fill_ours(ours)

    def showEvent(self, event: QShowEvent) -> None:
        """Brings the chosen one into sight: only now it is known how much of the list there is to see."""
        super().showEvent(event)
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)

    @property
    def ours(self) -> str:
        """The code of our delegation, or empty."""
        code = self.ours_box.currentData()
        return code if isinstance(code, str) else ""

    def _make_actions(self) -> None:
        self.add_delegation = self._action(self.tr("Add a &delegation"), self._add_delegation, "plus", "Ctrl+N")
        self.add_group = self._action(self.tr("Add a &group"), self._add_group, "list-plus", "Ctrl+G")
        self.remove = self._action(self.tr("&Remove"), self._remove, "trash-2", "Ctrl+Del")
        self.move_up = self._action(self.tr("Move &up"), lambda: self._move(-1), "arrow-up", "Alt+Up")
        self.move_down = self._action(self.tr("Move do&wn"), lambda: self._move(1), "arrow-down", "Alt+Down")
        self.alphabetical = self._action(self.tr("&Alphabetical order"), self._sort, "list-ordered", "")
        self.restore = self._action(self.tr("&As shipped"), self._restore, "rotate-ccw", "")
        self._actions = (
            self.add_delegation,
            self.add_group,
            self.remove,
            self.move_up,
            self.move_down,
            self.alphabetical,
            self.restore,
        )
        self.restore.setToolTip(self.tr("The chosen one as the program brings it"))
        ink(self._actions, self._theme)

    def _action(self, words: str, deed: object, icon: str, shortcut: str) -> QAction:
        assert callable(deed)
        action = make_action(self, words, deed, icon=icon, shortcut=shortcut or None)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.filter)
        side.addWidget(self.list, 1)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for action in self._actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            tools.addWidget(button)
        tools.addStretch(1)
        side.addLayout(tools)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.form)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([360, 540])
        ours = QFormLayout()
        words = QLabel(self.tr("&Our delegation:"))
        words.setBuddy(self.ours_box)
        ours.addRow(words, self.ours_box)
        column = QVBoxLayout(self)
        column.addWidget(split, 1)
        column.addLayout(ours)
        column.addWidget(self.fault)
        column.addWidget(self.buttons)

    # -- showing --------------------------------------------------------------------------------------------------

    def _fill(self, select: str = "") -> None:
        """Lists everybody in the table's order."""
        self.list.blockSignals(True)
        self.list.clear()
        self._rows = list(self.table.parties)
        for party in self._rows:
            icon = self._theme.icon("files" if isinstance(party, Group) else "user")
            self.list.addItem(QListWidgetItem(icon, self._line(party)))
        self.list.blockSignals(False)
        self._filter(self.filter.text())
        self._select(select)
        self._judge()

    def _line(self, party: Party) -> str:
        own = "" if self._shipped.party(party.code) == party else " ✎"
        return f"{party.listed_name(self._language) or '–'}  ·  {party.code or '–'}{own}"

    def _fill_ours(self, ours: str) -> None:
        self.ours_box.clear()
        self.ours_box.addItem(self.tr("Not chosen"), "")
        for party in in_order(self.table.parties, self._language):
            if isinstance(party, Delegation) and party.code:
                self.ours_box.addItem(party.listed_name(self._language), party.code)
        self.ours_box.setCurrentIndex(max(0, self.ours_box.findData(ours)))

    def _filter(self, words: str) -> None:
        wanted = fold(words.strip())
        for row, party in enumerate(self._rows):
            names = (party.code, *party.all_names)
            self.list.item(row).setHidden(bool(wanted) and not any(wanted in fold(name) for name in names))

    def _select(self, code: str) -> None:
        self.list.setCurrentRow(next((row for row, party in enumerate(self._rows) if party.code == code), 0))
        self._chosen()

    @property
    def current(self) -> Party | None:
        """The party that is shown on the right."""
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _chosen(self) -> None:
        self.form.show_party(self.current, self.table)
        self.remove.setEnabled(self.current is not None)
        self._follow_restore()

    def _follow_restore(self) -> None:
        party = self.current
        shipped = self._shipped.party(party.code) if party is not None else None
        self.restore.setEnabled(shipped is not None and shipped != party)

    def _judge(self) -> None:
        """Says the first thing that is wrong; nothing wrong can be saved."""
        faults = self.table.faults()
        self.fault.setText(f"⚠ {self._in_words(faults[0])}" if faults else "")
        self.fault.setVisible(bool(faults))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not faults)

    def _in_words(self, fault: TableFault) -> str:
        match fault.kind:
            case FaultKind.NO_CODE:
                words = self.tr("«{detail}» has no code.")
            case FaultKind.NO_NAME:
                words = self.tr("{code} has no name in any language.")
            case FaultKind.CODE_TWICE:
                words = self.tr("The code {code} is there twice.")
            case FaultKind.NAME_TWICE:
                words = self.tr("The name «{detail}» belongs to another one as well as to {code}.")
            case FaultKind.UNKNOWN_MEMBER:
                words = self.tr("{code} has a member that is not in the table: {detail}.")
        return words.format(code=fault.code, detail=fault.detail)

    # -- changing -------------------------------------------------------------------------------------------------

    def _edited(self, party: Party) -> None:
        """The form has the party otherwise; its code may be another."""
        row, before = self.list.currentRow(), self.current
        if before is None:
            return
        ours = party.code if before.code == self.ours else self.ours
        self.table = replaced(self.table, before, party)
        self._rows[row] = party
        self.list.item(row).setText(self._line(party))
        self._follow_restore()
        self._fill_ours(ours)
        self._judge()

    def _add_delegation(self) -> None:
        self._add(Delegation(self._free_code(), Names(es=self.tr("New delegation"))))

    def _add_group(self) -> None:
        self._add(Group(self._free_code(), Names(es=self.tr("New group"))))

    def _add(self, party: Party) -> None:
        self.filter.clear()
        self.table = self.table.with_party(party)
        self._fill(select=party.code)
        self.form.begin()

    def _free_code(self) -> str:
        number = 1
        while self.table.party(f"X{number:02}") is not None:
            number += 1
        return f"X{number:02}"

    def _remove(self) -> None:
        party, ours = self.current, self.ours
        if party is None:
            return
        rest = [one for one in self._rows if one.code != party.code]
        following = rest[min(self.list.currentRow(), len(rest) - 1)].code if rest else ""
        self.table = self.table.without(party.code)
        self._fill(select=following)
        self._fill_ours(ours)

    def _restore(self) -> None:
        shipped = self._shipped.party(self.current.code) if self.current is not None else None
        if shipped is not None:
            self.table = self.table.with_party(shipped)
            self._fill(select=shipped.code)
            self._fill_ours(self.ours)

    def _move(self, by: int) -> None:
        codes = [party.code for party in self._rows]
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < len(codes):
            codes[row], codes[row + by] = codes[row + by], codes[row]
            self._reorder(tuple(codes))

    def _sort(self) -> None:
        self._reorder(())

    def _reorder(self, order: tuple[str, ...]) -> None:
        chosen = self.current.code if self.current is not None else ""
        self.table = replace(self.table, order=order)
        self._fill(select=chosen)


def replaced(table: DelegationTable, before: Party, party: Party) -> DelegationTable:
    """The table with a party in another one's stead, in its place and in its groups; their codes may differ."""
    shared = sum(one.code == before.code for one in table.everybody) > 1

    def code_now(code: str) -> str:
        return party.code if code == before.code and not shared else code

    groups = [
        replace(one, members=tuple(map(code_now, one.members))) if before.code in one.members else one
        for one in table.groups
        if one is not before
    ]
    delegations = [one for one in table.delegations if one is not before]
    if isinstance(party, Group):
        groups.append(party)
    else:
        delegations.append(party)
    return DelegationTable(tuple(delegations), tuple(groups), tuple(map(code_now, table.order)))
