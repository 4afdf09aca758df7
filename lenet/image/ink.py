"""Extraction of ink from a picture: grayscale, cropping, segmentation and despeckling, one after the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.image.cropping import crop_to_canvas
from lenet.image.despeckling import despeckle
from lenet.image.grayscale import lightness, to_grayscale
from lenet.image.segmentation import segment_ink


def ink_from_image(image: Image.Image) -> NDArray[np.float32]:
    """Find the ink of a picture, whatever its kind.

    Parameters
    ----------
    image
        Dark ink on light paper or the reverse, in any mode, with transparency or without. EXIF
        orientation is obeyed.

    Returns
    -------
    ndarray, float32 [height, width]
        From 0 (paper) to 1 (ink), without specks; all 0 where nothing stands out. The longer side is
        reduced to `lenet.image.grayscale.LARGEST_SIDE`; of a canvas in a frame or on a page, only the canvas is left.
    """
    return despeckle(segment_ink(crop_to_canvas(lightness(to_grayscale(image)))))


def ink_of_page(image: Image.Image) -> NDArray[np.float32]:
    """Find all ink of a picture, with specks and in its frame, float32 [height, width]; otherwise as `ink_from_image`."""
    return segment_ink(lightness(to_grayscale(image)))


def ink_and_page(image: Image.Image) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return `ink_from_image` and `ink_of_page` of a picture; where there is nothing to crop, ink is segmented once."""
    whole = lightness(to_grayscale(image))
    canvas, page = crop_to_canvas(whole), segment_ink(whole)
    return despeckle(page if canvas is whole else segment_ink(canvas)), page
