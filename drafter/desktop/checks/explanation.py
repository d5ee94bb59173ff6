"""One finding explained: why it matters, who says so, and buttons for what can be done."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from drafter.deeds.checking import finding_sentence, rule_words
from drafter.desktop.flow_layout import FlowLayout
from drafter.drafting.checks import Finding


class Explanation(QWidget):
    """Shows nothing where no finding is chosen."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.sentence, self.why, self.source = QLabel(), QLabel(), QLabel()
        self.sentence.setProperty("role", "caption")
        self.source.setProperty("role", "muted")
        for label in (self.sentence, self.why, self.source):
            label.setWordWrap(True)
        self.fix = QPushButton()
        self.fix.setProperty("role", "primary")
        self.fix_all = QPushButton()
        self.fix_all.setProperty("role", "small")
        self.not_here = QPushButton(self.tr("Not here"))
        self.not_here.setProperty("role", "small")
        self.not_here.setToolTip(self.tr("Say nothing more of these words, in this draft"))
        self.not_in_paragraph = QAction(self.tr("Not in this &paragraph"), self)
        self.never = QAction(self.tr("&Never look for this"), self)
        menu = QMenu(self)
        menu.addActions([self.not_in_paragraph, self.never])
        self.more = QToolButton()
        self.more.setText(self.tr("More"))
        self.more.setProperty("role", "framed")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(menu)
        buttons = FlowLayout(gap=6)
        for button in (self.fix, self.fix_all, self.not_here, self.more):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(4)
        for label in (self.sentence, self.why, self.source):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(buttons)

    def show_finding(self, finding: Finding | None, *, fixable: bool, alike: int, editable: bool) -> None:
        """Explains a finding, or nothing.

        Args:
            finding: which; None for none.
            fixable: True where it can be set right now.
            alike: how many of its rule can.
            editable: True where the draft may be changed.
        """
        self.setVisible(finding is not None)
        if finding is None:
            return
        words = rule_words(finding.rule, self._language)
        self.sentence.setText(finding_sentence(finding, self._language))
        self.why.setText(words.why)
        self.source.setText(self.tr("Source: {source}").format(source=words.source))
        self.source.setVisible(bool(words.source))
        self.fix.setText(words.fix.format(**finding.particulars))
        self.fix.setVisible(fixable)
        self.fix_all.setText(self.tr("All of this rule (%n)", "", alike))
        self.fix_all.setVisible(alike > 1)
        self.not_here.setEnabled(editable)
        self.not_in_paragraph.setEnabled(editable and finding.place >= 0)
