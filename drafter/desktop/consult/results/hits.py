"""What a search found, as a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.desktop.consult.asking.asking import Finding
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.transfer import CLAUSES_MIME, clauses_mime
from drafter.desktop.wording import Wording
from drafter.instruments import instrument_of

AnyIndex = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What a cell tells besides Qt's own roles."""

    CLAUSE_ID = Qt.ItemDataRole.UserRole + 1
    CITATION = Qt.ItemDataRole.UserRole + 2
    KIND = Qt.ItemDataRole.UserRole + 3
    SNIPPET = Qt.ItemDataRole.UserRole + 4
    HIGHLIGHTS = Qt.ItemDataRole.UserRole + 5
    INSTRUMENT = Qt.ItemDataRole.UserRole + 6
    SAID = Qt.ItemDataRole.UserRole + 7
    SAID_SHORTLY = Qt.ItemDataRole.UserRole + 8


@dataclass(frozen=True, slots=True)
class Said:
    """How often a wording was adopted.

    Attributes:
        times: clauses that have it, this one included.
        since: the year of the first; empty where no date is known.
    """

    times: int
    since: str


class HitListModel(QAbstractListModel):
    """One row a hit, in the order in which they were given."""

    def __init__(self, catalogue: Catalogue, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._findings: tuple[Finding, ...] = ()
        self._rows: dict[str, int] = {}
        self._said: dict[str, Said] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is listed."""
        return self._findings

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Lists other hits."""
        self.beginResetModel()
        self._findings = findings
        self._rows = {finding.hit.clause.id: row for row, finding in enumerate(findings)}
        self.endResetModel()

    def tell(self, said: Mapping[str, Said]) -> None:
        """Says from now on how often those clauses' wordings were adopted."""
        self._said.update(said)
        rows = [row for clause_id in said if (row := self._rows.get(clause_id)) is not None]
        if rows:
            self.dataChanged.emit(
                self.index(min(rows), 0), self.index(max(rows), 0), [HitRole.SAID, HitRole.SAID_SHORTLY]
            )

    def forget_what_was_said(self) -> None:
        """The library is another: nothing that was told before holds."""
        self._said.clear()

    def row_of(self, clause_id: str) -> int:
        """The row of that clause, -1 where it is not listed."""
        return self._rows.get(clause_id, -1)

    def finding(self, clause_id: str) -> Finding | None:
        """What is listed of that clause; None where it is not."""
        row = self._rows.get(clause_id)
        return None if row is None else self._findings[row]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        hit = finding.hit
        match role:
            case HitRole.CLAUSE_ID:
                return hit.clause.id
            case HitRole.CITATION:
                return finding.place
            case HitRole.INSTRUMENT:
                return self._instrument(hit.clause.id)
            case HitRole.KIND:
                return self._wording.kind(hit.clause.kind)
            case HitRole.SAID:
                return self._said_words(hit.clause.id)
            case HitRole.SAID_SHORTLY:
                said = self._said.get(hit.clause.id)
                return self._wording.said_shortly(said.times, said.since) if said is not None else ""
            case Qt.ItemDataRole.DisplayRole | HitRole.SNIPPET:
                return hit.snippet
            case HitRole.HIGHLIGHTS:
                return hit.highlights
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(finding)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(line for line in (hit.citation, self._said_words(hit.clause.id)) if line)
        return None

    def _instrument(self, clause_id: str) -> str:
        """«2008 · Declaración de Salvador»; nothing where there is but one instrument."""
        if len(self._catalogue.instruments) < 2:
            return ""
        instrument_id = instrument_of(clause_id)
        year, title = self._catalogue.year(instrument_id), self._catalogue.title(instrument_id)
        return f"{year} · {title}" if year else title

    def _said_words(self, clause_id: str) -> str:
        said = self._said.get(clause_id)
        return self._wording.said(said.times, said.since) if said is not None else ""

    def _spoken(self, finding: Finding) -> str:
        clause_id = finding.hit.clause.id
        parts = (finding.place, self._instrument(clause_id), finding.hit.snippet, self._said_words(clause_id))
        return ". ".join(part for part in parts if part)

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
        return [self._findings[row].hit.clause.id for row in rows]
