"""The window gets the strokes that are measured without it, and shows the network the same pixels."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from benchmarks.recognition.conditions import CONDITIONS
from benchmarks.recognition.folds import Fold
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.window_proof import prove
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.synthesis.handwriting import write_digits

DRAWN = 20


@pytest.fixture(scope="module")
def digits() -> tuple[LabelledDrawing, ...]:
    labels = np.arange(DRAWN) % 10
    drawings = write_digits(labels, np.random.default_rng(7))
    return tuple(
        LabelledDrawing(int(label), drawing, writer=f"writer {number // 10}")
        for number, (label, drawing) in enumerate(zip(labels, drawings, strict=True))
    )


def test_a_mouse_gives_the_same_strokes_and_pixels(digits: tuple[LabelledDrawing, ...], qtbot: QtBot) -> None:
    proof = prove([Fold(digits, Networks())], CONDITIONS[-1], seed=1)
    assert (proof.same_strokes.count, proof.same_strokes.total) == (DRAWN, DRAWN)
    assert proof.same_pictures.count == DRAWN
    assert proof.right.count >= 0.8 * DRAWN
