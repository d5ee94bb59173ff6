"""One paragraph of a draft against the clauses that may be behind it: which of its words were agreed before.

A sentence is looked for whole first. Else its longest agreed passages are taken, those of the clause that holds most of
it before others, and it counts as adapted where that clause has most of its content words in one passage (inflection
apart), or where passages cover half of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from drafter.instruments import Clause, ClauseKind
from drafter.instruments.sentences import sentences
from drafter.library.language import FUNCTION_WORDS
from drafter.library.precedence.flagging import flags_of
from drafter.library.precedence.likeness import Alike, Content, Likeness, alike, content_of
from drafter.library.precedence.measures import AgreedPassage, ParagraphMeasure, Provenance, SentenceMeasure
from drafter.redline import (
    Closeness,
    Flag,
    Op,
    Passage,
    Passages,
    Segment,
    Vocabulary,
    Words,
    closeness,
    compare_words,
    words_of,
)

_PASSAGE = 4
"""Words from which a run of a sentence's own clause is a passage …"""
_OTHER_PASSAGE = 6
"""… and one of another clause: names of regions recur everywhere."""
_TELLING = 2
"""Content words a passage needs."""
_ADAPTED = 0.6
"""Share of a sentence's content words that its clause holds in one passage, from which it is the clause adapted (it is
too where the clause's part is close enough by all its words) …"""
_ADAPTED_WORDS = 4
"""… where they are at least so many; else the clause must be as short as the sentence."""
_SAME_SIZE = 0.7
"""Share of the content words of both together (Dice) from which a short sentence is a short clause adapted."""
_COVERED = 0.5
"""Share of a sentence's content words in agreed passages from which it is adapted whatever else it says."""
_CUT_BEFORE, _CUT_AFTER = 5, 8
"""Words of the clause just before and after what was taken, in which something that matters may have been cut."""
_CUT_KINDS = frozenset({"negation", "modal", "qualifier", "quantifier", "deadline"})
_REVERSING = frozenset({"negation", "modal"})
"""What cut at the end of a quotation makes it none."""
_MARKS = tuple(".,;:")
_LIKELY = 6
"""Clauses most like a sentence that are looked at more closely."""


@dataclass(frozen=True, slots=True)
class Source:
    """A clause that may be behind a draft.

    Attributes:
        clause: the clause.
        citation: in the language of its instrument.
        language: of its instrument.
    """

    clause: Clause
    citation: Callable[[], str]
    language: str


