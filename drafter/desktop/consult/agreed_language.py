"""Agreed language on its way into the draft: clauses inserted with their source, origins, precedents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from drafter.deeds.texts import origin_in_library
from drafter.desktop.rooms import Room
from drafter.drafting import Origin
from drafter.drafting.editing.composing import ClauseForInsertion, insert_clauses
from drafter.drafting.proposals.model import Precedent
from drafter.errors import KnownError

if TYPE_CHECKING:
    from drafter.desktop.window import MainWindow


class AgreedLanguage(QObject):
    """What the window does with the library for the draft."""

    def __init__(self, window: MainWindow, new_id: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._new_id = new_id

    def insert_clauses(self, clause_ids: Sequence[str], at: int | None = None) -> None:
        """Inserts clauses of the library into the draft, after the current paragraph or at place ``at``."""
        library = self._window.library

        def wanted(language: str) -> list[ClauseForInsertion]:
            return [ClauseForInsertion(library.clause(each), library.citation(each, language)) for each in clause_ids]

        count = self._insert(wanted, at)
        if count:
            self._window.notify(self.tr("%n clause(s) inserted, with their source.", "", count))

    def insert_words(self, clauses: Sequence[ClauseForInsertion], at: int) -> None:
        """Inserts clauses of a text that is none of the library's, before place ``at``."""
        count = self._insert(lambda _language: clauses, at)
        if count:
            self._window.notify(self.tr("%n clause(s) of another text inserted.", "", count))

    def _insert(self, wanted_in: Callable[[str], Sequence[ClauseForInsertion]], at: int | None) -> int:
        """Inserts clauses cited in the draft's language; how many, 0 where nothing was done."""
        window, workspace = self._window, self._window.workspace
        if not workspace.has_draft:
            window.notify(self.tr("Open or begin a draft first: File, New draft."))
            return 0
        if workspace.read_only:
            window.notify(self.tr("This draft is open for reading only."))
            return 0
        workspace.about_to_read.emit()
        draft = workspace.draft
        if at is None:
            current = draft.index.get(window.compose.current_paragraph)
            at = len(draft.paragraphs) if current is None else current + 1
        try:
            wanted = wanted_in(draft.language)
        except KnownError as error:  # dragged or pasted from a window with another library
            window.explain(error)
            return 0
        if not workspace.apply(insert_clauses(draft, at, wanted, self._new_id)):
            return 0
        inserted = workspace.draft.paragraphs[at + len(wanted) - 1]
        window.navigation.show_room(Room.COMPOSE)
        window.compose.focus_paragraph(inserted.id)
        return len(wanted)

    def origin_of(self, paragraph_id: str) -> Origin | None:
        """Where a paragraph of a reviewed text comes from: a clause of the library keeps its source in the draft."""
        workspace = self._window.workspace
        if ":" not in paragraph_id or not workspace.has_draft:
            return None
        return origin_in_library(self._window.library, paragraph_id, workspace.draft.language)

    def precedents(self, text: str) -> list[Precedent]:
        """Agreed language near a passage, cited in the draft's language."""
        window = self._window
        language = window.workspace.draft.language if window.workspace.has_draft else window.language
        nearest = window.library.nearest(text) if text.strip() else ()
        return [Precedent(each.clause.id, window.library.citation(each.clause.id, language)) for each in nearest]
