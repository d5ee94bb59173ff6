"""Topics as chips that can be taken away, and a line in which another is put on, with those there are to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.tab_order import stand_in
from drafter.desktop.theme import Theme
from drafter.instruments import fold


class TopicsField(QWidget):
    """The topics of what is chosen.

    Signals:
        put_on(str): a topic is to be put on what is chosen.
        taken_off(str): a topic is to be taken off.
    """

    put_on = Signal(str)
    taken_off = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._topics: tuple[str, ...] = ()
        self._inherited: tuple[str, ...] = ()
        self._editable = True
        self._known = QStringListModel(self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Add a topic"))
        self.line.setAccessibleName(self.tr("Add a topic"))
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        self.line.setCompleter(completer)
        completer.activated.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        self.line.returnPressed.connect(self._typed)
        self._chips = QWidget()
        self._row = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self.line)

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def topics(self) -> tuple[str, ...]:
        """Those that are shown and can be taken off."""
        return self._topics

    def offer(self, known: Sequence[str]) -> None:
        """Offers other topics while somebody types."""
        self._known.setStringList(list(known))

    def show_topics(self, topics: Sequence[str], *, inherited: Sequence[str] = (), editable: bool = True) -> None:
        """Shows topics.

        Args:
            topics: of what is chosen itself.
            inherited: put on the whole instrument, which counts for its clauses: shown, not to be taken off here.
            editable: False where the library can only be read.
        """
        self._topics, self._inherited, self._editable = tuple(topics), tuple(inherited), editable
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        held = any(chip.hasFocus() for chip in self._chips.findChildren(QToolButton))
        self._row.clear()
        chips = [self._chip(topic, inherited=True) for topic in self._inherited]
        chips += [self._chip(topic, inherited=False) for topic in self._topics]
        for chip in chips:
            self._row.addWidget(chip)
        stand_in(self._chips, chips)
        self._chips.setVisible(bool(self._topics or self._inherited))
        self.line.setVisible(self._editable)
        if held:  # the chip that had the keys is gone, and would leave them nowhere
            self.line.setFocus()
        self.updateGeometry()

    def _chip(self, topic: str, *, inherited: bool) -> QToolButton:
        chip = _Chip(topic, self._theme, removable=self._editable and not inherited)
        if inherited:
            chip.setToolTip(self.tr("Put on the whole instrument"))
        elif self._editable:
            words = self.tr("Take off the topic {topic}").format(topic=topic)
            chip.setAccessibleName(words)
            chip.setToolTip(words)
            chip.clicked.connect(lambda _checked=False: self.taken_off.emit(topic))
        return chip

    # -- changing -------------------------------------------------------------------------------------------------

    def _chosen(self, topic: str) -> None:
        self._put_on(topic)

    def _typed(self) -> None:
        self._put_on(self.line.text())

    def _put_on(self, typed: str) -> None:
        name = " ".join(typed.split())
        self.line.clear()
        if not name:
            return
        # One spelling for one topic: that of the library, however it was typed.
        known = next((each for each in self._known.stringList() if fold(each) == fold(name)), name)
        if fold(known) not in map(fold, (*self._topics, *self._inherited)):
            self.put_on.emit(known)


class _Chip(QToolButton):
    """A topic, with a cross where it can be taken off; Delete does it as a click does."""

    def __init__(self, topic: str, theme: Theme, *, removable: bool) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setText(topic)
        self.setEnabled(removable)
        if not removable:
            return
        self.setIcon(theme.icon("x"))
        self.setIconSize(QSize(12, 12))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace do what the cross does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)
