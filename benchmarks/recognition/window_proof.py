"""Proof that the window gives the same pictures as the rendering without it: a real mouse draws a sample."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import app
from app.application import Parts
from app.window.main_window import MainWindow
from benchmarks.recognition.conditions import Condition
from benchmarks.recognition.folds import Fold
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, Stroke
from lenet.evaluation.proportions import Share
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer

PATIENCE_MS = 20_000
"""How long an answer may take before something must be wrong."""


@dataclass(frozen=True)
class WindowProof:
    """What came of a sample that was drawn in the window.

    Attributes
    ----------
    side
        Of the canvas, in pixels.
    same_strokes
        Digits whose strokes are in the window those that are measured without it.
    same_pictures
        Digits of which the network sees in the window the very pixels that it sees without it.
    right
        Digits that the window names.
    """

    side: int
    same_strokes: Share
    same_pictures: Share
    right: Share


class MouseHand:
    """Draws in a window with the mouse.

    Parameters
    ----------
    window
        It must be shown.
    """

    def __init__(self, window: MainWindow) -> None:
        canvas, answer = window.findChild(QWidget, "canvas"), window.findChild(QLabel, "answer")
        assert canvas is not None
        assert answer is not None
        self._window, self._canvas, self._answer = window, canvas, answer
        self._readings: list[Reading] = []
        Parts.of(window).draw_tab.reading_changed.connect(self._readings.append)

    @property
    def side(self) -> int:
        """Of the canvas, in pixels."""
        return self._canvas.width()

    def draw(self, drawing: Drawing) -> tuple[Drawing, Reading, str]:
        """Draw; return what the window got, how it was read and what is written as the answer."""
        tab = Parts.of(self._window).draw_tab
        tab.clear()
        self._readings.clear()
        for stroke in drawing.strokes:
            tab.set_pen_width(round(1000 * stroke.width))
            self._follow(stroke)
        read = self._window.wait_for_reading(PATIENCE_MS)
        assert read
        return tab.drawing(), self._readings[-1], self._answer.text()

    def _follow(self, stroke: Stroke) -> None:
        places = [QPointF(round(x * self.side), round(y * self.side)) for x, y, _ in stroke.points]
        self._send(QEvent.Type.MouseButtonPress, places[0], Qt.MouseButton.LeftButton)
        for place in places[1:]:
            self._send(QEvent.Type.MouseMove, place, Qt.MouseButton.LeftButton)
        self._send(QEvent.Type.MouseButtonRelease, places[-1], Qt.MouseButton.NoButton)

    def _send(self, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        moves = kind is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moves else Qt.MouseButton.LeftButton
        everywhere = QPointF(self._canvas.mapToGlobal(place))
        event = QMouseEvent(kind, place, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._canvas, event)


def prove(folds: Sequence[Fold], condition: Condition, *, seed: int) -> WindowProof:
    """Draw one of each digit by each writer in a window, and read the same without it."""
    trials = []
    with shown_window() as window:
        hand = MouseHand(window)
        for fold in folds:
            recognizer = fold.networks.recognizer()
            Parts.of(window).reader.set_recognizer(recognizer)
            generator = np.random.default_rng(seed)
            for digit in one_of_each(fold.digits):
                expected = condition.draw(digit.drawing, generator, side=hand.side)
                trials.append(_try(hand, recognizer, expected, digit.label))
        side = hand.side
    same_strokes, same_pictures, right = (Share.of(np.array(column)) for column in zip(*trials, strict=True))
    return WindowProof(side, same_strokes, same_pictures, right)


def one_of_each(digits: Sequence[LabelledDrawing]) -> list[LabelledDrawing]:
    """Return the first of each digit by each writer."""
    first: dict[tuple[str, int], LabelledDrawing] = {}
    for digit in digits:
        first.setdefault((digit.writer, digit.label), digit)
    return list(first.values())


def _try(hand: MouseHand, recognizer: Recognizer, expected: Drawing, label: int) -> tuple[bool, bool, bool]:
    """Draw a digit; return whether the strokes and the picture are the same, and whether it is named."""
    drawing, reading, answer = hand.draw(expected)
    alone = recognizer.read_drawing(expected)
    return (
        drawing.strokes == expected.strokes,
        np.array_equal(reading.picture, alone.picture),
        answer == str(label),
    )


@contextmanager
def shown_window() -> Iterator[MainWindow]:
    """Show a window as it opens for the first time, and close it afterwards."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = app.build_window(store)
        window.show()
        application.processEvents()
        yield window
        window.close()
