"""A tracked Word file made from two: time, memory, size of the redline, moves, fidelity, formatting; rivals beside.

CPU seconds and peak memory are those of the whole command, the start of its interpreter or runtime included. Fidelity
and formatting are read by the tests' own applier (tests/exchange/independent_applier.py), not by ours or theirs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from tests.benchmarks.rivals import OURS, WORD_RIVALS, Contestant, filled, installed, run
from tests.benchmarks.word_pairs import WordPair, word_pair
from tests.exchange.redline_measures import Redline, measured

_HERE = Path(__file__).parent
_LONGEST = 300
"""Seconds a command may take."""


_AMENDING = """
import sys, pathlib
from drafter.exchange.amending.amend import amend_docx
base, new, out = map(pathlib.Path, sys.argv[1:])
amended = amend_docx(base.read_bytes(), new.read_bytes(), name="base", author="A", date="2026-11-23T09:00:00Z")
out.write_bytes(amended.data)
"""
_UNPROVED = Contestant("without its proof", (sys.executable, "-c", _AMENDING, "{base}", "{new}", "{out}"))
"""As rivals work: nothing is read again and compared before it is written."""


def main() -> None:
    """Print a table for each size."""
    found = [(OURS, Path(sys.executable)), (_UNPROVED, Path(sys.executable)), *installed(WORD_RIVALS)]
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
        whole = filled(command, {**places, "out": str(out), "folder": folder})
        for _ in range(runs):
            out.unlink(missing_ok=True)
            spent = run(whole, _LONGEST)
            best, peak = min(best, spent.seconds), max(peak, spent.megabytes)
        if not out.exists():
            print(f"{name:>18} {best:>7.2f} {peak:>6.0f}  no file: {spent.complaint}", flush=True)
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
