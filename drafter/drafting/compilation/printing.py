"""A compilation as negotiators write it: square brackets, names behind a dash, alternatives between slashes.

- ``[words – Chile, Cuba]``: they add words. ``[words – Chile: suprimir]``: it leaves them out.
- ``[base / other – Chile / third – Cuba]``: words in place of the base's, which stand first under nobody's name.
- A paragraph that moves stands at its place in the base, ``[… – Chile: trasladar]``, and where it goes, ``[… – Chile:
  trasladado aquí]``.
- ``[¶ – Chile]`` makes two paragraphs of one, ``[¶ – Chile: suprimir]`` one of two.

A blank belongs in front of a bracket, not in it, as people write it; :class:`Style` has the exceptions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.drafting.brackets import Stance, Voice, tail
from drafter.drafting.brackets.writing import SLASH
from drafter.drafting.compilation.model import Alternative, Choice, Passage, Piece, Removal, Words
from drafter.drafting.compilation.readings import words_of

PILCROW = "¶"
_BLANK = " "


class Style(StrEnum):
    """How a passage is written; the first that can be read back exactly is taken."""

    PLAIN = "plain"
    """Blanks in front of brackets: leaving out a bracket leaves out a blank."""
    EXACT = "exact"
    """Every blank where its words are, inside the bracket too."""
    WHOLE = "whole"
    """The whole passage of each delegation, one beside another."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A paragraph of the printed text.

    Attributes:
        text: its words with brackets, without label.
        base: index of the paragraph of the base whose label it has; None for an addition.
        joint: what is between its end and the next line of the passage when it is read: a pilcrow for the end of a
            paragraph that all have, else a blank or nothing; empty for the last.
    """

    text: str
    base: int | None
    joint: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPassage:
    """A passage as it is printed.

    Attributes:
        lines: one, or several where somebody joins paragraphs of the base.
        style: how it is written.
    """

    lines: tuple[PrintedLine, ...]
    style: Style

    @property
    def running(self) -> str:
        """All its lines as one, as it is read."""
        return "".join(line.text + line.joint for line in self.lines)


@dataclass(frozen=True, slots=True)
class Wording:
    """What the notation is written with.

    Attributes:
        names: of the delegations by code, in the table's order.
        language: of the text.
    """

    names: Mapping[str, str]
    language: str

    def tail(self, owners: Sequence[str], stance: Stance = Stance.PROPOSE) -> str:
        """``" – Chile, Cuba: suprimir"``."""
        return tail([Voice(self.names[code], stance) for code in owners], self.language)

    def removed(self, removals: Sequence[Removal]) -> str:
        """``" – Cuba: suprimir; Chile: trasladar"``."""
        return tail([Voice(self.names[code], one.stance) for one in removals for code in one.owners], self.language)


def printed(passage: Passage, end: str, wording: Wording, style: Style) -> PrintedPassage:
    """A passage in brackets.

    Args:
        passage: of a compilation.
        end: what stands for a paragraph's end in it.
        wording: names and language.
        style: how.
    """
    pieces = _whole(passage) if style is Style.WHOLE else passage.pieces
    writer = _Writer(end, wording, plain=style is Style.PLAIN)
    first = passage.base[0] if passage.base else None
    if passage.owners:
        body = writer.text(pieces, passage.owners) or PILCROW
        return PrintedPassage((PrintedLine(f"[{body}{wording.tail(passage.owners, passage.stance)}]", first),), style)
    if passage.removals:
        body = writer.text(pieces) or PILCROW
        return PrintedPassage((PrintedLine(f"[{body}{wording.removed(passage.removals)}]", first),), style)
    return PrintedPassage(tuple(writer.lines(pieces, passage.base)), style)


def _whole(passage: Passage) -> tuple[Piece, ...]:
    """One choice between the words that each delegation has of the passage."""
    base = words_of(passage.pieces, None)
    owners: dict[str, list[str]] = {}
    for code in involved(passage):
        text = words_of(passage.pieces, code)
        if text != base:
            owners.setdefault(text, []).append(code)
    pieces: tuple[Piece, ...] = (Words(base),) if base else ()
    others = tuple(Alternative(tuple(codes), text) for text, codes in owners.items() if text)
    if others:
        pieces = (Choice(pieces, others),)
    if "" in owners:
        pieces = (Choice(pieces, (Alternative(tuple(owners[""]), "", Stance.DELETE),)),)
    return pieces


def involved(passage: Passage) -> tuple[str, ...]:
    """Who has anything else than the base in a passage, by first mention."""
    codes: dict[str, None] = dict.fromkeys(passage.owners)
    for removal in passage.removals:
        codes |= dict.fromkeys(removal.owners)
    waiting = list(reversed(passage.pieces))
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, Choice):
            waiting += reversed(piece.base)
            for alternative in piece.alternatives:
                codes |= dict.fromkeys(alternative.owners)
    return tuple(codes)


class _Writer:
    def __init__(self, end: str, wording: Wording, *, plain: bool) -> None:
        self._end = end
        self._wording = wording
        self._plain = plain

    def lines(self, pieces: Sequence[Piece], base: Sequence[int]) -> Iterator[PrintedLine]:
        """The lines of a passage of the base, which end where its paragraphs end."""
        place = 0
        text = ""
        for piece in pieces:
            if isinstance(piece, Words):
                *ended, rest = piece.text.split(self._end)
                for words in ended:
                    yield PrintedLine(text + words, base[place], PILCROW)
                    text = ""
                    place += 1
                text += rest
                continue
            text = self._beside(text, self._choice(piece))
            ends = words_of(piece.base, None).count(self._end)
            if self._plain and ends == 1 and words_of(piece.base, None) == self._end:
                # The two paragraphs still stand apart, each under its own number.
                yield PrintedLine(text.removesuffix(_BLANK), base[place], _BLANK if text.endswith(_BLANK) else "")
                text = ""
            place += ends
        yield PrintedLine(text, base[min(place, len(base) - 1)] if base else None)

    def text(self, pieces: Sequence[Piece], holders: Sequence[str] = ()) -> str:
        """Pieces in one line.

        Args:
            pieces: what is printed.
            holders: who proposes the words that stand for the base's in an addition; empty for the base itself.
        """
        text = ""
        for piece in pieces:
            if isinstance(piece, Words):
                text += piece.text.replace(self._end, PILCROW)
            else:
                text = self._beside(text, self._choice(piece, holders))
        return text

    def _beside(self, text: str, bracket: str) -> str:
        """A bracket behind what stands before it: brackets that touch would be alternatives of one another."""
        return f"{text} {bracket}" if self._plain and text.endswith("]") and bracket.startswith("[") else text + bracket

    def _choice(self, choice: Choice, holders: Sequence[str] = ()) -> str:
        wording = self._wording
        others_own = {code for one in choice.alternatives for code in one.owners}
        holders = [code for code in holders if code not in others_own]
        base = self.text(choice.base, holders)
        texts = [one.text.replace(self._end, PILCROW) for one in choice.alternatives]
        tails = [wording.tail(one.owners, one.stance) for one in choice.alternatives]
        own_tail = wording.tail(holders) if holders else ""
        if not choice.base:
            return self._droppable(texts[0], tails[0])
        if not any(texts):
            return self._droppable(base, own_tail or tails[0])
        if self._plain and len(texts) == 1 and {base, texts[0]} == {PILCROW, _BLANK}:
            return self._seam(base, texts[0], choice.alternatives[0])
        if any(SLASH in words for words in (*texts, words_of(choice.base, None))):
            return self._apart(base, choice.alternatives, own_tail)
        before = behind = ""
        sides = [base, *texts]
        if self._plain and all(one.startswith(_BLANK) and len(one) > 1 for one in sides):
            before, sides = _BLANK, [one[1:] for one in sides]
        if self._plain and all(one.endswith(_BLANK) and len(one) > 1 for one in sides):
            behind, sides = _BLANK, [one[:-1] for one in sides]
        others = "".join(f"{SLASH}{text}{owned}" for text, owned in zip(sides[1:], tails, strict=True))
        return f"{before}[{sides[0]}{own_tail}{others}]{behind}"

    def _droppable(self, words: str, owned: str) -> str:
        """Words that may be left out."""
        if self._plain and words.startswith(_BLANK) and len(words) > 1:
            return f" [{words[1:]}{owned}]"
        if self._plain and words.endswith(_BLANK) and len(words) > 1:
            return f"[{words[:-1]}{owned}] "
        return f"[{words}{owned}]"

    def _seam(self, base: str, other: str, alternative: Alternative) -> str:
        """Two paragraphs made of one, or one of two: the blank that takes the end's place is not written."""
        if PILCROW in other:
            return f"{base}[{other.strip()}{self._wording.tail(alternative.owners)}]{base}"
        return f"{other}[{base.strip()}{self._wording.tail(alternative.owners, Stance.DELETE)}]{other}"

    def _apart(self, base: str, alternatives: Sequence[Alternative], own_tail: str) -> str:
        """A choice between words that have a slash themselves."""
        owning = {code for one in alternatives for code in one.owners}
        owners = [code for code in self._wording.names if code in owning]
        gone = self._droppable(base, own_tail or self._wording.tail(owners, Stance.DELETE))
        come = [
            self._droppable(one.text.replace(self._end, PILCROW), self._wording.tail(one.owners))
            for one in alternatives
        ]
        return _BLANK.join([gone, *come]) if self._plain else "".join([gone, *come])
