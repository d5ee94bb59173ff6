"""The draft measured against agreed language again and again, off the window's thread, a moment after each change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.deeds.precedence import incomparable
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.precedent.other_texts import OtherText
from drafter.desktop.tasks import Tasks
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.errors import KnownError
from drafter.instruments import Clause, Instrument, instrument_of
from drafter.library import AgreedLanguageMeter, ClauseLibrary, Meter, SilentLossReport, losses

KEY = "precedent"
"""Of the jobs in :class:`Tasks`."""
PAUSE = 400
"""Milliseconds after a change until the draft is measured again."""
_LIKELY = 5
"""Instruments that are looked at for the one a draft was made from."""


@dataclass(frozen=True)
class Measured:
    """What was found in a draft as it was.

    Attributes:
        paragraphs: the draft's, as they were measured.
        meter: where their words come from.
        precedent: what they were held against: the one that was asked for, else the one most words come from; None
            where no words come from any.
        losses: what became of it; None without precedent.
        incomparable: why nothing of all this says anything: the draft is in another language; None where it does.
        sources: how the clause of each sentence is called in a list, by its id: where it stands, and in what.
        other: the text they were held against, where it is none of the library's.
    """

    paragraphs: tuple[Paragraph, ...]
    meter: AgreedLanguageMeter
    precedent: Instrument | None
    losses: SilentLossReport | None
    incomparable: KnownError | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    other: OtherText | None = None


NOTHING = Measured((), AgreedLanguageMeter((), ()), None, None)
"""No draft is open, or it was not measured yet."""


class _Engine:
    """Keeps the meter between two measures; one at a time uses it, on whatever thread."""

    def __init__(self, library: ClauseLibrary) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._meter: Meter | None = None
        self._against: str | OtherText | None = None

    def forget(self) -> None:
        """The library changed: nothing that is remembered is true any more."""
        with self._lock:
            self._meter = None

    def measure(self, draft: Draft, against: str | OtherText | None, report: Callable[[float], None]) -> Measured:
        """Measure a draft; what reads as it did the last time is not measured anew."""
        other = against if isinstance(against, OtherText) else None
        with self._lock:
            if self._meter is None or self._against != against:
                self._meter = Meter(self._library, against.instrument if isinstance(against, OtherText) else against)
                self._against = against
            meter = self._meter.measure(draft.paragraphs, report)
        sources = self._sources(meter, other)
        precedent = self._precedent(draft, against, meter)
        why = self._incomparable(draft, None if against is None else precedent)
        if precedent is None:
            return Measured(draft.paragraphs, meter, None, None, why, sources)
        report(1.0)
        lost = losses(precedent, draft.paragraphs, self._library.vocabulary)
        return Measured(draft.paragraphs, meter, precedent, lost, why, sources, other)

    def _incomparable(self, draft: Draft, precedent: Instrument | None) -> KnownError | None:
        texts = [paragraph.text for paragraph in draft.paragraphs]
        return incomparable(self._library, precedent, draft.title, texts)

    def _precedent(
        self, draft: Draft, against: str | OtherText | None, meter: AgreedLanguageMeter
    ) -> Instrument | None:
        """What is asked for, else the instrument most words come from; None where no words come from any.

        What a draft has in common with an instrument in another language are names: it was not made from it.
        """
        if against is not None:
            return against.instrument if isinstance(against, OtherText) else self._library.instrument(against)
        for name, _words in meter.verbatim_by_instrument[:_LIKELY]:
            instrument = self._library.instrument(name)
            if self._incomparable(draft, instrument) is None:
                return instrument
        return None

    def _sources(self, meter: AgreedLanguageMeter, other: OtherText | None) -> dict[str, str]:
        library = self._library

        def called(clause: Clause) -> str:
            if other is not None:
                return f"{other.place_of(clause, other.language)} · {other.name}"
            place = library.short_citation(clause.id, library.language_of(clause.id))
            return f"{place} · {library.instrument(instrument_of(clause.id)).metadata.title}"

        clauses = {sentence.clause.id: sentence.clause for _, sentence in meter.sentences() if sentence.clause}
        return {name: called(clause) for name, clause in clauses.items()}


class LiveMeasures(QObject):
    """Knows how much of the open draft is agreed language, and what it lost of its precedent.

    While nobody looks nothing is measured; what changed meanwhile is measured when somebody does.

    Signals:
        measured(): :attr:`result` is another one.
        failed(KnownError): the library cannot be read.
    """

    measured = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, library: OpenLibrary, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._engine = _Engine(library.library)
        self._against: str | OtherText | None = None
        self._watched = False
        self._stale = True
        self._changes = 0
        self._following = True
        self.result = NOTHING
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.measure)
        self._library = library
        library.changed.connect(self._library_changed)
        workspace.draft_opened.connect(self._opened)
        workspace.draft_edited.connect(self._edited)

    def close(self) -> None:
        """Follows the draft no more: the window goes, the workspace may stay. A second time does nothing."""
        if not self._following:
            return
        self._following = False
        self._soon.stop()
        self._library.changed.disconnect(self._library_changed)
        self._workspace.draft_opened.disconnect(self._opened)
        self._workspace.draft_edited.disconnect(self._edited)

    @property
    def against(self) -> str | OtherText | None:
        """Id of the instrument that is asked for, or a text that is none of the library's; None for all of it."""
        return self._against

    @property
    def up_to_date(self) -> bool:
        """True where the result is about the draft as it is."""
        return (
            self._workspace.has_draft and not self._stale and self.result.paragraphs == self._workspace.draft.paragraphs
        )

    def watch(self, watched: bool) -> None:
        """Says whether somebody looks."""
        self._watched = watched
        if watched and self._stale:
            self.measure()

    def hold_against(self, against: str | OtherText | None) -> None:
        """Measures against one instrument by id, another text, or the whole library where None."""
        if against != self._against:
            self._against = against
            self._changed(at_once=True)

    def measure(self) -> None:
        """Measures the draft now, in the background."""
        self._soon.stop()
        if not self._workspace.has_draft or not self._following:
            return
        draft, against, changes = self._workspace.draft, self._against, self._changes

        def take(result: Measured) -> None:
            # Somebody may have changed something meanwhile, or cancelled a measure: then it is due still.
            self._stale = self._changes != changes
            self.result = result
            self.measured.emit()

        self._tasks.start(KEY, lambda report: self._engine.measure(draft, against, report), take, self.failed.emit)

    def put_off(self) -> None:
        """Somebody is typing: whatever is being measured can wait for a pause, and does not slow the next key down."""
        if self._following and (self._soon.isActive() or self.result.paragraphs):
            self._tasks.cancel(KEY)
            self._changed(at_once=False)

    def _opened(self) -> None:
        self._tasks.cancel(KEY)
        self._soon.stop()
        self.result = NOTHING
        if isinstance(self._against, OtherText) and self._against.reference.startswith(OPEN_DRAFT):
            self._against = None  # it was a version of the draft that was on the desk
        self.measured.emit()
        self._changed(at_once=True)

    def _edited(self, _entry: object) -> None:
        self._changed(at_once=False)

    def _library_changed(self) -> None:
        self._engine.forget()
        known = {summary.metadata.id for summary in self._library.library.instruments()}
        if isinstance(self._against, str) and self._against not in known:
            self._against = None
        self._changed(at_once=True)

    def _changed(self, *, at_once: bool) -> None:
        self._stale = True
        self._changes += 1
        if not self._watched:
            return
        if at_once:
            self.measure()
        else:
            self._soon.start()
