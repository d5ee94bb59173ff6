"""A process of its own for each file: answers come back, surprises cost a sentence, and nothing gets out."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import platformdirs
import pytest

from drafter.apart_child import ARGUMENT
from drafter.errors import KnownError
from drafter.exchange import View, read_text
from drafter.exchange.incoming.apart import Answer, Task, run_apart
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.incoming.reading import CHECK_OFFICE, READ_AKOMA_NTOSO, READ_DOCX, READ_PDF, READ_TXT
from drafter.messages import explain

TASKS = """
import os, signal, socket, subprocess, sys
from drafter.errors import KnownError

def echo(options, payload):
    print("a library that prints")
    return options, payload[::-1]

def refuse(options, payload):
    raise KnownError("pdf-too-long", file="acta.pdf", pages=7, limit=5)

def fail(options, payload):
    raise ZeroDivisionError("the secret words of the file")

def crash(options, payload):
    os.kill(os.getpid(), signal.SIGSEGV)

def leave(options, payload):
    os._exit(5)

def babble(options, payload):
    os.write(3, b"no json")
    os._exit(0)

def abort(options, payload):
    os.abort()

def swell(options, payload):
    return len([bytearray(2 ** 24) for _ in range(64)]), b""

def spin(options, payload):
    while True:
        pass

def dig(options, payload):
    return dig(options, payload)

def loaded(options, payload):
    return sorted(sys.modules), b""

def write(options, payload):
    open(options["path"], "w")

def overwrite(options, payload):
    os.open(options["path"], os.O_WRONLY)

def remove(options, payload):
    os.remove(options["path"])

def connect(options, payload):
    socket.create_connection(("127.0.0.1", options["port"]))

def look_up(options, payload):
    socket.getaddrinfo("localhost", 80)

def start(options, payload):
    subprocess.run([sys.executable, "-c", ""])

def shell(options, payload):
    os.system("true")
