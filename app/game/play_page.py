"""The page on which a game is played: the task, the clock and the points over a canvas with its live answer."""

from __future__ import annotations

import random
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from app.draw.small_canvas import SmallCanvas
from app.game.rules import ROUNDS, SECONDS, Attempt, Game, Round
from app.qt.translation import tr
from app.services.reader import Reader
from app.theme.theme import TextSize, Tone, set_tone, sized_font
from app.widgets.building import column, named, plain_label, push_button, row
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.page_reading import PageReading
from lenet.recognition.reading import nothing_read

REST_MS, RIGHT_REST_MS = 2000, 500
"""Against the clock, how long the pen rests until what was drawn counts: more strokes may follow, less so if it is right."""

_ZOOM = 1.8
"""Of the words of the task, which are read from afar."""


class PlayPage(QWidget):
    """Plays one game after another, and reads with a reader of its own, which its owner closes."""

    over = Signal(object)
    """The `Round` that has ended."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader
        self._round = Round(Game.CLOCK, random.Random())
        self._drawing, self._read_as, self._is_final = Drawing(), "", False
        self._task = plain_label(name="gameTask", size=TextSize.TITLE, bold=True, tone=None)
        self._task.setFont(sized_font(TextSize.TITLE, bold=True, zoom=_ZOOM))
        self._points = plain_label(name="gamePoints", size=TextSize.TITLE, tone=None, wraps=False)
        self._feedback = plain_label(name="gameFeedback", size=TextSize.TITLE)
        self._time = named(QProgressBar(), "gameTime", tr("Time that is left"))
        self._time.setTextVisible(False)
        self._pad = SmallCanvas("game", is_large=True)
        self._pad.answer.setFont(self._task.font())
        tip = tr("Leave this digit out and draw the next one")
        self._skip = push_button("gameSkip", tr("Next digit"), tip)
        self._done = push_button("gameDone", "")
        self._skip.setAutoDefault(False)
        self._clock = QTimer(self, interval=1000)
        self._rest = QTimer(self, singleShot=True)
        top = row((self._task, 1), self._points)
        below = row((self._feedback, 1), self._skip, self._done)
        self.setLayout(column(top, self._time, (self._pad, 1), below))
        self._connect()

    def begin(self, game: Game, generator: random.Random) -> None:
        """Play from the start; the clock begins to run with the first stroke."""
        self._round = Round(game, generator)
        self._clock.stop()
        is_clock = game is Game.CLOCK
        self._time.setVisible(is_clock)
        self._time.setRange(0, SECONDS)
        self._done.setVisible(not is_clock)
        words = (
            tr("The clock starts with your first stroke.")
            if is_clock
            else tr("Draw it so that a friend would read it and the network would not.")
        )
        self._say(words)
        self._show_task()

    def stop(self) -> None:
        """Play no further."""
        self._clock.stop()
        self._rest.stop()

    def _connect(self) -> None:
        canvas = self._pad.canvas
        canvas.changed.connect(self._follow_stroke)
        canvas.stroke_finished.connect(self._keep_stroke)
        self._pad.clear.clicked.connect(self._clear)
        self._reader.read.connect(self._show_reading)
        self._clock.timeout.connect(self._tick)
        self._rest.timeout.connect(self._judge_as_it_is)
        self._done.clicked.connect(self._judge_as_it_is)
        self._skip.clicked.connect(self._leave_out)

    def _show_task(self) -> None:
        """Ask for the next digit on an empty canvas."""
        target = self._round.target
        self._task.setText(
            tr("Draw a {digit}", digit=target)
            if self._round.game is Game.CLOCK
            else tr("Draw a {digit} that it does not take for a {digit}", digit=target)
        )
        self._done.setText(tr("That is a {digit}!", digit=target))
        self._show_time()
        self._clear()

    def _show_time(self) -> None:
        left, points = self._round.seconds_left, self._round.points
        self._time.setValue(left)
        number = min(len(self._round.attempts) + 1, ROUNDS)
        self._points.setText(
            tr("{seconds} s   Points: {points}", seconds=left, points=points)
            if self._round.game is Game.CLOCK
            else tr("{number} of {count}   Points: {points}", number=number, count=ROUNDS, points=points)
        )

    @Slot()
    def _clear(self) -> None:
        self._rest.stop()
        self._pad.canvas.finish_stroke()
        self._show_drawing(Drawing())
        self._pad.show_reading(nothing_read())

    def _show_drawing(self, drawing: Drawing) -> None:
        self._drawing, self._read_as, self._is_final = drawing, "", False
        self._done.setEnabled(not drawing.is_empty)
        self._pad.canvas.set_drawing(drawing)
        self._reader.replace(drawing)

    @Slot()
    def _follow_stroke(self) -> None:
        self._rest.stop()
        if self._round.game is Game.CLOCK and not self._clock.isActive():
            self._clock.start()
        self._reader.grow(self._pad.canvas.drawing())

    @Slot(object)
    def _keep_stroke(self, stroke: Stroke) -> None:
        self._show_drawing(replace(self._drawing, strokes=(*self._drawing.strokes, stroke)))
        if self._round.game is Game.CLOCK:
            self._rest.start(REST_MS)

    @Slot(object)
    def _show_reading(self, page: PageReading) -> None:
        self._pad.show_reading(page.digits[0].reading if page.digits else nothing_read())
        self._pad.show_number(page.text() if page.is_number else "")
        if len(self._pad.canvas.drawing().strokes) == len(self._drawing.strokes):
            self._read_as = page.text().replace("?", "")
            if self._read_as == str(self._round.target) and self._rest.isActive():
                self._rest.start(RIGHT_REST_MS)
            if self._is_final:
                self._judge()

    @Slot()
    def _judge_as_it_is(self) -> None:
        """Judge what is drawn, as soon as it is read."""
        self._is_final = True
        if self._reader.is_current:
            self._judge()

    def _judge(self) -> None:
        self._is_final = False
        if self._drawing.is_empty or self._round.is_over:
            return
        if self._round.counts(self._read_as):
            self._show_outcome(self._round.note(self._drawing, self._read_as))
            self._go_on()
        else:
            self._say(tr("It sees no single digit there. Draw it so that anyone would read it."))

    def _show_outcome(self, attempt: Attempt) -> None:
        is_won, words = self._round.is_won(attempt), {"target": attempt.target, "read": attempt.read_as}
        if self._round.game is Game.CLOCK:
            text = tr("{target} is right!", **words)
            if not is_won:
                text = tr("Read as {read}: was to be {target}", **words)
                if not attempt.read_as:
                    text = tr("Not read: was to be {target}", **words)
        else:
            text = tr("It knew: {read}", **words)
            if is_won:
                text = tr("Fooled! It read {read}.", **words)
        self._say(text, Tone.GOOD if is_won else Tone.WARN)

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self._feedback.setText(words)
        set_tone(self._feedback, tone)

    @Slot()
    def _leave_out(self) -> None:
        self._round.skip()
        self._show_task()

    @Slot()
    def _tick(self) -> None:
        self._round.seconds_left -= 1
        self._show_time()
        if self._round.is_over:
            self._go_on()

    def _go_on(self) -> None:
        if self._round.is_over:
            self.stop()
            self.over.emit(self._round)
        else:
            self._show_task()
