"""The declaration printed by LibreOffice, from our Word file and from plain text, comes back clause by clause."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from drafter.exchange import Export, Layout, TextParagraph, visible_lines, write_docx
from drafter.exchange.incoming.office import find_office
from drafter.exchange.incoming.pdf_reader import read_pdf
from drafter.instruments import InstrumentMetadata, VerbLadder, parse

pytestmark = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def declaration(project_folder: Path) -> tuple[TextParagraph, ...]:
    """Its 116 clauses as paragraphs."""
    raw = (project_folder / "resources" / "instruments" / "declaracion-salvador-2008.es.txt").read_text(
        encoding="utf-8"
    )
    instrument = parse(raw, InstrumentMetadata("SALV-2008", "Declaración"), VerbLadder.from_rows([]))
    return tuple(
        TextParagraph("" if clause.label is None else clause.label.as_typed, clause.kind, clause.text)
        for clause in instrument.clauses
    )


def printed(file: Path) -> bytes:
    """A file as LibreOffice prints it."""
    profile = (file.parent / "profile").as_uri()
    program = str(find_office())
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(file.parent), str(file)], check=True, capture_output=True, timeout=120)
    return file.with_suffix(".pdf").read_bytes()


def test_our_own_word_file(declaration: tuple[TextParagraph, ...], tmp_path: Path) -> None:
    export = Export(
        title="Declaración de Salvador",
        language="es",
        layout=Layout.CLEAN,
        old=(),
        new=declaration,
        comparison=None,
        author="Chile",
        date="2026-11-23T09:00:00Z",
        heading_old="",
        heading_new="",
    )
    (tmp_path / "acta.docx").write_bytes(write_docx(export))
    imported = read_pdf(printed(tmp_path / "acta.docx"), "acta.pdf")
    assert visible_lines(imported.paragraphs) == visible_lines(declaration)
    assert imported.language == "es"
    assert {note.key for note in imported.notes} <= {"header", "footer"}
    assert [one.kind for one in imported.paragraphs[1:]] == [one.kind for one in declaration[1:]]


def test_plain_text(declaration: tuple[TextParagraph, ...], tmp_path: Path) -> None:
    (tmp_path / "acta.txt").write_text("\n".join(visible_lines(declaration)), encoding="utf-8-sig")
    imported = read_pdf(printed(tmp_path / "acta.txt"), "acta.pdf")
    assert visible_lines(imported.paragraphs) == visible_lines(declaration)
