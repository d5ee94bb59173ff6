"""What a check needs besides the text: tables, and the words of each rule in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from drafter import resources
from drafter.deeds.tables import load_notation
from drafter.drafting.checks import RULES, CheckSettings, CheckTables, Finding, SwitchOff, merged, tables_from
from drafter.errors import BugError, KnownError
from drafter.library import load_ladder, load_vocabulary
from drafter.library.language import language_table, own_language_path, own_language_table
from drafter.messages import FALLBACK, LANGUAGES

_TABLES = ("glossary.json", "profiles.json")
OWN_PROFILE = "own"
"""The house of a text that follows no house: what it does most is what it should always do."""


@dataclass(frozen=True, slots=True)
class RuleWords:
    """A rule in one language.

    Attributes:
        name: what it looks for, in a few words.
        finding: sentence about one finding, with ``{placeholders}`` for its data.
        why: why it matters.
        source: who says so; empty where it is common sense.
        fix: what the button says that sets it right; empty where nothing can safely.
    """

    name: str
    finding: str
    why: str
    source: str
    fix: str


@cache
def _all_words(language: str) -> Mapping[str, RuleWords]:
    path = resources.resources_folder() / "checks" / f"{language}.json"
    loaded: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return {rule: RuleWords(**words) for rule, words in loaded.items()}


def rule_words(rule: str, language: str) -> RuleWords:
    """A rule's words in ``language``; in Spanish where that has none.

    Raises:
        BugError: there is no such rule.
    """
    words = _all_words(language if language in LANGUAGES else FALLBACK).get(rule)
    if words is None:
        raise BugError(f"rule {rule!r} has no words")
    return words


def finding_sentence(finding: Finding, language: str) -> str:
    """What is wrong, in one sentence."""
    return rule_words(finding.rule, language).finding.format(**finding.particulars)


def load_check_tables() -> CheckTables:
    """Terms, names, acronyms and houses: the shipped tables with the person's own laid over them.

    A file of the same name in the folder ``language`` of the platform's folder for data adds to the lists and
    replaces other values.

    Raises:
        KnownError: a table is missing, damaged, or holds what it should not.
    """
    shipped: list[Mapping[str, object]] = []
    for name in _TABLES:
        table = language_table(name)
        if not isinstance(table, dict):
            raise KnownError("table-damaged", file=name)
        shipped.append(table)
    try:
        tables = tables_from(*shipped)
    except ValueError as error:
        raise KnownError("table-damaged", file=", ".join(_TABLES)) from error
    for place, name in enumerate(_TABLES):
        own = own_language_table(name)
        if own is None:
            continue
        if not isinstance(own, dict):
            raise KnownError("own-table-damaged", file=str(own_language_path(name)))
        shipped[place] = merged(shipped[place], own)
        try:
            tables = tables_from(*shipped)
        except ValueError as error:
            raise KnownError("own-table-damaged", file=str(own_language_path(name))) from error
    return tables


def check_profiles() -> tuple[str, ...]:
    """The houses whose typography can be asked for, the person's own included.

    Raises:
        KnownError: as :func:`load_check_tables`.
    """
    return tuple(load_check_tables().profiles)


def check_settings(
    language: str,
    *,
    profile: str = OWN_PROFILE,
    today: str = "",
    clean: bool = False,
    rules: frozenset[str] | None = None,
    off: frozenset[SwitchOff] = frozenset(),
    remarks: tuple[tuple[str, int], ...] = (),
    agreed: Mapping[str, str] | None = None,
    tables: CheckTables | None = None,
) -> CheckSettings:
    """What to check a text of that language against, with all tables; see :class:`CheckSettings`.

    Raises:
        KnownError: a table is missing or damaged, or there is no such profile.
    """
    tables = tables or load_check_tables()
    house = tables.profiles.get(profile)
    if house is None:
        raise KnownError("profile-unknown", profile=profile, names=", ".join(tables.profiles))
    return CheckSettings(
        language,
        tables,
        house,
        load_ladder(),
        load_vocabulary(),
        today,
        clean,
        rules,
        off,
        remarks,
        load_notation(),
        agreed or {},
    )


def rules_named(names: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The rules that a list of names chooses, and the names nobody knows.

    A name is a rule's, a category's or a severity's; ``-name`` takes away; a list that only takes away begins with
    all rules.

    Args:
        names: separated by commas or spaces.
    """
    chosen: set[str] = set()
    unknown: list[str] = []
    words = names.replace(",", " ").split()
    if all(word.startswith("-") for word in words):
        chosen = set(RULES)
    for word in words:
        name = word.removeprefix("-")
        meant = {rule.name for rule in RULES.values() if name in (rule.name, rule.category.value, rule.severity.value)}
        if not meant:
            unknown.append(name)
        chosen = chosen - meant if word.startswith("-") else chosen | meant
    return frozenset(chosen), tuple(unknown)
