"""How long a comparison of about 1,000 pages takes to open, and each frame to scroll.

Run it with ``python -m tests.benchmarks review``; it needs no screen.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from drafter.desktop.review.change_list import ChangeList
from drafter.desktop.review.changes import ChangeEntry, ChangeIndex, change_entries
from drafter.desktop.review.margin_numbers import QuotedLines
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.theme import LIGHT, wear
from drafter.exchange import PaperLines, TextParagraph, paper_lines
from drafter.instruments import ClauseKind
from drafter.redline import Comparison, compare
from tests.benchmarks.redline_texts import edited, long_text

_COPIES = 125
"""Of the declaration, of 8 printed pages of 500 words: 500,000 words, 1,000 pages."""

_NO_BUTTON, _NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def _text(name: str, words: Sequence[str]) -> ReviewText:
    return ReviewText(name, tuple(TextParagraph("", ClauseKind.PARAGRAPH, paragraph) for paragraph in words))


@dataclass(frozen=True)
class _Took:
    """Milliseconds that something took: by the clock, and of the processor, where others use it as well."""

    clock: float
    processor: float

    def __str__(self) -> str:
        return f"{self.clock:.0f} ms ({self.processor:.0f} ms of the processor)"


def _timed(*deeds: Callable[[], object]) -> _Took:
    since, used = time.perf_counter(), time.thread_time()
    for deed in deeds:
        deed()
    return _Took((time.perf_counter() - since) * 1000, (time.thread_time() - used) * 1000)


def _report(name: str, frames: Sequence[_Took]) -> None:
    clock = sorted(frame.clock for frame in frames)
    processor = sorted(frame.processor for frame in frames)
    last = int(len(frames) * 0.95)
    print(
        f"{name}: median {statistics.median(clock):.1f} ms, 95 % {clock[last]:.1f} ms, worst {clock[-1]:.1f} ms; "
        f"of the processor {statistics.median(processor):.1f}, {processor[last]:.1f}, {processor[-1]:.1f} ms "
        f"({len(frames)} frames)"
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

    def paint() -> None:
        view.render(picture, QPoint())

    for way, steps in ways.items():
        bar.setSliderDown(False)
        bar.setValue(0)
        _report(f"{name}, {way}", [_timed(step, paint) for step in steps])
    bar.setSliderDown(False)


def _scroll_every_way(view: RedlineView, picture: QImage) -> None:
    """Every view that can be chosen, with the time it takes to choose it."""

    def paint() -> None:
        view.render(picture, QPoint())

    for one_column in (False, True):
        for only_changes in (False, True):
            name = f"{'one column' if one_column else 'two columns'}{', only changes' if only_changes else ''}"
            choose = (partial(view.set_one_column, one_column), partial(view.set_only_changes, only_changes))
            print(f"{name}: shown in {_timed(*choose, paint)}")
            _scroll(name, view, picture)
    view.set_one_column(False)
    view.set_only_changes(False)
    if view.review is not None:
        lines: list[PaperLines] = []
        texts = (view.review.left, view.review.right)
        counted = _timed(lambda: lines.extend(paper_lines(text.paragraphs) for text in texts))
        print(f"lines of both texts counted in {counted}, in the background")
        number = (partial(view.set_numbered, True), partial(view.set_quoted, QuotedLines(*lines)))
        print(f"numbered: shown in {_timed(*number, paint)}")
        _scroll("numbered", view, picture)


def main() -> None:
    """Prints the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        wear(app, LIGHT)
    texts = edited(long_text(_COPIES, varied=True), seed=1)
    made: list[Comparison] = []
    took = _timed(lambda: made.append(compare(texts.old, texts.new)))
    comparison = made[0]
    print(f"compared in {took}: {len(texts.old)} paragraphs, {len(comparison.changes)} changes")
    review = Review(_text("Base", texts.old), _text("Text", texts.new), comparison)
    found: list[ChangeEntry] = []
    took = _timed(
        lambda: (review.rows, review.row_of_change, review.relabelled), lambda: found.extend(change_entries(review))
    )
    entries = tuple(found)
    print(f"arranged in {took}: {len(review.rows)} rows")
    view = RedlineView(LIGHT)
    view.resize(1366, 700)
    view.show()
    picture = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    print(f"shown in {_timed(lambda: view.show_review(review, entries=entries))}")
    print(f"first frame in {_timed(lambda: view.render(picture, QPoint()))}")
    _scroll_every_way(view, picture)
    took = _timed(lambda: view.set_points(view.points + 1), lambda: view.render(picture, QPoint()))
    print(f"larger text: {took}")
    changes = ChangeList(LIGHT)
    changes.resize(330, 700)
    changes.show()
    took = _timed(
        lambda: changes.show_changes(ChangeIndex.of(entries), {}, {}), lambda: changes.select(len(entries) - 1)
    )
    print(f"list of changes: {took}")
    print(f"list filtered by a word: {_timed(lambda: changes.words.setText('cooperacion'))}")


if __name__ == "__main__":
    main()
