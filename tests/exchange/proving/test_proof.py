"""The proof says no where it should: each guarantee has a control."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.exchange import (
    Export,
    Layout,
    TextParagraph,
    prove_docx,
    read_text,
    save_export,
    visible_lines,
    write_docx,
)
from drafter.exchange.proving.proof import prove_export
from drafter.instruments import ClauseKind
from drafter.redline import compare

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]


def altered(data: bytes, changes: dict[str, tuple[str, str]], more: dict[str, str] | None = None) -> bytes:
    """The file with words of some parts replaced, and further parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            text = source.read(name).decode()
            if name in changes:
                one, other = changes[name]
                assert one in text
                text = text.replace(one, other, 1)
            copy.writestr(name, text)
        for name, text in (more or {}).items():
            copy.writestr(name, text)
    return target.getvalue()


def rules(data: bytes, pair: Pair, author: str) -> set[str]:
    proof = prove_docx(data, visible_lines(pair[0]), visible_lines(pair[1]), author=author)
    assert proof.ok == (not proof.findings)
    return {finding.rule for finding in proof.findings}


def test_our_own_files_pass(make_export: MakeExport, negotiated: Pair) -> None:
    export = make_export(*negotiated)
    assert rules(write_docx(export), negotiated, export.author) == set()


DOCUMENT, CORE = "word/document.xml", "docProps/core.xml"


@pytest.mark.parametrize(
    ("changes", "more", "rule"),
    [
        ({DOCUMENT: ("limpia", "sucia")}, {}, "new-text"),
        ({DOCUMENT: ("respuesta coordinada", "respuesta")}, {}, "old-text"),
        ({DOCUMENT: ('w:author="Delegación de Chile"', 'w:author="Pedro"')}, {}, "foreign-author"),
        ({CORE: ("Delegación de Chile", "Pedro")}, {}, "foreign-author"),
        ({DOCUMENT: ("<w:p>", '<w:p w:rsidR="00A1B2C3">')}, {}, "revision-id"),
        ({}, {"word/comments.xml": "<c/>"}, "private-part"),
        ({}, {"customXml/item1.xml": "<c/>"}, "private-part"),
        ({}, {"word/x.xml": '<x a="C:\\\\Users\\\\pedro\\\\acta.docx"/>'}, "path"),
        ({}, {"word/_rels/y.xml.rels": '<x Target="file:///z/a.dotm"/>'}, "path"),
        ({"docProps/app.xml": ("</Application>", "</Application><Company>SRE</Company>")}, {}, "property"),
        ({DOCUMENT: ("<w:body>", "<w:cuerpo>")}, {}, "unreadable"),
    ],
)  # fmt: skip
def test_planted_faults_are_found(
    make_export: MakeExport, negotiated: Pair, changes: dict[str, tuple[str, str]], more: dict[str, str], rule: str
) -> None:
    export = make_export(*negotiated)
    assert rule in rules(altered(write_docx(export), changes, more), negotiated, export.author)


def test_a_layout_of_changes_that_loses_a_paragraph_does_not_prove_itself(make_export: MakeExport) -> None:
    whole = make_export(["Uno.", "Dos."], ["Uno.", "Dos.", "Tres."])
    comparison = compare(visible_lines(whole.old), visible_lines(whole.new))
    for layout in (Layout.TRACKED, Layout.INLINE, Layout.SIDE_BY_SIDE):
        export = replace(whole, layout=layout, comparison=replace(comparison, rows=comparison.rows[:-1]))
        proof = prove_export(write_docx(export), export)
        assert [finding.rule for finding in proof.findings] == ["new-text"], layout


@pytest.mark.parametrize(("label", "separator"), [("3.", None), ("3.", "\t"), ("•", " "), ("Artículo 3.", None)])
def test_blanks_between_label_and_words_are_no_difference_of_text(
    make_export: MakeExport, label: str, separator: str | None
) -> None:
    kind = ClauseKind.PARAGRAPH
    old = [TextParagraph(label, kind, "  Las Partes acuerdan.", separator=separator), TextParagraph("a)", kind, "   ")]
    new = [TextParagraph(label, kind, "  Las Partes deciden.", separator=separator)]
    export = make_export(old, new)
    assert prove_docx(write_docx(export), visible_lines(export.old), visible_lines(export.new)).ok


def test_a_path_in_the_words_themselves_is_no_leak(make_export: MakeExport) -> None:
    pair = (["Véase C:\\acta"], ["Véase /home/pedro y C:\\acta"])
    export = make_export(*pair)
    assert prove_docx(write_docx(export), *pair, author=export.author).ok


@pytest.mark.parametrize("layout", list(Layout))
def test_saving_writes_proves_and_reads_back(
    make_export: MakeExport, negotiated: Pair, layout: Layout, tmp_path: Path
) -> None:
    file = tmp_path / "salida.docx"
    assert save_export(file, make_export(*negotiated, layout), overwrite=False).ok
    assert read_text(file).paragraphs
    assert [one.name for one in tmp_path.iterdir()] == ["salida.docx"]


def test_html_and_text_are_saved_by_their_suffix_and_others_refused(
    make_export: MakeExport, negotiated: Pair, tmp_path: Path
) -> None:
    export = make_export(*negotiated, Layout.CLEAN)
    save_export(tmp_path / "a.html", export, overwrite=False)
    save_export(tmp_path / "a.txt", export, overwrite=False)
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert visible_lines(read_text(tmp_path / "a.txt").paragraphs) == visible_lines(negotiated[1])
    with pytest.raises(KnownError) as caught:
        save_export(tmp_path / "a.odt", export, overwrite=False)
    assert caught.value.message == "file-kind-not-written"


def test_a_file_that_exists_is_kept_unless_told(make_export: MakeExport, negotiated: Pair, tmp_path: Path) -> None:
    file = tmp_path / "salida.docx"
    file.write_bytes(b"importante")
    with pytest.raises(KnownError) as caught:
        save_export(file, make_export(*negotiated), overwrite=False)
    assert caught.value.message == "file-exists"
    assert file.read_bytes() == b"importante"
    assert save_export(file, make_export(*negotiated), overwrite=True).ok
