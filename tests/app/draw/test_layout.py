"""The canvas is square and as large as it can be, and nothing overlaps or leaves the tab."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from app.draw.canvas import SMALLEST_SIDE
from app.draw.layout import arrange, smallest_room

TOOLS, PANEL = QSize(400, 37), QSize(250, 420)


@given(st.integers(0, 4000), st.integers(0, 2500))
def test_the_parts_fit_and_the_canvas_is_square(more_width: int, more_height: int) -> None:
    room = smallest_room(tools=TOOLS, panel=PANEL) + QSize(more_width, more_height)
    places = arrange(room, tools=TOOLS, panel=PANEL)
    parts = [places.tools, places.canvas, places.panel]
    whole = QRect(0, 0, room.width(), room.height())
    assert all(whole.contains(part) for part in parts)
    assert not any(one.intersects(other) for one in parts for other in parts if one is not other)
    assert places.canvas.width() == places.canvas.height() >= SMALLEST_SIDE
    assert places.tools.width() >= TOOLS.width()
    assert places.tools.height() == TOOLS.height()
    assert places.panel.width() >= PANEL.width()
    assert places.panel.height() >= PANEL.height()
    assert (places.tools.left(), places.tools.right()) == (places.canvas.left(), places.canvas.right())
    assert (places.panel.top(), places.panel.bottom()) == (places.tools.top(), places.canvas.bottom())


@pytest.mark.parametrize("room", [(800, 500), (1024, 600), (1280, 700), (3840, 2060), (700, 2000)])
def test_no_larger_canvas_would_fit(room: tuple[int, int]) -> None:
    places = arrange(QSize(*room), tools=TOOLS, panel=PANEL)
    margins = 2 * 16
    wide = margins + places.canvas.width() + 16 + PANEL.width()
    high = margins + TOOLS.height() + 8 + places.canvas.height()
    assert wide == room[0] or high == room[1]
    assert wide <= room[0]
    assert high <= room[1]


def test_on_a_very_large_screen_all_is_together_in_the_middle() -> None:
    places = arrange(QSize(3840, 2060), tools=TOOLS, panel=PANEL)
    assert places.panel.left() - places.canvas.right() - 1 == 16
    left, right = places.canvas.left(), 3840 - places.panel.right() - 1
    assert abs(left - right) <= 1
    assert places.panel.width() > 1000, "the answer grows with the canvas"
