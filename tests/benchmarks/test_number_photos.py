"""Photos of numbers show the number that was chosen, large enough, and the same again from the same chance."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.recognition.number_pages import page_numbers
from benchmarks.recognition.number_photos import FEWEST, MOST, number_photo
from benchmarks.recognition.photos import PhotoKind
from lenet.synthesis.non_digits.sketch import Sketch

BAR = Sketch((np.array([[0.0, 0.0], [0.05, 1.0]]),))


@pytest.mark.parametrize("kind", PhotoKind)
def test_a_photo_has_its_number_and_chance_alone_decides_it(kind: PhotoKind) -> None:
    made = []
    for _ in range(2):
        generator = np.random.default_rng(5)
        choose = next(page_numbers(10 * [("1", "writer", BAR)], generator))
        made.append(number_photo(choose, generator, kind=kind))
    (text, photo), (again, same) = made
    assert text == again == len(text) * "1"
    assert FEWEST <= len(text) <= MOST
    assert photo.mode in ("RGB", "L")
    assert np.ptp(np.asarray(photo.convert("L"))) > 30
    assert photo.tobytes() == same.tobytes()
