"""The library as a tree: instruments, and under each its clauses as they stand under one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.outline import label_text
from drafter.desktop.consult.transfer import CLAUSES_MIME, clauses_mime
from drafter.instruments import Clause, ClauseKind

AnyIndex = QModelIndex | QPersistentModelIndex


class TreeRole(IntEnum):
    """What a cell tells besides Qt's own roles."""

    CLAUSE_ID = Qt.ItemDataRole.UserRole + 1
    INSTRUMENT_ID = Qt.ItemDataRole.UserRole + 2
    LABEL = Qt.ItemDataRole.UserRole + 3
    WORDS = Qt.ItemDataRole.UserRole + 4
    STRONG = Qt.ItemDataRole.UserRole + 5


@dataclass
class _Node:
    """A row of the tree; ``parent`` is the number of its node, -1 at the top. A node's number is its index id."""

    parent: int
    row: int
    instrument_id: str
    clause: Clause | None
    children: list[int] = field(default_factory=list)


class InstrumentTreeModel(QAbstractItemModel):
    """One column. An instrument's clauses are read when it is first opened."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._by_clause: dict[str, int] = {}
        for summary in catalogue.instruments:
            self._tops.append(self._add(-1, len(self._tops), summary.metadata.id, None))

    # -- structure ----------------------------------------------------------------------------------------------

    def _add(self, parent: int, row: int, instrument_id: str, clause: Clause | None) -> int:
        self._nodes.append(_Node(parent, row, instrument_id, clause))
        return len(self._nodes) - 1

    def _node(self, index: AnyIndex) -> _Node:
        return self._nodes[index.internalId()]

    def _children(self, parent: AnyIndex) -> list[int]:
        return self._node(parent).children if parent.isValid() else self._tops

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override] # QObject.parent() shares the name
        if not index.isValid():
            return QModelIndex()
        number = self._node(index).parent
        return QModelIndex() if number < 0 else self.createIndex(self._nodes[number].row, 0, number)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008
        return self.rowCount(parent) > 0 or self.canFetchMore(parent)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        if not parent.isValid():
            return False
        node = self._node(parent)
        return node.clause is None and not node.children and self._clause_count(node) > 0

    def _clause_count(self, node: _Node) -> int:
        return self._catalogue.instruments[node.row].clause_count

    def fetchMore(self, parent: AnyIndex) -> None:
        if not self.canFetchMore(parent):
            return
        number = parent.internalId()
        outline = self._catalogue.outline(self._nodes[number].instrument_id)
        tops = outline.children.get(None, ())
        self.beginInsertRows(self.createIndex(parent.row(), 0, number), 0, len(tops) - 1)
        self._grow(number, tops)
        self.endInsertRows()

    def _grow(self, number: int, clauses: Sequence[Clause]) -> None:
        node = self._nodes[number]
        outline = self._catalogue.outline(node.instrument_id)
        for row, clause in enumerate(clauses):
            child = self._add(number, row, node.instrument_id, clause)
            node.children.append(child)
            self._by_clause[clause.id] = child
            self._grow(child, outline.children.get(clause.id, ()))

    def index_of_clause(self, clause_id: str) -> QModelIndex:
        """Where that clause stands; invalid where the library has no such clause."""
        for number in self._tops:
            if clause_id.startswith(self._nodes[number].instrument_id + ":"):
                self.fetchMore(self.createIndex(self._nodes[number].row, 0, number))
        found = self._by_clause.get(clause_id)
        return QModelIndex() if found is None else self.createIndex(self._nodes[found].row, 0, found)

    # -- cells --------------------------------------------------------------------------------------------------

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case TreeRole.CLAUSE_ID:
                return node.clause.id if node.clause else None
            case TreeRole.INSTRUMENT_ID:
                return node.instrument_id
            case TreeRole.LABEL:
                return label_text(node.clause) if node.clause else ""
            case TreeRole.WORDS:
                return self._words(node)
            case TreeRole.STRONG:
                return node.clause is None or node.clause.kind in (ClauseKind.TITLE, ClauseKind.HEADING)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                label = label_text(node.clause) if node.clause else ""
                return f"{label} {self._words(node)}".strip()
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(node)
        return None

    def _words(self, node: _Node) -> str:
        if node.clause is not None:
            return node.clause.text
        return self._catalogue.instruments[node.row].metadata.title

    def _tooltip(self, node: _Node) -> str:
        if node.clause is None:
            metadata = self._catalogue.instruments[node.row].metadata
            return "\n".join(line for line in (metadata.title, metadata.body, metadata.place) if line)
        lines = [self._catalogue.short_citation(node.clause.id)]
        if node.clause.number_implicit:
            lines.append(self.tr("The source prints no number here; the sequence implies it."))
        if node.clause.topics:
            lines.append(" · ".join(node.clause.topics))
        return "\n".join(lines)

    # -- dragging -----------------------------------------------------------------------------------------------

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled if self._node(index).clause else usable

    def mimeTypes(self) -> list[str]:
        return [CLAUSES_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return clauses_mime(self._catalogue, self.clause_ids(indexes))

    def clause_ids(self, indexes: Sequence[QModelIndex]) -> list[str]:
        """The clauses of those rows, in the order of the text."""
        clauses = [self._node(index).clause for index in indexes if index.isValid()]
        places = {summary.metadata.id: place for place, summary in enumerate(self._catalogue.instruments)}
        ordered = sorted(
            (clause for clause in clauses if clause is not None),
            key=lambda clause: (places[clause.instrument_id], clause.ordinal),
        )
        return [clause.id for clause in ordered]
