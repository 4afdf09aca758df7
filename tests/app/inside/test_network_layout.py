"""Every unit has its own place in the picture of the network, and is found there again."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.inside.network_layout import GRIDS, stage_places
from lenet.inspection.activations import STAGES, Unit
from tests.helpers.inside_network import chance_network, drawn_picture, trace_of

ROOMS = [QRectF(8, 40, 480, 150), QRectF(0, 0, 1800, 700), QRectF(0, 30, 600, 900)]


def test_the_grids_have_as_many_units_as_the_network() -> None:
    trace = trace_of(chance_network(), drawn_picture())
    for stage, grid in GRIDS.items():
        output = trace.output(stage)
        assert output.size == grid.channels * grid.side**2
        assert len(output) == grid.channels
    assert tuple(GRIDS) == STAGES


@pytest.mark.parametrize("room", ROOMS)
def test_stages_stand_side_by_side_in_the_room(room: QRectF) -> None:
    places = stage_places(room)
    right = room.left()
    for place in places:
        last = place.place(place.grid.channels - 1)
        # Not contains: the last digit of a sum may stand out.
        assert place.area.left() > right - 0.01
        assert place.area.top() > room.top() - 0.01
        assert last.bottom() < room.bottom() + 0.01
        right = place.area.right()
    assert right < room.right() + 0.01


@pytest.mark.parametrize("room", ROOMS)
def test_a_unit_is_found_in_its_own_place(room: QRectF) -> None:
    places = {place.stage: place for place in stage_places(room)}
    maps = Unit("conv1", 5, 27, 3), Unit("pool2", 9, 0, 4)
    for unit in (*maps, Unit("conv3", 119), Unit("fc1", 41), Unit("fc2", 8)):
        place = places[unit.stage]
        middle = place.pixel_place(unit).center()
        assert place.unit_at(middle) == unit
        assert place.unit_at(QPointF(place.area.left() - 1, middle.y())) is None
