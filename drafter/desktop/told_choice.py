"""What is chosen in a table, told when somebody chooses, and once when the table is filled anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView


class ToldChoice(QObject):
    """Follows the selection of a view that has its model.

    Signals:
        changed(): other rows are chosen.
    """

    changed = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.filling = False
        """True while the rows that come and go are nobody's choice."""
        view.selectionModel().selectionChanged.connect(self._tell)

    @contextmanager
    def filled_anew(self) -> Iterator[None]:
        """While the rows are replaced and what was chosen is chosen again nothing is told; afterwards, once."""
        self.filling = True
        try:
            yield
        finally:
            self.filling = False
        self.changed.emit()

    def _tell(self) -> None:
        if not self.filling:
            self.changed.emit()
