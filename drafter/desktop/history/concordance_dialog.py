"""What each paragraph was called and is called: shown, and exported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.notices import Banner
from drafter.desktop.state_of_play.paragraph_table import dress_table
from drafter.desktop.theme import Theme
from drafter.drafting import Draft
from drafter.drafting.labelling.concordance import concordance_table
from drafter.errors import KnownError
from drafter.exchange.concordance import CONCORDANCE_SUFFIXES, concordance_file
from drafter.exchange.files import replace_file
from drafter.exchange.outgoing.concordance_docx import concordance_lines
from drafter.messages import explain


class ConcordanceDialog(QDialog):
    """The table, with only what changed or all of it.

    Signals:
        wrote(Path): it was exported.
    """

    wrote = Signal(object)

    def __init__(
        self,
        old: Draft,
        old_name: str,
        new: Draft,
        new_name: str,
        folder: Path,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._old_name, self._new_name, self._new = old_name, new_name, new
        self._folder, self._language = folder, language
        self._rows = concordance_table(old, new)
        self.setWindowTitle(self.tr("Concordance of numbers"))
        self.resize(640, 560)
        self.banner = Banner(theme)
        self.banner.hide()
        self.only_changed = QCheckBox(self.tr("Only &numbers that changed"))
        self.only_changed.setChecked(not all(each.is_same for each in self._rows))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.table = QTableWidget(0, 3)
        dress_table(self.table)
        self.table.setAccessibleName(self.tr("Numbers before and now"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.export = QPushButton(self.tr("E&xport…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addWidget(self._count)
        column.addWidget(self.only_changed)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.only_changed.toggled.connect(lambda _on: self._show())
        self.export.clicked.connect(self._choose_file)
        self._show()

    def _show(self) -> None:
        rows = [each for each in self._rows if not (self.only_changed.isChecked() and each.is_same)]
        headings, *lines = concordance_lines(rows, self._new.language, self._old_name, self._new_name)
        self.table.setRowCount(len(lines))
        self.table.setHorizontalHeaderLabels(list(headings))
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)
        changed = sum(1 for each in self._rows if not each.is_same)
        self._count.setText(self.tr("%n number(s) changed", "", changed))

    def _choose_file(self) -> None:
        filters = [self.tr("Word document (*.docx)"), self.tr("Plain text (*.txt)"), self.tr("JSON (*.json)")]
        proposed = self._folder / f"{self.tr('Concordance')} {self._old_name}.docx"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self, self.tr("Export the concordance"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in CONCORDANCE_SUFFIXES:
                path = path.with_name(path.name + CONCORDANCE_SUFFIXES[filters.index(chosen_filter)])
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the whole table; the file dialog has already asked whether the file may be replaced."""
        data = concordance_file(
            path.suffix.lower(),
            self._rows,
            title=self._new.title,
            language=self._new.language,
            old_name=self._old_name,
            new_name=self._new_name,
        )
        try:
            replace_file(path, data, overwrite=True)
        except KnownError as error:
            self.banner.say(explain(error, self._language))
            return
        self.wrote.emit(path)
