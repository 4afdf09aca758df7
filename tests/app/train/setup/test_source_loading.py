"""Digits come from MNIST, from the program, from IDX files and from folders, or one sentence says why not."""

from __future__ import annotations

import gzip
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from app.train.runs.setup import Digits
from app.train.setup.source_loading import download_and_load, load_digits
from lenet.datasets.mnist import MNIST_FILES
from lenet.datasets.sources import Source, SourceKind
from lenet.files.progress import Progress, Steps, finish
from lenet.recognition.preprocessing import resize_to_32
from tests.helpers.steps import steps_of


def write_idx(path: Path, values: NDArray[np.uint8]) -> Path:
    """Write an IDX file by its definition: 0, 0, type 8, dimensions, sizes, bytes."""
    header = struct.pack(f">BBBB{values.ndim}I", 0, 0, 8, values.ndim, *values.shape)
    path.write_bytes(gzip.compress(header + values.tobytes()))
    return path


def some_digits(count: int, *, side: int = 28) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    generator = np.random.default_rng(count)
    images = generator.integers(0, 256, (count, side, side), dtype=np.uint8)
    return images, (np.arange(count) % 10).astype(np.uint8)


@pytest.fixture
def no_mnist(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


@pytest.fixture
def small_mnist(tmp_path: Path) -> Path:
    folder = tmp_path / "mnist"
    folder.mkdir()
    for (images_file, labels_file), count in ((MNIST_FILES[:2], 30), (MNIST_FILES[2:], 20)):
        images, labels = some_digits(count)
        write_idx(folder / f"{images_file.name}.gz", images)
        write_idx(folder / f"{labels_file.name}.gz", labels)
    return folder


def test_mnist_is_learned_from_and_tested_with(small_mnist: Path) -> None:
    steps, digits = steps_of(load_digits((Source(SourceKind.MNIST, (small_mnist,)),), small_mnist))
    assert digits.name == "MNIST"
    np.testing.assert_array_equal(digits.examples.pictures, resize_to_32(some_digits(30)[0]))
    assert digits.test is not None
    assert len(digits.test) == 20
    assert digits.test.convention == digits.examples.convention
    assert steps[-1] == Progress(20, 20)


def test_built_in_digits_need_nothing_and_are_the_same_each_time(no_mnist: Path) -> None:
    source = Source(SourceKind.BUILT_IN, count=40, seed=3)
    one, other = (finish(load_digits((source,), no_mnist)) for _ in range(2))
    assert one.name == "built-in digits"
    assert np.bincount(one.examples.labels).tolist() == [4] * 10
    assert one.test is None
    np.testing.assert_array_equal(one.examples.pictures, other.examples.pictures)


def test_whatever_is_learned_from_is_tested_with_mnist_where_it_is(small_mnist: Path) -> None:
    digits = finish(load_digits((Source(SourceKind.BUILT_IN, count=20),), small_mnist))
    assert digits.test is not None
    assert digits.test.convention == digits.examples.convention


def test_idx_files_are_read(no_mnist: Path, tmp_path: Path) -> None:
    images, labels = some_digits(12)
    paths = (write_idx(tmp_path / "images.gz", images), write_idx(tmp_path / "labels.gz", labels))
    digits = finish(load_digits((Source(SourceKind.IDX, paths),), no_mnist))
    np.testing.assert_array_equal(digits.examples.labels, labels)
    assert digits.name == "images.gz"


def test_idx_files_that_do_not_belong_together_or_hold_nothing_are_refused(
    no_mnist: Path, tmp_path: Path
) -> None:
    apart = r"images\.gz.* and .*labels\.gz' do not belong together.*: choose"
    for images, labels, told in (
        (some_digits(12)[0], some_digits(11)[1], apart),
        (some_digits(12, side=16)[0], some_digits(12)[1], r"images\.gz' holds images of 16 × 16.*: choose"),
        (*some_digits(0), "announces 0"),
    ):
        paths = (write_idx(tmp_path / "images.gz", images), write_idx(tmp_path / "labels.gz", labels))
        with pytest.raises(ValueError, match=told):
            finish(load_digits((Source(SourceKind.IDX, paths),), no_mnist))


def test_a_folder_of_pictures_is_read_and_what_is_broken_is_named(no_mnist: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    for digit in (3, 8):
        (folder / str(digit)).mkdir(parents=True)
        for number in range(3):
            ink = np.full((40, 40), 255, np.uint8)
            ink[10 : 30 + number, 15:25] = 0
            Image.fromarray(ink).save(folder / str(digit) / f"{number}.png")
    (folder / "3" / "broken.png").write_bytes(b"no picture")
    digits = finish(load_digits((Source(SourceKind.FOLDER, (folder,)),), no_mnist))
    assert sorted(digits.examples.labels.tolist()) == [3, 3, 3, 8, 8, 8]
    (sentence,) = digits.skipped
    assert "broken.png" in sentence


def test_what_is_gone_is_told_in_one_sentence(no_mnist: Path, tmp_path: Path) -> None:
    gone = (tmp_path / "gone", tmp_path / "gone too")
    for kind, paths in ((SourceKind.IDX, gone), (SourceKind.FOLDER, gone[:1])):
        with pytest.raises((ValueError, OSError), match=r"gone.*\.$"):
            finish(load_digits((Source(kind, paths),), no_mnist))
    with pytest.raises(OSError, match="train-images"):
        finish(load_digits((Source(SourceKind.MNIST, (no_mnist,)),), no_mnist))


@pytest.mark.parametrize("load", [download_and_load, lambda source, folder: load_digits((source,), folder)])
def test_giving_up_at_once_leaves_nothing_behind(
    no_mnist: Path, load: Callable[[Source, Path], Steps[Digits]]
) -> None:
    steps = load(Source(SourceKind.MNIST), no_mnist)
    next(steps)
    steps.close()
    assert list(no_mnist.iterdir()) == []
