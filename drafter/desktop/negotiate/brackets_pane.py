"""The brackets of the paragraph, wording by wording, settled one by one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from drafter.desktop.actions import ink, make_action
from drafter.desktop.cards import Card, CardView, Sign
from drafter.desktop.compose.brackets.deeds import settle
from drafter.desktop.compose.brackets.wording import BracketWording
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import (
    DROP,
    Bracket,
    BracketKind,
    Choice,
    Notation,
    Stretch,
    Take,
)

_MOST_NUMBERED = 9


@dataclass(frozen=True)
class Offer:
    """Something to choose.

    Attributes:
        bracket: of which bracket.
        alternative: which of its wordings, counted from 0; -1 where it has none (a note).
    """

    bracket: Bracket
    alternative: int


class BracketsPane(Pane):
    """A card a wording: keep it, or drop its bracket; a digit takes that wording of the chosen bracket."""

    def __init__(self, workspace: Workspace, notation: Notation, theme: Theme) -> None:
        super().__init__()
        self._workspace, self._notation = workspace, notation
        self._wording = BracketWording(self)
        self._stretch: Stretch | None = None
        self._offers: tuple[Offer, ...] = ()
        self._paragraph_id = ""
        self.cards = CardView(theme, self.tr("Brackets of the paragraph"))
        self.take = make_action(
            self,
            self.tr("&Keep this wording"),
            self._take,
            icon="check",
            shortcut="Return",
            on=self.cards,
            hint=self.tr("Its words stay, the bracket and the other wordings go"),
        )
        self.drop = make_action(
            self,
            self.tr("&Drop the bracket"),
            self._drop,
            icon="trash-2",
            shortcut="Del",
            on=self.cards,
            hint=self.tr("The bracket goes with all its words"),
        )
        self._digits = [
            make_action(self, str(number), partial(self._take_numbered, number), shortcut=str(number), on=self.cards)
            for number in range(1, _MOST_NUMBERED + 1)
        ]
        self._none = QLabel(self.tr("No brackets: nothing is disputed in the words of this paragraph."))
        self._none.setProperty("role", "empty")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(self.tr("Enter keeps, Del drops, a digit takes that wording."))
        hint.setProperty("role", "muted")
        deeds = QHBoxLayout()
        deeds.addWidget(deed_button(self.take))
        deeds.addWidget(deed_button(self.drop))
        deeds.addStretch(1)
        deeds.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._none, 1)
        column.addWidget(self.cards, 1)
        column.addLayout(deeds)
        self.cards.chosen.connect(lambda _number: self._show_possibilities())
        self.set_theme(theme)

    @property
    def chosen(self) -> Offer | None:
        """The wording that is chosen."""
        number = self.cards.current
        return self._offers[number] if number is not None and number < len(self._offers) else None

    @property
    def chosen_words(self) -> str:
        """The chosen bracket as written; empty for none."""
        offer = self.chosen
        if offer is None or self._stretch is None:
            return ""
        return self._stretch.bracketed.text[offer.bracket.start : offer.bracket.stop]

    def set_notation(self, notation: Notation) -> None:
        """Reads brackets anew the next time."""
        self._notation = notation

    def set_theme(self, theme: Theme) -> None:
        self.cards.set_theme(theme)
        ink((self.take, self.drop), theme)

    def show_table(self, table: Table, paragraph_id: str) -> None:
        same = paragraph_id == self._paragraph_id
        before = self.cards.current
        self._paragraph_id = paragraph_id
        self._read(table)
        self.cards.show_cards([self._card(number, offer) for number, offer in enumerate(self._offers)])
        kept = before if same and before is not None else 0
        self.cards.select(min(kept, len(self._offers) - 1) if self._offers else None)
        self.cards.setVisible(bool(self._offers))
        self._none.setVisible(not self._offers)
        count = len({offer.bracket.index for offer in self._offers})
        self.retitled.emit(self.tr("Brackets ({count})").format(count=count) if count else self.tr("Brackets"))
        self._show_possibilities()

    def _read(self, table: Table) -> None:
        self._stretch, self._offers = None, ()
        read = table.stretches.get(self._paragraph_id)
        if read is None:
            return
        self._stretch, place = read
        self._offers = tuple(
            Offer(bracket, number)
            for bracket in self._stretch.opened_in(place)
            for number in (range(len(bracket.alternatives)) if bracket.kind is BracketKind.OPTION else (-1,))
        )

    def _card(self, number: int, offer: Offer) -> Card:
        assert self._stretch is not None
        bracketed, bracket = self._stretch.bracketed, offer.bracket
        if offer.alternative < 0:
            words = bracketed.inside(bracket)
            head = {
                BracketKind.POSITION: self.tr("About the whole paragraph"),
                BracketKind.STATUS: self.tr("Status tag"),
                BracketKind.PLACEHOLDER: self.tr("Text still to come"),
            }.get(bracket.kind, "")
        else:
            alternative = bracket.alternatives[offer.alternative]
            words = bracketed.words(alternative) or self.tr("(no words)")
            owners = self._wording.owners(alternative.attributions)
            head = f"{offer.alternative + 1}. {owners or self.tr('Without a name')}"
        others = len(bracket.alternatives)
        aside = self.tr("one of {count} wordings").format(count=others) if others > 1 else ""
        return Card(
            number,
            "brackets" if offer.alternative <= 0 else "corner-down-left",
            "accent",
            head,
            aside,
            (Run(Fate.EQUAL, words),),
            marks=(Sign("git-compare-arrows"),) if others > 1 and not offer.alternative else (),
            spoken=". ".join(filter(None, [head, aside, words])),
            depth=bracket.depth,
        )

    def _show_possibilities(self) -> None:
        offer = self.chosen
        may = offer is not None and not self._workspace.read_only
        self.take.setEnabled(may and offer is not None and offer.alternative >= 0)
        self.drop.setEnabled(may)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        offer = self.chosen
        if offer is not None and offer.alternative >= 0:
            self._settle(offer.bracket, Take(offer.alternative))

    def _take_numbered(self, number: int) -> None:
        offer = self.chosen
        if offer is not None and number <= len(offer.bracket.alternatives):
            self._settle(offer.bracket, Take(number - 1))

    def _drop(self) -> None:
        offer = self.chosen
        if offer is not None:
            self._settle(offer.bracket, DROP)

    def _settle(self, bracket: Bracket, choice: Choice) -> None:
        if self._stretch is None or self._workspace.read_only:
            return
        edit = settle(self._workspace.draft, self._stretch, bracket, choice)
        if edit is not None:
            self._workspace.apply(edit)
