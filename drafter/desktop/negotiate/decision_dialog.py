"""One small form for every decision on paragraphs: what, when, at which meeting, by whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.delegations.name_completer import name_completer
from drafter.desktop.negotiate.sitting import Sitting
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.negotiation.standing import Standing, Status

Choice = tuple[str, str]
"""Words for the person, and the value."""


class DecisionDialog(QDialog):
    """Asks for a decision; what is said of the meeting is proposed the next time."""

    def __init__(
        self,
        title: str,
        button: str,
        sitting: Sitting,
        now: str,
        table: DelegationTable,
        language: str,
        parent: QWidget | None = None,
        *,
        caption: str = "",
        choices: Sequence[Choice] = (),
        chosen: str = "",
        writable: bool = False,
    ) -> None:
        """
        Args:
            title: of the window; button: what doing it says.
            sitting: what was said of the meeting last; accepting keeps what is said now.
            now: UTC, ISO 8601: the day that is proposed.
            table: who may be named.
            language: that delegations are named in.
            caption: of what there is to choose (with ``&``).
            choices: none where there is nothing to choose.
            chosen: the value proposed at first.
            writable: True where another name than those can be written.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._sitting, self._now, self._table, self._language = sitting, now, table, language
        self.choice = ChoiceBox()
        self.choice.setEditable(writable)
        for words, value in choices:
            self.choice.addItem(words, value)
        if writable:
            self.choice.setCurrentText(chosen)
        else:
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.delegation = QLineEdit()
        self.delegation.setPlaceholderText(self.tr("Delegation or group"))
        self.delegation.setCompleter(name_completer(table, language, self))
        self.meeting, self.who = QLineEdit(sitting.meeting), QLineEdit(sitting.who)
        self.meeting.setPlaceholderText(self.tr("For instance: Plenary, 3rd meeting"))
        self.who.setPlaceholderText(self.tr("For instance: the Chair"))
        self.date = QDateEdit(QDate.fromString(now[:10], Qt.DateFormat.ISODate))
        self.date.setCalendarPopup(True)
        self.date.setLocale(QLocale(language))
        self.date.setDisplayFormat("d MMMM yyyy")
        self._trouble = QLabel()
        self._trouble.setProperty("role", "warning")
        self._trouble.setWordWrap(True)
        self._form = QFormLayout()
        if choices or writable:
            self._form.addRow(caption, self.choice)
        self._form.addRow(self.tr("&Delegation"), self.delegation)
        self._form.addRow(self.tr("&Meeting"), self.meeting)
        self._form.addRow(self.tr("&By whom"), self.who)
        self._form.addRow(self.tr("D&ate"), self.date)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self._trouble)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        self.accepted.connect(self._remember)
        self.choice.currentTextChanged.connect(self._follow)
        self.delegation.textChanged.connect(self._follow)
        self._follow()

    @property
    def value(self) -> str:
        """What is chosen, or written."""
        words = self.choice.currentText().strip()
        return words if self.choice.isEditable() else str(self.choice.currentData() or "")

    @property
    def standing(self) -> Standing:
        """When, where and by whom; the hour is the present one where the day is today's."""
        day = self.date.date().toString(Qt.DateFormat.ISODate)
        at = self._now if day == self._now[:10] else day
        named = self._table.find(self.delegation.text()) if self._asks_delegation else None
        name = named.names.within(self._language) if named is not None else ""
        return Standing(at, self._said(self.meeting), self._said(self.who), name)

    @property
    def _asks_delegation(self) -> bool:
        return str(self.choice.currentData()) == Status.PENDING_ONE.value

    @staticmethod
    def _said(field: QLineEdit) -> str:
        return " ".join(field.text().split())

    def _follow(self) -> None:
        self._form.setRowVisible(self.delegation, self._asks_delegation)
        trouble = ""
        if self._asks_delegation and self._table.find(self.delegation.text()) is None:
            trouble = self.tr("Say which delegation it is pending.")
        elif self.choice.isEditable() and not self.value:
            trouble = self.tr("Give it a name.")
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.accept_button.setEnabled(not trouble)

    def _remember(self) -> None:
        self._sitting.meeting, self._sitting.who = self._said(self.meeting), self._said(self.who)
