"""A few digits of the data, and below each what augmentation makes of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import SPACE, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget
from lenet.datasets.augmentation import AUGMENTATIONS, make_warps
from lenet.datasets.examples import Examples

COLUMNS = 6

_SMALLEST_SIDE = 32

_LARGEST_SIDE = 64

_GAP = SPACE // 2

Pictures = NDArray[np.uint8]


class SamplesView(ThemedWidget):
    """Two rows of pictures: as they are, and as the network may see them."""

    def __init__(self) -> None:
        super().__init__()
        tip = tr("Above some digits as they are, below the same ones as augmentation may change them")
        named(self, "samples", tr("Some of the digits"), tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: tuple[Pictures, ...] = ()

    def show_pictures(self, originals: Pictures, changed: Pictures) -> None:
        """Show pictures, uint8 [n, 32, 32] each, at most `COLUMNS` of them."""
        self._rows = (originals, changed)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become as high as two rows of pictures that fill the width."""
        super().resizeEvent(event)
        self.setFixedHeight(2 * self._side() + _GAP)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(COLUMNS * (_SMALLEST_SIDE + _GAP) - _GAP, 2 * _SMALLEST_SIDE + _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, side = theme_of(self), self._side()
        scale = colour_scale(theme.paper, theme.ink)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for row in range(2):
                for column in range(COLUMNS):
                    place = QRectF(column * (side + _GAP), row * (side + _GAP), side, side)
                    painter.fillRect(place, theme.paper)
                    if self._rows and column < len(self._rows[row]):
                        painter.drawImage(place, scaled_image(self._rows[row][column], scale))
                    painter.setPen(QPen(theme.border, 1))
                    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _side(self) -> int:
        return max(_SMALLEST_SIDE, min((self.width() + _GAP) // COLUMNS - _GAP, _LARGEST_SIDE))


def draw_samples(
    examples: Examples, augmentation: str, count: int, generator: np.random.Generator
) -> tuple[Pictures, Pictures]:
    """Draw so many digits at random, or fewer if there are no more; augmentation is one of `AUGMENTATIONS`.

    Returns
    -------
    tuple of numpy.ndarray
        uint8 [n, 32, 32] each: as they are, and as a network in training may see them.
    """
    places = generator.choice(len(examples), min(count, len(examples)), replace=False)
    originals = examples.pictures[places]
    amounts = AUGMENTATIONS[augmentation]
    if amounts is None:
        return originals, originals
    side = originals.shape[1]
    warps = make_warps(amounts, generator, side, np.dtype(np.float32))
    changed = np.empty_like(originals)
    result, scratch = np.empty((2, side * side, 1), np.float32)
    for number, original in enumerate(originals):
        warps.apply(number, original.reshape(-1, 1).astype(np.float32), result, scratch)
        changed[number] = np.rint(result).reshape(side, side)
    return originals, changed
