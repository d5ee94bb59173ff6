"""What is said where agreed text stays as it is, and the dialog that opens it again."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.notices import Banner
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Paragraph
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.negotiating import reopen
from drafter.drafting.negotiation.standing import Standing
from drafter.errors import KnownError
from drafter.messages import explain


class ReopenDialog(QDialog):
    """Asks who wants a paragraph opened again, where and why: the record keeps it."""

    def __init__(self, paragraph: Paragraph, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reopen paragraph {name}").format(name=named(paragraph)))
        self.who, self.meeting, self.reason = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.who.setPlaceholderText(self.tr("Delegation or group"))
        self.meeting.setPlaceholderText(self.tr("Optional"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        words = QLabel(
            self.tr("Reopening is written into the record of the draft, with your name and the hour. It can be undone.")
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        form = QFormLayout()
        form.addRow(self.tr("At the &request of"), self.who)
        form.addRow(self.tr("&Meeting"), self.meeting)
        form.addRow(self.tr("Rea&son"), self.reason)
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("&Reopen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(words)
        column.addWidget(self.buttons)
        self.who.textChanged.connect(self._follow)
        self.reason.textChanged.connect(self._follow)
        self.setMinimumWidth(460)
        self._follow()

    def _follow(self) -> None:
        said = self.who.text().strip() and self.reason.toPlainText().strip()
        self.accept_button.setEnabled(bool(said))

    def standing(self, now: str) -> Standing:
        """What was said of who, where and when."""
        return Standing(now, self.meeting.text().strip(), self.who.text().strip())


class LockBanner(Banner):
    """Says why the draft did not take a change, and offers to reopen the paragraph."""

    def __init__(self, workspace: Workspace, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of messages."""
        super().__init__(theme, parent)
        self._workspace = workspace
        self._language = language
        self._paragraph_id = ""
        self.button.setText(self.tr("&Reopen…"))
        self.button.clicked.connect(lambda: self.ask(self._paragraph_id))
        self.dialog: ReopenDialog | None = None
        workspace.refused.connect(self._refused)
        workspace.draft_edited.connect(self._draft_edited)
        workspace.draft_opened.connect(self.hide)

    def ask(self, paragraph_id: str) -> None:
        """Asks who wants that paragraph reopened and why, and does it."""
        paragraph = self._locked(paragraph_id)
        if paragraph is None:
            return
        self.dialog = ReopenDialog(paragraph, self.window())
        self.dialog.accepted.connect(self._reopen)
        self._paragraph_id = paragraph_id
        self.dialog.open()

    def _reopen(self) -> None:
        dialog, paragraph = self.dialog, self._locked(self._paragraph_id)
        if dialog is None or paragraph is None:
            return
        standing = dialog.standing(self._workspace.now())
        self._workspace.apply(reopen(self._workspace.draft, paragraph.id, dialog.reason.toPlainText(), standing))

    def _refused(self, error: KnownError) -> None:
        self._paragraph_id = str(error.data.get("paragraph_id", ""))
        self.button.setVisible(self._locked(self._paragraph_id) is not None)
        self.say(explain(error, self._language))

    def _draft_edited(self) -> None:
        if self._paragraph_id and self._locked(self._paragraph_id) is None:
            self.hide()

    def _locked(self, paragraph_id: str) -> Paragraph | None:
        """The paragraph, if it is there, locked, and may be written."""
        workspace = self._workspace
        if not workspace.has_draft or workspace.read_only or paragraph_id not in workspace.draft.index:
            return None
        paragraph = workspace.draft.paragraph(paragraph_id)
        return paragraph if paragraph.status.is_locked else None
