"""A grid of digits shows how each was read, and picks one by mouse and keyboard."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.evaluate.page import EvaluatedDigitGrid
from lenet.datasets.examples import Examples
from lenet.nn.input import InputConvention
from tests.helpers.evaluation_results import random_evaluation


def test_answers_are_shown_and_digits_picked_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    evaluation = random_evaluation()
    pictures = np.zeros((300, 32, 32), np.uint8)
    digits = EvaluatedDigitGrid("digits", "Digits", nothing="None.")
    qtbot.addWidget(digits)
    digits.resize(300, 300)
    digits.show()
    places = np.array([5, 200, 7])
    digits.show_digits(Examples(pictures, evaluation.labels, InputConvention(0, 1)), evaluation, places)
    model = digits.model()
    assert model.rowCount() == 3
    words = model.data(model.index(1, 0))
    label, answer = int(evaluation.labels[200]), int(evaluation.answers[200])
    assert words.startswith(str(label) if label == answer else f"{label} → {answer}")
    assert words.endswith("% sure")
    with qtbot.waitSignal(digits.picked) as picked:
        digits.clicked.emit(model.index(1, 0))
    assert picked.args == [200]
    digits.setCurrentIndex(model.index(2, 0))
    with qtbot.waitSignal(digits.picked) as picked:
        QTest.keyClick(digits, Qt.Key.Key_Return)
    assert picked.args == [7]
