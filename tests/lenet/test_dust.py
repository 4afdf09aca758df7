"""Dust against an independent labelling of the pieces of ink."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from lenet.dust import DARK, TINY, without_dust


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


@settings(deadline=None)
@given(
    arrays(
        np.float32,
        st.tuples(st.integers(1, 14), st.integers(1, 14)),
        elements=st.sampled_from([0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0]),
        fill=st.nothing(),
    )
)
def test_what_stays_is_dark_somewhere_and_not_tiny(ink: NDArray[np.float32]) -> None:
    pieces = [tuple(np.transpose(piece)) for piece in flooded_pieces(ink)]
    dark = [piece for piece in pieces if ink[piece].max() >= DARK]
    heaviest = max((ink[piece].sum() for piece in dark), default=0)
    expected = np.zeros_like(ink)
    for piece in dark:
        if ink[piece].sum() >= TINY * heaviest:
            expected[piece] = ink[piece]
    np.testing.assert_array_equal(without_dust(ink), expected)


def test_specks_and_shadows_go_and_a_broken_stroke_stays() -> None:
    ink = np.zeros((100, 100), np.float32)
    ink[10:40, 48:52] = 1
    ink[45:90, 48:52] = 1
    digit = ink.copy()
    ink[5, 5] = ink[70, 80] = 1
    ink[60:95, 2:20] = 0.5 * DARK
    before = ink.copy()
    np.testing.assert_array_equal(without_dust(ink), digit)
    np.testing.assert_array_equal(ink, before)


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_a_page_of_one_kind_stays_as_it_is(value: float) -> None:
    page = np.full((5, 7), value, np.float32)
    np.testing.assert_array_equal(without_dust(page), page)


def test_ink_that_winds_through_the_page_is_one_piece() -> None:
    spiral = np.zeros((41, 41), np.float32)
    row, column, down, right = 0, 0, 0, 1
    for length in (40, 40, 40, 38, 38, 36, 36, 34, 34, 32, 32, 30, 30, 28, 28):
        for _ in range(length):
            spiral[row, column] = 1
            row, column = row + down, column + right
        down, right = right, -down
    speck = spiral.copy()
    speck[20, 20] = 1
    np.testing.assert_array_equal(without_dust(speck), spiral)
