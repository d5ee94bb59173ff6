"""How long a comparison of about 1,000 pages takes to open, and each frame to scroll.

Run it with ``python -m tests.benchmarks review``; it needs no screen.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from drafter.desktop.review.change_list import ChangeList
from drafter.desktop.review.changes import ChangeIndex, change_entries
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.theme import LIGHT, wear
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.redline import compare
from tests.benchmarks.redline_texts import edited, long_text

_COPIES = 125
"""Of the declaration, of 8 printed pages of 500 words: 500,000 words, 1,000 pages."""


def _text(name: str, words: Sequence[str]) -> ReviewText:
    return ReviewText(name, tuple(TextParagraph("", ClauseKind.PARAGRAPH, paragraph) for paragraph in words))


def _milliseconds(since: float) -> float:
    return (time.perf_counter() - since) * 1000


def _frame(view: RedlineView, picture: QImage) -> float:
    """One frame painted, in milliseconds."""
    since = time.perf_counter()
    view.render(picture, QPoint())
    return _milliseconds(since)


def _report(name: str, frames: Sequence[float]) -> None:
    ordered = sorted(frames)
    print(
        f"{name}: median {statistics.median(ordered):.1f} ms, 95 % {ordered[int(len(ordered) * 0.95)]:.1f} ms, "
        f"worst {ordered[-1]:.1f} ms ({len(ordered)} frames)"
    )


def main() -> None:
    """Prints the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        wear(app, LIGHT)
    texts = edited(long_text(_COPIES, varied=True), seed=1)
    since = time.perf_counter()
    comparison = compare(texts.old, texts.new)
    seconds = _milliseconds(since) / 1000
    print(f"compared in {seconds:.2f} s: {len(texts.old)} paragraphs, {len(comparison.changes)} changes")
    review = Review(_text("Base", texts.old), _text("Text", texts.new), comparison)
    since = time.perf_counter()
    _ = (review.rows, review.row_of_change, review.relabelled)
    entries = change_entries(review)
    print(f"arranged in {_milliseconds(since):.0f} ms: {len(review.rows)} rows")
    view = RedlineView(LIGHT)
    view.resize(1366, 700)
    view.show()
    picture = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    since = time.perf_counter()
    view.show_review(review, entries=entries)
    print(f"shown in {_milliseconds(since):.0f} ms")
    print(f"first frame in {_frame(view, picture):.1f} ms")
    bar = view.verticalScrollBar()
    for name, step in (("wheel steps", 144), ("pages", bar.pageStep())):
        frames = []
        for _ in range(300):
            since = time.perf_counter()
            bar.setValue(bar.value() + step)
            frames.append(_milliseconds(since) + _frame(view, picture))
        _report(name, frames)
    frames = []
    for place in range(0, bar.maximum(), bar.maximum() // 200):
        since = time.perf_counter()
        bar.setValue(place)
        frames.append(_milliseconds(since) + _frame(view, picture))
    _report("jumps", frames)
    frames = []
    for _ in range(300):
        since = time.perf_counter()
        view.next_change()
        frames.append(_milliseconds(since) + _frame(view, picture))
    _report("next change", frames)
    since = time.perf_counter()
    view.set_one_column(True)
    print(f"one column: {_milliseconds(since) + _frame(view, picture):.0f} ms")
    since = time.perf_counter()
    view.set_points(view.points + 1)
    print(f"larger text: {_milliseconds(since) + _frame(view, picture):.0f} ms")
    changes = ChangeList(LIGHT)
    changes.resize(330, 700)
    changes.show()
    since = time.perf_counter()
    changes.show_changes(ChangeIndex.of(entries), {}, {})
    changes.select(len(entries) - 1)
    print(f"list of changes: {_milliseconds(since):.0f} ms")
    since = time.perf_counter()
    changes.words.setText("cooperacion")
    print(f"list filtered by a word: {_milliseconds(since):.0f} ms")


if __name__ == "__main__":
    main()
