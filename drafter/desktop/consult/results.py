"""What a search found, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.transfer import CLAUSES_MIME, clauses_mime
from drafter.desktop.wording import Wording
from drafter.library import SearchHit

AnyIndex = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What a cell tells besides Qt's own roles."""

    CLAUSE_ID = Qt.ItemDataRole.UserRole + 1
    CITATION = Qt.ItemDataRole.UserRole + 2
    KIND = Qt.ItemDataRole.UserRole + 3
    SNIPPET = Qt.ItemDataRole.UserRole + 4
    HIGHLIGHTS = Qt.ItemDataRole.UserRole + 5
    INSTRUMENT = Qt.ItemDataRole.UserRole + 6


class HitListModel(QAbstractListModel):
    """One row a hit, best first."""

    def __init__(self, catalogue: Catalogue, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._titles = {summary.metadata.id: summary.metadata.title for summary in catalogue.instruments}
        self._hits: tuple[SearchHit, ...] = ()

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """What is listed."""
        return self._hits

    def show(self, hits: tuple[SearchHit, ...]) -> None:
        """Lists other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def row_of(self, clause_id: str) -> int:
        """The row of that clause, -1 where it is not listed."""
        for row, hit in enumerate(self._hits):
            if hit.clause.id == clause_id:
                return row
        return -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case HitRole.CLAUSE_ID:
                return hit.clause.id
            case HitRole.CITATION:
                return self._catalogue.short_citation(hit.clause.id)
            case HitRole.INSTRUMENT:
                return self._titles[hit.clause.instrument_id] if len(self._titles) > 1 else ""
            case HitRole.KIND:
                return self._wording.kind(hit.clause.kind)
            case Qt.ItemDataRole.DisplayRole | HitRole.SNIPPET:
                return hit.snippet
            case HitRole.HIGHLIGHTS:
                return hit.highlights
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._catalogue.short_citation(hit.clause.id)}. {hit.snippet}"
            case Qt.ItemDataRole.ToolTipRole:
                return hit.citation
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [CLAUSES_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return clauses_mime(self._catalogue, self.clause_ids(indexes))

    def clause_ids(self, indexes: Sequence[QModelIndex]) -> list[str]:
        """The clauses of those rows, in the order of the list."""
        rows = sorted({index.row() for index in indexes if index.isValid()})
        return [self._hits[row].clause.id for row in rows]
