"""The sample draft: what an ambassador sees first."""

from __future__ import annotations

import runpy
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.deeds.texts import clause_paragraph, compare_paragraphs, draft_paragraphs
from drafter.drafting import DraftFile, StoredDraft
from drafter.drafting.editing.journal import forwards
from drafter.drafting.negotiation.standing import SETTABLE
from drafter.exchange import View, prove_docx, read_text, visible_lines
from drafter.instruments import ClauseKind, Instrument
from drafter.library import load_vocabulary
from drafter.library.keeping.rebuild import shipped_instruments
from drafter.redline import RowKind


@pytest.fixture(scope="module")
def samples(project_folder: Path) -> Path:
    """The folder shipped."""
    return project_folder / "resources" / "samples"


@pytest.fixture(scope="module")
def sample(samples: Path) -> StoredDraft:
    """The draft shipped."""
    with DraftFile.open(samples / "muestra.draft", holder="", read_only=True) as file:
        return file.load()


@pytest.fixture(scope="module")
def declaration() -> Instrument:
    """What it was made from."""
    return next(each for each in shipped_instruments() if each.metadata.id == "SALV-2008")


@pytest.fixture(scope="module")
def made_again(project_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The samples made twice more."""
    make: Callable[[Path], None] = runpy.run_path(str(project_folder / "scripts" / "make_samples.py"))["make_samples"]
    folders = tmp_path_factory.mktemp("once"), tmp_path_factory.mktemp("twice")
    for folder in folders:
        make(folder)
    return folders


def test_making_the_samples_again_gives_the_same_content(
    made_again: tuple[Path, Path], sample: StoredDraft, samples: Path
) -> None:
    once, twice = made_again
    for folder in (once, twice):
        with DraftFile.open(folder / "muestra.draft", holder="", read_only=True) as file:
            assert file.load() == sample
    assert (once / "muestra.docx").read_bytes() == (twice / "muestra.docx").read_bytes()
    for view in (View.ORIGINAL, View.FINAL):
        again = read_text(once / "muestra.docx", view=view).paragraphs
        assert read_text(samples / "muestra.docx", view=view).paragraphs == again


def test_the_journal_leads_to_the_text(sample: StoredDraft, samples: Path) -> None:
    with DraftFile.open(samples / "muestra.draft", holder="", read_only=True) as file:
        start = file.draft_at(0)
    assert forwards(start, sample.journal) == sample.draft
    assert [version.name for version in sample.versions] == ["Rev.1", "Rev.2"]
    for version in sample.versions:
        assert forwards(start, sample.journal[: version.sequence]) == version.draft
    times = [entry.made_at for entry in sample.journal]
    assert times == sorted(times)


def test_it_shows_every_kind_of_change_against_the_declaration(sample: StoredDraft, declaration: Instrument) -> None:
    old = tuple(clause_paragraph(clause) for clause in declaration.clauses)
    new = draft_paragraphs(sample.draft)
    compared = compare_paragraphs(old, new, load_vocabulary())
    kinds = Counter(row.kind for row in compared.rows)
    for kind in (RowKind.UNCHANGED, RowKind.CHANGED, RowKind.INSERTED, RowKind.DELETED, RowKind.MOVED_CHANGED):
        assert kinds[kind], kind
    flags = {flag for row in compared.rows for flag in row.flags}
    assert {"verb_stronger", "verb_weaker", "deadline", "qualifier"} <= flags


def test_it_is_a_draft_a_presidency_could_circulate(sample: StoredDraft, declaration: Instrument) -> None:
    paragraphs = sample.draft.paragraphs
    assert 25 <= len(paragraphs) <= 36
    assert paragraphs[0].kind is ClauseKind.TITLE
    assert {paragraph.label for paragraph in paragraphs} >= {"7 bis.", "12 bis."}
    assert {paragraph.status for paragraph in paragraphs} == set(SETTABLE)
    assert any(len(paragraph.origins) == 2 for paragraph in paragraphs), "one is made of two clauses"
    assert any(not paragraph.origins for paragraph in paragraphs), "some are new"
    assert any(len(paragraph.origins) == 1 and paragraph.origins[0].taken == paragraph.text for paragraph in paragraphs)
    for paragraph in paragraphs:
        assert paragraph.text == " ".join(paragraph.text.split())
        for origin in paragraph.origins:
            assert origin.text == declaration.by_id[origin.clause_id].text


def test_the_word_file_reads_as_the_declaration_and_as_the_draft(
    sample: StoredDraft, samples: Path, declaration: Instrument
) -> None:
    old = visible_lines([clause_paragraph(clause) for clause in declaration.clauses])
    new = visible_lines(draft_paragraphs(sample.draft))
    data = (samples / "muestra.docx").read_bytes()
    assert prove_docx(data, old, new, author="Presidencia pro tempore").findings == ()
