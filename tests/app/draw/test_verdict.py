"""The giant digit is whole, exactly as high as it was told, and begins at the left edge."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.draw.verdict import DigitLabel
from app.theme.theme import LIGHT
from tests.app.pixels import grey_levels


@pytest.fixture
def label(light: None, qtbot: QtBot) -> DigitLabel:
    label = DigitLabel()
    qtbot.addWidget(label)
    return label


def ink(label: DigitLabel) -> NDArray[np.bool_]:
    image = QImage(label.size(), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        label.render(painter, label.rect().topLeft(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return grey_levels(image) < 192


@pytest.mark.parametrize("height", [98, 260])
def test_a_digit_fills_its_height_and_begins_at_the_left(label: DigitLabel, height: int) -> None:
    label.set_digit_height(height)
    empty = label.sizeHint()
    assert not ink(label).any()
    for sign in "0123456789?":
        label.setText(sign)
        rows, columns = np.nonzero(ink(label))
        assert label.height() == height
        assert label.sizeHint() == empty == label.size()
        assert rows.max() - rows.min() + 1 == pytest.approx(height, rel=0.06)
        assert columns.min() <= 2
        assert columns.max() < label.width()


def test_a_question_mark_and_a_guess_are_grey(label: DigitLabel, qtbot: QtBot) -> None:
    def inked(of: DigitLabel, text: str, colour: QColor) -> int:
        of.set_digit_height(120)
        of.setText(text)
        image = of.grab().toImage()
        points = np.ndindex(image.width(), image.height())
        return sum(image.pixelColor(x, y) == colour for x, y in points)

    guess = DigitLabel(faint=True)
    qtbot.addWidget(guess)
    assert inked(label, "?", LIGHT.bar) > 100
    assert inked(label, "?", LIGHT.text) == 0
    assert 100 < inked(guess, "4", LIGHT.bar) < 0.8 * inked(label, "4", LIGHT.text), "and it is thinner"
