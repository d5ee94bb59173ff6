"""Keys come first: other threads give way sooner, and garbage is collected on the window's thread, while nobody types.

By default a thread at work keeps Python's lock for 5 ms whenever a key asks for it, several times a key; and a
collection of the oldest garbage, which looks at every object of a long draft, stops the program for some 50 ms at any
moment.

By default, too, Python collects on whatever thread happens to allocate. A Qt object that a worker collects is
destroyed on the worker's thread, where its timers cannot be stopped: the next one that is due is delivered to an object
that is gone, and the program dies (https://doc.qt.io/qt-6/threads-qobject.html).
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Signal

_SWITCH_INTERVAL = 0.0005
"""Seconds a thread keeps the lock while another waits for it."""
_OFTEN = 50
"""Milliseconds between looks at the youngest garbage: what a worker at full speed makes meanwhile is looked through in
a few milliseconds."""
_IDLE = 3_000
"""Milliseconds without a key, after which somebody is taken to read."""
_AGAIN = 60_000
"""Milliseconds to the next collection where nobody types at all: a review makes garbage too."""


def put_keys_first() -> None:
    """From now on threads of this process give way within half a millisecond, and none of them collects garbage.

    Somebody has to collect it: :class:`WindowsCollector`.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    gc.disable()


class WindowsCollector(QObject):
    """Collects garbage on the thread of the windows, which no other thread may.

    The youngest goes at once, some 50 ms after it was made; all of it goes once nobody has typed for a while, and now
    and then where nobody types at all.

    Signals:
        collected(): all that could be let go of has been.
    """

    collected = Signal()

    def __init__(
        self, parent: QObject | None = None, *, often: int = _OFTEN, idle: int = _IDLE, again: int = _AGAIN
    ) -> None:
        """``often``, for the youngest, ``idle`` after a key and ``again`` after a collection are in milliseconds."""
        super().__init__(parent)
        self._idle = idle
        self._again = again
        self._youngest = QTimer(self)
        self._youngest.timeout.connect(_collect_the_youngest)
        self._youngest.start(often)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._collect)
        self.put_off()

    @property
    def remaining(self) -> int:
        """Milliseconds to the next collection of everything."""
        return self._timer.remainingTime()

    def put_off(self) -> None:
        """Somebody types: wait anew."""
        self._timer.start(self._idle)

    def _collect(self) -> None:
        gc.collect()
        self._timer.start(self._again)
        self.collected.emit()


def _collect_the_youngest() -> None:
    """Does by hand, here, what Python would have done by itself on any thread."""
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(0)
