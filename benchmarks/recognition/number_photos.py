"""Photos and scans of numbers, of the kinds of `benchmarks.recognition.photos`: each is to be read wholly right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.clutter import Spot
from benchmarks.recognition.folds import Fold
from benchmarks.recognition.number_pages import Chooser, page_numbers, sketched
from benchmarks.recognition.numbers import ReadNumbers
from benchmarks.recognition.photos import SCENES, PhotoKind, Scene, take_photo
from benchmarks.recognition.printed_lines import Place, Print, cells, underlined
from benchmarks.recognition.written_ink import inked_lines
from lenet.synthesis.non_digits.sketch import Sketch

FEWEST, MOST = 2, 5
"""Digits of a number."""

LEAST_DIGIT = 28
"""Height of a digit at least, in pixels."""

FREE = 0.12
"""Paper around a number that stays free, in heights of a digit."""

SHARE = (0.3, 0.85)
"""Part of the photo's width, or its height, that the number takes."""

SHAPES = (1.0, 4 / 3, 3 / 4, 16 / 9, 2.5)
"""Width by height of photos."""

SHARPEST = 2400
"""Side of the square that is painted, in pixels, at most."""


def number_photo(
    choose: Chooser, generator: np.random.Generator, *, kind: PhotoKind
) -> tuple[str, Image.Image]:
    """Write a number and take a picture of it.

    Parameters
    ----------
    choose
        Gives the number.
    generator
        Where all other chance comes from.
    kind
        What the photo shows beside the number, and how it is taken.

    Returns
    -------
    text, Image
        The number and the photo, of mode RGB or L.
    """
    count = int(generator.integers(FEWEST, MOST + 1))
    scene, is_in_cells = SCENES[kind], kind is PhotoKind.FORM and generator.random() < 0.5
    if is_in_cells:
        text, number, print_ = _in_cells([choose(1) for _ in range(count)], generator)
        scene = replace(scene, prints=(print_,))
    else:
        text, number = choose(count)
        if kind is PhotoKind.FORM:
            scene = replace(scene, prints=_field(float(number.extent[0]), generator))
    number = number.moved(-number.middle)
    side = float(number.extent.max()) + 0.4

    def shape_of(pixels: float, width: float) -> NDArray[np.float32]:
        sharp = min(SHARPEST, int(np.ceil(pixels * side)))
        lines = [(line / side + 0.5) * sharp for line in number.lines]
        return inked_lines(lines, width * sharp / side, (sharp, sharp), generator)

    photo = take_photo(
        scene,
        generator,
        spot_of=lambda: _spot(number.extent, scene, generator),
        shape_of=shape_of,
        side=side,
    )
    return text, photo


def _in_cells(
    digits: Sequence[tuple[str, Sketch]], generator: np.random.Generator
) -> tuple[str, Sketch, Print]:
    """Write each digit in a box of its own."""
    half_width, gap = generator.uniform(0.45, 0.8), float(generator.choice([0, generator.uniform(0.1, 0.4)]))
    pitch = 2 * half_width + gap
    placed = [
        digit.moved(np.array([place * pitch, 0.0]) - digit.middle + generator.normal(0, 0.05, 2))
        for place, (_, digit) in enumerate(digits)
    ]
    number = Sketch.joined(placed)
    first = -float(number.middle[0])
    return "".join(text for text, _ in digits), number, cells(half_width, gap, first)


def _field(width: float, generator: np.random.Generator) -> tuple[Print, ...]:
    """Return what is printed where a number is to be written: a box around it, or a line below."""

    def line(place: Place, generator: np.random.Generator) -> NDArray[np.float32]:
        return underlined(place._replace(across=place.across / np.float32(max(1.0, width))), generator)

    # The next box is out of sight.
    return (cells(width / 2 + generator.uniform(0.12, 0.6), 1000.0, 0.0), line)


def _spot(extent: NDArray[np.float64], scene: Scene, generator: np.random.Generator) -> Spot:
    """Choose the photo's size, and the number's size and place in it."""
    longer = float(np.exp(generator.uniform(*np.log(scene.sides))))
    shape = SHAPES[int(generator.integers(len(SHAPES)))]
    size = longer * np.array([min(1.0, shape), 1 / max(1.0, shape)])
    digit = generator.uniform(*SHARE) * float((size / (extent + 2 * FREE)).min())
    # A photo in which the digits would be too small is taken larger.
    size, digit = size * max(1.0, LEAST_DIGIT / digit), max(digit, LEAST_DIGIT)
    free = (extent / 2 + FREE) * digit
    middle = free + generator.random(2) * (size - 2 * free)
    return Spot(round(size[0]), round(size[1]), middle, digit, free)


def read_number_photos(folds: Sequence[Fold], kind: PhotoKind, count: int, *, seed: int) -> ReadNumbers:
    """Photograph so many numbers of each fold, each of one writer, and read them by networks that do not know them."""
    numbers = []
    for place, fold in enumerate(folds):
        generator = np.random.default_rng((seed, place, list(PhotoKind).index(kind)))
        recognizer = fold.networks.recognizer()
        for choose in islice(page_numbers(sketched(fold.digits), generator), count):
            text, photo = number_photo(choose, generator, kind=kind)
            reading = recognizer.read_number(photo)
            numbers.append((text, reading.text, reading.confidence))
    return ReadNumbers(kind.value, numbers)
