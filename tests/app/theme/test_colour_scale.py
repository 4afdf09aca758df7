"""Numbers become the colours of a scale, pixel by pixel."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from app.theme.colour_scale import STEPS, colour_scale, scaled_image, signed_levels
from app.theme.theme import DARK, LIGHT, Theme

RED, GREEN, BLUE = QColor(255, 0, 0), QColor(0, 255, 0), QColor(0, 0, 255)


def test_a_scale_leads_evenly_from_its_first_colour_to_its_last() -> None:
    scale = colour_scale(QColor(0, 0, 0), QColor(255, 255, 255))
    assert [f"{value:08x}" for value in scale[[0, 1, 128, 255]].tolist()] == [
        "ff000000",
        "ff010101",
        "ff808080",
        "ffffffff",
    ]


def test_a_scale_of_three_colours_has_the_second_in_its_middle() -> None:
    scale = colour_scale(RED, GREEN, BLUE)
    assert len(scale) == STEPS
    middle = QColor.fromRgb(int(scale[STEPS // 2]))
    assert middle.green() > 250
    assert QColor.fromRgb(int(scale[0])) == RED
    assert QColor.fromRgb(int(scale[-1])) == BLUE


def test_a_picture_has_one_pixel_for_each_number() -> None:
    levels = np.array([[0, 255, 0], [255, 0, 255]], np.uint8)
    image = scaled_image(levels, colour_scale(RED, BLUE))
    assert (image.width(), image.height()) == (3, 2)
    for row in range(2):
        for column in range(3):
            expected = BLUE if levels[row, column] else RED
            assert image.pixelColor(column, row) == expected


def test_zero_is_the_middle_and_what_lies_beyond_has_the_colour_of_the_end() -> None:
    levels = signed_levels(np.array([-9.0, -2.0, 0.0, 2.0, 9.0]), 2.0)
    assert levels.tolist() == [0, 0, 128, 255, 255]
    assert signed_levels(np.zeros(3), 0.0).tolist() == [128] * 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_zero_looks_neutral_and_the_ends_differ_also_in_lightness_from_it(theme: Theme) -> None:
    zero, low, high = (theme.zero.lightness(), theme.negative.lightness(), theme.positive.lightness())
    assert theme.zero.hslSaturation() < 10
    assert abs(zero - low) > 80
    assert abs(zero - high) > 80
