"""Compilations of the declaration's own paragraphs, read by a person for their sense.

``tests/data/compilations/*.json``: what it is about, the base, each delegation's text, and the rolling text that must
come out.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import resources
from drafter.drafting.compilation.readings import reading
from drafter.drafting.compilation.saying import notice_sentence
from tests.drafting.compilation.compilations import NOTATION, compiled_of, lines_of, sources

GOLDEN = sorted((Path(__file__).parents[2] / "data" / "compilations").glob("*.json"))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_the_rolling_text_reads_as_a_delegate_would_write_it(path: Path) -> None:
    golden = json.loads(path.read_text(encoding="utf-8"))
    base = sources(*golden["base"])
    texts = {code: sources(*lines) for code, lines in golden["texts"].items()}
    compiled = compiled_of(base, texts)
    assert lines_of(compiled) == golden["rolling"]
    assert [notice_sentence(notice, base, NOTATION, "es") for notice in compiled.notices] == golden["notices"]
    assert compiled.proof is not None
    assert compiled.proof.ok
    assert len(compiled.proof.structure_only) == golden["structure_only"]
    assert compiled.compilation is not None
    for code, text in texts.items():
        assert reading(compiled.compilation, code) == text


def test_the_bases_are_the_declarations_own_words() -> None:
    source = resources.resources_folder() / "instruments" / "declaracion-salvador-2008.es.txt"
    words = " ".join(source.read_text(encoding="utf-8").split())
    assert len(GOLDEN) >= 6
    for path in GOLDEN:
        if path.stem != "texto_evolutivo":  # a rolling text already: its brackets are nobody's adopted words
            for line in json.loads(path.read_text(encoding="utf-8"))["base"]:
                assert " ".join(line.split(" ", 1)[1].split())[:200] in words
