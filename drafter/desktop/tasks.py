"""Long work off the window's thread: one place, with progress, cancel and «the newest of a key wins».

A job is a plain function of a frozen snapshot; it touches no widget. Results arrive on the thread that asked.

Whoever lets go of a Qt object last destroys it, and on a worker's thread that ends the program: its timers cannot be
stopped from there (https://doc.qt.io/qt-6/threads-qobject.html). A job is often a closure that holds the panel that
asked, and an error holds every frame it came through. So a worker has both on loan only: :data:`_Loan`.
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


class Cancelled(Exception):  # noqa: N818 - a job's way out, not a fault
    """Raised inside a job by its progress call once the job is not wanted any more."""


@dataclass(frozen=True)
class Ticket:
    """What a job is known by while it runs.

    Attributes:
        key: jobs of one key supersede each other («search», «compare»).
    """

    key: str
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Asks the job to stop at its next report; its result, if it comes all the same, is thrown away."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """True once nobody waits for the result."""
        return self._cancel.is_set()


@dataclass(eq=False)
class _Errand:
    """A job, what to do with what comes of it (as given to :meth:`Tasks.start`, which has checked the types), and that:
    its result, or what it raised instead."""

    ticket: Ticket
    job: Callable[[Callable[[float], None]], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[KnownError], None]
    result: Any = None
    error: BaseException | None = None


_Loan = list[_Errand]
"""An errand given to a worker: it works with what lies in here and takes nothing out, so that whatever it lets go of
lies here still. Once it is back, the thread that asked empties the list."""


class _Mailbox(QObject):
    """Carries word over to the thread where it lives."""

    progress = Signal(object, float)
    back = Signal(object)


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
        self._loans: list[_Loan] = []
        self._closed = False
        self._mailbox = _Mailbox(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._mailbox.progress.connect(self._progress, queued)
        self._mailbox.back.connect(self._back, queued)
        workers, loans = self._workers, self._loans
        self.destroyed.connect(lambda: _call_in(workers, loans))

    def start(
        self,
        key: str,
        job: Callable[[Callable[[float], None]], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[KnownError], None],
    ) -> Ticket:
        """Runs ``job(report)`` on a worker and hands its result to ``then`` on this thread.

        A job of the same key that still runs is cancelled first. A :class:`KnownError` goes to ``otherwise``; any
        other error is raised on this thread, where the program's excepthook reports it. Once closed, nothing runs
        any more: the ticket is cancelled.
        """
        self.cancel(key)
        ticket = Ticket(key)
        if self._closed:
            ticket.cancel()
            return ticket
        loan = [_Errand(ticket, job, then, otherwise)]
        self._newest[key] = ticket
        self._loans.append(loan)
        self._workers.submit(_work, loan, ticket, self._mailbox)
        self.busy_changed.emit(True)
        return ticket

    def cancel(self, key: str) -> None:
        """Cancels the running job of that key, if there is one."""
        ticket = self._newest.pop(key, None)
        if ticket is not None:
            ticket.cancel()
            self.busy_changed.emit(bool(self._newest))

    def close(self) -> None:
        """Cancels everything and waits for the workers: nothing may outlive the window."""
        self._closed = True
        for key in list(self._newest):
            self.cancel(key)
        _call_in(self._workers, self._loans)

    def _progress(self, ticket: Ticket, progress: float) -> None:
        if self._newest.get(ticket.key) is ticket:
            self.progressed.emit(ticket.key, progress)

    def _back(self, loan: _Loan) -> None:
        if loan not in self._loans:
            return  # called in meanwhile
        self._loans.remove(loan)
        errand = loan.pop()
        if self._newest.get(errand.ticket.key) is not errand.ticket:
            return
        del self._newest[errand.ticket.key]
        self.busy_changed.emit(bool(self._newest))
        if errand.error is None:
            errand.then(errand.result)
        elif isinstance(errand.error, KnownError):
            errand.otherwise(errand.error)
        elif not isinstance(errand.error, Cancelled):
            raise errand.error


def _work(loan: _Loan, ticket: Ticket, mailbox: _Mailbox) -> None:
    """What a worker does."""

    def report(progress: float) -> None:
        if ticket.cancelled:
            raise Cancelled
        _emit(mailbox.progress, ticket, progress)

    try:
        loan[0].result = loan[0].job(report)
    except BaseException as error:  # noqa: BLE001 - carried over to the thread that asked
        loan[0].error = error
    _emit(mailbox.back, loan)


def _call_in(workers: ThreadPoolExecutor, loans: list[_Loan]) -> None:
    """Waits for the workers and takes back all they have."""
    for loan in loans:
        loan[0].ticket.cancel()
    workers.shutdown(wait=True, cancel_futures=True)
    for loan in loans:
        loan.clear()
    loans.clear()


def _emit(signal: SignalInstance, *arguments: object) -> None:
    """Emits, unless the window went away while the job ran."""
    try:
        signal.emit(*arguments)
    except RuntimeError as error:
        if "already deleted" not in str(error) and "Signal source" not in str(error):
            raise
