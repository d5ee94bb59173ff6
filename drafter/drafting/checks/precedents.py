"""Agreed language: whether a paragraph's verb kept its strength, and whether what is quoted was said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.drafting.checks.model import Category, CheckSettings, ParagraphScan, Rule, Severity, Spot, spot
from drafter.drafting.model import Origin, Paragraph
from drafter.redline import Op, change_flags, compare_words

WEAKER = Rule("verb-weaker", Category.NEGOTIATION, Severity.NOTICE)
STRONGER = Rule("verb-stronger", Category.NEGOTIATION, Severity.NOTICE)
QUOTE_DIFFERS = Rule("quote-differs", Category.NEGOTIATION, Severity.NOTICE)
QUOTE_NEGATED = Rule("quote-qualified", Category.NEGOTIATION, Severity.NOTICE)

_QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»|\"([^\"]+)\"")
_FEWEST = 4
"""Words from which on a quotation is somebody's sentence and not a title or a term."""
_KEPT = 0.6
"""Share of a quotation's words that must be its source's for it to be a quotation of that source."""
_ADAPTED = 0.5
"""Share of the shorter text that must be left for a verb to stand for the precedent's."""
_GRAVE = ("negation", "qualifier")


def _verbs(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    if not paragraph.origins:
        return
    origin = paragraph.origins[0]
    if origin.taken == paragraph.text:
        return
    segments = compare_words(origin.taken, paragraph.text)
    kept = sum(len(segment.text) for segment in segments if segment.op is Op.EQUAL)
    if kept < _ADAPTED * min(len(origin.taken), len(paragraph.text)):
        return
    flags = change_flags(segments, settings.vocabulary)
    rule = WEAKER if "verb_weaker" in flags else STRONGER if "verb_stronger" in flags else None
    if rule is None:
        return
    verbs = settings.ladder.leading_verbs(paragraph.text, paragraph.kind)
    before = settings.ladder.leading_verbs(origin.taken, paragraph.kind)
    pair = next(
        ((mine, theirs) for mine, theirs in zip(verbs, before, strict=False) if mine.infinitive != theirs.infinitive),
        None,
    )
    if pair is None:
        return
    mine, theirs = pair
    end = mine.offset + len(mine.as_written)
    data = {"verb": mine.as_written, "precedent": theirs.as_written, "citation": origin.citation}
    yield spot(rule, mine.offset, end, None, **data)


def _quotes(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    if not paragraph.origins:
        return
    for match in _QUOTED.finditer(paragraph.text):
        words = next(group for group in match.groups() if group)
        if len(words.split()) < _FEWEST:
            continue
        quoted = _plain(words)
        if any(quoted in _plain(origin.text) for origin in paragraph.origins):
            continue
        for origin in paragraph.origins:
            spotted = _differs(words, match, origin, settings)
            if spotted is not None:
                yield spotted
                break


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", " ", words).casefold().strip()


def _differs(words: str, match: re.Match[str], origin: Origin, settings: CheckSettings) -> Spot | None:
    segments = compare_words(origin.text, words)
    kept = sum(len(segment.text) for segment in segments if segment.op is Op.EQUAL)
    if kept < _KEPT * len(words):
        return None
    # What stands in the source before the first and after the last word quoted is simply not quoted.
    first = next(place for place, segment in enumerate(segments) if segment.op is not Op.DELETED)
    last = max(place for place, segment in enumerate(segments) if segment.op is not Op.DELETED)
    flags = change_flags(segments[first : last + 1], settings.vocabulary)
    grave = next((flag for flag in _GRAVE if flag in flags), "")
    if grave:
        return spot(QUOTE_NEGATED, match.start(), match.end(), citation=origin.citation, flag=grave)
    return spot(QUOTE_DIFFERS, match.start(), match.end(), citation=origin.citation)


SCANS = (
    ParagraphScan((WEAKER, STRONGER), _verbs),
    ParagraphScan((QUOTE_DIFFERS, QUOTE_NEGATED), _quotes),
)
