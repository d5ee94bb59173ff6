"""Of what kind a change is: words, or only their case, accents, spaces or punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache

from drafter.redline.tokens import is_word, tokenise


class ChangeKind(StrEnum):
    """What differs, from what weighs most to what weighs least.

    WORDS: words, figures, square brackets, signs such as % and /.
    NUMBERING: the paragraph's own number or letter.
    PLACE: where the paragraph stands, or where it ends.
    ACCENTS: accents, dieresis, tilde, cedilla («continúo», «continuo»).
    CASE: capitals.
    PUNCTUATION: marks, quotes of another style, hyphens.
    SPACES: blanks of any kind, and what is invisible.
    """

    WORDS = "words"
    NUMBERING = "numbering"
    PLACE = "place"
    ACCENTS = "accents"
    CASE = "case"
    PUNCTUATION = "punctuation"
    SPACES = "spaces"


IGNORABLE = frozenset([ChangeKind.ACCENTS, ChangeKind.CASE, ChangeKind.PUNCTUATION, ChangeKind.SPACES])
"""What a comparison can be asked to take for equal."""

_SPELLING = frozenset([ChangeKind.ACCENTS, ChangeKind.CASE])
_ORDER = tuple(ChangeKind)
# Marks that say something: brackets are what is not agreed.
_SPEAKING = frozenset("[]%‰&@#/\\*§")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
_STYLES = str.maketrans(
    {
        **dict.fromkeys("“”«»„‟", '"'),
        **dict.fromkeys("‘’‚‛′´`", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": ".",
    }
)
_IN_WORDS = re.compile(r"(?<=[^\W\d_])[-'.&·](?=[^\W\d_])|(?<=[^\W\d_])\.$")
_LABEL = re.compile(
    r"\s*\(?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6})(?:[ \u00a0]?(?:bis|ter|qu[aá]ter|quinquies|alt))?\)?(?P<end>[.)]?)\s*",
    re.IGNORECASE,
)


def without_accents(text: str) -> str:
    """Letters without their marks («ñ» is «n»), NFC."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if unicodedata.category(c) != "Mn"))


def is_punctuation(token: str) -> bool:
    """True for a mark that changes no word, whatever its style."""
    return token[0] not in _SPEAKING and (unicodedata.category(token[0])[0] == "P" or token[0] in "`´′")


@lru_cache(maxsize=2**14)
def folded_for(text: str, ignoring: frozenset[ChangeKind]) -> str:
    """A text with some kinds of differences taken out of it.

    Two texts that differ in nothing else come out equal. Spaces fall where punctuation falls.
    """
    text = unicodedata.normalize("NFC", text)
    if ChangeKind.CASE in ignoring:
        text = text.casefold()
    if ChangeKind.ACCENTS in ignoring:
        text = without_accents(text)
    if ChangeKind.PUNCTUATION in ignoring:
        tokens = tokenise(text.translate(_STYLES))
        # A figure keeps its separators: 1.5 is not 15.
        text = "".join(_IN_WORDS.sub("", token) for token in tokens if is_word(token) or not is_punctuation(token))
    if ignoring & {ChangeKind.SPACES, ChangeKind.PUNCTUATION}:
        text = "".join(text.translate(_INVISIBLE).split())
    return text


def spelled(texts: Sequence[str], ignoring: frozenset[ChangeKind]) -> Sequence[str]:
    """Paragraphs as they are when one looks for those that face each other: capitals and accents do not keep them apart
    where these are ignored. Blanks and punctuation never do.
    """
    folding = ignoring & _SPELLING
    return [folded_for(text, folding) for text in texts] if folding else texts


def kinds_of(old: str, new: str) -> tuple[ChangeKind, ...]:
    """Of what kinds the differences of a change are, the weightiest first.

    Args:
        old: the words that went.
        new: those that came instead; either may be empty.
    """
    if folded_for(old, IGNORABLE) != folded_for(new, IGNORABLE):
        return (ChangeKind.WORDS,)
    found = [
        kind
        for kind in (ChangeKind.ACCENTS, ChangeKind.CASE, ChangeKind.PUNCTUATION)
        if folded_for(old, IGNORABLE - {kind}) != folded_for(new, IGNORABLE - {kind})
    ]
    if ChangeKind.PUNCTUATION not in found:  # else the spaces around marks come and go with them
        apart = frozenset([ChangeKind.ACCENTS, ChangeKind.CASE])
        if folded_for(old, apart) != folded_for(new, apart) or not found:
            found.append(ChangeKind.SPACES)
    return tuple(found)


def is_numbering(old: str, new: str, following: str) -> bool:
    """True where a paragraph's own number or letter changed, at its beginning.

    Args:
        old, new: what went and what came there; one may be empty.
        following: what both have after it.
    """
    labels = [_LABEL.fullmatch(text) for text in (old, new) if text.strip()]
    closed = following[:1] in (".", ")")
    return bool(labels) and all(label is not None and (closed or label["end"]) for label in labels)


def in_order(kinds: Iterable[ChangeKind]) -> tuple[ChangeKind, ...]:
    """Kinds with the weightiest first."""
    return tuple(sorted(kinds, key=_ORDER.index))
