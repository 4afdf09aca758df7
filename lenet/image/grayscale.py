"""Conversion of a picture of any kind to grayscale: upright, 8 bits, of moderate size.

Colour, depth, palettes, transparency and EXIF orientation are dealt with here and nowhere else.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageOps

from lenet.language.text import tr

LARGEST_SIDE = 1600
"""Longest side of a plain picture, in pixels: a digit of a fiftieth of a page is still larger than MNIST's."""

BAND_PIXELS = 2**20
"""Deep greys that are turned to 8 bits at a time."""

WHITES = (1, 255, 1023, 4095, 16383, 65535)
"""What white is in deep greys: cameras and scanners give 10, 12, 14 or 16 bits."""

SAMPLED_SIDE = 256
"""Longer side, in pixels, to which colours are reduced to see how much they differ."""

EQUALLY_LIGHT, LEAST_RANGE = 1 / 3, 40
"""Colours are distinguished by their red, green or blue if they differ so much more in it than in their lightness, and if
nearly all are within so many levels of that: ink that is darker is seen by its lightness, whatever it is written on.
"""

LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""Shares of red, green and blue in lightness (ITU-R BT.601), as Pillow takes them."""

ONE_COLOUR = 0.25
"""Greatest difference in lightness within what still counts as one colour, from 0 to 1."""


def to_grayscale(image: Image.Image) -> Image.Image:
    """Turn a picture upright, to grey, and reduce it to `LARGEST_SIDE`.

    Parameters
    ----------
    image
        Of any mode and size. It is left as it is.

    Returns
    -------
    Image
        Of mode L, or LA where some of it may be transparent. A plain picture comes back unchanged.

    Raises
    ------
    ValueError
        If its file tells colours by their numbers in a palette, and has none.
    """
    plain = _reduced(_grey(_upright(image)))
    if plain is image:
        plain = image.copy()
    # What it once said of transparency and orientation has been done.
    plain.info = {}
    return plain


def lightness(plain: Image.Image) -> NDArray[np.uint8]:
    """Return how light each pixel of a plain picture looks on white paper.

    Parameters
    ----------
    plain
        Of mode L or LA.

    Returns
    -------
    ndarray, uint8 [H, W]
        From 0 (black) to 255 (white). Where transparency alone draws, as with white ink on nothing,
        the opaque is dark, whatever its colour.
    """
    if plain.mode == "L":
        return np.array(plain)
    pixels = np.asarray(plain, dtype=np.float32) / 255
    grey, alpha = pixels[:, :, 0], pixels[:, :, 1]
    visible = alpha >= alpha.max() / 2
    if not visible.all() and np.ptp(grey[visible]) < ONE_COLOUR:
        return _bytes(1 - alpha)
    return _bytes(grey * alpha + 1 - alpha)


def _upright(image: Image.Image) -> Image.Image:
    """Turn a picture as its EXIF data says; where they are broken, it stays as it is."""
    image.load()
    try:
        # Turning copies, also where there is nothing to turn, and a picture can have 200 MB.
        is_upright = image.getexif().get(ExifTags.Base.Orientation, 1) == 1
        return image if is_upright else ImageOps.exif_transpose(image)
    except (OSError, SyntaxError, ValueError, KeyError, TypeError, struct.error):
        return image


def _grey(image: Image.Image) -> Image.Image:
    """Return a picture of mode L or LA."""
    if image.mode in ("P", "PA") and image.palette is None:
        raise ValueError(tr("The picture has numbers of colours, but no palette that says which these are."))
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _eight_bits(image)
    if image.mode == "La":
        return image.convert("LA")
    if image.has_transparency_data:
        seen = image if image.mode == "RGBA" else image.convert("RGBA")
        reduced = _reduced(seen)
        is_opaque = reduced.getchannel("A").getextrema() == (255, 255)
        return _grey_of_colours(reduced.convert("RGB")) if is_opaque else reduced.convert("LA")
    # LAB has no way to grey but by RGB.
    if image.mode == "L":
        return image
    return _grey_of_colours(image if image.mode == "RGB" else image.convert("RGB"))


def _grey_of_colours(image: Image.Image) -> Image.Image:
    """Return how light a picture of mode RGB is, or, where red on blue would vanish so, its clearest colour."""
    sample = image.reduce(max(1, max(image.size) // SAMPLED_SIDE))
    colours = np.asarray(sample, np.float32).reshape(-1, 3)
    spread = colours.std(axis=0, dtype=np.float64)
    clearest, luma = int(spread.argmax()), colours @ LUMA
    is_flat = np.ptp(np.percentile(luma, (0.2, 99.8))) < LEAST_RANGE
    if is_flat and luma.std(dtype=np.float64) < EQUALLY_LIGHT * spread[clearest]:
        return image.getchannel(clearest)
    return image.convert("L")


def _reduced(image: Image.Image) -> Image.Image:
    """Return a picture no larger than is read, so that no more copies of a large one are made."""
    size = size_read(image.size)
    return image if size == image.size else image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


def size_read(size: tuple[int, int]) -> tuple[int, int]:
    """Return the width and height to which a picture of some width and height is reduced."""
    scale = min(1.0, LARGEST_SIDE / max(size))
    width, height = (max(1, round(scale * length)) for length in size)
    return width, height


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return deep greys as mode L; their greatest value tells which of `WHITES` they have."""
    peak = max(float(band.max(initial=0)) for band in _bands(image))
    white = next((white for white in WHITES if peak <= white), peak)
    return Image.fromarray(np.concatenate([_bytes(band / np.float32(white)) for band in _bands(image)]))


def _bands(image: Image.Image) -> Iterator[NDArray[np.float32]]:
    """Yield deep greys, none below 0, some rows at a time: as floats they would take much memory."""
    rows = max(1, BAND_PIXELS // image.width)
    for top in range(0, image.height, rows):
        band = image.crop((0, top, image.width, min(top + rows, image.height)))
        yield np.nan_to_num(np.asarray(band).astype(np.float32)).clip(0)


def _bytes(values: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    """Return numbers from 0 to 1 as whole ones from 0 to 255."""
    whole: NDArray[np.uint8] = np.rint(255 * values).astype(np.uint8)
    return whole
