"""Every rule there is, and every look at a text that finds what the rules are about."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.drafting.checks import (
    acronyms,
    dates,
    leftovers,
    lists,
    marks,
    negotiation,
    numbering,
    precedents,
    spacing,
    terms,
    verbs,
)
from drafter.drafting.checks.model import ParagraphScan, Rule, TextScan

_ROOMS = (negotiation, marks, numbering, lists, verbs, spacing, leftovers, acronyms, terms, dates, precedents)

SCANS: tuple[ParagraphScan | TextScan, ...] = tuple(scan for room in _ROOMS for scan in room.SCANS)

RULES: Mapping[str, Rule] = {rule.name: rule for scan in SCANS for rule in scan.rules}
"""By name, in the order they are explained in."""
