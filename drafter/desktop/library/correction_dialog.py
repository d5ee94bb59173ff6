"""Correcting a scanning error: the words as printed stay, the correction is a layer over them that says who and why."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.dates import local_time
from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import Theme, document_font
from drafter.instruments import Clause
from drafter.library import Correction
from drafter.redline import compare_words

_SIZE = QSize(760, 640)


class CorrectionDialog(QDialog):
    """Shows one clause; what is to be recorded is in :attr:`text`, :attr:`reason` and :attr:`author` once accepted.

    Where :attr:`withdraws` is true the correction is to be withdrawn instead.
    """

    def __init__(
        self,
        clause: Clause,
        citation: str,
        history: Sequence[Correction],
        author: str,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            clause: as it reads today.
            citation: where it stands.
            history: corrections recorded so far, the oldest first; one without text withdrew those before.
            author: who is asked for by name, to be changed.
            language: of times, ISO 639-1.
        """
        super().__init__(parent)
        self.withdraws = False
        self._theme, self._language = theme, language
        self._printed = clause.as_printed if clause.as_printed is not None else clause.text
        self._today = clause.text
        self.setWindowTitle(self.tr("Correct a scanning error"))
        heading = QLabel(citation)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        note = QLabel(
            self.tr("The adopted text itself is never changed. The correction lies over it, and can be withdrawn.")
        )
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self._printed_words = QPlainTextEdit(self._printed)
        self._printed_words.setReadOnly(True)
        self._printed_words.setAccessibleName(self.tr("As printed"))
        self._field = QPlainTextEdit(clause.text)
        self._field.setAccessibleName(self.tr("Corrected words"))
        for field in (self._printed_words, self._field):
            field.setFont(document_font())
            field.setTabChangesFocus(True)
        self._redline = QLabel()
        self._redline.setWordWrap(True)
        self._redline.setFont(document_font())
        self._reason = QLineEdit()
        self._author = QLineEdit(author)
        self.history = QTextBrowser()
        self.history.setAccessibleName(self.tr("Corrections so far"))
        self.history.setHtml("".join(map(self._told, reversed(history))))
        self.history.setVisible(bool(history))
        self.history.setFixedHeight(min(120, 16 + 26 * len(history)))
        self.buttons = QDialogButtonBox(self)
        self.record = self.buttons.addButton(self.tr("&Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.withdraw = QPushButton(self.tr("Withdraw the &correction"))
        self.withdraw.setAutoDefault(False)
        self.buttons.addButton(self.withdraw, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.withdraw.setVisible(clause.as_printed is not None)  # only now: the box shows what it is given
        self._lay_out(heading, note)
        self._field.textChanged.connect(self._judge)
        for line in (self._reason, self._author):
            line.textChanged.connect(self._judge)
        self.withdraw.clicked.connect(self._withdraw)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(_SIZE)
        self._judge()
        self._field.setFocus()

    def _lay_out(self, heading: QLabel, note: QLabel) -> None:
        form = QFormLayout()
        for asked, line in ((self.tr("&Why:"), self._reason), (self.tr("W&ho:"), self._author)):
            label = QLabel(asked)
            label.setBuddy(line)
            label.setMinimumHeight(line.sizeHint().height())  # on the line of what is typed, not above it
            form.addRow(label, line)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(note)
        for words, field in (
            (self.tr("As printed"), self._printed_words),
            (self.tr("Corrected words"), self._field),
        ):
            caption = QLabel(words)
            caption.setProperty("role", "caption")
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field, 1)
        column.addWidget(self._redline)
        column.addLayout(form)
        column.addWidget(self.history)
        column.addWidget(self.buttons)

    def _told(self, correction: Correction) -> str:
        when = local_time(correction.at, self._language)
        if correction.text is None:
            words = self.tr("{when}, {who}: withdrawn").format(when=when, who=correction.author)
        else:
            words = self.tr("{when}, {who}: {why}").format(when=when, who=correction.author, why=correction.reason)
        return f"<p>{escape(words)}</p>"

    # -- what comes of it -----------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The corrected words, one line."""
        return " ".join(self._field.toPlainText().split())

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    @property
    def author(self) -> str:
        """Who."""
        return self._author.text().strip()

    def fill(self, text: str, reason: str) -> None:
        """Types words and a reason."""
        self._field.setPlainText(text)
        self._reason.setText(reason)

    def _judge(self) -> None:
        changed = self.text not in ("", self._today, self._printed)
        self.record.setEnabled(changed and bool(self.reason) and bool(self.author))
        self.withdraw.setEnabled(bool(self.author))
        differs = self.text != self._printed
        self._redline.setText(redline_html(compare_words(self._printed, self.text), self._theme) if differs else "")
        self._redline.setVisible(differs)

    def _withdraw(self) -> None:
        self.withdraws = True
        self.accept()
