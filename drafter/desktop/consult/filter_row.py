"""Narrowing a search: by topic, by kind of clause, by leading verb."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.instruments import ClauseKind


@dataclass(frozen=True, slots=True)
class Filters:
    """What a search is narrowed to; None lets everything through."""

    topic: str | None = None
    kind: ClauseKind | None = None
    verb: str | None = None

    def __bool__(self) -> bool:
        return self != Filters()


class FilterRow(QWidget):
    """The three filters and, once one of them narrows, a button that lets everything through again.

    Signals:
        changed(): ``filters`` is another.
    """

    changed = Signal()

    def __init__(
        self,
        topics: Iterable[str],
        verbs: Iterable[str],
        wording: Wording,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.topic = FilterChoice(self.tr("Topic"), ((topic, topic) for topic in topics))
        self.kind = FilterChoice(self.tr("Kind"), ((wording.kind(kind), kind.value) for kind in ClauseKind))
        self.verb = FilterChoice(self.tr("Verb"), ((verb, verb) for verb in verbs))
        self.clear_button = QToolButton()
        self.clear_button.setProperty("role", "bare")
        self.clear_button.setToolTip(self.tr("Clear the filters"))
        self.clear_button.setAccessibleName(self.tr("Clear the filters"))
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for choice in (self.topic, self.kind, self.verb):
            row.addWidget(choice, 1)
            choice.currentIndexChanged.connect(self._changed)
        row.addWidget(self.clear_button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Inks the button."""
        self.clear_button.setIcon(theme.icon("x"))

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        kind = self.kind.value()
        return Filters(self.topic.value(), None if kind is None else ClauseKind(kind), self.verb.value())

    def choose(self, filters: Filters) -> None:
        """Chooses all three; ``changed`` is emitted once, if at all."""
        before = self.filters
        for choice, value in ((self.topic, filters.topic), (self.kind, filters.kind), (self.verb, filters.verb)):
            choice.blockSignals(True)
            choice.choose(value)
            choice.blockSignals(False)
            choice.show_whether_it_narrows()
        if self.filters != before:
            self._changed()

    def clear(self) -> None:
        """Lets everything through."""
        self.choose(Filters())

    def _changed(self) -> None:
        for place, choice in enumerate((self.topic, self.kind, self.verb)):
            self._row.setStretch(place, 2 if choice.value() is not None else 1)
        self.clear_button.setVisible(bool(self.filters))
        self.changed.emit()
