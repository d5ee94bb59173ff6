"""The page about the linter says what there is: every rule, its severity and its languages."""

from __future__ import annotations

import re
from pathlib import Path

from drafter.deeds.checking import rule_words
from drafter.drafting.checks import RULES, Severity


def test_the_page_lists_every_rule_as_it_is(project_folder: Path) -> None:
    page = (project_folder / "docs" / "checks.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.) \| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$", page, re.MULTILINE)
    assert [tuple(row) for row in rows] == [
        (
            "●" if rule.severity is Severity.ERROR else "○",
            name,
            rule.category.value,
            ", ".join(sorted(rule.languages)) or "all",
            rule_words(name, "en").name,
            "yes" if rule_words(name, "en").fix else "–",
        )
        for name, rule in RULES.items()
    ]


def test_the_number_of_rules_that_is_told_is_right(project_folder: Path) -> None:
    told = re.search(r"The linter: (\d+) rules", (project_folder / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert told is not None
    assert int(told[1]) == len(RULES)
