"""A digit as a small picture: ink on paper in the colours of the window."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap

from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import Theme


def digit_pixmap(picture: NDArray[np.uint8], theme: Theme, side: int) -> QPixmap:
    """Return a digit, uint8 [rows, columns] with ink 255 on paper 0, in the theme's ink and paper.

    It is twice as large as the side, in device-independent pixels, so that it is smooth on a fine screen too.
    """
    image = scaled_image(picture, colour_scale(theme.paper, theme.ink))
    pixels = 2 * side
    return QPixmap.fromImage(image.scaled(pixels, pixels, mode=Qt.TransformationMode.SmoothTransformation))


def digit_icon(picture: NDArray[np.uint8], theme: Theme, side: int) -> QIcon:
    """Return a digit as an icon that looks the same where it is chosen; see `digit_pixmap`."""
    pixmap = digit_pixmap(picture, theme, side)
    icon = QIcon(pixmap)
    # Otherwise the style would tint it where it is chosen.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
