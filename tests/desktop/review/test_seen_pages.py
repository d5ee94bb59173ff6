"""Writing and printing what is seen of a comparison: the same columns, folds, colours and numbers of lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.review.line_counting import LineCounting
from drafter.desktop.review.printing import printer_for
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Fold, Review
from drafter.desktop.review.seen_pages import SeenPages
from drafter.desktop.review.view_choices import ViewChoices
from drafter.desktop.review.viewing import Viewing
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.exchange import Paper, Scheme, page_count, page_images
from tests.desktop.review.conftest import MakeReview
from tests.desktop.review.test_redline_view import long_review

NOW = "2026-11-23T09:00:00Z"
Show = Callable[..., tuple[RedlineView, SeenPages]]


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, tasks: Tasks, tmp_path: Path) -> Show:
    """Shows a review in some way, and what writes it."""

    def made(review: Review | None, **choices: object) -> tuple[RedlineView, SeenPages]:
        view = RedlineView(theme)
        qtbot.addWidget(view)
        view.resize(900, 500)
        chosen = ViewChoices(**choices)  # type: ignore[arg-type]  # the tests name them
        counting = LineCounting(tasks, lambda: Paper.A4, view)
        viewing = Viewing(view, view, chosen, counting)
        pages = SeenPages(view, view, lambda: viewing.choices, counting, tasks, lambda: NOW, lambda: tmp_path, "es")
        view.show_review(review)
        return view, pages

    return made


def words_of(path: Path) -> str:
    """All words of a PDF."""
    document = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def write(qtbot: QtBot, pages: SeenPages, path: Path) -> Path:
    with qtbot.waitSignal(pages.done):
        pages.write(path)
    return path


def test_both_columns_are_written_with_both_names_the_date_and_page_numbers(
    show: Show, review: Review, qtbot: QtBot, tmp_path: Path
) -> None:
    _view, pages = show(review)
    words = words_of(write(qtbot, pages, tmp_path / "v.pdf"))
    assert "Base → Texto" in words
    assert "2026-11-23" in words
    assert "1 / 1" in words
    assert "trasladado" in words


@pytest.mark.parametrize("one_column", [False, True])
@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_what_is_folded_away_is_not_written_and_what_was_opened_is(
    show: Show, make_review: MakeReview, qtbot: QtBot, tmp_path: Path, one_column: bool, suffix: str
) -> None:
    view, pages = show(long_review(make_review, 40), only_changes=True, one_column=one_column)
    assert view.stack is not None
    folds = [row for row in view.stack.shown if isinstance(row, Fold)]
    view.open_fold(folds[0].first, folds[0].count)
    path = write(qtbot, pages, tmp_path / f"v{suffix}")
    words = words_of(path) if suffix == ".pdf" else path.read_text("utf-8")
    assert "Párrafo número 0 sobre" in words
    assert "Párrafo número 8 sobre" not in words
    assert f"{folds[1].count} párrafos sin cambios" in words


def test_the_scheme_and_the_numbers_of_lines_are_those_that_are_seen(
    show: Show, review: Review, qtbot: QtBot, tmp_path: Path
) -> None:
    _view, plain = show(review)
    _view, strong = show(review, scheme=Scheme.COLOUR_BLIND, line_numbers=True)
    usual = write(qtbot, plain, tmp_path / "u.html").read_text("utf-8")
    page = write(qtbot, strong, tmp_path / "s.html").read_text("utf-8")
    assert "#00558a" in page
    assert "#00558a" not in usual
    assert "línea 1<" in page
    assert "línea" not in usual


def test_a_file_name_without_suffix_gets_the_one_of_the_chosen_kind(
    show: Show, review: Review, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _view, pages = show(review)
    answers = [(str(tmp_path / "pagina"), pages.tr("Web page (*.html)")), ("", "")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: answers.pop(0))
    with qtbot.waitSignal(pages.done):
        pages.save.trigger()
    pages.save.trigger()
    assert [path.name for path in tmp_path.iterdir()] == ["pagina.html"]


def test_a_folder_that_is_not_there_is_told(show: Show, review: Review, qtbot: QtBot, tmp_path: Path) -> None:
    _view, pages = show(review)
    with qtbot.waitSignal(pages.failed) as failed:
        pages.write(tmp_path / "no" / "v.pdf")
    assert isinstance(failed.args[0], KnownError)


@pytest.mark.parametrize("one_column", [False, True])
def test_the_pages_are_printed_as_they_are_written(
    show: Show, make_review: MakeReview, qtbot: QtBot, tmp_path: Path, one_column: bool
) -> None:
    _view, pages = show(long_review(make_review, 60), one_column=one_column)
    count = page_count(write(qtbot, pages, tmp_path / "v.pdf").read_bytes())
    assert count > 2
    printer = printer_for("v", Paper.A4, lying=not one_column)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setResolution(50)
    with qtbot.waitSignal(pages.done, timeout=20_000) as done:
        pages.print_on(printer)
    assert str(count) in done.args[0]
    printed = pypdfium2.PdfDocument(tmp_path / "p.pdf")
    assert len(printed) == count
    width, height = printed[0].get_size()
    assert (width > height) is not one_column
    (picture,) = page_images((tmp_path / "p.pdf").read_bytes(), 200, 0, 0)
    assert min(picture.rgb) < 128  # ink


def test_a_range_of_pages_is_printed_alone(show: Show, make_review: MakeReview, qtbot: QtBot, tmp_path: Path) -> None:
    _view, pages = show(long_review(make_review, 60))
    printer = printer_for("v", Paper.LETTER, lying=True)
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Landscape
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setResolution(40)
    printer.setFromTo(2, 3)
    with qtbot.waitSignal(pages.done, timeout=20_000):
        pages.print_on(printer)
    assert len(pypdfium2.PdfDocument(tmp_path / "p.pdf")) == 2


def test_a_printer_that_takes_nothing_is_told(show: Show, review: Review, qtbot: QtBot, tmp_path: Path) -> None:
    _view, pages = show(review)
    printer = printer_for("v", Paper.A4, lying=True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setResolution(40)
    printer.setFromTo(8, 9)  # it has one page
    with qtbot.waitSignal(pages.failed) as failed:
        pages.print_on(printer)
    assert failed.args[0].message == "not-printed"


def test_nothing_is_written_where_nothing_is_shown(show: Show, tmp_path: Path) -> None:
    _view, pages = show(None)
    pages.write(tmp_path / "v.pdf")
    pages.print_on(printer_for("v", Paper.A4, lying=True))
    assert not list(tmp_path.iterdir())
    assert isinstance(pages.parent(), QWidget)
