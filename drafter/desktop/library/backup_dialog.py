"""Taking instruments back out of a backup: the backups by date, and what each has that the library has not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.counts import counted, grouped
from drafter.desktop.dates import local_time, short_date
from drafter.library.keeping.backups import moment
from drafter.library.keeping.restoring import BackedUp, BackupContents, Standing
from drafter.messages import explain

_SIZE = QSize(760, 560)
_ROW = 26
"""Height of a backup or an instrument, in pixels."""
_BACKUPS = 28 + 6 * _ROW
"""Height of the list of backups, which are seven at most of each library, in pixels."""


class BackupDialog(QDialog):
    """Shows backups; :attr:`library`, :attr:`backup` and :attr:`chosen` say what is to be taken back once accepted."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of dates, counts and sentences, ISO 639-1."""
        super().__init__(parent)
        self._language = language
        self._backups: list[tuple[Path, BackupContents]] = []
        self.setWindowTitle(self.tr("Take back from a backup"))
        self._explanation = QLabel(self.tr("Reading the backups…"))
        self._explanation.setWordWrap(True)
        self._explanation.setProperty("role", "muted")
        self.backups = _list([self.tr("Backup"), self.tr("Library"), self.tr("Instruments"), self.tr("Not in it now")])
        self.backups.setAccessibleName(self.tr("Backups"))
        self.backups.setFixedHeight(_BACKUPS)
        self.instruments = _list([self.tr("Title"), self.tr("Date"), self.tr("Clauses"), self.tr("In the library")])
        self.instruments.setAccessibleName(self.tr("Instruments in the backup"))
        self.instruments.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())  # nothing moves when it says something
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take_back = self.buttons.addButton(self.tr("&Take back"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_back.setDefault(True)
        self._lay_out()
        self.backups.currentItemChanged.connect(lambda _now, _before: self._show_instruments())
        self.instruments.itemSelectionChanged.connect(self._judge)
        self.instruments.itemDoubleClicked.connect(lambda _item, _column: self._accept_chosen())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(_SIZE)
        self._judge()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._explanation)
        column.addWidget(self.backups)
        column.addWidget(self.instruments, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_backups(self, found: Sequence[tuple[Path, BackupContents]]) -> None:
        """Lists backups, each with the library that it is one of; the newest that has something to give is chosen."""
        self._backups = list(found)
        several = len({library for library, _ in found}) > 1
        self.backups.setColumnHidden(1, not several)
        if not found:
            self._explanation.setText(
                self.tr("There is no backup yet. One is made before the first change of a session.")
            )
            return
        self._explanation.setText(
            self.tr("Instruments come back as they were then, with their topics and corrections.")
        )
        for library, each in found:
            when = local_time(moment(each.backup), self._language)
            counts = [grouped(count, self._language) for count in (len(each.instruments), len(each.absent))]
            item = QTreeWidgetItem([when, library.stem, *(counts if each.fault is None else [self.tr("damaged"), ""])])
            item.setSizeHint(0, QSize(0, _ROW))
            for place in (2, 3):
                item.setTextAlignment(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.backups.addTopLevelItem(item)
        first = next((place for place, (_, each) in enumerate(found) if each.absent), 0)
        self.backups.setCurrentIndex(self.backups.model().index(first, 0))
        self.backups.setFocus()

    def _show_instruments(self) -> None:
        self.instruments.clear()
        offered = self._offered
        for each in offered:
            title = each.metadata.title or each.metadata.id
            count = grouped(each.clause_count, self._language)
            when = short_date(each.metadata.date, self._language)
            item = QTreeWidgetItem([title, when, count, self._standing(each)])
            item.setSizeHint(0, QSize(0, _ROW))
            item.setToolTip(0, f"{title}\n{each.metadata.id}")
            item.setData(0, Qt.ItemDataRole.UserRole, each.metadata.id)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.instruments.addTopLevelItem(item)
        if offered and offered[0].standing is Standing.ABSENT:
            self.instruments.setCurrentIndex(self.instruments.model().index(0, 0))
        self._judge()

    def _standing(self, each: BackedUp) -> str:
        return self.tr("missing") if each.standing is Standing.ABSENT else self.tr("different now")

    @property
    def _offered(self) -> list[BackedUp]:
        """The instruments of the chosen backup that are not in the library as they were."""
        shown = self._shown
        return [] if shown is None else [each for each in shown.instruments if each.standing is not Standing.SAME]

    @property
    def _shown(self) -> BackupContents | None:
        place = self.backups.currentIndex().row()
        return self._backups[place][1] if place >= 0 else None

    # -- what is chosen -------------------------------------------------------------------------------------------

    @property
    def library(self) -> Path:
        """The library that the chosen backup is one of."""
        return self._backups[self.backups.currentIndex().row()][0]

    @property
    def backup(self) -> Path:
        """The chosen backup."""
        return self._backups[self.backups.currentIndex().row()][1].backup

    @property
    def chosen(self) -> list[str]:
        """The ids of the chosen instruments."""
        rows = sorted(index.row() for index in self.instruments.selectionModel().selectedRows())
        return [self._offered[row].metadata.id for row in rows]

    def choose(self, *instrument_ids: str) -> None:
        """Chooses these instruments."""
        self.instruments.clearSelection()
        for row, each in enumerate(self._offered):
            item = self.instruments.topLevelItem(row)
            if item is not None and each.metadata.id in instrument_ids:
                item.setSelected(True)

    def _accept_chosen(self) -> None:
        if self.take_back.isEnabled():
            self.accept()

    def _judge(self) -> None:
        chosen, shown = set(self.chosen), self._shown
        self.take_back.setEnabled(bool(chosen))
        self.note.setText("" if shown is None else self._note(shown, chosen))

    def _note(self, shown: BackupContents, chosen: set[str]) -> str:
        if shown.fault is not None:
            return explain(shown.fault, self._language)
        replaced = sum(each.metadata.id in chosen and each.standing is Standing.DIFFERENT for each in shown.instruments)
        if replaced:
            words = self.tr(
                "%n chosen instrument(s) come back in place of what the library has now; Undo takes that back.",
                "",
                replaced,
            )
            return counted(words, replaced, self._language)
        same = sum(each.standing is Standing.SAME for each in shown.instruments)
        words = self.tr("%n instrument(s) of this backup are in the library as they were, and not listed.", "", same)
        return counted(words, same, self._language) if same else ""


def _list(headings: Sequence[str]) -> QTreeWidget:
    """A list whose first column takes the room that the others leave."""
    made = QTreeWidget()
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setHeaderLabels(list(headings))
    header = made.header()
    header.setStretchLastSection(False)
    for place in range(len(headings)):
        mode = QHeaderView.ResizeMode.ResizeToContents if place else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(place, mode)
    return made
