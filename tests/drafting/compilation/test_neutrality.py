"""The neutrality proof, over texts and edits drawn at random."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.drafting.compilation import Choice, CompiledTexts, Passage, Returned, Source, Words, compile_texts, reading
from drafter.drafting.compilation.proving import looks_like_notation, structure_failures
from tests.drafting.compilation.compilations import NOTATION, ODD, WORDS, compiled_of, negotiations, sources

Negotiation = tuple[list[str], dict[str, list[str]]]


def compiled_lines(negotiation: Negotiation) -> CompiledTexts:
    base, texts = negotiation
    return compiled_of(
        tuple(Source("", line) for line in base),
        {code: tuple(Source("", line) for line in text) for code, text in texts.items()},
    )


@settings(max_examples=150)
@given(negotiations(WORDS))
def test_each_reading_is_the_delegations_text_and_nobodys_the_base(negotiation: Negotiation) -> None:
    base, texts = negotiation
    compiled = compiled_lines(negotiation)
    assert compiled.proof is not None
    assert compiled.proof.ok, compiled.proof.failures
    assert compiled.compilation is not None
    assert [one.text for one in reading(compiled.compilation)] == base
    for code, text in texts.items():
        assert [one.text for one in reading(compiled.compilation, code)] == text


@settings(max_examples=150)
@given(negotiations([*WORDS, *ODD]))
def test_words_that_look_like_notation_are_proved_from_the_structure(negotiation: Negotiation) -> None:
    compiled = compiled_lines(negotiation)
    assert compiled.proof is not None
    assert compiled.proof.ok, compiled.proof.failures
    assert compiled.compilation is not None
    for place in compiled.proof.structure_only:
        assert looks_like_notation(compiled.compilation.passages[place], compiled.compilation.end)


@settings(max_examples=60)
@given(negotiations(WORDS), st.randoms(use_true_random=False))
def test_the_order_in_which_files_come_makes_no_difference(negotiation: Negotiation, random: object) -> None:
    base, texts = negotiation
    codes = list(texts)
    random.shuffle(codes)  # type: ignore[attr-defined]
    again = compiled_lines((base, {code: texts[code] for code in codes}))
    once = compiled_lines(negotiation)
    assert again.compilation == once.compilation
    assert again.printed == once.printed
    assert again.notices == once.notices


@settings(max_examples=60)
@given(negotiations(WORDS))
def test_what_two_delegations_propose_alike_stands_once_under_both_names(negotiation: Negotiation) -> None:
    base, texts = negotiation
    code, text = next(iter(texts.items()))
    other = "VEN"
    alone = compiled_lines((base, {code: text}))
    both = compiled_lines((base, {code: text, other: text}))
    assert len(alone.claims) == len(both.claims)
    assert all(set(claim.owners) == {code, other} for claim in both.claims)
    assert [claim.text for claim in alone.claims] == [claim.text for claim in both.claims]


@settings(max_examples=40)
@given(negotiations(WORDS))
def test_words_without_signs_of_the_notation_all_read_back_from_the_printed_text(negotiation: Negotiation) -> None:
    compiled = compiled_lines(negotiation)
    assert compiled.proof is not None
    assert compiled.compilation is not None
    assert all(
        not any(piece.text.strip() for piece in compiled.compilation.passages[place].pieces if isinstance(piece, Words))
        for place in compiled.proof.structure_only
    )


def _spoilt(passage: Passage) -> Passage | None:
    """The passage with one word of somebody's changed."""
    for place, piece in enumerate(passage.pieces):
        if isinstance(piece, Choice):
            first, *rest = piece.alternatives
            wrong = replace(piece, alternatives=(replace(first, text=first.text + "x"), *rest))
            return replace(passage, pieces=(*passage.pieces[:place], wrong, *passage.pieces[place + 1 :]))
        if isinstance(piece, Words) and passage.owners:
            return replace(passage, pieces=(Words(piece.text + "x"), *passage.pieces[1:]))
    return None


@pytest.mark.parametrize("kind", ["word", "owner", "order"])
def test_a_compilation_that_was_tampered_with_is_found_out(kind: str) -> None:
    base = sources("1. Instaron a los países.", "2. Acordaron reunirse.", "3. Agradecieron al Brasil.")
    texts = {
        "CHL": sources("1. Exhortaron a los países.", "2. Acordaron reunirse.", "3. Agradecieron al Brasil."),
        "CUB": sources(
            "1. Instaron a los países.", "2. Acordaron reunirse.", "3. Agradecieron al Brasil.", "4. Nuevo."
        ),
    }
    compilation = compiled_of(base, texts).compilation
    assert compilation is not None
    assert not structure_failures(compilation, texts)
    passages = list(compilation.passages)
    if kind == "word":
        at, spoilt = next((n, one) for n, passage in enumerate(passages) if (one := _spoilt(passage)) is not None)
        passages[at] = spoilt
    elif kind == "owner":
        passages[-1] = replace(passages[-1], owners=("CHL",))
    else:
        passages[0], passages[1] = passages[1], passages[0]
    failures = structure_failures(replace(compilation, passages=tuple(passages)), texts)
    assert failures
    first = failures[0]
    assert first.expected != first.found
    assert (first.delegation, first.paragraph) == {"word": ("CHL", 0), "owner": ("CHL", 3), "order": (None, 0)}[kind]


def test_compiling_says_how_far_it_is_and_can_be_cancelled() -> None:
    base = sources(*(f"Párrafo {number} sobre el tema {number * 7}." for number in range(40)))
    returned = [Returned("Chile.txt", base[1:]), Returned("Cuba.txt", (*base, *sources("Un párrafo nuevo.")))]
    shares: list[float] = []
    compile_texts(base, returned, NOTATION, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def stop(share: float) -> None:
        if share > 0.3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        compile_texts(base, returned, NOTATION, progress=stop)
