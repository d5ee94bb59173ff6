"""Sixty files nobody should trust: each a text or one sentence, without a connection, leaving nothing behind."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from drafter.errors import KnownError
from drafter.exchange import read_text
from drafter.exchange.incoming.reading import read_data
from drafter.messages import explain, say
from tests.exchange.incoming.hostile_files import OPEN, TEXT, Hostile, hostile_files, word

NAMES = tuple(hostile_files("http://127.0.0.1:9"))


@pytest.fixture(scope="module")
def server() -> Iterator[socket.socket]:
    """Listens, and nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.fixture(scope="module")
def files(server: socket.socket) -> dict[str, Hostile]:
    return hostile_files(f"http://127.0.0.1:{server.getsockname()[1]}")


def outcome(path: Path) -> str:
    """``open``, or the key of the sentence; both are checked for what a person would see."""
    try:
        text = read_text(path)
    except KnownError as error:
        for language in ("es", "en"):
            sentence = explain(error, language)
            assert sentence.startswith(f"{path.name}: ")
            assert "\n" not in sentence
        return error.message
    for note in text.notes:
        assert say(f"note-{note.key}", "es", **note.data)
    return OPEN


@pytest.mark.parametrize("name", NAMES)
def test_it_costs_a_sentence_at_most(name: str, files: dict[str, Hostile], tmp_path: Path) -> None:
    hostile = files[name]
    path = tmp_path / f"acta{hostile.suffix}"
    path.write_bytes(hostile.make())
    assert outcome(path) in hostile.expected
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert not list(platformdirs.user_state_path("drafter", appauthor=False).glob("report-*"))
    assert not Path("/tmp/PWNED").exists()


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("names")])
def test_control_the_words_of_those_that_open_are_their_own(
    name: str, files: dict[str, Hostile], tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(files[name].make())
    assert [paragraph.text for paragraph in read_text(tmp_path / "a.docx").paragraphs] == [TEXT]


def test_a_gigabyte_of_nothing_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "vacío.txt"
    with path.open("wb") as sparse:
        sparse.truncate(2**30)
    assert outcome(path) == "file-too-large"


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")
def test_links_and_pipes_and_devices(tmp_path: Path) -> None:
    good = tmp_path / "bueno.docx"
    good.write_bytes(word())
    (tmp_path / "enlace.docx").symlink_to(good)
    (tmp_path / "roto.docx").symlink_to(tmp_path / "nada")
    (tmp_path / "vuelta.docx").symlink_to(tmp_path / "vuelta.docx")
    (tmp_path / "cero.txt").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "tubo.txt")
    assert outcome(tmp_path / "enlace.docx") == OPEN
    assert outcome(tmp_path / "roto.docx") == "file-missing"
    assert outcome(tmp_path / "vuelta.docx") in ("file-missing", "file-not-read")
    assert outcome(tmp_path / "cero.txt") == "file-not-regular"
    assert outcome(tmp_path / "tubo.txt") == "file-not-regular"


@pytest.mark.parametrize(
    "name", [".docx", "acta", "acta.", " .txt", "a\nb.txt", "…" * 60 + ".txt", "no\u202eexiste.docx", "con\x1b[2J.docx"]
)
def test_names_of_any_kind(tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_text(tmp_path / name)
    assert caught.value.message in ("file-missing", "file-without-suffix", "file-kind-not-read", "file-not-read")


def test_a_name_with_a_nul_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        read_text(Path(f"{tmp_path}/a\0b.txt"))
    assert caught.value.message in ("file-missing", "file-not-read")


@pytest.mark.parametrize(
    "name",
    [
        "offsets that lie",
        "an .odt with entities",
        "a new Word file with a password",
        "a PDF in circles",
        "an .odt with a password",
    ],
)
def test_standard_input_is_told_by_its_first_bytes(name: str, files: dict[str, Hostile]) -> None:
    hostile = files[name]
    with pytest.raises(KnownError) as caught:
        read_data(hostile.make(), "-")
    assert explain(caught.value, "es").startswith("-: ")
