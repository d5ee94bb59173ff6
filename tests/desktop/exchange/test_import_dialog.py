"""Import: what a person sees of a file before anything is made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.exchange.import_dialog import ImportChoice, ImportDialog, ImportTaken
from drafter.desktop.exchange.received import Received
from drafter.desktop.exchange.text_page import TextPage, is_computed
from drafter.desktop.review.rows import ReviewText
from drafter.desktop.review.tracked_deeds import DeedSort
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, Theme
from drafter.exchange import TextParagraph, View
from drafter.instruments import ClauseKind

MakeFile = Callable[..., Path]
Open = Callable[..., ImportDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, tasks: Tasks, theme: Theme) -> Open:
    """Opens the window on a file and waits until the file is read."""

    kept: list[ImportDialog] = []  # as the window keeps it

    def open_it(
        path: Path, *, has_draft: bool = True, wait: bool = True, sent: Sequence[str] = ("Otro texto.",)
    ) -> ImportDialog:
        texts = tuple(TextParagraph("", ClauseKind.PARAGRAPH, words) for words in sent)
        dialog = ImportDialog(path, tasks, theme, "en", ReviewText("Rev.1", texts) if has_draft else None)
        kept.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        if wait:
            qtbot.waitUntil(lambda: dialog.received is not None)
        return dialog

    return open_it


def taken_by(dialog: ImportDialog) -> list[ImportTaken]:
    """What is chosen from now on."""
    taken: list[ImportTaken] = []
    dialog.taken.connect(taken.append)
    return taken


# -- what was understood ------------------------------------------------------------------------------------------


def test_a_received_file_is_read_with_its_changes_comments_and_computed_numbers(received: Received) -> None:
    assert [paragraph.text for paragraph in received.final.paragraphs] == [
        "Reafirmaron su apoyo al desarrollo.",
        "Saludaron la nueva agencia espacial.",
        "Agradecieron al pueblo del Brasil.",
        "Convinieron en reunirse.",
    ]
    assert len(received.original.paragraphs) == 3
    assert received.computed_labels == 1
    assert [comment.text for comment in received.comments] == ["¿Está acordado?"]


def test_a_computed_number_is_told_apart_from_a_typed_one_without_colour(qtbot: QtBot, theme: Theme) -> None:
    computed = TextParagraph("7.", ClauseKind.PARAGRAPH, "Uno")
    typed = TextParagraph("8.", ClauseKind.PARAGRAPH, "Dos", separator="\t")
    assert is_computed(computed)
    assert not is_computed(typed)
    page = TextPage(theme)
    qtbot.addWidget(page)
    page.show_paragraphs([computed, typed])
    first, second = (page.document().findBlockByNumber(number).begin().fragment() for number in (0, 1))
    assert first.charFormat().fontItalic()
    assert not second.charFormat().fontItalic()
    assert second.charFormat().fontWeight() > first.charFormat().fontWeight()


def test_the_window_lists_changes_by_author_and_comments_with_what_they_are_about(
    open_dialog: Open, make_file: MakeFile
) -> None:
    dialog = open_dialog(make_file())
    assert [(deed.author, deed.sort) for deed in dialog.lists.deeds] == [
        ("Ana", DeedSort.REPLACED),
        ("Luis", DeedSort.INSERTED),
    ]
    card = dialog.lists.comments.cards.cards[0]
    assert card.head == "Luis"
    assert "Agradecieron" in card.foot[0].words
    dialog.lists.changes.choose_author("Luis")
    assert dialog.lists.changes.listed == (1,)


def test_choosing_a_change_brings_it_into_the_marked_text(open_dialog: Open, make_file: MakeFile) -> None:
    dialog = open_dialog(make_file())
    dialog.text.buttons[View.FINAL].click()
    dialog.lists.changes.chosen.emit(1)
    assert dialog.text.view is View.MARKED
    assert dialog.text.redline.current_change == dialog.lists.deeds[1].change


def test_the_three_views_show_what_they_say(open_dialog: Open, make_file: MakeFile) -> None:
    dialog = open_dialog(make_file())
    assert dialog.text.view is View.MARKED
    dialog.text.buttons[View.ORIGINAL].click()
    assert "compromiso" in dialog.text.page.toPlainText()
    assert "apoyo" not in dialog.text.page.toPlainText()
    dialog.text.buttons[View.FINAL].click()
    assert "apoyo" in dialog.text.page.toPlainText()
    assert "7." in dialog.text.page.toPlainText()


def test_a_file_without_changes_offers_no_review_of_them(open_dialog: Open, make_file: MakeFile) -> None:
    dialog = open_dialog(make_file(body="<w:p><w:r><w:t>Uno.</w:t></w:r></w:p>", comments=""))
    assert not dialog.review.isEnabled()
    assert dialog.new_draft.isEnabled()
    assert dialog.text.view is View.FINAL


# -- what becomes of it -------------------------------------------------------------------------------------------


def test_a_draft_can_be_made_of_the_original_text(open_dialog: Open, make_file: MakeFile) -> None:
    dialog = open_dialog(make_file())
    taken = taken_by(dialog)
    dialog.text.buttons[View.ORIGINAL].click()
    assert "original" in dialog.new_draft.text()
    dialog.new_draft.click()
    assert taken[0].choice is ImportChoice.NEW_DRAFT
    assert taken[0].text.paragraphs[0].text == "Reafirmaron su compromiso al desarrollo."


def test_without_a_draft_there_is_nothing_to_compare_with(open_dialog: Open, make_file: MakeFile) -> None:
    dialog = open_dialog(make_file(), has_draft=False)
    assert not dialog.compare.isEnabled()
    assert dialog.compare.toolTip()


def test_its_changes_can_be_reviewed(open_dialog: Open, make_file: MakeFile) -> None:
    dialog = open_dialog(make_file())
    taken = taken_by(dialog)
    dialog.review.click()
    assert taken[0].choice is ImportChoice.REVIEW_CHANGES
    assert not dialog.isVisible()


# -- tracking off -------------------------------------------------------------------------------------------------

SENT = ("Reafirmaron su compromiso al desarrollo.", "Agradecieron al pueblo del Brasil.", "Convinieron en reunirse.")


def test_a_file_that_differs_where_nothing_is_tracked_is_warned_of_at_once(
    open_dialog: Open, make_file: MakeFile
) -> None:
    sent = ("Reafirmaron su compromiso al desarrollo.", "Agradecieron al pueblo del Uruguay.", SENT[2])
    dialog = open_dialog(make_file(), sent=sent)
    assert "tracking off" in dialog.warning.words
    assert dialog.warning.isVisible()
    taken = taken_by(dialog)
    dialog.warning.button.click()
    assert taken[0].choice is ImportChoice.SHOW_UNTRACKED


def test_a_clean_copy_that_was_edited_is_warned_of_too(open_dialog: Open, make_file: MakeFile) -> None:
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in ("Cambiado del todo.", *SENT[1:]))
    dialog = open_dialog(make_file(body=body, comments=""), sent=SENT)
    assert dialog.warning.words.startswith("Nothing is tracked")


def test_a_file_that_answers_no_text_of_ours_is_not_warned_of(open_dialog: Open, make_file: MakeFile) -> None:
    assert not open_dialog(make_file()).warning.isVisible()


# -- when it goes wrong -------------------------------------------------------------------------------------------


def test_a_file_that_is_none_is_explained_in_a_banner(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    wrong = tmp_path / "falso.docx"
    wrong.write_text("no soy un docx", encoding="utf-8")
    dialog = open_dialog(wrong, wait=False)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.words.startswith("falso.docx: ")
    assert not dialog.new_draft.isEnabled()


def test_reading_can_be_cancelled_and_begun_again(open_dialog: Open, make_file: MakeFile, qtbot: QtBot) -> None:
    dialog = open_dialog(make_file(), wait=False)
    dialog.waiting.cancel.click()
    assert dialog.waiting.again.isVisible()
    assert dialog.received is None
    dialog.waiting.again.click()
    qtbot.waitUntil(lambda: dialog.received is not None)


def test_it_can_be_dressed_anew(open_dialog: Open, make_file: MakeFile, qapp: QApplication) -> None:
    dialog = open_dialog(make_file())
    dialog.set_theme(DARK)
    assert dialog.text.view is View.MARKED
