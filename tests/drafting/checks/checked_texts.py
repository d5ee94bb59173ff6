"""Texts to check, written the short way: a paragraph a line, its kind and label in front."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from drafter.deeds.checking import check_settings
from drafter.drafting import Paragraph
from drafter.drafting.checks import CheckSettings, Finding, check
from drafter.instruments import ClauseKind

_KINDS = {
    "T": ClauseKind.TITLE,
    "H": ClauseKind.HEADING,
    "P": ClauseKind.PARAGRAPH,
    "S": ClauseKind.SUBPARAGRAPH,
    "C": ClauseKind.CHAPEAU,
    "A": ClauseKind.PREAMBLE,
    "I": ClauseKind.ITEM,
    "D": ClauseKind.SUBITEM,
}


def paragraphs(written: str) -> tuple[Paragraph, ...]:
    """``"P 9 bis.| Words"``: kind, label, bar, words; where there is no bar the line is a plain paragraph."""
    made = []
    for place, line in enumerate(written.split("\n")):
        head, bar, words = line.partition("| ")
        if not bar:
            head, words = "P", line
        kind, _, label = head.partition(" ")
        made.append(Paragraph(f"p{place}", _KINDS[kind], label, words))
    return tuple(made)


@cache
def settings_for(language: str = "es", profile: str = "own") -> CheckSettings:
    """Everything is looked for, with the shipped tables."""
    return check_settings(language, profile=profile, today="2026-11-29")


def found(written: str, *rules: str, language: str = "es", profile: str = "own") -> list[tuple[str, int, str]]:
    """Rule, place and words of what is found; of those rules alone where any are named."""
    text = paragraphs(written)
    return [
        (one.rule, one.place, text[one.place].text[one.start : one.end])
        for one in findings(text, *rules, language=language, profile=profile)
    ]


def findings(
    text: tuple[Paragraph, ...], *rules: str, language: str = "es", profile: str = "own"
) -> tuple[Finding, ...]:
    """What is found in paragraphs."""
    settings = settings_for(language, profile)
    return check(text, replace(settings, rules=frozenset(rules)) if rules else settings)


def fixed(written: str, rule: str, language: str = "es", profile: str = "own") -> list[str]:
    """The paragraphs' words after every fix of a rule."""
    text = paragraphs(written)
    words = {place: one.text for place, one in enumerate(text)}
    for one in sorted(findings(text, rule, language=language, profile=profile), key=lambda f: -f.start):
        if one.fix is not None:
            words[one.place] = one.fix.applied(words[one.place])
    return list(words.values())
