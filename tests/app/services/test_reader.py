"""The reader reads elsewhere; answers keep coming while a stroke grows, and none to another drawing is shown."""

import threading
from collections.abc import Iterator
from typing import NoReturn

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.background.priority import Priority
from app.services.reader import Reader
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.progress import Progress, Steps
from lenet.recognition.page_reading import Lines, PageReading
from lenet.recognition.reading import Reading, Refusal
from tests.app.single_reader import SingleReader


class SteppedRecognizer(SingleReader):
    """Reads one drawing each time it may; the digit is the number of points of the last stroke."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.threads: set[int] = set()
        self.gate = threading.Semaphore(0)
        self.has_begun = threading.Semaphore(0)

    def read_drawing(self, drawing: Drawing) -> Reading:
        points = len(drawing.strokes[-1].points) if drawing.strokes else 0
        self.seen.append(points)
        self.threads.add(threading.get_ident())
        self.has_begun.release()
        self.gate.acquire()
        return Reading(points, np.full(10, 0.1, dtype=np.float32), np.zeros((32, 32), dtype=np.uint8))


class Listener(QObject):
    """Writes down what a reader says, and in which thread it is heard."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.readings: list[Reading] = []
        self.sentences: list[str] = []
        self.threads: set[QThread] = set()
        reader.read.connect(self.hear_reading)
        reader.failed.connect(self.hear_failure)

    @property
    def digits(self) -> list[int | None]:
        return [reading.digit for reading in self.readings]

    @Slot(object)
    def hear_reading(self, page: PageReading) -> None:
        self.readings += [digit.reading for digit in page.digits]
        self.threads.add(QThread.currentThread())

    @Slot(str)
    def hear_failure(self, sentence: str) -> None:
        self.sentences.append(sentence)


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
def listener(reader: Reader) -> Listener:
    return Listener(reader)


def test_an_empty_canvas_needs_no_answer_to_begin_with(reader: Reader, stepped: SteppedRecognizer) -> None:
    assert reader.is_current
    assert reader.wait(0)
    assert stepped.seen == []


def test_reading_is_done_in_another_thread(
    reader: Reader, stepped: SteppedRecognizer, listener: Listener
) -> None:
    stepped.gate.release()
    reader.replace(drawing(3))
    assert not reader.is_current
    assert reader.wait(60_000)
    assert listener.digits == [3]
    assert listener.threads == {QThread.currentThread()}
    assert threading.get_ident() not in stepped.threads


def test_a_growing_stroke_is_answered_repeatedly(
    reader: Reader, stepped: SteppedRecognizer, listener: Listener, qtbot: QtBot
) -> None:
    for points in range(1, 4):
        reader.grow(drawing(points))
    stepped.has_begun.acquire()
    stepped.gate.release()
    qtbot.waitUntil(lambda: listener.digits == [1])
    assert not reader.is_current
    reader.grow(drawing(4))
    reader.grow(drawing(5))
    stepped.has_begun.acquire()
    stepped.gate.release(2)
    qtbot.waitUntil(lambda: reader.is_current)
    assert listener.digits == [1, 3, 5]
    assert stepped.seen == [1, 3, 5]


def test_older_drawings_are_not_read(reader: Reader, stepped: SteppedRecognizer, listener: Listener) -> None:
    reader.grow(drawing(1))
    stepped.has_begun.acquire()
    reader.grow(drawing(2))
    reader.replace(drawing(8))
    reader.replace(drawing(9))
    stepped.gate.release(2)
    assert reader.wait(60_000)
    assert listener.digits == [9]
    assert stepped.seen == [1, 9]


class PageReader(SingleReader):
    """Finds several digits in every picture, and reads the first of two parts of a page when it may."""

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.is_closed = threading.Event()

    def read_drawing(self, drawing: Drawing) -> Reading:
        uniform = np.full(10, 0.1, dtype=np.float32)
        return Reading(None, uniform, np.zeros((32, 32), dtype=np.uint8), Refusal.SEVERAL)

    def read_page(self, image: object) -> Steps[Lines]:
        try:
            yield Progress(1, 2)
            self.gate.acquire()
            yield Progress(2, 2)
            return ((self.read_number(image),), (self.read_number(image),))
        finally:
            self.is_closed.set()


@pytest.fixture
def paged(qapp: QCoreApplication) -> Iterator[tuple[Reader, PageReader]]:
    recognizer = PageReader()
    reader = Reader(recognizer)
    yield reader, recognizer
    recognizer.gate.release(1000)
    reader.close()


