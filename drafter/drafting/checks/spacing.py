"""Typography of one paragraph: spaces, and characters nobody sees or that look like others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from drafter.drafting.checks.model import (
    Category,
    CheckSettings,
    ParagraphScan,
    Rule,
    Severity,
    Spot,
    replaced,
    spot,
)
from drafter.drafting.model import Paragraph

NO_BREAK = "\u00a0"
_NARROW = "\u202f"

DOUBLE_SPACE = Rule("double-space", Category.TYPOGRAPHY, Severity.ERROR)
STRAY_SPACE = Rule("stray-space", Category.TYPOGRAPHY, Severity.ERROR)
SPACE_MISSING = Rule("space-missing", Category.TYPOGRAPHY, Severity.ERROR)
FRENCH_SPACE = Rule("french-space", Category.TYPOGRAPHY, Severity.ERROR, frozenset({"fr"}))
NO_BREAK_MISSING = Rule("no-break-space-missing", Category.TYPOGRAPHY, Severity.ERROR)
NO_BREAK_ODD = Rule("no-break-space-odd", Category.TYPOGRAPHY, Severity.ERROR)
NOT_COMPOSED = Rule("letter-not-composed", Category.TYPOGRAPHY, Severity.ERROR)
INVISIBLE = Rule("invisible-character", Category.TYPOGRAPHY, Severity.ERROR)
LOOK_ALIKE = Rule("look-alike-letter", Category.TYPOGRAPHY, Severity.ERROR)

_DOUBLE = re.compile(r"(?<=\S) {2,}(?=\S)")
# A bracket may open or close with a space of its own: what is dropped with it belongs to the negotiators.
_BEFORE_SIGN = re.compile(rf"(?<=[^\s\[(«“¿¡–—]) [ {NO_BREAK}]*(?=[,;:)?!»”]|\.(?![\d.…]))")
_BEFORE_SIGN_FRENCH = re.compile(r"(?<=[^\s\[(«“–—]) +(?=[,)”]|\.(?![\d.…]))")
_AFTER_OPENING = re.compile(r"(?<=[(«“¿¡]) +(?=\S)")
_AFTER_OPENING_FRENCH = re.compile(r"(?<=[(“]) +(?=\S)")
# The sign first: there are few of them, and what stands around is looked at only there.
_AFTER_SIGN = re.compile(
    r"[,;:](?=[^\W\d_])(?<=[^\W\d_)»”].)"  # palabra,palabra and (OMC),que
    r"|\.(?=[A-ZÁÉÍÓÚÑÇÂÊÔÀÈÙ¿¡«“])(?<=[^\W\d_A-ZÁÉÍÓÚÑ][^\W\d_A-ZÁÉÍÓÚÑ].)"  # región.Los
)
_BEFORE_OPENING = re.compile(r"(?<=[^\W\d_][^\W\d_])\((?=[A-ZÁÉÍÓÚÑ]{2,})")  # Comercio(OMC)
_UNBROKEN = re.compile(r"\S+")
_OF_ADDRESS = re.compile(r"://|www\.|@|\.(?:org|int|com|net|gob|gov)\b", re.IGNORECASE)

_FRENCH_BEFORE = re.compile(r"(?<=[^\s;:!?(«\d])(?=[;!?](?:\s|$)|:(?:\s|$)|»)|(?<=\d)(?=[;!?»]|:\s)")
_FRENCH_AFTER = re.compile(r"(?<=«)(?=[^\s\u202f\u00a0])")

_ABBREVIATION = re.compile(
    r"(?<!\w)(?:párrs?|parás?|paras?|par|núms?|nums?|arts?|págs?|pp?|secc?s?|caps?|vols?|incs?|figs?|n\.?º|nº|No)"
    r"\.?(?P<space> )\d+",
    re.IGNORECASE,
)
_STATES = re.compile(r"(?<!\w)(?:EE\.( )UU\.|DD\.( )HH\.|FF\.( )AA\.)")
_PERCENT = re.compile(r"\d[\d.,]*(?P<space> )%")
_DATE = re.compile(r"(?<!\d)\d{1,2}( )(?:de|du|of) [a-zé]+")
_NO_BREAKS = re.compile(rf"[{NO_BREAK}{_NARROW}]+")
_UNSEEN = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero width space",
    "\u200c": "zero width non-joiner",
    "\u200d": "zero width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd\x00-\x08\x0b-\x1f\x7f-\x9f]+"
)
_COMBINING = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_OTHER_SCRIPT = re.compile(r"[Ͱ-Ͽ\u0400-\u052f]")
_WORD = re.compile(r"[^\W\d_]+")
_TWINS = dict(zip("АВЕКМНОРСТУХЅІЈаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTYXSIJaeopcyxijsABEZHIKMNOPTYXo", strict=True))


def _spaces(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    if "  " in text:
        for found in _DOUBLE.finditer(text):
            yield spot(DOUBLE_SPACE, found.start(), found.end(), replaced(found.start(), found.end(), " "))
    french = settings.language == "fr"
    for found in (_BEFORE_SIGN_FRENCH if french else _BEFORE_SIGN).finditer(text):
        sign = text[found.end()]
        yield spot(STRAY_SPACE, found.start(), found.end() + 1, replaced(found.start(), found.end(), ""), sign=sign)
    for found in (_AFTER_OPENING_FRENCH if french else _AFTER_OPENING).finditer(text):
        sign = text[found.start() - 1]
        yield spot(STRAY_SPACE, found.start() - 1, found.end(), replaced(found.start(), found.end(), ""), sign=sign)


def _missing_spaces(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    addresses: list[tuple[int, int]] | None = None
    for pattern, at_end in ((_AFTER_SIGN, True), (_BEFORE_OPENING, False)):
        if not at_end and "(" not in text:
            break
        for found in pattern.finditer(text):
            if addresses is None:
                addresses = _addresses(text)
            if any(start <= found.start() < end for start, end in addresses):
                continue
            at = found.end() if at_end else found.start()
            yield spot(SPACE_MISSING, found.start(), found.end(), replaced(at, at, " "), sign=found.group())


def _addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses of the net stand; what stands between blanks is looked at as a whole, in one go."""
    if _OF_ADDRESS.search(text) is None:
        return []
    return [found.span() for found in _UNBROKEN.finditer(text) if _OF_ADDRESS.search(found.group())]


