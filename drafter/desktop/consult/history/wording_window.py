"""A wording through the years: who adopted it first, where it was repeated, how it changed."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.cards import CardView
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.history.wording_cards import Against, WordingCards
from drafter.desktop.consult.narrowing.year_section import YearStrip
from drafter.desktop.theme import Theme, document_font
from drafter.instruments import opening_words
from drafter.library import Appearance
from drafter.library import Wording as ClauseWording

_OPENING = 16
"""Words by which the window is headed."""


class WordingWindow(QWidget):
    """Stays open beside the draft while one writes.

    Signals:
        insert_requested(list[str]): a clause by id, to be put into the draft.
        reveal_requested(str): a clause by id, to be shown where it stands.
        copy_requested(list[str]): clauses by id, to be copied with their citation.
        said(str): something that asks for no answer.
    """

    insert_requested = Signal(list)
    reveal_requested = Signal(str)
    copy_requested = Signal(list)
    said = Signal(str)

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Wording through the years"))
        self._says = WordingCards(catalogue, self)
        self._appearances: tuple[Appearance, ...] = ()
        self._chosen_id = ""
        self.words = QLabel()
        self.words.setProperty("role", "title")
        self.words.setFont(document_font(13))
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        for line in (self.words, self.summary):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.years = YearStrip(theme, catalogue.language)
        self.years.setAccessibleName(self.tr("How often in each year"))
        self.list = CardView(theme, self.tr("Appearances, oldest first"))
        self.with_first = QRadioButton(self.tr("Compare with the &first"))
        self.with_previous = QRadioButton(self.tr("Compare with the one &before"))
        self.with_first.setChecked(True)
        self.insert = QPushButton(self.tr("&Insert into the draft"))
        self.insert.setProperty("role", "primary")
        self.copy = QPushButton(self.tr("&Copy with citation"))
        self.reveal = QPushButton(self.tr("Sho&w in its instrument"))
        self.copy_all = QPushButton(self.tr("Copy the &whole history"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.resize(820, 640)
        self._tell_buttons()

    def _lay_out(self) -> None:
        ways = QButtonGroup(self)
        choice = QHBoxLayout()
        choice.setSpacing(16)
        for way in (self.with_first, self.with_previous):
            ways.addButton(way)
            choice.addWidget(way)
        choice.addStretch(1)
        deeds = QHBoxLayout()
        deeds.setSpacing(6)
        for button in (self.insert, self.copy, self.reveal):
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.copy_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for part in (self.words, self.summary, self.years):
            column.addWidget(part)
        column.addLayout(choice)
        column.addWidget(self.list, 1)
        column.addLayout(deeds)

    def _connect(self) -> None:
        self.with_first.toggled.connect(lambda _checked: self._show_cards())
        self.years.drawn.connect(self._go_to_year)
        self.list.chosen.connect(lambda _number: self._tell_buttons())
        self.list.doubleClicked.connect(lambda _index: self._insert())
        self.insert.clicked.connect(lambda _checked=False: self._insert())
        self.copy.clicked.connect(lambda _checked=False: self.copy_requested.emit(self._chosen()))
        self.reveal.clicked.connect(lambda _checked=False: self._reveal())
        self.copy_all.clicked.connect(lambda _checked=False: self._copy_all())

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.list.set_theme(theme)
        self.years.theme = theme
        self.years.update()

    # -- what is shown --------------------------------------------------------------------------------------------

    def wait_for(self, words: str) -> None:
        """The history of those words is being looked for."""
        self._appearances, self._chosen_id = (), ""
        self.words.setText(f"«{opening_words(words, _OPENING)}»")
        self.summary.setText(self.tr("Looking through the library…"))
        self.years.hide()
        self.list.show_cards(())
        self._tell_buttons()

    def show_wording(self, wording: ClauseWording, chosen_id: str) -> None:
        """Shows a history; ``chosen_id`` is the clause somebody came from."""
        self._appearances, self._chosen_id = wording.appearances, chosen_id
        self.words.setText(f"«{opening_words(self._appearances[0].clause.text, _OPENING)}»")
        self.summary.setText(self._says.summary(self._appearances))
        years = Counter(int(each.metadata.date[:4]) for each in self._appearances if each.metadata.date[:4].isdecimal())
        self.years.setVisible(len(years) > 1)
        for way in (self.with_first, self.with_previous):
            way.setVisible(len(self._appearances) > 1)
        self.years.show_counts(sorted(years), years, None)
        self._show_cards()
        came_from = [number for number, each in enumerate(self._appearances) if each.clause.id == chosen_id]
        self.list.select(came_from[0] if came_from else 0)
        self._tell_buttons()

    def say(self, words: str) -> None:
        """Says why there is nothing to show."""
        self.summary.setText(words)

    @property
    def against(self) -> Against:
        """What the appearances are compared with."""
        return Against.FIRST if self.with_first.isChecked() else Against.PREVIOUS

    def _show_cards(self) -> None:
        current, against = self.list.current, self.against
        appearances, chosen_id = self._appearances, self._chosen_id

        self.list.show_numbers(
            range(len(appearances)),
            lambda number: self._says.card(number, appearances[number], against, chosen_id),
        )
        self.list.select(current)

    def _go_to_year(self, first: int, last: int) -> None:
        for number, each in enumerate(self._appearances):
            if str(first) <= each.metadata.date[:4] <= str(last):
                self.list.select(number)
                self._tell_buttons()
                return

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[str]:
        number = self.list.current
        return [] if number is None else [self._appearances[number].clause.id]

    def _tell_buttons(self) -> None:
        for button in (self.insert, self.copy, self.reveal):
            button.setEnabled(bool(self._chosen()))
        self.copy_all.setEnabled(bool(self._appearances))

    def _insert(self) -> None:
        if self._chosen():
            self.insert_requested.emit(self._chosen())

    def _reveal(self) -> None:
        for clause_id in self._chosen():
            self.reveal_requested.emit(clause_id)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._says.as_text(self._appearances, self.against))
        self.said.emit(self.tr("The history of this wording is on the clipboard."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter inserts, Escape closes."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._insert()
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)
