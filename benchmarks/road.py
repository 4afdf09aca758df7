"""The whole road that people use: from strokes or files to answers."""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.timing import show_time, table, take_turns
from lenet.cli import main as lenet
from lenet.datasets.mnist import load_mnist
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.recognizer import Recognizer

SMALL_PICTURES, PHOTOS = 1000, 20

PHOTO = (4000, 3000)
"""Width and height of a photo of 12 megapixels."""


def from_end_to_end() -> str:
    """Time a drawing, MNIST's digits as files, and photos of a few digits; a table of each one's time."""
    recognizer = Recognizer.load()
    angles = np.linspace(0, 2 * np.pi, 60)
    points = ((0.5 + 0.2 * np.sin(angle), 0.5 - 0.3 * np.cos(angle), 1.0) for angle in angles)
    drawing = Drawing((Stroke(tuple(points), 0.05),))
    digits = load_mnist(None, "test").images
    with tempfile.TemporaryDirectory() as name:
        small, photos = Path(name, "small"), Path(name, "photos")
        small.mkdir()
        photos.mkdir()
        for number, digit in enumerate(digits[:SMALL_PICTURES]):
            Image.fromarray(255 - digit).save(small / f"{number:04}.png")
        for number in range(PHOTOS):
            _photo(digits[5 * number : 5 * number + 5]).save(photos / f"{number}.jpg", quality=90)
        times = take_turns(
            {
                "a drawing of one stroke, to its digit": lambda: recognizer.read_drawing(drawing),
                "the same, to its number": lambda: recognizer.read_number(drawing),
                "a picture of 28×28, by lenet predict": lambda: _predict(small),
                "a photo of 12 megapixels, by lenet predict": lambda: _predict(photos),
            },
            rounds=5,
        )
    counts = (1, 1, SMALL_PICTURES, PHOTOS)
    rows = [
        (what, show_time(one.median / count), show_time(min(one.seconds) / count))
        for (what, one), count in zip(times.items(), counts, strict=True)
    ]
    return table(("what", "median", "least"), rows)


def _photo(digits: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Image.Image:
    """Return a photo of digits in a row on grainy paper."""
    width, height = PHOTO
    grain = np.random.default_rng(0).integers(196, 212, (height, width), dtype=np.uint8)
    for number, digit in enumerate(digits):
        large = np.asarray(Image.fromarray(digit).resize((500, 500), Image.Resampling.BICUBIC))
        place = grain[1200:1700, 500 + 600 * number : 1000 + 600 * number]
        place[...] = place * (1 - 0.8 / 255 * large)
    return Image.fromarray(grain).convert("RGB")


def _predict(folder: Path) -> None:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
        lenet(["predict", str(folder)])
