"""Paints the network: maps in grey from 0 to the layer's largest activation, paths from blue to orange."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from app.inside.insight import Insight
from app.inside.network_layout import StagePlace
from app.inside.wording import size_words, stage_words
from app.qt.translation import tr
from app.theme.colour_scale import STEPS, colour_scale, scaled_image
from app.theme.theme import SPACE, TextSize, Theme, sized_font
from app.widgets.colour_legend import paint_scale_legend
from lenet.inspection.activations import Unit, stage_before
from lenet.inspection.contributions import Link
from lenet.inspection.unit_calculation import Calculation
from lenet.nn.arrays import Array

_WIDEST_PATH = 3.5
"""Device-independent pixels of a layer's strongest link."""

_SWATCH = 6 * SPACE


def text_height() -> int:
    """Return the height of a line of the captions."""
    return QFontMetrics(sized_font(TextSize.SMALL)).height()


def room_of(rect: QRect) -> QRectF:
    """Return what the captions above and the legend below leave to the stages."""
    line = text_height()
    return QRectF(rect).adjusted(SPACE, 2 * line + SPACE, -SPACE, -line - SPACE)


class NetworkPainter:
    """Paints the parts of the network with one painter, in the places of its stages."""

    def __init__(self, painter: QPainter, theme: Theme, places: Sequence[StagePlace]) -> None:
        self._painter, self._theme = painter, theme
        self._places = {place.stage: place for place in places}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized_font(TextSize.SMALL))

    def paint_stages(self, insight: Insight | None) -> None:
        """Paint every stage with its caption; without an insight, empty ones."""
        if insight is not None and insight.is_blank:
            insight = None
        for stage, place in self._places.items():
            self._paint_caption(place)
            if stage == "fc2":
                self._paint_scores(place, insight)
            elif insight is not None:
                self._paint_maps(place, levels_of(insight, stage))
            else:
                grid = place.grid
                self._paint_maps(place, np.zeros((grid.channels, grid.side, grid.side), np.uint8))

    def paint_paths(self, paths: Iterable[Link]) -> None:
        """Paint links as curves: the stronger the wider, for the answer orange and against it blue."""
        # The strongest come last, and so lie on top.
        links = sorted(paths, key=lambda link: abs(link.amount))
        largest = {link.stage: abs(link.amount) for link in links}
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for link in links:
            part = abs(link.amount) / largest[link.stage]
            start = self._places[stage_before(link.stage)].place(link.source)
            end = self._places[link.stage].place(link.target)
            colour = QColor(self._theme.positive if link.amount > 0 else self._theme.negative)
            colour.setAlphaF(0.5 + 0.5 * part)
            self._painter.setPen(QPen(colour, 0.8 + (_WIDEST_PATH - 0.8) * part))
            self._painter.drawPath(_curve(start, end))
        for link in links:
            if link.stage in ("conv2", "conv3"):
                self._mark_pooled_map(stage_before(link.stage), link.source)

    def paint_switched_off(self, off: Iterable[tuple[str, int]]) -> None:
        """Cross out the maps and units that are switched off."""
        self._painter.setPen(QPen(self._theme.bad, 3))
        for stage, channel in off:
            place = self._places[stage].place(channel)
            self._painter.drawLine(place.topLeft(), place.bottomRight())
            self._painter.drawLine(place.topRight(), place.bottomLeft())

    def paint_choice(self, unit: Unit, *, has_focus: bool) -> None:
        """Paint a frame around the chosen unit, and around its map."""
        place = self._places[unit.stage]
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.accent, 3 if has_focus else 2))
        self._painter.drawRect(place.place(unit.channel).adjusted(-1, -1, 1, 1))
        if place.grid.side > 1:
            self._painter.setPen(QPen(self._theme.accent, 1))
            self._painter.drawRect(place.pixel_place(unit).adjusted(-1, -1, 1, 1))

    def paint_window(self, calculation: Calculation) -> None:
        """Paint a frame around the receptive field of the chosen unit, if that is a part of maps."""
        if calculation.inputs.ndim == 1:
            return
        unit, (row, column) = calculation.unit, calculation.corner
        place = self._places[stage_before(unit.stage)]
        size = calculation.inputs.shape[-1] - 1
        is_pooling = calculation.weights is None
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.accent, 1))
        for channel in (unit.channel,) if is_pooling else range(place.grid.channels):
            first = place.pixel_place(Unit(place.stage, channel, row, column))
            last = place.pixel_place(Unit(place.stage, channel, row + size, column + size))
            self._painter.drawRect(first.united(last))

    def paint_legend(self, room: QRectF) -> None:
        """Paint what the colours mean, in the last line."""
        theme, painter = self._theme, self._painter
        line = text_height()
        left = room.left() + SPACE
        activations, paths = (theme.paper, theme.ink), (theme.negative, theme.zero, theme.positive)
        for colours, ends in (
            (activations, (tr("activation: 0"), tr("the layer’s largest"))),
            (paths, (tr("path: against"), tr("for the answer"))),
        ):
            wide = sum(painter.fontMetrics().horizontalAdvance(words) + SPACE for words in ends) + _SWATCH
            row = QRectF(left, room.bottom() - line, wide, line)
            paint_scale_legend(painter, row, colour_scale(*colours), theme, ends)
            left = row.right() + 3 * SPACE

    def _paint_caption(self, place: StagePlace) -> None:
        line, middle = text_height(), place.area.center().x()
        words = stage_words(place.stage), size_words(place.stage)
        for number, colour in enumerate((self._theme.text, self._theme.muted)):
            self._painter.setPen(colour)
            # Wider than the stage may be: neighbours leave it the room.
            wide = self._painter.fontMetrics().horizontalAdvance(words[number]) + SPACE
            # At the edge of the view, too.
            left = min(middle - wide / 2, self._painter.window().width() - wide)
            room = QRectF(left, number * line, wide, line)
            self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words[number])

    def _paint_maps(self, place: StagePlace, levels: Array) -> None:
        scale = colour_scale(self._theme.paper, self._theme.ink)
        painter = self._painter
        if place.grid.side == 1:
            image = np.zeros((place.grid.rows, place.grid.columns), np.uint8)
            image.flat[: len(levels)] = levels.ravel()
            painter.drawImage(place.area, scaled_image(image, scale))
            painter.setPen(QPen(self._theme.border, 1))
            painter.drawRect(place.area)
            return
        for channel, level in enumerate(levels):
            painter.drawImage(place.place(channel), scaled_image(level, scale))
            painter.setPen(QPen(self._theme.border, 1))
            painter.drawRect(place.place(channel))

    def _paint_scores(self, place: StagePlace, insight: Insight | None) -> None:
        painter, theme = self._painter, self._theme
        for digit in range(place.grid.channels):
            tile = place.place(digit)
            is_answer = insight is not None and digit == insight.answer
            painter.setPen(theme.text if is_answer else theme.muted)
            painter.setFont(sized_font(TextSize.SMALL, bold=is_answer))
            painter.drawText(tile, Qt.AlignmentFlag.AlignVCenter, str(digit))
            bar = tile.adjusted(1.5 * SPACE, 0, 0, 0)
            bar.setTop(tile.center().y() - 3)
            bar.setHeight(6)
            painter.fillRect(bar, theme.track)
            if insight is not None:
                bar.setWidth(bar.width() * float(insight.probabilities[digit]))
                painter.fillRect(bar, theme.accent if is_answer else theme.bar)
        painter.setFont(sized_font(TextSize.SMALL))

    def _mark_pooled_map(self, stage: str, channel: int) -> None:
        """Mark a map that a path leads through, and the same map before it was pooled."""
        self._painter.setPen(QPen(self._theme.positive, 1))
        for each in (stage, stage_before(stage)):
            self._painter.drawRect(self._places[each].place(channel))


def levels_of(insight: Insight, stage: str) -> NDArray[np.uint8]:
    """Return the values of a stage as steps of the grey scale, uint8 [channels, side, side]."""
    if stage == "input":
        return insight.picture[None]
    output = insight.trace.output(stage)
    levels = output * ((STEPS - 1) / (float(output.max()) or 1.0))
    side = output.shape[-1] if output.ndim > 1 else 1
    return np.asarray(np.rint(levels.clip(0, STEPS - 1)), dtype=np.uint8).reshape(-1, side, side)


def _curve(start: QRectF, end: QRectF) -> QPainterPath:
    first, last = QPointF(start.right(), start.center().y()), QPointF(end.left(), end.center().y())
    middle = (first.x() + last.x()) / 2
    path = QPainterPath(first)
    path.cubicTo(QPointF(middle, first.y()), QPointF(middle, last.y()), last)
    return path
