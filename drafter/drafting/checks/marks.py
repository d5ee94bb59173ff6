"""Typography that goes in pairs: parentheses, quotation marks, ¿ and ¡, dashes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.drafting.checks.model import (
    Category,
    CheckSettings,
    Fix,
    ParagraphScan,
    Replacement,
    Rule,
    Severity,
    Spot,
    Text,
    TextScan,
    replaced,
    spot,
)
from drafter.drafting.model import Paragraph
from drafter.instruments import ClauseKind
from drafter.instruments.sentences import sentences

PARENTHESIS = Rule("unbalanced-parenthesis", Category.STRUCTURE, Severity.ERROR)
QUOTE = Rule("unbalanced-quote", Category.STRUCTURE, Severity.ERROR)
QUESTION = Rule("unbalanced-question", Category.STRUCTURE, Severity.ERROR, frozenset({"es"}))
CROSSED = Rule("crossed-pair", Category.STRUCTURE, Severity.ERROR)
STRAIGHT_QUOTES = Rule("straight-quotes", Category.TYPOGRAPHY, Severity.ERROR)
QUOTE_STYLE = Rule("quote-style", Category.TYPOGRAPHY, Severity.ERROR)
HYPHEN_FOR_DASH = Rule("hyphen-for-dash", Category.TYPOGRAPHY, Severity.ERROR)
UNPAIRED_DASH = Rule("unpaired-dash", Category.TYPOGRAPHY, Severity.ERROR, frozenset({"es", "pt", "fr"}))

_CLOSER_OF = {"(": ")", "[": "]", "“": "”", "«": "»"}
_OPENER_OF = {closer: opener for opener, closer in _CLOSER_OF.items()}
_SIGNS = re.compile(r"[()\[\]“”«»]")
_ENUMERATOR = re.compile(r"(?:^|[\s(;:,.«“])(?:[a-zñ]{1,2}|[ivxl]{1,5}|\d{1,2})$", re.IGNORECASE)
_FARTHEST = 20
"""Paragraphs over which one quotation may go on."""


@dataclass(frozen=True, slots=True)
class _Loose:
    """A sign without its partner in the paragraph."""

    sign: str
    at: int


@lru_cache(maxsize=8192)
def _pairs_of(text: str) -> tuple[tuple[_Loose, ...], tuple[tuple[int, str, str], ...]]:
    """Signs without a partner, and signs that close over another that is open: (where, sign, the open one)."""
    if not _SIGNS.search(text):
        return (), ()
    open_signs: list[_Loose] = []
    loose: list[_Loose] = []
    crossed: list[tuple[int, str, str]] = []
    for found in _SIGNS.finditer(text):
        sign, at = found.group(), found.start()
        if sign in _CLOSER_OF:
            open_signs.append(_Loose(sign, at))
            continue
        wanted = _OPENER_OF[sign]
        partner = next(
            (place for place in range(len(open_signs) - 1, -1, -1) if open_signs[place].sign == wanted), None
        )
        if partner is None:
            if not (sign == ")" and _ENUMERATOR.search(text[max(0, at - 8) : at])):
                loose.append(_Loose(sign, at))
            continue
        between = open_signs[partner + 1 :]
        if between:
            # Crossed where the sign in between closes later; else that one alone has no partner.
            later = text[at + 1 :]
            crossed += [(at, sign, one.sign) for one in between if _CLOSER_OF[one.sign] in later]
        del open_signs[partner]
    return tuple(sorted([*loose, *open_signs], key=lambda one: one.at)), tuple(crossed)


def _loose(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[_Loose]:
    return _pairs_of(paragraph.text)[0]


def _pairs(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    loose, crossed = _pairs_of(paragraph.text)
    for one in loose:
        if one.sign in "()":
            yield spot(PARENTHESIS, one.at, one.at + 1, sign=one.sign)
    for at, sign, over in crossed:
        yield spot(CROSSED, at, at + 1, sign=sign, other=over)
    straight = [found.start() for found in re.finditer(r'(?<!\d)"', paragraph.text)]
    if len(straight) % 2:
        yield spot(QUOTE, straight[-1], straight[-1] + 1, sign='"')


def _loose_quotes(text: Text) -> Iterator[tuple[int, Spot]]:
    """Quotations may open in one paragraph and close in another, and open again at each paragraph's beginning."""
    waiting: dict[str, tuple[int, int]] = {}
    for place, found in text.facts(_loose):
        for one in found:
            if one.sign in "“«":
                before = waiting.get(one.sign)
                again = one.at == 0 and before is not None and place - before[0] <= _FARTHEST
                if before is not None and not again:
                    yield before[0], spot(QUOTE, before[1], before[1] + 1, sign=one.sign)
                waiting[one.sign] = (place, one.at)
            elif one.sign in "”»":
                before = waiting.pop(_OPENER_OF[one.sign], None)
                if before is not None and place - before[0] > _FARTHEST:
                    yield before[0], spot(QUOTE, before[1], before[1] + 1, sign=_OPENER_OF[one.sign])
                    before = None
                if before is None:
                    yield place, spot(QUOTE, one.at, one.at + 1, sign=one.sign)
    for sign, (place, at) in waiting.items():
        following = text.paragraphs[place + 1].text[:1] if place + 1 < len(text.paragraphs) else ""
        if following and following in (sign, _CLOSER_OF[sign]):
            continue  # it goes on in a paragraph that opens with a mark again, and is whole by itself
        yield place, spot(QUOTE, at, at + 1, sign=sign)


