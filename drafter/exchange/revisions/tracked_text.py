"""A Word file's own tracked changes as a redline: original text, final text, and what lies between, mark by mark.

Nothing is compared here. What the file says was inserted and deleted is shown as inserted and deleted, also where the
same words were taken out and put in again: who accepts or rejects must see what the author did.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from drafter.exchange.incoming.docx_reader import Body, Passage, read_body
from drafter.exchange.incoming.fates import Fate
from drafter.exchange.model import TextParagraph, View, visible_line
from drafter.exchange.package import Package
from drafter.exchange.revisions.marks import Numbers, numbers_around, numbers_by_element, numbers_of_end
from drafter.exchange.revisions.model import FileRevisions, Revision, RevisionKind
from drafter.exchange.word_names import w
from drafter.redline import Comparison, Op, Row, RowKind, Segment, compare_words, new_text, old_text

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMathPara"
_NONE: Numbers = frozenset()
_LINE_BREAK = "\u2028"
"""A line break inside a paragraph whose row has several: there a line feed is the joint."""
_WHOLE = {Op.INSERTED: RowKind.INSERTED, Op.DELETED: RowKind.DELETED}
_MOVED_FROM = (RevisionKind.MOVE_FROM, RevisionKind.PARAGRAPH_MOVED_FROM)
_MOVED_TO = (RevisionKind.MOVE_TO, RevisionKind.PARAGRAPH_MOVED_TO)


@dataclass(frozen=True)
class TrackedText:
    """Both sides of a file's tracked changes, and the changes between them.

    Typed labels are words here, since a number that somebody retyped is a change like any other; labels are those
    that Word computes.

    Attributes:
        old: the paragraphs as if all changes were rejected.
        new: as if all were accepted.
        comparison: of their words; its rows and segments are those of the file.
        revisions_of: for each of the comparison's changes the numbers of the revisions it is made of.
        rows_of: for each paragraph of the marked view (see :class:`Revision`) the index of its row.
    """

    old: tuple[TextParagraph, ...]
    new: tuple[TextParagraph, ...]
    comparison: Comparison
    revisions_of: tuple[Numbers, ...]
    rows_of: tuple[int, ...]


@dataclass
class _Line:
    """Words up to the end of a stored paragraph.

    Attributes:
        stored: index of the stored paragraph among the marked view's.
        words: its words with their fates, and the numbers of the revisions behind them.
        end: what became of its end, where a view joins it with the next line; None where neither view ends there, and
            for the last line of a chain.
        end_numbers: the revisions behind that.
    """

    stored: int
    words: list[tuple[Segment, Numbers]] = field(default_factory=list)
    end: Op | None = None
    end_numbers: Numbers = _NONE

    def is_all(self, op: Op) -> bool:
        """True where every word of it came (or went)."""
        return bool(self.words) and all(segment.op is op for segment, _numbers in self.words)


@dataclass
class _Chain:
    """Lines that one view or the other joins: what becomes a row.

    Attributes:
        lines: in reading order.
        kind: known where it is a whole paragraph that came or went.
        old, new: indexes of the passages of either view.
    """

    lines: list[_Line]
    kind: RowKind | None = None
    old: tuple[int, ...] = ()
    new: tuple[int, ...] = ()

    def words(self) -> list[tuple[Segment, Numbers]]:
        """Its segments; the ends of paragraphs inside it are line feeds."""
        several = len(self.lines) > 1
        found: list[tuple[Segment, Numbers]] = []
        for line in self.lines:
            for segment, numbers in line.words:
                text = segment.text.replace("\n", _LINE_BREAK) if several else segment.text
                found.append((Segment(segment.op, text), numbers))
            if line is not self.lines[-1] and line.end is not None:
                found.append((Segment(line.end, "\n"), line.end_numbers))
        return found

    def numbers(self) -> Numbers:
        """Every revision in it."""
        return _NONE.union(*(numbers for line in self.lines for _segment, numbers in line.words)).union(
            *(line.end_numbers for line in self.lines if line.end is not None or self.kind is not None)
        )


def tracked_text(data: bytes, name: str, revisions: FileRevisions) -> TrackedText:
    """Reads the main story of a Word file as a redline of its own tracked changes.

    Args:
        data: the whole file.
        name: the file's name, for sentences.
        revisions: what ``read_revisions`` says of the same file; its numbers are those of the answer.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large.
    """
    package = Package(data, name)
    marked, original, final = (read_body(package, view) for view in (View.MARKED, View.ORIGINAL, View.FINAL))
    own = [revision for revision in revisions.revisions if revision.part.lower() == package.main_part().lower()]
    lines = _lines(marked, numbers_by_element(marked.root, own))
    chains = list(_chains(lines, _passages_by_stored(original, marked), _passages_by_stored(final, marked)))
    kept = [chain for chain in chains if not _is_blank(chain, original, final)]
    return _as_rows(kept, marked, original, final, {revision.number: revision for revision in own})


# -- lines ------------------------------------------------------------------------------------------------------------


def _lines(marked: Body, numbered: Mapping[etree._Element, int]) -> list[_Line]:
    lines: list[_Line] = []
    for stored, passage in enumerate(marked.passages):
        line = _Line(stored)
        for piece in passage.pieces:
            op = _op(piece.fate)
            if op is None:
                continue
            numbers = _NONE if op is Op.EQUAL else numbers_around(piece.leaf, numbered)
            text = piece.text
            if line.words and (line.words[-1][0].op, line.words[-1][1]) == (op, numbers):
                text = line.words.pop()[0].text + text
            # An accent may stand in another run than its letter.
            line.words.append((Segment(op, unicodedata.normalize("NFC", text)), numbers))
        line.end_numbers = numbers_of_end(passage.elements[0], numbered)
        lines.append(line)
    return lines


def _op(fate: Fate) -> Op | None:
    """None for words that came and went again: neither text has them."""
    if fate.inserted and fate.deleted:
        return None
    return Op.INSERTED if fate.inserted else Op.DELETED if fate.deleted else Op.EQUAL


def _passages_by_stored(body: Body, marked: Body) -> Mapping[int, int]:
    """For each stored paragraph (its index among the marked view's) the passage of another view it is part of.

    The views are read from trees of their own; a paragraph has the same place in each.
    """
    stored_at = {place: index for index, place in enumerate(_places(marked))}
    places = {element: place for place, element in enumerate(_paragraph_elements(body))}
    return {
        stored_at[places[element]]: index
        for index, passage in enumerate(body.passages)
        for element in passage.elements
        if places[element] in stored_at
    }


def _places(marked: Body) -> list[int]:
    places = {element: place for place, element in enumerate(_paragraph_elements(marked))}
    return [places[passage.elements[0]] for passage in marked.passages]


def _paragraph_elements(body: Body) -> Iterator[etree._Element]:
    return body.root.iter(w("p"), _MATH)


# -- chains -----------------------------------------------------------------------------------------------------------


def _chains(lines: Sequence[_Line], old_of: Mapping[int, int], new_of: Mapping[int, int]) -> Iterator[_Chain]:
    """The lines by who is joined with whom, cut where a whole paragraph came or went, in reading order."""
    by_passage: dict[tuple[str, int], list[_Line]] = {}
    joined: list[list[_Line]] = []
    for line in lines:
        keys = [(side, of[line.stored]) for side, of in (("old", old_of), ("new", new_of)) if line.stored in of]
        together = next((by_passage[key] for key in keys if key in by_passage), None)
        if together is None:
            together = []
            joined.append(together)
        else:
            before = together[-1]
            in_old = _same(old_of, before, line)
            in_new = _same(new_of, before, line)
            before.end = None if in_old and in_new else Op.INSERTED if in_old else Op.DELETED
        together.append(line)
        by_passage.update(dict.fromkeys(keys, together))
    cut = [chain for together in joined for chain in _rows_of_chain(together, old_of, new_of)]
    yield from sorted(cut, key=lambda each: each.lines[0].stored)


def _rows_of_chain(lines: Sequence[_Line], old_of: Mapping[int, int], new_of: Mapping[int, int]) -> Sequence[_Chain]:
    """A chain as rows, with the passages of either view that each stands for."""
    old, new = (tuple(dict.fromkeys(of[line.stored] for line in lines if line.stored in of)) for of in (old_of, new_of))
    if not old and not new:
        return ()
    parts = sorted(_cut(lines), key=lambda each: each.lines[0].stored)
    left_old = len(old) - sum(part.kind is RowKind.DELETED for part in parts)
    left_new = len(new) - sum(part.kind is RowKind.INSERTED for part in parts)
    waiting_old, waiting_new = iter(old), iter(new)
    for part in parts:
        for_old, for_new = {RowKind.DELETED: (1, 0), RowKind.INSERTED: (0, 1)}.get(
            part.kind or RowKind.UNCHANGED, (left_old, left_new)
        )
        part.old = tuple(islice(waiting_old, max(0, for_old)))
        part.new = tuple(islice(waiting_new, max(0, for_new)))
    return [part for part in parts if part.old or part.new]


def _same(passages: Mapping[int, int], one: _Line, other: _Line) -> bool:
    return one.stored in passages and passages[one.stored] == passages.get(other.stored)


def _cut(lines: Sequence[_Line]) -> Iterator[_Chain]:
    """A chain, and apart from it the whole paragraphs that came or went at its edges: those are rows of their own."""
    rest = list(lines)
    while len(rest) > 1:
        first, last, before = rest[0], rest[-1], rest[-2]
        if first.end is not None and first.is_all(first.end):
            yield _Chain([rest.pop(0)], _WHOLE[first.end])
        elif before.end is not None and last.is_all(before.end):
            # The end that came (or went) is that of the line before; the other is what the line before has now.
            op, before.end = before.end, last.end
            before.end_numbers, last.end_numbers = last.end_numbers, before.end_numbers
            yield _Chain([rest.pop()], _WHOLE[op])
        else:
            break
    yield _Chain(rest)


def _is_blank(chain: _Chain, original: Body, final: Body) -> bool:
    """True for an empty paragraph that nothing happened to."""
    if len(chain.old) != 1 or len(chain.new) != 1 or any(segment.text.strip() for segment, _ in chain.words()):
        return False
    return not original.passages[chain.old[0]].paragraph.label and not final.passages[chain.new[0]].paragraph.label


# -- rows -------------------------------------------------------------------------------------------------------------


@dataclass
class _Side:
    """One of the two texts as it grows."""

    paragraphs: list[TextParagraph] = field(default_factory=list)

    def add(self, passages: Iterable[Passage], text: str) -> tuple[int, ...]:
        """Takes the paragraphs of a row in; gives their indexes."""
        passages = list(passages)
        if not passages:
            return ()
        first = len(self.paragraphs)
        texts = text.split("\n", len(passages) - 1) if len(passages) > 1 else [text]
        texts += [""] * (len(passages) - len(texts))
        for passage, words in zip(passages, texts, strict=True):
            label = passage.paragraph.label if passage.computed else ""
            self.paragraphs.append(TextParagraph(label, passage.paragraph.kind, words))
        return tuple(range(first, len(self.paragraphs)))


def _as_rows(
    chains: Sequence[_Chain], marked: Body, original: Body, final: Body, revisions: Mapping[int, Revision]
) -> TrackedText:
    old, new = _Side(), _Side()
    rows: list[Row] = []
    numbers: list[list[Numbers]] = []
    row_of: dict[int, int] = {}
    for chain in chains:
        words = chain.words()
        segments = tuple(segment for segment, _numbers in words if segment.text)
        row_old = old.add((original.passages[index] for index in chain.old), old_text(segments))
        row_new = new.add((final.passages[index] for index in chain.new), new_text(segments))
        kind = chain.kind or _kind(row_old, row_new, segments)
        whole = kind in (RowKind.INSERTED, RowKind.DELETED)
        behind = [each for segment, each in words if segment.text]
        row_of.update((line.stored, len(rows)) for line in chain.lines)
        rows.append(Row(kind, row_old, row_new, segments))
        numbers.append(
            [chain.numbers() or _NONE.union(*(line.end_numbers for line in chain.lines))] if whole else behind
        )
    gone = _pair_moves(rows, numbers, revisions)
    places = {row: place for place, row in enumerate(row for row in range(len(rows)) if row not in gone)}
    places.update((away, places[here]) for away, here in gone.items())
    comparison = Comparison(
        tuple(paragraph.text for paragraph in old.paragraphs),
        tuple(paragraph.text for paragraph in new.paragraphs),
        tuple(row for index, row in enumerate(rows) if index not in gone),
    )
    kept = [behind for index, behind in enumerate(numbers) if index not in gone]
    return TrackedText(
        tuple(old.paragraphs),
        tuple(new.paragraphs),
        comparison,
        tuple(_behind(comparison, kept)),
        tuple(_rows_of(marked, row_of, places)),
    )


def _kind(old: Sequence[int], new: Sequence[int], segments: Sequence[Segment]) -> RowKind:
    if not old:
        return RowKind.INSERTED
    if not new:
        return RowKind.DELETED
    if len(new) != len(old):
        return RowKind.SPLIT if len(new) > len(old) else RowKind.MERGED
    return RowKind.UNCHANGED if all(segment.op is Op.EQUAL for segment in segments) else RowKind.CHANGED


def _pair_moves(rows: list[Row], numbers: list[list[Numbers]], revisions: Mapping[int, Revision]) -> dict[int, int]:
    """Makes one row of the two places of a paragraph that moved; gives for each old place the new one's row."""
    left: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        if row.kind is RowKind.DELETED and (move := _move_of(numbers[index], revisions, _MOVED_FROM)):
            left[move].append(index)
    gone: dict[int, int] = {}
    for index, row in enumerate(rows):
        if row.kind is not RowKind.INSERTED or not (move := _move_of(numbers[index], revisions, _MOVED_TO)):
            continue
        if waiting := left[move]:
            away = waiting.pop(0)
            gone[away] = index
            before, after = old_text(rows[away].segments), new_text(row.segments)
            # Its number often changes with its place.
            kind = RowKind.MOVED if before == after else RowKind.MOVED_CHANGED
            rows[index] = Row(kind, rows[away].old, row.new, compare_words(before, after))
            numbers[index] = [numbers[index][0] | numbers[away][0]]
    return gone


def _move_of(behind: Sequence[Numbers], revisions: Mapping[int, Revision], kinds: Sequence[RevisionKind]) -> str | None:
    """The name of the one move that these revisions are a side of; None where there is none."""
    moves = {move for number in behind[0] if (move := revisions[number].move) and revisions[number].kind in kinds}
    return moves.pop() if len(moves) == 1 else None


def _behind(comparison: Comparison, numbers: Sequence[Sequence[Numbers]]) -> Iterator[Numbers]:
    """The revisions behind each change."""
    for change in comparison.changes:
        row = comparison.rows[change.row]
        behind = numbers[change.row]
        if row.kind in (RowKind.INSERTED, RowKind.DELETED, RowKind.MOVED, RowKind.MOVED_CHANGED):
            yield behind[0]
        else:
            yield _NONE.union(*behind[change.segments[0] : change.segments[1]])


def _rows_of(marked: Body, row_of: Mapping[int, int], places: Mapping[int, int]) -> Iterator[int]:
    row = 0
    for stored, passage in enumerate(marked.passages):
        if stored in row_of:
            row = places[row_of[stored]]
        if visible_line(passage.paragraph).strip():
            yield row
