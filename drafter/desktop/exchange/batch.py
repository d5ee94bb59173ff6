"""Many files at once: which ones, what each holds in a line, and drafts made of them. Jobs and values; no widgets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.deeds.texts import DRAFT_SUFFIX, paragraphs_for_draft
from drafter.desktop.exchange.received import receive
from drafter.desktop.opening import IMPORTED_SUFFIXES
from drafter.drafting import Draft, DraftFile
from drafter.errors import KnownError
from drafter.messages import FALLBACK

MOST_FILES = 2_000
"""Of one batch: whoever drops a disk did not mean every text on it."""


@dataclass(frozen=True)
class Looked:
    """What was understood of one file.

    Attributes:
        path: the file.
        paragraphs, words, changes, authors, comments, doubts: how many; 0 before it was read.
        error: why it was not read; None where it was, or is still to be.
        read: True once somebody tried.
        draft: the draft made from it; None where there is none.
        not_made: why no draft could be made.
    """

    path: Path
    paragraphs: int = 0
    words: int = 0
    changes: int = 0
    authors: int = 0
    comments: int = 0
    doubts: int = 0
    error: KnownError | None = None
    read: bool = False
    draft: Path | None = None
    not_made: KnownError | None = None

    @property
    def understood(self) -> bool:
        """True where it was read and has text."""
        return self.read and self.error is None and self.paragraphs > 0


def files_in(places: Iterable[Path], report: Callable[[float], None]) -> tuple[Path, ...]:
    """The files to be read: those named, and those that can be read below the folders named, in order of their names.

    Hidden files and the lock files that Word leaves beside an open document are passed over; links to folders are not
    followed.
    """
    found: list[Path] = []
    for place in places:
        if not place.is_dir():
            found.append(place)
            continue
        for folder, inner, names in os.walk(place):
            report(0.0)
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            found += [Path(folder, name) for name in sorted(names) if _is_text(name)]
            if len(found) >= MOST_FILES:
                break
    return tuple(dict.fromkeys(found))[:MOST_FILES]


def _is_text(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower().endswith(IMPORTED_SUFFIXES)


def look_at(path: Path, report: Callable[[float], None]) -> Looked:
    """Reads a file and counts what is in it; what is wrong with it is part of the answer."""
    try:
        received = receive(path, report)
    except KnownError as error:
        return Looked(path, error=error, read=True)
    return Looked(
        path,
        paragraphs=len(received.final.paragraphs),
        words=received.words,
        changes=len({revision.group for revision in received.changes}),
        authors=len(received.revisions.authors),
        comments=len(received.comments),
        doubts=len(received.doubts),
        read=True,
    )


def make_draft(
    looked: Looked, folder: Path, new_id: Callable[[], str], now: str, author: str, report: Callable[[float], None]
) -> Looked:
    """Makes a draft of a file's final text in ``folder``, under its name or that name with a number.

    Args:
        looked: the file.
        folder: where the draft is to be.
        new_id: gives the paragraphs' ids.
        now: UTC, ISO 8601 with seconds.
        author: signs the draft's journal.
        report: gets 0 to 1.
    """
    try:
        received = receive(looked.path, report)
        text = received.final
        draft = Draft(looked.path.stem, text.language or FALLBACK, paragraphs_for_draft(text.paragraphs, new_id))
        path = free_name(folder, looked.path.stem)
        DraftFile.create(path, draft, now=now, author=author, base=received.base).close()
    except KnownError as error:
        return replace(looked, not_made=error)
    return replace(looked, draft=path, not_made=None)


def free_name(folder: Path, stem: str) -> Path:
    """A name for a draft that nothing has yet."""
    path = folder / f"{stem}{DRAFT_SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}){DRAFT_SUFFIX}"
        number += 1
    return path


def counted(rows: Sequence[Looked]) -> tuple[int, int, int]:
    """How many were read, could not be read, and are still to be read."""
    failed = sum(row.error is not None for row in rows)
    waiting = sum(not row.read for row in rows)
    return len(rows) - failed - waiting, failed, waiting
