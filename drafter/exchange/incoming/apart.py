"""Files nobody vouches for are read in a process of their own, so that a surprise costs a sentence and not the session.

The process takes away from itself what it does not need (:mod:`drafter.confinement`) before it sees the first byte of
the file. It answers with JSON and bytes, which cannot do anything here. Whatever becomes of it (an answer, a crash, too
much memory, too much time, nobody waiting any more), it is gone when :func:`run_apart` returns.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import drafter
from drafter.apart_child import ARGUMENT, LONGEST_LINE
from drafter.confinement import MEMORY_EXIT
from drafter.errors import KnownError
from drafter.reports import write_report

SECONDS = 8.0
"""Time one file may take; with the program's own start and what follows it stays under ten seconds."""
MEMORY = 448 * 2**20
"""Bytes the child may have, address space and all."""
LARGEST_ANSWER = 2**28
"""Bytes."""
_POLL = 0.05
"""Seconds between two looks at whether somebody still waits."""
_CHUNK = 2**18
_TIME_SIGNAL = -24
"""SIGXCPU, on Linux and macOS alike: the processor time it may have was used up."""
_TOO_HEAVY = (MEMORY_EXIT, -6, -9)
"""Libraries in C abort (SIGABRT) where they get no memory; the system kills where it has none left."""
if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW
else:
    _NO_CONSOLE = 0


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done apart.

    Attributes:
        function: ``module:name`` of a function that takes options (from JSON) and a payload and gives a JSON value and
            bytes. The child loads its module before it reads anything: the module should import no more than the task
            needs (names from the module they are defined in, not the doors of ``drafter.exchange``), and never Qt.
    """

    function: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: a value out of JSON, and bytes."""

    value: Any
    data: bytes


def run_apart(
    task: Task,
    payload: bytes,
    options: Mapping[str, object] | None = None,
    *,
    file: str,
    seconds: float = SECONDS,
    memory: int = MEMORY,
    progress: Callable[[float], None] | None = None,
) -> Answer:
    """Does a task in a child process with limits.

    Args:
        task: what to do.
        payload: the file's bytes.
        options: whatever else the task needs; goes through JSON.
        file: the file's name, for sentences.
        seconds: until the child is ended.
        memory: bytes the child may have.
        progress: called some twenty times a second with the share of the time that is used up; what it raises ends
            the child and comes out, so that a job nobody waits for stops.

    Raises:
        KnownError: the one the task raised; or the child could not be started, took too long or too much memory, or
            broke down.
    """
    ends_at = time.monotonic() + seconds
    try:
        child = subprocess.Popen(
            [*_program(), ARGUMENT, task.function, str(memory), str(max(1, round(seconds)))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=_NO_CONSOLE,
        )
    except OSError as fault:
        raise KnownError("apart-not-started", file=file, reason=fault.strerror or str(fault)) from fault
    head = json.dumps(dict(options or {})).encode("ascii") + b"\n"
    try:
        answer = _exchange(child, head, payload, ends_at, seconds, progress)
        code = None if answer is None else child.wait(timeout=max(_POLL, ends_at - time.monotonic()))
    except subprocess.TimeoutExpired:
        answer = code = None
    finally:
        _end(child)
    if answer is None or code is None:
        raise KnownError("file-too-slow", file=file, seconds=round(seconds))
    return _understood(answer, code, file, seconds)


def _program() -> list[str]:
    """This program again, as a command: Python with the package, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # A virtual environment's python.exe on Windows only starts another one, which would outlive it.
    python = getattr(sys, "_base_executable", sys.executable) if sys.platform == "win32" else sys.executable
    return [python, "-P", "-m", "drafter"]


def _environment() -> dict[str, str]:
    """The parent's, with its own module path and none of its other settings for Python."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    if not getattr(sys, "frozen", False):
        home = str(Path(drafter.__file__).resolve().parent.parent)
        variables["PYTHONPATH"] = os.pathsep.join([home, *(folder for folder in sys.path if folder not in ("", home))])
        variables["PYTHONUTF8"] = "1"
    return variables


def _exchange(
    child: subprocess.Popen[bytes],
    head: bytes,
    payload: bytes,
    ends_at: float,
    seconds: float,
    progress: Callable[[float], None] | None,
) -> bytes | None:
    """All the child says, or None where it took too long; more than :data:`LARGEST_ANSWER` is cut."""
    answer: list[bytes] = []
    finished = threading.Event()
    assert child.stdin is not None
    assert child.stdout is not None
    threading.Thread(target=_feed, args=(child.stdin, head, payload), daemon=True).start()
    threading.Thread(target=_collect, args=(child.stdout, answer, finished), daemon=True).start()
    while not finished.wait(
        min(_POLL, max(0.0, ends_at - time.monotonic())) if progress else ends_at - time.monotonic()
    ):
        left = ends_at - time.monotonic()
        if left <= 0:
            return None
        if progress is not None:
            progress(min(1.0, 1 - left / seconds))
    return b"".join(answer)


def _feed(stream: IO[bytes], head: bytes, payload: bytes) -> None:
    try:
        with stream:
            stream.write(head)
            view = memoryview(payload)
            for place in range(0, len(view), _CHUNK):
                stream.write(view[place : place + _CHUNK])
    except OSError:
        return  # it ended before it had read everything; its exit code tells why


def _collect(stream: IO[bytes], answer: list[bytes], finished: threading.Event) -> None:
    size = 0
    with stream:
        while size <= LARGEST_ANSWER and (chunk := stream.read(_CHUNK)):
            size += len(chunk)
            answer.append(chunk)
    finished.set()


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        child.kill()
        child.wait()


def _understood(answer: bytes, code: int, file: str, seconds: float) -> Answer:
    line, found, body = answer.partition(b"\n")
    if code in _TOO_HEAVY:
        raise KnownError("file-too-heavy", file=file)
    if code == _TIME_SIGNAL:
        raise KnownError("file-too-slow", file=file, seconds=round(seconds))
    if code != 0 or not found or len(line) > LONGEST_LINE:
        raise KnownError("file-broke-reader", file=file)
    try:
        head = json.loads(line)
    except ValueError as fault:
        raise KnownError("file-broke-reader", file=file) from fault
    match head.get("status"):
        case "done":
            return Answer(head["value"], body)
        case "known":
            raise KnownError(head["message"], **head["data"])
        case "nested":
            raise KnownError("file-too-nested", file=file)
    _report(str(head.get("trace", "")))
    raise KnownError("file-broke-reader", file=file)


def _report(trace: str) -> None:
    """Keeps what went wrong for whoever maintains the readers; a report that cannot be written is none."""
    try:
        write_report(trace)
    except OSError:
        return
