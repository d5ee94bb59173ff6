"""``library``, ``search``, ``precedents`` and ``cite``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]


def test_the_list_counts_the_clauses(drafter: Drafter) -> None:
    (instrument,) = json.loads(drafter("library", "list", "--json").stdout)
    assert instrument["id"] == "SALV-2008"
    assert instrument["title"] == "Declaración de Salvador, Bahía"
    assert instrument["clauses"] == 116
    assert "SALV-2008" in drafter("library", "list").stdout


def test_an_instrument_is_shown_clause_by_clause_as_the_page_says(drafter: Drafter) -> None:
    clauses = json.loads(drafter("library", "show", "SALV-2008", "--json").stdout)
    assert len(clauses) == 116
    for clause in clauses:
        assert list(clause) == [
            "id",
            "kind",
            "label",
            "citation",
            "parent",
            "section",
            "section_title",
            "number_implicit",
            "text",
            "pages",
            "topics",
            "verbs",
        ]
        for verb in clause["verbs"]:
            assert list(verb) == ["as_written", "infinitive", "offset"]
            assert clause["text"].startswith(verb["as_written"], verb["offset"])
    by_id = {clause["id"]: clause for clause in clauses}
    subitem = by_id["SALV-2008:p23.s2.i4.d3"]
    assert subitem["citation"] == "párr. 23, secc. 2, viñeta 4, inciso 3"
    assert subitem["parent"] == "SALV-2008:p23.s2.i4"
    assert subitem["section"] == "2"
    assert by_id["SALV-2008:p1"]["number_implicit"] is True
    assert by_id["SALV-2008:p1"]["label"] is None


def test_a_search_answers_as_the_page_says(drafter: Drafter) -> None:
    hits = json.loads(drafter("search", "ENERGIA renovable", "--limit", "3", "--json").stdout)
    assert 1 <= len(hits) <= 3
    for hit in hits:
        assert list(hit) == ["clause_id", "citation", "score", "snippet", "highlights", "text"]
        marked = [hit["snippet"][start:end].lower() for start, end in hit["highlights"]]
        assert any(word.startswith(("energ", "renov")) for word in marked)


def test_a_search_may_be_filtered_and_words_need_no_quotation_marks(drafter: Drafter) -> None:
    found = json.loads(
        drafter("search", "reuniones", "regionales", "--kind", "item", "--verb", "promover", "--json").stdout
    )
    assert {"SALV-2008:p23.s3.i6", "SALV-2008:p23.s7.i6", "SALV-2008:p23.s8.i6"} <= {hit["clause_id"] for hit in found}


def test_a_search_without_words_lists_what_passes_the_filters(drafter: Drafter) -> None:
    hits = json.loads(drafter("search", "--kind", "heading", "--limit", "50", "--json").stdout)
    assert [hit["clause_id"] for hit in hits] == [f"SALV-2008:p23.s{number}" for number in range(1, 13)]


def test_a_search_that_finds_nothing_is_done_all_the_same(drafter: Drafter) -> None:
    nothing = drafter("search", "zzzxyzz", "--json")
    assert (nothing.returncode, json.loads(nothing.stdout)) == (0, [])
    assert "ninguna cláusula coincide" in drafter("search", "zzzxyzz").stderr


def test_an_unknown_clause_is_answered_with_the_nearest(drafter: Drafter) -> None:
    refused = drafter("cite", "SALV-2008:p23.s3.i7")
    assert refused.returncode == 3
    assert refused.stdout == ""
    assert refused.stderr.count("SALV-2008:p23.s3.i") == 4  # the one asked for and three that are there
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [("library", "show", "SALV-2009"), ("search", "a", "--instrument", "SALV-2009")])
def test_an_unknown_instrument_is_a_sentence(drafter: Drafter, arguments: tuple[str, ...]) -> None:
    refused = drafter(*arguments)
    assert refused.returncode == 3
    assert "SALV-2008" in refused.stderr


def test_a_citation_has_the_exact_words_and_the_verb_of_decision(drafter: Drafter, library_file: Path) -> None:
    quoted = drafter("cite", "SALV-2008:p23.s3.i6").stdout
    assert "decidieron: «Promover la realización de reuniones regionales" in quoted
    assert "párr. 23, secc. 3, viñeta 6" in quoted
    english = drafter("cite", "SALV-2008:p9", "--style", "en").stdout
    assert "para. 9" in english
    assert "Reconocieron que sus países" in english


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough to be looked at closely", None])
def test_a_damaged_library_is_a_sentence(drafter: Drafter, tmp_path: Path, content: bytes | None) -> None:
    library = tmp_path / "damaged.db"
    if content is not None:
        library.write_bytes(content)
    refused = drafter("--library", library, "search", "agua", "--json")
    assert refused.returncode == 3
    assert refused.stdout == ""
    assert "damaged.db" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_a_library_cut_short_is_a_sentence(drafter: Drafter, library_file: Path, tmp_path: Path) -> None:
    library = tmp_path / "short.db"
    data = library_file.read_bytes()
    library.write_bytes(data[: len(data) // 2])
    refused = drafter("--library", library, "library", "show", "SALV-2008")
    assert refused.returncode == 3
    assert refused.stderr.count("\n") == 1
    assert drafter("--library", library, "doctor").returncode == 3


def test_precedents_are_given_per_paragraph_as_the_page_says(drafter: Drafter) -> None:
    words = (
        "Reafirmaron su compromiso con la energía renovable.\n\n"
        "Promover la realización de reuniones regionales para avanzar en la implementación de esos objetivos.\n"
    )
    passages = json.loads(drafter("precedents", "-", "--limit", "2", "--json", stdin=words.encode()).stdout)
    assert [passage["paragraph"] for passage in passages] == [0, 1]
    for passage in passages:
        assert list(passage) == ["paragraph", "text", "matches"]
        assert len(passage["matches"]) <= 2
        for match in passage["matches"]:
            assert list(match) == ["clause_id", "citation", "score", "closeness", "spans", "segments", "flags"]
            assert "".join(text for sign, text in match["segments"] if sign != "-") == passage["text"]
            for start, end, source_start, source_end in match["spans"]:
                source = "".join(text for sign, text in match["segments"] if sign != "+")
                assert passage["text"][start:end].lower() == source[source_start:source_end].lower()
    assert passages[1]["matches"][0]["closeness"] == "literal"
    assert passages[1]["matches"][0]["score"] == 1


def test_a_passage_may_stand_on_the_command_line_itself(drafter: Drafter) -> None:
    (passage,) = json.loads(drafter("precedents", "Combatir el abuso monopólico en los sistemas", "--json").stdout)
    assert passage["matches"][0]["clause_id"] == "SALV-2008:p23.s6.i6"
    assert "viñeta 6" in drafter("precedents", "Combatir el abuso monopólico en los sistemas").stdout


def test_the_library_is_rebuilt_the_same_and_replaced_only_with_force(
    drafter: Drafter, library_file: Path, tmp_path: Path
) -> None:
    assert drafter("library", "rebuild", "-o", "again.db").returncode == 0
    assert (tmp_path / "again.db").read_bytes() == library_file.read_bytes()
    (tmp_path / "again.db").write_bytes(b"precious")
    refused = drafter("library", "rebuild", "-o", "again.db")
    assert refused.returncode == 3
    assert "--force" in refused.stderr
    assert (tmp_path / "again.db").read_bytes() == b"precious"
    assert drafter("library", "rebuild", "-o", "again.db", "--force").returncode == 0
    assert (tmp_path / "again.db").read_bytes() == library_file.read_bytes()


@pytest.mark.parametrize(
    ("language", "says"),
    [("es", "pierde su antecedente"), ("en", "loses what it refers to"), ("pt", "perde seu"), ("fr", "perd son")],
)
def test_a_clause_that_loses_its_antecedent_is_quoted_with_a_warning(
    drafter: Drafter, language: str, says: str
) -> None:
    quoted = drafter("cite", "SALV-2008:p23.s3.i6", "--style", "es", "--lang", language)
    assert quoted.returncode == 0
    assert "esos objetivos" in quoted.stdout
    assert quoted.stderr.startswith("drafter: SALV-2008:p23.s3.i6: ")
    assert "esos objetivos" in quoted.stderr
    assert says in quoted.stderr
    assert drafter("cite", "SALV-2008:p9").stderr == ""
    document = json.loads(drafter("cite", "SALV-2008:p23.s3.i6", "--json").stdout)
    (dangling,) = document["dangling"]
    assert document["text"][slice(*dangling["span"])] == dangling["words"] == "esos objetivos"


def test_a_clause_is_cited_in_the_form_asked_for(drafter: Drafter) -> None:
    document = json.loads(drafter("cite", "SALV-2008:p9", "--style", "fr", "--json").stdout)
    assert document["short"] == "par. 9"
    assert document["full"].endswith("16 et 17 décembre 2008), par. 9")
    assert document["footnote"] == document["full"] + "."
    assert document["quote"].startswith(f"«\u00a0{document['text']}\u00a0» — ")
    for form in ("quote", "full", "short", "footnote"):
        assert drafter("cite", "SALV-2008:p9", "--style", "fr", "--form", form).stdout == document[form] + "\n"


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_a_word_that_names_no_text_is_told_how_words_are_searched(drafter: Drafter, language: str) -> None:
    refused = drafter("precedents", "democracia", "--lang", language)
    assert (refused.returncode, refused.stdout) == (3, "")
    assert refused.stderr.startswith("drafter: democracia: ")
    assert "drafter search democracia" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_a_word_may_come_on_standard_input(drafter: Drafter) -> None:
    (passage,) = json.loads(drafter("precedents", "-", "--json", stdin=b"democracia").stdout)
    assert passage["text"] == "democracia"


def test_a_passage_nothing_is_like_is_answered_in_words(drafter: Drafter) -> None:
    answer = drafter("precedents", "zzyzx qwrtp xxkcd")
    assert answer.returncode == 0
    assert answer.stdout.splitlines()[:2] == ["zzyzx qwrtp xxkcd", "    la biblioteca no tiene nada parecido"]


@pytest.mark.parametrize("nothing", ["", "  "])
def test_no_words_are_no_passage(drafter: Drafter, nothing: str) -> None:
    refused = drafter("precedents", nothing)
    assert (refused.returncode, refused.stdout) == (3, "")
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [("rebuild", "-o", "nada/a.db"), ("new", "nada/a.db"), ("pack", "SALV-2008", "-o", "nada/a.db")],
    ids=lambda command: command[0],
)
def test_a_library_is_not_written_into_a_folder_that_is_missing(drafter: Drafter, command: tuple[str, ...]) -> None:
    refused = drafter("library", *command)
    assert refused.returncode == 3
    assert refused.stderr == "drafter: nada: la carpeta no existe; créela o elija otra.\n"


def test_a_file_without_a_suffix_is_not_guessed_at(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "acta").write_text("Acordaron la paz.", encoding="utf-8")
    refused = drafter("library", "add", "acta", "--id", "A-1")
    assert refused.returncode == 3
    assert refused.stderr == "drafter: acta: sin extensión no se sabe qué es; añádale .docx, .txt o .draft.\n"