class Sources:
    """Clauses that may be behind a draft, made ready to be looked for in it."""

    def __init__(self, sources: Sequence[Source], vocabulary: Vocabulary) -> None:
        self.each = tuple(sources)
        self._vocabulary = vocabulary
        self._words = [words_of(source.clause.text) for source in self.each]
        self._contents = [content_of(source.clause.text, source.language) for source in self.each]
        self._passages = Passages([words.folded for words in self._words], _PASSAGE)
        self._likeness = Likeness(self._contents)
        self._sentences: dict[tuple[str, ...], list[Passage]] = {}
        self._bounds: list[tuple[tuple[int, int], ...]] = []
        for number, source in enumerate(self.each):
            bounds = tuple(_in_words(self._words[number], source.clause.text))
            self._bounds.append(bounds)
            folded = self._words[number].folded
            for start, stop in dict.fromkeys([(0, len(folded)), *bounds]):
                if stop > start:
                    self._sentences.setdefault(folded[start:stop], []).append(Passage(number, start, 0, stop - start))

    def measure(self, text: str) -> ParagraphMeasure:
        """A paragraph, sentence by sentence."""
        words = words_of(text)
        held = list(self._passages.of(words.folded))
        weight = [0] * len(self.each)
        for passage in held:
            weight[passage.source] = max(weight[passage.source], len(passage))
        return ParagraphMeasure(
            text,
            tuple(
                self._sentence(text, words, bounds, (start, start + len(sentence)), held, weight)
                for (start, sentence), bounds in zip(sentences(text), _in_words(words, text), strict=True)
                if bounds[0] < bounds[1]
            ),
        )

    def _sentence(
        self,
        text: str,
        words: Words,
        bounds: tuple[int, int],
        characters: tuple[int, int],
        held: Sequence[Passage],
        weight: Sequence[int],
    ) -> SentenceMeasure:
        first, stop = bounds
        own = [cut for cut in (passage.cut(first, stop) for passage in held) if len(cut) >= _PASSAGE]
        same = [
            Passage(equal.source, equal.source_start, first, stop)
            for equal in self._sentences.get(words.folded[first:stop], ())
        ]
        whole = same + [passage for passage in own if len(passage) == stop - first]
        if whole:
            return self._whole(text, words, whole, characters, weight)
        return self._in_parts(text, words, bounds, characters, own)

    # -- word for word ---------------------------------------------------------------------------------------------

    def _whole(
        self, text: str, words: Words, whole: Sequence[Passage], characters: tuple[int, int], weight: Sequence[int]
    ) -> SentenceMeasure:
        """A sentence that stands in one clause word for word."""

        def rank(passage: Passage) -> tuple[bool, int, bool, int]:
            complete = len(passage) == len(self._words[passage.source])
            return not complete, -weight[passage.source], self._is_heading(passage.source), passage.source

        ranked = sorted(whole, key=rank)
        best = ranked[0]
        also = tuple(
            dict.fromkeys(self.each[other.source].clause.id for other in ranked if other.source != best.source)
        )
        source = self.each[best.source]
        start, end = characters
        taken = self._words[best.source].span(best.source_start, best.source_stop)
        cut = self._cut(best.source, best.source_start, best.source_stop)
        reversed_ = any(flag.kind in _REVERSING for flag in cut)
        complete = len(best) == len(self._words[best.source])
        return SentenceMeasure(
            start,
            end,
            Provenance.ADAPTED if reversed_ else Provenance.VERBATIM,
            len(best),
            source.clause,
            source.citation(),
            Closeness.LITERAL if complete else Closeness.PARTIAL,
            *taken,
            (self._agreed(best, words, also),),
            (Segment(Op.EQUAL, text[start:end]),),
            cut,
        )

    def _cut(self, number: int, start: int, stop: int) -> tuple[Flag, ...]:
        """What matters in the words of a clause that stand just before and after some of it, in the same sentence."""
        words, text = self._words[number], self.each[number].clause.text
        first, last = start, stop
        for opens, ends in self._bounds[number]:
            if opens <= start < ends:
                first = max(opens, start - _CUT_BEFORE)
            if opens < stop <= ends:
                last = min(ends, stop + _CUT_AFTER)
        if (first, last) == (start, stop):
            return ()
        wider, taken = words.span(first, last), words.span(start, stop)
        segments = [
            Segment(op, text[begin:end])
            for op, begin, end in (
                (Op.DELETED, wider[0], taken[0]),
                (Op.EQUAL, *taken),
                (Op.DELETED, taken[1], wider[1]),
            )
            if begin < end
        ]
        flags = flags_of(self.each[number].clause, segments, self._vocabulary)
        return tuple(flag for flag in flags if flag.kind in _CUT_KINDS)

    def _agreed(self, passage: Passage, words: Words, also: tuple[str, ...] = ()) -> AgreedPassage:
        source = self.each[passage.source]
        return AgreedPassage(
            *words.span(passage.start, passage.stop),
            source.clause,
            source.citation(),
            *self._words[passage.source].span(passage.source_start, passage.source_stop),
            len(passage),
            also,
        )

    def _is_heading(self, number: int) -> bool:
        return self.each[number].clause.kind in (ClauseKind.HEADING, ClauseKind.TITLE)

    # -- in parts --------------------------------------------------------------------------------------------------

    def _in_parts(
        self, text: str, words: Words, bounds: tuple[int, int], characters: tuple[int, int], own: Sequence[Passage]
    ) -> SentenceMeasure:
        """A sentence that stands in no clause as a whole."""
        first, stop = bounds
        start, end = characters
        main, like = self._main(text, bounds, own)
        taken = self._taken(words, own, main)
        agreed = tuple(self._agreed(passage, words) for passage in taken)
        if main is None or like is None:
            return SentenceMeasure(start, end, Provenance.NEW, stop - first, passages=agreed)
        source = self.each[main]
        part = self._part(main, bounds, like)
        before = source.clause.text[slice(*part)]
        judged = closeness(before, text[start:end]).closeness
        is_one = judged in (Closeness.LITERAL, Closeness.ADAPTED) or (_is_adapted(like) and judged is not Closeness.NEW)
        complete = sum(map(len, taken)) == stop - first and not _skipping(taken)
        cut: tuple[Flag, ...] = ()
        if complete or (not is_one and self._held(words, bounds, taken) >= _COVERED):
            # Passages of several clauses, or of one with much left out: what was put between them matters.
            if any(passage.source == main for passage in taken):
                part = self._words[main].span(*_reach(taken, main))
            before = " ".join(passage.clause.text[passage.clause_start : passage.clause_end] for passage in agreed)
            judged = Closeness.PARTIAL
            cut = tuple(
                flag
                for passage in taken
                for flag in self._cut(passage.source, passage.source_start, passage.source_stop)
                if flag.kind in _REVERSING
            )
            provenance = Provenance.VERBATIM if complete and not cut else Provenance.ADAPTED
        elif is_one:
            cut = self._cut(main, *_within(self._words[main], part))
            provenance = Provenance.ADAPTED
        else:
            provenance = Provenance.NEW
        segments = compare_words(before, text[start:end])
        flags = flags_of(source.clause, segments, self._vocabulary) + cut if provenance is not Provenance.NEW else ()
        return SentenceMeasure(
            start, end, provenance, stop - first, source.clause, source.citation(), judged, *part, agreed, segments,
            flags,
        )  # fmt: skip

    def _main(self, text: str, bounds: tuple[int, int], own: Sequence[Passage]) -> tuple[int | None, Alike | None]:
        """The clause that holds most of a sentence, and how much; of equals the one with the longest passage."""
        longest: dict[int, int] = {}
        for passage in own:
            longest[passage.source] = max(longest.get(passage.source, 0), len(passage))
        best: tuple[tuple[float, int, int], int, Alike] | None = None
        contents: dict[str, Content] = {}
        for language in dict.fromkeys(source.language for source in self.each):
            contents[language] = content_of(text, language).within(*bounds)
        likely = dict.fromkeys(
            [
                *sorted(longest, key=lambda number: (-longest[number], number))[:_LIKELY],
                *(number for content in contents.values() for number in self._likeness.nearest(content, _LIKELY)),
            ]
        )
        for number in likely:
            like = alike(contents[self.each[number].language], self._contents[number])
            if like is None:
                continue
            share = max(like.share, like.dice) - (0.3 if self._is_heading(number) and like.dice < _SAME_SIZE else 0.0)
            rank = (share + longest.get(number, 0) / (bounds[1] - bounds[0]), like.common, -number)
            if best is None or rank > best[0]:
                best = rank, number, like
        return (None, None) if best is None else best[1:]

    def _taken(self, words: Words, own: Sequence[Passage], main: int | None) -> list[Passage]:
        """Passages that do not overlap, the longest first, the main clause's before others'; by where they start."""
        taken: list[Passage] = []
        left = list(own)
        while left:
            left = [
                part for passage in left for part in _beside(passage, taken[-1:]) if self._counts(words, part, main)
            ]
            if not left:
                break
            best = max(
                left,
                key=lambda passage: (
                    len(passage) * (1.5 if passage.source == main else 1.0),
                    -passage.start,
                    -passage.source,
                ),
            )
            taken.append(best)
        return sorted(taken, key=lambda passage: passage.start)

    def _counts(self, words: Words, passage: Passage, main: int | None) -> bool:
        if len(passage) < (_PASSAGE if passage.source == main else _OTHER_PASSAGE):
            return False
        telling = sum(word not in FUNCTION_WORDS for word in words.folded[passage.start : passage.stop])
        return telling >= _TELLING

    def _held(self, words: Words, bounds: tuple[int, int], taken: Sequence[Passage]) -> float:
        """The share of a sentence's content words that stand in passages."""
        content = [place for place in range(*bounds) if words.folded[place] not in FUNCTION_WORDS]
        inside = sum(passage.start <= place < passage.stop for passage in taken for place in content)
        return inside / len(content) if content else 0.0

    def _part(self, main: int, bounds: tuple[int, int], like: Alike) -> tuple[int, int]:
        """The part of a clause's text that a sentence is like: with as many words before and after what matches as the
        sentence has there, in the same sentences of the clause.
        """
        words = self._words[main]
        first, last = like.start, like.stop
        for opens, ends in self._bounds[main]:
            if opens <= like.start < ends:
                first = max(opens, like.start - (like.own_start - bounds[0]))
            if opens < like.stop <= ends:
                last = min(ends, like.stop + (bounds[1] - like.own_stop))
        start, end = words.span(first, last)
        # With the mark that follows, which else would seem to have come.
        return start, end + (self.each[main].clause.text[end : end + 1] in _MARKS)


