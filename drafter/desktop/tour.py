"""The program's main job on the shipped library, start to end, off screen, with a picture of each screen.

It drives the real window with the real widgets: finds clauses, inserts them, types, reviews, accepts a change, exports.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from drafter import resources
from drafter.desktop.app import Desktop
from drafter.desktop.exchange.export_dialog import ExportDialog
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.precedent.panel import View
from drafter.desktop.preferences import Preferences
from drafter.desktop.responsiveness import put_keys_first
from drafter.desktop.rooms import Room
from drafter.desktop.theme import LIGHT
from drafter.desktop.tour_camera import SMALL, Camera
from drafter.desktop.tour_file import sent_back
from drafter.desktop.tour_library import ADOPTED
from drafter.desktop.tour_negotiation import disputed, private_notes_on, proposals_on, returned_files
from drafter.drafting import Draft, Paragraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.proposals.settling import put_forward
from drafter.errors import BugError
from drafter.exchange import Layout, replace_file
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, load_vocabulary

_AUTHOR = "Delegación de Chile"
_NOW = "2026-11-23T09:00:00Z"
_LATER = "2026-11-24T15:20:00Z"
_BASE = "library:SALV-2008"
_SAID_THREE_TIMES = "SALV-2008:p23.s3.i6"
"""A clause whose words stand at three places of the declaration."""
_LEFT_OUT = ("SALV-2008:titulo", "SALV-2008:p5", "SALV-2008:p19", "SALV-2008:p23.s8", "SALV-2008:p23.s12")
_CHANGES_PASSED = 7


def run_tour(folder: Path, fast: bool, language: str) -> None:
    """Does the tour and leaves its draft, .docx files and pictures in ``folder``.

    Args:
        folder: made where it does not exist; files of an earlier tour are replaced.
        fast: one size and one theme instead of all four pictures of each screen.
        language: of the interface.

    Raises:
        KnownError: the folder cannot be written.
        BugError: a screen did not get ready.
    """
    qInstallMessageHandler(_say_what_matters)
    put_keys_first()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["drafter"])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("tour.*"):
        old.unlink()
    preferences = Preferences.in_file(folder / "tour.ini")
    preferences.theme = LIGHT.name
    preferences.author = _AUTHOR
    preferences.language = language
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        desktop = Desktop(app, preferences, library, language, now=lambda: _NOW, new_id=SequentialIds())
        tour = _Tour(desktop, folder, fast)
        try:
            tour.walk()
        finally:
            desktop.close()
            qInstallMessageHandler(None)


def _say_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's messages on standard error, but for the off-screen platform's remark about every window."""
    if "does not support propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


