"""Pages of handwritten numbers, line below line, photographed or scanned: what was read is compared line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.camera import PHONE, SCANNER, Camera, expose, light
from benchmarks.recognition.folds import Fold
from benchmarks.recognition.printed_lines import Place, Print, ruled, squared
from benchmarks.recognition.sheet_view import SheetView
from benchmarks.recognition.tables import percent
from benchmarks.recognition.texture import resized
from benchmarks.recognition.writing_surface import CREAM, WHITE
from benchmarks.recognition.written_ink import BALL_POINT, FELT_PEN, FOUNTAIN_PEN, Pen, inked_lines
from benchmarks.timing import table
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import smooth
from lenet.evaluation.proportions import Share
from lenet.files.progress import finish
from lenet.synthesis.non_digits.sketch import Sketch

Lines = Sequence[Sequence[str]]
"""The numbers of a page, line by line."""

MARGIN = 1.5
"""Around what is written, in heights of a digit."""

PAGE_WIDTH = 24.0
"""Of a sheet, in heights of a digit."""

SHARPEST = 0.03
"""Largest blur, in digits: lines a twentieth of a digit wide stay to be seen."""

GAPS = (0.06, 0.35)
"""Between the digits of a number, of a writer, in their height."""

PAGES = 2
"""Of each kind, for each fold."""

FEWEST = 10
"""Digits of a writer, to write with."""

PALE = ((0.62, 0.76, 0.9), (0.74, 0.74, 0.74), (0.66, 0.85, 0.74))
"""Colours of the lines that paper is printed with."""


@dataclass(frozen=True)
class PageKind:
    """How pages are made.

    Attributes
    ----------
    name
        The kind.
    camera
        Takes the picture.
    prints
        One is chosen; none means blank paper.
    """

    name: str
    camera: Camera
    prints: tuple[Print, ...] = ()


PAGE_KINDS = (
    PageKind("scanned", SCANNER),
    PageKind("photographed", PHONE),
    PageKind("photographed, ruled or squared", PHONE, (ruled, squared)),
)


@dataclass(frozen=True, eq=False)
class NumberPage:
    """A picture of a page, and what stands on it."""

    picture: Image.Image
    lines: Lines


Chooser = Callable[[int], tuple[str, Sketch]]
"""Returns a number of so many digits: its text, and its strokes, of any size."""


def make_page(
    choose: Chooser, generator: np.random.Generator, *, kind: PageKind, lines: int = 20
) -> NumberPage:
    """Write numbers on a page and take a picture of it.

    Parameters
    ----------
    choose
        Gives the numbers.
    generator
        Where all other chance comes from.
    kind
        How the picture is made.
    lines
        How many there are, of one to four numbers each.
    """
    pitch, columns = generator.uniform(1.7, 2.3), int(generator.integers(1, 5))
    texts: list[list[str]] = []
    placed: list[Sketch] = []
    for line in range(lines):
        texts.append([])
        for column in range(columns):
            text, number = choose(int(generator.integers(1, 7 if columns < 4 else 4)))
            left = MARGIN + column * (PAGE_WIDTH - 2 * MARGIN) / columns + generator.normal(0, 0.15)
            if columns > 1 and number.extent[0] > (PAGE_WIDTH - 2 * MARGIN) / columns - 1.2:
                text, number = choose(1)
            foot = MARGIN + (line + 1) * pitch + generator.normal(0, 0.08)
            placed.append(number.moved(np.array([left - number.low[0], foot - number.high[1]])))
            texts[-1].append(text)
    return NumberPage(_picture(placed, MARGIN * 2 + (lines + 1) * pitch, kind, generator), texts)


def _picture(
    numbers: Sequence[Sketch], page_height: float, kind: PageKind, generator: np.random.Generator
) -> Image.Image:
    """Return a page with numbers on it, as a camera sees it."""
    height = int(generator.integers(1500, 3000))
    width = round(height * max(0.7, (PAGE_WIDTH + 1) / (page_height + 1)))
    digit = height / (page_height + 1.5)
    camera = kind.camera
    longer = max(width, height) / digit
    view = SheetView.looking(
        (width, height),
        digit_pixels=digit,
        middle=np.array([width, height]) / 2,
        turn=generator.uniform(-1, 1) * min(camera.turn, 4.0),
        lean=generator.uniform(-camera.lean, camera.lean, 2) / longer,
    )
    pen: Pen = _one_of((BALL_POINT, FOUNTAIN_PEN, FELT_PEN), generator)
    side = max(PAGE_WIDTH, page_height)
    pen_width = max(generator.uniform(*pen.width), 2.2 / digit)
    offset = (side - np.array([PAGE_WIDTH, page_height])) / 2
    lines = [(line + offset) * digit for number in numbers for line in number.lines]
    shape = inked_lines(lines, pen_width * digit, (round(side * digit), round(side * digit)), generator)
    surface = _one_of((WHITE, CREAM), generator)
    seen = surface.blank((height, width), generator)
    if kind.prints:
        place = Place(*view.coordinates(), view.pixel, generator.uniform(4, 6))
        _cover(seen, _one_of(kind.prints, generator)(place, generator), _one_of(PALE, generator))
    density = np.float32(generator.uniform(*pen.density))
    _cover(seen, view.seen(shape * density, side), _one_of(pen.colours, generator))
    small = (240, max(2, round(240 * width / height)))
    seen *= resized(light(camera, small, generator), (height, width))[:, :, None]
    return expose(seen, camera, generator, sharpest=SHARPEST * digit)


Choice = TypeVar("Choice")


def _one_of(choices: Sequence[Choice], generator: np.random.Generator) -> Choice:
    return choices[int(generator.integers(len(choices)))]


def _cover(
    seen: NDArray[np.float32], covered: NDArray[np.float32], colour: tuple[float, float, float]
) -> None:
    """Lay a colour over a picture, [H, W, 3], which is changed, where each pixel is covered so much, [H, W]."""
    for channel, level in enumerate(colour):
        layer = seen[:, :, channel]
        layer += covered * (np.float32(level) - layer)


def read_pages(folds: Sequence[Fold], kind: PageKind, *, seed: int) -> Share:
    """Write pages with the digits of each fold, and return how many of them were read in the right line and place."""
    flags: list[bool] = []
    for number, fold in enumerate(folds):
        generator = np.random.default_rng((seed, number, PAGE_KINDS.index(kind)))
        recognizer = fold.networks.recognizer()
        for choose in islice(page_numbers(sketched(fold.digits), generator), PAGES):
            page = make_page(choose, generator, kind=kind)
            lines = finish(recognizer.read_page(page.picture))
            count = sum(len(text) for line in page.lines for text in line)
            right = digits_in_place(page.lines, [[read.text for read in line] for line in lines])
            flags += [place < right for place in range(count)]
    return Share.of(np.array(flags))


def sketched(digits: Sequence[LabelledDrawing]) -> list[tuple[str, str, Sketch]]:
    """Return label, writer and strokes of each digit."""
    return [
        (
            str(digit.label),
            digit.writer,
            Sketch(tuple(smooth(stroke.points)[:, :2] for stroke in digit.drawing.strokes)),
        )
        for digit in digits
    ]


def pages_table(kinds: Sequence[tuple[str, Share]]) -> str:
    """Return how many digits of pages of each kind were read in the right line and place."""
    return table(
        ("pages of 20 lines", "digits in the right line and place (95 % interval)"),
        [(name, percent(share)) for name, share in kinds],
    )


def digits_in_place(lines: Lines, read: Lines) -> int:
    """Return how many digits of a page were read in the right line, the right number and the right place.

    Lines, and numbers in a line, that were lost or added do not spoil those that follow.
    """
    return _aligned(lines, read, lambda line, other: _aligned(line, other, _same_digits))


def _same_digits(number: str, other: str) -> int:
    return sum(a == b for a, b in zip(number, other, strict=False)) if len(number) == len(other) else 0


Item = TypeVar("Item")


def _aligned(items: Sequence[Item], others: Sequence[Item], likeness: Callable[[Item, Item], int]) -> int:
    """Return the largest sum of likeness of items and others that are paired in their order."""
    best = np.zeros((len(items) + 1, len(others) + 1), np.int64)
    for row, item in enumerate(items):
        for column, other in enumerate(others):
            paired = int(best[row, column]) + likeness(item, other)
            best[row + 1, column + 1] = max(paired, best[row, column + 1], best[row + 1, column])
    return int(best[-1, -1])


def page_numbers(
    digits: Sequence[tuple[str, str, Sketch]], generator: np.random.Generator
) -> Iterator[Chooser]:
    """Yield, page after page, what writes numbers with one writer's digits.

    Parameters
    ----------
    digits
        Label, writer and strokes of each.
    generator
        Where all chance comes from.
    """
    by_writer: dict[str, list[tuple[str, Sketch]]] = {}
    for label, writer, sketch in digits:
        by_writer.setdefault(writer, []).append((label, sketch))
    writers = sorted(writer for writer, own in by_writer.items() if len(own) >= FEWEST)
    while True:
        own = by_writer[_one_of(writers, generator)]
        gap = generator.uniform(*GAPS)

        def choose(
            count: int, own: Sequence[tuple[str, Sketch]] = own, gap: float = gap
        ) -> tuple[str, Sketch]:
            chosen = [_one_of(own, generator) for _ in range(count)]
            return "".join(label for label, _ in chosen), _side_by_side(
                [one for _, one in chosen], gap, generator
            )

        yield choose


def _side_by_side(digits: Sequence[Sketch], gap: float, generator: np.random.Generator) -> Sketch:
    """Write digits beside each other, each about 1 tall, most of them apart, some touching."""
    left, placed = 0.0, []
    for digit in digits:
        width, height = digit.extent.tolist()
        scale = float(np.exp(generator.normal(0, 0.06))) * min(1 / max(height, 1e-9), 1.1 / max(width, 1e-9))
        sized = Sketch(tuple(scale * line for line in digit.lines))
        foot = float(generator.normal(0, 0.04))
        placed.append(sized.moved(np.array([left - sized.low[0], foot - sized.high[1]])))
        left += float(sized.extent[0]) + max(-0.03, gap + float(generator.normal(0, 0.06)))
    return Sketch.joined(placed)
