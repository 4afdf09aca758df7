"""Photos show the digit that was asked for, in the sizes promised, and the same again from the same chance."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.photos import PhotoKind, make_photos
from benchmarks.recognition.written_ink import MASK_SIDE, shape_of
from lenet.drawing.strokes import Drawing, Stroke
from tests.helpers.drawn_digits import drawn

ROOT = Path(__file__).resolve().parents[2]
JUDGES = ("photos", "non_digits", "several_digits", "letters", "doodles", "scrawls", "marks")


def picture(digit: int) -> NDArray[np.uint8]:
    return 255 - np.asarray(drawn(digit, side=28))


def block() -> NDArray[np.uint8]:
    page = np.zeros((28, 28), np.uint8)
    page[4:24, 4:24] = 255
    return page


def test_photos_have_the_promised_sizes_and_chance_alone_decides_them() -> None:
    digits = [picture(digit) for digit in range(2)]
    for kind in PhotoKind:
        photos = make_photos(digits, np.random.default_rng(1), kind=kind)
        assert len(photos) == len({photo.size for photo in photos}) == 2
        for photo in photos:
            assert photo.mode in ("RGB", "L")
            assert 100 <= max(photo.size) <= 2000
            assert np.ptp(np.asarray(photo.convert("L"))) > 30
        (again,) = make_photos(digits[:1], np.random.default_rng(1), kind=kind)
        assert again.tobytes() == photos[0].tobytes(), kind


def test_a_scanned_block_fills_the_promised_part_of_the_photo() -> None:
    shares = []
    for photo in make_photos([block()] * 10, np.random.default_rng(2), kind=PhotoKind.SCAN):
        grey = np.asarray(photo.convert("L"), dtype=np.float64)
        is_dark = grey < (grey.min() + np.median(grey[[0, -1]])) / 2
        shares.append(np.sqrt(np.count_nonzero(is_dark)) / min(photo.size))
    # The corners of the block are rounded, and its outline lies a little outside of its pixels.
    assert 0.13 < min(shares) < 0.35
    assert 0.5 < max(shares) < 0.88


def test_chalk_is_lighter_than_the_board_and_ink_darker_than_paper() -> None:
    for kind, sign in ((PhotoKind.BLACKBOARD, 1), (PhotoKind.SCAN, -1), (PhotoKind.WHITEBOARD, -1)):
        for photo in make_photos([picture(0)] * 2, np.random.default_rng(5), kind=kind):
            least, blank, most = np.percentile(np.asarray(photo.convert("L")), [0.3, 50, 99.7])
            assert np.sign((most - blank) - (blank - least)) == sign


def test_an_enlarged_picture_keeps_its_shape() -> None:
    for source in map(picture, range(10)):
        shape = shape_of(source, 20 * 12, 0.1, np.random.default_rng(0))
        rows, columns = np.flatnonzero(source.any(axis=1)), np.flatnonzero(source.any(axis=0))
        cut = source[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        side = round(MASK_SIDE * max(cut.shape))
        small = np.asarray(Image.fromarray(shape).resize((side, side), Image.Resampling.BOX))
        top, left = (side - cut.shape[0]) // 2, (side - cut.shape[1]) // 2
        back = small[top : top + cut.shape[0], left : left + cut.shape[1]]
        assert np.corrcoef(back.ravel(), cut.ravel() / 255)[0, 1] > 0.9


def test_strokes_are_painted_by_a_pen_of_the_width_that_is_asked_for() -> None:
    bar = Drawing((Stroke(((0.1, 0.2, 1.0), (0.1, 0.5, 1.0), (0.1, 0.9, 1.0)), 0.01),))
    shape = shape_of(bar, 300.0, 0.1, np.random.default_rng(0))
    middle = shape[len(shape) // 3 : -len(shape) // 3]
    assert middle.sum(axis=1).mean() == pytest.approx(30, rel=0.3)
    assert np.count_nonzero(shape.max(axis=1) > 0.5) == pytest.approx(300, abs=12)


def test_what_judges_shares_nothing_with_what_training_draws() -> None:
    seen, waiting = set(), [f"benchmarks.recognition.{name}" for name in JUDGES]
    while waiting:
        name = waiting.pop()
        path = ROOT / Path(*name.split(".")).with_suffix(".py")
        if name in seen or not path.exists():
            continue
        seen.add(name)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                waiting.append(node.module)
    assert len(seen) > 15
    assert not [name for name in seen if name.startswith("lenet.synthesis")]
