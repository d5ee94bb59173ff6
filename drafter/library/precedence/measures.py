"""How much of a draft is agreed language: values only.

Offsets are ``str`` characters of the paragraph or of the clause they are said of, ends exclusive. Words are counted as
``drafter.redline.words_of`` cuts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from drafter.instruments import Clause
from drafter.redline import Closeness, Flag, Segment

TURNING = frozenset(
    {"negation", "modal", "number", "verb_weaker", "verb_stronger", "qualifier", "quantifier", "deadline"}
)
"""Kinds of flags that may turn what a clause means or how much it binds; a date does where it went."""


class Provenance(StrEnum):
    """Whether the words of a sentence were agreed before.

    VERBATIM: each of its words stands in a passage of agreed language, word for word.
    ADAPTED: a clause's words with some of them changed, or agreed passages with other words between them.
    NEW: neither; single passages in it may still be agreed.
    """

    VERBATIM = "verbatim"
    ADAPTED = "adapted"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class WordTotals:
    """Words by where they come from.

    Attributes:
        verbatim: in passages that stand in a clause word for word.
        adapted: the other words of adapted sentences.
        new: the other words of new ones.
    """

    verbatim: int = 0
    adapted: int = 0
    new: int = 0

    @property
    def words(self) -> int:
        """All of them."""
        return self.verbatim + self.adapted + self.new

    def share(self, provenance: Provenance) -> float:
        """Part of all words, 0 to 1; 0 where there are none."""
        return getattr(self, provenance.value) / self.words if self.words else 0.0

    def __add__(self, other: WordTotals) -> WordTotals:
        return WordTotals(self.verbatim + other.verbatim, self.adapted + other.adapted, self.new + other.new)


def total(each: Iterable[WordTotals]) -> WordTotals:
    """Several together."""
    return sum(each, WordTotals())


@dataclass(frozen=True, slots=True)
class AgreedPassage:
    """Words of a draft's paragraph that stand word for word in a clause.

    Attributes:
        start, end: where in the paragraph.
        clause: the clause.
        citation: of the clause, in the language of its instrument.
        clause_start, clause_end: where in the clause's text.
        words: how many.
        also: ids of other clauses that hold these words too.
    """

    start: int
    end: int
    clause: Clause
    citation: str
    clause_start: int
    clause_end: int
    words: int
    also: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """True where it is all the clause says."""
        return not self.clause.text[: self.clause_start].strip() and not any(
            character.isalnum() for character in self.clause.text[self.clause_end :]
        )


@dataclass(frozen=True, slots=True)
class SentenceMeasure:
    """One sentence of a draft.

    Attributes:
        start, end: where in the paragraph.
        provenance: verbatim, adapted or new.
        words: how many it has.
        clause: the clause it comes from, or the nearest; None where nothing is near.
        citation: of that clause, in the language of its instrument; empty without one.
        closeness: to the part of that clause it comes from.
        source_start, source_end: that part of the clause's text; 0 and 0 without a clause.
        passages: what stands in clauses word for word, by where it starts; they do not overlap. Of several clauses
            where the sentence joins them.
        segments: from that part of the clause to the sentence; one equal segment where it is verbatim.
        flags: what matters in the difference, words that were cut at its ends included.
    """

    start: int
    end: int
    provenance: Provenance
    words: int
    clause: Clause | None = None
    citation: str = ""
    closeness: Closeness = Closeness.NEW
    source_start: int = 0
    source_end: int = 0
    passages: tuple[AgreedPassage, ...] = ()
    segments: tuple[Segment, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def clause_ids(self) -> tuple[str, ...]:
        """The clauses it has words from, in the order of its words; its own clause first where no passage is of it."""
        ids = [passage.clause.id for passage in self.passages]
        if self.clause is not None and self.provenance is not Provenance.NEW and self.clause.id not in ids:
            ids.insert(0, self.clause.id)
        return tuple(dict.fromkeys(ids))

    @property
    def turned(self) -> bool:
        """True where something that was changed may turn the meaning: a negation, a modal, a qualifier…"""
        return any(flag.kind in TURNING or (flag.kind == "date" and not flag.won) for flag in self.flags)

    @property
    def totals(self) -> WordTotals:
        """Its words by where they come from."""
        verbatim = sum(passage.words for passage in self.passages)
        others = self.words - verbatim
        if self.provenance is Provenance.NEW:
            return WordTotals(verbatim, new=others)
        return WordTotals(verbatim, adapted=others)


@dataclass(frozen=True)
class ParagraphMeasure:
    """One paragraph of a draft.

    Attributes:
        text: its words, without label.
        sentences: those that have words, in order.
    """

    text: str
    sentences: tuple[SentenceMeasure, ...]

    @cached_property
    def totals(self) -> WordTotals:
        """Its words by where they come from."""
        return total(sentence.totals for sentence in self.sentences)

    @property
    def provenance(self) -> Provenance:
        """Of the paragraph as a whole: what all its sentences are, adapted where they differ."""
        kinds = {sentence.provenance for sentence in self.sentences}
        return kinds.pop() if len(kinds) == 1 else Provenance.ADAPTED if kinds else Provenance.NEW


@dataclass(frozen=True, slots=True)
class SectionMeasure:
    """A heading of the draft and what stands under it, up to the next.

    Attributes:
        title: the heading's words; empty for what stands before the first.
        first, stop: its paragraphs, the second one after the last, counted from 0.
        totals: its words by where they come from.
    """

    title: str
    first: int
    stop: int
    totals: WordTotals


@dataclass(frozen=True)
class AgreedLanguageMeter:
    """How much of a draft is agreed language, and whose.

    Attributes:
        paragraphs: one for each of the draft's, in order.
        sections: by heading, in order; one without title where the draft has no headings.
        against: id of the instrument it was measured against; None for the whole library.
    """

    paragraphs: tuple[ParagraphMeasure, ...]
    sections: tuple[SectionMeasure, ...]
    against: str | None = None

    @cached_property
    def totals(self) -> WordTotals:
        """All words by where they come from."""
        return total(paragraph.totals for paragraph in self.paragraphs)

    def sentences(self) -> Iterator[tuple[int, SentenceMeasure]]:
        """Every sentence with the index of its paragraph, in order."""
        for index, paragraph in enumerate(self.paragraphs):
            for sentence in paragraph.sentences:
                yield index, sentence

    def counted(self, provenance: Provenance) -> int:
        """How many sentences are so."""
        return sum(sentence.provenance is provenance for _, sentence in self.sentences())

    @cached_property
    def verbatim_by_instrument(self) -> tuple[tuple[str, int], ...]:
        """Instrument ids with the words taken from each word for word, most first."""
        words: dict[str, int] = {}
        for _, sentence in self.sentences():
            for passage in sentence.passages:
                words[passage.clause.instrument_id] = words.get(passage.clause.instrument_id, 0) + passage.words
        return tuple(sorted(words.items(), key=lambda item: (-item[1], item[0])))
