"""Files of every kind from a shell: ``text`` and ``compare`` on what others send."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

Drafter = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def pdf() -> bytes:
    """Two pages with a running head."""
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    for page, lines in enumerate(
        (("1. Reafirmaron la inte-", "gración regional."), ("2. Decidieron reunirse.",)), start=1
    ):
        canvas.drawString(72, 810, f"Cumbre CALC {page} / 2")
        for place, line in enumerate(lines):
            canvas.drawString(72, 700 - 15 * place, line)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def test_a_pdf_as_text_with_its_notes(drafter: Drafter, tmp_path: Path, pdf: bytes) -> None:
    (tmp_path / "acta.pdf").write_bytes(pdf)
    shown = drafter("text", "acta.pdf", "--json")
    document = json.loads(shown.stdout)
    assert [paragraph["line"] for paragraph in document["paragraphs"]] == [
        "1. Reafirmaron la integración regional.",
        "2. Decidieron reunirse.",
    ]
    assert document["notes"] == [{"key": "header", "text": "Cumbre CALC 1 / 2"}]
    assert (shown.returncode, shown.stderr) == (0, "")


def test_standard_input_is_told_by_its_first_bytes(drafter: Drafter, pdf: bytes) -> None:
    shown = drafter("text", "-", stdin=pdf)
    assert shown.stdout.splitlines() == ["1. Reafirmaron la integración regional.", "2. Decidieron reunirse."]
    assert shown.stderr == "drafter: encabezado de página: Cumbre CALC 1 / 2\n"


def test_encodings_and_kinds_compare_with_one_another(drafter: Drafter, tmp_path: Path, pdf: bytes) -> None:
    (tmp_path / "acta.pdf").write_bytes(pdf)
    words = "1. Reafirmaron la integración regional.\n2. Decidieron reunirse.\n"
    (tmp_path / "acta.txt").write_bytes(words.encode("mac_roman"))
    compared = drafter("compare", "acta.txt", "acta.pdf", "--json")
    stats = json.loads(compared.stdout)["stats"]
    assert (stats["unchanged"], stats["changed"], stats["inserted"], stats["deleted"]) == (2, 0, 0, 0)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("escaneado.pdf", None, "no tiene texto"),
        ("acta.rtf", b"<html></html>", "no es un archivo .rtf"),
        ("acta.doc", b"hola", "no es un archivo .doc"),
        ("acta.odt", b"PK\x03\x04", "dañado"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_exit_code_3(
    drafter: Drafter, tmp_path: Path, name: str, data: bytes | None, told: str
) -> None:
    if data is None:
        stream = io.BytesIO()
        canvas = Canvas(stream, invariant=1)
        canvas.rect(50, 50, 300, 300, fill=1)
        canvas.save()
        data = stream.getvalue()
    (tmp_path / name).write_bytes(data)
    for arguments in (("text", name), ("compare", "library:SALV-2008", name), ("new", "b.draft", "--from", name)):
        done = drafter(*arguments)
        assert done.returncode == 3
        assert done.stdout == ""
        assert done.stderr.startswith(f"drafter: {name}: ")
        assert told in done.stderr
        assert done.stderr.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == [name]


def test_the_tabs_of_a_page_header_are_blanks_in_its_note(drafter: Drafter, tmp_path: Path) -> None:
    for name in ("base.txt", "nuevo.txt"):
        (tmp_path / name).write_text(f"Acordaron la paz: {name}.", encoding="utf-8")
    assert drafter("redline", "base.txt", "nuevo.txt", "-o", "cambios.docx").returncode == 0
    said = drafter("text", "cambios.docx").stderr.splitlines()
    assert "drafter: encabezado de página: nuevo.txt 1 / 1" in said
