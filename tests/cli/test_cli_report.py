"""``report``, and the record that ``history`` writes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from drafter.drafting import Draft, DraftFile, DraftSession, Paragraph, Status, Version
from drafter.drafting.brackets import Stance
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.file.private_file import PrivateFile
from drafter.drafting.negotiation.negotiating import set_status, sign_off
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote, Position
from drafter.drafting.negotiation.silence import begin_silence, break_silence
from drafter.drafting.negotiation.standing import Standing
from drafter.exchange import read_text
from drafter.instruments import ClauseKind

Drafter = Callable[..., subprocess.CompletedProcess[str]]
START = Draft(
    "Declaración",
    "es",
    (
        Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron [y renovaron – Brasil]."),
        Paragraph("p2", ClauseKind.PARAGRAPH, "2.", "Instaron [a todos] [y a todas – Cuba; Chile: suprimir]."),
        Paragraph("p3", ClauseKind.PARAGRAPH, "3.", "Decidieron."),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A draft with a version, an agreed paragraph, one with fewer brackets than before, and notes of our own."""
    times = iter(f"2026-11-23T18:{minute:02d}:30Z" for minute in range(30, 60))
    path = tmp_path / "d.draft"
    with DraftFile.create(path, START, now=next(times), author="Ana") as file:
        session = DraftSession(START, (), file.record, lambda: next(times), "Ana")
        file.add_version(Version("Rev.1", next(times), 0, START))
        old = START.paragraph("p2").text
        session.apply(AmendText("p2", old, old.replace(" [a todos]", " a todos")))
        agreed = set_status(session.draft, ["p3"], Status.AGREED, Standing("2026-11-23T18:32:30Z", "Plenaria"))
        assert agreed is not None
        session.apply(agreed)
        session.apply(sign_off(session.draft, "Plenaria, 3.ª sesión"))
        private = PrivateFile.of(file)
        private.put(OwnNote("p2", "", NoteKind.RED_LINE, "De ahí no bajamos."))
        private.put(Position("México", "p1", "", Stance.NEED_CAPITAL, "espera instrucciones"))
    return path


def words(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in read_text(path).paragraphs)


def test_the_report_compares_with_the_last_version_that_is_another_text(drafter: Drafter, path: Path) -> None:
    done = drafter("report", path, "-o", "informe.docx")
    assert done.returncode == 0, done.stderr
    told = words(path.parent / "informe.docx")
    assert "Texto posterior a Rev.1" in told
    assert "Acordados 1 de 3 párrafos (33" in told
    assert "En Rev.1: 0 de 3 párrafos" in told
    assert "1 (2)" in told
    assert "Cuba, Chile" in told


def test_what_is_our_own_stands_in_the_internal_edition_alone(drafter: Drafter, path: Path) -> None:
    asked = ("--ask", "Que podamos ceder.", "--next", "Sesión del lunes.", "--place", "Salvador")
    for reader in ("circulation", "internal"):
        done = drafter("report", path, "-o", f"{reader}.docx", "--for", reader, *asked)
        assert done.returncode == 0, done.stderr
    public, ours = (words(path.parent / f"{reader}.docx") for reader in ("circulation", "internal"))
    for told in (public, ours):
        assert "Sesión del lunes." in told
        assert "Salvador" in told
    for own in ("De ahí no bajamos.", "Que podamos ceder.", "México necesita consultar a su capital: espera"):
        assert own not in public
        assert own in ours


@pytest.mark.parametrize(("language", "heading"), [("en", "Report to the capital"), ("fr", "Rapport"), ("pt", "Relat")])
def test_the_report_speaks_the_language_that_is_asked_for(
    drafter: Drafter, path: Path, language: str, heading: str
) -> None:
    assert drafter("report", path, "-o", "r.pdf", "--lang", language, "--since", "Rev.1").returncode == 0
    assert heading in words(path.parent / "r.pdf")


def test_signed_and_dated_the_same_draft_gives_the_same_report(drafter: Drafter, path: Path) -> None:
    signed = ("--author", "Delegación", "--date", "2026-11-29T10:00:00Z")
    for name in ("a.docx", "b.docx"):
        assert drafter("report", path, "-o", name, *signed).returncode == 0
    assert (path.parent / "a.docx").read_bytes() == (path.parent / "b.docx").read_bytes()


def test_a_silence_procedure_is_the_first_thing_that_happens_next(drafter: Drafter, path: Path) -> None:
    with DraftFile.open(path, holder="Ana") as file:
        stored = file.load()
        session = DraftSession(stored.draft, stored.journal, file.record, lambda: "2026-11-23T19:00:00Z", "Ana")
        deadline = "2026-11-26T23:00:00Z"
        session.apply(begin_silence(session.draft, "Rev.1", deadline, "America/Bogota", "2026-11-23T19:00:00Z"))
        for name, day, told in (
            (
                "a",
                "2026-11-24",
                "Procedimiento de silencio sobre Rev.1 hasta 2026-11-26 18:00 (America/Bogota). Luego.",
            ),
            ("b", "2026-11-27", "El plazo de silencio sobre Rev.1 venció 2026-11-26 18:00"),
        ):
            written = drafter("report", path, "-o", f"{name}.docx", "--date", f"{day}T10:00:00Z", "--next", "Luego.")
            assert written.returncode == 0, written.stderr
            assert told in words(path.parent / f"{name}.docx")
        session.apply(break_silence(session.draft, "Perú", ["p1"], "", "2026-11-25T10:00:00Z"))
    assert drafter("report", path, "-o", "c.docx", "--date", "2026-11-25T12:00:00Z").returncode == 0
    assert "lo rompió Perú" in words(path.parent / "c.docx")


def test_an_unknown_version_and_an_odd_suffix_are_said_in_one_line(drafter: Drafter, path: Path) -> None:
    done = drafter("report", path, "-o", "r.pdf", "--since", "Rev.9")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "Rev.1" in done.stderr
    assert drafter("report", path, "-o", "r.odt").returncode == 2
    assert not (path.parent / "r.pdf").exists()


@pytest.mark.parametrize("suffix", [".docx", ".txt", ".json"])
def test_the_record_says_who_when_what_and_that_it_is_whole(drafter: Drafter, path: Path, suffix: str) -> None:
    done = drafter("history", path, "-o", f"registro{suffix}")
    assert done.returncode == 0, done.stderr
    with DraftFile.open(path, holder="", read_only=True) as file:
        last = file.digests()[-1]
    target = path.parent / f"registro{suffix}"
    if suffix == ".json":
        record = json.loads(target.read_text())
        assert (record["last_digest"], record["broken_at"]) == (last, None)
        assert [line["digest"] for line in record["lines"] if line["sequence"]][-1] == last
        return
    if suffix == ".docx":
        assert [str(error) for error in OpenXmlValidator().validate(target).errors] == []
        assert [str(finding) for finding in ooxml_integrity.check(target)] == []
    told = target.read_text() if suffix == ".txt" else words(target)
    assert "El registro está completo: 3 entradas" in told
    assert last in told
    for expected in ("Ana", "Plenaria, 3.ª sesión", "2026-11-23", "versión Rev.1"):
        assert expected in told
