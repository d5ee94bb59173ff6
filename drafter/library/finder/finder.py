"""Agreed language nearest to a passage: a few hundred likely clauses by their rare words, the likest of these by what
they share in order and word for word, then those that are shown word by word.

Likely means: shares words that few clauses have. What is measured next counts against the passage (it may quote one
clause among other words) and against the clause (it may be quoted in part). ``redline.closeness`` then judges each that
is shown, with the evidence.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.instruments import ClauseKind
from drafter.library.finder.passage import Alphabet, Likeness, Passage, folded_words
from drafter.library.language import stem
from drafter.library.store.stem_index import Candidate, StemIndex
from drafter.redline import Closeness, ClosenessResult, Lexicon, Vocabulary, closeness, how_close

_LIKELY = 64
"""Clauses taken by their rare words, of which the likest are compared."""
_ALWAYS_LOOKED_AT = 30
"""Of these so many at least, and all that have this share (0 to 1) of the first one's rare words."""
_FAR_BEHIND = 0.4
_MOST_READ = 6_400
"""Clauses read in search of some that are not copies of one another."""
_POSTINGS_READ = 400_000
"""Of a passage's words the rarest are asked for, until the index has so many clauses for them; twice as many for a
passage that half of its words were changed of."""
_ALWAYS_ASKED = 8
"""Words asked for however common they are; half as many again for such a passage."""
_WORDS_READ = 1_500
"""A passage is looked for by its first words."""
_COMPARED_MORE = 3
"""Clauses compared besides those asked for, where some of these are too far to be shown."""
_UNLIKELY = 0.3
"""The measure of a clause that is not worth comparing."""
_FAR = 0.2
"""A new passage with a lower score is not near the clause."""
_TOLD_ALREADY = 0.25
"""What a clause loses that tells only of words of the passage which those chosen before tell of."""
_HEADING = 0.3
"""What a heading loses: it shares all its two words with many passages and is hardly ever their source."""
_FINE = 1024
"""Steps of a word's weight: whole numbers add up to the same in any order."""


@dataclass(frozen=True, slots=True)
class Near:
    """A clause and how close a passage is to it.

    Attributes:
        library: which of the finder's libraries it stands in, from 0.
        row: the clause's in that library.
        result: how close, with the evidence.
    """

    library: int
    row: int
    result: ClosenessResult


