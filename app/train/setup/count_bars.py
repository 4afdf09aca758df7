"""How many examples there are of each digit, as ten small bars."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.themed_widget import ThemedWidget

DIGITS = 10

_BARS_HEIGHT = 4 * SPACE

_BAR_SHARE = 0.6
"""Of the width that a digit has."""


class CountBars(ThemedWidget):
    """Ten bars, each with its digit below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("counts")
        self.setAccessibleName(tr("Examples of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: NDArray[np.integer] = np.zeros(DIGITS, dtype=np.int64)

    def show_counts(self, counts: NDArray[np.integer]) -> None:
        """Show how often each digit is there, int [10]."""
        self._counts = counts
        words = ", ".join(
            tr("{digit}: {count}", digit=digit, count=f"{count:n}")
            for digit, count in enumerate(counts.tolist())
        )
        self.setAccessibleDescription(words)
        self.setToolTip(tr("Examples of each digit: {counts}", counts=words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the bars and the digits."""
        return QSize(DIGITS * 2 * SPACE, _BARS_HEIGHT + self._label_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, the highest as high as there is room."""
        painter = QPainter(self)
        theme = theme_of(self)
        painter.setFont(sized_font(TextSize.SMALL))
        width, base = self.width() / DIGITS, self.height() - self._label_height()
        highest = max(1, int(self._counts.max()))
        for digit, count in enumerate(self._counts.tolist()):
            column = QRectF(digit * width, 0, width, base)
            thickness = _BAR_SHARE * width
            height = (base - 2) * count / highest
            bar = QRectF(column.center().x() - thickness / 2, base - height, thickness, height)
            painter.fillRect(QRectF(bar.left(), base - 1, thickness, 1), theme.border)
            painter.fillRect(bar, theme.bar)
            painter.setPen(theme.muted)
            label = QRectF(column.left(), base, width, self._label_height())
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(digit))
        painter.end()

    def _label_height(self) -> int:
        return QFontMetrics(sized_font(TextSize.SMALL)).height()
