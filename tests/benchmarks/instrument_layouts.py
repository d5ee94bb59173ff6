"""Made-up instruments of every house, set in many ways; the truth of each piece is known, so a cutting can be judged.

The words are ours. What varies is how converters and houses leave them: the signs of numbers and items, wrapped lines,
blank lines, what pages print besides.
"""

from __future__ import annotations

import itertools
import random
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_BANKS = {
    "es": (
        "la gestión de los bosques nublados que comparten las provincias fronterizas",
        "el intercambio de maestras y maestros rurales durante el receso de invierno",
        "los registros de vacunación de la población que migra por temporadas",
        "la reparación de caminos vecinales después de la estación de lluvias",
        "el archivo fotográfico de las ferias ganaderas, con la ayuda de los municipios",
        "la formación de pilotos de embarcaciones fluviales (PEF) y de sus ayudantes",
        "las cooperativas de tejedoras, a las que se reconoce como patrimonio de la región",
        "el seguro de cosechas, que cubre desde 2014 a las familias productoras de quinua",
    ),
    "en": (
        "the mapping of peatlands that lie across the borders of member territories",
        "the training of lighthouse keepers, in cooperation with maritime museums",
        "the seasonal forecasts that farmers receive by radio in their own language",
        "the exchange of night trains’ timetables among railway administrations",
        "the restoration of stone bridges damaged by the floods of 2016 and 2019",
        "the free movement of travelling theatre companies during the summer months",
        "the register of traditional boat builders (TBB) and of their apprentices",
        "the water tanks of remote schools, which are to be inspected every year",
    ),
    "fr": (
        "la cartographie des tourbières qui s’étendent de part et d’autre des frontières",
        "la formation des gardiens de phare, en coopération avec les musées maritimes",
        "les prévisions saisonnières que les agriculteurs reçoivent par la radio",
        "la remise en état des ponts de pierre endommagés par les crues de 2016",
        "le registre des constructeurs de bateaux traditionnels et de leurs apprentis",
        "la libre circulation des troupes de théâtre itinérantes pendant l’été",
    ),
    "pt": (
        "a conservação das veredas que atravessam os limites entre os municípios",
        "o intercâmbio de agentes de saúde durante as campanhas de vacinação",
        "os registros das parteiras tradicionais, com o apoio das universidades",
        "a manutenção das estradas vicinais depois da estação das chuvas",
        "o seguro das colheitas, que desde 2014 protege as famílias produtoras",
        "a formação de barqueiros e de suas ajudantes nas escolas ribeirinhas",
    ),
}


