"""What the help says can be typed is understood, in the words of each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from drafter import resources
from drafter.desktop.consult.asking.query_help import QueryHelp
from drafter.desktop.theme import Theme
from drafter.instruments import fold
from drafter.library import ClauseLibrary
from drafter.library.search.fields import search_words

_TRANSLATED = ("es", "pt", "fr")
_FIELD = re.compile(r"(?<!\S)(\w+):(?=\S)")
_CAPITALS = re.compile(r"\b[A-ZÃÑ]{1,4}\b(?=[ ,.]|$)")


@pytest.fixture
def english(qtbot: QtBot, theme: Theme) -> list[str]:
    """The examples as the program has them."""
    parent = QWidget()
    qtbot.addWidget(parent)
    return [button.text() for button in QueryHelp(parent).findChildren(QPushButton)]


def _said(language: str) -> Mapping[str, str]:
    """What the help says in a language, by the English of it."""
    tree = ElementTree.parse(resources.translations_folder() / f"drafter_{language}.ts")
    context = next(each for each in tree.getroot().iter("context") if each.findtext("name") == "QueryHelp")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in context.iter("message")}


@pytest.mark.parametrize("language", _TRANSLATED)
def test_every_filter_named_is_one(language: str) -> None:
    fields = search_words().fields
    named = {name for words in _said(language).values() for name in _FIELD.findall(words)}
    assert len(named) >= 6
    assert {name for name in named if fold(name) not in fields} == set()


@pytest.mark.parametrize("language", _TRANSLATED)
def test_each_example_means_the_same_in_every_language(language: str, english: list[str], many: ClauseLibrary) -> None:
    said = _said(language)
    for example in english:
        ours = said[example]
        assert many.search(ours) is not None
        assert ("-" in example) == ("-" in ours)
        assert ('"' in example) == ('"' in ours)
    operators = search_words().operators
    alternative = said["migrants OR refugees"].split()
    assert operators[alternative[1]] == "or"


@pytest.mark.parametrize("language", _TRANSLATED)
def test_the_operators_named_are_understood(language: str) -> None:
    words = _said(language)["one or the other; AND, NOT and parentheses too"]
    operators = search_words().operators
    assert {operators.get(word) for word in _CAPITALS.findall(words)} == {"and", "not"}
