"""Every picture takes one way into the network: its ink is found, and its 28×28 pixels become 32×32.

The input convention, how 32×32 pixels become numbers, is kept with the weights.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from lenet.dust import without_dust
from lenet.files import read_whole, reason, shown_path
from lenet.jpeg_scans import count_scans
from lenet.mount import unmounted
from lenet.normalize import DIGIT_SIDE, PICTURE_SIDE
from lenet.paper import ink_on_paper
from lenet.picture_libraries import silence_picture_libraries
from lenet.plain_picture import LARGEST_SIDE, lightness, plain_picture

silence_picture_libraries()

INPUT_SIDE = 32
"""Side of the picture that the network sees, in pixels."""

PICTURE_FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF")
"""What `open_picture` reads, by Pillow's names."""

LARGEST_PICTURE = 50_000_000
"""Most pixels of a picture that is opened; a small file can claim far more and fill the memory."""

LONGEST_SIDE = 65_535
"""Most pixels of a side, in a JPEG as everywhere: each row of a picture takes memory of its own."""

MOST_SCANNED = 2_000_000_000
"""Pixels times scans of a JPEG: 40 scans of the largest, where cameras and programs make about ten."""

LARGEST_FILE = 256 * 2**20
"""Most bytes of a picture file: more than `LARGEST_PICTURE` pixels need in any of the formats."""

ENLARGED = 4
"""By how much tiny pictures are enlarged, so that their strokes are smooth in MNIST's size and not made of blocks."""

TOO_LARGE = f"has more than {LARGEST_PICTURE // 1_000_000} million pixels; reduce it and try again"

BROKEN_FILE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    MemoryError,
    struct.error,
    zlib.error,
)
"""What Pillow's readers are known to raise on damaged files."""


class PictureError(ValueError):
    """A picture can't be opened; its one sentence says why and what to do."""


@dataclass(frozen=True)
class InputConvention:
    """How pixels become the network's numbers: (x / 255 − mean) / std.

    Attributes
    ----------
    mean, std
        Of the training set's pixels at 32×32, from 0 to 1.
    """

    mean: float
    std: float

    @classmethod
    def from_meta(cls, meta: Mapping[str, Any] | None) -> InputConvention:
        """Read the convention of a weights file.

        Parameters
        ----------
        meta
            What the file says of itself, as `lenet.params.load_params` has checked it; None or without
            ``input`` means the article's convention.
        """
        if meta is None or "input" not in meta:
            return ARTICLE_CONVENTION
        constants = meta["input"]
        return cls(mean=float(constants["mean"]), std=float(constants["std"]))

    def standardize(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Make pictures the network's input.

        Parameters
        ----------
        pictures
            uint8 [N, 32, 32].

        Returns
        -------
        ndarray, float32 [N, 1, 32, 32]
        """
        levels = ((np.arange(256) / 255 - self.mean) / self.std).astype(np.float32)
        return levels[pictures][:, None]


ARTICLE_CONVENTION = InputConvention(mean=0.5, std=1.0)
"""That of the article's program, and of every weights file that names none: x / 255 − 0.5."""


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
            "bring them to MNIST's size with lenet.normalize first."
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
    light, enlarged = unmounted(lightness(plain_picture(image))), 1
    if max(light.shape) < DIGIT_SIDE:
        enlarged = ENLARGED
        size = (enlarged * light.shape[1], enlarged * light.shape[0])
        light = np.asarray(Image.fromarray(light).resize(size, Image.Resampling.BICUBIC))
    return without_dust(ink_on_paper(light)), enlarged


def ink_from_image(image: Image.Image) -> NDArray[np.float32]:
    """Return the ink of a picture alone; see `found_ink`."""
    return found_ink(image)[0]


def open_picture(path: str | Path) -> Image.Image:
    """Read a picture file.

    Parameters
    ----------
    path
        PNG, JPEG, BMP, GIF, WebP or TIFF; of several frames, the first is read.

    Returns
    -------
    Image
        Upright, of mode L or LA, reduced to `LARGEST_SIDE`: all that `found_ink` needs of it.

    Raises
    ------
    PictureError
        It is no such file, too large, or damaged.
    """
    name = shown_path(path)
    try:
        content = read_whole(Path(path), max_bytes=LARGEST_FILE)
    except OSError as error:
        raise PictureError(f"{name} could not be opened: {reason(error)}.") from error
    with warnings.catch_warnings():
        # Pillow warns of odd files that it can read, and of large ones, which are refused below.
        warnings.simplefilter("ignore")
        try:
            with Image.open(BytesIO(content), formats=PICTURE_FORMATS) as image:
                excess = excess_of(image.size, scans=count_scans(content))
                if excess is not None:
                    raise PictureError(f"{name} {excess}.")
                # A JPEG is decoded at the reduced size, which is much faster.
                image.draft(None, (LARGEST_SIDE, LARGEST_SIDE))
                return plain_picture(image)
        except PictureError:
            raise
        except Image.DecompressionBombError:
            fault = f"{name} {TOO_LARGE}."
        except UnidentifiedImageError:
            fault = f"{name} is not a picture that can be read; save it as PNG, JPEG, BMP, GIF, WebP or TIFF."
        except BROKEN_FILE:
            fault = f"{name} is damaged or incomplete; get it once more or choose another picture."
    raise PictureError(fault)


def excess_of(size: tuple[int, int], *, scans: int = 1) -> str | None:
    """Return what there is too much of in a picture, which is better known before it is unpacked.

    Parameters
    ----------
    size
        Its width and height in pixels.
    scans
        How often a JPEG is drawn over.

    Returns
    -------
    str or None
        The end of a sentence that begins with the picture's name, without a full stop; None if the
        picture can be read.
    """
    width, height = size
    if width * height > LARGEST_PICTURE:
        return TOO_LARGE
    if max(size) > LONGEST_SIDE:
        return f"has a side of more than {LONGEST_SIDE:,} pixels; cut out the digit and try again"
    if width * height * scans > MOST_SCANNED:
        return f"is drawn over {scans:,} times, as no camera does; choose another picture"
    return None