def _is_adapted(like: Alike) -> bool:
    return like.dice >= _SAME_SIZE or (like.share >= _ADAPTED and like.common >= _ADAPTED_WORDS)


def _skipping(taken: Sequence[Passage]) -> bool:
    """Whether two passages that follow one another are of one clause, of which something was left out between them."""
    return any(one.source == other.source for one, other in pairwise(taken))


def _reach(taken: Sequence[Passage], source: int) -> tuple[int, int]:
    """From the first to the last word that some passages take from a source."""
    own = [passage for passage in taken if passage.source == source]
    return min(passage.source_start for passage in own), max(passage.source_stop for passage in own)


def _beside(passage: Passage, taken: Sequence[Passage]) -> Iterator[Passage]:
    """What is left of a passage before and after another."""
    for other in taken:
        yield passage.cut(passage.start, other.start)
        yield passage.cut(other.stop, passage.stop)
    if not taken:
        yield passage


def _within(words: Words, characters: tuple[int, int]) -> tuple[int, int]:
    """The words that stand in some characters: first, and one after the last."""
    inside = [
        place for place, (start, end) in enumerate(words.bounds) if characters[0] <= start and end <= characters[1]
    ]
    return inside[0], inside[-1] + 1


def _in_words(words: Words, text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as words: the first, and one after the last."""
    place = 0
    for start, sentence in sentences(text):
        first = place
        while place < len(words) and words.bounds[place][0] < start + len(sentence):
            place += 1
        yield first, place
