"""The keyboard shortcuts, menu by menu, on a page that scrolls where the screen is small."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

_SIZE = (520, 560)
"""Width and height at first, in device-independent pixels: it fits on a small laptop."""


class ShortcutsDialog(QDialog):
    """Says which keys do what. It reads the menus, so that it cannot say anything else than they do."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.page.setHtml(shortcuts_html(bar))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(*_SIZE)


def shortcuts_html(bar: QMenuBar) -> str:
    """A table of every action with keys, under the name of the menu it is in."""
    rows: list[str] = []
    for top in bar.actions():
        menu = _menu_of(top)
        of_menu = [
            f"<tr><td>{escape(_plain(action.text()))}</td><td><b>{escape(_keys(action))}</b></td></tr>"
            for action in (_actions_in(menu) if menu is not None else ())
            if not action.shortcut().isEmpty()
        ]
        if of_menu:
            rows += [f"<tr><td colspan='2'><h3>{escape(_plain(top.text()))}</h3></td></tr>", *of_menu]
    return f"<table width='100%' cellpadding='3'>{''.join(rows)}</table>"


def _actions_in(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = _menu_of(action)
        if inner is not None:
            yield from _actions_in(inner)
        else:
            yield action


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def _keys(action: QAction) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return " · ".join(keys.toString(form) for keys in action.shortcuts())
