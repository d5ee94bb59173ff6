"""Which texts can be opened from the window, and opening them by reference."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.errors import KnownError
from drafter.library import ClauseLibrary
from drafter.texts import OpenedText, draft_paragraphs, open_text

OPEN_DRAFT = "draft:"
"""Reference of the draft on the desk; ``draft:@Rev.1`` is one of its versions. Others are the command line's TEXT."""


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
            offered += [
                (
                    QCoreApplication.translate("Opener", "Version {name} of this draft").format(name=version.name),
                    f"{OPEN_DRAFT}@{version.name}",
                )
                for version in reversed(self._workspace.versions)
            ]
        offered += [
            (summary.metadata.title, f"library:{summary.metadata.id}") for summary in self._library.instruments()
        ]
        return tuple(offered)

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
        return open_text(reference, self._library, _no_standard_input)


def _opened(draft: Draft, name: str) -> OpenedText:
    return OpenedText(name, draft.language, draft_paragraphs(draft), draft=draft)
