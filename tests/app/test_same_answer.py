"""A picture file has one answer, whether the window, the command or the library reads it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sklearn.datasets import load_digits

from app.application import Parts
from lenet.drawing.rendering import render
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits
from tests.app.windows import new_window
from tests.helpers.command_line import Run

PATIENCE_MS = 60_000
"""A busy machine may need long."""

SIDES = (8, 9, 10, 12, 14, 16, 18, 20, 24, 28, 32, 48, 64, 100, 160, 320)
"""Of the pictures of each kind, in pixels."""

LARGE = {"dark on light": (700, 2000), "JPEG on its side": (1500,), "small on a wide page": (300,)}
"""Larger ones, which take longer."""

Kind = Callable[[Image.Image, np.random.Generator], Image.Image]


def see_through(digit: Image.Image) -> Image.Image:
    picture = Image.new("RGBA", digit.size, (200, 30, 30, 0))
    picture.putalpha(ImageOps.invert(digit))
    return picture


def on_page(digit: Image.Image, size: tuple[float, float], generator: np.random.Generator) -> Image.Image:
    """Put a digit anywhere on a page, whose size is given in digits."""
    page = Image.new("L", (round(size[0] * digit.width), round(size[1] * digit.height)), 255)
    room = np.array(page.size) - digit.size
    left, top = (int(generator.integers(0, most + 1)) for most in room)
    page.paste(digit, (left, top))
    return page


def in_a_row(digit: Image.Image) -> Image.Image:
    row = Image.new("L", (3 * digit.width, digit.height), 255)
    for place, one in enumerate((digit, ImageOps.mirror(digit), digit)):
        row.paste(one, (place * digit.width, 0))
    return row


def grainy(digit: Image.Image, generator: np.random.Generator) -> Image.Image:
    light = np.linspace(0.9, 0.6, digit.width) * np.asarray(digit, np.float64)
    return Image.fromarray((light + generator.uniform(0, 12, light.shape)).clip(0, 255).astype(np.uint8))


KINDS: dict[str, tuple[str, Kind]] = {
    "dark on light": ("png", lambda digit, _: digit),
    "light on dark": ("bmp", lambda digit, _: ImageOps.invert(digit)),
    "small on a wide page": ("png", lambda digit, generator: on_page(digit, (9, 3), generator)),
    "on a tall page": ("tif", lambda digit, generator: on_page(digit, (2, 4), generator)),
    "see-through": ("png", lambda digit, _: see_through(digit)),
    "16 bits": ("png", lambda digit, _: Image.fromarray(np.asarray(digit, np.uint16) * 200 + 9000)),
    "JPEG on its side": ("jpg", lambda digit, _: ImageOps.colorize(digit.rotate(90), (20, 30, 120), "white")),
    "palette": ("gif", lambda digit, _: digit.convert("P")),
    "one bit": ("png", lambda digit, _: digit.convert("1")),
    "WebP": ("webp", lambda digit, _: ImageOps.colorize(digit, "black", (240, 220, 150))),
    "a photo's light and grain": ("jpg", grainy),
    "three digits": ("png", lambda digit, _: in_a_row(digit)),
    "blank": ("png", lambda digit, _: Image.new("RGB", digit.size, (250, 245, 240))),
}


def write_pictures(folder: Path) -> list[Path]:
    """Save pictures of many kinds and sizes, and scikit-learn's digits of 8×8 pixels."""
    generator = np.random.default_rng(5)
    paths = []
    for kind, (ending, change) in KINDS.items():
        sides = SIDES + LARGE.get(kind, ())
        drawings = write_digits(np.arange(len(sides)) % 10, generator)
        for side, drawing in zip(sides, drawings, strict=True):
            digit = Image.fromarray(np.rint(255 * (1 - render(drawing, side))).astype(np.uint8))
            image = change(digit, generator)
            if "on its side" in kind:
                image.getexif()[0x0112] = 6
            path = folder / f"{kind} {side}.{ending}"
            image.save(path, exif=image.getexif())
            paths.append(path)
    for number, levels in enumerate(load_digits().images[:20]):
        path = folder / f"of scikit-learn {number}.png"
        Image.fromarray(np.rint(255 / 16 * levels).astype(np.uint8)).save(path)
        paths.append(path)
    return paths


def test_a_picture_file_has_one_answer(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = write_pictures(tmp_path)
    assert len(paths) > 220
    recognizer = Recognizer.load()
    expected = []
    for path in paths:
        with Image.open(path) as image:
            expected.append(recognizer.read(image))
    digits = [reading.digit for reading in expected]
    assert None in digits
    assert set(range(10)) < set(digits)

    commanded = Run(capsys)("predict", "--json", *paths).result["readings"]
    for told, reading, path in zip(commanded, expected, paths, strict=True):
        assert told["digit"] == reading.digit, path.name
        assert told["reason"] == reading.reason, path.name
        np.testing.assert_allclose(told["probabilities"], reading.probabilities, atol=1e-6, err_msg=path.name)

    window = new_window(tmp_path)
    qtbot.addWidget(window)
    answer = window.findChild(QLabel, "answer")
    assert answer is not None
    seen: list[Reading] = []
    Parts.of(window).draw_tab.reading_changed.connect(seen.append)
    for path, reading in zip(paths, expected, strict=True):
        window.open_path(path)
        assert window.wait_for_reading(PATIENCE_MS), path.name
        np.testing.assert_array_equal(seen[-1].picture, reading.picture, path.name)
        np.testing.assert_array_equal(seen[-1].probabilities, reading.probabilities, path.name)
        assert (seen[-1].digit, seen[-1].refusal) == (reading.digit, reading.refusal), path.name
        assert answer.text().isdigit() == (reading.digit is not None), path.name
        assert reading.digit is None or answer.text() == str(reading.digit), path.name
    window.close()
