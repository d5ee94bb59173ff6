"""A file is replaced whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.exchange import replace_file


def test_a_new_file_and_a_replaced_one_hold_exactly_the_bytes(tmp_path: Path) -> None:
    file = tmp_path / "acta ñ.docx"
    replace_file(file, b"uno", overwrite=False)
    assert file.read_bytes() == b"uno"
    file.chmod(0o640)
    replace_file(file, b"dos", overwrite=True)
    assert file.read_bytes() == b"dos"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["acta ñ.docx"]


def test_what_exists_is_not_overwritten_unasked(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"antes")
    for path, message in (
        (file, "file-exists"),
        (tmp_path, "file-is-folder"),
        (tmp_path / "no" / "a", "folder-missing"),
    ):
        with pytest.raises(KnownError) as caught:
            replace_file(path, b"x", overwrite=False)
        assert caught.value.message == message
    assert file.read_bytes() == b"antes"


def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"antes")
    link = tmp_path / "enlace.txt"
    link.symlink_to(file)
    replace_file(link, b"nuevo", overwrite=True)
    assert link.is_symlink()
    assert file.read_bytes() == b"nuevo"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with names of POSIX")
def test_pipes_and_devices_are_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "salida.html"
    os.mkfifo(pipe)
    link = tmp_path / "enlace.html"
    link.symlink_to(pipe)
    for path in (pipe, link):
        with pytest.raises(KnownError) as caught:
            replace_file(path, b"x", overwrite=True)
        assert caught.value.message == "output-not-regular"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from drafter.errors import KnownError
from drafter.exchange import replace_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    replace_file(Path(sys.argv[1]), bytes(5000), overwrite=True)
except KnownError as error:
    sys.stdout.write(error.message)
"""


@pytest.mark.skipif(os.name == "nt", reason="the limit on a file's size is POSIX")
def test_a_disk_that_takes_no_more_leaves_the_target_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(b"antes")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(file)], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout == "file-not-written"
    assert file.read_bytes() == b"antes"
    assert [one.name for one in tmp_path.iterdir()] == ["a.docx"]
