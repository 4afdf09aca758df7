"""The map of the digits: each is its numeral, and those read wrong are ringed."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPen, QTransform

from app.charts.plot import Plot
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize, digit_colours, sized_font, theme_of
from app.widgets.building import column, named
from app.widgets.focus_frame import RING, FocusFrame
from lenet.evaluation.classification import DIGITS, Evaluation
from lenet.evaluation.projection import Projection
from lenet.report.charts import map_bounds

_NUMERAL, _RING, _STAR = 8, 16, 24
"""Size of a digit, of a ring and of the drawing on the canvas, in device-independent pixels."""

_OPACITY = 0.7

_DIRECTIONS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Across and up."""

_REACH = 12
"""Largest distance from the mouse, in device-independent pixels, at which a digit is pointed at."""


class MapPlot(Plot):
    """Draws the digits; `pointed_at` gives the place in the evaluation of the digit under the mouse."""

    clicked = Signal(int)
    """The place of the digit that was clicked."""

    def __init__(self) -> None:
        super().__init__(widest="−00.0")
        self.points: NDArray[np.float64] = np.empty((0, 2))
        self._digits = [self.add_symbols(_NUMERAL) for _ in range(DIGITS)]
        self._rings = self.add_symbols(_RING, is_filled=False)
        self._here = self.add_symbols(_RING, is_filled=False, symbol="s")
        self._drawn = self.add_symbols(_STAR, symbol="star")
        self.update_theme()

    def show_map(self, projection: Projection | None, evaluation: Evaluation) -> None:
        """Show where digits lie; nothing if that is not known yet."""
        self.points = np.empty((0, 2)) if projection is None else projection.points
        for digit, item in enumerate(self._digits):
            chosen = evaluation.labels == digit if projection is not None else slice(0)
            item.setData(*self.points[chosen].T)
        self._rings.setData(*self.points[evaluation.errors if projection is not None else slice(0)].T)
        if projection is not None:
            first, second = (
                tr("{percent} % of the variance", percent=figure(100 * share, ".0f"))
                for share in projection.explained
            )
            self.show_names(first, second)
            self.show_all()

    @Slot()
    @override
    def show_all(self) -> None:
        if len(self.points):
            (left, bottom), (right, top) = map_bounds(self.points)
            self._box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    def show_drawn(self, point: NDArray[np.float64] | None) -> None:
        """Show where a digit lies that is none of these, float64 [2]; or none."""
        self._drawn.setData(*([[], []] if point is None else point[:, None]))

    def mark(self, place: int | None) -> None:
        """Mark a digit, or none."""
        self._is_of_mouse = False
        self._here.setData(*([[], []] if place is None else self.points[place][:, None]))

    def bring_into_view(self, place: int) -> None:
        """Move the view to a digit that lies outside it."""
        view, point = self._box.viewRect(), QPointF(*self.points[place].tolist())
        if not view.contains(point):
            self._box.translateBy(point - view.center())

    def scene_place(self, place: int) -> QPointF:
        """Return where a digit lies in the scene."""
        found: QPointF = self._box.mapViewToScene(QPointF(*self.points[place].tolist()))
        return found

    @override
    def at(self, scene_place: QPointF) -> int | None:
        """Return the place in the evaluation of the digit next to a place in the scene, if one is near."""
        if not len(self.points):
            return None
        here = self._box.mapSceneToView(scene_place)
        across, up = self._box.viewPixelSize()
        far = np.hypot((self.points[:, 0] - here.x()) / across, (self.points[:, 1] - here.y()) / up)
        found = int(far.argmin())
        return found if far[found] <= _REACH else None

    @override
    def click(self, scene_place: QPointF) -> None:
        place = self.at(scene_place)
        if place is not None:
            self.clicked.emit(place)

    def next_in(self, direction: tuple[int, int], start: int | None) -> int | None:
        """Return the nearest digit in a direction, across and up, from another one or from the middle."""
        if not len(self.points):
            return None
        here = self._box.viewRect().center().toTuple() if start is None else self.points[start].tolist()
        across, up = ((self.points - here) / self._box.viewPixelSize()).T
        along = across * direction[0] + up * direction[1]
        aside = np.abs(across * direction[1] + up * direction[0])
        # What lies more aside than ahead is in another direction.
        far = np.where((along > 0) & (aside <= along), np.hypot(along, aside), np.inf)
        found = int(far.argmin())
        return found if np.isfinite(far[found]) else None

    @override
    def update_theme(self) -> None:
        super().update_theme()
        theme = theme_of(self)
        for digit, (item, colour) in enumerate(zip(self._digits, digit_colours(theme), strict=True)):
            faint = QColor(colour)
            faint.setAlphaF(_OPACITY)
            item.setBrush(faint)
            item.setSymbol(_numeral(digit))
        self._rings.setPen(self.screen_pen(QPen(theme.text, 1.5)))
        self._here.setPen(self.screen_pen(QPen(theme.accent, 2.0)))
        self._drawn.setBrush(theme.accent)


class DigitMap(FocusFrame):
    """The map, with a ring while it has the keyboard.

    A click picks a digit. The arrow keys go from digit to digit, Enter picks, and Home shows everything again.
    """

    pointed_at = Signal(object)
    """The place in the evaluation of the digit under the mouse or chosen by keyboard; None where there is none."""

    picked = Signal(int)
    """The place of the digit that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        tip = tr(
            "Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick"
        )
        named(self, "digitMap", tr("Map of the digits"), tip)
        self.pointed: int | None = None
        self.plot = MapPlot()
        self.setLayout(column(self.plot, margins=(RING, RING)))
        self.plot.pointed_at.connect(self._show_pointed)
        self.plot.clicked.connect(self.picked)

    def show_map(self, projection: Projection | None, evaluation: Evaluation) -> None:
        """Show where digits lie; nothing if that is not known yet."""
        self.plot.show_map(projection, evaluation)
        self._show_pointed(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Home:
                self.plot.show_all()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.pointed is not None:
                self.picked.emit(self.pointed)
            case key if key in _DIRECTIONS:
                found = self.plot.next_in(_DIRECTIONS[key], self.pointed)
                if found is not None:
                    self.plot.bring_into_view(found)
                    self._show_pointed(found)
            case _:
                super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(30 * SPACE, 25 * SPACE)

    @Slot(object)
    def _show_pointed(self, place: int | None) -> None:
        self.pointed = place
        self.plot.mark(place)
        self.pointed_at.emit(place)


def _numeral(digit: int) -> QPainterPath:
    """Return a digit as pyqtgraph wants its symbols: within −½ and ½."""
    path = QPainterPath()
    path.addText(0, 0, sized_font(TextSize.BODY), str(digit))
    bounds = path.boundingRect()
    path.translate(-bounds.center())
    return QTransform.fromScale(1 / bounds.height(), 1 / bounds.height()).map(path)
