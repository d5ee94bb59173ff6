"""How much of a draft is agreed language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.instruments import ClauseKind
from drafter.library import AgreedLanguageMeter, ClauseLibrary, Meter, Provenance, SentenceMeasure, WordTotals, meter
from drafter.redline import Closeness, Op, new_text, words_of
from tests.library.precedence.drafts import Line, lines_of

BOTH = pytest.mark.parametrize("against", [None, "SALV-2008"])
DECLARATION = "SALV-2008"


@pytest.fixture(params=["small", "large"], scope="module", autouse=True)
def _size(request: pytest.FixtureRequest) -> Iterator[None]:
    """Everything holds for a small library, all of which is looked at, and for a large one, where the near is."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "large":
            patch.setattr("drafter.library.precedence.meter._SMALL", 0)
        yield


def measured(library: ClauseLibrary, text: str, against: str | None = None) -> list[SentenceMeasure]:
    """The sentences of one paragraph."""
    return [sentence for _, sentence in meter([Line(text)], library, against=against).sentences()]


def the_only(library: ClauseLibrary, text: str, against: str | None = None) -> SentenceMeasure:
    """The one sentence of a text."""
    (sentence,) = measured(library, text, against)
    return sentence


@BOTH
def test_a_draft_equal_to_the_precedent_is_verbatim_to_the_last_word(
    shipped: ClauseLibrary, against: str | None
) -> None:
    clauses = shipped.clauses(DECLARATION)
    gauge = meter(lines_of(clauses), shipped, against=against)
    words = sum(len(words_of(clause.text)) for clause in clauses)
    assert gauge.totals == WordTotals(verbatim=words)
    assert gauge.totals.share(Provenance.VERBATIM) == 1.0
    assert gauge.counted(Provenance.VERBATIM) == len(list(gauge.sentences()))
    assert gauge.verbatim_by_instrument == ((DECLARATION, words),)
    assert not any(sentence.flags for _, sentence in gauge.sentences())


@BOTH
def test_a_sentence_found_inside_a_longer_clause_is_verbatim(shipped: ClauseLibrary, against: str | None) -> None:
    text = "LA INTEGRACIÓN política, económica, social y cultural de América Latina y el Caribe es una aspiración"
    sentence = the_only(shipped, text, against)
    assert (sentence.provenance, sentence.closeness) == (Provenance.VERBATIM, Closeness.PARTIAL)
    (passage,) = sentence.passages
    assert passage.clause.id == "SALV-2008:p2"
    assert not passage.whole
    held = passage.clause.text[passage.clause_start : passage.clause_end]
    assert words_of(held).folded == words_of(text).folded


@pytest.mark.parametrize(
    ("clause", "agreed", "said", "kind", "words"),
    [
        ("p17.b2", "no deben", "deben", "negation", (("no",), ())),
        ("p16.b2", "deben", "podrían", "modal", (("deben",), ("podrían",))),
        ("p13", "Instaron", "Invitaron", "verb_weaker", (("Instaron",), ("Invitaron",))),
        ("p13", "apoyar", "apoyar, cuando proceda,", "qualifier", ((), ("cuando proceda",))),
        ("p23.s6.i7", "2025", "2030", "number", (("2025",), ("2030",))),
        ("p23.s5.i7", "Garantizar", "Promover", "verb_weaker", (("Garantizar",), ("Promover",))),
        ("p12", "2010", "pronto", "date", (("2010",), ())),
    ],
)
@BOTH
def test_one_word_that_turned_the_meaning_is_flagged(
    shipped: ClauseLibrary,
    clause: str,
    agreed: str,
    said: str,
    kind: str,
    words: tuple[tuple[str, ...], tuple[str, ...]],
    against: str | None,
) -> None:
    text = shipped.clause(f"SALV-2008:{clause}").text.replace(agreed, said, 1)
    sentence = next(each for each in measured(shipped, text, against) if each.flags)
    assert sentence.provenance is Provenance.ADAPTED
    assert sentence.turned
    assert [(flag.kind, (flag.lost, flag.won)) for flag in sentence.flags] == [(kind, words)]
    assert sentence.clause is not None
    assert sentence.clause.id == f"SALV-2008:{clause}"
    assert new_text(sentence.segments) == text[sentence.start : sentence.end]


def test_a_quotation_that_leaves_out_the_negation_before_it_is_none(shipped: ClauseLibrary) -> None:
    agreed = shipped.clause("SALV-2008:p17.b2").text
    said = agreed.partition("no deben ")[2]
    sentence = the_only(shipped, said)
    assert sentence.provenance is Provenance.ADAPTED
    assert {flag.kind for flag in sentence.flags} >= {"negation", "modal"}
    assert sentence.totals == WordTotals(verbatim=len(words_of(said)))


@BOTH
def test_a_sentence_joined_of_two_clauses_tells_both(shipped: ClauseLibrary, against: str | None) -> None:
    first = "Instaron a la comunidad internacional a apoyar a los países en desarrollo"
    second = "renovaron su compromiso con el continuo perfeccionamiento y consolidación de las instituciones"
    sentence = the_only(shipped, f"{first} como primer paso y {second}.", against)
    assert sentence.provenance is Provenance.ADAPTED
    assert sentence.clause_ids == ("SALV-2008:p13", "SALV-2008:p7")
    assert sentence.totals == WordTotals(verbatim=len(words_of(f"{first} {second}")), adapted=4)


