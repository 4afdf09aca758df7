"""The filters of conv1 as pictures, which change while they learn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image, signed_levels
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.colour_legend import paint_scale_legend, signed_ends
from app.widgets.themed_widget import ThemedWidget

FILTERS = 6
SIDE = 5
"""Rows, and columns, of a filter."""

_SMALLEST_TILE = 3 * SIDE
"""Device-independent pixels on each side of a filter's picture."""

_LARGEST_TILE = 24 * SIDE

_GAP = SPACE // 2


class FiltersView(ThemedWidget):
    """Six squares of 25 weights each, on one scale from blue through white, which is 0, to orange."""

    def __init__(self) -> None:
        super().__init__()
        tip = tr("What each of conv1's six filters responds to: orange weights to ink, blue ones to paper")
        named(self, "filters", tr("Filters of conv1"), tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._weights: NDArray[np.float32] | None = None

    def show_weights(self, weights: NDArray[np.float32] | None) -> None:
        """Show conv1's W, float32 [25, 6]; None where there is no network yet."""
        self._weights = weights
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        width = FILTERS * (_SMALLEST_TILE + _GAP) - _GAP
        return QSize(width, _SMALLEST_TILE + self._legend_room())

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * self.minimumSizeHint().width(), 2 * _SMALLEST_TILE + self._legend_room())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, weights, tile = theme_of(self), self._weights, self._tile()
        scale = colour_scale(theme.negative, theme.zero, theme.positive)
        largest = 1.0 if weights is None else float(np.abs(weights).max())
        if not np.isfinite(largest):
            largest = 1.0
        with QPainter(self) as painter:
            for number in range(FILTERS):
                place = QRectF(number * (tile + _GAP) + 0.5, 0.5, tile - 1, tile - 1)
                if weights is not None:
                    levels = signed_levels(weights[:, number].reshape(SIDE, SIDE), largest)
                    painter.drawImage(place, scaled_image(levels, scale))
                painter.setPen(QPen(theme.border, 1))
                painter.drawRect(place)
            if weights is not None:
                painter.setFont(sized_font(TextSize.SMALL))
                width = FILTERS * (tile + _GAP) - _GAP
                row = QRectF(0, tile + SPACE // 2, width, painter.fontMetrics().height())
                paint_scale_legend(painter, row, scale, theme, signed_ends(largest))

    def _tile(self) -> int:
        """Return the side of a tile: whole pixels for each weight, as large as the room allows."""
        wide = (self.width() + _GAP) // FILTERS - _GAP
        side = min(wide, self.height() - self._legend_room(), _LARGEST_TILE)
        return max(_SMALLEST_TILE, side // SIDE * SIDE)

    def _legend_room(self) -> int:
        return SPACE // 2 + QFontMetrics(sized_font(TextSize.SMALL)).height()
