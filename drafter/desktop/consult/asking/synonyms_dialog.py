"""The editor of synonyms: the program's groups switched on and off, one's own added, changed and taken away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.consult.asking.synonym_groups import Fault, GroupFault, SynonymGroup, fault_in, groups_of, table_of
from drafter.desktop.languages import LANGUAGE_NAMES, language_name
from drafter.library.search.synonyms import SynonymTable

_ROW = 28
"""Height of a group, in pixels."""


class SynonymsDialog(QDialog):
    """Shows a copy of the groups; :attr:`table` is what came of it."""

    def __init__(
        self, shipped: SynonymTable, counting: SynonymTable, language: str, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            shipped: the groups the program brings.
            counting: those that count now.
            language: whose groups are shown first.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Synonyms"))
        languages = dict.fromkeys([*LANGUAGE_NAMES, *shipped, *counting])
        self._groups = {each: list(groups_of(shipped.get(each, ()), counting.get(each, ()))) for each in languages}
        self._filling = False
        self.languages = QTabBar()
        self.languages.setAccessibleName(self.tr("Language"))
        for each in languages:
            self.languages.setTabData(self.languages.addTab(language_name(each)), each)
        explanation = QLabel(
            self.tr("A search for one word of a group finds the others too. Write the words with commas between them.")
        )
        explanation.setWordWrap(True)
        explanation.setProperty("role", "muted")
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Words that count as one another"), self.tr("Whose")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(self.tr("Groups of words"))
        self.fault = QLabel()
        self.fault.setProperty("role", "warning")
        self.fault.setWordWrap(True)
        self.add_button = QPushButton(self.tr("&Add a group"))
        self.edit_button = QPushButton(self.tr("&Edit"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._lay_out(explanation)
        self._connect()
        self.languages.setCurrentIndex(max(0, list(languages).index(language) if language in languages else 0))
        self.resize(620, 480)
        self._fill(0)

    def _lay_out(self, explanation: QLabel) -> None:
        row = QHBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        for part in (explanation, self.languages):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.fault)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.languages.currentChanged.connect(lambda _place: self._fill(0))
        self.list.itemChanged.connect(self._changed)
        self.list.itemSelectionChanged.connect(self._tell_buttons)
        self.add_button.clicked.connect(lambda _checked=False: self._add())
        self.edit_button.clicked.connect(lambda _checked=False: self._edit())
        self.remove_button.clicked.connect(lambda _checked=False: self._remove())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    # -- what is shown --------------------------------------------------------------------------------------------

    @property
    def table(self) -> dict[str, list[tuple[str, ...]]]:
        """The groups that are to count, by language."""
        return table_of(self._groups)

    @property
    def language(self) -> str:
        """Whose groups are shown."""
        return str(self.languages.tabData(self.languages.currentIndex()))

    @property
    def _shown(self) -> list[SynonymGroup]:
        return self._groups[self.language]

    def _fill(self, chosen: int) -> None:
        self._filling = True
        self.list.clear()
        for group in self._shown:
            whose = self.tr("the program's") if group.shipped else self.tr("yours")
            item = QTreeWidgetItem([", ".join(group.words), whose])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setSizeHint(0, QSize(0, _ROW))
            item.setCheckState(0, Qt.CheckState.Checked if group.counts else Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(item)
        if self._shown:
            self.list.setCurrentIndex(self.list.model().index(min(chosen, len(self._shown) - 1), 0))
        self._filling = False
        self._judge()
        self._tell_buttons()

    def _judge(self) -> None:
        """Says what is wrong, and where; nothing is kept while something is."""
        wrong = {language: fault for language, groups in self._groups.items() if (fault := fault_in(groups))}
        language = self.language if self.language in wrong else next(iter(wrong), "")
        self.fault.setText(self._fault_words(language, wrong[language]) if language else "")
        self.fault.setVisible(bool(language))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)

    def _fault_words(self, language: str, fault: Fault) -> str:
        name = language_name(language)
        if fault.kind is GroupFault.TWICE:
            words = self.tr("{language}: «{word}» stands in two groups. Switch one of them off, or join them.")
            return words.format(language=name, word=fault.word)
        written = ", ".join(self._groups[language][fault.place].words)
        words = self.tr("{language}: a group needs two words at least («{words}»).")
        return words.format(language=name, words=written)

    def _tell_buttons(self) -> None:
        place = self._place
        self.edit_button.setEnabled(place >= 0)
        self.remove_button.setEnabled(place >= 0 and not self._shown[place].shipped)

    @property
    def _place(self) -> int:
        """The chosen group, -1 where none is."""
        return self.list.currentIndex().row()

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        place = self.list.indexOfTopLevelItem(item)
        if self._filling or column != 0 or place < 0:
            return
        group = self._shown[place]
        counts = item.checkState(0) == Qt.CheckState.Checked
        typed = SynonymGroup.typed(item.text(0))
        if typed.words == group.words:
            self._shown[place] = replace(group, counts=counts)
        elif group.shipped:  # the program's stays, switched off, and the changed one is one's own
            self._shown[place] = replace(group, counts=False)
            self._shown.append(typed)
            place = len(self._shown) - 1
        else:
            self._shown[place] = replace(typed, counts=counts)
        # Only once Qt is through with the row that changed.
        QTimer.singleShot(0, self, lambda: self._fill(place))

    def _add(self) -> None:
        self._shown.append(SynonymGroup((), shipped=False))
        self._fill(len(self._shown) - 1)
        self._edit()

    def _edit(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus()
            self.list.editItem(item, 0)

    def _remove(self) -> None:
        place = self._place
        if place >= 0 and not self._shown[place].shipped:
            del self._shown[place]
            self._fill(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen group away."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)
