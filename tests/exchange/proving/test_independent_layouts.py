"""What readers that are not ours make of brackets, columns and lists: pandoc by its own reading of styles and tables,
LibreOffice by the numbers it counts and the pages it prints.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from drafter.drafting.model import Status
from drafter.exchange import (
    Column,
    Export,
    Layout,
    NumberingStyle,
    Paper,
    Sources,
    TextParagraph,
    WritingOptions,
    visible_lines,
    write_docx,
)
from drafter.exchange.outgoing.docx_writer import comparison_of, prepared
from drafter.instruments import ClauseKind
from drafter.redline import RowKind

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
NO_WORDS = {"Inserted End", "Deleted End", "Brackets", "Drafter Note"}
NOT_OLD = {"Proposed Words", *NO_WORDS}
NOT_NEW = {"Struck Words", *NO_WORDS}
needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def pandoc(path: Path, *options: str) -> list[dict[str, Any]]:
    """The blocks pandoc reads, styles kept; a title first."""
    done = subprocess.run(
        ["pandoc", "--from=docx+styles", "--to=json", *options, str(path)], capture_output=True, check=True
    )
    read = json.loads(done.stdout)
    title = read["meta"].get("title")
    return ([{"t": "Para", "c": title["c"]}] if title else []) + list(read["blocks"])


def words(inlines: Sequence[dict[str, Any]], without: set[str]) -> str:
    """Words that are not in those character styles; footnotes are no words."""
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c", "")
        if kind == "Str":
            text += content
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            text += " "
        elif kind == "Span":
            (_, _, attributes), inner = content
            if dict(attributes).get("custom-style") not in without:
                text += words(inner, without)
        elif kind == "Note":
            continue
        elif kind in ("Link", "Quoted"):
            text += words(content[1], without)
        else:
            text += words(content, without)
    return text


def lines(blocks: Sequence[dict[str, Any]], without: set[str]) -> Iterator[str]:
    """The paragraphs of some blocks; captions of cells left out."""
    for block in blocks:
        kind, content = block["t"], block.get("c", "")
        if kind in ("Para", "Plain"):
            yield words(content, without)
        elif kind == "Header":
            yield words(content[2], without)
        elif kind == "Div":
            (_, _, attributes), inner = content
            if dict(attributes).get("custom-style") != "Change Caption":
                yield from lines(inner, without)
        elif kind == "BlockQuote":
            yield from lines(content, without)
        elif kind in ("BulletList", "OrderedList"):
            for item in content if kind == "BulletList" else content[1]:
                yield from lines(item, without)
        else:
            raise AssertionError(f"pandoc found a {kind}")


def folded(found: Sequence[str]) -> list[str]:
    """Lines with white space folded, empty ones left out."""
    return [line for line in (" ".join(line.split()) for line in found) if line]


@needs_pandoc
def test_pandoc_reads_both_texts_of_brackets_by_style(
    make_export: MakeExport, amended_articles: Sequence[Pair], negotiated: Pair, tmp_path: Path
) -> None:
    """Divided and joined paragraphs show a pilcrow, which is in neither text: words are compared joined."""
    for number, (old, new) in enumerate((negotiated, *amended_articles[:20])):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(write_docx(make_export(old, new, Layout.BRACKETED)))
        blocks = pandoc(path)
        for without, text in ((NOT_OLD, old), (NOT_NEW, new)):
            found = "".join("".join(folded(list(lines(blocks, without)))).split())
            assert found == "".join("".join(visible_lines(text)).split()), number


def cells(blocks: Sequence[dict[str, Any]]) -> list[list[list[dict[str, Any]]]]:
    """The cells' blocks of each row of the one table, head left out."""
    (table,) = (block["c"] for block in blocks if block["t"] == "Table")
    rows = [row for body in table[4] for row in body[3]]
    return [[cell[4] for cell in row[1]] for row in rows]


@needs_pandoc
def test_pandoc_reads_each_column(
    make_export: MakeExport, amended_articles: Sequence[Pair], negotiated: Pair, tmp_path: Path
) -> None:
    for number, (old, new) in enumerate((negotiated, *amended_articles[:12])):
        export = make_export(old, new, Layout.COLUMNS, moves=False)
        path = tmp_path / f"{number}.docx"
        path.write_bytes(write_docx(replace(export, columns=(Column("A", new), Column("B", old)))))
        rows = cells(pandoc(path))
        for place, text in ((1, old), (2, new), (3, old)):
            found = folded([line for row in rows for line in lines(row[place], NOT_NEW)])
            assert "".join("".join(found).split()) == "".join("".join(visible_lines(text)).split()), (number, place)
        assert not folded([line for row in rows for line in lines(row[4], set())])


