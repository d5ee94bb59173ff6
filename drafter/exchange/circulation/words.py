"""Forbidden words, and what gives away a machine: paths and addresses inside a house."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

PATH = re.compile(
    r"(?:^|[\s\"'(=\[])(?:[A-Za-z]:[\\/]|\\\\[^\s\\]+\\|file:|/(?:home|Users|tmp|var|root|mnt|media|Volumes|srv)/)",
    re.IGNORECASE,
)
"""A path of Windows, Unix or macOS, a network share, a file: address."""
_WEB = ("http", "https", "ftp")
_HOUSE_SUFFIXES = (".local", ".lan", ".corp", ".internal", ".intra", ".intranet", ".home", ".localdomain")
_HOUSE_NAMES = re.compile(
    r"^(?:intranet|intra|sharepoint|extranet|fileserver|dms)\.|-my\.sharepoint\.com$", re.IGNORECASE
)
_PRIVATE_NETWORK = re.compile(r"^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$")
_SHORT = 5
"""Words of fewer letters are not looked for in bytes: chance makes them."""
_LONG = 8
"""Words of fewer letters are looked for as whole words only: «norma» is not in «Normal»."""
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
"""Accents that stand apart from their letter once a text is decomposed."""
_CONTEXT = 40


def folded(text: str) -> str:
    """Text without case, accents, invisible characters and the difference between blanks."""
    if text.isascii():
        return " ".join(text.casefold().split())
    decomposed = unicodedata.normalize("NFKD", text.translate(_INVISIBLE))
    return " ".join(_MARKS.sub("", decomposed).casefold().split())


@dataclass(frozen=True, slots=True)
class Hit:
    """A forbidden word that was found.

    Attributes:
        word: as it was forbidden.
        context: folded text around it.
    """

    word: str
    context: str


class ForbiddenWords:
    """Words looked for whatever their case, accents and blanks.

    Args:
        words: looked for inside longer words as well where they are long enough not to be met by chance.
        whole: looked for as whole words only: names of accounts and machines, which may be any word.
            Empty ones and those of blanks only do not count, here as there.
    """

    def __init__(self, words: Iterable[str], whole: Iterable[str] = ()) -> None:
        self._needles: dict[str, tuple[str, bool]] = {}
        for word in words:
            self._needles.setdefault(word, (folded(word), False))
        for word in whole:
            self._needles.setdefault(word, (folded(word), True))
        self._needles = {word: needle for word, needle in self._needles.items() if needle[0]}
        # A digit or a low line ends a word, as in names that programs make.
        self._patterns = {
            needle: re.compile(rf"(?<![^\W\d_]){re.escape(needle)}(?![^\W\d_])") for needle, _ in self._needles.values()
        }

    def __bool__(self) -> bool:
        return bool(self._needles)

    def find(self, text: str, *, in_bytes: bool = False) -> Iterator[Hit]:
        """The words that stand in a text, each once.

        Args:
            text: as it stands in the file.
            in_bytes: True where the text may be no text at all: letters beside a word mean nothing there, and
                chance makes short words.
        """
        if not self._needles or not text:
            return
        hay = folded(text)
        for word, (needle, whole) in self._needles.items():
            if in_bytes and len(needle) < _SHORT:
                continue
            place = hay.find(needle)
            if place >= 0 and (whole or (len(needle) < _LONG and not in_bytes)):
                found = self._patterns[needle].search(hay)
                place = -1 if found is None else found.start()
            if place >= 0:
                yield Hit(word, hay[max(0, place - _CONTEXT) : place + len(needle) + _CONTEXT])

    def in_text(self, text: str) -> bool:
        """Whether one of them stands in a text."""
        return next(self.find(text), None) is not None


def is_private_address(target: str) -> bool:
    """Whether a link leads to a file or into a house: nothing that a reader elsewhere could open, and telling."""
    text = target.strip()
    if PATH.search(text) or text.startswith("\\\\"):
        return True
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
    except ValueError:  # not an address at all
        return True
    scheme = parts.scheme.lower()
    if scheme in ("", "mailto", "tel"):
        return scheme == "" and bool(text) and not text.startswith("#")
    if scheme not in _WEB:
        return True
    return (
        "@" in parts.netloc
        or "." not in host
        or host.endswith(_HOUSE_SUFFIXES)
        or _HOUSE_NAMES.search(host) is not None
        or _PRIVATE_NETWORK.match(host) is not None
    )
