"""``history``, ``restore``, ``sign``, and ``verify`` of a draft."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, DraftSession, Paragraph, Status, Version
from drafter.drafting.editing.edits import AmendText, RemoveParagraph
from drafter.drafting.negotiation.negotiating import reopen, set_status
from drafter.drafting.negotiation.standing import Standing
from drafter.drafting.proposals.model import Proposal, ProposalKind
from drafter.drafting.proposals.settling import accept, put_forward, reject
from drafter.instruments import ClauseKind

Drafter = Callable[..., subprocess.CompletedProcess[str]]
SIGNED = ("--author", "Luis", "--date", "2026-11-24T09:00:00Z")
START = Draft(
    "Declaración",
    "es",
    (
        Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron."),
        Paragraph("p2", ClauseKind.PARAGRAPH, "2.", "Instaron a todos."),
        Paragraph("p3", ClauseKind.PARAGRAPH, "2 bis.", "Decidieron."),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A draft with a version, an agreed paragraph, one reopened and one removed, a minute between two deeds."""
    times = iter(f"2026-11-23T18:{minute:02d}:30Z" for minute in range(30, 60))
    path = tmp_path / "d.draft"
    with DraftFile.create(path, START, now=next(times), author="Ana") as file:
        session = DraftSession(START, (), file.record, lambda: next(times), "Ana")
        session.apply(AmendText("p1", "Reafirmaron.", "Renovaron."))  # 18:31:30
        file.add_version(Version("Rev.1", "2026-11-23T18:31:40Z", 1, session.draft))
        how = Standing("2026-11-23T18:32:30Z", "Plenaria", "todas")
        for edit in (set_status(session.draft, ["p2"], Status.AGREED, how),):
            assert edit is not None
            session.apply(edit)  # 18:32:30
        session.apply(reopen(session.draft, "p2", "Falta un plazo.", Standing("", "Plenaria", "G77")))  # 18:33:30
        session.undo()  # 18:34:30
        session.apply(AmendText("p3", "Decidieron.", "Acordaron."))  # 18:35:30
        session.apply(RemoveParagraph(session.draft.paragraphs[2], 2))  # 18:36:30
    return path


def texts(path: Path) -> list[str]:
    with DraftFile.open(path, holder="", read_only=True) as file:
        file.verify()
        return [paragraph.text for paragraph in file.load().draft.paragraphs]


def test_the_history_says_who_did_what_when(drafter: Drafter, path: Path) -> None:
    shown = drafter("history", path.name)
    assert shown.returncode == 0, shown.stderr
    lines = shown.stdout.splitlines()
    assert "2026-11-23T18:31:30Z" in lines[0]
    assert "Ana: palabras cambiadas (1)" in lines[0]
    assert lines[1].endswith("versión Rev.1")
    assert "estado: acordado (2)" in lines[2]
    assert "reabierto: G77 – Falta un plazo. (2)" in lines[3]
    assert "deshecho: reabierto: G77" not in lines[4]
    assert "deshecho: estado: acordado (entrada 3)" in lines[4]
    assert len(lines) == 7


def test_the_history_of_one_paragraph(drafter: Drafter, path: Path) -> None:
    shown = drafter("history", path.name, "--paragraph", "2", "--json")
    report = json.loads(shown.stdout)
    assert [entry["sequence"] for entry in report["entries"]] == [2, 3, 4]
    assert drafter("history", path.name, "--paragraph", "77").returncode == 3


def test_the_history_as_json_has_the_chain(drafter: Drafter, path: Path) -> None:
    report = json.loads(drafter("history", path.name, "--json").stdout)
    with DraftFile.open(path, holder="", read_only=True) as file:
        assert [entry["digest"] for entry in report["entries"]] == list(file.digests())
        assert report["identity"] == file.identity()
    assert report["broken_at"] is None
    assert report["versions"] == [{"name": "Rev.1", "made_at": "2026-11-23T18:31:40Z", "sequence": 1}]
    assert report["entries"][2]["edit"]["reason"] == "Falta un plazo."


