"""The instruments of all open libraries as a table that is sorted and narrowed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from drafter.desktop.counts import grouped
from drafter.desktop.dates import short_date
from drafter.desktop.state_of_play.paragraph_table import dress_table
from drafter.desktop.theme import Theme
from drafter.desktop.told_choice import ToldChoice
from drafter.instruments import fold
from drafter.library import InstrumentSummary

AnyIndex = QModelIndex | QPersistentModelIndex

_BODY, _PLACE = (0.24, 300), (0.22, 190)
"""Of the room that dates, symbols and counts leave, the share that bodies and places get, and the most they need, in
pixels; titles have the rest."""
ID_ROLE = Qt.ItemDataRole.UserRole


class InstrumentColumn(IntEnum):
    """The columns, in order."""

    TITLE = 0
    BODY = 1
    DATE = 2
    PLACE = 3
    SYMBOL = 4
    LANGUAGE = 5
    CLAUSES = 6
    LIBRARY = 7
    ORIGIN = 8


_OWN_NAMES = {"es": "Español", "en": "English", "pt": "Português", "fr": "Français"}
"""Without the country that Qt adds."""


def language_name(code: str) -> str:
    """What a language calls itself: of ``es`` «Español»; the code where nobody knows it."""
    name = _OWN_NAMES.get(code) or (QLocale(code).nativeLanguageName() if code else "")
    return name[:1].upper() + name[1:] if name else code


class InstrumentModel(QAbstractTableModel):
    """One row an instrument, in the order in which the libraries give them."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of dates and counts, ISO 639-1."""
        super().__init__(parent)
        self.theme, self._language = theme, language
        self._given: tuple[InstrumentSummary, ...] = ()
        self._rows: tuple[InstrumentSummary, ...] = ()
        self._row_of: dict[str, int] = {}
        self._said: dict[str, str] = {}
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> tuple[InstrumentSummary, ...]:
        """Every instrument."""
        return self._rows

    def show_instruments(self, rows: Sequence[InstrumentSummary]) -> None:
        """Lists other instruments."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._said.clear()
        self._arrange()
        self.endResetModel()

    def row_of(self, instrument_id: str) -> int | None:
        """Where an instrument is listed; None where it is not."""
        return self._row_of.get(instrument_id)

    def said(self, row: int) -> str:
        """All that identifies an instrument, folded, to be searched in; made once: a library may list tens of
        thousands."""
        each = self._rows[row]
        known = self._said.get(each.metadata.id)
        if known is None:
            metadata = each.metadata
            columns = (self.words(each, column) for column in InstrumentColumn)
            others = (language_name(metadata.language), metadata.id, metadata.date, metadata.dates, metadata.meeting)
            known = self._said[metadata.id] = fold(" ".join((*columns, *others, metadata.source_file)))
        return known

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Lists in the order of a column; of no column (-1) as the libraries give them.

        Qt would ask for both values at each of its comparisons; here each is asked for once.
        """
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].metadata.id for index in before]
        self._order = (column, order)
        self._arrange()
        after = [self.index(self._row_of[each], index.column()) for each, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        place, order = self._order
        rows = self._given
        if place >= 0:
            column, last_first = InstrumentColumn(place), order is Qt.SortOrder.DescendingOrder
            rows = tuple(sorted(rows, key=lambda each: self._rank(each, column), reverse=last_first))
        self._rows = rows
        self._row_of = {each.metadata.id: row for row, each in enumerate(rows)}

    def _rank(self, row: InstrumentSummary, column: InstrumentColumn) -> tuple[int, str]:
        """By what it is sorted: words by their letters, counts as numbers, days as time goes by."""
        match column:
            case InstrumentColumn.CLAUSES:
                return row.clause_count, ""
            case InstrumentColumn.DATE:
                return 0, row.metadata.date
            case _:
                return 0, fold(self.words(row, column))

    # -- Qt's model -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many instruments."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(InstrumentColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column holds."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = InstrumentColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match column:
            case InstrumentColumn.TITLE:
                return self.tr("Title")
            case InstrumentColumn.BODY:
                return self.tr("Body")
            case InstrumentColumn.DATE:
                return self.tr("Date")
            case InstrumentColumn.PLACE:
                return self.tr("Place")
            case InstrumentColumn.SYMBOL:
                return self.tr("Symbol")
            case InstrumentColumn.LANGUAGE:
                return self.tr("Language")
            case InstrumentColumn.CLAUSES:
                return self.tr("Clauses")
            case InstrumentColumn.LIBRARY:
                return self.tr("Library")
            case InstrumentColumn.ORIGIN:
                return self.tr("Origin")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], InstrumentColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column) or None
            case Qt.ItemDataRole.AccessibleTextRole if column is InstrumentColumn.LANGUAGE:
                return language_name(row.metadata.language)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.DecorationRole if column is InstrumentColumn.ORIGIN:
                return self.theme.icon("lock" if row.shipped else "user")
            case Qt.ItemDataRole.ForegroundRole if column is not InstrumentColumn.TITLE:
                return self.theme.colour("muted")
            case _ if role == ID_ROLE:
                return row.metadata.id
            case _:
                return None

    def words(self, row: InstrumentSummary, column: InstrumentColumn) -> str:
        """The words of a cell."""
        metadata = row.metadata
        match column:
            case InstrumentColumn.TITLE:
                return metadata.title or metadata.id
            case InstrumentColumn.BODY:
                return metadata.body
            case InstrumentColumn.DATE:
                return short_date(metadata.date, self._language)
            case InstrumentColumn.PLACE:
                return metadata.place
            case InstrumentColumn.SYMBOL:
                return metadata.symbol
            case InstrumentColumn.LANGUAGE:
                return metadata.language.upper()
            case InstrumentColumn.CLAUSES:
                return grouped(row.clause_count, self._language)
            case InstrumentColumn.LIBRARY:
                return row.library.stem
            case InstrumentColumn.ORIGIN:
                return self.shipped_words if row.shipped else self.tr("Own")

    @property
    def shipped_words(self) -> str:
        """What is said of an instrument that came with the program."""
        return self.tr("Shipped")

    def _tip(self, row: InstrumentSummary, column: InstrumentColumn) -> str:
        match column:
            case InstrumentColumn.LIBRARY:
                return str(row.library)
            case InstrumentColumn.ORIGIN if row.shipped:
                return self.tr("Came with the program")
            case InstrumentColumn.ORIGIN:
                return self.tr("Added by you")
            case InstrumentColumn.DATE:
                return row.metadata.dates or self.words(row, column)
            case InstrumentColumn.LANGUAGE:
                return language_name(row.metadata.language)
            case InstrumentColumn.TITLE:
                return f"{row.metadata.id}\n{row.metadata.title}"
            case _:
                return self.words(row, column)


