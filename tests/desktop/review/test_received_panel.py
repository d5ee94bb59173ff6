"""Review of a received file: whose changes, accepting and rejecting them, and what nobody tracked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.exchange.received import Received, receive
from drafter.desktop.opening import OPEN_DRAFT, Opener
from drafter.desktop.review.changes import Standing
from drafter.desktop.review.received_panel import ReceivedPanel
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.tracked_deeds import DeedSort
from drafter.desktop.review.tracked_list import STANDING
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.exchange import Scheme, View, read_revisions, read_text
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary
from drafter.redline import Vocabulary
from tests.desktop.received_files import BODY, MakeFile

Key, Modifier = Qt.Key, Qt.KeyboardModifier

SENT = ("Reafirmaron su compromiso al desarrollo.", "Agradecieron al pueblo del Brasil.", "Convinieron en reunirse.")
"""The file's text before anybody changed it."""


@pytest.fixture
def sample_draft() -> Draft:
    """The draft that was sent."""
    labels = ("", "", "7.")
    paragraphs = (
        Paragraph(f"p{number}", ClauseKind.PARAGRAPH, label, text)
        for number, (label, text) in enumerate(zip(labels, SENT, strict=True))
    )
    return Draft("Declaración de prueba", "es", tuple(paragraphs))


@pytest.fixture
def panel(
    qtbot: QtBot, workspace: Workspace, library: ClauseLibrary, tasks: Tasks, theme: Theme, vocabulary: Vocabulary
) -> ReceivedPanel:
    """The panel beside the draft that was sent."""
    opener = Opener(workspace, library)
    ids = iter(range(1000))
    made = ReceivedPanel(
        workspace, theme, "en", tasks, opener.open, opener.choices, vocabulary, lambda: f"n{next(ids)}"
    )
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    return made


@pytest.fixture
def shown(panel: ReceivedPanel, received: Received, qtbot: QtBot) -> ReceivedPanel:
    """The panel with the file, checked against the draft."""
    panel.show_received(received)
    qtbot.waitUntil(lambda: panel.check.found is not None)
    return panel


# -- the changes --------------------------------------------------------------------------------------------------


def test_the_redline_is_that_of_the_file_and_says_who(shown: ReceivedPanel) -> None:
    assert [(deed.author, deed.sort) for deed in shown.listed_deeds] == [
        ("Ana", DeedSort.REPLACED),
        ("Luis", DeedSort.INSERTED),
    ]
    assert shown.view.review is not None
    assert shown.view.review.comparison.reject()[0] == SENT[0]
    assert shown.current == 0
    assert shown.view.current_change == shown.listed_deeds[0].change


def test_changes_are_accepted_and_rejected_with_keys(shown: ReceivedPanel) -> None:
    shown.view.setFocus()
    QTest.keyClick(shown.view, Key.Key_Return, Modifier.ControlModifier)
    assert shown.decisions.verdicts == {0: Verdict.ACCEPTED}
    assert shown.current == 1
    QTest.keyClick(shown.view, Key.Key_Backspace, Modifier.ControlModifier)
    assert shown.decisions.verdicts == {0: Verdict.ACCEPTED, 1: Verdict.REJECTED}
    shown.undo()
    assert shown.decisions.verdicts == {0: Verdict.ACCEPTED}


def test_the_same_verdict_again_leaves_a_change_undecided(shown: ReceivedPanel) -> None:
    shown.deeds.accept.trigger()
    shown.deeds.accept.trigger()
    assert shown.decisions.verdicts == {}
    assert not shown.deeds.save.isEnabled()


def test_everything_of_one_author_is_decided_at_once(shown: ReceivedPanel) -> None:
    shown.list.choose_author("Luis")
    shown.deeds.reject_listed.trigger()
    assert shown.decisions.verdicts == {1: Verdict.REJECTED}
    shown.list.choose_author(None)
    shown.deeds.accept_listed.trigger()
    assert set(shown.decisions.verdicts.values()) == {Verdict.ACCEPTED}


def test_what_is_decided_leaves_the_list_of_the_undecided(shown: ReceivedPanel) -> None:
    shown.list.narrow(STANDING, Standing.OPEN)
    shown.deeds.accept.trigger()
    assert shown.list.listed == (1,)


def test_next_and_previous_follow_the_list(shown: ReceivedPanel) -> None:
    shown.deeds.next_change.trigger()
    assert shown.current == 1
    assert not shown.deeds.next_change.isEnabled()
    shown.deeds.previous_change.trigger()
    assert shown.current == 0


def test_a_change_chosen_in_the_text_is_the_current_one_in_the_list(shown: ReceivedPanel) -> None:
    change = shown.listed_deeds[1].change
    assert change is not None
    shown.view.select_change(change)
    assert shown.current == 1


