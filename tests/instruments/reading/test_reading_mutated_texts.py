"""Every word of a source that is neither furniture nor a label is in exactly one clause, in order: for any text.

The declaration is also read in other clothes (form feeds, other bullets, other numbers…) and must be the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.instruments import ClauseKind, Instrument, InstrumentMetadata, VerbLadder, parse, propose
from drafter.instruments.labels import letter_text
from drafter.library import load_ladder

SOURCE = (resources.instruments_folder() / "declaracion-salvador-2008.es.txt").read_text(encoding="utf-8")
METADATA = InstrumentMetadata("SALV-2008", "Declaración de Salvador, Bahía")
LADDER = load_ladder()
NO_VERBS = VerbLadder(())
ORIGINAL = parse(SOURCE, METADATA, NO_VERBS)

Mutation = Callable[[str], str]


def form_feeds_for_leading_spaces(text: str) -> str:
    return re.sub(r"(?<=\n) (?=[^\s])", "\f", text)


def form_feeds_before_leading_spaces(text: str) -> str:
    return re.sub(r"(?<=\n) (?=[^\s])", "\f ", text)


def form_feeds_on_lines_of_their_own(text: str) -> str:
    return re.sub(r"(?<=\n) (?=[^\s])", "\f\n", text)


def form_feeds_before_headers_too(text: str) -> str:
    return re.sub(r"\n(?=\d+ / 21 )", "\n\f", form_feeds_for_leading_spaces(text))


def windows_line_ends(text: str) -> str:
    return text.replace("\n", "\r\n")


def old_mac_line_ends(text: str) -> str:
    return text.replace("\n", "\r")


def no_break_spaces(text: str) -> str:
    return re.sub(r"(?<=[a-z,]) (?=[a-z])", "\u00a0", text)


def decomposed_accents(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def no_trailing_spaces(text: str) -> str:
    return re.sub(r" +$", "", text, flags=re.MULTILINE)


def byte_order_mark(text: str) -> str:
    return "\ufeff" + text


def soft_hyphens(text: str) -> str:
    return text.replace("ción", "ci\u00adón")


def straight_quotes(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')


def angle_quotes(text: str) -> str:
    return text.replace("“", "«").replace("”", "»")


def bullets(sign: str) -> Mutation:
    def mutate(text: str) -> str:
        return re.sub(r"^( ?)• ", rf"\g<1>{sign} ", text, flags=re.MULTILINE)

    mutate.__name__ = f"bullets_{sign}"
    return mutate


def glued_bullets(text: str) -> str:
    return text.replace("• ", "•")


def numbers(written: str) -> Mutation:
    def mutate(text: str) -> str:
        return re.sub(r"^( ?)(\d{1,2})\. (?=\S)", rf"\g<1>{written} ", text, flags=re.MULTILINE)

    mutate.__name__ = f"numbers_{written}"
    return mutate


def operative_numbers(text: str) -> str:
    """«2.» … «23.» of the paragraphs become «OP2»; the sections keep theirs."""
    body, first_section, sections = text.partition("\n1. ")
    return re.sub(r"^( ?)(\d{1,2})\. (?=\S)", r"\g<1>OP\g<2> ", body, flags=re.MULTILINE) + first_section + sections


def lettered_items(text: str) -> str:
    """Each list of bullets is lettered from a)."""
    lines, letter = [], 0
    for line in text.split("\n"):
        if re.match(r" ?\d{1,2}\. \S", line):
            letter = 0
        if re.match(r" ?• ", line):
            line = line.replace("•", f"{letter_text(letter + 1)})", 1)
            letter += 1
        lines.append(line)
    return "\n".join(lines)


def headers_glued_before(text: str) -> str:
    return re.sub(r"(\d+ / 21) \n\s*\n(?=\S)", r"\1 ", text)


def headers_glued_tight(text: str) -> str:
    return re.sub(r"(\d+ / 21) \n\s*\n(?=\S)", r"\1", text)


def headers_in_words(text: str) -> str:
    return re.sub(r"^(\d+) / 21 $", r"Página \1 de 21", text, flags=re.MULTILINE)


def headers_between_dashes(text: str) -> str:
    return re.sub(r"^(\d+) / 21 $", r"- \1 -", text, flags=re.MULTILINE)


def no_leading_spaces(text: str) -> str:
    return re.sub(r"^ (?=\S)", "", text, flags=re.MULTILINE)


SAME_READING: tuple[Mutation, ...] = (
    form_feeds_for_leading_spaces,
    form_feeds_before_leading_spaces,
    form_feeds_on_lines_of_their_own,
    form_feeds_before_headers_too,
    windows_line_ends,
    old_mac_line_ends,
    no_break_spaces,
    decomposed_accents,
    no_trailing_spaces,
    byte_order_mark,
    soft_hyphens,
    bullets("·"),
    bullets("–"),
    bullets("*"),
    bullets("▪"),
    bullets("—"),
    glued_bullets,
    numbers(r"\2)"),
    numbers(r"\2.-"),
    numbers(r"\2º"),
    numbers(r"\2.º"),
    operative_numbers,
    lettered_items,
    headers_glued_before,
    headers_glued_tight,
    headers_in_words,
    headers_between_dashes,
)
OTHER_QUOTES: tuple[Mutation, ...] = (straight_quotes, angle_quotes)


def characters(text: str) -> str:
    """The visible characters of a text, in order."""
    visible = re.sub("[\u00ad\u200b\u2060\ufeff]|[\x00-\x08\x0e-\x1b\x1f\x7f]", "", text)
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", visible))


def assert_nothing_is_lost(source: str, instrument: Instrument) -> None:
    """The clauses' characters are the source's without the furniture's, in the same order."""
    kept = "".join(
        characters((clause.label.as_typed if clause.label is not None else "") + clause.text)
        for clause in instrument.clauses
    )
    whole = characters(source)
    left_out = Counter("".join(map(characters, instrument.furniture)))
    assert Counter(kept) + left_out == Counter(whole)
    remaining = iter(whole)
    assert all(character in remaining for character in kept)


