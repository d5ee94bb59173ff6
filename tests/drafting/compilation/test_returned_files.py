"""Whose a file is, and whether it was made from the base: what is asked, and what is told."""

from __future__ import annotations

import pytest

from drafter.drafting.compilation import CompiledTexts, NoticeKind, Returned, Source, compile_texts
from drafter.drafting.compilation.returned import parties_in_name
from drafter.drafting.compilation.saying import notice_sentence
from tests.drafting.compilation.compilations import NOTATION, compiled_of, lines_of, sources

BASE = sources(
    "1. Instaron a los países desarrollados a cumplir sus compromisos de financiación.",
    "2. Reafirmaron su compromiso con la integración regional y birregional de sus economías.",
    "3. Agradecieron al pueblo y al Gobierno del Brasil su generosa hospitalidad en Salvador.",
    "4. Destacaron la importancia de la cooperación Sur-Sur en materia de salud y energía.",
    "5. Acordaron celebrar una reunión de ministros en Asunción antes del fin del año.",
    "6. Condenaron el bloqueo económico, comercial y financiero impuesto a Cuba.",
    "7. Encargaron a la Secretaría un estudio sobre el acceso al agua potable.",
    "8. Decidieron crear un fondo regional de energía para el Caribe.",
)
CHANGED = (*sources("1. Exhortaron a los países desarrollados a cumplir sus compromisos de financiación."), *BASE[1:])


def compiled(*returned: Returned, **options: object) -> CompiledTexts:
    return compile_texts(BASE, returned, NOTATION, **options)  # type: ignore[arg-type]


def kinds(compiled: CompiledTexts) -> list[NoticeKind]:
    return [notice.kind for notice in compiled.notices]


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Chile.docx", ("CHL",)),
        ("Rev1_Chile (2).docx", ("CHL",)),
        ("propuesta de Costa Rica v3.docx", ("CRI",)),
        ("Declaracion-CHL-final.txt", ("CHL",)),
        ("Chile y Cuba.docx", ("CHL", "CUB")),
        ("texto final.docx", ()),
        ("república dominicana.docx", ("DOM",)),
    ],
)
def test_a_file_is_known_by_the_delegation_in_its_name(name: str, codes: tuple[str, ...]) -> None:
    assert set(parties_in_name(name, NOTATION.table)) == set(codes)


def test_who_somebody_said_goes_before_the_name_and_that_before_the_authors() -> None:
    said = compiled(Returned("Chile.docx", CHANGED, "Perú", ("Cuba",)))
    assert list(said.names) == ["PER"]
    assert kinds(said) == [NoticeKind.FOREIGN_AUTHOR]
    named = compiled(Returned("Chile.docx", CHANGED, authors=("Chile",)))
    assert (list(named.names), kinds(named)) == (["CHL"], [])
    by_author = compiled(Returned("texto.docx", CHANGED, authors=("Bolivia (Estado Plurinacional de)",)))
    assert list(by_author.names) == ["BOL"]


def test_a_name_and_authors_that_disagree_are_asked_about() -> None:
    asked = compiled(Returned("Chile.docx", CHANGED, authors=("Cuba",)))
    assert asked.compilation is None
    assert [(notice.kind, notice.owners) for notice in asked.questions] == [
        (NoticeKind.AMBIGUOUS_DELEGATION, ("CHL", "CUB"))
    ]


def test_authors_who_are_nobodys_are_told_where_the_file_is_known() -> None:
    told = compiled(Returned("Chile.docx", CHANGED, authors=("María Pérez",)))
    assert told.compilation is not None
    (notice,) = told.notices
    assert notice.kind is NoticeKind.UNKNOWN_AUTHOR
    assert "María Pérez" in notice_sentence(notice, BASE, NOTATION, "es")
    assert kinds(compiled(Returned("texto.docx", CHANGED, authors=("User",)))) == [NoticeKind.UNKNOWN_DELEGATION]


def test_two_files_of_one_delegation_are_asked_about() -> None:
    asked = compiled(Returned("Chile.docx", CHANGED), Returned("CHL v2.docx", BASE))
    assert asked.compilation is None
    assert asked.questions[0].kind is NoticeKind.SAME_DELEGATION
    assert asked.questions[0].source == "CHL v2.docx, Chile.docx"


def test_a_text_that_shares_nothing_with_the_base_is_asked_about_until_somebody_is_sure() -> None:
    other = sources("1. Un gato come pescado fresco.", "2. Llueve mucho en otoño por la tarde.")
    assert kinds(compiled(Returned("Chile.txt", other))) == [NoticeKind.OTHER_BASE]
    sure = compiled(Returned("Chile.txt", other, sure=True))
    assert sure.proof is not None
    assert sure.proof.ok


