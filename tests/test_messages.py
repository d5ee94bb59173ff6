"""Sentences for people: in every language, with everything their callers give them, and no key without one."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter

import pytest

import drafter
from drafter import resources
from drafter.deeds.recording import DEEDS
from drafter.drafting.brackets import Stance, TroubleKind
from drafter.drafting.compilation import NoticeKind
from drafter.drafting.model import Status
from drafter.errors import BugError, KnownError
from drafter.exchange import RevisionKind
from drafter.exchange.circulation import IN_FILE, IN_TEXT, PrivateKind
from drafter.exchange.outgoing.column_grid import Agreement
from drafter.instruments import ClauseKind, Doubt, HouseStyle
from drafter.instruments.layout.house_styles import EVIDENCE
from drafter.library import Fate, Provenance
from drafter.library.keeping.restoring import Standing
from drafter.library.precedence.weakening import WEAKENINGS
from drafter.messages import LANGUAGES, explain, say, system_language
from drafter.redline import FLAGS, Closeness, RowKind

_CALLS = {"KnownError": 0, "Misuse": 0, "tell": 0, "say": 0}
"""Functions that name a sentence, and which of their arguments does."""


def sentences(language: str) -> Mapping[str, str]:
    """All of a language's."""
    loaded: dict[str, str] = json.loads((resources.messages_folder() / f"{language}.json").read_text(encoding="utf-8"))
    return loaded


def placeholders(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def named_in_code() -> Iterator[tuple[str, str, set[str] | None]]:
    """Each sentence named in the program: where, its key, and the data it is given (None where that is not plain)."""
    for path in sorted(Path(drafter.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = _CALLS.get(name)
            if name != "KnownError" and isinstance(node.func, ast.Attribute):
                continue  # a method of that name is another thing
            if place is not None and len(node.args) > place:
                argument = node.args[place]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    given = {keyword.arg for keyword in node.keywords if keyword.arg is not None}
                    plain = all(keyword.arg is not None for keyword in node.keywords)
                    data = given if plain and name != "Misuse" else None
                    yield f"{path.name}:{node.lineno}", argument.value, data
            for keyword in node.keywords:
                if keyword.arg == "help" and isinstance(keyword.value, ast.Constant):
                    yield f"{path.name}:{node.lineno}", str(keyword.value.value), set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences(language: str) -> None:
    assert set(sentences(language)) == set(sentences("es"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_for_the_same_data(language: str) -> None:
    spanish = sentences("es")
    for key, sentence in sentences(language).items():
        assert sentence.strip(), key
        assert placeholders(sentence) == placeholders(spanish[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_repeats_what_the_command_line_puts_before_it(language: str) -> None:
    for key, sentence in sentences(language).items():
        assert not sentence.startswith("drafter: "), key
        assert "\n" not in sentence, key
        if sentence.startswith("{file}") and key != "draft-version":
            assert sentence.startswith("{file}: "), key


def test_every_sentence_named_in_the_program_exists_and_gets_its_data() -> None:
    spanish = sentences("es")
    missing = [f"{where}: {key}" for where, key, _ in named_in_code() if key not in spanish]
    assert not missing
    starved = [
        f"{where}: {key} lacks {sorted(placeholders(spanish[key]) - data)}"
        for where, key, data in named_in_code()
        if data is not None and placeholders(spanish[key]) - data
    ]
    assert not starved


def named_by_value() -> dict[str, set[str]]:
    """The values of sentences whose key is made of a beginning and a value, by beginning."""
    return {
        "agreement-": {agreement.value for agreement in Agreement},
        "compile-": {kind.value for kind in NoticeKind},
        "closeness-": {closeness.value for closeness in Closeness},
        "deed-": {*DEEDS, "several"},
        "doubt-": {doubt.value for doubt in Doubt},
        "evidence-": set(EVIDENCE),
        "finding-": {IN_FILE, IN_TEXT, "old-text", "new-text", "unreadable", *(kind.value for kind in PrivateKind)},
        "fate-": {fate.value for fate in Fate},
        "flag-": set(FLAGS),
        "house-style-": {style.value for style in HouseStyle},
        "kind-": {*(kind.value for kind in ClauseKind), "furniture"},
        "metadata-": {"body", "meeting", "symbol", "place", "dates", "date", "language", "adoption"},
        "note-": keys_of_notes(),
        "provenance-": {provenance.value for provenance in Provenance},
        "revision-": {kind.value for kind in RevisionKind},
        "row-": {kind.value.replace("_", "-") for kind in RowKind},
        "standing-": {standing.value for standing in Standing},
        "stance-": {stance.value.replace("_", "-") for stance in Stance},
        "trouble-": {kind.value for kind in TroubleKind},
        "weakening-": set(WEAKENINGS) - set(FLAGS),
        "status-": {status.value.replace("_", "-") for status in Status},
    }


def strings_in(folder: str) -> Iterator[str]:
    """Every string written out in a folder's modules, the fixed beginnings of put-together ones included."""
    for path in sorted((Path(drafter.__file__).parent / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def keys_of_notes() -> set[str]:
    """What an import can note: the sentences there are of those the readers name, and those they name outright."""
    read = set(strings_in("exchange"))
    there = {key.removeprefix("note-") for key in sentences("es") if key.startswith("note-")}
    return {*(there & read), *_first_strings("ImportNote")}


def _first_strings(call: str) -> Iterator[str]:
    for path in sorted((Path(drafter.__file__).parent / "exchange").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == call and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_shown_to_people_has_a_name_and_no_other_has(language: str) -> None:
    known = sentences(language)
    assert len(set(_first_strings("ImportNote"))) > 10, "control: the readers are found"
    outright = {key for _, key, _ in named_in_code()}
    for beginning, values in named_by_value().items():
        found = {key.removeprefix(beginning) for key in known if key.startswith(beginning) and key not in outright}
        assert found == values, beginning


def test_no_sentence_is_there_that_nothing_names() -> None:
    written = set(strings_in("."))
    values = tuple(named_by_value())
    beginnings = tuple(one for one in written if one.endswith("-") and one.strip("-") and one not in values)
    unnamed = [
        key
        for key in sentences("es")
        if key not in written
        and not key.startswith(values)
        and not any(key.startswith(one) and key.removeprefix(one) in written for one in beginnings)
    ]
    assert unnamed == []


def test_a_known_error_is_explained_in_the_reader_s_language() -> None:
    error = KnownError("file-missing", file="a.docx")
    assert explain(error, "es").startswith("a.docx: no existe")
    assert len({explain(error, language) for language in LANGUAGES}) == len(LANGUAGES)
    assert explain(error, "pt").startswith("a.docx: não existe")


def test_a_sentence_nobody_wrote_is_our_fault() -> None:
    with pytest.raises(BugError):
        say("no-such-sentence", "es")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LC_ALL": "pt_BR.UTF-8", "LANG": "es_CL.UTF-8"}, "pt"),
        ({"LC_MESSAGES": "fr_HT.UTF-8", "LANG": "es_CL.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "es"),
    ],
)
def test_the_system_s_language_is_the_environment_s(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language
