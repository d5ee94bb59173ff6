"""What surrounds a check: the rules' words in four languages, the tables, and names of rules on a command line."""

from __future__ import annotations

import json
from pathlib import Path
from string import Formatter

import platformdirs
import pytest

from drafter import resources
from drafter.deeds.checking import check_settings, finding_sentence, load_check_tables, rule_words, rules_named
from drafter.drafting import Paragraph
from drafter.drafting.checks import RULES, Category, check
from drafter.errors import BugError, KnownError
from drafter.instruments import ClauseKind
from drafter.messages import LANGUAGES


def placeholders(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_explained_in_every_language(language: str) -> None:
    path = resources.resources_folder() / "checks" / f"{language}.json"
    assert set(json.loads(path.read_text(encoding="utf-8"))) == set(RULES)
    for rule in RULES:
        words, spanish = rule_words(rule, language), rule_words(rule, "es")
        for said in (words.name, words.finding, words.why):
            assert said.strip(), rule
        assert words.finding.endswith("."), rule
        assert words.why.endswith("."), rule
        assert not words.name.endswith("."), rule
        assert bool(words.fix) == bool(spanish.fix), rule
        assert words.source == spanish.source, rule
        for said, in_spanish in ((words.finding, spanish.finding), (words.fix, spanish.fix)):
            assert placeholders(said) == placeholders(in_spanish), rule
        assert not placeholders(words.name + words.why), rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_rules_have_one_name(language: str) -> None:
    names = [rule_words(rule, language).name for rule in RULES]
    assert len(set(names)) == len(names)


def test_each_language_has_words_of_its_own() -> None:
    for rule in RULES:
        findings = {rule_words(rule, language).finding for language in LANGUAGES}
        assert len(findings) == len(LANGUAGES), rule


def test_a_language_nobody_wrote_falls_back_to_spanish() -> None:
    assert rule_words("double-space", "de") == rule_words("double-space", "es")


def test_a_rule_without_words_is_our_fault() -> None:
    with pytest.raises(BugError):
        rule_words("no-such-rule", "es")


def test_a_sentence_says_what_was_found() -> None:
    text = (Paragraph("p", ClauseKind.PARAGRAPH, "", "La Organización Mundial de Comercio."),)
    (one,) = check(text, check_settings("es"))
    assert finding_sentence(one, "es").startswith("«Organización Mundial de Comercio» se llama oficialmente")
    assert "officially" in finding_sentence(one, "en")


def own(name: str, document: object) -> None:
    """Writes the person's own table."""
    folder = platformdirs.user_data_path("drafter", appauthor=False) / "language"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")


def test_the_person_s_own_table_is_laid_over_the_shipped_one() -> None:
    before = load_check_tables().of("es")
    own("glossary.json", {"es": {"known_acronyms": ["ALADI"], "terms": [{"variants": [["tierra"], ["suelo"]]}]}})
    own("profiles.json", {"rae": {"dash": "–"}, "casa": {"quotes": "“”"}})
    tables = load_check_tables()
    assert tables.of("es").known_acronyms == before.known_acronyms | {"ALADI"}
    assert len(tables.of("es").terms) == len(before.terms) + 1
    assert tables.profiles["rae"].dash == "–"
    assert tables.profiles["rae"].quotes == "«»"
    assert tables.profiles["casa"].quotes == "“”"
    assert tables.of("en") == load_check_tables().of("en")


@pytest.mark.parametrize(
    "document",
    [
        "{",
        [],
        {"es": []},
        {"es": {"terms": [{"variants": [["una"]]}]}},
        {"es": {"names": [{"wrong": ["x"]}]}},
        {"es": {"organs": "Ministros"}},
    ],
)
def test_a_damaged_own_table_is_named(document: object) -> None:
    own("glossary.json", document)
    with pytest.raises(KnownError) as caught:
        load_check_tables()
    assert caught.value.message == "own-table-damaged"
    assert Path(str(caught.value.data["file"])).name == "glossary.json"


def test_a_house_nobody_knows_is_named_with_those_there_are() -> None:
    with pytest.raises(KnownError) as caught:
        check_settings("es", profile="otan")
    assert caught.value.data["names"] == "own, un, oas, rae"


@pytest.mark.parametrize(
    ("names", "some", "none"),
    [
        ("double-space", {"double-space"}, {"stray-space"}),
        ("terms", {"acronym-unused", "official-name"}, {"double-space"}),
        ("error,-structure", {"double-space"}, {"number-gap", "acronym-unused"}),
        ("-terms -double-space", {"stray-space", "number-gap"}, {"double-space", "official-name"}),
    ],
)
def test_rules_are_chosen_by_name_category_and_severity(names: str, some: set[str], none: set[str]) -> None:
    chosen, unknown = rules_named(names)
    assert not unknown
    assert some <= chosen
    assert not none & chosen


def test_names_nobody_knows_are_given_back() -> None:
    assert rules_named("terms, typos -spaces") == (
        frozenset(name for name, rule in RULES.items() if rule.category is Category.TERMS),
        ("typos", "spaces"),
    )
