"""Our JSON of an instrument: read again it is the same instrument; what was edited by hand costs a sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from drafter.errors import KnownError
from drafter.exchange.instrument_files import (
    LARGEST_FILE,
    WholeInstrument,
    instrument_json,
    read_instrument_json,
)
from drafter.library.keeping.rebuild import shipped_instruments
from tests.exchange.instruments_made import whole_instruments


@pytest.fixture(scope="module")
def salvador() -> WholeInstrument:
    """The declaration of 2008."""
    return WholeInstrument(next(one for one in shipped_instruments() if one.metadata.id == "SALV-2008"))


@settings(max_examples=150)
@given(whole_instruments())
def test_every_instrument_comes_back_as_it_was(whole: WholeInstrument) -> None:
    assert read_instrument_json(instrument_json(whole).encode(), "x.json") == whole


def test_each_clause_stands_on_a_line_of_its_own_with_its_citation(salvador: WholeInstrument) -> None:
    lines = instrument_json(salvador).splitlines()
    clauses = [json.loads(line.rstrip(",")) for line in lines if line.startswith('{"id"')]
    assert [clause["id"] for clause in clauses] == [clause.id for clause in salvador.instrument.clauses]
    assert clauses[50]["citation"] == "párr. 23, secc. 2, viñeta 4, inciso 5"


def _without(key: str) -> Callable[[dict[str, Any]], object]:
    return lambda document: document.pop(key)


def _clause(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["clauses"][3].update(values)


FAULTS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no format": (_without("format"), "instrument-file-unknown"),
    "no clauses": (_without("clauses"), "instrument-file-damaged"),
    "clauses that are none": (lambda document: document.update(clauses=[]), "instrument-file-damaged"),
    "a later version": (lambda document: document.update(version=2), "instrument-file-newer"),
    "metadata of another shape": (lambda document: document.update(metadata=["SALV-2008"]), "instrument-file-damaged"),
    "a kind nobody knows": (_clause(kind="stanza"), "instrument-file-damaged"),
    "an id of another instrument": (_clause(id="OTRO:p1"), "instrument-file-damaged"),
    "an id that comes twice": (_clause(id="SALV-2008:p3"), "instrument-file-damaged"),
    "a parent that is not there": (_clause(parent="SALV-2008:p99"), "instrument-file-damaged"),
    "words that are a number": (_clause(text=7), "instrument-file-damaged"),
    "pages that are words": (_clause(pages=["uno", "dos"]), "instrument-file-damaged"),
    "a verb without place": (_clause(verbs=[{"as_written": "Instaron"}]), "instrument-file-damaged"),
    "a correction of nothing": (
        lambda document: document["corrections"].append(
            {"clause_id": "SALV-2008:p99", "text": "x", "reason": "", "author": "", "at": ""}
        ),
        "instrument-file-damaged",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_document_that_does_not_fit_together_is_refused(salvador: WholeInstrument, name: str) -> None:
    change, sentence = FAULTS[name]
    document = json.loads(instrument_json(salvador))
    change(document)
    with pytest.raises(KnownError) as caught:
        read_instrument_json(json.dumps(document).encode(), "a.json")
    assert caught.value.message == sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "instrument-file-damaged"),
        (b"{", "instrument-file-damaged"),
        (b"\xff\xfe", "instrument-file-damaged"),
        (b"[" * 100_000, "instrument-file-damaged"),
        (b"[]", "instrument-file-unknown"),
        (b" " * (LARGEST_FILE + 1), "instrument-file-too-large"),
    ],
    ids=["empty", "cut off", "no UTF-8", "nested", "another document", "too large"],
)
def test_what_is_no_such_document_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_instrument_json(data, "a.json")
    assert caught.value.message == sentence
