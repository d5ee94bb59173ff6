"""Words: a text cut into tokens that joined give it back, character for character.

A token is a word with its inner hyphens and apostrophes (``Sur-Sur``, ``d’Haïti``), a number with its
separators (``18.40``, ``2008/2009``), an abbreviation with its stop (``párr.``, ``EE. UU.``, ``N.º``), an address or
the symbol of a document (``www.cepal.org/es``, ``A/RES/60/251``), a run of blanks, a line break, or one punctuation
mark. Combining accents, joiners and variation selectors stay with what they modify.

For the diff kernel a token becomes one code point (:class:`Lexicon`). Surrogates are skipped, which leaves
1,112,000
distinct tokens: more than a text of a million words has.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import chain

# Where Unicode keeps its combining marks; the rest of the code space (ideographs, Hangul, private use) has
# none, and leaving it out makes the scan at import a matter of two milliseconds.
_MARK_BLOCKS = (
    (0x0300, 0x2000),
    (0x20D0, 0x2100),
    (0x2C00, 0x3100),
    (0xA600, 0xAC00),
    (0xFB00, 0xFE30),
    (0x10100, 0x12000),
    (0x13400, 0x13480),
    (0x16100, 0x16140),
    (0x16A00, 0x17000),
    (0x1BC00, 0x1BD00),
    (0x1CF00, 0x1D250),
    (0x1DA00, 0x1E200),
    (0x1E280, 0x1E300),
    (0x1E4E0, 0x1E600),
    (0x1E8D0, 0x1E950),
    (0xE0100, 0xE01F0),
)


def _ranges(code_points: list[int]) -> str:
    """Code points in ascending order as the inside of a regular expression's character class."""
    ranges: list[str] = []
    first = last = code_points[0]
    for code_point in [*code_points[1:], -1]:
        if code_point != last + 1:
            ranges.append(f"\\U{first:08x}-\\U{last:08x}")
            first = code_point
        last = code_point
    return "".join(ranges)


_MARKS = _ranges(
    [
        code_point
        for code_point in chain.from_iterable(range(first, stop) for first, stop in _MARK_BLOCKS)
        if unicodedata.category(chr(code_point))[0] == "M"
    ]
)
# Zero-width joiner and non-joiner, word joiner, soft hyphen and the skin tones of emoji hold on to what
# precedes them.
_ATTACHED = rf"{_MARKS}\u200c\u2060\u00ad\U0001f3fb-\U0001f3ff"

_ABBREVIATIONS = re.findall(
    r"\w+",
    """
    art arts párr párrs parr par pár cap caps inc incs secc sec núm núms num pág págs pag pp vol vols ref refs
    res doc docs fig figs cf etc ej approx vs Sr Sra Srta Sres Dr Dra Excmo Excma Ilmo Ing Lic Prof Gral Cnel
    Mr Mrs Ms St Art Arts Párr Párrs Parr Par Cap Caps Inc Secc Sec Núm Núms Pág Págs Vol Ref Res Doc Fig Cf
    Rev Add Corr Nos
    """,
)
_PLURAL_ACRONYMS = ("EE UU", "RR EE", "FF AA", "DD HH", "CC AA", "JJ OO", "MM AA")  # EE. UU., RR. EE.
_SPACED_ACRONYMS = tuple(". ".join(pair.split()) + "." for pair in _PLURAL_ACRONYMS)
_SECOND_HALVES = tuple(pair.split()[1] + "." for pair in _PLURAL_ACRONYMS)

# Everything rare hangs behind a guard that ordinary text fails at one comparison: this expression is a tenth
# of the time of a long comparison, and without the guards it was a third.
_HOLDS_ON = rf"(?=[\u00ad\u0300-\U0010ffff])[{_ATTACHED}]"
_STEM = rf"\w+(?:{_HOLDS_ON}[\w{_ATTACHED}]*)?"
_STOP = "|".join(
    [
        *(rf"(?<=\b{word}\.)" for word in _ABBREVIATIONS),
        *(rf"(?<=\b{one}\.)[ \u00a0]?{two}\." for one, two in (pair.split() for pair in _PLURAL_ACRONYMS)),
        r"(?<=\b[^\W\d_]\.)(?:[^\W\d_]\.)+",
    ]
)
_ORDINAL = r"[\u00aa\u00ba\u00b0]"  # the raised letters of N.º and 3.ª, and the degree sign that stands for them
_ORDINARY = (
    # A word; joined by hyphens, apostrophes, middle dots and ampersands; digits also by . , / :
    rf"{_STEM}(?:(?:[-'&\u00b7\u02bc\u200d\u2010\u2011\u2019]|(?<=\d)[.,/:](?=\d)){_STEM})*"
    rf"(?:\.(?:{_ORDINAL}|{_STOP}))?"
    # Blanks; a line break is by itself: it joins the paragraphs of a split or merged row. A space too, so
    # that a text may be cut at its spaces first (see Lexicon.encode).
    r"|[ \n]|[^\S \n]+"
    # Anything else, one at a time, with what is attached to it; the dots of an ellipsis and the two letters of a
    # flag together.
    rf"|\.\.+|[\U0001f1e6-\U0001f1ff]{{2}}|[^\w\s](?:{_HOLDS_ON})*(?:\u200d[^\w\s](?:{_HOLDS_ON})*)*"
)
_TOKEN = re.compile(_ORDINARY)
_INSIDE_ADDRESS = r"[^\s<>\"\u00ab\u00bb\u201c\u201d]"
_TOKEN_OR_ADDRESS = re.compile(
    # On the web; by mail; the symbol of a document. None of them ends in punctuation.
    rf"(?:https?://|www\.){_INSIDE_ADDRESS}*\w/?|\w[\w.+-]{{0,64}}@\w[\w-]*(?:\.\w[\w-]*)+|[A-Z]+(?:/[A-Z0-9](?:[\w.-]*\w)?){{2,}}"
    rf"|{_ORDINARY}"
)


