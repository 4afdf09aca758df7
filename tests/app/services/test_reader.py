"""The reader reads in its own thread; the newest drawing wins, and nothing comes after it was closed."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sized
from functools import partial
from typing import NoReturn

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from app.services.reader import Reader
from lenet.drawing.strokes import Drawing, Stroke
from lenet.nn.input import ARTICLE_CONVENTION
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer

LINE = Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07)


def has(things: Sized, count: int) -> bool:
    return len(things) == count


class Listener(QObject):
    """Writes down what a reader says, and in which thread it is heard."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.answers: list[tuple[int, Reading]] = []
        self.sentences: list[str] = []
        self.threads: set[QThread] = set()
        reader.reading_ready.connect(self.hear_reading)
        reader.failed.connect(self.hear_failure)

    @Slot(int, object)
    def hear_reading(self, ticket: int, reading: Reading) -> None:
        self.answers.append((ticket, reading))
        self.threads.add(QThread.currentThread())

    @Slot(str)
    def hear_failure(self, sentence: str) -> None:
        self.sentences.append(sentence)


class SlowRecognizer:
    """Reads when it is allowed to, and remembers what it read and where."""

    def __init__(self) -> None:
        self.seen: list[Drawing] = []
        self.threads: set[int] = set()
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def read_drawing(self, drawing: Drawing) -> Reading:
        self.seen.append(drawing)
        self.threads.add(threading.get_ident())
        self.has_begun.set()
        self.may_end.wait()
        return Reading(3, np.full(10, 0.1, dtype=np.float32), np.zeros((32, 32), dtype=np.uint8))


@pytest.fixture
def slow() -> Iterator[SlowRecognizer]:
    recognizer = SlowRecognizer()
    yield recognizer
    recognizer.may_end.set()


@pytest.fixture
def reader(qapp: QCoreApplication, slow: SlowRecognizer) -> Iterator[Reader]:
    reader = Reader()
    yield reader
    slow.may_end.set()
    reader.close()


def test_a_drawing_is_read_in_another_thread_and_answered_in_this_one(
    reader: Reader, slow: SlowRecognizer, qtbot: QtBot
) -> None:
    listener = Listener(reader)
    slow.may_end.set()
    reader.set_recognizer(slow)
    ticket = reader.request(Drawing((LINE,)))
    qtbot.waitUntil(lambda: bool(listener.answers))
    assert [(number, reading.digit) for number, reading in listener.answers] == [(ticket, 3)]
    assert listener.threads == {QThread.currentThread()}
    assert threading.get_ident() not in slow.threads


def test_the_newest_drawing_wins_and_those_between_are_not_even_read(
    reader: Reader, slow: SlowRecognizer, qtbot: QtBot
) -> None:
    listener = Listener(reader)
    reader.set_recognizer(slow)
    drawings = [Drawing((LINE,) * count) for count in range(1, 5)]
    tickets = [reader.request(drawings[0])]
    slow.has_begun.wait()
    tickets += [reader.request(drawing) for drawing in drawings[1:]]
    slow.may_end.set()
    qtbot.waitUntil(lambda: bool(listener.answers))
    assert [ticket for ticket, _ in listener.answers] == [tickets[-1]]
    assert slow.seen == [drawings[0], drawings[-1]]
    assert len(set(tickets)) == len(tickets)


@pytest.mark.parametrize("error", [ValueError("The file is empty."), OSError("The disk is gone.")])
def test_a_recognizer_that_cannot_read_says_why_each_time(
    reader: Reader, qtbot: QtBot, error: Exception
) -> None:
    class Broken:
        def read_drawing(self, drawing: Drawing) -> NoReturn:
            raise error

    listener = Listener(reader)
    reader.set_recognizer(Broken())
    for count in (1, 2):
        reader.request(Drawing((LINE,)))
        qtbot.waitUntil(partial(has, listener.sentences, count))
    assert listener.sentences == [str(error)] * 2
    assert listener.answers == []


def test_what_is_asked_before_there_is_a_recognizer_is_answered_later(
    reader: Reader, slow: SlowRecognizer, qtbot: QtBot
) -> None:
    listener = Listener(reader)
    reader.request(Drawing())
    ticket = reader.request(Drawing((LINE,)))
    slow.may_end.set()
    reader.set_recognizer(slow)
    qtbot.waitUntil(lambda: bool(listener.answers))
    assert [number for number, _ in listener.answers] == [ticket]


def test_another_recognizer_is_announced_and_reads_from_then_on(
    reader: Reader, slow: SlowRecognizer, qtbot: QtBot
) -> None:
    first = SlowRecognizer()
    first.may_end.set()
    slow.may_end.set()
    reader.set_recognizer(first)
    with qtbot.waitSignal(reader.recognizer_changed):
        reader.set_recognizer(slow)
    with qtbot.waitSignal(reader.reading_ready):
        reader.request(Drawing((LINE,)))
    assert (len(first.seen), len(slow.seen)) == (0, 1)


def test_after_closing_nothing_is_answered(
    reader: Reader, slow: SlowRecognizer, qapp: QCoreApplication
) -> None:
    listener = Listener(reader)
    reader.set_recognizer(slow)
    reader.request(Drawing((LINE,)))
    slow.has_begun.wait()
    slow.may_end.set()
    reader.close()
    reader.request(Drawing((LINE,)))
    reader.close()
    qapp.processEvents()
    assert listener.answers == []
    assert len(slow.seen) == 1


def test_the_real_recognizer_reads_the_same_in_the_thread(reader: Reader, qtbot: QtBot) -> None:
    network = LeNet5(generator=np.random.default_rng(5))
    real = Recognizer(network, ARTICLE_CONVENTION)
    drawing = Drawing((LINE,))
    listener = Listener(reader)
    reader.set_recognizer(real)
    reader.request(drawing)
    qtbot.waitUntil(lambda: bool(listener.answers))
    here, there = real.read_drawing(drawing), listener.answers[0][1]
    assert there.digit == here.digit
    np.testing.assert_array_equal(there.probabilities, here.probabilities)
    np.testing.assert_array_equal(there.picture, here.picture)
