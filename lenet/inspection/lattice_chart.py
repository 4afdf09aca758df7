"""A chart of a number's lattice: a triangle of candidates, in the first row each piece alone, in the next two together, and so on."""

from __future__ import annotations

from dataclasses import dataclass

from lenet.recognition.numbers.lattice import MOST_PIECES
from lenet.recognition.numbers.reading import Lattice


@dataclass(frozen=True)
class Tile:
    """The place of one candidate in the chart.

    Attributes
    ----------
    candidate
        Its number in the lattice.
    column
        The middle of its pieces, from 0 for the first piece; halves lie between two.
    row
        How many pieces it has, less one.
    is_best
        Whether the best path goes through it.
    """

    candidate: int
    column: float
    row: int
    is_best: bool


def lattice_tiles(lattice: Lattice) -> list[Tile]:
    """Return the chart's tiles, from left to right.

    Notes
    -----
    Candidates that are left out, that skip a piece, and all of the number as one digit, are shown only on the best
    path.
    """
    best = set(lattice.path.steps)
    tiles: dict[tuple[int, float], Tile] = {}
    for number, candidate in enumerate(lattice.candidates):
        members = candidate.members
        is_skipping = members[-1] - members[0] >= len(members)
        if number not in best and (candidate.is_left_out or is_skipping or len(members) > MOST_PIECES):
            continue
        tile = Tile(number, (members[0] + members[-1]) / 2, len(members) - 1, number in best)
        if tile.is_best or (tile.row, tile.column) not in tiles:
            tiles[tile.row, tile.column] = tile
    return sorted(tiles.values(), key=lambda tile: (tile.column, tile.row))
