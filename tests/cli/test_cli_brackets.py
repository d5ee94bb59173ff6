"""``drafter brackets``: the field's examples through the command line, and what a person is shown."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drafter.deeds.tables import load_delegations, save_delegations, user_delegations
from drafter.drafting.delegations import Delegation, Names

Drafter = Callable[..., subprocess.CompletedProcess[str]]
EXAMPLES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "bracket_examples.json").read_text(encoding="utf-8")
)


def document_of(drafter: Drafter, text: str, *options: str) -> dict[str, Any]:
    """What is printed as JSON about a text."""
    done = drafter("brackets", "-", "--json", *options, stdin=text.encode())
    assert done.returncode == 0
    assert done.stderr == ""
    document: dict[str, Any] = json.loads(done.stdout)
    return document


@pytest.mark.parametrize("example", EXAMPLES, ids=[one["id"] for one in EXAMPLES])
def test_the_field_s_examples_pass_through_the_command_line(drafter: Drafter, example: dict[str, Any]) -> None:
    (paragraph,) = document_of(drafter, example["text"])["paragraphs"]
    assert paragraph["index"] == 0
    assert paragraph["text"] == example["text"]
    assert paragraph["readings"] == (example["readings"] or [])
    found = [
        *((one["delegation"], one["stance"]) for option in paragraph["options"] for one in option["attributions"]),
        *(("note", note) for note in paragraph["notes"]),
        *(("literal", literal) for literal in paragraph["literals"]),
    ]
    assert sorted(found) == sorted(map(tuple, example["attributions"] or []))
    if example["error"] is None:
        assert paragraph["errors"] == []
    else:
        assert {error["message"] for error in paragraph["errors"]} == {example["error"]}
        assert all(example["text"][error["offset"]] in "[]" for error in paragraph["errors"])
    for option in paragraph["options"]:
        start, stop = option["span"]
        assert example["text"][start] + example["text"][stop - 1] == "[]"
        for words in option["alternatives"]:
            assert words in example["text"][start:stop]


def test_all_examples_in_one_text_read_as_each_alone(drafter: Drafter) -> None:
    document = document_of(drafter, "\n\n".join(example["text"] for example in EXAMPLES))
    assert [one["readings"] for one in document["paragraphs"]] == [one["readings"] or [] for one in EXAMPLES]
    assert document["counts"] == {"brackets": 29, "options": 22}


def test_a_bracket_over_paragraphs_says_where_it_ends(drafter: Drafter) -> None:
    document = document_of(drafter, "[Uno [y medio].\n\nDos – Chile]\n\nTres.")
    first, second, third = document["paragraphs"]
    assert first["options"][0]["until"] == {"index": 1, "offset": 12}
    assert first["options"][0]["alternatives"] == ["Uno [y medio].\nDos"]
    assert first["readings"] == ["Uno y medio.", "Uno.", ""]
    assert second["readings"] == ["Dos", ""]
    assert third["readings"] == ["Tres."]


def test_doubts_are_apart_from_errors(drafter: Drafter) -> None:
    (paragraph,) = document_of(drafter, "Uno [a] [b – Ruritania].", "--lang", "en")["paragraphs"]
    assert paragraph["errors"] == []
    assert [(one["kind"], one["offset"]) for one in paragraph["doubts"]] == [("neighbours", 8), ("unknown-name", 13)]
    assert paragraph["doubts"][1]["detail"] == "Ruritania"


def test_a_person_is_shown_words_and_owners(drafter: Drafter) -> None:
    text = "Uno [viejo / nuevo – Chile; Cuba: suprimir].\n\nDos.\n\nTres] [sic]. [Argentina: suprimir] [Agreed ad ref]"
    done = drafter("brackets", "-", stdin=text.encode())
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "1  Uno [viejo / nuevo – Chile; Cuba: suprimir].",
        "    [ ] viejo",
        "    [ ] nuevo  ← Chile: propone; Cuba: suprimir",
        "",
        "3  Tres] [sic]. [Argentina: suprimir] [Agreed ad ref]",
        "    [ ] (el párrafo entero)  ← Argentina: suprimir",
        "    · Agreed ad ref",
        "    ! carácter 5: corchete de cierre sobrante",
        "",
        "corchetes: 3; opciones: 1",
    ]


def test_a_user_s_own_delegation_is_known(drafter: Drafter) -> None:
    text = "Uno [dos – Observador]."
    assert document_of(drafter, text)["paragraphs"][0]["options"][0]["attributions"] == []
    save_delegations(load_delegations().with_party(Delegation("OBS", Names(es="Observador"))))
    named = document_of(drafter, text)["paragraphs"][0]["options"][0]["attributions"]
    assert named == [{"delegation": "Observador", "stance": "propose", "code": "OBS"}]


def test_a_damaged_table_of_one_s_own_is_one_sentence(drafter: Drafter) -> None:
    path = user_delegations()
    path.parent.mkdir(parents=True)
    path.write_text("{", encoding="utf-8")
    done = drafter("brackets", "-", stdin=b"Uno [dos].")
    assert done.returncode == 3
    assert done.stdout == ""
    assert "delegations.json" in done.stderr
    assert done.stderr.count("\n") == 1