def test_changes_have_the_colours_chosen_for_comparisons(shown: ReceivedPanel) -> None:
    usual = shown.view.grab().toImage()
    shown.set_scheme(Scheme.MARKS_ONLY)
    assert shown.view.grab().toImage() != usual
    shown.set_scheme(Scheme.USUAL)
    assert shown.view.grab().toImage() == usual


def test_it_can_be_dressed_anew(shown: ReceivedPanel) -> None:
    shown.set_theme(DARK)
    assert shown.current == 0


# -- what comes of it ---------------------------------------------------------------------------------------------


def test_a_new_file_has_what_was_decided_and_keeps_the_rest_tracked(
    shown: ReceivedPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.deeds.accept.trigger()
    path = tmp_path / "revisado.docx"
    shown.outcome.save(path)
    qtbot.waitUntil(lambda: shown.outcome.written is not None)
    assert {revision.author for revision in read_revisions(path.read_bytes(), path.name).revisions} == {"Luis"}
    rejected = [each.text for each in read_text(path, view=View.ORIGINAL).paragraphs]
    assert rejected == ["Reafirmaron su apoyo al desarrollo.", *SENT[1:]]


def test_rejected_and_accepted_changes_go_into_one_file(shown: ReceivedPanel, tmp_path: Path, qtbot: QtBot) -> None:
    shown.decisions.decide((0,), Verdict.REJECTED)
    shown.decisions.decide((1,), Verdict.ACCEPTED)
    path = tmp_path / "todo.docx"
    shown.outcome.save(path)
    qtbot.waitUntil(lambda: shown.outcome.written is not None)
    assert not read_revisions(path.read_bytes(), path.name).revisions
    assert [each.text for each in read_text(path).paragraphs] == [
        SENT[0],
        "Saludaron la nueva agencia espacial.",
        *SENT[1:],
    ]


def test_the_received_file_itself_is_never_replaced(shown: ReceivedPanel, received: Received) -> None:
    before = received.path.read_bytes()
    shown.deeds.accept.trigger()
    shown.outcome.save(received.path)
    assert shown.banner.isVisible()
    assert received.path.read_bytes() == before


def test_accepted_changes_go_into_the_draft_as_one_step(
    shown: ReceivedPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    shown.deeds.accept_listed.trigger()
    shown.deeds.take.trigger()
    qtbot.waitUntil(lambda: workspace.can_undo)
    texts = [paragraph.text for paragraph in workspace.draft.paragraphs]
    assert texts == ["Reafirmaron su apoyo al desarrollo.", "Saludaron la nueva agencia espacial.", *SENT[1:]]
    assert workspace.draft.paragraphs[0].id == "p0"
    workspace.undo()
    assert [paragraph.text for paragraph in workspace.draft.paragraphs] == list(SENT)


# -- tracking off -------------------------------------------------------------------------------------------------


def test_nothing_untracked_is_said_quietly(shown: ReceivedPanel) -> None:
    assert not shown.check.banner.isVisible()
    assert "Nothing" in shown.check.quiet.text()


def test_a_change_made_with_tracking_off_is_warned_of_and_shown(
    panel: ReceivedPanel, make_file: MakeFile, qtbot: QtBot
) -> None:
    path = make_file("cambiado.docx", BODY.replace("del Brasil", "del Uruguay"))
    panel.show_received(receive(path, lambda _share: None))
    qtbot.waitUntil(panel.check.banner.isVisible)
    assert panel.check.found is not None
    assert len(panel.check.found.places) == 1
    wanted: list[tuple[str, str]] = []
    panel.comparison_wanted.connect(lambda base, text: wanted.append((base, text)))
    panel.check.banner.button.click()
    assert wanted == [(OPEN_DRAFT, f"original:{path}")]


def test_the_last_version_is_the_base_at_first(
    panel: ReceivedPanel, workspace: Workspace, received: Received, qtbot: QtBot
) -> None:
    workspace.add_version("Rev.1")
    panel.show_received(received)
    assert panel.check.picker.reference == f"{OPEN_DRAFT}@Rev.1"
    qtbot.waitUntil(lambda: panel.check.found is not None)


def test_a_text_that_was_never_sent_is_not_taken_for_the_base(shown: ReceivedPanel, qtbot: QtBot) -> None:
    shown.check.picker.choose("library:SALV-2008")
    shown.check.check()
    qtbot.waitUntil(lambda: shown.check.found is not None)
    assert not shown.check.banner.isVisible()
    assert "another" in shown.check.quiet.text()


def test_the_text_before_the_changes_can_be_opened_by_reference(
    workspace: Workspace, library: ClauseLibrary, received: Received, make_text: Callable[..., object]
) -> None:
    text = Opener(workspace, library).open(f"original:{received.path}")
    assert [paragraph.text for paragraph in text.paragraphs] == list(SENT)
    assert received.name in text.name
