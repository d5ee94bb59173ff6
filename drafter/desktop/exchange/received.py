"""A file that came in, read off the window's thread: both sides of its tracked changes, and what else is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from drafter.desktop.exchange.text_page import is_computed
from drafter.desktop.review.tracked_deeds import TrackedDeed, deeds_of
from drafter.drafting import BaseFile
from drafter.exchange import ImportedText, ImportNote, View, read_text
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.exchange.revisions.model import Comment, FileRevisions, Revision
from drafter.exchange.revisions.tracked_apart import tracked_in
from drafter.exchange.revisions.tracked_text import TrackedText

_ASIDE = ("footnote", "endnote", "header", "footer")
"""Notes that are words of the file outside its text."""

_SHOWN_ELSEWHERE = ("comment", "tracked-changes", *_ASIDE)
"""Notes that have a list of their own, or are told by one."""


@dataclass(frozen=True)
class Received:
    """A file as it was understood.

    Attributes:
        path: where it lies.
        final: its text as if all changes were accepted.
        original: as if all were rejected; the same as ``final`` where nothing was tracked.
        revisions: its tracked changes and comments.
        tracked: both texts with the changes between them; None where nothing was tracked.
        base: the file itself where a draft that begins as it can be written into it again; None for other formats.
    """

    path: Path
    final: ImportedText
    original: ImportedText
    revisions: FileRevisions
    tracked: TrackedText | None
    base: BaseFile | None = None

    @property
    def name(self) -> str:
        """The file's name without folder."""
        return self.path.name

    @property
    def changes(self) -> tuple[Revision, ...]:
        """The tracked changes, in reading order."""
        return self.revisions.revisions

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The comments, as the file has them."""
        return self.revisions.comments

    @cached_property
    def deeds(self) -> tuple[TrackedDeed, ...]:
        """What people did, deed by deed."""
        return deeds_of(self.changes, self.tracked)

    @cached_property
    def asides(self) -> tuple[ImportNote, ...]:
        """Footnotes, endnotes, headers and footers."""
        return tuple(note for note in self.final.notes if note.key in _ASIDE)

    @cached_property
    def doubts(self) -> tuple[ImportNote, ...]:
        """What was left out, guessed or not understood."""
        rest = [note for note in self.final.notes if note.key not in _SHOWN_ELSEWHERE]
        return (*rest, *(note for note in self.revisions.not_understood if note not in rest))

    @cached_property
    def computed_labels(self) -> int:
        """How many labels Word computes."""
        return sum(is_computed(paragraph) for paragraph in self.final.paragraphs)

    @cached_property
    def words(self) -> int:
        """How many words the final text has."""
        return sum(len(paragraph.text.split()) for paragraph in self.final.paragraphs)


def receive(path: Path, report: Callable[[float], None]) -> Received:
    """Reads a file; a job for :class:`~drafter.desktop.tasks.Tasks`.

    Args:
        path: .docx, .docm, .dotx, .odt, .rtf, .doc, .pdf or plain text.
        report: gets 0 to 1; what it raises to stop the job comes out.

    Raises:
        KnownError: the file cannot be read.
    """
    report(0.0)
    final = read_text(path, progress=_between(report, 0.0, 0.5))
    report(0.5)
    if path.suffix.lower() not in WORD_SUFFIXES:
        return Received(path, final, final, FileRevisions(path.name, (), (), ()), None)
    data = read_bytes(path)
    revisions, tracked = tracked_in(data, path.name, progress=_between(report, 0.5, 0.8))
    report(0.8)
    if tracked is None:
        return Received(path, final, final, revisions, None, _base(path, data))
    original = read_text(path, view=View.ORIGINAL, progress=_between(report, 0.8, 1.0))
    received = Received(path, final, original, revisions, tracked, _base(path, data))
    _ = received.deeds  # found here rather than on the window's thread
    report(1.0)
    return received


def _between(report: Callable[[float], None], start: float, end: float) -> Callable[[float], None]:
    """Reports a part of the work as that share of all of it."""
    return lambda share: report(start + (end - start) * share)


def _base(path: Path, data: bytes) -> BaseFile | None:
    """What a draft keeps of the file; templates and files with macros are not written again."""
    return BaseFile(path.name, data) if path.suffix.lower() == ".docx" else None
