"""The tour walks through every screen of the real program and leaves its files and pictures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from drafter.exchange import View, read_revisions, read_text

SCREENS = (
    "begin",
    "consult",
    "consult-filters",
    "consult-wording",
    "compose",
    "precedent",
    "precedent-map",
    "review",
    "review-one-column",
    "export-tracked",
    "export-written",
    "export-bracketed",
    "export-side-by-side",
    "export-columns",
    "export-inline",
    "export-clean",
    "import",
    "received",
    "import-folder",
    "library",
    "library-adding",
    "compile-files",
    "compile",
    "negotiate",
    "negotiate-brackets",
    "negotiate-private",
    "state-of-play",
    "state-of-play-positions",
    "history",
    "report",
)


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder after the short tour."""
    folder = tmp_path_factory.mktemp("tour")
    command = [sys.executable, "-m", "drafter", "tour", "-o", str(folder), "--fast", "--lang", "es"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_has_its_picture(toured: Path, qapp: QApplication, screen: str) -> None:
    (path,) = [
        path
        for path in toured.glob("tour.*.png")
        if path.stem.split("-", 1)[1].removesuffix("-1366x768-light") == screen
    ]
    picture = QImage(str(path))
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 8  # not an empty window


def test_its_files_are_what_their_names_say(toured: Path) -> None:
    final = [paragraph.text for paragraph in read_text(toured / "tour.clean.docx").paragraphs]
    assert [paragraph.text for paragraph in read_text(toured / "tour.tracked.docx").paragraphs] == final
    assert (toured / "tour.tracked.pdf").read_bytes().startswith(b"%PDF")


def test_the_file_that_was_sent_back_has_two_authors_and_a_change_nobody_tracked(toured: Path) -> None:
    path = toured / "tour.received.docx"
    found = read_revisions(path.read_bytes(), path.name)
    assert found.authors == ("Delegación de México", "Delegación del Brasil")
    assert len(found.comments) == 2
    sent = [paragraph.text for paragraph in read_text(toured / "tour.clean.docx").paragraphs]
    came = [paragraph.text for paragraph in read_text(path, view=View.ORIGINAL).paragraphs]
    assert sum(one != other for one, other in zip(sent, came, strict=True)) == 1
