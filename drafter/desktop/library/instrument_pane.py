"""What identifies an instrument, to be edited in place; its topics, and where it came from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from drafter.desktop.counts import counted
from drafter.desktop.dates import local_time
from drafter.desktop.library.metadata_form import MetadataForm
from drafter.desktop.library.topics_field import TopicsField
from drafter.desktop.theme import Theme
from drafter.library import InstrumentSummary


class InstrumentPane(QScrollArea):
    """One instrument, or what several have in common.

    Signals:
        edited(InstrumentMetadata): a field was changed.
        put_on(list, str), taken_off(list, str): ids of instruments and the topic to be put on them or taken off.
    """

    edited = Signal(object)
    put_on = Signal(list, str)
    taken_off = Signal(list, str)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of times and counts, ISO 639-1."""
        super().__init__(parent)
        self._language = language
        self._ids: list[str] = []
        self.setAccessibleName(self.tr("What identifies the instrument"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = QLabel()
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.form = MetadataForm(theme)
        self.topics = TopicsField(theme)
        self.facts = QLabel()
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._caption = QLabel()
        self._caption.setProperty("role", "caption")
        self._caption.setBuddy(self.topics.line)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        for part in (self.heading, self.note, self.form, self._caption, self.topics, self.facts):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        self.form.edited.connect(self.edited)
        self.topics.put_on.connect(lambda topic: self.put_on.emit(self._ids, topic))
        self.topics.taken_off.connect(lambda topic: self.taken_off.emit(self._ids, topic))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.form.set_theme(theme)
        self.topics.set_theme(theme)

    def show_instruments(
        self, summaries: Sequence[InstrumentSummary], topics: Sequence[str], *, editable: bool, digest: str = ""
    ) -> None:
        """Shows one instrument, or how many are chosen.

        Args:
            summaries: those that are chosen.
            topics: put on each of them.
            editable: False where their library can only be read.
            digest: of the source file of a single one, SHA-256 in hex.
        """
        self._ids = [each.metadata.id for each in summaries]
        single = summaries[0] if len(summaries) == 1 else None
        self.heading.setText(
            (single.metadata.title or single.metadata.id)
            if single is not None
            else counted(self.tr("%n instruments chosen", "", len(summaries)), len(summaries), self._language)
        )
        self.note.setText(self._note(single, editable=editable))
        self.note.setVisible(bool(self.note.text()))
        self.form.setVisible(single is not None)
        self.form.show_metadata(single.metadata if single is not None else None, editable=editable)
        self.topics.show_topics(topics, editable=editable)
        self._caption.setText(
            self.tr("Topics of the whole instrument") if single is not None else self.tr("Topics they share")
        )
        self._caption.setVisible(editable or bool(topics))
        self.facts.setText(self._facts(single, digest) if single is not None else "")
        self.facts.setVisible(single is not None)

    def _note(self, single: InstrumentSummary | None, *, editable: bool) -> str:
        if not editable:
            return self.tr("This library can only be read.")
        if single is not None and single.shipped:
            return self.tr("Came with the program: what identifies it can be edited in your copy, its words cannot.")
        return ""

    def _facts(self, summary: InstrumentSummary, digest: str) -> str:
        source = summary.metadata.source_file
        lines = [
            counted(self.tr("%n clause(s)", "", summary.clause_count), summary.clause_count, self._language),
            self.tr("Source file: {file}").format(file=source) if source else "",
            self.tr("Added on {when}").format(when=local_time(summary.added_at, self._language))
            if summary.added_at
            else "",
            self.tr("Library: {path}").format(path=summary.library),
            self.tr("Digest of the source: {digest}").format(digest=digest[:16]) if digest else "",
        ]
        return "\n".join(line for line in lines if line)
