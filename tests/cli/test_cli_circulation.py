"""``circulate``, and ``verify`` of files that others saved."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.circulation.file_with_secrets import NAMED_PLACES, PLACES, VISIBLE_PLACES, file_with_secrets, secret

Drafter = Callable[..., subprocess.CompletedProcess[str]]
STYLE = secret(next(iter(NAMED_PLACES)))


@pytest.fixture
def received(tmp_path: Path) -> Path:
    """A Word file with secrets in it."""
    file = tmp_path / "recibido.docx"
    file.write_bytes(file_with_secrets())
    return file


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A file of forbidden words, one a line."""
    file = tmp_path / "palabras.txt"
    file.write_text("\n".join(secret(place) for place in PLACES) + "\n\n", encoding="utf-8")
    return file


def test_a_copy_is_fit_to_circulate_and_what_went_is_listed(
    drafter: Drafter, received: Path, words: Path, tmp_path: Path
) -> None:
    source = received.read_bytes()
    done = drafter("circulate", received.name, "-o", "limpio.docx", "--delegation", "Chile", "--forbid", STYLE)
    assert done.returncode == 0
    assert "comentarios" in done.stdout
    assert "limpio.docx" in done.stderr
    assert received.read_bytes() == source
    assert (tmp_path / "limpio.docx").is_file()
    proved = drafter("verify", "limpio.docx", "--forbid-file", words.name, "--author", "Chile", "--json")
    assert proved.returncode == 0, proved.stdout
    assert json.loads(proved.stdout) == {"file": "limpio.docx", "ok": True, "counts": {}, "findings": []}


def test_the_report_as_json_names_kind_part_and_detail(drafter: Drafter, received: Path) -> None:
    done = drafter("circulate", received.name, "-o", "limpio.docx", "--json")
    report = json.loads(done.stdout)
    assert {"kind": "property", "part": "docProps/app.xml", "detail": f"Company: {secret('company')}", "count": 1} in (
        report["removed"]
    )
    assert report["counts"]["comment"] == 2
    assert len(report["removed_words"]) == len(VISIBLE_PLACES)


def test_verifying_a_file_as_word_saved_it_finds_each_kind(drafter: Drafter, received: Path, words: Path) -> None:
    found = drafter("verify", received.name, "--forbid-file", words.name, "--json")
    assert found.returncode == 1
    report = json.loads(found.stdout)
    details = "\n".join(one["detail"] for one in report["findings"])
    assert [place for place in PLACES if f"«{secret(place)}»" not in details] == []
    assert {"comment", "hidden-text", "path", "property", "macro", "forbidden-word", "forbidden-in-text"} <= set(
        report["counts"]
    )
    spoken = drafter("verify", received.name, "--lang", "en")
    assert spoken.returncode == 1
    assert "hidden text (" in spoken.stdout


def test_an_internal_file_may_hold_private_things_but_no_forbidden_word(drafter: Drafter, received: Path) -> None:
    assert drafter("verify", received.name, "--for", "internal").returncode == 0
    assert drafter("verify", received.name, "--for", "internal", "--forbid", secret("macro")).returncode == 1


def test_a_forbidden_word_in_the_text_is_told_and_the_file_is_written(
    drafter: Drafter, received: Path, tmp_path: Path
) -> None:
    done = drafter("circulate", received.name, "-o", "limpio.docx", "--forbid", "condiciones")
    assert done.returncode == 1
    assert "condiciones" in done.stdout
    assert (tmp_path / "limpio.docx").is_file()


def test_accepting_first_leaves_no_struck_word(drafter: Drafter, received: Path) -> None:
    assert drafter("circulate", received.name, "-o", "limpio.docx", "--accept-changes").returncode == 0
    assert drafter("verify", "limpio.docx", "--forbid", "y la guerra").returncode == 0
    assert drafter("verify", received.name, "--for", "internal", "--forbid", "y la guerra").returncode == 1


def test_texts_pages_and_other_kinds(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Posición de repliegue", encoding="utf-8")
    (tmp_path / "a.html").write_text("<html><body>paz</body></html>", encoding="utf-8")
    assert drafter("verify", "a.txt", "--forbid", "posicion").returncode == 1
    assert drafter("verify", "a.html", "--forbid", "posicion").returncode == 0
    (tmp_path / "a.odt").write_bytes(b"PK")
    assert drafter("verify", "a.odt").returncode == 3
    assert drafter("circulate", "a.txt", "-o", "b.docx").returncode == 3
    assert drafter("verify", "a.txt", "--old", "a.html").returncode == 2


def test_nothing_is_replaced_without_force_and_only_docx_is_written(drafter: Drafter, received: Path) -> None:
    assert drafter("circulate", received.name, "-o", received.name).returncode == 3
    assert drafter("circulate", received.name, "-o", "a.pdf").returncode == 2
    assert received.read_bytes() == file_with_secrets()
