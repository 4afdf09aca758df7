"""The one giant answer: a digit, or a question mark, that fills its height exactly."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.override import override
from app.theme import TextSize, sized_font, theme_of

QUESTION_MARK = "?"
"""Stands where no digit is given."""

_SIGNS = f"0123456789{QUESTION_MARK}"

_MEASURED_AT = 200
"""Pixels of a font that is large enough to tell from it how high its digits are at any size."""


class DigitLabel(QLabel):
    """A label whose text is one digit, a question mark, or nothing.

    A line of text has room above and below for accents and descenders; here there is none, so that the
    digit lines up with what is beside it.

    Parameters
    ----------
    parent
        What it lies on.
    faint
        Whether its digit is only a guess, to be seen by who looks for it.
    """

    def __init__(self, parent: QWidget | None = None, *, faint: bool = False) -> None:
        super().__init__(parent)
        self._is_faint = faint
        self._size = QSize()
        self._font = QFont()
        self.set_digit_height(_MEASURED_AT)

    def set_digit_height(self, height: int) -> None:
        """Set how high the digits are, and the label with them, in device-independent pixels."""
        font = sized_font(TextSize.BODY, bold=not self._is_faint)
        font.setPixelSize(_MEASURED_AT)
        highest = max(QFontMetrics(font).tightBoundingRect(sign).height() for sign in _SIGNS)
        font.setPixelSize(height * _MEASURED_AT // highest)
        # Its own, for a style sheet gives the label its font anew whenever the theme changes.
        self._font = font
        widest = max(QFontMetrics(font).tightBoundingRect(sign).width() for sign in _SIGNS)
        self._size = QSize(widest, height)
        self.setFixedSize(self._size)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the widest digit, whether or not one is shown: nothing moves when it comes."""
        return self._size

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the digit itself at the left edge, in the middle of the height."""
        ink: QRect = QFontMetrics(self._font).tightBoundingRect(self.text())
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setFont(self._font)
        # A question mark is no alarm.
        is_quiet = self._is_faint or self.text() == QUESTION_MARK
        painter.setPen(theme.bar if is_quiet else theme.text)
        painter.drawText(-ink.left(), (self.height() - ink.height()) // 2 - ink.top(), self.text())
        painter.end()
