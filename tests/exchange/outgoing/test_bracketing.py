"""Changes in square brackets: the notation, and both texts read back from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.exchange import (
    Export,
    Layout,
    TextParagraph,
    prove_export,
    visible_lines,
    write_docx,
    write_html,
    write_txt,
)
from drafter.exchange.outgoing.bracketing import Role
from drafter.exchange.outgoing.docx_writer import bracketed_of, prepared, stream_of
from drafter.exchange.proving.reading_back import inline_lines

MakeExport = Callable[..., Export]
Pair = tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]


def bracketed(export: Export) -> list[str]:
    """The lines of a bracketed text."""
    whole = prepared(export)
    paragraphs = bracketed_of(whole, stream_of(whole))
    return ["".join(piece.text for piece in paragraph.pieces).replace("\t", " ") for paragraph in paragraphs]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Promover la cooperación regional.", "Promover la cooperación regional y birregional.",
         "Promover la cooperación regional [y birregional – Chile]."),
        ("Promover la cooperación regional y birregional.", "Promover la cooperación regional.",
         "Promover la cooperación regional [y birregional – Chile: suprimir]."),
        ("Instaron a los países.", "Exhortaron a los países.", "[Instaron / Exhortaron – Chile] a los países."),
        ("Fortalecer la cooperación y la integración.",
         "Fortalecer la cooperación, en particular la Sur-Sur, y la integración.",
         "Fortalecer la cooperación[, en particular la Sur-Sur, – Chile] y la integración."),
        ("Recordaron que “los países […] no deben”.", "Recordaron que “los países […] deben”.",
         "Recordaron que “los países […] [no – Chile: suprimir] deben”."),
        ("Dijeron [sic] que sí.", "Dijeron [sic!] que sí.", "Dijeron [[sic] / [sic!] – Chile] que sí."),
        ("Combatir [el tráfico] de migrantes.", "Combatir [el tráfico de] migrantes.",
         "Combatir [[el tráfico] de / [el tráfico de] – Chile] migrantes."),
        ("Promover la energía [y el agua – Cuba].", "Promover la energía [y la tierra – Cuba].",
         "Promover la energía [y [el agua / la tierra – Chile] – Cuba]."),
        ("Instaron a países / regiones.", "Exhortaron a todos / ninguno.",
         "[Instaron a países / regiones. – Chile: suprimir]\n[Exhortaron a todos / ninguno. – Chile]"),
    ],
)  # fmt: skip
def test_changes_read_as_negotiators_write_them(make_export: MakeExport, old: str, new: str, expected: str) -> None:
    export = replace(make_export([old], [new], Layout.BRACKETED), attribution="Chile")
    assert "\n".join(bracketed(export)) == expected


def test_whole_paragraphs_moves_and_numbers(make_export: MakeExport, negotiated: Pair) -> None:
    lines = bracketed(replace(make_export(*negotiated, Layout.BRACKETED), attribution="Chile"))
    assert "[1 bis. Reconocieron los avances logrados desde 2008. – Chile]" in lines
    assert "[Destacaron la necesidad de una respuesta coordinada. – Chile: suprimir]" in lines
    assert "[2. Expresaron su preocupación por la crisis financiera. – Chile: trasladar]" in lines
    assert "[5. Expresaron su preocupación por la crisis financiera. – Chile: trasladado aquí]" in lines
    assert any(line.startswith("[4. / 6.] Agradecieron") for line in lines)  # nobody proposes a number


def test_a_divided_paragraph_shows_its_end(make_export: MakeExport) -> None:
    old = ["Reafirmaron su compromiso con la integración regional de sus pueblos. Acordaron reunirse en Asunción."]
    new = ["Reafirmaron su compromiso con la integración regional de sus pueblos.", "Acordaron reunirse en Asunción."]
    divided = bracketed(replace(make_export(old, new, Layout.BRACKETED), attribution="Chile"))
    assert divided[0].endswith("[¶ – Chile]")
    joined = bracketed(replace(make_export(new, old, Layout.BRACKETED), attribution="Chile"))
    assert joined[0].endswith("[¶ – Chile: suprimir]")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "[x – Chile: suprimir]"), ("en", "[x – Chile: delete]"),
        ("pt", "[x – Chile: suprimir]"), ("fr", "[x – Chile\u00a0: supprimer]"),
    ],
)  # fmt: skip
def test_stances_are_in_the_text_s_language(make_export: MakeExport, language: str, expected: str) -> None:
    export = make_export(["Los países x."], ["Los países."], Layout.BRACKETED)
    assert expected in bracketed(replace(export, language=language, attribution="Chile"))[0]


def test_nobody_s_changes_have_no_name(make_export: MakeExport) -> None:
    export = replace(make_export(["Uno x."], ["Uno y z."], Layout.BRACKETED), attribution="")
    assert bracketed(export) == ["Uno [x / y z]."]


WORDS = ["paz", "mar", "[", "]", "[…]", "[sic]", "[1]", " / ", ",", "y", "no", "\n", "9.", "  "]
LINES = st.lists(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), max_size=4)


@settings(max_examples=150)
@given(old=LINES, new=LINES)
def test_both_texts_are_there_whatever_brackets_they_have(
    make_export: MakeExport, old: list[str], new: list[str]
) -> None:
    export = make_export(old, new, Layout.BRACKETED)
    proof = prove_export(write_docx(export), export)
    assert proof.ok, proof.findings


def depth(words: str) -> int | None:
    """How many brackets stay open; None where one closes that was not open."""
    level = 0
    for character in words:
        level += (character == "[") - (character == "]")
        if level < 0:
            return None
    return level


BALANCED = st.lists(st.sampled_from(["paz", "mar", "[y sol]", "[…]", "[sic]", "a [b [c] d] e", ",", "no"]), max_size=9)


@settings(max_examples=150)
@given(old=BALANCED, new=BALANCED)
def test_brackets_stay_balanced_and_literals_whole(make_export: MakeExport, old: list[str], new: list[str]) -> None:
    export = prepared(make_export([" ".join(old)], [" ".join(new)], Layout.BRACKETED))
    for paragraph in bracketed_of(export, stream_of(export)):
        assert depth("".join(piece.text for piece in paragraph.pieces)) == 0
        for role in (Role.ADDED, Role.REMOVED):
            for piece in paragraph.pieces:
                if piece.role is role:
                    assert depth(piece.text) == 0, piece


def readings(line: str) -> tuple[str, str]:
    """A line with none and with all of Chile's brackets taken, from its characters alone; numbers have no name."""

    def taken(new: bool) -> str:
        def one(found: re.Match[str]) -> str:
            words, asked = found["words"], found["asked"]
            if asked:
                return "" if new else words
            before, slash, after = words.partition(" / ")
            if not slash:
                return words if new else ""
            return after if new else before

        return " ".join(
            re.sub(r"\[(?P<words>[^\[\]]*?)(?: – Chile)?(?P<asked>(?: –|:) suprimir)?\]", one, line).split()
        )

    return taken(False), taken(True)


