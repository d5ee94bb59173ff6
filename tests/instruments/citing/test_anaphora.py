"""Words of a clause that mean something said before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import resources
from drafter.instruments import Clause, ClauseKind, dangling
from drafter.library import load_ladder, read_instrument

DECLARATION = read_instrument(resources.instruments_folder() / "SALV-2008.json", load_ladder())


def found(text: str, language: str = "es") -> list[str]:
    """What dangles in a paragraph that stands alone."""
    alone = Clause("X:p1", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), 0)
    hits = dangling(alone, {}, language)
    assert all(text[slice(*hit.span)] == hit.words for hit in hits)
    return [hit.words for hit in hits]


def test_in_the_declaration_just_the_known_clauses_point_out_of_themselves() -> None:
    hits = {
        clause.id.partition(":")[2]: [hit.words for hit in dangling(clause, DECLARATION.by_id)]
        for clause in DECLARATION.clauses
    }
    assert {path: words for path, words in hits.items() if words} == {
        "p9.b2": ["en este sentido"],
        "p17.b4": ["En ese sentido"],
        "p23.s3.i6": ["esos objetivos"],
        "p23.s5.i9": ["las áreas antes mencionadas"],
        "p23.s7.i6": ["esos objetivos"],
        "p23.s8.i6": ["esos objetivos"],
    }


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "Examinar dicha cuestión en su próximo período de sesiones.", "dicha cuestión"),
        ("es", "Supervisar la gestión del mismo.", "del mismo"),
        ("es", "Considerando que los países, sobre la base de lo anterior, actuarán.", "lo anterior"),
        ("es", "Está basado en estos principios.", "estos principios"),
        ("en", "Encourages Member States to implement these recommendations.", "these recommendations"),
        ("en", "In this regard, urges all States to act.", "In this regard"),
        ("en", "Decides to continue consideration of the said matter.", "the said matter"),
        ("pt", "Promover reuniões para avançar no cumprimento desses objetivos.", "desses objetivos"),
        ("pt", "Nesse sentido, reiteraram seu apoio.", "Nesse sentido"),
        ("pt", "Trocar experiências nas áreas acima mencionadas.", "nas áreas acima mencionadas"),
        ("fr", "Promouvoir la réalisation de ces objectifs.", "ces objectifs"),
        ("fr", "À cet égard, soulignent leur soutien.", "À cet égard"),
        ("fr", "Échanger dans les domaines susmentionnés.", "les domaines susmentionnés"),
        ("fr", "Assurer le suivi desdites mesures.", "desdites mesures"),
    ],
)
def test_what_points_out_of_the_quotation_is_found(language: str, text: str, words: str) -> None:
    assert [each.removeprefix("dans ") for each in found(text, language)] == [words]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Fijar objetivos comunes y avanzar en el cumplimiento de esos objetivos."),
        ("es", "Crear un fondo de cooperación y supervisar la gestión del mismo."),
        (
            "es",
            "Celebraron las acciones. Resaltaron que estas contribuyen a ello y, en ese sentido, lo apoyaron.",
        ),
        ("es", "Reunidos en esta primera Cumbre, en este año, aprueban esta Declaración."),
        ("es", "Apoyar a países tales como Haití, donde la cooperación está dando frutos."),
        (
            "en",
            "Welcomes the objectives and calls for action on these objectives, such as trade, under this resolution.",
        ),
        ("en", "Urges support for those living in poverty."),
        ("pt", "Reafirmaram os compromissos desta Declaração e as metas, tais como a energia."),
        ("fr", "Ce qui est important, c’est la présente résolution et cette Déclaration."),
        ("de", "Diese Ziele und dieses Abkommen."),
    ],
)
def test_what_the_quotation_itself_explains_is_no_matter(language: str, text: str) -> None:
    assert found(text, language) == []


def test_what_announces_an_item_is_quoted_with_it_and_explains_it() -> None:
    chapeau = Clause(
        "X:p1", ClauseKind.CHAPEAU, None, None, None, None, False, "Fijaron objetivos y decidieron:", (1, 1), 0
    )
    item = Clause("X:p1.i1", ClauseKind.ITEM, None, "X:p1", None, None, False, "Cumplir esos objetivos.", (1, 1), 1)
    clauses = {each.id: each for each in (chapeau, item)}
    assert dangling(item, clauses) == ()
    assert [hit.words for hit in dangling(item, {item.id: item})] == ["esos objetivos"]


@given(
    text=st.lists(
        st.sampled_from(
            ["esos", "objetivos", "dicho", ".", "lo", "anterior", "antes", "mencionadas", "É", "ﬁ", "İ", "mismo"]
        ),
        max_size=12,
    ).map(" ".join),
    language=st.sampled_from(["es", "en", "pt", "fr"]),
)
def test_whatever_is_written_the_words_stand_where_they_are_said_to(text: str, language: str) -> None:
    found(text, language)