"""

Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs one of the tasks above."""
    (tmp_path / "tasks_for_the_child.py").write_text(TASKS, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    def run_one(
        name: str, payload: bytes = b"", options: dict[str, object] | None = None, seconds: float = 8
    ) -> Answer:
        return run_apart(Task(f"tasks_for_the_child:{name}"), payload, options, file="acta.docx", seconds=seconds)

    return run_one


def refusal(run: Run, name: str, options: dict[str, object] | None = None, seconds: float = 8) -> str:
    with pytest.raises(KnownError) as caught:
        run(name, b"", options, seconds)
    for language in ("es", "en"):
        sentence = explain(caught.value, language)
        assert sentence.startswith("acta.")
        assert "\n" not in sentence
        assert "secret" not in sentence
    return caught.value.message


def test_options_and_bytes_go_in_and_come_out_whatever_is_printed(run: Run) -> None:
    payload = bytes(range(256)) * 40_000
    answer = run("echo", payload, {"name": "acta ñ", "list": [1, None, "«"]})
    assert answer.value == {"name": "acta ñ", "list": [1, None, "«"]}
    assert answer.data == payload[::-1]


def test_a_sentence_of_the_child_is_the_same_sentence_here(run: Run) -> None:
    with pytest.raises(KnownError) as caught:
        run("refuse")
    assert (caught.value.message, caught.value.data) == ("pdf-too-long", {"file": "acta.pdf", "pages": 7, "limit": 5})


def test_an_exception_costs_a_sentence_and_leaves_a_report(run: Run) -> None:
    assert refusal(run, "fail") == "file-broke-reader"
    reports = list(platformdirs.user_state_path("drafter", appauthor=False).glob("report-*.txt"))
    assert len(reports) == 1
    assert "ZeroDivisionError" in reports[0].read_text(encoding="utf-8")


CRASH = pytest.param("crash", marks=pytest.mark.skipif(sys.platform == "win32", reason="it has no such signal"))


@pytest.mark.parametrize("name", ["leave", "babble", CRASH])
def test_a_child_that_breaks_down_costs_a_sentence(run: Run, name: str) -> None:
    assert refusal(run, name) == "file-broke-reader"


def test_more_memory_than_allowed_costs_a_sentence(run: Run) -> None:
    assert refusal(run, "swell") == "file-too-heavy"


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such signal")
def test_a_library_that_gives_up_has_found_no_memory(run: Run) -> None:
    assert refusal(run, "abort") == "file-too-heavy"


def test_more_time_than_allowed_costs_a_sentence(run: Run) -> None:
    assert refusal(run, "spin", seconds=1) == "file-too-slow"


def test_nesting_without_end_costs_a_sentence(run: Run) -> None:
    assert refusal(run, "dig") == "file-too-nested"


def test_a_job_nobody_waits_for_ends_its_child(run: Run) -> None:
    class Cancelled(Exception):  # noqa: N818 - as the desktop's own
        pass

    shares: list[float] = []

    def progress(share: float) -> None:
        shares.append(share)
        if len(shares) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_apart(Task("tasks_for_the_child:spin"), b"", file="acta.docx", seconds=30, progress=progress)
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] < 0.5


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A socket somebody could connect to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def test_nothing_gets_out_of_the_child(run: Run, tmp_path: Path, listener: socket.socket) -> None:
    there, new = tmp_path / "there.txt", tmp_path / "new.txt"
    there.write_text("as it was", encoding="utf-8")
    for name, path in (("write", new), ("overwrite", there), ("remove", there), ("write", there)):
        assert refusal(run, name, {"path": str(path)}) == "file-broke-reader"
    assert there.read_text(encoding="utf-8") == "as it was"
    assert not new.exists()
    for name in ("connect", "look_up", "start", "shell"):
        assert refusal(run, name, {"port": listener.getsockname()[1]}) == "file-broke-reader"
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize("task", [READ_DOCX, READ_TXT, READ_PDF, READ_AKOMA_NTOSO, CHECK_OFFICE])
def test_every_reader_says_that_an_empty_file_is_empty(task: Task) -> None:
    with pytest.raises(KnownError) as caught:
        run_apart(task, b"", {"name": "acta", "view": "final", "suffix": ".odt"}, file="acta")
    assert caught.value.message == "file-empty"


def test_the_child_loads_nothing_but_its_task(run: Run) -> None:
    loaded = [str(name) for name in run("loaded").value]
    assert not any(name.startswith(("PySide6", "lxml", "click", "drafter.exchange", "drafter.cli")) for name in loaded)


@pytest.mark.parametrize("task", [READ_DOCX, READ_TXT, READ_PDF, READ_AKOMA_NTOSO, CHECK_OFFICE])
def test_readers_load_quickly_without_writers_comparison_or_window(project_folder: Path, task: Task) -> None:
    program = [sys.executable, "-X", "importtime", "-P", "-m", "drafter", ARGUMENT, task.function, str(2**29), "5"]
    done = subprocess.run(
        program, input=b"{}\n", capture_output=True, env={**os.environ, "PYTHONPATH": str(project_folder)}, check=False
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()}
    assert b"KeyError: 'name'" in done.stdout, "the reader was reached"
    for heavy in ("PySide6", "docx", "drafter.redline", "drafter.drafting", "drafter.exchange", "sqlite3", "click"):
        assert heavy not in loaded, heavy


def test_a_child_that_cannot_be_started_is_said_and_the_file_is_not_read_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    monkeypatch.setattr(sys, "_base_executable", str(tmp_path / "no-python"), raising=False)
    with pytest.raises(KnownError) as caught:
        run_apart(READ_TXT, b"hola", {"name": "a.txt"}, file="a.txt")
    assert caught.value.message == "apart-not-started"


@pytest.mark.parametrize("view", View)
def test_what_is_read_apart_is_what_is_read_here(project_folder: Path, view: View) -> None:
    sample = project_folder / "resources" / "samples" / "muestra.docx"
    assert read_text(sample, view=view) == read_docx(sample.read_bytes(), sample.name, view)
