"""Opening two texts and comparing them off the window's thread; again whenever the open draft, one of them, changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.review.authors import ChangeAuthors
from drafter.desktop.review.changes import ChangeEntry, ChangeIndex, change_entries
from drafter.desktop.review.mark_keys import mark_keys
from drafter.desktop.review.pins import Pins, pins_among
from drafter.desktop.review.rows import ReadableText, Review, ReviewText
from drafter.desktop.review.settling import ChangeKey, DraftIs, change_keys
from drafter.desktop.tasks import Tasks, Ticket
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.drafting.authorship import Authorship
from drafter.errors import KnownError
from drafter.exchange import ImportNote
from drafter.exchange.revisions.tracked_authors import TrackedAuthors
from drafter.redline import ChangeKind, Comparison, Pin, Vocabulary, compare

KEY = "review"
"""Of the job in :class:`Tasks`."""

_TYPING = 120
"""Milliseconds without a keystroke before the draft is compared again."""

_IDLE = 1500
"""Milliseconds without a keystroke before everything is compared again, where one paragraph was compared alone."""


class OpenableText(ReadableText, Protocol):
    """A text that was opened, with the draft it is, if it is one."""

    @property
    def draft(self) -> Draft | None:
        """Its paragraphs with their origins and statuses."""

    @property
    def notes(self) -> Sequence[ImportNote]:
        """What its file has besides."""


@dataclass(frozen=True)
class _Opened:
    """A text, and whose its file's tracked changes are; None where it has none."""

    text: OpenableText
    authors: TrackedAuthors | None = None


@dataclass(frozen=True)
class Compared:
    """What came of a comparison.

    Attributes:
        review: the two texts side by side; index: its changes, ready to be listed.
        keys: what each change is known by while the draft changes; none where the draft is neither side.
        mark_keys: what the reader's mark on each change is kept by.
        references: of the base and of the text.
        draft: the open draft as it was compared; None where it is neither side.
        draft_is: which side it is.
        other: the other side's paragraphs where that is a draft or a version.
        again: True where the same two texts were compared once more.
        provisional: True where one paragraph was edited and compared alone, so that everything is compared once nobody
            types.
    """

    review: Review
    index: ChangeIndex
    keys: tuple[ChangeKey, ...]
    mark_keys: tuple[str, ...]
    references: tuple[str, str]
    draft: Draft | None
    draft_is: DraftIs | None
    other: tuple[Paragraph, ...] | None
    again: bool
    provisional: bool = False

    @cached_property
    def numbers(self) -> Mapping[ChangeKey, int]:
        """The number of each change, by what it is known by."""
        return {key: number for number, key in enumerate(self.keys)}

    @property
    def entries(self) -> tuple[ChangeEntry, ...]:
        """Its changes."""
        return self.index.entries


def draft_side_of(left: str, right: str) -> DraftIs | None:
    """Which side the open draft is; None where it is neither, or both."""
    if (left == OPEN_DRAFT) == (right == OPEN_DRAFT):
        return None
    return "old" if left == OPEN_DRAFT else "new"


def followed(
    known: Comparison | None,
    old: Sequence[str],
    new: Sequence[str],
    pins: Sequence[Pin],
    vocabulary: Vocabulary,
    ignoring: frozenset[ChangeKind] = frozenset(),
) -> Comparison | None:
    """The comparison of two texts from that of the same two before one paragraph was edited; None where more changed,
    or so much that all must be compared.

    Args:
        known: the comparison; None where there is none.
        old, new: the texts now.
        pins: the pinned pairs now.
        vocabulary: what to flag.
        ignoring: what counts as no difference now.
    """
    if known is None or known.pins != tuple(sorted(pins)) or known.ignoring != ignoring:
        return None
    if len(known.old) != len(old) or len(known.new) != len(new):
        return None
    olds, news = _differing(known.old, old), _differing(known.new, new)
    match olds, news:
        case [], [place]:
            return known.with_new_text(place, new[place], vocabulary)
        case [place], []:
            return known.with_old_text(place, old[place], vocabulary)
    return None


def _differing(before: Sequence[str], after: Sequence[str]) -> list[int]:
    return [place for place, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]


