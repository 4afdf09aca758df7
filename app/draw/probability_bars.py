"""Ten bars, one for each digit, that glide to what the network thinks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Theme, sized_font, theme_of
from app.widgets.themed_widget import ThemedWidget
from lenet.recognition.reading import whole_percent

GLIDE_MS = 120
"""How long a bar takes to its new length."""

DIGITS = 10

_BAR_SHARE = 0.45
"""Of the height of a line."""

_Probabilities = NDArray[np.float32]


class ProbabilityBars(ThemedWidget):
    """Shows the probabilities of the ten digits; the answer's is in the accent's colour and in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilities")
        self.setAccessibleName(tr("Probability of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._zoom = 1.0
        self._target: _Probabilities | None = None
        self._has_winner = False
        self._start = np.zeros(DIGITS, dtype=np.float32)
        self._shown = np.zeros(DIGITS, dtype=np.float32)
        self._glide = QVariantAnimation(self)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._move)

    def set_probabilities(self, probabilities: _Probabilities | None, *, has_winner: bool = False) -> None:
        """Show other probabilities.

        Parameters
        ----------
        probabilities
            float32 [10] that add up to 1, or None where nothing was read.
        has_winner
            Whether the likeliest digit is the answer, and stands out.
        """
        self._target, self._has_winner = probabilities, has_winner
        self._describe()
        self._start = self._shown
        self._glide.stop()
        if self.isVisible() and self._is_motion_wanted() and not np.array_equal(self._start, self._goal()):
            self._glide.start()
        else:
            self._move(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Magnify the text."""
        self._zoom = zoom
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for ten lines of text and a bar worth looking at, before anything is magnified."""
        metrics = QFontMetrics(sized_font(TextSize.BODY))
        label, percent = self._column_widths(zoom=1.0)
        return QSize(label + percent + 12 * SPACE, DIGITS * metrics.height())

    @override
    def sizeHint(self) -> QSize:
        """Return room for ten lines, a little apart."""
        smallest = self.minimumSizeHint()
        return QSize(2 * smallest.width(), smallest.height() + DIGITS * SPACE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each digit: its name, its bar, its percentage."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        winner = int(self._target.argmax()) if self._target is not None and self._has_winner else None
        height = self.height() / DIGITS
        # Gliding bars are painted often, so what all lines share is made once.
        fonts = {bold: sized_font(TextSize.BODY, zoom=self._zoom, bold=bold) for bold in (False, True)}
        theme, widths = theme_of(self), self._column_widths(zoom=self._zoom)
        for digit in range(DIGITS):
            row = QRectF(0, digit * height, self.width(), height)
            painter.setFont(fonts[digit == winner])
            self._paint_row(painter, row, digit, theme, widths, is_winner=digit == winner)
        painter.end()

    def _paint_row(
        self,
        painter: QPainter,
        row: QRectF,
        digit: int,
        theme: Theme,
        widths: tuple[int, int],
        *,
        is_winner: bool,
    ) -> None:
        label_width, percent_width = widths
        painter.setPen(theme.text if is_winner else theme.muted)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, vertical | Qt.AlignmentFlag.AlignLeft, str(digit))
        if self._target is not None:
            text = tr("{percent} %", percent=whole_percent(self._target[digit]))
            painter.drawText(row, vertical | Qt.AlignmentFlag.AlignRight, text)
        thickness = _BAR_SHARE * row.height()
        track = QRectF(row)
        track.adjust(label_width, (row.height() - thickness) / 2, -percent_width, 0)
        track.setHeight(thickness)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track)
        painter.drawRoundedRect(track, thickness / 4, thickness / 4)
        track.setWidth(track.width() * float(self._shown[digit]))
        painter.setBrush(theme.accent if is_winner else theme.bar)
        painter.drawRoundedRect(track, thickness / 4, thickness / 4)

    def _column_widths(self, *, zoom: float) -> tuple[int, int]:
        """Return the widths of the digits' names and of the percentages, with the gap to the bar."""
        metrics = QFontMetrics(sized_font(TextSize.BODY, zoom=zoom, bold=True))
        gap = round(1.5 * SPACE * zoom)
        widest = metrics.horizontalAdvance(tr("{percent} %", percent=99))
        return metrics.horizontalAdvance("0") + gap, widest + gap

    def _move(self, progress: float) -> None:
        self._shown = self._start + np.float32(progress) * (self._goal() - self._start)
        self.update()

    def _goal(self) -> _Probabilities:
        """Return where the bars glide to."""
        return np.zeros(DIGITS, dtype=np.float32) if self._target is None else self._target

    def _is_motion_wanted(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.style().styleHint(hint, None, self) > 0

    def _describe(self) -> None:
        """Say the same in words, likeliest first, for those who do not see the bars."""
        if self._target is None:
            self.setAccessibleDescription(tr("Nothing to read yet"))
            return
        parts = [
            tr("{digit}: {percent} %", digit=digit, percent=whole_percent(self._target[digit]))
            for digit in np.argsort(-self._target, kind="stable").tolist()
        ]
        self.setAccessibleDescription(", ".join(parts))
