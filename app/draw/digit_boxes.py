"""The digits of a number on the canvas: a thin box around each with its certainty, one of which is selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.refusal_text import reason_of
from app.widgets.themed_widget import ThemedWidget
from lenet.recognition.numbers.reading import DigitReading
from lenet.recognition.reading import whole_percent

_GAP = 4
"""Most room between the ink of a digit and its box, in device-independent pixels."""

_FEW = 12
"""Digits of which each shows its certainty, and that Tab goes through. Among more the arrow keys do, so that Tab still
leads out of the canvas.
"""

_Key = Qt.Key
_FORWARD = {_Key.Key_Tab: True, _Key.Key_Right: True, _Key.Key_Backtab: False, _Key.Key_Left: False}


class DigitBoxes(ThemedWidget):
    """Lies over a canvas, whose events it watches: Tab and the arrow keys go from digit to digit.

    ``place`` is the selected digit's, from 0; where the person chose none, that of the first one in doubt, or else of
    the last, or of the first where there are many.
    """

    selected = Signal()
    """The person chose another digit."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        named(self, "digitBoxes", tr("Digits of the number"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.place = 0
        self._digits: tuple[DigitReading, ...] = ()
        self._is_chosen = False
        self._canvas = canvas
        canvas.installEventFilter(self)

    def show_digits(self, digits: tuple[DigitReading, ...]) -> None:
        """Show the digits of a number; one alone needs no box. What was chosen stays so where it still is."""
        chosen = self._digits[self.place].box if self._is_chosen else None
        self._digits = digits if len(digits) > 1 else ()
        place = None
        if chosen is not None:
            place = self.digit_at((chosen.left + chosen.right) / 2, (chosen.top + chosen.bottom) / 2)
        self._is_chosen = place is not None
        if place is None:
            doubts = (place for place, digit in enumerate(self._digits) if digit.reading.digit is None)
            place = next(doubts, len(self._digits) - 1 if 0 < len(self._digits) <= _FEW else 0)
        self.place = place
        self.update()

    def digit_at(self, x: float, y: float) -> int | None:
        """Return the place of the digit at a point, in units of the canvas side; None beside all of them."""
        point = QPointF(x, y) * self.width()
        return next((place for place in range(len(self._digits)) if self._room(place).contains(point)), None)

    def choose(self, place: int) -> None:
        """Select a digit."""
        self.place, self._is_chosen = place, True
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, self._words(place)))
        self.selected.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._digits:
            place = self.digit_at(*(event.pos().toPointF() / max(1, self.width())).toTuple())
            QToolTip.showText(event.globalPos(), "" if place is None else self._words(place), self._canvas)
            return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, font = theme_of(self), sized_font(TextSize.SMALL)
        line = QFontMetrics(font).height()
        rooms = list(map(self._room, range(len(self._digits))))
        with QPainter(self) as painter:
            painter.setFont(font)
            for place, digit in enumerate(self._digits):
                is_selected, is_doubt = place == self.place, digit.reading.digit is None
                colour = theme.warn if is_doubt else theme.accent if is_selected else theme.outline
                style = Qt.PenStyle.DashLine if is_doubt else Qt.PenStyle.SolidLine
                painter.setPen(QPen(colour, 2 if is_selected else 1, style))
                room = rooms[place]
                painter.drawRect(room)
                words = _certainty(digit)
                width = QFontMetrics(font).horizontalAdvance(words)
                tag = QRectF(0, 0, width + 2, line)
                tag.moveCenter(QPointF(room.center().x(), room.top() - line / 2))
                if tag.top() < 0:
                    tag.moveTop(room.bottom())
                tag.moveLeft(min(max(0.0, tag.left()), self.width() - tag.width()))
                is_few = len(self._digits) <= _FEW and width <= room.width() + SPACE
                if is_doubt or (
                    (is_selected or is_few)
                    and not any(map(tag.intersects, (*rooms[:place], *rooms[place + 1 :])))
                ):
                    painter.setPen(theme.text if is_selected else theme.muted)
                    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def _step(self, key: Qt.Key) -> bool:
        """Go on to the next digit, or back, as a key says; return whether there is one."""
        forward, count = _FORWARD.get(key), len(self._digits)
        is_tab = key in (_Key.Key_Tab, _Key.Key_Backtab)
        if forward is None or not count or (is_tab and count > _FEW):
            return False
        place = self.place + (1 if forward else -1)
        if not self._is_chosen:
            place = 0 if forward else count - 1
        if not 0 <= place < count:
            self._is_chosen = False  # the next time it begins at the end again
            return False
        self.choose(place)
        return True

    def _room(self, place: int) -> QRectF:
        """Return the box around a digit, in device-independent pixels."""
        box, side = self._digits[place].box, self.width()
        room = QRectF(box.left * side, box.top * side, box.width * side, box.height * side)
        gap = min(_GAP, room.height() / 10)
        return room.adjusted(-gap, -gap, gap, gap).intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _words(self, place: int) -> str:
        """Return what a digit is read as."""
        reading = self._digits[place].reading
        if reading.refusal is not None:
            words = reason_of(reading.refusal, reading.rivals)
        else:
            words = tr(
                "{digit}, {certainty} sure", digit=reading.digit, certainty=_certainty(self._digits[place])
            )
        return tr("Digit {place} of {count}: {words}", place=place + 1, count=len(self._digits), words=words)


def _certainty(digit: DigitReading) -> str:
    if digit.reading.digit is None:
        return digit.text
    return tr("{percent} %", percent=whole_percent(digit.reading.confidence))
