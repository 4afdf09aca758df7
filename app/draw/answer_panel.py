"""The answer beside the canvas: the digit, how sure it is, what was seen, and the other nine."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.draw.digit_label import DigitLabel
from app.draw.label_row import LabelRow
from app.draw.preview import PIXELS, Preview
from app.draw.probability_bars import ProbabilityBars
from app.override import override
from app.theme import SPACE, TextSize, Tone, is_theme_change, mark_as_card, set_tone, sized_font
from app.translation import tr
from lenet.percent import whole_percent

if TYPE_CHECKING:
    from lenet.recognizer import Reading

_USUAL_HEIGHT = 560
"""Device-independent pixels for which the sizes of text are meant; a higher panel magnifies them."""

_LARGEST_ZOOM = 4.0

_PREVIEW_SHARE = 0.27
"""Of the panel's height."""

_SMALLEST_PREVIEW_SCALE = 3
"""Device-independent pixels to a pixel of the preview, on a small window."""

_Label = TypeVar("_Label", bound=QLabel)


class AnswerPanel(QFrame):
    """Shows a reading, and asks what the drawing is.

    Attributes
    ----------
    label_row
        The buttons that say it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerPanel")
        mark_as_card(self)
        self._answer = self._name(DigitLabel(self), "answer", tr("Answer"))
        self._confidence = self._name(QLabel(self), "confidence", tr("Confidence"))
        self._preview = Preview()
        self._caption = self._name(QLabel(self), "previewCaption", tr("Caption"))
        self._caption.setText(tr("What the network sees"))
        set_tone(self._caption, Tone.MUTED)
        self._bars = ProbabilityBars()
        self.label_row = LabelRow()
        self._polished = QTimer(self, singleShot=True, interval=0)
        self._polished.timeout.connect(self._fit)
        self._lay_out()
        self._fit()
        self.show_nothing()

    def show_reading(self, reading: Reading) -> None:
        """Show what was read."""
        if reading.digit is None:
            self.show_nothing()
            return
        self._answer.setText(str(reading.digit))
        self._say(tr("{percent} % sure", percent=whole_percent(reading.confidence)), tone=Tone.PLAIN)
        self._preview.show_picture(reading.picture)
        self._bars.set_probabilities(reading.probabilities)
        self.label_row.set_possible(True)

    def show_nothing(self) -> None:
        """Show that there is nothing to read."""
        self._answer.clear()
        self._say(tr("No digit yet"), tone=Tone.MUTED)
        self._preview.show_picture(np.zeros((PIXELS, PIXELS), dtype=np.uint8))
        self._bars.set_probabilities(None)
        self.label_row.set_possible(False)

    def show_failure(self, sentence: str) -> None:
        """Show that there is no answer; the sentence that says why is in the tooltip."""
        self.show_nothing()
        self._say(tr("Nothing could be read"), tone=Tone.BAD)
        self._confidence.setToolTip(sentence)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of the smallest panel, whatever this one has grown to."""
        margins = 4 * SPACE
        preview = PIXELS * _SMALLEST_PREVIEW_SCALE
        bars, labels = self._bars.minimumSizeHint(), self.label_row.minimumSizeHint()
        return QSize(
            max(bars.width(), labels.width(), 2 * preview + 3 * SPACE) + margins,
            round(1.5 * preview) + bars.height() + labels.height() + 9 * SPACE + margins,
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the panel."""
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font, which may come with a theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            # The labels take their font from the new style sheet only after this event.
            self._polished.start()

    def _name(self, label: _Label, name: str, accessible_name: str) -> _Label:
        label.setObjectName(name)
        label.setAccessibleName(accessible_name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(not isinstance(label, DigitLabel))
        return label

    def _lay_out(self) -> None:
        top, left, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.addWidget(self._answer, 0, 0, left)
        grid.addWidget(self._preview, 0, 1, right)
        grid.addWidget(self._confidence, 1, 0, top)
        grid.addWidget(self._caption, 1, 1, top)
        grid.addWidget(self._bars, 3, 0, 1, 2)
        grid.addWidget(self.label_row, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(3, 1)

    def _fit(self) -> None:
        """Choose the sizes that go with the panel's height."""
        zoom = min(max(1.0, self.height() / _USUAL_HEIGHT), _LARGEST_ZOOM)
        scale = max(_SMALLEST_PREVIEW_SCALE, int(self.height() * _PREVIEW_SHARE / PIXELS))
        self._preview.set_scale(scale)
        self._caption.setFixedWidth(self._preview.width())
        self._answer.set_digit_height(self._preview.height())
        self._confidence.setFont(sized_font(TextSize.TITLE, zoom=zoom))
        self._caption.setFont(sized_font(TextSize.SMALL, zoom=zoom))
        self._bars.set_zoom(zoom)
        self.label_row.set_zoom(zoom)

    def _say(self, sentence: str, *, tone: Tone) -> None:
        self._confidence.setText(sentence)
        self._confidence.setToolTip("")
        set_tone(self._confidence, tone)
