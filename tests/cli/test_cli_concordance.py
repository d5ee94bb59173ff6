"""``concordance``: what each paragraph was called and is called."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from drafter.drafting import Draft, DraftFile, DraftSession, Paragraph, Version
from drafter.drafting.editing.composing import renumber
from drafter.drafting.editing.edits import InsertParagraph, RemoveParagraph
from drafter.drafting.labelling.concordance import ConcordanceRow, concordance_table
from drafter.exchange import read_text
from drafter.instruments import ClauseKind

Drafter = Callable[..., subprocess.CompletedProcess[str]]
NOW = "2026-11-23T09:00:00Z"
START = Draft(
    "Declaración",
    "es",
    (
        Paragraph("t", ClauseKind.TITLE, "", "Declaración"),
        Paragraph(
            "a", ClauseKind.PARAGRAPH, "1.", "Reafirmaron su compromiso con la integración regional, sin plazo alguno."
        ),
        Paragraph("b", ClauseKind.PARAGRAPH, "2.", "Instaron a todos."),
        Paragraph("i", ClauseKind.ITEM, "•", "Promover."),
        Paragraph("c", ClauseKind.PARAGRAPH, "2 bis.", "Decidieron."),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One paragraph went, one came, the others were renumbered since Rev.1."""
    path = tmp_path / "d.draft"
    with DraftFile.create(path, START, now=NOW, author="Ana") as file:
        session = DraftSession(START, (), file.record, lambda: NOW, "Ana")
        file.add_version(Version("Rev.1", NOW, 0, START))
        session.apply(RemoveParagraph(START.paragraphs[1], 1))
        session.apply(InsertParagraph(Paragraph("n", ClauseKind.PARAGRAPH, "2 ter.", "Celebraron."), 4))
        edit = renumber(session.draft)
        assert edit is not None
        session.apply(edit)
    return path


EXPECTED = [
    ("a", "1", "", False, True),
    ("b", "2", "1", False, False),
    ("c", "2 bis", "2", False, False),
    ("n", "", "3", True, False),
]


def test_every_numbered_paragraph_of_both_has_a_row(path: Path) -> None:
    with DraftFile.open(path, holder="", read_only=True) as file:
        rows = concordance_table(file.version("Rev.1").draft, file.load().draft)
    assert [(row.paragraph_id, row.old, row.new, row.came, row.went) for row in rows] == EXPECTED
    assert rows[0].words == "Reafirmaron su compromiso con la integración regional, sin…"
    assert not any(row.is_same for row in rows)
    assert all(row.is_same for row in concordance_table(START, START))


def test_it_is_printed_as_text_and_as_json(drafter: Drafter, path: Path) -> None:
    printed = drafter("concordance", f"{path.name}@Rev.1", path.name)
    assert printed.returncode == 0, printed.stderr
    lines = [line.split("\t") for line in printed.stdout.splitlines()]
    assert lines[1][:2] == ["1", "suprimido"]
    assert lines[4][:2] == ["nuevo", "3"]
    report = json.loads(drafter("concordance", f"{path.name}@Rev.1", path.name, "--json").stdout)
    assert [ConcordanceRow(**row).new for row in report["rows"]] == ["", "1", "2", "3"]


def test_it_is_written_as_word_text_or_json(drafter: Drafter, path: Path) -> None:
    for suffix in ("docx", "txt", "json"):
        written = drafter("concordance", f"{path.name}@Rev.1", path.name, "-o", f"c.{suffix}")
        assert written.returncode == 0, written.stderr
        assert drafter("concordance", f"{path.name}@Rev.1", path.name, "-o", f"c.{suffix}").returncode == 3
    word = path.with_name("c.docx")
    words = " ".join(paragraph.text for paragraph in read_text(word).paragraphs)
    for cell in ("Concordancia", "2 bis", "suprimido", "nuevo", "Celebraron."):
        assert cell in words
    assert [str(error) for error in OpenXmlValidator().validate(word).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(word)] == []
    assert drafter("verify", "c.docx").returncode == 0


def test_what_is_no_draft_or_no_format_is_said(drafter: Drafter, path: Path) -> None:
    path.with_name("a.txt").write_text("1. Uno.\n", encoding="utf-8")
    refused = drafter("concordance", "a.txt", path.name)
    assert refused.returncode == 3
    assert refused.stderr.startswith("drafter: a.txt: ")
    assert drafter("concordance", path.name, path.name, "-o", "c.pdf").returncode == 2
