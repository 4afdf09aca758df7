"""Examples come into a plan standardized, by groups warped, and in any order."""

from typing import Any

import numpy as np
import pytest

from lenet.datasets.augmentation import GROUP, Augmentation, make_warps
from lenet.datasets.batches import BatchLoader
from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import Examples
from lenet.nn.arrays import Array
from lenet.nn.input import InputConvention
from lenet.recognition.preprocessing import resize_to_32
from tests.helpers.toy_digits import SIDE, inputs_of, toy_examples


def dataset(count: int = 40) -> Dataset:
    generator = np.random.default_rng(0)
    images = generator.integers(0, 256, (count, 28, 28), dtype=np.uint8)
    return Dataset(images, generator.integers(0, 10, count, dtype=np.uint8))


def loaded(loader: BatchLoader, indices: Array, dtype: type[np.floating[Any]], **options: Any) -> Array:
    """Return what a loader brings, [n, side, side], into an input that held something else."""
    x = np.full((1, SIDE, SIDE, len(indices)), np.nan, dtype)
    loader.load(indices, x, **options)
    return np.moveaxis(x[0], -1, 0)


def test_examples_of_a_dataset_are_its_pictures_at_32_with_their_labels() -> None:
    source = dataset()
    examples = Examples.from_dataset(source, InputConvention(0.5, 1))
    np.testing.assert_array_equal(examples.pictures, resize_to_32(source.images))
    np.testing.assert_array_equal(examples.labels, source.labels)
    assert examples.convention == InputConvention(0.5, 1)
    assert len(examples) == 40


def test_without_a_convention_pixels_have_mean_0_and_deviation_1() -> None:
    x = inputs_of(Examples.from_dataset(dataset()))
    assert x.mean() == pytest.approx(0, abs=1e-12)
    assert x.std() == pytest.approx(1, abs=1e-12)


def test_a_part_keeps_pictures_and_labels_together() -> None:
    examples = toy_examples(30)
    part = examples[5:20]
    assert len(part) == 15
    np.testing.assert_array_equal(part.pictures, examples.pictures[5:20])
    np.testing.assert_array_equal(part.labels, examples.labels[5:20])
    assert part.convention == examples.convention


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float32, 1e-5), (np.float64, 1e-13)])
def test_loaded_pictures_are_standardized_whatever_their_number(
    dtype: type[np.floating[Any]], tolerance: float
) -> None:
    examples = toy_examples(60)
    original = examples.pictures.copy()
    for count in (1, GROUP - 1, GROUP, GROUP + 1, 100):
        indices = np.random.default_rng(1).integers(0, 60, count)
        x = loaded(BatchLoader(examples, np.dtype(dtype)), indices, dtype)
        np.testing.assert_allclose(x, inputs_of(examples)[indices, 0], rtol=0, atol=tolerance)
    np.testing.assert_array_equal(examples.pictures, original)


@pytest.mark.parametrize("count", [1, GROUP, 2 * GROUP + 5])
def test_each_group_of_pictures_gets_the_next_warp(count: int) -> None:
    examples = toy_examples(100)
    bank = make_warps(
        Augmentation(rotation=20, shift=2), np.random.default_rng(2), SIDE, np.dtype(np.float64)
    )
    indices = np.random.default_rng(3).permutation(100)[:count]
    x = loaded(BatchLoader(examples, np.dtype(np.float64)), indices, np.float64, warps=bank, first=250)
    for place, index in enumerate(indices):
        pixels = examples.pictures[index].reshape(-1, 1).astype(np.float64)
        warped, scratch = np.empty_like(pixels), np.empty_like(pixels)
        bank.apply(250 + place // GROUP, pixels, warped, scratch)
        expected = (warped / 255 - examples.convention.mean) / examples.convention.std
        np.testing.assert_allclose(x[place].ravel(), expected[:, 0], rtol=0, atol=1e-12)


def test_a_loader_serves_batches_of_changing_size() -> None:
    examples = toy_examples(80)
    bank = make_warps(Augmentation(rotation=20), np.random.default_rng(2), SIDE, np.dtype(np.float64))
    used, fresh = (BatchLoader(examples, np.dtype(np.float64)) for _ in range(2))
    loaded(used, np.arange(70), np.float64, warps=bank, first=3)
    loaded(used, np.arange(3), np.float64)
    again = loaded(used, np.arange(9), np.float64, warps=bank, first=1)
    np.testing.assert_array_equal(again, loaded(fresh, np.arange(9), np.float64, warps=bank, first=1))


def test_a_constant_picture_stays_constant_under_any_warp() -> None:
    grey = np.full((GROUP, SIDE, SIDE), 200, np.uint8)
    examples = Examples(grey, np.zeros(GROUP, np.int64), InputConvention(0, 1))
    bank = make_warps(
        Augmentation(rotation=90, scale=1, elastic=5), np.random.default_rng(0), SIDE, np.dtype(np.float64)
    )
    x = loaded(BatchLoader(examples, np.dtype(np.float64)), np.arange(GROUP), np.float64, warps=bank)
    np.testing.assert_allclose(x, 200 / 255, rtol=1e-12)
