"""The line that says what the colours of a scale mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.colour_scale import STEPS, ColourScale, colour_scale, scaled_image
from app.theme.theme import SPACE, TextSize, Theme, sized_font, theme_of
from app.widgets.themed_widget import ThemedWidget


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
    return tr("−{weight}", weight=figure(largest, ".2f")), tr("+{weight}", weight=figure(largest, ".2f"))


class ScaleLegend(ThemedWidget):
    """The scale of signed values as a line below a picture."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_ends(self, low: str, high: str) -> None:
        """Say what the two ends mean."""
        self._ends = low, high
        self.setAccessibleName(tr("blue: {low}, orange: {high}", low=low, high=high))
        self.setToolTip(self.accessibleName())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(16 * SPACE, QFontMetrics(sized_font(TextSize.SMALL)).height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        scale = colour_scale(theme.negative, theme.zero, theme.positive)
        with QPainter(self) as painter:
            painter.setFont(sized_font(TextSize.SMALL))
            paint_scale_legend(painter, QRectF(self.rect()), scale, theme, self._ends)