@dataclass(frozen=True, slots=True)
class Likely:
    """A clause that is like a passage, before the two are compared word by word.

    Attributes:
        library: which of the finder's libraries it stands in, from 0.
        candidate: the clause.
        likeness: how like.
    """

    library: int
    candidate: Candidate
    likeness: Likeness

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands, in the order of the libraries."""
        return self.library, self.candidate.row


class Finder:
    """Finds agreed language in one or several libraries, of any size; keeps four bytes of each clause in memory."""

    def __init__(self, libraries: Sequence[StemIndex], languages: Sequence[str], vocabulary: Vocabulary) -> None:
        """Ready at once.

        Args:
            libraries: consulted as one.
            languages: of their instruments.
            vocabulary: what to flag in a change.
        """
        self._libraries = libraries
        self._languages = languages
        self._vocabulary = vocabulary
        self._total = sum(library.total for library in libraries)
        self._alphabet = Alphabet()

    def nearest(self, text: str, limit: int, *, once: bool = False) -> tuple[Near, ...]:
        """The clauses nearest to a passage, best first; those that share nothing with it are left out.

        Args:
            text: the passage.
            limit: how many at most.
            once: of clauses with the same words only the first.
        """
        if limit < 1:
            return ()
        judged = []
        pool = self.likely(text, max(_LIKELY, 2 * limit), copies=1 if once else limit, changed=True)
        for likely in _different(pool, limit + _COMPARED_MORE, once=once):
            step, score = how_close(likely.candidate.text, text)
            if step is not Closeness.NEW or score >= _FAR:
                # Of a long clause a short passage holds few words, but rare ones: both measures count.
                measure = score + likely.likeness.measure
                judged.append(((step is not Closeness.LITERAL, -measure, likely.place), likely))
                if len(judged) == limit:
                    break
        judged.sort(key=lambda pair: pair[0])
        lexicon = Lexicon()
        return tuple(
            Near(*likely.place, closeness(likely.candidate.text, text, self._vocabulary, lexicon=lexicon))
            for _, likely in judged
        )

    def likely(self, text: str, count: int, *, copies: int, changed: bool = False) -> list[Likely]:
        """The likest clauses, best first, before any is compared word by word.

        Args:
            text: a passage.
            count: how many clauses with its rare words are looked at.
            copies: of clauses with the same words so many at most, the first ones.
            changed: whether half of a clause's words may be others in the passage: its common words are asked for too.
        """
        words = folded_words(text)[:_WORDS_READ]
        if not words or not self._total:
            return []
        passage, weights = self._asked(words, changed=changed)
        places = self._ranked(weights, count, copies)
        likely = []
        for number, library in enumerate(self._libraries):
            for candidate in library.candidates(row for where, row in places if where == number):
                likeness = passage.likeness(candidate.text)
                if candidate.kind in _HEADINGS:
                    likeness = replace(likeness, measure=likeness.measure - _HEADING)
                if likeness.measure >= _UNLIKELY:
                    likely.append(Likely(number, candidate, likeness))
        likely.sort(key=lambda one: (-one.likeness.measure, *one.place))
        return likely

    def _ranked(self, weights: Sequence[Mapping[int, int]], count: int, copies: int) -> list[tuple[int, int]]:
        """The clauses with most of the rare words, best first: library and row."""
        read = count
        while True:
            found = sorted(
                (-score, number, row)
                for number, library in enumerate(self._libraries)
                for score, row in library.best(weights[number], read)
            )[:read]
            scores = Counter(score for score, *_ in found)
            kept = found
            if scores and max(scores.values()) > copies:  # what has the same words has the same score
                kept = self._without_copies(found, copies)
            if len(kept) >= count or len(found) < read or read >= _MOST_READ:
                break
            read *= 4
        least = _FAR_BEHIND * found[0][0] if found else 0.0
        return [
            (library, row)
            for number, (score, library, row) in enumerate(kept[:count])
            if score <= least or number < _ALWAYS_LOOKED_AT
        ]

    def _without_copies(self, found: Sequence[tuple[float, int, int]], copies: int) -> list[tuple[float, int, int]]:
        wordings = {
            (number, row): wording
            for number, library in enumerate(self._libraries)
            for row, wording in library.wordings(row for _, where, row in found if where == number).items()
        }
        seen = Counter[bytes]()
        kept = []
        for score, number, row in found:
            wording = wordings.get((number, row))
            if wording is not None and seen[wording] < copies:
                seen[wording] += 1
                kept.append((score, number, row))
        return kept

    def _letters(self) -> Alphabet:
        if self._alphabet.full:
            self._alphabet = Alphabet()
        return self._alphabet

    def _asked(self, words: Sequence[str], *, changed: bool) -> tuple[Passage, list[dict[int, int]]]:
        """The passage with the worth of its words, and what to ask of each library: weights by the stem's number."""
        different = list(dict.fromkeys(words))
        stems: dict[str, dict[str, None]] = {word: {} for word in different}
        for library in self._libraries:
            for word, stem_ in library.stems_of(different):
                stems[word][stem_] = None
        for word, known in stems.items():
            if not known:  # a form the libraries do not have
                known.update(dict.fromkeys(stem(word, language) for language in self._languages))
        every = dict.fromkeys(stem_ for known in stems.values() for stem_ in known)
        counts = [library.stems(every) for library in self._libraries]
        family_of: dict[str, int] = {}  # by stem
        families: dict[str, int] = {}  # by word
        clauses: list[int] = []
        for word, known in stems.items():
            family = next((family_of[stem_] for stem_ in known if stem_ in family_of), len(clauses))
            if family == len(clauses):
                clauses.append(0)
            families[word] = family
            for stem_ in known:
                if stem_ not in family_of:
                    family_of[stem_] = family
                    clauses[family] += sum(count[stem_].clauses for count in counts if stem_ in count)
        worth = [math.log(1 + self._total / max(count, 1)) for count in clauses]
        for library in self._libraries:
            for word, stem_ in library.forms_of(family_of):
                families.setdefault(word, family_of[stem_])
        asked: list[dict[int, int]] = [{} for _ in self._libraries]
        most, least = (2 * _POSTINGS_READ, _ALWAYS_ASKED * 3 // 2) if changed else (_POSTINGS_READ, _ALWAYS_ASKED)
        read = 0
        for number, family in enumerate(sorted(range(len(clauses)), key=lambda family: (clauses[family], family))):
            read += clauses[family]
            if read > most and number >= least:
                break
            for stem_, its in family_of.items():
                if its == family:
                    for place, count in enumerate(counts):
                        if stem_ in count and not count[stem_].left_out:
                            asked[place][count[stem_].number] = round(_FINE * worth[family])
        return Passage(words, families, worth, self._letters()), asked


_HEADINGS = frozenset({ClauseKind.HEADING.value, ClauseKind.TITLE.value})


def _different(likely: Sequence[Likely], count: int, *, once: bool) -> Iterable[Likely]:
    """Those that tell of different parts of the passage, the likest first.

    The next is always the one that is likest once it has lost something for telling of what was told already; clauses
    with the words of one that was chosen lose nothing by that, or are left out.
    """
    by_text: dict[str, list[Likely]] = {}
    for one in likely:
        by_text.setdefault(one.candidate.text, []).append(one)
    left = list(by_text.values())
    told = 0
    while left and count > 0:
        best = max(left, key=lambda same: same[0].likeness.measure - _TOLD_ALREADY * same[0].likeness.told_by(told))
        left.remove(best)
        shown = best[: 1 if once else count]
        yield from shown
        count -= len(shown)
        told |= best[0].likeness.covered
