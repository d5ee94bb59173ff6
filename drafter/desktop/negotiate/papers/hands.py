"""Whose the changes of a paper are, hand by hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from drafter.deeds.returned_papers import Paper, owner_of
from drafter.desktop.delegations.name_completer import name_completer
from drafter.drafting.brackets import Notation


class Hands(QWidget):
    """A field for each author of tracked changes, and one for what nobody tracked.

    Signals:
        answered(): somebody said, or took back, who one of them speaks for.
    """

    answered = Signal()

    def __init__(self, notation: Notation, language: str) -> None:
        """``language`` is that delegations are named in."""
        super().__init__()
        self._notation, self._language = notation, language
        self.fields: list[QLineEdit] = []
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)

    def show_paper(self, paper: Paper, untracked: bool) -> None:
        """Asks about a paper; ``untracked`` says whether anything in it is not tracked."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = []
        for hand in paper.hands:
            field = QLineEdit()
            field.setPlaceholderText(self.tr("Which delegation? Left empty, these changes are left out."))
            field.setCompleter(name_completer(self._notation.table, self._language, field))
            field.setText(self.party_name(owner_of(paper, hand, self._notation.table)))
            field.textChanged.connect(lambda _text: self.answered.emit())
            self.fields.append(field)
            if hand.author:
                caption = self.tr("Changes of {author}").format(author=hand.author)
            else:
                caption = self.tr("What nobody tracked") if paper.tracked else self.tr("The whole text")
            field.setAccessibleName(caption)
            self._form.addRow(caption, field)
            self._form.setRowVisible(field, bool(hand.author) or not paper.tracked or untracked)

    def ask_one(self, words: str, name: str) -> None:
        """Asks who proposes what was edited."""
        while self._form.rowCount():
            self._form.removeRow(0)
        field = QLineEdit(name)
        field.textChanged.connect(lambda _text: self.answered.emit())
        self.fields = [field]
        self._form.addRow(words, field)

    def party_name(self, code: str) -> str:
        """A delegation's name from its code."""
        return self._notation.table.name(code, self._language)

    @property
    def owners(self) -> Mapping[int, str]:
        """Codes of delegations by the hand's place; hands of nobody are left out."""
        found = ((place, self._notation.table.find(field.text())) for place, field in enumerate(self.fields))
        return {place: party.code for place, party in found if party is not None}

    @property
    def unknown(self) -> str:
        """The first name written that is in no table; empty where all are."""
        names = (field.text().strip() for field in self.fields)
        return next((name for name in names if name and self._notation.table.find(name) is None), "")
