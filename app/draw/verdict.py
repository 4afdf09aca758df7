"""The answer: a digit, or a question mark with the reason and, faintly, the best guess."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font, theme_of
from app.widgets.building import named
from app.widgets.refusal_text import reason_of
from lenet.recognition.reading import Refusal

_GUESS_SHARE = 0.42
"""Height of the guess beside a question mark, as a part of the mark's."""

_GAP = SPACE // 2
"""Between the lines beside a question mark, in device-independent pixels."""

_Label = TypeVar("_Label", bound=QLabel)


class Verdict(QWidget):
    """The answer in a large font, and below it how sure it is, or why there is none.

    It has no layout and keeps the same room for whatever it shows, so that nothing around it ever moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._digit_height, self._zoom = 0, 1.0
        self._answer = self._named(DigitLabel(self), "answer", tr("Answer"))
        # A guess that may still become the answer has the answer's place.
        self._ghost = self._named(DigitLabel(self, faint=True), "ghost", tr("Best guess so far"))
        self._guess = self._named(DigitLabel(self, faint=True), "guess", tr("Best guess"))
        self._perhaps = self._named(QLabel(tr("perhaps"), self), "perhaps", tr("Best guess"))
        self._confidence = self._named(QLabel(self), "confidence", tr("Confidence"))
        self._reason = self._named(QLabel(self), "reason", tr("Reason"))
        set_tone(self._perhaps, Tone.MUTED)
        self.show_nothing()

    def show_answer(self, digit: int, *, percent: int) -> None:
        """Show a digit, and how sure it is."""
        words = tr("{percent} % sure", percent=percent)
        self._show({self._answer: str(digit), self._confidence: words}, tone=Tone.PLAIN)

    def show_ghost(self, guess: int, *, percent: int) -> None:
        """Show faintly a guess that may still become the answer."""
        words = tr("Perhaps ({percent} %)", percent=percent)
        self._show({self._ghost: str(guess), self._confidence: words})

    def show_refusal(self, reason: str, guess: int, *, percent: int) -> None:
        """Show that there is no answer, why, and the best guess."""
        words = {
            self._answer: QUESTION_MARK,
            self._guess: str(guess),
            self._confidence: tr("{percent} %", percent=percent),
            self._reason: reason,
        }
        self._show(words, tip=tr("If it is a digit, it is most likely a {guess}", guess=guess))

    def show_nothing(self) -> None:
        """Show that there is nothing to read."""
        self._show({self._reason: reason_of(Refusal.NOTHING, (0, 0))}, reason_tone=Tone.MUTED)

    def show_failure(self, sentence: str) -> None:
        """Show that nothing can be read; the sentence that says why is in the tooltip."""
        self._show({self._confidence: tr("Nothing could be read")}, tone=Tone.BAD, tip=sentence)

    def fit(self, width: int, *, digit_height: int, zoom: float) -> None:
        """Fit all parts to a width and a height of the answer, in device-independent pixels, and magnify the words."""
        self._digit_height, self._zoom = digit_height, zoom
        self._answer.set_digit_height(digit_height)
        self._ghost.set_digit_height(digit_height)
        self._guess.set_digit_height(round(_GUESS_SHARE * digit_height))
        self._perhaps.setFont(sized_font(TextSize.SMALL, zoom=zoom))
        self._reason.setFont(sized_font(TextSize.BODY, zoom=zoom))
        self.setFixedHeight(self.height_for(width, digit_height=digit_height, zoom=zoom))
        self._arrange()

    def height_for(self, width: int, *, digit_height: int, zoom: float) -> int:
        """Return how high it is at given sizes (see `fit`), with room for the longest words that it ever shows."""
        reasons = [reason_of(refusal, (0, 0)) for refusal in Refusal]
        titles = [
            tr("{percent} % sure", percent=99),
            tr("Perhaps ({percent} %)", percent=99),
            tr("Nothing could be read"),
        ]
        room = QRect(0, 0, width, 1)
        heights = [
            QFontMetrics(sized_font(size, zoom=zoom))
            .boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
            .height()
            for size, all_words in ((TextSize.BODY, reasons), (TextSize.TITLE, titles))
            for words in all_words
        ]
        return digit_height + SPACE + max(heights)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _named(self, label: _Label, name: str, accessible_name: str) -> _Label:
        named(label, name, accessible_name).setTextFormat(Qt.TextFormat.PlainText)
        if not isinstance(label, DigitLabel):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def _show(
        self,
        words: dict[QLabel, str],
        *,
        tone: Tone = Tone.MUTED,
        reason_tone: Tone = Tone.PLAIN,
        tip: str = "",
    ) -> None:
        """Show these labels' words, in the tone of the confidence, and a tooltip that tells more about it."""
        for label in (self._answer, self._ghost, self._guess, self._confidence, self._reason):
            text = words.get(label, "")
            label.setText(text)
            # The accessible name hides the text from screen readers.
            label.setAccessibleDescription(text)
            label.setVisible(bool(text))
        self._perhaps.setVisible(self._guess in words)
        self._answer.setVisible(self._ghost not in words)
        for label in (self._guess, self._confidence):
            label.setToolTip(tip)
        set_tone(self._confidence, tone)
        set_tone(self._reason, reason_tone)
        self._arrange()

    def _arrange(self) -> None:
        """Put every label into its place, the confidence beside its digit."""
        top = self._digit_height + SPACE
        below = QRect(0, top, self.width(), self.height() - top)
        self._reason.setGeometry(below)
        is_refused = self._guess.isVisibleTo(self)
        size = TextSize.SMALL if is_refused else TextSize.TITLE
        self._confidence.setFont(sized_font(size, zoom=self._zoom))
        self._confidence.setGeometry(below)
        if is_refused:
            self._arrange_guess()

    def _arrange_guess(self) -> None:
        """Stack the guess between two lines of words, beside the foot of the question mark."""
        left = self._answer.width() + SPACE
        width = self.width() - left
        top = self._digit_height
        for label in (self._confidence, self._guess, self._perhaps):
            is_words = label is not self._guess
            height = label.heightForWidth(width) if is_words else label.height()
            top -= height
            label.setGeometry(left, top, width if is_words else label.width(), height)
            top -= _GAP


QUESTION_MARK = "?"
"""The answer where there is no digit."""

_SIGNS = f"0123456789{QUESTION_MARK}"

_MEASURED_AT = 200
"""Pixels of a font that is large enough to tell from it how high its digits are at any size."""


class DigitLabel(QLabel):
    """A label whose text is one digit, a question mark, or nothing.

    A line of text has room above and below for accents and descenders; here there is none, so that the
    digit lines up with what is beside it.

    A faint one, for a guess, is thin and grey.
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
        # Not the label's own font, which the style sheet sets again whenever the theme changes.
        self._font = font
        widest = max(QFontMetrics(font).tightBoundingRect(sign).width() for sign in _SIGNS)
        self._size = QSize(widest, height)
        self.setFixedSize(self._size)

    @override
    def sizeHint(self) -> QSize:
        return self._size

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink: QRect = QFontMetrics(self._font).tightBoundingRect(self.text())
        theme = theme_of(self)
        with QPainter(self) as painter:
            painter.setFont(self._font)
            is_grey = self._is_faint or self.text() == QUESTION_MARK
            painter.setPen(theme.bar if is_grey else theme.text)
            painter.drawText(-ink.left(), (self.height() - ink.height()) // 2 - ink.top(), self.text())
