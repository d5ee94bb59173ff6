"""Changes as negotiators write them: ``[words – Chile]``, ``[words – Chile: suprimir]``, ``[old / new – Chile]``.

Made from the stream of a comparison, whose words and paragraph ends all have a fate. Brackets stay balanced: a change
that would begin inside a bracket of the text itself and end outside it is widened by the words between, and a literal
(``[…]``, ``[sic]``, ``[1]``) is changed as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.drafting.brackets import LITERAL, Stance, Voice, tail
from drafter.drafting.brackets.writing import SLASH
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_units import Fate, Unit

PILCROW = "¶"
_WORD = re.compile(r"\w+")
_LONGEST_GAP = 2
"""Words between two replacements that are written as one."""


class Role(StrEnum):
    """What a piece of a bracketed paragraph is."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"
    NOTATION = "notation"
    """Brackets, slashes and names: in neither text."""
    ADDED_END = "added-end"
    """A pilcrow for a paragraph's end that came."""
    REMOVED_END = "removed-end"


@dataclass(frozen=True, slots=True)
class BracketedPiece:
    """Words with one role, exactly as they are to be written."""

    text: str
    role: Role
    is_label: bool = False


@dataclass(frozen=True, slots=True)
class BracketedParagraph:
    """A paragraph in brackets.

    Attributes:
        pieces: its words and notation, in order.
        looks: the paragraph whose kind it is set in.
    """

    pieces: tuple[BracketedPiece, ...]
    looks: TextParagraph


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words that are alike: kept (``old == new`` and :attr:`kept`), or a change with its two sides."""

    old: str
    new: str
    kept: bool
    is_label: bool = False

    @property
    def replaces(self) -> bool:
        """Whether words take the place of words."""
        return not self.kept and bool(self.old.strip()) and bool(self.new.strip())


def bracketed_paragraphs(units: Sequence[Unit], attribution: str, language: str) -> tuple[BracketedParagraph, ...]:
    """The paragraphs of a bracketed text.

    Args:
        units: of a stream that is not made for Word (``for_word=False``).
        attribution: who proposes the changes; empty leaves names out.
        language: of the text.
    """
    notation = _Notation(attribution, language)
    return tuple(BracketedParagraph(tuple(_joined(_pieces(unit, notation))), unit.looks) for unit in units)


@dataclass(frozen=True, slots=True)
class _Notation:
    attribution: str
    language: str

    def tail(self, stance: Stance = Stance.PROPOSE) -> str:
        """What stands between the words and the closing bracket: the name, and what it asks for where that is not
        adding.
        """
        return tail([Voice(self.attribution, stance)], self.language)


def _pieces(unit: Unit, notation: _Notation) -> Iterator[BracketedPiece]:
    fates = {span.fate for span in unit.spans}
    whole_new = bool(fates) and unit.mark is not Fate.KEPT and not any(fate.is_old for fate in (*fates, unit.mark))
    whole_old = bool(fates) and unit.mark is not Fate.KEPT and not any(fate.is_new for fate in (*fates, unit.mark))
    if whole_new or whole_old:
        yield from _whole(unit, notation, Role.ADDED if whole_new else Role.REMOVED)
        return
    written = False
    for stretch in _readable(_stretches(unit)):
        for piece in _of_stretch(stretch, notation):
            written = written or bool(piece.text)
            yield piece
    if unit.mark is not Fate.KEPT:
        role, stance = (Role.ADDED_END, Stance.PROPOSE) if unit.mark.is_new else (Role.REMOVED_END, Stance.DELETE)
        yield BracketedPiece(" [" if written else "[", Role.NOTATION)
        yield BracketedPiece(PILCROW, role)
        yield BracketedPiece(f"{notation.tail(stance)}]", Role.NOTATION)


def _whole(unit: Unit, notation: _Notation, role: Role) -> Iterator[BracketedPiece]:
    moved = unit.arrives if role is Role.ADDED else unit.leaves
    stances = {
        Role.ADDED: (Stance.PROPOSE, Stance.MOVED_HERE),
        Role.REMOVED: (Stance.DELETE, Stance.MOVE),
    }[role]
    yield BracketedPiece("[", Role.NOTATION)
    for span in unit.spans:
        yield BracketedPiece(span.text, role, span.is_label)
    yield BracketedPiece(f"{notation.tail(stances[moved is not None])}]", Role.NOTATION)


def _stretches(unit: Unit) -> list[_Stretch]:
    """The unit's words, neighbouring changes taken together."""
    result: list[_Stretch] = []
    for span in unit.spans:
        kept = span.fate is Fate.KEPT
        old, new = span.text if span.fate.is_old else "", span.text if span.fate.is_new else ""
        last = result[-1] if result else None
        if (
            last is not None
            and last.kept == kept
            and (last.is_label == span.is_label or not (kept or span.text.strip()))
        ):
            result[-1] = _Stretch(last.old + old, last.new + new, kept, last.is_label)
        else:
            result.append(_Stretch(old, new, kept, span.is_label))
    return result


