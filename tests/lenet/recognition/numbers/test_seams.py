"""Seams part digits that touch, and go around their strokes."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.recognition.numbers.seams import seams_of


def test_a_seam_crosses_a_joint_and_goes_around_what_reaches_over_it() -> None:
    ink = np.zeros((40, 40))
    # A long foot below a hook above it; a thin line joins the two.
    ink[:, 2:6] = ink[36:, 2:30] = 1
    ink[:30, 32:36] = ink[:4, 12:36] = 1
    ink[16:18, 6:32] = 1
    seams = seams_of(ink, 40.0)
    assert any(
        ink[np.arange(40), seam].sum() <= 3 and 6 <= seam[0] <= 12 and seam[-1] >= 30 for seam in seams
    )


def test_strokes_that_a_blur_joined_are_parted_where_the_ink_is_lightest() -> None:
    ink = np.zeros((26, 13))
    ink[:] = (0.2, 0.6, 0.9, 0.9, 0.7, 0.6, 0.55, 0.6, 0.7, 0.9, 0.9, 0.6, 0.2)
    (seam,) = seams_of(ink, 26.0)
    np.testing.assert_array_equal(seam, np.full(26, 6))


def test_one_thick_stroke_is_not_parted() -> None:
    assert seams_of(np.ones((40, 30)), 40.0) == []


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_ink_of_few_rows_is_parted_too(rows: int) -> None:
    ink = np.ones((rows, 9))
    ink[:, 4] = 0.1
    for seam in seams_of(ink, 4.0):
        assert seam.shape == (rows,)
        assert np.issubdtype(seam.dtype, np.integer)
    assert seams_of(ink, 4.0)


def test_two_rings_that_overlap_are_parted_in_the_valleys_above_and_below_them() -> None:
    row, column = np.mgrid[:60, :69]
    distances = [np.hypot((row - 29.5) / 29, (column - middle) / 20) for middle in (22, 46)]
    left, right = (((distance >= 0.7) & (distance <= 1)).astype(float) for distance in distances)
    ink = np.maximum(left, right)
    parted = [np.where(column < seam[:, None], 0.0, ink) for seam in seams_of(ink, 60.0)]
    assert any(np.abs(part - right).sum() <= 0.25 * right.sum() for part in parted)
