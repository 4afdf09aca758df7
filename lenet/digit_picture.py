"""Whatever shows a digit, a drawing or a picture, is brought to MNIST's size and place in one way."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.ink import SEEN_SIDE, SMALLEST_BOX, render, render_digit
from lenet.normalize import SMALLEST_PART, normalize
from lenet.pictures import ink_from_image
from lenet.strokes import Drawing


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
