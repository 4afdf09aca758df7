"""Digits come from MNIST, from the program, from IDX files and from folders, or one sentence says why not."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.train.runs.setup import Digits
from app.train.setup.source_loading import download_and_load, load_digits
from lenet.datasets.sources import Source, SourceKind
from lenet.files.progress import Progress, Steps, finish
from lenet.recognition.preprocessing import resize_to_32
from tests.helpers.command_line import few_digits, write_few, write_pictures
from tests.helpers.steps import steps_of


@pytest.fixture
def no_mnist(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


@pytest.fixture
def small_mnist(tmp_path: Path) -> Path:
    return write_few(tmp_path / "mnist")


def test_mnist_is_learned_from_and_tested_with(small_mnist: Path) -> None:
    steps, digits = steps_of(load_digits((Source(SourceKind.MNIST, (small_mnist,)),), small_mnist))
    assert digits.name == "MNIST"
    np.testing.assert_array_equal(digits.examples.pictures, resize_to_32(few_digits(60, 1)[0]))
    assert digits.test is not None
    assert len(digits.test) == 20
    assert digits.test.convention == digits.examples.convention
    assert steps[-1] == Progress(20, 20)


def test_whatever_is_learned_from_is_tested_with_mnist_where_it_is(small_mnist: Path) -> None:
    digits = finish(load_digits((Source(SourceKind.BUILT_IN, count=20),), small_mnist))
    assert digits.test is not None
    assert digits.test.convention == digits.examples.convention


def test_many_built_in_digits_are_written_once(
    no_mnist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.datasets.synthetic.KEPT_FROM", 20)
    few, many = (Source(SourceKind.BUILT_IN, count=count) for count in (19, 20))
    finish(load_digits((few,), no_mnist, cache=tmp_path))
    assert list(tmp_path.glob("*.npz")) == []
    written = finish(load_digits((many,), no_mnist, cache=tmp_path))
    (path,) = tmp_path.glob("*.npz")
    with monkeypatch.context() as patches:
        patches.delattr("lenet.datasets.synthetic.built_in_digits")
        kept = finish(load_digits((many,), no_mnist, cache=tmp_path))
    assert kept.digest == written.digest, "none was written again"
    path.write_bytes(b"broken")
    assert finish(load_digits((many,), no_mnist, cache=tmp_path)).digest == written.digest


def test_broken_pictures_of_a_folder_are_named(no_mnist: Path, tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "pictures", 6)
    digits = finish(load_digits((Source(SourceKind.FOLDER, (folder,)),), no_mnist))
    assert len(digits.examples) == 6
    (sentence,) = digits.skipped
    assert "broken.png" in sentence


def test_what_is_gone_is_refused_in_one_sentence(no_mnist: Path, tmp_path: Path) -> None:
    gone = (tmp_path / "gone", tmp_path / "gone too")
    for kind, paths in ((SourceKind.IDX, gone), (SourceKind.FOLDER, gone[:1])):
        with pytest.raises((ValueError, OSError), match=r"gone.*\.$"):
            finish(load_digits((Source(kind, paths),), no_mnist))
    with pytest.raises(OSError, match="train-images"):
        finish(load_digits((Source(SourceKind.MNIST, (no_mnist,)),), no_mnist))


@pytest.mark.parametrize("load", [download_and_load, lambda source, folder: load_digits((source,), folder)])
def test_giving_up_leaves_nothing(no_mnist: Path, load: Callable[[Source, Path], Steps[Digits]]) -> None:
    steps = load(Source(SourceKind.MNIST), no_mnist)
    next(steps)
    steps.close()
    assert list(no_mnist.iterdir()) == []
