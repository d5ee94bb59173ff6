"""Clauses on their way out of the panel: dragged into the draft, or copied with their citation."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from drafter.desktop.consult.catalogue import Catalogue

CLAUSES_MIME = "application/x-drafter-clauses"
"""A UTF-8 JSON list of clause ids, in the order they are to be inserted."""


def quotations(catalogue: Catalogue, clause_ids: Sequence[str]) -> str:
    """The exact quotes with their citations, an empty line between two."""
    return "\n\n".join(catalogue.quotation(clause_id) for clause_id in clause_ids)


def clauses_mime(catalogue: Catalogue, clause_ids: Sequence[str]) -> QMimeData:
    """Clauses for the draft's editor, and as quoted text for every other program."""
    data = QMimeData()
    data.setData(CLAUSES_MIME, json.dumps(list(clause_ids), ensure_ascii=False).encode())
    data.setText(quotations(catalogue, clause_ids))
    return data


def clause_ids(data: QMimeData) -> list[str]:
    """The clause ids that were dragged or copied; none where the data holds none that can be read."""
    if not data.hasFormat(CLAUSES_MIME):
        return []
    try:
        ids = json.loads(bytes(data.data(CLAUSES_MIME).data()))
    except ValueError:  # another program may put anything under that name
        return []
    return [each for each in ids if isinstance(each, str)] if isinstance(ids, list) else []
