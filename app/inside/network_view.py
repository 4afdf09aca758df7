"""The whole network as a picture: every map and unit, live, and the strongest paths to the answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app.inside.insight import Insight
from app.inside.network_layout import GRIDS, StagePlace, stage_places
from app.inside.network_painter import NetworkPainter, room_of
from app.inside.wording import number_words, unit_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, theme_of
from app.widgets.building import named
from app.widgets.cell_grid import ARROWS
from app.widgets.themed_widget import ThemedWidget
from lenet.inspection.activations import STAGES, Unit
from lenet.inspection.unit_calculation import Calculation

_SMALLEST = QSize(60 * SPACE, 26 * SPACE)


class NetworkView(ThemedWidget):
    """Shows an `Insight`, if there is one; a click chooses a ``unit``, and so do the arrow keys."""

    chosen = Signal(object)
    """The `Unit` that was chosen."""

    switched = Signal(object)
    """The `Unit` that is to be switched off, or on again."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "network", tr("The network"))
        self.setAccessibleDescription(
            tr(
                "Click a map or a unit, or walk with the arrow keys, and with Shift on a map, to see its numbers;"
                " double-click it, or press Space, to switch it off."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.insight: Insight | None = None
        self._off: frozenset[tuple[str, int]] = frozenset()
        self.unit = Unit("conv1", 0, 14, 14)
        self._spot = (0.5, 0.5)
        self._shows_paths = True

    def show_insight(self, insight: Insight | None, *, off: frozenset[tuple[str, int]] = frozenset()) -> None:
        """Show what every layer makes of a picture, or an empty network.

        `off` are the units, or whole maps, that are switched off, by stage and channel.
        """
        self.insight, self._off = insight, off
        self.update()

    def set_shows_paths(self, on: bool) -> None:
        """Show the strongest paths, or leave them out."""
        self._shows_paths = on
        self.update()

    def choose(self, unit: Unit) -> None:
        """Choose a unit."""
        if unit != self.unit and unit.stage != "input":
            self.unit = unit
            side = GRIDS[unit.stage].side
            if side > 1:
                self._spot = (unit.row + 0.5) / side, (unit.column + 0.5) / side
            self.setAccessibleDescription(unit_words(unit))
            self.update()
            self.chosen.emit(unit)

    def places(self) -> tuple[StagePlace, ...]:
        """Return where the stages stand now."""
        return stage_places(room_of(self.rect()))

    @override
    def minimumSizeHint(self) -> QSize:
        return _SMALLEST

    @override
    def sizeHint(self) -> QSize:
        return _SMALLEST * 1.5

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        if unit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(unit)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        if unit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.switched.emit(unit)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        can_click = unit is not None and unit.stage != "input"
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_click else Qt.CursorShape.ArrowCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        if event.key() == Qt.Key.Key_Space:
            self.switched.emit(self.unit)
            return
        if step is None:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._walk_on_map(*step)
            return
        channels, stages = step
        stage = STAGES[min(max(STAGES.index(self.unit.stage) + stages, 1), len(STAGES) - 1)]
        grid = GRIDS[stage]
        channel = min(max(self.unit.channel + channels, 0), grid.channels - 1)
        # The same place, as far as a map of another size has one; a single unit has none, and changes none.
        spot = self._spot
        self.choose(Unit(stage, channel, *(int(part * grid.side) for part in spot)))
        self._spot = spot

    def _walk_on_map(self, rows: int, columns: int) -> None:
        unit, last = self.unit, GRIDS[self.unit.stage].side - 1
        row, column = (min(max(place, 0), last) for place in (unit.row + rows, unit.column + columns))
        self.choose(replace(unit, row=row, column=column))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            unit = self._unit_at(QPointF(event.pos()))
            words = "" if unit is None else unit_words(unit)
            can_switch = unit is not None and unit.stage not in ("input", "fc2")
            if unit is not None and self.insight is not None:
                value = number_words(self.insight.trace.value(unit))
                words = tr("{unit}: {value}", unit=words, value=value)
            if can_switch:
                words = tr("{words} – double-click to switch it off or on", words=words)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            picture = NetworkPainter(painter, theme_of(self), self.places())
            picture.paint_stages(self.insight)
            picture.paint_switched_off(self._off)
            if self.insight is not None and self._shows_paths:
                picture.paint_paths(self.insight.paths)
            if self.insight is not None:
                picture.paint_window(Calculation.of(self.insight.trace, self.unit))
            picture.paint_choice(self.unit, has_focus=self.hasFocus())
            picture.paint_legend(QRectF(self.rect()))

    def _unit_at(self, point: QPointF) -> Unit | None:
        found = (place.unit_at(point) for place in self.places())
        return next((unit for unit in found if unit is not None), None)
