"""Arrays of pixels as pictures, of any number type in which programs have them."""

from __future__ import annotations

from os import PathLike
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def picture_of(image: Image.Image | NDArray[Any]) -> Image.Image:
    """Return a picture or an array as a picture that has pixels.

    Parameters
    ----------
    image
        A Pillow image of any mode, or an array as `lenet.recognition.recognizer.Recognizer.read` takes it.

    Raises
    ------
    ValueError
        It is no picture, or has no pixels; or the array is of another shape or dtype, or its floats are not
        between 0 and 1.
    """
    picture = image if isinstance(image, Image.Image) else _image_of_array(image)
    if 0 in picture.size:
        raise ValueError("The image has no pixels; give one that shows a digit.")
    return picture


def _image_of_array(given: Any) -> Image.Image:
    """Return an array of pixels, or what becomes one, as a Pillow image of 8 bits."""
    if given is None or isinstance(given, str | bytes | PathLike):
        raise ValueError("Give an image, not its path; open it with Pillow first.")
    values = np.asarray(given)
    if values.ndim == 3 and values.shape[2] == 1:
        values = values[:, :, 0]
    is_picture = values.ndim == 2 or (values.ndim == 3 and values.shape[2] in (3, 4))
    if not is_picture or values.size == 0:
        raise ValueError(
            f"An array of shape {list(values.shape)} is no picture; give [H, W], [H, W, 3] or [H, W, 4]."
        )
    if np.issubdtype(values.dtype, np.floating):
        # False for NaN as well.
        if not np.all((values >= 0) & (values <= 1)):
            raise ValueError("A picture of floats must lie between 0 and 1, without NaN; scale it first.")
        values = np.rint(values * 255).astype(np.uint8)
    elif values.dtype == np.bool_:
        values = values.astype(np.uint8) * np.uint8(255)
    elif values.dtype == np.uint16:
        values = np.rint(values / 257).astype(np.uint8)  # 65,535 becomes 255
    if values.dtype != np.uint8:
        raise ValueError(f"A picture can't be of dtype {values.dtype}; give bool, uint8, uint16 or floats.")
    return Image.fromarray(np.ascontiguousarray(values))
