"""A picture file has one answer, whether the window, the command or the library reads it."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sklearn.datasets import load_digits

from app.application import Parts
from lenet.drawing.rendering import render
from lenet.files.progress import finish
from lenet.recognition.page_reading import PageReading, read_lines
from lenet.recognition.reading import Reading, nothing_read
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits
from tests.app.children import child
from tests.app.windows import new_window
from tests.helpers.command_line import Run
from tests.lenet.cli.test_predict import KINDS

PATIENCE_MS = 60_000
"""A busy machine may need long."""

SIDES = (8, 10, 14, 18, 24, 32, 64, 160)
"""Of the digits of each kind, in pixels."""


def in_a_row(digit: Image.Image) -> Image.Image:
    row = Image.new("L", (3 * digit.width, digit.height), 255)
    for place, one in enumerate((digit, ImageOps.mirror(digit), digit)):
        row.paste(one, (place * digit.width, 0))
    return row


MORE_KINDS = {
    "JPEG on its side": ("jpg", lambda digit: ImageOps.colorize(digit.rotate(90), (20, 30, 120), "white")),
    "three digits": ("png", in_a_row),
    "blank": ("png", lambda digit: Image.new("RGB", digit.size, (250, 245, 240))),
}


def write_pictures(folder: Path) -> list[Path]:
    """Save pictures of many kinds and sizes, and scikit-learn's digits of 8×8 pixels."""
    generator = np.random.default_rng(5)
    paths: list[Path] = []
    for kind, (ending, change) in {**KINDS, **MORE_KINDS}.items():
        drawings = write_digits(np.arange(len(SIDES)) + len(paths) % 3, generator)
        for side, drawing in zip(SIDES, drawings, strict=True):
            digit = Image.fromarray(np.rint(255 * (1 - render(drawing, side))).astype(np.uint8))
            image = change(digit)
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


def single(page: PageReading) -> Reading:
    """Return the reading of the one digit; of several, that of none."""
    return page.digits[0].reading if len(page.digits) == 1 else nothing_read()


def test_a_picture_file_has_one_answer(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = write_pictures(tmp_path)
    assert len(paths) > 150
    recognizer = Recognizer.load()
    expected = []
    for path in paths:
        with Image.open(path) as image:
            expected.append(finish(read_lines(recognizer, image)))
    digits = [single(page).digit for page in expected]
    assert None in digits
    assert set(range(10)) < set(digits)

    commanded = Run(capsys)("predict", "--json", *paths).result["readings"]
    for told, page, path in zip(commanded, expected, paths, strict=True):
        assert told["lines"] == [[number.text for number in line] for line in page.lines], path.name
        reading = single(page)
        assert told["digit"] == reading.digit, path.name
        if len(page.digits) < 2:
            assert told["reason"] == reading.reason, path.name
            shown = told["probabilities"]
            np.testing.assert_allclose(shown, reading.probabilities, atol=1e-6, err_msg=path.name)

    window = new_window(tmp_path)
    qtbot.addWidget(window)
    answer = child(window, QLabel, "answer")
    seen: list[Reading] = []
    Parts.of(window).draw_tab.reading_changed.connect(seen.append)
    for path, page in zip(paths, expected, strict=True):
        window.open_path(path)
        assert window.wait_for_reading(PATIENCE_MS), path.name
        assert answer.text() == page.text(), path.name
        if len(page.digits) < 2:
            reading = single(page)
            np.testing.assert_array_equal(seen[-1].picture, reading.picture, path.name)
            np.testing.assert_array_equal(seen[-1].probabilities, reading.probabilities, path.name)
            assert (seen[-1].digit, seen[-1].refusal) == (reading.digit, reading.refusal), path.name
    window.close()
