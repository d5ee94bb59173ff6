"""Counting the lines of both texts on paper, off the window's thread, while they are wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.margin_numbers import QuotedLines
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.tasks import Tasks
from drafter.errors import KnownError
from drafter.exchange import Paper, PaperLines, paper_lines

KEY = "line-numbers"
"""Of the job in :class:`Tasks`."""

Known: TypeAlias = tuple[tuple[ReviewText, PaperLines], ...]
"""Texts whose lines have been counted."""


class LineCounting(QObject):
    """Counts anew when a text is another; a text that stayed keeps its lines.

    Signals:
        counted(object): the :class:`QuotedLines` of the texts that are shown.
    """

    counted = Signal(object)

    def __init__(self, tasks: Tasks, paper: Callable[[], Paper], parent: QObject) -> None:
        """
        Args:
            paper: tells the format on which texts are printed.
        """
        super().__init__(parent)
        self._tasks = tasks
        self._paper_now = paper
        self._known: Known = ()
        self._known_paper = Paper.A4

    @property
    def paper(self) -> Paper:
        """The format whose lines are counted."""
        return self._paper_now()

    def job(self, review: Review) -> Callable[[Callable[[float], None]], tuple[QuotedLines, Known]]:
        """Counts the lines of both texts of a review, for a worker."""
        paper = self.paper
        if paper is not self._known_paper:
            self._known, self._known_paper = (), paper
        known = self._known

        def job(report: Callable[[float], None]) -> tuple[QuotedLines, Known]:
            left = lines_of(review.left, known, paper, lambda share: report(share / 2))
            right = lines_of(review.right, known, paper, lambda share: report(0.5 + share / 2))
            return QuotedLines(left, right), ((review.left, left), (review.right, right))

        return job

    def count(self, review: Review) -> None:
        """Begins to count the lines of the texts of a review."""
        self._tasks.start(KEY, self.job(review), self._done, self._failed)

    def stop(self) -> None:
        """Nobody wants them any more."""
        self._tasks.cancel(KEY)

    def _done(self, result: tuple[QuotedLines, Known]) -> None:
        quoted, self._known = result
        self.counted.emit(quoted)

    def _failed(self, error: KnownError) -> None:
        raise error  # counting reads no file: nothing of the world can be wrong


def lines_of(text: ReviewText, known: Known, paper: Paper, report: Callable[[float], None]) -> PaperLines:
    """The lines of a text, counted unless they are known."""
    found = next((lines for one, lines in known if one.paragraphs == text.paragraphs), None)
    return found or paper_lines(text.paragraphs, paper, progress=report)
