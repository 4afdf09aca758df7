"""Each pixel of the network's picture is one crisp square, and its grey is kept."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.draw.answer_panel import Preview
from app.theme.theme import LIGHT


@pytest.fixture
def preview(light: None, qtbot: QtBot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    return preview


@pytest.mark.parametrize("scale", [3, 5])
def test_pixels_are_crisp_squares_of_their_grey(preview: Preview, scale: int) -> None:
    picture = np.random.default_rng(2).integers(0, 256, (32, 32), dtype=np.uint8)
    preview.set_scale(scale)
    preview.show_picture(picture)
    image = preview.grab().toImage()
    assert image.width() == image.height() == 32 * scale + 2
    ink, paper = LIGHT.ink.red(), LIGHT.paper.red()
    for row, column in np.ndindex(32, 32):
        expected = paper + (ink - paper) * int(picture[row, column]) / 255
        for dx, dy in ((0, 0), (scale - 1, scale - 1)):
            seen = image.pixelColor(1 + column * scale + dx, 1 + row * scale + dy).red()
            assert abs(seen - expected) <= 1


def test_it_begins_as_paper(preview: Preview) -> None:
    image = preview.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == LIGHT.paper
    assert image.pixelColor(0, 0) == LIGHT.outline


def test_it_has_a_name(preview: Preview) -> None:
    assert preview.objectName() == "preview"
    assert preview.accessibleName()
    assert preview.toolTip()
