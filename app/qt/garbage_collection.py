"""Collects Python's garbage in the window's own thread, and at moments when it is not noticed.

Left to itself, Python collects in whatever thread happens to need memory; but a widget must be taken away
in the thread it lives in, and not while Qt goes through all of them.
"""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 1000
"""Time between two looks at whether there is enough garbage."""


@contextmanager
def gc_paused() -> Iterator[None]:
    """Pause garbage collection, in every thread, during a block."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        _put_back(was_enabled=was_enabled)


def _put_back(*, was_enabled: bool) -> None:
    if was_enabled:
        gc.enable()


def give_memory_back() -> None:
    """Give free memory back to the system: the C library of Linux keeps what a training used, some 70 MB."""
    with suppress(OSError, AttributeError):  # other systems have no such function
        ctypes.CDLL("libc.so.6").malloc_trim(0)


class GarbageCollector(QObject):
    """Collects in the place of Python itself until it is closed; a full collection, 0.1 s, not while ``is_busy()``.

    Afterwards it also gives memory back.
    """

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy, self._was_busy = is_busy, False
        self._end = partial(_put_back, was_enabled=gc.isenabled())
        gc.disable()
        # A window that is thrown away without having been closed must not leave Python like this.
        self.destroyed.connect(self._end)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """Leave it to Python again."""
        if self._timer.isActive():
            self._timer.stop()
            # By the time this one is taken away, another one may collect.
            self.destroyed.disconnect(self._end)
            self._end()

    @Slot()
    def look(self) -> None:
        """Collect what Python itself would have collected by now."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        was_busy, self._was_busy = self._was_busy, self._is_busy()
        if was_busy and not self._was_busy:
            gc.collect()
            give_memory_back()
        elif counts[2] > thresholds[2] and not self._was_busy:
            gc.collect()
        elif counts[1] > thresholds[1]:
            gc.collect(1)
        elif counts[0] > thresholds[0]:
            gc.collect(0)
