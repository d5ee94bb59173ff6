"""The library as a tree: groups, instruments, and under each its clauses as they stand under one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.desktop.consult.browsing.shelves import Grouping, Shelf, Shelves
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.reading.outline import label_text
from drafter.desktop.consult.transfer import CLAUSES_MIME, clauses_mime
from drafter.desktop.counts import counted
from drafter.instruments import Clause, ClauseKind, instrument_of
from drafter.library import InstrumentSummary

AnyIndex = QModelIndex | QPersistentModelIndex


class TreeRole(IntEnum):
    """What a cell tells besides Qt's own roles."""

    CLAUSE_ID = Qt.ItemDataRole.UserRole + 1
    INSTRUMENT_ID = Qt.ItemDataRole.UserRole + 2
    LABEL = Qt.ItemDataRole.UserRole + 3
    WORDS = Qt.ItemDataRole.UserRole + 4
    STRONG = Qt.ItemDataRole.UserRole + 5
    COUNT = Qt.ItemDataRole.UserRole + 6


@dataclass
class _Node:
    """A row of the tree. Its number in the list of nodes is its index id.

    Attributes:
        parent: number of its node, -1 at the top.
        row: under its parent.
        what: what the row is.
        children: their numbers; None until somebody opens the row.
    """

    parent: int
    row: int
    what: Shelf | InstrumentSummary | Clause
    children: list[int] | None = None


