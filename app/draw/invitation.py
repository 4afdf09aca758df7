"""The invitation of an empty canvas: a sample digit writes itself once in faint ink, is read, and goes away.

It is shown, and is no drawing: nothing of it is kept, undone, saved or told to anybody but who shows its answer.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, QVariantAnimation, Signal, Slot

from app.background.job import Job
from app.draw.canvas import Canvas
from app.qt.override import override
from app.services.reader import Reader
from app.settings.table import USUAL_PEN_WIDTH
from app.widgets.motion import is_motion_wanted
from lenet.drawing.strokes import Drawing, Stroke, smooth
from lenet.recognition.page_reading import PageReading, read_lines

_POINTS = (
    (0.33, 0.25), (0.47, 0.17), (0.62, 0.20), (0.66, 0.32), (0.58, 0.42), (0.46, 0.46),
    (0.62, 0.51), (0.69, 0.63), (0.62, 0.76), (0.46, 0.81), (0.31, 0.75),
)  # fmt: skip
SAMPLE = Stroke(tuple((x, y, 1.0) for x, y in _POINTS), USUAL_PEN_WIDTH / 1000)
"""A 3."""

WAIT_MS, WRITE_MS, HOLD_MS = 700, 1400, 2200
"""Until it begins, how long it is written, and how long it is to be seen with its answer."""

_Type = QEvent.Type
_INPUT = {
    _Type.MouseButtonPress,
    _Type.TouchBegin,
    _Type.TabletPress,
    _Type.Wheel,
    _Type.KeyPress,
    _Type.ShortcutOverride,
}
"""What a person may do to the window, any of which ends it."""


class Invitation(QObject):
    """Writes the sample on a canvas, and reads it with the network in use, apart from what the reader reads."""

    read = Signal(object)
    """The ``PageReading`` of the sample."""

    ended = Signal()
    """What was read is to be shown no longer."""

    def __init__(self, canvas: Canvas, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._reader = canvas, reader
        self._has_read = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._writing = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=WRITE_MS)
        self._writing.valueChanged.connect(self._write)
        self._writing.finished.connect(self._read)
        self._job = Job(self)
        self._job.succeeded.connect(self._show)
        self._curve = tuple(map(tuple, smooth(SAMPLE.points).tolist()))

    def begin(self) -> None:
        """Begin in a moment, if the canvas is still empty then."""
        self._timer.start(WAIT_MS)

    @Slot()
    def end(self) -> None:
        """Show it no longer, however far it is."""
        self._timer.stop()
        self._writing.stop()
        self._job.cancel()
        if self._canvas.sample is not None:
            self._canvas.window().windowHandle().removeEventFilter(self)
            self._canvas.show_sample(None)
        if self._has_read:
            self._has_read = False
            self.ended.emit()

    def close(self) -> None:
        """End it for good."""
        self.end()
        self._job.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.end()
        return super().eventFilter(watched, event)

    @Slot()
    def _go_on(self) -> None:
        """Begin, or end after its time."""
        if self._canvas.sample is not None or not (self._canvas.isVisible() and self._canvas.is_blank):
            self.end()
            return
        # Every press of a button or key comes to the window's handle first.
        self._canvas.window().windowHandle().installEventFilter(self)
        if is_motion_wanted(self._canvas):
            self._writing.start()
        else:
            self._write(1.0)
            self._read()

    @Slot(object)
    def _write(self, part: float) -> None:
        count = max(1, round(part * len(self._curve)))
        self._canvas.show_sample(Stroke(self._curve[:count], SAMPLE.width))

    @Slot()
    def _read(self) -> None:
        self._timer.start(HOLD_MS)
        if self._reader.recognizer is not None:
            self._job.start(partial(read_lines, self._reader.recognizer, Drawing((SAMPLE,))))

    @Slot(object)
    def _show(self, page: PageReading) -> None:
        self._has_read = True
        self.read.emit(page)
