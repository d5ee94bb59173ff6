"""What tells a communiqué from a declaration that opens like it: where the verbs stand, and what it is called."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.instruments import HouseStyle, propose

OPENINGS = {
    "es": (
        "Declaración de Puerto Claro",
        "Las Presidentas y los Presidentes de los países del Arco, reunidos en Puerto Claro el 4 de junio de 2021, en "
        "ocasión de la III Cumbre del Arco:",
    ),
    "en": (
        "Port Clear Declaration",
        "The Heads of State and Government of the countries of the Arc met at Port Clear on 4 June 2021, on the "
        "occasion of the Third Summit of the Arc.",
    ),
    "pt": (
        "Declaração de Porto Claro",
        "As Presidentas e os Presidentes dos países do Arco reuniram-se em Porto Claro, em 4 de junho de 2021, por "
        "ocasião da III Cúpula do Arco.",
    ),
    "fr": (
        "Déclaration de Port-Clair",
        "Les chefs d’État et de gouvernement des pays de l’Arc se sont réunis à Port-Clair le 4 juin 2021, à "
        "l’occasion du troisième Sommet de l’Arc.",
    ),
}
PAST = {
    "es": (
        "Reafirmaron su compromiso con la paz en la cuenca.",
        "Destacaron la labor de las cooperativas pesqueras.",
        "Acordaron crear una red de estaciones de alerta.",
        "Instaron a los bancos a financiar puertos menores.",
    ),
    "en": (
        "Reaffirmed their commitment to peace in the basin.",
        "Welcomed the work of the fishing cooperatives.",
        "Agreed to establish a network of warning stations.",
        "Urged the banks to fund the smaller ports.",
    ),
    "pt": (
        "Reafirmaram o seu compromisso com a paz na bacia.",
        "Destacaram o trabalho das cooperativas de pesca.",
        "Decidiram criar uma rede de estações de alerta.",
        "Instaram os bancos a financiar os portos menores.",
    ),
    "fr": (
        "Ils ont réaffirmé leur attachement à la paix dans le bassin.",
        "Ils ont salué le travail des coopératives de pêche.",
        "Ils ont décidé de créer un réseau de stations d’alerte.",
        "Ils ont exhorté les banques à financer les petits ports.",
    ),
}
PRESENT = {
    "es": (
        "Reafirman su compromiso con la paz.",
        "Destacan la labor de los puertos.",
        "Exhortan a los bancos a ayudar.",
    ),
    "en": ("We reaffirm our commitment to peace.", "We welcome the work of the ports.", "We urge the banks to help."),
    "pt": ("Reafirmam o seu compromisso com a paz.", "Destacam o trabalho dos portos.", "Exortam os bancos a ajudar."),
    "fr": (
        "Ils réaffirment leur attachement.",
        "Ils saluent le travail des ports.",
        "Ils exhortent les banques à aider.",
    ),
}
CALLED = {
    "es": "Comunicado conjunto de las Presidentas y los Presidentes",
    "en": "Joint Communiqué of the Heads of Government",
    "pt": "Comunicado conjunto dos Presidentes",
    "fr": "Communiqué conjoint des chefs de gouvernement",
}
LANGUAGES = ("es", "en", "pt", "fr")


def style_of(language: str, lines: list[str]) -> HouseStyle:
    return propose("\n\n".join(lines) + "\n", language=language).style.style


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sign", ["•", "-", "–", "▪"])
def test_bullets_of_what_was_done_are_a_communique_however_it_opens(language: str, sign: str) -> None:
    lines = [*OPENINGS[language], *(f"{sign} {words}" for words in PAST[language])]
    assert style_of(language, lines) is HouseStyle.COMMUNIQUE


@pytest.mark.parametrize("language", LANGUAGES)
def test_bullets_in_the_present_tense_are_one_too(language: str) -> None:
    lines = [*OPENINGS[language], *(f"• {words}" for words in PRESENT[language])]
    assert style_of(language, lines) is HouseStyle.COMMUNIQUE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_is_called_so_is_one_without_bullets(language: str) -> None:
    lines = [CALLED[language], OPENINGS[language][1], *PAST[language]]
    assert style_of(language, lines) is HouseStyle.COMMUNIQUE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summit_s_paragraphs_stay_a_declaration_with_numbers_and_without(language: str) -> None:
    assert style_of(language, [*OPENINGS[language], *PAST[language]]) is HouseStyle.SUMMIT
    numbered = [f"{number}. {words}" for number, words in enumerate(PAST[language], start=2)]
    assert style_of(language, [*OPENINGS[language], *numbered]) is HouseStyle.SUMMIT


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_under_a_summit_s_paragraphs_make_no_communique_of_it(language: str) -> None:
    lists = ["• una red;" if language == "es" else "• ports;"] * 5
    lines = [*OPENINGS[language], *PAST[language], f"{PAST[language][2][:-1]}:", *lists]
    assert style_of(language, lines) is HouseStyle.SUMMIT


def test_bullets_that_a_chapeau_announces_without_verbs_are_a_communique() -> None:
    announced = ["su apoyo a la paz en la cuenca;", "su aprecio por el diálogo;", "su decisión de seguir reuniéndose."]
    lines = ["Declaración de Puerto Claro", "Los países del Arco expresan:", *(f"• {words}" for words in announced)]
    assert style_of("es", lines) is HouseStyle.COMMUNIQUE
    infinitives = ["• Promover la paz en la cuenca.", "• Crear una red de alerta.", "• Ampliar los puertos menores."]
    lines = ["Declaración de Puerto Claro", "Los países del Arco acuerdan:", *infinitives]
    assert style_of("es", lines) is HouseStyle.INFINITIVES


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(LANGUAGES), st.data())
def test_two_numbers_are_enough_for_a_declaration(language: str, data: st.DataObject) -> None:
    """Whatever bullets there are: a text that counts its paragraphs is no list."""
    count = data.draw(st.integers(2, 4))
    numbered = [f"{number}. {words}" for number, words in enumerate(PAST[language][:count], start=1)]
    bulleted = [f"• {words}" for words in data.draw(st.permutations(PAST[language]))]
    assert style_of(language, [*OPENINGS[language], *numbered, *bulleted]) is HouseStyle.SUMMIT