def _alignment(column: InstrumentColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column is InstrumentColumn.CLAUSES else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class InstrumentFilter(QSortFilterProxyModel):
    """Rows with all words typed, somewhere in what identifies the instrument; accents and case count for nothing."""

    def __init__(self, model: InstrumentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._language: str | None = None
        self._library: str | None = None
        self.setSourceModel(model)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The model itself sorts."""
        self._model.sort(column, order)

    def narrow(self, typed: str, language: str | None, library: str | None) -> None:
        """Lets through what has the words typed, in that language, of that library file; None lets all through."""
        self._words, self._language, self._library = tuple(fold(typed).split()), language, library
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Whether an instrument answers."""
        row = self._model.rows[source_row]
        metadata = row.metadata
        if self._language is not None and metadata.language != self._language:
            return False
        if self._library is not None and str(row.library) != self._library:
            return False
        said = self._model.said(source_row) if self._words else ""
        return all(word in said for word in self._words)


class InstrumentTable(QTableView):
    """The table; several rows can be chosen.

    Signals:
        chosen(): other instruments are chosen.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of dates and counts, ISO 639-1."""
        super().__init__(parent)
        self.instruments = InstrumentModel(theme, language, self)
        self.shown = InstrumentFilter(self.instruments, self)
        self.setModel(self.shown)
        self.setAccessibleName(self.tr("Instruments of the library"))
        dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._choice = ToldChoice(self)
        self._choice.changed.connect(self.chosen)
        self._size_columns(language)

    def _size_columns(self, language: str) -> None:
        wide = self.fontMetrics().horizontalAdvance
        days = (short_date(f"2028-{month:02}-28", language) for month in range(1, 13))
        header = self.horizontalHeader()
        header.setSectionResizeMode(InstrumentColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        for column, sample in (
            (InstrumentColumn.DATE, max(days, key=wide)),
            (InstrumentColumn.SYMBOL, "A/RES/00/000"),
            (InstrumentColumn.LANGUAGE, "MM"),
            (InstrumentColumn.CLAUSES, "000000"),
            (InstrumentColumn.LIBRARY, "clause_library"),
            (InstrumentColumn.ORIGIN, f"{self.instruments.shipped_words}MMM"),
        ):
            heading = str(self.instruments.headerData(column, Qt.Orientation.Horizontal))
            self.setColumnWidth(column, max(wide(sample) + 6, round(1.1 * wide(heading)) + 4) + 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares what the narrow columns leave among title, body and place."""
        super().resizeEvent(event)
        shared = (InstrumentColumn.TITLE, InstrumentColumn.BODY, InstrumentColumn.PLACE)
        room = event.size().width() - sum(self.columnWidth(each) for each in InstrumentColumn if each not in shared)
        for column, (share, most) in ((InstrumentColumn.BODY, _BODY), (InstrumentColumn.PLACE, _PLACE)):
            self.setColumnWidth(column, max(72, min(round(share * room), most)))

    def show_instruments(self, rows: Sequence[InstrumentSummary]) -> None:
        """Lists other instruments; those that were chosen stay so while they are there."""
        chosen, current = set(self.chosen_ids), self.current_id
        with self._choice.filled_anew():
            self.instruments.show_instruments(rows)
            self.choose([each.metadata.id for each in rows if each.metadata.id in chosen], current)

    def choose(self, instrument_ids: Sequence[str], current: str | None = None) -> None:
        """Chooses these instruments, as far as they are shown; ``current`` (the first where None) is brought into
        sight."""
        self.clearSelection()
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        first = current if current in instrument_ids else next(iter(instrument_ids), None)
        for instrument_id in instrument_ids:
            index = self._index_of(instrument_id)
            if index.isValid():
                selection.select(index, flags.Select | flags.Rows)
        at = self._index_of(first) if first is not None else QModelIndex()
        if at.isValid():
            selection.setCurrentIndex(at, flags.NoUpdate)
            self.scrollTo(at)

    def _index_of(self, instrument_id: str) -> QModelIndex:
        row = self.instruments.row_of(instrument_id)
        return QModelIndex() if row is None else self.shown.mapFromSource(self.instruments.index(row, 0))

    @property
    def chosen_ids(self) -> list[str]:
        """The chosen instruments, in the order in which they are shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [str(self.shown.index(row, 0).data(ID_ROLE)) for row in rows]

    @property
    def current_id(self) -> str | None:
        """The instrument of the current row."""
        found = self.currentIndex().data(ID_ROLE)
        return found if isinstance(found, str) else None

    def narrow(self, typed: str, language: str | None, library: str | None) -> None:
        """Shows only what answers; see :meth:`InstrumentFilter.narrow`."""
        with self._choice.filled_anew():
            self.shown.narrow(typed, language, library)
            if not self.chosen_ids and self.shown.rowCount():
                self.choose([str(self.shown.index(0, 0).data(ID_ROLE))])

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.instruments.theme = theme
        self.viewport().update()
