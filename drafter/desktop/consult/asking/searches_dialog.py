"""The searches that are kept by a name: asked again, renamed in place, let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.library import Asked

_NAME = Qt.ItemDataRole.UserRole
_ROW = 28
"""Height of a search, in pixels."""


class SearchesDialog(QDialog):
    """A list of names beside what each asks.

    Signals:
        wanted(Asked): to be asked again; the list closes.
        renamed(str, str): a name, and the one it is to have.
        forgotten(str): a name that is to be kept no longer.
    """

    wanted = Signal(object)
    renamed = Signal(str, str)
    forgotten = Signal(str)

    def __init__(
        self, saved: Callable[[], Mapping[str, Asked]], describe: Callable[[Asked], str], parent: QWidget | None = None
    ) -> None:
        """
        Args:
            saved: gives what is kept now, by name.
            describe: says what a search asks.
        """
        super().__init__(parent)
        self._saved = saved
        self._describe = describe
        self._filling = False
        self.setWindowTitle(self.tr("Saved searches"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Search")])
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.ask_button = QPushButton(self.tr("&Search"))
        self.ask_button.setDefault(True)
        self.rename_button = QPushButton(self.tr("&Rename"))
        self.forget_button = QPushButton(self.tr("&Delete"))
        self.close_button = QPushButton(self.tr("Cl&ose"))
        for button in (self.rename_button, self.forget_button, self.close_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        for button in (self.ask_button, self.rename_button, self.forget_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.itemChanged.connect(self._rename)
        self.list.itemSelectionChanged.connect(self._tell_buttons)
        self.list.itemDoubleClicked.connect(lambda _item, _column: self._ask())
        self.ask_button.clicked.connect(lambda _checked=False: self._ask())
        self.rename_button.clicked.connect(lambda _checked=False: self._edit())
        self.forget_button.clicked.connect(lambda _checked=False: self._forget())
        self.close_button.clicked.connect(self.reject)
        self.resize(560, 360)
        self._fill("")

    def _fill(self, chosen: str) -> None:
        self._filling = True
        self.list.clear()
        for name, asked in self._saved().items():
            item = QTreeWidgetItem([name, self._describe(asked)])
            item.setData(0, _NAME, name)
            item.setSizeHint(0, QSize(0, _ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addTopLevelItem(item)
            if name == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.topLevelItemCount():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._filling = False
        self._tell_buttons()

    @property
    def chosen(self) -> str:
        """The chosen name; empty where there is none."""
        item = self.list.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def _tell_buttons(self) -> None:
        for button in (self.ask_button, self.rename_button, self.forget_button):
            button.setEnabled(bool(self.chosen))

    def _ask(self) -> None:
        asked = self._saved().get(self.chosen)
        if asked is not None:
            self.wanted.emit(asked)
            self.accept()

    def _edit(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item, 0)

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        name, new = str(item.data(0, _NAME)), " ".join(item.text(0).split())
        if self._filling or (column == 0 and new == name):
            return
        if column == 0 and new:
            self.renamed.emit(name, new)
        # Only once Qt is through with the row that changed.
        QTimer.singleShot(0, self, lambda: self._fill(new or name))

    def _forget(self) -> None:
        if self.chosen:
            self.forgotten.emit(self.chosen)
            self._fill("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete lets the chosen one go."""
        if event.key() == Qt.Key.Key_Delete:
            self._forget()
        else:
            super().keyPressEvent(event)
