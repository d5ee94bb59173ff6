"""The declaration of 2008 has the faults that the field knows of, and no other is reported."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from drafter import resources
from drafter.deeds.texts import open_text
from drafter.drafting import Paragraph
from drafter.drafting.checks import check
from drafter.library import ClauseLibrary, load_vocabulary
from tests.drafting.checks.checked_texts import settings_for

KNOWN = [
    ("SALV-2008:p1", "number-missing", ""),
    ("SALV-2008:p2", "inconsistent-term", "América Latina y del Caribe"),
    ("SALV-2008:p9", "enumeration-order", "crisis financiera, alimentaria y de energía"),
    ("SALV-2008:p9", "official-name", "Declaración de los Objetivos de Desarrollo del Milenio"),
    ("SALV-2008:p12", "official-name", "Convención sobre la Diversidad Biológica"),
    ("SALV-2008:p16", "official-name", "ronda Doha"),
    ("SALV-2008:p16", "official-name", "Organización Mundial de Comercio"),
    ("SALV-2008:p16", "acronym-unused", "OMC"),
    ("SALV-2008:p17.b2", "inconsistent-term", "sustentables"),
    ("SALV-2008:p17.b4", "capital-variants", "Conferencia de Alto Nivel sobre la crisis financiera"),
    ("SALV-2008:p22", "acronym-unused", "CALC"),
    ("SALV-2008:p23.s2.i4.d1", "item-not-parallel", "un"),
    ("SALV-2008:p23.s2.i4.d1", "list-lower-case", "un"),
    ("SALV-2008:p23.s3.i6", "quoted-alone", "esos objetivos"),
    ("SALV-2008:p23.s4.i1", "inconsistent-term", "América Latina y del Caribe"),
    ("SALV-2008:p23.s5.i1", "inconsistent-term", "Metas del Milenio"),
    ("SALV-2008:p23.s5.i4", "gender-agreement", "entre otros"),
    ("SALV-2008:p23.s5.i7", "inconsistent-term", "Metas del Milenio"),
    ("SALV-2008:p23.s5.i9", "quoted-alone", "áreas antes mencionadas"),
    ("SALV-2008:p23.s6.i1", "inconsistent-term", "sustentable"),
    ("SALV-2008:p23.s7.i1", "inconsistent-term", "sustentable"),
    ("SALV-2008:p23.s7.i3", "acronym-unused", "ILAC"),
    ("SALV-2008:p23.s7.i4", "inconsistent-term", "sustentable"),
    ("SALV-2008:p23.s7.i6", "quoted-alone", "esos objetivos"),
    ("SALV-2008:p23.s8.i3", "acronym-unused", "CDERA"),
    ("SALV-2008:p23.s8.i3", "renamed-body", "CDERA"),
    ("SALV-2008:p23.s8.i3", "official-name", "Centro para la Prevención de los Desastres Naturales en América Central"),
    ("SALV-2008:p23.s8.i3", "acronym-unused", "CEPREDENAC"),
    ("SALV-2008:p23.s8.i3", "acronym-unused", "CAPRADE"),
    ("SALV-2008:p23.s8.i3", "acronym-well-known", "MERCOSUR"),
    ("SALV-2008:p23.s8.i6", "quoted-alone", "esos objetivos"),
    ("SALV-2008:p23.s9.i2", "acronym-unused", "UPR"),
    ("SALV-2008:p23.s9.i2", "acronym-of-another-name", "UPR"),
    ("SALV-2008:p23.s10.i5", "inconsistent-term", "América Latina y del Caribe"),
    ("SALV-2008:p23.s12", "heading-full-stop", "."),
]
"""Clause, rule, words: the table of known findings, read by a person line by line."""


@pytest.fixture(scope="module")
def declaration() -> tuple[Paragraph, ...]:
    """Its clauses as paragraphs, with the clauses' ids."""
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary()) as library:
        opened = open_text("library:SALV-2008", library, lambda: b"")
    return tuple(Paragraph(each.id or "", each.kind, each.label, each.text) for each in opened.paragraphs)


def seen(text: tuple[Paragraph, ...]) -> list[tuple[str, str, str]]:
    """Paragraph, rule and words of every finding."""
    found = check(text, settings_for())
    return [(one.paragraph_id, one.rule, text[one.place].text[one.start : one.end]) for one in found]


def test_the_declaration_has_exactly_the_known_findings(declaration: tuple[Paragraph, ...]) -> None:
    assert sorted(seen(declaration)) == sorted(KNOWN)


def test_its_file_as_received_has_the_same_and_its_two_page_headers(declaration: tuple[Paragraph, ...]) -> None:
    path = Path(resources.instruments_folder()) / "declaracion-salvador-2008.es.txt"
    opened = open_text(str(path), None, lambda: b"")
    text = tuple(Paragraph(str(at), each.kind, each.label, each.text) for at, each in enumerate(opened.paragraphs))
    as_file = Counter((rule, words) for _, rule, words in seen(text))
    known = Counter((rule, words) for _, rule, words in KNOWN)
    assert as_file - known == Counter({("page-furniture", "2 / 21"): 1, ("page-furniture", "19 / 21"): 1})
    assert not known - as_file


@pytest.mark.parametrize(
    ("what", "rules"),
    [
        ("numbers that begin anew under 23", {"number-gap", "number-repeated", "number-out-of-order"}),
        ("bullets that are sentences with full stops", {"list-punctuation", "list-last-item", "final-punctuation"}),
        ("a year at the beginning of a line", {"page-furniture", "number-gap"}),
        ("hyphens within words, and a pair of dashes", {"hyphen-for-dash", "unpaired-dash"}),
        ("paragraphs that begin with «Asimismo»", {"operative-without-verb", "operative-gerund"}),
    ],
)
def test_what_must_not_be_flagged_is_not(declaration: tuple[Paragraph, ...], what: str, rules: set[str]) -> None:
    assert not [each for each in seen(declaration) if each[1] in rules], what


@pytest.mark.parametrize("language", ["en", "fr", "pt"])
def test_a_sound_resolution_in_another_language_has_no_finding(language: str, project_folder: Path) -> None:
    path = project_folder / "tests" / "data" / "checks" / f"resolution.{language}.txt"
    opened = open_text(str(path), None, lambda: b"")
    text = tuple(Paragraph(str(at), each.kind, each.label, each.text) for at, each in enumerate(opened.paragraphs))
    assert len(text) > 8
    found = check(text, settings_for(language))
    assert [(one.rule, text[one.place].text[one.start : one.end]) for one in found] == []


def test_laws_have_less_than_one_finding_in_a_thousand_words(project_folder: Path) -> None:
    """Amended articles are no declarations: what is reported there was read and counted (docs/checks.md)."""
    words, counts = 0, Counter[str]()
    for line in (project_folder / "tests" / "data" / "amended-articles.jsonl").read_text("utf-8").splitlines()[:25]:
        opened = open_text("-", None, json.loads(line)["after"].encode)
        text = tuple(Paragraph(str(at), each.kind, each.label, each.text) for at, each in enumerate(opened.paragraphs))
        words += sum(len(each.text.split()) for each in text)
        counts.update(one.rule for one in check(text, settings_for()))
    assert words > 10_000
    assert counts.total() * 1000 < words, counts
