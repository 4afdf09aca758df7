"""Icons wear the theme's colours: of text, of text on the accent, and of what cannot be used."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import DARK, LIGHT, Theme

NAMES = ("pen", "eraser", "undo", "redo", "clear")


def pixels(icon: QIcon, mode: QIcon.Mode, state: QIcon.State, ratio: float = 1.0) -> NDArray[np.uint8]:
    """Red, green, blue and opacity of each pixel, uint8 [height, width, 4]."""
    pixmap = icon.pixmap(QSize(ICON_SIDE, ICON_SIDE), ratio, mode, state)
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.width(), 4)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_colour_of_its_state(qapp: QApplication, name: str, theme: Theme) -> None:
    icon = themed_icon(name, theme)
    for colour, mode, state in (
        (theme.text, QIcon.Mode.Normal, QIcon.State.Off),
        (theme.on_accent, QIcon.Mode.Normal, QIcon.State.On),
        (theme.disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        drawn = pixels(icon, mode, state)
        solid = drawn[drawn[..., 3] == 255]
        assert len(solid) > 5
        assert {QColor(*rgb.tolist()).name() for rgb in solid[:, :3]} == {colour.name()}


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_crisp_and_whole_at_twice_the_pixels(qapp: QApplication, name: str) -> None:
    drawn = pixels(themed_icon(name, LIGHT), QIcon.Mode.Normal, QIcon.State.Off, 2.0)
    assert drawn.shape[:2] == (2 * ICON_SIDE, 2 * ICON_SIDE)
    opacity = drawn[..., 3]
    edges = np.concatenate((opacity[0], opacity[-1], opacity[:, 0], opacity[:, -1]))
    assert edges.max() == 0, "nothing is cut"


def test_no_two_icons_look_alike(qapp: QApplication) -> None:
    drawn = [pixels(themed_icon(name, LIGHT), QIcon.Mode.Normal, QIcon.State.Off).tobytes() for name in NAMES]
    assert len(set(drawn)) == len(NAMES)
