"""A tracked Word file made from two: time, memory, size of the redline, moves, fidelity, formatting; rivals beside.

CPU seconds and peak memory are those of the whole command, the start of its interpreter or runtime included. Rivals
are installed once into build/rivals from the package registry; one that does not install is said so. Fidelity and
formatting are read by the tests' own applier (tests/exchange/independent_applier.py), not by ours or theirs.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from tests.benchmarks.word_pairs import WordPair, word_pair
from tests.exchange.redline_measures import Redline, measured

_HERE = Path(__file__).parent
_RIVALS_FOLDER = _HERE.parents[1] / "build" / "rivals"
_LONGEST = 300
"""Seconds a command may take."""


@dataclass(frozen=True)
class Contestant:
    """A command that makes a redline; ``{base}``, ``{new}``, ``{out}`` and ``{python}`` are filled in."""

    name: str
    command: tuple[str, ...]
    packages: tuple[str, ...] = ()


_OURS = Contestant("drafter", (sys.executable, "-m", "drafter", "redline", "{base}", "{new}", "-o", "{out}", "--force"))
_AMENDING = """
import sys, pathlib
from drafter.exchange.amending.amend import amend_docx
base, new, out = map(pathlib.Path, sys.argv[1:])
amended = amend_docx(base.read_bytes(), new.read_bytes(), name="base", author="A", date="2026-11-23T09:00:00Z")
out.write_bytes(amended.data)
"""
_UNPROVED = Contestant("without its proof", (sys.executable, "-c", _AMENDING, "{base}", "{new}", "{out}"))
"""As rivals work: nothing is read again and compared before it is written."""
_SCALPEL = """
import sys, pathlib
from docx_scalpel import session
base, new, out = map(pathlib.Path, sys.argv[1:])
out.write_bytes(session.docx_diff_compare(base.read_bytes(), new.read_bytes()))
"""
_REDLINES = """
import sys, pathlib
from python_redlines import DocxodusEngine
base, new, out = map(pathlib.Path, sys.argv[1:])
out.write_bytes(DocxodusEngine().run_redline("A", original=base.read_bytes(), modified=new.read_bytes())[0])
"""
_RIVALS = (
    Contestant("docx-scalpel", ("{python}", "-c", _SCALPEL, "{base}", "{new}", "{out}"), ("docx-scalpel",)),
    Contestant(
        "docx-trackdiff",
        ("{python}", "-c", "from docx_trackdiff.compare import main; main()", "{base}", "{new}", "{out}"),
        ("docx-trackdiff",),
    ),
    Contestant(
        "python-redlines", ("{python}", "-c", _REDLINES, "{base}", "{new}", "{out}"), ("python-redlines[docxodus]",)
    ),
    Contestant(
        "prosediff",
        ("{python}", "-m", "prosediff", "--files", "{base}", "{new}", "--format", "docx", "-o", "{out}"),
        ("prosediff",),
    ),
    Contestant(
        "jubarte-redlines",
        ("{python}", "-m", "jubarte_redlines", "compare", "{base}", "{new}", "-o", "{out}"),
        ("jubarte-redlines",),
    ),
)


def main() -> None:
    """Print a table for each size."""
    found = [(_OURS, Path(sys.executable)), (_UNPROVED, Path(sys.executable)), *_installed()]
    office = _office_command()
    with tempfile.TemporaryDirectory() as folder:
        for copies in (1, 10):
            pair = word_pair(copies)
            base, new = Path(folder, "base.docx"), Path(folder, "new.docx")
            base.write_bytes(pair.base)
            new.write_bytes(pair.new)
            print(f"\n{pair.words:,} words, {len(pair.moved)} paragraphs moved; formatting, numbers, tables")
            print(
                f"{'':>18} {'CPU s':>7} {'MB':>6} {'chars +':>8} {'-':>7} {'moved':>6} {'marks':>6} {'revisions':>9}  "
                "moves found/false  accept reject exact  formatting kept (letters, paragraphs)"
            )
            for contestant, python in found:
                places = {"base": str(base), "new": str(new), "python": str(python), "out": ""}
                _measure(contestant.name, contestant.command, places, pair, runs=1 if contestant.packages else 3)
            if office is None:
                print(f"{'LibreOffice':>18}  is not installed")
            else:
                _measure("LibreOffice", office, {"base": str(base), "new": str(new)}, pair, runs=1)


def _measure(name: str, command: Sequence[str], places: dict[str, str], pair: WordPair, *, runs: int) -> None:
    best, peak = float("inf"), 0.0
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.docx")
        filled = [part.format_map({**places, "out": str(out), "folder": folder}) for part in command]
        for _ in range(runs):
            out.unlink(missing_ok=True)
            seconds, megabytes, complaint = _run(filled)
            best, peak = min(best, seconds), max(peak, megabytes)
        if not out.exists():
            print(f"{name:>18} {best:>7.2f} {peak:>6.0f}  no file: {complaint}", flush=True)
            return
        try:
            redline = measured(out.read_bytes(), pair.base, pair.new)
        except (etree.XMLSyntaxError, KeyError, StopIteration) as error:
            print(f"{name:>18} {best:>7.2f} {peak:>6.0f}  a file that cannot be read: {error!r}", flush=True)
            return
    print(f"{name:>18} {best:>7.2f} {peak:>6.0f} {_figures(redline, pair)}", flush=True)


def _figures(redline: Redline, pair: WordPair) -> str:
    marked = {line for line in redline.move_lines if line}
    # What only swapped places with what was moved is a move as well, but not the one that was done.
    found, false = len(marked & pair.moved), len(marked - pair.moved)
    letters = redline.letters_kept / max(redline.letters, 1)
    paragraphs = redline.paragraphs_kept / max(redline.paragraphs, 1)
    return (
        f"{redline.inserted:>8} {redline.deleted:>7} {redline.moved:>6} {redline.marks:>6} {redline.revisions:>9}  "
        f"{found:>6} of {len(pair.moved)} / {false:<5} {redline.accepted!s:>6} {redline.rejected!s:>6} "
        f"{redline.exact!s:>5}  {letters:>8.2%} {paragraphs:>8.2%}"
    )


def _run(command: Sequence[str]) -> tuple[float, float, str]:
    """CPU seconds, peak megabytes and the last thing said, of a command and what it started and waited for."""
    with tempfile.TemporaryFile() as said:
        started = time.monotonic()
        # The start's own process group, so that a command that takes too long ends with all it started.
        process = subprocess.Popen(command, stdout=said, stderr=said, start_new_session=True)
        too_long = threading.Timer(_LONGEST, os.killpg, (process.pid, signal.SIGKILL))
        too_long.start()
        _, status, usage = os.wait4(process.pid, 0)
        too_long.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().splitlines()
    spent = usage.ru_utime + usage.ru_stime
    complaint = f"after {time.monotonic() - started:.0f} s: {lines[-1][:100] if lines else 'nothing said'}"
    return spent, _megabytes(usage), complaint


def _megabytes(usage: resource.struct_rusage) -> float:
    """ru_maxrss is in KiB, on a Mac in bytes."""
    return usage.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


def _installed() -> list[tuple[Contestant, Path]]:
    """The rivals with their interpreters; installs what is not there yet."""
    found = []
    for rival in _RIVALS:
        folder = _RIVALS_FOLDER / rival.name
        python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
        if not (folder / ".ready").exists():
            print(f"installing {rival.name}", flush=True)
            venv.create(folder, with_pip=True, clear=True)
            installing = [str(python), "-m", "pip", "install", "--quiet", *rival.packages]
            if subprocess.run(installing, capture_output=True).returncode:
                print(f"{rival.name} does not install here", flush=True)
                shutil.rmtree(folder)
                continue
            (folder / ".ready").touch()
        found.append((rival, python))
    return found


def _office_command() -> tuple[str, ...] | None:
    """One shell line that starts the office, has it compare and waits for it, or None where it is not there."""
    python = shutil.which("python3", path=os.defpath)
    if python is None or shutil.which("soffice") is None:
        return None
    if subprocess.run([python, "-c", "import uno"], capture_output=True).returncode:
        return None
    script = _HERE / "libreoffice_compare.py"
    line = (
        'soffice --headless --norestore "-env:UserInstallation=file://$4/profile" "--accept=pipe,name=$5;urp;" & '
        f'{python} {script} "$1" "$2" "$3" "$5"; status=$?; [ $status = 0 ] || kill $!; wait; exit $status'
    )
    return ("sh", "-c", line, "sh", "{base}", "{new}", "{out}", "{folder}", f"drafterbench{os.getpid()}")


if __name__ == "__main__":
    main()
