"""The answer beside the canvas: the digit, how sure it is, what was seen, and the other nine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.draw.game_row import GameRow
from app.draw.label_row import LabelRow
from app.draw.probability_bars import ProbabilityBars
from app.draw.recent_drawings import RecentDrawings
from app.draw.verdict import Verdict
from app.qt.override import override
from app.qt.translation import tr, tr_count
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import SPACE, TextSize, Tone, mark_as_card, set_tone, sized_font, theme_of
from app.widgets.building import column, empty_grid, keep_place, named
from app.widgets.refusal_text import reason_of
from app.widgets.themed_widget import FollowsTheme, ThemedWidget
from lenet.nn.input import INPUT_SIDE
from lenet.recognition.page_reading import PageReading
from lenet.recognition.reading import Reading, Refusal, nothing_read, whole_percent

REFUSAL_DELAY_MS = 600
"""How long the pen has to rest before a refusal is shown: about as long as it takes from stroke to stroke."""

_USUAL_SIZE = QSize(300, 560)
"""Device-independent pixels for which the sizes of text are meant; a larger panel magnifies them."""

_LARGEST_ZOOM = 4.0

_PREVIEW_SHARE = 0.27
"""Of the panel's height."""

_WIDEST_PREVIEW_SHARE = 0.46
"""Of the width between the margins: beside it there must be room for the answer."""

_SMALLEST_PREVIEW_SCALE = 3
"""Device-independent pixels to a pixel of the preview, on a small window."""

_MARGIN, _GAP = 2 * SPACE, 3 * SPACE

_EDGE = 1


