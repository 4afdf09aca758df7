"""Disturbances do what their names say, and curves count as a plain loop does."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lenet.datasets.examples import Examples
from lenet.evaluation.robustness import STRENGTHS, Disturbance, disturbed, measure_robustness, sample_of
from lenet.files.progress import Progress
from lenet.nn.lenet5 import LeNet5
from tests.helpers.steps import steps_of
from tests.helpers.toy_digits import toy_examples


def blob(*, rows: slice, columns: slice) -> NDArray[np.uint8]:
    """Return one picture of a rectangle, uint8 [1, 32, 32]."""
    picture = np.zeros((1, 32, 32), np.uint8)
    picture[0, rows, columns] = 255
    return picture


def disturb(pictures: NDArray[np.uint8], disturbance: Disturbance, strength: float) -> NDArray[np.uint8]:
    return disturbed(pictures, disturbance, strength, np.random.default_rng(0))


def test_one_strength_of_each_kind_changes_nothing() -> None:
    pictures = toy_examples(9, side=32).pictures
    for disturbance in Disturbance:
        strength = 1 if disturbance is Disturbance.SIZE else 0
        assert strength in STRENGTHS[disturbance]
        np.testing.assert_array_equal(disturb(pictures, disturbance, strength), pictures)


def test_a_turn_is_pillows_clockwise() -> None:
    picture = blob(rows=slice(6, 20), columns=slice(12, 17))
    for angle in (-45, 10, 60):
        expected = Image.fromarray(picture[0]).rotate(-angle, Image.Resampling.BILINEAR)
        found = disturb(picture, Disturbance.ROTATION, angle)[0]
        # Pillow computes in fixed point.
        assert np.abs(found.astype(int) - np.asarray(expected).astype(int)).max() <= 2
    quarter = disturb(toy_examples(3, side=32).pictures, Disturbance.ROTATION, 90)
    np.testing.assert_array_equal(quarter, np.rot90(toy_examples(3, side=32).pictures, -1, axes=(1, 2)))


def test_quarters_of_the_digits_are_moved_up_right_down_and_left() -> None:
    picture = blob(rows=slice(10, 20), columns=slice(12, 18))
    steps = [(-3, 0), (0, 3), (3, 0), (0, -3)]
    for count, expected in {
        1: steps[:1],
        2: steps[:2],
        3: steps[:3],
        8: [*np.repeat(steps, 2, axis=0)],
    }.items():
        moved = disturb(np.repeat(picture, count, axis=0), Disturbance.SHIFT, 3)
        for place, (down, right) in enumerate(expected):
            np.testing.assert_array_equal(moved[place], np.roll(picture[0], (down, right), axis=(0, 1)))


def test_size_is_a_factor_about_the_middle() -> None:
    picture = blob(rows=slice(11, 21), columns=slice(11, 21))
    for factor in (0.5, 1.4):
        ink = disturb(picture, Disturbance.SIZE, factor)[0] / 255
        assert ink.sum() == pytest.approx(100 * factor**2, rel=0.03)
        rows = (ink.sum(axis=1) * np.arange(32)).sum() / ink.sum()
        assert rows == pytest.approx(15.5)


def test_strokes_are_wider_by_as_many_pixels() -> None:
    bar = blob(rows=slice(0, 32), columns=slice(12, 18))
    for change in (-2, -1, -0.5, 1, 2, 3, 4):
        width = disturb(bar, Disturbance.PEN_WIDTH, change)[0, 16].sum() / 255
        assert width == pytest.approx(6 + change, abs=0.05)
    # A square's corners become round, as a pen's are.
    dot = blob(rows=slice(12, 18), columns=slice(12, 18))
    assert disturb(dot, Disturbance.PEN_WIDTH, 4)[0, 10, 10] < 128


def test_noise_has_its_deviation_and_is_cut_off_at_paper_and_ink() -> None:
    grey = np.full((20, 32, 32), 128, np.uint8)
    noisy = disturb(grey, Disturbance.NOISE, 0.1)
    assert noisy.std() == pytest.approx(25.5, rel=0.03)
    assert set(np.unique(disturb(grey, Disturbance.NOISE, 100))) >= {0, 255}


def test_a_curve_counts_as_a_plain_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lenet.evaluation.robustness.PART", 20)
    network = LeNet5(generator=np.random.default_rng(3))
    examples = toy_examples(30, side=32)
    steps, curve = steps_of(measure_robustness(network, examples, Disturbance.SIZE))
    count = 2 * len(curve.strengths)
    assert steps == [Progress(done, count) for done in range(1, count + 1)]
    for strength, share in zip(curve.strengths, curve.accuracy, strict=True):
        pictures = disturb(examples.pictures, Disturbance.SIZE, strength)
        answers = network.predict(examples.convention.standardize(pictures)).argmax(axis=1)
        assert (share.count, share.total) == ((answers == examples.labels).sum(), len(examples))


def test_a_sample_is_spread_over_all_digits() -> None:
    examples = toy_examples(2500, side=12)
    counted = Examples(examples.pictures, np.arange(2500), examples.convention)
    labels = sample_of(counted).labels
    assert len(labels) == 1000
    assert (labels[0], labels[-1]) == (0, 2499)
    assert set(np.diff(labels)) == {2, 3}
    assert len(sample_of(toy_examples(7))) == 7
