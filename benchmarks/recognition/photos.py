"""Photos and scans of handwritten digits, as cameras and scanners give them, to judge how they are read.

They are made for judging alone: what training learns from knows nothing of them, nor they of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.camera import IN_SHADOW, MIRRORING, PHONE, SCANNER, WEBCAM, Camera, expose, light
from benchmarks.recognition.clutter import CLEAR, DIRT, Spot, cluttered
from benchmarks.recognition.printed_lines import Place, Print, boxed, dotted, ruled, squared, underlined
from benchmarks.recognition.sheet_view import SheetView
from benchmarks.recognition.texture import resized
from benchmarks.recognition.writing_surface import (
    BLACKBOARD,
    CREAM,
    RECYCLED,
    STICKY_NOTE,
    WHITE,
    WHITEBOARD,
    Surface,
)
from benchmarks.recognition.written_ink import (
    BALL_POINT,
    CHALK,
    FELT_PEN,
    FOUNTAIN_PEN,
    MARKER,
    MASK_SIDE,
    PENCIL,
    Colour,
    Pen,
    shape_of,
    with_tooth,
)
from lenet.drawing.strokes import Drawing


class PhotoKind(StrEnum):
    """Kinds, of which the accuracy is told apart."""

    PLAIN = "plain paper, photographed"
    SCAN = "plain paper, scanned"
    PENCIL = "pencil"
    RULED = "ruled paper"
    SQUARED = "squared paper"
    DOTTED = "dotted paper"
    FORM = "box or line of a form"
    SHADOW = "half in the shadow"
    WRINKLED = "folded or crumpled paper"
    CLUTTERED = "specks, holes, other writing"
    BLACKBOARD = "chalk on a blackboard"
    WHITEBOARD = "marker on a whiteboard"
    TINY = "webcam, 100 to 200 pixels"


@dataclass(frozen=True)
class Scene:
    """What photos of one kind show.

    Attributes
    ----------
    pens, surfaces, cameras
        One of each is chosen.
    prints
        One is chosen; none means a blank sheet.
    print_colours
        One is chosen for what is printed.
    clutter
        Most kinds of things beside the digit.
    sides
        Least and greatest longer side of the photo, in pixels.
    """

    pens: tuple[Pen, ...] = (BALL_POINT, FOUNTAIN_PEN, FELT_PEN)
    surfaces: tuple[Surface, ...] = (WHITE, CREAM)
    cameras: tuple[Camera, ...] = (PHONE, SCANNER)
    prints: tuple[Print, ...] = ()
    print_colours: tuple[Colour, ...] = ()
    clutter: int = 0
    sides: tuple[int, int] = (100, 2000)


PALE: tuple[Colour, ...] = ((0.62, 0.76, 0.9), (0.74, 0.74, 0.74), (0.92, 0.7, 0.7), (0.66, 0.85, 0.74))
"""Of lines that school paper is printed with."""

FORM_COLOURS: tuple[Colour, ...] = (
    (0.1, 0.1, 0.1),
    (0.55, 0.55, 0.55),
    (0.35, 0.45, 0.75),
    (0.93, 0.6, 0.35),
)

SCENES: Mapping[PhotoKind, Scene] = {
    PhotoKind.PLAIN: Scene(surfaces=(WHITE, CREAM, RECYCLED, STICKY_NOTE), cameras=(PHONE,)),
    PhotoKind.SCAN: Scene(surfaces=(WHITE, CREAM, RECYCLED), cameras=(SCANNER,)),
    PhotoKind.PENCIL: Scene(pens=(PENCIL,), surfaces=(WHITE, CREAM, RECYCLED)),
    PhotoKind.RULED: Scene(prints=(ruled,), print_colours=PALE),
    PhotoKind.SQUARED: Scene(prints=(squared,), print_colours=PALE),
    PhotoKind.DOTTED: Scene(prints=(dotted,), print_colours=((0.55, 0.55, 0.55), (0.5, 0.6, 0.75))),
    PhotoKind.FORM: Scene(prints=(boxed, boxed, underlined), print_colours=FORM_COLOURS),
    PhotoKind.SHADOW: Scene(cameras=(IN_SHADOW,)),
    PhotoKind.WRINKLED: Scene(
        surfaces=tuple(surface.worn() for surface in (WHITE, CREAM, RECYCLED, STICKY_NOTE)), cameras=(PHONE,)
    ),
    PhotoKind.CLUTTERED: Scene(clutter=2),
    PhotoKind.BLACKBOARD: Scene(pens=(CHALK,), surfaces=(BLACKBOARD,), cameras=(PHONE,)),
    PhotoKind.WHITEBOARD: Scene(pens=(MARKER,), surfaces=(WHITEBOARD,), cameras=(MIRRORING,)),
    PhotoKind.TINY: Scene(surfaces=(WHITE, CREAM), cameras=(WEBCAM,), sides=(100, 200)),
}

LEAST_SHARE, GREATEST_SHARE = 0.15, 0.8
"""Longer side of the digit, as a part of the photo's shorter one."""

LEAST_DIGIT = 28
"""Least longer side of a digit, in pixels."""

SHAPES = (1.0, 4 / 3, 3 / 4, 16 / 9)
"""Width by height of photos."""

