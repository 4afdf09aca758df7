"""Photos show the digit that was asked for, in the sizes promised, and the same again from the same chance."""

import ast
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.recognition.photos import PhotoKind, make_photos
from tests.helpers.drawn_digits import drawn

ROOT = Path(__file__).resolve().parents[2]
JUDGES = ("photos", "non_digits", "several_digits", "letters", "doodles", "scrawls", "marks")


def picture(digit: int) -> NDArray[np.uint8]:
    return 255 - np.asarray(drawn(digit, side=28))


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
