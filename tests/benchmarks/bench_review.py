"""How long a comparison of about 1,000 pages takes to open, and each frame to scroll.

Run it with ``python -m tests.benchmarks review``; it needs no screen.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from drafter.desktop.review.change_list import ChangeList
from drafter.desktop.review.changes import ChangeIndex, change_entries
from drafter.desktop.review.margin_numbers import QuotedLines
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.theme import LIGHT, wear
from drafter.exchange import TextParagraph, paper_lines
from drafter.instruments import ClauseKind
from drafter.redline import compare
from tests.benchmarks.redline_texts import edited, long_text

_COPIES = 125
"""Of the declaration, of 8 printed pages of 500 words: 500,000 words, 1,000 pages."""

_NO_BUTTON, _NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


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


def _scroll(name: str, view: RedlineView, picture: QImage) -> None:
    """Scrolls one view by wheel, by pages, by dragging the bar, by dragging the map and from change to change."""
    bar, overview = view.verticalScrollBar(), view.overview
    places = range(0, bar.maximum(), max(1, bar.maximum() // 300))
    shares = [number / 300 for number in range(300)]

    def wheel() -> None:
        position = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            position, position, QPoint(), QPoint(0, -120), _NO_BUTTON, _NO_KEY, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(view.viewport(), event)

    def drag(place: int) -> None:
        bar.setSliderDown(True)
        bar.setValue(place)

    ways: dict[str, list[Callable[[], object]]] = {
        "wheel": [wheel] * 300,
        "pages": [lambda: bar.setValue(bar.value() + bar.pageStep())] * 300,
        "dragging the bar": [partial(drag, place) for place in places],
        "dragging the map": [partial(overview.place_chosen.emit, share) for share in shares],
        "next change": [view.next_change] * 300,
    }
    for way, steps in ways.items():
        bar.setSliderDown(False)
        bar.setValue(0)
        frames = []
        for step in steps:
            since = time.perf_counter()
            step()
            frames.append(_milliseconds(since) + _frame(view, picture))
        _report(f"{name}, {way}", frames)
    bar.setSliderDown(False)


def _scroll_every_way(view: RedlineView, picture: QImage) -> None:
    """Every view that can be chosen, with the time it takes to choose it."""
    for one_column in (False, True):
        for only_changes in (False, True):
            since = time.perf_counter()
            view.set_one_column(one_column)
            view.set_only_changes(only_changes)
            name = f"{'one column' if one_column else 'two columns'}{', only changes' if only_changes else ''}"
            print(f"{name}: shown in {_milliseconds(since) + _frame(view, picture):.0f} ms")
            _scroll(name, view, picture)
    view.set_one_column(False)
    view.set_only_changes(False)
    if view.review is not None:
        since = time.perf_counter()
        lines = [paper_lines(text.paragraphs) for text in (view.review.left, view.review.right)]
        print(f"lines of both texts counted in {_milliseconds(since) / 1000:.1f} s (in the background)")
        since = time.perf_counter()
        view.set_numbered(True)
        view.set_quoted(QuotedLines(*lines))
        print(f"numbered: shown in {_milliseconds(since) + _frame(view, picture):.0f} ms")
        _scroll("numbered", view, picture)


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
    _scroll_every_way(view, picture)
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
