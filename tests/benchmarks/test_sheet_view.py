"""A camera sees a sheet the same way, whether asked where pixels look or what they show."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.recognition.printed_lines import Place, dotted, squared
from benchmarks.recognition.sheet_view import SheetView


def looking(*, turn: float = 0.0, lean: tuple[float, float] = (0.0, 0.0)) -> SheetView:
    return SheetView.looking(
        (320, 240), digit_pixels=90.0, middle=np.array([170.0, 110.0]), turn=turn, lean=np.array(lean)
    )


def test_seen_straight_a_pixel_looks_where_its_centre_is() -> None:
    across, down = looking().coordinates()
    np.testing.assert_allclose(across[0], (np.arange(320) + 0.5 - 170) / 90, atol=1e-5)
    np.testing.assert_allclose(down[:, 0], (np.arange(240) + 0.5 - 110) / 90, atol=1e-5)
    assert looking().pixel == pytest.approx(1 / 90)


@pytest.mark.parametrize(("turn", "lean"), [(0.0, (0.0, 0.0)), (20.0, (0.0, 0.0)), (-7.0, (0.08, -0.06))])
def test_a_disc_on_the_sheet_is_seen_where_pixels_look_at_it(turn: float, lean: tuple[float, float]) -> None:
    view = looking(turn=turn, lean=lean)
    x = (np.arange(260) + 0.5) / 260 * 1.3 - 0.65
    mask = (np.hypot(x[None] - 0.1, x[:, None] + 0.2) < 0.3).astype(np.float32)
    across, down = view.coordinates()
    expected = np.hypot(across - 0.1, down + 0.2) < 0.3
    seen = view.seen(mask, 1.3)
    # Only pixels on the rim, some 170 long, may be half covered.
    assert np.count_nonzero((seen > 0.5) != expected) < 40
    assert seen.sum() == pytest.approx(expected.sum(), rel=0.01)


def test_what_lies_outside_of_the_photo_is_cut_off() -> None:
    view = SheetView.looking(
        (50, 40), digit_pixels=60.0, middle=np.array([5.0, 5.0]), turn=0.0, lean=np.zeros(2)
    )
    seen = view.seen(np.ones((100, 100), np.float32), 1.0)
    assert seen[:34, :34].min() > 0.99
    assert seen[36:].max() == seen[:, 36:].max() == 0


def test_squares_and_dots_repeat_as_they_are_printed() -> None:
    view = looking()
    place = Place(*view.coordinates(), view.pixel, millimetres=10.0)
    # Of 10 mm, the digit is 90 pixels: squares of 5 or 4 mm are 45 or 36.
    lines = squared(place, np.random.default_rng(0)).min(axis=0)
    beyond = lines - lines.mean()
    period = int(np.argmax(np.correlate(beyond, beyond, "full")[len(lines) + 20 :])) + 21
    assert period in (36, 45)
    dots = dotted(place, np.random.default_rng(1))
    np.testing.assert_allclose(dots[45:], dots[:-45], atol=0.02)
    np.testing.assert_allclose(dots[:, 45:], dots[:, :-45], atol=0.02)
    assert 0 < dots.mean() < 0.05
