"""The wall: one paragraph in large type for the whole room, edited while everybody looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QScreen, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.compose.reopening import LockBanner
from drafter.desktop.marks import status_icon
from drafter.desktop.negotiate.paragraph_rows import table_of
from drafter.desktop.projector.conflicts import ConflictsText
from drafter.desktop.projector.dictation import DictationCommands
from drafter.desktop.projector.jump_box import JumpBox
from drafter.desktop.projector.phrases import RoomPhrases
from drafter.desktop.projector.schemes import wall_scheme
from drafter.desktop.projector.sheet import SIZES, ParagraphSheet
from drafter.desktop.projector.silence_line import SilenceLine
from drafter.desktop.theme import Theme, document_font, palette, style_sheet
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Notation, Take
from drafter.drafting.negotiation.state_of_play import paragraph_state

_WINDOWED = (1280, 720)
_SIDE = 0.045
"""Share of the width that stays empty on each side: lamps blur edges."""
_MOST_NUMBERED = 9
_CONFLICTS_EDGE = 14
"""Pixels of line and white space above what is contested."""
_CONFLICTS_SHARE = 0.42
"""Share of the height that conflicts take at most."""


class ProjectorWindow(QWidget):
    """A window of its own, full screen on the second screen where there is one.

    Signals:
        closed(): it was closed.
        moved_to(str): another paragraph is on the wall.
        looks_changed(): type size, colours or what is shown changed: worth remembering.
    """

    closed = Signal()
    moved_to = Signal(str)
    looks_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        notation: Callable[[], Notation],
        language: str,
        new_id: Callable[[], str],
        *,
        size: int,
        dark: bool,
        conflicts: bool,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            notation: who is at the table, and how brackets are read, as they are when asked.
            language: of messages.
            size: type size in pixels.
            dark: white on black.
            conflicts: whether wordings and proposals are shown below the words.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace = workspace
        self._notation = notation
        self._dark = dark
        self._size = size
        self._phrases = RoomPhrases(language, self)
        self._wording = Wording(self)
        self._conflicts = ConflictsText(self)
        theme = self.theme
        self.sheet = ParagraphSheet(workspace, theme, notation(), new_id)
        self.dictation = DictationCommands(self.sheet, workspace, notation, theme)
        self.locked = LockBanner(workspace, theme, language)
        self.jump_box = JumpBox(self, workspace, theme, language)
        self.silence = SilenceLine(workspace, language)
        self.setWindowTitle(self.tr("Projector"))
        self._lay_out()
        self._make_actions(conflicts)
        self._connect()
        self._dress()

    # -- laying out -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.head, self.icon, self.status, self.progress = QLabel(), QLabel(), QLabel(), QLabel()
        self.head.setObjectName("head")
        self.status.setObjectName("status")
        self.silence.setObjectName("silence")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rule = QFrame()
        self.rule.setObjectName("rule")
        self.rule.setFixedHeight(2)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.hide()
        self.conflicts = QTextBrowser()
        self.conflicts.setFrameShape(QFrame.Shape.NoFrame)
        self.conflicts.setOpenLinks(False)
        self.conflicts.setAccessibleName(self.tr("What is contested"))
        self.conflicts.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        top = QHBoxLayout()
        for part in (self.head, self.icon):
            top.addWidget(part)
        top.addWidget(self.status, 1)
        top.addWidget(self.silence)
        top.addWidget(self.progress)
        self._top = top
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self.rule)
        self._column.addWidget(self.locked)
        self._column.addWidget(self.sheet, 1)
        self._column.addWidget(self.conflicts)
        self._column.addWidget(self.said)

    def _make_actions(self, conflicts: bool) -> None:
        keys = QKeySequence
        self.next = self._action(self.tr("Next paragraph"), self.go_next, "PgDown")
        self.previous = self._action(self.tr("Previous paragraph"), self.go_previous, "PgUp")
        self.next_undecided = self._action(self.tr("Next to decide"), lambda: self._go_undecided(1), "F8")
        self.next_undecided.setShortcuts([keys("F8"), keys("Ctrl+Alt+Down")])
        self.previous_undecided = self._action(
            self.tr("Previous to decide"), lambda: self._go_undecided(-1), "Shift+F8"
        )
        self.previous_undecided.setShortcuts([keys("Shift+F8"), keys("Ctrl+Alt+Up")])
        self.jump = self._action(self.tr("Go to paragraph…"), self.jump_box.open, "Ctrl+G")
        self.show_conflicts = self._action(self.tr("Show what is contested"), None, "F9")
        self.show_conflicts.setCheckable(True)
        self.show_conflicts.setChecked(conflicts)
        self.read_on = self._action(
            self.tr("Further down in what is contested"), partial(self._scroll_conflicts, 1), "Ctrl+PgDown"
        )
        self.read_back = self._action(
            self.tr("Back up in what is contested"), partial(self._scroll_conflicts, -1), "Ctrl+PgUp"
        )
        self.turn_colours = self._action(self.tr("Dark or light"), self._turn_colours, "F10")
        self.larger = self._action(self.tr("Larger type"), lambda: self._resize_type(1), "Ctrl++")
        self.larger.setShortcuts([keys("Ctrl++"), keys("Ctrl+=")])
        self.smaller = self._action(self.tr("Smaller type"), lambda: self._resize_type(-1), "Ctrl+-")
        self.whole_screen = self._action(self.tr("Full screen or window"), self._turn_whole_screen, "F11")
        self.leave = self._action(self.tr("Close the projector"), self.close, "Esc")
        self.leave.setShortcuts([keys("Esc"), keys("F5")])
        self.reopen = self._action(self.tr("Reopen the paragraph…"), self._reopen, "Ctrl+Shift+O")
        for number in range(1, _MOST_NUMBERED + 1):
            self._action(
                self.tr("Take wording {number}").format(number=number),
                partial(self.take_wording, number),
                f"Alt+{number}",
            )

    def _action(self, words: str, deed: Callable[[], object] | None, shortcut: str) -> QAction:
        action = make_action(self, words, deed, shortcut=shortcut)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.sheet.split_into.connect(self.show_paragraph)
        self.sheet.turned.connect(lambda way: self.go_next() if way > 0 else self.go_previous())
        self.sheet.size_wished.connect(self._resize_type)
        self.sheet.brackets.changed.connect(self._show_brackets)
        self.dictation.said.connect(self.say)
        self.show_conflicts.toggled.connect(self._conflicts_toggled)
        self.jump_box.chosen.connect(self.show_paragraph)
        self._workspace.draft_edited.connect(self._follow_draft)
        self._workspace.draft_opened.connect(self._draft_opened)

    # -- looks ------------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return wall_scheme(dark=self._dark)

    @property
    def dark(self) -> bool:
        """True for white on black."""
        return self._dark

    @property
    def type_size(self) -> int:
        """The type size that was chosen, in pixels."""
        return self._size

    def _dress(self) -> None:
        theme = self.theme
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme) + _own_style(theme, self._size))
        self.setAutoFillBackground(True)
        for part in (self.sheet, self.locked, self.jump_box, self.dictation):
            part.set_theme(theme)
        small = document_font()
        small.setPixelSize(max(16, round(self._size * 0.5)))
        self.conflicts.document().setDefaultFont(small)
        self.sheet.set_size(self._size)
        self._follow_draft()

    def _resize_type(self, step: int) -> None:
        nearest = min(range(len(SIZES)), key=lambda index: abs(SIZES[index] - self._size))
        self._size = SIZES[max(0, min(len(SIZES) - 1, nearest + step))]
        self._dress()
        self.looks_changed.emit()

    def _turn_colours(self) -> None:
        self._dark = not self._dark
        self._dress()
        self.looks_changed.emit()

    def _conflicts_toggled(self) -> None:
        self._show_conflicts()
        self.looks_changed.emit()

    def _turn_whole_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
            self.resize(*_WINDOWED)
        else:
            self.showFullScreen()

    def open_on_wall(self, beside: QWidget) -> None:
        """Shows itself over the whole of a screen."""
        self.setGeometry(wall_screen(beside).geometry())
        self.showFullScreen()
        self.sheet.setFocus()

    # -- moving about -----------------------------------------------------------------------------------------------

    @property
    def current_paragraph(self) -> str:
        """Id of the paragraph on the wall; empty where there is none."""
        return self.sheet.live.shown

    def show_paragraph(self, paragraph_id: str) -> None:
        """Puts a paragraph on the wall; the first where there is no such one."""
        paragraphs = self.sheet.live.paragraphs
        known = any(each.id == paragraph_id for each in paragraphs)
        shown = paragraph_id if known else paragraphs[0].id if paragraphs else ""
        self.said.hide()
        self.locked.hide()
        self.sheet.show_paragraph(shown)
        self._follow_draft()
        self.sheet.setFocus()
        self.moved_to.emit(shown)

    def go_next(self) -> None:
        """The rest of a paragraph that is longer than the wall, else the next one."""
        if not self._scrolled(1):
            self._step(1)

    def go_previous(self) -> None:
        """The beginning of a paragraph that is longer than the wall, else the one before."""
        if not self._scrolled(-1):
            self._step(-1)

    def _scrolled(self, way: int) -> bool:
        bar = self.sheet.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * round(bar.pageStep() * 0.85))
        return bar.value() != before

    def _step(self, way: int) -> None:
        paragraphs = self.sheet.live.paragraphs
        place = self._place + way
        if 0 <= place < len(paragraphs):
            self.show_paragraph(paragraphs[place].id)

    def _go_undecided(self, way: int) -> None:
        self._workspace.about_to_read.emit()
        rows = table_of(self._workspace.draft, self._notation()).rows
        places = range(self._place + 1, len(rows)) if way > 0 else range(self._place - 1, -1, -1)
        found = next((place for place in places if not rows[place].settled), None)
        if found is None:
            self.say(self.tr("Nothing more to decide below.") if way > 0 else self.tr("Nothing more to decide above."))
        else:
            self.show_paragraph(rows[found].paragraph.id)

    @property
    def _place(self) -> int:
        place = self.sheet.live.place(self.current_paragraph)
        return -1 if place is None else place

    # -- deeds ------------------------------------------------------------------------------------------------------

    def take_wording(self, number: int) -> None:
        """Takes wording ``number`` (from 1) of the bracket at the cursor, or of the paragraph's first."""
        commands = self.sheet.bracket_commands
        self.sheet.live.commit()
        self.sheet.brackets.refresh()
        spot = commands.spot()
        if spot is None:
            first = self.sheet.brackets.next(self._place, -1)
            if first is None or first[0] != self._place:
                self.say(self.tr("There is no bracket in this paragraph."))
                return
            self.sheet.place_caret(*first)
            spot = commands.spot()
        if spot is None or number > len(spot.bracket.alternatives):
            self.say(self.tr("The bracket has no wording {number}.").format(number=number))
            return
        commands.settle(Take(number - 1))

    def _reopen(self) -> None:
        self.locked.ask(self.current_paragraph)

    def say(self, words: str) -> None:
        """Says something below the words, until another paragraph is shown."""
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.said.show()

    # -- following --------------------------------------------------------------------------------------------------

    def _draft_opened(self) -> None:
        if self._workspace.has_draft:
            self.show_paragraph("")
        else:
            self.close()

    def _follow_draft(self) -> None:
        if not self._workspace.has_draft:
            return
        if self._place < 0 and self.sheet.live.paragraphs and self.current_paragraph:
            self.show_paragraph("")  # what was on the wall is no longer in the text
            return
        self.sheet.brackets.refresh()
        self._show_brackets()

    def _show_brackets(self) -> None:
        self._say_where()
        self._show_conflicts()

    def _say_where(self) -> None:
        paragraphs, place = self.sheet.live.paragraphs, self._place
        if place < 0:
            for label in (self.head, self.status, self.progress):
                label.setText("")
            self.icon.clear()
            return
        paragraph, brackets = paragraphs[place], self.sheet.brackets
        stretch = brackets.stretch(place)
        status = paragraph.status if stretch is None else paragraph_state(paragraph, place, stretch).status
        side = max(18, round(self._size * 0.55))
        self.head.setText(self._phrases.head(paragraph))
        self.icon.setPixmap(self.theme.icon(status_icon(status)).pixmap(QSize(side, side)))
        self.status.setText(self._wording.status(status))
        self.progress.setText(self._phrases.progress(place, len(paragraphs), brackets.counts.brackets))

    def _show_conflicts(self) -> None:
        place = self._place
        html = ""
        if self.show_conflicts.isChecked() and self._workspace.has_draft and place >= 0:
            html = self._conflicts.html(self._workspace.draft, place, self.sheet.brackets, self.theme, self._name_of)
        if html != self.conflicts.property("written"):
            self.conflicts.setProperty("written", html)
            self.conflicts.setHtml(html)
        self.conflicts.setVisible(bool(html))
        self._share_height()

    def _scroll_conflicts(self, way: int) -> None:
        bar = self.conflicts.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    def _share_height(self) -> None:
        if self.conflicts.isHidden():
            return
        self.conflicts.document().setTextWidth(self.conflicts.viewport().width())
        wanted = round(self.conflicts.document().size().height()) + _CONFLICTS_EDGE
        self.conflicts.setFixedHeight(min(wanted, round(self.height() * _CONFLICTS_SHARE)))

    def _name_of(self, delegation: str) -> str:
        party = self._notation().table.party(delegation)
        return party.names.within(self._workspace.draft.language) if party is not None else delegation

    # -- Qt's events ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        """White space grows with the wall."""
        side = round(self.width() * _SIDE)
        self._column.setContentsMargins(side, round(self.height() * 0.03), side, round(self.height() * 0.03))
        self._column.setSpacing(max(8, round(self.height() * 0.015)))
        self._top.setSpacing(max(12, round(self.width() * 0.012)))
        self._share_height()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hands in what is typed, and tells that nobody watches any more."""
        self.sheet.live.commit()
        super().closeEvent(event)
        self.closed.emit()


def wall_screen(beside: QWidget) -> QScreen:
    """A screen that ``beside`` is not on; its own where there is but one."""
    own = beside.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), own)


def _own_style(theme: Theme, size: int) -> str:
    """Labels of the wall in sizes that go with the words; the words' own size is the sheet's business."""
    head, line = max(20, round(size * 0.62)), max(16, round(size * 0.44))
    return (
        f"ProjectorWindow {{ background: {theme.window}; }}"
        f" QLabel {{ color: {theme.ink}; font-size: {line}px; }}"
        f" QLabel#head {{ font-size: {head}px; font-weight: 700; }}"
        f" QLabel#status {{ font-weight: 600; }}"
        f" QLabel#silence {{ color: {theme.warning}; font-weight: 700; }}"
        f" QFrame#rule {{ background: {theme.ink}; border: none; }}"
        f" QTextBrowser {{ border: none; border-top: 2px solid {theme.line}; border-radius: 0; padding-top: 6px; }}"
        f" QLineEdit, QListView {{ font-size: {line}px; }}"
    )
