"""The proof of brackets, columns, sources and statuses says no where it should: each guarantee has a control."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from drafter.drafting.model import Status
from drafter.exchange import (
    Audience,
    Column,
    Export,
    Layout,
    NumberingStyle,
    Sources,
    TextParagraph,
    WritingOptions,
    prove_export,
    write_docx,
)

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]


def altered(data: bytes, part: str, pattern: str, by: str) -> bytes:
    """The file with the first place that fits a pattern written otherwise."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            text = source.read(name).decode()
            if name == part:
                changed = re.sub(pattern, by, text, count=1, flags=re.DOTALL)
                assert changed != text, pattern
                text = changed
            copy.writestr(name, text)
    return target.getvalue()


def drafted(make_export: MakeExport, pair: Pair, layout: Layout, **changes: object) -> Export:
    """An export whose new text is a draft's."""
    old, new = pair
    new = tuple(replace(one, id=f"p{place}") for place, one in enumerate(new))
    export = replace(
        make_export(old, new, layout),
        sources_of={"p2": "Declaración de Salvador, párr. 1"},
        statuses_of={"p2": Status.AGREED},
    )
    return replace(export, **changes)  # type: ignore[arg-type]


BODY = "word/document.xml"


@pytest.mark.parametrize(
    ("pattern", "by", "rule"),
    [
        ("Reconocieron los avances", "Reconocieron avances", "new-text"),
        ("respuesta coordinada", "respuesta", "old-text"),
        ('<w:rStyle w:val="ProposedWords"/>', "", "old-text"),
        ('<w:rStyle w:val="StruckWords"/>', "", "new-text"),
        ('<w:rStyle w:val="Brackets"/>', "", "old-text"),
        (r"<w:p>(?:(?!</w:p>).)*Decidieron reunirse.*?</w:p>", "", "new-text"),
    ],
)
def test_faults_in_a_bracketed_file_are_found(
    make_export: MakeExport, negotiated: Pair, pattern: str, by: str, rule: str
) -> None:
    export = drafted(make_export, negotiated, Layout.BRACKETED)
    data = write_docx(export)
    assert prove_export(data, export).ok
    found = {finding.rule for finding in prove_export(altered(data, BODY, pattern, by), export).findings}
    assert rule in found


@pytest.mark.parametrize(
    ("pattern", "by", "rule"),
    [
        ("Reconocieron los avances", "Reconocieron avances", "new-text"),
        ("respuesta coordinada", "respuesta", "old-text"),
        ('<w:rStyle w:val="ProposedWords"/>', "", "old-text"),
        ('<w:rStyle w:val="StruckWords"/>', "", "new-text"),
        (r"<w:tr>(?:(?!</w:tr>).)*Reconocieron.*?</w:tr>", "", "rows"),
        (r"(<w:tc>(?:(?!</w:tc>).)*Reconocieron.*?</w:tc>)(<w:tc>.*?</w:tc>)", r"\2\1", "new-text"),
        (r"(Reconocieron.*?</w:tc><w:tc>.*?)<w:p>.*?</w:p>",
         r"\1<w:p><w:r><w:t>posición de reserva</w:t></w:r></w:p>", "compromise"),
    ],
)  # fmt: skip
def test_faults_in_columns_are_found(
    make_export: MakeExport, negotiated: Pair, pattern: str, by: str, rule: str
) -> None:
    export = drafted(make_export, negotiated, Layout.COLUMNS)
    data = write_docx(export)
    assert prove_export(data, export).ok
    found = {finding.rule for finding in prove_export(altered(data, BODY, pattern, by), export).findings}
    assert rule in found


def test_a_text_beside_the_base_that_is_another_one_is_found(make_export: MakeExport, negotiated: Pair) -> None:
    old, new = negotiated
    export = replace(make_export(old, new, Layout.COLUMNS), columns=(Column("A", new), Column("B", old)))
    swapped = replace(export, columns=(Column("A", old), Column("B", new)))
    assert prove_export(write_docx(export), export).ok
    assert not prove_export(write_docx(swapped), export).ok


@pytest.mark.parametrize(
    ("part", "pattern", "by", "rule"),
    [
        ("word/footnotes.xml", "párr. 1", "párr. 2", "footnotes"),
        (BODY, r"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference[^>]*/></w:r>", "",
         "footnotes"),
        (BODY, r"«INTERNO – acordado»", "«INTERNO – abierto»", "remarks"),
    ],
)  # fmt: skip
def test_a_wrong_source_or_status_is_found(
    make_export: MakeExport, negotiated: Pair, part: str, pattern: str, by: str, rule: str
) -> None:
    export = drafted(
        make_export, negotiated, Layout.TRACKED, options=WritingOptions(sources=Sources.FOOTNOTES),
        audience=Audience.INTERNAL,
    )  # fmt: skip
    data = write_docx(export)
    assert prove_export(data, export).ok
    found = {finding.rule for finding in prove_export(altered(data, part, pattern, by), export).findings}
    assert rule in found


@pytest.mark.parametrize("layout", list(Layout))
def test_an_internal_file_is_never_taken_for_one_for_circulation(
    make_export: MakeExport, negotiated: Pair, layout: Layout
) -> None:
    export = drafted(make_export, negotiated, layout)
    internal = write_docx(replace(export, audience=Audience.INTERNAL))
    assert "remarks" in {finding.rule for finding in prove_export(internal, export).findings}


def test_a_number_that_word_would_count_otherwise_is_found(make_export: MakeExport, negotiated: Pair) -> None:
    export = drafted(make_export, negotiated, Layout.CLEAN, options=WritingOptions(numbering=NumberingStyle.WORD))
    data = write_docx(export)
    assert prove_export(data, export).ok
    wrong = altered(data, "word/numbering.xml", '<w:startOverride w:val="1"/>', '<w:startOverride w:val="8"/>')
    assert "new-text" in {finding.rule for finding in prove_export(wrong, export).findings}
