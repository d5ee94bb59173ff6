"""``export`` and ``redline``: layouts, options of the page, columns, audience."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from drafter.drafting import Draft, DraftFile
from drafter.exchange import read_text, visible_lines
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.proving.reading_back import grid_lines, inline_lines

Drafter = Callable[..., subprocess.CompletedProcess[str]]
SIGNED = ("--author", "Chile", "--date", "2026-11-23T09:00:00Z")
BASE = "Declaración\n\n1. Instaron a los países.\n\n2. Acordaron reunirse.\n"
NEW = "Declaración\n\n1. Exhortaron a los países.\n\n1 bis. Saludaron el avance […].\n\n2. Acordaron reunirse.\n"
OTHER = "Declaración\n\n1. Instaron a todos los países.\n"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Three texts: base.txt, new.txt and other.txt."""
    for name, words in (("base", BASE), ("new", NEW), ("other", OTHER)):
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    return tmp_path


@pytest.fixture
def sample(project_folder: Path, tmp_path: Path) -> Draft:
    """The sample draft, copied to ``muestra.draft``."""
    copy = tmp_path / "muestra.draft"
    copy.write_bytes((project_folder / "resources" / "samples" / "muestra.draft").read_bytes())
    with DraftFile.open(copy, holder="", read_only=True) as file:
        return file.load().draft


def part(path: Path, name: str) -> str:
    """The text of one part of a Word file."""
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode()


def everything(path: Path) -> str:
    """All parts of a Word file."""
    with zipfile.ZipFile(path) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def test_a_bracketed_redline_names_who_wants_what(drafter: Drafter, texts: Path) -> None:
    done = drafter("redline", "base.txt", "new.txt", "-o", "out.docx", "--layout", "bracketed", *SIGNED)
    assert done.returncode == 0, done.stderr
    lines = visible_lines(read_text(texts / "out.docx").paragraphs)
    assert "1. [Instaron / Exhortaron – Chile] a los países." in lines
    assert "[1 bis. Saludaron el avance […]. – Chile]" in lines
    old, new = inline_lines((texts / "out.docx").read_bytes())
    assert " ".join(old).split() == BASE.split()
    assert " ".join(new).split() == NEW.split()


def test_a_bracketed_text_that_nobody_signs_has_no_names(drafter: Drafter, texts: Path) -> None:
    assert drafter("redline", "base.txt", "new.txt", "-o", "out.docx", "--layout", "bracketed").returncode == 0
    lines = visible_lines(read_text(texts / "out.docx").paragraphs)
    assert "1. [Instaron / Exhortaron] a los países." in lines


def test_columns_hold_the_base_each_text_and_a_compromise_to_be_filled(drafter: Drafter, texts: Path) -> None:
    done = drafter(
        "redline", "base.txt", "new.txt", "-o", "out.docx", "--layout", "columns", "--column", "Cuba=other.txt", *SIGNED
    )
    assert done.returncode == 0, done.stderr
    rows = list(grid_lines((texts / "out.docx").read_bytes()))
    assert [texts_of_row[1][1] for _, texts_of_row, _ in rows][1] == ("1. Instaron a todos los países.",)
    assert {compromise for _, _, compromise in rows} == {""}
    words = visible_lines(read_text(texts / "out.docx").paragraphs)
    assert words[:6] == ("N.º", "base.txt", "new.txt", "Cuba", "Transacción", "Estado")
    assert "divergencia" in words
    assert 'w:orient="landscape"' in part(texts / "out.docx", "word/document.xml")