SOFTEST = 0.03
"""Largest standard deviation of the blur, in digits: lines a twentieth of a digit wide stay to be seen."""

LIGHT_SIDE = 240
"""Side in pixels of what is reckoned of light and folds before it is enlarged: it is smooth."""


def make_photos(
    digits: Sequence[NDArray[np.uint8] | Drawing], generator: np.random.Generator, *, kind: PhotoKind
) -> list[Image.Image]:
    """Photograph or scan digits.

    Parameters
    ----------
    digits
        Pictures, uint8 [H, W], ink 255 on 0, such as MNIST's; or pen strokes; or both.
    generator
        Where all chance comes from; a generator of the same state gives the same photos.
    kind
        What they show beside the digits, and how they are taken.

    Returns
    -------
    list of Image
        In the order of `digits`, of mode RGB or L, 100 to 2000 pixels along the longer side.
    """
    return [_photo(digit, SCENES[kind], generator) for digit in digits]


def _photo(digit: NDArray[np.uint8] | Drawing, scene: Scene, generator: np.random.Generator) -> Image.Image:
    """Photograph one digit."""
    return take_photo(
        scene,
        generator,
        spot_of=lambda: _spot(scene, generator),
        shape_of=lambda pixels, width: shape_of(digit, pixels, width, generator),
    )


def take_photo(
    scene: Scene,
    generator: np.random.Generator,
    *,
    spot_of: Callable[[], Spot],
    shape_of: Callable[[float, float], NDArray[np.float32]],
    side: float = MASK_SIDE,
) -> Image.Image:
    """Photograph what is written on a sheet.

    Parameters
    ----------
    scene
        What else the photo shows.
    generator
        Where all chance comes from.
    spot_of
        Chooses the photo's size, and where what is written is seen.
    shape_of
        Paints it, given a digit's side in pixels and the pen's width in digits, as `written_ink.shape_of` does.
    side
        Of the square that is painted, in digits.
    """
    pen = _one_of(scene.pens, generator)
    surface, camera = _one_of(scene.surfaces, generator), _one_of(scene.cameras, generator)
    spot = spot_of()
    view = SheetView.looking(
        (spot.width, spot.height),
        digit_pixels=spot.digit,
        middle=spot.middle,
        turn=generator.uniform(-camera.turn, camera.turn),
        lean=generator.uniform(-camera.lean, camera.lean, 2) * spot.digit / max(spot.width, spot.height),
    )
    width = max(generator.uniform(*pen.width), 1.6 / spot.digit)
    shape = with_tooth(shape_of(spot.digit, width), pen, generator, side=side)
    seen = surface.blank((spot.height, spot.width), generator)
    if scene.prints:
        _cover(seen, _printed(view, scene, generator), _one_of(scene.print_colours, generator))
    if scene.clutter:
        _cover(seen, cluttered(spot, int(generator.integers(1, scene.clutter + 1)), generator), DIRT)
    _cover(seen, view.seen(shape, side), _one_of(pen.colours, generator))
    seen *= _light(camera, surface, seen.shape[:2], generator)[:, :, None]
    return expose(seen, camera, generator, sharpest=SOFTEST * spot.digit)


Choice = TypeVar("Choice")


def _one_of(choices: Sequence[Choice], generator: np.random.Generator) -> Choice:
    return choices[int(generator.integers(len(choices)))]


def _spot(scene: Scene, generator: np.random.Generator) -> Spot:
    """Choose the photo's size, and the digit's size and place in it."""
    longer = round(np.exp(generator.uniform(*np.log(scene.sides))))
    shape = _one_of(SHAPES, generator)
    width, height = round(longer * min(1.0, shape)), round(longer / max(1.0, shape))
    shorter = min(width, height)
    least = max(LEAST_SHARE, LEAST_DIGIT / shorter)
    digit = shorter * float(np.exp(generator.uniform(np.log(least), np.log(GREATEST_SHARE))))
    # The digit's square stays inside, also when it is turned a little.
    margin = min(CLEAR * digit, shorter / 2)
    size = np.array([width, height])
    middle = margin + generator.random(2) * (size - 2 * margin)
    return Spot(width, height, middle, digit, np.full(2, CLEAR * digit))


def _printed(view: SheetView, scene: Scene, generator: np.random.Generator) -> NDArray[np.float32]:
    """Return how much of each pixel is printed."""
    chosen = _one_of(scene.prints, generator)
    return chosen(Place(*view.coordinates(), view.pixel, generator.uniform(5, 14)), generator)


def _cover(seen: NDArray[np.float32], covered: NDArray[np.float32], colour: Colour) -> None:
    """Lay a colour over a picture, [H, W, 3], which is changed, where each pixel is covered so much, [H, W]."""
    for channel, level in enumerate(colour):
        layer = seen[:, :, channel]
        layer += covered * (np.float32(level) - layer)


def _light(
    camera: Camera, surface: Surface, shape: tuple[int, int], generator: np.random.Generator
) -> NDArray[np.float32]:
    """Return how much light comes back from each part of the sheet, float32 [H, W]."""
    part = min(1.0, LIGHT_SIDE / max(shape))
    small = (max(2, round(shape[0] * part)), max(2, round(shape[1] * part)))
    return resized(light(camera, small, generator) * surface.relief(small, generator), shape)
