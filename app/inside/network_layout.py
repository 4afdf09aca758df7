"""Where the units of each stage stand in the picture of the network: pure geometry, in device-independent pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF

from app.theme.theme import SPACE
from lenet.inspection.activations import Unit


@dataclass(frozen=True)
class StageGrid:
    """How the maps or units of a stage are laid out, each of ``side`` × ``side`` pixels, so many in a row.

    The stage has a share of the picture's width, in parts of all shares; the gap is in device-independent pixels.
    """

    channels: int
    side: int
    columns: int
    share: float
    gap: int = SPACE // 4

    @property
    def rows(self) -> int:
        """How many rows of maps or units there are."""
        return -(-self.channels // self.columns)


GRIDS: Mapping[str, StageGrid] = MappingProxyType(
    {
        "input": StageGrid(1, 32, 1, 3.4),
        "conv1": StageGrid(6, 28, 2, 4.2),
        "pool1": StageGrid(6, 14, 2, 3.4),
        "conv2": StageGrid(16, 10, 4, 5.2),
        "pool2": StageGrid(16, 5, 4, 4.0),
        "conv3": StageGrid(120, 1, 8, 3.2, gap=0),
        "fc1": StageGrid(84, 1, 6, 2.4, gap=0),
        "fc2": StageGrid(10, 1, 1, 3.0),
    }
)
"""From the picture to the scores."""

_GAP_SHARE = 1.2
"""Room between two stages, where the paths are seen."""


@dataclass(frozen=True)
class StagePlace:
    """The place of one stage: what all its maps or units take together, and width and height of one of them."""

    stage: str
    area: QRectF
    tile: tuple[float, float]

    @property
    def grid(self) -> StageGrid:
        """How it is laid out."""
        return GRIDS[self.stage]

    def place(self, channel: int) -> QRectF:
        """Return the place of one map or unit."""
        row, column = divmod(channel, self.grid.columns)
        width, height = self.tile
        left = self.area.left() + column * (width + self.grid.gap)
        return QRectF(left, self.area.top() + row * (height + self.grid.gap), width, height)

    def pixel_place(self, unit: Unit) -> QRectF:
        """Return the place of one unit of a map."""
        place, side = self.place(unit.channel), self.grid.side
        width, height = place.width() / side, place.height() / side
        return QRectF(place.left() + unit.column * width, place.top() + unit.row * height, width, height)

    def unit_at(self, point: QPointF) -> Unit | None:
        """Return the unit that stands at a point."""
        for channel in range(self.grid.channels):
            place = self.place(channel)
            if place.contains(point):
                side = self.grid.side
                row = int((point.y() - place.top()) / place.height() * side)
                column = int((point.x() - place.left()) / place.width() * side)
                return Unit(self.stage, channel, min(row, side - 1), min(column, side - 1))
        return None


def stage_places(room: QRectF) -> tuple[StagePlace, ...]:
    """Return the places of all stages, side by side, each as large as the room allows and in its middle."""
    shares = sum(grid.share for grid in GRIDS.values()) + _GAP_SHARE * (len(GRIDS) - 1)
    unit = room.width() / shares
    left = room.left()
    places = []
    for stage, grid in GRIDS.items():
        width = grid.share * unit
        places.append(_stage_place(stage, grid, QRectF(left, room.top(), width, room.height())))
        left += width + _GAP_SHARE * unit
    return tuple(places)


def _stage_place(stage: str, grid: StageGrid, room: QRectF) -> StagePlace:
    gap = grid.gap
    wide = (room.width() - gap * (grid.columns - 1)) / grid.columns
    high = (room.height() - gap * (grid.rows - 1)) / grid.rows
    # Maps and units are square; a score has its digit and a bar beside it.
    tile = (wide, min(high, 3 * SPACE)) if stage == "fc2" else (min(wide, high),) * 2
    width = grid.columns * tile[0] + gap * (grid.columns - 1)
    height = grid.rows * tile[1] + gap * (grid.rows - 1)
    middle = room.center()
    area = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
    return StagePlace(stage, area, tile)