LABELS = [
    "1.", "2.", "2 bis.", "3.", "a)", "b)", "c)", "4.", "a)", "i)", "ii)", "iii)", "5.", "•", "7.", "8.", "8 ter.",
    "9.", "(1)", "(2)", "h)", "i)", "3º", "1.-", "2.-", "A.", "B.", "1.1", "OP7", "x)", "xi)", "I.", "II.", "100.",
]  # fmt: skip


def converted(files: Sequence[Path], kind: str, folder: Path) -> None:
    """Has LibreOffice convert files, in one start with a profile of its own."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", kind,
         "--outdir", str(folder), *map(str, files)],
        check=True, capture_output=True, timeout=280,
    )  # fmt: skip


@needs_office
def test_libreoffice_counts_exactly_the_labels_and_prints_every_layout(
    make_export: MakeExport, negotiated: Pair, tmp_path: Path
) -> None:
    text = tuple(TextParagraph(label, ClauseKind.PARAGRAPH, f"texto {place}") for place, label in enumerate(LABELS))
    counted = replace(make_export((), text, Layout.CLEAN), options=WritingOptions(numbering=NumberingStyle.WORD))
    lists = tmp_path / "lists.docx"
    lists.write_bytes(write_docx(counted))
    converted([lists], "txt:Text", tmp_path)
    read = folded((tmp_path / "lists.txt").read_text(encoding="utf-8-sig").splitlines())
    assert read == folded(visible_lines(text))

    files = []
    for layout in Layout:
        for paper in Paper:
            options = WritingOptions(
                line_numbers=True, paper=paper, version="Rev.1", printed_at="2026-11-23 18:40", draft_mark=True,
                sources=Sources.TABLE,
            )  # fmt: skip
            path = tmp_path / f"{layout.value}-{paper.value}.docx"
            path.write_bytes(write_docx(replace(make_export(*negotiated, layout), options=options)))
            files.append(path)
    converted(files, "pdf", tmp_path)
    if shutil.which("pdftotext") is None:
        return
    for path in files:
        done = subprocess.run(["pdftotext", str(path.with_suffix(".pdf")), "-"], capture_output=True, check=True)
        page = done.stdout.decode()
        assert "Rev.1 · 2026-11-23 18:40" in page
        assert "Reconocieron" in page
        assert ("Bahía" in page) == (path.stem.split("-")[0] != "clean")


@needs_office
def test_libreoffice_would_count_otherwise_where_a_list_is_wrong(make_export: MakeExport, tmp_path: Path) -> None:
    """The control: what is compared above does change when a list does."""
    text = tuple(TextParagraph(label, ClauseKind.PARAGRAPH, "texto") for label in ("1.", "2.", "3."))
    other = tuple(TextParagraph(label, ClauseKind.PARAGRAPH, "texto") for label in ("1.", "2.", "5."))
    options = WritingOptions(numbering=NumberingStyle.WORD)
    path = tmp_path / "wrong.docx"
    path.write_bytes(write_docx(replace(make_export((), other, Layout.CLEAN), options=options)))
    converted([path], "txt:Text", tmp_path)
    read = folded((tmp_path / "wrong.txt").read_text(encoding="utf-8-sig").splitlines())
    assert read != folded(visible_lines(text))


@needs_pandoc
def test_pandoc_accepts_and_rejects_to_both_texts_around_footnotes(
    make_export: MakeExport, amended_articles: Sequence[Pair], negotiated: Pair, tmp_path: Path
) -> None:
    """Where a divided or joined paragraph ends with a footnote, pandoc (2.17) takes the words before the mark that came
    or went into the footnote: such pairs are left out and counted.
    """
    read = 0
    for number, (old, new) in enumerate((negotiated, *amended_articles[:25])):
        drafted = tuple(replace(one, id=f"p{place}") for place, one in enumerate(new))
        export = replace(
            make_export(old, drafted),
            options=WritingOptions(sources=Sources.FOOTNOTES, statuses=True),
            sources_of={f"p{place}": f"fuente {place}" for place in range(0, len(new), 2)},
            statuses_of={f"p{place}": Status.AGREED for place in range(0, len(new), 3)},
        )
        if any(row.kind in (RowKind.SPLIT, RowKind.MERGED) for row in comparison_of(prepared(export)).rows):
            continue
        path = tmp_path / f"{number}.docx"
        path.write_bytes(write_docx(export))
        for deed, text in (("reject", old), ("accept", new)):
            found = folded(list(lines(pandoc(path, f"--track-changes={deed}"), NO_WORDS)))
            assert found == folded(visible_lines(text)), (number, deed)
        read += 1
    assert read >= 20
