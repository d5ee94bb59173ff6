"""Where in a draft the words of a precedent's clauses stand.

Each word of the draft stands for one clause at most. Paragraphs that face clauses (``drafter.redline`` pairs them) give
their words to these; what nobody has taken is then searched for the clauses that face nothing, and for what is missing
of those that do: by rare words, whatever their order and inflection.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from drafter.instruments import Clause, ClauseKind
from drafter.library.precedence.likeness import Content, Likeness, content_of
from drafter.redline import Passages, Row, RowKind, Words, compare, words_of

_Word = tuple[int, int]
"""A clause or a paragraph, and which word of it."""
_NOBODY = -1
_STILL = 0.4
"""Weight of a clause's content words, as a share of all of them, that a paragraph facing it must have."""
_SAID = 0.5
"""The same for words found anywhere else."""
_OF_IT = 0.65
"""Share of the weight of some words that must be a clause's for them to be what is left of it …"""
_OF_IT_LEAST = 0.2
"""… and of the clause's weight that they must have."""
_SAID_WORDS = 3
_QUOTED_WORDS = 8
_QUOTED_SAID = 0.3
"""Words of a verbatim run, and share of the clause's weight with it, that are a quotation of it."""
_ADDED = 6
"""Words in a row that came into a paragraph, from which they may be another clause's."""
_CRUMB = 4
"""Fewer free words than this beside a clause's words go with them."""
_REMNANT, _REMNANT_WORDS, _REMNANT_RUN = 0.85, 4, 4
"""Share of the weight of some words that is a clause's, its content words and its verbatim run, that are a remnant of
it however little they say."""
_MISSING = 6
"""Words in a row that a clause is missing, from which they are looked for elsewhere."""
_LIKELY = 8


@dataclass(frozen=True, slots=True)
class Held:
    """Words of a draft's paragraph that stand for a clause.

    Attributes:
        paragraph: its index.
        start, stop: from the first to the last of them, in words.
        moved: whether they stand out of the precedent's order.
    """

    paragraph: int
    start: int
    stop: int
    moved: bool = False


