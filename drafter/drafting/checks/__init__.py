"""The linter: what a careful secretary would mark in a text before it goes out."""

from drafter.drafting.checks.catalogue import RULES
from drafter.drafting.checks.checking import ON_REQUEST, Checker, check, switched_off_here
from drafter.drafting.checks.fixing import APPLY_FIXES, edit_for_fixes
from drafter.drafting.checks.model import (
    Category,
    CheckSettings,
    Finding,
    Fix,
    Replacement,
    Rule,
    Severity,
)
from drafter.drafting.checks.negotiation import agreed_words
from drafter.drafting.checks.tables import CheckTables, StyleProfile, merged, tables_from
from drafter.drafting.model import SwitchOff

__all__ = [
    "APPLY_FIXES",
    "ON_REQUEST",
    "RULES",
    "Category",
    "CheckSettings",
    "CheckTables",
    "Checker",
    "Finding",
    "Fix",
    "Replacement",
    "Rule",
    "Severity",
    "StyleProfile",
    "SwitchOff",
    "agreed_words",
    "check",
    "edit_for_fixes",
    "merged",
    "switched_off_here",
    "tables_from",
]
