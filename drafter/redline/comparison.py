"""What changed between two texts: the value that :func:`~drafter.redline.comparing.compare` gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property

from drafter.redline.changes import Change, Changes, flags_in, kinds_in
from drafter.redline.closeness import similarity
from drafter.redline.kinds import ChangeKind, spelled
from drafter.redline.model import MOVED_KINDS, Flag, Op, Row, RowKind, Statistics, new_text, old_text
from drafter.redline.pins import Pin
from drafter.redline.rows import RowMaker, spoken_in
from drafter.redline.tokens import count_words
from drafter.redline.vocabulary import Vocabulary

# Share of words (Dice) that an edited paragraph must keep, and have in common with what faces it, for the rest of the
# comparison to be certainly not concerned. Paragraphs are paired from 0.4 on.
_SAME_PARAGRAPH = 0.6
# A paragraph that faces none may come to face one long before that.
_SAME_LONE = 0.8


@dataclass(frozen=True)
class Comparison:
    """What changed between two texts. Reject all = old, accept all = new, always.

    Attributes:
        old: the old paragraphs.
        new: the new paragraphs.
        rows: facing paragraphs, by new index; deleted ones stand where they stood between their old
            neighbours.
        pins: pairs of an old and a new index that somebody made face each other, by old index.
        ignoring: kinds of differences that count as none: their segments are marked as ignored.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    rows: tuple[Row, ...]
    pins: tuple[Pin, ...] = ()
    ignoring: frozenset[ChangeKind] = frozenset()

    def accept(self) -> tuple[str, ...]:
        """The new text, put together from the rows' segments alone."""
        texts: list[str] = []
        for row in self.rows:
            texts += _paragraphs(new_text(row.segments), len(row.new))
        return tuple(texts)

    def reject(self) -> tuple[str, ...]:
        """The old text, put together from the rows' segments alone."""
        texts: dict[int, str] = {}
        for row in self.rows:
            texts.update(zip(row.old, _paragraphs(old_text(row.segments), len(row.old)), strict=True))
        return tuple(texts[index] for index in sorted(texts))

    # -- changes ---------------------------------------------------------------------------------------------------

    @cached_property
    def changes(self) -> Changes:
        """Every change in reading order."""
        return Changes(self.rows)

    def changes_of(self, row_index: int) -> tuple[Change, ...]:
        """The changes of one row, in order."""
        return self.changes.of_row(row_index)

    def kinds_of(self, change: Change) -> tuple[ChangeKind, ...]:
        """Of what kinds a change is, the weightiest first; none of an empty paragraph that came or went."""
        return kinds_in(self.rows[change.row], change.segments)

    def flags_of(self, change: Change) -> tuple[Flag, ...]:
        """What matters in a change, with the words that say so."""
        return flags_in(self.rows[change.row], change.segments)

    def row_text(self, row_index: int, taking_new: Collection[int], *, ignored_new: bool = False) -> str:
        """The text of a row when some of its changes are accepted and the others rejected.

        Args:
            row_index: which row.
            taking_new: numbers of the changes taken from the new side; numbers of other rows' changes do
                nothing.
            ignored_new: which side's words are taken where a difference is ignored.
        """
        row = self.rows[row_index]
        fates = [ignored_new and segment.ignored for segment in row.segments]
        for change in self.changes_of(row_index):
            for place in range(*change.segments):
                if not row.segments[place].ignored:  # a move holds every segment of its row
                    fates[place] = change.number in taking_new
        return "".join(
            segment.text
            for segment, accepted in zip(row.segments, fates, strict=True)
            if segment.op is Op.EQUAL or (segment.op is Op.INSERTED) == accepted
        )

    @cached_property
    def statistics(self) -> Statistics:
        """How many rows of each kind, and how many words came and went. Moved and ignored words count as neither."""
        return _statistics(self.rows)

    # -- one paragraph edited --------------------------------------------------------------------------------------

    def with_new_text(self, index: int, text: str, vocabulary: Vocabulary | None = None) -> Comparison | None:
        """The comparison once one new paragraph reads otherwise: only its row is compared again.

        The row is the one that comparing its paragraphs alone gives. That the other rows stay as they are is certain
        only for small edits; after a larger one, or one that makes the paragraph equal to another, None is given, and
        the texts must be compared again. What many small edits add up to is found only by comparing again.

        Args:
            index: which paragraph.
            text: what it says now.
            vocabulary: what to flag.

        Raises:
            IndexError: there is no such paragraph.
        """
        return self._with_text(index, text, vocabulary, old_side=False)

    def with_old_text(self, index: int, text: str, vocabulary: Vocabulary | None = None) -> Comparison | None:
        """The same for a paragraph of the old text."""
        return self._with_text(index, text, vocabulary, old_side=True)

    def _with_text(self, index: int, text: str, vocabulary: Vocabulary | None, *, old_side: bool) -> Comparison | None:
        texts, others = (self.old, self.new) if old_side else (self.new, self.old)
        places = self._row_of_old if old_side else self._row_of_new
        if not 0 <= index < len(texts):
            raise IndexError(index)
        place = places[index]
        row = self.rows[place]
        facing = [others[each] for each in (row.new if old_side else row.old)]
        if texts[index] == text:
            return self
        edited = (*texts[:index], text, *texts[index + 1 :])
        own = [edited[each] for each in (row.old if old_side else row.new)]
        if not self._stays(row, texts[index], text, own, facing):
            return None
        (written,), faced = spelled([text], self.ignoring), spelled(facing, self.ignoring)
        if list(faced) != [written] and written in spelled(others, self.ignoring):
            return None
        old, new = (edited, self.new) if old_side else (self.old, edited)
        before, after = "\n".join(own), "\n".join(facing)
        maker = RowMaker(vocabulary, spoken_in((old, new), vocabulary), self.ignoring)
        if not old_side:
            before, after = after, before
        made = maker.row(row.old, row.new, before, after, moved=row.kind in MOVED_KINDS)
        rows = (*self.rows[:place], made, *self.rows[place + 1 :])
        comparison = replace(self, old=old, new=new, rows=rows)
        comparison._take_over(self, place)
        return comparison

    def _stays(self, row: Row, before: str, after: str, own: Sequence[str], facing: Sequence[str]) -> bool:
        """Whether an edited paragraph is certainly where it would be put."""
        if row.old + row.new in self.pins and len(row.old) == 1:
            return True
        if len(row.old) + len(row.new) > 2 and "\n" in after:
            return False  # it would be taken for the seam
        if not facing:
            return similarity(before, after) >= _SAME_LONE
        alike = similarity(before, after) >= _SAME_PARAGRAPH
        return alike and similarity("\n".join(own), "\n".join(facing)) >= _SAME_PARAGRAPH

    def _take_over(self, before: Comparison, place: int) -> None:
        """Takes what was counted already from a comparison that differs in the row at ``place`` alone."""
        known = vars(before)
        for name in ("_row_of_old", "_row_of_new"):
            if name in known:
                vars(self)[name] = known[name]
        if "changes" in known:
            vars(self)["changes"] = before.changes.with_row(self.rows, place)
        if "statistics" in known:
            counted = Counter(asdict(before.statistics))
            counted.subtract(asdict(_statistics((before.rows[place],))))
            counted.update(asdict(_statistics((self.rows[place],))))
            vars(self)["statistics"] = Statistics(**counted)

    @cached_property
    def _row_of_new(self) -> tuple[int, ...]:
        """Index of the row of each new paragraph."""
        return _rows_by_index((row.new for row in self.rows), len(self.new))

    @cached_property
    def _row_of_old(self) -> tuple[int, ...]:
        """Index of the row of each old paragraph."""
        return _rows_by_index((row.old for row in self.rows), len(self.old))


def _rows_by_index(indexes: Iterable[tuple[int, ...]], count: int) -> tuple[int, ...]:
    places = [0] * count
    for place, held in enumerate(indexes):
        for index in held:
            places[index] = place
    return tuple(places)


def _statistics(rows: Sequence[Row]) -> Statistics:
    kinds = [row.kind for row in rows]

    def words(op: Op) -> int:
        return count_words(s.text for row in rows for s in row.segments if s.op is op and not s.ignored)

    return Statistics(
        unchanged=kinds.count(RowKind.UNCHANGED),
        changed=kinds.count(RowKind.CHANGED),
        inserted=kinds.count(RowKind.INSERTED),
        deleted=kinds.count(RowKind.DELETED),
        moved=kinds.count(RowKind.MOVED) + kinds.count(RowKind.MOVED_CHANGED),
        split=kinds.count(RowKind.SPLIT),
        merged=kinds.count(RowKind.MERGED),
        words_inserted=words(Op.INSERTED),
        words_deleted=words(Op.DELETED),
    )


def _paragraphs(text: str, count: int) -> list[str]:
    """The paragraphs of one side of a row: only rows of several are joined by line breaks."""
    if count <= 1:
        return [text] * count
    return text.split("\n")
