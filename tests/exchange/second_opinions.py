"""What pandoc and LibreOffice make of Word files: readers that are not ours, for tests and benchmarks."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

_SCRIPT = Path(__file__).parent / "proving" / "libreoffice_reading.py"


def python_with_uno() -> str | None:
    """A Python that can talk to LibreOffice."""
    candidate = shutil.which("python3", path=os.defpath)
    if candidate is None or shutil.which("soffice") is None:
        return None
    return candidate if subprocess.run([candidate, "-c", "import uno"], capture_output=True).returncode == 0 else None


def libreoffice_lines(jobs: Sequence[Sequence[str]], folder: Path, *, seconds: int = 300) -> list[list[str] | None]:
    """What LibreOffice makes of each file: one start, a profile and a pipe of its own.

    Args:
        jobs: path and "accept" or "reject", each.
        folder: an empty one, for the profile and the lists.
        seconds: allowed for all of them.

    Returns:
        Paragraphs of each; None where LibreOffice does not open the file.

    Raises:
        subprocess.SubprocessError: LibreOffice crashed or took too long.
    """
    pipe = f"drafter{os.getpid()}"
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
            folder = Path(name)
            try:
                results += libreoffice_lines(todo, folder, seconds=60 + 2 * len(todo))
            except subprocess.SubprocessError:
                results += [*_done(folder), None]
    return results


def pandoc_text(path: Path, deed: str) -> str | None:
    """The plain text pandoc reads after ``accept`` or ``reject``, white space folded; None where it cannot.

    Joined paragraphs, titles and lists come out as pandoc has them: to be compared with pandoc's own reading only.
    """
    command = ["pandoc", "--from=docx", "--to=plain", "--standalone", "--wrap=none", f"--track-changes={deed}"]
    try:
        done = subprocess.run([*command, str(path)], capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return None
    return None if done.returncode else "\n".join(" ".join(line.split()) for line in done.stdout.decode().splitlines())
