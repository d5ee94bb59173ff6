"""``new``, ``export``, ``verify`` and ``doctor``."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile

Drafter = Callable[..., subprocess.CompletedProcess[str]]
SIGNED = ("--author", "Delegación de Chile", "--date", "2026-11-23T09:00:00Z")


@pytest.fixture
def sample(project_folder: Path, tmp_path: Path) -> Path:
    """A copy of the sample draft."""
    copy = tmp_path / "muestra.draft"
    copy.write_bytes((project_folder / "resources" / "samples" / "muestra.draft").read_bytes())
    return copy


def stored(path: Path) -> Draft:
    """What a draft file holds."""
    with DraftFile.open(path, holder="", read_only=True) as file:
        return file.load().draft


def test_a_new_draft_begins_with_its_title(drafter: Drafter, tmp_path: Path) -> None:
    assert drafter("new", "a.draft", "--title", "Declaración de Santiago", "--lang", "es").returncode == 0
    draft = stored(tmp_path / "a.draft")
    assert (draft.title, draft.language) == ("Declaración de Santiago", "es")
    assert [paragraph.text for paragraph in draft.paragraphs] == ["Declaración de Santiago"]


def test_a_draft_from_the_library_remembers_every_clause(drafter: Drafter, tmp_path: Path) -> None:
    assert drafter("new", "a.draft", "--from", "library:SALV-2008").returncode == 0
    draft = stored(tmp_path / "a.draft")
    assert (draft.title, draft.language, len(draft.paragraphs)) == ("a", "es", 116)
    assert len(draft.index) == 116
    for paragraph in draft.paragraphs:
        (origin,) = paragraph.origins
        assert origin.taken == origin.text == paragraph.text
    assert "párr. 1" in draft.paragraphs[2].origins[0].citation


def test_a_draft_from_a_version_is_that_version(drafter: Drafter, sample: Path, tmp_path: Path) -> None:
    assert drafter("new", "b.draft", "--from", f"{sample}@Rev.1", "--title", "Otra").returncode == 0
    with DraftFile.open(sample, holder="", read_only=True) as file:
        version = file.version("Rev.1")
    draft = stored(tmp_path / "b.draft")
    assert draft.title == "Otra"
    assert draft.paragraphs == version.draft.paragraphs


def test_a_draft_from_a_file_has_its_paragraphs(drafter: Drafter, tmp_path: Path) -> None:
    words = "1. Primero.\n\n2. Segundo.\n"
    assert drafter("new", "c.draft", "--from", "-", stdin=words.encode()).returncode == 0
    assert [(each.label, each.text) for each in stored(tmp_path / "c.draft").paragraphs] == [
        ("1.", "Primero."),
        ("2.", "Segundo."),
    ]


def test_with_author_and_date_a_new_draft_is_the_same_twice(drafter: Drafter, tmp_path: Path) -> None:
    for name in ("one.draft", "two.draft"):
        assert drafter("new", name, "--from", "library:SALV-2008", "--title", "T", *SIGNED).returncode == 0
    assert stored(tmp_path / "one.draft") == stored(tmp_path / "two.draft")


def test_a_draft_that_exists_is_replaced_only_with_force(drafter: Drafter, sample: Path) -> None:
    before = sample.read_bytes()
    refused = drafter("new", sample.name)
    assert refused.returncode == 3
    assert sample.read_bytes() == before
    assert drafter("new", sample.name, "--force").returncode == 0
    assert len(stored(sample).paragraphs) == 1


def test_a_draft_that_somebody_holds_is_not_replaced_but_can_be_exported(
    drafter: Drafter, sample: Path, tmp_path: Path
) -> None:
    with DraftFile.open(sample, holder="Ana"):
        refused = drafter("new", sample.name, "--force")
        assert refused.returncode == 3
        assert "Ana" in refused.stderr
        assert refused.stderr.count("\n") == 1
        assert drafter("export", sample.name, "-o", "out.docx").returncode == 0
    assert len(stored(sample).paragraphs) == 35
    assert (tmp_path / "out.docx").exists()


def test_a_version_that_is_not_there_is_answered_with_those_that_are(drafter: Drafter, sample: Path) -> None:
    refused = drafter("text", f"{sample.name}@Rev.9")
    assert refused.returncode == 3
    assert "Rev.1, Rev.2" in refused.stderr


@pytest.mark.parametrize("layout", ["clean", "tracked", "side-by-side", "inline"])
@pytest.mark.parametrize("suffix", ["docx", "html", "txt"])
def test_every_layout_is_written_in_every_format_and_the_same_twice(
    drafter: Drafter, sample: Path, tmp_path: Path, layout: str, suffix: str
) -> None:
    for name in ("one", "two"):
        target = f"{name}.{suffix}"
        done = drafter(
            "export", sample.name, "-o", target, "--layout", layout, "--against", "library:SALV-2008", *SIGNED
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout == ""
    assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_a_tracked_export_is_against_the_last_version_where_nothing_is_said(drafter: Drafter, sample: Path) -> None:
    assert drafter("export", sample.name, "-o", "out.docx", "--layout", "tracked").returncode == 0
    proved = drafter("verify", "out.docx", "--old", f"{sample.name}@Rev.2", "--new", sample.name, "--json")
    assert (proved.returncode, json.loads(proved.stdout)["ok"]) == (0, True)


def test_a_tracked_export_without_anything_to_compare_with_is_refused(drafter: Drafter) -> None:
    assert drafter("new", "a.draft").returncode == 0
    refused = drafter("export", "a.draft", "-o", "out.docx", "--layout", "tracked")
    assert refused.returncode == 2
    assert "--against" in refused.stderr


def test_a_damaged_draft_is_a_sentence(drafter: Drafter, sample: Path) -> None:
    sample.write_bytes(sample.read_bytes()[:9000])
    refused = drafter("export", sample.name, "-o", "out.docx")
    assert refused.returncode == 3
    assert refused.stderr.startswith("drafter: muestra.draft: ")
    assert refused.stderr.count("\n") == 1


def test_verifying_finds_another_text_and_ends_with_1(drafter: Drafter, sample: Path) -> None:
    assert drafter("export", sample.name, "-o", "out.docx").returncode == 0
    assert drafter("verify", "out.docx", "--new", sample.name).returncode == 0
    wrong = drafter("verify", "out.docx", "--new", "library:SALV-2008", "--json")
    assert wrong.returncode == 1
    found = json.loads(wrong.stdout)
    assert (found["file"], found["ok"]) == ("out.docx", False)
    assert found["findings"][0]["rule"] == "new-text"
    assert drafter("verify", "out.docx", "--new", "library:SALV-2008").returncode == 1


def test_verifying_finds_another_author(drafter: Drafter, sample: Path) -> None:
    assert drafter("export", sample.name, "-o", "out.docx", "--layout", "tracked", *SIGNED).returncode == 0
    assert drafter("verify", "out.docx").returncode == 0
    assert drafter("verify", "out.docx", "--author", "Delegación de Chile").returncode == 0
    wrong = drafter("verify", "out.docx", "--author", "Delegación del Perú")
    assert wrong.returncode == 1
    assert "Delegación de Chile" in wrong.stdout


def test_verifying_what_is_no_word_file_is_the_world_s_fault(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"no Word file")
    for name in ("a.docx", "nada.docx"):
        assert drafter("verify", name).returncode == 3


def test_the_doctor_finds_everything_whole(drafter: Drafter, sample: Path) -> None:
    examined = drafter("doctor", sample.name)
    assert examined.returncode == 0
    assert "✗" not in examined.stdout
    assert "PySide6" in examined.stdout
    report = json.loads(drafter("doctor", sample.name, "--json").stdout)
    assert [check["ok"] for check in report["checks"]] == [True, True]
    assert report["versions"]["drafter"]


def test_the_doctor_says_what_is_wrong_and_ends_with_1(drafter: Drafter, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "rota.docx").write_bytes(b"PK\x03\x04")
    sample.write_bytes(sample.read_bytes()[:9000])
    examined = drafter("doctor", sample.name, "rota.docx", "nada.draft")
    assert examined.returncode == 3
    assert examined.stderr == ""
    assert [line[0] for line in examined.stdout.splitlines()[-4:]] == ["✓", "✗", "✗", "✗"]


def test_the_doctor_finds_a_journal_that_leads_elsewhere(drafter: Drafter, sample: Path) -> None:
    """Only another program can do that to a draft; its words must not be trusted then."""
    with contextlib.closing(sqlite3.connect(sample)) as connection, connection:
        connection.execute("UPDATE paragraphs SET text = 'Otra cosa' WHERE id = 'p1'")
    examined = drafter("doctor", sample.name)
    assert examined.returncode == 3
    assert "su diario no lleva al texto" in examined.stdout


def test_the_doctor_says_from_which_entry_on_a_journal_was_altered(
    drafter: Drafter, project_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "altered.draft"
    shutil.copy(project_folder / "tests" / "data" / "drafts" / "schema2.draft", path)
    DraftFile.open(path, holder="Ana").close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE journal SET author = 'Luis' WHERE sequence = 4")
    examined = drafter("doctor", path.name)
    assert examined.returncode == 3
    assert "entrada 4" in examined.stdout
