"""``proposals``, at a shell: what a paper proposes is listed, whose it is asked, nothing is written."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.instruments import ClauseKind

Drafter = Callable[..., subprocess.CompletedProcess[str]]
TEXTS = ("Saludaron a todos los países de la región.", "Agradecieron al Gobierno del Brasil su hospitalidad.")


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A draft, and what came back."""
    paragraphs = tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(TEXTS, 1))
    draft = Draft("Declaración", "es", paragraphs)
    DraftFile.create(tmp_path / "base.draft", draft, now="2026-11-23T09:00:00Z", author="Ana").close()
    back = f"1. {TEXTS[0].replace('Saludaron', 'Celebraron')}\n\n2. {TEXTS[1]}"
    for name in ("Chile.txt", "final.txt"):
        (tmp_path / name).write_text(back, encoding="utf-8")
    return tmp_path


def test_a_papers_proposals_are_listed_with_their_words(drafter: Drafter, files: Path) -> None:
    before = (files / "base.draft").read_bytes()
    shown = drafter("proposals", "base.draft", "Chile.txt")
    assert shown.returncode == 0
    assert "Chile  1  enmienda  [-Saludaron-]{+Celebraron+} a todos" in shown.stdout
    assert (files / "base.draft").read_bytes() == before


def test_a_paper_of_nobody_is_asked_about_and_nothing_is_taken(drafter: Drafter, files: Path) -> None:
    shown = drafter("proposals", "base.draft", "final.txt")
    assert "--name" in shown.stderr
    assert "enmienda" not in shown.stdout
    said = drafter("proposals", "base.draft", "final.txt", "--name", "final.txt=México", "--json")
    (proposal,) = json.loads(said.stdout)["proposals"]
    assert (proposal["kind"], proposal["delegations"], proposal["paragraph_id"]) == ("modify", ["MEX"], "p1")
