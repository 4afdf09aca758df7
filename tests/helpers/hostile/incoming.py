"""Every kind of file that the engine reads, and genuine ones of each, for the attacks on all of them."""

import gzip
import io
import pickle
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from PIL import Image

from lenet.datasets.digit_collection import CollectionError, DigitCollection
from lenet.datasets.idx import IdxError, read_images, read_labels
from lenet.datasets.unipen import PenStrokesError, read_pen_strokes
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.image.decoding import PictureError, open_picture
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import load_params
from lenet.training.checkpoint import CheckpointError
from lenet.training.checkpoint_file import load_checkpoint, save_checkpoint
from tests.helpers.hostile.genuine_pickles import random_params
from tests.helpers.saved_runs import begun, put_down


@dataclass(frozen=True)
class Incoming:
    """A kind of file: its name, what reads one, the exception for what is wrong, and what makes genuine ones."""

    name: str
    read: Callable[[Path], object]
    error: type[Exception]
    genuine: Callable[[], tuple[bytes, ...]]

    def told(self, path: Path) -> str | None:
        """Read a file, and return the sentence with which it is refused, or None if it was read."""
        try:
            self.read(path)
        except self.error as error:
            sentence = str(error)
            assert sentence.endswith("."), sentence
            assert sentence.isprintable(), sentence
            assert "Errno" not in sentence, sentence
            assert len(sentence) < 1000, sentence
            return sentence
        return None


def packed(*contents: bytes) -> tuple[bytes, ...]:
    """Return contents plain and gzipped."""
    return (*contents, *(gzip.compress(content, mtime=0) for content in contents))


@cache
def _images() -> tuple[bytes, ...]:
    return packed(struct.pack(">4I", 2051, 3, 5, 4) + bytes(range(60)))


@cache
def _labels() -> tuple[bytes, ...]:
    return packed(struct.pack(">2I", 2049, 12) + bytes(number % 10 for number in range(12)))


@cache
def _parameters() -> tuple[bytes, ...]:
    return tuple(pickle.dumps({**random_params(), "meta": {"epochs": 3}}, protocol) for protocol in range(6))


@cache
def _checkpoints() -> tuple[bytes, ...]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "run.checkpoint")
        save_checkpoint(put_down(begun(optimizer="adam")), path)
        return (path.read_bytes(),)


@cache
def _kept_digits() -> tuple[bytes, ...]:
    strokes = tuple(Stroke(((0.1 * n, 0.5, 1.0), (0.3, 0.1 * n, 0.5)), 0.05, n == 2) for n in range(1, 4))
    today = date(2026, 11, 24).isoformat()
    lines = [line_of(LabelledDrawing(label, Drawing(strokes), "me", today)) + b"\n" for label in (3, 8)]
    picture = np.zeros((6, 6), np.float32)
    picture[2:4, 1:5] = 1
    lines.append(line_of(LabelledDrawing(1, Drawing((), picture), "me")) + b"\n")
    return packed(b"".join(lines))


@cache
def _pen_strokes() -> tuple[bytes, ...]:
    unipen = b"".join(
        b'.SEGMENT DIGIT %d ? "%d"\n.COMMENT %d 7\n.PEN_DOWN\n  10  20\n  30 -40\n.PEN_UP\n.DT 10\n'
        % (n, n, n)
        for n in range(4)
    )
    return (*packed(unipen), *_kept_digits())


@cache
def _pictures() -> tuple[bytes, ...]:
    grey = np.full((20, 24), 230, np.uint8)
    grey[5:15, 10:13] = 20
    page = Image.fromarray(grey)
    others = [Image.new("L", page.size, 200)]
    deep = Image.fromarray(grey.astype(np.uint16) * 257)
    exif = Image.Exif()
    exif[0x0112] = 6
    saved: list[tuple[Image.Image, str, dict[str, object]]] = [
        (page, "PNG", {}),
        (page.convert("RGBA"), "PNG", {}),
        (page.convert("P"), "PNG", {"transparency": 3}),
        (page.convert("1"), "PNG", {}),
        (deep, "PNG", {}),
        (page, "PNG", {"save_all": True, "append_images": others}),
        (page, "JPEG", {"exif": exif}),
        (page.convert("RGB"), "JPEG", {"progressive": True}),
        (page.convert("CMYK"), "JPEG", {}),
        (page, "BMP", {}),
        (page.convert("RGB"), "BMP", {}),
        (page, "GIF", {"save_all": True, "append_images": others}),
        (page, "WEBP", {}),
        (page.convert("RGBA"), "WEBP", {"lossless": True, "save_all": True, "append_images": others}),
        (page, "TIFF", {"compression": "tiff_lzw"}),
        (page, "TIFF", {"compression": "tiff_adobe_deflate", "save_all": True, "append_images": others}),
        (deep, "TIFF", {}),
        (page.convert("F"), "TIFF", {}),
        (page.convert("1"), "TIFF", {"compression": "group4"}),
    ]
    contents = []
    for image, kind, options in saved:
        file = io.BytesIO()
        image.save(file, kind, **options)
        contents.append(file.getvalue())
    return tuple(contents)


PICTURES = Incoming("pictures", open_picture, PictureError, _pictures)
IMAGES = Incoming("IDX files of images", read_images, IdxError, _images)
LABELS = Incoming("IDX files of labels", read_labels, IdxError, _labels)
PARAMETERS = Incoming("files of parameters", load_params, ParamsError, _parameters)
CHECKPOINTS = Incoming("checkpoints", load_checkpoint, CheckpointError, _checkpoints)
PEN_STROKES = Incoming("pen strokes", read_pen_strokes, PenStrokesError, _pen_strokes)
COLLECTIONS = Incoming(
    "kept digits", lambda path: DigitCollection(path).read(), CollectionError, _kept_digits
)

KINDS = (PARAMETERS, CHECKPOINTS, IMAGES, LABELS, PICTURES, PEN_STROKES, COLLECTIONS)

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
