"""Makes ``resources/samples``: a draft of a declaration that never was, written from the Declaration of Salvador.

The draft goes through the program's own deeds, as a presidency would work: clauses are taken from the library, moved,
amended for Rev.1 and again for Rev.2, and negotiated from there. Ids, times and author are fixed, so that making the
samples again gives the same content.

    python scripts/make_samples.py [FOLDER]
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from drafter import resources
from drafter.deeds.texts import clause_paragraph, draft_paragraphs
from drafter.drafting import Draft, DraftFile, DraftSession, Paragraph, Status, Version
from drafter.drafting.editing.composing import ClauseForInsertion, insert_clauses, move
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MergeParagraphs,
    Relabel,
    RemoveParagraph,
    SetStatus,
)
from drafter.drafting.ids import SequentialIds
from drafter.drafting.origins import united_origins
from drafter.exchange import Export, Layout, save_export
from drafter.instruments import Clause, ClauseKind, Instrument, cite
from drafter.library.keeping.rebuild import shipped_instruments

INSTRUMENT = "SALV-2008"
TITLE = "Proyecto de Declaración de Santiago"
AUTHOR = "Presidencia pro tempore"
BEGUN = datetime(2026, 10, 5, 13, 0, tzinfo=UTC)
EXPORTED = "2026-11-03T18:00:00Z"
REVISED = {"Rev.1": datetime(2026, 10, 9, 20, 30, tzinfo=UTC), "Rev.2": datetime(2026, 10, 23, 19, 15, tzinfo=UTC)}


@dataclass(frozen=True)
class Wish:
    """A paragraph of the sample as it is to be.

    Attributes:
        label: as printed.
        source: path of the clause it is made from (``p23.s3.i4``); empty where it is new.
        also: path of a second clause merged into it.
        first: its words in Rev.1, where they differ from the clause's and from the later ones.
        second: its words in Rev.2, where they differ from ``now``.
        now: its words; empty leaves the clause's.
        status: where it stands.
        kind: of a new paragraph.
    """

    label: str
    source: str = ""
    also: str = ""
    first: str = ""
    second: str = ""
    now: str = ""
    status: Status = Status.DRAFT
    kind: ClauseKind = ClauseKind.PARAGRAPH


WITHDRAWN = ("p14.b3", "p23.s3.i5")
"""Clauses that were in Rev.1 and are not in Rev.2."""
MOVED = (
    ("p9.b2", "p14.b4"),
    ("p10", "p9.b2"),
    ("p13", "p10"),
    ("p23.s1", "p23.s6.i7"),
    ("p23.s1.i2", "p23.s1"),
    ("p23.s1.i3", "p23.s1.i2"),
    ("p23.s11.i1", "p23.s1.i3"),
)
"""What was moved for Rev.1, and after what."""

WISHES = (
    Wish("", "titulo", now="Declaración de Santiago", status=Status.CLOSED),
    Wish(
        "",
        "preambulo",
        now=(
            "Los Jefes de Estado y de Gobierno de los países de América Latina y el Caribe, conscientes de la "
            "responsabilidad compartida de dar continuidad al camino iniciado en Salvador, Bahía, para la unidad de "
            "la región, se reunieron en Santiago, Chile, los días 15 y 16 de abril de 2027, con el propósito de "
            "profundizar la integración regional y establecer compromisos efectivos y verificables de acción conjunta "
            "para la promoción del desarrollo sostenible de sus pueblos."
        ),
        status=Status.AGREED_AD_REFERENDUM,
    ),
    Wish(
        "1.",
        "p1",
        now=(
            "Los Jefes de Estado y de Gobierno examinaron, desde una perspectiva latinoamericana y caribeña, las "
            "cuestiones relacionadas con la integración y el desarrollo en el contexto de los desafíos representados "
            "por el cambio climático, el endeudamiento, la inseguridad alimentaria y la transformación digital."
        ),
        status=Status.AGREED_AD_REFERENDUM,
    ),
    Wish("2.", "p2", status=Status.AGREED),
    Wish(
        "3.",
        "p3",
        now=(
            "Destacaron los avances alcanzados en los distintos mecanismos de integración existentes, reconocieron la "
            "necesidad de evitar duplicaciones entre ellos y resaltaron su importancia para la promoción de la "
            "democracia, la justicia social, la igualdad de género, la erradicación de la pobreza, el "
            "enriquecimiento de la cultura, el desarrollo tecnológico y el crecimiento de las economías de sus "
            "países."
        ),
        status=Status.AGREED_IN_PRINCIPLE,
    ),
    Wish("4.", "p5", status=Status.AGREED),
    Wish("5.", "p6", status=Status.AGREED),
    Wish(
        "6.",
        "p7",
        now=(
            "Subrayaron que la democracia, los derechos humanos, las libertades fundamentales y el desarrollo son "
            "interdependientes y se refuerzan mutuamente. Renovaron su compromiso con el continuo perfeccionamiento y "
            "consolidación de las instituciones democráticas en sus países, para garantizar el pleno ejercicio de "
            "todos los derechos humanos y libertades fundamentales, la participación plena e igualitaria de las "
            "mujeres en la vida pública, la amplia y activa participación popular en los asuntos de interés común, y "
            "la distribución justa y equitativa de los beneficios generados por el desarrollo."
        ),
        status=Status.AGREED_IN_PRINCIPLE,
    ),
    Wish(
        "7.",
        "p8",
        first=(
            "Reafirmaron que el fortalecimiento del multilateralismo es fundamental para asegurar un mundo más "
            "estable y pacífico, por lo que es urgente emprender una verdadera reforma de las Naciones Unidas que la "
            "fortalezca y garantice la eficacia, transparencia, representatividad y democratización de sus órganos "
            "principales, en particular el Consejo de Seguridad."
        ),
        now=(
            "Reafirmaron que el fortalecimiento del multilateralismo es fundamental para asegurar un mundo más "
            "estable y pacífico, por lo que instaron a todos los Estados a emprender sin más demora una verdadera "
            "reforma de las Naciones Unidas que la fortalezca y garantice la eficacia, transparencia, "
            "representatividad y democratización de sus órganos principales, en particular el Consejo de Seguridad."
        ),
        status=Status.OPEN,
    ),
    Wish(
        "7 bis.",
        now=(
            "Reconocieron que las tecnologías digitales y la inteligencia artificial ofrecen oportunidades para el "
            "desarrollo y manifestaron su preocupación por las brechas que separan a los países de la región en el "
            "acceso a ellas. Acordaron elaborar un marco regional de cooperación para que su diseño y utilización "
            "respeten los derechos humanos, la diversidad cultural y lingüística y la protección de los datos "
            "personales."
        ),
        status=Status.OPEN,
    ),
    Wish(
        "8.",
        "p11",
        now=(
            "Reiteraron su compromiso con el desarrollo sostenible y con la plena implementación de la Agenda 2030, y "
            "subrayaron que los patrones insostenibles de producción y consumo, particularmente en los países "
            "desarrollados, amenazan el medio ambiente y el equilibrio climático y provocan el rápido agotamiento de "
            "los recursos naturales en el plano global."
        ),
        status=Status.AGREED_AD_REFERENDUM,
    ),
    Wish(
        "9.",
        "p14",
        now=(
            "Reafirmaron su compromiso con la plena, eficaz y sostenida implementación de la Convención Marco de las "
            "Naciones Unidas sobre el Cambio Climático y del Acuerdo de París, en un esfuerzo global con base en la "
            "equidad y en el principio de las responsabilidades comunes pero diferenciadas, las respectivas "
            "capacidades nacionales y las legítimas aspiraciones de los países en desarrollo."
        ),
        status=Status.AGREED_IN_PRINCIPLE,
    ),
    Wish(
        "",
        "p14.b2",
        first=(
            "En lo que se refiere a la reducción de las emisiones de gases de efecto invernadero, instaron a los "
            "países desarrollados a adoptar metas más ambiciosas."
        ),
        second=(
            "En lo que se refiere a la reducción de las emisiones de gases de efecto invernadero, instaron a los "
            "países desarrollados a adoptar, a más tardar en 2030, metas más ambiciosas."
        ),
        now=(
            "En lo que se refiere a la reducción de las emisiones de gases de efecto invernadero, instaron a los "
            "países desarrollados a adoptar, a más tardar en 2030, metas más ambiciosas, de conformidad con el mejor "
            "conocimiento científico disponible."
        ),
        status=Status.OPEN,
    ),
    Wish(
        "",
        "p14.b4",
        now=(
            "Exhortaron a los países desarrollados a que cumplan sus compromisos bajo la Convención Marco en materia "
            "de financiamiento, transferencia de tecnología y creación de capacidades en los países en desarrollo más "
            "vulnerables a los efectos adversos del cambio climático, en particular los Pequeños Estados Insulares en "
            "Desarrollo y los países costeros con tierras bajas, para asistirlos a enfrentar sus necesidades de "
            "mitigación y adaptación y a responder a las pérdidas y los daños, sin condicionalidades."
        ),
        status=Status.PENDING_ONE,
    ),
    Wish(
        "10.",
        "p9.b2",
        also="p23.s11.i1",
        now=(
            "Destacaron la importancia del fortalecimiento de la cooperación Sur-Sur y triangular, para complementar "
            "los esfuerzos nacionales de desarrollo de los países de renta media en el combate a la pobreza y el "
            "cumplimiento oportuno de los Objetivos de Desarrollo Sostenible, y acordaron identificar e implementar "
            "estrategias de cooperación Sur-Sur y triangular que potencien los esfuerzos en el ámbito de la "
            "cooperación técnica entre los países de la región."
        ),
        status=Status.AGREED_IN_PRINCIPLE,
    ),
    Wish(
        "11.",
        "p10",
        first=(
            "Como representantes de sociedades multiétnicas, multiculturales y plurilingües, reafirmaron el valor de "
            "la diversidad y manifestaron su profunda preocupación por el aumento de la xenofobia y la discriminación "
            "en el mundo y por iniciativas tendentes a impedir la libre circulación de personas. En ese sentido, "
            "condenaron la criminalización de los flujos migratorios y las medidas que atentan contra los derechos "
            "humanos de los migrantes."
        ),
        now=(
            "Como representantes de sociedades multiétnicas, multiculturales y plurilingües, reafirmaron el valor de "
            "la diversidad y manifestaron su profunda preocupación por el aumento de la xenofobia y la discriminación "
            "en el mundo, incluidas las que se difunden por medios digitales, y por iniciativas tendentes a impedir "
            "la libre circulación de personas. En ese sentido, rechazaron la criminalización de los flujos "
            "migratorios y las medidas que atentan contra los derechos humanos de los migrantes."
        ),
        status=Status.PENDING_ONE,
    ),
    Wish(
        "12.",
        "p13",
        first=(
            "Instaron a la comunidad internacional a apoyar a los países en desarrollo en sus esfuerzos de "
            "conservación y manejo sostenible de los bosques, a través de mecanismos financieros internacionales de "
            "compensación. Recomendaron también la creación de un fondo regional de bosques."
        ),
        now=(
            "Invitaron a la comunidad internacional a apoyar a los países en desarrollo en sus esfuerzos de "
            "conservación y manejo sostenible de los bosques, a través de mecanismos financieros internacionales de "
            "compensación, cuando sea apropiado. Recomendaron también la creación de un fondo regional de bosques, de "
            "carácter voluntario."
        ),
        status=Status.RESERVED,
    ),
    Wish(
        "12 bis.",
        now=(
            "Resaltaron la importancia de la conservación y el uso sostenible del océano y de sus recursos para la "
            "seguridad alimentaria y los medios de vida de las comunidades costeras, y exhortaron a los Estados que "
            "aún no lo hayan hecho a considerar la ratificación del Acuerdo relativo a la Conservación y el Uso "
            "Sostenible de la Diversidad Biológica Marina de las Zonas Situadas Fuera de la Jurisdicción Nacional."
        ),
        status=Status.OPEN,
    ),
    Wish("13.", "p20", status=Status.AGREED),
    Wish(
        "14.",
        "p22",
        now=(
            "Los Jefes de Estado y de Gobierno de América Latina y el Caribe agradecieron al Gobierno de Chile por la "
            "iniciativa de celebrar la Segunda Cumbre de América Latina y el Caribe sobre Integración y Desarrollo, "
            "en la ciudad de Santiago, Chile, los días 15 y 16 de abril de 2027, y manifestaron su gratitud al pueblo "
            "chileno por la cálida acogida y la hospitalidad que han facilitado el resultado exitoso de la Cumbre."
        ),
        status=Status.AGREED_AD_REFERENDUM,
    ),
    Wish(
        "15.",
        "p23",
        now=(
            "Como demostración de su firme propósito de avanzar con celeridad en la cooperación en los diversos temas "
            "de la agenda común, y teniendo en cuenta los principios de solidaridad, flexibilidad y participación "
            "voluntaria en las iniciativas, los Jefes de Estado y de Gobierno decidieron:"
        ),
        status=Status.AGREED_IN_PRINCIPLE,
    ),
    Wish("1.", "p23.s3", now="Transición energética justa"),
    Wish(
        "•",
        "p23.s3.i3",
        first=(
            "Promover la cooperación regional en la diversificación de fuentes de energía y elevar, antes de 2040, al "
            "menos al 70 por ciento la participación de las fuentes renovables en la generación de electricidad."
        ),
        now=(
            "Promover la cooperación regional en la diversificación de fuentes de energía y elevar, antes de 2035, al "
            "menos al 80 por ciento la participación de las fuentes renovables en la generación de electricidad."
        ),
        status=Status.OPEN,
    ),
    Wish("•", "p23.s3.i4", status=Status.AGREED),
    Wish("•", "p23.s3.i6", status=Status.AGREED),
    Wish("2.", "p23.s6"),
    Wish("•", "p23.s6.i1", status=Status.AGREED),
    Wish(
        "•",
        "p23.s6.i7",
        now=(
            "Fortalecer los procesos de integración en el ámbito alimentario y conjugar esfuerzos en apoyo al Plan "
            "para la Seguridad Alimentaria, Nutrición y Erradicación del Hambre de la CELAC 2030."
        ),
        status=Status.AGREED_AD_REFERENDUM,
    ),
    Wish(
        "•",
        now=(
            "Establecer, en un plazo de doce meses y sobre la base de las instituciones existentes, un sistema "
            "regional de alerta temprana sobre la disponibilidad y los precios de los alimentos y los fertilizantes."
        ),
        kind=ClauseKind.ITEM,
        status=Status.OPEN,
    ),
    Wish("3.", "p23.s1"),
    Wish("•", "p23.s1.i2", status=Status.AGREED),
    Wish(
        "•",
        "p23.s1.i3",
        second=(
            "Establecer temas prioritarios para la colaboración de mecanismos regionales y subregionales de "
            "integración y encomendar un estudio sobre sus posibilidades de complementación, con propuestas para "
            "evitar duplicaciones."
        ),
        now=(
            "Establecer temas prioritarios para la colaboración de mecanismos regionales y subregionales de "
            "integración y encomendar, para su presentación a más tardar el 30 de noviembre de 2027, un estudio sobre "
            "sus posibilidades de complementación, con propuestas para evitar duplicaciones."
        ),
        status=Status.PENDING_ONE,
    ),
    Wish("4.", "p23.s8", now="Reducción del riesgo de desastres"),
    Wish(
        "•",
        "p23.s8.i2",
        now=(
            "Fortalecer las iniciativas regionales de asistencia humanitaria y promover, según corresponda, el "
            "establecimiento de protocolos de ayuda mutua u otros dispositivos simplificados de respuesta ante "
            "desastres."
        ),
        status=Status.AGREED_IN_PRINCIPLE,
    ),
    Wish("•", "p23.s8.i4", status=Status.AGREED),
)


class _Clock:
    """Gives the sample's times: each deed six minutes after the one before."""

    def __init__(self) -> None:
        self._now = BEGUN

    def __call__(self) -> str:
        self._now += timedelta(minutes=6)
        return self._now.strftime("%Y-%m-%dT%H:%M:%SZ")

    def wait_until(self, moment: datetime) -> None:
        """Lets time pass."""
        self._now = moment


