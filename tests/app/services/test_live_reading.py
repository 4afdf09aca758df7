"""Answers keep coming while a stroke grows, and none that belongs to another drawing is shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import NoReturn

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.services.live_reading import LiveReading
from app.services.reader import Reader
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.reading import Reading


class SteppedRecognizer:
    """Reads one drawing each time it is let; the digit is the number of points of the last stroke."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.gate = threading.Semaphore(0)
        self.has_begun = threading.Semaphore(0)

    def read_drawing(self, drawing: Drawing) -> Reading:
        points = len(drawing.strokes[-1].points) if drawing.strokes else 0
        self.seen.append(points)
        self.has_begun.release()
        self.gate.acquire()
        return Reading(points, np.full(10, 0.1, dtype=np.float32), np.zeros((32, 32), dtype=np.uint8))


def drawing(points: int) -> Drawing:
    return Drawing((Stroke(tuple((0.1 * x, 0.5, 1.0) for x in range(points)), 0.07),))


@pytest.fixture
def stepped() -> SteppedRecognizer:
    return SteppedRecognizer()


@pytest.fixture
def reader(qapp: QCoreApplication, stepped: SteppedRecognizer) -> Iterator[Reader]:
    reader = Reader(stepped)
    yield reader
    stepped.gate.release(1000)
    reader.close()


@pytest.fixture
def live(reader: Reader) -> LiveReading:
    return LiveReading(reader)


@pytest.fixture
def shown(live: LiveReading) -> list[int | None]:
    digits: list[int | None] = []
    live.read.connect(lambda reading: digits.append(reading.digit))
    return digits


def test_an_empty_canvas_needs_no_answer_to_begin_with(live: LiveReading, stepped: SteppedRecognizer) -> None:
    assert live.is_current
    assert live.wait(0)
    assert stepped.seen == []


def test_a_stroke_that_grows_faster_than_it_is_read_is_answered_again_and_again(
    live: LiveReading, stepped: SteppedRecognizer, shown: list[int | None], qtbot: QtBot
) -> None:
    for points in range(1, 4):
        live.grow(drawing(points))
    stepped.has_begun.acquire()
    stepped.gate.release()
    qtbot.waitUntil(lambda: shown == [1])
    assert not live.is_current
    live.grow(drawing(4))
    live.grow(drawing(5))
    stepped.has_begun.acquire()
    stepped.gate.release(2)
    qtbot.waitUntil(lambda: live.is_current)
    assert shown == [1, 3, 5]
    assert stepped.seen == [1, 3, 5]


def test_an_answer_to_a_drawing_that_was_replaced_is_never_shown(
    live: LiveReading, stepped: SteppedRecognizer, shown: list[int | None], qtbot: QtBot
) -> None:
    live.grow(drawing(1))
    stepped.has_begun.acquire()
    live.grow(drawing(2))
    live.replace(drawing(9))
    stepped.gate.release(2)
    assert live.wait(5000)
    assert shown == [9]
    assert stepped.seen == [1, 9]


def test_waiting_gives_up_in_the_end(live: LiveReading, stepped: SteppedRecognizer) -> None:
    live.replace(drawing(1))
    assert not live.wait(30)
    stepped.gate.release()
    assert live.wait(5000)


def test_another_recognizer_reads_the_drawing_anew(
    live: LiveReading, reader: Reader, stepped: SteppedRecognizer, shown: list[int | None]
) -> None:
    stepped.gate.release()
    live.replace(drawing(6))
    assert live.wait(5000)
    other = SteppedRecognizer()
    other.gate.release()
    reader.set_recognizer(other)
    assert live.wait(5000)
    assert other.seen == [6]
    assert shown == [6, 6]


def test_a_failure_ends_the_waiting_and_the_next_drawing_is_tried(
    live: LiveReading, reader: Reader, stepped: SteppedRecognizer, shown: list[int | None]
) -> None:
    class Broken:
        def read_drawing(self, drawing: Drawing) -> NoReturn:
            raise ValueError("The file is broken.")

    sentences: list[str] = []
    live.failed.connect(sentences.append)
    reader.set_recognizer(Broken())
    live.replace(drawing(1))
    assert not live.wait(5000)
    assert sentences == ["The file is broken."]
    assert not live.is_current
    stepped.gate.release(2)
    reader.set_recognizer(stepped)
    assert live.wait(5000)
    assert shown == [1]
