"""The table of a typist's abbreviations, edited as text: one a line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from drafter.drafting.abbreviations import abbreviations_from_text, abbreviations_to_text

_SIZE = (560, 380)


class AbbreviationsDialog(QDialog):
    """Asks for abbreviations and what they stand for."""

    def __init__(self, table: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Abbreviations for dictation"))
        words = QLabel(
            self.tr(
                "One a line. Typed before a blank or a stop, the abbreviation is written out in the draft; "
                "with a capital, its words begin with one too. Without lines nothing happens."
            )
        )
        words.setWordWrap(True)
        self.lines = QPlainTextEdit(abbreviations_to_text(table))
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(self.tr("Abbreviations"))
        self.lines.setPlaceholderText(
            "jjeg = los Jefes y las Jefas de Estado y de Gobierno\nalc = América Latina y el Caribe"
        )
        self.counted = QLabel()
        self.counted.setProperty("role", "muted")
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (words, self.lines, self.counted, buttons):
            column.addWidget(part)
        self.lines.textChanged.connect(self._count)
        self.resize(*_SIZE)
        self._count()

    @property
    def table(self) -> dict[str, str]:
        """The abbreviations as they are written now."""
        return abbreviations_from_text(self.lines.toPlainText())

    def _count(self) -> None:
        typed = sum(1 for line in self.lines.toPlainText().splitlines() if line.strip())
        understood = len(self.table)
        words = self.tr("%n abbreviation(s)", "", understood)
        if typed > understood:
            words += " · " + self.tr("%n line(s) that say nothing, or twice the same", "", typed - understood)
        self.counted.setText(words)