class _Table:
    """The presidency at work on its draft."""

    def __init__(self, file: DraftFile, draft: Draft, clock: _Clock, clauses: Mapping[str, Clause]) -> None:
        self._file = file
        self._clock = clock
        self._clauses = clauses
        self._session = DraftSession(draft, (), file.record, clock, AUTHOR)
        self._by_source: dict[str, str] = {}

    @property
    def draft(self) -> Draft:
        return self._session.draft

    def do(self, edit: Edit | None) -> None:
        if edit is not None:
            self._session.apply(edit)

    def take(self, paths: Sequence[str], cited: Callable[[Clause], str], new_id: Callable[[], str]) -> None:
        """Puts clauses at the end, in the order of the declaration."""
        clauses = sorted((self._clauses[f"{INSTRUMENT}:{path}"] for path in paths), key=lambda each: each.ordinal)
        chosen = [ClauseForInsertion(clause, cited(clause)) for clause in clauses]
        start = len(self.draft.paragraphs)
        self.do(insert_clauses(self.draft, start, chosen, new_id))
        for clause, paragraph in zip(clauses, self.draft.paragraphs[start:], strict=True):
            self._by_source[clause.id.partition(":")[2]] = paragraph.id

    def paragraph(self, source: str) -> Paragraph:
        return self.draft.paragraph(self._by_source[source])

    def move_after(self, source: str, before: str) -> None:
        """Moves a paragraph to the place after another, both named by the clauses they were made from."""
        mine, other = self.draft.index[self._by_source[source]], self.draft.index[self._by_source[before]]
        self.do(move(self.draft, self._by_source[source], other + (mine > other)))

    def amend(self, paragraph: Paragraph, text: str) -> None:
        if text and text != paragraph.text:
            self.do(AmendText(paragraph.id, paragraph.text, text))

    def label(self, paragraph: Paragraph, label: str) -> None:
        if label != paragraph.label:
            self.do(Relabel(paragraph.id, paragraph.label, label))

    def withdraw(self, source: str) -> None:
        paragraph = self.paragraph(source)
        self.do(RemoveParagraph(paragraph, self.draft.index[paragraph.id]))

    def merge(self, source: str, also: str) -> None:
        """Puts the second clause's words after the first's, in one paragraph with both origins."""
        first = self.paragraph(source)
        place = self.draft.index[first.id]
        if self.draft.paragraphs[place + 1] != self.paragraph(also):
            self.do(move(self.draft, self._by_source[also], place + 1))
        second = self.paragraph(also)
        origins = united_origins(first.origins, second.origins)
        whole = replace(first, text=f"{first.text} {second.text}", origins=origins)
        self.do(MergeParagraphs(place, first, second, whole))

    def name_version(self, name: str) -> None:
        self._clock.wait_until(REVISED[name])
        self._file.add_version(Version(name, self._clock(), self._session.sequence, self.draft))


