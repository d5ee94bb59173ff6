"""Everything a search can be narrowed to, with how many clauses would be left."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.narrowing.facet_section import FacetSection, FacetValue, ValueSection
from drafter.desktop.consult.narrowing.filter_words import FilterWords
from drafter.desktop.consult.narrowing.filters import EVERYTHING, Field, chosen_in, span, span_of
from drafter.desktop.consult.narrowing.year_section import YearSection
from drafter.desktop.theme import Theme
from drafter.errors import BugError
from drafter.library import Facets, Filters

_STRONGEST = 9
_OPEN_AT_FIRST = frozenset({Field.TOPIC, Field.BODY, Field.YEAR})


class FacetPanel(QWidget):
    """A section for each respect in which the library's clauses differ.

    Signals:
        picked(Field, str): somebody wants a value in some respect, ``""`` to let everything through again.
        done(): somebody wants to see what is left.
    """

    picked = Signal(object, str)
    done = Signal()

    def __init__(self, catalogue: Catalogue, words: FilterWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._words = words
        self._theme = theme
        self._filters = EVERYTHING
        self.setAccessibleName(self.tr("Filters"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Filters"))
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done_button = QPushButton()
        self.done_button.setProperty("role", "primary")
        self.done_button.clicked.connect(lambda _checked=False: self.done.emit())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.done_button)
        self.sections: dict[Field, FacetSection] = {}
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(2)
        self.nothing = QLabel(self.tr("Nothing to tell these clauses apart by."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.area.setWidget(inside)
        for ground in (self.area.viewport(), inside):
            ground.setAutoFillBackground(False)
        self.set_theme(theme)

    def _make_sections(self) -> None:
        """Only when somebody wants to see them: the program opens without."""
        for place, field in enumerate(Field):
            section = self.sections[field] = self._section(field, self._theme)
            section.set_open(field in _OPEN_AT_FIRST)
            self._column.insertWidget(place, section)
        # Made last, they would be reached last, far from the field above them and after the button below them.
        before: QWidget = self.area
        for field, section in self.sections.items():
            for stop in (*section.stops, *((self.or_stronger,) if field is Field.STRENGTH else ())):
                self.setTabOrder(before, stop)
                before = stop
        self.setTabOrder(before, self.done_button)

    def _section(self, field: Field, theme: Theme) -> FacetSection:
        if field is Field.YEAR:
            years = YearSection(self._words.field(field), theme, self._catalogue.language)
            years.picked.connect(lambda value: self.picked.emit(Field.YEAR, value))
            return years
        values = ValueSection(self._words.field(field), theme, self._catalogue.language)
        if field is Field.STRENGTH:
            self.or_stronger = QCheckBox(self.tr("Or stronger"))
            self.or_stronger.setToolTip(self.tr("With verbs of that rung of the ladder and of every higher one"))
            self.or_stronger.clicked.connect(self._toggle_stronger)
            values.column.addWidget(self.or_stronger)
            values.picked.connect(self._pick_strength)
        else:
            values.picked.connect(lambda value, field=field: self.picked.emit(field, value))
        return values

    def set_theme(self, theme: Theme) -> None:
        """Dresses the sections."""
        self._theme = theme
        for section in self.sections.values():
            section.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the filters as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def say_done(self, words: str) -> None:
        """What the button under the sections says: how many clauses it leads to."""
        self.done_button.setText(words)

    def take_focus(self) -> None:
        """Puts the keyboard into the first section, as soon as there is one."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._focus_first()

    def _focus_first(self) -> None:
        first = next((section for section in self.sections.values() if not section.isHidden()), None)
        if first is not None:
            first.header.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_facets(self, facets: Facets, filters: Filters) -> None:
        """Shows the counts of an answer, and what was chosen for it."""
        self._filters = filters
        begins = not self.sections
        if begins:
            self._make_sections()
        several = False
        for field, section in self.sections.items():
            chosen = chosen_in(filters, field) or ""
            counts = facets.of(field.value)
            if isinstance(section, YearSection):
                tells_apart = self._show_years(section, dict(counts), chosen)
            else:
                tells_apart = self._show_values(field, section, counts, chosen)
            section.setVisible(tells_apart or bool(chosen))
            section.say_chosen(self._words.value(field, chosen) if chosen else "")
            several = several or tells_apart or bool(chosen)
        self.nothing.setVisible(not several)
        if begins and self.hasFocus():
            self._focus_first()

    def _show_years(self, section: YearSection, counts: dict[str, int], chosen: str) -> bool:
        """True where there is more than one year to choose from."""
        dated = (summary.metadata.date[:4] for summary in self._catalogue.instruments)
        years = {int(year) for year in (*dated, *counts) if year.isdecimal()}
        section.offer(sorted(years), {int(y): count for y, count in counts.items() if y.isdecimal()}, chosen)
        return len(years) > 1

    def _show_values(self, field: Field, section: FacetSection, counts: Iterable[tuple[str, int]], chosen: str) -> bool:
        """True where there is more than one value to choose from."""
        if not isinstance(section, ValueSection):
            raise BugError(f"no values of {field}")
        offered = [
            FacetValue(value, self._words.value(field, value), self._catalogue.number(count)) for value, count in counts
        ]
        if field is Field.STRENGTH:
            offered.sort(key=lambda each: each.value, reverse=True)
            bounds = span_of(chosen)
            self.or_stronger.setChecked(bounds is not None and bounds[0] != bounds[1])
            section.offer(offered, str(bounds[0]) if bounds else "")
            return len(offered) > 1
        if chosen and all(each.value != chosen for each in offered):
            offered.insert(0, FacetValue(chosen, self._words.value(field, chosen), ""))
        section.offer(offered, chosen)
        return len(offered) > 1

    def _pick_strength(self, level: str) -> None:
        stronger = level and self.or_stronger.isChecked()
        self.picked.emit(Field.STRENGTH, span(int(level), _STRONGEST) if stronger else level)

    def _toggle_stronger(self) -> None:
        bounds = span_of(self._filters.strength)
        if bounds is not None:
            self._pick_strength(str(bounds[0]))