def _questions(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    for opener, closer in (("¿", "?"), ("¡", "!")):
        if opener not in text and closer not in text:
            continue
        open_at: int | None = None
        for at, sign in enumerate(text):
            if sign == opener:
                if open_at is not None:
                    yield spot(QUESTION, open_at, open_at + 1, sign=opener)
                open_at = at
            elif sign == closer:
                inside_word = 0 < at < len(text) - 1 and not text[at - 1].isspace() and text[at + 1].isalnum()
                repeated = at > 0 and text[at - 1] in "?!"
                if open_at is None and not inside_word and not repeated:
                    yield spot(QUESTION, at, at + 1, sign=closer)
                open_at = None
        if open_at is not None:
            yield spot(QUESTION, open_at, open_at + 1, sign=opener)


# -- one style of quotation marks -----------------------------------------------------------------------------------

_QUOTES = re.compile(r"[“”«»]|(?<!\d)\"|(?<=[^\W\d_])['’](?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class _Mark:
    sign: str
    at: int
    inside: bool
    """Within another quotation: a second level has marks of its own."""


def _marks(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[_Mark]:
    found: list[_Mark] = []
    depth: list[str] = []
    for match in _QUOTES.finditer(paragraph.text):
        sign = match.group()
        if sign in "“«":
            found.append(_Mark(sign, match.start(), bool(depth)))
            depth.append(sign)
        elif sign in "”»":
            if depth:
                depth.pop()
            found.append(_Mark(sign, match.start(), bool(depth)))
        else:
            found.append(_Mark(sign, match.start(), bool(depth)))
    return found


def _quote_styles(text: Text) -> Iterator[tuple[int, Spot]]:
    marks = list(text.facts(_marks))
    if not marks:
        return
    counts = Counter(mark.sign for _, found in marks for mark in found if not mark.inside)
    wanted = text.settings.profile.quotes
    if not wanted and (counts["“"] or counts["«"]):
        first = next(mark.sign for _, found in marks for mark in found if mark.sign in "“«”»" and not mark.inside)
        majority = "“" if counts["“"] > counts["«"] else "«" if counts["«"] > counts["“"] else first
        wanted = "“”" if majority in "“”" else "«»"
    curly_apostrophes = counts["’"] > 0
    for place, found in marks:
        words = text.paragraphs[place].text
        straight = [mark.at for mark in found if mark.sign == '"']
        if wanted and len(straight) % 2 == 0:
            for opening, closing in zip(straight[::2], straight[1::2], strict=True):
                space = "\u00a0" if wanted == "«»" and text.settings.language == "fr" else ""
                fix = Fix(
                    (
                        Replacement(opening, opening + 1, wanted[0] + space),
                        Replacement(closing, closing + 1, space + wanted[1]),
                    )
                )
                yield place, spot(STRAIGHT_QUOTES, opening, closing + 1, fix, quotes=wanted)
        for mark in found:
            if mark.sign == "'" and curly_apostrophes:
                fix = replaced(mark.at, mark.at + 1, "’")
                yield place, spot(STRAIGHT_QUOTES, mark.at, mark.at + 1, fix, quotes="’")
        if wanted:
            yield from ((place, each) for each in _other_style(words, found, wanted, text.settings.language))


def _other_style(words: str, found: Sequence[_Mark], wanted: str, language: str) -> Iterator[Spot]:
    """Quotations of the first level in another style than the text's."""
    other = "«»" if wanted == "“”" else "“”"
    opening: int | None = None
    for mark in found:
        if mark.inside:
            continue
        if mark.sign == other[0]:
            opening = mark.at
        elif mark.sign == other[1] and opening is not None:
            yield _restyled(words, opening, mark.at, wanted, language)
            opening = None


def _restyled(words: str, opening: int, closing: int, wanted: str, language: str) -> Spot:
    """The spot of one quotation; a fix only where no quotation stands in it (its marks would have to change too)."""
    inner = words[opening + 1 : closing]
    fix: Fix | None = None
    if not re.search("[“”«»]", inner):
        left, right = opening + 1, closing
        space = ""
        if wanted == "“”":  # French guillemets have spaces within, which go with them
            left += len(inner) - len(inner.lstrip("\u00a0\u202f "))
            right -= len(inner) - len(inner.rstrip("\u00a0\u202f ")) if inner.strip() else 0
        elif language == "fr":
            space = "\u00a0"
        fix = Fix((Replacement(opening, left, wanted[0] + space), Replacement(right, closing + 1, space + wanted[1])))
    return spot(QUOTE_STYLE, opening, closing + 1, fix, quotes=wanted)


# -- dashes ---------------------------------------------------------------------------------------------------------

_HYPHEN = re.compile(r"(?<=[^\s\-–—]) (--?) (?=[^\s\-–—])|(?<=[^\W\d_])(--)(?=[^\W\d_])")
_DASH = re.compile(r"(?<=\S)\s[–—]\s(?=\S)|(?<=\s)[–—](?=\S)|(?<=\S)[–—](?=[\s,.;:)])")
_STANDALONE = {ClauseKind.TITLE, ClauseKind.HEADING}


def _depths(text: str) -> list[int]:
    """How many square brackets are open at each character."""
    depths, depth = [], 0
    for sign in text:
        depth += sign == "["
        depths.append(depth)
        depth -= sign == "]" and depth > 0
    return depths


def _hyphens(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    if " -" not in text and "--" not in text:
        return
    depths = _depths(text)
    found = [match for match in _HYPHEN.finditer(text) if not depths[match.start()]]
    em = settings.profile.dash == "—"
    for number, match in enumerate(found):
        start, end = match.span(1) if match.group(1) else match.span(2)
        if em and len(found) % 2 == 0 and match.group(1):
            opening = number % 2 == 0
            fix = replaced(start, end + 1, "—") if opening else replaced(start - 1, end, "—")
        else:
            fix = replaced(start, end, "–" if match.group(1) else " – ")
        yield spot(HYPHEN_FOR_DASH, start, end, fix)


def _dashes(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    if paragraph.kind in _STANDALONE or ("–" not in text and "—" not in text):
        return
    depths = _depths(text)
    for start, sentence in sentences(text):
        found = [match for match in _DASH.finditer(sentence) if not depths[start + match.start()]]
        found = [match for match in found if start + match.start() > 0]
        if len(found) % 2:
            last = found[-1]
            sign = re.search("[–—]", last.group())
            at = start + last.start() + (sign.start() if sign is not None else 0)
            yield spot(UNPAIRED_DASH, at, at + 1)


SCANS = (
    ParagraphScan((PARENTHESIS, QUOTE, CROSSED), _pairs),
    TextScan((QUOTE,), _loose_quotes),
    ParagraphScan((QUESTION,), _questions),
    TextScan((STRAIGHT_QUOTES, QUOTE_STYLE), _quote_styles),
    ParagraphScan((HYPHEN_FOR_DASH,), _hyphens),
    ParagraphScan((UNPAIRED_DASH,), _dashes),
)
