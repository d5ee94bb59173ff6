"""How long a list of 20,000 changes takes to narrow while somebody types, and a handful of them to be settled.

Run it with ``python -m tests.benchmarks change_list``; it needs no screen.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from drafter.desktop.review.change_list import ChangeList
from drafter.desktop.review.changes import ANY_FLAG, ChangeIndex, ChangeSort, Respect, Standing, change_entries
from drafter.desktop.review.mark_keys import mark_keys
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.review.settling import Verdict, change_keys
from drafter.desktop.theme import LIGHT, wear
from drafter.drafting import Draft, Paragraph
from drafter.drafting.editing.composing import settle_several
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.private_layer import Mark, ReviewMark
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.library import load_vocabulary
from drafter.redline import compare
from tests.benchmarks.redline_texts import edited, long_text

_COPIES = 75
_CHANGES = 20_000
_AUTHORS = 12
_WORDS = ("cooperacion", "países en desarrollo", "2010", "integración regional", "xyz", "no ", "el ")


def _text(name: str, words: Sequence[str]) -> ReviewText:
    return ReviewText(name, tuple(TextParagraph("", ClauseKind.PARAGRAPH, paragraph) for paragraph in words))


def _milliseconds(work: Callable[[], object]) -> float:
    """Of processor time: other programs on the machine do not count."""
    since = time.process_time()
    work()
    return (time.process_time() - since) * 1000


def _report(name: str, times: Sequence[float]) -> None:
    ordered = sorted(times)
    print(
        f"{name}: median {statistics.median(ordered):.1f} ms, 95 % {ordered[int(len(ordered) * 0.95)]:.1f} ms, "
        f"worst {ordered[-1]:.1f} ms ({len(ordered)} times)"
    )


def _typed() -> list[str]:
    """What stands in the search field while words are typed and taken back, letter by letter."""
    return [
        words[:length] for words in _WORDS for length in (*range(1, len(words) + 1), *range(len(words) - 1, -1, -1))
    ]


def _list_of(index: ChangeIndex) -> None:
    changes = ChangeList(LIGHT)
    changes.resize(330, 700)
    changes.show()
    picture = QImage(changes.size(), QImage.Format.Format_ARGB32_Premultiplied)

    def shown(work: Callable[[], object]) -> float:
        return _milliseconds(lambda: (work(), changes.render(picture, QPoint())))

    print(f"shown: {shown(lambda: changes.show_changes(index, {}, {})):.0f} ms")
    typed = [shown(partial(changes.words.setText, words)) for words in _typed()]
    _report("a key in the search field, with the list painted", typed)
    values: list[tuple[str, str]] = [(Respect.KIND, sort) for sort in ChangeSort]
    values += [(Respect.AUTHOR, f"Delegation {number}") for number in range(_AUTHORS)]
    values += [(Respect.FLAG, ANY_FLAG), (Respect.FLAG, "number"), (Respect.STANDING, Standing.OPEN)]
    _report("a filter chosen, with the list painted", [shown(partial(changes.narrow, *each)) for each in values * 3])
    changes.clear()
    marks = {number: ReviewMark(str(number), Mark.SEEN) for number in range(0, len(index.entries), 3)}
    verdicts = dict.fromkeys(range(0, len(index.entries), 2), Verdict.ACCEPTED)
    decided = shown(lambda: changes.set_standing(verdicts, marks))
    print(f"{len(verdicts)} verdicts and {len(marks)} marks shown: {decided:.0f} ms")


def _settled(review: Review) -> None:
    def draft_of(texts: Sequence[str], prefix: str) -> Draft:
        return Draft(
            "", "es", tuple(Paragraph(f"{prefix}{n}", ClauseKind.PARAGRAPH, "", text) for n, text in enumerate(texts))
        )

    comparison = review.comparison
    draft, other = draft_of(comparison.new, "p"), draft_of(comparison.old, "q").paragraphs
    numbers = range(len(comparison.changes))
    for name, chosen in (("every", numbers), ("every tenth", numbers[::10])):
        since = time.process_time()
        edit = settle_several(draft, comparison, chosen, "old", "new", SequentialIds(prefix="n"), other)
        apart = (time.process_time() - since) * 1000
        at_hand = _milliseconds(partial(edit.apply, draft)) if edit is not None else 0.0
        print(f"{name} change settled: {apart:.0f} ms off the window's thread, {at_hand:.0f} ms on it")


def main() -> None:
    """Prints the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        wear(app, LIGHT)
    texts = edited(long_text(_COPIES, varied=True), seed=1)
    comparison = compare(texts.old, texts.new, load_vocabulary())
    review = Review(_text("Base", texts.old), _text("Text", texts.new), comparison)
    entries = [replace(entry, author=f"Delegation {entry.number % _AUTHORS}") for entry in change_entries(review)]
    print(f"{len(texts.old)} paragraphs, {len(entries)} changes; the first {_CHANGES} are listed")
    print(f"made ready off the window's thread: {_milliseconds(lambda: ChangeIndex.of(entries)):.0f} ms")
    of_verdicts, of_marks = (_milliseconds(partial(keys, review, "new")) for keys in (change_keys, mark_keys))
    print(f"keys of verdicts and of marks, there too: {of_verdicts:.0f} and {of_marks:.0f} ms")
    _list_of(ChangeIndex.of(entries[:_CHANGES]))
    _settled(review)


if __name__ == "__main__":
    main()
