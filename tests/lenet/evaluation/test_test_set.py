"""A test set has the digits that were named, and of MNIST those that no network learns from."""

from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.digit_collection import DigitCollection
from lenet.datasets.mnist import load_mnist
from lenet.datasets.sources import Source, SourceKind
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, Stroke
from lenet.evaluation.test_set import BUILT_IN, default_test_source, load_test_set
from lenet.files.progress import finish
from tests.helpers.command_line import write_few


def test_mnists_digits_are_those_of_its_test_set(tmp_path: Path) -> None:
    test_set = finish(load_test_set(Source(SourceKind.MNIST, (write_few(tmp_path / "few"),))))
    expected = load_mnist(tmp_path / "few", "test")
    assert test_set.name == "MNIST's test set"
    np.testing.assert_array_equal(test_set.dataset.images, expected.images)
    np.testing.assert_array_equal(test_set.dataset.labels, expected.labels)


def test_without_mnist_the_built_in_digits_serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LENET_DATA", str(tmp_path))
    monkeypatch.setattr("lenet.datasets.mnist.data_folder", lambda: tmp_path / "nowhere")
    assert default_test_source() == BUILT_IN
    write_few(tmp_path / "mnist")
    assert default_test_source() == Source(SourceKind.MNIST)


def test_ones_own_digits_can_be_the_test_set(tmp_path: Path) -> None:
    line = Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07)
    DigitCollection(tmp_path / "mine.jsonl").add([LabelledDrawing(1, Drawing((line,)))])
    test_set = finish(load_test_set(Source(SourceKind.MINE, (tmp_path / "mine.jsonl",))))
    assert (test_set.name, test_set.dataset.labels.tolist()) == ("my digits", [1])


def test_no_digits_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"There are no digits in my digits: .*\."):
        finish(load_test_set(Source(SourceKind.MINE, (tmp_path / "mine.jsonl",))))
