"""The inspector's three sections: sources, nearest clauses, history. Each keeps its cards and fills them anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.desktop.inspector.evidence import Evidence
from drafter.desktop.inspector.evidence_card import EvidenceCard
from drafter.desktop.inspector.history_row import HistoryRow
from drafter.desktop.inspector.paragraph_history import PastChange
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording

_CHANGES_AT_FIRST = 8


class Section(QWidget):
    """A caption, a line that says why there is nothing, and cards."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = QLabel(caption)
        self.caption.setProperty("role", "caption")
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.note)
        self.note.hide()

    def say(self, words: str) -> None:
        """Shows a line instead of cards; nothing hides it."""
        self.note.setText(words)
        self.note.setVisible(bool(words))


class EvidenceSection(Section):
    """Clauses beside the paragraph.

    Signals:
        reveal_clicked(str), source_clicked(object), insert_clicked(str): see :class:`EvidenceCard`.
    """

    reveal_clicked = Signal(str)
    source_clicked = Signal(object)
    insert_clicked = Signal(str)

    def __init__(
        self,
        caption: str,
        wording: Wording,
        theme: Theme,
        short_name: Callable[[str, str], str],
        *,
        foldable: bool,
        parent: QWidget | None = None,
    ) -> None:
        """``short_name(clause id, full citation)`` is what a card is headed by."""
        super().__init__(caption, parent)
        self._wording = wording
        self._theme = theme
        self._short_name = short_name
        self._foldable = foldable
        self._open: set[str] = set()
        self.cards: list[EvidenceCard] = []

    def show_evidence(self, evidence: Sequence[Evidence], *, editable: bool) -> None:
        """Shows these clauses, in this order; a card a person opened stays open wherever its clause goes."""
        while len(self.cards) < len(evidence):
            card = EvidenceCard(self._wording, self._theme, foldable=self._foldable)
            card.reveal_clicked.connect(self.reveal_clicked)
            card.source_clicked.connect(self.source_clicked)
            card.insert_clicked.connect(self.insert_clicked)
            card.opened.connect(self._remember)
            self.cards.append(card)
            self.column.addWidget(card)
        for card, each in zip(self.cards, evidence, strict=False):
            folded = self._foldable and each.clause_id not in self._open
            name = self._short_name(each.clause_id, each.citation)
            card.show_evidence(each, name, folded=folded, editable=editable)
            card.show()
        for card in self.cards[len(evidence) :]:
            card.hide()

    @property
    def shown(self) -> list[EvidenceCard]:
        """The cards that show something."""
        return [card for card in self.cards if not card.isHidden()]

    def fold_all(self) -> None:
        """Another paragraph: what was open for the last one does not matter."""
        self._open.clear()

    def set_theme(self, theme: Theme) -> None:
        """Dresses the cards."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)

    def _remember(self, clause_id: str, opened: bool) -> None:
        if opened:
            self._open.add(clause_id)
        else:
            self._open.discard(clause_id)


class HistorySection(Section):
    """Past changes of the paragraph, newest first.

    Signals:
        restore_clicked(str): that wording is wanted back.
    """

    restore_clicked = Signal(str)

    def __init__(
        self, caption: str, wording: Wording, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(caption, parent)
        self._wording = wording
        self._theme = theme
        self._language = language
        self._changes: Sequence[PastChange] = ()
        self._text = ""
        self._editable = False
        self._all = False
        self.rows: list[HistoryRow] = []
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(6)
        self.more = QPushButton()
        self.more.setFlat(True)
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        self.column.addLayout(self._rows_column)
        self.column.addWidget(self.more)

    def show_changes(self, changes: Sequence[PastChange], text: str, *, editable: bool) -> None:
        """Shows these changes; ``text`` is what the paragraph says now."""
        self._changes, self._text, self._editable = changes, text, editable
        shown = changes if self._all else changes[:_CHANGES_AT_FIRST]
        while len(self.rows) < len(shown):
            row = HistoryRow(self._wording, self._theme, self._language)
            row.restore_clicked.connect(self.restore_clicked)
            self.rows.append(row)
            self._rows_column.addWidget(row)
        for row, change in zip(self.rows, shown, strict=False):
            row.show_change(change, restorable=editable and change.before not in (None, text))
            row.show()
        for row in self.rows[len(shown) :]:
            row.hide()
        hidden = len(changes) - len(shown)
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("Show %n earlier change(s)", "", hidden))
        self.say("" if changes else self.tr("Nothing has been changed here yet."))

    @property
    def shown(self) -> list[HistoryRow]:
        """The rows that show something."""
        return [row for row in self.rows if not row.isHidden()]

    def begin_again(self) -> None:
        """Another paragraph: only its latest changes at first."""
        self._all = False

    def set_theme(self, theme: Theme) -> None:
        """Dresses the rows."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def _show_all(self) -> None:
        self._all = True
        self.show_changes(self._changes, self._text, editable=self._editable)