def test_new_language_is_new_and_a_name_everybody_writes_makes_it_no_less_so(shipped: ClauseLibrary) -> None:
    text = "Decidieron crear un observatorio de inteligencia artificial de los países de América Latina y el Caribe"
    sentence = the_only(shipped, text)
    assert sentence.provenance is Provenance.NEW
    assert not sentence.flags
    assert sentence.totals.new == 7
    assert the_only(shipped, "El gato come pescado crudo.").passages == ()


def test_identical_clauses_are_all_named(shipped: ClauseLibrary) -> None:
    (passage,) = the_only(shipped, shipped.clause("SALV-2008:p23.s7.i6").text).passages
    assert {passage.clause.id, *passage.also} == {f"SALV-2008:p23.s{section}.i6" for section in (3, 7, 8)}


def test_words_are_counted_by_paragraph_and_by_section(shipped: ClauseLibrary) -> None:
    agreed = shipped.clause("SALV-2008:p23.s3.i1").text
    draft = [
        Line("Palabras previas del todo originales"),
        Line("Energía", ClauseKind.HEADING, "3."),
        Line(agreed),
        Line("El gato come pescado crudo."),
    ]
    gauge = meter(draft, shipped)
    words = len(words_of(agreed))
    assert [paragraph.totals for paragraph in gauge.paragraphs] == [
        WordTotals(new=5), WordTotals(verbatim=1), WordTotals(verbatim=words), WordTotals(new=5)
    ]  # fmt: skip
    assert [(section.title, section.first, section.stop) for section in gauge.sections] == [
        ("", 0, 1),
        ("3. Energía", 1, 4),
    ]
    assert gauge.sections[1].totals == WordTotals(verbatim=words + 1, new=5)
    assert gauge.totals == WordTotals(verbatim=words + 1, new=10)


def test_an_edited_paragraph_alone_is_measured_again(shipped: ClauseLibrary) -> None:
    keeper = Meter(shipped)
    draft = lines_of(shipped.clauses(DECLARATION)[:20])
    before = keeper.measure(draft)
    draft[5] = Line(draft[5].text + " Y nada más.")
    after = keeper.measure(draft)
    assert after == meter(draft, shipped)
    same = [one is other for one, other in zip(before.paragraphs, after.paragraphs, strict=True)]
    assert same == [place != 5 for place in range(20)]
    keeper.forget()
    assert keeper.measure(draft).paragraphs[0] is not after.paragraphs[0]


def test_measuring_can_be_cancelled_and_goes_on_where_it_stopped(shipped: ClauseLibrary) -> None:
    class CancelledError(Exception):
        pass

    def stop(share: float) -> None:
        if share >= 0.5:
            raise CancelledError

    keeper = Meter(shipped)
    draft = lines_of(shipped.clauses(DECLARATION)[:10])
    with pytest.raises(CancelledError):
        keeper.measure(draft, stop)
    assert keeper.measure(draft).totals == meter(draft, shipped).totals


def test_an_unknown_instrument_is_the_users_slip(shipped: ClauseLibrary) -> None:
    with pytest.raises(KnownError, match="instrument-unknown"):
        meter([Line("Palabras")], shipped, against="OTRA-1999")


def test_an_empty_draft_has_no_words(shipped: ClauseLibrary) -> None:
    assert meter([], shipped).totals.words == 0
    assert meter([], shipped).totals.share(Provenance.NEW) == 0.0
    gauge = meter([Line(""), Line(" … ")], shipped)
    assert (gauge.totals.words, gauge.counted(Provenance.NEW)) == (0, 0)


PIECES = st.lists(
    st.one_of(
        st.tuples(st.just("clause"), st.integers(0, 115), st.integers(0, 40), st.integers(1, 40)),
        st.tuples(st.just("words"), st.sampled_from(["no", "gato.", "y", "Los perros", "cuando proceda,"])),
    ),
    max_size=5,
)


@given(pieces=PIECES)
@settings(max_examples=60)
def test_whatever_is_written_every_word_is_counted_once_and_passages_are_what_they_say(
    shipped: ClauseLibrary, pieces: list[tuple[str, int, int, int] | tuple[str, str]]
) -> None:
    clauses = shipped.clauses(DECLARATION)
    written = []
    for piece in pieces:
        if len(piece) == 4:
            written += clauses[piece[1]].text.split()[piece[2] : piece[2] + piece[3]]
        else:
            written.append(piece[1])
    text = " ".join(written)
    for against in (None, DECLARATION):
        _must_hold_together(meter([Line(text)], shipped, against=against), text)


def _must_hold_together(gauge: AgreedLanguageMeter, text: str) -> None:
    assert gauge.totals.words == len(words_of(text))
    at = 0
    for _, sentence in gauge.sentences():
        for passage in sentence.passages:
            assert at <= passage.start < passage.end <= sentence.end
            at = passage.end
            agreed = passage.clause.text[passage.clause_start : passage.clause_end]
            said = words_of(text[passage.start : passage.end]).folded
            assert said == words_of(agreed).folded
            assert len(said) == passage.words
        covered = sentence.totals.verbatim == sentence.words
        assert sentence.provenance is not Provenance.VERBATIM or covered
        if sentence.segments:
            assert new_text(sentence.segments) == text[sentence.start : sentence.end]
        assert all(segment.op in Op for segment in sentence.segments)
