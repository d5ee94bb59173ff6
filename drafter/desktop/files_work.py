"""How far the work on many files is, in words and as a bar, and a button that stops it: a row above their list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class FilesWork(QWidget):
    """The row. Bar and button are there from the beginning of the work to its end, the words stay."""

    def __init__(self, what: str) -> None:
        """``what`` is done with the files; for screen readers."""
        super().__init__()
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._bar.setAccessibleName(what)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self._bar)
        row.addWidget(self.stop)

    @property
    def under_way(self) -> bool:
        """True from the beginning of the work to its end."""
        return self._bar.isVisibleTo(self)

    def begin(self) -> None:
        """Shows that nothing is done yet."""
        self._bar.setValue(0)
        self._bar.show()
        self.stop.show()

    def come_to(self, place: int, count: int) -> None:
        """The file at ``place``, from 0, of so many is next."""
        self._bar.setValue(round(1000 * place / count))

    def end(self) -> None:
        """Nothing more is done."""
        self._bar.hide()
        self.stop.hide()

    def say(self, parts: Iterable[str]) -> None:
        """What became of the files so far; empty parts are left out."""
        self.words.setText(" · ".join(part for part in parts if part))
