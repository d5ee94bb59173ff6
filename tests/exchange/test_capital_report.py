"""The report for the capital: one page, two editions, read back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import ooxml_integrity
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from drafter.drafting.brackets import BracketCounts
from drafter.drafting.model import Status
from drafter.drafting.negotiation.capital_report import CapitalReport, OpenParagraph, OwnLine, OwnSort
from drafter.drafting.negotiation.state_of_play import Moment
from drafter.errors import KnownError
from drafter.exchange import Paper, read_text
from drafter.exchange.capital_report import prove_report, report_preview, save_report
from drafter.exchange.opened_pdf import opened_pdf
from drafter.exchange.outgoing.capital_report.sheet import Grid, report_sheet
from drafter.exchange.outgoing.pdf.typefaces import Typefaces
from drafter.messages import LANGUAGES

NOW = Moment("", "", BracketCounts(31, 14), {Status.BRACKETED: 25, Status.AGREED: 12, Status.DELETED: 1}, 2000, 900)
BEFORE = Moment("Rev.2", "t", BracketCounts(44, 20), {Status.BRACKETED: 30, Status.AGREED: 7}, 1900, 500)
OWN = (
    OwnLine(OwnSort.ASKED, "", "Autorización para ceder en el párrafo quinto."),
    OwnLine(OwnSort.RED_LINE, "9", "Nada de cifras sin financiación."),
)


def opened(count: int) -> tuple[OpenParagraph, ...]:
    """Open paragraphs with many words and many who hold them."""
    holders = ("BRA", "CUB", "MEX", "PER", "VEN")
    words = "Reafirmaron su compromiso con la cooperación regional y birregional en materia de energía y de clima"
    return tuple(
        OpenParagraph(
            f"{number} bis", words, Status.PENDING_ONE, BracketCounts(number, 3), BracketCounts(21, 9), holders
        )
        for number in range(1, count + 1)
    )


def report(count: int = 25, language: str = "es", own: tuple[OwnLine, ...] = OWN) -> CapitalReport:
    """A report of so many open paragraphs, as long as its parts can be."""
    return CapitalReport(
        "Declaración de Salvador, Bahía, de la Cumbre de América Latina y el Caribe sobre Integración y Desarrollo",
        language,
        "",
        "Rev.2",
        "Salvador, 14 de diciembre de 2008",
        NOW,
        BEFORE,
        opened(count),
        "Próxima sesión: lunes. " * 20,
        internal=True,
        own=own,
        names=(("BRA", "Brasil"), ("VEN", "Venezuela (República Bolivariana de)")),
    )


def texts(path: Path) -> str:
    """The words of a written report."""
    return "\n".join(paragraph.text for paragraph in read_text(path).paragraphs)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", LANGUAGES)
def test_twenty_five_open_paragraphs_fit_on_one_page(paper: Paper, language: str) -> None:
    sheet, pdf = report_preview(replace(report(25, language), next_steps="Próxima sesión: lunes."), paper)
    with opened_pdf(pdf) as document:
        assert len(document) == 1
    table = next(block for block in reversed(sheet.blocks) if isinstance(block, Grid))
    assert len(table.rows) == 25
    assert sheet.left_out == 0


@pytest.mark.parametrize("count", [40, 400])
def test_what_has_no_room_is_counted_on_the_page(count: int) -> None:
    own = tuple(OwnLine(OwnSort.INSTRUCTION, str(n), "Mantener la redacción. " * 6) for n in range(count))
    sheet, pdf = report_preview(report(count, own=own))
    with opened_pdf(pdf) as document:
        assert len(document) == 1
    table = next(block for block in reversed(sheet.blocks) if isinstance(block, Grid))
    missing = count - len(table.rows)
    assert missing > 0
    assert f"y {missing} más" in sheet.texts
    shown = sum(text.startswith("Instrucción") for text in sheet.texts)
    assert f"y {count - shown} más" in sheet.texts
    assert sheet.left_out == missing + count - shown


def test_what_is_most_contested_is_shown_where_not_all_fits() -> None:
    sheet = report_sheet(report(60), Paper.A4, Typefaces())
    assert "60 bis" in sheet.texts
    assert "1 bis" not in sheet.texts


@given(count=st.integers(0, 80), own=st.lists(st.text(min_size=1, max_size=400), max_size=30), steps=st.text())
@settings(max_examples=25, deadline=None)
def test_whatever_is_reported_has_room_on_the_page(count: int, own: list[str], steps: str) -> None:
    lines = tuple(OwnLine(OwnSort.FALLBACK, "1", words) for words in own)
    sheet = report_sheet(replace(report(count, own=lines), next_steps=steps), Paper.LETTER, Typefaces())
    page = sheet.page
    assert sum(block.height for block in sheet.blocks) <= (page.height - page.top - page.bottom) / 20
    table = [block for block in sheet.blocks if isinstance(block, Grid)]
    for row in table[0].rows:
        assert all(cell.share is None or 0 <= cell.share <= 1 for cell in row)


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_internal_edition_says_what_is_our_own_and_that_it_is_internal(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"informe{suffix}"
    save_report(path, report(3), overwrite=False)
    words = " ".join(texts(path).split())
    assert "Línea roja (párr. 9): Nada de cifras sin financiación." in words
    assert "Se pide: Autorización para ceder" in words


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_edition_for_others_has_nothing_of_our_own(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"informe{suffix}"
    save_report(
        path, replace(report(3), internal=False), overwrite=False, author="Delegación", date="2026-11-29T10:00:00Z"
    )
    words = texts(path)
    assert "Brasil" in words
    for own in OWN:
        assert own.text not in words
    assert "circular" not in words
    if suffix == ".docx":
        with ZipFile(path) as package:
            everything = b"".join(package.read(name) for name in package.namelist()).decode("utf-8", "replace")
        assert "financiación" not in everything
        assert "INTERNO" not in everything


@given(
    secret=st.text("abcdefghijklmnñopqrstuvwxyzáéíóú ", min_size=8, max_size=60).map(
        lambda text: f"zorro{text.strip()}"
    ),
    sort=st.sampled_from(list(OwnSort)),
)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_private_word_reaches_an_edition_for_others(tmp_path: Path, secret: str, sort: OwnSort) -> None:
    planted = replace(report(2, own=(OwnLine(sort, "9", secret),)), internal=False)
    path = tmp_path / "informe.docx"
    saved = save_report(path, planted, overwrite=True, forbidden=[secret])
    assert saved.findings == ()
    with ZipFile(path) as package:
        assert all(b"zorro" not in package.read(name) for name in package.namelist())
    sheet, pdf = report_preview(planted)
    assert all("zorro" not in text for text in sheet.texts)
    assert list(prove_report(pdf, sheet, ".pdf", "x.pdf", forbidden=[secret])) == []


def test_a_page_that_says_more_than_it_was_to_say_is_found() -> None:
    internal, pdf = report_preview(report(2))
    public, _ = report_preview(replace(report(2), internal=False))
    assert [each.rule for each in prove_report(pdf, internal, ".pdf", "x.pdf")] == []
    assert [each.rule for each in prove_report(pdf, public, ".pdf", "x.pdf")] == ["report-text"]


@pytest.mark.parametrize("internal", [False, True])
def test_two_validators_find_nothing_in_the_word_file(tmp_path: Path, internal: bool) -> None:
    path = tmp_path / "informe.docx"
    save_report(
        path, replace(report(60), internal=internal), overwrite=False, author="Ana", date="2026-11-29T10:00:00Z"
    )
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_same_report_gives_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    one, other = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    for path in (one, other):
        save_report(path, report(5), overwrite=False)
    assert one.read_bytes() == other.read_bytes()


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "informe.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(KnownError, match="file-exists"):
        save_report(path, report(1), overwrite=False)
    with pytest.raises(KnownError, match="file-kind-not-written"):
        save_report(tmp_path / "informe.odt", report(1), overwrite=False)
    assert path.read_bytes() == b"mine"


def test_a_text_that_is_agreed_says_so() -> None:
    sheet = report_sheet(replace(report(0), before=None), Paper.A4, Typefaces())
    assert "No queda ningún párrafo abierto." in sheet.texts
