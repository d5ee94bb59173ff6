"""Running the rules: a paragraph that did not change is not looked at again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

from drafter.drafting.checks.catalogue import RULES, SCANS
from drafter.drafting.checks.model import CheckSettings, Finding, ParagraphScan, Spot, Text, TextScan
from drafter.drafting.model import Paragraph, SwitchOff
from drafter.errors import BugError

_Key: TypeAlias = tuple[Any, ...]
"""All of a paragraph that a rule may look at by itself: not its id, and not where it stands."""

ON_REQUEST = frozenset({"negotiation-mark-left"})
"""Rules for a text that is to be clean: only where ``clean`` is set or they are asked for by name."""


_BREATH = 32
"""Paragraphs after which somebody may stop the check."""


def check(paragraphs: Sequence[Paragraph], settings: CheckSettings) -> tuple[Finding, ...]:
    """What is wrong with a text, in the order of the text; of one place, in the order of the rules.

    Raises:
        BugError: ``settings.rules`` names a rule that is not there.
    """
    return Checker(settings).check(paragraphs)


class Checker:
    """Checks one text again and again, as it is typed.

    Rules about a paragraph alone look only at those that changed; rules about the whole text note down what they need
    of each paragraph once, and judge the notes.
    """

    def __init__(self, settings: CheckSettings) -> None:
        """
        Raises:
            BugError: ``settings.rules`` names a rule that is not there.
        """
        self.settings = settings
        wanted = _wanted(settings)
        self._wanted = wanted
        self._paragraph_scans = _of(ParagraphScan, wanted)
        self._text_scans = _of(TextScan, wanted)
        self._off = {(one.rule, one.paragraph_id, one.words) for one in settings.off}
        self._memory: dict[str, Any] = {}
        self._known: dict[_Key, tuple[tuple[Spot, ...], dict[Any, Sequence[Any]]]] = {}

    def check(
        self, paragraphs: Sequence[Paragraph], report: Callable[[float], None] | None = None
    ) -> tuple[Finding, ...]:
        """What is wrong with the text as it is now, in the order of the text.

        Args:
            paragraphs: the text.
            report: called now and then with how much is done, 0 to 1; may raise to stop, and what it raises comes out.
        """
        known: dict[_Key, tuple[tuple[Spot, ...], dict[Any, Sequence[Any]]]] = {}
        notes: list[dict[Any, Sequence[Any]]] = []
        spots: list[tuple[int, Spot]] = []
        for place, paragraph in enumerate(paragraphs):
            if report is not None and place % _BREATH == 0:
                self._known.update(known)  # stopped here, it need not begin anew
                report(place / len(paragraphs) / 2)
            key = (paragraph.kind, paragraph.label, paragraph.text, paragraph.status, paragraph.origins)
            seen = known.get(key) or self._known.get(key) or (self._look(paragraph), {})
            known[key] = seen
            spots += [(place, each) for each in seen[0]]
            notes.append(seen[1])
        self._known = known
        text = Text(paragraphs, self.settings, notes, self._memory)
        for number, scan in enumerate(self._text_scans):
            if report is not None:
                report(0.5 + number / len(self._text_scans) / 2)
            spots += scan.look(text)
        return self._findings(paragraphs, spots)

    def _look(self, paragraph: Paragraph) -> tuple[Spot, ...]:
        return tuple(each for scan in self._paragraph_scans for each in scan.look(paragraph, self.settings))

    def _findings(self, paragraphs: Sequence[Paragraph], spots: Iterable[tuple[int, Spot]]) -> tuple[Finding, ...]:
        found: list[Finding] = []
        for place, each in spots:
            if each.rule.name not in self._wanted:
                continue
            paragraph_id = paragraphs[place].id if place >= 0 else ""
            if place >= 0 and paragraphs[place].status.is_gone:
                continue  # only its number is left
            if self._off and self._is_off(paragraphs, place, paragraph_id, each):
                continue
            rule = each.rule
            found.append(
                Finding(
                    rule.name,
                    paragraph_id,
                    place,
                    each.start,
                    each.end,
                    rule.severity,
                    rule.category,
                    each.data,
                    each.fix,
                )
            )
        found.sort(key=lambda one: (one.place, one.start, one.end, _ORDER[one.rule], one.data))
        return tuple(found)

    def _is_off(self, paragraphs: Sequence[Paragraph], place: int, paragraph_id: str, each: Spot) -> bool:
        words = paragraphs[place].text[each.start : each.end] if place >= 0 else ""
        name = each.rule.name
        return (name, paragraph_id, words) in self._off or (name, paragraph_id, "") in self._off


_ORDER = {name: place for place, name in enumerate(RULES)}


def _wanted(settings: CheckSettings) -> frozenset[str]:
    names: frozenset[str]
    if settings.rules is not None:
        unknown = settings.rules - RULES.keys()
        if unknown:
            raise BugError(f"no rule is called {', '.join(sorted(unknown))}")
        names = settings.rules
    else:
        names = frozenset(RULES) - (frozenset() if settings.clean else ON_REQUEST)
    return frozenset(name for name in names if not RULES[name].languages or settings.language in RULES[name].languages)


def _of(sort: type[Any], wanted: frozenset[str]) -> tuple[Any, ...]:
    return tuple(scan for scan in SCANS if isinstance(scan, sort) and any(rule.name in wanted for rule in scan.rules))


def switched_off_here(finding: Finding, paragraphs: Sequence[Paragraph]) -> SwitchOff:
    """What keeps a finding from being found again, as long as its words stay."""
    words = paragraphs[finding.place].text[finding.start : finding.end] if finding.place >= 0 else ""
    return SwitchOff(finding.rule, finding.paragraph_id, words)
