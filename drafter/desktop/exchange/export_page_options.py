"""The options of an export that any layout has: for whom, the page, the text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.exchange.export_choices import ExportChoices
from drafter.exchange import Audience, LineNumbering, NumberingStyle, Paper, Sources


class AudienceOptions(QWidget):
    """For circulation, or internal; whose name signs; words that must not go out.

    Signals:
        changed(): something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, choices: ExportChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.circulation = QRadioButton(self.tr("For circulation"))
        self.internal = QRadioButton(self.tr("Internal"))
        about_circulation = self.tr("Names, comments, sources not asked for and traces of this machine are taken out.")
        about_internal = self.tr("Statuses and sources stay; every page says that it is internal.")
        self.circulation.setAccessibleDescription(about_circulation)
        self.internal.setAccessibleDescription(about_internal)
        (self.internal if choices.audience is Audience.INTERNAL else self.circulation).setChecked(True)
        self.author = QLineEdit(choices.author)
        self.author.setPlaceholderText(self.tr("Name or delegation"))
        self.author.setAccessibleName(self.tr("Delegation or name that signs"))
        self.forbidden = QLineEdit(choices.forbidden)
        self.forbidden.setPlaceholderText(self.tr("Names or words, separated by commas"))
        self.forbidden.setAccessibleName(self.tr("Words that must not be in the file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for radio, words in ((self.circulation, about_circulation), (self.internal, about_internal)):
            column.addWidget(radio)
            column.addWidget(explanation(words))
        form = stacked_form()
        form.addRow(self.tr("Delegation or name that signs"), self.author)
        form.addRow(self.tr("Words that must not be in the file"), self.forbidden)
        column.addLayout(form)
        self.circulation.toggled.connect(self.changed)
        self.author.textChanged.connect(self.changed)
        self.forbidden.textChanged.connect(self.changed)

    @property
    def audience(self) -> Audience:
        """Who is to see it."""
        return Audience.INTERNAL if self.internal.isChecked() else Audience.CIRCULATION


class PageOptions(QWidget):
    """Paper, line numbers, page header, the draft's mark; numbers, sources and template.

    Signals:
        changed(): something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, choices: ExportChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = choices.template
        self.paper = ChoiceBox()
        for paper, words in ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))):
            self.paper.addItem(words, paper)
        self.lines = ChoiceBox()
        self.lines.addItem(self.tr("None"), "")
        self.lines.addItem(self.tr("Through the whole text"), LineNumbering.CONTINUOUS)
        self.lines.addItem(self.tr("From 1 on each page"), LineNumbering.EACH_PAGE)
        self.version = QLineEdit(choices.version)
        self.version.setPlaceholderText(self.tr("Such as Rev.2; empty leaves it out"))
        self.dated = QCheckBox(self.tr("Date and hour in the page header"))
        self.dated.setChecked(choices.dated)
        self.draft_mark = QCheckBox(self.tr("“Draft” across each page"))
        self.draft_mark.setChecked(choices.draft_mark)
        self.numbering = ChoiceBox()
        self.numbering.addItem(self.tr("Fixed: nothing can change them"), NumberingStyle.FIXED)
        self.numbering.addItem(self.tr("Counted by Word; bis and ter stay fixed"), NumberingStyle.WORD)
        self.sources = ChoiceBox()
        self.sources.addItem(self.tr("Left out"), Sources.NONE)
        self.sources.addItem(self.tr("As footnotes"), Sources.FOOTNOTES)
        self.sources.addItem(self.tr("As a table at the end"), Sources.TABLE)
        self.sources.addItem(self.tr("As comments (footnotes where it circulates)"), Sources.COMMENTS)
        self.find_sources = QCheckBox(self.tr("Look for the missing ones in the library"))
        self.find_sources.setToolTip(self.tr("Paragraphs that name no source are held against the whole library"))
        self.find_sources.setChecked(choices.find_sources)
        self.template = QPushButton()
        self.template.setAutoDefault(False)
        self.no_template = QPushButton(self.tr("Without"))
        self.no_template.setAutoDefault(False)
        self.no_template.setAccessibleName(self.tr("Without a template of your own"))
        self._choose(self.paper, choices.paper)
        self._choose(self.lines, choices.line_numbering if choices.line_numbers else "")
        self._choose(self.numbering, choices.numbering)
        self._choose(self.sources, choices.sources)
        self._lay_out()
        self._name_template()
        for box in (self.paper, self.lines, self.numbering, self.sources):
            box.currentIndexChanged.connect(self.changed)
        for check in (self.dated, self.draft_mark, self.find_sources):
            check.toggled.connect(self.changed)
        self.sources.currentIndexChanged.connect(self._sources_chosen)
        self._sources_chosen()
        self.version.textChanged.connect(self.changed)
        self.template.clicked.connect(self._ask_template)
        self.no_template.clicked.connect(lambda: self.set_template(None))

    def _lay_out(self) -> None:
        form = stacked_form()
        for words, box in (
            (self.tr("Paper"), self.paper),
            (self.tr("Line numbers"), self.lines),
            (self.tr("Version in the page header"), self.version),
        ):
            box.setAccessibleName(words)
            form.addRow(words, box)
        form.addRow(self.dated)
        form.addRow(self.draft_mark)
        for words, choice in (
            (self.tr("Numbers of the paragraphs"), self.numbering),
            (self.tr("Sources of agreed language"), self.sources),
        ):
            choice.setAccessibleName(words)
            form.addRow(words, choice)
        form.addRow(self.find_sources)
        row = QHBoxLayout()
        row.addWidget(self.template, 1)
        row.addWidget(self.no_template)
        form.addRow(self.tr("Your own Word template"), row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)

    def _sources_chosen(self) -> None:
        """Where sources are left out none is looked for."""
        self.find_sources.setEnabled(self.sources.currentData() != Sources.NONE)

    @staticmethod
    def _choose(box: ChoiceBox, value: str) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    @property
    def line_numbering(self) -> LineNumbering | None:
        """Where line numbers begin again; None for no line numbers."""
        chosen = self.lines.currentData()
        return LineNumbering(chosen) if chosen else None

    @property
    def template_path(self) -> Path | None:
        """The user's own template."""
        return self._template

    def set_template(self, path: Path | None) -> None:
        """Takes another template, or drafter's own."""
        self._template = path
        self._name_template()
        self.changed.emit()

    def _name_template(self) -> None:
        self.template.setText(self.tr("Choose a .docx…") if self._template is None else self._template.name)
        self.template.setAccessibleName(self.tr("Your own Word template"))
        self.no_template.setVisible(self._template is not None)

    def _ask_template(self) -> None:
        start = str(self._template.parent) if self._template is not None else ""
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Choose a Word template"), start, self.tr("Word documents (*.docx *.dotx)")
        )
        if chosen:
            self.set_template(Path(chosen))


def stacked_form() -> QFormLayout:
    """A form with each label above its field."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setContentsMargins(0, 4, 0, 0)
    form.setVerticalSpacing(4)
    return form


def explanation(words: str) -> QLabel:
    """What a choice means, in small under it."""
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    label.setIndent(24)
    return label