def write_draft(path: Path, instrument: Instrument) -> Draft:
    """Makes the sample draft in a new file, deed by deed."""
    clauses = instrument.by_id
    clock, new_id = _Clock(), SequentialIds()
    start = Draft(TITLE, "es", ())
    path.unlink(missing_ok=True)
    with DraftFile.create(path, start, now=clock(), author=AUTHOR) as file:
        table = _Table(file, start, clock, clauses)
        taken = [wish.source for wish in WISHES if wish.source]
        merged = [wish.also for wish in WISHES if wish.also]
        table.take(
            [*taken, *merged, *WITHDRAWN],
            lambda clause: cite(instrument.metadata, clause, clauses, "es"),
            new_id,
        )
        _first_revision(table)
        table.name_version("Rev.1")
        _second_revision(table, new_id)
        table.name_version("Rev.2")
        for wish in WISHES:
            if wish.source and wish.now:
                table.amend(table.paragraph(wish.source), wish.now)
        for wish, paragraph in zip(WISHES, table.draft.paragraphs, strict=True):
            if wish.status is not paragraph.status:
                table.do(SetStatus(paragraph.id, paragraph.status, wish.status))
        return table.draft


def _first_revision(table: _Table) -> None:
    """Order and numbers, and the presidency's first proposals."""
    for source, before in MOVED:
        table.move_after(source, before)
    for wish in WISHES:
        if wish.source:
            table.label(table.paragraph(wish.source), wish.label)
            table.amend(table.paragraph(wish.source), wish.first or ("" if wish.also or wish.second else wish.now))


