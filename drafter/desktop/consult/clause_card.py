"""The chosen clause, whole: what it hangs on, its words, how strong its verbs are, how to cite it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.outline import lead_in, opens_a_list
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.wording import Wording
from drafter.instruments import Clause, ClauseKind, LeadingVerb
from drafter.library import InstrumentSummary

_HIGHEST_LEVEL = 9


class ClauseCard(QScrollArea):
    """Reads only; what is done with the clause are the panel's actions.

    Signals:
        topic_chosen(str): somebody wants the other clauses of that topic.
        clause_chosen(str): somebody wants to see that clause (one with the same words).
    """

    topic_chosen = Signal(str)
    clause_chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._theme = theme
        self._clause: Clause | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "card")
        self.citation = self._line("title")
        self.context = self._line("muted")
        self.words = self._line("")
        self.words.setFont(document_font())
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.verbs = self._line("muted")
        self.topics = QWidget()
        self._topic_row = FlowLayout(self.topics)
        self.identical = self._line("muted")
        self.identical.linkActivated.connect(self.clause_chosen)
        self.source = self._line("muted")
        inside = QWidget()
        inside.setProperty("role", "card-inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for part in (
            self.citation, self.context, self.words, self.verbs, self.topics, self.identical, self.source
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        for ground in (self.viewport(), inside):  # the card's own ground and round corners show through
            ground.setAutoFillBackground(False)
        self.show_nothing()

    @staticmethod
    def _line(role: str) -> QLabel:
        line = QLabel()
        line.setWordWrap(True)
        line.setProperty("role", role)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        return line

    @property
    def clause(self) -> Clause | None:
        """The clause that is shown, if one is."""
        return self._clause

    def set_theme(self, theme: Theme) -> None:
        """Draws the ladder in the theme's colours."""
        self._theme = theme
        shown, self._clause = self._clause, None
        if shown is not None:
            self.show_clause(shown.id)

    def show_nothing(self) -> None:
        """Says what to do to read a clause."""
        self._clause = None
        self._fill("", "", "", (), (), "", self.tr("Choose a clause to read it whole, with its context and citation."))

    def show_instrument(self, summary: InstrumentSummary) -> None:
        """Says what identifies the instrument."""
        self._clause = None
        metadata = summary.metadata
        lines = (metadata.body, metadata.meeting, metadata.symbol, metadata.place, metadata.dates or metadata.date)
        count = self.tr("{count} clauses").format(count=summary.clause_count)
        self._fill(metadata.title, "\n".join(line for line in lines if line), "", (), (), "", count)

    def show_clause(self, clause_id: str) -> None:
        """Shows that clause."""
        clause = self._catalogue.clause(clause_id)
        if clause is self._clause:
            return
        self._clause = clause
        self._fill(
            self._catalogue.short_citation(clause_id),
            self._context(clause),
            clause.text,
            self._verbs(clause),
            clause.topics,
            self._identical(clause),
            self._catalogue.citation(clause_id),
        )

    def _fill(
        self,
        citation: str,
        context: str,
        words: str,
        verbs: Iterable[LeadingVerb],
        topics: Iterable[str],
        identical: str,
        source: str,
    ) -> None:
        ladder = "".join(f"<div style='margin-top:2px'>{self._rung(verb)}</div>" for verb in verbs)
        for line, text in (
            (self.citation, citation), (self.context, context), (self.words, words), (self.verbs, ladder),
            (self.identical, identical), (self.source, source),
        ):  # fmt: skip
            line.setText(text)
            line.setVisible(bool(text))
        self._topic_row.clear()
        for topic in topics:
            self._topic_row.addWidget(self._chip(topic))
        self.topics.setVisible(self._topic_row.count() > 0)
        self.verticalScrollBar().setValue(0)

    def _context(self, clause: Clause) -> str:
        """What must be read before the words: the section's heading, the openings of the lists it stands in."""
        lines = []
        for above in self._catalogue.outline_of(clause.id).ancestors(clause):
            if opens_a_list(above):
                lines.append(f"«{lead_in(above)}»")
            elif above.kind is ClauseKind.HEADING:
                label = above.label.as_typed if above.label else ""
                lines.append(f"{label} {above.text}".strip())
        if clause.number_implicit:
            lines.append(self.tr("The source prints no number here; the sequence implies it."))
        return "\n".join(lines)

    def _verbs(self, clause: Clause) -> tuple[LeadingVerb, ...]:
        """The verbs that say how strong the clause is: an item has the strength of what its chapeau decides."""
        ranked = tuple(verb for verb in clause.verbs if verb.level is not None)
        if ranked:
            return ranked
        for above in reversed(self._catalogue.outline_of(clause.id).ancestors(clause)):
            if opens_a_list(above) and any(verb.level is not None for verb in above.verbs):
                return above.verbs[-1:]
        return clause.verbs

    def _rung(self, verb: LeadingVerb) -> str:
        """«Reafirmaron ●●●●●○○○○ 5 · Affirmation»"""
        name = escape(self._wording.verb_level(verb.level))
        written = f"<i>{escape(verb.as_written)}</i>"
        if verb.level is None:
            return f"{written} · {name}"
        dots = "●" * verb.level + "○" * (_HIGHEST_LEVEL - verb.level)
        return (
            f"{written} &nbsp;<span style='color:{self._theme.accent}; font-size:9px'>{dots}</span>"
            f"&nbsp; {verb.level} · {name}"
        )

    def _identical(self, clause: Clause) -> str:
        others = self._catalogue.outline_of(clause.id).identical(clause)
        if not others:
            return ""
        links = "; ".join(
            f"<a href='{escape(other.id)}' style='color:{self._theme.accent}'>"
            f"{escape(self._catalogue.short_citation(other.id))}</a>"
            for other in others
        )
        return self.tr("The same words stand in {places}.").format(places=links)

    def _chip(self, topic: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(topic)
        chip.setProperty("role", "chip")
        chip.setToolTip(self.tr("Show the clauses on {topic}").format(topic=topic))
        chip.clicked.connect(lambda _checked=False: self.topic_chosen.emit(topic))
        return chip
