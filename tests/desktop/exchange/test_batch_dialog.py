"""Many files at once: each is read, and one that cannot be does not stop the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.exchange.batch import files_in, free_name
from drafter.desktop.exchange.batch_dialog import BatchDialog
from drafter.desktop.exchange.batch_table import BatchColumn
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.drafting import DraftFile

MakeFile = Callable[..., Path]
Key = Qt.Key


@pytest.fixture
def folder(make_file: MakeFile, tmp_path: Path) -> Path:
    """Two texts, one file that is none, one that nobody reads, and what Word leaves beside an open file."""
    make_file("a.docx")
    (tmp_path / "b.docx").write_text("no soy un docx", encoding="utf-8")
    (tmp_path / "c.txt").write_text("1. Uno.\n\n2. Dos.\n", encoding="utf-8")
    (tmp_path / "foto.png").write_bytes(b"png")
    (tmp_path / "~$a.docx").write_bytes(b"lock")
    return tmp_path


@pytest.fixture
def dialog(qtbot: QtBot, tasks: Tasks, theme: Theme, folder: Path) -> BatchDialog:
    """The window on that folder, everything read."""
    ids = iter(range(1000))
    made = BatchDialog(
        [folder], tasks, theme, "en", lambda: f"n{next(ids)}", lambda: "2026-11-23T09:00:00Z", "Ana", True
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.working and len(made.model.rows) == 3)
    return made


def test_hidden_files_locks_and_pictures_are_passed_over(folder: Path) -> None:
    assert [path.name for path in files_in([folder], lambda _share: None)] == ["a.docx", "b.docx", "c.txt"]


def test_each_file_says_what_was_understood_of_it_or_why_not(dialog: BatchDialog) -> None:
    first, wrong, plain = dialog.model.rows
    assert (first.paragraphs, first.changes, first.comments) == (4, 2, 1)
    assert wrong.error is not None
    assert plain.paragraphs == 2
    said = [dialog.model.index(row, BatchColumn.OUTCOME).data() for row in range(3)]
    assert "b.docx" not in said[1]
    assert said[1].endswith(".")


def test_only_what_was_understood_can_be_chosen(dialog: BatchDialog) -> None:
    assert list(dialog.model.chosen) == [0, 2]
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    QTest.keyClick(dialog.table, Key.Key_Space)
    assert list(dialog.model.chosen) == [0, 2]
    dialog.table.setCurrentIndex(dialog.model.index(0, 3))
    QTest.keyClick(dialog.table, Key.Key_Space)
    assert list(dialog.model.chosen) == [2]


def test_enter_opens_the_file_of_the_row(dialog: BatchDialog, folder: Path) -> None:
    wanted: list[Path] = []
    dialog.open_wanted.connect(wanted.append)
    dialog.table.setCurrentIndex(dialog.model.index(2, 0))
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert wanted == [folder / "c.txt"]


def test_each_can_be_compared_with_the_draft_while_there_is_one(dialog: BatchDialog, folder: Path) -> None:
    wanted: list[Path] = []
    dialog.compare_wanted.connect(wanted.append)
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    dialog.compare.click()
    assert wanted == [folder / "a.docx"]
    dialog.set_has_draft(False)
    assert not dialog.compare.isEnabled()


def test_drafts_are_made_of_the_chosen_files_and_replace_nothing(
    dialog: BatchDialog, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    target = tmp_path_factory.mktemp("drafts")
    (target / "a.draft").write_bytes(b"mine")
    made: list[list[Path]] = []
    dialog.drafts_made.connect(made.append)
    dialog.make_drafts(target)
    qtbot.waitUntil(lambda: bool(made))
    assert [path.name for path in made[0]] == ["a (2).draft", "c.draft"]
    assert (target / "a.draft").read_bytes() == b"mine"
    with DraftFile.open(target / "c.draft", holder="", read_only=True) as file:
        assert [paragraph.text for paragraph in file.load().draft.paragraphs] == ["Uno.", "Dos."]
    assert free_name(target, "nuevo").name == "nuevo.draft"


def test_reading_can_be_stopped(qtbot: QtBot, tasks: Tasks, theme: Theme, folder: Path) -> None:
    made = BatchDialog([folder], tasks, theme, "en", str, lambda: "", "Ana", False)
    qtbot.addWidget(made)
    made.show()
    made.work.stop.click()
    assert not made.working


def test_a_folder_with_nothing_to_read_says_so(
    qtbot: QtBot, tasks: Tasks, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = BatchDialog([tmp_path_factory.mktemp("empty")], tasks, theme, "en", str, lambda: "", "Ana", False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.banner.isVisible)
    assert not made.make.isEnabled()


def test_the_table_keeps_qts_rules(dialog: BatchDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.model.choose(0, chosen=False)
    assert list(dialog.model.chosen) == [2]
