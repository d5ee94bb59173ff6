"""Long work off the window's thread: one place, with progress, cancel and «the newest of a key wins».

A job is a plain function of a frozen snapshot; it touches no widget. Results arrive on the thread that asked.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from drafter.errors import KnownError

Result = TypeVar("Result")

_Answers = tuple[Callable[[Any], None], Callable[[KnownError], None]]
"""What to do with a job's result (whose type :meth:`Tasks.start` has checked), and with its failure."""


class Cancelled(Exception):  # noqa: N818 - a job's way out, not a fault
    """Raised inside a job by its progress call once the job is not wanted any more."""


@dataclass(frozen=True)
class Ticket:
    """What a job is known by while it runs.

    Attributes:
        key: jobs of one key supersede each other («search», «compare»).
        report: the job calls it with its progress, 0 to 1; raises :class:`Cancelled` when it should stop.
    """

    key: str
    report: Callable[[float], None]
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Asks the job to stop at its next report; its result, if it comes all the same, is thrown away."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """True once nobody waits for the result."""
        return self._cancel.is_set()


class _Mailbox(QObject):
    """Carries results over to the thread where it lives."""

    progress = Signal(object, float)
    done = Signal(object, object)
    failed = Signal(object, object)


class Tasks(QObject):
    """Runs jobs on worker threads, for one window.

    Signals:
        busy_changed(bool): some job runs; progressed(str, float): key and progress 0 to 1 of the newest job.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="drafter-task")
        self._newest: dict[str, Ticket] = {}
        self._answers: dict[int, _Answers] = {}
        self._mailbox = _Mailbox(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._mailbox.progress.connect(self._progress, queued)
        self._mailbox.done.connect(self._done, queued)
        self._mailbox.failed.connect(self._failed, queued)

    def start(
        self,
        key: str,
        job: Callable[[Callable[[float], None]], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[KnownError], None],
    ) -> Ticket:
        """Runs ``job(report)`` on a worker and hands its result to ``then`` on this thread.

        A job of the same key that still runs is cancelled first. A :class:`KnownError` goes to ``otherwise``; any
        other error is raised on this thread, where the program's excepthook reports it.
        """
        self.cancel(key)
        ticket_box: list[Ticket] = []

        def report(progress: float) -> None:
            if ticket_box[0].cancelled:
                raise Cancelled
            _emit(self._mailbox.progress, ticket_box[0], progress)

        ticket = Ticket(key, report)
        ticket_box.append(ticket)
        self._newest[key] = ticket
        self._answers[id(ticket)] = (then, otherwise)

        def work() -> None:
            try:
                result = job(report)
            except Cancelled:
                return
            except BaseException as error:  # noqa: BLE001 - carried over to the thread that asked
                _emit(self._mailbox.failed, ticket, error)
            else:
                _emit(self._mailbox.done, ticket, result)

        self._workers.submit(work)
        self.busy_changed.emit(True)
        return ticket

    def cancel(self, key: str) -> None:
        """Cancels the running job of that key, if there is one."""
        ticket = self._newest.pop(key, None)
        if ticket is not None:
            ticket.cancel()
            self._answers.pop(id(ticket), None)
            self.busy_changed.emit(bool(self._newest))

    def close(self) -> None:
        """Cancels everything and waits for the workers: nothing may outlive the window."""
        for key in list(self._newest):
            self.cancel(key)
        self._workers.shutdown(wait=True, cancel_futures=True)

    def _take(self, ticket: Ticket) -> _Answers | None:
        if self._newest.get(ticket.key) is not ticket:
            return None
        del self._newest[ticket.key]
        self.busy_changed.emit(bool(self._newest))
        return self._answers.pop(id(ticket))

    def _progress(self, ticket: Ticket, progress: float) -> None:
        if self._newest.get(ticket.key) is ticket:
            self.progressed.emit(ticket.key, progress)

    def _done(self, ticket: Ticket, result: object) -> None:
        answers = self._take(ticket)
        if answers is not None:
            answers[0](result)

    def _failed(self, ticket: Ticket, error: BaseException) -> None:
        answers = self._take(ticket)
        if answers is None:
            return
        if isinstance(error, KnownError):
            answers[1](error)
        else:
            raise error


def _emit(signal: SignalInstance, *arguments: object) -> None:
    """Emits, unless the window went away while the job ran."""
    try:
        signal.emit(*arguments)
    except RuntimeError as error:
        if "already deleted" not in str(error) and "Signal source" not in str(error):
            raise
