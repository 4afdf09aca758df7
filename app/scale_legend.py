"""The line that says what the colours of a scale mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.colour_scale import STEPS, ColourScale, scaled_image
from app.theme import SPACE, Theme
from app.translation import tr


def paint_scale_legend(
    painter: QPainter, row: QRectF, scale: ColourScale, theme: Theme, ends: tuple[str, str]
) -> None:
    """Paint a scale as wide as its row, between the words for its two ends, in the painter's font."""
    painter.setPen(theme.muted)
    vertical = Qt.AlignmentFlag.AlignVCenter
    for words, horizontal in zip(
        ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True
    ):
        painter.drawText(row, vertical | horizontal, words)
    left, right = (painter.fontMetrics().horizontalAdvance(words) + SPACE for words in ends)
    bar = QRectF(row.left() + left, row.center().y() - SPACE / 2, row.width() - left - right, SPACE)
    painter.drawImage(bar, scaled_image(np.arange(STEPS, dtype=np.uint8)[None], scale))
    painter.setPen(QPen(theme.border, 1))
    painter.drawRect(bar)


def signed_ends(largest: float) -> tuple[str, str]:
    """Return the words for the ends of a scale with zero at its middle."""
    return tr("−{weight}", weight=f"{largest:.2f}"), tr("+{weight}", weight=f"{largest:.2f}")