PAGE = Drawing(picture=np.ones((40, 40), dtype=np.float32))


def test_the_lines_of_a_page_are_read_with_progress(paged: tuple[Reader, PageReader], qtbot: QtBot) -> None:
    reader, recognizer = paged
    steps, pages = QSignalSpy(reader.progressed), QSignalSpy(reader.read)
    reader.replace(PAGE)
    qtbot.waitUntil(lambda: steps.count() > 1)
    assert [steps.at(number) for number in range(2)] == [[0, 0], [1, 2]]
    recognizer.gate.release()
    assert reader.wait(60_000)
    assert [len(line) for line in pages.at(0)[0].lines] == [1, 1]


def test_the_reading_of_a_page_can_be_cancelled(paged: tuple[Reader, PageReader], qtbot: QtBot) -> None:
    reader, recognizer = paged
    listener, steps = Listener(reader), QSignalSpy(reader.progressed)
    reader.replace(PAGE)
    qtbot.waitUntil(lambda: steps.count() > 1)
    reader.cancel()
    assert not reader.is_current
    (sentence,) = listener.sentences
    assert "not read to its end" in sentence
    recognizer.gate.release()
    qtbot.waitUntil(recognizer.is_closed.is_set)
    assert listener.readings == []


def test_waiting_gives_up_in_the_end(reader: Reader, stepped: SteppedRecognizer) -> None:
    reader.replace(drawing(1))
    assert not reader.wait(30)
    stepped.gate.release()
    assert reader.wait(60_000)


def test_a_drawing_waits_for_the_first_recognizer(stepped: SteppedRecognizer, qapp: QCoreApplication) -> None:
    reader = Reader()
    listener = Listener(reader)
    reader.replace(drawing(1))
    reader.grow(drawing(2))
    assert not reader.wait(0)
    stepped.gate.release()
    reader.set_recognizer(stepped)
    assert reader.wait(60_000)
    assert (listener.digits, stepped.seen) == ([2], [2])
    reader.close()


def test_another_recognizer_reads_the_drawing_anew(
    reader: Reader, stepped: SteppedRecognizer, listener: Listener, qtbot: QtBot
) -> None:
    stepped.gate.release()
    reader.replace(drawing(6))
    assert reader.wait(60_000)
    other = SteppedRecognizer()
    other.gate.release()
    with qtbot.waitSignal(reader.recognizer_changed):
        reader.set_recognizer(other)
    assert reader.recognizer is other
    assert reader.wait(60_000)
    assert other.seen == [6]
    assert listener.digits == [6, 6]


@pytest.mark.parametrize("error", [ValueError("The file is empty."), OSError("The disk is gone.")])
def test_a_failure_ends_the_waiting(
    reader: Reader, stepped: SteppedRecognizer, listener: Listener, error: Exception
) -> None:
    class Broken(SingleReader):
        def read_drawing(self, drawing: Drawing) -> NoReturn:
            raise error

    reader.set_recognizer(Broken())
    for count in (1, 2):
        reader.replace(drawing(count))
        assert not reader.wait(60_000)
        assert listener.sentences == [str(error)] * count
    assert not reader.is_current
    stepped.gate.release()
    reader.set_recognizer(stepped)
    assert reader.wait(60_000)
    assert listener.digits == [2]


def test_after_closing_nothing_is_answered(
    reader: Reader, stepped: SteppedRecognizer, listener: Listener, qapp: QCoreApplication
) -> None:
    reader.replace(drawing(1))
    stepped.has_begun.acquire()
    stepped.gate.release()
    reader.close()
    reader.replace(drawing(2))
    reader.close()
    qapp.processEvents()
    assert listener.digits == []
    assert stepped.seen == [1]


def test_reading_goes_before_background_work(stepped: SteppedRecognizer, qapp: QCoreApplication) -> None:
    priority = Priority()
    has_gone_on = threading.Event()

    def work() -> None:
        priority.wait_turn(60)
        has_gone_on.set()

    reader = Reader(stepped, priority=priority)
    reader.replace(drawing(1))
    stepped.has_begun.acquire()
    background = threading.Thread(target=work)
    background.start()
    assert not has_gone_on.wait(0.05)
    stepped.gate.release()
    assert has_gone_on.wait(60)
    background.join()
    reader.close()
