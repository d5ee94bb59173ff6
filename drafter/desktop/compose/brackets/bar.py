"""The bar under a page with brackets: how many there are, what the one at the cursor says, and the outline."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from drafter.desktop.actions import ink, make_action
from drafter.desktop.compose.brackets.commands import BracketCommands
from drafter.desktop.compose.brackets.live_brackets import LiveBrackets, Spot
from drafter.desktop.compose.brackets.outline import BracketOutline
from drafter.desktop.compose.brackets.wording import BracketWording, shortened
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.theme import Theme
from drafter.drafting.brackets import BracketKind, TroubleKind


class BracketBar(QFrame):
    """Shown where the draft has brackets."""

    def __init__(self, editor: DraftEditor, theme: Theme) -> None:
        super().__init__()
        self._editor = editor
        self._brackets: LiveBrackets = editor.brackets
        self._commands: BracketCommands = editor.bracket_commands
        self._wording = BracketWording(self)
        self.setProperty("role", "find-bar")
        self.counts = QLabel()
        self.counts.setProperty("role", "muted")
        self.here = QLabel()
        self.here.setTextFormat(Qt.TextFormat.PlainText)
        self.loose = QLabel()
        self.loose.setProperty("role", "warning")
        for label in (self.counts, self.here, self.loose):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.outline = BracketOutline(editor, theme)
        self.outline.hide()
        self.show_outline = make_action(
            self,
            self.tr("&Outline of the brackets"),
            icon="list-filter",
            shortcut="F4",
            hint=self.tr("All options of the draft, folded: long ones are shortened"),
            checkable=True,
        )
        self.show_outline.toggled.connect(self._show_outline)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.counts)
        words.addWidget(self.here)
        words.addWidget(self.loose)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addLayout(words, 1)
        for action in (*self._commands.actions[:-1], self.show_outline):
            row.addWidget(self._button(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 8, 5)
        column.addLayout(row)
        column.addWidget(self.outline)
        self._waiting = QTimer(self)  # a cursor that runs through a text asks a hundred times
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(30)
        self._waiting.timeout.connect(self.follow)
        self._commands.followed.connect(self._waiting.start)
        self.set_theme(theme)
        self.follow()

    @staticmethod
    def _button(action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the theme's ink."""
        ink([self.show_outline], theme)
        self.outline.set_theme(theme)

    def follow(self) -> None:
        """Says what is counted and what the bracket at the cursor offers."""
        counts = self._brackets.counts
        loose = self._brackets.loose
        self.setVisible(counts.brackets > 0 or loose > 0)
        place, _ = self._editor.caret()
        said = self.tr("Paragraph: {here} · Draft: {all}").format(
            here=self._wording.counts(self._brackets.counts_in(place)), all=self._wording.counts(counts)
        )
        self.loose.setText(self.tr("⚠ %n bracket(s) without a partner", "", loose) if loose else "")
        self.loose.setVisible(loose > 0)
        self.counts.setText(said)
        self.counts.setToolTip(said)
        self.here.setText(self._about(self._commands.spot(), place))
        self.here.setToolTip(self.here.text())
        self.outline.follow()

    def _about(self, spot: Spot | None, place: int) -> str:
        """What the bracket at the cursor says; where there is none, what is odd in the paragraph."""
        if spot is None:
            stretch = self._brackets.stretch(place)
            troubles = stretch.troubles_in(place) if stretch is not None else ()
            return " · ".join(
                self._wording.trouble(one.kind) + (f" «{one.detail}»" if one.detail else "") for one in troubles
            )
        bracket, bracketed = spot.bracket, spot.stretch.bracketed
        match bracket.kind:
            case BracketKind.STATUS:
                return self.tr("Status tag: {words}").format(words=bracketed.inside(bracket))
            case BracketKind.PLACEHOLDER:
                return self.tr("Text still to come: {words}").format(words=shortened(bracketed.inside(bracket)))
            case BracketKind.POSITION:
                return self.tr("About the whole paragraph: {owners}").format(
                    owners=self._wording.owners(bracket.attributions)
                )
            case BracketKind.OPTION:
                wordings = []
                for alternative in bracket.alternatives:
                    owners = self._wording.owners(alternative.attributions)
                    words = shortened(bracketed.words(alternative), 40) or self.tr("(no words)")
                    wordings.append(f"{words} – {owners}" if owners else words)
                said = "  /  ".join(wordings)
                return said if spot.gap is None else f"{said}  ·  {self._wording.trouble(TroubleKind.NEIGHBOURS)}"

    def _show_outline(self, on: bool) -> None:
        self.outline.setVisible(on)
        if on:
            self.show()
            self.outline.follow()
            self.outline.setFocus()
        else:
            self._editor.setFocus()
