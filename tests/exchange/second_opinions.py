"""What pandoc and LibreOffice make of Word files: readers that are not ours, for tests and benchmarks."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

_SCRIPT = Path(__file__).parent / "proving" / "libreoffice_reading.py"


def python_with_uno() -> str | None:
    """A Python that can talk to LibreOffice."""
    candidate = shutil.which("python3", path=os.defpath)
    if candidate is None or shutil.which("soffice") is None:
        return None
    return candidate if subprocess.run([candidate, "-c", "import uno"], capture_output=True).returncode == 0 else None


def libreoffice_lines(jobs: Sequence[Sequence[str]], folder: Path, *, seconds: int = 300) -> list[list[str] | None]:
    """What LibreOffice makes of each file; it dies now and then of nothing in the file, and gets a second start.

    Args:
        jobs: path and "accept" or "reject", each.
        folder: an empty one, for the profiles and the lists.
        seconds: allowed for all of them.

    Returns:
        Paragraphs of each; None where LibreOffice does not open the file.

    Raises:
        subprocess.SubprocessError: LibreOffice crashed twice or took too long.
    """
    first, second = folder / "first", folder / "second"
    try:
        return _lines_of_one_start(jobs, first, seconds)
    except subprocess.CalledProcessError:
        done = _done(first)
        return [*done, *_lines_of_one_start(jobs[len(done) :], second, seconds)]


def _lines_of_one_start(jobs: Sequence[Sequence[str]], folder: Path, seconds: int) -> list[list[str] | None]:
    """The same with one start, a profile and a pipe of its own, in a folder that is made."""
    folder.mkdir()
    pipe = f"drafter{os.getpid()}{folder.name}"
    (folder / "jobs.json").write_text(json.dumps([list(job) for job in jobs]), encoding="utf-8")
    office = subprocess.Popen(
        [
            "soffice", "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        subprocess.run(
            [str(python_with_uno()), str(_SCRIPT), str(folder / "jobs.json"), str(folder / "results.jsonl"), pipe],
            check=True, timeout=seconds, stderr=subprocess.PIPE,
        )  # fmt: skip
        office.wait(60)
    except subprocess.CalledProcessError as error:
        error.add_note(error.stderr.decode(errors="replace"))
        raise
    finally:
        if office.poll() is None:
            os.killpg(office.pid, signal.SIGKILL)  # the launcher and the office it launched
            office.wait()
    return _done(folder)


def _done(folder: Path) -> list[list[str] | None]:
    """The results so far."""
    results = folder / "results.jsonl"
    return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()] if results.exists() else []


def libreoffice_lines_of_many(jobs: Sequence[Sequence[str]], *, batch: int = 100) -> list[list[str] | None]:
    """The same in batches; a file that LibreOffice dies of gets None, and the next start goes on after it."""
    results: list[list[str] | None] = []
    while len(results) < len(jobs):
        todo = jobs[len(results) : len(results) + batch]
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "start"
            try:
                results += _lines_of_one_start(todo, folder, 60 + 2 * len(todo))
            except subprocess.SubprocessError:
                results += [*_done(folder), None]
    return results


def pandoc_lines(path: Path, deed: str) -> list[str] | None:
    """The paragraphs pandoc reads after ``accept`` or ``reject``, notes left out; None where it cannot.

    Titles go to the metadata, list numbers are not said: to be compared with pandoc's own reading of other files.
    """
    command = ["pandoc", "--from=docx", "--to=json", f"--track-changes={deed}", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        return None
    read = json.loads(done.stdout)
    return [*_paragraphs(read["meta"]), *_paragraphs(read["blocks"])]


def _paragraphs(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _paragraphs(one)
    elif isinstance(node, dict) and node.get("t") in ("Para", "Plain", "Header", "MetaInlines"):
        yield "".join(_words(node["c"]))
    elif isinstance(node, dict):
        for one in node.values():
            yield from _paragraphs(one)


def _words(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _words(one)
    elif isinstance(node, dict):
        kind, content = node.get("t"), node.get("c")
        if kind == "Str" and isinstance(content, str):
            yield content
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " "
        elif kind in ("Math", "Code") and isinstance(content, list):
            yield str(content[-1])
        elif kind != "Note":
            yield from _words(content)
