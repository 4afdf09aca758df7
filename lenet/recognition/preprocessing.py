"""Whatever shows a digit, a drawing or a picture, is brought to MNIST's size and place in one way."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.normalization import PICTURE_SIDE, SMALLEST_PART, normalize
from lenet.drawing.rendering import SEEN_SIDE, SMALLEST_BOX, render, render_digit
from lenet.drawing.strokes import Drawing
from lenet.image.ink import ink_from_image
from lenet.nn.input import INPUT_SIDE


def picture_of_drawing(drawing: Drawing) -> NDArray[np.uint8] | None:
    """Return a drawing as MNIST would have it, uint8 [28, 28], painted with MNIST's pen; None without ink."""
    ink = render_digit(drawing)
    return None if ink is None else normalize(ink, minimum_side=SMALLEST_BOX)


def picture_of_seen(drawing: Drawing) -> NDArray[np.uint8] | None:
    """Return a drawing as MNIST would have it, in the width of its own pen, as if it were a photo of it."""
    return normalize(render(drawing, SEEN_SIDE))


def picture_of_image(image: Image.Image) -> NDArray[np.uint8] | None:
    """Return the digit of an image of any kind as MNIST would have it, uint8 [28, 28]; None without ink."""
    ink = ink_from_image(image)
    return normalize(ink, minimum_side=round(SMALLEST_PART * max(ink.shape)))


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
    resized = np.empty((len(pictures), INPUT_SIDE, INPUT_SIDE), np.uint8)
    for start in range(0, len(pictures), 4096):
        wide = _widened(pictures[start : start + 4096])
        resized[start : start + 4096] = _widened(wide.transpose(0, 2, 1)).transpose(0, 2, 1)
    return resized


def _widened(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Resize the rows of many pictures at once, uint8 [N, rows, 28] to [N, rows, 32].

    Pillow resizes all rows and then all columns, with 8 bits between: so do stacked pictures.
    """
    count, rows, columns = pictures.shape
    stack = Image.fromarray(np.ascontiguousarray(pictures).reshape(count * rows, columns))
    wide = stack.resize((INPUT_SIDE, count * rows), Image.Resampling.BILINEAR)
    return np.asarray(wide).reshape(count, rows, INPUT_SIDE)
