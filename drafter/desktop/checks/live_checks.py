"""The draft checked again and again, off the window's thread, a moment after each change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.deeds.checking import check_settings
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Edit, JournalEntry, Paragraph
from drafter.drafting.checks import ON_REQUEST, RULES, Checker, Finding, Severity, SwitchOff, agreed_words
from drafter.drafting.editing.edits import Reopen, SetStatus, Several
from drafter.errors import KnownError

KEY = "checks"
"""Of the jobs in :class:`Tasks`."""
PAUSE = 250
"""Milliseconds after a change until the draft is checked again."""


@dataclass(frozen=True)
class Checked:
    """What was found in a draft as it was.

    Attributes:
        paragraphs: the draft's, as they were checked.
        findings: in the order of the text.
    """

    paragraphs: tuple[Paragraph, ...]
    findings: tuple[Finding, ...]

    @cached_property
    def by_paragraph(self) -> Mapping[str, tuple[str, tuple[Finding, ...]]]:
        """Words and findings of each paragraph that has any, by its id."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            if finding.place >= 0:
                found.setdefault(finding.paragraph_id, []).append(finding)
        return {
            paragraph_id: (self.paragraphs[here[0].place].text, tuple(here)) for paragraph_id, here in found.items()
        }

    def count(self, severity: Severity) -> int:
        """How many findings are that sure."""
        return sum(finding.severity is severity for finding in self.findings)


NOTHING = Checked((), ())
"""No draft is open, or it was not checked yet."""


@dataclass(frozen=True)
class _Settings:
    """What a checker is made for; another one is made where any of it changes.

    Attributes:
        agreement: the draft and its journal when something was last agreed or reopened.
    """

    language: str
    profile: str
    today: str
    rules: frozenset[str]
    off: frozenset[SwitchOff]
    agreement: tuple[Draft, Sequence[JournalEntry]]

    def same_as(self, other: _Settings | None) -> bool:
        """True where a checker made for the one does for the other."""
        return (
            other is not None
            and self.agreement is other.agreement
            and (self.language, self.profile, self.today, self.rules, self.off)
            == (other.language, other.profile, other.today, other.rules, other.off)
        )


class _Engine:
    """Keeps the checker between two checks; one at a time uses it, on whatever thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._settings: _Settings | None = None
        self._checker: Checker | None = None

    def check(self, paragraphs: tuple[Paragraph, ...], settings: _Settings, report: Callable[[float], None]) -> Checked:
        with self._lock:
            if self._checker is None or not settings.same_as(self._settings):
                self._checker = Checker(
                    check_settings(
                        settings.language,
                        profile=settings.profile,
                        today=settings.today,
                        rules=settings.rules,
                        off=settings.off,
                        agreed=agreed_words(*settings.agreement),
                    )
                )
                self._settings = settings
            return Checked(paragraphs, self._checker.check(paragraphs, report))


class LiveChecks(QObject):
    """Knows what is wrong with the open draft.

    Signals:
        checked(): :attr:`result` is another one.
        failed(KnownError): a table of the linter is damaged.
    """

    checked = Signal()
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._preferences = preferences
        self._engine = _Engine()
        self._agreement: tuple[Draft, Sequence[JournalEntry]] = (Draft("", "", ()), ())
        self.result = NOTHING
        self._following = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.check)
        workspace.draft_opened.connect(self._opened)
        workspace.draft_edited.connect(self._edited)
        self._opened()

    def close(self) -> None:
        """Follows the draft no more: the window goes, the workspace may stay. A second time does nothing."""
        if not self._following:
            return
        self._following = False
        self._soon.stop()
        self._workspace.draft_opened.disconnect(self._opened)
        self._workspace.draft_edited.disconnect(self._edited)

    @property
    def up_to_date(self) -> bool:
        """True where the result is about the draft as it is."""
        return self._workspace.has_draft and self.result.paragraphs == self._workspace.draft.paragraphs

    def check(self, then: Callable[[], None] | None = None) -> None:
        """Checks the draft now, in the background, and calls ``then`` when the result is there."""
        self._soon.stop()
        if not self._workspace.has_draft:
            return
        draft, settings = self._workspace.draft, self._settings()

        def take(result: Checked) -> None:
            self.result = result
            self.checked.emit()
            if then is not None:
                then()

        self._tasks.start(
            KEY, lambda report: self._engine.check(draft.paragraphs, settings, report), take, self._failed
        )

    def put_off(self) -> None:
        """Somebody is typing: whatever is being checked can wait for a pause, and does not slow the next key down."""
        if self._following:
            self._tasks.cancel(KEY)
            self._soon.start()

    def _settings(self) -> _Settings:
        draft, off = self._workspace.draft, self._preferences.rules_off
        return _Settings(
            draft.language,
            self._preferences.style_profile,
            self._workspace.now()[:10],
            frozenset(RULES) - ON_REQUEST - off,
            frozenset(draft.switched_off),
            self._agreement,
        )

    def _opened(self) -> None:
        self._tasks.cancel(KEY)
        self.result = NOTHING
        if self._workspace.has_draft:
            self._agreement = (self._workspace.draft, self._workspace.journal)
            self.check()
        self.checked.emit()

    def _edited(self, entry: JournalEntry) -> None:
        if _settles(entry.edit):
            self._agreement = (self._workspace.draft, self._workspace.journal)
        self._soon.start()

    def _failed(self, error: KnownError) -> None:
        self.failed.emit(error)


def _settles(edit: Edit) -> bool:
    """True where a paragraph may have been agreed or reopened."""
    if isinstance(edit, Several):
        return any(_settles(each) for each in edit.edits)
    return isinstance(edit, SetStatus | Reopen)
