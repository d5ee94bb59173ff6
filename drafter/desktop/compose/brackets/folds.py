"""Long options folded on the page: their middle takes no room, though every word of it is still in the document.

A fold is a format laid over the words by the highlighter, like the size of a title: what is copied, searched, saved and
read aloud is the whole text. It opens where the cursor goes in, and by itself where the bracket's words change.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QColor, QPainter

from drafter.desktop.compose.brackets.live_brackets import LiveBrackets, Spot
from drafter.desktop.compose.brackets.marks import x_of
from drafter.desktop.compose.live_document import LiveDocument
from drafter.desktop.compose.page import PageRow
from drafter.desktop.compose.typography import FOLD_ROOM, Fold, folded_spans, font_for
from drafter.desktop.text_positions import document_text, draft_text, to_qt
from drafter.desktop.theme import Theme

SHORTEST = 75
"""Characters a bracket must have to be worth a fold."""
_HEAD = 22
_LONGEST_TAIL = 40
_DOTS = "⋯"


class Folds(QObject):
    """Which options are folded, by their words: the same words are folded wherever they stand.

    Signals:
        changed(): other options are folded.
    """

    changed = Signal()

    def __init__(self, live: LiveDocument, brackets: LiveBrackets) -> None:
        super().__init__(live)
        self._live = live
        self._brackets = brackets
        self._folds: dict[str, Fold] = {}
        live.opened.connect(self.open_all)

    @property
    def any(self) -> bool:
        """Whether something is folded."""
        return bool(self._folds)

    def can_fold(self, spot: Spot | None) -> bool:
        """Whether that bracket is long enough and stands in one paragraph."""
        return spot is not None and self._foldable(spot) is not None

    def toggle(self, spot: Spot) -> None:
        """Folds a bracket, or opens it."""
        found = self._foldable(spot)
        if found is None:
            return
        if self._folds.pop(found.text, None) is None:
            self._folds[found.text] = found
        self._show()

    def fold_all(self) -> None:
        """Folds every long option that is in no other long one."""
        for stretch in self._brackets.document.stretches:
            for bracket in stretch.bracketed.brackets:
                found = self._foldable(Spot(stretch, bracket)) if bracket.depth == 0 else None
                if found is not None:
                    self._folds[found.text] = found
        self._show()

    def open_all(self) -> None:
        """Opens everything."""
        if self._folds:
            self._folds.clear()
            self._show()

    def open_at(self, place: int, offset: int) -> None:
        """Opens the fold the cursor went into, if it did."""
        if not self._folds or not 0 <= place < len(self._live.paragraphs):
            return
        text = draft_text(self._live.block(place).text())
        opened = [fold for fold, start, stop in folded_spans(text, self._folds.values()) if start < offset < stop]
        for fold in opened:
            del self._folds[fold.text]
        if opened:
            self._show()

    def hides(self, text: str, start: int, stop: int) -> bool:
        """Whether these characters of a paragraph lie in a fold."""
        return any(first <= start and stop <= last for _, first, last in self._spans(text))

    def _spans(self, text: str) -> Iterator[tuple[Fold, int, int]]:
        return folded_spans(text, self._folds.values()) if self._folds else iter(())

    def _foldable(self, spot: Spot) -> Fold | None:
        bracket, bracketed = spot.bracket, spot.stretch.bracketed
        text = bracketed.text[bracket.start : bracket.stop]
        (place, _), (last, _) = spot.opening, spot.closing
        if bracket.is_note or len(text) < SHORTEST or place != last:
            return None
        tail = bracket.stop - bracket.alternatives[-1].stop
        if not 1 < tail <= _LONGEST_TAIL:  # nobody's, or too many names: the last words are shown
            tail = len(text) - text.rfind(" ", 0, len(text) - 12)
        head = text.rfind(" ", 0, _HEAD)
        return Fold(text, head if head > 0 else _HEAD, min(tail, _LONGEST_TAIL))

    def _show(self) -> None:
        self._live.set_folds(tuple(self._folds.values()))
        self.changed.emit()

    def paint(self, painter: QPainter, row: PageRow, theme: Theme, zoom: float) -> None:
        """Draws the dots where a paragraph's words are folded."""
        if not self._folds:
            return
        text = row.block.text()
        layout = row.block.layout()
        for _, start, _ in self._spans(draft_text(text)):
            at = to_qt(document_text(text), start)
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                continue
            painter.setFont(font_for(row.paragraph.kind, zoom))
            painter.setPen(QColor(theme.accent))
            width = painter.fontMetrics().horizontalAdvance(_DOTS)
            left = layout.position().x() + x_of(line.cursorToX(at)) + max(0.0, (FOLD_ROOM * zoom - width) / 2)
            painter.drawText(QPointF(left, row.top + line.y() + line.ascent()), _DOTS)
