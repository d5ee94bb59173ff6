"""French as printed: a space that does not break before tall punctuation and inside quotes, curved apostrophes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from drafter import resources

_NO_BREAK = "\u00a0\u202f"
_WRONG = re.compile(
    rf"(?<![{_NO_BREAK}])[;?!»]"  # tall punctuation after anything but the space that stays with it
    rf"|(?<![{_NO_BREAK}]):(?=\s|$)"  # a colon of a sentence, not that of an hour or an address
    rf"|«(?![{_NO_BREAK}])"
    r"|\w'\w"
)
_AFTER_A_NAME = re.compile(r"^\{(?:file|clause)\}: ")
"""Before a sentence about a file or clause stands its name as command lines write it in every language: ``FILE: …``."""


def _texts_in(loaded: object) -> Iterator[str]:
    if isinstance(loaded, str):
        yield loaded
    elif isinstance(loaded, dict):
        for each in loaded.values():
            yield from _texts_in(each)


def _sentences() -> Iterator[str]:
    loaded = json.loads((resources.messages_folder() / "fr.json").read_text(encoding="utf-8"))
    for text in _texts_in(loaded):
        yield _AFTER_A_NAME.sub("", text)


def _rules() -> Iterator[str]:
    folder = resources.messages_folder().parent / "checks"
    yield from _texts_in(json.loads((folder / "fr.json").read_text(encoding="utf-8")))


def _strings() -> Iterator[str]:
    for name in ("drafter_fr.ts", "qt_fr.ts"):
        for translation in ElementTree.parse(resources.translations_folder() / name).getroot().iter("translation"):
            yield from (text for text in translation.itertext() if text.strip())


@pytest.mark.parametrize("texts", [_sentences, _rules, _strings])
def test_french_keeps_its_spaces_and_apostrophes(texts: object) -> None:
    assert callable(texts)
    said = list(texts())
    assert len(said) > 10, "control: the texts are found"
    assert [text for text in said if _WRONG.search(text)] == []
