"""A picture as text, for a line of JSON: a PNG in base64."""

from __future__ import annotations

import base64
import io
import struct

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.files.errors import BROKEN_FILE
from lenet.files.json_lines import LineError
from lenet.language.text import tr

MAX_PICTURE_SIDE = 2048
"""Largest side of a picture below the strokes, in pixels."""


def text_of_picture(picture: NDArray[np.float32]) -> str:
    """Return ink as a PNG of 8 bits of grey, in base64."""
    with io.BytesIO() as file:
        Image.fromarray(np.rint(picture * 255).astype(np.uint8)).save(file, format="PNG")
        return base64.b64encode(file.getvalue()).decode()


def picture_of_text(text: object) -> NDArray[np.float32]:
    """Return ink, float32 [side, side] from 0 to 1, from such a text.

    Raises
    ------
    LineError
        If it is none, or no square of a moderate size.
    """
    try:
        content = base64.b64decode(str(text), validate=True)
        # Every PNG has its size here, and only once; it is checked before memory is spent.
        chunk, width, height = struct.unpack(">4s2I", content[12:24])
        if chunk != b"IHDR" or content.count(b"IHDR") > 1 or not 0 < width == height <= MAX_PICTURE_SIDE:
            raise LineError(tr("its picture is no square of a moderate size"))
        with Image.open(io.BytesIO(content), formats=["PNG"]) as image:
            return np.array(image.convert("L"), dtype=np.float32) / np.float32(255)
    except LineError:
        raise
    except BROKEN_FILE as error:
        raise LineError(tr("its picture is damaged")) from error
