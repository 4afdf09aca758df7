"""The recipe of MNIST, against its own digits, plain block averages and its law of placement."""

import gzip
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from lenet.drawing.normalization import FAINTEST_INK, InkBox, ink_box, normalize

any_ink = arrays(
    np.float32,
    array_shapes(min_dims=2, max_dims=2, max_side=40),
    elements=st.sampled_from([0.0, 0.0, 0.0, 0.25, 0.5, 1.0]),
    fill=st.nothing(),
)


@pytest.fixture(scope="module")
def mnist_digits(data_dir: Path) -> NDArray[np.uint8]:
    """Each tenth digit of the test set, uint8 [1000, 28, 28]."""
    with gzip.open(data_dir / "mnist" / "t10k-images-idx3-ubyte.gz") as file:
        return np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 28, 28)[::10]


def inked(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return a picture as ink from 0 to 1."""
    return np.divide(picture, 255, dtype=np.float32)


@pytest.mark.parametrize(("times", "same", "largest_error"), [(1, 0.85, 0.1), (8, 0.5, 3)])
def test_mnist_digits_come_back_as_they_were(
    mnist_digits: NDArray[np.uint8], times: int, same: float, largest_error: float
) -> None:
    errors = []
    for digit in mnist_digits[:: 2 * times]:
        again = normalize(inked(np.kron(digit, np.ones((times, times), np.uint8))))
        assert again is not None
        errors.append(np.abs(again.astype(float) - digit).mean())
    # Not all: a digit of odd width lies half a pixel beside the original's grid.
    assert np.mean(np.array(errors) == 0) > same
    assert np.mean(errors) < largest_error


@settings(deadline=None, max_examples=50)
@given(any_ink)
def test_the_centre_of_mass_lies_where_mnist_has_it(ink: NDArray[np.float32]) -> None:
    picture = normalize(ink)
    if picture is None:
        assert not ink.any()
        return
    assert picture.dtype == np.uint8
    assert picture.shape == (28, 28)
    assert picture.max() == 255
    for axis, places in enumerate(np.indices(picture.shape)):
        touches = picture.take([0, -1], axis=axis).any()
        assert 13.5 < (places * picture).sum() / picture.sum(dtype=int) <= 14.5 or touches


@settings(deadline=None, max_examples=50)
@given(any_ink, st.integers(1, 60))
def test_no_ink_is_lost_when_it_is_placed(ink: NDArray[np.float32], minimum_side: int) -> None:
    picture = normalize(ink, minimum_side=minimum_side)
    box = ink_box(ink)
    if picture is None or box is None:
        return
    cut = ink[box.top : box.bottom, box.left : box.right].astype(np.float64)
    side = max(box.side, minimum_side)
    mass = cut.sum() * (20 / side) ** 2
    # The stretch is the one thing that changes the mass: it is undone by the brightest pixel's share.
    top, left = (side - cut.shape[0]) // 2, (side - cut.shape[1]) // 2
    square = np.zeros((side, side))
    square[top : top + cut.shape[0], left : left + cut.shape[1]] = cut
    blocks = np.kron(square, np.ones((20, 20))).reshape(20, side, 20, side).mean(axis=(1, 3))
    assert picture.sum() == pytest.approx(mass * 255 / blocks.max(), abs=0.5 * 400)
    np.testing.assert_allclose(
        np.sort(picture.ravel())[-400:], np.sort((255 * blocks / blocks.max()).ravel()), atol=0.51
    )


@settings(deadline=None, max_examples=50)
@given(any_ink)
def test_a_wider_page_changes_nothing(ink: NDArray[np.float32]) -> None:
    picture = normalize(ink)
    wider = normalize(np.pad(ink, ((3, 10), (7, 2))))
    if picture is None:
        assert wider is None
    else:
        assert wider is not None
        # A sum that ends in exactly one half may round either way.
        np.testing.assert_allclose(wider.astype(int), picture, atol=1)


def test_the_longer_side_becomes_20_pixels_and_the_shape_stays() -> None:
    for height, width in ((40, 10), (13, 37), (160, 160), (5, 2), (1, 90)):
        ink = np.zeros((200, 200), np.float32)
        ink[20 : 20 + height, 30 : 30 + width] = 1
        picture = normalize(ink)
        assert picture is not None
        box = ink_box(inked(picture))
        assert box is not None
        assert box.side == 20
        mass = 400 * height * width / max(height, width) ** 2
        assert picture.sum() / picture.max() == pytest.approx(mass, rel=0.02) or mass < 20


def test_the_peak_is_stretched_to_white() -> None:
    ink = np.zeros((30, 30), np.float32)
    ink[5:25, 10] = np.linspace(0.2, 0.4, 20)
    picture = normalize(ink)
    assert picture is not None
    assert picture.max() == 255
    np.testing.assert_array_equal(picture[picture > 0], np.rint(255 * np.linspace(0.2, 0.4, 20) / 0.4))


def test_paper_and_faint_traces_have_no_digit() -> None:
    assert normalize(np.zeros((28, 28), np.float32)) is None
    assert normalize(np.full((28, 28), 0.9 * FAINTEST_INK, np.float32)) is None
    assert ink_box(np.zeros((0, 5), np.float32)) is None


def test_haze_around_ink_does_not_widen_its_box() -> None:
    ink = np.full((50, 50), 0.05, np.float32)
    ink[10:30, 20:25] = 0.8
    assert ink_box(ink) == InkBox(top=10, left=20, bottom=30, right=25)


def test_a_speck_is_not_blown_up_beyond_the_smallest_square() -> None:
    ink = np.zeros((128, 128), np.float32)
    ink[64, 64] = 1
    blown_up, small = normalize(ink), normalize(ink, minimum_side=10)
    assert blown_up is not None
    assert small is not None
    assert np.count_nonzero(blown_up) == 400
    # A pixel of 10 is two pixels of 20.
    assert np.count_nonzero(small) == 4
