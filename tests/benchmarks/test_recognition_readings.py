"""Many drawings and pictures are read as single ones are, and refusals are told from mistakes."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from benchmarks.recognition import readings as readings_module
from benchmarks.recognition.goals import Goal, goals_table
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.readings import NO_DIGIT, Readings, read_all
from benchmarks.recognition.tables import calibration_of
from lenet.drawing.strokes import Drawing
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def test_drawings_are_read_as_one_by_one(recognizer: Recognizer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings_module, "PART", 8)
    labels = np.arange(20) % 10
    drawings = [*write_digits(labels, np.random.default_rng(2)), Drawing()]
    with ThreadPoolExecutor(2) as pool:
        readings = read_all(pool, Networks(), drawings, [*labels.tolist(), NO_DIGIT])
    alone = [recognizer.read_drawing(drawing) for drawing in drawings]
    assert readings.guesses[:-1].tolist() == [reading.guess for reading in alone[:-1]]
    assert readings.is_refused.tolist() == [reading.digit is None for reading in alone]
    assert readings.confidence.tolist() == [reading.confidence for reading in alone]
    assert np.array_equal(readings.pictures, [reading.picture for reading in alone])
    assert readings.labels.tolist() == [*labels.tolist(), NO_DIGIT]


def reading(guess: int, *, confidence: float, refusal: Refusal | None = None) -> Reading:
    probabilities = np.full(10, (1 - confidence) / 9, np.float32)
    probabilities[guess] = confidence
    return Reading(None if refusal else guess, probabilities, np.full((32, 32), guess, np.uint8), refusal)


@pytest.fixture
def readings() -> Readings:
    return Readings.of(
        [
            reading(4, confidence=0.9),
            reading(9, confidence=0.8),
            reading(4, confidence=0.4, refusal=Refusal.UNSURE),
            reading(7, confidence=0.3, refusal=Refusal.UNSURE),
            reading(0, confidence=0.7),
        ],
        [4, 4, 4, 4, NO_DIGIT],
    )


def test_a_refusal_is_neither_right_nor_wrong(readings: Readings) -> None:
    assert readings.is_right.tolist() == [True, False, False, False, False]
    assert readings.is_refused.tolist() == [False, False, True, True, False]
    assert readings.is_wrong.tolist() == [False, True, False, False, True]
    assert readings.guessed_right.tolist() == [True, False, True, False, False]


def test_guesses_are_believed_or_not_and_a_refused_scrawl_does_not_count(readings: Readings) -> None:
    # Fewer answers than bins: each is alone.
    off = [0.1, 0.8, 0.6, 0.3, 0.7]
    assert calibration_of(readings) == pytest.approx(np.mean(off), abs=1e-6)
    refused = Readings.of([reading(3, confidence=0.9, refusal=Refusal.NO_DIGIT)], [NO_DIGIT])
    assert calibration_of(Readings.joined([readings, refused])) == calibration_of(readings)


def test_a_goal_is_reached_or_not() -> None:
    goals = [Goal("digits read", 0.99, found) for found in (0.9901, 0.9899)]
    goals += [Goal("points lost", 0.005, found, is_lower_better=True) for found in (0.0049, 0.0051, -0.002)]
    words = [line.split(" | ")[-1] for line in goals_table(goals).splitlines()[2:]]
    assert words == ["yes |", "no |", "yes |", "no |", "yes |"]
