"""A redline to read and work with: the current change, selected words, mouse and keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from drafter.desktop.review.changes import ChangeEntry
from drafter.desktop.review.laid_out_row import PADDING
from drafter.desktop.review.row_stack import ScrollPlace
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Review, ShownRow, Side
from drafter.desktop.review.selectable_sheet import SelectableSheet
from drafter.desktop.theme import Theme
from drafter.drafting.negotiation.private_layer import Mark


class RedlineView(SelectableSheet):
    """A :class:`SelectableSheet` with a current change, and a row that has the keyboard's focus.

    Signals:
        current_changed(object): number of the current change, or None.
        row_focused(): :attr:`row_at_hand` is another.
    """

    current_changed = Signal(object)
    row_focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._resuming: tuple[int, ScrollPlace] | None = None
        self._walked: Sequence[int] = ()
        self._map.change_chosen.connect(self.go_to_change)
        self._map.set_words(lambda number: self._phrases.change(self.entries[number], len(self.entries)))
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
        self._walked = range(len(self.entries))
        self._resuming = None
        self._release()
        self._map.set_current(None)
        self.setAccessibleDescription("")
        if had_current:
            self.current_changed.emit(None)

    def set_decided(self, numbers: Collection[int], rejected: Collection[int] = ()) -> None:
        """Says which changes were decided, and which of them were rejected."""
        self._emphasise(replace(self._emphasis, decided=frozenset(numbers), rejected=frozenset(rejected)))

    def set_marked(self, marks: Mapping[int, Mark]) -> None:
        """Says what the reader made of changes, by their number."""
        self._emphasise(replace(self._emphasis, marked=dict(marks)))

    # -- changes --------------------------------------------------------------------------------------------------

    @property
    def current_change(self) -> int | None:
        """Number of the current change."""
        return self._emphasis.current

    def walk(self, numbers: Sequence[int]) -> None:
        """Says which changes one goes through, in order; at first all."""
        self._walked = numbers

    def next_change(self) -> bool:
        """Makes the next change the current one; False where there is none."""
        if self.current_change is not None:
            return self._step_on(self.current_change + 1)
        if (number := self.number_to_resume) is not None:
            return self._step_on(min(number, len(self.entries) - 1))
        rows, top = self._rows_of_changes(), self._number_on_top()
        return self._step_on(next((number for number, row in enumerate(rows) if row >= top), len(rows)))

    def previous_change(self) -> bool:
        """Makes the previous change the current one; False where there is none."""
        if self.current_change is not None:
            return self._step_back(self.current_change - 1)
        if (number := self.number_to_resume) is not None:
            return self._step_back(number - 1)
        rows, top = self._rows_of_changes(), self._number_on_top()
        return self._step_back(max((number for number, row in enumerate(rows) if row < top), default=-1))

    def resume_at(self, number: int) -> None:
        """Leaves no change current; the next one is that number, unless the person looks elsewhere first."""
        self._resuming = (number, self._place)

    @property
    def number_to_resume(self) -> int | None:
        """Number of the change that comes next where none is current; None: the first one in sight."""
        if self._resuming is None or self._resuming[1] != self._place:
            return None
        return self._resuming[0]

    def _step_on(self, number: int) -> bool:
        """Goes to the first change from that number on that one goes through."""
        place = bisect_left(self._walked, number)
        if place == len(self._walked):
            return False
        self.go_to_change(self._walked[place])
        return True

    def _step_back(self, number: int) -> bool:
        """Goes to the last change up to that number that one goes through."""
        place = bisect_right(self._walked, number)
        if place == 0:
            return False
        self.go_to_change(self._walked[place - 1])
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
        self._emphasise(replace(self._emphasis, current=number, focused=None))
        self._map.set_current(number)
        self._read_aloud("" if number is None else self._phrases.change(self.entries[number], len(self.entries)))
        self.current_changed.emit(number)

    def _read_aloud(self, words: str) -> None:
        """Tells those who cannot see the view what they are at."""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

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
        if self._is_seen(old) and not self._is_seen(new):
            self._reveal(new)
        else:
            self._go_to_old_place(row)

    def _go_to_old_place(self, row: FacingRow) -> None:
        if self.stack is not None and row.left_behind is not None:
            self._reveal(self.stack.index_of(row.left_behind))

    def _is_seen(self, index: int) -> bool:
        if self.stack is None:
            return False
        above = self.stack.heights.top(index) - self.stack.y_of(self._place)
        return 0 <= above < self.viewport().height()

    # -- from row to row ------------------------------------------------------------------------------------------

    def focus_next_row(self, direction: int) -> None:
        """Gives the keyboard's focus to the row below (1) or above (-1) the one that has it; folds are rows, too."""
        if self.stack is None or not self.stack.shown:
            return
        known = self._emphasis.focused if self._emphasis.focused is not None else self._row_of_current()
        index = self._place.index if known is None else self.stack.index_of(known) + direction
        index = max(0, min(len(self.stack.shown) - 1, index))
        row = self.stack.shown[index]
        self._focus(self._number(row))
        self._reveal(index)
        if self.review is not None:
            self._read_aloud(self._phrases.row(self.review, row))

    def _focus(self, number: int) -> None:
        self._emphasise(replace(self._emphasis, focused=number))
        self.row_focused.emit()

    def enter(self) -> None:
        """Opens the fold that has the focus, goes to the other end of a move, or makes the row's change the current."""
        focused = self._emphasis.focused
        if self.stack is None or focused is None:
            self.jump_to_other_end()
            return
        row = self.stack.shown[self.stack.index_of(focused)]
        if isinstance(row, Fold):
            self.open_fold(row.first, row.count)
        elif isinstance(row, MovedAway):
            self.go_to_change(row.change)
        elif row.left_behind is not None:
            self.select_change(row.changes[0])
            self.jump_to_other_end()
        elif row.changes:
            self.select_change(row.changes[0])

    @property
    def row_at_hand(self) -> FacingRow | None:
        """The row that has the keyboard's focus, or else the one of the current change; None where neither is."""
        number = self._emphasis.focused if self._emphasis.focused is not None else self._row_of_current()
        if self.review is None or self.stack is None or number is None:
            return None
        row = self.review.rows[number]
        if isinstance(row, MovedAway):
            row = self.review.rows[row.target]
        folded = isinstance(self.stack.shown[self.stack.index_of(number)], Fold)
        return row if isinstance(row, FacingRow) and not folded else None

    # -- mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection; the right button takes the row in hand that its menu is about."""
        super().mousePressEvent(event)
        row = self._row_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.RightButton and row is not None:
            self._focus(self._number(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends the selection, or says what a click would do."""
        super().mouseMoveEvent(event)
        if self._pressed is not None:
            return
        row = self._row_at(self._mouse)
        leads_away = isinstance(row, Fold | MovedAway) or (row is not None and self._is_on_origin(row, self._mouse))
        hovered = self._number(row) if row is not None and leads_away else None
        pointing = hovered is not None or self._change_under(self._mouse) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.IBeamCursor)
        if hovered != self._emphasis.hovered:
            self._emphasise(replace(self._emphasis, hovered=hovered))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._emphasise(replace(self._emphasis, hovered=None))

    def _clicked(self, point: QPoint) -> None:
        """Chooses a change, opens a fold, goes where a paragraph went or came from."""
        row = self._row_at(point)
        if isinstance(row, Fold):
            self.open_fold(row.first, row.count)
        elif isinstance(row, MovedAway):
            self.go_to_change(row.change)
        elif row is not None:
            change = self._change_under(point)
            if self._is_on_origin(row, point):
                self.select_change(row.changes[0])
                self._go_to_old_place(row)
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

    def _is_on_origin(self, row: ShownRow, point: QPoint) -> bool:
        """True on the line above a moved paragraph that says where it came from."""
        if self.stack is None or not isinstance(row, FacingRow) or row.left_behind is None:
            return False
        index, y = self.row_under(point)
        laid_out = self.stack.laid_out(index)
        return laid_out is not None and y < laid_out.caption + PADDING

    @staticmethod
    def _number(row: ShownRow) -> int:
        return row.first if isinstance(row, Fold) else row.number

    # -- keyboard and tooltips ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls, goes from change to change and from row to row, selects, copies."""
        keys, bar, page = Qt.Key, self.verticalScrollBar(), self.verticalScrollBar().pageStep()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            return
        if self.selects_by(event):
            return
        match event.key():
            case keys.Key_Up | keys.Key_Down if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.focus_next_row(-1 if event.key() == keys.Key_Up else 1)
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
                self.enter()
            case keys.Key_Escape:
                self._emphasise(replace(self._emphasis, selection=None, focused=None))
            case _:
                super().keyPressEvent(event)

    def _hint_at(self, point: QPoint) -> str:
        """What is said of what is under the mouse."""
        row, change = self._row_at(point), self._change_under(point)
        if isinstance(row, Fold):
            return self.tr("Click to unfold (or Ctrl+Down and Enter)")
        if isinstance(row, MovedAway):
            return self.tr("Click to go where it stands now (or Enter)")
        if row is not None and self._is_on_origin(row, point):
            return self.tr("Click to go where it stood (or Enter)")
        if change is None and row is not None and row.changes and self._is_on_strip(point):
            change = row.changes[0]
        if change is None:
            return ""
        entry = self.entries[change]
        lines = [self._phrases.kind(entry.kind), *(self._phrases.flag(flag) for flag in entry.flagged)]
        return "\n".join(line for line in lines if line)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells about the change under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._hint_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
