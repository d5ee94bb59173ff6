"""Pairs of paragraphs that somebody said belong together."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, Paragraph, PinnedPair
from drafter.drafting.file.digests import words_digest
from drafter.errors import KnownError
from drafter.instruments import ClauseKind

NOW, LATER = "2026-11-23T09:00:00Z", "2026-11-23T09:01:00Z"
START = Draft("Declaración", "es", (Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron."),))


def test_a_pinned_pair_is_kept_and_let_go(tmp_path: Path) -> None:
    path = tmp_path / "x.draft"
    with DraftFile.create(path, START, now=NOW, author="Ana") as file:
        assert file.pinned_pairs() == ()
        pair = file.pin("Instaron a los países.", "Exhortaron a todos.", now=NOW)
        assert pair == PinnedPair(words_digest("Instaron a los países."), words_digest("Exhortaron a todos."), NOW)
    with DraftFile.open(path, holder="Ana") as file:
        assert file.pinned_pairs() == (pair,)
        decomposed = unicodedata.normalize("NFD", "Instaron a los países.")
        assert file.unpin(decomposed, "Exhortaron a todos.")
        assert not file.unpin(decomposed, "Exhortaron a todos.")
        assert file.pinned_pairs() == ()


def test_a_paragraph_is_pinned_to_one_other_at_most(tmp_path: Path) -> None:
    with DraftFile.create(tmp_path / "x.draft", START, now=NOW, author="Ana") as file:
        file.pin("a", "x", now=NOW)
        other = file.pin("b", "y", now=NOW)
        newer = file.pin("a", "z", now=LATER)
        assert file.pinned_pairs() == (other, newer)
        last = file.pin("a", "y", now=LATER)
        assert file.pinned_pairs() == (last,)


def test_who_only_reads_pins_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.draft"
    DraftFile.create(path, START, now=NOW, author="Ana").close()
    with DraftFile.open(path, holder="", read_only=True) as file, pytest.raises(KnownError) as caught:
        file.pin("a", "x", now=NOW)
    assert caught.value.message == "draft-opened-to-read"
