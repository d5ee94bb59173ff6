"""Sources with the proof of each: Word's comments, and a table with the exact words and what differs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import ooxml_integrity
import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from drafter.exchange import (
    Audience,
    Export,
    Layout,
    SourceEvidence,
    Sources,
    TextParagraph,
    View,
    WritingOptions,
    prove_export,
    read_revisions,
    read_text,
    save_export,
    visible_lines,
    write_docx,
    write_html,
    write_txt,
)
from drafter.exchange.outgoing.page_notes import difference_words
from drafter.exchange.proving.reading_back import comments, remarks
from drafter.redline import closeness, compare_words

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
CITED = "Declaración de Salvador, Bahía, párr. 13"
AGREED = "Instaron a la comunidad internacional a apoyar a los países en desarrollo."


def proof_of(quote: str, text: str, citation: str = CITED) -> SourceEvidence:
    """The evidence that a text stands on some words."""
    result = closeness(quote, text)
    return SourceEvidence(citation, quote, result.closeness, result.segments)


def with_sources(
    make_export: MakeExport, pair: Pair, layout: Layout, sources: Sources, audience: Audience = Audience.INTERNAL
) -> Export:
    """An export whose third and fourth new paragraphs have sources, the fourth without proof."""
    old, new = pair
    new = tuple(replace(one, id=f"p{place}") for place, one in enumerate(new))
    new = (*new[:2], replace(new[2], text=AGREED.replace("Instaron", "Invitaron")), *new[3:])
    return replace(
        make_export(old, new, layout),
        options=WritingOptions(sources=sources),
        sources_of={"p2": CITED, "p3": "Otra declaración, párr. 1"},
        evidence_of={"p2": (proof_of(AGREED, new[2].text),)},
        audience=audience,
    )


def sound(data: bytes, folder: Path) -> Path:
    """The file, found valid by both validators."""
    path = folder / "sources.docx"
    path.write_bytes(data)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []
    return path


@pytest.mark.parametrize("layout", list(Layout))
def test_comments_say_the_source_how_close_it_is_and_what_differs(
    make_export: MakeExport, negotiated: Pair, layout: Layout, tmp_path: Path
) -> None:
    export = with_sources(make_export, negotiated, layout, Sources.COMMENTS)
    data = write_docx(export)
    assert data == write_docx(export)
    assert prove_export(data, export).ok
    path = sound(data, tmp_path)
    first, second = read_revisions(data, path.name).comments
    assert first.text.split("\n") == [f"{CITED} – adaptado", f"«{AGREED}»", "«Instaron» → «Invitaron»"]
    assert "Invitaron a la comunidad internacional" in first.anchor
    assert second.text == "Otra declaración, párr. 1"
    assert {first.author, second.author} == {export.author}
    plain = write_docx(replace(export, options=WritingOptions(), sources_of={}, evidence_of={}))
    (tmp_path / "plain.docx").write_bytes(plain)
    for view in View:
        lines = [visible_lines(read_text(one, view=view).paragraphs) for one in (path, tmp_path / "plain.docx")]
        assert lines[0] == lines[1]


def test_what_circulates_has_footnotes_instead_of_comments(
    make_export: MakeExport, negotiated: Pair, tmp_path: Path
) -> None:
    export = with_sources(make_export, negotiated, Layout.CLEAN, Sources.COMMENTS, Audience.CIRCULATION)
    save_export(tmp_path / "a.docx", export, overwrite=False)
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        assert not [name for name in package.namelist() if "comments" in name]
    _, footnotes, _ = remarks((tmp_path / "a.docx").read_bytes())
    assert footnotes == [CITED, "Otra declaración, párr. 1"]
    assert comments((tmp_path / "a.docx").read_bytes()) == []
    for written in (write_html(export), write_txt(export)):
        assert CITED in written


@pytest.mark.parametrize("layout", list(Layout))
def test_the_table_has_the_exact_words_and_what_differs_in_every_format(
    make_export: MakeExport, negotiated: Pair, layout: Layout, tmp_path: Path
) -> None:
    export = with_sources(make_export, negotiated, layout, Sources.TABLE, Audience.CIRCULATION)
    data = write_docx(export)
    assert prove_export(data, export).ok
    sound(data, tmp_path)
    _, _, lines = remarks(data)
    proved, bare = (line.split("\t") for line in lines)
    assert proved[1:] == [f"{CITED} – adaptado", f"«{AGREED}»", "«Instaron» → «Invitaron»"]
    assert bare[1:] == ["Otra declaración, párr. 1", "", ""]
    for name in ("a.docx", "a.pdf", "a.html", "a.txt"):
        assert not save_export(tmp_path / name, export, overwrite=False).findings
    for written in (write_html(export), write_txt(export)):
        assert all(words in written for words in proved[1:])


def test_a_long_table_goes_on_over_the_page_and_is_still_proved(make_export: MakeExport, tmp_path: Path) -> None:
    words = " ".join(f"palabra{number}" for number in range(140))
    texts = tuple(f"{number}. {words}" for number in range(12))
    export = make_export((), texts, Layout.CLEAN)
    new = tuple(replace(one, id=f"p{place}") for place, one in enumerate(export.new))
    export = replace(
        export,
        new=new,
        options=WritingOptions(sources=Sources.TABLE),
        sources_of={one.id or "": CITED for one in new},
        evidence_of={one.id or "": (proof_of(words, one.text),) for one in new},
    )
    for name in ("a.docx", "a.pdf"):
        assert not save_export(tmp_path / name, export, overwrite=False).findings


@pytest.mark.parametrize("layout", [Layout.CLEAN, Layout.TRACKED, Layout.COLUMNS])
def test_a_template_of_one_s_own_holds_comments_too(
    make_export: MakeExport, negotiated: Pair, layout: Layout, tmp_path: Path
) -> None:
    letterhead = io.BytesIO()
    document = Document()
    document.sections[0].header.paragraphs[0].text = "MINISTERIO DE RELACIONES EXTERIORES"
    document.save(letterhead)
    export = with_sources(make_export, negotiated, layout, Sources.COMMENTS)
    export = replace(export, options=replace(export.options, template=letterhead.getvalue()))
    data = write_docx(export)
    assert prove_export(data, export).ok
    plain = write_docx(replace(export, options=replace(export.options, sources=Sources.NONE)))
    told = []
    for name, content in (("with.docx", data), ("without.docx", plain)):
        (tmp_path / name).write_bytes(content)
        told.append({str(error) for error in OpenXmlValidator().validate(tmp_path / name).errors})
    assert told[0] == told[1], "what the template itself gets wrong, and no more"
    assert len(read_revisions(data, "with.docx").comments) == 2


FAULTS = {
    "a comment that is not there": (
        "word/document.xml",
        '<w:commentReference w:id="0"/>',
        '<w:commentReference w:id="7"/>',
    ),
    "other words in a comment": ("word/comments.xml", "párr. 13", "párr. 14"),
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_a_planted_fault_is_found(make_export: MakeExport, negotiated: Pair, fault: str) -> None:
    export = with_sources(make_export, negotiated, Layout.CLEAN, Sources.COMMENTS)
    part, right, wrong = FAULTS[fault]
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(write_docx(export))) as package, zipfile.ZipFile(target, "w") as other:
        for name in package.namelist():
            content = package.read(name).decode()
            assert name != part or right in content
            other.writestr(name, content.replace(right, wrong) if name == part else content)
    assert [finding.rule for finding in prove_export(target.getvalue(), export).findings] == ["comments"]


WORDS = st.lists(st.sampled_from(["no", "deben", "podrán", ",", "los", "países", "Los"]), max_size=8).map(" ".join)


@given(old=WORDS, new=WORDS)
@settings(max_examples=60)
def test_differences_are_said_where_words_differ_and_only_there(old: str, new: str) -> None:
    said = difference_words(compare_words(old, new))
    folded = [" ".join(text.replace(",", " ").lower().split()) for text in (old, new)]
    assert bool(said) == (folded[0] != folded[1])
