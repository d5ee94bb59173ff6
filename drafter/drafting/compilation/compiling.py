"""The texts of several delegations -> the passages of one: who keeps, changes, adds, moves and deletes what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from drafter.drafting.brackets import Stance
from drafter.drafting.compilation.alignment import Addition, Standing, standing, with_rewritten
from drafter.drafting.compilation.changes import own_changes
from drafter.drafting.compilation.merging import merged
from drafter.drafting.compilation.model import (
    Compilation,
    Notice,
    NoticeKind,
    Passage,
    Piece,
    Removal,
    Source,
    Words,
)
from drafter.instruments import ClauseKind
from drafter.redline import Op, Row, Segment, compare_words, similarity
from drafter.redline.many import compare_each, joined_groups
from drafter.redline.merging import Replacement

_VARIANT = 0.6
"""From this share of words in common on, what two delegations add at one place is one paragraph with alternatives."""
_WINDOW = 24
"""Additions at one place among which a variant is looked for."""
_ENDS = "\u2029\u2028\x1e\x1d\x1c"


def compiled(
    base: Sequence[Source],
    texts: Mapping[str, Sequence[Source]],
    progress: Callable[[float], None] | None = None,
) -> tuple[Compilation, tuple[Notice, ...]]:
    """Merge texts onto the base they were made from.

    Args:
        base: its paragraphs.
        texts: the text of each delegation, by its code, in the table's order.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.

    Returns:
        The compilation, and what is to be known of it. The same texts give the same compilation.
    """
    report = progress or _nobody_asks
    base_lines = [one.text for one in base]
    lines = [[one.text for one in text] for text in texts.values()]
    comparisons = compare_each(base_lines, lines, progress=lambda share: report(share * 0.8))
    rows = [
        with_rewritten(comparison, base, text) for comparison, text in zip(comparisons, texts.values(), strict=True)
    ]
    groups = joined_groups(len(base), rows)
    found = [standing(own, groups) for own in rows]
    compiling = _Compiling(base, texts, found, _unused(base_lines, lines))
    passages: list[Passage] = list(compiling.added_behind(-1))
    for place, group in enumerate(groups):
        if group[0] != place:
            continue
        if place % 64 == 0:
            report(0.8 + 0.2 * place / len(groups))
        passages.append(compiling.passage(group))
        passages += compiling.added_behind(group[-1])
    report(1.0)
    compilation = Compilation(tuple(base), tuple(texts), tuple(passages), compiling.end)
    return compilation, tuple(compiling.notices)


def _nobody_asks(share: float) -> None:
    """Progress that goes nowhere."""


def _unused(base: Sequence[str], texts: Sequence[Sequence[str]]) -> str:
    """A character for paragraphs' ends that is in no text."""
    used = {character for text in (base, *texts) for line in text for character in line}
    free = (chr(code) for code in range(0xE000, 0x110000))
    candidates: Iterator[str] = chain(_ENDS, free)
    return next(character for character in candidates if character not in used)


@dataclass
class _Added:
    """A paragraph that delegations add at one place: the first's words, and those of others that are near them."""

    addition: Addition
    text: str
    kind: ClauseKind
    labels: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


