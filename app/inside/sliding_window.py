"""Two maps, enlarged: the window that slides over the map before, and the map whose units it computes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.inside.insight import Insight
from app.inside.network_layout import GRIDS
from app.inside.network_painter import levels_of
from app.inside.wording import map_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget
from lenet.inspection.activations import Unit, stage_before
from lenet.inspection.unit_calculation import Calculation

_SIDES = (17 * SPACE, 44 * SPACE)
"""Of a map, the smallest and the largest, in device-independent pixels."""

_BETWEEN = 5 * SPACE


class SlidingWindow(ThemedWidget):
    """Shows the window of one unit of a map; a click on its map chooses another unit."""

    clicked = Signal(object)
    """The `Unit` that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        named(
            self, "unitMaps", tr("The window and its map"), tr("Click a place of the map to see its window")
        )
        self._insight: Insight | None = None
        self._calculation: Calculation | None = None
        self._source, self._is_walking = 0, False
        self._side = _SIDES[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_window(
        self, insight: Insight, calculation: Calculation, source: int, *, is_walking: bool
    ) -> None:
        """Show the window of a unit on one map of the stage before; while walking, what comes after it is empty."""
        self._insight, self._calculation = insight, calculation
        self._source, self._is_walking = source, is_walking
        self.update()

    def set_preferred_side(self, side: int) -> None:
        """Make a map as large as this, within what is sensible."""
        self._side = min(max(side, _SIDES[0]), _SIDES[1])
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * self._side + _BETWEEN + 2, self._line() + self._side + 2)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, calculation = self._places()[1], self._calculation
        if calculation is not None and place.contains(event.position()):
            unit, offset = calculation.unit, event.position() - place.topLeft()
            side = GRIDS[unit.stage].side
            row, column = int(offset.y() / self._side * side), int(offset.x() / self._side * side)
            self.clicked.emit(Unit(unit.stage, unit.channel, min(row, side - 1), min(column, side - 1)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        insight, calculation, theme = self._insight, self._calculation, theme_of(self)
        if insight is None or calculation is None:
            return
        unit, before = calculation.unit, stage_before(calculation.unit.stage)
        scale = colour_scale(theme.paper, theme.ink)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(sized_font(TextSize.SMALL))
            for place, stage, channel in zip(
                self._places(), (before, unit.stage), (self._source, unit.channel), strict=True
            ):
                painter.setPen(theme.muted)
                title = QRectF(place.left(), 0, self._side, self._line())
                painter.drawText(title, Qt.AlignmentFlag.AlignCenter, map_words(stage, channel))
                levels = levels_of(insight, stage)[channel]
                if stage == unit.stage and self._is_walking:
                    levels = levels.copy()
                    levels.ravel()[unit.row * len(levels) + unit.column + 1 :] = 0
                painter.drawImage(place, scaled_image(np.ascontiguousarray(levels), scale))
                painter.setPen(QPen(theme.outline, 1))
                painter.drawRect(place)
            self._paint_window(painter, calculation, theme.accent)

    def _paint_window(self, painter: QPainter, calculation: Calculation, colour: QColor) -> None:
        """Paint the frames of the window and of its unit, and lines from the one to the other."""
        unit, (row, column) = calculation.unit, calculation.corner
        before, after = self._places()
        window = _part(
            before, GRIDS[stage_before(unit.stage)].side, row, column, calculation.inputs.shape[-1]
        )
        target = _part(after, GRIDS[unit.stage].side, unit.row, unit.column, 1)
        painter.setPen(QPen(colour, 1))
        for one, other in (
            (window.topRight(), target.topLeft()),
            (window.bottomRight(), target.bottomLeft()),
        ):
            painter.drawLine(QLineF(one, other))
        painter.setPen(QPen(colour, 2))
        painter.drawRect(window)
        painter.drawRect(target)

    def _places(self) -> tuple[QRectF, QRectF]:
        first = QRectF(QPointF(1, self._line()), QSize(self._side, self._side))
        return first, first.translated(self._side + _BETWEEN, 0)

    def _line(self) -> int:
        return QFontMetrics(sized_font(TextSize.SMALL)).height()


def _part(place: QRectF, side: int, row: int, column: int, size: int) -> QRectF:
    """Return where a square of a map is, the map being so many units wide and high."""
    one = place.width() / side
    return QRectF(place.left() + column * one, place.top() + row * one, size * one, size * one)
