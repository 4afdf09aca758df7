"""Decoding of picture files, within limits: a small file can claim a size that fills the memory."""

from __future__ import annotations

import logging
import re
import warnings
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from lenet.files.errors import BROKEN_FILE, reason, shown_path
from lenet.files.kinds import FileKind, Subject, kind_of
from lenet.files.reading import read_whole
from lenet.image.grayscale import size_read, to_grayscale
from lenet.language.text import figure, to_translate, tr

# Without a handler, Python prints what Pillow logs about broken pictures. What libtiff prints itself is left to it.
logging.getLogger("PIL").addHandler(logging.NullHandler())

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

DAMAGED = to_translate("is damaged or incomplete; get it once more or choose another picture")


class PictureError(ValueError):
    """A picture can't be opened; its one sentence says why and what to do."""


def open_picture(path: str | Path) -> Image.Image:
    """Read a picture file.

    Parameters
    ----------
    path
        PNG, JPEG, BMP, GIF, WebP or TIFF; of several frames, the first is read.

    Returns
    -------
    Image
        Upright, of mode L or LA, reduced to `lenet.image.grayscale.LARGEST_SIDE`.

    Raises
    ------
    PictureError
        It is no such file, too large, or damaged.
    """
    try:
        content = read_whole(Path(path), max_bytes=LARGEST_FILE)
    except OSError as error:
        raise PictureError(
            tr("{path} could not be opened: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error
    return decode_picture(content, shown_path(path))


def decode_picture(content: bytes, name: str) -> Image.Image:
    """Do as `open_picture` with a file's content, which is called by a name in the sentence of a `PictureError`."""
    with warnings.catch_warnings():
        # Pillow warns of odd files that it can read, and of large ones, which are refused below.
        warnings.simplefilter("ignore")
        try:
            with Image.open(BytesIO(content), formats=PICTURE_FORMATS) as image:
                # Scans are counted one by one only where all that look like one were too many.
                if excess_of(image.size, scans=content.count(_SCAN)) is not None:
                    excess = excess_of(image.size, scans=count_scans(content))
                    if excess is not None:
                        raise PictureError(tr("{name} {excess}.", name=name, excess=excess))
                # A JPEG may be decoded at a half, a quarter or an eighth of its size.
                image.draft(None, size_read(image.size))
                return to_grayscale(image)
        except PictureError:
            raise
        except Image.DecompressionBombError:
            fault = tr("{name} {excess}.", name=name, excess=_too_large())
        except UnidentifiedImageError:
            fault = tr("{name} {excess}.", name=name, excess=_what_it_is(content))
        except BROKEN_FILE:
            fault = tr("{name} {excess}.", name=name, excess=tr(DAMAGED))
    raise PictureError(fault)


def _what_it_is(content: bytes) -> str:
    """Return what a file is that is no picture which can be read, and what to do, as the end of a sentence."""
    kind = kind_of(content)
    if not content:
        return tr("is empty; get it once more or choose another picture")
    if kind in (FileKind.PNG, FileKind.JPEG):
        return tr(DAMAGED)
    otherwise = tr("save it as PNG, JPEG, BMP, GIF, WebP or TIFF")
    if kind is None or kind is FileKind.TEXT:
        return tr("is not a picture that can be read; {otherwise}", otherwise=otherwise)
    advice = kind.advice(Subject.PICTURE, tr("choose a picture"))
    return tr("is {noun}, whatever its name; {advice}", noun=kind.noun, advice=advice)


def _too_large() -> str:
    millions = LARGEST_PICTURE // 1_000_000
    return tr("has more than {millions} million pixels; reduce it and try again", millions=millions)


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
        return _too_large()
    if max(size) > LONGEST_SIDE:
        return tr(
            "has a side of more than {longest_side} pixels; cut out the digit and try again",
            longest_side=figure(LONGEST_SIDE, ","),
        )
    if width * height * scans > MOST_SCANNED:
        return tr(
            "is drawn over {scans} times, as no camera does; choose another picture", scans=figure(scans, ",")
        )
    return None


_START_OF_IMAGE = b"\xff\xd8"

_END_OF_IMAGE, _START_OF_SCAN = 0xD9, 0xDA

_SCAN = bytes((0xFF, _START_OF_SCAN))

# In a scan, a marker is what follows FF, except for 00 (FF itself) and D0 to D7 (restarts), which belong to
# it: ITU-T T.81, B.1.1.2 to B.1.1.5. More FF may stand before a marker.
_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)


def count_scans(content: bytes) -> int:
    """Return how many scans a file has; 0 if it is no JPEG.

    Thumbnails and whatever else stands in segments of their own are not counted, nor is what follows the
    end of the picture.
    """
    if not content.startswith(_START_OF_IMAGE):
        return 0
    scans = 0
    place = len(_START_OF_IMAGE)
    while (found := _MARKER.search(content, place)) is not None and found[1][0] != _END_OF_IMAGE:
        scans += found[1][0] == _START_OF_SCAN
        # The segment's length counts its own two bytes. After a scan's head, its data are searched through.
        place = found.end() + max(2, int.from_bytes(content[found.end() : found.end() + 2], "big"))
    return scans
