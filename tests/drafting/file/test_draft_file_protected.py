"""Drafts where one may not write, or not even read."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.drafting.file.file_lock import FileLock
from drafter.drafting.file.private_file import PrivateFile, private_path
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote
from drafter.errors import KnownError
from drafter.instruments import ClauseKind

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions are a thing of Unix")
NOBODY = 65534
NOW = "2026-11-23T09:00:00Z"
START = Draft("Declaración", "es", (Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron su compromiso."),))


def as_nobody(deed: Callable[[], str]) -> str:
    """What ``deed`` says in a process without an administrator's rights (the tests may run with them)."""
    if os.geteuid() != 0:
        return deed()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setuid(NOBODY)
            os.write(writing, deed().encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


def outcome(deed: Callable[[], DraftFile]) -> Callable[[], str]:
    """The key of the error, or whether the file was opened to be read or written."""

    def tried() -> str:
        try:
            with deed() as file:
                assert file.load().draft == START
                return f"read, {file.held_by}" if file.read_only else "written"
        except KnownError as error:
            return error.message

    return tried


@pytest.fixture
def path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        path = Path(folder) / "x.draft"
        DraftFile.create(path, START, now=NOW, author="Ana").close()
        path.chmod(0o666)
        yield path
        Path(folder).chmod(0o700)


def test_a_protected_folder_is_said_and_its_drafts_can_be_read(path: Path) -> None:
    path.parent.chmod(0o555)
    assert as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis"))) == "draft-not-writable"
    assert as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis", read_only=True))) == "read, "
    new = path.with_name("new.draft")
    created = outcome(lambda: DraftFile.create(new, START, now=NOW, author="Luis"))
    assert as_nobody(created) == "draft-folder-protected"
    assert list(path.parent.iterdir()) == [path]


def test_a_protected_file_is_said_and_can_be_read(path: Path) -> None:
    path.chmod(0o444)
    assert as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis"))) == "draft-not-writable"
    assert as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis", read_only=True))) == "read, "


def test_a_file_that_may_not_be_read_is_said(path: Path) -> None:
    path.chmod(0o000)
    assert as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis"))) == "draft-not-readable"


def test_a_shared_draft_tells_another_user_who_holds_it_and_passes_on(path: Path) -> None:
    with DraftFile.open(path, holder="Ana"):
        said = as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis")))
        assert said.startswith("read, Ana (")
    FileLock.path_for(path).touch()
    FileLock.path_for(path).chmod(0o666)
    assert as_nobody(outcome(lambda: DraftFile.open(path, holder="Luis"))) == "written"


def test_private_notes_that_may_not_be_written_are_said_and_can_be_read(path: Path) -> None:
    note = OwnNote("p1", "", NoteKind.RED_LINE, "Nunca.")
    PrivateFile.open(path).put(note)
    private = private_path(path)

    def put() -> str:
        opened = PrivateFile.open(path)
        assert opened.load().notes == (note,)
        try:
            opened.put(note)
        except KnownError as error:
            return error.message
        return "written"

    private.chmod(0o444)
    assert as_nobody(put) == "private-not-writable"
    private.chmod(0o666)
    assert as_nobody(put) == "written"
    path.parent.chmod(0o555)
    assert as_nobody(put) in ("private-not-writable", "draft-not-opened")