@dataclass(frozen=True, slots=True)
class Truth:
    """A piece as it is: ``role`` says what numbers it, ``rank`` its place in its list; the setting gives the label.

    Roles: title, masthead, preamble, chapeau, paragraph, subparagraph, section, article, bullet, dash, letter, roman.
    """

    role: str
    kind: str
    text: str
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set.

    Attributes:
        number: of paragraphs, with ``{}``; letter, roman: of items; bullet: a sign.
        width: columns of wrapped lines, or None for a paragraph a line.
        blanks: blank lines between pieces.
        furniture: ``none``, ``foot``, ``head``, ``feed``, ``glued``.
        indent: spaces before first lines.
        page: lines of a page.
    """

    number: str = "{}."
    letter: str = "{})"
    roman: str = "{})"
    bullet: str = "•"
    width: int | None = None
    blanks: int = 1
    furniture: str = "none"
    indent: int = 0
    page: int = 24


@dataclass
class Writer:
    """Draws sentences of one language, never the same twice in a row."""

    language: str
    chance: random.Random
    _round: Iterator[str] = field(init=False)

    def __post_init__(self) -> None:
        bank = list(_BANKS[self.language])
        self.chance.shuffle(bank)
        self._round = itertools.cycle(bank)

    def about(self, count: int = 1) -> str:
        """Something a clause can be about, ``count`` of them joined."""
        joint = {"es": " y ", "en": " and ", "fr": " et ", "pt": " e "}[self.language]
        return joint.join(next(self._round) for _ in range(count))


_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def label_of(truth: Truth, setting: Setting) -> str:
    """The label a piece is printed with; empty where it has none."""
    match truth.role:
        case "paragraph":
            return setting.number.format(truth.rank)
        case "section":
            return f"{truth.rank}."
        case "article":
            return f"Artículo {truth.rank}"
        case "bullet":
            return setting.bullet
        case "dash":
            return "–" if setting.bullet != "–" else "-"
        case "letter":
            return setting.letter.format("abcdefghijklmnop"[truth.rank - 1])
        case "roman":
            return setting.roman.format(_NUMERALS[truth.rank - 1])
    return ""


def summit(chance: random.Random) -> list[Truth]:
    """A declaration in the past tense, its decisions in sections of bullets."""
    say = Writer("es", chance)
    verbs = itertools.cycle(("Reafirmaron", "Destacaron", "Subrayaron", "Expresaron su apoyo a", "Recordaron"))
    text = [
        Truth("title", "title", "Declaración de Laguna Verde"),
        Truth("preamble", "preamble", f"Las Gobernadoras y los Gobernadores de la Cuenca se reunieron en Laguna Verde, "
              f"los días 6 y 7 de abril de 2018, con el propósito de impulsar {say.about(2)}."),
    ]  # fmt: skip
    for rank in range(1, 7):
        text.append(Truth("paragraph", "paragraph", f"{next(verbs)} {say.about(2)}.", rank))
        if chance.random() < 0.4:
            text.append(Truth("subparagraph", "subparagraph", f"{next(verbs)}, en ese sentido, {say.about(2)}."))
    text.append(Truth("paragraph", "chapeau", "Con esa finalidad, las Gobernadoras y los Gobernadores decidieron:", 7))
    for number, name in enumerate(("Agua y bosques", "Educación rural", "Transporte"), start=1):
        text.append(Truth("section", "heading", name, number))
        text += [Truth("bullet", "item", f"Promover {say.about(chance.randint(1, 2))}.") for _ in range(3)]
        if number == 2:
            text.append(Truth("bullet", "item", "Elaborar un programa común con las siguientes tareas:"))
            text += [Truth("dash", "subitem", f"inventario de {say.about()}.") for _ in range(2)]
    return text


def resolution(chance: random.Random, language: str) -> list[Truth]:
    """A resolution of the General Assembly."""
    say = Writer(language, chance)
    words = {
        "es": ("Naciones Unidas", "Asamblea General", "La Asamblea General,", "Recordando", "Consciente de",
               "Acoge con beneplácito", "Exhorta a los Estados Miembros a promover:", "Pide a la Secretaría que apoye"),
        "en": ("United Nations", "General Assembly", "The General Assembly,", "Recalling", "Mindful of",
               "Welcomes", "Calls upon Member States to promote:", "Requests the Secretary-General to support"),
        "fr": ("Nations Unies", "Assemblée générale", "L’Assemblée générale,", "Rappelant", "Consciente de",
               "Salue", "Engage les États Membres à promouvoir :", "Prie le Secrétaire général d’appuyer"),
    }[language]  # fmt: skip
    adopted = {"es": "Resolución aprobada por la Asamblea General el 3 de diciembre de 2021",
               "en": "Resolution adopted by the General Assembly on 3 December 2021",
               "fr": "Résolution adoptée par l’Assemblée générale le 3 décembre 2021"}[language]  # fmt: skip
    stop = " ;" if language == "fr" else ";"
    text = [
        Truth("masthead", "furniture", f"{words[0]} A/RES/76/45"),
        Truth("masthead", "furniture", words[1]),
        Truth("masthead", "furniture", adopted),
        Truth("title", "title", "76/45. " + say.about().capitalize()),
        Truth("preamble", "preamble", words[2]),
    ]
    text += [Truth("preamble", "preamble", f"{words[3 + turn % 2]} {say.about(2)},") for turn in range(4)]
    text += [Truth("paragraph", "paragraph", f"{words[5]} {say.about(2)}{stop}", rank) for rank in (1, 2)]
    text.append(Truth("paragraph", "chapeau", words[6], 3))
    for rank in (1, 2, 3):
        text.append(Truth("letter", "item", f"{say.about().capitalize()}{stop}", rank))
    text.append(Truth("letter", "item", f"{say.about().capitalize()}{' ' if language == 'fr' else ''}:", 4))
    text += [Truth("roman", "subitem", f"{say.about().capitalize()}{stop}", rank) for rank in (1, 2)]
    text.append(Truth("paragraph", "paragraph", f"{words[7]} {say.about(2)}.", 4))
    return text


def assembly(chance: random.Random) -> list[Truth]:
    """A resolution in the manner of the OAS."""
    say = Writer("es", chance)
    text = [
        Truth("masthead", "furniture", "AG/RES. 2950 (L-O/20)"),
        Truth("title", "title", "FORTALECIMIENTO DE LAS ESCUELAS DE ALTA MONTAÑA"),
        Truth("preamble", "preamble", "LA ASAMBLEA GENERAL,"),
        Truth("preamble", "preamble", f"TENIENDO EN CUENTA {say.about(2)};"),
        Truth("preamble", "preamble", "CONSIDERANDO:"),
        Truth("preamble", "preamble", f"Que es preciso atender {say.about(2)}; y"),
        Truth("preamble", "preamble", f"Que conviene ampliar {say.about(2)},"),
        Truth("chapeau", "chapeau", "RESUELVE:"),
    ]
    verbs = ("Instar a los Estados Miembros a apoyar", "Encomendar a la Secretaría General", "Alentar")
    text += [Truth("paragraph", "paragraph", f"{verbs[rank % 3]} {say.about(2)}.", rank) for rank in range(1, 5)]
    text.append(Truth("paragraph", "chapeau", "Solicitar al Consejo Permanente que:", 5))
    text += [Truth("letter", "item", f"examine {say.about()};", rank) for rank in (1, 2)]
    text.append(Truth("paragraph", "paragraph", f"Agradecer {say.about(2)}.", 6))
    return text


def announced(chance: random.Random, language: str) -> list[Truth]:
    """Infinitives under one chapeau."""
    say = Writer(language, chance)
    title, chapeau, verbs, charge = {
        "es": ("Declaración de Monte Alto", "Las Ministras y los Ministros de Cultura de la Sierra, reunidos en Monte "
               "Alto el 9 de julio de 2016, acuerdan:", ("Impulsar", "Respaldar", "Reiterar la importancia de"),
               "Encomendar a la Secretaría que:"),
        "pt": ("Declaração de Monte Alto", "As Ministras e os Ministros da Cultura da Serra, reunidos em Monte Alto, "
               "em 9 de julho de 2016, acordam:", ("Impulsionar", "Apoiar", "Reiterar a importância de"),
               "Encarregar a Secretaria de:"),
    }[language]  # fmt: skip
    text = [Truth("title", "title", title), Truth("chapeau", "chapeau", chapeau)]
    text += [Truth("paragraph", "paragraph", f"{verbs[rank % 3]} {say.about(2)}.", rank) for rank in range(1, 6)]
    text.append(Truth("paragraph", "chapeau", charge, 6))
    text += [Truth("letter", "item", f"preparar {say.about()};", rank) for rank in (1, 2, 3)]
    text.append(Truth("paragraph", "paragraph", f"{verbs[0]} {say.about(2)}.", 7))
    return text


def treaty(chance: random.Random) -> list[Truth]:
    """Articles with a title, with numbered paragraphs and lettered items under them."""
    say = Writer("es", chance)
    text = [
        Truth("title", "title", "Convenio sobre la Navegación de los Canales Interiores"),
        Truth("preamble", "preamble", "Los Estados Partes en el presente Convenio,"),
        Truth("preamble", "preamble", f"Considerando la importancia de {say.about(2)},"),
        Truth("preamble", "preamble", "Han convenido en lo siguiente:"),
    ]
    for number, name in enumerate(("Objeto", "Obligaciones de las Partes", "Solución de controversias"), start=1):
        text.append(Truth("article", "heading", name, number))
        text += [Truth("paragraph", "paragraph", f"Las Partes protegerán {say.about(2)}.", rank) for rank in (1, 2)]
        text.append(Truth("paragraph", "chapeau", "Las Partes adoptarán medidas para:", 3))
        text += [Truth("letter", "item", f"atender {say.about()};", rank) for rank in (1, 2)]
    return text


def communique(chance: random.Random) -> list[Truth]:
    """Bullets in the present tense."""
    say = Writer("en", chance)
    text = [
        Truth("title", "title", "Joint Communiqué of the Coastal Provinces"),
        Truth("chapeau", "chapeau", "The Governors of the Coastal Provinces met in Pine Harbour on 2 March 2020 and "
              "issued the following communiqué:"),
    ]  # fmt: skip
    verbs = ("They reaffirm their support for", "The Governors welcome", "They call for")
    for turn in range(6):
        text.append(Truth("bullet", "item", f"{verbs[turn % 3]} {say.about(2)}."))
        if turn == 3:
            text.append(Truth("bullet", "item", "They encourage in particular:"))
            text += [Truth("dash", "subitem", f"{say.about()};") for _ in range(2)]
    return text


def instruments(chance: random.Random) -> list[tuple[str, list[Truth]]]:
    """One of each house, by name."""
    return [
        ("summit es", summit(chance)),
        ("resolution es", resolution(chance, "es")),
        ("resolution en", resolution(chance, "en")),
        ("resolution fr", resolution(chance, "fr")),
        ("assembly es", assembly(chance)),
        ("announced es", announced(chance, "es")),
        ("announced pt", announced(chance, "pt")),
        ("treaty es", treaty(chance)),
        ("communique en", communique(chance)),
    ]


def settings() -> Iterator[tuple[str, Setting]]:
    """Each way to set a text by itself, and some together; by name."""
    for number in NUMBERS:
        yield f"number {number.format(1)}", Setting(number=number)
    for letter in LETTERS:
        yield f"letter {letter.format('a')}", Setting(letter=letter, roman=letter)
    for bullet in BULLETS:
        yield f"bullet {bullet}", Setting(bullet=bullet)
    for width in (54, 65, 72, 80, 100):
        yield f"width {width}", Setting(width=width)
        yield f"width {width} indented", Setting(width=width, indent=5)
    for furniture in FURNITURE:
        yield f"furniture {furniture}", Setting(width=68, furniture=furniture)
    yield "no blank lines", Setting(blanks=0)
    yield "wrapped, no blank lines", Setting(width=72, blanks=0)
    yield "three blank lines", Setting(blanks=3)
    yield "all at once", Setting("{}.-", "({})", "({})", "–", 70, 1, "feed", 4)
    yield "all at once, other", Setting("{})", "{}.", "{}.", "▪", 60, 2, "foot", 0)


NUMBERS = ("{}.", "{})", "{}.-", "{}º", "{}.º", "({})", "{}")
LETTERS = ("{})", "({})", "{}.")
BULLETS = ("•", "·", "-", "–", "*", "▪", "○")
FURNITURE = ("foot", "head", "feed", "glued", "symbol")


def any_setting(chance: random.Random) -> Setting:
    """A setting drawn from all there are, with any width and page."""
    letter = chance.choice(LETTERS)
    return Setting(
        chance.choice(NUMBERS),
        letter,
        letter,
        chance.choice(BULLETS),
        chance.choice((None, *range(50, 106, 5))),
        chance.choice((0, 1, 1, 1, 2)),
        chance.choice(("none", *FURNITURE)),
        chance.choice((0, 0, 3, 8)),
        chance.randint(18, 44),
    )


def printed(text: Sequence[Truth], setting: Setting) -> str:
    """The text as a file has it."""
    lines: list[str] = []
    for truth in text:
        label = label_of(truth, setting)
        if truth.role == "article":
            lines += [label, truth.text]
        else:
            line = f"{label} {truth.text}".strip()
            if setting.width is None:
                lines.append(line)
            else:
                lines += textwrap.wrap(
                    line,
                    setting.width,
                    initial_indent=" " * setting.indent,
                    break_long_words=False,
                    break_on_hyphens=False,
                )
        lines += [""] * setting.blanks
    return "\n".join(_paged(lines, setting)) + "\n"


def _paged(lines: Sequence[str], setting: Setting) -> list[str]:
    """The lines on pages, with what is printed besides."""
    if setting.furniture == "none":
        return list(lines)
    pages = [list(lines[start : start + setting.page]) for start in range(0, len(lines), setting.page)]
    total = len(pages)
    out: list[str] = []
    for number, page in enumerate(pages, start=1):
        match setting.furniture:
            case "foot":
                out += [*page, "", f"- {number} -", ""]
            case "head":
                out += [f"{number} / {total}", "", *page, ""] if number > 1 else [*page, ""]
            case "feed":
                mark = "\f" if number > 1 else ""
                out += [f"{mark}{page[0]}", *page[1:], "", f"{number}"]
            case "glued":
                first = f"{number} / {total} {page[0].strip()}" if number > 1 and page[0].strip() else page[0]
                out += [first, *page[1:]]
            case "symbol":
                out += [*page, "", f"Página {number} de {total}", "Conferencia de las Cuencas", ""]
    return out
