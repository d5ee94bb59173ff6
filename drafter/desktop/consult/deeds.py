"""What is done with clauses that were found: copied with their citation, followed through the years; and synonyms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from drafter.desktop.consult.actions import CitationStyles
from drafter.desktop.consult.asking.synonyms_dialog import SynonymsDialog
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.history.wording_history import WordingHistory
from drafter.desktop.consult.transfer import clauses_mime
from drafter.errors import KnownError
from drafter.library import keep_synonyms, load_synonyms, shipped_synonyms, synonym_table


class ClauseDeeds(QObject):
    """Carries them out.

    Signals:
        citation_language_chosen(str): quotations are wanted in that language, ``""`` for that of the interface.
        searching_changed(): the same words may find other clauses now.
        said(str): something that asks for no answer.
        warned(str): something that had better be seen.
        failed(KnownError): a file could not be read or written.
    """

    citation_language_chosen = Signal(str)
    searching_changed = Signal()
    said = Signal(str)
    warned = Signal(str)
    failed = Signal(object)

    def __init__(self, catalogue: Catalogue, history: WordingHistory, language: str, parent: QWidget) -> None:
        """``language`` is that of the interface: its synonyms are shown first."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._language = language
        self._window = parent
        self.styles = CitationStyles(catalogue.quoting_language, self._quote_in, parent)
        history.copy_requested.connect(self.copy)
        history.said.connect(self.said)

    def copy(self, clause_ids: Sequence[str]) -> None:
        """Puts the exact words with their citations on the clipboard, for other programs and for a draft.

        Where a clause quoted alone loses what it refers to, that is told.
        """
        if not clause_ids:
            return
        QGuiApplication.clipboard().setMimeData(clauses_mime(self._catalogue, clause_ids))
        lost = [each.words for clause_id in clause_ids for each in self._catalogue.library.dangling(clause_id)]
        if lost:
            words = ", ".join(f"«{each}»" for each in dict.fromkeys(lost))
            self.warned.emit(self.tr("Copied. Quoted alone it loses what this refers to: {words}").format(words=words))
        else:
            self.said.emit(self.tr("%n clause(s) copied, with their citation.", "", len(clause_ids)))

    def _quote_in(self, language: str) -> None:
        self._catalogue.quoting_language = language
        self.citation_language_chosen.emit(language)

    def edit_synonyms(self) -> None:
        """Shows the groups of synonyms, to be changed."""
        try:
            dialog = SynonymsDialog(shipped_synonyms(), synonym_table(), self._language, self._window)
        except KnownError as error:
            self.failed.emit(error)
            return
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep_synonyms(dialog.table)
        dialog.deleteLater()

    def keep_synonyms(self, table: dict[str, list[tuple[str, ...]]]) -> None:
        """Searches with these groups from now on, and keeps them."""
        try:
            keep_synonyms(table)
            self._catalogue.library.use_synonyms(load_synonyms())
        except KnownError as error:
            self.failed.emit(error)
            return
        self.searching_changed.emit()
