"""Numbers of lines in the margin: those of a clean copy on paper, beside the words that begin its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.desktop.review.laid_out_row import LaidOutRow
from drafter.desktop.review.rows import Review, Side
from drafter.desktop.review.runs import Fate, Run
from drafter.exchange import PaperLines


@dataclass(frozen=True, slots=True)
class QuotedLines:
    """The lines of both texts on paper, each counted from 1 over the whole text."""

    left: PaperLines
    right: PaperLines

    def of(self, side: Side) -> PaperLines:
        """Those of the text on that side."""
        return self.left if side is Side.LEFT else self.right


def margin_numbers(
    review: Review, laid_out: LaidOutRow, side: Side, quoted: QuotedLines, *, facing: bool
) -> list[tuple[float, str]]:
    """What stands in the margin beside a row: base line (from the row's upper edge, in pixels) and number.

    Where a window is wider than paper, two lines may begin in one: both are named.

    Args:
        facing: True for two columns; False for one, where the right text's lines are numbered.
    """
    lines = quoted.of(side)
    starting: dict[float, list[int]] = {}
    before = 0
    for place, paragraph in enumerate(laid_out.row.side(side)):
        block = laid_out.blocks(side)[place if facing else 0]
        for number, start in enumerate(lines.starts[paragraph], start=lines.firsts[paragraph]):
            offset = start if facing else _inline(block.block.runs, before + start)
            starting.setdefault(block.base_line(offset), []).append(number)
        before += len(review.text(side).paragraphs[paragraph].text) + 1
    return [(base, _range(numbers)) for base, numbers in starting.items()]


def _inline(runs: Sequence[Run], new: int) -> int:
    """Where in the old and new words of a column the new text's character ``new`` stands."""
    at = 0
    for run in runs:
        if run.fate is Fate.DELETED:
            at += len(run.text)
            continue
        if new < len(run.text):
            return at + new
        at += len(run.text)
        new -= len(run.text)
    return at


def _range(numbers: Sequence[int]) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
