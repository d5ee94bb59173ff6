"""What a change of one word means, in four languages: which flag it raises, by which words, and what raises none."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.library import load_vocabulary
from drafter.redline import (
    FLAGS,
    IGNORABLE,
    ChangeKind,
    Flag,
    Vocabulary,
    change_flags,
    compare,
    compare_words,
    flagged,
)
from tests.redline.test_compare import texts

Raised = dict[str, tuple[list[str], list[str]]]


@cache
def shipped() -> Vocabulary:
    """Read once."""
    return load_vocabulary()


@pytest.fixture
def vocabulary() -> Vocabulary:
    """The shipped one."""
    return shipped()


MATTERS: list[tuple[str, str, Raised]] = [
    # Spanish
    (
        "Los países deberán cooperar en esa materia.",
        "Los países podrán cooperar en esa materia.",
        {"modal": (["deberán"], ["podrán"])},
    ),
    (
        "Los países deberán cooperar en esa materia.",
        "Los países deberían cooperar en esa materia.",
        {"modal": (["deberán"], ["deberían"])},
    ),
    (
        "Acordaron establecer un fondo para la vivienda.",
        "Acordaron no establecer un fondo para la vivienda.",
        {"negation": ([], ["no"])},
    ),
    (
        "Instaron a la región a reforzar la cooperación.",
        "Invitaron a la región a reforzar la cooperación.",
        {"verb_weaker": (["Instaron"], ["Invitaron"])},
    ),
    (
        "Recomendaron a la región reforzar la cooperación.",
        "Decidieron en la región reforzar la cooperación.",
        {"verb_stronger": (["Recomendaron"], ["Decidieron"])},
    ),
    (
        "La asistencia llegará a todos los municipios de la zona.",
        "La asistencia llegará a algunos municipios de la zona.",
        {"quantifier": (["todos"], ["algunos"])},
    ),
    (
        "Adoptarán medidas para reducir la pobreza.",
        "Adoptarán, según proceda, medidas para reducir la pobreza.",
        {"qualifier": ([], ["según proceda"])},
    ),
    (
        "Crearon un fondo para el desarrollo rural.",
        "Crearon un fondo de carácter voluntario para el desarrollo rural.",
        {"qualifier": ([], ["de carácter voluntario"])},
    ),
    (
        "Actuarán de conformidad con sus legislaciones en ese ámbito.",
        "Actuarán en ese ámbito.",
        {"qualifier": (["de conformidad con sus legislaciones en ese"], [])},
    ),
    (
        "Destinarán a la educación el 5 % del presupuesto.",
        "Destinarán a la educación el 3 % del presupuesto.",
        {"number": (["5"], ["3"])},
    ),
    (
        "La conferencia se celebrará en mayo en La Habana.",
        "La conferencia se celebrará en junio en La Habana.",
        {"date": (["mayo"], ["junio"])},
    ),
    (
        "Presentarán el informe a más tardar en un año.",
        "Presentarán el informe en un año.",
        {"deadline": (["a más tardar en un año"], [])},
    ),
    (
        "Presentarán el informe dentro de seis meses sin excusas.",
        "Presentarán el informe dentro de nueve meses sin excusas.",
        {"deadline": (["dentro de seis meses"], ["dentro de nueve meses"]), "number": (["seis"], ["nueve"])},
    ),
    (
        "Pidieron a la Secretaría que prepare un informe.",
        "Pidieron a la sociedad civil que prepare un informe.",
        {"addressee": (["Secretaría"], ["sociedad civil"])},
    ),
    (
        "Exhortaron a los países desarrollados a cumplir.",
        "Exhortaron a los países en desarrollo a cumplir.",
        {"addressee": (["países desarrollados"], ["países en desarrollo"])},
    ),
    (
        "Agradecieron a Bolivia su hospitalidad.",
        "Agradecieron a Ecuador su hospitalidad.",
        {"name": (["Bolivia"], ["Ecuador"])},
    ),
    (
        "Reiteraron los principios de la Carta de las Naciones Unidas.",
        "Reiteraron los principios de la Declaración de Río.",
        {"name": (["Carta de las Naciones Unidas"], ["Declaración de Río"])},
    ),
    # English
    ("The Parties shall report on it.", "The Parties may report on it.", {"modal": (["shall"], ["may"])}),
    ("The Parties shall report on it.", "The Parties should report on it.", {"modal": (["shall"], ["should"])}),
    (
        "This provision applies to the islands.",
        "This provision never applies to the islands.",
        {"negation": ([], ["never"])},
    ),
    (
        "Urges the donors to increase their support.",
        "Invites the donors to increase their support.",
        {"verb_weaker": (["Urges"], ["Invites"])},
    ),
    (
        "Reports will be shared with all partners in the field.",
        "Reports will be shared with some partners in the field.",
        {"quantifier": (["all"], ["some"])},
    ),
    (
        "They will provide support to the regions.",
        "They will provide support, as appropriate, to the regions.",
        {"qualifier": ([], ["as appropriate"])},
    ),
    (
        "The fund of a voluntary nature is set up.",
        "The fund is set up.",
        {"qualifier": (["of a voluntary nature"], [])},
    ),
    (
        "Decides to meet again by December 2030 in Geneva.",
        "Decides to meet again by October 2030 in Geneva.",
        {
            "date": (["December 2030"], ["October 2030"]),
            "deadline": (["by December 2030"], ["by October 2030"]),
        },
    ),
    (
        "Requests the Secretary-General to report on progress.",
        "Requests the High Commissioner to report on progress.",
        {"addressee": (["Secretary-General"], ["High Commissioner"])},
    ),
    (
        "Takes into account the statement of Kenya on the matter.",
        "Takes into account the statement of Norway on the matter.",
        {"name": (["Kenya"], ["Norway"])},
    ),
    # Portuguese
    (
        "Os países deverão cooperar nessa matéria.",
        "Os países poderão cooperar nessa matéria.",
        {"modal": (["deverão"], ["poderão"])},
    ),
    (
        "Acordaram criar um fundo para a habitação.",
        "Acordaram não criar um fundo para a habitação.",
        {"negation": ([], ["não"])},
    ),
    (
        "A ajuda chegará a todos os municípios da área.",
        "A ajuda chegará a alguns municípios da área.",
        {"quantifier": (["todos"], ["alguns"])},
    ),
    (
        "Adotarão medidas para reduzir a pobreza.",
        "Adotarão, quando apropriado, medidas para reduzir a pobreza.",
        {"qualifier": ([], ["quando apropriado"])},
    ),
    (
        "Apresentarão o relatório no prazo de seis meses.",
        "Apresentarão o relatório no prazo de oito meses.",
        {"deadline": (["no prazo de seis meses"], ["no prazo de oito meses"]), "number": (["seis"], ["oito"])},
    ),
    (
        "Reuniram-se em 16 de dezembro de 2008 na Bahia.",
        "Reuniram-se em 17 de dezembro de 2008 na Bahia.",
        {"date": (["16 de dezembro de 2008"], ["17 de dezembro de 2008"]), "number": (["16"], ["17"])},
    ),
    # French
    (
        "Les Parties doivent coopérer dans ce domaine.",
        "Les Parties peuvent coopérer dans ce domaine.",
        {"modal": (["doivent"], ["peuvent"])},
    ),
    (
        "Les mesures sont applicables dans les îles.",
        "Les mesures ne sont pas applicables dans les îles.",
        {"negation": ([], ["ne", "pas"])},
    ),
    (
        "L’aide parviendra à toutes les communes de la zone.",
        "L’aide parviendra à certaines communes de la zone.",
        {"quantifier": (["toutes"], ["certaines"])},
    ),
    (
        "Ils prendront des mesures pour réduire la pauvreté.",
        "Ils prendront, le cas échéant, des mesures pour réduire la pauvreté.",
        {"qualifier": ([], ["le cas échéant"])},
    ),
    (
        "Le rapport sera présenté au plus tard en mars 2030 à Genève.",
        "Le rapport sera présenté au plus tard en juin 2030 à Genève.",
        {
            "date": (["mars 2030"], ["juin 2030"]),
            "deadline": (["au plus tard en mars 2030"], ["au plus tard en juin 2030"]),
        },
    ),
    (
        "Prie le Secrétaire général de présenter un rapport.",
        "Prie le secteur privé de présenter un rapport.",
        {"addressee": (["Secrétaire général"], ["secteur privé"])},
    ),
]

HARMLESS = [
    (
        "Subrayaron que la democracia y los derechos.",
        "Subrayaron que la democracia, el Estado de derecho y los derechos.",
    ),
    ("Reconheceram a democracia na região.", "Reconheceram a democracia e o Estado de Direito na região."),
    (
        "Ils ont souligné la démocratie dans la région.",
        "Ils ont souligné la démocratie et l’État de droit dans la région.",
    ),
    ("Los pueblos amigos de la región.", "Los pueblos hermanos de la región."),
    ("Reafirmaron su compromiso con la paz.", "Reafirmaron su empeño con la paz."),
    ("Impulsarán la cooperación energética.", "Fomentarán la cooperación energética."),
    ("5. Destacaron la integración regional.", "4. Destacaron la integración regional."),
    ("b) Promover el turismo rural.", "c) Promover el turismo rural."),
    ("la cooperación Sur-Sur entre regiones", "la cooperación sur-sur entre regiones"),
    ("Solo la unión permite avanzar.", "Sólo la unión permite avanzar."),
    ("El texto, en su versión actual, es breve.", "El texto en su versión actual es breve."),
    ("No obstante, la región avanza unida.", "Con todo, la región avanza unida."),
    ("Los expertos locales y afines.", "Los expertos no gubernamentales y afines."),
    ("El apoyo de las regiones vecinas.", "El apoyo por parte de las regiones vecinas."),
    ("Dentro de la región hay consenso.", "En la región hay consenso."),
    ("Destacaron que podrá crecer la economía.", "Destacaron que podrán crecer la economía."),
    ("A cooperação no Caribe dos últimos tempos.", "A cooperação pelo Caribe dos últimos tempos."),
    ("The programme within the framework of the accord.", "The programme in the framework of the accord."),
    ("They met in order to discuss the text.", "They gathered in order to discuss the text."),
    ("Not only the economy but trade too.", "The economy but trade too."),
    ("Les régions soutiennent l’accord.", "Les régions appuient l’accord."),
    ("Il faut un plan pour la santé.", "Il faut le plan pour la santé."),
]


def by_kind(flags: Iterable[Flag]) -> Raised:
    """The words that were lost and won, by flag, of all changes together."""
    found: Raised = {}
    for flag in flags:
        lost, won = found.setdefault(flag.kind, ([], []))
        lost += flag.lost
        won += flag.won
    return found


@pytest.mark.parametrize(
    ("old", "new", "raised"), MATTERS, ids=lambda value: None if isinstance(value, dict) else value
)
def test_a_change_of_one_word_raises_its_flag_by_its_words(
    vocabulary: Vocabulary, old: str, new: str, raised: Raised
) -> None:
    assert by_kind(flagged(compare_words(old, new), vocabulary)) == raised
    mirrored = {"verb_weaker": "verb_stronger", "verb_stronger": "verb_weaker"}
    backwards = by_kind(flagged(compare_words(new, old), vocabulary))
    assert backwards == {mirrored.get(kind, kind): (won, lost) for kind, (lost, won) in raised.items()}


@pytest.mark.parametrize(("old", "new"), HARMLESS)
def test_a_change_that_means_the_same_raises_none(vocabulary: Vocabulary, old: str, new: str) -> None:
    assert change_flags(compare_words(old, new), vocabulary) == ()
    assert change_flags(compare_words(new, old), vocabulary) == ()


def test_every_flag_is_raised_by_some_example() -> None:
    raised = {kind for _, _, kinds in MATTERS for kind in kinds}
    assert raised == set(FLAGS)
    assert len(MATTERS) >= 30
    assert len(HARMLESS) >= 15


def test_flags_belong_to_the_change_that_raised_them(vocabulary: Vocabulary) -> None:
    comparison = compare(
        ["Los países deberán reforzar la cooperación en la región con el 5 % del presupuesto nacional."],
        ["Los países podrán reforzar la cooperación en la región con el 3 % del presupuesto nacional."],
        vocabulary,
    )
    first, second = comparison.changes
    assert [flag.kind for flag in comparison.flags_of(first)] == ["modal"]
    assert [flag.kind for flag in comparison.flags_of(second)] == ["number"]
    assert comparison.rows[0].flags == ("modal", "number")


def test_a_moved_paragraph_s_change_has_all_its_flags(vocabulary: Vocabulary) -> None:
    moved = "Promover la cooperación energética regional entre países vecinos de la zona."
    stays = "Destacaron también la importancia del ahorro y de las fuentes renovables en toda la región."
    comparison = compare(
        [moved, stays, "Fin."], [stays, "Fin.", moved.replace("vecinos", "y no gobiernos")], vocabulary
    )
    change = next(change for change in comparison.changes if comparison.flags_of(change))
    assert {flag.kind for flag in comparison.flags_of(change)} == {"addressee", "negation"}


def test_a_word_of_another_language_is_no_sign(vocabulary: Vocabulary) -> None:
    portuguese = compare_words("A reunião na Bahia dos países e do povo.", "A reunião no Recife dos países e do povo.")
    assert change_flags(portuguese, vocabulary) == ("name",)  # «no» is «in the»
    assert change_flags(compare_words("Cooperar.", "Cooperar no."), vocabulary) == ("negation",)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tres no cuatro.", "Tres cuatro."),
        ("Cooperar dos veces no.", "Cooperar dos veces."),
        ("No deben ceder.", "Deben ceder."),
        ("Parties shall not report.", "Parties shall report."),
        ("Não devem ceder.", "Devem ceder."),
        ("Ils ne cèdent pas.", "Ils cèdent."),
    ],
)
def test_a_text_of_a_few_words_hides_no_negation(vocabulary: Vocabulary, old: str, new: str) -> None:
    assert change_flags(compare_words(old, new), vocabulary) == ("negation",)
    assert compare(["Uno dos.", old], ["Uno dos.", new], vocabulary).rows[1].flags == ("negation",)


def test_the_words_of_a_name_are_no_terms_of_their_own(vocabulary: Vocabulary) -> None:
    old, new = (
        "Apoyaron la Iniciativa Regional Sin Hambre en la región.",
        "Apoyaron la Iniciativa Regional en la región.",
    )
    assert by_kind(flagged(compare_words(old, new), vocabulary)) == {"name": (["Iniciativa Regional Sin Hambre"], [])}
    loud = compare_words("Los países deben cooperar en la región.", "Los países NO deben cooperar en la región.")
    assert change_flags(loud, vocabulary) == ("negation",)


def test_a_deadline_ends_with_its_clause(vocabulary: Vocabulary) -> None:
    old = "Reducirán la pobreza en la región."
    new = "Reducirán la pobreza en la región antes de 2035, con 80 proyectos."
    assert by_kind(flagged(compare_words(old, new), vocabulary))["deadline"] == ([], ["antes de 2035"])
    old = "They shall report to the committee by May 31, 2030."
    new = "They shall report to the committee."
    assert by_kind(flagged(compare_words(old, new), vocabulary))["deadline"] == (["by May 31, 2030"], [])


def test_a_text_of_nothing_but_capitals_has_no_names(vocabulary: Vocabulary) -> None:
    changed = compare_words("COOPERACIÓN ENTRE LOS BANCOS DE LA REGIÓN", "COOPERACIÓN ENTRE LAS ESCUELAS DE LA REGIÓN")
    assert change_flags(changed, vocabulary) == ()


SEEDS = [
    "no",
    "Los Estados",
    "deberán",
    "31 de mayo de 2010",
    "dentro de",
    "según proceda",
    "Brasil",
    "a)",
    ".",
    "May",
    "de",
]
mixed = st.lists(st.one_of(st.sampled_from(SEEDS), st.text(st.characters(codec=None), max_size=6)), max_size=10)


@given(mixed.map(" ".join), mixed.map(" ".join))
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_read_and_comparing_backwards_swaps_what_was_lost_and_won(old: str, new: str) -> None:
    words = shipped()
    there, back = flagged(compare_words(old, new), words), flagged(compare_words(new, old), words)
    mirrored = {"verb_weaker": "verb_stronger", "verb_stronger": "verb_weaker"}
    assert {(flag.kind, flag.lost, flag.won) for flag in there} == {
        (mirrored.get(flag.kind, flag.kind), flag.won, flag.lost) for flag in back
    }
    for flag in there:
        assert flag.lost or flag.won
        assert all(words_lost in old for words_lost in flag.lost)
        assert all(words_won in new for words_won in flag.won)


@given(texts, texts, st.frozensets(st.sampled_from(sorted(IGNORABLE))))
@settings(max_examples=100, deadline=None)
def test_flags_stand_in_changes_of_words(old: list[str], new: list[str], ignoring: frozenset[ChangeKind]) -> None:
    comparison = compare(old, new, shipped(), ignoring=ignoring)
    found = [flag for change in comparison.changes for flag in comparison.flags_of(change)]
    assert found == [flag for row in comparison.rows for flag in row.flagged]
    for change in comparison.changes:
        if comparison.flags_of(change):
            assert ChangeKind.WORDS in comparison.kinds_of(change)
