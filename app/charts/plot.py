"""What all plots of the window have in common: two axes, drawn by pyqtgraph, that can be pointed at and zoomed.

pyqtgraph takes a while to import, which happens with this module and not before.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPen
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsView, QGridLayout, QSizePolicy

from app.qt.override import override
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.themed_widget import ThemedWidget
from lenet.language.text import language_in_use
from lenet.report.number_format import with_minus

_BEYOND = SPACE + SPACE // 2
"""How far a number may reach beyond the end of its axis, in device-independent pixels."""


class _Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose numbers have a minus, and not a hyphen, and the language's decimal mark."""

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        mark = language_in_use().decimal_mark
        return [with_minus(words).replace(".", mark) for words in super().tickStrings(values, scale, spacing)]


class _Axes(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Two axes around a box with what is drawn; pyqtgraph's own plot has 50 hidden widgets more, of a menu."""

    def __init__(self, x_unit: float, y_unit: float) -> None:
        super().__init__()
        self.box = pg.ViewBox(enableMenu=False)
        self._axes = {"left": _Axis("left"), "bottom": _Axis("bottom")}
        content = pg.GraphicsWidget()
        self.grid = QGraphicsGridLayout()
        self.grid.setSpacing(0)
        self.grid.addItem(self.box, 0, 1)
        self.axis("left").setScale(1 / y_unit)
        self.axis("bottom").setScale(1 / x_unit)
        for axis, place in zip(self._axes.values(), ((0, 0), (1, 1)), strict=True):
            axis.linkToView(self.box)
            # Above what is drawn, which may reach beyond the box.
            axis.setZValue(0.5)
            self.grid.addItem(axis, *place)
        content.setLayout(self.grid)
        self.enableMouse(b=False)
        self.setCentralItem(content)

    def axis(self, side: str) -> _Axis:
        """Return the axis at a side: left or bottom."""
        return self._axes[side]


class Plot(ThemedWidget):
    """Axes with their names; what is drawn between them is added by a subclass.

    The wheel zooms, dragging moves, and a double click shows everything again. ``widest`` is a number at the left axis
    as long as any; what is written at an axis is divided by its unit: 0.01 for percent.
    """

    pointed_at = Signal(object)
    """What is under the mouse, as `at` returns it; None once nothing is.

    What was marked in another way stays when the mouse leaves.
    """

    def __init__(
        self, *, widest: str, x_name: str = "", y_name: str = "", x_unit: float = 1.0, y_unit: float = 1.0
    ) -> None:
        super().__init__()
        self._names, self._widest, self._is_of_mouse = (x_name, y_name), widest, False
        self._plot = plot = _Axes(x_unit, y_unit)
        self._box = plot.box
        self._box.disableAutoRange()
        self._box.setDefaultPadding(0)
        # The outermost numbers at the axes reach beyond the place of what is drawn.
        plot.grid.setContentsMargins(0, SPACE, 2 * SPACE, 0)
        # The size of what is drawn says nothing about how much room there should be.
        plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        # A bitmap of the plain ground would be no faster, and would be saved as one.
        plot.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (plot, plot.viewport()):
            # The widget around the plot has the menu.
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(plot, 0, 0)
        plot.scene().sigMouseMoved.connect(self._follow_mouse)
        plot.scene().sigMouseClicked.connect(self._click)

    def at(self, scene_place: QPointF) -> object | None:
        """Return what is pointed at in the scene, between the axes; None if nothing is."""
        raise NotImplementedError

    @Slot()
    def show_all(self) -> None:
        """Show everything."""
        raise NotImplementedError

    def click(self, scene_place: QPointF) -> None:
        """React to a single click; by default nothing happens."""

    def show_names(self, x_name: str, y_name: str) -> None:
        """Write other names beside the axes."""
        self._names = x_name, y_name
        self._label_axes()

    def add_curve(self, *, antialias: bool = True, connect: str = "finite") -> pg.PlotCurveItem:
        """Add a line to what is drawn, and return it."""
        item = pg.PlotCurveItem(antialias=antialias, connect=connect)
        self._box.addItem(item)
        return item

    def add_symbols(self, size: int, *, is_filled: bool = True, symbol: str = "o") -> pg.ScatterPlotItem:
        """Add some of pyqtgraph's symbols, of a size in device-independent pixels, to what is drawn, and return them.

        Filled ones have a brush and no pen, others a pen and no brush.
        """
        item = pg.ScatterPlotItem(size=size, symbol=symbol, **{"pen" if is_filled else "brush": None})
        self._box.addItem(item)
        return item

    def screen_pen(self, pen: QPen) -> QPen:
        """Return a pen whose width, in device-independent pixels, does not grow with the zoom."""
        result = QPen(pen)
        result.setCosmetic(True)
        # A cosmetic pen counts in pixels of the device.
        result.setWidthF(pen.widthF() * self.devicePixelRatioF())
        return result

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    @override
    def update_theme(self) -> None:
        theme, font = theme_of(self), sized_font(TextSize.SMALL)
        self._plot.setBackground(theme.raised)
        for side in ("left", "bottom"):
            axis = self._plot.axis(side)
            axis.setPen(theme.border)
            axis.setTextPen(theme.muted)
            axis.setTickFont(font)
            # Else the numbers at an axis's ends, half of which lie beyond it, would be left out.
            axis.setStyle(hideOverlappingLabels=_BEYOND)
            # Once is enough: switched off again, it would keep the prefix that suits what is shown now.
            if axis.autoSIPrefix:
                axis.enableAutoSIPrefix(enable=False)
        self._label_axes()

    def _label_axes(self) -> None:
        """Write the names, and fix the sizes: axes that find theirs while painted make the plot be painted twice."""
        font, (x_name, y_name) = sized_font(TextSize.SMALL), self._names
        metrics = QFontMetrics(font)
        left, bottom = (self._plot.axis(side) for side in ("left", "bottom"))
        beside = metrics.height() if y_name else 0
        left.setWidth(metrics.horizontalAdvance(self._widest) + SPACE + beside)
        bottom.setHeight(2 * metrics.height() + SPACE // 2)
        style = {"color": theme_of(self).muted.name(), "font-size": f"{font.pointSizeF()}pt"}
        bottom.setLabel(x_name, **style)
        if y_name:
            left.setLabel(y_name, **style)

    @Slot(object)
    def _follow_mouse(self, scene_place: QPointF) -> None:
        is_inside = self._box.sceneBoundingRect().contains(scene_place)
        self._point_at(self.at(scene_place) if is_inside else None)

    def _point_at(self, found: object | None) -> None:
        if found is not None or self._is_of_mouse:
            self.pointed_at.emit(found)
            # A receiver may have marked it, as if it were not the mouse's.
            self._is_of_mouse = found is not None

    @Slot(object)
    def _click(self, click: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        if click.double():
            self.show_all()
        else:
            self.click(click.scenePos())
