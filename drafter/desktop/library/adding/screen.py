"""The proposed cutting beside its source, to be corrected before it enters the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from drafter.desktop.actions import ink
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.counts import counted
from drafter.desktop.hairline import hairline
from drafter.desktop.library.adding import corrections
from drafter.desktop.library.adding.corrections import CuttingHistory
from drafter.desktop.library.adding.piece_deeds import PieceDeeds
from drafter.desktop.library.adding.piece_table import PieceTable
from drafter.desktop.library.adding.source_page import SourcePage
from drafter.desktop.library.adding.source_text import SourceText
from drafter.desktop.library.metadata_form import MetadataForm
from drafter.desktop.library.names import Names
from drafter.desktop.notices import Banner
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.errors import BugError, KnownError
from drafter.instruments import ClauseKind, Cutting, Found, InstrumentMetadata
from drafter.messages import explain, say

_WIDTHS = (430, 530, 340)
"""Of source, pieces and form at first, in device-independent pixels."""


class CuttingScreen(QWidget):
    """Source on the left, pieces in the middle, what identifies the instrument on the right.

    Signals:
        changed(): the cutting is another one, or what is typed in the form became sound or unsound.
    """

    changed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of messages, ISO 639-1."""
        super().__init__(parent)
        self._language = language
        self._wording = Wording(self)
        self._names = Names(self)
        self._history: CuttingHistory | None = None
        self._found: Mapping[str, Found] = {}
        self._proposed: Cutting | None = None
        self.deeds = PieceDeeds(self)
        self.source = SourcePage(theme)
        self.table = PieceTable(theme)
        self.form = MetadataForm(theme, id_editable=True)
        self.kind = ChoiceBox()
        self.banner = Banner(theme)
        self.manner = QLabel()
        self.manner.setProperty("role", "muted")
        self.manner.setWordWrap(True)
        self.notes = QLabel()
        self.notes.setProperty("role", "muted")
        self.notes.setWordWrap(True)
        self.notes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._notes_caption = QLabel(self.tr("Besides the text"))
        self._notes_caption.setProperty("role", "caption")
        self.doubts = QLabel()
        self.doubts.setProperty("role", "muted")
        self._fill_kinds()
        self._lay_out()
        self._connect()
        self.show_notes(())
        self.set_theme(theme)

    def _fill_kinds(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.setToolTip(self.tr("What part of the instrument the chosen pieces are"))
        for kind in ClauseKind:
            self.kind.addItem(self._wording.kind(kind), kind)
        self.kind.setPlaceholderText(self.tr("Kind"))

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        deeds = self.deeds
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 8)
        bar.setSpacing(4)
        for action in (deeds.undo, deeds.redo):
            bar.addWidget(deed_button(action, words=False))
        bar.addSpacing(8)
        for action in (deeds.join, deeds.split, deeds.relabel):
            bar.addWidget(deed_button(action))
        bar.addWidget(self.kind)
        for action in (deeds.move_out, deeds.move_in):
            bar.addWidget(deed_button(action, words=False))
        bar.addWidget(deed_button(deeds.furniture))
        bar.addStretch(1)
        bar.addWidget(self.doubts)
        for action in (deeds.previous_doubt, deeds.next_doubt):
            bar.addWidget(deed_button(action, words=False))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._column(self.tr("Source"), self.source))
        split.addWidget(self._column(self.tr("Pieces"), self.table))
        split.addWidget(self._side())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes(list(_WIDTHS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.banner)
        column.addWidget(hairline())
        column.addWidget(split, 1)
        column.addWidget(hairline())

    @staticmethod
    def _column(words: str, view: QWidget) -> QWidget:
        caption = QLabel(words)
        caption.setProperty("role", "caption")
        caption.setBuddy(view)
        caption.setContentsMargins(8, 6, 8, 4)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(view, 1)
        return made

    def _side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(8)
        caption = QLabel(self.tr("What identifies it"))
        caption.setProperty("role", "caption")
        for part in (caption, self.form, self.manner, self._notes_caption, self.notes):
            column.addWidget(part)
        column.addStretch(1)
        side = QScrollArea()
        side.setAccessibleName(caption.text())
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(inside)
        side.setMinimumWidth(300)
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return side

    def _connect(self) -> None:
        deeds = self.deeds
        deeds.undo.triggered.connect(lambda _checked: self._go(CuttingHistory.undo))
        deeds.redo.triggered.connect(lambda _checked: self._go(CuttingHistory.redo))
        deeds.join.triggered.connect(self._join)
        deeds.split.triggered.connect(self._split)
        deeds.relabel.triggered.connect(self.table.edit_label)
        deeds.move_out.triggered.connect(lambda: self._do(corrections.moved(self.cutting, self.table.chosen_rows, -1)))
        deeds.move_in.triggered.connect(lambda: self._do(corrections.moved(self.cutting, self.table.chosen_rows, 1)))
        deeds.furniture.triggered.connect(
            lambda on: self._do(corrections.as_furniture(self.cutting, self.table.chosen_rows, on))
        )
        deeds.set_apart.triggered.connect(self._set_apart)
        deeds.next_doubt.triggered.connect(lambda: self._to_doubt(1))
        deeds.previous_doubt.triggered.connect(lambda: self._to_doubt(-1))
        self.addActions(deeds.all)
        self.kind.activated.connect(self._set_kind)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(deeds.for_pieces)
        self.table.pieces.relabel_wanted.connect(self._relabel)
        self.table.looked_at.connect(self._looked)
        self.table.chosen.connect(self._show_chosen)
        self.source.looked_at.connect(self.table.look_at)
        self.source.cursorPositionChanged.connect(self._show_possibilities)
        self.form.edited.connect(self._identify)
        self.form.place_wanted.connect(self._show_found)

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        for part in (self.source, self.table, self.form, self.banner):
            part.set_theme(theme)
        ink(self.deeds.all, theme)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_proposal(self, source: SourceText, cutting: Cutting) -> None:
        """Shows another source and how it is proposed to be cut."""
        self._history = CuttingHistory(cutting)
        self._found = {each.field: each for each in reversed(cutting.found)}
        self._proposed = cutting
        self.source.show_source(source)
        self.manner.setText(self._style_words(cutting))
        self._show(0)
        self.table.setFocus()

    @property
    def corrected(self) -> bool:
        """True where somebody corrected something that would be lost."""
        return self._history is not None and self._history.can_undo

    def show_notes(self, notes: Sequence[str]) -> None:
        """Says what is in the file besides its text, or was left out of it: a sentence each."""
        self.notes.setText("\n".join(notes))
        for part in (self._notes_caption, self.notes):
            part.setVisible(bool(notes))

    @property
    def cutting(self) -> Cutting:
        """As it is now."""
        if self._history is None:
            raise BugError("no cutting is shown")
        return self._history.cutting

    def _style_words(self, cutting: Cutting) -> str:
        """The style, and on the next line by what it was recognised."""
        style = self.tr("Recognised as: {style}").format(style=self._names.house_style(cutting.style.style))
        reasons = "; ".join(say(f"evidence-{one.key}", self._language) for one in cutting.style.evidence)
        return f"{style}\n{reasons}" if reasons else style

    def _show(self, at: int) -> None:
        cutting = self.cutting
        self.source.show_cutting(cutting)
        self.table.show_cutting(cutting, at)
        self.form.show_metadata(cutting.metadata, found=self._places_found())
        count = len(cutting.doubtful)
        words = self.tr("%n piece(s) to look at", "", count) if count else self.tr("No doubts left")
        self.doubts.setText(counted(words, count, self._language))
        self._show_chosen()
        self.changed.emit()

    def _places_found(self) -> dict[str, str]:
        words = self.tr("Where it was found: page {page}")
        pieces = self._proposed.pieces if self._proposed is not None else ()
        return {field: words.format(page=pieces[each.piece].pages[0]) for field, each in self._found.items()}

    def _looked(self, at: int) -> None:
        if self._history is not None:
            self._history.look_at(at)
        self.banner.hide()

    def _show_chosen(self) -> None:
        if self._history is None:
            return
        rows = self.table.chosen_rows
        self.source.show_pieces(rows, self.table.current)
        kinds = {self.cutting.pieces[row].kind for row in rows}
        self.kind.setCurrentIndex(self.kind.findData(kinds.pop()) if len(kinds) == 1 else -1)
        self._show_possibilities()

    def _show_possibilities(self) -> None:
        if self._history is None:
            return
        deeds, cutting, rows = self.deeds, self.cutting, self.table.chosen_rows
        clauses = [row for row in rows if not cutting.pieces[row].furniture]
        deeds.undo.setEnabled(self._history.can_undo)
        deeds.redo.setEnabled(self._history.can_redo)
        deeds.join.setEnabled(len(clauses) > 1 or (len(clauses) == 1 and cutting.next_clause(clauses[0]) is not None))
        deeds.split.setEnabled(self._split_place() is not None)
        deeds.set_apart.setEnabled(self._printed_place() is not None)
        deeds.relabel.setEnabled(len(clauses) == 1 and len(rows) == 1)
        deeds.move_out.setEnabled(any(cutting.may_move(row, -1) for row in clauses))
        deeds.move_in.setEnabled(any(cutting.may_move(row, 1) for row in clauses))
        deeds.furniture.setEnabled(bool(rows))
        deeds.furniture.setChecked(bool(rows) and not clauses)
        self.kind.setEnabled(bool(clauses))
        doubtful = bool(cutting.doubtful)
        deeds.next_doubt.setEnabled(doubtful)
        deeds.previous_doubt.setEnabled(doubtful)

    def _show_found(self, field: str) -> None:
        each = self._found.get(field)
        if each is not None and self._proposed is not None and self.source.places is not None:
            self.source.show_span(self.source.places.of(self._proposed).span_in_line(each.piece, each.span))

    # -- correcting -----------------------------------------------------------------------------------------------

    def _do(self, cutting: Cutting | None, at: int | None = None) -> None:
        """Another cutting counts; the piece ``at`` of it is looked at, that of now where None."""
        if self._history is not None and cutting is not None:
            self._history.do(cutting, self._history.at if at is None else at)
            self._show(self._history.at)

    def _go(self, step: Callable[[CuttingHistory], None]) -> None:
        if self._history is not None:
            step(self._history)
            self._show(self._history.at)

    def _join(self) -> None:
        rows = self.table.chosen_rows
        self._do(corrections.joined(self.cutting, rows), min(rows, default=0))

    def _split_place(self) -> tuple[int, int] | None:
        """Piece and offset at the cursor in the source, where that piece can be split."""
        places = self.source.places
        found = places.offset_in_piece(self.source.place) if places is not None else None
        return found if found is not None and corrections.split(self.cutting, *found) is not None else None

    def _split(self) -> None:
        place = self._split_place()
        if place is not None:
            self._do(corrections.split(self.cutting, *place), place[0] + 1)

    def _printed_place(self) -> tuple[int, int] | None:
        """What pages print in the midst of the current piece: at the cursor in the source, else the first of it."""
        at, places = self.table.current, self.source.places
        found = places.printed_at(self.source.place) if places is not None else None
        if found is not None and found[0] == at:
            return found
        return (at, 0) if at >= 0 and self.cutting.pieces[at].printed else None

    def _set_apart(self) -> None:
        place = self._printed_place()
        if place is not None:
            self._do(self.cutting.freed(*place), place[0] + 1)

    def _relabel(self, row: int, typed: str) -> None:
        try:
            self._do(self.cutting.relabelled(row, typed), row)
        except KnownError as error:
            self.banner.say(explain(error, self._language))

    def _set_kind(self) -> None:
        kind = self.kind.currentData()
        if kind is not None:
            self._do(corrections.with_kind(self.cutting, self.table.chosen_rows, ClauseKind(kind)))

    def _identify(self, metadata: InstrumentMetadata) -> None:
        self._do(self.cutting.with_metadata(metadata))

    def _to_doubt(self, step: int) -> None:
        row = corrections.next_doubt(self.cutting, self.table.current, step)
        if row is not None:
            self.table.look_at(row)
