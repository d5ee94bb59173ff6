"""A field that narrows a list to one value of some respect, or lets everything through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from drafter.desktop.choice_box import ChoiceBox


class FilterChoice(ChoiceBox):
    """One filter: its first entry, which says what it filters by, lets everything through."""

    def __init__(self, everything: str, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """``choices`` are pairs of words and value."""
        super().__init__(parent)
        self.setAccessibleName(everything)
        self.setToolTip(everything)
        self.addItem(everything, None)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.offer(tuple(choices))
        self.currentIndexChanged.connect(self.show_whether_it_narrows)

    @property
    def offered(self) -> tuple[str, ...]:
        """The values there are to choose."""
        return tuple(self.itemData(place) for place in range(1, self.count()))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers other choices, or the same ones in other words; what is chosen stays so while it is offered.

        Nobody is told: whoever offers knows.
        """
        self.blockSignals(True)
        if tuple(value for _words, value in choices) == self.offered:
            for place, (words, _value) in enumerate(choices, 1):
                if self.itemText(place) != words:
                    self.setItemText(place, words)
        else:
            chosen = self.value()
            while self.count() > 1:
                self.removeItem(self.count() - 1)
            for words, value in choices:
                self.addItem(words, value)
            self.choose(chosen)
            # The list may be wider than the field: topics are sentences almost.
            self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)
        self.blockSignals(False)

    def value(self) -> str | None:
        """The chosen value, None for everything."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, str) else None

    def choose(self, value: str | None) -> None:
        """Chooses a value; one that is not offered lets everything through."""
        self.setCurrentIndex(max(0, self.findData(value)) if value is not None else 0)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for three in a row of a small laptop's panel."""
        return QSize(58, super().minimumSizeHint().height())

    def show_whether_it_narrows(self) -> None:
        """Marks the field where it lets only some through."""
        self.setProperty("narrows", self.currentIndex() > 0)
        self.setToolTip(self.currentText())
        self.style().unpolish(self)
        self.style().polish(self)
