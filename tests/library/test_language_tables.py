"""The tables about the languages of drafting."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import VerbLadder, fold
from drafter.library import load_ladder, load_synonyms, load_vocabulary, read_instrument
from drafter.library.language import stem

FLAGS: dict[str, dict[str, list[str | list[str | int]]]] = json.loads(
    (resources.language_folder() / "flags.json").read_text(encoding="utf-8")
)


def test_the_four_languages_have_every_kind_of_flag_and_no_word_twice() -> None:
    assert sorted(FLAGS) == ["en", "es", "fr", "pt"]
    for kinds in FLAGS.values():
        assert sorted(kinds) == ["deadline", "modal", "negation", "number", "qualifier", "quantifier"]
        for entries in kinds.values():
            words = [entry if isinstance(entry, str) else str(entry[0]) for entry in entries]
            assert len(words) == len(set(words))
            assert all(word == word.strip().lower() for word in words)


def test_modals_have_a_rank_and_should_is_weaker_than_shall() -> None:
    ranks = {language: {str(entry[0]): int(entry[1]) for entry in kinds["modal"]} for language, kinds in FLAGS.items()}
    assert ranks["es"]["podrán"] < ranks["es"]["deberían"] < ranks["es"]["deben"] < ranks["es"]["deberán"]
    assert ranks["en"]["may"] < ranks["en"]["should"] < ranks["en"]["shall"]
    assert ranks["pt"]["poderão"] < ranks["pt"]["deveriam"] < ranks["pt"]["deverão"]
    assert ranks["fr"]["peuvent"] < ranks["fr"]["devraient"] < ranks["fr"]["doivent"]


def test_the_shipped_tables_can_be_read() -> None:
    assert load_vocabulary().terms
    assert ("sostenible", "sustentable") in load_synonyms()
    assert load_ladder().level("decidir") == 9


def test_letters_lose_their_accents_and_words_their_endings() -> None:
    assert fold("Integración, Ñandú y ÇA") == "integracion, nandu y ca"
    assert stem("países", "es") == stem("PAÍS", "es")
    assert stem("cooperating", "en") == stem("cooperates", "en")
    assert stem("слово", "xx") == "слово"


def test_a_damaged_description_is_the_worlds_fault(tmp_path: Path) -> None:
    described = tmp_path / "X.json"
    described.write_text("[]", encoding="utf-8")
    with pytest.raises(KnownError, match="table-damaged"):
        read_instrument(described, VerbLadder(()))
    described.write_text('{"id": "X", "title": "X", "source_file": "nada.txt"}', encoding="utf-8")
    with pytest.raises(KnownError, match="file-missing"):
        read_instrument(described, VerbLadder(()))
    (tmp_path / "nada.txt").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(KnownError, match="txt-encoding"):
        read_instrument(described, VerbLadder(()))