def _second_revision(table: _Table, new_id: Callable[[], str]) -> None:
    """What the first reading brought: withdrawals, a merger, new paragraphs, other words."""
    for source in WITHDRAWN:
        table.withdraw(source)
    for place, wish in enumerate(WISHES):
        if wish.also:
            table.merge(wish.source, wish.also)
        if wish.source:
            table.amend(table.paragraph(wish.source), wish.second or wish.now)
        else:
            table.do(InsertParagraph(Paragraph(new_id(), wish.kind, wish.label, wish.now), place))


def write_redline(path: Path, instrument: Instrument, draft: Draft) -> None:
    """Writes the draft as Word's own changes against the declaration."""
    export = Export(
        title=draft.title,
        language=draft.language,
        layout=Layout.TRACKED,
        old=tuple(clause_paragraph(clause) for clause in instrument.clauses),
        new=draft_paragraphs(draft),
        comparison=None,
        author=AUTHOR,
        date=EXPORTED,
        heading_old=instrument.metadata.title,
        heading_new=draft.title,
    )
    save_export(path, export, overwrite=True)


def make_samples(folder: Path) -> None:
    """Writes ``muestra.draft`` and ``muestra.docx`` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    instrument = next(each for each in shipped_instruments() if each.metadata.id == INSTRUMENT)
    draft = write_draft(folder / "muestra.draft", instrument)
    write_redline(folder / "muestra.docx", instrument, draft)


if __name__ == "__main__":
    make_samples(Path(sys.argv[1]) if len(sys.argv) > 1 else resources.samples_folder())
