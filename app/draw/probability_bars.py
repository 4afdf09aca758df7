"""Ten bars, one for each digit, that glide to its probability."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Theme, sized_font, theme_of
from app.widgets.building import named
from app.widgets.motion import is_motion_wanted
from app.widgets.themed_widget import ThemedWidget
from lenet.recognition.reading import CLASSES, whole_percent

GLIDE_MS = 120
"""How long a bar takes to its new length."""

_BAR_SHARE = 0.45
"""Of the height of a line."""

_FAINT = 0.4
"""Opacity of bars that would only apply if there were a digit."""

_Probabilities = NDArray[np.float32]


class ProbabilityBars(ThemedWidget):
    """Shows the probabilities of the ten digits; the answer's is in the accent's colour and in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "probabilities", tr("Probability of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._zoom = 1.0
        self._target: _Probabilities | None = None
        self._has_winner = self._is_faint = False
        self._start = np.zeros(CLASSES, dtype=np.float32)
        self._shown = np.zeros(CLASSES, dtype=np.float32)
        curve = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide = QVariantAnimation(
            self, startValue=0.0, endValue=1.0, duration=GLIDE_MS, easingCurve=curve
        )
        self._glide.valueChanged.connect(self._move)

    def set_probabilities(
        self, probabilities: _Probabilities | None, *, has_winner: bool = False, is_faint: bool = False
    ) -> None:
        """Show probabilities, float32 [10], or None where nothing was read; a winner is highlighted.

        Those of what is no digit are faint, without their percentages: they would only apply if it were one.
        """
        self._target, self._has_winner, self._is_faint = probabilities, has_winner, is_faint
        self._describe()
        self._start = self._shown
        self._glide.stop()
        if self.isVisible() and is_motion_wanted(self) and not np.array_equal(self._start, self._goal()):
            self._glide.start()
        else:
            self._move(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Magnify the text."""
        self._zoom = zoom
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for ten lines of text with bars, before anything is magnified."""
        metrics = QFontMetrics(sized_font(TextSize.BODY))
        label, percent = self._column_widths(zoom=1.0)
        return QSize(label + percent + 12 * SPACE, CLASSES * metrics.height())

    @override
    def sizeHint(self) -> QSize:
        smallest = self.minimumSizeHint()
        return QSize(2 * smallest.width(), smallest.height() + CLASSES * SPACE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        winner = int(self._target.argmax()) if self._target is not None and self._has_winner else None
        height = self.height() / CLASSES
        # The lines keep apart, also where all type is magnified.
        zoom = min(self._zoom, height / QFontMetrics(sized_font(TextSize.BODY)).height())
        # Gliding bars are painted often, so what all lines share is made once.
        fonts = {bold: sized_font(TextSize.BODY, zoom=zoom, bold=bold) for bold in (False, True)}
        theme, (left, right) = theme_of(self), self._column_widths(zoom=zoom)
        if self._target is None:
            return
        with QPainter(self) as painter:
            painter.setOpacity(_FAINT if self._is_faint else 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for digit in range(CLASSES):
                line = QRectF(0, digit * height, self.width(), height)
                track = line.adjusted(left, height * (1 - _BAR_SHARE) / 2, -right, 0)
                track.setHeight(height * _BAR_SHARE)
                painter.setFont(fonts[digit == winner])
                self._paint_line(painter, line, track, digit, theme, is_winner=digit == winner)

    def _paint_line(
        self, painter: QPainter, line: QRectF, track: QRectF, digit: int, theme: Theme, *, is_winner: bool
    ) -> None:
        painter.setPen(theme.text if is_winner else theme.muted)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, vertical | Qt.AlignmentFlag.AlignLeft, str(digit))
        if self._target is not None and not self._is_faint:
            text = tr("{percent} %", percent=whole_percent(self._target[digit]))
            painter.drawText(line, vertical | Qt.AlignmentFlag.AlignRight, text)
        bar = QRectF(track)
        bar.setWidth(track.width() * float(self._shown[digit]))
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((track, theme.track), (bar, theme.accent if is_winner else theme.bar)):
            painter.setBrush(colour)
            painter.drawRoundedRect(part, track.height() / 4, track.height() / 4)

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
        return np.zeros(CLASSES, dtype=np.float32) if self._target is None else self._target

    def _describe(self) -> None:
        """Give the percentages to the screen reader, likeliest first."""
        if self._target is None:
            self.setAccessibleDescription(tr("Nothing to read yet"))
            return
        parts = [
            tr("{digit}: {percent} %", digit=digit, percent=whole_percent(self._target[digit]))
            for digit in np.argsort(-self._target, kind="stable").tolist()
        ]
        self.setAccessibleDescription(", ".join(parts))
