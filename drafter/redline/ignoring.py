"""Two paragraphs -> their words interleaved, where some kinds of differences do not count.

The words are compared as they are without these differences. What they differ in besides is kept, marked as ignored, so
that either text can still be given back character for character.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from drafter.redline.kinds import ChangeKind, folded_for, is_punctuation, kinds_of
from drafter.redline.model import Op, Segment
from drafter.redline.reading import tidy
from drafter.redline.script import edit_script
from drafter.redline.tokens import Lexicon, is_word, tokenise
from drafter.redline.words import as_islands


@dataclass(frozen=True, slots=True)
class _Token:
    """A token that is compared: its code point, and where it stands in its text (characters)."""

    code: str
    start: int
    end: int


@dataclass(slots=True)
class _Piece:
    """A stretch of both texts with one fate."""

    old: str
    new: str
    ignored: bool

    @property
    def kept(self) -> bool:
        return self.old == self.new


def segments_ignoring(
    old: str, new: str, ignoring: frozenset[ChangeKind], lexicon: Lexicon, *, joined: bool = False
) -> tuple[Segment, ...]:
    """What changed between two paragraphs, for a reader who does not want to see some kinds of changes.

    Args:
        old: any string.
        new: any string.
        ignoring: of :data:`~drafter.redline.kinds.IGNORABLE`.
        lexicon: code points for the tokens.
        joined: whether several paragraphs are joined by line breaks, none of which is a mere blank then.

    Returns:
        As :func:`~drafter.redline.words.compare_words`, with ignored segments among them.

    Raises:
        LexiconFullError: more distinct tokens than code points.
    """
    swapped = (len(old), old) > (len(new), new)
    first, second = (new, old) if swapped else (old, new)
    pieces = list(_pieces(first, second, ignoring, lexicon, joined=joined))
    if swapped:
        pieces = [_Piece(piece.new, piece.old, piece.ignored) for piece in pieces]
    return tuple(_segments(pieces))


def _pieces(old: str, new: str, ignoring: frozenset[ChangeKind], lexicon: Lexicon, *, joined: bool) -> Iterator[_Piece]:
    """Both texts from beginning to end."""
    olds, news = _tokens(old, ignoring, lexicon), _tokens(new, ignoring, lexicon)
    script = edit_script("".join(token.code for token in olds), "".join(token.code for token in news))
    old_at = new_at = old_place = new_place = 0

    def until(old_end: int, new_end: int) -> _Piece:
        nonlocal old_at, new_at
        before, after = old[old_at:old_end], new[new_at:new_end]
        old_at, new_at = old_end, new_end
        same_joints = not joined or before.count("\n") == after.count("\n")
        return _Piece(before, after, ignored=same_joints and ignoring.issuperset(kinds_of(before, after)))

    for island in tidy(as_islands(script), lexicon):
        for _ in island.kept:
            yield until(olds[old_place].start, news[new_place].start)
            yield until(olds[old_place].end, news[new_place].end)
            old_place += 1
            new_place += 1
        if island.old and island.new:
            yield until(olds[old_place].start, news[new_place].start)
        old_place += len(island.old)
        new_place += len(island.new)
        if not island.old and not island.new:
            continue
        old_end = olds[old_place - 1].end if island.old else old_at
        new_end = news[new_place - 1].end if island.new else new_at
        yield until(old_end, new_end)
    yield until(len(old), len(new))


def _tokens(text: str, ignoring: frozenset[ChangeKind], lexicon: Lexicon) -> list[_Token]:
    """Words, and marks unless they are ignored; never blanks, which are looked at between them."""
    found: list[_Token] = []
    at = 0
    for token in tokenise(text):
        end = at + len(token)
        counts = is_word(token) or not (
            token.isspace() or (ChangeKind.PUNCTUATION in ignoring and is_punctuation(token))
        )
        if counts:
            found.append(_Token(lexicon[f" {folded_for(token, ignoring) or token}"], at, end))
        at = end
    return found


def _segments(pieces: Sequence[_Piece]) -> Iterator[Segment]:
    """Pieces as segments: neighbours of one fate joined, one island of all that touch."""
    runs = [
        _Piece("".join(piece.old for piece in run), "".join(piece.new for piece in run), _all_ignored(run))
        for run in (
            list(group) for _, group in groupby((one for one in pieces if one.old or one.new), key=lambda one: one.kept)
        )
    ]
    for before, here, after in zip(runs, runs[1:], runs[2:], strict=False):
        lone = here.old or here.new
        if not here.kept and not (here.old and here.new) and lone[0] == " " and after.old[:1] == " " != after.old:
            before.old = before.new = before.old + " "  # «que[ todos] los» is «que [todos ]los»
            here.old, here.new = (f"{text[1:]} " if text else "" for text in (here.old, here.new))
            after.old = after.new = after.old[1:]
    for run in runs:
        if run.kept:
            yield Segment(Op.EQUAL, run.old)
            continue
        if run.old:
            yield Segment(Op.DELETED, run.old, run.ignored)
        if run.new:
            yield Segment(Op.INSERTED, run.new, run.ignored)


def _all_ignored(pieces: Sequence[_Piece]) -> bool:
    return all(piece.ignored for piece in pieces)
