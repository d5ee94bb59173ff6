"""What identifies an instrument, in a form: to be edited in place, and to be checked before an instrument enters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.library.instrument_table import language_name
from drafter.desktop.library.names import ADOPTIONS, Names
from drafter.desktop.theme import Theme
from drafter.instruments import HouseStyle, InstrumentMetadata
from drafter.messages import LANGUAGES

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LINES = ("id", "title", "body", "meeting", "symbol", "place", "dates", "date")
_CHOICES = ("language", "style", "adoption")


def is_date(typed: str) -> bool:
    """True for a year, a month or a day as ISO 8601 writes it, and for nothing at all."""
    found = _DATE.fullmatch(typed)
    if found is None:
        return not typed
    year, month, day = (int(part) if part else 1 for part in found.groups())
    return QDate.isValid(year, month, day)


class MetadataForm(QWidget):
    """One row a field.

    Signals:
        edited(InstrumentMetadata): a field was left, or chosen, with something else in it than before.
        place_wanted(str): where that field's words stand in the source is to be shown.
        typed(): something is typed; :attr:`sound` says whether it can be kept.
    """

    edited = Signal(object)
    place_wanted = Signal(str)
    typed = Signal()

    def __init__(self, theme: Theme, *, id_editable: bool = False, parent: QWidget | None = None) -> None:
        """``id_editable``: an instrument that is in a library keeps its id; one that enters is given it here."""
        super().__init__(parent)
        self._names = Names(self)
        self._metadata: InstrumentMetadata | None = None
        self._editable = True
        self._id_editable = id_editable
        self._id_fault: Callable[[str], str] = lambda _typed: ""
        self.lines = {name: QLineEdit() for name in _LINES}
        self.choices = {name: ChoiceBox() for name in _CHOICES}
        self.found_buttons: dict[str, QToolButton] = {}
        self.fault = QLabel()
        self.fault.setProperty("role", "warning")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._fill_choices()
        self._lay_out()
        for name, line in self.lines.items():
            line.setAccessibleName(self._name(name))
            line.editingFinished.connect(self._left)
            line.textChanged.connect(line.setToolTip)
            line.textEdited.connect(self._typed)
        for name, box in self.choices.items():
            box.setAccessibleName(self._name(name))
            box.activated.connect(lambda _place: self._left())
        self.set_theme(theme)
        self.show_metadata(None)

    def _fill_choices(self) -> None:
        for code in LANGUAGES:
            self.choices["language"].addItem(self._value_name("language", code), code)
        for name, values in (("style", tuple(HouseStyle)), ("adoption", ADOPTIONS)):
            self.choices[name].addItem(self.tr("Not known"), "")
            for value in values:
                self.choices[name].addItem(self._value_name(name, value), value)
        for box in self.choices.values():
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.view().setTextElideMode(Qt.TextElideMode.ElideRight)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        fields: dict[str, QWidget] = {**self.lines, **self.choices}
        for name in ("id", "title", "body", "meeting", "symbol", "place", "dates", "date", *_CHOICES):
            field = fields[name]
            words = QLabel(self._name(name))
            words.setProperty("role", "muted")
            words.setBuddy(field)
            words.setMinimumHeight(field.sizeHint().height())  # on the line of what is typed, not above it
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(field, 1)
            button = QToolButton()
            button.setProperty("role", "bare")
            button.setIconSize(QSize(14, 14))
            button.clicked.connect(lambda _checked=False, name=name: self.place_wanted.emit(name))
            button.hide()
            self.found_buttons[name] = button
            row.addWidget(button)
            form.addRow(words, row)
        form.addRow(self.fault)

    def _name(self, field: str) -> str:
        match field:
            case "id":
                return self.tr("Identifier")
            case "title":
                return self.tr("Title")
            case "body":
                return self.tr("Body")
            case "meeting":
                return self.tr("Meeting")
            case "symbol":
                return self.tr("Symbol")
            case "place":
                return self.tr("Place")
            case "dates":
                return self.tr("Date in words")
            case "date":
                return self.tr("Date")
            case "language":
                return self.tr("Language")
            case "style":
                return self.tr("House style")
            case _:
                return self.tr("Adoption")

    def _value_name(self, field: str, value: str) -> str:
        match field:
            case "language":
                return language_name(value)
            case "style":
                return self._names.house_style(value)
            case _:
                return self._names.adoption(value)

    # -- showing --------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        for button in self.found_buttons.values():
            button.setIcon(theme.icon("search"))

    def judge_ids_by(self, fault: Callable[[str], str]) -> None:
        """``fault`` says in a sentence what is wrong with an id that was typed; empty where nothing is."""
        self._id_fault = fault
        self._judge()

    def show_metadata(
        self, metadata: InstrumentMetadata | None, *, editable: bool = True, found: Mapping[str, str] | None = None
    ) -> None:
        """Shows an instrument's fields; None empties and disables them.

        Args:
            metadata: the instrument's.
            editable: False where its library can only be read.
            found: for fields that were read from the source, where: a sentence for each field's button.
        """
        self._metadata, self._editable = metadata, editable
        self.setEnabled(metadata is not None)
        for name, line in self.lines.items():
            value = getattr(metadata, name) if metadata is not None else ""
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
            line.setReadOnly(not editable or (name == "id" and not self._id_editable))
        self.lines["date"].setPlaceholderText(self.tr("YYYY-MM-DD") if editable else "")
        for name, box in self.choices.items():
            value = getattr(metadata, name) if metadata is not None else ""
            if value and box.findData(value) < 0:
                box.addItem(self._value_name(name, value), value)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.setEnabled(editable and metadata is not None)
        for name, button in self.found_buttons.items():
            where = (found or {}).get(name, "")
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(bool(found))  # all fields end on one line
            button.setSizePolicy(policy)
            button.setVisible(bool(where))
            button.setToolTip(where)
            button.setAccessibleName(f"{self._name(name)}: {where}")
        self._judge()

    @property
    def metadata(self) -> InstrumentMetadata | None:
        """The fields as they are typed now; None where nothing is shown."""
        if self._metadata is None:
            return None
        typed = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        chosen = {name: str(box.currentData() or "") for name, box in self.choices.items()}
        return replace(self._metadata, **typed, **chosen)

    @property
    def sound(self) -> bool:
        """False while something is typed that cannot be kept."""
        return not self.fault.text()

    # -- editing --------------------------------------------------------------------------------------------------

    def _left(self) -> None:
        self._judge()
        metadata = self.metadata
        if self._editable and self.sound and metadata is not None and metadata != self._metadata:
            self._metadata = metadata
            self.edited.emit(metadata)

    def _typed(self) -> None:
        self._judge()
        self.typed.emit()

    def _judge(self) -> None:
        field, words = self._found_wrong()
        self.fault.setText(f"⚠ {words}" if words else "")
        self.fault.setVisible(bool(words))
        for name, line in self.lines.items():
            wrong = name == field
            if bool(line.property("wrong")) != wrong:
                line.setProperty("wrong", wrong)
                line.setAccessibleDescription(words if wrong else "")
                line.style().unpolish(line)  # the style sheet looks at properties when it dresses a widget only
                line.style().polish(line)

    def _found_wrong(self) -> tuple[str, str]:
        """The first field that cannot be kept and a sentence about it; both empty where all can be."""
        if self._metadata is None:
            return "", ""
        if self._id_editable:
            wrong = self._id_fault(self.lines["id"].text().strip())
            if wrong:
                return "id", wrong
        if not self.lines["title"].text().strip():
            return "title", self.tr("An instrument needs a title.")
        if not is_date(self.lines["date"].text().strip()):
            return "date", self.tr("Write the date as year-month-day, such as 2008-12-17, or the year alone.")
        return "", ""
