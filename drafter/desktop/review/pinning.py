"""Making two paragraphs face each other, letting them go again, and taking either back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from drafter.desktop.review.deeds import ReviewDeeds
from drafter.desktop.review.pin_dialog import PinDialog
from drafter.desktop.review.pins import Pins
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.desktop.theme import Theme
from drafter.redline import Pin, RowKind, similarity

_RELATED = 0.2
"""Paragraphs less alike than this are not proposed as a pair."""
_LOOKED_AT = 400
"""Paragraphs without a partner that are looked through for one to propose."""


class Pinning(QObject):
    """What the actions about pairs do.

    Signals:
        said(str): a pair was pinned or let go, and :meth:`undo` takes it back.
        undoable(): :attr:`can_undo` may be otherwise now.
    """

    said = Signal(str)
    undoable = Signal()

    def __init__(
        self, view: RedlineView, deeds: ReviewDeeds, pins: Pins, in_draft: Callable[[], bool], parent: QWidget
    ) -> None:
        """``in_draft`` says whether a pair of the two texts can be remembered in the draft."""
        super().__init__(parent)
        self._owner = parent
        self._view = view
        self._deeds = deeds
        self._pins = pins
        self._in_draft = in_draft
        self._theme: Theme | None = None
        self._steps: list[Callable[[], None]] = []
        """What takes each pinning and letting go back, since the draft was last edited."""
        deeds.pin.triggered.connect(self.ask)
        deeds.unpin.triggered.connect(self.unpin)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what is asked."""
        self._theme = theme

    def show_possibilities(self) -> None:
        """Enables what can be done with the row at hand."""
        row = self._view.row_at_hand
        review = self._view.review
        self._deeds.pin.setEnabled(review is not None and bool(review.left.words and review.right.words))
        self._deeds.unpin.setEnabled(review is not None and row is not None and row.row in review.pinned)

    def ask(self) -> None:
        """Asks for two paragraphs, those at hand first, and pins them."""
        review = self._view.review
        if review is None or self._theme is None:
            return
        dialog = PinDialog(review, self._theme, *self._proposed(review), self._owner)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.pin is not None:
            self.pin(dialog.pin)

    def pin(self, pin: Pin) -> None:
        """Makes two paragraphs of the texts that are shown face each other."""
        review = self._view.review
        if review is None:
            return
        old, new = review.left.words[pin[0]], review.right.words[pin[1]]
        before = [
            (review.left.words[left], review.right.words[right])
            for left, right in review.comparison.pins
            if left == pin[0] or right == pin[1]
        ]

        def undo() -> None:
            self._pins.unpin(old, new)
            for left, right in before:
                self._pins.pin(left, right, in_draft=self._in_draft())

        self._remember(undo)
        self._pins.pin(old, new, in_draft=self._in_draft())
        if self._in_draft():
            self.said.emit(self.tr("The two paragraphs face each other now; the draft remembers it."))
        else:
            self.said.emit(self.tr("The two paragraphs face each other until the program is closed."))

    def unpin(self) -> None:
        """Lets the pair of the row at hand go."""
        review, row = self._view.review, self._view.row_at_hand
        if review is None or row is None or row.row not in review.pinned:
            return
        old, new = review.left.words[row.left[0]], review.right.words[row.right[0]]

        def undo() -> None:
            self._pins.pin(old, new, in_draft=self._in_draft())

        self._remember(undo)
        self._pins.unpin(old, new)
        self.said.emit(self.tr("The two paragraphs are not pinned to each other any more."))

    @property
    def can_undo(self) -> bool:
        """True while pinning, or letting go, was the last thing that was done to the texts."""
        return bool(self._steps)

    def undo(self) -> None:
        """Takes the last pin, or the last letting go, back."""
        if self._steps:
            self._steps.pop()()
            self.undoable.emit()

    def forget_steps(self) -> None:
        """Other texts are shown, or the draft was edited: undoing means something else from now on."""
        self._steps.clear()
        self.undoable.emit()

    def _remember(self, undo: Callable[[], None]) -> None:
        self._steps.append(undo)
        self.undoable.emit()

    def _proposed(self, review: Review) -> tuple[int | None, int | None]:
        """The paragraphs at hand; where one has no partner, the one most like it among those without."""
        row = self._view.row_at_hand
        if row is None:
            return None, None
        left = row.left[0] if row.left else None
        right = row.right[0] if row.right else None
        if left is not None and right is None:
            right = _most_like(review, review.left.words[left], Side.RIGHT)
        elif right is not None and left is None:
            left = _most_like(review, review.right.words[right], Side.LEFT)
        return left, right


def _most_like(review: Review, words: str, side: Side) -> int | None:
    """The paragraph of a side, among those that face none, that is most like some words."""
    lonely = RowKind.INSERTED if side is Side.RIGHT else RowKind.DELETED
    rows = [row for row in review.rows if isinstance(row, FacingRow) and row.kind is lonely][:_LOOKED_AT]
    text = review.text(side).words
    graded = [(similarity(words, text[row.side(side)[0]]), row.side(side)[0]) for row in rows]
    best = max(graded, key=lambda grade: (grade[0], -grade[1]), default=(0.0, 0))
    return best[1] if best[0] >= _RELATED else None
