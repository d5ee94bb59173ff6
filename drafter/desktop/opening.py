"""Which texts can be opened from the window, and opening them by reference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from drafter.deeds.sources import with_found_sources
from drafter.deeds.texts import OpenedText, draft_paragraphs, open_text
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.errors import KnownError
from drafter.exchange import Export, ImportNote, View
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.exchange.revisions.tracked_apart import tracked_in
from drafter.exchange.revisions.tracked_authors import TrackedAuthors
from drafter.library import ClauseLibrary

OPEN_DRAFT = "draft:"
"""Reference of the draft on the desk; ``draft:@Rev.1`` is one of its versions, ``draft:#17`` what it was after entry 17
of its journal. Others are the command line's TEXT.
"""

IMPORTED_SUFFIXES = (*WORD_SUFFIXES, ".odt", ".rtf", ".doc", ".pdf", ".txt", ".text", ".md", ".xml", ".akn")
"""What a file dialog offers to be read; any other file is refused by the reader, in a sentence."""
_ORIGINAL = "original:"
"""``original:FILE.docx`` is a file as if all its tracked changes were rejected."""


def original_of(path: Path) -> str:
    """Reference of a received file's text before its tracked changes."""
    return f"{_ORIGINAL}{path}"


def original_path(reference: str) -> Path | None:
    """The file of such a reference; None for any other reference."""
    return Path(reference.removeprefix(_ORIGINAL)) if reference.startswith(_ORIGINAL) else None


def texts_filter(texts: str, all_files: str, suffixes: Iterable[str]) -> str:
    """What a file dialog offers: files with those suffixes, or any."""
    patterns = " ".join(f"*{suffix}" for suffix in dict.fromkeys(suffixes))
    return f"{texts} ({patterns});;{all_files} (*)"


def _no_standard_input() -> bytes:
    raise KnownError("no-standard-input")


class Opener:
    """Opens what the pickers of Review and Exchange offer."""

    def __init__(self, workspace: Workspace, library: ClauseLibrary) -> None:
        self._workspace = workspace
        self._library = library

    def choices(self) -> tuple[tuple[str, str], ...]:
        """What there is to choose: words for the person and a reference; the draft comes first."""
        offered: list[tuple[str, str]] = []
        if self._workspace.has_draft:
            title = self._workspace.draft.title
            offered.append(
                (QCoreApplication.translate("Opener", "This draft: {title}").format(title=title), OPEN_DRAFT)
            )
            offered += self.versions()
        offered += [
            (summary.metadata.title, f"library:{summary.metadata.id}") for summary in self._library.instruments()
        ]
        return tuple(offered)

    def versions(self) -> tuple[tuple[str, str], ...]:
        """The versions of the draft on the desk, the last first: words for the person and a reference."""
        return tuple(
            (
                QCoreApplication.translate("Opener", "Version {name} of this draft").format(name=version.name),
                f"{OPEN_DRAFT}@{version.name}",
            )
            for version in reversed(self._workspace.versions)
        )

    def last_sent(self) -> OpenedText | None:
        """What others have most likely been sent: the last version of the draft, or the draft; None without one."""
        if not self._workspace.has_draft:
            return None
        versions = self._workspace.versions
        return self.open(f"{OPEN_DRAFT}@{versions[-1].name}" if versions else OPEN_DRAFT)

    def with_found_sources(self, export: Export, report: Callable[[float], None]) -> Export:
        """An export with the library's sources for paragraphs that name none of their own."""
        return with_found_sources(export, self._library, report)

    def open(self, reference: str) -> OpenedText:
        """The text behind a reference.

        Raises:
            KnownError: it cannot be read, or names a version the draft does not have.
        """
        if reference == OPEN_DRAFT:
            return _opened(self._workspace.draft, self._workspace.draft.title)
        if reference.startswith(f"{OPEN_DRAFT}@"):
            name = reference.removeprefix(f"{OPEN_DRAFT}@")
            for version in self._workspace.versions:
                if version.name == name:
                    return _opened(version.draft, name)
            raise KnownError("version-unknown", file=self._workspace.draft.title, version=name)
        moment = reference.removeprefix(f"{OPEN_DRAFT}#")
        if moment != reference and moment.isdecimal():
            named = QCoreApplication.translate("Opener", "After entry {number}").format(number=moment)
            return _opened(self._workspace.draft_at(int(moment)), named)
        received = original_path(reference)
        if received is not None:
            text = open_text(str(received), self._library, _no_standard_input, view=View.ORIGINAL)
            named = QCoreApplication.translate("Opener", "{file}, its changes rejected").format(file=text.name)
            return replace(text, name=named)
        return open_text(reference, self._library, _no_standard_input)

    def tracked_authors(self, reference: str, notes: Sequence[ImportNote]) -> TrackedAuthors | None:
        """Whose the tracked changes of a Word file are; None where it has none, or does not tell.

        Args:
            reference: of the file, or of any other text.
            notes: what it has besides its words.
        """
        if not any(note.key == "tracked-changes" for note in notes) or original_path(reference) is not None:
            return None
        path = Path(reference)
        try:
            found, tracked = tracked_in(read_bytes(path), path.name)
        except KnownError:
            return None  # its words could be read, and are compared; nobody is named
        return None if tracked is None else TrackedAuthors.of(tracked, found)


def _opened(draft: Draft, name: str) -> OpenedText:
    return OpenedText(name, draft.language, draft_paragraphs(draft), draft=draft)
