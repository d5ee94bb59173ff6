"""Programs that make a redline too: how each is installed, run and measured.

Rivals from the package registry are installed once, each into an environment of its own under build/rivals, never into
the project's; one that does not install is said so in a line.
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
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parents[2] / "build" / "rivals"


@dataclass(frozen=True)
class Contestant:
    """A command that makes a redline.

    Attributes:
        name: how it is called in the tables.
        command: its arguments; one in braces is filled in: ``{base}``, ``{new}``, ``{out}``, ``{python}`` …
        packages: what is installed for it; none for what the machine has or has not.
    """

    name: str
    command: tuple[str, ...]
    packages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Spent:
    """What a command and what it started and waited for took, its interpreter's start included.

    Attributes:
        seconds: of CPU.
        megabytes: at most at once.
        complaint: the last thing it said, and after how many seconds.
        killed: whether it took too long, or was ended otherwise.
    """

    seconds: float
    megabytes: float
    complaint: str
    killed: bool


_SCALPEL = """
import sys, pathlib
from docx_scalpel import session
base, new, out = map(pathlib.Path, sys.argv[1:])
out.write_bytes(session.docx_diff_compare(base.read_bytes(), new.read_bytes()))
"""
_DOCXODUS = """
import sys, pathlib
from python_redlines import DocxodusEngine
base, new, out = map(pathlib.Path, sys.argv[1:])
out.write_bytes(DocxodusEngine().run_redline("A", original=base.read_bytes(), modified=new.read_bytes())[0])
"""
_REDLINES = """
import sys, pathlib
from redlines import Redlines
base, new, out = map(pathlib.Path, sys.argv[1:])
redline = Redlines(base.read_text("utf-8"), new.read_text("utf-8"), markdown_style="none")
marked = redline.output_markdown
for name, mark in (("<del>", "[-"), ("</del>", "-]"), ("<ins>", "{+"), ("</ins>", "+}")):
    marked = marked.replace(name, mark)
out.write_text(marked, "utf-8")
"""
OURS = Contestant("drafter", (sys.executable, "-m", "drafter", "redline", "{base}", "{new}", "-o", "{out}", "--force"))
WORD_RIVALS = (
    Contestant("docx-scalpel", ("{python}", "-c", _SCALPEL, "{base}", "{new}", "{out}"), ("docx-scalpel",)),
    Contestant(
        "docx-trackdiff",
        ("{python}", "-c", "from docx_trackdiff.compare import main; main()", "{base}", "{new}", "{out}"),
        ("docx-trackdiff",),
    ),
    Contestant(
        "python-redlines", ("{python}", "-c", _DOCXODUS, "{base}", "{new}", "{out}"), ("python-redlines[docxodus]",)
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
"""They write a tracked Word file of two Word files."""
TEXT_RIVALS = (
    Contestant("git --word-diff", ("git", "diff", "--no-index", "--word-diff", "-U99999999", "{base}", "{new}")),
    Contestant("wdiff", ("wdiff", "{base}", "{new}")),
    Contestant(
        "prosediff",
        ("{python}", "-m", "prosediff", "--files", "{base}", "{new}", "--format", "wdiff", "--full", "-o", "{out}"),
        ("prosediff",),
    ),
    Contestant(
        "redlines", ("{python}", "-c", _REDLINES, "{base}", "{new}", "{out}"), ("redlines", "typing-extensions")
    ),
)
"""They mark two plain texts as wdiff does; to standard output where they have no ``{out}``."""


def installed(rivals: Iterable[Contestant]) -> list[tuple[Contestant, Path]]:
    """Those that are there, with their interpreters; installs what is not there yet."""
    found = []
    for rival in rivals:
        python = Path(sys.executable)
        if not rival.packages:
            if shutil.which(rival.command[0]) is None:
                print(f"{rival.name} is not installed")
                continue
        else:
            folder = _FOLDER / rival.name
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


def filled(command: Iterable[str], places: Mapping[str, str]) -> list[str]:
    """A command whose arguments in braces are what the places say."""
    return [places[part[1:-1]] if part[:1] == "{" and part[-1:] == "}" else part for part in command]


def run(command: Sequence[str], longest: float, output: Path | None = None) -> Spent:
    """Run a command to its end.

    Args:
        command: its arguments.
        longest: seconds it may take.
        output: where its standard output goes.
    """
    with tempfile.TemporaryFile() as said, (output or Path(os.devnull)).open("wb") as out:
        started = time.monotonic()
        # The start's own process group, so that a command that takes too long ends with all it started.
        process = subprocess.Popen(command, stdout=out if output else said, stderr=said, start_new_session=True)
        too_long = threading.Timer(longest, os.killpg, (process.pid, signal.SIGKILL))
        too_long.start()
        _, status, usage = os.wait4(process.pid, 0)
        too_long.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().splitlines()
    last = lines[-1][:100] if lines else "nothing said"
    complaint = f"after {time.monotonic() - started:.0f} s: {last}"
    return Spent(usage.ru_utime + usage.ru_stime, megabytes(usage), complaint, process.returncode < 0)


def megabytes(usage: resource.struct_rusage) -> float:
    """ru_maxrss is in KiB, on a Mac in bytes."""
    return usage.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
