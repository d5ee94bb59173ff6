"""Words to lines: each line as full as it gets, left-aligned, no hyphens of our own.

A line breaks at spaces, after a dash set tight between words, and inside a word only where it alone is wider than the
line. Justified lines would open gaps around struck words, and a hyphen in a negotiated text reads as text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.exchange.outgoing.pdf.typefaces import SYMBOLS_SCALE, Cut, Typefaces

_BLANKS = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
"""White space at which a line may break."""
_ATOMS = re.compile(f"\n|[{_BLANKS}]+|[^\n{_BLANKS}]+")
_BLANK = re.compile(f"[{_BLANKS}]")
_SPECIAL = re.compile(f"  |[\n/—\u200b{_BLANKS[1:]}]")
"""What :func:`_plain_lines` leaves to the general case."""
_BREAK_INSIDE = re.compile("(?<=\\w[—/])(?=\\w\\w)|\u200b")
"""After a dash or slash between words; at a space without width."""


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set.

    Attributes:
        cut: the face.
        size: in points.
        colour: ``#rrggbb``.
        underlines: none, one or two.
        strikes: lines through them: none, one or two.
        rise: of the base line, in points.
    """

    cut: Cut
    size: float
    colour: str
    underlines: int = 0
    strikes: int = 0
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that look alike.

    Attributes:
        text: the words; ``"\\n"`` breaks the line.
        look: how they are set.
        note: number of the footnote these words are the mark of; 0 for none.
    """

    text: str
    look: Look
    note: int = 0


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words of a line drawn at one go.

    Attributes:
        x, width: in points from the line's left edge; a blank at the end of a line that goes on has none.
        text: what is drawn; the face has all of it.
        look: how; its cut and size are those of the face used.
        actual: the characters these stand for, where those are others.
    """

    x: float
    width: float
    text: str
    look: Look
    actual: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line.

    Attributes:
        fragments: from left to right.
        width: of the words, without blanks at the end.
        notes: numbers of the footnotes whose marks it has.
    """

    fragments: tuple[Fragment, ...]
    width: float
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Atom:
    """A blank, a line's end, or characters that stay together."""

    text: str
    look: Look
    width: float
    actual: str = ""
    note: int = 0
    is_blank: bool = False
    is_end: bool = False
    breaks_after: bool = False


def break_lines(pieces: Sequence[Piece], width: float, faces: Typefaces, *, first: float | None = None) -> list[Line]:
    """The lines of some words.

    Args:
        pieces: the words.
        width: of the lines, in points.
        faces: measures them.
        first: width of the first line, where that is another.

    Returns:
        At least one line; an empty one where there are no words.
    """
    quick = _plain_lines(pieces, width, width if first is None else first, faces)
    if quick is not None:
        return quick
    builder = _LineBuilder(width, width if first is None else first)
    word: list[_Atom] = []
    for atom in _atoms(pieces, faces):
        if atom.is_blank or atom.is_end:
            builder.add_word(word, faces)
            word = []
            if atom.is_end:
                builder.end_line()
            else:
                builder.add_blank(atom)
            continue
        word.append(atom)
        if atom.breaks_after:
            builder.add_word(word, faces)
            word = []
    builder.add_word(word, faces)
    builder.end_line()
    return builder.lines


def _plain_lines(pieces: Sequence[Piece], width: float, first: float, faces: Typefaces) -> list[Line] | None:
    """The lines of words that all look alike and hold nothing special, which most are: three times as fast.

    None where they are not; the lines are those that :class:`_LineBuilder` makes.
    """
    if len(pieces) != 1 or pieces[0].note:
        return None
    text, look = pieces[0].text, pieces[0].look
    if not text or text[0] == " " or text[-1] == " " or _SPECIAL.search(text) or not faces.has(text, look.cut):
        return None
    if not unicodedata.is_normalized("NFC", text):
        return None
    blank = faces.width(" ", look.cut, look.size)
    room, used = first + 0.01, 0.0
    lines: list[Line] = []
    open_words: list[str] = []
    for word in text.split(" "):
        wide = faces.width(word, look.cut, look.size)
        if wide > room:
            return None
        if open_words and used + blank + wide > room:
            lines.append(Line((Fragment(0.0, used, " ".join(open_words) + " ", look),), used))
            open_words, used, room = [word], wide, width + 0.01
            if wide > room:
                return None
        else:
            used += wide + (blank if open_words else 0.0)
            open_words.append(word)
    lines.append(Line((Fragment(0.0, used, " ".join(open_words), look),), used))
    return lines


