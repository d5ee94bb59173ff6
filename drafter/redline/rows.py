"""Facing paragraphs -> a row: their words interleaved, what became of them, and what matters in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from drafter.redline.flags import flagged, names_of
from drafter.redline.ignoring import segments_ignoring
from drafter.redline.kinds import ChangeKind
from drafter.redline.model import Flag, Op, Row, RowKind, Segment
from drafter.redline.tokens import Lexicon, LexiconFullError
from drafter.redline.vocabulary import Vocabulary, folded_words
from drafter.redline.words import segments_of

# Paragraphs of each text, from its beginning, that are asked which language it is in.
_ASKED = 40


def spoken_in(texts: Iterable[Sequence[str]], vocabulary: Vocabulary | None) -> frozenset[str] | None:
    """The language of some texts together, by how they begin; None where nothing tells."""
    if vocabulary is None or not vocabulary.signs:
        return None
    return vocabulary.languages_of(
        [word for paragraphs in texts for text in paragraphs[:_ASKED] for word in folded_words(text[:400])]
    )


@dataclass(frozen=True)
class RowMaker:
    """Makes rows.

    Attributes:
        vocabulary: what to flag; None for nothing.
        spoken: the languages of both texts, asked where a paragraph does not tell its own.
        ignoring: kinds of changes that count as none.
        lexicon: code points for the tokens.
        encode: the lexicon's ``encode``, or one that remembers what it encoded.
    """

    vocabulary: Vocabulary | None = None
    spoken: frozenset[str] | None = None
    ignoring: frozenset[ChangeKind] = frozenset()
    lexicon: Lexicon = field(default_factory=Lexicon)
    encode: Callable[[str], str] | None = None

    def row(self, old: tuple[int, ...], new: tuple[int, ...], before: str, after: str, *, moved: bool) -> Row:
        """A row.

        Args:
            old, new: indexes of its paragraphs.
            before, after: their texts, several joined by line breaks.
            moved: whether it crosses the order of the others.
        """
        segments = self._segments(before, after, joined=len(old) > 1 or len(new) > 1)
        same = before == after or (
            bool(self.ignoring) and all(segment.op is Op.EQUAL or segment.ignored for segment in segments)
        )
        flags: tuple[Flag, ...] = ()
        if self.vocabulary is not None and old and new and not same:
            flags = flagged(segments, self.vocabulary, self.spoken)
        return Row(_kind(old, new, moved=moved, same=same), old, new, segments, names_of(flags), flags)

    def _segments(self, before: str, after: str, *, joined: bool) -> tuple[Segment, ...]:
        if self.ignoring and before and after and before != after:
            try:
                return segments_ignoring(before, after, self.ignoring, self.lexicon, joined=joined)
            except LexiconFullError:
                pass  # too many words to look at so closely: everything that differs is shown
        return segments_of(before, after, self.lexicon, self.encode)


def _kind(old: tuple[int, ...], new: tuple[int, ...], *, moved: bool, same: bool) -> RowKind:
    if not old:
        return RowKind.INSERTED
    if not new:
        return RowKind.DELETED
    if moved:
        return RowKind.MOVED if same else RowKind.MOVED_CHANGED
    if len(new) > 1:
        return RowKind.SPLIT
    if len(old) > 1:
        return RowKind.MERGED
    return RowKind.UNCHANGED if same else RowKind.CHANGED
