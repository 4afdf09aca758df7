"""The Draw tab: draw a digit or a number on the left, and see on the right what it is read as."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.draw.answer_panel import AnswerPanel
from app.draw.canvas import FRAME, Canvas, CanvasFrame
from app.draw.digit_boxes import DigitBoxes
from app.draw.ink_painter import InkColours, paint_drawing
from app.draw.invitation import Invitation
from app.draw.layout import arrange, smallest_room
from app.draw.page_progress import PageProgress
from app.draw.recent_drawings import COUNT, finished_drawings
from app.draw.tool_row import ToolRow
from app.qt.override import override
from app.services.drawing_history import History
from app.services.messages import Messages
from app.services.reader import Reader
from app.theme.theme import PRINTED_INK, PRINTED_PAPER
from app.widgets.choices import copy_choices
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.page_reading import PageReading
from lenet.recognition.reading import nothing_read

_TAP = 0.012
"""A stroke that goes no farther, in canvas sides, is a tap: within the box of a number's digit it selects that one."""


class DrawTab(QWidget):
    """The canvas with its tools, and the answer beside it.

    Its own shortcuts are P (pen), E (eraser) and the square brackets (pen width). Undo, redo and clear
    have their keys from the menu; the buttons' tooltips name the standard ones. The reader's owner closes it.
    """

    drawing_changed = Signal()
    """The drawing is another one now, also while a stroke grows."""

    reading_changed = Signal(object)
    """A new ``Reading`` is shown: that of the digit, or of the selected one of a number."""

    number_chosen = Signal(object)
    """Before it, the ``NumberReading`` that the digit belongs to; None without any."""

    number_changed = Signal(str)
    """After it, the text of several digits; empty where there is at most one."""

    labelled = Signal(object, object)
    """A finished ``Drawing`` and its label, from 0 to 9; None if that is taken back."""

    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(self, reader: Reader, messages: Messages, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawTab")
        self._history = History()
        self._messages = messages
        self._reader = reader
        self._canvas = Canvas()
        self._boxes = DigitBoxes(self._canvas)
        self._frame = CanvasFrame(self._canvas, self)
        self.progress = PageProgress(self._frame)
        self.invitation = Invitation(self._canvas, reader, self)
        self._tools = ToolRow(self)
        self._panel = AnswerPanel(self)
        self.label_row, self.games = self._panel.label_row, self._panel.games
        self.page = PageReading(())
        self._answers: dict[int, tuple[Drawing, str]] = {}
        self._labels: dict[int, tuple[Drawing, int | None]] = {}
        self._connect()
        self._show_history()
        tools = self._tools
        order = (tools.pen, tools.eraser, tools.pen_width, tools.undo, tools.redo, tools.clear, self._canvas)
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def focus_canvas(self) -> None:
        """Give the canvas the keyboard; as a focus proxy it would be reached before the tools."""
        self._canvas.setFocus()

    @property
    def canvas_has_focus(self) -> bool:
        """Whether the canvas has the keyboard."""
        return self._canvas.hasFocus()

    def drawing(self) -> Drawing:
        """Return what is on the canvas, with the stroke under the pen."""
        return self._canvas.drawing()

    @Slot(object)
    def set_drawing(self, drawing: Drawing) -> None:
        """Put another drawing onto the canvas; undo brings back the one before."""
        self._canvas.finish_stroke()
        self._history.push(drawing)
        self._show_present()

    def follow(self, drawing: Drawing) -> None:
        """Read a drawing that grows on another canvas; `set_drawing` takes its finished stroke."""
        self._panel.delay_refusals()
        self._reader.grow(drawing)

    def history(self) -> History:
        """Return a copy of every drawing there was, with the stroke under the pen."""
        history, drawing = History(self._history.drawings, self._history.place), self.drawing()
        if len(drawing.strokes) > len(history.present.strokes):
            history.push(drawing)
        return history

    def set_history(self, history: History) -> None:
        """Go on from another history; it belongs to the tab from now on."""
        self._canvas.finish_stroke()
        self._history = history
        self._show_present()

    def go_on_from(self, before: DrawTab) -> None:
        """Show what was drawn, kept and chosen there."""
        copy_choices(before._tools, self._tools)
        self._answers = before._answers
        self.set_history(before.history())
        self._labels = before._labels

    @Slot()
    def clear(self) -> None:
        """Empty the canvas; undo brings the drawing back."""
        self._canvas.finish_stroke()
        if not self._canvas.is_blank:
            self.set_drawing(Drawing())

    @Slot()
    def undo(self) -> None:
        """Take back the last change; a stroke under the pen counts as one."""
        self._canvas.finish_stroke()
        if self._history.can_undo:
            self._history.undo()
            self._show_present()

    @Slot()
    def redo(self) -> None:
        """Bring back what was undone last."""
        self._canvas.finish_stroke()
        if self._history.can_redo:
            self._history.redo()
            self._show_present()

    @Slot(bool)
    def set_eraser(self, on: bool) -> None:
        """Choose the eraser, or the pen."""
        (self._tools.eraser if on else self._tools.pen).setChecked(True)

    @Slot()
    def forget_label(self) -> None:
        """Show that the drawing has no label."""
        self._labels.clear()
        self.label_row.show_label(None)

    def pen_width(self) -> int:
        """Return the diameter of the pen and of the eraser, in thousandths of the canvas side."""
        return self._tools.pen_width.value()

    @Slot(int)
    def set_pen_width(self, thousandths: int) -> None:
        """Set the width of new strokes; outside the slider's range, the nearest width is taken."""
        self._tools.pen_width.setValue(thousandths)

    def render_image(self, side: int) -> QImage:
        """Return the drawing as black ink on white paper, ``side`` pixels square."""
        image = QImage(side, side, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            paint_drawing(painter, self.drawing(), side, InkColours(PRINTED_INK, PRINTED_PAPER))
        return image

    def wait_for_reading(self, timeout_ms: int = 2000) -> bool:
        """Run the event loop until the drawing's answer or refusal is shown; return whether it is in time."""
        is_read = self._reader.wait(timeout_ms)
        self._panel.show_refusal_now()
        return is_read

    @override
    def minimumSizeHint(self) -> QSize:
        return smallest_room(tools=self._tools.minimumSizeHint(), panel=self._panel.minimumSizeHint())

    @override
    def sizeHint(self) -> QSize:
        return smallest_room(tools=self._tools.sizeHint(), panel=self._panel.minimumSizeHint())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        # One of the parts needs more or less room.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        places = arrange(
            self.size(), tools=self._tools.minimumSizeHint(), panel=self._panel.minimumSizeHint()
        )
        self._tools.setGeometry(places.tools)
        self._frame.setGeometry(places.canvas.adjusted(-FRAME, -FRAME, FRAME, FRAME))
        self._panel.setGeometry(places.panel)

    def _connect(self) -> None:
        tools, canvas = self._tools, self._canvas
        tools.undo.clicked.connect(self.undo)
        tools.redo.clicked.connect(self.redo)
        tools.clear.clicked.connect(self.clear)
        tools.eraser.toggled.connect(canvas.set_erases)
        tools.pen_width.valueChanged.connect(self._use_pen_width)
        canvas.changed.connect(self._follow_stroke)
        canvas.stroke_finished.connect(self._keep_stroke)
        self.drawing_changed.connect(self.forget_label)
        self.drawing_changed.connect(self.invitation.end)
        self.invitation.read.connect(self._panel.show_sample)
        self.invitation.ended.connect(self._panel.show_nothing)
        self._panel.recent.chosen.connect(self.set_drawing)
        self._boxes.selected.connect(self._show_digit)
        self.label_row.chosen.connect(self._label)
        self._reader.read.connect(self._show_page)
        self._reader.progressed.connect(self.progress.show_progress)
        self._reader.read.connect(self.progress.show_end)
        self._reader.failed.connect(self.progress.show_end)
        self.progress.cancel.clicked.connect(self._reader.cancel)
        self._reader.failed.connect(self._forget_page)
        self._reader.failed.connect(self._panel.show_failure)
        self._reader.failed.connect(self._messages.failed)
        self._use_pen_width(self.pen_width())

    @Slot(int)
    def _use_pen_width(self, thousandths: int) -> None:
        self._canvas.set_pen_width(thousandths / 1000)

    @Slot()
    def _follow_stroke(self) -> None:
        if any(self._chosen_by(stroke) is not None for stroke in self.drawing().strokes[-1:]):
            return
        self._panel.delay_refusals()
        self._reader.grow(self.drawing())
        self.drawing_changed.emit()

    @Slot(object)
    def _keep_stroke(self, stroke: Stroke) -> None:
        present, chosen = self._history.present, self._chosen_by(stroke)
        if chosen is not None:
            self._canvas.set_drawing(present)
            self._boxes.choose(chosen)
            return
        self._panel.delay_refusals()
        self._history.push(replace(present, strokes=(*present.strokes, stroke)))
        self._show_present()

    @Slot(object)
    def _show_page(self, page: PageReading) -> None:
        self.page = page
        present = self._history.present
        self._answers[id(present)] = present, page.text()
        self._boxes.show_digits(page.digits)
        self._show_digit()

    @Slot()
    def _forget_page(self) -> None:
        self.page = PageReading(())
        self._boxes.show_digits(())

    @Slot()
    def _show_digit(self) -> None:
        """Show the selected digit; of a number that is not read, all of it."""
        place, digits = self._boxes.place, self.page.digits
        self._panel.show_page(self.page, place)
        self.label_row.show_label(self._labels.get(place, (None, None))[1])
        self.number_chosen.emit(self.page.number_at(place)[0])
        self.reading_changed.emit(digits[place].reading if digits else nothing_read())
        self.number_changed.emit(self.page.text() if self.page.is_number else "")

    def _chosen_by(self, stroke: Stroke) -> int | None:
        """Return the place of the digit that a tap on it chooses; None if the stroke draws."""
        x, y, _ = stroke.points[0]
        if stroke.erases or any(hypot(px - x, py - y) > _TAP for px, py, _ in stroke.points):
            return None
        return self._boxes.digit_at(x, y)

    @Slot(object)
    def _label(self, label: int | None) -> None:
        self._canvas.finish_stroke()
        # Ending a stroke has made another drawing, of which nothing was known.
        self.label_row.show_label(label)
        place, drawing = self._boxes.place, self._history.present
        if place in self._labels:
            drawing, _ = self._labels[place]
        elif len(self.page.digits) > 1:
            drawing = self.page.drawing(place) or drawing
        self._labels[place] = drawing, label
        self.labelled.emit(drawing, label)

    def _show_present(self) -> None:
        """Show where the history stands, and have it read."""
        self._canvas.set_drawing(self._history.present)
        self._show_history()
        if self._history.present.is_empty:
            self._show_recent()
        self._reader.replace(self._history.present)
        self.drawing_changed.emit()

    def _show_recent(self) -> None:
        """Show the last drawings beside the empty canvas, with their answers as far as they are known."""
        drawings = finished_drawings(self._history.drawings)[:COUNT]
        answers = {id(drawing): self._answers.get(id(drawing), (drawing, "")) for drawing in drawings}
        self._answers = answers
        self._panel.recent.show_drawings(list(answers.values()))

    def _show_history(self) -> None:
        can_undo, can_redo = self._history.can_undo, self._history.can_redo
        self._tools.show_possible(undo=can_undo, redo=can_redo, clear=not self._canvas.is_blank)
        self.can_undo_changed.emit(can_undo)
        self.can_redo_changed.emit(can_redo)
