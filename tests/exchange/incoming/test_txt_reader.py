"""Plain text in any common encoding, wrapped or not."""

from __future__ import annotations

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.exchange import visible_line
from drafter.exchange.incoming.text_encoding import decode
from drafter.exchange.incoming.txt_reader import read_txt

SAMPLE = "Artículo 1º. La niñez tendrá derecho a la educación.\nArtículo 2º. Señálase «año» — €100.\n"


def lines(data: bytes) -> list[str]:
    return [visible_line(one) for one in read_txt(data, "a.txt").paragraphs]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "utf-32", "cp1252"])
def test_common_encodings_give_the_same_words(encoding: str) -> None:
    assert lines(SAMPLE.encode(encoding)) == SAMPLE.splitlines()


LANGUAGES = {
    "es": (
        "Reafirmaron la decisión de construir la integración con equidad.", "Artículo 1º. ¿Qué dirá la niñez?",
        "«Señálase el año»", "El pingüino — según el párr. 3", "ESPAÑA Y PERÚ", "“Última” reunión…", "1.ª sesión",
    ),
    "pt": (
        "Ação, coração, informações e nações.", "São Tomé e Príncipe não é à toa.", "CONCEIÇÃO", "Você põe lã.",
        "A declaração será adotada após as negociações – já.", "pública, econômica, histórica",
    ),
    "fr": (
        "Les États membres réaffirment leur engagement à l’égard du développement.", "Ça va être créée dès août.",
        "L’œuvre de l’été : « où êtes-vous ? »", "maïs, Noël, aiguë, sœur", "C’est 100 € — voilà.", "Élève à côté",
    ),
}  # fmt: skip
ONE_BYTE = ("cp1252", "latin-1", "iso8859-15", "mac_roman", "cp850", "cp437")


@given(st.data())
def test_no_encoding_is_ever_misread_without_a_word(data: st.DataObject) -> None:
    sentences = LANGUAGES[data.draw(st.sampled_from(sorted(LANGUAGES)))]
    text = "\n".join(data.draw(st.lists(st.sampled_from(sentences), min_size=1, max_size=12)))
    encoding = data.draw(
        st.sampled_from((*ONE_BYTE, "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"))
    )
    try:
        encoded = text.encode(encoding)
    except UnicodeEncodeError:
        assume(False)
    decoded = decode(encoded, "a.txt")
    assert decoded.text.removeprefix("\ufeff") == text or decoded.doubtful


@pytest.mark.parametrize("encoding", ONE_BYTE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_text_is_read_in_the_encoding_it_was_written_in(language: str, encoding: str) -> None:
    page = "\n".join(one for one in LANGUAGES[language] if one == one.encode(encoding, "ignore").decode(encoding)) * 3
    decoded = decode(page.encode(encoding), "a.txt")
    assert decoded.text == page
    assert decoded.doubtful is not (decoded.encoding in ("Windows-1252", "utf-8"))


def test_an_encoding_that_was_guessed_is_named() -> None:
    notes = read_txt("Artículo 1. La niñez.\n".encode("mac_roman"), "a.txt").notes
    assert [(note.key, note.data["text"]) for note in notes] == [("encoding-guessed", "Mac Roman")]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "shift_jis", "cp1253"])
def test_an_encoding_that_cannot_be_told_is_refused_not_guessed(encoding: str) -> None:
    text = {"shift_jis": "宣言は採択された。", "cp1253": "Η διακήρυξη εγκρίθηκε."}.get(
        encoding, "Декларация была принята."
    )
    with pytest.raises(KnownError) as caught:
        read_txt((text * 3).encode(encoding), "a.txt")
    assert caught.value.message == "txt-encoding"


def test_two_encodings_in_one_file_are_read_line_by_line_with_a_warning() -> None:
    imported = read_txt("Artículo uno.\n".encode() + "Artículo dos.\n".encode("cp1252"), "a.txt")
    assert [one.text for one in imported.paragraphs] == ["Artículo uno.", "Artículo dos."]
    assert [note.key for note in imported.notes] == ["encoding-guessed"]


def test_binary_data_is_no_text() -> None:
    noise = random.Random(7).randbytes(100_000)
    with pytest.raises(KnownError) as caught:
        read_txt(noise, "a.txt")
    assert caught.value.message == "txt-binary"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n \r\n"])
def test_an_empty_file_says_so(data: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        read_txt(data, "a.txt")
    assert caught.value.message == "file-empty"


def test_any_line_end_ends_a_line_and_control_characters_are_counted() -> None:
    assert lines(b"a\r\nb\rc\nd") == ["a", "b", "c", "d"]
    imported = read_txt(b"Art\x00culo\nfin\n", "a.txt")
    assert [one.text for one in imported.paragraphs] == ["Artculo", "fin"]
    assert dict(imported.notes[0].data) == {"count": 1}


def test_wrapped_lines_are_joined_by_blank_line_blocks() -> None:
    wrapped = (
        "Los Jefes de Estado y de Gobierno de América Latina y el Caribe,\n"
        "reunidos en Salvador, Bahía, Brasil, los días 16 y 17 de diciembre\n"
        "de 2008:\n\n"
        "2. Subrayaron la importancia de profundizar la integración regional\n"
        "y de establecer compromisos efectivos de acción conjunta.\n"
    )
    assert lines(wrapped.encode()) == [
        "Los Jefes de Estado y de Gobierno de América Latina y el Caribe, reunidos en Salvador, Bahía, Brasil, "
        "los días 16 y 17 de diciembre de 2008:",
        "2. Subrayaron la importancia de profundizar la integración regional y de establecer compromisos efectivos "
        "de acción conjunta.",
    ]


def test_one_paragraph_a_line_stays_one_paragraph_a_line() -> None:
    text = "Artículo 3\nEl Congreso tiene facultad:\nI. Para admitir.\nII. Derogada.\n\nIII. Para formar.\n"
    assert lines(text.encode()) == [line for line in text.splitlines() if line]


@given(st.lists(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F, categories=("L", "N", "P", "Zs")))))
def test_lines_come_out_as_they_went_in(texts: list[str]) -> None:
    written = "\n".join(texts)
    wanted = [line for line in texts if line.strip()]
    if not wanted:
        return
    paragraphs = read_txt(written.encode("utf-8-sig"), "a.txt").paragraphs
    joined = [one.label + (one.separator or "") + one.text for one in paragraphs]
    assert joined == wanted or max(map(len, texts)) >= 40  # long lines may be taken for wrapped ones
