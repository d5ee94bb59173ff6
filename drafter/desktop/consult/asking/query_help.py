"""What can be typed into the search field, each with an example that can be tried."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

_WIDTH = 430


class QueryHelp(QFrame):
    """A small window under the field, until somebody tries an example or clicks elsewhere.

    Signals:
        tried(str): an example somebody wants to try.
    """

    tried = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("What can be typed here"))
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        title = QLabel(self.tr("What can be typed here"))
        title.setProperty("role", "title")
        grid.addWidget(title, 0, 0, 1, 2)
        self.examples: list[QPushButton] = []
        for row, (example, meaning) in enumerate(self._lines(), 1):
            button = QPushButton(example)
            button.setProperty("role", "link")
            button.setToolTip(self.tr("Try it"))
            button.clicked.connect(lambda _checked=False, example=example: self._try(example))
            words = QLabel(meaning)
            words.setWordWrap(True)
            words.setProperty("role", "muted")
            words.setBuddy(button)
            words.setContentsMargins(0, max(0, (button.sizeHint().height() - words.sizeHint().height()) // 2), 0, 0)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
            self.examples.append(button)
        self.setFixedWidth(_WIDTH)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        """Examples in the words of the interface's language, and what they find."""
        return (
            (
                self.tr("renewable energies"),
                self.tr("both words, in any order, inflected or not, with or without accents"),
            ),
            (self.tr('"sustainable development"'), self.tr("these words, one after the other")),
            (self.tr("renew*"), self.tr("words that begin so; the last word typed always may go on")),
            (self.tr("water -drinking"), self.tr("the first word, without the other")),
            (self.tr("migrants OR refugees"), self.tr("one or the other; AND, NOT and parentheses too")),
            (self.tr("year:2000-2010"), self.tr("of those years; also year:2008 or year:>=2015")),
            (self.tr("body:CELAC"), self.tr("adopted by that body; also topic:energy, verb:reaffirm, instrument:SALV")),
            (self.tr("strength:>=7"), self.tr("with a leading verb of that rung (0 to 9) or higher")),
            (self.tr("language:pt,es"), self.tr("in one of these languages")),
        )

    def show_under(self, field: QWidget) -> None:
        """Opens under that field."""
        self.ensurePolished()
        height = self._grid.totalHeightForWidth(_WIDTH)
        self.resize(_WIDTH, height)
        place = field.mapToGlobal(QPoint(0, field.height() + 4))
        screen = field.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - _WIDTH)))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - height)))
        self.move(place)
        self.show()
        self.examples[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _try(self, example: str) -> None:
        self.close()
        self.tried.emit(example)
