"""Joins the Inside tab to the rest of the window: it follows the drawing, and can be drawn on itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.draw.canvas import Canvas
from app.draw.canvas_frame import CanvasFrame
from app.inside.tab import InsideTab
from app.translation import tr
from lenet.recognizer import Recognizer
from lenet.strokes import Stroke

if TYPE_CHECKING:
    from app.window import MainWindow


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
        self._canvas = Canvas()
        self._canvas.setObjectName("insideCanvas")
        self._canvas.setMinimumSize(0, 0)
        frame = CanvasFrame(self._canvas)
        frame.setObjectName("insideCanvasFrame")
        frame.setToolTip(tr("The drawing of the Draw tab; draw on it here, too"))
        self.tab = InsideTab(frame, data_dir=window.data_dir)
        draw_tab = window.draw_tab
        self._canvas.changed.connect(self._follow_stroke)
        self._canvas.stroke_finished.connect(self._keep_stroke)
        draw_tab.drawing_changed.connect(self._show_drawing)
        draw_tab.reading_changed.connect(self.tab.show_reading)
        window.reader.recognizer_changed.connect(self._show_recognizer)
        self.tab.clear_asked.connect(draw_tab.clear)

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
        recognizer = self._window.reader.recognizer
        self.tab.show_recognizer(recognizer if isinstance(recognizer, Recognizer) else None)
