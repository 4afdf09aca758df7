"""Ctrl-C in the terminal, and the system's request to end the program, close the window in good order.

Python's own handlers wait until Qt's event loop gives way to Python, which a window at rest never does;
so the signal also writes a byte to a socket that the event loop watches.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier, QTimer

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def closing_on_interrupt(close: Callable[[], None]) -> Iterator[None]:
    """When the process is asked to end, call ``close`` within the event loop of the main thread."""

    def close_soon(*_: object) -> None:
        # Even if the event loop has not begun yet, this reaches it.
        QTimer.singleShot(0, close)

    reads, writes = socket.socketpair()
    reads.settimeout(0)
    writes.settimeout(0)  # a signal must never wait for the event loop
    notifier = QSocketNotifier(reads.fileno(), QSocketNotifier.Type.Read)
    # By the time this runs, Python has called its handlers.
    notifier.activated.connect(lambda: reads.recv(64))
    former_socket = signal.set_wakeup_fd(writes.fileno())
    former_handlers = {number: signal.signal(number, close_soon) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in former_handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(former_socket)
        notifier.setEnabled(False)
        reads.close()
        writes.close()
