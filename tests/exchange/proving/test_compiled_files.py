"""Compilations in Word: read back by ourselves, by pandoc and by LibreOffice."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings

from drafter.deeds.compiling import Rolling, rolling_of
from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.drafting.ids import SequentialIds
from drafter.exchange import (
    CompiledExport,
    Export,
    Layout,
    TextParagraph,
    prove_compiled,
    read_revisions,
    read_text,
    revisions_in,
    settle_revisions,
    visible_lines,
    write_compiled,
    write_docx,
)
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.outgoing.compiled_docx import tracked_units
from drafter.instruments import ClauseKind
from tests.drafting.compilation.compilations import NOTATION, ODD, WORDS, compiled_of, negotiations, sources
from tests.exchange.proving.test_independent_readers import two_insertions_meet
from tests.exchange.second_opinions import libreoffice_lines, pandoc_lines, python_with_uno

GOLDEN = sorted((Path(__file__).parents[2] / "data" / "compilations").glob("*.json"))
Negotiation = tuple[list[str], dict[str, list[str]]]


def compiled_export(negotiation: Negotiation, layout: Layout) -> CompiledExport:
    """A compilation, ready to be written."""
    base, texts = negotiation
    own = sources(*base)
    compiled = compiled_of(own, {code: sources(*lines) for code, lines in texts.items()})
    opened = OpenedText(
        "base.txt", "es", tuple(TextParagraph(one.label, ClauseKind.PARAGRAPH, one.text) for one in own)
    )
    rolling = rolling_of(opened, compiled, SequentialIds())
    return CompiledExport(export_of(rolling, layout), compiled, rolling.paragraphs, NOTATION)


def export_of(rolling: Rolling, layout: Layout) -> Export:
    return Export(
        "Declaración", "es", layout, rolling.base.paragraphs, draft_paragraphs(rolling.draft), None, "",
        "2026-11-23T09:00:00Z", "", "",
    )  # fmt: skip


def golden(path: Path) -> Negotiation:
    read = json.loads(path.read_text(encoding="utf-8"))
    return read["base"], read["texts"]


@settings(max_examples=40)
@given(negotiations([*WORDS, *(word for word in ODD if word not in ("", " "))]))
def test_rejecting_everybodys_changes_gives_the_base(negotiation: Negotiation) -> None:
    written = compiled_export(negotiation, Layout.TRACKED)
    proof = prove_compiled(write_compiled(written), written)
    assert proof.ok, proof.findings


def test_a_paragraph_that_one_divides_and_another_deletes_with_all_the_rest_is_the_bases_again() -> None:
    base = ["La paz.", "Los países de la región promueven la integración."]
    divided = ["La paz.", "Los países de la región", "promueven la integración."]
    written = compiled_export((base, {"ARG": divided, "BRA": []}), Layout.TRACKED)
    proof = prove_compiled(write_compiled(written), written)
    assert proof.ok, proof.findings


@settings(max_examples=40)
@given(negotiations([*WORDS, *(word for word in ODD if word not in ("", " "))]))
def test_a_bracketed_file_holds_the_rolling_text(negotiation: Negotiation) -> None:
    written = compiled_export(negotiation, Layout.BRACKETED)
    proof = prove_compiled(write_compiled(written), written)
    assert proof.ok, proof.findings


@pytest.mark.parametrize("layout", [Layout.BRACKETED, Layout.TRACKED])
def test_a_file_of_another_compilation_is_found_out(layout: Layout) -> None:
    one, other = (compiled_export(golden(path), layout) for path in GOLDEN[:2])
    proof = prove_compiled(write_compiled(one), other)
    assert not proof.ok
    assert {finding.rule for finding in proof.findings} & {"old-text", "new-text"}


def test_the_same_compilation_gives_the_same_bytes() -> None:
    for layout in (Layout.BRACKETED, Layout.TRACKED):
        once, again = (write_compiled(compiled_export(golden(GOLDEN[0]), layout)) for _ in range(2))
        assert once == again


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_each_change_is_by_those_who_propose_it(path: Path) -> None:
    written = compiled_export(golden(path), Layout.TRACKED)
    names = set(written.compiled.names.values())
    found = revisions_in(write_compiled(written), path.name)
    assert found.revisions
    for author in found.authors:
        assert set(author.split(", ")) <= names
    proposed = {(claim.text, claim.owners) for claim in written.compiled.claims if claim.text.strip() and claim.base}
    for text, owners in proposed:
        by = ", ".join(written.compiled.names[code] for code in owners)
        assert any(text in one.text for one in found.revisions if one.author == by), (text, by)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_every_passage_has_a_look_of_its_own_for_words_and_notation(path: Path, tmp_path: Path) -> None:
    written = compiled_export(golden(path), Layout.BRACKETED)
    file = tmp_path / "rolling.docx"
    file.write_bytes(write_compiled(written))
    assert visible_lines(read_text(file).paragraphs) == visible_lines(written.export.new)
    assert pandoc_lines(file, "accept") is not None or shutil.which("pandoc") is None


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_pandoc_rejects_everybodys_changes_and_has_the_base(path: Path, tmp_path: Path) -> None:
    written = compiled_export(golden(path), Layout.TRACKED)
    file, base = tmp_path / "tracked.docx", tmp_path / "base.docx"
    file.write_bytes(write_compiled(written))
    clean = written.export.old
    base.write_bytes(
        write_docx(Export("Declaración", "es", Layout.CLEAN, clean, clean, None, "", "2026-11-23T09:00:00Z", "", ""))
    )
    # pandoc puts a blank where an added paragraph was joined to the one before it.
    rejected = [line.rstrip() for line in pandoc_lines(file, "reject") or [] if line.strip()]
    assert rejected == [line for line in pandoc_lines(base, "accept") or [] if line]


@pytest.mark.skipif(python_with_uno() is None, reason="LibreOffice with Python is not installed")
def test_libreoffice_rejects_everybodys_changes_and_has_the_base(tmp_path: Path) -> None:
    jobs: list[tuple[str, str]] = []
    expected: list[tuple[str, ...]] = []
    for number, path in enumerate(GOLDEN):
        written = compiled_export(golden(path), Layout.TRACKED)
        if two_insertions_meet(tracked_units(written)):
            continue
        file = tmp_path / f"{number}.docx"
        file.write_bytes(write_compiled(written))
        jobs.append((str(file), "reject"))
        expected.append(visible_lines(written.export.old))
    assert len(jobs) >= len(GOLDEN) - 2
    folder = tmp_path / "profile"
    folder.mkdir()
    for found, base in zip(libreoffice_lines(jobs, folder), expected, strict=True):
        assert found is not None
        assert [line.replace("\t", " ") for line in found if line] == [line for line in base if line]


def taken_by(data: bytes, name: str) -> list[str]:
    """The words of each paragraph when the changes of one delegation are accepted, and then all others rejected."""
    own = [one.number for one in read_revisions(data, "x.docx").revisions if name in one.author.split(", ")]
    if own:
        data = settle_revisions(data, "x.docx", accept=True, numbers=own)
    if read_revisions(data, "x.docx").revisions:
        data = settle_revisions(data, "x.docx", accept=False)
    return [one.text for one in read_docx(data, "x.docx").paragraphs]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_accepting_one_delegations_changes_alone_gives_its_text(path: Path) -> None:
    written = compiled_export(golden(path), Layout.TRACKED)
    data = write_compiled(written)
    for code, lines in golden(path)[1].items():
        own = [one.text.removeprefix("• ") for one in sources(*lines)]
        assert taken_by(data, written.compiled.names[code]) == own, code


@settings(max_examples=40)
@given(negotiations([word for word in WORDS if not word[0].isdigit() and word[0] not in "“("]))
def test_accepting_one_delegations_changes_alone_gives_its_text_whatever_it_did(negotiation: Negotiation) -> None:
    base, texts = negotiation
    if not all(line.strip() == line and line for text in (base, *texts.values()) for line in text):
        return
    written = compiled_export(negotiation, Layout.TRACKED)
    data = write_compiled(written)
    for code, lines in texts.items():
        assert taken_by(data, written.compiled.names[code]) == lines, code
