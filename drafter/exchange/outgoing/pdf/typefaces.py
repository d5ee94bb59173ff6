"""The typefaces pages are set in: how wide words are, and which face has which character.

The text is set in Liberation Serif (the metrics of Times New Roman, so lines break as in our Word files). Characters it
lacks are taken from DejaVu Sans. What neither has is written as its code, ``[U+4E2D]``: nothing vanishes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reportlab.pdfbase.ttfonts import TTFontFace

from drafter import resources


class Cut(StrEnum):
    """A face of the family."""

    REGULAR = "LiberationSerif-Regular"
    BOLD = "LiberationSerif-Bold"
    ITALIC = "LiberationSerif-Italic"
    SYMBOLS = "DejaVuSans"
    """For characters the others lack."""


SYMBOLS_SCALE = 0.92
"""DejaVu's letters are larger than Liberation's of the same size."""
SPACES = frozenset("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
"""Written as a plain space or as one that does not break."""
_UNBROKEN_SPACES = frozenset("\u00a0\u2007\u202f")
_SHOWN_AS = {"\u2011": "-", "\u2010": "-", "\u02bc": "’", "\u2028": "\n", "\u2029": "\n"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that one face has.

    Attributes:
        text: what is drawn.
        cut: the face.
        actual: the characters it stands for, where those are others: for searching, copying and reading aloud.
    """

    text: str
    cut: Cut
    actual: str = ""


def is_invisible(character: str) -> bool:
    """Whether a character leaves no ink by its nature: joiners, direction marks, soft hyphens, variation selectors."""
    return unicodedata.category(character) in ("Cf", "Cc") or "\ufe00" <= character <= "\ufe0f"


@dataclass(frozen=True, slots=True)
class _LoadedFace:
    face: TTFontFace
    widths: Mapping[int, float]
    has: frozenset[str]


class Typefaces:
    """The faces, each loaded for one document when first needed (8 to 20 ms): a face serves one thread only."""

    def __init__(self) -> None:
        self._loaded: dict[Cut, _LoadedFace] = {}
        self._words: dict[tuple[str, Cut], float] = {}
        self.missing: set[str] = set()

    def _face(self, cut: Cut) -> _LoadedFace:
        known = self._loaded.get(cut)
        if known is None:
            face = TTFontFace(str(resources.fonts_folder() / f"{cut.value}.ttf"))
            known = self._loaded[cut] = _LoadedFace(face, face.charWidths, frozenset(map(chr, face.charToGlyph)))
        return known

    def face(self, cut: Cut) -> TTFontFace:
        """The face itself, as reportlab read it."""
        return self._face(cut).face

    def width(self, text: str, cut: Cut, size: float) -> float:
        """How wide words are that the face has, in points."""
        key = (text, cut)
        known = self._words.get(key)
        if known is None:
            widths = self._face(cut).widths
            known = sum(widths[ord(character)] for character in text) / 1000
            self._words[key] = known
        return known * size

    def has(self, text: str, cut: Cut) -> bool:
        """Whether the face has all of some characters, none of them special."""
        return self._face(cut).has.issuperset(text) and text.isprintable()

    def stretches(self, text: str, cut: Cut) -> tuple[Stretch, ...]:
        """Words cut where another face is needed; characters that are in no face are noted in :attr:`missing`."""
        if self.has(text, cut):
            return (Stretch(text, cut),)
        return tuple(self._parted(text, cut))

    def _parted(self, text: str, cut: Cut) -> Iterator[Stretch]:
        open_text, open_cut = "", cut
        for character in text:
            shown, face, actual = self._shown(character, cut)
            if not shown:
                continue
            if actual:
                if open_text:
                    yield Stretch(open_text, open_cut)
                    open_text = ""
                yield Stretch(shown, face, actual)
            elif face is open_cut:
                open_text += shown
            else:
                if open_text:
                    yield Stretch(open_text, open_cut)
                open_text, open_cut = shown, face
        if open_text:
            yield Stretch(open_text, open_cut)

    def _shown(self, character: str, cut: Cut) -> tuple[str, Cut, str]:
        """What is drawn for a character, in which face, and what it stands for if that is not seen."""
        if character in _UNBROKEN_SPACES:
            return "\u00a0", cut, ""
        if character in SPACES:
            return " ", cut, ""
        if character not in self._face(cut).has:
            if is_invisible(character):
                return "", cut, ""
            if character in _SHOWN_AS:
                return _SHOWN_AS[character], cut, character
            if character in self._face(Cut.SYMBOLS).has:
                return character, Cut.SYMBOLS, ""
            self.missing.add(character)
            return f"[U+{ord(character):04X}]", cut, character
        if is_invisible(character):
            return "", cut, ""
        return character, cut, ""