def test_a_version_is_restored_and_agreed_text_is_left_alone(drafter: Drafter, path: Path) -> None:
    restored = drafter("restore", path.name, "Rev.1", *SIGNED)
    assert restored.returncode == 0, restored.stderr
    assert "Rev.1" in restored.stderr
    assert "2." not in restored.stderr.splitlines()[-1].replace(": 2.", "")
    assert restored.stderr.splitlines()[-1].endswith(": 2.")
    assert texts(path) == ["Renovaron.", "Instaron a todos.", "Decidieron."]
    with DraftFile.open(path, holder="Ana") as file:
        stored = file.load()
        assert stored.draft.paragraph("p2").status is Status.AGREED
        assert (stored.journal[-1].author, stored.journal[-1].made_at) == ("Luis", "2026-11-24T09:00:00Z")
        session = DraftSession(stored.draft, stored.journal, file.record, lambda: "2026-11-25T09:00:00Z", "Ana")
        session.undo()
    assert texts(path) == ["Renovaron.", "Instaron a todos."]


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23T18:31:29Z", ["Reafirmaron.", "Instaron a todos.", "Decidieron."]),
        ("2026-11-23 18:31", ["Renovaron.", "Instaron a todos.", "Decidieron."]),
        ("2026-11-23T19:35:30+01:00", ["Renovaron.", "Instaron a todos.", "Acordaron."]),
        ("2026-11-23", ["Renovaron.", "Instaron a todos."]),
    ],
)
def test_a_time_is_restored(
    drafter: Drafter, path: Path, moment: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    restored = drafter("restore", path.name, moment)
    assert restored.returncode == 0, restored.stderr
    assert texts(path) == expected


def test_one_paragraph_is_restored(drafter: Drafter, path: Path) -> None:
    assert drafter("restore", path.name, "Rev.1", "--paragraph", "2bis").returncode == 0
    assert texts(path) == ["Renovaron.", "Instaron a todos.", "Decidieron."]
    same = drafter("restore", path.name, "Rev.1", "--paragraph", "1")
    assert same.returncode == 0
    assert "ya dice lo mismo" in same.stderr


@pytest.mark.parametrize("moment", ["Rev.9", "2026-11-22", "ayer"])
def test_a_moment_there_was_not_is_said_and_nothing_changes(drafter: Drafter, path: Path, moment: str) -> None:
    refused = drafter("restore", path.name, moment)
    assert refused.returncode == 3
    assert refused.stderr.startswith("drafter: d.draft: ")
    assert texts(path) == ["Renovaron.", "Instaron a todos."]


def test_a_draft_that_is_signed_off_says_so_and_gives_its_digest(drafter: Drafter, path: Path) -> None:
    signed = drafter("sign", path.name, "--meeting", "Plenaria", *SIGNED)
    assert signed.returncode == 0, signed.stderr
    with DraftFile.open(path, holder="", read_only=True) as file:
        assert signed.stdout.strip() == file.digests()[-1]
    assert "visado: Plenaria" in drafter("history", path.name).stdout
    assert drafter("sign", path.name).returncode == 2


def test_a_journal_that_was_altered_is_found_by_verify_and_history_and_not_signed(drafter: Drafter, path: Path) -> None:
    assert drafter("verify", path.name).returncode == 0
    copy = path.with_name("copia.draft")
    shutil.copy(path, copy)
    with contextlib.closing(sqlite3.connect(copy)) as plain, plain:
        plain.execute("UPDATE journal SET author = 'Luis' WHERE sequence = 3")
    verified = drafter("verify", copy.name, "--json")
    assert verified.returncode == 1
    assert "entrada 3" in json.loads(verified.stdout)["findings"][0]["detail"]
    shown = drafter("history", copy.name)
    assert "entrada 3" in shown.stderr
    assert json.loads(drafter("history", copy.name, "--json").stdout)["broken_at"] == 3
    assert drafter("sign", copy.name, "--meeting", "x").returncode == 3


def test_what_was_done_with_proposals_is_said_in_words(drafter: Drafter, tmp_path: Path) -> None:
    made = ("CHL",), "Rev.1", "2026-11-23T09:00:00Z"
    wanted = [Proposal(name, ProposalKind.MODIFY, *made, "p1", "Reafirmaron.", f"{name}.") for name in "ab"]
    path = tmp_path / "p.draft"
    with DraftFile.create(path, START, now="2026-11-23T09:00:00Z", author="Ana") as file:
        session = DraftSession(START, (), file.record, lambda: "2026-11-23T09:01:00Z", "Ana")
        session.apply(put_forward(session.draft, wanted))
        session.apply(reject(session.draft, "b"))
        session.apply(accept(session.draft, "a"))
    lines = drafter("history", path.name).stdout.splitlines()
    deeds = [line.split("Ana: ")[1].split(" (")[0] for line in lines]
    assert deeds == ["propuestas presentadas", "propuesta rechazada", "propuesta aceptada"]
