"""Contrast is the web guidelines', and black or white can be read on anything."""

import numpy as np
import pytest

from lenet.report.colours import BLACK, WHITE, contrast, luminance, readable_on


def test_ratios_are_those_of_the_guidelines() -> None:
    # What the guidelines and the usual checkers give.
    ratios = {
        BLACK: 21.0,
        (0x76, 0x76, 0x76): 4.54,
        (0x77, 0x77, 0x77): 4.48,
        (255, 0, 0): 4.0,
        (0, 0, 255): 8.59,
        WHITE: 1.0,
    }
    for colour, expected in ratios.items():
        assert contrast(colour, WHITE) == contrast(WHITE, colour) == pytest.approx(expected, abs=0.005)
    assert (luminance(BLACK), luminance(WHITE)) == pytest.approx((0, 1))


def test_black_or_white_can_be_read_on_any_ground() -> None:
    grounds = np.random.default_rng(0).integers(0, 256, (2000, 3)).tolist()
    grounds += [(grey, grey, grey) for grey in range(256)]
    for red, green, blue in grounds:
        text = readable_on((red, green, blue))
        other = WHITE if text == BLACK else BLACK
        assert contrast(text, (red, green, blue)) >= 4.5
        assert contrast(text, (red, green, blue)) >= contrast(other, (red, green, blue))
