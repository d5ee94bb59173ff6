"""What a reader sees of a comparison as an export: the same view, folds, colours and numbers of lines. Pure values."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.desktop.review.margin_numbers import QuotedLines
from drafter.desktop.review.rows import FacingRow, Fold, Review, ShownRow
from drafter.desktop.review.view_choices import ViewChoices
from drafter.exchange import Export, Layout, LeftOut, Paper, PaperLines, WritingOptions, with_labels


def seen_export(
    review: Review,
    shown: Sequence[ShownRow],
    choices: ViewChoices,
    quoted: QuotedLines | None,
    *,
    language: str,
    printed_at: str,
    paper: Paper,
    remark: str = "",
) -> Export:
    """The export of what is seen; nobody signs it, for nothing is proposed by it.

    Args:
        review: the texts.
        shown: what is shown of them; what is folded away is left out.
        choices: how it is shown.
        quoted: the numbers of lines, where they are shown.
        language: of captions, ISO 639-1: the interface's.
        printed_at: date and hour for the header, as it is to stand there.
        paper: the format.
        remark: follows the two names in the header; empty for nothing.
    """
    left, right = review.left.paragraphs, review.right.paragraphs
    return Export(
        title=f"{review.left.name} → {review.right.name}" + (f" ({remark})" if remark else ""),
        language=language,
        layout=Layout.INLINE if choices.one_column else Layout.SIDE_BY_SIDE,
        old=left,
        new=right,
        comparison=with_labels(review.comparison, left, right),
        author="",
        date="",
        heading_old=review.left.name,
        heading_new=review.right.name,
        options=WritingOptions(paper=paper, printed_at=printed_at),
        left_out=_left_out(review, shown),
        quoted_old=() if quoted is None else _ranges(quoted.left),
        quoted_new=() if quoted is None else _ranges(quoted.right),
        scheme=choices.scheme,
    )


def _left_out(review: Review, shown: Sequence[ShownRow]) -> LeftOut:
    old: set[int] = set()
    new: set[int] = set()
    for fold in shown:
        if isinstance(fold, Fold):
            for row in review.rows[fold.first : fold.first + fold.count]:
                if isinstance(row, FacingRow):
                    old.update(row.left)
                    new.update(row.right)
    return LeftOut(frozenset(old), frozenset(new))


def _ranges(lines: PaperLines) -> tuple[tuple[int, int], ...]:
    return tuple(lines.range_of(place) for place in range(len(lines.firsts)))