def _french_spaces(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    for found in _FRENCH_BEFORE.finditer(text):
        at = found.start()
        yield spot(FRENCH_SPACE, at, at + 1, replaced(at, at, NO_BREAK), sign=text[at])
    for found in _FRENCH_AFTER.finditer(text):
        at = found.start()
        yield spot(FRENCH_SPACE, at - 1, at, replaced(at, at, NO_BREAK), sign="«")


def _no_breaks(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    wanted = settings.profile.no_break
    places: list[tuple[int, int, int]] = []
    if "abbreviation" in wanted and ("." in text[:-1] or "º" in text):
        places += [
            (found.start(), found.start("space"), found.end())
            for found in _ABBREVIATION.finditer(text)
            if text[found.start("space") - 1] in ".º"
        ]
        for found in _STATES.finditer(text):
            space = next(at for at in (1, 2, 3) if found.group(at))
            places.append((found.start(), found.start(space), found.end()))
    if "percent" in wanted and "%" in text:
        places += [(found.start(), found.start("space"), found.end()) for found in _PERCENT.finditer(text)]
    if "date" in wanted:
        places += [(found.start(), found.start(1), found.end()) for found in _DATE.finditer(text)]
    for start, space, end in sorted(places):
        yield spot(NO_BREAK_MISSING, start, end, replaced(space, space + 1, NO_BREAK), words=text[start:end].strip())


def _odd_no_breaks(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    for found in _NO_BREAKS.finditer(text):
        start, end = found.span()
        while start > 0 and text[start - 1] == " ":
            start -= 1
        while end < len(text) and text[end] == " ":
            end += 1
        if start == 0 or end == len(text):
            yield spot(NO_BREAK_ODD, start, end, replaced(start, end, ""))
        elif end - start > 1 or _between_words(text, start, end):
            yield spot(NO_BREAK_ODD, start, end, replaced(start, end, " "))


def _between_words(text: str, start: int, end: int) -> bool:
    """True between two words that nothing holds together; a short one may be tied to the next («a la», «y el»)."""
    before = re.search(r"[^\W\d_]+$", text[max(0, start - 12) : start])
    return before is not None and len(before.group()) > 2 and text[end].islower()


def _unseen(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    if text.isascii() and text.isprintable():
        return
    for found in _INVISIBLE.finditer(text):
        name = _UNSEEN.get(found.group()[0], f"U+{ord(found.group()[0]):04X}")
        yield spot(INVISIBLE, found.start(), found.end(), replaced(found.start(), found.end(), ""), character=name)
    for found in _COMBINING.finditer(text):
        composed = unicodedata.normalize("NFC", found.group())
        if composed != found.group():
            yield spot(
                NOT_COMPOSED,
                found.start(),
                found.end(),
                replaced(found.start(), found.end(), composed),
                letter=composed,
            )
    if _OTHER_SCRIPT.search(text):
        for word in _WORD.finditer(text):
            strange = [at for at, letter in enumerate(word.group()) if _OTHER_SCRIPT.match(letter)]
            twins = [at for at in strange if word.group()[at] in _TWINS]
            # A word of nothing but look-alikes beside Latin words is one too («о» for «o»); other Greek is Greek.
            if not strange or len(twins) < len(strange) or (len(strange) == len(word.group()) > 1):
                continue
            latin = "".join(_TWINS.get(letter, letter) for letter in word.group())
            fix = replaced(word.start(), word.end(), latin)
            yield spot(LOOK_ALIKE, word.start(), word.end(), fix, letter=word.group()[strange[0]], word=latin)


SCANS = (
    ParagraphScan((DOUBLE_SPACE, STRAY_SPACE), _spaces),
    ParagraphScan((SPACE_MISSING,), _missing_spaces),
    ParagraphScan((FRENCH_SPACE,), _french_spaces),
    ParagraphScan((NO_BREAK_MISSING,), _no_breaks),
    ParagraphScan((NO_BREAK_ODD,), _odd_no_breaks),
    ParagraphScan((NOT_COMPOSED, INVISIBLE, LOOK_ALIKE), _unseen),
)
