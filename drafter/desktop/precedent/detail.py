"""What is chosen in the panel, whole: its source, the redline, why it matters, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop import icons
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.inspector.pills import FlagPill
from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.wording import Wording
from drafter.redline import Op, Segment

_ICON = 14
_TEXT_POINTS = 11.0
_LONG_BEFORE = 120
"""Characters before the first change that are shown."""


@dataclass(frozen=True)
class Shown:
    """What the pane shows.

    Attributes:
        icon, colour: of the sign before the headline.
        head: what it is in a word: «Adapted», «Lost».
        clause_id: of the clause it is about; empty where there is none.
        source: what the link to that clause says: its citation.
        segments: from the clause to the draft; where empty, ``text`` is shown.
        text: words without redline.
        flags: kinds of what matters.
        remarks: more, each a sentence.
        insertable: how many clauses «Insert back» would insert; 0 where it makes no sense.
        restorable: True where the clause's words may be put back.
        in_library: False where the clause is of a text that the library does not have.
    """

    icon: str
    colour: str
    head: str
    clause_id: str = ""
    source: str = ""
    segments: tuple[Segment, ...] = ()
    text: str = ""
    flags: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    insertable: int = 0
    restorable: bool = False
    in_library: bool = True


class Detail(QWidget):
    """The pane below the list.

    Signals:
        reveal_wanted(str), compare_wanted(str): a clause by id, to be shown in the library or beside the paragraph.
        insert_wanted(), restore_wanted(): of what is chosen.
    """

    reveal_wanted = Signal(str)
    compare_wanted = Signal(str)
    insert_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._theme = wording, theme
        self._shown: Shown | None = None
        self._pages = QStackedWidget()
        self._pills: list[FlagPill] = []
        self._picture, self.head = QLabel(), QLabel()
        self.source = QPushButton()
        self.source.setProperty("role", "link")
        self.source.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words, self.remarks = QLabel(), QLabel()
        self._marks = QWidget()
        self._mark_row = FlowLayout(self._marks)
        self.insert = self._button(
            self.tr("Insert back"), self.tr("Insert this clause where it stood, with its source")
        )
        self.restore = self._button(
            self.tr("Put its words back"), self.tr("Put the clause's own words in place of these")
        )
        self.compare = self._button(
            self.tr("Compare"), self.tr("Show the clause beside the paragraph under the cursor")
        )
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _button(self, words: str, hint: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "small")
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolTip(hint)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.head, 1)
        for label in (self.head, self.words, self.remarks):
            label.setWordWrap(True)
        self.source.setMinimumWidth(40)
        self.words.setFont(document_font(_TEXT_POINTS))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("From the clause to the draft"))
        self.remarks.setProperty("role", "muted")
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(10, 8, 10, 4)
        lines.setSpacing(6)
        lines.addLayout(head)
        for part in (self.source, self._marks, self.words, self.remarks):
            lines.addWidget(part)
        lines.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        deeds = QWidget()
        row = FlowLayout(deeds)
        for button in (self.insert, self.restore, self.compare):
            row.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(10, 0, 10, 8)
        below.addWidget(deeds)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._scroll, 1)
        column.addLayout(below)
        self.nothing = QLabel(self.tr("Choose a sentence or a clause to see it whole, with its source."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(10, 10, 10, 10)
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(whole)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._pages)

    def _connect(self) -> None:
        self.source.clicked.connect(lambda _checked=False: self._ask(self.reveal_wanted))
        self.compare.clicked.connect(lambda _checked=False: self._ask(self.compare_wanted))
        self.insert.clicked.connect(lambda _checked=False: self.insert_wanted.emit())
        self.restore.clicked.connect(lambda _checked=False: self.restore_wanted.emit())

    def _ask(self, signal: SignalInstance) -> None:
        if self._shown is not None and self._shown.clause_id:
            signal.emit(self._shown.clause_id)

    def set_theme(self, theme: Theme) -> None:
        """Dresses icons, pills and redline."""
        self._theme = theme
        self.insert.setIcon(theme.icon("corner-down-left"))
        self.restore.setIcon(theme.icon("rotate-ccw"))
        self.compare.setIcon(theme.icon("git-compare-arrows"))
        self.show_chosen(self._shown)

    @property
    def shown(self) -> Shown | None:
        """What is shown."""
        return self._shown

    @property
    def flags(self) -> list[str]:
        """The kinds of what matters, as they are shown."""
        return [pill.flag for pill in self._pills]

    def show_chosen(self, shown: Shown | None) -> None:
        """Shows something, or says how to choose where nothing is chosen."""
        self._shown = shown
        self._pages.setCurrentIndex(0 if shown is None else 1)
        if shown is None:
            return
        colour = self._theme.colour(shown.colour)
        self._picture.setPixmap(icons.pixmap(shown.icon, colour, _ICON, self.devicePixelRatioF()))
        self.head.setText(shown.head)
        self.head.setStyleSheet(f"color: {colour.name()}; font-weight: 600;")
        self.source.setText(self._elided(shown.source))
        hint = (
            self.tr("Show this clause in the library")
            if shown.in_library
            else self.tr("Show that text and the draft side by side")
        )
        self.source.setToolTip(f"{shown.source}\n{hint}")
        self.source.setAccessibleName(shown.source)
        self.source.setVisible(bool(shown.clause_id))
        self._show_flags(shown.flags)
        segments = _from_first_change(shown.segments)
        html = redline_html(segments, self._theme) if segments else escape(shown.text)
        self.words.setText(html)
        self.remarks.setText(escape("\n".join(shown.remarks)).replace("\n", "<br>"))
        self.remarks.setVisible(bool(shown.remarks))
        many = shown.insertable > 1
        self.insert.setText(
            self.tr("Insert back, %n clause(s)", "", shown.insertable) if many else self.tr("Insert back")
        )
        self.insert.setVisible(shown.insertable > 0)
        self.restore.setVisible(shown.restorable)
        self.compare.setVisible(bool(shown.clause_id))
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much of the citation as there is room for."""
        super().resizeEvent(event)
        if self._shown is not None:
            self.source.setText(self._elided(self._shown.source))

    def _elided(self, words: str) -> str:
        room = max(120, self.width() - 40)
        return self.source.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)

    def _show_flags(self, flags: Sequence[str]) -> None:
        self._mark_row.clear()
        self._pills = [FlagPill(flag, self._wording, self._theme) for flag in flags]
        for pill in self._pills:
            self._mark_row.addWidget(pill)
        self._marks.setVisible(bool(flags))
        self._marks.updateGeometry()


def _from_first_change(segments: Sequence[Segment]) -> Sequence[Segment]:
    """A redline without what stays as it was for long before its first change: the pane is low on a small screen."""
    first = segments[0] if len(segments) > 1 else None
    if first is None or first.op is not Op.EQUAL or len(first.text) <= _LONG_BEFORE:
        return segments
    kept = first.text[-_LONG_BEFORE:].partition(" ")[2]
    return (Segment(Op.EQUAL, f"… {kept}"), *segments[1:])
