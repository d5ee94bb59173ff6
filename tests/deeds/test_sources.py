"""The proof of a draft's sources."""

from __future__ import annotations

from drafter import resources
from drafter.deeds.sources import citations, found_sources, recorded_sources
from drafter.drafting import Draft, Origin, Paragraph
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, Meter, load_vocabulary
from drafter.redline import Closeness, new_text, old_text

AGREED = "Instaron a la comunidad internacional a apoyar a los países en desarrollo en sus esfuerzos."
OTHER = "Renovaron su compromiso con el continuo perfeccionamiento de las instituciones democráticas."


def made_of(text: str, *sources: str) -> Draft:
    """A draft of one paragraph made of some clauses, and one made of nothing."""
    origins = tuple(Origin(f"X:p{n}", f"X, párr. {n}", source, 0, len(source)) for n, source in enumerate(sources))
    return Draft(
        "Proyecto",
        "es",
        (
            Paragraph("a", ClauseKind.PARAGRAPH, "1.", text, origins=origins),
            Paragraph("b", ClauseKind.PARAGRAPH, "2.", "El gato come pescado."),
        ),
    )


def test_a_paragraph_is_held_against_the_words_that_were_taken() -> None:
    evidence = recorded_sources(made_of(AGREED.replace("Instaron", "Invitaron"), AGREED))
    assert list(evidence) == ["a"]
    (proof,) = evidence["a"]
    assert (proof.citation, proof.quote, proof.closeness) == ("X, párr. 0", AGREED, Closeness.ADAPTED)
    assert (old_text(proof.segments), new_text(proof.segments)) == (AGREED, AGREED.replace("Instaron", "Invitaron"))


def test_of_a_paragraph_made_of_two_clauses_each_is_held_against_its_own_words() -> None:
    evidence = recorded_sources(made_of(f"{AGREED} {OTHER}", AGREED, OTHER))
    assert [proof.closeness for proof in evidence["a"]] == [Closeness.LITERAL, Closeness.LITERAL]
    assert citations(evidence) == {"a": "X, párr. 0; X, párr. 1"}


def test_a_source_whose_words_were_changed_is_cited_as_adapted() -> None:
    changed = recorded_sources(made_of(AGREED.replace("Instaron", "Invitaron"), AGREED))
    assert citations(changed, adapted="adaptado") == {"a": "X, párr. 0 (adaptado)"}
    assert citations(changed) == {"a": "X, párr. 0"}
    as_it_was = recorded_sources(made_of(AGREED, AGREED))
    assert citations(as_it_was, adapted="adaptado") == {"a": "X, párr. 0"}


def test_sentences_that_follow_one_another_in_a_clause_are_one_quotation() -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        whole, other = library.clause("SALV-2008:p9").text, library.clause("SALV-2008:p13").text
        first, _, second = other.partition(" Recomendaron")
        draft = made_of(f"{whole} Recomendaron{second} {first}")
        found = found_sources(Meter(library).measure(draft.paragraphs), ["a", "b"])
    assert [(proof.quote, proof.closeness) for proof in found["a"]] == [
        (whole.rstrip("."), Closeness.LITERAL),
        (f"Recomendaron{second}".rstrip("."), Closeness.PARTIAL),
        (first.rstrip("."), Closeness.PARTIAL),
    ]


def test_what_the_meter_finds_are_sources_too() -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        agreed = library.clause("SALV-2008:p13")
        draft = made_of(agreed.text.replace("Instaron", "Invitaron"))
        found = found_sources(Meter(library).measure(draft.paragraphs), ["a", "b"])
    assert list(found) == ["a"]
    adapted, literal = found["a"]
    assert adapted.closeness is Closeness.ADAPTED
    assert adapted.quote.startswith("Instaron a la comunidad")
    assert literal.quote.startswith("Recomendaron también")
    assert literal.closeness is Closeness.PARTIAL
    assert {adapted.citation, literal.citation} == {
        "Declaración de Salvador, Bahía (Cumbre CALC, Salvador, Bahía, 16 y 17 de diciembre de 2008), párr. 13"
    }
