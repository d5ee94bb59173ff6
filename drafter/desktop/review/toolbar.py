"""The deeds of Review as buttons, and where among the changes one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from drafter.desktop.review.deeds import ReviewDeeds
from drafter.desktop.review.seen_pages import SeenPages
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.viewing import Viewing
from drafter.desktop.theme import Theme


def deed_button(action: QAction, *, words: bool = True, more: Sequence[QAction] = ()) -> QToolButton:
    """A button for an action, with its words or only its icon; ``more`` are offered behind an arrow."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(16, 16))
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
    button.setAccessibleName(action.text().replace("&", ""))
    if more:
        menu = QMenu(button)
        menu.addActions(more)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    return button


class ReviewToolbar(QWidget):
    """One row of buttons."""

    def __init__(self, deeds: ReviewDeeds, viewing: Viewing, seen: SeenPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = QToolButton()
        self._looks.setIconSize(QSize(16, 16))
        self._looks.setToolTip(self.tr("How it is shown: folds, colours, size, line numbers"))
        self._looks.setAccessibleName(self.tr("How it is shown"))
        self._looks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._looks.setMenu(viewing.menu(self._looks))
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        self._position.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 0000 "))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 8)
        row.setSpacing(4)
        row.addWidget(deed_button(deeds.previous_change, words=False))
        row.addWidget(deed_button(deeds.next_change, words=False))
        row.addWidget(self._position)
        row.addSpacing(8)
        accepting = [deeds.accept_next, deeds.accept_listed, *deeds.more.menu(Verdict.ACCEPTED).actions()]
        rejecting = [deeds.reject_next, deeds.reject_listed, *deeds.more.menu(Verdict.REJECTED).actions()]
        row.addWidget(deed_button(deeds.accept, more=accepting))
        row.addWidget(deed_button(deeds.reject, more=rejecting))
        row.addSpacing(8)
        row.addWidget(deed_button(viewing.one_column))
        row.addWidget(deed_button(viewing.only_changes))
        row.addWidget(self._looks)
        row.addWidget(deed_button(deeds.show_list, words=False))
        row.addStretch(1)
        row.addWidget(deed_button(deeds.export, more=seen.all))

    def set_theme(self, theme: Theme) -> None:
        """Draws the icon of the one button that is no deed."""
        self._looks.setIcon(theme.icon("eye"))

    def show_position(self, current: int | None, count: int) -> None:
        """Which of how many changes is the current one (counted from 0; None is none)."""
        if not count:
            self._position.clear()
        elif current is None:
            self._position.setText(self.tr("– / {count}").format(count=count))
        else:
            self._position.setText(self.tr("{number} / {count}").format(number=current + 1, count=count))
