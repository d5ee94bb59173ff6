"""One clause beside the paragraph under the cursor: citation, closeness, flags, and the redline."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.inspector.evidence import Evidence
from drafter.desktop.inspector.pills import ClosenessPill, FlagPill
from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.wording import Wording
from drafter.redline import Closeness

_OPENING = 110
"""Characters of a folded card's clause that are shown."""
_TEXT_POINTS = 11.0


_NEAR_ENOUGH_TO_FLAG = 0.5
"""Score below which a clause that merely shares a run of words is not said to have changed in force."""


class EvidenceCard(QFrame):
    """Shows an :class:`Evidence`; folded it shows the clause's opening words, open its redline.

    Signals:
        reveal_clicked(str), source_clicked(object), insert_clicked(str): with the clause's id or the evidence.
        opened(str, bool): a person opened or folded the card of that clause.
    """

    reveal_clicked = Signal(str)
    source_clicked = Signal(object)
    insert_clicked = Signal(str)
    opened = Signal(str, bool)

    def __init__(self, wording: Wording, theme: Theme, *, foldable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._wording = wording
        self._theme = theme
        self._foldable = foldable
        self._folded = foldable
        self._editable = True
        self._evidence: Evidence | None = None
        self._name = ""
        self._dressed: Theme | None = None
        self._pointing: tuple[bool, str] | None = None
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self.arrow = QToolButton(self)  # without the card it would be a window when it is shown, and take the keys
        self.arrow.setIconSize(QSize(14, 14))
        self.arrow.setProperty("role", "bare")
        self.arrow.setVisible(self._foldable)
        self.arrow.clicked.connect(lambda _checked=False: self._toggle())
        self.name = QPushButton()
        self.name.setProperty("role", "link")
        self.name.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name.clicked.connect(lambda _checked=False: self._reveal())
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.arrow)
        head.addWidget(self.name)
        head.addStretch(1)
        self.marks = QWidget()
        self._mark_row = FlowLayout(self.marks)
        self.pill = ClosenessPill()
        self._mark_row.addWidget(self.pill)
        self._flags: list[FlagPill] = []
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setFont(document_font(_TEXT_POINTS))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.citation = QLabel()
        self.citation.setWordWrap(True)
        self.citation.setProperty("role", "muted")
        self.citation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("role", "muted")
        self.deeds = QWidget()
        self._deed_row = FlowLayout(self.deeds)
        self.source_button = self._deed(self.tr("Use as source"))
        self.source_button.setToolTip(self.tr("Say that this paragraph was made from this clause"))
        self.source_button.clicked.connect(lambda _checked=False: self.source_clicked.emit(self._evidence))
        self.insert_button = self._deed(self.tr("Insert after"))
        self.insert_button.setToolTip(self.tr("Insert this clause after the current paragraph"))
        self.insert_button.clicked.connect(lambda _checked=False: self._insert())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 9)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (self.marks, self.words, self.said, self.citation, self.deeds):
            column.addWidget(part)

    def _deed(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "small")
        button.setIconSize(QSize(14, 14))
        self._deed_row.addWidget(button)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Dresses icons, pills and redline."""
        self._theme = theme
        self.source_button.setIcon(theme.icon("link"))
        self.insert_button.setIcon(theme.icon("corner-down-left"))
        self._show_arrow()
        if self._evidence is not None:
            self._show()

    @property
    def evidence(self) -> Evidence | None:
        """What is shown."""
        return self._evidence

    @property
    def flags(self) -> list[str]:
        """The flags that are shown."""
        return [pill.flag for pill in self._flags]

    def show_evidence(self, evidence: Evidence, name: str, *, folded: bool, editable: bool) -> None:
        """Shows a clause; ``name`` is its short citation; ``editable`` where the draft can be changed."""
        if (evidence, name, folded, editable) == (self._evidence, self._name, self._folded, self._editable):
            return
        self._evidence, self._name, self._folded, self._editable = evidence, name, folded, editable
        self._show()

    def _show(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        self.name.setText(self._name)
        self.name.setToolTip(self.tr("Show this clause in the library") if evidence.in_library else "")
        self.name.setEnabled(evidence.in_library)
        self.citation.setText(evidence.citation)
        self.said.setText(self._wording.said(evidence.said, evidence.since))
        self.said.setVisible(bool(self.said.text()))
        self.pill.show_closeness(evidence.result.closeness, evidence.result.score, self._wording, self._theme)
        self._show_flags(evidence.result.flags if self._comparable else ())
        if self._folded:
            opening = evidence.text[:_OPENING].rsplit(" ", 1)[0] + " …"
            self.words.setText(escape(evidence.text if len(evidence.text) <= _OPENING else opening))
        elif evidence.result.closeness is Closeness.NEW:
            self.words.setText(escape(evidence.text))
        else:
            self.words.setText(redline_html(evidence.result.segments, self._theme))
        self.citation.setVisible(not self._folded)
        self.deeds.setVisible(self._foldable and not self._folded)
        self.source_button.setEnabled(self._editable)
        self.insert_button.setEnabled(self._editable)
        self._show_arrow()

    @property
    def _comparable(self) -> bool:
        """False where the texts have so little in common that what changed between them says nothing."""
        if self._evidence is None:
            return False
        result = self._evidence.result
        if not self._foldable:
            return result.closeness is not Closeness.NEW
        far = result.closeness in (Closeness.INSPIRED, Closeness.NEW)
        return not far and result.score >= _NEAR_ENOUGH_TO_FLAG

    def _show_flags(self, flags: tuple[str, ...]) -> None:
        if [pill.flag for pill in self._flags] == list(flags) and self._dressed is self._theme:
            return
        self._dressed = self._theme
        for pill in self._flags:
            self._mark_row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._flags = [FlagPill(flag, self._wording, self._theme) for flag in flags]
        for pill in self._flags:
            self._mark_row.addWidget(pill)
        self.marks.updateGeometry()

    def _show_arrow(self) -> None:
        if self._pointing == (self._folded, self._theme.name):
            return
        self._pointing = (self._folded, self._theme.name)
        self.arrow.setIcon(self._theme.icon("chevron-right" if self._folded else "chevron-down"))
        words = self.tr("Show the comparison") if self._folded else self.tr("Fold")
        self.arrow.setToolTip(words)
        self.arrow.setAccessibleName(words)

    def _toggle(self) -> None:
        self._folded = not self._folded
        self._show()
        if self._evidence is not None:
            self.opened.emit(self._evidence.clause_id, not self._folded)

    def _reveal(self) -> None:
        if self._evidence is not None:
            self.reveal_clicked.emit(self._evidence.clause_id)

    def _insert(self) -> None:
        if self._evidence is not None:
            self.insert_clicked.emit(self._evidence.clause_id)