class InstrumentTreeModel(QAbstractItemModel):
    """One column. A group's instruments and an instrument's clauses are read when they are first opened."""

    def __init__(
        self, catalogue: Catalogue, parent: QObject | None = None, *, grouping: Grouping = Grouping.NOTHING
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._shelves = Shelves(())
        self._typed = ""
        self._grouping = grouping
        self._shown = 0
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._by_instrument: dict[str, int] = {}
        self._by_clause: dict[str, int] = {}
        self.look_again()

    # -- what is shown --------------------------------------------------------------------------------------------

    def look_again(self) -> None:
        """Shows the catalogue's instruments as they are now."""
        self._shelves = Shelves(self._catalogue.instruments)
        self._fill()

    def arrange(self, typed: str, grouping: Grouping) -> None:
        """Shows the instruments with those words in their names, in those groups."""
        if (typed.split(), grouping) != (self._typed.split(), self._grouping):
            self._typed, self._grouping = typed, grouping
            self._fill()

    @property
    def grouping(self) -> Grouping:
        """What the instruments are put together by."""
        return self._grouping

    @property
    def shown(self) -> int:
        """How many instruments there are to be seen, in groups or not."""
        return self._shown

    def _fill(self) -> None:
        self.beginResetModel()
        self._nodes, self._tops, self._by_instrument, self._by_clause = [], [], {}, {}
        shelves = self._shelves.arranged(self._typed, self._grouping)
        self._shown = sum(len(shelf.instruments) for shelf in shelves)
        grouped = self._grouping is not Grouping.NOTHING
        tops: Sequence[Shelf | InstrumentSummary] = (
            shelves if grouped else tuple(each for shelf in shelves for each in shelf.instruments)
        )
        for row, what in enumerate(tops):
            self._tops.append(self._add(-1, row, what))
        self.endResetModel()

    def _add(self, parent: int, row: int, what: Shelf | InstrumentSummary | Clause) -> int:
        number = len(self._nodes)
        self._nodes.append(_Node(parent, row, what))
        match what:
            case InstrumentSummary():
                self._by_instrument[what.metadata.id] = number
            case Clause():
                self._by_clause[what.id] = number
        return number

    # -- structure ------------------------------------------------------------------------------------------------

    def _node(self, index: AnyIndex) -> _Node:
        return self._nodes[index.internalId()]

    def _children(self, parent: AnyIndex) -> list[int]:
        return (self._node(parent).children or []) if parent.isValid() else self._tops

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].row, 0, number)

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override] # QObject.parent() shares the name
        if not index.isValid():
            return QModelIndex()
        number = self._node(index).parent
        return QModelIndex() if number < 0 else self._index(number)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 1

    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        return self.rowCount(parent) > 0 or self.canFetchMore(parent)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        if not parent.isValid():
            return False
        node = self._node(parent)
        if node.children is not None:
            return False
        match node.what:
            case Shelf():
                return True
            case InstrumentSummary(clause_count=count):
                return count > 0
            case _:
                return False

    def fetchMore(self, parent: AnyIndex) -> None:
        if not self.canFetchMore(parent):
            return
        number = parent.internalId()
        match self._nodes[number].what:
            case Shelf(instruments=below):
                self._open(number, below)
            case InstrumentSummary(metadata=metadata):
                self._open(number, self._catalogue.outline(metadata.id).children.get(None, ()))
            case Clause():
                return

    def _open(self, number: int, below: Sequence[InstrumentSummary | Clause]) -> None:
        if below:
            self.beginInsertRows(self._index(number), 0, len(below) - 1)
        self._grow(number, below)
        if below:
            self.endInsertRows()

    def _grow(self, number: int, below: Sequence[InstrumentSummary | Clause]) -> None:
        children = self._nodes[number].children = []
        for row, what in enumerate(below):
            child = self._add(number, row, what)
            children.append(child)
            if isinstance(what, Clause):
                self._grow(child, self._catalogue.outline_of(what.id).children.get(what.id, ()))

    def index_of_instrument(self, instrument_id: str) -> QModelIndex:
        """Where that instrument stands; invalid where it is not among those shown."""
        if instrument_id not in self._by_instrument:
            for number in self._tops:
                shelf = self._nodes[number].what
                if isinstance(shelf, Shelf) and any(each.metadata.id == instrument_id for each in shelf.instruments):
                    self.fetchMore(self._index(number))
        found = self._by_instrument.get(instrument_id)
        return QModelIndex() if found is None else self._index(found)

    def index_of_clause(self, clause_id: str) -> QModelIndex:
        """Where that clause stands; invalid where it is not in an instrument shown."""
        instrument = self.index_of_instrument(instrument_of(clause_id))
        if not instrument.isValid():
            return QModelIndex()
        self.fetchMore(instrument)
        found = self._by_clause.get(clause_id)
        return QModelIndex() if found is None else self._index(found)

    # -- cells ----------------------------------------------------------------------------------------------------

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        what = self._node(index).what
        match role:
            case TreeRole.CLAUSE_ID:
                return what.id if isinstance(what, Clause) else None
            case TreeRole.INSTRUMENT_ID:
                return self._instrument_id(what)
            case TreeRole.LABEL:
                return self._label(what)
            case TreeRole.WORDS:
                return self._words(what)
            case TreeRole.COUNT:
                return self._count(what)
            case TreeRole.STRONG:
                return not isinstance(what, Clause) or what.kind in (ClauseKind.TITLE, ClauseKind.HEADING)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                label = label_text(what) if isinstance(what, Clause) else ""
                return f"{label} {self._words(what)}".strip()
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(what)
        return None

    @staticmethod
    def _instrument_id(what: Shelf | InstrumentSummary | Clause) -> str | None:
        match what:
            case Clause():
                return what.instrument_id
            case InstrumentSummary():
                return what.metadata.id
            case Shelf():
                return None

    def _label(self, what: Shelf | InstrumentSummary | Clause) -> str:
        match what:
            case Clause():
                return label_text(what)
            case InstrumentSummary():
                alone = len(self._catalogue.instruments) < 2 or self._grouping is Grouping.YEAR
                return "" if alone else what.metadata.date[:4]
            case Shelf():
                return ""

    def _words(self, what: Shelf | InstrumentSummary | Clause) -> str:
        match what:
            case Clause():
                return what.text
            case InstrumentSummary():
                return what.metadata.title
            case Shelf():
                if what.name:
                    return what.name
                return self.tr("Body unknown") if self._grouping is Grouping.BODY else self.tr("Year unknown")

    def _count(self, what: Shelf | InstrumentSummary | Clause) -> str:
        """How many instruments a group has."""
        return self._catalogue.number(len(what.instruments)) if isinstance(what, Shelf) else ""

    def _tooltip(self, what: Shelf | InstrumentSummary | Clause) -> str:
        match what:
            case Shelf():
                words = self.tr("%n instrument(s)", "", len(what.instruments))
                return counted(words, len(what.instruments), self._catalogue.language)
            case InstrumentSummary():
                metadata = what.metadata
                lines = [
                    metadata.title,
                    metadata.symbol,
                    metadata.body,
                    metadata.place,
                    self._catalogue.date(what),
                ]
                return "\n".join(line for line in lines if line)
        lines = [self._catalogue.short_citation(what.id)]
        if what.number_implicit:
            lines.append(self.tr("The source prints no number here; the sequence implies it."))
        if what.topics:
            lines.append(" · ".join(what.topics))
        return "\n".join(lines)

    # -- dragging -------------------------------------------------------------------------------------------------

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled if isinstance(self._node(index).what, Clause) else usable

    def mimeTypes(self) -> list[str]:
        return [CLAUSES_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return clauses_mime(self._catalogue, self.clause_ids(indexes))

    def clause_ids(self, indexes: Sequence[QModelIndex]) -> list[str]:
        """The clauses of those rows, instrument by instrument as they are shown, each in the order of its text."""
        chosen = [what for index in indexes if index.isValid() and isinstance(what := self._node(index).what, Clause)]
        places = {clause.instrument_id: self._place(clause.instrument_id) for clause in chosen}
        chosen.sort(key=lambda clause: (places[clause.instrument_id], clause.ordinal))
        return [clause.id for clause in chosen]

    def _place(self, instrument_id: str) -> tuple[int, int]:
        """Where an instrument that was opened stands: the row of its group, and its own."""
        node = self._nodes[self._by_instrument[instrument_id]]
        return (self._nodes[node.parent].row if node.parent >= 0 else 0, node.row)
