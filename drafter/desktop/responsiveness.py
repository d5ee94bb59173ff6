"""Keys come first: other threads give way sooner, and garbage is collected while nobody types.

By default a thread at work keeps Python's lock for 5 ms whenever a key asks for it, several times a key; and a
collection of the oldest garbage, which looks at every object of a long draft, stops the program for some 50 ms at any
moment.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Signal

_SWITCH_INTERVAL = 0.0005
"""Seconds a thread keeps the lock while another waits for it."""
_NEVER = 2**31 - 1
"""Collections of the middle generation before one of the oldest begins by itself."""
_IDLE = 3_000
"""Milliseconds without a key, after which somebody is taken to read."""
_AGAIN = 60_000
"""Milliseconds to the next collection where nobody types at all: a review makes garbage too."""


def put_keys_first() -> None:
    """From now on threads of this process give way within half a millisecond, and the oldest garbage waits.

    Somebody has to collect it: :class:`IdleCollector`.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    first, second, _ = gc.get_threshold()
    gc.set_threshold(first, second, _NEVER)


class IdleCollector(QObject):
    """Collects the oldest garbage once nobody has typed for a while, and now and then where nobody types at all.

    Signals:
        collected(): all that could be let go of has been.
    """

    collected = Signal()

    def __init__(self, parent: QObject | None = None, *, idle: int = _IDLE, again: int = _AGAIN) -> None:
        """``idle`` after a key and ``again`` after a collection are in milliseconds."""
        super().__init__(parent)
        self._idle = idle
        self._again = again
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._collect)
        self.put_off()

    @property
    def remaining(self) -> int:
        """Milliseconds to the next collection."""
        return self._timer.remainingTime()

    def put_off(self) -> None:
        """Somebody types: wait anew."""
        self._timer.start(self._idle)

    def _collect(self) -> None:
        gc.collect()
        self._timer.start(self._again)
        self.collected.emit()
