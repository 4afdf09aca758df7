"""An IDX file is a short header and then one byte for each value: MNIST's images and labels.

It may be gzipped, which its content tells and not its name. A header is believed only as far as
the file's length allows, so a damaged or hostile file costs little memory.
"""

from __future__ import annotations

import gzip
import io
import math
import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from lenet.files.errors import reason, shown_path
from lenet.files.kinds import FileKind, Subject, kind_of
from lenet.files.reading import GZIP_MAGIC
from lenet.language.text import to_translate, tr

# "Maximum Compression Factor" of deflate in zlib's Technical Details: 1032 bytes from one.
_DEFLATE_FACTOR = 1032

# Twice the largest file of this format in use, EMNIST's 698 thousand images.
_MAX_VALUES = 2**30


_MAX_PACKED_TWICE = 64 * 2**20

_START_BYTES = 1024


class IdxError(ValueError):
    """An IDX file cannot be used; the message says in one sentence why, and what to do."""


@dataclass(frozen=True)
class _Kind:
    """What one of the two kinds of file holds, and the header that announces it.

    Attributes
    ----------
    noun
        What a value or a group of values is called, in the plural.
    magic
        First four bytes as a big-endian number: 8 (unsigned bytes), then the number of axes.
    axes
        How many sizes follow, each four bytes, big-endian.
    example
        Name of a file of this kind.
    """

    noun: str
    magic: int
    axes: int
    example: str


# Source of both numbers: the description of the format on MNIST's home page.
_IMAGES = _Kind(to_translate("images"), 0x0803, 3, "train-images-idx3-ubyte")

_LABELS = _Kind(to_translate("labels"), 0x0801, 1, "train-labels-idx1-ubyte")

_QMNIST_LABELS = struct.pack(">I", 0x0C02)
"""Begins QMNIST's file of labels: rows of eight big-endian int32, of which the first is the digit."""


def read_images(path: Path) -> NDArray[np.uint8]:
    """Read a file of images.

    Parameters
    ----------
    path
        The file, plain or gzipped, whatever its name.

    Returns
    -------
    uint8 [N, rows, columns]
        The images in the file's order, read-only.

    Raises
    ------
    IdxError
        If the file is missing, unreadable, of another kind, empty, cut or damaged.
    """
    return _read(path, _IMAGES)


def read_labels(path: Path) -> NDArray[np.uint8]:
    """Read a file of the labels of digits.

    Parameters
    ----------
    path
        The file, plain or gzipped, whatever its name.

    Returns
    -------
    uint8 [N]
        The labels, 0 to 9, in the file's order, read-only.

    Raises
    ------
    IdxError
        If the file is missing, unreadable, of another kind, empty, cut or damaged, or if a label
        is not a digit.
    """
    labels = _read(path, _LABELS)
    if labels.ndim == 2:
        labels = np.ascontiguousarray(labels[:, 0])
    foreign = np.flatnonzero(labels > 9)
    if foreign.size:
        raise IdxError(
            tr(
                "{path} holds the label {label} at position {place}, but the labels of digits go from 0 "
                "to 9: choose the labels of MNIST.",
                path=shown_path(path),
                label=labels[foreign[0]],
                place=foreign[0],
            )
        )
    return labels


def decompressed(file: BinaryIO) -> BinaryIO:
    """Return a stream of a file's content: unpacked if the file is gzipped, else the file itself.

    Parameters
    ----------
    file
        A seekable file, at its beginning.
    """
    magic = file.read(len(GZIP_MAGIC))
    file.seek(0)
    return cast(BinaryIO, gzip.GzipFile(fileobj=file)) if magic == GZIP_MAGIC else file


def _unnested(file: BinaryIO) -> BinaryIO:
    """Return a file that is gzipped once at most: some are packed twice, as browsers and servers pack what is packed."""
    while file.read(len(GZIP_MAGIC)) == GZIP_MAGIC:
        file.seek(0)
        unpacked = gzip.GzipFile(fileobj=file)
        start = unpacked.read(len(GZIP_MAGIC))
        if start != GZIP_MAGIC:
            break
        file = io.BytesIO(start + unpacked.read(_MAX_PACKED_TWICE))
    file.seek(0)
    return file


def _read(path: Path, kind: _Kind) -> NDArray[np.uint8]:
    """Read a file of one kind, and turn whatever goes wrong into an `IdxError`."""
    name = shown_path(path)
    try:
        if path.is_dir():
            raise IdxError(
                tr(
                    "{name} is a folder: choose a file in it such as {example}.",
                    name=name,
                    example=kind.example,
                )
            )
        if not path.is_file():
            raise IdxError(
                tr("There is no file {name}: choose one such as {example}.", name=name, example=kind.example)
            )
        with path.open("rb") as file:
            return _read_stream(_unnested(file), kind, name)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise IdxError(
            tr(
                "{name} is a gzip file that is cut or damaged ({error}): download it again.",
                name=name,
                error=error,
            )
        ) from error
    except OSError as error:
        raise IdxError(tr("{name} could not be read: {reason}.", name=name, reason=reason(error))) from error


