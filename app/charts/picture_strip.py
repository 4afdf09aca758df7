"""A row of pictures, each above the point of a plot that it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from app.qt.override import override
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import SPACE, theme_of
from app.widgets.themed_widget import ThemedWidget

_HEIGHT = 3 * SPACE + SPACE // 2
"""Largest side of a picture, in device-independent pixels."""


class PictureStrip(ThemedWidget):
    """Pictures as large as there is room; ``places`` returns the middle of each, from the left edge."""

    def __init__(self, places: Callable[[], Sequence[float]]) -> None:
        super().__init__()
        self._places = places
        self._pictures: Sequence[NDArray[np.uint8]] = ()
        self.setFixedHeight(_HEIGHT)

    def show_pictures(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        """Show pictures, uint8 [side, side] each, as many as there are places."""
        self._pictures = pictures
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        places = self._places()
        if len(places) != len(self._pictures) or len(places) < 2:
            return
        side = min(float(np.diff(places).min()) - 2, float(self.height()))
        scale = colour_scale(theme_of(self).raised, theme_of(self).ink)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for place, picture in zip(places, self._pictures, strict=True):
                square = QRectF(place - side / 2, self.height() - side, side, side)
                painter.drawImage(square, scaled_image(picture, scale))
