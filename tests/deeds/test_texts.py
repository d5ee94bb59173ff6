"""Opening anything a person can name as a text."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from drafter.deeds.texts import compare_paragraphs, looks_like_reference, open_text
from drafter.drafting import Draft, DraftFile, Paragraph, Version
from drafter.errors import KnownError
from drafter.exchange import TextParagraph, View, visible_lines
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, load_vocabulary

NOW = "2026-11-23T09:00:00Z"


def nothing() -> bytes:
    """Standard input where nobody should look at it."""
    raise AssertionError("standard input was read")


@pytest.fixture
def draft_file(tmp_path: Path) -> Path:
    """A draft with a paragraph more than its version Rev.1."""
    first = Paragraph("p1", ClauseKind.PARAGRAPH, "9 bis.", "Reafirmaron la paz.")
    second = Paragraph("p2", ClauseKind.PARAGRAPH, "10.", "Instaron a todos.")
    path = tmp_path / "a@b.draft"
    with DraftFile.create(path, Draft("T", "pt", (first, second)), now=NOW, author="Ana") as file:
        file.add_version(Version("Rev.1", NOW, 0, Draft("T", "pt", (first,))))
        file.add_version(Version("Rev.2@noche", NOW, 0, Draft("T", "pt", (second,))))
    return path


def test_a_text_is_in_the_language_of_its_words_and_not_of_the_word_that_wrote_it(
    library: ClauseLibrary, tmp_path: Path
) -> None:
    document = docx.Document()  # its template states en-US
    document.add_paragraph(
        "Los Jefes de Estado y de Gobierno reafirmaron su compromiso con el desarrollo de la región."
    )
    document.save(str(tmp_path / "texto.docx"))
    assert open_text(str(tmp_path / "texto.docx"), library, nothing).language == "es"


def test_an_instrument_of_the_library_is_its_clauses(library: ClauseLibrary) -> None:
    text = open_text("library:SALV-2008", library, nothing)
    assert (text.name, text.language, len(text.paragraphs)) == ("Declaración de Salvador, Bahía", "es", 116)
    assert [paragraph.text for paragraph in text.paragraphs] == [clause.text for clause in library.clauses("SALV-2008")]
    assert text.paragraphs[3].label == "2."
    assert text.paragraphs[2].label == "", "the source gives paragraph 1 no number, and nobody gives it one"


def test_an_instrument_without_a_library_is_a_known_error() -> None:
    with pytest.raises(KnownError, match="library-not-open"):
        open_text("library:SALV-2008", None, nothing)


def test_a_draft_is_opened_with_what_only_drafts_have(draft_file: Path) -> None:
    text = open_text(str(draft_file), None, nothing)
    assert visible_lines(text.paragraphs) == ("9 bis. Reafirmaron la paz.", "10. Instaron a todos.")
    assert (text.name, text.language) == ("a@b.draft", "pt")
    assert text.draft is not None
    assert text.draft.title == "T"
    assert [paragraph.id for paragraph in text.paragraphs] == ["p1", "p2"]


def test_a_version_is_named_after_the_last_sign_of_a_draft(draft_file: Path) -> None:
    text = open_text(f"{draft_file}@Rev.1", None, nothing)
    assert (text.name, visible_lines(text.paragraphs)) == ("a@b.draft@Rev.1", ("9 bis. Reafirmaron la paz.",))
    other = open_text(f"{draft_file}@Rev.2@noche", None, nothing)
    assert visible_lines(other.paragraphs) == ("10. Instaron a todos.",)


def test_a_version_that_is_not_there_names_those_that_are(draft_file: Path) -> None:
    with pytest.raises(KnownError) as caught:
        open_text(f"{draft_file}@Rev.7", None, nothing)
    assert caught.value.message == "draft-version-not-among"
    assert caught.value.data["names"] == "Rev.1, Rev.2@noche"


def test_a_draft_is_opened_while_somebody_else_holds_it(draft_file: Path) -> None:
    with DraftFile.open(draft_file, holder="Ana"):
        assert len(open_text(str(draft_file), None, nothing).paragraphs) == 2


def test_opening_a_draft_leaves_nothing_beside_it(draft_file: Path) -> None:
    open_text(str(draft_file), None, nothing)
    assert [path.name for path in draft_file.parent.iterdir()] == [draft_file.name]


def test_standard_input_is_text_or_a_word_file(project_folder: Path) -> None:
    typed = open_text("-", None, lambda: "1. Uno.\r\n\r\n2. Dos.".encode("utf-8-sig"))
    assert visible_lines(typed.paragraphs) == ("1. Uno.", "2. Dos.")
    word = (project_folder / "resources" / "samples" / "muestra.docx").read_bytes()
    assert open_text("-", None, lambda: word).paragraphs[0].text == "Declaración de Santiago"
    original = open_text("-", None, lambda: word, view=View.ORIGINAL)
    assert len(original.paragraphs) == 116


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("nada.txt", None, "file-missing"),
        ("nada.draft", None, "file-missing"),
        ("nada.draft@Rev.1", None, "file-missing"),
        ("texto", b"palabras", "file-without-suffix"),
        ("rota.draft", b"no es un borrador", "draft-of-another-program"),
        ("vacio.draft", b"", "file-empty"),
        ("texto.pdf", b"%PDF-1.7", "pdf-damaged"),
        ("texto.html", b"<html>", "file-kind-not-read"),
    ],
)
def test_what_cannot_be_opened_says_why(tmp_path: Path, name: str, content: bytes | None, key: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(KnownError) as caught:
        open_text(str(tmp_path / name), None, nothing)
    assert caught.value.message == key


@pytest.mark.parametrize("reference", ["", ".", "\0", "x" * 5000])
def test_strange_names_are_known_errors(reference: str) -> None:
    with pytest.raises(KnownError):
        open_text(reference, None, nothing)


def test_a_word_file_that_is_only_a_zip_is_a_known_error(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "palabras")
    with pytest.raises(KnownError):
        open_text(str(path), None, nothing)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("library:SALV-2008", True),
        ("-", True),
        ("mi borrador.draft", True),
        ("mi borrador.draft@Rev.1", True),
        ("Rev. 3 del 14 de abril.DOCX", True),
        ("nota.odt", True),
        ("borrador", True),
        ("Promover la cooperación regional.", False),
        ("Promover la\ncooperación", False),
        ("", False),
    ],
)
def test_a_passage_is_told_from_the_name_of_a_text(words: str, expected: bool) -> None:
    assert looks_like_reference(words) is expected


def test_changed_labels_are_changes_but_raise_no_flag() -> None:
    def paragraph(label: str, text: str) -> TextParagraph:
        return TextParagraph(label, ClauseKind.PARAGRAPH, text)

    old = (paragraph("5.", "Reafirmaron la paz."), paragraph("6.", "Instaron a todos a cooperar en 2030."))
    new = (paragraph("4.", "Reafirmaron la paz."), paragraph("5.", "Invitaron a todos a cooperar en 2035."))
    vocabulary = load_vocabulary()
    compared = compare_paragraphs(old, new, vocabulary)
    assert compared.accept() == visible_lines(new)
    assert compared.reject() == visible_lines(old)
    assert compared.rows[0].flags == ()
    assert {"verb_weaker", "number"} <= set(compared.rows[1].flags)
