"""Components of ink are those that flooding from one pixel after the other finds."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from lenet.image.connected_components import Components


def flooded_pieces(ink: NDArray[np.float32]) -> list[list[tuple[int, int]]]:
    """Pixels of each piece, found by flooding from one pixel after the other."""
    left = {(int(row), int(column)) for row, column in np.argwhere(ink > 0)}
    pieces = []
    while left:
        front = [left.pop()]
        piece = []
        while front:
            row, column = front.pop()
            piece.append((row, column))
            near = {(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)} & left
            left -= near
            front += near
        pieces.append(piece)
    return pieces


INKS = arrays(
    np.float32,
    st.tuples(st.integers(1, 14), st.integers(1, 14)),
    elements=st.sampled_from([0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0]),
    fill=st.nothing(),
)


@settings(deadline=None)
@given(INKS)
def test_each_piece_has_the_ink_and_the_box_that_flooding_finds(ink: NDArray[np.float32]) -> None:
    found = Components.of(ink)
    flooded = [np.array(piece) for piece in flooded_pieces(ink)]
    expected = sorted(
        [*piece.min(axis=0), *(piece.max(axis=0) + 1), ink[tuple(piece.T)].sum(), ink[tuple(piece.T)].max()]
        for piece in flooded
    )
    measured = sorted(np.column_stack([found.boxes, found.weights, found.darkest]).tolist())
    np.testing.assert_allclose(np.reshape(measured, (-1, 6)), np.reshape(expected, (-1, 6)))
    assert (np.diff(found.boxes[:, 0]) >= 0).all()


@settings(deadline=None)
@given(INKS)
def test_only_what_is_kept_stays(ink: NDArray[np.float32]) -> None:
    found = Components.of(ink)
    kept = np.arange(len(found)) % 2 == 0
    result = found.only(kept, ink)
    for piece in flooded_pieces(ink):
        places = tuple(np.transpose(piece))
        weight = result[places].sum()
        assert weight in (0, ink[places].sum())
    assert np.isclose(result.sum(), found.weights[kept].sum())
