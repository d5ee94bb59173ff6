"""PDFs with a text layer: the same paragraphs however the page was set."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from drafter.errors import KnownError
from drafter.exchange import visible_line
from drafter.exchange.incoming.pdf_paragraphs import paragraphs_of
from drafter.exchange.incoming.pdf_reader import read_pdf
from drafter.exchange.incoming.pdf_rows import Row
from drafter.exchange.incoming.pdf_words import Word
from drafter.exchange.model import ImportedText
from drafter.instruments import ClauseKind
from drafter.messages import explain
from tests.exchange.incoming.pdf_making import Printer

TITLE = "Declaración de Salvador"
PREAMBLE = (
    "Los Jefes de Estado y de Gobierno de los países de América Latina y el Caribe, reunidos en Salvador, Bahía, "
    "Brasil, los días 16 y 17 de diciembre de 2008, con el propósito de profundizar la integración regional:"
)
PARAGRAPHS = (
    "Reafirmaron su compromiso con la cooperación Sur-Sur y triangular, para complementar los esfuerzos nacionales de "
    "desarrollo de los países de renta media en el combate a la pobreza y el logro de los Objetivos del Milenio.",
    "Subrayaron que la integración regional exige el diálogo político y la cooperación Sur-Sur entre los mecanismos de "
    "integración, con pleno respeto al derecho internacional y a la soberanía de los Estados, y acordaron que el "
    "multilateralismo es fundamental para asegurar un mundo más estable y pacífico.",
    "Decidieron reunirse de nuevo.",
    "Expresaron su preocupación por la crisis financiera internacional y por sus efectos sobre el empleo, los precios "
    "de los alimentos y la energía, y coincidieron en la necesidad de una respuesta coordinada de la región en la que "
    "participen todos los países. Agradecieron al pueblo del Brasil su hospitalidad.",
)


def declaration(printer: Printer, times: int = 1, *, heading: bool = True) -> list[str]:
    """Sets a declaration and gives the lines it should be read as."""
    wanted = []
    if heading:
        printer.paragraph(TITLE, size=printer.size * 1.4, centred=True)
        printer.paragraph(PREAMBLE)
        wanted = [TITLE, PREAMBLE]
    for number in range(1, times * len(PARAGRAPHS) + 1):
        text = PARAGRAPHS[(number - 1) % len(PARAGRAPHS)]
        label = f"{number}."
        if printer.hang:
            printer.paragraph(text, label=label)
        else:
            printer.paragraph(f"{label} {text}")
        wanted.append(f"{label} {text}")
    return wanted


def lines(imported: ImportedText) -> list[str]:
    return [visible_line(paragraph) for paragraph in imported.paragraphs]


@pytest.mark.parametrize(
    "clothes",
    [
        {},
        {"justified": False},
        {"spacing": 0},
        {"spacing": 0, "justified": False},
        {"spacing": 0, "indent": 18},
        {"hang": 24},
        {"hang": 24, "spacing": 0},
        {"size": 9},
        {"size": 14, "spacing": 10},
        {"columns": 2, "size": 10},
        {"columns": 2, "size": 9, "spacing": 0, "indent": 12},
        {"columns": 3, "size": 8},
        {"hyphenate": {"cooperación": "coope-ración", "integración": "integra-ción", "Sur-Sur": "Sur-Sur"}},
        {"columns": 2, "hyphenate": {"integración": "inte-gración", "Sur-Sur": "Sur-Sur", "mecanismos": "meca-nismos"}},
        {"numbered": 1},
        {"numbered": 5, "hang": 24, "header": "{page}"},
        {"header": "Cumbre de América Latina y el Caribe", "footer": "{page}"},
        {"header": "CALC — Página {page} de 9", "footer": "Borrador del 16 de diciembre", "columns": 2},
    ],
)
def test_the_same_paragraphs_come_out_of_every_page_they_were_set_on(clothes: dict[str, Any]) -> None:
    printer = Printer(**clothes)
    wanted = declaration(printer, 5)
    imported = read_pdf(printer.pdf(), "acta.pdf")
    assert lines(imported) == wanted
    assert {paragraph.kind for paragraph in imported.paragraphs[2:]} == {ClauseKind.PARAGRAPH}


def test_what_pages_print_besides_the_text_is_told_apart_once() -> None:
    printer = Printer(header="Cumbre CALC — Rev.{page}", footer="{page} / 4")
    wanted = declaration(printer, 8)
    imported = read_pdf(printer.pdf(), "acta.pdf")
    assert lines(imported) == wanted
    assert [(note.key, note.data["text"]) for note in imported.notes] == [
        ("header", "Cumbre CALC — Rev.1"),
        ("footer", "1 / 4"),
    ]


def test_line_numbers_in_the_margin_are_told_and_not_read() -> None:
    printer = Printer(numbered=1)
    wanted = declaration(printer)
    imported = read_pdf(printer.pdf(), "acta.pdf")
    assert lines(imported) == wanted
    assert [(note.key, note.data["count"]) for note in imported.notes] == [("line-numbers", len(printer.lines_set))]


def test_small_type_at_the_foot_that_nothing_refers_to_is_text() -> None:
    printer = Printer(notes={1: ("1 primera fila de un cuadro", "2 segunda fila de un cuadro")})
    printer.paragraph(" ".join(PARAGRAPHS))
    assert "1 primera fila de un cuadro" in " ".join(lines(read_pdf(printer.pdf(), "acta.pdf")))


def test_lines_that_meet_the_same_place_of_several_pages_by_chance_are_text() -> None:
    printer = Printer(header="CALC {page}", footer="{page}")
    wanted = declaration(printer, 100)
    assert lines(read_pdf(printer.pdf(), "acta.pdf")) == wanted


def test_footnotes_are_notes_and_their_numbers_no_part_of_the_words() -> None:
    def mark(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(72, 500, "Con la reserva de una delegación")
        canvas.setFont("Times-Roman", 6.5)
        canvas.drawString(72 + canvas.stringWidth("Con la reserva de una delegación", "Times-Roman", 11), 504, "1")
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(72, 470, "Una superficie de 40 km2 y el año 2008.")

    printer = Printer(
        notes={1: ("1 El Uruguay hizo constar su reserva al párrafo", "y pidió que se incluyera.", "2 Ídem.")}
    )
    printer.paragraph(" ".join(PARAGRAPHS))
    printer.draw(mark)
    imported = read_pdf(printer.pdf(), "acta.pdf")
    assert lines(imported)[1:] == ["Con la reserva de una delegación", "Una superficie de 40 km2 y el año 2008."]
    assert [dict(note.data) for note in imported.notes if note.key == "footnote"] == [
        {
            "number": "1",
            "text": "El Uruguay hizo constar su reserva al párrafo y pidió que se incluyera.",
            "paragraph": 1,
        },
        {"number": "2", "text": "Ídem."},
    ]


def test_numbers_of_footnotes_that_count_again_on_each_page_hang_where_their_page_bears_them() -> None:
    def bears(mark: str, words: str) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Times-Roman", 11)
            canvas.drawString(72, 500, words)
            canvas.setFont("Times-Roman", 6.5)
            canvas.drawString(72 + canvas.stringWidth(words, "Times-Roman", 11), 504, mark)

        return draw

    printer = Printer(notes={1: ("1/ El Uruguay se reserva su posición.",), 2: ("1/ El Perú también.",)})
    printer.draw(bears("1/", "1. Con la reserva de una delegación."))
    printer.turn()
    printer.draw(bears("1/", "2. Y con la reserva de otra."))
    imported = read_pdf(printer.pdf(), "acta.pdf")
    assert lines(imported) == ["1. Con la reserva de una delegación.", "2. Y con la reserva de otra."]
    assert [(note.data["number"], note.data["paragraph"]) for note in imported.notes if note.key == "footnote"] == [
        ("1/", 0),
        ("1/", 1),
    ]


def test_a_stamp_across_the_page_is_told_and_not_read() -> None:
    def stamp(canvas: Canvas) -> None:
        canvas.translate(200, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 60)
        canvas.drawString(0, 0, "BORRADOR")

    printer = Printer()
    wanted = declaration(printer)
    printer.draw(stamp)
    imported = read_pdf(printer.pdf(), "acta.pdf")
    assert lines(imported) == wanted
    assert [(note.key, note.data["text"]) for note in imported.notes] == [("pdf-aside", "BORRADOR")]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_stands_turned_is_read_as_it_would_be_turned_back(turn: int) -> None:
    printer = Printer()
    wanted = declaration(printer)
    upright = pypdfium2.PdfDocument(printer.pdf())
    sideways = io.BytesIO()
    page = upright[0]
    page.set_rotation(turn)
    upright.save(sideways)
    assert lines(read_pdf(sideways.getvalue(), "a.pdf")) == wanted
    set_sideways = _set_at(turn)
    assert lines(read_pdf(set_sideways, "a.pdf")) == ["Reafirmaron su compromiso", "con la integración.", "2. Dos."]


def _set_at(turn: int) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1)
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(turn)
    canvas.setFont("Times-Roman", 12)
    for place, line in enumerate(("Reafirmaron su compromiso", "con la integración.", "2. Dos.")):
        canvas.drawString(-150, 60 - 60 * place, line)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def row(text: str, place: int, *, left: float = 72, right: float = 500) -> Row:
    words = tuple(Word(word, left, left + 5 * len(word), 100.0 + 14 * place, 11.0) for word in text.split())
    return Row(words, text, left, right, 100.0 + 14 * place, 11.0)


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("para fomentar la coope-", "ración regional", "para fomentar la cooperación regional"),
        ("la cooperación Sur-", "Sur y triangular", "la cooperación Sur-Sur y triangular"),
        ("la pandemia de COVID-", "19 y sus efectos", "la pandemia de COVID-19 y sus efectos"),
        ("en el bienio 2008-", "2009 y después", "en el bienio 2008-2009 y después"),
        ("la sociedad socio-", "económica", "la sociedad socioeconómica"),
        ("lo político-", "jurídico; lo político y lo jurídico", "lo político-jurídico; lo político y lo jurídico"),
        ("el plan socio-económico y lo socio-", "económico", "el plan socio-económico y lo socio-económico"),
        ("inter\u00ad", "nacional", "internacional"),
        ("el texto —", "según dijo", "el texto — según dijo"),
        ("GOBIER-", "NO DE CHILE", "GOBIERNO DE CHILE"),
    ],
)  # fmt: skip
def test_a_hyphen_at_the_end_of_a_line_goes_or_stays_by_what_the_text_writes(
    above: str, below: str, joined: str
) -> None:
    assert paragraphs_of([row(above, 0), row(below, 1, right=300)]) == (joined,)


def refusal(data: bytes) -> str:
    with pytest.raises(KnownError) as caught:
        read_pdf(data, "acta.pdf")
    for language in ("es", "en"):
        assert explain(caught.value, language).startswith("acta.pdf: ")
    return caught.value.message


def drawn(deed: Callable[[Canvas], None], **options: Any) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1, **options)
    deed(canvas)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def test_a_scanned_pdf_says_that_it_has_no_text() -> None:
    assert refusal(drawn(lambda canvas: canvas.rect(50, 50, 300, 300, fill=1))) == "pdf-no-text"


def test_pages_without_text_among_others_are_told() -> None:
    def two_pages(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Una página con texto.")
        canvas.showPage()
        canvas.rect(50, 50, 300, 300, fill=1)

    notes = read_pdf(drawn(two_pages), "a.pdf").notes
    assert [(note.key, dict(note.data)) for note in notes] == [("pdf-page-without-text", {"pages": "2"})]


def test_a_protected_pdf_says_so_and_one_that_only_forbids_copying_is_read() -> None:
    def words(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Texto protegido.")

    locked = drawn(words, encrypt=StandardEncryption("secreto", "dueño", strength=128))
    assert refusal(locked) == "pdf-protected"
    read = read_pdf(drawn(words, encrypt=StandardEncryption("", "dueño", canCopy=0, strength=128)), "a.pdf")
    assert lines(read) == ["Texto protegido."]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "file-empty"),
        (b"hola", "pdf-not-pdf"),
        (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n", "pdf-damaged"),
        (
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
            b"trailer<</Root 1 0 R/Size 3>>\n%%EOF",
            "pdf-damaged",
        ),
    ],
)
def test_what_is_damaged_or_no_pdf_is_named(data: bytes, message: str) -> None:
    assert refusal(data) == message


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_half_a_pdf_is_damaged_or_read_and_raises_nothing_else(share: float) -> None:
    printer = Printer()
    wanted = declaration(printer, 3)
    whole = printer.pdf()
    with suppress(KnownError):
        assert set(lines(read_pdf(whole[: int(share * len(whole))], "a.pdf"))) <= set(wanted)
