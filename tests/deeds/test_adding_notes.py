"""Footnotes of files that are added: reservations are clauses under the words that bear their marks."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.deeds.adding import add, cut_imported, propose_file
from drafter.deeds.instrument_files import read_instrument_file, whole_instrument, write_instrument
from drafter.exchange import ImportedText, ImportNote, TextParagraph
from drafter.instruments import ClauseKind, Cutting, Doubt, cite, quote, short_citation
from drafter.instruments.layout.notes import only_refers
from drafter.library import ClauseLibrary, LibraryWriter, load_ladder, load_vocabulary
from tests.exchange.word_parts import package

LADDER = load_ladder()
NOW = "2026-11-29T20:00:00Z"


def run(text: str, *, raised: bool = False) -> str:
    properties = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' if raised else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(note: int, typed: str = "") -> str:
    """A reference to a note; a mark of its author's own stands in its run."""
    own = f' w:customMarkFollows="1"/><w:t>{typed}</w:t>' if typed else "/>"
    return f'<w:r><w:footnoteReference w:id="{note}"{own}</w:r>'


def word_file(folder: Path, paragraphs: Sequence[str], notes: Sequence[str]) -> Path:
    body = "".join(f"<w:p>{content}</w:p>" for content in paragraphs)
    stored = "".join(
        f'<w:footnote w:id="{at}"><w:p>{note}</w:p></w:footnote>' for at, note in enumerate(notes, start=1)
    )
    path = folder / "texto.docx"
    stories = {"document": f"<w:body>{body}<w:sectPr/></w:body>", "footnotes": stored}
    path.write_bytes(package(stories, {"1": "footnotes"}, set()))
    return path


@pytest.fixture
def resolution(tmp_path: Path) -> Path:
    """A resolution of the OAS as its secretariat types it: «1/» at the words, the slash again in the note."""
    return word_file(
        tmp_path,
        [
            run("AG/RES. 3999 (LV-O/25)"),
            run("PUENTES DE LA MEMORIA") + mark(1, "*"),
            run("LA ASAMBLEA GENERAL,"),
            run("RECORDANDO la resolución sobre archivos") + mark(2) + run(" y sus anexos,"),
            run("RESUELVE:"),
            run("1. Exhortar a los Estados Miembros") + mark(3) + run("/", raised=True) + run(" a que:"),
            run("a) abran sus archivos; y"),
            run("b) los conserven."),
            run("2. Agradecer a las bibliotecas."),
        ],
        [
            run("* El Gobierno de Orilla deja constancia de que no acompaña el título."),
            run("Resolución AG/RES. 3100 (LIII-O/23)."),
            run("/ El Gobierno de Ribera entiende que este párrafo no le impone obligaciones nuevas."),
        ],
    )


def outline(cutting: Cutting) -> list[tuple[str, str, str]]:
    return [
        (place.path, piece.typed, " ".join(piece.text.split()[:4]))
        for piece, place in zip(cutting.pieces, cutting.places, strict=True)
        if place is not None
    ]


def test_a_reservation_is_a_clause_under_the_words_that_bear_its_mark(resolution: Path) -> None:
    cutting = propose_file(resolution).cutting
    assert outline(cutting) == [
        ("titulo", "", "PUENTES DE LA MEMORIA"),
        ("titulo.nota1", "*", "El Gobierno de Orilla"),
        ("preambulo", "", "LA ASAMBLEA GENERAL,"),
        ("preambulo.b2", "", "RECORDANDO la resolución sobre"),
        ("chapeau", "", "RESUELVE:"),
        ("p1", "1.", "Exhortar a los Estados"),
        ("p1.nota2", "2/", "El Gobierno de Ribera"),
        ("p1.i1", "a)", "abran sus archivos; y"),
        ("p1.i2", "b)", "los conserven."),
        ("p2", "2.", "Agradecer a las bibliotecas."),
    ]
    assert cutting.metadata.title == "Puentes de la Memoria"


def test_a_mark_is_not_glued_to_the_word_before_it(resolution: Path) -> None:
    texts = [piece.text for piece in propose_file(resolution).cutting.pieces]
    assert "PUENTES DE LA MEMORIA" in texts
    assert "Exhortar a los Estados Miembros a que:" in texts
    assert "RECORDANDO la resolución sobre archivos y sus anexos," in texts


def test_a_note_that_only_refers_is_listed_and_is_no_clause(resolution: Path) -> None:
    cutting = propose_file(resolution).cutting
    assert "1 Resolución AG/RES. 3100 (LIII-O/23)." in cutting.furniture
    at = next(at for at, piece in enumerate(cutting.pieces) if piece.typed == "1")
    place = cutting.taken_in(at).places[at]
    assert place is not None
    assert place.path == "preambulo.b2.nota1"


def test_notes_raise_no_doubts_about_the_numbers_of_the_text(resolution: Path) -> None:
    doubts = {doubt for piece in propose_file(resolution).cutting.pieces for doubt in piece.doubts}
    assert not doubts & {Doubt.NUMBER_GAP, Doubt.UNNUMBERED, Doubt.UNFINISHED, Doubt.LEFT_OUT}


