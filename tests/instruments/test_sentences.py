"""Where sentences end, in four languages."""

from __future__ import annotations

import pytest

from drafter import resources
from drafter.instruments.sentences import sentences
from drafter.library import load_ladder, read_instrument


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for _, sentence in sentences(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "Recordando la Res. A/RES/61/295 y el párr. 9 de la Decl. de Doha.",
        "Véase el núm. 3 del Doc. A/55/L.2, p. ej. la pág. 4.",
        "Un 3.5 por ciento, o 1.234.567 dólares.",
        "El Excmo. Sr. Pérez, de EE. UU., y J. M. López hablaron.",
        "La ley N.º 20, de 1.º de mayo, en www.cepal.org.",
        "The U.N. Charter, Art. 2, para. 7, applies to Mr. Smith.",
        "O Exmo. Sr. Presidente, nos termos do art. 5.º da Dec. 10/98, decidiu.",
        "M. Dupont, Mme Durand et Mlle. Petit, cf. par. 3 de la rés. no. 5.",
        "Dijeron «¿Qué haremos? nada» y callaron… sin más.",
        "La reunión (véase el anexo I.) terminó.",
        "Firmado en 2008. 15 países asistieron.",
        "II. Promover la cooperación.",
        "12. Instaron a todos.",
    ],
)
def test_stops_that_end_no_sentence(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Instaron a todos. Decidieron actuar.", 2),
        ("Dijeron: «No habrá condiciones.» Los Estados actuarán.", 2),
        ("Dijeron “No habrá condiciones”. Los Estados actuarán.", 2),
        ("¿Qué harán? ¡Actuarán! Sí.", 3),
        ("Habló la O.M.C. Los países callaron.", 2),
        ("It was the U.N. The States agreed.", 2),
        ("Os Estados decidiram. Às partes cabe agir. Ó tempo!", 3),
        ("Les États décident. Écouter d’abord. «\u00a0Agir\u00a0» ensuite.", 3),
        ("… países. […] Los demás.", 2),
    ],
)
def test_stops_that_do(text: str, parts: int) -> None:
    found = split(text)
    assert len(found) == parts
    assert " ".join(found) == text


def test_the_declaration_has_its_sentences() -> None:
    read = read_instrument(resources.instruments_folder() / "SALV-2008.json", load_ladder())
    counts = {clause.id.partition(":")[2]: len(split(clause.text)) for clause in read.clauses}
    several = {path: count for path, count in counts.items() if count > 1}
    assert several == {
        "p2": 2, "p6": 2, "p7": 2, "p9": 4, "p10": 3, "p13": 2, "p15.b3": 2, "p16": 2, "p16.b2": 2, "p17": 2, "p18": 3,
        "p19": 2, "p21": 2, "p23.s10.i3": 2,
    }  # fmt: skip