def _read_stream(file: BinaryIO, kind: _Kind, name: str) -> NDArray[np.uint8]:
    """Read an open file: the header, then exactly what it announces."""
    file_bytes = file.getbuffer().nbytes if isinstance(file, io.BytesIO) else os.fstat(file.fileno()).st_size
    if not file_bytes:
        raise IdxError(
            tr("{name} is empty: choose a file such as {example}.", name=name, example=kind.example)
        )
    stream = decompressed(file)
    if kind is _LABELS and stream.read(4) == _QMNIST_LABELS:
        return _read_qmnist_labels(stream, name)
    stream.seek(0)
    shape = _read_shape(stream, kind, name)
    count = math.prod(shape)
    announced = tr(
        "{name} announces {shape} bytes of {noun}",
        name=name,
        shape=" × ".join(map(str, shape)),
        noun=tr(kind.noun),
    )
    if not 0 < count <= _MAX_VALUES:
        raise IdxError(
            tr(
                "{announced}, not 1 to {max_values}: choose a file such as {example}.",
                announced=announced,
                max_values=_MAX_VALUES,
                example=kind.example,
            )
        )
    content_bytes = 4 + 4 * kind.axes + count
    if stream is file:
        if content_bytes != file_bytes:
            raise IdxError(
                tr(
                    "{announced}, which makes a file of {content_bytes} bytes, but it has {file_bytes}: it is "
                    "cut or damaged, so download it again.",
                    announced=announced,
                    content_bytes=content_bytes,
                    file_bytes=file_bytes,
                )
            )
    elif content_bytes > _DEFLATE_FACTOR * file_bytes:
        raise IdxError(
            tr(
                "{announced}, more than a gzip file of {file_bytes} bytes can hold: it is cut or damaged, so "
                "download it again.",
                announced=announced,
                file_bytes=file_bytes,
            )
        )
    # One byte more than announced, to see the end: a gzip file is also checked against its CRC there.
    values = stream.read(count + 1)
    if len(values) != count:
        found = tr("only {values} follow", values=len(values)) if len(values) < count else tr("more follow")
        raise IdxError(
            tr(
                "{announced}, but {found}: it is cut or damaged, so download it again.",
                announced=announced,
                found=found,
            )
        )
    return np.frombuffer(values, dtype=np.uint8).reshape(shape)


def _read_qmnist_labels(stream: BinaryIO, name: str) -> NDArray[np.uint8]:
    """Read QMNIST's labels with all that it tells of each digit, [N, 8], after the four bytes of their kind."""
    rows, columns = struct.unpack(">2I", stream.read(8).ljust(8, b"\0"))
    values = stream.read(4 * rows * columns + 1) if 0 < rows * columns <= _MAX_VALUES // 256 else b""
    if not values or len(values) != 4 * rows * columns:
        raise IdxError(tr("{name} is cut or damaged: download it again.", name=name))
    table = np.frombuffer(values, ">i4").reshape(rows, columns)
    return table.clip(0, 255).astype(np.uint8)


def _read_shape(stream: BinaryIO, kind: _Kind, name: str) -> tuple[int, ...]:
    """Read a header, check that it is of the wanted kind, and return the sizes that it announces."""
    wanted = tr("an IDX file of {noun} such as {example}", noun=tr(kind.noun), example=kind.example)
    header = stream.read(4 + 4 * kind.axes)
    if not header:
        raise IdxError(tr("{name} has nothing packed in it: choose {wanted}.", name=name, wanted=wanted))
    for other in (_IMAGES, _LABELS):
        if other is not kind and header[:4] == struct.pack(">I", other.magic):
            raise IdxError(
                tr(
                    "{name} holds {found}, not {noun}: choose {wanted}.",
                    name=name,
                    found=tr(other.noun),
                    noun=tr(kind.noun),
                    wanted=wanted,
                )
            )
    if header[:4] != struct.pack(">I", kind.magic):
        found = kind_of(header + stream.read(_START_BYTES))
        if found in (FileKind.WEB_PAGE, FileKind.ERROR_PAGE):
            raise IdxError(
                tr(
                    "{name}: the download failed: this is {noun}; run “lenet download”.",
                    name=name,
                    noun=found.noun,
                )
            )
        if found is not None:
            raise IdxError(
                tr(
                    "{name} is {described}.",
                    name=name,
                    described=found.described(Subject.DIGITS, tr("choose {wanted}", wanted=wanted)),
                )
            )
        raise IdxError(
            tr(
                "{name} begins with the bytes {hex} where {magic} is expected: choose {wanted}.",
                name=name,
                hex=header[:4].hex(" "),
                magic=format(kind.magic, "08x"),
                wanted=wanted,
            )
        )
    if len(header) < 4 + 4 * kind.axes:
        raise IdxError(tr("{name} ends within its header: it is cut, so download it again.", name=name))
    return struct.unpack(f">{kind.axes}I", header[4:])
