"""The picture that the network sees, pixel by pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget

PIXELS = 32
"""On each side of the picture."""

_EDGE = 1


class Preview(ThemedWidget):
    """Shows a picture of 32×32 pixels without smoothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = tr("The drawing as the network gets it: {side} by {side} pixels", side=PIXELS)
        named(self, "preview", tr("What the network sees"), tip)
        self._picture = np.zeros((PIXELS, PIXELS), dtype=np.uint8)
        self.set_scale(3)

    def set_scale(self, scale: int) -> None:
        """Set how large a pixel of the picture is, in device-independent pixels."""
        side = PIXELS * scale + 2 * _EDGE
        self.setFixedSize(side, side)

    def show_picture(self, picture: NDArray[np.uint8]) -> None:
        """Show a picture, uint8 [32, 32] with 0 for paper and 255 for ink."""
        self._picture = picture
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, room = theme_of(self), QRectF(self.rect())
        with QPainter(self) as painter:
            image = scaled_image(self._picture, colour_scale(theme.paper, theme.ink))
            painter.drawImage(room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), image)
            painter.setPen(QPen(theme.outline, _EDGE))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
