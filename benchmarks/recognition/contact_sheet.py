"""A contact sheet shows what was read wrong, each with what it is and what was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from benchmarks.recognition.readings import NO_DIGIT, Readings

CELL = 64
"""Side of a picture on the sheet, in pixels."""

LINE = 16
"""Height of the words below it, in pixels."""

COLUMNS = 12

MOST = 60
"""Pictures on a sheet."""

PAPER, INK = 255, 0


@dataclass(frozen=True, eq=False)
class Cell:
    """One picture on a sheet.

    Attributes
    ----------
    image
        Of any size and mode.
    words
        A few characters.
    """

    image: Image.Image
    words: str


def cells_of(readings: Readings) -> list[Cell]:
    """Return what the network saw, dark on light, with what it is and what was read."""
    return [
        Cell(Image.fromarray(255 - picture), words_of(int(label), int(guess), is_refused=bool(is_refused)))
        for picture, label, guess, is_refused in zip(
            readings.pictures, readings.labels, readings.guesses, readings.is_refused, strict=True
        )
    ]


def words_of(label: int, guess: int, *, is_refused: bool) -> str:
    """Return what it is and what was read; a refusal has its guess in brackets."""
    shown = "" if label == NO_DIGIT else f"{label}: "
    named = "?" if guess == NO_DIGIT else str(guess)
    return shown + (f"? ({named})" if is_refused else named)


def save_sheet(cells: Sequence[Cell], path: Path) -> None:
    """Save the first pictures as a PNG; of more than fit, as many evenly spread."""
    step = max(1, len(cells) / MOST)
    chosen = [cells[int(number * step)] for number in range(min(MOST, len(cells)))]
    rows = -(-len(chosen) // COLUMNS)
    sheet = Image.new("L", (COLUMNS * CELL, max(1, rows) * (CELL + LINE)), PAPER)
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(size=LINE - 4)
    for number, cell in enumerate(chosen):
        row, column = divmod(number, COLUMNS)
        left, top = column * CELL, row * (CELL + LINE)
        sheet.paste(ImageOps.pad(cell.image.convert("L"), (CELL - 2, CELL - 2), color=PAPER), (left, top))
        pen.text((left + CELL // 2, top + CELL), cell.words, fill=INK, font=font, anchor="ma")
    sheet.quantize(16).save(path, optimize=True)
