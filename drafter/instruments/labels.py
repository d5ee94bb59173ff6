"""Labels of clauses and paragraphs: 9, 9 bis, 3 alt, OP7ter, PP2bis, a), •.

A label is not an integer: 3 < 3 alt < 3 bis < 3 ter < 4, and «pre-3» comes just before 3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

SUFFIXES = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
"""In the order they follow a number: 9 bis, 9 ter, 9 quater…"""

BULLETS = "•·▪▫◦‣●○■□∙*-–—"
"""Signs that mark an item without numbering it."""

SortKey = tuple[int, int, int, tuple[int, ...], int, int, tuple[int, ...], int]
"""Part of the text, number, its suffix, decimals, their suffix, minus the «pre-», tail, alternative."""


class LabelShape(StrEnum):
    """What a label counts with."""

    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Label:
    """A label as typed, with its parts.

    Attributes:
        as_typed: the characters in the source: ``"9."``, ``"OP7ter"``, ``"•"``, ``"a)"``.
        number: Arabic value (of a letter or Roman numeral its place); None for bullets and dashes.
        suffix: ``""``, ``"bis"``, ``"ter"``, ``"quater"`` …
        alternative: True for ``alt``: a competing version of the same number.
        prefix: ``""``, ``"PP"``, ``"OP"``, ``"pre"``, ``"Artículo"`` …
        decimals: of ``"3.1"`` the ``(1,)``.
        before: how many times «pre-» stands in front.
        tail: of ``"9 bis-1"`` the ``(1,)``: our last resort where no usual label fits between two others.
        shape: what it counts with.
    """

    as_typed: str
    number: int | None
    suffix: str = ""
    alternative: bool = False
    prefix: str = ""
    decimals: tuple[int, ...] = ()
    before: int = 0
    tail: tuple[int, ...] = ()
    shape: LabelShape = LabelShape.NUMBER

    @property
    def is_bullet(self) -> bool:
        """True for bullets and dashes: they have no order."""
        return self.shape is LabelShape.BULLET

    @property
    def is_article(self) -> bool:
        """True for «Artículo 5», «Art. 5», «Article 5», «Artigo 5.º»."""
        return self.prefix[:3].casefold() == "art"

    @property
    def sort_key(self) -> SortKey:
        """Key that puts labels of one text in order; all bullets are equal and come last."""
        if self.number is None:
            return (2, 0, 0, (), 0, 0, (), 0)
        part = 0 if self.prefix.upper() == "PP" else 1
        rank = SUFFIXES.index(self.suffix) + 1 if self.suffix else 0
        # 3 < 3.1 < 3.1 bis < 3.2 < 3 bis: a suffix belongs to what it is typed after.
        outer, inner = (0, rank) if self.decimals else (rank, 0)
        return (
            part, self.number, outer, self.decimals, inner, -self.before, self.tail, int(self.alternative)
        )  # fmt: skip

    @property
    def style(self) -> tuple[str, str, bool]:
        """What the labels of one list have in common: sign or shape, prefix, parenthesis."""
        if self.is_bullet:
            return (self.as_typed, "", False)
        depth = "." * len(self.decimals)
        return (self.shape.value + depth, self.prefix.casefold().rstrip("."), ")" in self.as_typed)


_PREFIX = r"(?:OP|PP|párrafo|párr\.|parágrafo|paragraph|para\.|paragraphe|artículo|art\.|article|artigo|§)"
_SUFFIX = "|".join(SUFFIXES)
_GRAMMAR = re.compile(
    rf"""(?P<before>(?:pre[-\s]?)*)
         (?P<open>\(?)
         (?:(?P<prefix>{_PREFIX})(?P<gap>\s?))?
         (?:(?P<digits>\d{{1,4}})(?P<decimals>(?:\.\d{{1,3}})*)|(?P<letters>[a-zú]{{1,8}}))
         (?P<ordinal>\.?[º°ª]|(?<=\d)(?:o|er)(?=$|[.):-])|)
         (?:(?P<suffix_gap>[\s.]?)(?P<suffix>{_SUFFIX}))?
         (?:(?P<alt_gap>\s?)(?P<alt>alt))?
         (?P<tail>(?:-\d{{1,3}})*)
         (?P<close>\.-|\.–|\s[-–—]|[.):/]?)""",
    re.IGNORECASE | re.VERBOSE,
)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def roman_text(number: int) -> str:
    """A number from 1 to 3999 in small Roman numerals."""
    text = ""
    for value, numeral in (
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
    ):
        while number >= value:
            text, number = text + numeral, number - value
    return text + "i" * number


def _roman_value(text: str) -> int | None:
    if not text or not set(text) <= set(_ROMAN_VALUES):
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    total = sum(-v if any(later > v for later in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
    return total if roman_text(total) == text else None


def letter_text(number: int) -> str:
    """The ``number``-th letter: 1 is a, 26 is z, 27 is aa."""
    text = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        text = chr(ord("a") + place) + text
    return text


def _letter_value(text: str) -> int | None:
    """Place of ``a`` … ``z`` and of doubled letters (``aa`` = 27); longer words are words."""
    if len(text) == 1 or (len(text) == 2 and text[0] == text[1]):
        return (len(text) - 1) * 26 + ord(text[0]) - ord("a") + 1
    return None


def readings(text: str) -> tuple[Label, ...]:
    """Every way to read ``text`` as one label, likeliest first: «i)» is Roman one or the ninth letter."""
    text = text.strip()
    if len(text) == 1 and text in BULLETS:
        return (Label(text, None, shape=LabelShape.BULLET),)
    parts = _GRAMMAR.fullmatch(text)
    if parts is None:
        return ()
    common = Label(
        text,
        None,
        (parts["suffix"] or "").lower(),
        parts["alt"] is not None,
        parts["prefix"] or ("pre" if parts["before"] else ""),
        before=parts["before"].lower().count("pre"),
        tail=tuple(int(part) for part in parts["tail"].split("-") if part),
    )
    if parts["digits"]:
        decimals = tuple(int(part) for part in parts["decimals"].split(".") if part)
        return (replace(common, number=int(parts["digits"]), decimals=decimals),)
    word = parts["letters"].lower()
    if common.is_article and not parts["ordinal"]:
        return _article(common, word, upper=parts["letters"].isupper())
    if parts["prefix"] or parts["ordinal"] or not (parts["close"] or _is_section_number(text)):
        return ()  # a bare word, not a label
    roman, letter = _roman_value(word), _letter_value(word) if parts["close"] else None
    found = []
    if roman is not None:
        found.append(replace(common, number=roman, shape=LabelShape.ROMAN))
    if letter is not None:
        found.append(replace(common, number=letter, shape=LabelShape.LETTER))
    if word in {"c", "l"}:  # a third or twelfth letter is likelier than a hundred or fifty
        found.reverse()
    return tuple(found)


def _is_section_number(text: str) -> bool:
    """True for «II» alone, as sections are headed; «I» and «V» are not told from words."""
    return text.isupper() and len(text) >= 2 and _roman_value(text.lower()) is not None


_FIRST_ARTICLES = {"primero": 1, "primeiro": 1, "premier": 1, "único": 1, "unico": 1, "unique": 1, "segundo": 2}


def _article(common: Label, word: str, *, upper: bool) -> tuple[Label, ...]:
    """«Artículo IV», «Article premier», «Artículo único»."""
    number = _FIRST_ARTICLES.get(word)
    roman = _roman_value(word) if upper and number is None else None
    if roman is not None:
        return (replace(common, number=roman, shape=LabelShape.ROMAN),)
    return (replace(common, number=number),) if number is not None else ()


def parse_label(text: str) -> Label | None:
    """Read a whole string as a label: ``"9 bis."``, ``"OP7ter"``, ``"•"``, ``"a)"``, ``"1.-"``, ``"3 alt"``.

    Returns:
        The likeliest reading, or None where the string is not a label.
    """
    found = readings(text)
    return found[0] if found else None


def _typed_like(
    model: Label,
    number: int,
    suffix: str = "",
    decimals: tuple[int, ...] = (),
    before: int = 0,
    tail: tuple[int, ...] = (),
) -> Label:
    """A label with those parts, printed in the style of ``model``."""
    parts = _GRAMMAR.fullmatch(model.as_typed)
    if parts is None:
        return Label(f"{number}.", number)
    prefix = (parts["prefix"] or "") + (parts["gap"] or "")
    tight = bool(parts["prefix"]) and not parts["gap"]
    counted = {
        LabelShape.NUMBER: str(number),
        LabelShape.LETTER: letter_text(number),
        LabelShape.ROMAN: roman_text(number),
    }[model.shape]
    if (parts["letters"] or "").isupper():
        counted = counted.upper()
    typed = (
        "pre-" * before
        + parts["open"]
        + prefix
        + counted
        + "".join(f".{decimal}" for decimal in decimals)
        + parts["ordinal"]
        + (("" if tight else " ") + suffix if suffix else "")
        + "".join(f"-{part}" for part in tail)
        + parts["close"]
    )
    kept_prefix = parts["prefix"] or ("pre" if before else "")
    return Label(typed, number, suffix, False, kept_prefix, decimals, before, tail, model.shape)


def _tail_between(low: tuple[int, ...], high: tuple[int, ...] | None) -> tuple[int, ...]:
    """The shortest tail after ``low`` and before ``high`` (None: no limit)."""
    longer = (*low, 1)
    if high is None or longer < high:
        return longer
    if low and low < (next_low := (*low[:-1], low[-1] + 1)) < high:
        return next_low
    zeros = low
    while not (*zeros, 1) < high:
        zeros = (*zeros, 0)
    return (*zeros, 1)


def label_between(before: Label | None, after: Label | None) -> Label:
    """The label of a paragraph inserted between two labelled ones that keep theirs.

    9 and 10 give 9 bis; 9 bis and 10 give 9 ter; 9 and nothing give 10; nothing and 1 give pre-1; a bullet
    gives the same bullet. The style typed («9.», «OP9», «a)») is kept. An alternative (3 alt) belongs to its
    number: what is inserted between 3 and 3 alt is 3 bis.
    """
    if before is not None and before.is_bullet:
        return before
    if after is not None and after.is_bullet:
        return after
    if before is None or before.number is None:
        if after is None or after.number is None:
            return Label("1.", 1)
        return _typed_like(after, after.number, after.suffix, after.decimals, after.before + 1)
    if after is None or after.number is None or after.sort_key <= before.sort_key:
        return _next_after(before)
    low, high = before.sort_key, after.sort_key
    if low[0] != high[0]:  # PP5 and OP1: the preamble goes on
        return _next_after(before)
    if after.alternative and low[:7] == high[:7]:
        return _typed_like(before, before.number, SUFFIXES[0])
    following = _next_after(before)
    if low < following.sort_key < high:
        return following
    rank = SUFFIXES.index(before.suffix) + 1 if before.suffix else 0
    candidates = [_typed_like(before, before.number, suffix, before.decimals) for suffix in SUFFIXES[rank:]]
    if not after.tail:
        candidates.append(_typed_like(before, after.number, after.suffix, after.decimals, after.before + 1))
    for candidate in candidates:
        if low < candidate.sort_key < high:
            return candidate
    tail = _tail_between(before.tail, after.tail if low[:6] == high[:6] else None)
    return _typed_like(before, before.number, before.suffix, before.decimals, before.before, tail)


def _next_after(label: Label) -> Label:
    """The next plain label of the list: 9 bis -> 10, 3.1 -> 3.2, OP7 -> OP8."""
    number = label.number or 0
    if label.decimals:
        return _typed_like(label, number, "", (*label.decimals[:-1], label.decimals[-1] + 1))
    return _typed_like(label, number if label.before and not label.suffix else number + 1)
