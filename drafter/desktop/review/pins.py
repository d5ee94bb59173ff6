"""Pairs of paragraphs that somebody made face each other: remembered in the draft, or for the session without one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desktop.workspace import Workspace
from drafter.drafting import JournalEntry
from drafter.drafting.editing.edits import AmendText, Edit, Several
from drafter.drafting.file.digests import words_digest
from drafter.errors import KnownError
from drafter.redline import Pin

DigestPair = tuple[str, str]
"""Digests of an old paragraph's words and of the new one's that faces it."""

_LATER = 1000
"""Milliseconds after the last keystroke until the draft's file learns that a pinned paragraph reads otherwise."""


def pins_among(pairs: Sequence[DigestPair], old: Sequence[str], new: Sequence[str]) -> tuple[Pin, ...]:
    """The pairs that stand in two texts, as the comparison wants them; it does not matter which text was called old.

    Of paragraphs with the same words the first that is free is meant.
    """
    if not pairs:
        return ()
    olds, news = _places(old), _places(new)
    pins: dict[int, int] = {}
    taken: set[int] = set()
    for first, second in pairs:
        for before, after in ((first, second), (second, first)):
            left = next((place for place in olds.get(before, ()) if place not in pins), None)
            right = next((place for place in news.get(after, ()) if place not in taken), None)
            if left is not None and right is not None:
                pins[left] = right
                taken.add(right)
                break
    return tuple(sorted(pins.items()))


def _places(texts: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        places.setdefault(words_digest(text), []).append(place)
    return places


class Pins(QObject):
    """Every pair there is. A pinned paragraph stays pinned while the draft's words in it change.

    Signals:
        changed(): another pair is pinned, or one is not any more.
        failed(KnownError): the draft's file cannot be read or written; pairs are kept for the session only.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._in_draft: dict[DigestPair, None] = {}
        self._for_session: dict[DigestPair, None] = {}
        self._reworded: list[tuple[str, str]] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._write_reworded)
        workspace.draft_opened.connect(self.load)
        workspace.draft_edited.connect(self._follow)
        workspace.about_to_read.connect(self._write_reworded)

    @property
    def pairs(self) -> tuple[DigestPair, ...]:
        """All of them, those of the session first."""
        return (*self._for_session, *self._in_draft)

    def pin(self, old_text: str, new_text: str, *, in_draft: bool) -> None:
        """Makes two paragraphs face each other; what either faced by a pin before is let go.

        ``in_draft`` is False where neither text is the draft: then it is known for the session only.
        """
        old, new = words_digest(old_text), words_digest(new_text)
        for pairs in (self._in_draft, self._for_session):
            for pair in [pair for pair in pairs if {old, new} & set(pair)]:
                del pairs[pair]
        self._write_reworded()
        if in_draft and self._written(partial(self._workspace.pin, old_text, new_text)):
            self._in_draft[old, new] = None
        else:
            self._for_session[old, new] = None
        self.changed.emit()

    def unpin(self, old_text: str, new_text: str) -> None:
        """Lets a pair go."""
        old, new = words_digest(old_text), words_digest(new_text)
        self._write_reworded()
        for pair, texts in (((old, new), (old_text, new_text)), ((new, old), (new_text, old_text))):
            self._for_session.pop(pair, None)
            if pair in self._in_draft and self._written(partial(self._workspace.unpin, *texts)):
                del self._in_draft[pair]
        self.changed.emit()

    def _written(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except KnownError as error:
            self.failed.emit(error)
            return False
        return True

    def load(self) -> None:
        """Takes up the pairs that the draft on the desk remembers."""
        self._later.stop()
        self._reworded, self._in_draft = [], {}
        try:
            self._in_draft = {(pair.old, pair.new): None for pair in self._workspace.pinned_pairs()}
        except KnownError as error:
            self.failed.emit(error)

    # -- following the draft --------------------------------------------------------------------------------------

    def _follow(self, entry: JournalEntry) -> None:
        if not self._in_draft and not self._for_session:
            return
        for before, after in _rewordings(entry.edit):
            old, new = words_digest(before), words_digest(after)
            if any(old in pair for pair in self._in_draft):
                self._reworded.append((before, after))
                self._later.start()
            self._in_draft = _reworded(self._in_draft, old, new)
            self._for_session = _reworded(self._for_session, old, new)

    def _write_reworded(self) -> None:
        self._later.stop()
        waiting, self._reworded = self._reworded, []
        if waiting and not self._workspace.read_only:
            # Only where each began and where it is now matters to the file.
            self._written(partial(self._workspace.follow_pinned, _from_first_to_last(waiting)))


def _rewordings(edit: Edit) -> list[tuple[str, str]]:
    if isinstance(edit, Several):
        return [pair for each in edit.edits for pair in _rewordings(each)]
    return [(edit.old_text, edit.new_text)] if isinstance(edit, AmendText) else []


def _reworded(pairs: dict[DigestPair, None], old: str, new: str) -> dict[DigestPair, None]:
    return {(new if left == old else left, new if right == old else right): None for left, right in pairs}


def _from_first_to_last(rewordings: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The rewordings, each run of one paragraph's as one."""
    result: list[tuple[str, str]] = []
    for before, after in rewordings:
        if result and result[-1][1] == before:
            result[-1] = (result[-1][0], after)
        else:
            result.append((before, after))
    return result
