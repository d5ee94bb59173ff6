"""The left side of the export window: every choice, in groups, the most important first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.exchange.export_choices import ExportChoices
from drafter.desktop.exchange.export_page_options import AudienceOptions, PageOptions, explanation, stacked_form
from drafter.desktop.opening import IMPORTED_SUFFIXES, texts_filter
from drafter.exchange import Layout, NumberingStyle, Paper, Sources
from drafter.exchange.amending import BaseChanges

_AMEND = "amend"
_LIST_HEIGHT = 112


class ExportOptions(QScrollArea):
    """What to write, compared with what, for whom, on what page.

    Signals:
        changed(): something was chosen or typed.
    """

    changed = Signal()

    def __init__(
        self,
        choices: ExportChoices,
        text: str,
        texts: Sequence[tuple[str, str]],
        why_not_amended: str,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            choices: as they are at first.
            text: reference of the text that is exported.
            texts: what it can be compared with, as words and reference.
            why_not_amended: why the draft cannot be written into the file it began as; empty where it can.
            folder: where to look for files.
        """
        super().__init__(parent)
        self._choices = choices
        self._folder = folder
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        self.base = ChoiceBox()
        self.columns = QListWidget()
        self.add_column = QPushButton(self.tr("Add a file…"))
        self.add_column.setProperty("role", "small")
        self.add_column.setAutoDefault(False)
        self.audience = AudienceOptions(choices)
        self.page = PageOptions(choices)
        self.base_changes = ChoiceBox()
        self._amending = QWidget()
        self._page_group = QWidget()
        self._compared = QWidget()
        self._beside = QWidget()
        self._fill_texts(text, texts)
        self._lay_out(why_not_amended)
        wanted = _AMEND if choices.amend and not why_not_amended else choices.layout.value
        if wanted not in (_AMEND, Layout.CLEAN.value) and not self.base.count():
            wanted = Layout.CLEAN.value
        self._radios[wanted].setChecked(True)
        self._show_what_counts()
        self._group.buttonToggled.connect(self._chosen)
        self.base.currentIndexChanged.connect(self._chosen)
        self.base_changes.currentIndexChanged.connect(self._chosen)
        self.columns.itemChanged.connect(self._chosen)
        self.add_column.clicked.connect(self._ask_files)
        self.audience.changed.connect(self._chosen)
        self.page.changed.connect(self._chosen)

    def _fill_texts(self, text: str, texts: Sequence[tuple[str, str]]) -> None:
        self.base_changes.setAccessibleName(self.tr("Changes that file has already"))
        self.base_changes.addItem(self.tr("Stay tracked"), BaseChanges.KEEP)
        self.base_changes.addItem(self.tr("Are accepted first"), BaseChanges.ACCEPT)
        self.base_changes.setToolTip(
            self.tr("Those that stay keep their authors; for circulation, all stand under the delegation’s name.")
        )
        self.base_changes.setCurrentIndex(self.base_changes.findData(self._choices.base_changes))
        self.base.setAccessibleName(self.tr("Compared with"))
        self.columns.setAccessibleName(self.tr("Texts in the columns beside it"))
        self.columns.setFixedHeight(_LIST_HEIGHT)
        self.columns.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for words, reference in texts:
            if reference != text:
                self.base.addItem(words, reference)
            chosen = reference in self._choices.columns or (not self._choices.columns and reference == text)
            self._add_column(words, reference, chosen=chosen)
        self.base.setCurrentIndex(max(0, self.base.findData(self._choices.base)))

    def _add_column(self, words: str, reference: str, *, chosen: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, reference)
        item.setToolTip(words)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.columns.addItem(item)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Puts files that came in beside the other columns, chosen."""
        for path in paths:
            self._add_column(path.name, str(path), chosen=True)
        self._chosen()

    def _ask_files(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add the text of a delegation"),
            str(self._folder),
            texts_filter(self.tr("Texts"), self.tr("All files"), (*IMPORTED_SUFFIXES, DRAFT_SUFFIX)),
        )
        if chosen:
            self.add_files([Path(path) for path in chosen])

    def _lay_out(self, why_not_amended: str) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 14, 14)
        column.setSpacing(4)
        column.addWidget(_title(self.tr("What to write")))
        amend = self._offer(
            _AMEND,
            self.tr("Amend the file it began as"),
            why_not_amended or self.tr("The changes go into that Word file: its styles, numbers and pages stay."),
            column,
        )
        amend.setEnabled(not why_not_amended)
        for layout, words, about in self._layouts_offered():
            self._offer(layout.value, words, about, column)
        compared = QVBoxLayout(self._compared)
        compared.setContentsMargins(0, 4, 0, 0)
        form = stacked_form()
        form.addRow(self.tr("Compared with"), self.base)
        compared.addLayout(form)
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside_form = stacked_form()
        beside_form.addRow(self.tr("Texts in the columns beside it"), self.columns)
        beside.addLayout(beside_form)
        beside.addWidget(self.add_column, 0, Qt.AlignmentFlag.AlignLeft)
        amending = QVBoxLayout(self._amending)
        amending.setContentsMargins(0, 4, 0, 0)
        amending_form = stacked_form()
        amending_form.addRow(self.tr("Changes that file has already"), self.base_changes)
        amending.addLayout(amending_form)
        column.addWidget(self._amending)
        column.addWidget(self._compared)
        column.addWidget(self._beside)
        column.addSpacing(10)
        column.addWidget(_title(self.tr("For whom")))
        column.addWidget(self.audience)
        of_page = QVBoxLayout(self._page_group)
        of_page.setContentsMargins(0, 10, 0, 0)
        of_page.setSpacing(4)
        of_page.addWidget(_title(self.tr("Page and text")))
        of_page.addWidget(self.page)
        column.addWidget(self._page_group)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(320)

    def _offer(self, value: str, words: str, about: str, column: QVBoxLayout) -> QRadioButton:
        radio = QRadioButton(words)
        radio.setAccessibleDescription(about)
        self._group.addButton(radio)
        self._radios[value] = radio
        note = explanation(about)
        column.addWidget(radio)
        column.addWidget(note)
        return radio

    def _layouts_offered(self) -> tuple[tuple[Layout, str, str], ...]:
        return (
            (Layout.TRACKED, self.tr("Tracked changes"), self.tr("Word's own insertions, deletions and moves.")),
            (Layout.CLEAN, self.tr("Clean text"), self.tr("The words alone, without any trace of changes.")),
            (
                Layout.BRACKETED,
                self.tr("Square brackets"),
                self.tr("Additions bold and deletions struck, in brackets with whose they are."),
            ),
            (
                Layout.SIDE_BY_SIDE,
                self.tr("Side by side"),
                self.tr("Two columns that face each other, to read on paper."),
            ),
            (
                Layout.COLUMNS,
                self.tr("Columns"),
                self.tr("A table on its side: the base, each text beside it, row by row."),
            ),
            (
                Layout.INLINE,
                self.tr("Marked in the text"),
                self.tr("Additions underlined, deletions struck through, for readers without Word."),
            ),
        )

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        value = next(value for value, radio in self._radios.items() if radio.isChecked())
        amend = value == _AMEND
        lines = self.page.line_numbering
        base = self.base.currentData()
        return replace(
            self._choices,
            layout=Layout.TRACKED if amend else Layout(value),
            amend=amend,
            base_changes=BaseChanges(self.base_changes.currentData()),
            base=str(base) if base is not None else "",
            columns=self._columns_chosen(),
            audience=self.audience.audience,
            author=self.audience.author.text().strip(),
            forbidden=self.audience.forbidden.text(),
            paper=Paper(self.page.paper.currentData()),
            line_numbers=lines is not None,
            line_numbering=lines or self._choices.line_numbering,
            version=self.page.version.text().strip(),
            dated=self.page.dated.isChecked(),
            draft_mark=self.page.draft_mark.isChecked(),
            sources=Sources(self.page.sources.currentData()),
            find_sources=self.page.find_sources.isChecked(),
            numbering=NumberingStyle(self.page.numbering.currentData()),
            template=self.page.template_path,
        )

    def choose(self, layout: Layout) -> None:
        """Chooses a layout."""
        self._radios[layout.value].setChecked(True)

    def _columns_chosen(self) -> tuple[str, ...]:
        items = (self.columns.item(row) for row in range(self.columns.count()))
        chosen = (str(item.data(Qt.ItemDataRole.UserRole)) for item in items if _is_ticked(item))
        return tuple(reference for reference in chosen if reference != self.base.currentData())

    def _chosen(self) -> None:
        self._show_what_counts()
        self.changed.emit()

    def _show_what_counts(self) -> None:
        """Hides what the chosen layout does not use; the base is no column beside itself."""
        choices = self.choices
        for row in range(self.columns.count()):
            item = self.columns.item(row)
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) == choices.base)
        self._amending.setVisible(choices.amend)
        self._compared.setVisible(choices.compares and not choices.amend)
        self._beside.setVisible(choices.layout is Layout.COLUMNS)
        self._page_group.setVisible(not choices.amend)  # the page is that file's own


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "title")
    return label