class Preview(ThemedWidget):
    """Shows a picture of 32×32 pixels without smoothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = tr("The drawing as the network gets it: {side} by {side} pixels", side=INPUT_SIDE)
        named(self, "preview", tr("What the network sees"), tip)
        self._picture = np.zeros((INPUT_SIDE, INPUT_SIDE), dtype=np.uint8)
        self.set_scale(3)

    def set_scale(self, scale: int) -> None:
        """Set how large a pixel of the picture is, in device-independent pixels."""
        side = INPUT_SIDE * scale + 2 * _EDGE
        self.setFixedSize(side, side)

    def show_picture(self, picture: NDArray[np.uint8]) -> None:
        """Show a picture, uint8 [32, 32] with 0 for paper and 255 for ink."""
        self._picture = picture
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, room = theme_of(self), QRectF(self.rect())
        with QPainter(self) as painter:
            image = scaled_image(self._picture, colour_scale(theme.paper, theme.ink))
            painter.drawImage(room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), image)
            painter.setPen(QPen(theme.outline, _EDGE))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))


class AnswerPanel(FollowsTheme, QFrame):
    """Shows a reading, and has the buttons that label the drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as_card(named(self, "answerPanel"))
        self._verdict = Verdict()
        self._preview = Preview()
        self._caption = named(QLabel(tr("What the network sees")), "previewCaption", tr("Caption"))
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        set_tone(self._caption, Tone.MUTED)
        self._bars = ProbabilityBars()
        self.recent = RecentDrawings()
        # In the place of the bars, of which there are none then.
        self._bars.setLayout(column(self.recent))
        self.label_row, self.games = LabelRow(), GameRow()
        for part in (self._preview, self._caption, self.label_row, self.games):
            keep_place(part)
        self._held_back: Callable[[], None] | None = None
        self._delay = QTimer(self, singleShot=True, interval=REFUSAL_DELAY_MS)
        self._delay.timeout.connect(self.show_refusal_now)
        self._polished = QTimer(self, singleShot=True, interval=0)
        self._polished.timeout.connect(self._fit)
        self._lay_out()
        self._fit()
        self.show_nothing()

    def show_reading(self, reading: Reading) -> None:
        """Show the answer, or why there is none; see `delay_refusals`."""
        if reading.digit is None and reading.refusal in (None, Refusal.NOTHING):
            self.show_nothing()
            return
        self._held_back = None
        is_several = reading.refusal is Refusal.SEVERAL
        if reading.digit is not None:
            self._verdict.show_answer(reading.digit, percent=whole_percent(reading.confidence))
        elif self._delay.isActive():
            self._held_back = partial(self.show_reading, reading)
            if is_several:
                return  # what was shown of the digits before stays
            self._verdict.show_ghost(reading.rivals[0], percent=whole_percent(reading.confidence))
        elif reading.refusal is not None:
            reason = reason_of(reading.refusal, reading.rivals)
            self._verdict.show_refusal(reason, None if is_several else reading.rivals[0])
        self._show_details(reading, tr("What the network sees"))

    def show_page(self, page: PageReading, place: int) -> None:
        """Show a number or several, and the digit at a place of them; one digit alone as `show_reading` does."""
        digits = page.digits
        if not page.is_number:
            self.show_reading(digits[0].reading if digits else nothing_read())
            return
        self._held_back = None
        doubts = sum(digit.reading.digit is None for digit in digits)
        percent = tr("{percent} % sure", percent=whole_percent(page.numbers[0].confidence))
        selected = digits[place].reading
        reason = _doubt(selected)
        if len(page.numbers) > 1:
            percent = tr_count("{n} numbers", len(page.numbers), one="{n} number")
            if doubts:
                percent = tr("{numbers}; digits in doubt: {doubts}", numbers=percent, doubts=doubts)
        elif page.numbers[0].doubt:
            percent = ""
            if self._delay.isActive():
                self._held_back = partial(self.show_page, page, place)
                reason = ""
            elif not reason:
                reason = page.numbers[0].doubt
        self._verdict.show_number(page.text(), percent, reason)
        is_one = len(digits) == 1
        caption = tr("Digit {place} of {count}", place=place + 1, count=len(digits))
        self._show_details(selected, tr("What the network sees") if is_one else caption)

    @Slot()
    def show_nothing(self) -> None:
        """Show that there is nothing to read."""
        self._held_back = None
        self._verdict.show_nothing()
        self._show_details(nothing_read(), tr("What the network sees"))

    @Slot(object)
    def show_sample(self, page: PageReading) -> None:
        """Show faintly what a sample is read as; nothing of it can be labelled."""
        for digit in page.digits[:1]:
            reading = digit.reading
            if reading.digit is not None:
                self._verdict.show_sample(reading.digit, percent=whole_percent(reading.confidence))
                self._bars.set_probabilities(reading.probabilities, is_faint=True)
                self.recent.hide()

    def show_failure(self, sentence: str) -> None:
        """Show that there is no answer; the sentence that says why is in the tooltip."""
        self.show_nothing()
        self._verdict.show_failure(sentence)

    def delay_refusals(self) -> None:
        """Show no refusal for a moment: a digit half drawn is often none yet, and more may follow."""
        self._delay.start()

    @Slot()
    def show_refusal_now(self) -> None:
        """Show a refusal that is held back."""
        self._delay.stop()
        if self._held_back is not None:
            self._held_back()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of the smallest panel, whatever this one has grown to."""
        preview = INPUT_SIDE * _SMALLEST_PREVIEW_SCALE
        bars, labels = self._bars.minimumSizeHint(), self.label_row.minimumSizeHint()
        width = max(bars.width(), labels.width(), 2 * preview + _GAP)
        verdict = self._verdict.height_for(width - preview - _GAP, digit_height=preview, zoom=1.0)
        height = verdict + bars.height() + labels.height() + 3 * SPACE
        return QSize(width + 2 * _MARGIN, height + 2 * _MARGIN)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def update_theme(self) -> None:
        # The labels take their font from the new style sheet only after this event.
        self._polished.start()

    def _show_details(self, reading: Reading, caption: str) -> None:
        """Show what the network saw and its probabilities; none where it saw several digits squeezed into one."""
        is_empty = reading.refusal is Refusal.NOTHING
        for part in (self._preview, self._caption):
            part.setVisible(reading.refusal not in (Refusal.NOTHING, Refusal.SEVERAL))
        self.label_row.setVisible(not is_empty)
        if reading.refusal is Refusal.SEVERAL:
            reading = nothing_read()
        self._caption.setText(caption)
        self._preview.show_picture(reading.picture)
        self._bars.set_probabilities(
            None if reading.refusal is Refusal.NOTHING else reading.probabilities,
            has_winner=reading.digit is not None,
            is_faint=reading.refusal not in (None, Refusal.UNSURE),
        )
        self.label_row.set_possible(not is_empty)
        self.recent.setVisible(is_empty)
        self.games.setVisible(is_empty)

    def _lay_out(self) -> None:
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        grid = empty_grid(across=_GAP, down=SPACE)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.setLayout(grid)
        grid.addWidget(self._verdict, 0, 0, 2, 1, top)
        grid.addWidget(self._preview, 0, 1, right)
        grid.addWidget(self._caption, 1, 1, top)
        grid.addWidget(self.label_row, 2, 0, 1, 2)
        grid.addWidget(self.games, 2, 0, 1, 2)
        grid.addWidget(self._bars, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(3, 1)

    def _fit(self) -> None:
        """Choose the sizes that go with the panel's own."""
        zoom = min(self.height() / _USUAL_SIZE.height(), self.width() / _USUAL_SIZE.width())
        zoom = min(max(1.0, zoom), _LARGEST_ZOOM)
        width = self.contentsRect().width() - 2 * _MARGIN
        side = min(_PREVIEW_SHARE * self.height(), _WIDEST_PREVIEW_SHARE * width)
        self._preview.set_scale(max(_SMALLEST_PREVIEW_SCALE, int(side / INPUT_SIDE)))
        preview = self._preview.width()
        self._caption.setFixedWidth(preview)
        self._caption.setFont(sized_font(TextSize.SMALL, zoom=zoom))
        self._verdict.fit(width - preview - _GAP, digit_height=preview, zoom=zoom)
        self._bars.set_zoom(zoom)
        self.label_row.set_zoom(zoom)
        self.games.set_zoom(zoom)
        self.recent.set_zoom(zoom)


def _doubt(reading: Reading) -> str:
    """Return why a digit is in doubt; nothing where it is not."""
    return "" if reading.refusal is None else reason_of(reading.refusal, reading.rivals)
