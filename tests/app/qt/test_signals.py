"""Signals can carry Python's objects thousands of times; some versions of PySide6 lose a reference each."""

import sys

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

EMITS = 5000


class Sender(QObject):
    told = Signal()
    flagged = Signal(bool)
    numbered = Signal(int)
    carried = Signal(object)
    ticketed = Signal(int, object)

    def emit_all(self, load: object) -> None:
        for number in range(EMITS):
            self.told.emit()
            self.flagged.emit(number % 2 == 0)
            self.numbered.emit(number)
            self.carried.emit(load)
            self.ticketed.emit(number, load)


class Receiver(QObject):
    def __init__(self, sender: Sender) -> None:
        super().__init__()
        self.count = 0
        self.wrong = 0
        self.load: object = None
        sender.told.connect(self.hear)
        sender.flagged.connect(self.hear)
        sender.numbered.connect(self.hear)
        sender.carried.connect(self.take)
        sender.ticketed.connect(self.take_ticket)

    @Slot()
    @Slot(bool)
    @Slot(int)
    def hear(self, *_: object) -> None:
        self.count += 1

    @Slot(object)
    def take(self, load: object) -> None:
        self.count += 1
        self.wrong += load is not self.load

    @Slot(int, object)
    def take_ticket(self, number: int, load: object) -> None:
        self.count += 1
        self.wrong += load is not self.load


class EmittingThread(QThread):
    def __init__(self, sender: Sender, load: object) -> None:
        super().__init__()
        self._sender = sender
        self._load = load

    def run(self) -> None:
        self._sender.emit_all(self._load)


@pytest.fixture
def load() -> object:
    return ["what a signal carries"]


@pytest.mark.parametrize("from_thread", [False, True])
def test_signals_keep_what_they_carry_alive(qtbot: QtBot, load: object, from_thread: bool) -> None:
    sender = Sender()
    receiver = Receiver(sender)
    receiver.load = load
    kept = (load, None, Receiver, receiver)
    before = [sys.getrefcount(each) for each in kept]
    if from_thread:
        thread = EmittingThread(sender, load)
        thread.start()
        qtbot.waitUntil(lambda: receiver.count == 5 * EMITS)
        assert thread.wait()
    else:
        sender.emit_all(load)
    assert receiver.count == 5 * EMITS
    assert receiver.wrong == 0
    checked = 1 if from_thread else len(kept)
    after = [sys.getrefcount(each) for each in kept]
    assert all(abs(new - old) < EMITS / 10 for new, old in list(zip(after, before, strict=True))[:checked])
