"""The clauses of an instrument, and what can be put on those that are chosen: topics, corrections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from drafter.desktop.consult.asking.search_field import SearchField
from drafter.desktop.counts import counted
from drafter.desktop.dates import local_time
from drafter.desktop.library.clause_table import ClauseTable
from drafter.desktop.library.deeds import LibraryDeeds
from drafter.desktop.library.topics_field import TopicsField
from drafter.desktop.redline_html import redline_html
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme, document_font
from drafter.instruments import Clause
from drafter.library import Correction
from drafter.redline import compare_words


class ClausesPane(QWidget):
    """The list above, the chosen clause's words and topics below.

    Signals:
        chosen(): other clauses are chosen.
        put_on(list, str), taken_off(list, str): ids of clauses and the topic to be put on them or taken off.
    """

    chosen = Signal()
    put_on = Signal(list, str)
    taken_off = Signal(list, str)

    def __init__(
        self,
        deeds: LibraryDeeds,
        corrections_of: Callable[[str], Sequence[Correction]],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            corrections_of: those of a clause, by its id, the oldest first.
            language: of times and counts, ISO 639-1.
        """
        super().__init__(parent)
        self._corrections_of, self._language = corrections_of, language
        self._theme = theme
        self._inherited: tuple[str, ...] = ()
        self._editable = True
        self.search = SearchField(theme)
        self.search.setPlaceholderText(self.tr("Look for words, topics, numbers"))
        self.search.setAccessibleName(self.tr("Look among the clauses"))
        self.table = ClauseTable(theme)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addAction(deeds.correct)
        self.words = QTextBrowser()
        self.words.setFont(document_font())
        self.words.setAccessibleName(self.tr("Words of the chosen clause"))
        self.words.setOpenLinks(False)
        self.heading = QLabel()
        self.heading.setProperty("role", "caption")
        self.topics = TopicsField(theme)
        self.correct = deed_button(deeds.correct)
        self.correct.setProperty("role", "framed")
        self._lay_out()
        self.search.textChanged.connect(self.table.shown.narrow)
        self.search.left.connect(self.table.setFocus)
        self.table.chosen.connect(self._show_chosen)
        self.table.activated.connect(lambda _index: deeds.correct.trigger())
        self.topics.put_on.connect(lambda topic: self.put_on.emit(self._chosen_ids, topic))
        self.topics.taken_off.connect(lambda topic: self.taken_off.emit(self._chosen_ids, topic))
        self._show_chosen()

    def _lay_out(self) -> None:
        below = QWidget()
        reading = QVBoxLayout(below)
        reading.setContentsMargins(0, 8, 0, 0)
        reading.setSpacing(6)
        reading.addWidget(self.heading)
        reading.addWidget(self.words, 1)
        reading.addWidget(self.topics)
        reading.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setProperty("role", "bare")
        split.setHandleWidth(7)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([300, 240])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(split, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        for part in (self.search, self.table, self.topics):
            part.set_theme(theme)
        self._show_chosen()

    # -- showing --------------------------------------------------------------------------------------------------

    def show_clauses(self, clauses: Sequence[Clause], inherited: Sequence[str], *, editable: bool) -> None:
        """Shows an instrument's clauses.

        Args:
            clauses: in the order of the text.
            inherited: topics of the whole instrument.
            editable: False where its library can only be read.
        """
        self._inherited, self._editable = tuple(inherited), editable
        self.table.show_clauses(clauses)

    @property
    def chosen_clauses(self) -> list[Clause]:
        """Those that are chosen, in the order of the text."""
        return self.table.chosen_clauses

    @property
    def _chosen_ids(self) -> list[str]:
        return [clause.id for clause in self.chosen_clauses]

    def _show_chosen(self) -> None:
        clauses = self.chosen_clauses
        self.heading.setText(self._heading(clauses))
        self.words.setHtml(self._words(clauses[0]) if len(clauses) == 1 else "")
        common = (
            [topic for topic in clauses[0].topics if all(topic in each.topics for each in clauses)] if clauses else []
        )
        self.topics.show_topics(common, inherited=self._inherited if clauses else (), editable=self._editable)
        self.topics.setEnabled(bool(clauses))
        self.chosen.emit()

    def _heading(self, clauses: Sequence[Clause]) -> str:
        if not clauses:
            return self.tr("Choose one clause, or several to put a topic on all of them.")
        if len(clauses) > 1:
            words = self.tr("%n clauses chosen: topics they share", "", len(clauses))
            return counted(words, len(clauses), self._language)
        return clauses[0].id

    def _words(self, clause: Clause) -> str:
        if clause.as_printed is None:
            return f"<p>{escape(clause.text)}</p>"
        marked = redline_html(compare_words(clause.as_printed, clause.text), self._theme)
        notes = [self.tr("Corrected. Struck through: as printed; underlined: as it reads today.")]
        for last in self._corrections_of(clause.id)[-1:]:
            when = local_time(last.at, self._language)
            notes.append(self.tr("{when}, {who}: {why}").format(when=when, who=last.author, why=last.reason))
        told = "<br>".join(map(escape, notes))
        return f'<p>{marked}</p><p style="color:{self._theme.muted}">{told}</p>'
