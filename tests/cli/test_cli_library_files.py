"""``library export`` and ``library import``."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def own_library(library_file: Path, tmp_path: Path) -> Path:
    """A copy of the shipped library that may be written to."""
    path = tmp_path / "propia.db"
    shutil.copyfile(library_file, path)
    return path


@pytest.mark.parametrize("suffix", ["docx", "txt", "json", "xml"])
def test_an_instrument_is_exported_and_reads_as_the_library_has_it(drafter: Drafter, suffix: str) -> None:
    done = drafter("library", "export", "SALV-2008", "-o", f"salvador.{suffix}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"drafter: salvador.{suffix}: escrito.\n")
    if suffix == "json":
        return
    compared = drafter("compare", "library:SALV-2008", f"salvador.{suffix}", "--json")
    stats = json.loads(compared.stdout)["stats"]
    assert stats["unchanged"] == 116
    assert stats["words_deleted"] == 0


@pytest.mark.parametrize("suffix", ["json", "xml"])
def test_an_exported_instrument_is_taken_into_a_library_under_another_name(
    drafter: Drafter, own_library: Path, suffix: str
) -> None:
    drafter("library", "export", "SALV-2008", "-o", f"salvador.{suffix}")
    taken = drafter("library", "import", f"salvador.{suffix}", "--id", "S-2008", "--library", own_library)
    assert taken.stderr == f"drafter: salvador.{suffix}: incorporado como S-2008; cláusulas: 116.\n"
    shown = json.loads(drafter("library", "show", "S-2008", "--json", "--library", own_library).stdout)
    before = json.loads(drafter("library", "show", "SALV-2008", "--json").stdout)
    assert [(one["label"], one["text"], one["topics"], one["pages"]) for one in shown] == [
        (one["label"], one["text"], one["topics"], one["pages"]) for one in before
    ]


def test_an_id_that_is_taken_is_refused_and_may_be_replaced(drafter: Drafter, own_library: Path) -> None:
    drafter("library", "export", "SALV-2008", "-o", "salvador.json")
    refused = drafter("library", "import", "salvador.json", "--library", own_library)
    assert refused.returncode == 3
    assert "--force" in refused.stderr
    assert drafter("library", "import", "salvador.json", "--replace", "--library", own_library).returncode == 0
    assert drafter("library", "import", "salvador.json", "--force", "--library", own_library).returncode == 0


def test_what_is_found_is_cited_as_when_it_is_asked_for_by_name(
    drafter: Drafter, own_library: Path, tmp_path: Path
) -> None:
    text = "La Asamblea General,\n\nReafirmando el derecho al agua,\n\nRecordando su carta,\n\n1. Pide un informe."
    (tmp_path / "res.txt").write_text(f"A/RES/79/100\n\n79/100. Agua para todos\n\n{text}\n", encoding="utf-8")
    assert drafter("library", "add", "res.txt", "--id", "R", "--library", own_library).returncode == 0
    found = json.loads(drafter("search", "Recordando carta", "--json", "--library", own_library).stdout)[0]
    assert "párr. preambular 2" in found["citation"]
    cited = json.loads(drafter("cite", found["clause_id"], "--json", "--library", own_library).stdout)
    assert found["citation"] == cited["full"]


RESOLUTION = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification source="#s"/></meta><preface><p><docNumber>A/RES/79/100</docNumber>
<docTitle>Agua para todos</docTitle></p></preface><mainBody><paragraph><num>1.</num><content><p>Reafirma el derecho al
agua.</p></content></paragraph></mainBody></statement></akomaNtoso>"""


def test_akoma_ntoso_of_others_enters_under_an_id_made_of_its_symbol(
    drafter: Drafter, own_library: Path, tmp_path: Path
) -> None:
    (tmp_path / "res.xml").write_text(RESOLUTION, encoding="utf-8")
    done = drafter("library", "import", "res.xml", "--library", own_library)
    assert done.returncode == 0, done.stderr
    shown = json.loads(drafter("library", "show", "A-RES-79-100", "--json", "--library", own_library).stdout)
    assert [(one["kind"], one["label"], one["text"]) for one in shown] == [
        ("title", None, "Agua para todos"),
        ("paragraph", "1.", "Reafirma el derecho al agua."),
    ]


def test_an_id_that_is_none_is_refused(drafter: Drafter, own_library: Path) -> None:
    drafter("library", "export", "SALV-2008", "-o", "salvador.json")
    refused = drafter("library", "import", "salvador.json", "--id", "a b:c", "--library", own_library)
    assert refused.returncode == 3


def test_all_instruments_go_into_a_folder(drafter: Drafter, tmp_path: Path) -> None:
    done = drafter("library", "export", "--all", "-o", "todo", "--format", "xml")
    assert done.returncode == 0
    listed = json.loads(drafter("library", "list", "--json").stdout)
    assert sorted(path.name for path in (tmp_path / "todo").iterdir()) == sorted(f"{one['id']}.xml" for one in listed)


def test_files_that_are_in_the_folder_already_stop_all_of_it_in_one_sentence(drafter: Drafter, tmp_path: Path) -> None:
    drafter("library", "export", "--all", "-o", "todo")
    (first,) = (tmp_path / "todo").iterdir()
    first.write_text("como estaba", encoding="utf-8")
    refused = drafter("library", "export", "--all", "-o", "todo")
    assert (refused.returncode, refused.stdout) == (3, "")
    assert refused.stderr.splitlines() == [
        f"drafter: {first.name}: ya existe; elija otro nombre o autorice reemplazarlo."
    ]
    assert first.read_text(encoding="utf-8") == "como estaba"
    assert drafter("library", "export", "--all", "-o", "todo", "--force").returncode == 0
    assert first.read_text(encoding="utf-8") != "como estaba"


@pytest.mark.parametrize(
    "arguments",
    [
        ("library", "export", "-o", "a.json"),
        ("library", "export", "SALV-2008", "--all", "-o", "a"),
        ("library", "export", "SALV-2008", "-o", "a.html"),
        ("library", "export", "SALV-2008", "-o", "a.json", "--format", "xml"),
    ],
)
def test_what_makes_no_sense_is_a_wrong_command_line(drafter: Drafter, arguments: tuple[str, ...]) -> None:
    assert drafter(*arguments).returncode == 2


def test_an_unknown_instrument_and_a_file_that_is_there_cost_a_sentence(drafter: Drafter, tmp_path: Path) -> None:
    assert drafter("library", "export", "SALV", "-o", "a.json").returncode == 3
    (tmp_path / "a.json").write_text("como estaba", encoding="utf-8")
    assert drafter("library", "export", "SALV-2008", "-o", "a.json").returncode == 3
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "como estaba"
    assert drafter("library", "export", "SALV-2008", "-o", "a.json", "--force").returncode == 0
