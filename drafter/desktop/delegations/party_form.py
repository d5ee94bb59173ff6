"""One delegation or group, to be changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from drafter.drafting.delegations import Delegation, DelegationTable, Group, Names, Party, spanish_key

_CODE = Qt.ItemDataRole.UserRole.value
_SEPARATOR = ";"
"""Between forms of a name: a comma may be part of one."""


def in_order(parties: Iterable[Party], language: str) -> list[Party]:
    """Everybody by the name that a list in that language has. Accents count in none of the four; only Spanish has ñ."""
    return sorted(parties, key=lambda party: spanish_key(party.listed_name(language)))


class PartyForm(QWidget):
    """Fields for code, names, other forms, and a group's members.

    Signals:
        edited(Party): the party as the fields have it now.
    """

    edited = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """``language`` is the one in which a group's members are called by name."""
        super().__init__(parent)
        self._language = language
        self._party: Party | None = None
        self.code = QLineEdit()
        self.alpha2 = QLineEdit()
        self.alpha2.setMaxLength(2)
        self.names = {language: QLineEdit() for language in ("es", "en", "pt", "fr")}
        self.official = QLineEdit()
        self.also = QLineEdit()
        self.also.setToolTip(self.tr("Short forms and other names, parted by semicolons"))
        self.members = QListWidget()
        self.members.setAccessibleName(self.tr("Members"))
        form = QFormLayout(self)
        form.setContentsMargins(12, 0, 0, 0)
        form.addRow(self.tr("&Code:"), self.code)
        self._alpha2_words = QLabel(self.tr("&Two-letter code:"))
        self._alpha2_words.setBuddy(self.alpha2)
        form.addRow(self._alpha2_words, self.alpha2)
        for language, words in (
            ("es", self.tr("Name in &Spanish:")),
            ("en", self.tr("Name in &English:")),
            ("pt", self.tr("Name in &Portuguese:")),
            ("fr", self.tr("Name in &French:")),
        ):
            form.addRow(words, self.names[language])
        self._official_words = QLabel(self.tr("Name in &lists (Spanish):"))
        self._official_words.setBuddy(self.official)
        form.addRow(self._official_words, self.official)
        form.addRow(self.tr("Other f&orms:"), self.also)
        self._members_words = QLabel(self.tr("&Members:"))
        self._members_words.setBuddy(self.members)
        form.addRow(self._members_words, self.members)
        for field in (self.code, self.alpha2, *self.names.values(), self.official, self.also):
            field.textEdited.connect(self._tell)
        self.members.itemChanged.connect(self._tell)

    def show_party(self, party: Party | None, table: DelegationTable) -> None:
        """Shows a party's fields; None empties and disables them.

        Args:
            party: the party.
            table: who may be a member of a group.
        """
        self._party = party
        self.setEnabled(party is not None)
        is_group = isinstance(party, Group)
        of_delegations: tuple[QWidget, ...] = (self.alpha2, self._alpha2_words, self.official, self._official_words)
        for part in of_delegations:
            part.setVisible(not is_group)
        self.members.setVisible(is_group)
        self._members_words.setVisible(is_group)
        self.code.setText(party.code if party is not None else "")
        for language, field in self.names.items():
            field.setText(getattr(party.names, language) if party is not None else "")
        self.also.setText(f"{_SEPARATOR} ".join(party.also) if party is not None else "")
        self.alpha2.setText(party.alpha2 if isinstance(party, Delegation) else "")
        self.official.setText(party.official.es if isinstance(party, Delegation) else "")
        self.members.blockSignals(True)
        self.members.clear()
        if isinstance(party, Group):
            # Members first: a group of five need not be looked for among two hundred.
            chosen = [one.code for one in table.members(party)]
            others = [
                one.code
                for one in in_order(table.parties, self._language)
                if isinstance(one, Delegation) and one.code not in chosen
            ]
            for code in (*chosen, *others):
                self._add_member(code, table, code in chosen)
        self.members.blockSignals(False)

    def _add_member(self, code: str, table: DelegationTable, is_member: bool) -> None:
        delegation = table.party(code)
        item = QListWidgetItem(delegation.listed_name(self._language) if delegation is not None else code)
        item.setData(_CODE, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_member else Qt.CheckState.Unchecked)
        self.members.addItem(item)

    def begin(self) -> None:
        """Puts the keyboard on the name, ready to be typed over."""
        self.names["es"].setFocus()
        self.names["es"].selectAll()

    def _tell(self) -> None:
        names = Names(**{language: field.text().strip() for language, field in self.names.items()})
        also = tuple(form for each in self.also.text().split(_SEPARATOR) if (form := each.strip()))
        code = self.code.text().strip()
        match self._party:
            case Delegation():
                before = self._party.official
                official = Names(self.official.text().strip(), before.en, before.pt, before.fr)
                self._party = Delegation(code, names, official, also, self.alpha2.text().strip().upper())
            case Group():
                self._party = Group(code, names, also, self._checked())
            case None:
                return
        self.edited.emit(self._party)

    def _checked(self) -> tuple[str, ...]:
        items = (self.members.item(row) for row in range(self.members.count()))
        return tuple(item.data(_CODE) for item in items if item.checkState() is Qt.CheckState.Checked)
