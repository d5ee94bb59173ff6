"""Texts that are none of the library's, as precedents: files that came from elsewhere, older versions of the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from drafter.deeds.precedence import precedent_of
from drafter.deeds.texts import OpenedText
from drafter.desktop.opening import OPEN_DRAFT, Opener
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.drafting import Origin
from drafter.drafting.editing.composing import ClauseForInsertion
from drafter.errors import KnownError
from drafter.instruments import Clause, Instrument, VerbLadder, cite, short_citation

KEY = "precedent-text"
"""Of the jobs in :class:`Tasks`."""
REMEMBERED = 8
"""Files that are offered again."""


@dataclass(frozen=True, eq=False)
class OtherText:
    """A text taken as a precedent; one that is read again is another.

    Attributes:
        reference: what it is opened by (see :class:`Opener`).
        name: what people call it.
        instrument: what it says, cut as it would be for the library; titled as it is called.
        origins: of an older version of a draft: where the words of its paragraphs came from, by these words.
    """

    reference: str
    name: str
    instrument: Instrument
    origins: Mapping[str, tuple[Origin, ...]]

    @property
    def language(self) -> str:
        """Of the text, ISO 639-1."""
        return self.instrument.metadata.language

    def place_of(self, clause: Clause, language: str) -> str:
        """Where a clause stands in it: «párr. 5»."""
        return short_citation(clause, self.instrument.by_id, language)

    def citation_of(self, clause: Clause, language: str) -> str:
        """The same with the text's name."""
        return cite(self.instrument.metadata, clause, self.instrument.by_id, language)

    def for_insertion(self, clause_ids: Sequence[str], language: str) -> list[ClauseForInsertion]:
        """Clauses of it as a draft in that language takes them in: with the sources they have, if any."""
        clauses = [self.instrument.by_id[each] for each in clause_ids]
        return [
            ClauseForInsertion(each, self.citation_of(each, language), self.origins.get(each.text, ()))
            for each in clauses
        ]


class OtherTexts(QObject):
    """Reads such texts off the window's thread, and remembers this window's files.

    Signals:
        opened(OtherText): a text was read.
        failed(KnownError): it could not be read.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        opener: Opener,
        ladder: VerbLadder,
        tasks: Tasks,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opener, self._ladder, self._tasks, self._preferences = opener, ladder, tasks, preferences
        self._files: list[str] = []

    @property
    def folder(self) -> Path:
        """Where files are looked for first."""
        return self._preferences.folder

    def offered(self) -> tuple[tuple[str, str], ...]:
        """The draft's versions, the last first, and the files that were read, the last first: words and reference."""
        return (*self._opener.versions(), *((self._name_of(each), each) for each in self._files))

    def _name_of(self, reference: str) -> str:
        """A file's name, with its folder's where another has the same."""
        path = Path(reference)
        same = sum(Path(other).name == path.name for other in self._files)
        return f"{path.name} ({path.parent.name})" if same > 1 else path.name

    def open(self, reference: str) -> None:
        """Reads a text anew, in the background; the newest wins."""
        opener, ladder = self._opener, self._ladder
        try:
            # The desk belongs to this thread; everything else is opened by the job.
            known = opener.open(reference) if reference.startswith(OPEN_DRAFT) else None
        except KnownError as error:
            self.failed.emit(error)
            return
        names = {other: words for words, other in opener.versions()}

        def job(report: Callable[[float], None]) -> OtherText:
            report(0.0)
            text = known or opener.open(reference)
            report(0.8)
            return _taken(reference, names.get(reference, text.name), text, ladder)

        self._tasks.start(KEY, job, self._take, self.failed.emit)

    def _take(self, text: OtherText) -> None:
        if not text.reference.startswith(OPEN_DRAFT):
            self._preferences.folder = Path(text.reference).parent
            self._files = [text.reference, *(each for each in self._files if each != text.reference)][:REMEMBERED]
        self.opened.emit(text)


def _taken(reference: str, name: str, text: OpenedText, ladder: VerbLadder) -> OtherText:
    """A text that was read, as a precedent of that name."""
    instrument = precedent_of(text, ladder, name)
    origins = {} if text.draft is None else {each.text: each.origins for each in text.draft.paragraphs if each.origins}
    return OtherText(reference, name, instrument, origins)