def _cut(text: str) -> list[str]:
    """What :func:`tokenise` gives; addresses are looked for only where one may be."""
    return (_TOKEN_OR_ADDRESS if "/" in text or "@" in text or "www." in text else _TOKEN).findall(text)


def tokenise(text: str) -> list[str]:
    """Cut a text into tokens; ``"".join(tokenise(text)) == text`` for every string.

    Args:
        text: any string, lone surrogates and NULs included.

    Returns:
        Tokens, none of them empty.
    """
    return _cut(text)


def is_word(token: str) -> bool:
    """True for words and numbers; false for blanks, punctuation and symbols."""
    return token[0].isalnum() or token[0] == "_"


def count_words(texts: Iterable[str]) -> int:
    """How many words and numbers some texts have together; as counting those :func:`tokenise` gives, but faster.

    What stands between spaces is tokenised once for all its occurrences.
    """
    chunks: Counter[str] = Counter()
    total = 0
    for text in texts:
        if any(acronym in text for acronym in _SPACED_ACRONYMS):  # the only tokens with a space inside
            total += sum(map(is_word, tokenise(text)))
        else:
            chunks.update(text.split(" "))
    return total + sum(times * sum(map(is_word, tokenise(chunk))) for chunk, times in chunks.items())


# Words of more than three letters that carry no meaning of their own: articles, prepositions, conjunctions.
_FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        para como entre sobre desde hasta ante bajo según este esta estos estas esos esas ello ella ellos
        ellas cual cuyo cuya pelo pela pelos pelas with from that this these those into upon their which dans
        avec pour leur leurs cette
        """,
    )
)


class LexiconFullError(Exception):
    """More distinct tokens than there are code points; the caller falls back to a coarser comparison."""


def _glued(tokens: list[str]) -> list[str]:
    """The tokens with each space glued to the token after it, unless that is a space too."""
    glued: list[str] = []
    for token in tokens:
        if token != " " and glued and glued[-1] == " ":
            glued[-1] += token
        else:
            glued.append(token)
    return glued


class _Chunks(dict[str, str]):
    """What stands after a space, up to the next -> one character per token, the space glued to the first.

    Attributes:
        acronyms: True once a chunk was seen that may be the second half of a plural acronym with a space
            inside.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self.acronyms = False

    def __missing__(self, chunk: str) -> str:
        if chunk.startswith(_SECOND_HALVES):
            self.acronyms = True
        first, *others = _cut(chunk) or [""]
        coded = self[chunk] = "".join(map(self._lexicon.__getitem__, [" " + first, *others]))
        return coded


class Lexicon(dict[str, str]):
    """Gives each distinct token one code point, so that a text becomes a string with a character per token.

    A space is glued to the token after it: half as many characters, and twice the speed of everything done
    with them.

    The code point tells the token's weight: below :data:`FIRST_WORD` blanks and punctuation, below
    :data:`FIRST_CONTENT_WORD` short function words, above it words that carry meaning and numbers. An area
    that runs over spills into the last one, which only makes clean-up more careful.

    Attributes:
        token_of: the way back, code point to token.
        content: ``str.translate`` table that leaves of a coded text its content words, with their case
            folded.
    """

    FIRST_WORD = "\u0800"
    FIRST_CONTENT_WORD = "\u1000"
    LAST = 0x10FFFF

    def __init__(self) -> None:
        super().__init__()
        self.token_of: dict[str, str] = {}
        self.content: dict[int, int | None] = {}
        self._next_mark = 1
        self._next_function_word = ord(self.FIRST_WORD)
        self._next = ord(self.FIRST_CONTENT_WORD)
        self._chunks = _Chunks(self)

    def __missing__(self, token: str) -> str:
        bare = token[1:] if len(token) > 1 and token[0] == " " else token
        word = is_word(bare)
        light = not word or (len(bare) <= 3 and bare.isalpha()) or bare.lower() in _FUNCTION_WORDS
        canonical = f" {unicodedata.normalize('NFC', bare.casefold())}"
        folded = None if light or canonical == token else ord(self[canonical])
        if not word and self._next_mark < ord(self.FIRST_WORD):
            code = self._next_mark
            self._next_mark += 1
        elif word and light and self._next_function_word < ord(self.FIRST_CONTENT_WORD):
            code = self._next_function_word
            self._next_function_word += 1
        else:
            code = self._next
            if code > self.LAST:
                raise LexiconFullError
            self._next = 0xE000 if code == 0xD7FF else code + 1
        character = chr(code)
        self[token] = character
        self.token_of[character] = token
        self.content[code] = None if light else folded or code
        return character

    def encode(self, text: str) -> str:
        """One character per token of the text with a space put before it (so that its first word is like any other).

        No token but the plural acronyms («EE. UU.») has a space inside, so what stands between spaces is tokenised
        once for all its occurrences.

        Raises:
            LexiconFullError: no code points are left.
        """
        chunks = self._chunks
        coded = "".join(map(chunks.__getitem__, text.split(" ")))
        if chunks.acronyms and any(acronym in text for acronym in _SPACED_ACRONYMS):
            return "".join(map(self.__getitem__, _glued(_cut(f" {text}"))))
        return coded

    def decode(self, coded: str) -> str:
        """The text that was encoded, with the space that was put before it."""
        return "".join(map(self.token_of.__getitem__, coded))
