"""The tables about the languages of drafting."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import VerbLadder, fold
from drafter.library import load_ladder, load_synonyms, load_vocabulary, read_instrument
from drafter.library.language import own_vocabulary, stem
from drafter.redline import change_flags, compare_words, flagged
from drafter.redline.vocabulary import KINDS

FLAGS: dict[str, dict[str, list[str | list[str | int]]]] = json.loads(
    (resources.language_folder() / "flags.json").read_text(encoding="utf-8")
)


def test_the_four_languages_have_every_kind_of_flag_and_no_word_twice() -> None:
    assert sorted(FLAGS) == ["en", "es", "fr", "pt"]
    signs = ["function_words", "harmless", "letters", "name_link", "strengthening", "time_unit", "year_after"]
    for kinds in FLAGS.values():
        assert sorted(kinds) == sorted([*KINDS, *signs])
        for kind, entries in kinds.items():
            words = [entry if isinstance(entry, str) else str(entry[0]) for entry in entries]
            assert len(words) == len(set(words))
            assert all(word == word.strip() for word in words)
            # Capitals tell an addressee, and so what only looks like one.
            assert kind in ("addressee", "harmless") or all(word == word.lower() for word in words)


def test_what_looks_harmless_is_not_listed_as_something_too() -> None:
    for kinds in FLAGS.values():
        listed = {entry if isinstance(entry, str) else entry[0] for kind in KINDS for entry in kinds[kind]}
        assert not listed & set(kinds["harmless"])


def test_what_strengthens_is_a_qualifier_or_a_quantifier() -> None:
    for language, kinds in FLAGS.items():
        listed = {
            entry if isinstance(entry, str) else entry[0]
            for kind in ("qualifier", "quantifier")
            for entry in kinds[kind]
        }
        assert set(kinds["strengthening"]) <= listed, language
    vocabulary = load_vocabulary()
    assert vocabulary.strengthens("Todos")
    assert vocabulary.strengthens("con pleno respeto de los derechos humanos"), "with the words that belong to it"
    assert not vocabulary.strengthens("cuando proceda")


@pytest.mark.parametrize(
    ("strong", "weaker", "weakest"),
    [
        ("garantizar", "promover", "considerar"),
        ("ensure", "promote", "explore"),
        ("assegurar", "fomentar", "estudar"),
        ("mettre en œuvre", "favoriser", "envisager"),
    ],
)
def test_what_is_done_binds_more_than_what_is_promoted_and_that_more_than_what_is_considered(
    strong: str, weaker: str, weakest: str
) -> None:
    vocabulary = load_vocabulary()
    levels = [vocabulary.verb_level(verb) for verb in (strong, weaker, weakest)]
    assert levels == [8, 6, 2]
    assert vocabulary.verb_level("cooperar") is None


def test_no_verb_of_the_flags_is_on_the_ladder_too() -> None:
    levels = load_ladder().levels
    assert not [entry for kinds in FLAGS.values() for entry in kinds["verb"] if entry[0] in levels]


def own_table(content: str) -> Path:
    """The user's own table, with that content."""
    own_vocabulary().parent.mkdir(parents=True)
    own_vocabulary().write_text(content, encoding="utf-8")
    return own_vocabulary()


def test_a_user_s_own_words_are_added_to_the_shipped_ones_replace_and_take_them_out() -> None:
    old, new = "Los países cooperarán con los demás.", "Los países cooperarán solidariamente con los demás."
    assert change_flags(compare_words(old, new), load_vocabulary()) == ()
    weak, strong = "Los países deberán cooperar.", "Los países podrán cooperar."
    own_table(json.dumps({"es": {"qualifier": ["solidariamente"], "modal": ["-deberán", ["podrán", 9]]}}))
    own = load_vocabulary()
    assert change_flags(compare_words(old, new), own) == ("qualifier",)
    assert [(flag.lost, flag.won) for flag in flagged(compare_words(weak, strong), own)] == [((), ("podrán",))]
    assert load_vocabulary().terms["podrán",][0].level == 9


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "1:2"),
        ("[]", "{}"),
        ('{"es": ["podrán"]}', "es"),
        ('{"es": {"modal": "podrán"}}', "es, modal"),
        ('{"es": {"modal": [["podrán"]]}}', "es, modal, ['podrán']"),
        ("[" * 100_000, "JSON"),
    ],
)
def test_an_own_table_that_cannot_be_used_is_named_in_one_sentence(content: str, says: str) -> None:
    path = own_table(content)
    with pytest.raises(KnownError) as error:
        load_vocabulary()
    assert error.value.message == "own-flags-damaged"
    assert error.value.data["file"] == str(path)
    assert error.value.data["place"] == says


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
