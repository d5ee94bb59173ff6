"""What pandoc and LibreOffice read in files in which we settled the changes: nothing tracked, and the right text."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from drafter.exchange import TextParagraph, settle_revisions, visible_lines, write_docx
from tests.exchange.conftest import MakeExport
from tests.exchange.second_opinions import libreoffice_lines, pandoc_lines, python_with_uno

Pairs = Sequence[tuple[Sequence[TextParagraph], Sequence[TextParagraph]]]
MANY = 12


def folded(line: str) -> str:
    return " ".join(line.split())


def pandoc_words(path: Path, deed: str) -> list[str]:
    """What pandoc reads, without white space: where it joins paragraphs itself, it puts a space between."""
    lines = pandoc_lines(path, deed)
    assert lines is not None
    return [line for line in ("".join(each.split()) for each in lines) if line]


def settled_files(folder: Path, make_export: MakeExport, pairs: Pairs) -> list[tuple[Path, Path, str, list[str]]]:
    """Tracked file, settled file, deed and expected lines of amended articles of law."""
    made = []
    for number, (old, new) in enumerate(pairs[:MANY]):
        data = write_docx(make_export(old, new))
        tracked = folder / f"{number}.docx"
        tracked.write_bytes(data)
        for deed, text in (("accept", new), ("reject", old)):
            path = folder / f"{number}-{deed}.docx"
            path.write_bytes(settle_revisions(data, path.name, accept=deed == "accept"))
            made.append((tracked, path, deed, [folded(line) for line in visible_lines(text)]))
    return made


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_a_settled_file_as_it_reads_the_tracked_one(
    tmp_path: Path, make_export: MakeExport, amended_articles: Pairs
) -> None:
    differing = 0
    for tracked, settled, deed, _ in settled_files(tmp_path, make_export, amended_articles):
        read = pandoc_words(settled, "all")  # «all» would show what is still tracked
        assert read == pandoc_words(tracked, deed)
        differing += read != pandoc_words(tracked, "reject" if deed == "accept" else "accept")
    assert differing == 2 * MANY  # the control: a settler that does nothing, or the opposite, is seen each time


@pytest.mark.parametrize("accept", [True, False])
def test_two_validators_find_nothing_in_a_settled_file(
    make_export: MakeExport,
    negotiated: tuple[Sequence[TextParagraph], Sequence[TextParagraph]],
    tmp_path: Path,
    accept: bool,
) -> None:
    file = tmp_path / "settled.docx"
    file.write_bytes(settle_revisions(write_docx(make_export(*negotiated)), file.name, accept=accept))
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(file)] == []


@pytest.mark.skipif(python_with_uno() is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_text_in_a_settled_file_whatever_it_is_told_to_do_with_changes(
    tmp_path: Path, make_export: MakeExport, amended_articles: Pairs
) -> None:
    files = settled_files(tmp_path, make_export, amended_articles)
    jobs = [
        (str(path), opposite) for _, path, deed, _ in files for opposite in ("accept", "reject") if deed != opposite
    ]
    (tmp_path / "office").mkdir()
    read = libreoffice_lines(jobs, tmp_path / "office")
    for (_, path, _, expected), lines in zip(files, read, strict=True):
        assert lines is not None
        assert [folded(line) for line in lines if line.strip()] == [line for line in expected if line], path.name