def test_a_text_nearer_to_another_version_is_asked_about() -> None:
    older = tuple(
        Source(one.label, one.text.replace("compromiso", "promesa").replace("reunión", "junta")) for one in BASE
    )
    own = (*sources("1. Exhortaron a los países desarrollados a cumplir sus promesas de financiación."), *older[1:])
    asked = compiled(Returned("Chile.txt", own), versions={"Rev.1": older})
    assert [(notice.kind, notice.data["version"]) for notice in asked.questions] == [(NoticeKind.BETTER_BASE, "Rev.1")]
    assert not compiled(Returned("Chile.txt", CHANGED), versions={"Rev.1": older}).questions


def test_a_few_paragraphs_alone_may_be_an_extract() -> None:
    assert kinds(compiled(Returned("Chile.txt", CHANGED[:2]))) == [NoticeKind.EXTRACT]
    sure = compiled(Returned("Chile.txt", CHANGED[:2], sure=True))
    assert sure.proof is not None
    assert sure.proof.ok
    assert lines_of(sure)[7].endswith("– Chile: suprimir]")


def test_a_file_without_changes_is_told() -> None:
    assert kinds(compiled(Returned("Chile.txt", BASE))) == [NoticeKind.NOTHING_PROPOSED]


def test_whoever_writes_most_of_the_text_anew_is_told_once() -> None:
    anew = tuple(
        Source(
            one.label, f"Texto {'abcdefgh'[n]} completamente distinto con palabras que nadie había escrito jamás {n}."
        )
        for n, one in enumerate(BASE)
    )
    result = compiled_of(BASE, {"CHL": anew})
    assert kinds(result) == [NoticeKind.SECTION_REWRITE]
    assert result.notices[0].data == {"count": 8, "total": 8}
    assert lines_of(result)[0] == f"1. [{BASE[0].text} / {anew[0].text} – Chile]"


def test_a_delegation_that_numbers_otherwise_keeps_the_bases_numbers_in_the_rolling_text() -> None:
    own = (BASE[0], *sources("2. Un párrafo enteramente nuevo sobre los océanos."),
           *(Source(f"{n}.", one.text) for n, one in enumerate(BASE[1:], start=3)))  # fmt: skip
    result = compiled_of(BASE, {"CHL": own})
    assert NoticeKind.LABELS_CHANGED in kinds(result)
    assert [line.split(" ")[0] for line in lines_of(result)[2:]] == ["2.", "3.", "4.", "5.", "6.", "7.", "8."]
    assert result.proof is not None
    assert result.proof.ok, "the numbers of its own are in its reading"


def test_moves_to_different_places_are_told_with_the_paragraph() -> None:
    result = compiled_of(
        BASE,
        {"CHL": (BASE[3], *BASE[:3], *BASE[4:]), "CUB": (*BASE[:3], *BASE[4:], BASE[3]), "PER": (*BASE[:3], *BASE[4:])},
    )
    crossing, changed = result.notices
    assert (crossing.kind, crossing.owners, crossing.paragraphs) == (
        NoticeKind.CROSSING_MOVES, ("CHL", "CUB"), (3,),
    )  # fmt: skip
    assert (changed.kind, changed.owners) == (NoticeKind.MOVED_AND_CHANGED, ("CHL", "CUB", "PER"))
    assert "párrafos: 4" in notice_sentence(crossing, BASE, NOTATION, "es")


def test_the_same_move_of_two_delegations_is_one_and_needs_no_word() -> None:
    moved = (BASE[3], *BASE[:3], *BASE[4:])
    result = compiled_of(BASE, {"CHL": moved, "CUB": moved})
    assert result.notices == ()
    assert lines_of(result)[0] == f"4. [{BASE[3].text} – Chile, Cuba: trasladado aquí]"
    assert lines_of(result)[4] == f"4. [{BASE[3].text} – Chile, Cuba: trasladar]"


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_notice_is_a_sentence(language: str) -> None:
    everything = [
        *compiled(Returned("Chile.docx", CHANGED, authors=("User",), original=CHANGED)).notices,
        *compiled(Returned("texto.docx", CHANGED)).notices,
        *compiled_of(
            BASE, {"CHL": (*BASE[:7], *sources("8. Otra cosa bien distinta que nadie pidió en la sala hoy."))}
        ).notices,
    ]
    assert len(everything) >= 4
    for notice in everything:
        assert notice_sentence(notice, BASE, NOTATION, language).endswith((".", "--sure."))
