"""Whether tracked files mean what they should, asked of readers that are not ours: a command, not a test.

usage: python -m tests.benchmarks.fidelity redline [--laws N] [--pairs LIST.tsv] [--files LIST.txt] [--drawn N] …
       python -m tests.benchmarks.fidelity settle --files LIST.txt [--truth LIST.tsv]

``redline`` has drafter amend each base into its new text and then accepts and rejects with our reader, the tests' own
applier and, if asked, pandoc and LibreOffice; each reader's result is compared with what the same reader makes of the
two files themselves. ``settle`` compares our accepting and rejecting with the applier's, and with Word's own results
where a list of them is given. Counts are printed, and the first failures, smallest first; nothing is asserted.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import docx
from lxml import etree
from rapidfuzz.distance import Indel

from drafter.errors import KnownError
from drafter.exchange import View, visible_lines
from drafter.exchange.amending.amend import amend_docx
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.revisions import settle_revisions
from tests.benchmarks.mutations import mutated
from tests.benchmarks.outcomes import Outcome, last_lines, note, report
from tests.exchange.documents import drawn, pairs_of_documents
from tests.exchange.independent_applier import lines, main_lines, main_part, main_story, settled_package
from tests.exchange.redline_measures import folded, measured
from tests.exchange.second_opinions import libreoffice_lines_of_many, pandoc_lines

_LAWS = Path(__file__).parents[1] / "data" / "amended-articles.jsonl"
_DATE = "2026-11-23T09:00:00Z"
_LONGEST = 60
"""Seconds a pair may take."""


@dataclass(frozen=True)
class Pair:
    """A base and its new text."""

    name: str
    base: bytes
    new: bytes


def main(arguments: Sequence[str]) -> int:
    """Runs one of the two checks."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("what", choices=("redline", "settle"))
    parser.add_argument("--laws", type=int, default=0, help="so many amended articles, as plain .docx")
    parser.add_argument("--pairs", type=Path, help="a file with lines BASE<tab>NEW")
    parser.add_argument("--files", type=Path, help="a file with a path a line: edited at random, or settled")
    parser.add_argument("--rounds", type=int, default=1, help="edited copies of each file")
    parser.add_argument("--drawn", type=int, default=0, help="so many pairs drawn by hypothesis")
    parser.add_argument("--revised", action="store_true", help="drawn bases have tracked changes already")
    parser.add_argument("--truth", type=Path, help="lines FILE<tab>ACCEPTED<tab>REJECTED, as Word made them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pandoc", action="store_true")
    parser.add_argument("--office", action="store_true")
    parser.add_argument("--show", type=int, default=10, help="failures to print")
    parser.add_argument("--keep", type=Path, help="a folder for the files of failures")
    chosen = parser.parse_args(arguments)
    print(f"seed {chosen.seed}")
    if chosen.what == "settle":
        outcomes = [_settled(path) for path in _listed(chosen.files)]
        outcomes += [_like_word(*row) for row in _rows(chosen.truth)] if chosen.truth else []
    else:
        with tempfile.TemporaryDirectory() as scratch:
            outcomes = _redlines(chosen, Path(scratch))
    report(outcomes, chosen.show)
    return 0


def _redlines(chosen: argparse.Namespace, scratch: Path) -> list[Outcome]:
    outcomes: list[Outcome] = []
    jobs: list[tuple[int, str, Path, str]] = []
    for number, pair in enumerate(_pairs(chosen)):
        folder = scratch / str(number)
        outcome = _redline(pair, folder, pandoc=chosen.pandoc)
        outcomes.append(outcome)
        if chosen.office and (folder / "redline.docx").exists():
            for deed, other in (("accept", "new"), ("reject", "base")):
                jobs += [
                    (number, deed, folder / "redline.docx", deed),
                    (number, deed, folder / f"{other}.docx", "accept"),
                ]
    found = libreoffice_lines_of_many([(str(path), deed) for _, _, path, deed in jobs])
    for (number, deed, _, _), ours, theirs in zip(jobs[::2], found[::2], found[1::2], strict=True):
        if ours is None or theirs is None:
            if theirs is not None:
                outcomes[number].wrong[f"office {deed}"] = "LibreOffice does not open the redline"
        else:
            note(outcomes[number], f"office {deed}", folded(theirs), folded(ours))
    if chosen.keep:
        _keep(outcomes, chosen.keep)
    return outcomes


