"""Waiting lets the event loop run, asks again after each signal, and gives up in time."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.qt.event_wait import wait_until


class Bell(QObject):
    """Counts how often it rang."""

    rung = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def ring(self) -> None:
        self.count += 1
        self.rung.emit()


def test_what_is_reached_needs_no_event_loop(qapp: QCoreApplication) -> None:
    bell = Bell()
    QTimer.singleShot(0, bell.ring)
    assert wait_until(lambda: True, bell.rung, timeout_ms=60_000)
    assert bell.count == 0


def test_it_asks_again_until_it_is_reached(qapp: QCoreApplication) -> None:
    bell = Bell()
    for delay in (0, 1, 2, 3):
        QTimer.singleShot(delay, bell.ring)
    assert wait_until(lambda: bell.count >= 3, bell.rung, bell.other, timeout_ms=60_000)
    assert bell.count >= 3


def test_any_of_the_signals_ends_it(qapp: QCoreApplication) -> None:
    bell = Bell()
    said: list[str] = []
    bell.other.connect(lambda: said.append("other"))
    QTimer.singleShot(0, bell.other.emit)
    assert wait_until(lambda: bool(said), bell.rung, bell.other, timeout_ms=60_000)


def test_it_gives_up_in_the_end(qapp: QCoreApplication) -> None:
    assert not wait_until(lambda: False, Bell().rung, timeout_ms=5)
    assert not wait_until(lambda: False, timeout_ms=0)
