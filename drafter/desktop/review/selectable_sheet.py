"""A sheet whose words can be selected, by mouse and by keyboard, inside one side, and copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from drafter.desktop.review.laid_out_row import PADDING
from drafter.desktop.review.redline_copy import redline_as_html, redline_as_text, selected_redline
from drafter.desktop.review.redline_sheet import RedlineSheet
from drafter.desktop.review.row_painter import Emphasis
from drafter.desktop.review.rows import FacingRow, Fold, Side
from drafter.desktop.review.runs import Block, inline_blocks, side_blocks
from drafter.desktop.review.selection import Place, Selection, selected_words, word_around
from drafter.desktop.review.text_block import TextBlock
from drafter.desktop.theme import Theme

_CLICK = 4
"""The mouse may move so many pixels between press and release of a click."""

_FAR = 1 << 40
"""Beyond every block, character and pixel."""

_NEARBY = 30
"""Rows looked at above and below for words of a side that has none under the mouse."""


class SelectableSheet(RedlineSheet):
    """A :class:`RedlineSheet` with a selection; where nothing is selected, its end is a caret."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: QPoint | None = None
        self._mouse = QPoint()
        self._dragging = QTimer(self)  # scrolls on while the mouse is held beyond the edge
        self._dragging.setInterval(30)
        self._dragging.timeout.connect(self._drag_on)

    def _emphasise(self, emphasis: Emphasis) -> None:
        self._emphasis = emphasis
        self.viewport().update()

    def _clicked(self, point: QPoint) -> None:
        """The mouse was pressed and released at a point, and selected nothing: for those who know what to do."""

    # -- what is selected -----------------------------------------------------------------------------------------

    @property
    def selection(self) -> Selection | None:
        """What is selected; an empty one is a caret."""
        return self._emphasis.selection

    @property
    def selected_text(self) -> str:
        """The selected words, exactly as the text has them; of one column, those that were not deleted."""
        selection = self._emphasis.selection
        if selection is None or selection.empty or self.review is None:
            return ""
        return selected_words(
            selection, lambda number: self._blocks(number, selection.side), facing=self._shows_two_columns
        )

    @property
    def _shows_two_columns(self) -> bool:
        return self.stack is not None and self.stack.columns.facing

    def _blocks(self, number: int, side: Side) -> Sequence[Block]:
        """The blocks of a row on one side; none where it is folded away."""
        if self.review is None or self.stack is None:
            return ()
        row = self.review.rows[number]
        if self._is_folded(number) or not isinstance(row, FacingRow):
            return ()
        return side_blocks(self.review, row, side) if self._shows_two_columns else inline_blocks(self.review, row)

    def _is_folded(self, number: int) -> bool:
        return self.stack is not None and isinstance(self.stack.shown[self.stack.index_of(number)], Fold)

    def copy(self) -> None:
        """Puts the selected words on the clipboard, plain."""
        words = self.selected_text
        if words:
            QGuiApplication.clipboard().setText(words)

    def copy_redline(self) -> None:
        """Puts the selected words on the clipboard with what was deleted and inserted among them."""
        selection = self._emphasis.selection
        if selection is None or selection.empty or self.review is None:
            return
        rows = selected_redline(
            self.review, selection, facing=self._shows_two_columns, is_shown=lambda number: not self._is_folded(number)
        )
        data = QMimeData()
        data.setHtml(redline_as_html(rows))
        data.setText(redline_as_text(rows))
        QGuiApplication.clipboard().setMimeData(data)

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
        """Extends the selection while the button is held."""
        self._mouse = event.position().toPoint()
        if self._pressed is None:
            return
        self._select_to(self._mouse)
        beyond = not 0 <= self._mouse.y() < self.viewport().height()
        if beyond and not self._dragging.isActive():
            self._dragging.start()
        elif not beyond:
            self._dragging.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release in one place that selected nothing is a click."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        point = self._pressed
        self._release()
        selection = self._emphasis.selection
        if moved <= _CLICK and (selection is None or selection.empty):
            self._clicked(point)

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

    # -- keyboard -------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows that keys mean this view."""
        super().focusInEvent(event)
        self._header.set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys mean something else."""
        super().focusOutEvent(event)
        self._header.set_focused(False)

    def selects_by(self, event: QKeyEvent) -> bool:
        """Does what a key says about the selection; False where it says nothing about it.

        Left and right put the caret into the column of that side; with Shift the selection grows by a character, a
        line, and with Ctrl besides by a word or to the end of the text.
        """
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key, keys = event.key(), Qt.Key
        if key not in (keys.Key_Left, keys.Key_Right) and not (
            shift and key in (keys.Key_Up, keys.Key_Down, keys.Key_Home, keys.Key_End)
        ):
            return False
        if not shift:
            self._put_caret(Side.LEFT if key == keys.Key_Left else Side.RIGHT)
            return True
        selection = self._emphasis.selection or self._first_caret(Side.RIGHT)
        if selection is None:
            return True
        block = self._block_at(selection)
        if block is not None:
            focus = self._moved(selection, block, keys(key), far)
            self._emphasise(replace(self._emphasis, selection=replace(selection, focus=focus)))
            self._reveal_caret()
        return True

    def _moved(self, selection: Selection, block: TextBlock, key: Qt.Key, far: bool) -> Place:
        """Where the selection's end goes."""
        focus, side, keys = selection.focus, selection.side, Qt.Key
        match key:
            case keys.Key_Left:
                offset = block.previous_place(focus.offset, word=far)
                return replace(focus, offset=offset) if offset < focus.offset else self._beyond(focus, side, -1)
            case keys.Key_Right:
                offset = block.next_place(focus.offset, word=far)
                return replace(focus, offset=offset) if offset > focus.offset else self._beyond(focus, side, 1)
            case keys.Key_Up | keys.Key_Down:
                return self._a_line_further(selection, block, -1 if key == keys.Key_Up else 1)
            case keys.Key_Home if far:
                return Place(0, 0, 0)
            case keys.Key_End if far:
                return Place(len(self.review.rows) - 1 if self.review is not None else 0, _FAR, _FAR)
            case _:
                start, stop = block.line_around(focus.offset)
                return replace(focus, offset=start if key == keys.Key_Home else stop)

    def _a_line_further(self, selection: Selection, block: TextBlock, direction: int) -> Place:
        caret = self._caret_box(selection, block)
        edge = block.caret(len(block.block.text) if direction > 0 else 0)
        leaves = edge.top() == block.caret(selection.focus.offset).top()
        step = caret.height() * 1.18 + (2 * PADDING if leaves else 0)  # over the white space between two rows
        point = QPoint(round(caret.left()), round(caret.center().y() + direction * step))
        found = self._place_under(point, selection.side)
        further = found is not None and (found > selection.focus if direction > 0 else found < selection.focus)
        return found if found is not None and further else self._beyond(selection.focus, selection.side, direction)

    def _beyond(self, place: Place, side: Side, direction: int) -> Place:
        """The begin of the next block on that side, or the end of the one before; the same place at the very end."""
        if self.review is None:
            return place
        blocks = self._blocks(place.row, side)
        if 0 <= place.block + direction < len(blocks):
            number = place.block + direction
            return Place(place.row, number, 0 if direction > 0 else len(blocks[number].text))
        rows = range(place.row + direction, len(self.review.rows) if direction > 0 else -1, direction)
        for row in rows:
            blocks = self._blocks(row, side)
            if blocks:
                return Place(row, 0, 0) if direction > 0 else Place(row, len(blocks) - 1, len(blocks[-1].text))
        return place

    def _first_caret(self, side: Side) -> Selection | None:
        """Where the caret comes in: at the current change, else at the row that has the focus, else at the top."""
        if self.review is None or self.stack is None:
            return None
        current, row = self._emphasis.current, self._row_of_current()
        if row is None:
            row = self._emphasis.focused
        if row is None:
            place = self._place_under(QPoint(0, 0), side)
            return None if place is None else Selection(side, place, place)
        for number, block in enumerate(self._blocks(row, side)):
            offset = None if current is None else block.place_of(current)
            if offset is not None or current is None:
                place = Place(row, number, offset or 0)
                return Selection(side, place, place)
        return None

    def _put_caret(self, side: Side) -> None:
        known = self._emphasis.selection
        caret = None
        if known is not None and self._blocks(known.focus.row, side):
            place = known.focus if known.side is side else Place(known.focus.row, 0, 0)
            caret = Selection(side, place, place)
        caret = caret or self._first_caret(side)
        if caret is not None:
            self._emphasise(replace(self._emphasis, selection=caret))
            self._reveal_caret()

    def _block_at(self, selection: Selection) -> TextBlock | None:
        """The laid out paragraph in which the selection's end is."""
        if self.stack is None:
            return None
        laid_out = self.stack.laid_out(self.stack.index_of(selection.focus.row))
        blocks = laid_out.blocks(selection.side) if laid_out is not None else ()
        return blocks[min(selection.focus.block, len(blocks) - 1)] if blocks else None

    def _caret_box(self, selection: Selection, block: TextBlock) -> QRectF:
        """Where the selection's end stands in the view."""
        if self.stack is None:
            return QRectF()
        top = self.stack.heights.top(self.stack.index_of(selection.focus.row)) - self.stack.y_of(self._place)
        box = block.caret(min(selection.focus.offset, len(block.block.text)))
        return box.translated(self.stack.columns.text_x(selection.side), top)

    def _reveal_caret(self) -> None:
        selection = self._emphasis.selection
        block = self._block_at(selection) if selection is not None else None
        if selection is None or block is None:
            return
        caret, height = self._caret_box(selection, block), self.viewport().height()
        if caret.top() < 0:
            self._scroll_by(round(caret.top()) - 8)
        elif caret.bottom() > height:
            self._scroll_by(round(caret.bottom()) - height + 8)
