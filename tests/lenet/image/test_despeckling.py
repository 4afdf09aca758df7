"""Dust goes, and all that was written stays."""

import tracemalloc

import numpy as np
import pytest

from lenet.image.despeckling import DARK, despeckle


def test_specks_and_shadows_go_and_a_broken_stroke_stays() -> None:
    ink = np.zeros((100, 100), np.float32)
    ink[10:40, 48:52] = 1
    ink[45:90, 48:52] = 1
    digit = ink.copy()
    ink[5, 5] = ink[70, 80] = 1
    ink[60:95, 2:20] = 0.5 * DARK
    before = ink.copy()
    np.testing.assert_array_equal(despeckle(ink), digit)
    np.testing.assert_array_equal(ink, before)


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_a_page_of_one_kind_stays_as_it_is(value: float) -> None:
    page = np.full((5, 7), value, np.float32)
    np.testing.assert_array_equal(despeckle(page), page)


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
    np.testing.assert_array_equal(despeckle(speck), spiral)


def page_with(*parts: tuple[int, int, int, int]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return a page of 200×200 pixels with rectangles of ink: top, left, bottom, right."""
    ink = np.zeros((200, 200), np.float32)
    for top, left, bottom, right in parts:
        ink[top:bottom, left:right] = 1
    return ink


BODY = (60, 90, 140, 98)


def test_a_detached_part_of_a_digit_stays() -> None:
    """Such as the roof of a 5, a little apart."""
    page = page_with(BODY, (50, 100, 56, 130))
    np.testing.assert_array_equal(despeckle(page), page)


def test_a_small_piece_far_away_goes() -> None:
    np.testing.assert_array_equal(despeckle(page_with(BODY, (20, 20, 30, 30))), page_with(BODY))


def test_a_scrap_at_the_border_goes_even_if_it_is_heavier() -> None:
    np.testing.assert_array_equal(despeckle(page_with(BODY, (0, 0, 60, 40))), page_with(BODY))


def test_several_digits_all_stay() -> None:
    page = page_with(BODY, (60, 20, 140, 28), (60, 160, 130, 168))
    np.testing.assert_array_equal(despeckle(page), page)


def test_a_digit_that_is_cut_off_stays_where_it_is_all_there_is() -> None:
    page = page_with((0, 90, 140, 98))
    np.testing.assert_array_equal(despeckle(page), page)


def test_a_halftone_of_a_quarter_of_a_million_dots_takes_no_gigabytes() -> None:
    page = np.zeros((1000, 1000), np.float32)
    page[::2, ::2] = 1
    tracemalloc.start()
    left = despeckle(page)
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert left.any()
    assert peak_bytes < 2**28


def test_among_ever_so_many_pieces_the_heaviest_stay() -> None:
    page = np.zeros((400, 400), np.float32)
    page[20:380:6, 20:380:6] = 1
    page[100:103, 20:380] = page[200:203, 20:380] = 1
    left = despeckle(page)
    assert left[100:103, 20:380].all()
    assert left[200:203, 20:380].all()
