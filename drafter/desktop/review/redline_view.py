"""A redline to read and work with: the current change, selected words, mouse and keyboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from drafter.desktop.review.changes import ChangeEntry
from drafter.desktop.review.redline_sheet import RedlineSheet
from drafter.desktop.review.row_painter import Emphasis
from drafter.desktop.review.row_stack import ScrollPlace
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Review, ShownRow, Side
from drafter.desktop.review.runs import Block, inline_blocks, side_blocks
from drafter.desktop.review.selection import Place, Selection, selected_words, word_around
from drafter.desktop.theme import Theme

_CLICK = 4
"""The mouse may move so many pixels between press and release of a click."""

_FAR = 1 << 40
"""Beyond every block, character and pixel."""

_NEARBY = 30
"""Rows looked at above and below for words of a side that has none under the mouse."""


class RedlineView(RedlineSheet):
    """A :class:`RedlineSheet` with a current change and a selection inside one side.

    Signals:
        current_changed(object): number of the current change, or None.
    """

    current_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: QPoint | None = None
        self._mouse = QPoint()
        self._resuming: tuple[int, ScrollPlace] | None = None
        self._dragging = QTimer(self)  # scrolls on while the mouse is held beyond the edge
        self._dragging.setInterval(30)
        self._dragging.timeout.connect(self._drag_on)
        self._map.change_chosen.connect(self.go_to_change)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Side by side comparison"))

    def show_review(
        self,
        review: Review | None,
        keep_place_by: Side | None = None,
        entries: Sequence[ChangeEntry] | None = None,
    ) -> None:
        """Shows other texts, or the same ones after an edit (see the sheet); no change is current then."""
        had_current = self.current_change is not None
        super().show_review(review, keep_place_by, entries)
        self._resuming = None
        self._release()
        self._map.set_current(None)
        self.setAccessibleDescription("")
        if had_current:
            self.current_changed.emit(None)

    def set_decided(self, numbers: Collection[int], rejected: Collection[int] = ()) -> None:
        """Says which changes were decided, and which of them were rejected."""
        self._emphasise(replace(self._emphasis, decided=frozenset(numbers), rejected=frozenset(rejected)))

    def _emphasise(self, emphasis: Emphasis) -> None:
        self._emphasis = emphasis
        self.viewport().update()

    # -- changes --------------------------------------------------------------------------------------------------

    @property
    def current_change(self) -> int | None:
        """Number of the current change."""
        return self._emphasis.current

    def next_change(self) -> bool:
        """Makes the next change the current one; False where there is none."""
        if self.current_change is not None:
            return self._step_to(self.current_change + 1)
        if (number := self.number_to_resume) is not None:
            return self._step_to(min(number, len(self.entries) - 1))
        rows, top = self._rows_of_changes(), self._number_on_top()
        return self._step_to(next((number for number, row in enumerate(rows) if row >= top), len(rows)))

    def previous_change(self) -> bool:
        """Makes the previous change the current one; False where there is none."""
        if self.current_change is not None:
            return self._step_to(self.current_change - 1)
        if (number := self.number_to_resume) is not None:
            return self._step_to(number - 1)
        rows, top = self._rows_of_changes(), self._number_on_top()
        return self._step_to(max((number for number, row in enumerate(rows) if row < top), default=-1))

    def resume_at(self, number: int) -> None:
        """Leaves no change current; the next one is that number, unless the person looks elsewhere first."""
        self._resuming = (number, self._place)

    @property
    def number_to_resume(self) -> int | None:
        """Number of the change that comes next where none is current; None: the first one in sight."""
        if self._resuming is None or self._resuming[1] != self._place:
            return None
        return self._resuming[0]

    def _step_to(self, number: int) -> bool:
        if not 0 <= number < len(self.entries):
            return False
        self.go_to_change(number)
        return True

    def _rows_of_changes(self) -> Sequence[int]:
        return self.review.row_of_change if self.review is not None else ()

    def _number_on_top(self) -> int:
        return self.stack.number_of(self._place.index) if self.stack is not None and self.stack.shown else 0

    def go_to_change(self, number: int) -> None:
        """Makes a change the current one and brings it into view."""
        if self.stack is None or not 0 <= number < len(self.entries):
            return
        self.select_change(number)
        self._reveal(self.stack.index_of(self._rows_of_changes()[number]), number)

    def go_to_row(self, row_index: int) -> None:
        """Brings a row of the comparison into view, changed or not."""
        if self.review is None or self.stack is None:
            return
        for row in self.review.rows:
            if isinstance(row, FacingRow) and row.row == row_index:
                self._reveal(self.stack.index_of(row.number))
                return

    def select_change(self, number: int | None) -> None:
        """Makes a change the current one where it stands; None leaves none."""
        if number == self.current_change:
            return
        self._emphasise(replace(self._emphasis, current=number))
        self._map.set_current(number)
        words = "" if number is None else self._phrases.change(self.entries[number], len(self.entries))
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.current_changed.emit(number)

    def _reveal(self, index: int, change: int | None = None) -> None:
        """Brings a row (or a change in it) into view, with some of what stands around it."""
        stack, height = self.stack, self.viewport().height()
        if stack is None:
            return
        laid_out = stack.laid_out(index)
        top, bottom = 0, stack.heights[index]
        if laid_out is not None and change is not None:
            boxes = [box for _side, box in laid_out.words_of(change)]
            if boxes:
                top = round(min(box.top() for box in boxes))
                bottom = round(max(box.bottom() for box in boxes))
        above = stack.heights.top(index) + top - stack.y_of(self._place)
        margin = min(80, height // 5)
        if above < margin or above + (bottom - top) > height - margin:
            self._go_to(stack.shifted(ScrollPlace(index, 0), top - height // 3, height))

    def jump_to_other_end(self) -> None:
        """Of a moved paragraph: from where it is now to where it was, and back."""
        if self.review is None or self.stack is None or self.current_change is None:
            return
        row = self.review.rows[self._rows_of_changes()[self.current_change]]
        if not isinstance(row, FacingRow) or row.left_behind is None:
            return
        old, new = self.stack.index_of(row.left_behind), self.stack.index_of(row.number)
        self._reveal(new if self._is_seen(old) and not self._is_seen(new) else old)

    def _is_seen(self, index: int) -> bool:
        if self.stack is None:
            return False
        above = self.stack.heights.top(index) - self.stack.y_of(self._place)
        return 0 <= above < self.viewport().height()

    # -- selection ------------------------------------------------------------------------------------------------

    @property
    def selected_text(self) -> str:
        """The selected words, exactly as the text has them."""
        selection = self._emphasis.selection
        if selection is None or selection.empty or self.review is None:
            return ""
        return selected_words(selection, lambda number: self._blocks(number, selection.side))

    def _blocks(self, number: int, side: Side) -> Sequence[Block]:
        """The blocks of a row on one side; none where it is folded away."""
        if self.review is None or self.stack is None:
            return ()
        row = self.review.rows[number]
        folded = isinstance(self.stack.shown[self.stack.index_of(number)], Fold)
        if folded or not isinstance(row, FacingRow):
            return ()
        return side_blocks(self.review, row, side) if self.stack.columns.facing else inline_blocks(self.review, row)

    def copy(self) -> None:
        """Puts the selected words on the clipboard, plain."""
        words = self.selected_text
        if words:
            QGuiApplication.clipboard().setText(words)

    def select_all(self) -> None:
        """Selects the side where the last selection was; the right one at first."""
        if self.review is None or not self.review.rows:
            return
        known = self._emphasis.selection
        side = known.side if known is not None else Side.RIGHT
        everything = Selection(side, Place(0, 0, 0), Place(len(self.review.rows) - 1, _FAR, _FAR))
        self._emphasise(replace(self._emphasis, selection=everything))

    def _place_under(self, point: QPoint, side: Side) -> Place | None:
        """The place in that side's words nearest to a point of the view."""
        if self.stack is None or not self.stack.shown:
            return None
        under, y = self.row_under(point)
        nearby = range(max(0, under - _NEARBY), min(len(self.stack.shown), under + _NEARBY + 1))
        for index in sorted(nearby, key=lambda index: abs(index - under)):
            laid_out = self.stack.laid_out(index)
            if laid_out is None or not laid_out.blocks(side):
                continue
            if index == under:
                spot = laid_out.spot_at(point.x(), y, side)
            else:
                spot = laid_out.spot_at(0, -1 if index > under else _FAR, side)
            if spot is not None:
                return Place(self.stack.number_of(index), spot.block, spot.offset)
        return None

    # -- mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection; with Shift, extends it."""
        if event.button() is not Qt.MouseButton.LeftButton or self.stack is None:
            return
        self._pressed = self._mouse = event.position().toPoint()
        known = self._emphasis.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and known is not None:
            self._select_to(self._mouse)
            return
        side = self.stack.columns.side_at(self._mouse.x())
        place = self._place_under(self._mouse, side)
        self._emphasise(replace(self._emphasis, selection=None if place is None else Selection(side, place, place)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends the selection, or says what a click would do."""
        self._mouse = event.position().toPoint()
        if self._pressed is not None:
            self._select_to(self._mouse)
            beyond = not 0 <= self._mouse.y() < self.viewport().height()
            if beyond and not self._dragging.isActive():
                self._dragging.start()
            elif not beyond:
                self._dragging.stop()
            return
        row = self._row_at(self._mouse)
        hovered = None if row is None or isinstance(row, FacingRow) else self._number(row)
        over_change = self._change_under(self._mouse) is not None
        pointing = hovered is not None or over_change
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.IBeamCursor)
        if hovered != self._emphasis.hovered:
            self._emphasise(replace(self._emphasis, hovered=hovered))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing: chooses a change, opens a fold, goes where a paragraph went."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        point = self._pressed
        self._release()
        selection = self._emphasis.selection
        if moved <= _CLICK and (selection is None or selection.empty):
            self._click(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        if self.stack is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        side = self.stack.columns.side_at(point.x())
        place = self._place_under(point, side)
        if place is not None:
            start, stop = word_around(self._blocks(place.row, side)[place.block].text, place.offset)
            chosen = Selection(side, replace(place, offset=start), replace(place, offset=stop))
            self._emphasise(replace(self._emphasis, selection=chosen))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._emphasise(replace(self._emphasis, hovered=None))

    def _select_to(self, point: QPoint) -> None:
        selection = self._emphasis.selection
        if selection is not None:
            place = self._place_under(point, selection.side)
            if place is not None:
                self._emphasise(replace(self._emphasis, selection=replace(selection, focus=place)))

    def _drag_on(self) -> None:
        height = self.viewport().height()
        beyond = self._mouse.y() if self._mouse.y() < 0 else self._mouse.y() - height
        self._scroll_by(max(-height, min(height, beyond)))
        self._select_to(QPoint(self._mouse.x(), min(height - 1, max(0, self._mouse.y()))))

    def _release(self) -> None:
        self._pressed = None
        self._dragging.stop()

    def _click(self, point: QPoint) -> None:
        row = self._row_at(point)
        if isinstance(row, Fold):
            self.open_fold(row.first, row.count)
        elif isinstance(row, MovedAway):
            self.go_to_change(row.change)
        elif row is not None:
            change = self._change_under(point)
            if change is None and row.changes and row.left_behind is not None and self._is_on_caption(point):
                self.select_change(row.changes[0])
                self.jump_to_other_end()
            elif change is None and row.changes and self._is_on_strip(point):
                self.select_change(row.changes[0])
            elif change is not None:
                self.select_change(change)

    def _row_at(self, point: QPoint) -> ShownRow | None:
        if self.stack is None or not self.stack.shown:
            return None
        index, y = self.row_under(point)
        return self.stack.shown[index] if y < self.stack.heights[index] else None

    def _change_under(self, point: QPoint) -> int | None:
        if self.stack is None or not self.stack.shown:
            return None
        index, y = self.row_under(point)
        laid_out = self.stack.laid_out(index)
        return None if laid_out is None else laid_out.change_at(point.x(), y)

    def _is_on_strip(self, point: QPoint) -> bool:
        if self.stack is None:
            return False
        begin, width = self.stack.columns.middle
        return begin <= point.x() < begin + width

    def _is_on_caption(self, point: QPoint) -> bool:
        index, y = self.row_under(point)
        laid_out = self.stack.laid_out(index) if self.stack is not None else None
        return laid_out is not None and y < laid_out.caption

    @staticmethod
    def _number(row: ShownRow) -> int:
        return row.first if isinstance(row, Fold) else row.number

    # -- keyboard and tooltips ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls, goes from change to change, copies."""
        keys, bar, page = Qt.Key, self.verticalScrollBar(), self.verticalScrollBar().pageStep()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            return
        match event.key():
            case keys.Key_Up:
                self._scroll_by(-bar.singleStep())
            case keys.Key_Down:
                self._scroll_by(bar.singleStep())
            case keys.Key_PageUp:
                self._scroll_by(-page)
            case keys.Key_PageDown | keys.Key_Space:
                self._scroll_by(page)
            case keys.Key_Home:
                self._go_to_share(0.0)
            case keys.Key_End:
                self._go_to_share(1.0)
            case keys.Key_F8 if shift:
                self.previous_change()
            case keys.Key_F8 | keys.Key_N:
                self.next_change()
            case keys.Key_P:
                self.previous_change()
            case keys.Key_Return | keys.Key_Enter:
                self.jump_to_other_end()
            case keys.Key_Escape:
                self._emphasise(replace(self._emphasis, selection=None))
            case _:
                super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells about the change under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            change = self._change_under(event.pos())
            row = self._row_at(event.pos())
            if change is None and isinstance(row, FacingRow) and row.changes and self._is_on_strip(event.pos()):
                change = row.changes[0]
            if change is None:
                QToolTip.hideText()
            else:
                entry = self.entries[change]
                lines = [self._phrases.kind(entry.kind), self._phrases.flags(entry.flags)]
                QToolTip.showText(event.globalPos(), "\n".join(line for line in lines if line), self.viewport())
            return True
        return super().viewportEvent(event)
