"""A plot of one curve with its 95 % intervals, drawn by pyqtgraph, which is imported with this module."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.cosmetic_pen import cosmetic
from app.evaluate.words import show_number
from app.override import override
from app.plot_axes import make_plot, wear_axes
from app.steady_label import SteadyLabel
from app.theme import (
    RADIUS,
    SPACE,
    TextSize,
    Tone,
    is_theme_change,
    mark_as_card,
    set_tone,
    sized_font,
    theme_of,
)
from app.translation import tr
from app.view_export import mark_as_aid

Values = NDArray[np.float64]

_WIDEST = "100.00"
"""At the left axis."""

_DOT = 7
"""Diameter in device-independent pixels."""

_RING = 13
"""Of the mark around the point that is read out, the same."""

_BAND_OPACITY = 0.18

_PART = 20
"""A page up or down goes on by such a part of all points."""


@dataclass(frozen=True, eq=False)
class Curve:
    """What is drawn.

    Attributes
    ----------
    x, y
        float64 [n].
    y_range
        What is shown.
    low, high
        float64 [n], the ends of the intervals; None where there are none.
    is_joined
        Whether a line runs through the points, with the intervals as a band; else each has a bar.
    has_dots
        Whether each point is marked.
    """

    x: Values
    y: Values
    y_range: tuple[float, float]
    low: Values | None = None
    high: Values | None = None
    is_joined: bool = True
    has_dots: bool = True


class Plot(QFrame):
    """A card with a title, the words on one point, and the curve.

    The point is the one under the mouse, or the one that the arrow keys have gone to. The wheel
    with Ctrl zooms, dragging moves, and a double click shows everything again.

    Parameters
    ----------
    name, title
        Object name, and what is drawn.
    x_name, y_name
        What stands at the axes.
    x_range
        What is shown of the axis below.
    x_numbers
        What is written at it; by default round numbers.
    read_out
        Returns the words on the point of a number.
    has_diagonal
        Whether a dotted line shows where both numbers are the same.
    reading_lines
        Lines of text that the words on a point may need.
    """

    save_asked = Signal(object)
    """This plot, which is to be saved as a picture."""

    def __init__(
        self,
        name: str,
        title: str,
        *,
        x_name: str,
        y_name: str,
        x_range: tuple[float, float],
        x_numbers: Sequence[float] = (),
        read_out: Callable[[int], str],
        has_diagonal: bool = False,
        reading_lines: int = 1,
    ) -> None:
        super().__init__()
        mark_as_card(self)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(tr("Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._names, self._read_out, self._has_diagonal = (x_name, y_name), read_out, has_diagonal
        self._x_range = x_range
        self._curve: Curve | None = None
        self.point: int | None = None
        self._title, self._steady = QLabel(title), SteadyLabel(reading_lines)
        self.reading = self._steady.label
        self.reading.setObjectName(f"{name}Reading")
        set_tone(self.reading, Tone.MUTED)
        self._plot = make_plot()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().installEventFilter(self)
        self._offer_saving()
        self._box = self._plot.getPlotItem().getViewBox()
        self._box.setDefaultPadding(0)
        if x_numbers:
            written = [(number, show_number(number)) for number in x_numbers]
            self._plot.getAxis("bottom").setTicks([written])
        self._make_items()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + SPACE // 2, SPACE, SPACE + SPACE // 2, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        for part, stretch in ((self._title, 0), (self._steady, 0), (self._plot, 1)):
            layout.addWidget(part, stretch=stretch)
        self._plot.scene().sigMouseMoved.connect(self._point_at)
        self._plot.scene().sigMouseClicked.connect(self._show_all_on_double_click)
        self._wear_theme()
        self.show_curve(None)

    def show_curve(self, curve: Curve | None) -> None:
        """Show a curve, or none, in place of the one before."""
        self._curve = curve
        self.read_out(None)
        self._show_all()
        for item in (self._line, self._dots, self._above, self._below, self._bars):
            item.setData([], [])
        if curve is None:
            return
        if curve.is_joined:
            self._line.setData(curve.x, curve.y)
        if curve.has_dots:
            self._dots.setData(curve.x, curve.y)
        if curve.low is not None and curve.high is not None:
            if curve.is_joined:
                self._above.setData(curve.x, curve.high)
                self._below.setData(curve.x, curve.low)
            else:
                ends = np.stack((curve.low, curve.high), axis=1).ravel()
                self._bars.setData(np.repeat(curve.x, 2), ends)
        if self._has_diagonal:
            self._diagonal.setData(*[np.array(self._x_range)] * 2)

    def read_out(self, point: int | None) -> None:
        """Put a point into words and mark it; or none, and say how that is done."""
        self.point, curve = point, self._curve
        mark_as_aid(self.reading, is_aid=point is None)
        if point is None or curve is None:
            self._here.setData([], [])
            self.reading.setText(
                tr("Not measured yet") if curve is None else tr("Point at it, or press ← or →")
            )
            self.setAccessibleDescription("")
            return
        self._here.setData(curve.x[[point]], curve.y[[point]])
        words = self._read_out(point)
        self.reading.setText(words)
        self.setAccessibleDescription(words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what scrolls, unless it is meant to zoom."""
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another point of the curve."""
        last = -1 if self._curve is None else len(self._curve.x) - 1
        here = -1 if self.point is None else self.point
        page = max(1, last // _PART)
        goals = {
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_PageDown: here + page,
            Qt.Key.Key_PageUp: here - page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() not in goals or last < 0:
            super().keyPressEvent(event)
            return
        self.read_out(min(max(goals[Qt.Key(event.key())], 0), last))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is here no more."""
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with a ring where the keyboard works on it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_of(self).focus, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.end()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self.read_out(None)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of a plot that can still be read."""
        return QSize(18 * SPACE, 25 * SPACE)

    @override
    def sizeHint(self) -> QSize:
        """Return a good size."""
        return QSize(40 * SPACE, 30 * SPACE)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event) or event.type() == QEvent.Type.DevicePixelRatioChange:
            self._wear_theme()

    def _offer_saving(self) -> None:
        """Give the whole card a menu."""
        save = QAction(tr("Save this chart…"), self)
        save.setObjectName(f"{self.objectName()}Save")
        save.triggered.connect(lambda: self.save_asked.emit(self))
        self.addAction(save)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for part in (self._plot, self._plot.viewport()):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _make_items(self) -> None:
        self._above, self._below = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._above, self._below)
        self._bars = pg.PlotCurveItem(antialias=True, connect="pairs")
        self._line = pg.PlotCurveItem(antialias=True)
        self._diagonal = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(size=_DOT, pen=None)
        self._here = pg.ScatterPlotItem(size=_RING, brush=None)
        for item in (self._band, self._diagonal, self._bars, self._line, self._dots, self._here):
            self._plot.addItem(item)

    def _wear_theme(self) -> None:
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        self._title.setFont(sized_font(TextSize.BODY, bold=True))
        self._steady.set_font(sized_font(TextSize.BODY))
        x_name, y_name = self._names
        wear_axes(self._plot, theme, widest=_WIDEST, x_name=x_name, y_name=y_name)
        # The outermost numbers at the axes reach beyond the line's place.
        self._plot.getPlotItem().layout.setContentsMargins(0, SPACE // 2, 2 * SPACE, 0)
        self._line.setPen(cosmetic(QPen(theme.accent, 2.0), ratio))
        self._bars.setPen(cosmetic(QPen(theme.accent, 1.5), ratio))
        self._diagonal.setPen(cosmetic(QPen(theme.muted, 1.0, Qt.PenStyle.DotLine), ratio))
        self._dots.setBrush(theme.accent)
        self._here.setPen(cosmetic(QPen(theme.text, 1.5), ratio))
        band = QColor(theme.accent)
        band.setAlphaF(_BAND_OPACITY)
        self._band.setBrush(band)

    def _show_all(self) -> None:
        (left, right), (bottom, top) = self._x_range, (0, 100) if self._curve is None else self._curve.y_range
        across, up = 0.03 * (right - left), 0.03 * (top - bottom)
        limits = {"xMin": left - across, "xMax": right + across, "yMin": bottom - up, "yMax": top + up}
        self._box.setLimits(**limits)
        self._box.setRange(xRange=(left - across, right + across), yRange=(bottom - up, top + up), padding=0)

    @Slot(object)
    def _point_at(self, place: QPointF) -> None:
        curve = self._curve
        if curve is not None and len(curve.x) and self._box.sceneBoundingRect().contains(place):
            self.read_out(int(np.abs(curve.x - self._box.mapSceneToView(place).x()).argmin()))
        else:
            self.read_out(None)

    @Slot(object)
    def _show_all_on_double_click(self, click: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        if click.double():
            self._show_all()