def test_without_other_texts_columns_are_base_draft_and_compromise(
    drafter: Drafter, sample: Draft, tmp_path: Path
) -> None:
    for suffix in ("docx", "html", "txt"):
        done = drafter("export", "muestra.draft", "-o", f"out.{suffix}", "--layout", "columns", *SIGNED)
        assert done.returncode == 0, done.stderr
    headings = visible_lines(read_text(tmp_path / "out.docx").paragraphs)[:5]
    assert headings == ("N.º", f"{sample.title} (Rev.2)", sample.title, "Transacción", "Estado")
    assert "| N.º" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert "size: A4 landscape" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_page_options_are_in_the_file(drafter: Drafter, sample: Draft, tmp_path: Path) -> None:
    done = drafter(
        "export", "muestra.draft", "-o", "out.docx", "--line-numbers", "--line-restart", "page", "--paper", "letter",
        "--version-label", "Rev.7", "--header-date", "2026-11-23 18:40", "--draft-mark", *SIGNED,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    document, header = (part(tmp_path / "out.docx", f"word/{name}.xml") for name in ("document", "header1"))
    assert re.search(r'<w:lnNumType [^>]*w:restart="newPage"', document)
    assert 'w:w="12240"' in document
    assert "Rev.7 · 2026-11-23 18:40" in header
    assert 'string="BORRADOR"' in header
    assert drafter("verify", "out.docx", "--new", "muestra.draft", "--author", "Chile").returncode == 0


def test_the_moment_is_written_only_where_it_is_asked_for(drafter: Drafter, sample: Draft, tmp_path: Path) -> None:
    assert drafter("export", "muestra.draft", "-o", "out.docx", "--header-date", "now").returncode == 0
    assert re.search(r">\d{4}-\d\d-\d\d \d\d:\d\d<", part(tmp_path / "out.docx", "word/header1.xml"))


@pytest.mark.parametrize("way", ["footnotes", "table"])
def test_sources_of_agreed_language_are_given_and_are_not_the_text(
    drafter: Drafter, sample: Draft, tmp_path: Path, way: str
) -> None:
    cited = [paragraph for paragraph in sample.paragraphs if paragraph.origins]
    assert cited
    assert drafter("export", "muestra.draft", "-o", "out.docx", "--sources", way, *SIGNED).returncode == 0
    words = everything(tmp_path / "out.docx")
    assert words.count(cited[0].origins[0].citation) >= 1
    assert ("word/footnotes.xml" in words) == (way == "footnotes")
    assert drafter("verify", "out.docx", "--new", "muestra.draft", "--author", "Chile").returncode == 0


def test_a_file_for_circulation_says_neither_status_nor_source_unless_asked(
    drafter: Drafter, sample: Draft, tmp_path: Path
) -> None:
    citation = next(paragraph.origins[0].citation for paragraph in sample.paragraphs if paragraph.origins)
    assert drafter("export", "muestra.draft", "-o", "out.docx").returncode == 0
    assert drafter("export", "muestra.draft", "-o", "in.docx", "--for", "internal").returncode == 0
    assert drafter("export", "muestra.draft", "-o", "said.docx", "--statuses").returncode == 0
    circulated, internal, said = (everything(tmp_path / f"{name}.docx") for name in ("out", "in", "said"))
    for word in (citation, "INTERNO", "[propuesto]"):
        assert word not in circulated
    assert citation in internal
    assert "INTERNO: no circular" in internal
    assert "«INTERNO – propuesto" in internal
    assert "[propuesto]" in said
    assert citation not in said
    assert visible_lines(read_docx((tmp_path / "in.docx").read_bytes(), "").paragraphs) == visible_lines(
        read_docx((tmp_path / "out.docx").read_bytes(), "").paragraphs
    )


def test_changes_are_signed_with_the_delegation_s_name(drafter: Drafter, texts: Path) -> None:
    done = drafter("redline", "base.txt", "new.txt", "-o", "out.docx", "--delegation", "Delegación de Cuba", *SIGNED)
    assert done.returncode == 0, done.stderr
    authors = set(re.findall(r'w:author="([^"]*)"', everything(texts / "out.docx")))
    assert authors == {"Delegación de Cuba"}


def test_word_counts_where_it_counts_right(drafter: Drafter, texts: Path) -> None:
    assert drafter("export", "new.txt", "-o", "out.docx", "--numbering", "word", *SIGNED).returncode == 0
    assert read_text(texts / "out.docx").paragraphs[1].label == "1."
    assert part(texts / "out.docx", "word/document.xml").count("<w:numPr>") == 2
    assert "1 bis." in part(texts / "out.docx", "word/document.xml")
    assert drafter("verify", "out.docx", "--new", "new.txt", "--author", "Chile").returncode == 0


def template(tmp_path: Path) -> Path:
    """A template somebody's ministry uses."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "MINISTERIO"
    document.add_paragraph("Cuerpo que no debe quedar")
    path = tmp_path / "plantilla.docx"
    document.save(str(path))
    return path


def test_a_template_keeps_its_header_and_loses_its_body(drafter: Drafter, texts: Path) -> None:
    template(texts)
    done = drafter("redline", "base.txt", "new.txt", "-o", "out.docx", "--template", "plantilla.docx", *SIGNED)
    assert done.returncode == 0, done.stderr
    words = everything(texts / "out.docx")
    assert "MINISTERIO" in words
    assert "Cuerpo que no debe quedar" not in words
    verified = drafter("verify", "out.docx", "--old", "base.txt", "--new", "new.txt", "--author", "Chile")
    assert verified.returncode == 0, verified.stdout


def test_a_template_that_cannot_be_used_is_refused_in_a_sentence(drafter: Drafter, texts: Path) -> None:
    path = template(texts)
    target = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as macros:
        for name in source.namelist():
            macros.writestr(name, source.read(name))
        macros.writestr("word/vbaProject.bin", b"macros")
    path.write_bytes(target.getvalue())
    refused = drafter("export", "new.txt", "-o", "out.docx", "--template", "plantilla.docx")
    assert refused.returncode == 3
    assert refused.stderr.startswith("drafter: plantilla.docx: la plantilla contiene macros")
    assert not (texts / "out.docx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("redline", "base.txt", "new.txt", "-o", "o.docx", "--layout", "columns", "--line-numbers"),
        ("export", "new.txt", "-o", "o.html", "--line-numbers"),
        ("redline", "base.txt", "new.txt", "-o", "o.docx", "--numbering", "word"),
        ("export", "new.txt", "-o", "o.txt", "--template", "t.docx"),
        ("redline", "base.txt", "new.txt", "-o", "o.docx", "--column", "other.txt"),
        ("redline", "base.txt", "new.txt", "-o", "o.docx", "--layout", "columns", *(["--column", "x.txt"] * 13)),
        ("export", "new.txt", "-o", "o.docx", "--sources", "table"),
        ("export", "new.txt", "-o", "o.docx", "--statuses"),
        ("export", "new.txt", "-o", "o.docx", "--paper", "A5"),
    ],
    ids=lambda arguments: " ".join(arguments[4:])[:40],
)
def test_what_does_not_go_together_is_refused_with_2(drafter: Drafter, texts: Path, arguments: tuple[str, ...]) -> None:
    refused = drafter(*arguments)
    assert refused.returncode == 2, refused.stderr
    assert refused.stderr.startswith("drafter: ")
    assert not list(texts.glob("o.*"))


@pytest.mark.parametrize("layout", ["tracked", "bracketed", "side-by-side", "columns", "inline"])
def test_the_same_words_author_and_date_give_the_same_bytes(drafter: Drafter, texts: Path, layout: str) -> None:
    for name in ("one.docx", "two.docx"):
        done = drafter("redline", "base.txt", "new.txt", "-o", name, "--layout", layout, "--draft-mark", *SIGNED)
        assert done.returncode == 0, done.stderr
    assert (texts / "one.docx").read_bytes() == (texts / "two.docx").read_bytes()


def test_plain_text_numbers_its_lines(drafter: Drafter, texts: Path) -> None:
    assert drafter("export", "new.txt", "-o", "out.txt", "--line-numbers").returncode == 0
    lines = (texts / "out.txt").read_text(encoding="utf-8").splitlines()
    assert "   2  1. Exhortaron a los países." in lines
