"""What each rule reports, and what looks like it and is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.drafting import Draft, Edit, JournalEntry, Origin, Paragraph, Status
from drafter.drafting.checks import RULES, CheckSettings, agreed_words, check
from drafter.drafting.editing.edits import AmendText, SetStatus, SetTitle
from drafter.drafting.negotiation.standing import Standing
from drafter.instruments import ClauseKind
from tests.drafting.checks.checked_texts import findings, fixed, found, paragraphs, settings_for

FOUR = "P 1.| Reafirman su compromiso.\nP 2.| Destacan los avances.\nP 3.| Instan a cooperar.\nP 4.| Deciden reunirse."

REPORTED = [
    ("unbalanced-parenthesis", "es", "El grupo (que preside Chile se reunió.", ["("]),
    ("unbalanced-parenthesis", "es", "El grupo que preside Chile) se reunió.", [")"]),
    ("unbalanced-quote", "es", "Se titula “El futuro que queremos.", ["“"]),
    ("unbalanced-quote", "es", 'Se titula "El futuro y no acaba.', ['"']),
    ("unbalanced-question", "es", "Se preguntaron qué hacer?", ["?"]),
    ("unbalanced-question", "es", "¿Qué hacer", ["¿"]),
    ("crossed-pair", "es", "El grupo (que “preside) Chile” se reunió.", [")"]),
    ("unbalanced-bracket", "es", "[Promover el acceso [y equitativo a la educación.", ["[", "["]),
    ("unbalanced-bracket", "es", "Promover el acceso universal] a la salud.", ["]"]),
    ("unknown-delegation", "es", "Promover el acceso [universal – Freedonia].", ["Freedonia"]),
    ("attribution-without-bracket", "es", "Promover el acceso universal – Chile, Cuba.", ["Chile, Cuba"]),
    ("attribution-without-bracket", "es", "México: según las circunstancias nacionales.", ["México"]),
    ("single-alternative", "es", "[Instaron / Instaron] a los países.", ["[Instaron / Instaron]"]),
    (
        "negotiation-mark-left",
        "es",
        "Promover [universal – Chile] y [la paz]. [Acordado ad ref.]",
        ["[universal – Chile]", "[la paz]", "[Acordado ad ref.]"],
    ),
    ("number-missing", "es", "Examinaron el texto.\nP 2.| Dos.\nP 3.| Tres.", [""]),
    ("number-gap", "es", "P 1.| Uno.\nP 2.| Dos.\nP 4.| Cuatro.", [""]),
    ("number-gap", "es", "Deciden:\nI a)| uno;\nI b)| dos;\nI d)| tres.", [""]),
    ("number-repeated", "es", "P 1.| Uno.\nP 2.| Dos.\nP 2.| Otra vez dos.", [""]),
    ("number-out-of-order", "es", "P 1.| Uno.\nP 3.| Tres.\nP 2.| Dos.", [""]),
    ("bis-without-base", "es", "P 1.| Uno.\nP 3 bis.| Tres bis.", [""]),
    ("reference-missing", "es", f"{FOUR}\nP 5.| Lo dicho en el párrafo 9 supra.", ["9"]),
    ("reference-missing", "es", f"{FOUR}\nP 5.| Véanse los párrafos 2 a 7.", ["7"]),
    ("reference-missing", "en", f"{FOUR}\nP 5.| As stated in paragraph 8 above.", ["8"]),
    ("reference-to-itself", "es", f"{FOUR}\nP 5.| Lo dicho en el párrafo 5 de la presente Declaración.", ["5"]),
    ("empty-paragraph", "es", "Uno.\n\nDos.", [""]),
    ("heading-without-content", "es", "P 1.| Uno.\nH 1.| Energía\nH 2.| Agua\nI •| Promover el acceso.", ["Energía"]),
    ("list-without-colon", "es", "Los Jefes de Estado decidieron\nI a)| cooperar;\nI b)| reunirse.", ["decidieron"]),
    ("list-of-one", "es", "Decidieron:\nI a)| cooperar.\nFin del texto.", ["cooperar."]),
    ("mixed-markers", "es", "Decidieron:\nI •| Cooperar.\nI -| Reunirse.\nI •| Volver.", [""]),
    ("operative-without-verb", "es", f"{FOUR}\nP 5.| La energía en los países de la región y en el mundo.", ["La"]),
    (
        "preambular-finite-verb",
        "es",
        "A| Recordando uno,\nA| Reafirmando dos,\nA| Teniendo presente tres,\nA| Destaca cuatro,",
        ["Destaca"],
    ),
    ("operative-gerund", "es", f"{FOUR}\nP 5.| Recordando los compromisos.", ["Recordando"]),
    (
        "item-not-parallel",
        "es",
        "Decidieron:\nI a)| Promover uno;\nI b)| Impulsar dos;\nI c)| La creación de tres;\nI d)| Velar por cuatro.",
        ["La"],
    ),
    (
        "two-organs",
        "es",
        "P 1.| Los Ministros se reunieron.\nP 2.| Los Ministros destacan.\nP 3.| La Asamblea General decide.",
        ["Asamblea General"],
    ),
    ("double-space", "es", "Los países  de la región.", ["  "]),
    ("stray-space", "es", "Los países , y la región .", [" ,", " ."]),
    ("stray-space", "es", "La región ( y sus países ).", ["( ", " )"]),
    ("space-missing", "es", "Los países,las regiones.Los pueblos.", [",", "."]),
    ("space-missing", "es", "La Organización Mundial del Comercio(OMC) y la OMC.", ["("]),
    ("french-space", "fr", "Les États: la coopération ; «la paix».", [":", "«", "»"]),
    ("no-break-space-missing", "es", "El párr. 9 y el 10 % de EE. UU.", ["párr. 9", "10 %", "EE. UU."]),
    ("no-break-space-odd", "es", "Los países\u00a0de la región.", ["\u00a0"]),
    ("letter-not-composed", "es", "La cooperacio\u0301n.", ["o\u0301"]),
    ("invisible-character", "es", "La coope\u00adración\u200b.", ["\u00ad", "\u200b"]),
    ("look-alike-letter", "es", "La c\u043eoperación.", ["c\u043eoperación"]),
    ("straight-quotes", "es", 'La “paz” y la "justicia".', ['"justicia"']),
    ("quote-style", "es", "La “paz”, el “agua” y la «justicia».", ["«justicia»"]),
    ("hyphen-for-dash", "es", "El diálogo - cuando sea apropiado - y la paz.", ["-", "-"]),
    ("unpaired-dash", "es", "El diálogo – cuando sea apropiado y la paz.", ["–"]),
    ("final-punctuation", "es", "Los países de la región reafirmaron su compromiso con la paz", ["paz"]),
    ("list-punctuation", "es", "Decidieron:\nI a)| uno;\nI b)| dos.\nI c)| tres;\nI d)| cuatro.", ["."]),
    ("list-last-item", "es", "Decidieron:\nI a)| uno;\nI b)| dos;\nI c)| tres;", [";"]),
    ("list-lower-case", "es", "Propuestas:\nI -| un sistema de pagos.\nI -| evaluación de experiencias.", ["un"]),
    ("heading-full-stop", "es", "H 1.| Uno\nP| A.\nH 2.| Dos\nP| B.\nH 3.| Tres.\nP| C.", ["."]),
    ("page-furniture", "es", "Los países\n2 / 21\nde la región.", ["2 / 21"]),
    ("page-furniture", "es", "A/CONF.1\nUno.\nA/CONF.1\nDos.\nA/CONF.1", ["A/CONF.1"] * 3),
    ("leftover-comment", "es", "Los países [comentario: preguntar a la capital] se reunieron.", ["comentario:"]),
    ("leftover-comment", "es", "Los países TODO se reunieron[JP1].", ["TODO", "[JP1]"]),
    ("acronym-undefined", "es", "La FPX y la FPX.", ["FPX"]),
    (
        "acronym-before-definition",
        "es",
        "La OMC actúa.\nLa Organización Mundial del Comercio (OMC) actúa.",
        ["OMC"],
    ),
    (
        "acronym-defined-twice",
        "es",
        "La Organización Mundial del Comercio (OMC).\nLa Organización Mundial del Comercio (OMC).",
        ["OMC"],
    ),
    (
        "acronym-two-names",
        "es",
        "La Comisión de Agua (CDA) y la CDA.\nEl Consejo de Ayuda (CDA).",
        ["CDA"],
    ),
    ("acronym-unused", "es", "La Iniciativa Latinoamericana de Agua (ILAG) sigue.", ["ILAG"]),
    ("acronym-well-known", "es", "Los países del MERCOSUR.", ["MERCOSUR"]),
    ("acronym-of-another-name", "es", "El Examen Periódico Universal (UPR) y el UPR.", ["UPR"]),
    ("renamed-body", "es", "La CDERA actúa.", ["CDERA"]),
    ("inconsistent-term", "es", "Desarrollo sostenible.\nUso sostenible.\nManejo sustentable.", ["sustentable"]),
    (
        "capital-variants",
        "es",
        "La Conferencia de Alto Nivel sobre la Paz.\nLa Conferencia de Alto Nivel sobre la paz.",
        ["Conferencia de Alto Nivel sobre la paz"],
    ),
    ("official-name", "es", "La Organización Mundial de Comercio actúa.", ["Organización Mundial de Comercio"]),
    ("gender-agreement", "es", "En áreas como educación, salud, entre otros.", ["entre otros"]),
    ("gender-agreement", "es", "Los resoluciones y la mejoramiento.", ["Los resoluciones", "la mejoramiento"]),
    (
        "enumeration-order",
        "es",
        "La paz, la justicia y la tierra.\nLa justicia, la paz y la tierra.",
        ["La justicia, la paz y la tierra"],
    ),
    ("quoted-alone", "es", "Decidieron:\nI •| Cumplir esos objetivos.\nI •| Reunirse.", ["esos objetivos"]),
    ("date-impossible", "es", "El 31 de noviembre de 2026.", ["31 de noviembre de 2026"]),
    ("date-impossible", "en", "On 30 February 2026 and February 29, 2024.", ["30 February 2026"]),
    ("weekday-mismatch", "es", "El lunes 29 de noviembre de 2026.", ["lunes 29 de noviembre de 2026"]),
    (
        "weekday-mismatch",
        "fr",
        "Le mardi 1er décembre 2026 et le lundi 1er décembre 2026.",
        ["lundi 1er décembre 2026"],
    ),
    ("deadline-past", "es", "A más tardar el 31 de diciembre de 2020.", ["31 de diciembre de 2020"]),
    ("deadline-past", "es", "Antes del año 2015.", ["2015"]),
]

SOUND = [
    ("unbalanced-parenthesis", "es", "Los incisos a) y ii) del párrafo 3, y 1) el resto (todo)."),
    ("unbalanced-quote", "es", "“Primera parte de la cita\n“segunda parte de la cita”."),
    ("unbalanced-quote", "es", 'Una tubería de 5" de diámetro.'),
    ("unbalanced-question", "es", "En https://ejemplo.org/?pagina=1 está todo."),
    ("unbalanced-bracket", "es", "[Promover uno.\nPromover dos.]"),
    ("unbalanced-bracket", "es", "Recordaron que “los países […] no deben ser penalizados [sic]”."),
    ("unknown-delegation", "es", "Promover [universal – Chile] y [– cuando sea apropiado –] todo."),
    ("attribution-without-bracket", "es", "Promover el acceso [universal – Chile]."),
    ("attribution-without-bracket", "es", "El diálogo – en Chile y en Cuba – sigue. Decidieron: reunirse."),
    ("single-alternative", "es", "[Instaron / Invitaron] a los países, [con ellos]."),
    ("negotiation-mark-left", "es", "Recordaron que “los países […] no deben”[1]."),
    ("number-gap", "es", "P 1.| Uno.\nP 2.| Dos.\nH A.| Anexo\nP 1.| Otra vez uno."),
    ("number-gap", "es", "P 23.| Decidieron:\nH 1.| Energía\nI •| Una.\nH 2.| Agua\nI •| Dos."),
    ("number-gap", "es", "P 3.| Tres.\nP 3 alt| Otra.\nP 3 bis.| Más.\nP 3 ter.| Más.\nP 4.| Cuatro."),
    ("number-gap", "es", "Deciden:\nI g)| uno;\nI h)| dos;\nI i)| tres;\nI j)| cuatro."),
    ("number-gap", "es", "Deciden:\nI i)| uno;\nI ii)| dos;\nI iii)| tres;\nI iv)| cuatro;\nI v)| cinco."),
    ("number-missing", "es", "Un texto.\nP 9.| Nueve.\nP 10.| Diez."),
    ("bis-without-base", "es", "P OP7| Siete.\nP OP7bis| Siete bis.\nP OP8| Ocho."),
    ("reference-missing", "es", f"{FOUR}\nP 5.| El párrafo 9 de la Declaración del Milenio."),
    ("reference-missing", "es", f"{FOUR}\nP 5.| Como dice (Declaración de Salvador, Bahía, párr. 23)."),
    ("reference-missing", "es", "P 12.| Lo dicho en el párrafo 3 supra."),
    ("reference-to-itself", "es", f"{FOUR}\nP 5.| Lo dicho en el párrafo 4 supra."),
    ("heading-without-content", "es", "H| TÍTULO I\nH| De los derechos\nP 1.| Todos son iguales."),
    ("list-without-colon", "es", "H 1.| Energía\nI •| Promover uno.\nI •| Promover dos."),
    ("list-of-one", "es", "Ramos:\nI a)| Industrias.\nP 1.| Textil.\nP 2.| Eléctrica.\nI b)| Empresas."),
    ("mixed-markers", "es", "Decidieron:\nI •| Proponer:\nI -| uno.\nI -| dos.\nI •| Volver."),
    ("operative-without-verb", "es", f"{FOUR}\nP 5.| Asimismo, decidieron promover la articulación."),
    ("item-not-parallel", "es", "Pidieron:\nI a)| Promover uno;\nI b)| No descuidar dos;\nI c)| Velar por tres."),
    (
        "two-organs",
        "es",
        "P 1.| Los Ministros se reunieron.\nP 2.| Los países destacan la labor de la Asamblea General.",
    ),
    ("stray-space", "es", "Recordaron que “los países […] no deben”, y siguieron ...  así."),
    ("stray-space", "es", "Los migrantes [ y la trata de personas ] de la región."),
    ("stray-space", "fr", "Les États ; la paix : voilà « tout » !"),
    ("space-missing", "es", "A las 18:40 h, el 3,5 % y www.cepal.org/es,fr o info@cepal.org."),
    ("space-missing", "es", "EE.UU. y la A.M.P.A. de 2008/2009, art.3."),
    ("no-break-space-missing", "es", "El párr.\u00a09 y los párrafos 9 y 10."),
    ("no-break-space-odd", "es", "El 10\u00a0% del párr.\u00a09 y la Sra.\u00a0Presidenta, a\u00a0la vez."),
    ("letter-not-composed", "es", "La cooperación."),
    ("look-alike-letter", "es", "La letra α y el nombre Αθήνα, Москва."),
    ("straight-quotes", "es", 'La "paz" y la "justicia".'),
    ("quote-style", "es", "Dijo «que la “paz” vendrá» y «la justicia»."),
    ("hyphen-for-dash", "es", "La cooperación Sur-Sur en 2008-2009 [voluntaria - México]."),
    ("unpaired-dash", "es", "Consultando – cuando sea apropiado – a los expertos."),
    ("unpaired-dash", "es", "El acuerdo [voluntario – México] sigue."),
    ("final-punctuation", "es", "Hecho en Salvador, Bahía"),
    ("final-punctuation", "es", "Recordando la Carta de las Naciones Unidas y sus propósitos y principios,"),
    ("list-punctuation", "es", "Decidieron:\nI a)| uno;\nI b)| dos; y\nI c)| tres."),
    ("list-punctuation", "es", "Temas:\nI •| Energía\nI •| Agua\nI •| Tierra"),
    (
        "list-last-item",
        "en",
        "P 1.| Urges:\nI (a)| one;\nI (b)| two;\nP 2.| Decides to meet;\nP 3.| Requests a report;",
    ),
    ("page-furniture", "es", "Los plazos.\n2015. Fin del plazo.\nP 2.| 1/2 del total"),
    ("leftover-comment", "es", "Nota: el texto fue comentado por todos. Todo está hecho."),
    ("acronym-undefined", "en", "Parties will act [on a voluntary basis - JPN, AUS; G77 delete]."),
    (
        "final-punctuation",
        "es",
        "Promover la cooperación entre todos los países. [Acordado ad ref. 14/12, 18.40 h]",
    ),
    (
        "final-punctuation",
        "es",
        "[Párrafo sobre financiación: se completará tras la reunión de los Ministros]",
    ),
    ("list-punctuation", "es", "Son:\nI a)| uno; [Chile: reserva]\nI b)| dos;\nI c)| tres."),
    ("acronym-undefined", "es", "TOMANDO NOTA de la resolución A/RES/61/295 y del Anexo IV, PREOCUPADA por ello."),
    ("acronym-undefined", "es", "La Organización Mundial del Comercio (OMC) y la OMC."),
    ("acronym-undefined", "en", "The Millennium Development Goals (MDGs) and the MDGs."),
    ("acronym-unused", "es", "La OMC (Organización Mundial del Comercio) y la OMC."),
    ("inconsistent-term", "es", "Patrones insostenibles y desarrollo sostenible."),
    ("inconsistent-term", "es", "El Fondo Sustentable y el uso sostenible y sostenible."),
    ("capital-variants", "es", "Los Estados Partes del Anexo I.\nLas conferencias de alto nivel."),
    ("gender-agreement", "es", "En áreas como la salud, entre otras. Los medios como la radio, entre otros."),
    ("gender-agreement", "es", "La solución, los movimientos, el agua, del avión y los guiones."),
    ("enumeration-order", "es", "La paz, la justicia y la tierra.\nLa paz, la justicia y la tierra."),
    (
        "quoted-alone",
        "es",
        "Decidieron:\nI •| En ese sentido, promover los objetivos y cumplir esos objetivos.\nI •| Sí.",
    ),
    ("date-impossible", "es", "Los días 16 y 17 de diciembre de 2008; el 29 de febrero de 2024."),
    ("weekday-mismatch", "es", "El domingo 29 de noviembre de 2026."),
    ("deadline-past", "es", "Reunidos el 17 de diciembre de 2008, decidieron hacerlo antes del año 2015."),
    ("deadline-past", "es", "A más tardar el 31 de diciembre de 2030."),
]


@pytest.mark.parametrize(("rule", "language", "written", "words"), REPORTED)
def test_it_is_reported(rule: str, language: str, written: str, words: list[str]) -> None:
    assert [each for _, _, each in found(written, rule, language=language)] == words


@pytest.mark.parametrize(("rule", "language", "written"), SOUND)
def test_what_looks_like_it_is_not_reported(rule: str, language: str, written: str) -> None:
    assert found(written, rule, language=language) == []


FIXED = [
    ("empty-paragraph", "es", "Uno.\n", ["Uno.", ""]),
    ("double-space", "es", "Los  países   todos.", ["Los países todos."]),
    ("stray-space", "es", "Los países , ( y la región ) .", ["Los países, (y la región)."]),
    ("space-missing", "es", "Los países,la OMC(OMC)y.", ["Los países, la OMC (OMC)y."]),
    ("french-space", "fr", "Les États: «la paix»", ["Les États\u00a0: «\u00a0la paix\u00a0»"]),
    ("no-break-space-missing", "es", "El párr. 9 y el 10 %", ["El párr.\u00a09 y el 10\u00a0%"]),
    ("letter-not-composed", "es", "La cooperacio\u0301n.", ["La cooperación."]),
    ("invisible-character", "es", "La coope\u00adración.", ["La cooperación."]),
    ("look-alike-letter", "es", "La c\u043eoperación.", ["La cooperación."]),
    ("straight-quotes", "es", 'La “paz” y la "justicia".', ["La “paz” y la “justicia”."]),
    ("quote-style", "es", "La “paz”, el “agua” y la «justicia».", ["La “paz”, el “agua” y la “justicia”."]),
    ("hyphen-for-dash", "es", "El diálogo - sí - y la paz--toda.", ["El diálogo – sí – y la paz – toda."]),
    (
        "list-without-colon",
        "es",
        "Los Jefes decidieron\nI a)| uno;\nI b)| dos.",
        ["Los Jefes decidieron:", "uno;", "dos."],
    ),
    (
        "list-punctuation",
        "es",
        "Son:\nI a)| uno;\nI b)| dos\nI c)| tres;\nI d)| x.",
        ["Son:", "uno;", "dos;", "tres;", "x."],
    ),
    ("list-last-item", "es", "Son:\nI a)| uno;\nI b)| dos;\nI c)| tres;", ["Son:", "uno;", "dos;", "tres."]),
    ("heading-full-stop", "es", "H| Uno\nA.\nH| Dos\nB.\nH| Tres.\nC.", ["Uno", "A.", "Dos", "B.", "Tres", "C."]),
    (
        "inconsistent-term",
        "es",
        "Es sostenible.\nEs sostenible.\nSustentable es.",
        ["Es sostenible.", "Es sostenible.", "Sostenible es."],
    ),
    ("official-name", "es", "La Organización Mundial de Comercio.", ["La Organización Mundial del Comercio."]),
]


@pytest.mark.parametrize(("rule", "language", "written", "after"), FIXED)
def test_its_fix_sets_it_right(rule: str, language: str, written: str, after: list[str]) -> None:
    assert fixed(written, rule, language) == after


def test_a_house_s_quotation_marks_and_dashes_are_asked_for() -> None:
    assert fixed("La “paz” y la “justicia”.", "quote-style", profile="rae") == ["La «paz» y la «justicia»."]
    assert fixed("El diálogo - sí - y la paz.", "hyphen-for-dash", profile="rae") == ["El diálogo —sí— y la paz."]
    assert found('La "paz".', "straight-quotes", profile="un") == [("straight-quotes", 0, '"paz"')]
    assert found("Son:\nI •| uno;\nI •| dos.", "bullet-semicolon", profile="un") == [("bullet-semicolon", 1, ";")]
    assert found("Son:\nI •| uno;\nI •| dos.", "bullet-semicolon") == []


def test_a_rule_for_one_language_says_nothing_in_another() -> None:
    assert found("Se preguntaron qué hacer?", "unbalanced-question", language="pt") == []
    assert found("Les États: la paix.", "french-space") == []


def test_changes_left_in_a_file_are_reported_for_the_whole_file() -> None:
    settings = settings_for()
    with_changes = CheckSettings(
        "es", settings.tables, settings.profile, settings.ladder, remarks=(("comment", 2), ("tracked-changes", 3))
    )
    assert [(one.rule, one.place, one.particulars["count"]) for one in check((), with_changes)] == [
        ("tracked-changes-left", -1, "2"),
        ("tracked-changes-left", -1, "3"),
    ]


SOURCE = "Instaron a los países desarrollados a cumplir sus compromisos, según corresponda."


def from_precedent(text: str) -> tuple[Paragraph, ...]:
    """A paragraph made from a precedent."""
    origin = Origin("X:p1", "Declaración X, párr. 1", SOURCE, 0, len(SOURCE))
    return (Paragraph("p", ClauseKind.PARAGRAPH, "1.", text, origins=(origin,)),)


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        (SOURCE.replace("Instaron", "Invitaron"), "verb-weaker", "Invitaron"),
        (SOURCE.replace("Instaron", "Exigieron"), "verb-stronger", "Exigieron"),
        ("Recordaron que “los países industriales a cumplir sus compromisos” es la meta.", "quote-differs", None),
        ("Recordaron “los países desarrollados a no cumplir sus compromisos”.", "quote-qualified", None),
    ],
)
def test_what_became_of_a_precedent_is_reported(text: str, rule: str, words: str | None) -> None:
    pair = ("verb-weaker", "verb-stronger") if rule.startswith("verb") else ("quote-differs", "quote-qualified")
    (one,) = findings(from_precedent(text), *pair)
    assert one.rule == rule
    assert text[one.start : one.end] == words or (words is None and text[one.start] == "“")
    assert one.particulars["citation"] == "Declaración X, párr. 1"


@pytest.mark.parametrize("text", [SOURCE, "Instaron “a los países desarrollados a cumplir sus compromisos”.", "Otra."])
def test_a_precedent_kept_or_quoted_exactly_is_no_finding(text: str) -> None:
    rules = ("verb-weaker", "verb-stronger", "quote-differs", "quote-qualified")
    assert findings(from_precedent(text), *rules) == ()


def agreed(text: str, status: Status = Status.AGREED) -> Paragraph:
    """A paragraph with a status."""
    return Paragraph("p", ClauseKind.PARAGRAPH, "1.", text, status, standing=Standing(at="2026-11-20T10:00:00Z"))


def test_an_agreed_paragraph_has_no_brackets_but_may_have_a_note() -> None:
    with_option = (agreed("Promover el acceso [universal]."),)
    assert [one.rule for one in findings(with_option, "agreed-with-brackets")] == ["agreed-with-brackets"]
    assert findings((agreed("Promover el acceso. [Agreed ad ref]"),), "agreed-with-brackets") == ()
    assert findings((agreed("Promover [todo].", Status.OPEN),), "agreed-with-brackets") == ()


def test_an_agreed_paragraph_that_says_something_else_is_reported_where_it_differs() -> None:
    text = (agreed("Promover el acceso pleno."),)
    known = replace(settings_for(), agreed={"p": "Promover el acceso universal."}, rules=frozenset({"agreed-changed"}))
    (one,) = check(text, known)
    assert text[0].text[one.start : one.end] == "pleno"
    assert one.particulars["since"] == "2026-11-20"
    assert check((agreed("Promover el acceso universal."),), known) == ()
    assert check((agreed("Otra cosa.", Status.OPEN),), known) == ()


def test_the_words_agreed_are_those_of_the_day_they_were_agreed() -> None:
    draft = Draft("", "es", (Paragraph("p", ClauseKind.PARAGRAPH, "1.", "Uno.", Status.OPEN),))
    steps: list[Edit] = [
        AmendText("p", "Uno.", "Dos."),
        SetStatus("p", Status.OPEN, Status.AGREED),
        SetTitle("", "Un título"),
    ]
    journal = [JournalEntry(number, edit, "2026-11-20T10:00:00Z", "x") for number, edit in enumerate(steps, 1)]
    for edit in steps:
        draft = edit.apply(draft)
    assert agreed_words(draft, journal) == {"p": "Dos."}
    assert agreed_words(replace(draft, paragraphs=()), ()) == {}


def test_what_is_gone_is_not_checked_and_not_referred_to() -> None:
    text = (*paragraphs(FOUR), agreed("Lo dicho en el párrafo 2 supra."))
    text = (text[0], replace(text[1], status=Status.DELETED, text="(suprimido  )"), *text[2:4], text[4])
    text = (*text[:4], replace(text[4], label="5."))
    assert [(one.rule, one.place) for one in findings(text, "reference-to-deleted", "double-space")] == [
        ("reference-to-deleted", 4)
    ]


def test_a_clean_text_is_asked_for() -> None:
    text = paragraphs("Promover el acceso [universal].")
    assert "negotiation-mark-left" not in [one.rule for one in check(text, settings_for())]
    clean = replace(settings_for(), clean=True)
    assert "negotiation-mark-left" in [one.rule for one in check(text, clean)]


def test_every_rule_is_reported_somewhere_and_spared_somewhere() -> None:
    elsewhere = {"tracked-changes-left", "bullet-semicolon", "verb-weaker", "verb-stronger", "quote-differs"}
    reported = {rule for rule, *_ in REPORTED} | elsewhere | {"quote-qualified"}
    reported |= {"agreed-with-brackets", "agreed-changed", "reference-to-deleted"}
    assert set(RULES) - reported == set()
