"""What matters in a change: a one-word change («no», «deberán» to «podrán») scores 0.98 and is another
policy.

The vocabulary comes from a table people can edit (``resources/language/flags.json``); nothing here guesses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from drafter.redline.kinds import ChangeKind, is_numbering, kinds_of, without_accents
from drafter.redline.model import Flag, Op, Segment, new_text, old_text
from drafter.redline.terms import Found, TextReader
from drafter.redline.vocabulary import Vocabulary

FLAGS = (
    "addressee", "date", "deadline", "modal", "name", "negation", "number", "qualifier", "quantifier", "verb_stronger",
    "verb_weaker",
)  # fmt: skip
"""Every kind of flag, alphabetical."""

_AGREEING = ("qualifier", "quantifier")
_AGREEMENT = re.compile(r"(?<=\w\w\w)(?:os|as|es|o|a|e|s)\b")


@dataclass(frozen=True, slots=True)
class Island:
    """Changed words between kept ones.

    Attributes:
        first, stop: its segments, the second one after the last.
        old, new: what went and what came; either may be empty.
        old_start, new_start: where it stands in the old and in the new text, in characters.
        following: what is kept after it.
        ignored: True where it counts as no change.
    """

    first: int
    stop: int
    old: str
    new: str
    old_start: int
    new_start: int
    following: str
    ignored: bool

    @property
    def kinds(self) -> tuple[ChangeKind, ...]:
        """Of what kinds its differences are, the weightiest first."""
        if "\n" in self.old + self.new and self.old.split() == self.new.split():
            return (ChangeKind.PLACE,)
        if not self.old_start and not self.new_start and is_numbering(self.old, self.new, self.following):
            return (ChangeKind.NUMBERING,)
        return kinds_of(self.old, self.new)


def islands_of(segments: Sequence[Segment]) -> Iterator[Island]:
    """The changed stretches of a row, in order."""
    old_at = new_at = first = 0
    old = new = ""
    for place, segment in enumerate([*segments, Segment(Op.EQUAL, "")]):
        if segment.op is Op.DELETED:
            old += segment.text
        elif segment.op is Op.INSERTED:
            new += segment.text
        else:
            if place > first:
                yield Island(first, place, old, new, old_at, new_at, segment.text, segments[first].ignored)
            old_at += len(old) + len(segment.text)
            new_at += len(new) + len(segment.text)
            old = new = ""
            first = place + 1


def change_flags(segments: Sequence[Segment], vocabulary: Vocabulary) -> tuple[str, ...]:
    """What matters in a change, by the words that came, went or were cut by it.

    Args:
        segments: of a changed paragraph.
        vocabulary: the words to look for.

    Returns:
        Some of :data:`FLAGS`, alphabetical.
    """
    return names_of(flagged(segments, vocabulary))


def names_of(flags: Iterable[Flag]) -> tuple[str, ...]:
    """Their kinds, each once, alphabetical."""
    return tuple(sorted({flag.kind for flag in flags}))


def flagged(
    segments: Sequence[Segment],
    vocabulary: Vocabulary,
    spoken: frozenset[str] | None = None,
    *,
    labels: tuple[Sequence[tuple[int, int]], Sequence[tuple[int, int]]] = ((), ()),
) -> tuple[Flag, ...]:
    """What matters in a change, with the words that say so, island by island.

    Changes of case, accents, punctuation, spaces or of the paragraph's number matter to nobody here.

    Args:
        segments: of a changed paragraph.
        vocabulary: the words to look for.
        spoken: the languages of the whole text, asked where the paragraph does not tell its own.
        labels: stretches of the old and of the new text that are paragraphs' labels, where nothing matters: start and
            end in characters.

    Returns:
        By island, then alphabetical.
    """
    islands = [island for island in islands_of(segments) if not island.ignored and ChangeKind.WORDS in island.kinds]
    if not islands:
        return ()
    before, after = old_text(segments), new_text(segments)
    old, new = TextReader(before, vocabulary), TextReader(after, vocabulary)
    here = vocabulary.languages_of([*old.opening_words, *new.opening_words])
    if here is None or (len(here) > 1 and spoken is not None):
        here = spoken if here is None or spoken is None else here & spoken or here
    old_bounds = [(island.old_start, island.old_start + len(island.old)) for island in islands]
    new_bounds = [(island.new_start, island.new_start + len(island.new)) for island in islands]
    gone = _touched(_outside(old.found(here), labels[0]), old_bounds)
    come = _touched(_outside(new.found(here), labels[1]), new_bounds)
    flags: list[Flag] = []
    for number in sorted(gone.keys() | come.keys()):
        lost, won = _without_common(gone.get(number, []), come.get(number, []))
        place = (islands[number].first, islands[number].stop)
        flags += sorted(_of_island(lost, won, before, after, place), key=lambda flag: flag.kind)
    return tuple(flags)


def _of_island(
    lost: Sequence[Found], won: Sequence[Found], before: str, after: str, place: tuple[int, int]
) -> Iterator[Flag]:
    for kind in {found.kind for found in (*lost, *won)} - {"verb"}:
        yield Flag(
            kind,
            tuple(before[found.start : found.end] for found in lost if found.kind == kind),
            tuple(after[found.start : found.end] for found in won if found.kind == kind),
            place,
        )
    verbs: dict[str, tuple[list[str], list[str]]] = {}
    lost_verbs = [found for found in lost if found.kind == "verb"]
    won_verbs = [found for found in won if found.kind == "verb"]
    for weak, strong in zip(lost_verbs, won_verbs, strict=False):
        if weak.level != strong.level:
            kind = "verb_stronger" if strong.level > weak.level else "verb_weaker"
            words = verbs.setdefault(kind, ([], []))
            words[0].append(before[weak.start : weak.end])
            words[1].append(after[strong.start : strong.end])
    for kind, (old, new) in verbs.items():
        yield Flag(kind, tuple(old), tuple(new), place)


def _outside(found: Sequence[Found], stretches: Sequence[tuple[int, int]]) -> Sequence[Found]:
    """What does not begin in one of some stretches."""
    return [each for each in found if not any(start <= each.start < end for start, end in stretches)]


def _touched(found: Sequence[Found], islands: Sequence[tuple[int, int]]) -> dict[int, list[Found]]:
    """The terms that a change covers or cuts, by the number of the first island that does.

    An island may be empty: where words were only inserted, the old text has one that cuts the phrase around it.
    """
    touched: dict[int, list[Found]] = {}
    place = 0
    for term in found:
        while place < len(islands) and islands[place][1] <= term.start:
            place += 1
        if place < len(islands) and islands[place][0] < term.end:
            touched.setdefault(place, []).append(term)
    return touched


def _without_common(gone: Sequence[Found], come: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """What is left on each side when what both sides say is struck out."""
    return _beyond(gone, come), _beyond(come, gone)


def _beyond(terms: Sequence[Found], others: Sequence[Found]) -> list[Found]:
    spare = Counter(map(_meaning, others))
    left = []
    for term in terms:
        key = _meaning(term)
        if spare[key]:
            spare[key] -= 1
        else:
            left.append(term)
    return left


def _meaning(found: Found) -> tuple[str, str]:
    """What a term says: of modals how strong they are («podrá», «podrán»), of others their words without accents, and
    without gender and number where these only follow a noun's («todos», «todas»).
    """
    if found.kind == "modal":
        return found.kind, str(found.level)
    words = without_accents(found.words)
    return found.kind, _AGREEMENT.sub("", words) if found.kind in _AGREEING else words
