"""Small questions about one delegation: which one a paragraph waits for, and its reservation to a paragraph."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from drafter.drafting import Paragraph
from drafter.drafting.negotiation.locks import named


class _AboutDelegation(QDialog):
    """Asks for a delegation's name; it can be accepted once there is one."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.delegation = QLineEdit()
        self.form = QFormLayout()
        self.form.addRow(self.tr("&Delegation"), self.delegation)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(self.tr("&Accept"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(self.form)
        column.addWidget(buttons)
        self.delegation.textChanged.connect(self._follow)
        self.setMinimumWidth(420)
        self._follow()

    @property
    def name(self) -> str:
        """The delegation's name as typed."""
        return " ".join(self.delegation.text().split())

    def _follow(self) -> None:
        self.accept_button.setEnabled(bool(self.name))


class PendingDialog(_AboutDelegation):
    """Asks for which delegation the chosen paragraphs wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pending one delegation"), parent)


class ReservationDialog(_AboutDelegation):
    """Asks for a delegation's reservation to a paragraph; an empty text withdraws the one it has."""

    def __init__(self, paragraph: Paragraph, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reservation to paragraph {name}").format(name=named(paragraph)), parent)
        self.paragraph_id = paragraph.id
        self._known = {each.delegation: each.text for each in paragraph.reservations}
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.text.setPlaceholderText(self.tr("Left empty, the reservation is withdrawn"))
        self.form.addRow(self.tr("&Text"), self.text)
        self.delegation.textChanged.connect(self._show_known)

    def _show_known(self) -> None:
        """The reservation that delegation has already, to be changed."""
        if self.name in self._known:
            self.text.setPlainText(self._known[self.name])
