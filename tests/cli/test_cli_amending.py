"""``redline`` and ``export`` into the Word file itself."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]
SIGNED = ("--author", "Delegación de Chile", "--date", "2026-11-23T09:00:00Z")


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A file somebody sent: a heading, a counted paragraph, a table, a header."""
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Secretaría Pro Témpore"
    made.add_heading("Declaración", 1)
    made.add_paragraph("Los Estados promoverán la paz.", style="List Number")
    made.add_table(1, 2).cell(0, 0).text = "Anexo"
    made.save(str(tmp_path / "base.docx"))
    return tmp_path / "base.docx"


@pytest.fixture
def new(base: Path) -> Path:
    """The same with one word changed and a row added."""
    made = docx.Document(str(base))
    made.paragraphs[1].runs[0].text = "Los Estados garantizarán la paz."
    made.tables[0].add_row().cells[0].text = "Lista de países"  # type: ignore[no-untyped-call]
    made.save(str(base.with_name("new.docx")))
    return base.with_name("new.docx")


def parts_that_differ(one: Path, other: Path) -> list[str]:
    with zipfile.ZipFile(one) as before, zipfile.ZipFile(other) as after:
        assert before.namelist() == after.namelist()
        return [name for name in before.namelist() if before.read(name) != after.read(name)]


def test_redline_changes_the_main_part_of_the_base_alone(drafter: Drafter, base: Path, new: Path) -> None:
    assert drafter("redline", base, new, "-o", "out.docx", *SIGNED).returncode == 0
    assert parts_that_differ(base, base.with_name("out.docx")) == ["word/document.xml"]
    assert drafter("verify", "out.docx", "--for", "internal", "--old", base, "--new", new).returncode == 0


def test_the_same_input_author_and_date_give_the_same_bytes(drafter: Drafter, base: Path, new: Path) -> None:
    for name in ("one.docx", "two.docx"):
        drafter("redline", base, new, "-o", name, *SIGNED)
    assert base.with_name("one.docx").read_bytes() == base.with_name("two.docx").read_bytes()


def test_a_new_file_is_written_if_asked(drafter: Drafter, base: Path, new: Path) -> None:
    assert drafter("redline", base, new, "-o", "out.docx", "--new-file", "--paper", "letter").returncode == 0
    with zipfile.ZipFile(base.with_name("out.docx")) as written:
        assert "docProps/thumbnail.jpeg" not in written.namelist()


def test_what_only_a_new_file_can_look_like_is_refused(drafter: Drafter, base: Path, new: Path) -> None:
    done = drafter("redline", base, new, "-o", "out.docx", "--paper", "letter")
    assert done.returncode == 2
    assert "--paper" in done.stderr
    assert "--new-file" in done.stderr
    assert not base.with_name("out.docx").exists()


def test_of_a_template_a_new_file_is_written(drafter: Drafter, base: Path, new: Path) -> None:
    shutil.copy(base, base.with_suffix(".dotx"))
    assert drafter("redline", base.with_suffix(".dotx"), new, "-o", "out.docx").returncode == 0
    with zipfile.ZipFile(base.with_name("out.docx")) as written:
        assert "word/header1.xml" in written.namelist()
        assert "docProps/thumbnail.jpeg" not in written.namelist()


def test_a_draft_that_began_as_a_word_file_is_exported_into_it(drafter: Drafter, base: Path) -> None:
    assert drafter("new", "a.draft", "--from", base).returncode == 0
    base.unlink()
    done = drafter("export", "a.draft", "-o", "out.docx", "--layout", "tracked", "--for", "internal", *SIGNED)
    assert done.returncode == 0
    with zipfile.ZipFile(base.with_name("out.docx")) as written:
        assert b"Secretar" in b"".join(written.read(name) for name in written.namelist() if "header" in name)


def test_for_circulation_the_base_tells_of_nobody(drafter: Drafter, base: Path, new: Path) -> None:
    done = drafter("redline", base, new, "-o", "out.docx", "--for", "circulation", *SIGNED)
    assert done.returncode == 0
    assert drafter("verify", "out.docx", "--old", base, "--new", new).returncode == 0
    with zipfile.ZipFile(base.with_name("out.docx")) as written:
        assert b"python-docx" not in b"".join(written.read(name) for name in written.namelist())


def test_a_base_that_is_no_word_file_gets_one_sentence(drafter: Drafter, base: Path, new: Path) -> None:
    base.write_bytes(b"no zip")
    done = drafter("redline", base, new, "-o", "out.docx")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "base.docx" in done.stderr
    assert not base.with_name("out.docx").exists()
