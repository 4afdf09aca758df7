"""A small canvas with its live answer, for a tab where something else is in front."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.draw.canvas import Canvas, CanvasFrame
from app.draw.probability_bars import ProbabilityBars
from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import themed_icon
from app.theme.theme import SPACE, TextSize, Tone, set_tone, theme_of
from app.widgets.building import column, named, plain_label, row
from app.widgets.themed_widget import FollowsTheme
from lenet.recognition.reading import Reading, whole_percent

_SMALLEST, _LARGEST = 14 * SPACE, 40 * SPACE
"""Side of the frame, in device-independent pixels."""


class SmallCanvas(FollowsTheme, QWidget):
    """A ``canvas``, square and as large as there is room, a button that clears, the answer, and its probabilities.

    A large one may take most of a window.
    """

    def __init__(self, name: str, *, is_large: bool = False) -> None:
        super().__init__()
        self._is_large = is_large
        self.canvas = named(Canvas(), f"{name}Canvas", tr("Canvas"))
        self.canvas.setMinimumSize(0, 0)
        # Over a large one stands what is to be drawn.
        self.canvas.has_hint = not is_large
        self.frame = named(CanvasFrame(self.canvas), f"{name}CanvasFrame")
        self.answer = plain_label(
            name=f"{name}Answer", size=TextSize.TITLE, bold=True, tone=None, wraps=False
        )
        self.answer.setAccessibleName(tr("Answer"))
        self.clear = named(QToolButton(), f"{name}Clear", tr("Clear"), tr("Clear the canvas"))
        self.clear.setProperty("small", "true")
        self._bars = ProbabilityBars()
        self._bars.setObjectName(f"{name}Probabilities")
        # Ten lines may be closer to each other here, and shorter.
        self._bars.setMinimumSize(6 * SPACE, _SMALLEST - 4 * SPACE)
        top = row((self.answer, 1), self.clear, spacing=SPACE // 2)
        side = column(top, (self._bars, 1), spacing=SPACE // 2)
        layout = row(self.frame, (side, 1))
        layout.setAlignment(self.frame, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)
        self.update_theme()

    @override
    def update_theme(self) -> None:
        self.clear.setIcon(themed_icon("clear", theme_of(self)))

    @Slot(object)
    def show_reading(self, reading: Reading) -> None:
        """Show what the drawing is read as."""
        guess = reading.guess
        set_tone(self.answer, Tone.MUTED if reading.digit is None else Tone.PLAIN)
        if guess is None:
            self.answer.clear()
            self._bars.set_probabilities(None)
            return
        words = {"digit": guess, "percent": whole_percent(reading.confidence)}
        self.answer.setText(
            tr("{digit}  {percent} %", **words) if reading.digit is not None else tr("{digit}?", **words)
        )
        self._bars.set_probabilities(reading.probabilities, has_winner=reading.digit is not None)

    @Slot(str)
    def show_number(self, number: str) -> None:
        """Show several digits as the answer, instead of the one whose bars are shown; nothing if the text is empty."""
        if number:
            self.answer.setText(number.replace("\n", " "))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST + SPACE + self._bars.minimumSizeHint().width() // 3, _SMALLEST)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = min(self.height(), self.width() // 2, _LARGEST)
        if self._is_large:
            room = min(self.height(), 2 * self.width() // 3)
        self.frame.setFixedSize(max(room, _SMALLEST), max(room, _SMALLEST))