def test_a_reservation_is_found_and_cited_as_the_note_that_it_is(resolution: Path, tmp_path: Path) -> None:
    with LibraryWriter.open(tmp_path / "mine.db", create=True) as writer:
        added = add(writer, propose_file(resolution), LADDER, at=NOW)
    with ClauseLibrary.open(tmp_path / "mine.db", vocabulary=load_vocabulary()) as library:
        found = library.search("obligaciones tipo:reserva")
        assert [hit.clause.id for hit in found] == ["AG-RES-3999-LV-O-25:p1.nota2"]
        assert not library.search("obligaciones tipo:párrafo")
    note = added.by_id["AG-RES-3999-LV-O-25:p1.nota2"]
    assert note.verbs == ()
    cited = [short_citation(note, added.by_id, language) for language in ("es", "en", "pt", "fr")]
    assert cited == ["párr. 1, nota 2", "para. 1, note 2", "par. 1, nota 2", "par. 1, note 2"]
    assert cite(added.metadata, note, added.by_id).endswith("párr. 1, nota 2")
    title_s = added.by_id["AG-RES-3999-LV-O-25:titulo.nota1"]
    assert short_citation(title_s, added.by_id) == "título, nota *"
    item = added.by_id["AG-RES-3999-LV-O-25:p1.i1"]
    assert "[…]" not in quote(added.metadata, item, added.by_id)


@pytest.mark.parametrize("suffix", [".json", ".xml"])
def test_notes_come_back_from_a_file_exactly(suffix: str, resolution: Path, tmp_path: Path) -> None:
    with LibraryWriter.open(tmp_path / "mine.db", create=True) as writer:
        added = add(writer, propose_file(resolution), LADDER, at=NOW)
    with ClauseLibrary.open(tmp_path / "mine.db", vocabulary=load_vocabulary()) as library:
        whole = whole_instrument(library, added.metadata.id)
    path = tmp_path / f"texto{suffix}"
    write_instrument(whole, path, overwrite=False, written_at=NOW)
    assert read_instrument_file(path) == whole
    if suffix == ".xml":
        assert '<authorialNote eId="para_nn_1__para_1__authorialNote_2" marker="2/">' in path.read_text(
            encoding="utf-8"
        )


def test_a_note_that_nothing_refers_to_is_listed(tmp_path: Path) -> None:
    path = word_file(tmp_path, [run("1. Exhortar a los Estados a cooperar.")], [run("Nota que nadie llama.")])
    assert propose_file(path).cutting.furniture == ("1 Nota que nadie llama.",)


def test_a_mark_alone_on_its_line_loses_neither_mark_nor_note(tmp_path: Path) -> None:
    path = word_file(tmp_path, [run("1. Exhortar a los Estados."), mark(1, "**")], [run("** Orilla se disocia.")])
    assert propose_file(path).cutting.words == "1. Exhortar a los Estados. ** ** Orilla se disocia."


@pytest.mark.parametrize(
    "text",
    [
        "Resolución 70/1.",
        "Véase A/C.2/75/L.31, párr. 4.",
        "See resolution 61/295, annex.",
        "Ibid., vol. 12, núm. 4.",
        "Résolution 217 A (III).",
        "AG/RES. 2894 (XLVI-O/16).",
        "Nações Unidas, Treaty Series, vol. 1, n.º 2.",
    ],
)
def test_what_only_says_where_something_is_printed_only_refers(text: str) -> None:
    assert only_refers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orilla se disocia de este párrafo.",
        "The Government of Shore does not join consensus on this paragraph.",
        "Ver con preocupación no es condenar: la Delegación de Ribera reserva su posición sobre la resolución 12.",
        "Resolución 70/1, sobre la cual el Gobierno de Orilla formuló una reserva.",
        "Le Gouvernement du Rivage réserve sa position.",
    ],
)
def test_what_states_something_does_not_only_refer(text: str) -> None:
    assert not only_refers(text)


WORDS = st.sampled_from(["paz", "mar", "Estados", "1", "cooperar,", "a)", "«así»", "Véase", "reserva", "*"])
LINES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


@st.composite
def texts_with_notes(draw: st.DrawFn) -> ImportedText:
    """Paragraphs and notes on any of them, some with marks that are typed among the words."""
    lines = draw(st.lists(LINES, min_size=1, max_size=6))
    notes: list[ImportNote] = []
    for number in range(1, draw(st.integers(0, 4)) + 1):
        at = draw(st.integers(0, len(lines) - 1))
        data: dict[str, str | int] = {"number": number, "text": draw(LINES), "paragraph": at}
        if draw(st.booleans()) and not any("after" in note.data and note.data["paragraph"] == at for note in notes):
            cut = draw(st.integers(0, len(lines[at])))
            data |= {"number": "†", "mark": "†", "after": len(lines[at]) - cut, "text": f"† {data['text']}"}
            lines[at] = f"{lines[at][:cut]}†{lines[at][cut:]}"
        notes.append(ImportNote("footnote", data))
    paragraphs = tuple(TextParagraph("", ClauseKind.PARAGRAPH, line) for line in lines)
    return ImportedText("a.docx", "es", paragraphs, tuple(notes))


@settings(max_examples=120, deadline=None)
@given(texts_with_notes())
def test_no_note_loses_a_character_or_stands_under_another_paragraph(text: ImportedText) -> None:
    cutting = cut_imported(text)
    source = [paragraph.text.replace("†", "") for paragraph in text.paragraphs]
    for note in text.notes:
        number = "" if note.data["number"] == "†" else str(note.data["number"])
        source[int(note.data["paragraph"])] += f"{number}{note.data['text']}"
    # A label alone on its line is joined with the next line, so that a note of the first comes after both.
    assert sorted("".join(cutting.words.split())) == sorted("".join("".join(source).split()))
    paths = [place.path for place in cutting.places if place is not None]
    assert len(set(paths)) == len(paths)
    named = cutting.with_metadata(dataclasses.replace(cutting.metadata, id="X"))
    clauses = named.instrument(LADDER).by_id
    for clause in clauses.values():
        if clause.kind is ClauseKind.NOTE:
            assert short_citation(clause, clauses).rpartition(", ")[2].startswith("nota ")
