"""What readers that are not ours make of our tracked files: pandoc and LibreOffice accept and reject everything.

They are second opinions: pandoc folds white space, and LibreOffice 7.4 takes two insertions that meet at a paragraph's
end for one and joins the paragraphs on rejecting (in Word's own files too, see docs/tracked_changes.md); such pairs
are left out here and counted.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from drafter.exchange import Export, TextParagraph, visible_lines, write_docx
from drafter.exchange.outgoing.docx_writer import comparison_of, prepared, stream_of
from drafter.exchange.outgoing.revision_units import Fate, Unit, stream_lines
from drafter.exchange.proving.proof import prove_export
from drafter.instruments import ClauseKind
from drafter.redline import RowKind
from tests.exchange.second_opinions import libreoffice_lines, python_with_uno

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
SEED = 20261123
WORDS = ["alfa", "beta", "gama", "delta", "paz", "mar", "sol", "luz", "agua", "fuego"]


def made_up(count: int) -> Iterator[Pair]:
    """Small texts and what somebody made of them, always the same."""
    chance = random.Random(SEED)

    def text() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, 9))) + chance.choice([".", ";", ""])

    def plain(line: str) -> TextParagraph:
        return TextParagraph("", ClauseKind.PARAGRAPH, line)

    for _ in range(count):
        old = [text() for _ in range(chance.randint(0, 6))]
        new: list[str] = []
        for line in old:
            deed = chance.random()
            if deed < 0.3:
                new.append(text())
            if deed < 0.45:
                words = line.split()
                words.insert(chance.randrange(len(words)), "nuevo")
                line = " ".join(words)
            if deed > 0.9 and new:
                new.insert(chance.randrange(len(new)), line)
            elif deed > 0.15:
                new.append(line)
        yield tuple(map(plain, old)), tuple(map(plain, new))


def two_insertions_meet(units: Sequence[Unit]) -> bool:
    """Whether added words end a paragraph and begin the next: what LibreOffice reads wrongly."""
    added = (Fate.INSERTED, Fate.MOVED_TO)
    return any(
        one.mark is Fate.KEPT
        and (one.spans[-1].fate if one.spans else None) in added
        and (other.spans[0].fate if other.spans else None) in added
        for one, other in pairwise(units)
    )


@pytest.fixture(scope="module")
def files(
    make_export: MakeExport,
    amended_articles: tuple[Pair, ...],
    negotiated: Pair,
    tmp_path_factory: pytest.TempPathFactory,
) -> list[tuple[Path, Export, tuple[Unit, ...]]]:
    """Tracked files of real and made-up pairs, with moves and without."""
    folder = tmp_path_factory.mktemp("tracked")
    written = []
    pairs = [negotiated, *amended_articles[:25], *made_up(40)]
    for number, pair in enumerate(pairs):
        for moves in (True, False):
            export = prepared(make_export(*pair, moves=moves))
            path = folder / f"{number}-{moves}.docx"
            path.write_bytes(write_docx(export))
            written.append((path, export, stream_of(export)))
    return written


def with_words(lines: Sequence[str]) -> list[str]:
    """Lines with white space folded, empty ones left out."""
    return [line for line in (" ".join(line.split()) for line in lines) if line]


def without_blanks(lines: Sequence[str]) -> list[str]:
    """Lines without any white space, empty ones left out."""
    return [line for line in ("".join(line.split()) for line in lines) if line]


def pandoc_lines(path: Path, deed: str) -> list[str]:
    """The paragraphs pandoc reads; a title comes first, from the metadata."""
    done = subprocess.run(
        ["pandoc", "--from=docx", "--to=json", f"--track-changes={deed}", str(path)], capture_output=True, check=True
    )
    read = json.loads(done.stdout)
    title = read["meta"].get("title")
    return ([_words(title["c"])] if title else []) + list(_blocks(read["blocks"]))


def _words(inlines: Sequence[dict[str, Any]]) -> str:
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c", "")
        if kind == "Str":
            text += content
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            text += " "
        elif kind in ("Span", "Link", "Quoted"):
            text += _words(content[1])
        else:
            text += _words(content)
    return text


def _blocks(blocks: Sequence[dict[str, Any]]) -> Iterator[str]:
    for block in blocks:
        kind, content = block["t"], block.get("c", "")
        if kind in ("Para", "Plain"):
            yield _words(content)
        elif kind == "Header":
            yield _words(content[2])
        elif kind == "BlockQuote":
            yield from _blocks(content)
        elif kind in ("BulletList", "OrderedList"):
            for item in content if kind == "BulletList" else content[1]:
                yield from _blocks(item)
        else:
            raise AssertionError(f"pandoc found a {kind}")


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_both_texts(files: list[tuple[Path, Export, tuple[Unit, ...]]]) -> None:
    for path, export, units in files[::2]:
        # Where a paragraph mark goes, pandoc puts a blank between the words it joins, also before a semicolon.
        compared = with_words if all(unit.mark is Fate.KEPT for unit in units) else without_blanks
        assert compared(pandoc_lines(path, "reject")) == compared(visible_lines(export.old)), path.name
        assert compared(pandoc_lines(path, "accept")) == compared(visible_lines(export.new)), path.name


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@pytest.mark.parametrize("kind", [ClauseKind.HEADING, ClauseKind.TITLE])
def test_pandoc_reads_both_texts_where_headings_are_divided_or_joined(
    make_export: MakeExport, tmp_path: Path, kind: ClauseKind
) -> None:
    plain = ClauseKind.PARAGRAPH
    whole = "Cooperación entre los mecanismos regionales y subregionales de integración en las Américas"
    first, second = whole[:54], whole[55:]
    divided = [TextParagraph("", kind, first), TextParagraph("", plain, second)]
    for old, new in (
        ([TextParagraph("", kind, whole), *_after()], [*divided, *_after()]),
        ([TextParagraph("", plain, whole), *_after()], [*divided, *_after()]),
        ([*_after(), *divided[::-1]], [*_after(), TextParagraph("", kind, f"{second} {first}")]),
    ):
        for one, other in ((old, new), (new, old)):
            export = prepared(make_export(one, other))
            assert {row.kind for row in comparison_of(export).rows} & {RowKind.SPLIT, RowKind.MERGED}
            path = tmp_path / "headings.docx"
            path.write_bytes(write_docx(export))
            assert prove_export(path.read_bytes(), export).ok
            assert with_words(pandoc_lines(path, "reject")) == with_words(visible_lines(export.old))
            assert with_words(pandoc_lines(path, "accept")) == with_words(visible_lines(export.new))


def _after() -> list[TextParagraph]:
    return [TextParagraph("2.", ClauseKind.PARAGRAPH, "Reiteraron su apoyo a la integración de sus pueblos.")]


@pytest.mark.skipif(python_with_uno() is None, reason="LibreOffice with its Python bridge is not installed")
def test_libreoffice_accepts_and_rejects_to_both_texts(
    files: list[tuple[Path, Export, tuple[Unit, ...]]], tmp_path: Path
) -> None:
    sound = [(path, units) for path, _, units in files[::2] if not two_insertions_meet(units)]
    assert len(files[::2]) - len(sound) < len(files) // 20
    jobs = [[str(path), deed] for path, _ in sound for deed in ("accept", "reject")]
    results = libreoffice_lines(jobs, tmp_path)
    assert len(results) == len(jobs)
    for (path, deed), found, units in zip(jobs, results, [units for _, units in sound for _ in "ar"], strict=True):
        wanted = [line for line in stream_lines(units, old=deed == "reject") if line.strip()]
        assert found is not None, path
        assert [line for line in found if line.strip()] == wanted, (path, deed)