class Holding:
    """What a draft holds of a precedent.

    Args:
        clauses: the precedent.
        paragraphs: the draft's texts.
        language: of the precedent.

    Attributes:
        of_clause: for each clause the words that stand for it, by paragraph; none where it is lost.
        owners: for each paragraph which clause each word stands for; -1 for none.
    """

    def __init__(self, clauses: Sequence[Clause], paragraphs: Sequence[str], language: str) -> None:
        self._clauses = clauses
        self._texts = paragraphs
        self._language = language
        self._own = [words_of(clause.text) for clause in clauses]
        self._words = [words_of(text) for text in paragraphs]
        self._contents = [content_of(clause.text, language) for clause in clauses]
        self._likeness = Likeness([*self._contents, *(content_of(text, language) for text in paragraphs)])
        self.owners = [[_NOBODY] * len(words) for words in self._words]
        self._missing: dict[int, list[tuple[int, int]]] = {}
        self._moved: set[int] = set()
        self._face()
        self._lose_whole_parts()
        self._search()
        self.of_clause = self._gather()

    # -- facing paragraphs -----------------------------------------------------------------------------------------

    def _face(self) -> None:
        """Give the words of facing paragraphs to their clauses."""
        rows = compare([clause.text for clause in self._clauses], list(self._texts), pins=self._same()).rows
        facing = [row for row in rows if row.old and row.new]
        faced = {clause for row in facing for clause in row.old}
        alone = {words.folded for clause, words in enumerate(self._own) if clause not in faced}
        for row in facing:
            self._share_out(row, alone)
            if row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED):
                self._moved.update(clause for clause in row.old if clause in self._missing)

    def _same(self) -> list[tuple[int, int]]:
        """Clauses and paragraphs of the same words, as often on both sides: these face each other wherever they are."""
        sides: tuple[dict[tuple[str, ...], list[int]], ...] = ({}, {})
        for side, texts in zip(sides, (self._own, self._words), strict=True):
            for number, words in enumerate(texts):
                side.setdefault(words.folded, []).append(number)
        clauses, paragraphs = sides
        return [
            pair
            for folded, numbers in clauses.items()
            if len(numbers) == len(paragraphs.get(folded, ()))
            for pair in zip(numbers, paragraphs[folded], strict=True)
        ]

    def _share_out(self, row: Row, alone: Collection[tuple[str, ...]]) -> None:
        """Give the words of a row to its clauses.

        Args:
            row: clauses and paragraphs that face each other.
            alone: the words of each clause that faces nothing: where just these came, they are not taken.
        """
        own = [(clause, place) for clause in row.old for place in range(len(self._own[clause]))]
        theirs = [(index, place) for index in row.new for place in range(len(self._words[index]))]
        their_words = [self._words[index].folded[place] for index, place in theirs]
        given: dict[tuple[int, int], int] = {}
        kept: dict[int, set[int]] = {clause: set() for clause in row.old}
        for (clause, place), word in self._same_words(row.old, own, theirs, their_words):
            given[word] = clause
            kept[clause].add(place)
        # What came in place of a clause's words, or in few words among them, is how the draft says it.
        for first, stop in _runs_of([place in given for place in theirs], False):
            before = given[theirs[first - 1]] if first else None
            after = given[theirs[stop]] if stop < len(theirs) else None
            previous = before if before is not None else after
            if tuple(their_words[first:stop]) in alone:
                continue
            if stop - first < _ADDED and previous is not None and (before == after or None in (before, after)):
                given.update((theirs[place], previous) for place in range(first, stop))
        for clause in row.old:
            mine = [place for place, owner in given.items() if owner == clause]
            if self._is_still(clause, [self._words[index].folded[place] for index, place in mine], row):
                for index, place in mine:
                    self.owners[index][place] = clause
                self._missing[clause] = [
                    (first, stop)
                    for first, stop in _runs_of(
                        [place in kept[clause] for place in range(len(self._own[clause]))], False
                    )
                    if stop - first >= _MISSING
                ]

    def _same_words(
        self, clauses: Sequence[int], own: Sequence[_Word], theirs: Sequence[_Word], their_words: Sequence[str]
    ) -> Iterator[tuple[_Word, _Word]]:
        """Pairs of equal words of some clauses and paragraphs.

        First the longest passages, in whatever order they stand, so that no clause takes the first words of another
        that begins alike; then what else is in order.
        """
        mine, other = set(own), set(theirs)
        passages = Passages([self._own[clause].folded for clause in clauses])
        for passage in sorted(passages.of(their_words), key=lambda each: (-len(each), each.start)):
            for offset in range(len(passage)):
                word = clauses[passage.source], passage.source_start + offset
                here = theirs[passage.start + offset]
                if word in mine and here in other:
                    mine.discard(word)
                    other.discard(here)
                    yield word, here
        own, theirs = [word for word in own if word in mine], [word for word in theirs if word in other]
        left = [self._own[clause].folded[place] for clause, place in own]
        for step in LCSseq.opcodes(left, [self._words[index].folded[place] for index, place in theirs]):
            if step.tag == "equal":
                yield from zip(own[step.src_start : step.src_end], theirs[step.dest_start : step.dest_end], strict=True)

    def _is_still(self, clause: int, words: Sequence[str], row: Row) -> bool:
        """Whether words that face a clause are the clause still."""
        if tuple(words) == self._own[clause].folded:
            return True
        if not words:
            return False
        said = content_of(" ".join(words), self._language)
        share, of_it = self._shares(self._contents[clause], said)
        if share >= _STILL:
            return True
        whole = sum(len(self._words[index]) for index in row.new)
        return of_it >= _OF_IT and share >= _OF_IT_LEAST and len(words) * 2 >= whole

    def _shares(self, clause: Content, said: Content) -> tuple[float, float]:
        """The weight of the words a clause and others share, as a part of the clause's and of theirs."""
        common = list((Counter(clause.stems) & Counter(said.stems)).elements())
        weight = self._likeness.weight(common)
        return weight / (self._likeness.weight(clause.stems) or 1.0), weight / (
            self._likeness.weight(said.stems) or 1.0
        )

    def _lose_whole_parts(self) -> None:
        """Where the clause after a lost run reads as its first one, either may be the one that was kept.

        Then what was lost begins with a heading, or as high in the instrument as it can: a section that was left out is
        that section, not its heading and all but its last item with the one before.
        """
        kept = [clause in self._missing for clause in range(len(self._clauses))]
        for first, stop in list(_runs_of(kept, False)):
            most = 0
            while stop + most < len(kept) and self._reads_and_stands_as(first + most, stop + most):
                most += 1
            best = min(range(most + 1), key=lambda slid: _height(self._clauses[first + slid]))
            for clause in range(first, first + best):
                self._hand_over(clause + stop - first, clause)

    def _reads_and_stands_as(self, lost: int, kept: int) -> bool:
        """Whether a clause that stands whole in the draft, where it did, has the same words as one before it."""
        return (
            self._missing.get(kept) == []
            and kept not in self._moved
            and bool(self._own[kept].folded)
            and self._own[kept].folded == self._own[lost].folded
        )

    def _hand_over(self, owner: int, heir: int) -> None:
        """Let the words that stand for a clause stand for another."""
        self._missing[heir] = self._missing.pop(owner)
        for owners in self.owners:
            if owner in owners:
                owners[:] = [heir if each == owner else each for each in owners]

    # -- what faces nothing ----------------------------------------------------------------------------------------

    def _search(self) -> None:
        """Look for clauses that face nothing, and for what is missing of the others, among words nobody has taken."""
        sought = [
            (clause, 0, len(self._own[clause]))
            for clause in range(len(self._clauses))
            if clause not in self._missing and self._own[clause].folded
        ]
        sought += [(clause, *part) for clause, parts in self._missing.items() for part in parts]
        if not sought:
            return
        free = [(index, *run) for index, owners in enumerate(self.owners) for run in _runs_of(owners, _NOBODY)]
        found: list[tuple[float, int, int, int, int]] = []
        contents = [content_of(self._texts[index], self._language).within(start, stop) for index, start, stop in free]
        likeness = Likeness(contents)
        passages = Passages([self._words[index].folded[start:stop] for index, start, stop in free])
        for number, (clause, first, last) in enumerate(sought):
            content = self._contents[clause].within(first, last)
            quoted: dict[int, int] = {}
            for passage in passages.of(self._own[clause].folded[first:last]):
                quoted[passage.source] = max(quoted.get(passage.source, 0), len(passage))
            likely = dict.fromkeys([*likeness.nearest(content, _LIKELY), *quoted])
            for place in likely:
                score = self._score(clause, content, contents[place], free[place], quoted.get(place, 0))
                if score:
                    heapq.heappush(found, (-score, number, place, clause, first))
        taken: set[int] = set()
        while found:
            _, number, place, clause, _ = heapq.heappop(found)
            if number in taken:
                continue
            index, start, stop = free[place]
            content = self._contents[clause].within(*sought[number][1:])
            still_free = [here for here in range(start, stop) if self.owners[index][here] == _NOBODY]
            if len(still_free) < stop - start:
                # Another clause has taken some of it: what is left must still say this one.
                left = max(_runs_of(self.owners[index][start:stop], _NOBODY), key=_length, default=(0, 0))
                start, stop = start + left[0], start + left[1]
                said = content_of(self._texts[index], self._language).within(start, stop)
                if not self._score(clause, content, said, (index, start, stop), 0):
                    continue
            taken.add(number)
            self._take(clause, content, index, start, stop)

    def _score(self, clause: int, content: Content, said: Content, free: tuple[int, int, int], quoted: int) -> float:
        """How much some free words say of a clause, 0 where it is not said there."""
        index, start, stop = free
        if self._words[index].folded[start:stop] == self._own[clause].folded:
            return 2.0
        common = sum((Counter(content.stems) & Counter(said.stems)).values())
        share, of_it = self._shares(content, said)
        if self._clauses[clause].kind in (ClauseKind.HEADING, ClauseKind.TITLE):
            # A heading's two words stand in many paragraphs.
            whole = (start, stop) == (0, len(self._words[index]))
            return share if whole and min(share, of_it) >= _SAID else 0.0
        if common < _SAID_WORDS and min(share, of_it) < _SAID:
            return 0.0
        said_again = share >= _SAID or (of_it >= _OF_IT and share >= _OF_IT_LEAST)
        quotes = quoted >= _QUOTED_WORDS and share >= _QUOTED_SAID
        remnant = of_it >= _REMNANT and common >= _REMNANT_WORDS and quoted >= _REMNANT_RUN
        return share if said_again or quotes or remnant else 0.0

    def _take(self, clause: int, content: Content, index: int, start: int, stop: int) -> None:
        """Give a clause the words that say it: from the first to the last they share, crumbs beside them too."""
        said = content_of(self._texts[index], self._language).within(start, stop)
        wanted = Counter(content.stems)
        shared = [place for each, place in zip(said.stems, said.places, strict=True) if wanted[each]]
        first, last = shared[0], shared[-1] + 1
        own = self._own[clause].folded
        while first > start and own and self._words[index].folded[first - 1] in own:
            first -= 1
        if first - start < _CRUMB:
            first = start
        if stop - last < _CRUMB:
            last = stop
        for place in range(first, last):
            self.owners[index][place] = clause

    # -- the outcome -----------------------------------------------------------------------------------------------

    def _gather(self) -> list[tuple[Held, ...]]:
        held: list[list[Held]] = [[] for _ in self._clauses]
        for index, owners in enumerate(self.owners):
            for clause in dict.fromkeys(owners):
                if clause != _NOBODY:
                    places = [place for place, owner in enumerate(owners) if owner == clause]
                    held[clause].append(Held(index, places[0], places[-1] + 1))
        moved = self._out_of_order(held)
        return [
            tuple(
                Held(each.paragraph, each.start, each.stop, clause in moved)
                for each in sorted(parts, key=lambda each: (each.paragraph, each.start))
            )
            for clause, parts in enumerate(held)
        ]

    def _out_of_order(self, held: Sequence[Sequence[Held]]) -> set[int]:
        """The clauses that stand elsewhere than between their neighbours."""
        moved = {clause for clause in self._moved if held[clause]}
        settled = [clause for clause in self._missing if held[clause] and clause not in moved]
        settled.sort()
        for clause, parts in enumerate(held):
            if not parts or clause in moved or clause in self._missing:
                continue
            here = min((each.paragraph, each.start) for each in parts)
            before = [other for other in settled if other < clause]
            after = [other for other in settled if other > clause]
            late = before and max((each.paragraph, each.start) for each in held[before[-1]]) > here
            early = after and min((each.paragraph, each.start) for each in held[after[0]]) < here
            if late or early:
                moved.add(clause)
        return moved

    def words(self, index: int) -> Words:
        """The words of a paragraph."""
        return self._words[index]


def _height(clause: Clause) -> tuple[bool, int]:
    """How high in its instrument a clause stands, headings first."""
    return clause.kind not in (ClauseKind.TITLE, ClauseKind.HEADING), clause.id.count(".")


def _length(run: tuple[int, int]) -> int:
    return run[1] - run[0]


def _runs_of(values: Sequence[object], wanted: object) -> Iterator[tuple[int, int]]:
    """Runs of a value: first, and one after the last."""
    start = None
    for place, value in enumerate([*values, None]):
        inside = place < len(values) and value == wanted
        if inside and start is None:
            start = place
        elif not inside and start is not None:
            yield start, place
            start = None
