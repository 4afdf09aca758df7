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

    def show_sample(self, digit: int, *, percent: int) -> None:
        """Show faintly what a sample is read as; it is no answer."""
        words = tr("{percent} % sure", percent=percent)
        self._show({self._ghost: str(digit), self._confidence: words})

    def show_refusal(self, reason: str, guess: int | None) -> None:
        """Show that there is no answer, why, and the best guess, if there is one."""
        words = {self._answer: QUESTION_MARK, self._reason: reason}
        if guess is not None:
            words[self._guess] = str(guess)
        self._show(words, tip=tr("If it is a digit, it is most likely a {guess}", guess=guess))

    def show_number(self, text: str, words: str, reason: str = "") -> None:
        """Show a number, or lines of them, and below how sure it is, or why a digit is in doubt."""
        self._show({self._answer: text, self._confidence: words, self._reason: reason}, tone=Tone.PLAIN)

    def show_nothing(self) -> None:
        """Show that there is nothing to read."""
        self._show({self._reason: reason_of(Refusal.NOTHING, (0, 0))}, reason_tone=Tone.MUTED)

    def show_failure(self, sentence: str) -> None:
        """Show that nothing can be read; the sentence that says why is in the tooltip."""
        self._show({self._confidence: tr("Nothing could be read")}, tone=Tone.BAD, tip=sentence)

    def fit(self, width: int, *, digit_height: int, zoom: float) -> None:
        """Fit all parts to a width and a height of the answer, in device-independent pixels, and magnify the words."""
        self._digit_height, self._zoom = digit_height, zoom
        self._answer.set_digit_height(digit_height, width=width)
        self._ghost.set_digit_height(digit_height)
        self._guess.set_digit_height(round(_GUESS_SHARE * digit_height))
        self._perhaps.setFont(sized_font(TextSize.SMALL, zoom=zoom))
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
            label.setToolTip(tip if label in words else "")
        set_tone(self._confidence, tone)
        set_tone(self._reason, reason_tone)
        self._arrange()

    def _arrange(self) -> None:
        """Put every label into its place, the confidence beside its digit."""
        top = self._digit_height + SPACE
        below = QRect(0, top, self.width(), self.height() - top)
        # Where there is no answer, the words have its place.
        self._reason.setGeometry(below if self._answer.text() or self._ghost.text() else self.rect())
        self._confidence.setGeometry(below)
        # As large as there is room for.
        for label in (self._reason, self._confidence):
            for size in (TextSize.TITLE, TextSize.BODY, TextSize.SMALL):
                label.setFont(sized_font(size, zoom=self._zoom))
                if label.heightForWidth(self.width()) <= label.height():
                    break
        if self._guess.isVisibleTo(self):
            self._arrange_guess()

    def _arrange_guess(self) -> None:
        """Put the guess below its word, beside the foot of the question mark."""
        left = self._answer.digit_width + SPACE
        width = self.width() - left
        top = self._digit_height
        self._guess.move(left, top - self._guess.height())
        # A long word begins over the question mark's edge rather than being cut off.
        width = max(width, self._perhaps.fontMetrics().horizontalAdvance(self._perhaps.text()))
        left, height = self.width() - width, self._perhaps.heightForWidth(width)
        self._perhaps.setGeometry(left, self._guess.y() - _GAP - height, width, height)


QUESTION_MARK = "?"
"""The answer where there is no digit."""

_SIGNS = f"0123456789{QUESTION_MARK}"

_MEASURED_AT = 200
"""Pixels of a font that is large enough to tell from it how high its digits are at any size."""

_LINE_HEIGHT = 1.25
"""From one line of numbers to the next, in heights of a digit."""

_SMALLEST = 14
"""Height of a digit of many lines, in device-independent pixels; what then finds no room is left out."""


class DigitLabel(QLabel):
    """A label whose text is a digit, a number, lines of numbers, or nothing; what is long is written smaller.

    A line of text has room above and below for accents and descenders; here there is none, so that the
    digit lines up with what is beside it.

    A faint one, for a guess, is thin and grey.
    """

    def __init__(self, parent: QWidget | None = None, *, faint: bool = False) -> None:
        super().__init__(parent)
        self._is_faint = faint
        self._size = QSize()
        self._font = QFont()
        self.digit_width = 0
        self.set_digit_height(_MEASURED_AT)

    def set_digit_height(self, height: int, *, width: int = 0) -> None:
        """Set how high one digit is, and the label with it, in device-independent pixels; it is never narrower."""
        font = sized_font(TextSize.BODY, bold=not self._is_faint)
        font.setPixelSize(_MEASURED_AT)
        highest = max(QFontMetrics(font).tightBoundingRect(sign).height() for sign in _SIGNS)
        font.setPixelSize(height * _MEASURED_AT // highest)
        # Not the label's own font, which the style sheet sets again whenever the theme changes.
        self._font = font
        self.digit_width = max(QFontMetrics(font).tightBoundingRect(sign).width() for sign in _SIGNS)
        self._size = QSize(max(self.digit_width, width), height)
        self.setFixedSize(self._size)

    @override
    def sizeHint(self) -> QSize:
        return self._size

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        lines, font = self._fitted()
        ink: QRect = QFontMetrics(font).tightBoundingRect(lines[0])
        theme = theme_of(self)
        with QPainter(self) as painter:
            painter.setFont(font)
            is_grey = self._is_faint or self.text() == QUESTION_MARK
            painter.setPen(theme.bar if is_grey else theme.text)
            if len(lines) == 1:
                painter.drawText(-ink.left(), self.height() - ink.height() - ink.top(), lines[0])
            for place, line in enumerate(lines if len(lines) > 1 else ()):
                painter.drawText(0, round(place * _LINE_HEIGHT * ink.height()) - ink.top(), line)

    def _fitted(self) -> tuple[list[str], QFont]:
        """Return the lines of the text that there is room for, and a font in which they fit."""
        lines, font = self.text().split("\n"), QFont(self._font)
        least = min(self.height(), _SMALLEST)
        widest = max(QFontMetrics(font).horizontalAdvance(line) for line in lines)
        height = self.height() / (1 + _LINE_HEIGHT * (len(lines) - 1))
        if len(self.text()) > 1:
            height = max(least, min(height, self.height() * self.width() / max(1, widest)))
        font.setPixelSize(max(1, int(font.pixelSize() * height / self.height())))
        most = max(1, int((self.height() / height - 1) / _LINE_HEIGHT + 1))
        if most < len(lines):
            lines = [*lines[: most - 1], "…"]
        metrics = QFontMetrics(font)
        return [
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width())
            if len(line) > 1 and metrics.horizontalAdvance(line) > self.width()
            else line
            for line in lines
        ], font