def one_line(pieces: Sequence[Piece], faces: Typefaces) -> Line:
    """All words on one line, however long."""
    return break_lines(pieces, float("inf"), faces)[0]


def _atoms(pieces: Iterable[Piece], faces: Typefaces) -> Iterator[_Atom]:
    for piece in pieces:
        look = piece.look
        for found in _ATOMS.finditer(unicodedata.normalize("NFC", piece.text)):
            text = found[0]
            if text == "\n":
                yield _Atom("", look, 0.0, is_end=True)
            elif _BLANK.match(text):
                blanks = " " * len(text)
                yield _Atom(blanks, look, faces.width(blanks, look.cut, look.size), is_blank=True)
            else:
                parts = _BREAK_INSIDE.split(text)
                for place, part in enumerate(parts):
                    yield from _of_word(part, piece, faces, place + 1 < len(parts))


def _of_word(text: str, piece: Piece, faces: Typefaces, breaks_after: bool) -> Iterator[_Atom]:
    stretches = faces.stretches(text, piece.look.cut)
    for place, one in enumerate(stretches):
        look = piece.look
        if one.cut is not look.cut:
            look = Look(one.cut, look.size * SYMBOLS_SCALE, look.colour, look.underlines, look.strikes, look.rise)
        yield _Atom(
            one.text,
            look,
            faces.width(one.text, look.cut, look.size),
            one.actual,
            piece.note,
            breaks_after=breaks_after and place + 1 == len(stretches),
        )


class _LineBuilder:
    """Fills one line after the other."""

    def __init__(self, width: float, first: float) -> None:
        self.lines: list[Line] = []
        self._width = width
        self._room = first
        self._atoms: list[_Atom] = []
        self._used = 0.0

    def add_blank(self, atom: _Atom) -> None:
        self._atoms.append(atom)
        self._used += atom.width

    def add_word(self, word: Sequence[_Atom], faces: Typefaces) -> None:
        wide = sum(atom.width for atom in word)
        if self._used + wide > self._room + 0.01 and any(not atom.is_blank for atom in self._atoms):
            self.end_line(goes_on=True)
        if wide > self._room + 0.01:
            self._add_overlong(word, faces)
            return
        self._atoms.extend(word)
        self._used += wide

    def _add_overlong(self, word: Sequence[_Atom], faces: Typefaces) -> None:
        """A word wider than a line, broken where each line is full."""
        for atom in word:
            for character in [atom.text] if atom.actual else atom.text:
                wide = faces.width(character, atom.look.cut, atom.look.size)
                if self._used + wide > self._room and self._atoms:
                    self.end_line()
                self._atoms.append(_Atom(character, atom.look, wide, atom.actual, atom.note))
                self._used += wide

    def end_line(self, *, goes_on: bool = False) -> None:
        """Ends the line; one that goes on keeps a blank without width, for those who listen or copy."""
        atoms = self._atoms
        blank = None
        while atoms and atoms[-1].is_blank:
            blank = atoms.pop()
        line = _line(atoms)
        if goes_on and blank is not None and line.fragments:
            *before, last = line.fragments
            last = replace(last, text=last.text + " ") if not last.actual else last
            line = replace(line, fragments=(*before, last))
        self.lines.append(line)
        self._atoms, self._used, self._room = [], 0.0, self._width


def _line(atoms: Sequence[_Atom]) -> Line:
    fragments: list[Fragment] = []
    x = 0.0
    start = 0
    while start < len(atoms):
        stop = start + 1
        first = atoms[start]
        if not first.actual:
            while stop < len(atoms) and atoms[stop].look == first.look and not atoms[stop].actual:
                stop += 1
        wide = sum(atom.width for atom in atoms[start:stop])
        text = "".join(atom.text for atom in atoms[start:stop])
        fragments.append(Fragment(x, wide, text, first.look, first.actual))
        x += wide
        start = stop
    notes = tuple(dict.fromkeys(atom.note for atom in atoms if atom.note))
    return Line(tuple(fragments), x, notes)
