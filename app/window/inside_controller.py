"""Joins the Inside tab to the drawing and to the network in use: it follows both, and can change both."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from app.draw.canvas import Canvas
from app.draw.tab import DrawTab
from app.inside.tab import InsideTab
from app.qt.translation import tr
from app.services.network import ActiveNetwork, Loan
from lenet.drawing.strokes import Stroke


class InsideController(QObject):
    """Shows the drawing of the Draw tab on the canvas of the Inside tab, and lends the edited network."""

    def __init__(
        self,
        inside_tab: InsideTab,
        canvas: Canvas,
        draw_tab: DrawTab,
        network: ActiveNetwork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab, self._canvas, self._draw_tab, self._network = inside_tab, canvas, draw_tab, network
        self._loan = Loan(network, tr("The edited network"))
        canvas.changed.connect(self._follow_stroke)
        canvas.stroke_finished.connect(self._keep_stroke)
        draw_tab.drawing_changed.connect(self._show_drawing)
        draw_tab.reading_changed.connect(inside_tab.show_reading)
        inside_tab.clear_asked.connect(draw_tab.clear)
        network.changed.connect(self._follow_network)
        network.chosen.connect(self._show_network)
        inside_tab.experiment.changed.connect(self._follow_network)
        inside_tab.lent.connect(self._loan.lend)
        inside_tab.returned.connect(self._loan.give_back)
        self._loan.ended.connect(inside_tab.lend_no_more)

    @Slot()
    def _follow_stroke(self) -> None:
        self._draw_tab.follow(self._canvas.drawing())

    @Slot(object)
    def _keep_stroke(self, stroke: Stroke) -> None:
        drawing = self._draw_tab.drawing()
        self._draw_tab.set_drawing(replace(drawing, strokes=(*drawing.strokes, stroke)))

    @Slot()
    def _show_drawing(self) -> None:
        self._canvas.set_pen_width(self._draw_tab.pen_width() / 1000)
        self._canvas.set_drawing(self._draw_tab.drawing())

    @Slot()
    def _follow_network(self) -> None:
        """Look into the network in use, unless it came from here or there are edits to keep.

        A network in training comes and goes; what was edited stays until the person chooses another network.
        """
        experiment = self._tab.experiment
        is_known = self._network.in_use is experiment.original
        if not (self._loan.is_active or experiment.edits or is_known):
            self._show_network()

    @Slot()
    def _show_network(self) -> None:
        """Look into the network in use, whatever was edited."""
        self._tab.show_recognizer(self._network.in_use)
