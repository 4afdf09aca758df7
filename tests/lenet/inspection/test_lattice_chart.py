"""The chart of a lattice has a tile for each group of neighbouring pieces, and marks the best path."""

from __future__ import annotations

from lenet.drawing.strokes import Drawing, Stroke
from lenet.inspection.lattice_chart import lattice_tiles
from lenet.recognition.recognizer import Recognizer


def test_the_best_path_of_a_number_lies_in_its_chart() -> None:
    lines = (((0.1, 0.3), (0.1, 0.6)), ((0.3, 0.3), (0.3, 0.6)), ((0.5, 0.3), (0.5, 0.6)))
    strokes = tuple(Stroke(tuple((x, y, 1.0) for x, y in line), 0.03) for line in lines)
    lattice = Recognizer.load().read_number(Drawing(strokes)).lattice
    assert lattice is not None
    tiles = lattice_tiles(lattice)
    assert [(tile.column, tile.row) for tile in tiles if tile.row == 0] == [(0, 0), (1, 0), (2, 0)]
    assert [tile.candidate for tile in tiles if tile.is_best] == list(lattice.path.steps)
    assert len({(tile.column, tile.row) for tile in tiles}) == len(tiles)
    for tile in tiles:
        members = lattice.candidates[tile.candidate].members
        assert tile.row == len(members) - 1
        assert tile.column == (members[0] + members[-1]) / 2
