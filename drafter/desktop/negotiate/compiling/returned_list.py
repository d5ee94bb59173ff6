"""The files that came back, one below the other: whose each is, and what is asked about it, answered right there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.delegations.name_completer import name_completer
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.negotiate.compiling.work import Came, owners, returned_of
from drafter.desktop.theme import Theme
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation.model import Notice, NoticeKind
from drafter.drafting.compilation.returned import owners_of

_WHO_WIDTH = 260


class ReturnedRow(QFrame):
    """One file.

    Signals:
        answered(): who it speaks for, or whether it is taken as it is, was said.
        version_wanted(str): it is to be compiled onto that version.
        unwanted(): it is to be left out.
    """

    answered = Signal()
    version_wanted = Signal(str)
    unwanted = Signal()

    def __init__(self, came: Came, notation: Notation, language: str, theme: Theme) -> None:
        super().__init__()
        self._came, self._notation, self._language = came, notation, language
        self.question: Notice | None = None
        self.setProperty("role", "card")
        name = QLabel(came.file.text.name)
        name.setProperty("role", "title")
        name.setToolTip(came.reference)
        self._about = QLabel(self._facts())
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.who = QLineEdit()
        self.who.setFixedWidth(_WHO_WIDTH)
        self.who.setAcceptDrops(False)  # a file dropped on it is meant for the window
        self.who.setPlaceholderText(self.tr("Which delegation is it from?"))
        self.who.setAccessibleName(self.tr("Delegation of {file}").format(file=came.file.text.name))
        self.who.setCompleter(name_completer(notation.table, language, self))
        self.leave_out = QToolButton()
        self.leave_out.setToolTip(self.tr("Leave this file out"))
        self.leave_out.setAccessibleName(self.tr("Leave out {file}").format(file=came.file.text.name))
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "warning")
        self.answers = QWidget()
        self._choices = FlowLayout(gap=6)
        self.answers.setLayout(self._choices)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self.who)
        head.addWidget(self.leave_out)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setVerticalSpacing(4)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self._about, 1, 0)
        grid.addWidget(self._sentence, 2, 0)
        grid.addWidget(self.answers, 3, 0)
        codes, _ = owners_of([came.file.returned], notation.table)
        if 0 in codes:
            self.who.setText(self._name(codes[0]))
        self.who.textChanged.connect(lambda _text: self.answered.emit())
        self.leave_out.clicked.connect(self.unwanted)
        self.set_theme(theme)
        self.ask(None)

    @property
    def came(self) -> Came:
        """The file with what was said of it."""
        return replace(self._came, delegation=self.who.text())

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.leave_out.setIcon(theme.icon("x"))

    def ask(self, question: Notice | None) -> None:
        """Asks what must be answered about the file, or nothing any more."""
        if question is not None and question == self.question:
            return
        self.question = question
        while self._choices.count():
            item = self._choices.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        if question is not None:
            self._sentence.setText(self._worded(question))
            self._offer(question)
        self._sentence.setVisible(question is not None)
        self.answers.setVisible(self._choices.count() > 0)

    def _offer(self, question: Notice) -> None:
        match question.kind:
            case NoticeKind.AMBIGUOUS_DELEGATION:
                for code in question.owners:
                    self._button(self._name(code), partial(self._say_who, code))
            case NoticeKind.SAME_DELEGATION:
                self._button(self.tr("Leave this one out"), self.unwanted.emit)
            case NoticeKind.BETTER_BASE:
                version = str(question.data["version"])
                self._button(
                    self.tr("Compile onto {version}").format(version=version),
                    lambda: self.version_wanted.emit(version),
                )
                self._button(self.tr("Take it as it is"), self._take)
            case NoticeKind.OTHER_BASE:
                self._button(self.tr("Take it as it is"), self._take)
                self._button(self.tr("Leave this one out"), self.unwanted.emit)
            case NoticeKind.EXTRACT:
                self._button(self.tr("Yes, they are to be deleted"), self._take)
                self._button(self.tr("Leave this one out"), self.unwanted.emit)
            case _:
                pass

    def _button(self, words: str, deed: Callable[[], object]) -> None:
        button = QPushButton(words)
        button.setProperty("role", "small")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: deed())
        self._choices.addWidget(button)

    def _say_who(self, code: str) -> None:
        self.who.setText(self._name(code))

    def _take(self) -> None:
        self._came = replace(self._came, sure=True)
        self.answered.emit()

    def _name(self, code: str) -> str:
        return self._notation.table.name(code, self._language)

    def _facts(self) -> str:
        facts = [self.tr("%n paragraph(s)", "", len(self._came.file.text.paragraphs))]
        authors = self._came.file.returned.authors
        if authors:
            facts.append(self.tr("tracked changes of {authors}").format(authors=", ".join(authors)))
        return " · ".join(facts)

    def _worded(self, question: Notice) -> str:
        data = question.data
        match question.kind:
            case NoticeKind.UNKNOWN_DELEGATION if self.who.text().strip():
                said = self.tr("“{name}” is not in the table of delegations: correct it or add it to the table.")
                return said.format(name=self.who.text().strip())
            case NoticeKind.UNKNOWN_DELEGATION:
                return self.tr("Neither its name nor its changes say which delegation it is from.")
            case NoticeKind.AMBIGUOUS_DELEGATION:
                return self.tr("It may be from more than one delegation. Which one?")
            case NoticeKind.SAME_DELEGATION:
                return self.tr("Another file speaks for the same delegation: leave one out, or say whose each is.")
            case NoticeKind.OTHER_BASE:
                return self.tr(
                    "Only {percent} % of its words come from the base: it seems to be made from another text."
                ).format(percent=data["percent"])
            case NoticeKind.BETTER_BASE:
                return self.tr("It is nearer to “{version}” than to the base.").format(version=data["version"])
            case NoticeKind.EXTRACT:
                return self.tr("It lacks {gone} of the {count} paragraphs of the base. Are they to be deleted?").format(
                    gone=data["gone"], count=data["count"]
                )
            case _:
                return ""


class ReturnedList(QScrollArea):
    """All of them.

    Signals:
        changed(): a file came or went, or something was said of one.
        version_wanted(str): the files are to be compiled onto that version.
    """

    changed = Signal()
    version_wanted = Signal(str)

    def __init__(self, notation: Notation, language: str, theme: Theme) -> None:
        """``language`` is that of the interface: delegations are named in it."""
        super().__init__()
        self._notation, self._language, self._theme = notation, language, theme
        self.rows: list[ReturnedRow] = []
        self._of_the_base: dict[str, Notice] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    @property
    def files(self) -> tuple[Came, ...]:
        """The files with what was said of them."""
        return tuple(row.came for row in self.rows)

    @property
    def questions(self) -> int:
        """How many files are asked about."""
        return sum(1 for row in self.rows if row.question is not None)

    def add(self, files: Sequence[Came]) -> None:
        """Lists more files; one that is listed already is taken anew."""
        for came in files:
            for row in [each for each in self.rows if each.came.reference == came.reference]:
                self._take_out(row)
            row = ReturnedRow(came, self._notation, self._language, self._theme)
            row.answered.connect(self._follow)
            row.version_wanted.connect(self.version_wanted)
            row.unwanted.connect(partial(self.remove, row))
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        self._follow()

    def remove(self, row: ReturnedRow) -> None:
        """Leaves a file out."""
        self._take_out(row)
        self._follow()

    def ask(self, questions: Sequence[Notice]) -> None:
        """Asks what compiling asked."""
        self._of_the_base = {notice.source: notice for notice in questions}
        self._follow()

    def forget_questions(self) -> None:
        """Another base: what was asked about the last one is no longer of interest."""
        self.ask(())

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def _take_out(self, row: ReturnedRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()

    def _follow(self) -> None:
        files = self.files
        questions = owners(files, self._notation.table).questions
        names = [each.name for each in returned_of(files)]
        for place, row in enumerate(self.rows):
            question = questions.get(place)
            if question is None and not files[place].sure:
                question = self._of_the_base.get(names[place])
            row.ask(question)
        self.changed.emit()
