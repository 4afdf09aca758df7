"""Windows become rows as naive loops see them, and rows become windows again."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.nn.arrays import Array
from lenet.nn.im2row import (
    conv_fc2output,
    conv_output2fc,
    im2row_indices,
    output_size,
    pool2row_indices,
    pool_fc2output,
    pool_output2fc,
    row2im_indices,
    row2pool_indices,
)


@dataclass(frozen=True)
class Geometry:
    """Pictures and the windows that slide over them."""

    shape: tuple[int, int, int, int]
    field: tuple[int, int]
    padding: int
    stride: int

    @property
    def tops(self) -> range:
        last = self.shape[2] + self.padding - self.field[0]
        return range(-self.padding, last + 1, self.stride)

    @property
    def lefts(self) -> range:
        last = self.shape[3] + self.padding - self.field[1]
        return range(-self.padding, last + 1, self.stride)

    def integers(self, seed: int) -> Array:
        """Return pictures of small whole numbers: their sums and products are exact."""
        return np.random.default_rng(seed).integers(-9, 10, self.shape).astype(np.float64)

    def im2row(self, x: Array) -> Array:
        return im2row_indices(x, *self.field, padding=self.padding, stride=self.stride)

    def row2im(self, rows: Array, *, isstinct: bool = False) -> Array:
        return row2im_indices(rows, self.shape, *self.field, self.padding, self.stride, isstinct)

    def pool2row(self, x: Array) -> Array:
        return pool2row_indices(x, *self.field, stride=self.stride)

    def row2pool(self, rows: Array, *, isstinct: bool = False) -> Array:
        return row2pool_indices(rows, self.shape, *self.field, stride=self.stride, isstinct=isstinct)

    def pixel(self, x: Array, picture: int, channel: int, row: int, column: int) -> float:
        inside = 0 <= row < self.shape[2] and 0 <= column < self.shape[3]
        return float(x[picture, channel, row, column]) if inside else 0.0


@st.composite
def geometries(draw: st.DrawFn, *, padded: bool = True) -> Geometry:
    field = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    padding = draw(st.integers(0, 3)) if padded else 0
    height, width = (max(1, side - 2 * padding) + draw(st.integers(0, 5)) for side in field)
    shape = (draw(st.integers(1, 3)), draw(st.integers(1, 3)), height, width)
    return Geometry(shape, field, padding, draw(st.integers(1, 5)))


SEEDS = st.integers(0, 2**32 - 1)


def convolution_rows(x: Array, geometry: Geometry) -> Array:
    """Return the windows over all channels, one a row, by plain loops."""
    count, channels, _, _ = geometry.shape
    windows = product(range(count), geometry.tops, geometry.lefts)
    places = [*np.ndindex(channels, *geometry.field)]
    return np.array(
        [
            [geometry.pixel(x, n, c, top + row, left + column) for c, row, column in places]
            for n, top, left in windows
        ]
    )


def pooling_rows(x: Array, geometry: Geometry) -> Array:
    """Return the windows of each channel, one a row, by plain loops."""
    count, channels, _, _ = geometry.shape
    windows = product(range(count), range(channels), geometry.tops, geometry.lefts)
    places = [*np.ndindex(geometry.field)]
    return np.array(
        [
            [geometry.pixel(x, n, c, top + row, left + column) for row, column in places]
            for n, c, top, left in windows
        ]
    )


def covered(geometry: Geometry) -> Array:
    """Return how many windows cover each pixel, [H, W], by plain loops."""
    counts = np.zeros(geometry.shape[2:])
    for top in geometry.tops:
        for left in geometry.lefts:
            for row in range(max(top, 0), min(top + geometry.field[0], geometry.shape[2])):
                for column in range(max(left, 0), min(left + geometry.field[1], geometry.shape[3])):
                    counts[row, column] += 1
    return counts


@settings(deadline=None, max_examples=60)
@given(geometries(), SEEDS)
def test_windows_are_laid_out_as_plain_loops_do(geometry: Geometry, seed: int) -> None:
    x = geometry.integers(seed)
    np.testing.assert_array_equal(geometry.im2row(x), convolution_rows(x, geometry))
    if geometry.padding == 0:
        np.testing.assert_array_equal(geometry.pool2row(x), pooling_rows(x, geometry))


@settings(deadline=None, max_examples=60)
@given(geometries(), SEEDS)
def test_rows_go_back_by_the_transpose_of_how_they_came(geometry: Geometry, seed: int) -> None:
    x = geometry.integers(seed)
    pairs = [(geometry.im2row, geometry.row2im)]
    pairs += [(geometry.pool2row, geometry.row2pool)] if geometry.padding == 0 else []
    for to_rows, to_pictures in pairs:
        rows = to_rows(x)
        others = np.random.default_rng(seed).integers(-9, 10, rows.shape).astype(np.float64)
        picture = to_pictures(others)
        assert picture.shape == geometry.shape
        assert (rows * others).sum() == (x * picture).sum()
        back = to_pictures(rows, isstinct=True)
        np.testing.assert_allclose(back, x * (covered(geometry) > 0), rtol=1e-14)


@settings(deadline=None, max_examples=40)
@given(geometries(), SEEDS)
def test_isstinct_averages_what_would_be_added(geometry: Geometry, seed: int) -> None:
    rows = geometry.im2row(np.zeros(geometry.shape))
    rows[...] = np.random.default_rng(seed).standard_normal(rows.shape)
    averaged = geometry.row2im(rows, isstinct=True) * np.maximum(covered(geometry), 1)
    np.testing.assert_allclose(averaged, geometry.row2im(rows), rtol=1e-12, atol=1e-12)


@settings(deadline=None, max_examples=40)
@given(geometries(), SEEDS)
def test_convolution_output_and_product_are_two_forms_of_the_same(geometry: Geometry, seed: int) -> None:
    count, filters, out_height, out_width = geometry.shape
    z = np.random.default_rng(seed).standard_normal((count * out_height * out_width, filters))
    output = conv_fc2output(z, count, out_height, out_width)
    assert output.shape == geometry.shape
    for picture, filter_, row, column in np.ndindex(geometry.shape):
        place = (picture * out_height + row) * out_width + column
        assert output[picture, filter_, row, column] == z[place, filter_]
    np.testing.assert_array_equal(conv_output2fc(output), z)


@settings(deadline=None, max_examples=40)
@given(geometries(), SEEDS)
def test_pooling_output_and_maxima_are_two_forms_of_the_same(geometry: Geometry, seed: int) -> None:
    count, channels, out_height, out_width = geometry.shape
    z = np.random.default_rng(seed).standard_normal(count * channels * out_height * out_width)
    output = pool_fc2output(z, count, out_height, out_width)
    assert output.shape == geometry.shape
    for picture, channel, row, column in np.ndindex(geometry.shape):
        place = ((picture * channels + channel) * out_height + row) * out_width + column
        assert output[picture, channel, row, column] == z[place]
    np.testing.assert_array_equal(pool_output2fc(output), z)


def test_example_of_the_documentation() -> None:
    x = np.arange(9).reshape(1, 1, 3, 3)
    rows = [[0, 1, 3, 4], [1, 2, 4, 5], [3, 4, 6, 7], [4, 5, 7, 8]]
    np.testing.assert_array_equal(im2row_indices(x, 2, 2, padding=0, stride=1), rows)
    np.testing.assert_array_equal(pool2row_indices(x, 2, 2), rows)


def test_defaults_are_those_of_the_article() -> None:
    x = np.arange(2 * 4 * 6, dtype=np.float64).reshape(1, 2, 4, 6)
    rows = im2row_indices(x, 3, 3)
    np.testing.assert_array_equal(rows, im2row_indices(x, 3, 3, padding=1, stride=1))
    np.testing.assert_array_equal(row2im_indices(rows, x.shape), row2im_indices(rows, x.shape, 3, 3, 1, 1))
    np.testing.assert_array_equal(
        row2im_indices(rows, x.shape), row2im_indices(rows, x.shape, isstinct=False)
    )
    np.testing.assert_array_equal(pool2row_indices(x, 2, 2), pool2row_indices(x, 2, 2, stride=1))
    windows = pool2row_indices(x, 2, 2, stride=2)
    np.testing.assert_array_equal(row2pool_indices(windows, x.shape), x)


def test_pictures_of_any_number_type_come_back() -> None:
    for dtype in (np.uint8, np.int64, np.float32, np.float64):
        x: Array = np.arange(16).reshape(1, 1, 4, 4).astype(dtype)
        rows = im2row_indices(x, 3, 3)
        assert rows.dtype == dtype
        np.testing.assert_allclose(row2im_indices(rows, x.shape, isstinct=True), x, rtol=1e-6)


def test_rows_are_new_arrays() -> None:
    x = np.arange(16.0).reshape(1, 1, 4, 4)
    for field in (1, 2):
        for rows in (im2row_indices(x, field, field, padding=0), pool2row_indices(x, field, field)):
            assert not np.shares_memory(rows, x)
            rows[...] = -1
    np.testing.assert_array_equal(x.ravel(), np.arange(16))


def test_number_of_windows() -> None:
    for *arguments, count in (
        (32, 5, 0, 1, 28),
        (28, 2, 0, 2, 14),
        (5, 2, 0, 2, 2),
        (5, 3, 1, 2, 3),
        (1, 1, 0, 9, 1),
        (3, 5, 1, 1, 1),
    ):
        assert output_size(*arguments) == count


def test_windows_that_cannot_be_are_refused() -> None:
    for arguments in ((4, 5, 0, 1), (2, 5, 1, 1), (4, 0, 0, 1), (4, 2, -1, 1), (4, 2, 0, 0)):
        with pytest.raises(ValueError, match="window"):
            output_size(*arguments)


def test_a_window_larger_than_the_picture_is_refused_by_every_function() -> None:
    x, rows = np.zeros((1, 1, 4, 3)), np.zeros((1, 16))
    calls: list[Callable[[], object]] = [
        lambda: im2row_indices(x, 4, 4, padding=0),
        lambda: pool2row_indices(x, 4, 4),
        lambda: row2im_indices(rows, x.shape, 4, 4, padding=0),
        lambda: row2pool_indices(rows, x.shape, 4, 4),
    ]
    for call in calls:
        with pytest.raises(ValueError, match="4 pixels does not fit into 3"):
            call()
