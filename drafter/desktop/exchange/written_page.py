"""What the export window says once a file is written: what was proved, what was looked for, what was taken out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.desktop.cards import Card, CardView
from drafter.desktop.exchange.preparing import Written
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.theme import Theme
from drafter.exchange import Audience, Layout
from drafter.exchange.circulation import IN_TEXT, PrivateKind, Removed
from drafter.messages import say

_ICON = QSize(40, 40)
_PROVED = (".docx", ".pdf")
"""What is opened again before it replaces anything."""
_EXAMPLES = 3
"""Examples of what was taken out, for each kind."""


class WrittenPage(QWidget):
    """A heading, a list of what was found in words, and ways on.

    Signals:
        finished(): somebody has read it.
    """

    finished = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._written: Written | None = None
        self._icon, self._title, self._where = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._where.setProperty("role", "muted")
        self._where.setWordWrap(True)
        self.report = CardView(theme, self.tr("What was checked"))
        self.report.setProperty("role", "plain")
        self.report.setSelectionMode(CardView.SelectionMode.NoSelection)
        self.open = QPushButton(self.tr("Open the file"))
        self.folder = QPushButton(self.tr("Show its folder"))
        self.close_button = QPushButton(self.tr("Done"))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._icon)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._where)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 14)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.report, 1)
        column.addLayout(foot)
        self.open.clicked.connect(lambda: self._show_outside(folder=False))
        self.folder.clicked.connect(lambda: self._show_outside(folder=True))
        self.close_button.clicked.connect(self.finished)

    def show_written(self, written: Written) -> None:
        """Says what became of an export."""
        self._written = written
        warned = bool(written.findings)
        name = "triangle-alert" if warned else "circle-check"
        self._icon.setPixmap(self._theme.icon(name).pixmap(_ICON))
        self._title.setText(
            self.tr("Written, and there is something to look at: {file}").format(file=written.path.name)
            if warned
            else self.tr("Written and checked: {file}").format(file=written.path.name)
        )
        self._where.setText(str(written.path.parent))
        self.report.show_cards(self._cards(written))
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says, card by card."""
        return tuple(f"{card.head} {''.join(run.text for run in card.words)}" for card in self.report.cards.cards)

    # -- in words -------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self.report.set_theme(theme)

    def _cards(self, written: Written) -> list[Card]:
        cards: list[Card] = []

        def add(icon: str, colour: str, head: str, words: str) -> None:
            cards.append(Card(len(cards), icon, colour, head, "", (Run(Fate.EQUAL, words),)))

        for finding in written.findings:
            words = say(f"finding-{finding.rule}", self._language) if finding.rule != IN_TEXT else finding.detail
            add("triangle-alert", "warning", self.tr("A forbidden word is in the text"), words)
        proved = written.path.suffix.lower() in _PROVED
        if proved:
            add("circle-check", "agreed", self.tr("The text is exact"), self._proved(written.layout))
        if written.audience is Audience.INTERNAL:
            add(
                "lock",
                "warning",
                self.tr("Internal"),
                self.tr("What the file held stays in it: names, comments, properties. Do not circulate this file.")
                if written.amended
                else self.tr("Statuses and sources are in it, and every page says so. Do not circulate this file."),
            )
        elif proved:
            add(
                "search",
                "agreed",
                self.tr("Nothing private was found"),
                self.tr(
                    "Every part of the file was opened and searched: authors, comments, hidden text, properties, "
                    "paths, session marks, the names of this account and machine, and the words you gave."
                ),
            )
            if written.removed:
                cards.append(self._removed_card(len(cards), written.removed))
        return cards

    def _removed_card(self, number: int, removed: Sequence[Removed]) -> Card:
        """What was taken out, each kind on a line of its own."""
        lines: list[str] = []
        for kind in dict.fromkeys(each.kind for each in removed):
            of_kind = [each for each in removed if each.kind is kind]
            details = list(dict.fromkeys(each.detail for each in of_kind if each.detail))[:_EXAMPLES]
            what = self.tr("{what} ({count})").format(what=self._kind(kind), count=sum(each.count for each in of_kind))
            lines.append(
                self.tr("{what}: {examples}").format(what=what, examples=", ".join(details)) if details else what
            )
        words = (Run(Fate.EQUAL, "\n".join(lines)),)
        return Card(number, "scissors", "muted", self.tr("Taken out before it was written"), "", words)

    def _kind(self, kind: PrivateKind) -> str:
        match kind:
            case PrivateKind.AUTHOR:
                return self.tr("Names of other people")
            case PrivateKind.REVISION_ID:
                return self.tr("Marks of editing sessions")
            case PrivateKind.PATH:
                return self.tr("Paths of files")
            case PrivateKind.PRIVATE_PART:
                return self.tr("Private parts")
            case PrivateKind.PROPERTY:
                return self.tr("Properties of the document")
            case _:
                sentence = say(f"finding-{kind.value}", self._language)
                return sentence[:1].upper() + sentence[1:]

    def _proved(self, layout: Layout) -> str:
        match layout:
            case Layout.TRACKED:
                return self.tr("Opened again: rejecting every change gives the base, accepting every change the text.")
            case Layout.CLEAN:
                return self.tr("Opened again: its words are those of the text, one by one.")
            case _:
                return self.tr("Opened again: its words are those of the texts it shows, one by one.")

    def _show_outside(self, *, folder: bool) -> None:
        if self._written is not None:
            path = self._written.path.parent if folder else self._written.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
