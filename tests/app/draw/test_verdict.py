"""The giant digit is whole, exactly as high as it was told, and begins at the left edge."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.draw.verdict import DigitLabel
from app.theme.theme import LIGHT


@pytest.fixture
def label(light: None, qtbot: QtBot) -> DigitLabel:
    label = DigitLabel()
    qtbot.addWidget(label)
    return label


def ink(label: DigitLabel) -> NDArray[np.bool_]:
    image = QImage(label.size(), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    label.render(painter, label.rect().topLeft(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()] < 192


@pytest.mark.parametrize("height", [98, 162, 546])
@pytest.mark.parametrize("sign", "0123456789?")
def test_a_digit_fills_its_height_and_begins_at_the_left(label: DigitLabel, sign: str, height: int) -> None:
    label.set_digit_height(height)
    label.setText(sign)
    rows, columns = np.nonzero(ink(label))
    assert label.height() == height
    assert rows.max() - rows.min() + 1 == pytest.approx(height, rel=0.06)
    assert columns.min() <= 2
    assert columns.max() < label.width()


def test_it_keeps_its_place_while_there_is_no_digit(label: DigitLabel) -> None:
    label.set_digit_height(120)
    empty = label.sizeHint()
    assert not ink(label).any()
    for digit in range(10):
        label.setText(str(digit))
        assert label.sizeHint() == empty == label.size()


def test_it_is_a_label_in_the_colour_of_text(label: DigitLabel) -> None:
    assert isinstance(label, QLabel)
    label.set_digit_height(120)
    label.setText("1")
    image = label.grab().toImage()
    assert any(image.pixelColor(x, 60) == LIGHT.text for x in range(label.width()))


def test_neither_a_question_mark_nor_a_guess_shouts(label: DigitLabel, qtbot: QtBot) -> None:
    def inked(of: DigitLabel, text: str, colour: QColor) -> int:
        of.set_digit_height(120)
        of.setText(text)
        image = of.grab().toImage()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y) == colour for x, y in points)

    guess = DigitLabel(faint=True)
    qtbot.addWidget(guess)
    assert inked(label, "?", LIGHT.bar) > 100
    assert inked(label, "?", LIGHT.text) == 0
    assert 100 < inked(guess, "4", LIGHT.bar) < 0.8 * inked(label, "4", LIGHT.text), "and it is thinner"
