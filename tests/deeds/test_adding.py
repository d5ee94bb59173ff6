"""Files and folders into the library: read, cut, recognised where they are there already, added whole or not at all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from docx import Document

from drafter.deeds.adding import ProposedInstrument, add, propose_file
from drafter.deeds.adding_folders import AddedFile, add_folder, files_in
from drafter.errors import KnownError
from drafter.exchange import Export, Layout, NumberingStyle, TextParagraph, WritingOptions, write_docx, write_pdf
from drafter.instruments import ClauseKind, Cutting, propose
from drafter.library import ClauseLibrary, LibraryWriter, load_ladder, load_vocabulary

FOLDER = Path(__file__).parents[1] / "data" / "instruments"
NAMES = (
    "celac.es",
    "communique.en",
    "communique.fr",
    "declaration.es",
    "infinitives.pt",
    "mercosur.es",
    "oas.es",
    "plan.es",
    "summit.es",
    "treaty.es",
    "treaty.pt",
    "un.en",
    "un.es",
    "un.fr",
    "working-draft.en",
)
NOW = "2026-11-29T20:00:00Z"
LADDER = load_ladder()
PRINTED = {"- 1 -", "- 2 -", "2/2", "26-12345", "A/RES/81/214"}
"""What pages of the plain texts print, and Word files do not hold."""


def exported(name: str, numbering: NumberingStyle = NumberingStyle.FIXED) -> Export:
    """One of the houses' texts, to be written as a file of another kind."""
    cutting = propose((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    pieces = [piece for piece in cutting.pieces if piece.line not in PRINTED]
    return Export(
        title="Texto",
        language=cutting.metadata.language,
        layout=Layout.CLEAN,
        old=(),
        new=tuple(TextParagraph(piece.typed, piece.kind, piece.text) for piece in pieces),
        comparison=None,
        author="",
        date=NOW,
        heading_old="",
        heading_new="",
        options=WritingOptions(numbering=numbering),
    )


def clauses(cutting: Cutting) -> list[list[object]]:
    return [
        [place.path, piece.kind.value, piece.typed, " ".join(piece.text.split()[:5]), len(piece.text.split())]
        for piece, place in zip(cutting.pieces, cutting.places, strict=True)
        if place is not None
    ]


def assert_is_the_same_instrument(name: str, proposed: ProposedInstrument) -> None:
    expected = json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8"))
    assert clauses(proposed.cutting) == expected["clauses"]
    known = {field: value for field, value in asdict(proposed.cutting.metadata).items() if value}
    assert known == {**expected["metadata"], "source_file": proposed.source}


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[LibraryWriter]:
    with LibraryWriter.open(tmp_path / "mine.db", create=True) as opened:
        yield opened


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder of four files: two good ones, a bad one, and one nobody reads; one lies deeper."""
    folder = tmp_path / "textos"
    (folder / "más").mkdir(parents=True)
    (folder / "a.txt").write_bytes((FOLDER / "oas.es.txt").read_bytes())
    (folder / "b.txt").write_bytes(b"")
    (folder / "más" / "c.txt").write_bytes((FOLDER / "un.fr.txt").read_bytes())
    (folder / "foto.png").write_bytes(b"\x89PNG")
    (folder / "~$a.docx").write_bytes(b"x")
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_word_file_is_cut_as_the_plain_text_is(name: str, tmp_path: Path) -> None:
    path = tmp_path / "texto.docx"
    path.write_bytes(write_docx(exported(name)))
    assert_is_the_same_instrument(name, propose_file(path))


@pytest.mark.parametrize("name", ["celac.es", "oas.es", "un.en"])
def test_numbers_that_word_counts_are_labels(name: str, tmp_path: Path) -> None:
    path = tmp_path / "texto.docx"
    path.write_bytes(write_docx(exported(name, NumberingStyle.WORD)))
    assert_is_the_same_instrument(name, propose_file(path))


@pytest.mark.parametrize("name", NAMES)
def test_a_pdf_is_cut_as_the_plain_text_is(name: str, tmp_path: Path) -> None:
    path = tmp_path / "texto.pdf"
    path.write_bytes(write_pdf(exported(name)))
    proposed = propose_file(path)
    assert_is_the_same_instrument(name, proposed)
    assert "Texto 1 / 1" in proposed.cutting.furniture


def test_a_pdf_says_on_which_page_a_clause_stands(tmp_path: Path) -> None:
    export = exported("treaty.es")
    path = tmp_path / "texto.pdf"
    path.write_bytes(write_pdf(replace(export, new=export.new * 4)))
    pages = [piece.pages for piece in propose_file(path).cutting.pieces if not piece.furniture]
    assert pages[0] == (1, 1)
    assert pages[-1][1] > 1
    assert pages == sorted(pages)


def test_tracked_changes_are_taken_as_accepted_and_told_of(tmp_path: Path) -> None:
    old = (TextParagraph("1.", ClauseKind.PARAGRAPH, "Exhorta a los Estados a cooperar;"),)
    new = (TextParagraph("1.", ClauseKind.PARAGRAPH, "Insta a los Estados a cooperar;"),)
    path = tmp_path / "texto.docx"
    path.write_bytes(write_docx(replace(exported("oas.es"), layout=Layout.TRACKED, old=old, new=new, author="Chile")))
    proposed = propose_file(path)
    assert [piece.text for piece in proposed.cutting.pieces if not piece.furniture] == [
        "Insta a los Estados a cooperar;"
    ]
    assert "tracked-changes" in [note.key for note in proposed.notes]


def test_word_s_own_headings_and_bullets_are_believed(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Declaración de Ensayo", style="Title")
    document.add_paragraph("Sección que en otro texto sería un párrafo cualquiera", style="Heading 1")
    document.add_paragraph("Los países expresan lo que sigue:")
    document.add_paragraph("su apoyo a la paz", style="List Bullet")
    document.add_paragraph("su aprecio por el diálogo", style="List Bullet")
    path = tmp_path / "texto.docx"
    document.save(str(path))
    kinds = [piece.kind.value for piece in propose_file(path).cutting.pieces if not piece.furniture]
    assert kinds == ["title", "heading", "chapeau", "item", "item"]


def test_word_s_headings_are_believed_between_numbered_paragraphs_too(tmp_path: Path) -> None:
    document = Document()
    for words, style in (
        ("Declaración de Ensayo", "Title"),
        ("1. Los países reafirman su apoyo a la paz.", "Normal"),
        ("Comercio y transporte", "Heading 2"),
        ("Este párrafo sin número sigue al título.", "Normal"),
        ("2. Los países instan a cooperar.", "Normal"),
        ("3. Energía", "Heading 2"),
        ("4. Los países agradecen.", "Normal"),
    ):
        document.add_paragraph(words, style=style)
    path = tmp_path / "texto.docx"
    document.save(str(path))
    kinds = [piece.kind.value for piece in propose_file(path).cutting.pieces if not piece.furniture]
    assert kinds == ["title", "paragraph", "heading", "subparagraph", "paragraph", "heading", "paragraph"]


def test_a_file_is_added_with_what_was_recognised(writer: LibraryWriter) -> None:
    path = FOLDER / "un.es.txt"
    instrument = add(writer, propose_file(path), LADDER, at=NOW)
    assert instrument.metadata.id == "A-RES-81-214"
    assert instrument.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    writer.close()
    with ClauseLibrary.open(writer.path, vocabulary=load_vocabulary()) as library:
        kept = library.instrument("A-RES-81-214")
        assert kept.metadata == instrument.metadata
        assert [clause.text for clause in kept.clauses] == [clause.text for clause in instrument.clauses]
        assert kept.furniture == instrument.furniture
        assert library.short_citation("A-RES-81-214:p2.i2", "es") == "párr. 2, apartado b)"


def test_the_same_file_twice_is_recognised_whatever_it_is_called(writer: LibraryWriter, tmp_path: Path) -> None:
    add(writer, propose_file(FOLDER / "un.es.txt").with_id("UNO"), LADDER, at=NOW)
    copy = tmp_path / "copia.txt"
    copy.write_bytes((FOLDER / "un.es.txt").read_bytes())
    with pytest.raises(KnownError, match="instrument-known") as refused:
        add(writer, propose_file(copy), LADDER, at=NOW)
    assert refused.value.data == {"file": "copia.txt", "instrument": "UNO"}


def test_force_puts_the_same_file_in_the_place_it_had(writer: LibraryWriter) -> None:
    add(writer, propose_file(FOLDER / "un.es.txt").with_id("UNO"), LADDER, at=NOW)
    again = add(writer, propose_file(FOLDER / "un.es.txt"), LADDER, at=NOW, force=True)
    assert again.metadata.id == "UNO"
    other = add(writer, propose_file(FOLDER / "un.es.txt").with_id("DOS"), LADDER, at=NOW, force=True)
    assert other.metadata.id == "DOS"
    assert sorted(writer.ids()) == ["DOS", "UNO"]


def test_an_id_that_is_none_is_refused(writer: LibraryWriter) -> None:
    for odd in ("con espacio", "a:b", "-x", "x" * 61, "../x"):
        with pytest.raises(KnownError, match="instrument-id-odd"):
            add(writer, propose_file(FOLDER / "un.es.txt").with_id(odd), LADDER, at=NOW)
    assert writer.ids() == ()


def test_a_correction_of_the_cutting_is_what_enters(writer: LibraryWriter) -> None:
    proposed = propose_file(FOLDER / "oas.es.txt")
    at = next(number for number, piece in enumerate(proposed.cutting.pieces) if piece.text == "CONSIDERANDO:")
    instrument = add(writer, proposed.with_cutting(proposed.cutting.joined(at)), LADDER, at=NOW)
    assert any(clause.text.startswith("CONSIDERANDO: Que los archivos") for clause in instrument.clauses)


def test_each_file_of_a_folder_is_added_on_its_own(writer: LibraryWriter, texts: Path) -> None:
    shares: list[float] = []
    report = add_folder(texts, writer, LADDER, at=NOW, progress=shares.append)
    assert [(file.file, file.instrument) for file in report.files] == [
        ("a.txt", "AG-RES-3121-LIV-O-24"),
        ("b.txt", ""),
        ("más/c.txt", "A-RES-80-17"),
    ]
    assert [file.error.message for file in report.files if file.error is not None] == ["file-empty"]
    assert shares[-1] == 1.0
    assert len(report.added) == len(writer.ids()) == 2
    assert report.passed_over == 2


def test_files_of_kinds_that_are_not_read_are_told_each_and_the_rest_is_counted(
    writer: LibraryWriter, texts: Path
) -> None:
    (texts / "más" / "índice.xlsx").write_bytes(b"PK")
    (texts / "LÉAME").write_bytes(b"x")
    (texts / ".oculta").mkdir()
    (texts / ".oculta" / "d.txt").write_bytes(b"1. Uno.")
    (texts / ".DS_Store").write_bytes(b"x")
    (texts / "Thumbs.db").write_bytes(b"x")
    report = add_folder(texts, writer, LADDER, at=NOW)
    told = {file.file: file.error.message for file in report.files if file.error is not None}
    assert told == {"b.txt": "file-empty", "LÉAME": "file-without-suffix", "más/índice.xlsx": "file-kind-not-read"}
    assert [file.file for file in report.files if file.failed] == ["b.txt"]
    assert report.passed_over == 5


def test_a_folder_added_again_says_under_which_ids_its_files_are(writer: LibraryWriter, texts: Path) -> None:
    add_folder(texts, writer, LADDER, at=NOW)
    again = add_folder(texts, writer, LADDER, at=NOW)
    assert again.added == ()
    assert [file.instrument for file in again.files] == ["AG-RES-3121-LIV-O-24", "", "A-RES-80-17"]


def test_who_cancels_keeps_what_was_added_whole(writer: LibraryWriter, texts: Path) -> None:
    done: list[float] = []

    def after_the_first() -> bool:
        return len(done) >= 1

    report = add_folder(texts, writer, LADDER, at=NOW, progress=done.append, cancelled=after_the_first)
    assert report.cancelled
    assert report.files == (AddedFile("a.txt", "AG-RES-3121-LIV-O-24", 13),)
    assert writer.ids() == ("AG-RES-3121-LIV-O-24",)


def test_who_cancels_while_a_file_is_read_does_not_wait_for_it(writer: LibraryWriter, texts: Path) -> None:
    asked = iter([False, *[True] * 99])
    report = add_folder(texts, writer, LADDER, at=NOW, cancelled=lambda: next(asked))
    assert (report.files, report.cancelled, writer.ids()) == ((), True, ())


def nothing_to_read(folder: Path) -> Path:
    (folder / "foto.png").write_bytes(b"\x89PNG")
    return folder


@pytest.mark.parametrize(
    ("place", "message"),
    [(nothing_to_read, "folder-without-texts"), (lambda folder: folder / "no", "file-missing")],
)
def test_a_folder_with_nothing_to_read_is_a_known_error(
    place: Callable[[Path], Path], message: str, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match=message):
        files_in(place(tmp_path))


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "file-empty"), (b"\x00\x01\x02" * 50, "txt-binary"), (b"- 1 -\n\n\x0c- 2 -\n", "file-without-clauses")],
)
def test_what_has_no_text_is_said_in_one_sentence(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "texto.txt"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=message):
        propose_file(path)
