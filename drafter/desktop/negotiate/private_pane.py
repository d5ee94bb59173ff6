"""What only our own delegation may see of the paragraph: our instruction, red line and fallback, others' positions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ink, make_action
from drafter.desktop.cards import Card, CardView, Sign
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.compose.brackets.wording import BracketWording, shortened
from drafter.desktop.delegations.name_completer import name_completer
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.negotiate.private_notes import PrivateNotes
from drafter.desktop.notices import Banner
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import BracketKind, Notation, Stance
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote, Position
from drafter.messages import explain

_REST = 800
"""Milliseconds without a keystroke after which what is typed is kept."""
_STANCES = (
    Stance.PROPOSE,
    Stance.SUPPORT,
    Stance.PREFER,
    Stance.FLEXIBLE,
    Stance.NEED_CAPITAL,
    Stance.RESERVE,
    Stance.OPPOSE,
    Stance.RETAIN,
    Stance.DELETE,
)
_FIELD_HEIGHT = 44
_ICONS: Mapping[Stance, str] = {
    Stance.OPPOSE: "ban",
    Stance.DELETE: "minus",
    Stance.SUPPORT: "check",
    Stance.RESERVE: "flag",
    Stance.NEED_CAPITAL: "calendar-clock",
}


class PrivatePane(Pane):
    """Two halves: what is ours, and what we heard of others; for the whole paragraph or one bracket of it."""

    private = True

    def __init__(
        self, workspace: Workspace, notes: PrivateNotes, notation: Notation, theme: Theme, language: str
    ) -> None:
        """``language`` is that of messages and of delegations' names."""
        super().__init__()
        self._workspace, self._notes, self._notation, self._language = workspace, notes, notation, language
        self._wording = BracketWording(self)
        self._table = Table((), ())
        self._paragraph_id = ""
        self._filling = self._unkept = False
        self._shown: tuple[Position, ...] = ()
        self._mark = QFrame()
        self._mark.setProperty("role", "flag")
        self._lock = QLabel()
        self.fault = Banner(theme)
        self.place = ChoiceBox()
        self.place.setAccessibleName(self.tr("About what"))
        self.fields = {kind: self._field() for kind in NoteKind}
        self.positions = CardView(theme, self.tr("Positions of delegations"))
        self.who, self.note = QLineEdit(), QLineEdit()
        self.who.setPlaceholderText(self.tr("Delegation"))
        self.who.setAccessibleName(self.tr("Delegation whose position is noted"))
        self.note.setPlaceholderText(self.tr("In our own words"))
        self.note.setAccessibleName(self.tr("Note on its position"))
        self.stance = ChoiceBox()
        self.stance.setAccessibleName(self.tr("What it says"))
        for stance in _STANCES:
            self.stance.addItem(self._wording.stance(stance), stance.value)
        self.keep = QPushButton(self.tr("&Note"))
        self.keep.setProperty("role", "small")
        self.remove = make_action(
            self,
            self.tr("&Take the position out"),
            self._remove,
            icon="trash-2",
            shortcut="Del",
            on=self.positions,
            hint=self.tr("The chosen position is forgotten"),
        )
        self.positions.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.undo = make_action(
            self,
            self.tr("&Undo in the private layer"),
            notes.undo,
            icon="undo-2",
            hint=self.tr("Take the last private note back"),
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.commit)
        self._lay_out()
        self.set_notation(notation)
        self.place.currentIndexChanged.connect(lambda _index: self._place_chosen())
        self.positions.chosen.connect(lambda _number: self._take_up())
        self.who.textChanged.connect(lambda _text: self._show_possibilities())
        self.note.returnPressed.connect(self._keep_position)
        self.keep.clicked.connect(self._keep_position)
        workspace.about_to_read.connect(self.commit)
        notes.changed.connect(self._follow)
        self.set_theme(theme)

    def _field(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setMinimumHeight(_FIELD_HEIGHT)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        return field

    def _lay_out(self) -> None:
        words = QLabel(self.tr("Private: only your delegation sees this; no file that is sent has any of it."))
        words.setWordWrap(True)
        undo = QToolButton()
        undo.setDefaultAction(self.undo)
        mark = QHBoxLayout(self._mark)
        mark.setContentsMargins(10, 4, 6, 4)
        mark.addWidget(self._lock)
        mark.addWidget(words, 1)
        mark.addWidget(self.place, 1)
        mark.addWidget(undo)
        own = QWidget()
        form = QFormLayout(own)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Instruction"), self.fields[NoteKind.INSTRUCTION])
        form.addRow(self.tr("Red &line"), self.fields[NoteKind.RED_LINE])
        form.addRow(self.tr("&Fallback"), self.fields[NoteKind.FALLBACK])
        others = QWidget()
        column = QVBoxLayout(others)
        column.setContentsMargins(10, 0, 0, 0)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.who, 1)
        first.addWidget(self.stance, 1)
        second.addWidget(self.note, 1)
        second.addWidget(self.keep)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.positions, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setProperty("role", "bare")
        halves.setChildrenCollapsible(False)
        halves.addWidget(own)
        halves.addWidget(others)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._mark)
        whole.addWidget(self.fault)
        whole.addWidget(halves, 1)

    def set_notation(self, notation: Notation) -> None:
        """Names are other ones from now on."""
        self._notation = notation
        self.who.setCompleter(name_completer(notation.table, self._language, self))

    def set_theme(self, theme: Theme) -> None:
        self._lock.setPixmap(theme.icon("lock").pixmap(16, 16))
        self.positions.set_theme(theme)
        self.fault.set_theme(theme)
        ink((self.remove, self.undo), theme)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_table(self, table: Table, paragraph_id: str) -> None:
        if paragraph_id != self._paragraph_id:
            self.commit()
        bracket = self._bracket if paragraph_id == self._paragraph_id else ""
        self._table, self._paragraph_id = table, paragraph_id
        self._fill_places(bracket)
        self._follow()

    def _fill_places(self, chosen: str) -> None:
        """The whole paragraph, its brackets, and brackets that were noted on and are no longer there."""
        read = self._table.stretches.get(self._paragraph_id)
        written: dict[str, str] = {}
        if read is not None:
            stretch, place = read
            for bracket in stretch.opened_in(place):
                if bracket.kind is BracketKind.OPTION:
                    words = stretch.bracketed.text[bracket.start : bracket.stop]
                    written.setdefault(words, shortened(words))
        layer = self._notes.layer
        noted = [each.bracket for each in layer.notes_on(self._paragraph_id)]
        noted += [each.bracket for each in layer.positions_on(self._paragraph_id)]
        for words in filter(None, noted):
            if words not in written:
                written[words] = self.tr("{bracket} (no longer there)").format(bracket=shortened(words))
        self._filling = True
        self.place.clear()
        self.place.addItem(self.tr("The whole paragraph"), "")
        for words, shown in written.items():
            self.place.addItem(shown, words)
        self.place.setCurrentIndex(max(0, self.place.findData(chosen)))
        self._filling = False

    def _follow(self) -> None:
        """Shows what is noted."""
        layer = self._notes.layer
        notes = {note.kind: note.text for note in layer.notes_on(self._paragraph_id) if note.bracket == self._bracket}
        self._filling = True
        for kind, field in self.fields.items():
            text = notes.get(kind, "")
            if field.toPlainText().strip() != text:
                field.setPlainText(text)
        self._filling = False
        everybody = layer.positions_on(self._paragraph_id)
        self._shown = tuple(each for each in everybody if each.bracket == self._bracket)
        current = self.positions.current
        self.positions.show_cards([self._card(number, each) for number, each in enumerate(self._shown)])
        self.positions.select(current if current is not None and current < len(self._shown) else None)
        count = len(everybody) + len(layer.notes_on(self._paragraph_id))
        self.retitled.emit(self.tr("Private ({count})").format(count=count) if count else self.tr("Private"))
        fault = self._notes.fault
        self.fault.setVisible(fault is not None)
        if fault is not None:
            self.fault.say(explain(fault, self._language))
        self._show_possibilities()

    def _card(self, number: int, position: Position) -> Card:
        stance = self._wording.stance(position.stance)
        head = self.tr("{delegation}: {stance}").format(delegation=position.delegation, stance=stance)
        return Card(
            number,
            _ICONS.get(position.stance, "user"),
            "accent",
            head,
            position.noted_at[:10],
            (Run(Fate.EQUAL, position.note),) if position.note else (),
            marks=(Sign("lock"),),
            spoken=f"{head}. {position.note}",
        )

    def _show_possibilities(self) -> None:
        usable = self._notes.usable and bool(self._paragraph_id)
        for part in (*self.fields.values(), self.who, self.note, self.stance, self.place):
            part.setEnabled(usable)
        self.keep.setEnabled(usable and self._notation.table.find(self.who.text()) is not None)
        self.remove.setEnabled(usable and self.positions.current is not None)
        self.undo.setEnabled(usable)

    @property
    def _bracket(self) -> str:
        return str(self.place.currentData() or "")

    def _place_chosen(self) -> None:
        if not self._filling:
            self._follow()

    def _take_up(self) -> None:
        """The chosen position, to be changed."""
        number = self.positions.current
        if number is not None:
            position = self._shown[number]
            self.who.setText(position.delegation)
            self.stance.setCurrentIndex(max(0, self.stance.findData(position.stance.value)))
            self.note.setText(position.note)
        self._show_possibilities()

    # -- keeping --------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if not self._filling:
            self._unkept = True
            self._rest.start()

    def commit(self) -> None:
        """Keeps what was typed so far."""
        if not self._unkept:
            return
        self._unkept = False
        self._rest.stop()
        known = {
            note.kind: note for note in self._notes.layer.notes_on(self._paragraph_id) if note.bracket == self._bracket
        }
        for kind, field in self.fields.items():
            text = field.toPlainText().strip()
            old = known.get(kind)
            if text and (old is None or old.text != text):
                self._notes.put(OwnNote(self._paragraph_id, self._bracket, kind, text))
            elif not text and old is not None:
                self._notes.remove(old)

    def _keep_position(self) -> None:
        party = self._notation.table.find(self.who.text())
        if party is None or not self._notes.usable:
            return
        name = party.names.within(self._language)
        stance = Stance(self.stance.currentData())
        note = " ".join(self.note.text().split())
        self._notes.put(Position(name, self._paragraph_id, self._bracket, stance, note, self._workspace.now()))
        self.who.clear()
        self.note.clear()
        self.who.setFocus()

    def _remove(self) -> None:
        number = self.positions.current
        if number is not None:
            self._notes.remove(self._shown[number])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field keeps what stands in it."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed is kept when the pane goes."""
        self.commit()
        super().hideEvent(event)
