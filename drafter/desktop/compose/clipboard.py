"""Words on their way to the clipboard and back."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from drafter.desktop.compose.pasting import pasted_paragraphs

PARAGRAPHS_MIME = "application/x-drafter-paragraphs"
"""A UTF-8 JSON list of paragraphs' texts: what is copied here is pasted here character for character."""


def copied(texts: Iterable[str]) -> QMimeData:
    """Paragraphs (or parts of them) for this program, and as plain text for every other."""
    kept = list(texts)
    data = QMimeData()
    data.setText("\n".join(kept))
    data.setData(PARAGRAPHS_MIME, json.dumps(kept, ensure_ascii=False).encode())
    return data


def to_paste(data: QMimeData) -> tuple[str, ...]:
    """The paragraphs to be pasted: exactly those copied here, or another program's text made fit for a draft."""
    return _own_paragraphs(data) or pasted_paragraphs(data.text())


def _own_paragraphs(data: QMimeData) -> tuple[str, ...]:
    if not data.hasFormat(PARAGRAPHS_MIME):
        return ()
    try:
        texts = json.loads(bytes(data.data(PARAGRAPHS_MIME).data()))
    except ValueError:  # another program may put anything under that name
        return ()
    return tuple(text for text in texts if isinstance(text, str)) if isinstance(texts, list) else ()
