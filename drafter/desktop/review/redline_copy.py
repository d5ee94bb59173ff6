"""Selected words as a redline: what was deleted and inserted among them, for another program to paste. Pure values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape

from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.desktop.review.runs import Fate, Run, row_runs
from drafter.desktop.review.selection import Selection, row_range

_STYLES = {
    Fate.DELETED: ("del", "color:#a31515;text-decoration:line-through"),
    Fate.INSERTED: ("ins", "color:#1b5e20;text-decoration:underline"),
    Fate.MOVED: ("span", "color:#1a4f8b;text-decoration:underline double"),
}
"""Element and look of changed words, in the colours of our files."""
_SIGNS = {Fate.DELETED: ("[-", "-]"), Fate.INSERTED: ("{+", "+}")}
"""Around changed words where there is no formatting, as ``drafter text --view marked`` writes them."""


def selected_redline(
    review: Review, selection: Selection, *, facing: bool, is_shown: Callable[[int], bool] = lambda _row: True
) -> tuple[tuple[Run, ...], ...]:
    """The selected rows with old and new words interleaved, each as runs; paragraphs of a row are joined by ``"\\n"``.

    Rows between that only the other side has are part of it: a redline without them would not be one.

    Args:
        review: the texts.
        selection: on one side of them.
        facing: False where the selection is of one column, whose places count old and new words alike.
        is_shown: False for the number of a row that is folded away and is not copied.
    """
    rows: list[tuple[Run, ...]] = []
    side = selection.side if facing else Side.RIGHT
    for row in review.rows[selection.first.row : selection.last.row + 1]:
        if not isinstance(row, FacingRow) or not is_shown(row.number):
            continue
        start, stop = row_range(review, row, selection, facing=facing)
        runs = tuple(_within(row_runs(review, row, side), start, stop, selection.side if facing else None))
        if runs:
            rows.append(runs)
    return tuple(rows)


def _within(runs: Sequence[Run], start: int, stop: int, side: Side | None) -> Iterator[Run]:
    """The runs between two places of a side's words; what the side has not is there where it stands before the end."""
    absent = {Side.LEFT: Fate.INSERTED, Side.RIGHT: Fate.DELETED}.get(side) if side is not None else None
    total = sum(len(run.text) for run in runs if run.fate is not absent)
    at = 0
    for run in runs:
        if run.fate is absent:
            if run.text and start <= at and (at < stop or stop == total):
                yield run
            continue
        first, last = max(start, at), min(stop, at + len(run.text))
        if first < last:
            yield Run(run.fate, run.text[first - at : last - at], run.change)
        at += len(run.text)


def redline_as_html(rows: Sequence[Sequence[Run]]) -> str:
    """The rows as paragraphs with ``ins`` and ``del``, each marked by a line besides its colour."""
    return "\n".join(f"<p>{''.join(map(_marked, row))}</p>" for row in rows)


def _marked(run: Run) -> str:
    words = escape(run.text, quote=False).replace("\n", "<br>")
    if run.fate is Fate.EQUAL:
        return words
    element, look = _STYLES[run.fate]
    return f'<{element} style="{look}">{words}</{element}>'


def redline_as_text(rows: Sequence[Sequence[Run]]) -> str:
    """The rows as lines of plain text: ``[-deleted-]`` and ``{+inserted+}``."""
    return "\n".join("".join(_signed(run) for run in row) for row in rows)


def _signed(run: Run) -> str:
    before, after = _SIGNS.get(run.fate, ("", ""))
    return f"{before}{run.text}{after}"
