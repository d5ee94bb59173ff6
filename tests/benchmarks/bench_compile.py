"""Compilations: time, memory and brackets, 2 to 100 delegations and 10 to 1,000 pages; from Word files beside a rival.

Each delegation changes a phrase in 6 % of the paragraphs, deletes, adds and moves 1 % each. Every compilation is proved
within the time measured. The first table is of texts in memory, each in a process of its own; the second of whole
commands, the start of their interpreters, reading and writing included: the rival (docx-scalpel's consolidation) makes
tracked changes, so ours does too.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
from pathlib import Path
from time import process_time

from drafter.deeds.tables import shipped_notation
from drafter.drafting.compilation import Returned, Source, compile_texts
from drafter.exchange import Export, Layout, TextParagraph, View, read_text, visible_lines, write_docx
from drafter.instruments import ClauseKind
from tests.benchmarks.redline_texts import long_text
from tests.benchmarks.rivals import Contestant, filled, installed, megabytes, run

_WORDS_OF_A_PAGE = 400
_LONGEST = 300
"""Seconds a command may take."""
_GRID = ((2, 10), (10, 10), (100, 10), (30, 30), (10, 100), (100, 100), (2, 1_000), (10, 1_000))
_FILES = ((2, 10), (10, 30))
_CASE = "from tests.benchmarks.bench_compile import case; case({delegations}, {pages})"
_SCALPEL = """
import sys, pathlib
from docx_scalpel import ConflictResolution, DocxDiffConsolidateSettings, DocxDiffReviewer, docx_diff_consolidate
base, out, *files = map(pathlib.Path, sys.argv[1:])
reviewers = [DocxDiffReviewer(file.read_bytes(), file.stem) for file in files]
settings = DocxDiffConsolidateSettings(conflict_resolution=ConflictResolution.STACK_ALL)
out.write_bytes(docx_diff_consolidate(base.read_bytes(), reviewers, settings))
"""
_RIVAL = Contestant("docx-scalpel", ("{python}", "-c", _SCALPEL, "{base}", "{out}"), ("docx-scalpel",))
_OURS = Contestant(
    "drafter",
    (sys.executable, "-m", "drafter", "compile", "{base}", "-o", "{out}", "--layout", "tracked", "--force"),
)


def base_of(pages: int) -> list[str]:
    """The declaration, as often as it takes, each copy varied."""
    text = long_text(max(1, pages * _WORDS_OF_A_PAGE // 4_000 + 1), varied=True)
    words = 0
    for count, paragraph in enumerate(text, start=1):
        words += len(paragraph.split())
        if words >= pages * _WORDS_OF_A_PAGE:
            return text[:count]
    return text


def delegation_text(base: list[str], seed: int) -> list[str]:
    """What a delegation made of the base; the same seed gives the same text."""
    chance = random.Random(seed)
    words = " ".join(base[:100]).split()
    text = list(base)
    for _ in range(max(1, len(base) // 100)):
        del text[chance.randrange(len(text))]
        text.insert(chance.randrange(len(text)), text.pop(chance.randrange(len(text))))
        text.insert(chance.randrange(len(text)), " ".join(chance.choices(words, k=25)))
    for _ in range(max(1, len(base) * 6 // 100)):
        place = chance.randrange(len(text))
        own = text[place].split(" ")
        at = chance.randrange(len(own))
        own[at : at + chance.randint(0, 3)] = chance.choices(words, k=chance.randint(1, 3))
        text[place] = " ".join(own)
    return text


def names(count: int) -> list[str]:
    """So many delegations of the shipped table."""
    return [one.names.es for one in shipped_notation().table.delegations][:count]


def case(delegations: int, pages: int) -> None:
    """One cell of the first table, in this process."""
    base = base_of(pages)
    own = tuple(Source("", line) for line in base)
    returned = [
        Returned(f"{name}.txt", tuple(Source("", line) for line in delegation_text(base, seed)), name)
        for seed, name in enumerate(names(delegations))
    ]
    notation = shipped_notation()
    before = megabytes(resource.getrusage(resource.RUSAGE_SELF))
    start = process_time()
    compiled = compile_texts(own, returned, notation)
    seconds = process_time() - start
    more = megabytes(resource.getrusage(resource.RUSAGE_SELF)) - before
    proof = compiled.proof
    if proof is None or not proof.ok:
        print(f"{delegations:>11} {pages:>6}  not proved: {compiled.questions or proof}", flush=True)
        return
    print(
        f"{delegations:>11} {pages:>6} {len(base):>10,} {seconds:>8.2f} {before:>7.0f} {more:>7.0f} "
        f"{len(compiled.claims):>9,} {len(compiled.conflicts):>9,} {compiled.brackets:>9,} {proof.printed:>8,} "
        f"{len(proof.structure_only):>9,}",
        flush=True,
    )


def main() -> None:
    """Print both tables."""
    print(
        f"{'delegations':>11} {'pages':>6} {'paragraphs':>10} {'CPU s':>8} {'MB':>7} {'MB more':>7} {'proposals':>9} "
        f"{'conflicts':>9} {'brackets':>9} {'re-read':>8} {'structure':>9}",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        for delegations, pages in _GRID:
            said = Path(folder, "said")
            spent = run([sys.executable, "-c", _CASE.format(delegations=delegations, pages=pages)], _LONGEST, said)
            line = said.read_text(encoding="utf-8").rstrip("\n")
            print(line or f"{delegations:>11} {pages:>6}  {spent.complaint}", flush=True)
        contestants = [(_OURS, Path(sys.executable)), *installed([_RIVAL])]
        for delegations, pages in _FILES:
            base, files = _word_files(Path(folder), delegations, pages)
            print(f"\n{delegations} Word files of {pages} pages: CPU s, MB, rejecting all gives the base", flush=True)
            for contestant, python in contestants:
                out = Path(folder, "out.docx")
                out.unlink(missing_ok=True)
                places = {"base": str(base), "out": str(out), "python": str(python)}
                spent = run([*filled(contestant.command, places), *map(str, files)], _LONGEST)
                kept = "no file" if not out.exists() else str(_lines(out, View.ORIGINAL) == _lines(base, View.FINAL))
                print(f"{contestant.name:>14} {spent.seconds:>8.2f} {spent.megabytes:>6.0f}  {kept}", flush=True)


def _lines(path: Path, view: View) -> tuple[str, ...]:
    return visible_lines(read_text(path, view=view).paragraphs)


def _word_files(folder: Path, delegations: int, pages: int) -> tuple[Path, list[Path]]:
    base = base_of(pages)
    files = []
    for seed, name in enumerate(names(delegations)):
        files.append(folder / f"{name}.docx")
        files[-1].write_bytes(_word(delegation_text(base, seed)))
    path = folder / "base.docx"
    path.write_bytes(_word(base))
    return path, files


def _word(lines: list[str]) -> bytes:
    text = tuple(TextParagraph("", ClauseKind.PARAGRAPH, line) for line in lines)
    return write_docx(Export("", "es", Layout.CLEAN, text, text, None, "", "2026-11-23T09:00:00Z", "", ""))


if __name__ == "__main__":
    main()
