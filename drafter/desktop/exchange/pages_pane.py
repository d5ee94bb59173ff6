"""The preview of an export: its pages, or its words as text, with the buttons for paging and zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ink, make_action
from drafter.desktop.exchange.pages_view import Fit, PagesView
from drafter.desktop.exchange.preview import PAGE_MARGIN
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme, document_font
from drafter.exchange.rendered_pages import PageImage


class PagesPane(QWidget):
    """Pages above all; the same as text for screen readers and for whoever wants to select words."""

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PagesView(tasks, theme)
        self.text = QTextBrowser()
        self.text.setFont(document_font(11))
        self.text.setAccessibleName(self.tr("Preview as text"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.text)
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        self._position.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 0000"))
        self._position.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent = QLabel()
        self._percent.setProperty("role", "muted")
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("400 %"))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pages = self.pages
        self.previous = make_action(self, self.tr("Previous page"), lambda: pages.go_to_page(pages.page - 1))
        self.previous.setProperty("icon_name", "chevron-up")
        self.next = make_action(self, self.tr("Next page"), lambda: pages.go_to_page(pages.page + 1))
        self.next.setProperty("icon_name", "chevron-down")
        self.smaller = make_action(self, self.tr("Smaller"), pages.zoom_out, icon="zoom-out", shortcut="Ctrl+-")
        self.larger = make_action(self, self.tr("Larger"), pages.zoom_in, icon="zoom-in", shortcut="Ctrl++")
        self.width_fit = make_action(
            self, self.tr("Fit width"), lambda: pages.set_fit(Fit.WIDTH), shortcut="Ctrl+0", checkable=True
        )
        self.page_fit = make_action(self, self.tr("Whole page"), lambda: pages.set_fit(Fit.PAGE), checkable=True)
        self.as_text = make_action(
            self,
            self.tr("As text"),
            icon="text-align-start",
            checkable=True,
            hint=self.tr("The words and marks alone, to be read aloud or copied"),
        )
        self._actions = (self.previous, self.next, self.smaller, self.larger, self.as_text)
        self.addActions([self.smaller, self.larger, self.width_fit])
        self._lay_out()
        pages.page_changed.connect(lambda _page: self._show_state())
        pages.zoomed.connect(lambda _zoom: self._show_state())
        self.as_text.toggled.connect(lambda on: self._stack.setCurrentWidget(self.text if on else self.pages))
        self.as_text.toggled.connect(lambda _on: self._show_state())
        self.set_theme(theme)
        self._show_state()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(_button(self.previous))
        row.addWidget(self._position)
        row.addWidget(_button(self.next))
        row.addSpacing(10)
        row.addWidget(_button(self.smaller))
        row.addWidget(self._percent)
        row.addWidget(_button(self.larger))
        row.addWidget(_button(self.width_fit, words=True))
        row.addWidget(_button(self.page_fit, words=True))
        row.addStretch(1)
        row.addWidget(_button(self.as_text, words=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self.pages.set_theme(theme)
        ink(self._actions, theme)

    def show_pages(self, pdf: bytes, count: int, first: PageImage) -> None:
        """Shows other pages."""
        self.pages.show_pdf(pdf, count, first)
        self._show_state()

    def show_text(self, html: str) -> None:
        """Shows other words where the export is read as text."""
        self.text.setHtml(html)
        self.text.document().setDocumentMargin(PAGE_MARGIN)

    def _show_state(self) -> None:
        pages, shown = self.pages, not self.as_text.isChecked()
        if pages.count:
            self._position.setText(self.tr("{page} / {count}").format(page=pages.page + 1, count=pages.count))
        else:
            self._position.clear()
        self._percent.setText(self.tr("{percent} %").format(percent=round(pages.zoom * 100)))
        self.previous.setEnabled(shown and pages.page > 0)
        self.next.setEnabled(shown and pages.page + 1 < pages.count)
        for action in (self.smaller, self.larger, self.width_fit, self.page_fit):
            action.setEnabled(shown and pages.count > 0)
        self.width_fit.setChecked(pages.fit is Fit.WIDTH)
        self.page_fit.setChecked(pages.fit is Fit.PAGE)


def _button(action: QAction, *, words: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(16, 16))
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
    button.setAccessibleName(action.text())
    return button