def _keep(outcomes: Sequence[Outcome], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, outcome in enumerate(outcomes):
        if outcome.wrong and outcome.folder is not None:
            kept = folder / str(number)
            kept.mkdir(exist_ok=True)
            for path in outcome.folder.iterdir():
                (kept / path.name).write_bytes(path.read_bytes())
            outcome.folder = kept


def _redline(pair: Pair, folder: Path, *, pandoc: bool) -> Outcome:
    outcome = Outcome(pair.name, len(pair.base), folder=folder)
    folder.mkdir()
    (folder / "base.docx").write_bytes(pair.base)
    (folder / "new.docx").write_bytes(pair.new)
    try:
        with _limited():
            started = time.process_time()
            data = amend_docx(pair.base, pair.new, name="base.docx", new_name="new.docx", author="A", date=_DATE).data
            outcome.seconds = time.process_time() - started
    except KnownError as error:
        outcome.wrong["refused"] = error.message
        return outcome
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        outcome.wrong["exception"] = last_lines(traceback.format_exc())
        return outcome
    (folder / "redline.docx").write_bytes(data)
    try:
        _check(pair, data, outcome)
    except (etree.XMLSyntaxError, KnownError, KeyError, ValueError) as error:
        outcome.wrong["unreadable"] = repr(error)
        return outcome
    if pandoc:
        for deed, other in (("accept", "new"), ("reject", "base")):
            wanted = pandoc_lines(folder / f"{other}.docx", "accept" if other == "new" else "reject")
            if wanted is not None:
                found = pandoc_lines(folder / "redline.docx", deed) or []
                note(outcome, f"pandoc {deed}", folded(wanted), folded(found))
    return outcome


def _check(pair: Pair, data: bytes, outcome: Outcome) -> None:
    """The applier's two readings, ours, the parts that were to be carried over, and the measures."""
    new, base = main_lines(pair.new, accept=True), lines(pair.base, accept=False)
    accepted = folded(main_lines(data, accept=True))
    typed = [line.endswith(f" {wanted}") for wanted, line in zip(folded(new), accepted, strict=False) if line != wanted]
    labels_only = len(folded(new)) == len(accepted) and all(typed)
    # Where the base has no number that fits, the label is typed: the same visible line, which our reader checks.
    note(outcome, "a number became a typed label" if labels_only else "applier accept", folded(new), accepted)
    for part, found in lines(data, accept=False).items():
        note(outcome, f"applier reject {part}", folded(base.get(part, [])), folded(found))
    for view, other in ((View.FINAL, pair.new), (View.ORIGINAL, pair.base)):
        wanted = visible_lines(read_docx(other, "other.docx", view).paragraphs)
        seen = visible_lines(read_docx(data, "redline.docx", view).paragraphs)
        note(outcome, f"reader {view}", folded(wanted), folded(seen))
    with zipfile.ZipFile(io.BytesIO(pair.base)) as one, zipfile.ZipFile(io.BytesIO(data)) as other_package:
        changed = [name for name in one.namelist() if one.read(name) != other_package.read(name)]
        if set(changed) - {main_part(one)}:
            outcome.wrong["parts carried over"] = ", ".join(changed)
    if b"author=" in etree.tostring(main_story(pair.base)):
        return  # what the measures count would be the base's own changes
    outcome.redline = measured(data, pair.base, pair.new)
    if pair.base == pair.new and outcome.redline.marks:
        outcome.wrong["identical texts"] = f"{outcome.redline.marks} marks"
    old_words = [word for line in main_lines(pair.base, accept=True) for word in line.split()]
    outcome.least_words = Indel.distance(old_words, [word for line in new for word in line.split()])
    if outcome.redline.letters_kept < outcome.redline.letters:
        lost = outcome.redline.letters - outcome.redline.letters_kept
        outcome.wrong["formatting of letters"] = f"{lost} of {outcome.redline.letters}"
    if outcome.redline.paragraphs_kept < outcome.redline.paragraphs:
        lost = outcome.redline.paragraphs - outcome.redline.paragraphs_kept
        outcome.wrong["formatting of paragraphs"] = f"{lost} of {outcome.redline.paragraphs}"


def _settled(path: Path) -> Outcome:
    """Our accepting and rejecting beside the applier's, part by part."""
    data = path.read_bytes()
    outcome = Outcome(str(path), len(data))
    for accept in (True, False):
        deed = "accept" if accept else "reject"
        try:
            wanted = lines(data, accept=accept)
        except (etree.XMLSyntaxError, zipfile.BadZipFile, KeyError, OSError) as error:
            outcome.wrong["applier cannot"] = repr(error)
            return outcome
        try:
            with _limited():
                result = settle_revisions(data, path.name, accept=accept)
        except KnownError as error:
            outcome.wrong[f"{deed} refused"] = error.message
            continue
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            outcome.wrong[f"{deed} exception"] = last_lines(traceback.format_exc())
            continue
        _compare_parts(outcome, deed, wanted, result)
        if settle_revisions(result, path.name, accept=not accept) != result:
            outcome.wrong[f"{deed} leaves changes"] = "settling the result the other way changes it"
        _carried_over(outcome, deed, data, result)
    return outcome


def _compare_parts(outcome: Outcome, deed: str, wanted: dict[str, list[str]], result: bytes) -> None:
    found = lines(result)
    for part in wanted:
        if part in found:
            note(outcome, f"{deed} {'main' if 'document' in part else 'other'} part", wanted[part], found[part])
        else:
            outcome.wrong[f"{deed} part lost"] = part


def _carried_over(outcome: Outcome, deed: str, data: bytes, result: bytes) -> None:
    """Parts that tell no story, notes and comments apart, are to be as they were, and all members in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(result)) as after:
        if before.namelist() != after.namelist():
            outcome.wrong[f"{deed} members"] = "names or order differ"
            return
        stories = set(lines(data))
        for name in before.namelist():
            if name not in stories and "comments" not in name and before.read(name) != after.read(name):
                outcome.wrong[f"{deed} carried over"] = name


def _like_word(path: Path, accepted: Path, rejected: Path) -> Outcome:
    """Our results beside Word's own."""
    data = path.read_bytes()
    outcome = Outcome(str(path), len(data))
    for accept, truth in ((True, accepted), (False, rejected)):
        result = main_lines(settle_revisions(data, path.name, accept=accept))
        note(outcome, f"Word {'accept' if accept else 'reject'}", main_lines(truth.read_bytes()), result)
    return outcome


def _listed(path: Path) -> list[Path]:
    return [Path(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _rows(path: Path) -> Iterator[tuple[Path, ...]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield tuple(Path(cell) for cell in line.split("\t"))


def _pairs(chosen: argparse.Namespace) -> Iterator[Pair]:
    if chosen.laws:
        for number, line in enumerate(_LAWS.read_text(encoding="utf-8").splitlines()[: chosen.laws]):
            article = json.loads(line)
            yield Pair(f"law {number}", _plain(article["before"]), _plain(article["after"]))
    if chosen.pairs:
        for base, new in _rows(chosen.pairs):
            yield Pair(f"{base} {new.name}", base.read_bytes(), new.read_bytes())
    if chosen.files:
        for path in _listed(chosen.files):
            yield from _edited_copies(path, chosen.rounds, chosen.seed)
    if chosen.drawn:
        for number, (base_bytes, new_bytes) in enumerate(
            drawn(pairs_of_documents(chosen.revised), chosen.drawn, chosen.seed)
        ):
            yield Pair(f"drawn {number}", base_bytes, new_bytes)


def _edited_copies(path: Path, rounds: int, seed_number: int) -> Iterator[Pair]:
    """A real file without its tracked changes, and copies edited at random; the same each time."""
    try:
        base = settled_package(path.read_bytes(), accept=True)
        main_story(base)
    except (etree.XMLSyntaxError, zipfile.BadZipFile, StopIteration, KeyError, OSError, RuntimeError):
        return
    for number in range(rounds):
        chance = random.Random(f"{seed_number} {number} {path.name}")
        try:
            new, _ = mutated(base, chance)
        except ValueError:
            return
        yield Pair(f"{path} round {number}", base, new)


def _plain(text: str) -> bytes:
    """A text, a paragraph a line, as python-docx writes it."""
    document = docx.Document()
    for line in text.splitlines():
        if line.strip():
            document.add_paragraph(line)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


@contextmanager
def _limited() -> Iterator[None]:
    """Raises TimeoutError where the block takes too long."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {_LONGEST} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(_LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
