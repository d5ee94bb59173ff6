"""State of play: how far the text is, paragraph by paragraph and over versions; who holds what; the report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from drafter.desktop.actions import ink, make_action
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.hairline import hairline
from drafter.desktop.notices import NoticePage, notice_or_page
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.state_of_play.matrix import Matrix, MatrixView, matrix_of
from drafter.desktop.state_of_play.paragraph_table import PlayTable
from drafter.desktop.state_of_play.phrases import PlayPhrases
from drafter.desktop.state_of_play.status_bars import StatusBars
from drafter.desktop.state_of_play.version_chart import VersionChart
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.brackets import Notation
from drafter.drafting.negotiation.private_layer import Position
from drafter.drafting.negotiation.state_of_play import StateOfPlay, state_of_play
from drafter.drafting.negotiation.stated_positions import StatedPosition, stated_positions
from drafter.errors import KnownError
from drafter.messages import explain

_SIDE_WIDTH = 380
_OPENING = 400
"""Characters of a paragraph that are looked at: no column shows more."""


class StateOfPlayPanel(QWidget):
    """Counts and chart on the left; on the right the paragraphs, and the matrix of positions.

    Signals:
        paragraph_wanted(str): somebody wants to go to a paragraph.
        report_wanted(str): the report for the capital is wanted, compared with the version of that name (or none).
        said(str): something the person should know, which asks for no answer.
    """

    paragraph_wanted = Signal(str)
    report_wanted = Signal(str)
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, language: str, notation: Notation, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            language: of messages, ISO 639-1.
            notation: who is at the table, and how brackets are read.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._language = language
        self._notation = notation
        self._private_visible = True
        self._state: StateOfPlay | None = None
        self._stated: tuple[StatedPosition, ...] = ()
        self._matrix = Matrix()
        self._phrases = PlayPhrases(self)
        self._wording = Wording(self)
        self.since = ChoiceBox()
        self.since.setAccessibleName(self.tr("Compare with"))
        self.copy = make_action(self, self.tr("&Copy as text"), self._copy, icon="copy")
        self.report = make_action(
            self,
            self.tr("&Report to the capital…"),
            self._report,
            icon="file-output",
            hint=self.tr("One page: what is agreed, what is open, who holds it"),
        )
        self.bars = StatusBars(theme)
        self.chart = VersionChart(theme, self._phrases)
        self.paragraphs = PlayTable(theme, self._phrases)
        self.matrix = MatrixView(theme, self._phrases)
        self.status = FilterChoice(self.tr("Every status"))
        self.only_left = FilterChoice(self.tr("All paragraphs"), [(self.tr("Only with brackets"), "brackets")])
        self.delegation = FilterChoice(self.tr("Every delegation"))
        self._empty = NoticePage(theme, "scale")
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    # -- what the window uses -------------------------------------------------------------------------------------

    @property
    def menu_actions(self) -> list[QAction | None]:
        """For the menu."""
        return [self.report, self.copy]

    def set_notation(self, notation: Notation) -> None:
        """Reads brackets and names anew: the table of delegations changed."""
        self._notation = notation
        self._count()

    @property
    def private_visible(self) -> bool:
        """Whether what only we know is shown."""
        return self._private_visible

    def set_private_visible(self, visible: bool) -> None:
        """Hides what only we know, or shows it again; what everybody can see stays."""
        self._private_visible = visible
        self._arrange_positions()

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        for part in (self.bars, self.chart, self.paragraphs, self.matrix, self._empty):
            part.set_theme(theme)
        ink((self.copy, self.report), theme)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(6)
        self._headline = QLabel()
        self._headline.setProperty("role", "title")
        bar.addWidget(self._headline)
        bar.addStretch(1)
        label = QLabel(self.tr("Since"))
        label.setBuddy(self.since)
        bar.addWidget(label)
        bar.addWidget(self.since)
        bar.addWidget(deed_button(self.copy))
        bar.addWidget(deed_button(self.report))
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 16, 12)
        left.setSpacing(8)
        self._left_over = QLabel()
        self._left_over.setProperty("role", "muted")
        for caption, part in (
            (self.tr("Paragraphs by status"), self.bars),
            (self.tr("Over the versions"), self.chart),
        ):
            name = QLabel(caption)
            name.setProperty("role", "caption")
            left.addWidget(name)
            left.addWidget(part)
        left.insertWidget(0, self._left_over)
        left.addStretch(1)
        figures = QWidget()
        figures.setLayout(left)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_with_filters(self.paragraphs, self.status, self.only_left), self.tr("Paragraphs"))
        self._private_note = QLabel()
        self._private_note.setProperty("role", "muted")
        self.tabs.addTab(_with_filters(self.matrix, self.delegation, note=self._private_note), self.tr("Positions"))
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(figures)
        sides.addWidget(self.tabs)
        sides.setStretchFactor(1, 1)
        sides.setChildrenCollapsible(False)
        sides.setSizes([_SIDE_WIDTH, 2 * _SIDE_WIDTH])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(sides, 1)
        self._pages = notice_or_page(self, self._empty, whole)
        self._empty.say(
            self.tr("No draft is open"), self.tr("Open a draft: how far it is, and who holds what, is shown here.")
        )

    def _connect(self) -> None:
        self._workspace.draft_opened.connect(self._opened)
        self._workspace.draft_edited.connect(self._edited)
        self.since.currentIndexChanged.connect(lambda _place: self._list_paragraphs())
        self.status.currentIndexChanged.connect(lambda _place: self._list_paragraphs())
        self.only_left.currentIndexChanged.connect(lambda _place: self._list_paragraphs())
        self.delegation.currentIndexChanged.connect(lambda _place: self._show_matrix())
        self.bars.chosen.connect(self._show_status)
        self.chart.version_wanted.connect(lambda name: self.since.setCurrentIndex(self.since.findData(name)))
        self.paragraphs.paragraph_wanted.connect(self.paragraph_wanted)
        self.matrix.paragraph_wanted.connect(self.paragraph_wanted)

    # -- showing --------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is counted while nobody looks."""
        super().showEvent(event)
        self._count()

    def _opened(self) -> None:
        self._state = None
        self.since.clear()
        if self.isVisible():
            self._count()

    def _edited(self) -> None:
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        there = self._workspace.has_draft
        self._pages.setCurrentIndex(1 if there else 0)
        for action in (self.copy, self.report):
            action.setEnabled(there)
        if not there:
            self._state = None
            return
        draft = self._workspace.draft
        state = self._state = state_of_play(draft, self._notation, self._workspace.versions)
        self._offer_versions([each.name for each in state.versions])
        self._headline.setText(self._phrases.agreed(state.now))
        self._left_over.setText(self._phrases.counts(state.now.counts))
        self.bars.show_counts(state.now.by_status)
        self.chart.show_moments((*state.versions, state.now))
        self.status.offer([(self._wording.status(each), each.value) for each in state.now.by_status])
        self._stated = stated_positions(draft, self._notation)
        self._list_paragraphs()
        self._arrange_positions()

    def _offer_versions(self, names: list[str]) -> None:
        """The versions to compare with, the newest first; the newest at first, and what was chosen stays so."""
        offered = [self.since.itemData(place) for place in range(1, self.since.count())]
        if self.since.count() and offered == names[::-1]:
            return
        chosen = self.since.currentData()
        self.since.blockSignals(True)
        self.since.clear()
        self.since.addItem(self.tr("No comparison"), "")
        for name in reversed(names):
            self.since.addItem(name, name)
        place = self.since.findData(chosen) if chosen else -1
        self.since.setCurrentIndex(place if place > 0 else min(1, len(names)))
        self.since.blockSignals(False)

    @property
    def _since(self) -> int | None:
        """Place of the version that is compared with."""
        name = self.since.currentData()
        names = [] if self._state is None else [each.name for each in self._state.versions]
        return names.index(name) if name in names else None

    def _list_paragraphs(self) -> None:
        if self._state is None:
            return
        status, only = self.status.value(), self.only_left.value()
        rows = [
            each
            for each in self._state.paragraphs
            if (status is None or each.status.value == status) and (only is None or each.counts.brackets)
        ]
        draft = self._workspace.draft
        openings = {
            each.paragraph_id: " ".join(draft.paragraph(each.paragraph_id).text[:_OPENING].split()) for each in rows
        }
        self.paragraphs.paragraphs.show_rows(rows, openings, self._since)

    def _show_status(self, status: Status) -> None:
        self.tabs.setCurrentIndex(0)
        self.status.choose(status.value)
        self.paragraphs.setFocus()
        if self.paragraphs.paragraphs.rows:
            self.paragraphs.selectRow(0)

    # -- positions ------------------------------------------------------------------------------------------------

    def _private_positions(self) -> tuple[Position, ...]:
        if not self._private_visible:
            return ()
        try:
            file = self._workspace.private_file()
            return () if file is None else file.load().positions
        except KnownError as error:  # the draft is none the worse for it
            self.said.emit(explain(error, self._language))
            return ()

    def _arrange_positions(self) -> None:
        if self._state is None:
            return
        table = self._notation.table
        self._matrix = matrix_of(self._workspace.draft, self._stated, self._private_positions(), table)
        self._private_note.setText(
            self.tr("With a lock, in parentheses: only we know")
            if self._private_visible
            else self.tr("Only what everybody can see")
        )
        self.delegation.offer([(self._name_of(code), code) for code in self._matrix.parties])
        self._show_matrix()

    def _show_matrix(self) -> None:
        code = self.delegation.value()
        shown = self._matrix if code is None else self._matrix.of_party(code)
        draft = self._workspace.draft if self._workspace.has_draft else None
        self.matrix.show_matrix(shown, draft, self._name_of)

    def _name_of(self, code: str) -> str:
        party = self._notation.table.party(code)
        language = self._workspace.draft.language if self._workspace.has_draft else self._language
        return code if party is None else party.names.within(language)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        self._workspace.about_to_read.emit()
        self._count()
        if self._state is not None:
            QGuiApplication.clipboard().setText(self._phrases.as_text(self._state, self._since))
            self.said.emit(self.tr("The state of play is in the clipboard."))

    def _report(self) -> None:
        self._workspace.about_to_read.emit()
        self._count()
        self.report_wanted.emit(self.since.currentData() or "")


def _with_filters(table: QWidget, *filters: FilterChoice, note: QLabel | None = None) -> QWidget:
    row = QHBoxLayout()
    row.setContentsMargins(12, 8, 12, 6)
    row.setSpacing(6)
    for each in filters:
        each.setMinimumWidth(190)
        each.setMaximumWidth(240)
        row.addWidget(each)
    row.addStretch(1)
    if note is not None:
        row.addWidget(note)
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row)
    column.addWidget(table, 1)
    return page
