"""Digits that people wrote with a pen are drawn with the mouse on the shown window, and read."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.window.main_window import MainWindow
from tests.app.children import child

LARGE, SMALL = 0.70, 0.15
"""Longer side of a digit, in units of the canvas side."""

MARGIN = 0.04
"""Distance of a small digit from the edge of the canvas, in units of the canvas side."""


Lines = list[NDArray[np.float64]]
"""Each float [n, 2], x and y in units of the digit's longer side, the middle of the digit at 0."""

Written = tuple[int, Lines]
"""A digit as it was written: what the writer was asked for, and the strokes."""


def centred(strokes: list[list[list[float]]]) -> Lines:
    arrays = [np.array(stroke, dtype=np.float64) for stroke in strokes]
    points = np.concatenate(arrays)
    low, high = points.min(axis=0), points.max(axis=0)
    return [(stroke - (low + high) / 2) / (high - low).max() for stroke in arrays]


@pytest.fixture(scope="module")
def written(data_dir: Path) -> list[Written]:
    """Return one sample of every other digit by every writer: the even ones by one, the odd ones by the next."""
    chosen: dict[tuple[str, int], Written] = {}
    writers: dict[str, int] = {}
    with gzip.open(data_dir / "strokes" / "pendigits-train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            sample = json.loads(line)
            key = (sample["writer"], sample["label"])
            writer = writers.setdefault(sample["writer"], len(writers))
            if key not in chosen and (writer + sample["label"]) % 2 == 0:
                chosen[key] = sample["label"], centred(sample["strokes"])
    return list(chosen.values())


def draw(canvas: QWidget, strokes: Lines) -> None:
    """Move the mouse over the canvas along strokes in units of its side, to whole pixels as a mouse does."""

    def send(kind: QEvent.Type, point: NDArray[np.float64], held: Qt.MouseButton) -> None:
        position = QPointF(*np.rint(point * canvas.width()))
        moves = kind is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moves else Qt.MouseButton.LeftButton
        everywhere = QPointF(canvas.mapToGlobal(position))
        event = QMouseEvent(kind, position, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)

    for stroke in strokes:
        send(QEvent.Type.MouseButtonPress, stroke[0], Qt.MouseButton.LeftButton)
        for point in stroke[1:]:
            send(QEvent.Type.MouseMove, point, Qt.MouseButton.LeftButton)
        send(QEvent.Type.MouseButtonRelease, stroke[-1], Qt.MouseButton.NoButton)


def share_read(
    window: MainWindow, written: list[Written], *, size: float, centres: list[list[float]]
) -> float:
    """Draw digits of one size, each at the next of some places, and return the share read right."""
    canvas, answer = child(window, QWidget, "canvas"), child(window, QLabel, "answer")
    clear = child(window, QAbstractButton, "clear")
    right = 0
    for number, (label, strokes) in enumerate(written):
        centre = np.array(centres[number % len(centres)])
        clear.click()
        draw(canvas, [centre + size * stroke for stroke in strokes])
        assert window.wait_for_reading(60_000)
        right += answer.text() == str(label)
    return right / len(written)


def test_digits_of_all_writers_are_read_large_and_small(window: MainWindow, written: list[Written]) -> None:
    assert len(written) == 150
    near, far = MARGIN + SMALL / 2, 1 - MARGIN - SMALL / 2
    corners = [[near, near], [far, near], [far, far], [near, far]]
    large = share_read(window, written, size=LARGE, centres=[[0.5, 0.5]])
    small = share_read(window, written, size=SMALL, centres=corners)
    assert large >= 0.90
    assert small >= 0.90
    assert abs(large - small) <= 0.02