@pytest.mark.parametrize("mutate", SAME_READING, ids=lambda mutate: mutate.__name__)
def test_the_declaration_in_other_clothes_reads_the_same(mutate: Mutation) -> None:
    source = mutate(SOURCE)
    assert source != SOURCE
    read = parse(source, METADATA, NO_VERBS)
    assert_nothing_is_lost(source, read)
    for mine, original in zip(read.clauses, ORIGINAL.clauses, strict=True):
        assert (mine.id, mine.kind, mine.parent) == (original.id, original.kind, original.parent)
        assert (mine.text, mine.pages) == (original.text, original.pages)


@pytest.mark.parametrize("mutate", OTHER_QUOTES, ids=lambda mutate: mutate.__name__)
def test_quotation_marks_stay_as_typed(mutate: Mutation) -> None:
    read = parse(mutate(SOURCE), METADATA, NO_VERBS)
    assert [clause.id for clause in read.clauses] == [clause.id for clause in ORIGINAL.clauses]
    assert read.clauses[-1].text == mutate(ORIGINAL.clauses[-1].text)


def test_without_any_trace_of_pages_the_clauses_are_the_same() -> None:
    read = parse(no_leading_spaces(SOURCE), METADATA, NO_VERBS)
    assert [clause.text for clause in read.clauses] == [clause.text for clause in ORIGINAL.clauses]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from((*SAME_READING, *OTHER_QUOTES, no_leading_spaces)), max_size=5, unique=True))
def test_no_mix_of_clothes_loses_a_word(mutations: list[Mutation]) -> None:
    source = SOURCE
    for mutate in mutations:
        source = mutate(source)
    assert_nothing_is_lost(source, parse(source, METADATA, NO_VERBS))


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_no_part_of_the_declaration_loses_a_word(data: st.DataObject) -> None:
    lines = SOURCE.split("\n")
    start = data.draw(st.integers(0, len(lines) - 1))
    stop = data.draw(st.integers(start, len(lines)))
    part = "\n".join(lines[start:stop])
    assert_nothing_is_lost(part, parse(part, METADATA, NO_VERBS))


PIECES = st.sampled_from(
    (
        *("1.", "2.", "2015.", "9 bis.", "OP1", "PP2bis", "a)", "b)", "i)", "(iv)", "1º", "1.-", "•", "-", "–", "*"),
        *("2 / 21", "Página 3 de 21", "- 3 -", "7", "\f", "\n", "\n\n", "\n \n", "\r\n", " ", "\u00a0", "\t"),
        *("Reafirmaron su compromiso.", "decidieron:", "Energía", "los países", "y", "N.º 3", "EE. UU.", "[…]", "«»"),
    )
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join), st.text()))
def test_any_text_can_be_read_and_loses_nothing(source: str) -> None:
    read = parse(source, METADATA, LADDER)
    assert_nothing_is_lost(source, read)
    assert len({clause.id for clause in read.clauses}) == len(read.clauses)
    ids = [clause.id for clause in read.clauses]
    for clause in read.clauses:
        assert clause.pages[0] <= clause.pages[1]
        assert clause.parent is None or ids.index(clause.parent) < clause.ordinal
        for verb in clause.verbs:
            assert clause.text[verb.offset :].startswith(verb.as_written)


def test_a_plain_text_keeps_its_paragraphs() -> None:
    text = (
        "Borrador para consultas\n\n"
        "Este primer párrafo dice una cosa.\n\n"
        "Este segundo dice otra, y ocupa\nmás de una línea en el\narchivo de texto.\n\n"
        "El tercero termina.\n"
    )
    read = parse(text, METADATA, LADDER)
    assert [clause.kind for clause in read.clauses] == [ClauseKind.TITLE, *[ClauseKind.PARAGRAPH] * 3]
    assert [clause.id for clause in read.clauses[1:]] == ["SALV-2008:p1", "SALV-2008:p2", "SALV-2008:p3"]
    assert read.clauses[2].text == "Este segundo dice otra, y ocupa más de una línea en el archivo de texto."


def test_a_paragraph_on_each_line_stays_a_paragraph() -> None:
    lines = [f"Este es el párrafo número {number} del borrador y termina aquí." for number in range(9)]
    read = parse("\n".join(lines), METADATA, LADDER)
    assert [clause.text for clause in read.clauses] == lines


def test_nothing_comes_of_nothing() -> None:
    assert propose("").pieces == ()
    assert parse(" \n\f\n", METADATA, LADDER).clauses == ()
