"""The amendment form: who wants what, where, why and on which precedent; the difference is shown as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.delegations.name_completer import name_completer
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import Theme
from drafter.drafting import Draft
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.negotiation.locks import named
from drafter.drafting.proposals.model import Precedent, Proposal, ProposalKind
from drafter.redline import compare_words

_PLACED = (ProposalKind.ADD, ProposalKind.MOVE)
_WORDED = (ProposalKind.ADD, ProposalKind.MODIFY, ProposalKind.RESERVE)


class ProposalDialog(QDialog):
    """Asks for one proposal about a paragraph, or for other words of one that is on the table."""

    def __init__(
        self,
        draft: Draft,
        paragraph_id: str,
        table: DelegationTable,
        theme: Theme,
        precedents: Callable[[str], Sequence[Precedent]],
        parent: QWidget | None = None,
        *,
        own: str = "",
        amended: Proposal | None = None,
        reworded: Proposal | None = None,
    ) -> None:
        """
        Args:
            draft: as it is.
            paragraph_id: the paragraph under discussion; empty where the text has none.
            table: who may propose.
            precedents: agreed language near a passage.
            own: who is offered as proposer at first.
            amended: a proposal whose words are to be amended.
            reworded: a proposal that is to be put on the text as it is now.
        """
        super().__init__(parent)
        self._draft = draft
        self._paragraph_id = paragraph_id
        self._table = table
        self._theme = theme
        self._amended = amended
        self._reworded = reworded
        self._phrases = NegotiatePhrases(self)
        here = draft.paragraph(paragraph_id) if paragraph_id in draft.index else None
        self._base = amended.new_text if amended is not None else here.text if here is not None else ""
        self.setWindowTitle(self._title(named(here) if here is not None else ""))
        self.who = QLineEdit(own)
        self.who.setPlaceholderText(self.tr("Delegations or groups, separated by commas"))
        self.who.setCompleter(name_completer(table, draft.language, self))
        self.kind = ChoiceBox()
        self.place = ChoiceBox()
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(120)
        self.reason = QLineEdit()
        self.precedent = ChoiceBox()
        self._preview = QLabel()
        self._trouble = QLabel()
        self._fill(precedents)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.who.textChanged.connect(self._follow)
        self.words.textChanged.connect(self._follow)
        self.place.currentIndexChanged.connect(self._follow)
        self._kind_chosen()

    # -- what was asked -------------------------------------------------------------------------------------------

    @property
    def chosen_kind(self) -> ProposalKind:
        """What is proposed."""
        return ProposalKind(self.kind.currentData())  # Qt keeps the string of it

    @property
    def delegations(self) -> tuple[str, ...]:
        """Codes of those named, in the table's order; empty while somebody is not in the table."""
        found = [self._table.find(name) for name in self.who.text().split(",") if name.strip()]
        known = [party.code for party in found if party is not None]
        return self._table.in_order(known) if len(known) == len(found) else ()

    def proposal(self, proposal_id: str, target_id: str, base: str, now: str) -> Proposal:
        """What was filled in.

        Args:
            proposal_id: its id.
            target_id: the id that an added paragraph will have.
            base: name of the version the draft is, if it is one.
            now: UTC, ISO 8601.
        """
        kind = self.chosen_kind
        added = kind is ProposalKind.ADD
        old = "" if added else self._base
        return Proposal(
            proposal_id,
            kind,
            self.delegations,
            base,
            now,
            target_id if added else self._paragraph_id,
            old,
            self.new_text,
            after=self.after if kind in _PLACED else "",
            amends=self._amended.id if self._amended is not None else "",
            reason=" ".join(self.reason.text().split()),
            precedent=self.precedent.currentData(),
        )

    @property
    def new_text(self) -> str:
        """The words it wants."""
        kind = self.chosen_kind
        if kind in _WORDED:
            return self.words.toPlainText().strip()
        return self._base if kind is ProposalKind.MOVE else ""

    @property
    def after(self) -> str:
        """Id of the paragraph to follow; empty for the beginning."""
        return str(self.place.currentData() or "")

    # -- laying out -----------------------------------------------------------------------------------------------

    def _title(self, name: str) -> str:
        if self._reworded is not None:
            return self.tr("Adjust the proposal to the text as it is")
        if self._amended is not None:
            return self.tr("Amend a proposal")
        return (
            self.tr("Propose a change to paragraph {name}").format(name=name) if name else self.tr("Propose a change")
        )

    def _fill(self, precedents: Callable[[str], Sequence[Precedent]]) -> None:
        again = self._reworded
        kinds: Sequence[ProposalKind] = tuple(ProposalKind)
        if again is not None:
            kinds = (again.kind,)
        elif self._amended is not None:
            kinds = (ProposalKind.MODIFY,)
        elif not self._paragraph_id:
            kinds = (ProposalKind.ADD,)
        for kind in kinds:
            self.kind.addItem(self._phrases.kind(kind), kind)
        if len(kinds) > 1:
            self.kind.setCurrentIndex(kinds.index(ProposalKind.MODIFY))
        self.place.addItem(self.tr("At the beginning of the text"), "")
        for paragraph in self._draft.paragraphs:
            if paragraph.status.is_gone:
                continue
            words = " ".join(paragraph.text[:60].split())
            self.place.addItem(self.tr("After {name}").format(name=f"{paragraph.label} {words}".strip()), paragraph.id)
        wanted = again.after if again is not None else self._paragraph_id
        self.place.setCurrentIndex(max(0, self.place.findData(wanted)))
        self.precedent.addItem(self.tr("None"), None)
        for precedent in precedents(self._base):
            self.precedent.addItem(precedent.citation, precedent)
        if again is not None:
            names = (self._table.party(code) for code in again.delegations)
            self.who.setText(", ".join(party.names.within(self._draft.language) for party in names if party))
            self.who.setEnabled(False)
            self.words.setPlainText(again.new_text)
            self.reason.setText(again.reason)

    def _lay_out(self) -> None:
        self._preview.setWordWrap(True)
        self._preview.setTextFormat(Qt.TextFormat.RichText)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._preview.setMargin(8)
        area = QScrollArea()
        area.setWidget(self._preview)
        area.setWidgetResizable(True)
        area.setMinimumHeight(90)
        area.setAccessibleName(self.tr("What it changes"))
        self._trouble.setWordWrap(True)
        self._trouble.setProperty("role", "warning")
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Delegations"), self.who)
        self._form.addRow(self.tr("&Kind"), self.kind)
        self._form.addRow(self.tr("&Place"), self.place)
        self._form.addRow(self.tr("&Words"), self.words)
        self._form.addRow(self.tr("What it changes"), area)
        self._form.addRow(self.tr("&Reason"), self.reason)
        self._form.addRow(self.tr("Prece&dent"), self.precedent)
        self._shows = area
        self.buttons = QDialogButtonBox()
        words = self.tr("&Adjust") if self._reworded is not None else self.tr("Put &forward")
        self.accept_button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self._trouble)
        column.addWidget(self.buttons)
        self.resize(640, 560)
        if self._reworded is not None:
            self._form.setRowVisible(self.precedent, False)
            self._form.setRowVisible(self.reason, False)

    # -- following ------------------------------------------------------------------------------------------------

    def _kind_chosen(self) -> None:
        kind = self.chosen_kind
        self._form.setRowVisible(self.place, kind in _PLACED)
        self._form.setRowVisible(self.words, kind in _WORDED)
        self._form.setRowVisible(self._shows, kind in (ProposalKind.MODIFY, ProposalKind.DELETE))
        if self._reworded is None:
            self.words.setPlainText(self._base if kind is ProposalKind.MODIFY else "")
        self._follow()

    def _follow(self) -> None:
        if self.chosen_kind in (ProposalKind.MODIFY, ProposalKind.DELETE):
            self._preview.setText(redline_html(compare_words(self._base, self.new_text), self._theme))
        trouble = self._what_is_missing()
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.accept_button.setEnabled(not trouble)

    def _what_is_missing(self) -> str:
        named_ones = [name.strip() for name in self.who.text().split(",") if name.strip()]
        if not named_ones:
            return self.tr("Say which delegations propose it.")
        strangers = [name for name in named_ones if self._table.find(name) is None]
        if strangers:
            return self.tr("“{name}” is not in the table of delegations; correct it or add it to the table.").format(
                name=strangers[0]
            )
        kind = self.chosen_kind
        if kind in (ProposalKind.ADD, ProposalKind.RESERVE) and not self.new_text:
            return self.tr("Write the words it wants.")
        if kind is ProposalKind.MODIFY and self.new_text == self._base:
            return self.tr("Change the words above to what is proposed.")
        if kind is ProposalKind.MODIFY and not self.new_text:
            return self.tr("Nothing would be left: choose “Deletion” for that.")
        if kind is ProposalKind.MOVE and self.after == self._paragraph_id:
            return self.tr("Choose the paragraph it is to follow.")
        return ""
