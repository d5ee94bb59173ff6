"""The draft's options as a tree that folds: paragraphs, brackets, wordings with their owners."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from drafter.desktop.compose.brackets.marks import depth_colour
from drafter.desktop.compose.brackets.wording import BracketWording, shortened
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.theme import Theme
from drafter.drafting.brackets import Bracket, Stretch

_SPOT = Qt.ItemDataRole.UserRole.value
_HEIGHT = 190
_LONG = 110


class BracketOutline(QTreeWidget):
    """Enter goes to the chosen bracket or wording on the page, the arrow keys fold and unfold, Escape goes back."""

    def __init__(self, editor: DraftEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._theme = theme
        self._wording = BracketWording(self)
        self._filled_for: object = None
        self.setHeaderHidden(True)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Outline of the brackets"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Writes in other colours."""
        self._theme = theme
        self._filled_for = None
        self.follow()

    def follow(self) -> None:
        """Lists the brackets as they are now, if they are shown; what was unfolded stays so."""
        document = self._editor.brackets.document
        if self.isHidden() or document is self._filled_for:
            return
        self._filled_for = document
        unfolded = {
            item.text(0).partition("  ")[0] for item in map(self.topLevelItem, range(self.topLevelItemCount()))
            if item is not None and item.isExpanded()
        }  # fmt: skip
        self.clear()
        paragraphs = self._editor.live.paragraphs
        for place, stretch in document.paragraphs():
            opened = stretch.opened_in(place)
            if not opened or place >= len(paragraphs):
                continue
            start, stop = stretch.bounds(place)
            label = paragraphs[place].label or f"¶ {place + 1}"
            words = shortened(stretch.bracketed.text[start:stop], _LONG)
            counts = self._wording.counts(self._editor.brackets.counts_in(place))
            top = QTreeWidgetItem([f"{label}  [{counts}]  {words}"])
            top.setData(0, _SPOT, (place, opened[0].start - start))
            self.addTopLevelItem(top)
            items: dict[int, QTreeWidgetItem] = {}
            for bracket in opened:
                items[bracket.index] = self._add(bracket, stretch, items.get(bracket.parent, top))
            top.setExpanded(label in unfolded or self.topLevelItemCount() == 1)

    def _add(self, bracket: Bracket, stretch: Stretch, under: QTreeWidgetItem) -> QTreeWidgetItem:
        bracketed = stretch.bracketed
        own = QTreeWidgetItem([shortened(bracketed.text[bracket.start : bracket.stop], _LONG)])
        own.setData(0, _SPOT, stretch.place(bracket.start))
        own.setForeground(0, depth_colour(self._theme, bracket.depth))
        under.addChild(own)
        if len(bracket.alternatives) > 1:
            for number, alternative in enumerate(bracket.alternatives, start=1):
                owners = self._wording.owners(alternative.attributions)
                words = shortened(bracketed.words(alternative), _LONG) or self.tr("(no words)")
                wording = QTreeWidgetItem([f"{number}. {words}" + (f"  –  {owners}" if owners else "")])
                wording.setData(0, _SPOT, stretch.place(alternative.start))
                own.addChild(wording)
        return own

    def _go(self, item: QTreeWidgetItem) -> None:
        place, offset = item.data(0, _SPOT)
        if 0 <= place < len(self._editor.live.paragraphs):
            self._editor.place_caret(place, offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the page's bracket and gives the page the keyboard, Escape only the latter."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._go(item)
            self._editor.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self._editor.setFocus()
        else:
            super().keyPressEvent(event)