class _Compiling:
    def __init__(
        self, base: Sequence[Source], texts: Mapping[str, Sequence[Source]], found: Sequence[Standing], end: str
    ) -> None:
        self._base = base
        self._texts = texts
        self._found = dict(zip(texts, found, strict=True))
        self._order = tuple(texts)
        self.end = end
        self.notices: list[Notice] = []

    def passage(self, group: tuple[int, ...]) -> Passage:
        """The passage of a paragraph of the base, or of those that somebody joined."""
        words = self.end.join(self._base[place].text for place in group)
        labels = tuple(self._base[place].label for place in group)
        changes: dict[str, Sequence[Replacement]] = {}
        own_labels: dict[str, tuple[str, ...]] = {}
        gone: dict[Stance, list[str]] = {}
        for code in self._order:
            rows = self._found[code].facing.get(group[0], ())
            places = [place for row in rows for place in row.new]
            if not places:
                moves = any(place in self._found[code].moved for place in group)
                gone.setdefault(Stance.MOVE if moves else Stance.DELETE, []).append(code)
                continue
            text = self._texts[code]
            own = own_changes(words, self._segments(group, words, rows, [text[place].text for place in places]))
            if own.rewritten:
                self.notices.append(Notice(NoticeKind.WHOLE_REWRITE, owners=(code,), paragraphs=group))
            changes[code] = own.replacements
            if (of_own := tuple(text[place].label for place in places)) != labels:
                own_labels[code] = of_own
        removals = tuple(Removal(tuple(codes), stance) for stance, codes in sorted(gone.items()))
        pieces = merged(words, changes, self._order)
        kind = self._base[group[0]].kind
        return Passage(group, group[0] - 1, pieces, removals=removals, labels=labels, own_labels=own_labels, kind=kind)

    def _segments(
        self, group: tuple[int, ...], words: str, rows: Sequence[Row], own: Sequence[str]
    ) -> Sequence[Segment]:
        """The passage's words and a delegation's, interleaved."""
        own_words = self.end.join(own)
        if own_words == words:
            return (Segment(Op.EQUAL, words),) if words else ()
        if len(rows) > 1 or rows[0].old != group:
            return compare_words(words, own_words)
        several = len(rows[0].old) + len(rows[0].new) > 2
        return [Segment(one.op, one.text.replace("\n", self.end)) if several else one for one in rows[0].segments]

    def added_behind(self, behind: int) -> Iterator[Passage]:
        """What delegations add or move behind a paragraph of the base."""
        shared: list[_Added] = []
        for code in self._order:
            _share(shared, code, self._found[code].added.get(behind, ()), self._texts[code])
        for one in shared:
            codes = tuple(one.texts)
            changes = {
                code: own_changes(one.text, compare_words(one.text, text)).replacements
                for code, text in one.texts.items()
                if text != one.text
            }
            words = (Words(one.text),) if one.text else ()
            pieces: tuple[Piece, ...] = merged(one.text, changes, self._order) if changes else words
            label = one.labels[codes[0]]
            moves = one.addition.moved_from is not None
            yield Passage(
                (), behind, pieces, codes, Stance.MOVED_HERE if moves else Stance.PROPOSE, labels=(label,),
                own_labels={code: (own,) for code, own in one.labels.items() if own != label},
                moved_from=one.addition.moved_from,
                kind=one.kind,
            )  # fmt: skip


def _share(shared: list[_Added], code: str, additions: Sequence[Addition], text: Sequence[Source]) -> None:
    """Put a delegation's additions among those of others before it, equal and near ones together, in its order."""
    at = 0
    waiting: list[_Added] = []
    for addition in additions:
        own = text[addition.place]
        place = _like(shared, at, addition, own.text)
        if place is None:
            waiting.append(_Added(addition, own.text, own.kind, {code: own.label}, {code: own.text}))
            continue
        shared[place:place] = waiting
        place += len(waiting)
        waiting = []
        shared[place].texts[code] = own.text
        shared[place].labels[code] = own.label
        at = place + 1
    shared += waiting


def _like(shared: Sequence[_Added], at: int, addition: Addition, text: str) -> int | None:
    """The first addition from ``at`` on with those words, else the first of the nearest that is a variant of them."""
    for same in (True, False):
        for place in range(at, len(shared) if same else min(len(shared), at + _WINDOW)):
            one = shared[place]
            if one.addition.moved_from != addition.moved_from:
                continue
            if one.text == text or (not same and (
                addition.moved_from is not None or similarity(one.text, text) >= _VARIANT
            )):  # fmt: skip
                return place
    return None
