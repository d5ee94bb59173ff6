"""The chosen clause, whole: what it hangs on, its words, how strong its verbs are, how often they were adopted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from drafter.desktop.consult.reading.outline import lead_in, opens_a_list
from drafter.desktop.consult.reading.reading import Placed, Reading
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.redline_html import redline_html
from drafter.desktop.tab_order import stand_in
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.wording import Wording
from drafter.instruments import Clause, ClauseKind, LeadingVerb, opening_words
from drafter.library import InstrumentSummary
from drafter.redline import compare_words

_HIGHEST_LEVEL = 9
_NEIGHBOUR_WORDS = 9
_AS_PRINTED, _HISTORY = "as-printed", "history"
"""Where links of the card lead that lead to no clause."""

_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse


class ClauseCard(QScrollArea):
    """Reads only; what is done with the clause are the panel's actions.

    Signals:
        topic_chosen(str): somebody wants the other clauses of that topic.
        clause_chosen(str): somebody wants to see that clause (a neighbour, or one with the same words).
        history_wanted(): somebody wants to know when these words were adopted.
    """

    topic_chosen = Signal(str)
    clause_chosen = Signal(str)
    history_wanted = Signal()

    def __init__(self, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._theme = theme
        self._clause: Clause | None = None
        self._reading: Reading | None = None
        self._as_printed = False
        self._times_said = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("The chosen clause"))
        self.citation = self._line("title")
        self.said = self._line("muted", links=True)
        self.context = self._line("muted")
        self.words = self._line("")
        self.words.setTextInteractionFlags(_BY_MOUSE | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setFont(document_font())
        self.correction = self._line("warning", links=True)
        self.dangling = self._line("muted")
        self.dangling.setTextFormat(Qt.TextFormat.PlainText)
        self.verbs = self._line("muted")
        self.topics = QWidget()
        self._topic_row = FlowLayout(self.topics)
        self.identical = self._line("muted", links=True)
        self.neighbours = self._line("muted", links=True)
        self.source = self._line("muted")
        inside = QWidget()
        inside.setProperty("role", "card-inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for part in (
            self.citation, self.said, self.context, self.words, self.correction, self.dangling, self.verbs, self.topics,
            self.identical, self.source, self.neighbours,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        for ground in (self.viewport(), inside):  # the card's own ground and round corners show through
            ground.setAutoFillBackground(False)
        self.show_nothing()

    def _line(self, role: str, *, links: bool = False) -> QLabel:
        """One part of the card. Tab stops at those with ``links`` only: the deeds below are not to be far away."""
        line = QLabel()
        line.setWordWrap(True)
        line.setProperty("role", role)
        line.setTextInteractionFlags(
            _BY_MOUSE | Qt.TextInteractionFlag.LinksAccessibleByKeyboard if links else _BY_MOUSE
        )
        line.linkActivated.connect(self._follow)
        return line

    @property
    def clause(self) -> Clause | None:
        """The clause that is shown, if one is."""
        return self._clause

    def set_theme(self, theme: Theme) -> None:
        """Draws ladder, links and marks in the theme's colours."""
        self._theme = theme
        if self._reading is not None:
            self._show()

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Says what to do to read a clause."""
        self._clause = self._reading = None
        self._fill("", "", "", (), (), "")
        self._say(self.source, self.tr("Choose a clause to read it whole, with its context and citation."))

    def show_instrument(self, summary: InstrumentSummary, date: str, count: str) -> None:
        """Says what identifies the instrument; its date and how many clauses it has come as people write them."""
        self._clause = self._reading = None
        metadata = summary.metadata
        lines = (metadata.body, metadata.meeting, metadata.symbol, metadata.place, date)
        self._fill(metadata.title, "\n".join(line for line in lines if line), "", (), (), "")
        self._say(self.source, self.tr("{count} clauses").format(count=count))

    def show_words(self, clause: Clause, place: str, citation: str) -> None:
        """Shows a clause's own words; what it stands among follows with :meth:`show_reading`."""
        if clause == self._clause:
            return
        self._clause, self._reading, self._as_printed = clause, None, False
        self._fill(place, "", clause.text, (), clause.topics, citation)

    def show_reading(self, reading: Reading) -> None:
        """Shows a clause in its place."""
        if reading == self._reading:
            return
        same = reading.clause == self._clause
        if not same:
            self._as_printed = False
        self._clause, self._reading = reading.clause, reading
        self._show(keep_place=same)

    def tell_said(self, words: str) -> None:
        """Says how often the wording was adopted, as a way to its history; nothing where it was but once."""
        self._times_said = words
        self._say(self.said, self._link(_HISTORY, words) if words else "")

    def _show(self, *, keep_place: bool = True) -> None:
        reading = self._reading
        if reading is None:
            return
        times_said, at = (self._times_said, self.verticalScrollBar().value()) if keep_place else ("", 0)
        clause = reading.clause
        self._fill(reading.place, self._context(reading), clause.text, reading.verbs, clause.topics, reading.citation)
        self.tell_said(times_said)
        self._say(self.dangling, self._dangling(reading.dangling))
        self._say(self.identical, self._identical(reading.twins))
        self._say(self.neighbours, self._neighbours(reading))
        self.verticalScrollBar().setValue(at)

    def _fill(
        self,
        place: str,
        context: str,
        words: str,
        verbs: Iterable[LeadingVerb],
        topics: Iterable[str],
        source: str,
    ) -> None:
        ladder = "".join(f"<div style='margin-top:2px'>{self._rung(verb)}</div>" for verb in verbs)
        self._say(self.citation, place)
        self._say(self.context, context)
        self._say(self.verbs, ladder)
        self._say(self.source, source)
        self.tell_said("")
        for line in (self.dangling, self.identical, self.neighbours):
            self._say(line, "")
        self._show_words(words)
        self._topic_row.clear()
        chips = [self._chip(topic) for topic in topics]
        for chip in chips:
            self._topic_row.addWidget(chip)
        stand_in(self.topics, chips)
        self.topics.setVisible(self._topic_row.count() > 0)
        self.verticalScrollBar().setValue(0)

    @staticmethod
    def _say(line: QLabel, text: str) -> None:
        line.setText(text)
        line.setVisible(bool(text))

    def _show_words(self, words: str) -> None:
        """The words as they read today, or what was corrected in them; and a way from the one to the other."""
        printed = self._clause.as_printed if self._clause is not None else None
        if printed is None:
            self.words.setTextFormat(Qt.TextFormat.PlainText)
            self._say(self.words, words)
            self._say(self.correction, "")
            return
        self.words.setTextFormat(Qt.TextFormat.RichText)
        shown = redline_html(compare_words(printed, words), self._theme) if self._as_printed else escape(words)
        self._say(self.words, shown)
        told = self.tr("A scanning error of the source is corrected here.")
        deed = self.tr("Show it as corrected") if self._as_printed else self.tr("Show what was printed")
        self._say(self.correction, f"{escape(told)} {self._link(_AS_PRINTED, deed)}")

    def _context(self, reading: Reading) -> str:
        """What must be read before the words: the section's heading, the openings of the lists it stands in."""
        lines = []
        for above in reading.above:
            if opens_a_list(above):
                lines.append(f"«{lead_in(above)}»")
            elif above.kind is ClauseKind.HEADING:
                label = above.label.as_typed if above.label else ""
                lines.append(f"{label} {above.text}".strip())
        if reading.clause.number_implicit:
            lines.append(self.tr("The source prints no number here; the sequence implies it."))
        return "\n".join(lines)

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

    def _dangling(self, words: Sequence[str]) -> str:
        if not words:
            return ""
        said = ", ".join(f"«{each}»" for each in words)
        return self.tr("Quoted alone, it loses what this refers to: {words}").format(words=said)

    def _identical(self, twins: Sequence[Placed]) -> str:
        if not twins:
            return ""
        links = "; ".join(self._link(twin.clause.id, twin.place) for twin in twins)
        return self.tr("The same words stand in {places}.").format(places=links)

    def _neighbours(self, reading: Reading) -> str:
        """What stands before and after it in the text, by its first words."""
        lines = []
        for arrow, other in (("↑", reading.before), ("↓", reading.after)):
            if other is not None:
                opening = escape(opening_words(other.clause.text, _NEIGHBOUR_WORDS))
                lines.append(f"<div>{arrow} {self._link(other.clause.id, other.place)} · {opening}</div>")
        return "".join(lines)

    def _link(self, target: str, words: str) -> str:
        return f"<a href='{escape(target)}' style='color:{self._theme.accent}'>{escape(words)}</a>"

    def _follow(self, target: str) -> None:
        if target == _HISTORY:
            self.history_wanted.emit()
        elif target == _AS_PRINTED and self._clause is not None:
            self._as_printed = not self._as_printed
            self._show_words(self._clause.text)
        else:
            self.clause_chosen.emit(target)

    def _chip(self, topic: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(topic)
        chip.setProperty("role", "chip")
        chip.setToolTip(self.tr("Show the clauses on {topic}").format(topic=topic))
        chip.clicked.connect(lambda _checked=False: self.topic_chosen.emit(topic))
        return chip
