"""Ink and paper are told apart in whatever light, judged by the ink that was put there."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.image import segmentation
from lenet.image.connected_components import Components
from lenet.image.ruled_lines import RuledLines, find_ruled_lines
from lenet.image.segmentation import otsu_threshold, segment_ink

SIDE = 240
ROWS, COLUMNS = np.mgrid[:SIDE, :SIDE] / SIDE

Light = NDArray[np.float64]


def drawn_ink(*, width: float = 0.04) -> NDArray[np.float32]:
    """Draw a 5 of two strokes in the middle of a page, float32 [240, 240]."""
    belly = ((0.4, 0.3, 1.0), (0.38, 0.5, 1.0), (0.55, 0.48, 1.0), (0.6, 0.62, 1.0), (0.36, 0.7, 1.0))
    roof = ((0.4, 0.3, 1.0), (0.62, 0.29, 1.0))
    return render(Drawing((Stroke(belly, width), Stroke(roof, width))), SIDE)


def photographed(light: Light, ink: NDArray[np.float32], *, depth: float = 0.85) -> NDArray[np.uint8]:
    """Return a page in some light, from 0 to 1, where ink takes part of it away."""
    page: NDArray[np.uint8] = np.rint(255 * np.clip(light * (1 - depth * ink), 0, 1)).astype(np.uint8)
    return page


def hard_shadow() -> Light:
    return np.where(COLUMNS + 0.1 * ROWS < 0.55, 0.9, 0.6)


LIGHTS: dict[str, Callable[[], Light]] = {
    "even": lambda: np.full((SIDE, SIDE), 0.9),
    "dim": lambda: np.full((SIDE, SIDE), 0.3),
    "from one side": lambda: 0.95 - 0.6 * (0.6 * COLUMNS + 0.4 * ROWS),
    "from the middle": lambda: 0.9 - 0.7 * ((COLUMNS - 0.5) ** 2 + (ROWS - 0.4) ** 2),
    "with a shadow over the digit": hard_shadow,
}


@pytest.mark.parametrize("light", LIGHTS.values(), ids=LIGHTS.keys())
@pytest.mark.parametrize("depth", [0.5, 0.9])
def test_ink_is_found_in_any_light(light: Callable[[], Light], depth: float) -> None:
    ink = drawn_ink()
    found = segment_ink(photographed(light(), ink, depth=depth))
    # But for a few pixels where a shadow's edge crosses the ink or the border of the page, what is as
    # dark as ink is the ink, and all that light and shadow leave is much fainter.
    assert (found[ink == 1] > 0.6).mean() > 0.97
    assert (found[ink == 0] > 0.6).mean() < 0.001


@pytest.mark.parametrize("width", [0.01, 0.04, 0.15])
def test_even_paper_gives_back_the_very_ink(width: float) -> None:
    ink = drawn_ink(width=width)
    found = segment_ink(photographed(np.full((SIDE, SIDE), 0.9), ink))
    # Of broad strokes the softest edge is taken for a stain of the paper.
    assert np.abs(found - ink)[ink > (0.15 if width < 0.02 else 0.3)].max() < 0.05
    assert found[ink == 0].max() == 0


@pytest.mark.parametrize("width", [0.01, 0.04, 0.15])
def test_light_ink_on_dark_paper_is_the_same_reversed(width: float) -> None:
    page = photographed(np.full((SIDE, SIDE), 1.0), drawn_ink(width=width))
    np.testing.assert_array_equal(segment_ink(255 - page), segment_ink(page))


def test_fine_strokes_side_by_side_on_a_large_page_stay_apart() -> None:
    page = np.full((1600, 1200), 220, np.uint8)
    for line in range(20):
        for pair in range(12):
            top, left = 100 + 70 * line + 7 * (pair % 3), 100 + 80 * pair + 11 * (line % 4)
            for place in (left, left + 7):
                page[top : top + 36, place : place + 2] = 40
    soft = np.asarray(Image.fromarray(page).filter(ImageFilter.GaussianBlur(1)))
    ink = segment_ink(soft)
    assert len(Components.of(np.where(ink > 0.2, ink, np.float32(0)))) == 20 * 12 * 2


def test_grain_is_paper() -> None:
    ink = drawn_ink()
    grain = np.random.default_rng(1).normal(0, 0.03, ink.shape)
    found = segment_ink(photographed(0.8 + grain, ink, depth=0.6))
    assert (found[ink == 0] > 0).mean() < 0.01
    assert (found[ink == 1] > 0.6).all()


@pytest.mark.parametrize("grey", [0, 1, 128, 254, 255])
def test_a_blank_page_has_no_ink(grey: int) -> None:
    assert not segment_ink(np.full((40, 30), grey, np.uint8)).any()


def test_grain_alone_is_no_ink() -> None:
    for deviation in (1, 5, 20, 60):
        grain = np.random.default_rng(2).normal(150, deviation, (200, 300)).clip(0, 255)
        assert not segment_ink(grain.astype(np.uint8)).any()


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 255), st.integers(0, 255))
def test_a_faint_difference_is_no_ink_and_a_clear_one_is(paper: int, ink: int) -> None:
    page = np.full((60, 60), paper, np.uint8)
    page[20:40, 28:32] = ink
    found = segment_ink(page)
    if abs(paper - ink) <= 2:
        assert not found.any()
    elif abs(paper - ink) >= 80:
        np.testing.assert_array_equal(found > 0, page == ink)


def test_ink_that_touches_the_border_is_found() -> None:
    page = np.full((60, 60), 240, np.uint8)
    page[10:50, 0:5] = 20
    found = segment_ink(page)
    np.testing.assert_allclose(found[10:50, :5], 1)
    assert not found[:, 5:].any()
    assert not found[:10].any()


def test_pictures_of_any_shape_are_taken() -> None:
    for shape in ((1, 1), (1, 50), (50, 1), (2, 3), (3, 300)):
        generator = np.random.default_rng(0)
        found = segment_ink(generator.integers(0, 256, shape).astype(np.uint8))
        assert found.shape == shape
        assert found.dtype == np.float32
        assert np.isfinite(found).all()


@settings(deadline=None, max_examples=40)
@given(arrays(np.uint8, st.tuples(st.integers(1, 8), st.integers(1, 8))))
def test_otsu_s_threshold_has_the_largest_variance_between_its_two_kinds(values: NDArray[np.uint8]) -> None:
    def variance_between(threshold: float) -> float:
        low, high = values[values <= threshold].astype(float), values[values > threshold].astype(float)
        return low.size * high.size * (low.mean() - high.mean()) ** 2 if low.size and high.size else 0.0

    best = max(variance_between(value) for value in np.unique(values))
    # Bins are as wide as a 256th of the range, so the very best cut may be missed by that much.
    assert variance_between(otsu_threshold(values)) == pytest.approx(best, rel=0.05, abs=1e-9)


@pytest.mark.parametrize("dark", ["a table around it", "a shadow on two sides", "a round shadow"])
def test_a_dark_border_does_not_make_light_ink_of_dark(dark: str) -> None:
    ink = drawn_ink(width=0.1)
    beside = np.minimum(ROWS, 1 - ROWS), np.minimum(COLUMNS, 1 - COLUMNS)
    light = {
        "a table around it": np.where(np.minimum(*beside) < 0.03, 0.25, 0.9),
        "a shadow on two sides": 0.9 - 0.7 * np.clip(1 - beside[1] / 0.25, 0, 1),
        "a round shadow": 0.95 - 1.1 * ((COLUMNS - 0.5) ** 2 + (ROWS - 0.5) ** 2),
    }[dark]
    found = segment_ink(photographed(light, ink))
    assert (found[ink == 1] > 0.5).mean() > 0.9


def test_no_lines_are_looked_for_around_one_digit_in_a_small_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    ink = np.asarray(Image.fromarray(drawn_ink(width=0.1)).resize((28, 28), Image.Resampling.BOX))
    digit = photographed(np.full((28, 28), 0.9), ink)
    ruled = digit.copy()
    ruled[24] = 150
    searched: list[float] = []

    def find(share: NDArray[np.float32], grain: float) -> RuledLines:
        searched.append(grain)
        return find_ruled_lines(share, grain)

    monkeypatch.setattr(segmentation, "find_ruled_lines", find)
    np.testing.assert_allclose(segment_ink(digit), ink, atol=0.15)
    assert not searched
    segment_ink(ruled)
    assert searched
