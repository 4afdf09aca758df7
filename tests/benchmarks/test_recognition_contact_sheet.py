"""A sheet is a small PNG with as many pictures as fit, each in its place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.recognition.contact_sheet import (
    CELL,
    COLUMNS,
    LINE,
    MOST,
    Cell,
    cells_of,
    save_sheet,
    words_of,
)
from benchmarks.recognition.readings import NO_DIGIT, Readings


def test_pictures_are_in_rows_with_words_below(tmp_path: Path) -> None:
    black, white = Image.new("L", (32, 32), 0), Image.new("L", (32, 32), 255)
    cells = [Cell(white, "") for _ in range(COLUMNS)] + [Cell(black, "4: 9")]
    save_sheet(cells, tmp_path / "sheet.png")
    sheet = np.asarray(Image.open(tmp_path / "sheet.png").convert("L"))
    assert sheet.shape == (2 * (CELL + LINE), COLUMNS * CELL)
    below = CELL + LINE
    assert sheet[:below].min() > 240
    assert sheet[below : below + CELL - 2, : CELL - 2].max() < 16
    words = sheet[below + CELL :, :CELL]
    assert words.min() < 100
    assert sheet[below:, CELL:].min() > 240


def test_of_too_many_the_sheet_shows_some_evenly_spread(tmp_path: Path) -> None:
    cells = [Cell(Image.new("L", (8, 8), min(255, number)), "") for number in range(4 * MOST)]
    save_sheet(cells, tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.size == (COLUMNS * CELL, MOST // COLUMNS * (CELL + LINE))
        # The last one shown is near the end of the list, and not the 60th.
        last = np.asarray(sheet.convert("L"))[-LINE - CELL // 2, -CELL // 2]
    assert last > 200


def test_what_the_network_saw_is_dark_on_light() -> None:
    picture = np.zeros((1, 32, 32), np.uint8)
    picture[0, 16] = 255
    readings = Readings(
        np.array([4], np.int8), np.array([9], np.int8), np.array([True]), np.array([0.4], np.float32), picture
    )
    (cell,) = cells_of(readings)
    assert cell.words == "4: ? (9)"
    assert (cell.image.getpixel((0, 16)), cell.image.getpixel((0, 0))) == (0, 255)


def test_words_tell_what_it_is_and_what_was_read() -> None:
    assert words_of(4, 9, is_refused=False) == "4: 9"
    assert words_of(4, 9, is_refused=True) == "4: ? (9)"
    assert words_of(NO_DIGIT, 9, is_refused=False) == "9"
    assert words_of(4, NO_DIGIT, is_refused=True) == "4: ? (?)"
