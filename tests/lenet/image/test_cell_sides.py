"""Sides of boxes are sought inside of the picture only."""

import numpy as np

from lenet.image.cell_sides import cell_sides
from lenet.image.line_detection import StraightLine


def test_boxes_that_leave_the_picture_end_at_its_border() -> None:
    share = np.zeros((60, 300), np.float32)
    share[:, 10::30] = 0.5
    lines = [StraightLine(0, 300, np.array([0.12, row]), 0.5, 1.0) for row in (15.0, 35.0)]
    beams, sides = cell_sides(share, lines, 0.0)
    assert len(beams) == 2
    assert len(sides) >= 8
    for side in sides:
        assert 0 <= side.first < side.last <= 60
    below = [StraightLine(0, 300, np.array([row]), 0.5, 1.0) for row in (70.0, 90.0)]
    assert cell_sides(share, below, 0.0) == ([], [])
