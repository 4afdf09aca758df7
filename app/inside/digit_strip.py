"""A row of digits from a data set, each with a caption."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget

SHOWN = 5
"""How many digits a strip shows."""

_SIDE = 44
"""Device-independent pixels."""


class DigitStrip(ThemedWidget):
    """Shows at most `SHOWN` digits, with a title for the screen reader."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        named(self, name, title)
        self._pictures: NDArray[np.uint8] = np.zeros((0, 1, 1), np.uint8)
        self._captions: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_digits(self, pictures: NDArray[np.uint8], captions: Sequence[str]) -> None:
        """Show pictures, uint8 [n, side, side], and a caption for each."""
        self._pictures, self._captions = pictures, captions
        self.setAccessibleDescription(", ".join(captions))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(sized_font(TextSize.SMALL)).height()
        return QSize(SHOWN * (_SIDE + SPACE) - SPACE, _SIDE + line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        scale = colour_scale(theme.paper, theme.ink)
        with QPainter(self) as painter:
            painter.setFont(sized_font(TextSize.SMALL))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for number in range(SHOWN):
                place = QRectF(number * (_SIDE + SPACE), 0, _SIDE, _SIDE)
                painter.fillRect(place, theme.paper)
                if number < len(self._pictures):
                    painter.drawImage(place, scaled_image(self._pictures[number], scale))
                    words = place.translated(0, _SIDE).adjusted(-SPACE / 2, 0, SPACE / 2, 0)
                    words.setHeight(self.height() - _SIDE)
                    painter.setPen(theme.muted)
                    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._captions[number])
                painter.setPen(QPen(theme.border, 1))
                painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
