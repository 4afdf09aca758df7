"""The map of the digits, drawn by pyqtgraph: each digit is its numeral, and those read wrong are ringed."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QVBoxLayout

from app.charts.axes import cosmetic, make_plot, wear_axes
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, digit_colours, is_theme_change, sized_font, theme_of
from app.widgets.focus_frame import RING, FocusRing
from lenet.evaluation.classification import DIGITS, Evaluation
from lenet.evaluation.projection import Projection
from lenet.report.charts import map_bounds

_NUMERAL, _RING = 8, 16
"""Size of a digit and of a ring, in device-independent pixels."""

_OPACITY = 0.7

_DIRECTIONS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Across and up."""

_REACH = 12
"""So far from the mouse, in device-independent pixels, a digit is still meant."""


class DigitMap(FocusRing):
    """The map. The wheel zooms, dragging moves, a double click shows everything again, a click picks.

    The arrow keys go from digit to digit, Enter picks, and Home shows everything again.
    """

    pointed_at = Signal(object)
    """The place in the evaluation of the digit under the mouse or chosen by keyboard; None where there is none."""

    picked = Signal(int)
    """The place of the digit that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("digitMap")
        self.setAccessibleName(tr("Map of the digits"))
        self.setToolTip(
            tr(
                "Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick"
            )
        )
        self.pointed: int | None = None
        self._is_of_mouse = False
        self._points: NDArray[np.float64] = np.empty((0, 2))
        self._names = ("", "")
        self._plot = make_plot()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = self._plot.getPlotItem().getViewBox()
        self._digits = [pg.ScatterPlotItem(size=_NUMERAL, pen=None) for _ in range(DIGITS)]
        self._rings = pg.ScatterPlotItem(size=_RING, symbol="o", brush=None)
        self._here = pg.ScatterPlotItem(size=_RING, symbol="s", brush=None)
        for item in (*self._digits, self._rings, self._here):
            self._plot.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, RING, RING, RING)
        layout.addWidget(self._plot)
        self._plot.scene().sigMouseMoved.connect(self._point)
        self._plot.scene().sigMouseClicked.connect(self._click)
        self._wear_theme()

    def show_map(self, projection: Projection | None, evaluation: Evaluation) -> None:
        """Show where digits lie; nothing if that is not known yet."""
        self._points = np.empty((0, 2)) if projection is None else projection.points
        self._show_pointed(None)
        for digit, item in enumerate(self._digits):
            chosen = evaluation.labels == digit if projection is not None else slice(0)
            item.setData(*self._points[chosen].T)
        self._rings.setData(*(self._points[evaluation.errors].T if projection is not None else ([], [])))
        if projection is not None:
            first, second = (f"{100 * share:.0f}" for share in projection.explained)
            self._names = (
                tr("{percent} % of the variance", percent=first),
                tr("{percent} % of the variance", percent=second),
            )
            self._wear_axes()
            self.show_all()

    @Slot()
    def show_all(self) -> None:
        """Show the whole map."""
        if len(self._points):
            (left, bottom), (right, top) = map_bounds(self._points)
            self._box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    def scene_place(self, place: int) -> QPointF:
        """Return where a digit lies in the scene."""
        found: QPointF = self._box.mapViewToScene(QPointF(*self._points[place].tolist()))
        return found

    def nearest(self, scene_place: QPointF) -> int | None:
        """Return the place in the evaluation of the digit next to a place in the scene, if one is near."""
        if not len(self._points):
            return None
        here = self._box.mapSceneToView(scene_place)
        across, up = self._box.viewPixelSize()
        far = np.hypot((self._points[:, 0] - here.x()) / across, (self._points[:, 1] - here.y()) / up)
        found = int(far.argmin())
        return found if far[found] <= _REACH else None

    def next_in(self, direction: tuple[int, int]) -> int | None:
        """Return the nearest digit in a direction, across and up; from the middle, if none is pointed at."""
        if not len(self._points):
            return None
        here = (
            self._box.viewRect().center().toTuple()
            if self.pointed is None
            else self._points[self.pointed].tolist()
        )
        across, up = ((self._points - here) / self._box.viewPixelSize()).T
        along = across * direction[0] + up * direction[1]
        aside = np.abs(across * direction[1] + up * direction[0])
        # What lies more aside than ahead is in another direction.
        far = np.where((along > 0) & (aside <= along), np.hypot(along, aside), np.inf)
        found = int(far.argmin())
        return found if np.isfinite(far[found]) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next digit, pick it, or show everything."""
        match event.key():
            case Qt.Key.Key_Home:
                self.show_all()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.pointed is not None:
                self.picked.emit(self.pointed)
            case key if key in _DIRECTIONS:
                found = self.next_in(_DIRECTIONS[key])
                if found is not None:
                    self._bring_into_view(found)
                    self._show_pointed(found)
            case _:
                super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of a map that can still be read."""
        return QSize(30 * SPACE, 25 * SPACE)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event) or event.type() == QEvent.Type.DevicePixelRatioChange:
            self._wear_theme()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more, unless that was chosen by keyboard."""
        super().leaveEvent(event)
        self._show_mouse(None)

    def _wear_theme(self) -> None:
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        self._wear_axes()
        self._plot.getPlotItem().layout.setContentsMargins(0, SPACE, 2 * SPACE, 0)
        for digit, (item, colour) in enumerate(zip(self._digits, digit_colours(theme), strict=True)):
            worn = QColor(colour)
            worn.setAlphaF(_OPACITY)
            item.setBrush(worn)
            item.setSymbol(_numeral(digit))
        self._rings.setPen(cosmetic(QPen(theme.text, 1.5), ratio))
        self._here.setPen(cosmetic(QPen(theme.accent, 2.0), ratio))

    def _wear_axes(self) -> None:
        first, second = self._names
        wear_axes(self._plot, theme_of(self), widest="−00.0", x_name=first, y_name=second)

    def _bring_into_view(self, place: int) -> None:
        view, point = self._box.viewRect(), QPointF(*self._points[place].tolist())
        if not view.contains(point):
            self._box.translateBy(point - view.center())

    def _show_pointed(self, place: int | None) -> None:
        self.pointed, self._is_of_mouse = place, False
        self._here.setData(*([[], []] if place is None else self._points[place][:, None]))
        self.pointed_at.emit(place)

    @Slot(object)
    def _point(self, place: QPointF) -> None:
        inside = self._box.sceneBoundingRect().contains(place)
        self._show_mouse(self.nearest(place) if inside else None)

    def _show_mouse(self, place: int | None) -> None:
        if place is not None or self._is_of_mouse:
            self._show_pointed(place)
            self._is_of_mouse = place is not None

    @Slot(object)
    def _click(self, click: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        if click.double():
            self.show_all()
            return
        place = self.nearest(click.scenePos())
        if place is not None:
            self.picked.emit(place)


def _numeral(digit: int) -> QPainterPath:
    """Return a digit as pyqtgraph wants its symbols: within −½ and ½."""
    path = QPainterPath()
    path.addText(0, 0, sized_font(TextSize.BODY), str(digit))
    bounds = path.boundingRect()
    path.translate(-bounds.center())
    return QTransform.fromScale(1 / bounds.height(), 1 / bounds.height()).map(path)