def _readable(stretches: list[_Stretch]) -> list[_Stretch]:
    """The same words with changes that are too close to be read apart taken together, and brackets balanced."""
    result: list[_Stretch] = []
    for stretch in _without_seams(_with_whole_label(stretches)):
        result.append(stretch)
        while len(result) >= 3 and _belong_together(*result[-3:]):
            result[-3:] = [_merged(result[-3:])]
    for widen in (_with_whole_literals, _with_balanced_brackets):
        result = widen(result)
    return result


def _with_whole_label(stretches: list[_Stretch]) -> list[_Stretch]:
    """A label that changed is changed as a whole: ``[4. / 6.]``, not ``[4 / 6].``."""
    stop = 0
    while stop < len(stretches) and stretches[stop].is_label:
        stop += 1
    if stop < 2:
        return stretches
    return [_merged(stretches[:stop]), *stretches[stop:]]


def _without_seams(stretches: list[_Stretch]) -> list[_Stretch]:
    """Changes that meet are one change: a paragraph written anew from its label on."""
    result: list[_Stretch] = []
    for stretch in stretches:
        if result and not result[-1].kept and not stretch.kept:
            result[-1] = _merged((result[-1], stretch))
        else:
            result.append(stretch)
    return result


def _belong_together(one: _Stretch, gap: _Stretch, other: _Stretch) -> bool:
    if one.kept or other.kept or not gap.kept or one.is_label or other.is_label or gap.is_label:
        return False
    if "\n" in gap.old or "\t" in gap.old:
        return False
    words = len(_WORD.findall(gap.old))
    return not gap.old.strip() or (one.replaces and other.replaces and words <= _LONGEST_GAP)


def _merged(stretches: Sequence[_Stretch]) -> _Stretch:
    return _Stretch(
        "".join(one.old for one in stretches), "".join(one.new for one in stretches), False,
        all(one.is_label for one in stretches),
    )  # fmt: skip


def _with_whole_literals(stretches: list[_Stretch]) -> list[_Stretch]:
    """Changes that touch a literal of either text hold all of it."""
    result = list(stretches)
    place = 0
    while place < len(result):
        if result[place].kept:
            place += 1
            continue
        left, right = _missing_of_literals(result, place)
        if left or right:
            place = _widen(result, place, left, right)
        else:
            place += 1
    return result


def _missing_of_literals(stretches: Sequence[_Stretch], place: int) -> tuple[int, int]:
    """How many characters before and behind a change belong to a literal it touches."""
    left = right = 0
    for side in ("old", "new"):
        before = "".join(getattr(one, side) for one in stretches[:place])
        inside: str = getattr(stretches[place], side)
        line = before + inside + "".join(getattr(one, side) for one in stretches[place + 1 :])
        start, end = len(before), len(before) + len(inside)
        for found in LITERAL.finditer(line):
            if (found.start() < end and start < found.end()) or found.start() < start < found.end():
                left, right = max(left, start - found.start()), max(right, found.end() - end)
    return max(left, 0), max(right, 0)


def _with_balanced_brackets(stretches: list[_Stretch]) -> list[_Stretch]:
    """Changes hold both ends of each bracket they hold one of, where the paragraph has both."""
    result = list(stretches)
    place = 0
    while place < len(result):
        one = result[place]
        closing, opening = _unpaired(one.old, one.new) if not one.kept else (0, 0)
        left = _distance(result[:place][::-1], closing, "[", backwards=True) if closing else 0
        right = _distance(result[place + 1 :], opening, "]", backwards=False) if opening else 0
        if left or right:
            place = _widen(result, place, left, right)
        else:
            place += 1
    return result


def _unpaired(*sides: str) -> tuple[int, int]:
    """The most closing brackets without an opening one, and opening ones without a closing one, of some words."""
    closing = opening = 0
    for words in sides:
        depth = lowest = 0
        for character in words:
            depth += (character == "[") - (character == "]")
            lowest = min(lowest, depth)
        closing, opening = max(closing, -lowest), max(opening, depth - lowest)
    return closing, opening


