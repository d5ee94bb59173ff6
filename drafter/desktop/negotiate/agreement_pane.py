"""What hangs together with the paragraph: its packages, and the reservations to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from drafter.desktop.cards import Card, CardView, Sign
from drafter.desktop.negotiate.decisions import Decisions
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.negotiating import linked_with
from drafter.drafting.negotiation.standing import Member, Package, Reservation


class AgreementPane(Pane):
    """A card a package, with all that belongs to it, and a card a reservation."""

    def __init__(self, workspace: Workspace, decisions: Decisions, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self._wording = Wording(self)
        self.cards = CardView(theme, self.tr("Packages and reservations"))
        self._none = QLabel(self.tr("It belongs to no package, and nobody has a reservation to it."))
        self._none.setProperty("role", "empty")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        deeds = QHBoxLayout()
        for action in (decisions.link, decisions.agree, decisions.unlink, decisions.reserve):
            deeds.addWidget(deed_button(action, words=action is not decisions.unlink))
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._none, 1)
        column.addWidget(self.cards, 1)
        column.addLayout(deeds)
        self._members: list[str] = []
        self.cards.activated.connect(lambda _index: self._go())

    def set_theme(self, theme: Theme) -> None:
        self.cards.set_theme(theme)

    def show_table(self, table: Table, paragraph_id: str) -> None:
        workspace = self._workspace
        there = workspace.has_draft and paragraph_id in workspace.draft.index
        packages = linked_with(workspace.draft, paragraph_id) if there else ()
        reservations = workspace.draft.paragraph(paragraph_id).reservations if there else ()
        cards = [self._package(number, each, workspace.draft) for number, each in enumerate(packages)]
        cards += [self._reservation(number, each) for number, each in enumerate(reservations, len(cards))]
        self._members = [
            next((m.paragraph_id for m in each.members if m.paragraph_id != paragraph_id), "") for each in packages
        ]
        self.cards.show_cards(cards)
        self.cards.setVisible(bool(cards))
        self._none.setVisible(not cards)
        words = self.tr("Packages, reservations ({count})").format(count=len(cards))
        self.retitled.emit(words if cards else self.tr("Packages, reservations"))

    def _package(self, number: int, package: Package, draft: Draft) -> Card:
        members = "; ".join(self._member(each, draft) for each in package.members)
        there = [draft.paragraph(each) for each in package.paragraph_ids if each in draft.index]
        agreed = sum(1 for each in there if each.status.is_agreed)
        aside = self.tr("{agreed} of {all} agreed").format(agreed=agreed, all=len(there))
        return Card(
            number,
            "link",
            "accent",
            package.name,
            aside,
            (Run(Fate.EQUAL, members),),
            spoken=f"{package.name}. {aside}. {members}",
        )

    def _member(self, member: Member, draft: Draft) -> str:
        if member.paragraph_id not in draft.index:
            return self.tr("a paragraph that is gone")
        name = self.tr("para. {number}").format(number=named(draft.paragraph(member.paragraph_id)))
        status = self._wording.status(draft.paragraph(member.paragraph_id).status).lower()
        return f"{name} {member.bracket} ({status})" if member.bracket else f"{name} ({status})"

    def _reservation(self, number: int, reservation: Reservation) -> Card:
        head = self.tr("Reservation of {delegation}").format(delegation=reservation.delegation)
        return Card(
            number,
            "flag",
            "warning",
            head,
            self.tr("footnote"),
            (Run(Fate.EQUAL, reservation.text),),
            marks=(Sign("flag", "", "warning"),),
            spoken=f"{head}. {reservation.text}",
        )

    def _go(self) -> None:
        """To the next paragraph of the chosen package."""
        number = self.cards.current
        if number is not None and number < len(self._members) and self._members[number]:
            self.paragraph_wanted.emit(self._members[number])
