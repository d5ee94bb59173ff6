"""The inspector: what agreed language the paragraph under the cursor comes from, is near to, and has been through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.tables import load_notation
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.inspector.evidence import (
    Evidence,
    evidence_of_match,
    evidence_of_origin,
    link_origin,
    origin_of,
    restore_wording,
    worth_showing,
)
from drafter.desktop.inspector.nearest_finder import Nearest, NearestFinder
from drafter.desktop.inspector.paragraph_history import changes_of
from drafter.desktop.inspector.pills import ClosenessPill
from drafter.desktop.inspector.proposals_section import ProposalsSection
from drafter.desktop.inspector.sections import EvidenceSection, HistorySection
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import JournalEntry, Paragraph, paragraph_closeness
from drafter.drafting.brackets import Notation
from drafter.errors import KnownError
from drafter.instruments import Clause, instrument_of
from drafter.library import ClauseLibrary, Match
from drafter.messages import explain
from drafter.redline import Vocabulary, closeness

PAUSE = 20
"""Milliseconds in which keystrokes are taken together: less than anybody sees."""
REST = 120
"""Milliseconds without a keystroke after which the library is asked: that takes longer than a keystroke may."""
_NEAREST = 5


class InspectorPanel(QWidget):
    """The right panel.

    Signals:
        reveal_clause(str): a clause by id, to be shown in the library.
        insert_requested(list[str]): clauses by id, to be put after the current paragraph.
    """

    reveal_clause = Signal(str)
    insert_requested = Signal(list)

    def __init__(
        self,
        workspace: Workspace,
        library: ClauseLibrary,
        vocabulary: Vocabulary,
        theme: Theme,
        language: str,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        notation: Notation | None = None,
    ) -> None:
        """``notation`` says who is at the table; None takes the shipped one."""
        super().__init__(parent)
        self._workspace = workspace
        self._library = library
        self._vocabulary = vocabulary
        self._language = language
        self._theme = theme
        self._wording = Wording(self)
        self._notation = notation if notation is not None else load_notation()
        self._paragraph_id = ""
        self._live_text = ""
        self._committed_text = ""
        self._compared_id = ""
        self._compared_words: tuple[Clause, str, str] | None = None
        self._names: dict[str, str] = {}
        self._asked_for = ""
        self._matches: Sequence[Match] = ()
        self._finder = NearestFinder(library, tasks, _NEAREST + 3, language, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show()

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.place = QLabel()
        self.place.setProperty("role", "title")
        self.pill = ClosenessPill()
        head = FlowLayout(gap=8)
        head.addWidget(self.place)
        head.addWidget(self.pill)

        def evidence(caption: str, *, foldable: bool) -> EvidenceSection:
            return EvidenceSection(caption, self._wording, self._theme, self._short_name, foldable=foldable)

        self.compared = evidence(self.tr("Compared with"), foldable=False)
        self.sources = evidence(self.tr("Source"), foldable=False)
        self.nearest = evidence(self.tr("Nearest agreed language"), foldable=True)
        self.proposals = ProposalsSection(self._workspace, self._notation, self._theme)
        self.history = HistorySection(self.tr("History"), self._wording, self._theme, self._language)
        self.stop_comparing = QToolButton()
        self.stop_comparing.setText(self.tr("End this comparison"))
        self.stop_comparing.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.compared.column.insertWidget(1, self.stop_comparing)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(16)
        column.addLayout(head)
        for section in (self.compared, self.proposals, self.sources, self.nearest, self.history):
            column.addWidget(section)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("The current paragraph"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        for ground in (self.area.viewport(), inside):
            ground.setAutoFillBackground(False)
        self.empty = QLabel()
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(24, 24, 24, 24)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    def _connect(self) -> None:
        for section in (self.compared, self.sources, self.nearest):
            section.reveal_clicked.connect(self.reveal_clause)
            section.insert_clicked.connect(self._insert)
            section.source_clicked.connect(self._use_as_source)
        self.history.restore_clicked.connect(self._restore)
        self.stop_comparing.clicked.connect(lambda _checked=False: self.compare_with(""))
        self._pause.timeout.connect(self._show)
        self._rest.timeout.connect(self._ask)
        self._finder.found.connect(self._found)
        self._finder.failed.connect(self._not_found)
        self._workspace.draft_opened.connect(self._draft_opened)
        self._workspace.draft_edited.connect(self._draft_edited)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        self._theme = theme
        self.stop_comparing.setIcon(theme.icon("x"))
        for section in (self.compared, self.sources, self.nearest):
            section.set_theme(theme)
        self.history.set_theme(theme)
        self.proposals.set_theme(theme)
        self._show()

    # -- following the cursor and the keyboard --------------------------------------------------------------------

    def show_paragraph(self, paragraph_id: str, live_text: str) -> None:
        """Shows what is known of a paragraph whose words, as typed so far, are ``live_text``."""
        if paragraph_id != self._paragraph_id:
            self._compared_id = ""
            for section in (self.compared, self.sources, self.nearest):
                section.fold_all()
            self.history.begin_again()
            self.area.verticalScrollBar().setValue(0)
        self._paragraph_id, self._live_text = paragraph_id, live_text
        paragraph = self._paragraph()
        self._committed_text = paragraph.text if paragraph else ""
        if not self._pause.isActive():
            self._pause.start()

    def compare_with(self, clause_id: str) -> None:
        """Puts that clause of the library beside the paragraph, before all others; an empty id ends that."""
        self._compare(clause_id, None)

    def compare_with_words(self, clause: Clause, name: str, citation: str) -> None:
        """The same with a clause of a text that the library does not have, called by ``name`` and cited in full."""
        self._compare(clause.id, (clause, name, citation))

    def _compare(self, clause_id: str, words: tuple[Clause, str, str] | None) -> None:
        self._compared_id, self._compared_words = clause_id, words
        self._show()
        self.area.verticalScrollBar().setValue(0)

    def _draft_opened(self) -> None:
        self._paragraph_id = self._live_text = self._compared_id = ""
        self._show()

    def _draft_edited(self, entry: JournalEntry) -> None:
        if self._paragraph() is not None:
            self.proposals.show_paragraph(self._paragraph_id)
        if self._paragraph_id not in entry.edit.paragraph_ids:
            return
        paragraph = self._paragraph()
        if paragraph is not None and self._live_text == self._committed_text:
            self._live_text = paragraph.text  # nobody is typing here: undo, a review, or this panel changed it
        self._committed_text = paragraph.text if paragraph else ""
        if not self._pause.isActive():
            self._pause.start()

    def _paragraph(self) -> Paragraph | None:
        """The paragraph as the draft has it; None before its first words are committed, or after its removal."""
        if not self._workspace.has_draft:
            return None
        draft = self._workspace.draft
        place = draft.index.get(self._paragraph_id)
        return None if place is None else draft.paragraphs[place]

    # -- showing --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        paragraph = self._paragraph()
        if paragraph is None and not self._live_text.strip():
            has_draft = self._workspace.has_draft
            self.empty.setText(
                self.tr("Put the cursor into a paragraph: its source, the nearest clauses and its history appear here.")
                if has_draft
                else self.tr("Open a draft: the source of each paragraph and the clauses nearest to it appear here.")
            )
            self.pages.setCurrentIndex(0)
            return
        self.pages.setCurrentIndex(1)
        self._show_head(paragraph)
        self.proposals.show_paragraph(self._paragraph_id if paragraph is not None else "")
        self._show_sources(paragraph)
        self._show_compared()
        if self._live_text == self._asked_for:
            self._show_nearest()
        else:
            self._rest.start()
        self._show_history(paragraph)

    def _ask(self) -> None:
        self._asked_for = self._live_text
        self._finder.ask(self._live_text)

    @property
    def _editable(self) -> bool:
        return not self._workspace.read_only and self._paragraph() is not None

    def _show_head(self, paragraph: Paragraph | None) -> None:
        if paragraph is None:
            self.place.setText(self.tr("New paragraph"))
            result = None
        else:
            kind = self._wording.kind(paragraph.kind)
            label = paragraph.label
            named = self.tr("{label} {kind}").format(label=label, kind=kind) if label else kind
            self.place.setText(named)
            result = paragraph_closeness(replace(paragraph, text=self._live_text))
        self.pill.show_closeness(
            result.closeness if result else None, result.score if result else None, self._wording, self._theme
        )
        # Of one source its card says it.
        self.pill.setVisible(paragraph is None or len(paragraph.origins) != 1)

    def _show_sources(self, paragraph: Paragraph | None) -> None:
        origins = paragraph.origins if paragraph else ()
        shown = [evidence_of_origin(origin, self._live_text, self._vocabulary) for origin in origins]
        self.sources.show_evidence(shown, editable=self._editable)
        self.sources.say(
            "" if shown else self.tr("New language: this paragraph was not made from a clause of the library.")
        )

    def _show_compared(self) -> None:
        self.compared.setVisible(bool(self._compared_id))
        if self._compared_id:
            words, library = self._compared_words, self._library
            clause = library.clause(self._compared_id) if words is None else words[0]
            citation = library.citation(clause.id, self._language) if words is None else words[2]
            result = closeness(clause.text, self._live_text, self._vocabulary)
            beside = Evidence(clause.id, citation, clause.text, result, in_library=words is None)
            self.compared.show_evidence([beside], editable=self._editable)

    def _found(self, nearest: Nearest) -> None:
        if nearest.text != self._asked_for:
            return
        self._matches = nearest.matches
        self._names.update((clause_id, self._named(clause_id, short)) for clause_id, short in nearest.places.items())
        self._show_nearest()

    def _show_nearest(self) -> None:
        matches, text = self._matches, self._asked_for
        paragraph = self._paragraph()
        known = {origin.clause_id for origin in paragraph.origins} if paragraph else set()
        known.add(self._compared_id)
        others = [match for match in matches if match.clause.id not in known and worth_showing(match)]
        self.nearest.show_evidence([evidence_of_match(match) for match in others[:_NEAREST]], editable=self._editable)
        if others:
            self.nearest.say("")
        elif not text.strip():
            self.nearest.say(self.tr("Write some words: the clauses nearest to them appear here."))
        elif known - {""}:
            self.nearest.say(self.tr("No other clause of the library is near these words."))
        else:
            self.nearest.say(self.tr("No clause of the library is near these words."))

    def _not_found(self, error: KnownError) -> None:
        self.nearest.show_evidence([], editable=False)
        self.nearest.say(explain(error, self._language))

    def _show_history(self, paragraph: Paragraph | None) -> None:
        text = paragraph.text if paragraph else ""
        changes = changes_of(self._paragraph_id, self._workspace.journal, text) if paragraph else ()
        self.history.show_changes(changes, text, editable=self._editable)

    def _short_name(self, clause_id: str, citation: str) -> str:
        """«párr. 9», with the instrument's id where there are several; a clause the library lacks by its citation."""
        words = self._compared_words
        if words is not None and clause_id == words[0].id:
            return words[1]
        if clause_id not in self._names:
            try:
                short = self._named(clause_id, self._library.short_citation(clause_id, self._language))
            except KnownError:  # a draft made with another library: its own citation has to do
                short = citation.rsplit("), ", 1)[-1]
            self._names[clause_id] = short
        return self._names[clause_id]

    def _named(self, clause_id: str, short: str) -> str:
        return f"{instrument_of(clause_id)}, {short}" if len(self._library.instruments()) > 1 else short

    def library_changed(self) -> None:
        """Instruments came, went or were edited: what was found near is looked for again."""
        self._names.clear()
        if self._compared_words is None and instrument_of(self._compared_id) not in {
            each.metadata.id for each in self._library.instruments()
        }:
            self._compared_id = ""
        self._asked_for, self._matches = "", ()
        self._show()

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _insert(self, clause_id: str) -> None:
        self.insert_requested.emit([clause_id])

    def _use_as_source(self, evidence: Evidence) -> None:
        self._workspace.about_to_read.emit()
        paragraph = self._paragraph()
        if paragraph is not None and self._editable:
            citation = self._library.citation(evidence.clause_id, self._workspace.draft.language)
            cited = replace(evidence, citation=citation)
            self._workspace.apply(link_origin(paragraph, origin_of(cited)))

    def _restore(self, text: str) -> None:
        self._workspace.about_to_read.emit()
        paragraph = self._paragraph()
        if paragraph is not None and self._editable and paragraph.text != text:
            self._workspace.apply(restore_wording(paragraph, text))