class _Tour:
    def __init__(self, desktop: Desktop, folder: Path, fast: bool) -> None:
        self._desktop = desktop
        self._window = desktop.window
        self._folder = folder
        self._camera = Camera(desktop, folder, fast)

    def walk(self) -> None:
        window = self._window
        window.resize(SMALL)
        window.show()
        self._camera.picture("begin")
        self._compose()
        self._review()
        self._export()
        self._import()
        self._library()
        self._negotiate()

    # -- the screens ----------------------------------------------------------------------------------------------

    def _compose(self) -> None:
        window, workspace = self._window, self._desktop.workspace
        title = "Proyecto de Declaración de Santiago"
        workspace.create(
            self._folder / "tour.draft",
            Draft(title, "es", (Paragraph("title", ClauseKind.TITLE, "", title),)),
        )
        window.compose.focus_paragraph("title")
        window.consult.search.setText("energía renovable")
        self._camera.wait(lambda: window.consult.settled)
        self._camera.picture("consult")
        window.consult.row.filters.setChecked(True)
        self._camera.wait(lambda: window.consult.settled)
        self._camera.picture("consult-filters")
        window.consult.row.filters.setChecked(False)
        window.consult.reveal(_SAID_THREE_TIMES)
        window.consult.deeds.history.trigger()
        history = window.consult.history.window
        if history is None:
            raise BugError("no window of a wording's history")
        self._camera.wait(lambda: bool(history.list.cards.numbers))
        self._camera.picture("consult-wording", history, once=True)
        history.close()
        window.agreed_language.insert_clauses(
            [clause.id for clause in window.library.clauses("SALV-2008") if not clause.id.startswith(_LEFT_OUT)]
        )
        self._replace("el aumento del uso", "el uso creciente y sostenido")
        self._replace("Señalaron", "Subrayaron")
        self._replace("el equilibrio climático", "el equilibrio climático y la biodiversidad")
        self._replace("Reconocieron", "Reconocieron con preocupación")
        self._type_new_paragraph(
            "Convinieron en establecer, a más tardar en 2030, un mecanismo voluntario de intercambio de experiencias "
            "sobre la transición energética justa."
        )
        workspace.about_to_read.emit()
        paragraphs = workspace.draft.paragraphs
        window.compose.focus_paragraph(next(each.id for each in paragraphs if each.text.startswith("Subrayaron")))
        window.compose.move_up.trigger()
        self._camera.settle()
        window.compose.focus_paragraph(next(each.id for each in paragraphs if "biodiversidad" in each.text))
        self._camera.settle()
        self._camera.picture("compose")
        self._precedent()
        workspace.add_version("Rev.1")

    def _precedent(self) -> None:
        """What the draft keeps and loses of the declaration it is made from."""
        beside, shown = self._window.precedent, self._window.aside.currentWidget()
        beside.show_panel.trigger()
        self._camera.wait(lambda: beside.live.up_to_date)
        beside.panel.show_view(View.LOSSES)
        losses = beside.panel.losses.list
        losses.setCurrentIndex(losses.model().index(0, 0))
        self._camera.settle()
        self._camera.picture("precedent")
        beside.panel.show_view(View.MAP)
        self._camera.settle()
        self._camera.picture("precedent-map")
        self._window.aside.setCurrentWidget(shown)

    def _review(self) -> None:
        window = self._window
        window.navigation.review_texts(_BASE, OPEN_DRAFT)
        self._camera.wait(lambda: window.review.has_comparison)
        for _ in range(_CHANGES_PASSED):
            window.review.next_change.trigger()
        self._camera.settle()
        self._camera.picture("review")
        window.review.one_column.setChecked(True)
        self._camera.settle()
        self._camera.picture("review-one-column")
        window.review.one_column.setChecked(False)

    def _export(self) -> None:
        window = self._window
        exporting = window.files.exporting
        for layout, suffix in (
            (Layout.TRACKED, ".docx"),
            (Layout.BRACKETED, ".docx"),
            (Layout.SIDE_BY_SIDE, ".docx"),
            (Layout.COLUMNS, ".docx"),
            (Layout.INLINE, ".docx"),
            (Layout.CLEAN, ".docx"),
            (Layout.INLINE, ".html"),
            (Layout.TRACKED, ".pdf"),
        ):
            exporting.export_texts(_BASE, OPEN_DRAFT)
            dialog = exporting.dialog
            if dialog is None:
                raise BugError("no export window")
            dialog.choose(layout)
            self._camera.wait(partial(_shows, dialog, layout))
            self._camera.wait(partial(_is_drawn, dialog))
            first = layout is Layout.TRACKED and suffix == ".docx"
            if suffix == ".docx":
                self._camera.picture(f"export-{layout.value}", dialog, once=not first)
            dialog.write(self._folder / f"tour.{layout.value}{suffix}")
            self._camera.wait(partial(_is_written, dialog))
            if first:
                self._camera.picture_again("export-written", dialog)
            dialog.accept()
        window.navigation.show_room(Room.COMPOSE)

    def _import(self) -> None:
        window, importing = self._window, self._window.files.importing
        path = self._folder / "tour.received.docx"
        sent = self._desktop.workspace.versions[-1].draft
        replace_file(path, sent_back(sent, _LATER), overwrite=True)
        importing.show_file(path)
        dialog = importing.dialog
        if dialog is None:
            raise BugError("no import window")
        self._camera.wait(lambda: dialog.received is not None)
        self._camera.picture("import", dialog)
        dialog.review.click()
        self._camera.wait(lambda: window.received.check.found is not None)
        window.received.deeds.accept_next.trigger()
        window.received.deeds.reject_next.trigger()
        self._camera.picture("received")
        importing.show_batch([self._folder])
        batch = importing.batch
        if batch is None:
            raise BugError("no window for many files")
        self._camera.wait(lambda: not batch.working)
        self._camera.picture("import-folder", batch)
        batch.reject()
        window.navigation.show_room(Room.COMPOSE)

    def _library(self) -> None:
        """What is in the library, and a text that is about to enter it."""
        window = self._window
        window.navigation.show_room(Room.LIBRARY)
        room = window.library_room
        room.panel.show_instrument("SALV-2008")
        self._camera.picture("library")
        path = self._folder / "tour.adopted.txt"
        replace_file(path, ADOPTED.encode(), overwrite=True)
        room.adding.show_file(path)
        dialog = room.adding.dialog
        if dialog is None:
            raise BugError("no window for what comes into the library")
        self._camera.wait(lambda: dialog.ready)
        dialog.screen_page.deeds.next_doubt.trigger()
        self._camera.picture("library-adding", dialog)
        dialog.reject()
        window.navigation.show_room(Room.COMPOSE)

    def _negotiate(self) -> None:
        window, workspace, compiling = self._window, self._desktop.workspace, self._window.compiling
        files = returned_files(workspace.draft, _LATER)
        paths = [self._folder / f"tour.{name}.docx" for name in files]
        for path, data in zip(paths, files.values(), strict=True):
            replace_file(path, data, overwrite=True)
        compiling.begin([str(path) for path in paths])
        dialog = compiling.dialog
        if dialog is None:
            raise BugError("no window to compile in")
        dialog.base.choose(OPEN_DRAFT)
        self._camera.wait(lambda: len(dialog.files.rows) == len(paths))
        self._camera.picture("compile-files", dialog)
        dialog.compile.click()
        self._camera.wait(lambda: dialog.outcome is not None)
        self._camera.picture("compile", dialog)
        dialog.taking.take.click()
        negotiate = window.negotiate
        paragraph = disputed(workspace.draft)
        workspace.apply(put_forward(workspace.draft, proposals_on(paragraph, _LATER)))
        for note in private_notes_on(paragraph, _LATER):
            negotiate.notes.put(note)
        window.compose.focus_paragraph(paragraph.id)
        window.navigation.negotiate_draft()
        self._camera.picture("negotiate")
        for name, pane in (("brackets", negotiate.brackets), ("private", negotiate.private)):
            negotiate.tabs.setCurrentWidget(pane)
            self._camera.picture(f"negotiate-{name}")
        negotiate.tabs.setCurrentWidget(negotiate.proposals)
        self._report()
        window.navigation.show_room(Room.COMPOSE)

    def _report(self) -> None:
        """How far the text is, what led there, and the page for the capital."""
        window = self._window
        window.navigation.show_state_of_play()
        self._camera.picture("state-of-play")
        window.play.tabs.setCurrentIndex(1)
        self._camera.picture("state-of-play-positions")
        window.navigation.show_history()
        self._camera.wait(window.history.deeds.export.isEnabled)
        self._camera.picture("history")
        window.history.vouching.write(self._folder / "tour.record.docx")
        window.play.report.trigger()
        dialog = window.reports.dialog
        if dialog is None:
            raise BugError("no window for the report")
        self._camera.wait(dialog.save.isEnabled)
        self._camera.picture("report", dialog)
        written: list[Path] = []
        dialog.wrote.connect(written.append)
        dialog.write(self._folder / "tour.report.docx")
        self._camera.wait(lambda: bool(written))

    # -- hands ----------------------------------------------------------------------------------------------------

    def _replace(self, old: str, new: str) -> None:
        """Selects words of the draft and types others over them, key by key."""
        editor = self._window.compose.editor
        cursor = editor.document().find(old)
        if cursor.isNull():
            raise BugError(f"the tour's draft does not hold {old!r}")
        editor.setTextCursor(cursor)
        self._type(new)

    def _type_new_paragraph(self, words: str) -> None:
        editor = self._window.compose.editor
        editor.moveCursor(QTextCursor.MoveOperation.End)
        self._press(Qt.Key.Key_Return, "\r")
        self._type(words)

    def _type(self, words: str) -> None:
        for character in words:
            self._press(Qt.Key.Key_unknown, character)

    def _press(self, key: Qt.Key, text: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(self._window.compose.editor, event)


def _shows(dialog: ExportDialog, layout: Layout) -> bool:
    return dialog.prepared is layout


def _is_drawn(dialog: ExportDialog) -> bool:
    return dialog.preview.pages.drawn


def _is_written(dialog: ExportDialog) -> bool:
    return dialog.written is not None
