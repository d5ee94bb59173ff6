"""The list of what was found, which stays under the hand that points at it while better hits arrive."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from drafter.desktop.consult.asking.asking import Finding, Found
from drafter.desktop.consult.results.hits import HitListModel, HitRole
from drafter.library import Asked


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A row that must not move: its hit, its row, and where it begins, in pixels of the viewport."""

    finding: Finding
    row: int
    top: int


class ResultList(QListView):
    """Shows answers.

    Signals:
        left(): Escape: the person wants to go back to the search field.

    Another question begins at its first hit. Another answer to the same question (the best hits after the newest) does
    so only while nobody has touched the list: a hit somebody chose stays chosen, and what lies under the mouse or was
    chosen stays at its place, however the rows around it change.
    """

    left = Signal()

    def __init__(self, model: HitListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self._question: Asked | None = None
        self._chosen_by_hand = False
        self._pointed_at: QPoint | None = None
        self.setModel(model)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def held(self) -> bool:
        """True where somebody chose what is chosen, and did not only type."""
        return self._chosen_by_hand

    def show_found(self, found: Found) -> None:
        """Shows an answer."""
        same = found.question == self._question
        anchor = self._anchor() if same else None
        self._question = found.question
        if not same:
            self._chosen_by_hand, self._pointed_at = False, None
        if anchor is None:
            self._hits.show(found.findings)
            self._choose([self._hits.index(0, 0).data(HitRole.CLAUSE_ID)])
            self.scrollToTop()
            return
        chosen = [str(index.data(HitRole.CLAUSE_ID)) for index in self.selectionModel().selectedIndexes()]
        current = str(self.currentIndex().data(HitRole.CLAUSE_ID)) if self._chosen_by_hand else ""
        self._hits.show(_keeping(found.findings, anchor))
        self._choose([current, *chosen] if self._chosen_by_hand else [self._hits.index(0, 0).data(HitRole.CLAUSE_ID)])
        bar, row = self.verticalScrollBar(), self._hits.row_of(anchor.finding.hit.clause.id)
        bar.setValue(bar.value() + self.visualRect(self._hits.index(row, 0)).top() - anchor.top)

    def show_nothing(self) -> None:
        """Nothing is asked."""
        self._question = None
        self._hits.show(())

    def take_hold(self) -> None:
        """Somebody goes on from the search field: what is chosen now stays so."""
        self._chosen_by_hand = True
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._hits.index(0, 0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, clause_ids: list[str]) -> None:
        """Makes the first of those the current one and selects them all; without scrolling anywhere."""
        rows = [row for clause_id in dict.fromkeys(clause_ids) if (row := self._hits.row_of(clause_id)) >= 0]
        if not rows:
            return
        self.setAutoScroll(False)
        selection = QItemSelection()
        for row in rows:
            selection.select(self._hits.index(row, 0), self._hits.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._hits.index(rows[0], 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.setAutoScroll(True)

    def _anchor(self) -> _Anchor | None:
        """What must stay where it is; None where nobody has touched the list."""
        index = self.currentIndex() if self._chosen_by_hand else None
        if index is None and self._pointed_at is not None:
            index = self.indexAt(self._pointed_at)
        if index is None or not index.isValid():
            return None
        return _Anchor(self._hits.findings[index.row()], index.row(), self.visualRect(index).top())

    # -- the hand -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._chosen_by_hand = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed_at = event.position().toPoint()
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointed_at = event.position().toPoint()
        super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed_at = None
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        self._chosen_by_hand = True
        super().keyPressEvent(event)


def _keeping(findings: tuple[Finding, ...], anchor: _Anchor) -> tuple[Finding, ...]:
    """The findings, with the anchor's at its old row where they lack it."""
    wanted = anchor.finding.hit.clause.id
    if any(finding.hit.clause.id == wanted for finding in findings):
        return findings
    return (*findings[: anchor.row], anchor.finding, *findings[anchor.row :])
