"""Preprocessing brings ink to the size and place that a network knows: MNIST's 28×28 pixels, then 32×32.

Drawings and pictures all go through it, so that the window, the command line and the library give one answer.
"""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.normalization import DIGIT_SIDE, PICTURE_SIDE, ink_box, normalize
from lenet.drawing.rendering import (
    MNIST_PEN,
    RENDERED_SIDE,
    SEEN_SIDE,
    SMALLEST_BOX,
    is_blot,
    render,
    render_digit,
)
from lenet.drawing.strokes import Drawing
from lenet.image.ink import ink_from_image
from lenet.nn.input import INPUT_SIDE
from lenet.recognition.pen_width import pen_width, with_pen_width

LEAST_PIXELS = 6
"""Longer side of the smallest digit in a picture that is read, in the picture's pixels."""

ENLARGEMENT = 4
"""Factor by which ink smaller than MNIST's digits is enlarged."""

LEAST_WIDENED = 64
"""Smaller ink, in pixels, is enlarged before its lines are widened, or they would jump from pixel to pixel."""

THIN_PEN = 0.065
"""Lines of a picture that are narrower, in parts of the ink's side, are widened to `MNIST_PEN`: no digit of MNIST has any."""

BLOT = 0.28
"""Ink with wider strokes, in parts of its side, is a blot; one of 1,500 digits of MNIST is as bold."""


def drawing_of_image(image: Image.Image) -> Drawing:
    """Return the ink of a picture as a drawing that can be shown, kept and drawn on.

    Parameters
    ----------
    image
        As for `lenet.image.ink.ink_from_image`.

    Returns
    -------
    Drawing
        The ink pixel by pixel, in the middle of a square canvas; empty where there is none.
    """
    return drawing_of_ink(ink_from_image(image))


def drawing_of_ink(ink: NDArray[np.float32]) -> Drawing:
    """Return ink, float32 [H, W], in the middle of a square canvas; an empty drawing where there is none."""
    # In 256 levels, as a file keeps it: the picture is read alike before and after.
    levels = np.rint(255 * ink).astype(np.uint8)
    if not levels.any():
        return Drawing()
    height, width = levels.shape
    side = max(levels.shape)
    top, left = (side - height) // 2, (side - width) // 2
    square = np.zeros((side, side), np.float32)
    square[top : top + height, left : left + width] = levels / np.float32(255)
    return Drawing(picture=square)


def network_input(drawing: Drawing) -> tuple[NDArray[np.uint8], bool] | None:
    """Return what a network is given of a drawing, uint8 [32, 32], and whether that is too small to be read.

    None without ink.
    """
    if drawing.is_prepared and drawing.picture is not None and not drawing.strokes:
        return np.rint(255 * drawing.picture).astype(np.uint8), False
    found = _normalized(drawing)
    return None if found is None else (resize_to_32(found[0][None])[0], found[1])


def picture_of_drawing(drawing: Drawing) -> NDArray[np.uint8] | None:
    """Return a drawing as MNIST would have it, uint8 [28, 28], with strokes in MNIST's pen; None without ink."""
    found = _normalized(drawing)
    return None if found is None else found[0]


def picture_of_seen(drawing: Drawing, *, side: int = SEEN_SIDE) -> NDArray[np.uint8] | None:
    """Return the same in the width of its own pen, as of a photo of the canvas with a side of so many pixels."""
    return normalize(render(drawing, side))


def _normalized(drawing: Drawing) -> tuple[NDArray[np.uint8], bool] | None:
    """Return `picture_of_drawing`, and whether it is too small."""
    if drawing.picture is not None:
        return _normalized_picture(drawing, len(drawing.picture))
    ink = render_digit(drawing.strokes)
    box = None if ink is None else ink_box(ink)
    pixels = None if ink is None else normalize(ink, minimum_side=SMALLEST_BOX)
    if box is None or pixels is None:
        return None
    return pixels, box.side < SMALLEST_BOX or is_blot(drawing.strokes)


def _normalized_picture(drawing: Drawing, side: int) -> tuple[NDArray[np.uint8], bool] | None:
    """Return `_normalized` of a drawing over a picture of a side in pixels."""
    # Strokes need finer pixels than a small picture has.
    scale = ceil(RENDERED_SIDE / side) if drawing.strokes else 1
    ink = render(drawing, scale * side)
    box = ink_box(ink)
    if box is None:
        return None
    ink = ink[box.top : box.bottom, box.left : box.right]
    pen = pen_width(ink)
    is_too_small = box.side < LEAST_PIXELS * scale or (box.side >= DIGIT_SIDE and pen > BLOT)
    if box.side < DIGIT_SIDE or (pen < THIN_PEN and box.side < LEAST_WIDENED):
        ink = _enlarged(ink)
    if pen < THIN_PEN:
        ink = with_pen_width(ink, MNIST_PEN)
    pixels = normalize(ink)
    return None if pixels is None else (pixels, is_too_small)


def _enlarged(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return ink that fills its array in smaller pixels, so that its strokes are smooth and not made of blocks."""
    page = np.pad(ink, 3)  # as far as Lanczos resampling looks
    size = (ENLARGEMENT * page.shape[1], ENLARGEMENT * page.shape[0])
    return np.array(Image.fromarray(page).resize(size, Image.Resampling.LANCZOS)).clip(0, 1)


def resize_to_32(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring pictures of MNIST's size to the network's, as Pillow's bilinear resizing does it.

    Parameters
    ----------
    pictures
        uint8 [N, 28, 28].

    Returns
    -------
    ndarray, uint8 [N, 32, 32]
        The same to the bit as from ``Image.resize`` of one picture after the other.

    Raises
    ------
    ValueError
        The shape or dtype is another.
    """
    if pictures.dtype != np.uint8 or pictures.shape[1:] != (PICTURE_SIDE, PICTURE_SIDE):
        raise ValueError(
            f"Expected pictures as uint8 [N, 28, 28], found {pictures.dtype} {list(pictures.shape)}; "
            "bring them to MNIST's size with lenet.drawing.normalization first."
        )
    if len(pictures) == 1:
        size = (INPUT_SIDE, INPUT_SIDE)
        return np.asarray(Image.fromarray(pictures[0]).resize(size, Image.Resampling.BILINEAR))[None]
    resized = np.empty((len(pictures), INPUT_SIDE, INPUT_SIDE), np.uint8)
    for start in range(0, len(pictures), 4096):
        wide = _wide(pictures[start : start + 4096])
        resized[start : start + 4096] = _wide(wide.transpose(0, 2, 1)).transpose(0, 2, 1)
    return resized


def _wide(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Resize the rows of many pictures at once, uint8 [N, rows, 28] to [N, rows, 32].

    Pillow resizes all rows and then all columns, with 8 bits between: so do stacked pictures.
    """
    count, rows, columns = pictures.shape
    stack = Image.fromarray(np.ascontiguousarray(pictures).reshape(count * rows, columns))
    wide = stack.resize((INPUT_SIDE, count * rows), Image.Resampling.BILINEAR)
    return np.asarray(wide).reshape(count, rows, INPUT_SIDE)
