"""``wording`` and ``precedents --wordings``: one wording and its history."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]

THRICE = "SALV-2008:p23.s7.i6"
WORDS = "Promover la realización de reuniones regionales para avanzar en la implementación de esos objetivos."


def test_the_clauses_of_a_wording_come_in_order_with_what_changed(drafter: Drafter) -> None:
    told = json.loads(drafter("wording", THRICE, "--json").stdout)
    assert [each["clause_id"] for each in told] == ["SALV-2008:p23.s3.i6", THRICE, "SALV-2008:p23.s8.i6"]
    assert told[0]["to_first"] is None
    assert told[0]["to_previous"] is None
    assert told[2]["to_previous"] == {
        "score": 1.0,
        "closeness": "literal",
        "segments": [["=", told[2]["text"]]],
        "flags": [],
    }
    assert "literal" in drafter("wording", THRICE, "--lang", "en").stdout


@pytest.mark.parametrize(
    ("language", "first", "again"),
    [
        ("es", "Dicho por primera vez: 2008-12-17", "2008: repetido palabra por palabra (2)"),
        ("en", "First said: 2008-12-17", "2008: repeated word for word (2)"),
        ("pt", "Dito pela primeira vez: 2008-12-17", "2008: repetido palavra por palavra (2)"),
        ("fr", "Employé pour la première fois\u00a0: 2008-12-17", "2008\u00a0: repris mot pour mot (2)"),
    ],
)
def test_its_history_is_told_in_the_language_asked_for(drafter: Drafter, language: str, first: str, again: str) -> None:
    told = drafter("wording", THRICE, "--history", "--lang", language).stdout.splitlines()
    assert told[0].startswith(first)
    assert told[1].startswith(again)


def test_words_that_were_said_once_have_a_short_history(drafter: Drafter) -> None:
    told = drafter("wording", "SALV-2008:p7", "--history", "--lang", "es").stdout
    assert "no tiene otra cláusula" in told


def test_of_the_same_words_the_first_is_given_with_how_often_they_were_said(drafter: Drafter) -> None:
    (passage,) = json.loads(drafter("precedents", WORDS, "--wordings", "--limit", "3", "--json").stdout)
    best = passage["matches"][0]
    assert (best["clause_id"], best["said"], best["since"]) == ("SALV-2008:p23.s3.i6", 3, "2008-12-17")
    assert THRICE not in {match["clause_id"] for match in passage["matches"]}
    assert "dicho 3 veces" in drafter("precedents", WORDS, "--wordings", "--lang", "es").stdout


def test_an_unknown_clause_is_a_sentence(drafter: Drafter) -> None:
    refused = drafter("wording", "SALV-2008:p99")
    assert refused.returncode == 3
    assert refused.stderr.count("\n") == 1