def _distance(neighbours: Sequence[_Stretch], wanted: int, bracket: str, *, backwards: bool) -> int:
    """How many characters of the new text lie between a change and the bracket that pairs; 0 where none does."""
    other = "]" if bracket == "[" else "["
    count = 0
    for neighbour in neighbours:
        words = neighbour.new if neighbour.kept else max(neighbour.old, neighbour.new, key=len)
        for character in reversed(words) if backwards else words:
            count += 1
            wanted += (character == other) - (character == bracket)
            if not wanted:
                return count
    return 0


def _widen(stretches: list[_Stretch], place: int, left: int, right: int) -> int:
    """Makes a change larger by some kept characters on each side, whole changes among them; gives its new place."""
    merged = stretches[place]
    start, stop = place, place + 1
    while left > 0 and start > 0:
        start -= 1
        neighbour = stretches[start]
        if neighbour.kept and len(neighbour.old) > left:
            cut = len(neighbour.old) - left
            stretches[start] = replace(neighbour, old=neighbour.old[:cut], new=neighbour.new[:cut])
            merged = _merged([replace(neighbour, old=neighbour.old[cut:], new=neighbour.new[cut:]), merged])
            start += 1
            break
        merged = _merged([neighbour, merged])
        left -= max(len(neighbour.old), len(neighbour.new))
    while right > 0 and stop < len(stretches):
        neighbour = stretches[stop]
        if neighbour.kept and len(neighbour.old) > right:
            stretches[stop] = replace(neighbour, old=neighbour.old[right:], new=neighbour.new[right:])
            merged = _merged([merged, replace(neighbour, old=neighbour.old[:right], new=neighbour.new[:right])])
            break
        merged = _merged([merged, neighbour])
        right -= max(len(neighbour.old), len(neighbour.new))
        stop += 1
    stretches[start:stop] = [merged]
    return start


def _of_stretch(stretch: _Stretch, notation: _Notation) -> Iterator[BracketedPiece]:
    label = stretch.is_label
    if stretch.kept:
        yield BracketedPiece(stretch.old, Role.KEPT, label)
        return
    head, (old_head, old, old_tail), (new_head, new, new_tail), tail = _without_outer_blanks(stretch)
    yield BracketedPiece(head, Role.KEPT)
    yield BracketedPiece(old_head, Role.REMOVED)
    yield BracketedPiece(new_head, Role.ADDED)
    if old or new:
        # A number is not proposed by anybody: nobody's name stands behind it.
        yield from _bracket(old, new, _Notation("", notation.language) if label else notation, label)
    yield BracketedPiece(old_tail, Role.REMOVED)
    yield BracketedPiece(new_tail, Role.ADDED)
    yield BracketedPiece(tail, Role.KEPT)


def _bracket(old: str, new: str, notation: _Notation, label: bool) -> Iterator[BracketedPiece]:
    if old and new and not (SLASH in old or SLASH in new):
        yield BracketedPiece("[", Role.NOTATION)
        yield BracketedPiece(old, Role.REMOVED, label)
        yield BracketedPiece(SLASH, Role.NOTATION)
        yield BracketedPiece(new, Role.ADDED, label)
        yield BracketedPiece(f"{notation.tail()}]", Role.NOTATION)
        return
    for words, role, stance in ((old, Role.REMOVED, Stance.DELETE), (new, Role.ADDED, Stance.PROPOSE)):
        if words:
            yield BracketedPiece("[", Role.NOTATION)
            yield BracketedPiece(words, role, label)
            yield BracketedPiece(f"{notation.tail(stance)}]", Role.NOTATION)


def _without_outer_blanks(stretch: _Stretch) -> tuple[str, tuple[str, str, str], tuple[str, str, str], str]:
    """White space both sides begin with, each side as its own white space and words, and what both end with."""
    old, new = _parted(stretch.old), _parted(stretch.new)
    if not old[1] or not new[1]:
        return "", old, new, ""
    head, tail = "", ""
    while old[0] and new[0] and old[0][0] == new[0][0]:
        head += old[0][0]
        old, new = (old[0][1:], *old[1:]), (new[0][1:], *new[1:])
    while old[2] and new[2] and old[2][-1] == new[2][-1]:
        tail = old[2][-1] + tail
        old, new = (*old[:2], old[2][:-1]), (*new[:2], new[2][:-1])
    return head, old, new, tail


def _parted(words: str) -> tuple[str, str, str]:
    """White space, words, white space; all of it is leading where there are no words."""
    core = words.strip()
    if not core:
        return words, "", ""
    start = words.index(core)
    return words[:start], core, words[start + len(core) :]


def _joined(pieces: Iterator[BracketedPiece]) -> Iterator[BracketedPiece]:
    """Pieces with words, neighbours that are alike taken together."""
    last: BracketedPiece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if last is not None and last.role is piece.role and last.is_label == piece.is_label:
            last = replace(last, text=last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
