"""Pictures of digits: a row of them from a data set, and one with an attribution over it.

In an attribution, ink for the answer is orange, and ink against it blue.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image, signed_levels
from app.theme.theme import SPACE, TextSize, Theme, sized_font, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget
from lenet.nn.arrays import Array
from lenet.nn.input import INPUT_SIDE

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


_FAINT = 0.25
"""How much of the ink is seen below the colours."""


class InkView(ThemedWidget):
    """Shows a picture with a signed number for each pixel, and a title for the screen reader."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        named(self, name, title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_scale(4)
        self._picture: NDArray[np.uint8] | None = None
        self._values: Array = np.zeros((1, 1))

    def set_scale(self, scale: int) -> None:
        """Set how large a pixel of the picture is, in device-independent pixels."""
        self.setFixedSize(INPUT_SIDE * scale, INPUT_SIDE * scale)

    def show_ink(self, picture: NDArray[np.uint8] | None, values: Array) -> None:
        """Show a picture, uint8 [32, 32], and a signed number for each of its pixels; None shows nothing."""
        self._picture, self._values = picture, values
        self.setAccessibleDescription("" if picture is None else _strongest_words(values))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with QPainter(self) as painter:
            room = QRectF(self.rect())
            if self._picture is None:
                painter.fillRect(room, theme.raised)
            else:
                painter.drawImage(room, _image(self._picture, self._values, theme))
            painter.setPen(QPen(theme.outline, 1))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))


def _image(picture: NDArray[np.uint8], values: Array, theme: Theme) -> QImage:
    """Return the picture in grey, and on it the colours of the signed scale, the stronger the more."""
    largest = float(np.abs(values).max())
    scale = colour_scale(theme.negative, theme.zero, theme.positive)
    pixels = scale[signed_levels(values, largest)]
    signed = np.stack([pixels >> shift & 0xFF for shift in (16, 8, 0)], axis=-1).astype(np.float64)
    strength = np.abs(values / (largest or 1.0))[..., None]
    zero, ink = (np.array([each.red(), each.green(), each.blue()]) for each in (theme.zero, theme.ink))
    grey = zero + (ink - zero) * (_FAINT * picture[..., None] / 255)
    mixed = np.rint(signed * strength + grey * (1 - strength)).astype(np.uint8)
    height, width = picture.shape
    # A copy, because the array ends with this call.
    return QImage(mixed.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _strongest_words(values: Array) -> str:
    """Return where the strongest colours are, for the screen reader."""
    top, left = divmod(int(values.argmax()), values.shape[1])
    low_top, low_left = divmod(int(values.argmin()), values.shape[1])
    return tr(
        "strongest orange in row {top}, column {left}; strongest blue in row {low_top}, column {low_left}",
        top=top,
        left=left,
        low_top=low_top,
        low_left=low_left,
    )