class Comparing(QObject):
    """Keeps two texts compared.

    While somebody types in one paragraph of the draft only its row is compared again; everything is once they pause.

    Signals:
        started(), compared(Compared), failed(KnownError), cancelled().
    """

    started = Signal()
    compared = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        open_text: Callable[[str], OpenableText],
        vocabulary: Vocabulary,
        pins: Pins,
        parent: QObject | None = None,
        *,
        authors_of: Callable[[str, Sequence[ImportNote]], TrackedAuthors | None] = lambda _reference, _notes: None,
        idle: int = _IDLE,
    ) -> None:
        """
        Args:
            open_text: opens what a reference names.
            authors_of: says whose the tracked changes of a file are; called by the job.
            idle: milliseconds without a keystroke before everything is compared again.
        """
        super().__init__(parent)
        self._pins = pins
        self._workspace = workspace
        self._tasks = tasks
        self._open_text = open_text
        self._authors_of = authors_of
        self._vocabulary = vocabulary
        self._references = ("", "")
        self._opened: dict[str, _Opened] = {}
        self._ticket: Ticket | None = None
        self._known: Comparison | None = None
        self._ignoring: frozenset[ChangeKind] = frozenset()
        self._again = self._timer(_TYPING, self.compare_again)
        self._whole = self._timer(idle, self._compare_whole)
        tasks.busy_changed.connect(self._notice_cancel)

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer

    @property
    def references(self) -> tuple[str, str]:
        """Of the base and of the text."""
        return self._references

    @property
    def running(self) -> bool:
        """True while a result is waited for."""
        return self._ticket is not None

    @property
    def remembered_in_draft(self) -> bool:
        """True where what is said about the two texts can be kept with the draft on the desk."""
        return not self._workspace.read_only and any(each.startswith(OPEN_DRAFT) for each in self._references)

    @property
    def concerns_draft(self) -> bool:
        """True where the open draft is one of the two."""
        return OPEN_DRAFT in self._references

    def compare(self, left: str, right: str) -> None:
        """Compares two other texts; files are read anew."""
        self._references = (left, right)
        self._opened = {}
        self._known = None
        self._start(again=False)

    def compare_again(self) -> None:
        """Compares the same texts: the draft as it is now, files as they were read."""
        self._again.stop()
        if all(self._references):
            self._start(again=True)

    def _compare_whole(self) -> None:
        if all(self._references):
            self._start(again=True, whole=True)

    def ignore(self, kinds: frozenset[ChangeKind]) -> None:
        """Takes differences of these kinds for none from now on."""
        if kinds != self._ignoring:
            self._ignoring = kinds
            self.compare_again()

    def compare_soon(self) -> None:
        """Compares again once the typing pauses."""
        self._whole.stop()
        self._again.start()

    def forget(self) -> None:
        """No texts any more."""
        self._again.stop()
        self._whole.stop()
        self._known = None
        self._references = ("", "")
        self._opened = {}
        self.cancel()

    def cancel(self) -> None:
        """Gives up what runs."""
        self._tasks.cancel(KEY)

    def _start(self, *, again: bool, whole: bool = False) -> None:
        """Starts the job.

        Args:
            again: whether the same texts were compared before.
            whole: compares everything, and tells nobody where that changes nothing.
        """
        self._whole.stop()
        left, right = self._references
        known: dict[str, _Opened] = dict(self._opened)
        draft = self._workspace.draft if self.concerns_draft and self._workspace.has_draft else None
        try:
            # The desk belongs to this thread; everything else is opened by the job.
            known |= {each: _Opened(self._open_text(each)) for each in {left, right} if each.startswith(OPEN_DRAFT)}
        except KnownError as error:
            self.cancel()
            self.failed.emit(error)
            return
        open_text, vocabulary, before, authors_of = self._open_text, self._vocabulary, self._known, self._authors_of
        draft_is = draft_side_of(left, right)
        pairs, ignoring = self._pins.pairs, self._ignoring
        journal = self._authorship(left, right)

        def opened_anew(reference: str) -> _Opened:
            text = open_text(reference)
            return _Opened(text, authors_of(reference, text.notes))

        def job(report: Callable[[float], None]) -> tuple[Compared, dict[str, _Opened]] | None:
            report(0.0)
            opened = {each: known[each] if each in known else opened_anew(each) for each in (left, right)}
            base, text = ReviewText.of(opened[left].text), ReviewText.of(opened[right].text)
            report(0.05)
            pins = pins_among(pairs, base.words, text.words)
            comparison = None if whole else followed(before, base.words, text.words, pins, vocabulary, ignoring)
            provisional = comparison is not None
            if comparison is None:
                comparison = compare(
                    base.words,
                    text.words,
                    vocabulary,
                    pins=pins,
                    ignoring=ignoring,
                    progress=lambda share: report(0.05 + share * 0.9),
                )
                if whole and comparison == before:
                    return None
            review = Review(base, text, comparison)
            authors = ChangeAuthors(opened[right].authors, opened[left].authors, journal)
            index = ChangeIndex.of(change_entries(review, authors.of))
            keys = change_keys(review, draft_is) if draft_is is not None else ()
            # Found here rather than while painting.
            _ = (review.rows, review.row_of_change, review.relabelled, base.word_count, text.word_count)
            report(1.0)
            facing = opened[right if draft_is == "old" else left].text.draft
            other = facing.paragraphs if draft_is is not None and facing is not None else None
            marks = mark_keys(review, draft_is)
            compared = Compared(review, index, keys, marks, (left, right), draft, draft_is, other, again, provisional)
            return compared, {each: opened[each] for each in opened if not each.startswith(OPEN_DRAFT)}

        self._ticket = None  # what ran so far is superseded, not cancelled
        self._ticket = self._tasks.start(KEY, job, self._done, self._failed)
        self.started.emit()

    def _authorship(self, left: str, right: str) -> Authorship | None:
        """Who did what between the left text and the right one; None where the draft's journal does not tell."""
        known = {f"{OPEN_DRAFT}@{version.name}": version.sequence for version in self._workspace.versions}
        journal = self._workspace.journal
        if right != OPEN_DRAFT and right not in known:
            return None
        since, until = known.get(left, 0), known.get(right, len(journal))
        return Authorship.of(journal[since:until])

    def _done(self, result: tuple[Compared, dict[str, _Opened]] | None) -> None:
        self._ticket = None
        if result is None:
            return
        compared, self._opened = result
        self._known = compared.review.comparison
        if compared.provisional:
            self._whole.start()
        self.compared.emit(compared)

    def _failed(self, error: KnownError) -> None:
        self._ticket = None
        self.failed.emit(error)

    def _notice_cancel(self) -> None:
        """The window's own cancel button tells nobody but the ticket."""
        if self._ticket is not None and self._ticket.cancelled:
            self._ticket = None
            self.cancelled.emit()
