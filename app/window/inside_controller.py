"""Joins the Inside tab to the rest of the window: it follows the drawing, and can be drawn on itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.draw.canvas import Canvas
from app.draw.canvas_frame import CanvasFrame
from app.inside.tab import InsideTab
from app.qt.translation import tr
from lenet.drawing.strokes import Stroke
from lenet.recognition.recognizer import Recognizer

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class InsideLink(QObject):
    """Makes the tab, with a canvas that shows the same drawing as that of the Draw tab.

    Parameters
    ----------
    window
        Whose parts are joined.

    Attributes
    ----------
    tab
        What it made.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lent: Recognizer | None = None
        self._canvas = Canvas()
        self._canvas.setObjectName("insideCanvas")
        self._canvas.setMinimumSize(0, 0)
        frame = CanvasFrame(self._canvas)
        frame.setObjectName("insideCanvasFrame")
        frame.setToolTip(tr("The drawing of the Draw tab; draw on it here, too"))
        self.tab = InsideTab(frame, window.messages, data_dir=window.data_dir)
        draw_tab = window.draw_tab
        self._canvas.changed.connect(self._follow_stroke)
        self._canvas.stroke_finished.connect(self._keep_stroke)
        draw_tab.drawing_changed.connect(self._show_drawing)
        draw_tab.reading_changed.connect(self.tab.show_reading)
        window.reader.recognizer_changed.connect(self._show_recognizer)
        window.parameters.chosen.connect(self._show_chosen)
        self.tab.experiment.changed.connect(self._show_recognizer)
        self.tab.clear_asked.connect(draw_tab.clear)
        self.tab.lent.connect(self._lend)
        self.tab.returned.connect(self._take_back)

    @Slot()
    def _follow_stroke(self) -> None:
        self._window.draw_tab.follow(self._canvas.drawing())

    @Slot(object)
    def _keep_stroke(self, stroke: Stroke) -> None:
        present = self._window.draw_tab.drawing()
        self._window.draw_tab.set_drawing(replace(present, strokes=(*present.strokes, stroke)))

    @Slot()
    def _show_drawing(self) -> None:
        self._canvas.set_pen_width(self._window.draw_tab.pen_width() / 1000)
        self._canvas.set_drawing(self._window.draw_tab.drawing())

    @Slot()
    def _show_recognizer(self) -> None:
        """Look into what drawings are read with now, unless that came from here or there are edits to keep."""
        tab = self.tab
        if self._window.parameters.has_borrowed(self._lent):
            return
        if tab.experiment.edits or self._in_use() is tab.experiment.original:
            # A network in training comes and goes; what was edited stays until other parameters are chosen.
            tab.lend_no_more()
        else:
            self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        """Look into what drawings are read with now, whatever was edited."""
        self.tab.show_recognizer(self._in_use())

    @Slot(object)
    def _lend(self, recognizer: Recognizer) -> None:
        if self._lent is None:
            # One network at a time: the person has just asked for this one.
            self._window.train_tab.lend_no_more()
        self._lent = recognizer
        self._window.parameters.borrow(recognizer, name=tr("The edited network"))

    @Slot()
    def _take_back(self) -> None:
        lent, self._lent = self._lent, None
        self._window.parameters.give_back(lent)

    def _in_use(self) -> Recognizer | None:
        """Return what drawings are read with; None where nothing is loaded."""
        recognizer = self._window.reader.recognizer
        return recognizer if isinstance(recognizer, Recognizer) else None
