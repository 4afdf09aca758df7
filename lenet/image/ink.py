"""The ink of any picture: how much of it each pixel holds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.normalization import DIGIT_SIDE
from lenet.image.cropping import crop_to_canvas
from lenet.image.despeckling import despeckle
from lenet.image.grayscale import lightness, to_grayscale
from lenet.image.segmentation import segment_ink

ENLARGED = 4
"""By how much tiny pictures are enlarged, so that their strokes are smooth in MNIST's size and not made of blocks."""


def found_ink(image: Image.Image) -> tuple[NDArray[np.float32], int]:
    """Find the ink of a picture, whatever its kind.

    Parameters
    ----------
    image
        Dark ink on light paper or the reverse, in any mode, with transparency or without. EXIF
        orientation is obeyed.

    Returns
    -------
    ink : ndarray, float32 [height, width]
        From 0 (paper) to 1 (ink), without dust; all 0 where nothing stands out. The longer side is
        reduced to `LARGEST_SIDE`; of a canvas in a frame or on a page, only the canvas is left.
    enlarged
        How many times it is larger than the picture: `ENLARGED` if that was smaller than MNIST's digits, or else 1.
    """
    light, enlarged = crop_to_canvas(lightness(to_grayscale(image))), 1
    if max(light.shape) < DIGIT_SIDE:
        enlarged = ENLARGED
        size = (enlarged * light.shape[1], enlarged * light.shape[0])
        light = np.asarray(Image.fromarray(light).resize(size, Image.Resampling.BICUBIC))
    return despeckle(segment_ink(light)), enlarged


def ink_from_image(image: Image.Image) -> NDArray[np.float32]:
    """Return the ink of a picture alone; see `found_ink`."""
    return found_ink(image)[0]
