"""Marking changes as seen or to be discussed, with a private note: keyboard, list, and beside the row."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.comparing import Compared
from drafter.desktop.review.deeds import ReviewDeeds
from drafter.desktop.review.mark_bar import MarkBar
from drafter.desktop.review.mark_keys import marks_by_number
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.review_marks import ReviewMarks
from drafter.drafting.negotiation.private_layer import Mark, ReviewMark

_NONE: Mapping[int, ReviewMark] = MappingProxyType({})


class Marking(QObject):
    """The reader's marks on the changes that are shown.

    Signals:
        marked(): :attr:`shown` is another.
    """

    marked = Signal()

    def __init__(
        self, view: RedlineView, deeds: ReviewDeeds, bar: MarkBar, marks: ReviewMarks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._deeds = deeds
        self._bar = bar
        self._marks = marks
        self._keys: tuple[str, ...] = ()
        self._by_number = _NONE
        self._visible = True
        self._current: int | None = None
        deeds.seen.triggered.connect(self._toggle_seen)
        deeds.discuss.triggered.connect(lambda: self._toggle(Mark.DISCUSS))
        deeds.note.triggered.connect(bar.write)
        bar.noted.connect(self._note)
        bar.left.connect(view.setFocus)
        marks.changed.connect(self._look_again)
        self.show_current(None)

    @property
    def shown(self) -> Mapping[int, ReviewMark]:
        """The marks by number of the change; none while private things are hidden."""
        return self._by_number if self._visible else _NONE

    def show(self, compared: Compared | None) -> None:
        """Takes up other changes."""
        self._bar.hand_in()
        self._keys = compared.mark_keys if compared is not None else ()
        self._by_number = marks_by_number(self._keys, self._marks.all)
        self._current = None
        self._view.set_marked({number: mark.mark for number, mark in self.shown.items()})

    def set_private_visible(self, visible: bool) -> None:
        """Hides everything private: somebody else can see the screen."""
        if not visible:
            self._bar.hand_in()
        self._visible = visible
        self._bar.setVisible(visible)
        self._tell()

    def show_current(self, number: int | None) -> None:
        """Shows the mark of the current change, and what can be marked."""
        if number != self._current:
            self._bar.hand_in()
        self._current = number
        possible = self._visible and number is not None
        mark = self.shown.get(number) if number is not None else None
        for action, of in ((self._deeds.seen, Mark.SEEN), (self._deeds.discuss, Mark.DISCUSS)):
            action.setEnabled(possible)
            action.setChecked(mark is not None and mark.mark is of)
        self._deeds.note.setEnabled(possible)
        self._bar.show_mark(mark, enabled=possible)

    # -- marking --------------------------------------------------------------------------------------------------

    def _toggle_seen(self) -> None:
        """Seen, and on to the next: that is how one reads; once more it is not."""
        if self._toggle(Mark.SEEN):
            self._view.next_change()

    def _toggle(self, mark: Mark) -> bool:
        """True where the change has the mark now."""
        number = self._current
        if number is None:
            return False
        self._bar.hand_in()
        known = self._by_number.get(number)
        if known is not None and known.mark is mark:
            self._marks.remove(known)
            return False
        self._marks.put(ReviewMark(self._keys[number], mark, known.note if known is not None else ""), known)
        return True

    def _note(self, note: str) -> None:
        number = self._current
        if number is None:
            return
        known = self._by_number.get(number)
        if known is not None or note.strip():
            mark = known.mark if known is not None else Mark.DISCUSS
            self._marks.put(ReviewMark(self._keys[number], mark, note.strip()), known)

    def _look_again(self) -> None:
        self._by_number = marks_by_number(self._keys, self._marks.all)
        self._tell()

    def _tell(self) -> None:
        self._view.set_marked({number: mark.mark for number, mark in self.shown.items()})
        self.marked.emit()
        self.show_current(self._current)
