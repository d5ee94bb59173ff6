"""Files dragged from the desktop: which ones. The window takes them; whatever lies on it lets them through."""

from __future__ import annotations

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[str]:
    """Paths of the files and folders of this machine that are dragged; none for words and clauses."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