def test_a_reader_of_plain_text_gets_both_texts(make_export: MakeExport, amended_articles: Sequence[Pair]) -> None:
    """From the characters alone, with no style to lean on; moved and divided paragraphs left out."""
    read = 0
    for old, new in amended_articles:
        export = replace(make_export(old, new, Layout.BRACKETED, moves=False), attribution="Chile")
        lines = bracketed(export)
        own = any("[" in line or " / " in line for line in (*visible_lines(old), *visible_lines(new)))
        if own or any("¶" in line for line in lines):
            continue
        taken = [readings(line) for line in lines]
        for side, text in ((0, old), (1, new)):
            found = "".join("".join(one[side] for one in taken).split())
            wanted = "".join("".join(visible_lines(text)).split())
            assert found == wanted
        read += 1
    assert read >= 25


def test_html_and_text_say_the_same(make_export: MakeExport) -> None:
    export = make_export(["Instaron a <todos>."], ["Exhortaron a <todos>."], Layout.BRACKETED)
    assert write_txt(export) == "[Instaron / Exhortaron – Delegación de Chile] a <todos>.\n"
    page = write_html(export)
    assert '<del class="removed">Instaron</del>' in page
    assert '<ins class="added">Exhortaron</ins>' in page
    assert "a &lt;todos&gt;." in page


def test_words_are_bold_and_struck_by_style(make_export: MakeExport, negotiated: Pair) -> None:
    old, new = inline_lines(write_docx(make_export(*negotiated, Layout.BRACKETED)))
    assert [line.replace("\t", " ") for line in old if line] == list(visible_lines(negotiated[0]))
    assert [line.replace("\t", " ") for line in new if line] == list(visible_lines(negotiated[1]))


@pytest.mark.parametrize("layout", [Layout.BRACKETED, Layout.INLINE, Layout.COLUMNS])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["paz […] paz"], ["paz paz paz", "[…]"]),
        (["uno dos tres cuatro cinco seis"], ["uno dos tres cuatro cinco", "del todo nuevo", "seis siete"]),
        (["mar luz agua", "mar luz agua"], ["mar luz agua mar luz agua nuevo"]),
    ],
)
def test_the_last_part_of_a_divided_paragraph_may_be_all_new(
    make_export: MakeExport, layout: Layout, old: list[str], new: list[str]
) -> None:
    for one, other in ((old, new), (new, old)):
        export = make_export(one, other, layout)
        proof = prove_export(write_docx(export), export)
        assert proof.ok, proof.findings
