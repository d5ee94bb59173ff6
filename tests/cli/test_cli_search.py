"""``search`` with filters, facets and saved searches; ``searches`` and ``synonyms``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]


def ids(drafter: Drafter, *arguments: str) -> list[str]:
    return [hit["clause_id"] for hit in json.loads(drafter("search", *arguments, "--limit", "200", "--json").stdout)]


def test_filters_are_options_and_may_be_typed_as_well(drafter: Drafter) -> None:
    strong = ids(drafter, "energía", "--strength", "7-9", "--year", "2008", "--language", "es")
    assert strong
    assert strong == ids(drafter, "energía fuerza:7-9 año:2008 idioma:es ")
    assert ids(drafter, "energía", "--body", "jefes de estado", "--year", ">=2009") == []
    assert set(ids(drafter, "energía Y (promover O crisis)")) < set(ids(drafter, "energía "))


def test_facets_are_counted_instead_of_listing_clauses(drafter: Drafter) -> None:
    counted = json.loads(drafter("search", "energía ", "--facets", "--json").stdout)
    assert counted["total"] == len(ids(drafter, "energía "))
    assert counted["at_least"] is False
    assert list(counted["facets"]) == ["instrument", "body", "language", "year", "kind", "topic", "verb", "strength"]
    assert counted["facets"]["year"] == [["2008", counted["total"]]]
    shown = drafter("search", "energía ", "--facets", "--lang", "fr").stdout
    assert "Année" in shown
    assert f"{counted['total']}  2008" in shown
    assert "ninguna cláusula" in drafter("search", "zzz", "--facets", "--lang", "es").stderr


def test_a_search_is_saved_and_repeated(drafter: Drafter) -> None:
    first = drafter("search", "energía", "--kind", "item", "--save", "Energía", "--json")
    again = drafter("search", "--saved", "energia", "--json")
    assert json.loads(again.stdout) == json.loads(first.stdout) != []
    fewer = drafter("search", "renovables", "--saved", "energia", "--json")
    assert 0 < len(json.loads(fewer.stdout)) < len(json.loads(first.stdout))
    known = json.loads(drafter("searches", "--json").stdout)
    assert known["saved"] == [{"name": "Energía", "query": "energía", "kind": "item"}]
    assert drafter("searches").stdout == "Energía  energía kind:item\n"
    assert json.loads(drafter("searches", "--forget", "ENERGIA", "--json").stdout)["saved"] == []
    unknown = drafter("search", "--saved", "energía")
    assert unknown.returncode == 3
    assert len(unknown.stderr.splitlines()) == 1


def test_a_year_that_is_none_is_a_wrong_command_line(drafter: Drafter) -> None:
    for option in ("--year", "--strength"):
        answer = drafter("search", "energía", option, "antes")
        assert answer.returncode == 2
        assert option in answer.stderr


@pytest.mark.parametrize("query", ["AND", "((((", '"', "año:", "-", "*"])
def test_nothing_typed_is_an_error(drafter: Drafter, query: str) -> None:
    assert json.loads(drafter("search", "--json", "--", query).stdout) is not None


def test_synonyms_are_listed_by_language(drafter: Drafter) -> None:
    assert ["sostenible", "sustentable"] in json.loads(drafter("synonyms", "--json").stdout)["es"]
    assert "es  sostenible = sustentable" in drafter("synonyms").stdout.splitlines()
