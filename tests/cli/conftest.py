"""The command line as a function: arguments and standard input in, exit code and both streams out."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.cli import run
from drafter.library import rebuild


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped library, built once for all tests of the command line."""
    path = tmp_path_factory.mktemp("library") / "clause_library.db"
    rebuild(path)
    return path


@pytest.fixture
def drafter(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library_file: Path, tmp_path: Path
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs ``drafter`` in this process, in Spanish, in the test's folder, with the shipped library."""
    monkeypatch.setenv("DRAFTER_LIBRARY", str(library_file))
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    monkeypatch.delenv("DRAFTER_AUTHOR", raising=False)
    monkeypatch.chdir(tmp_path)

    def run_drafter(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        streams = capsys.readouterr()
        return subprocess.CompletedProcess(arguments, code, streams.out, streams.err)

    return run_drafter


@pytest.fixture
def start_drafter(library_file: Path, tmp_path: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """Starts ``python -m drafter`` as a process of its own."""

    def start(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "drafter", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
                "DRAFTER_LIBRARY": str(library_file),
                **environment,
            },
        )

    return start
