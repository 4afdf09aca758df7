"""Pictures that lie on their side or are inverted are told; others are not."""

from dataclasses import replace

import numpy as np
import pytest

from lenet import Examples, Recognizer
from lenet.datasets.synthetic import built_in_digits
from lenet.evaluation.orientation import orientation_hint
from lenet.files.progress import finish


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def test_the_way_that_fits_is_told(recognizer: Recognizer) -> None:
    dataset = finish(built_in_digits(200, np.random.default_rng(0)))
    upright = Examples.from_dataset(dataset, recognizer.convention)
    on_its_side = upright.pictures.swapaxes(1, 2)
    for pictures, words in (
        (on_its_side, "The pictures are transposed, as EMNIST's are: swap their rows and columns; "),
        (
            255 - upright.pictures,
            "The pictures are inverted, dark ink on light paper: take 255 minus each pixel; ",
        ),
        (255 - on_its_side, "The pictures are transposed and inverted: "),
    ):
        turned = replace(upright, pictures=np.ascontiguousarray(pictures))
        hint = orientation_hint(recognizer, turned, 0.2)
        assert hint.startswith(words)
        assert hint.endswith("% are then read right.")


def test_nothing_is_told_where_nothing_fits_or_all_is_well(recognizer: Recognizer) -> None:
    dataset = finish(built_in_digits(100, np.random.default_rng(0)))
    upright = Examples.from_dataset(dataset, recognizer.convention)
    assert orientation_hint(recognizer, upright, 0.9) == ""
    wrong = replace(upright, labels=(upright.labels + 1) % 10)
    assert orientation_hint(recognizer, wrong, 0.05) == ""
