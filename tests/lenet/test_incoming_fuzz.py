"""Files damaged at random are read or refused in one sentence, and never read as something else."""

import gzip
import hashlib
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from lenet.datasets.idx import read_images, read_labels
from lenet.image.decoding import open_picture
from lenet.image.grayscale import LARGEST_SIDE
from lenet.training.checkpoint_file import TITLE
from tests.helpers.hostile.incoming import (
    CHECKPOINTS,
    COLLECTIONS,
    IMAGES,
    LABELS,
    PEN_STROKES,
    PICTURES,
    Incoming,
)

BYTES = (0, 1, 9, 10, 34, 45, 57, 91, 127, 128, 254, 255)
NUMBERS = (0, 1, 2**16, 50_000, 2**31 - 1, 2**32 - 1)
"""Bytes, and numbers of four, that formats take to heart."""


def damaged(contents: tuple[bytes, ...], chance: Random) -> bytes:
    """Return one of several genuine files with one to four things wrong with it."""
    content = chance.choice(contents)
    for _ in range(chance.randint(1, 4)):
        # Headers, which matter most, are at the beginning.
        at = int(chance.random() ** 2 * len(content))
        before, after = content[:at], content[at:]
        donor = chance.choice(contents)
        start = chance.randrange(len(donor))
        ways = (
            lambda after: bytes([after[0] ^ (1 << chance.randrange(8))]) + after[1:] if after else after,
            lambda after: bytes([chance.choice(BYTES)]) + after[1:],
            lambda after: struct.pack(chance.choice(("<I", ">I")), chance.choice(NUMBERS)) + after[4:],
            lambda after: after[chance.randint(1, 30) :],
            lambda after: after[: chance.randint(1, 60)] + after,
            lambda after, inserted=donor[start : start + 40]: inserted + after,
            lambda _: b"",
        )
        content = before + chance.choice(ways)(after)
    return content


def fuzz(kind: Incoming, path: Path, *, times: int, repaired: Callable[[bytes], bytes] = bytes) -> None:
    """Damage genuine files, read them, and see that what is wrong is one sentence; the same ones each time."""
    contents = kind.genuine()
    for seed in range(times):
        try:
            path.write_bytes(repaired(damaged(contents, Random(seed))))
            kind.told(path)
        except BaseException as error:
            error.add_note(f"damaged with the seed {seed}")
            raise


@pytest.mark.parametrize("kind", [PEN_STROKES, COLLECTIONS, CHECKPOINTS], ids=lambda kind: kind.name)
def test_damaged_files_are_read_or_refused(kind: Incoming, tmp_path: Path) -> None:
    fuzz(kind, tmp_path / "file", times=400)


def with_digest(content: bytes) -> bytes:
    """Return a checkpoint whose digest says that it is whole."""
    pickled = content[len(TITLE) + 64 + 1 :]
    return TITLE + hashlib.sha256(pickled).hexdigest().encode() + b"\n" + pickled


def test_damaged_checkpoints_with_a_right_digest_are_read_or_refused(tmp_path: Path) -> None:
    fuzz(CHECKPOINTS, tmp_path / "file", times=400, repaired=with_digest)


@pytest.mark.parametrize("kind", [IMAGES, LABELS], ids=lambda kind: kind.name)
def test_damaged_idx_files_are_read_as_what_they_are_or_refused(kind: Incoming, tmp_path: Path) -> None:
    axes = 3 if kind is IMAGES else 1

    def read(path: Path) -> None:
        values = (read_images if kind is IMAGES else read_labels)(path)
        content = path.read_bytes()
        plain = gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
        assert plain[:4] == bytes([0, 0, 8, axes])
        assert struct.unpack(f">{axes}I", plain[4 : 4 + 4 * axes]) == values.shape
        assert plain[4 + 4 * axes :] == values.tobytes()

    fuzz(replace(kind, read=read), tmp_path / "file", times=1000)


def test_damaged_pictures_are_read_or_refused(tmp_path: Path) -> None:
    def read(path: Path) -> None:
        image = open_picture(path)
        assert image.mode in ("L", "LA")
        assert 1 <= min(image.size) <= max(image.size) <= LARGEST_SIDE

    fuzz(replace(PICTURES, read=read), tmp_path / "file", times=1200)


def test_pictures_with_right_checksums_and_damaged_content_are_read_or_refused(tmp_path: Path) -> None:
    pngs = tuple(content for content in PICTURES.genuine() if content.startswith(PNG))
    assert len(pngs) > 3
    assert tuple(map(with_checksums, pngs)) == pngs, "those that were right stay"
    pictures = replace(PICTURES, genuine=lambda: pngs)
    fuzz(pictures, tmp_path / "file", times=500, repaired=with_checksums)


PNG = b"\x89PNG\r\n\x1a\n"


def with_checksums(content: bytes) -> bytes:
    """Return a PNG file in which every chunk has the checksum of what it holds."""
    fixed, at = content[:8], 8
    while at + 12 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        body = content[at + 4 : at + 8 + length]
        fixed += content[at : at + 4] + body + struct.pack(">I", zlib.crc32(body))
        at += 12 + length
    return fixed + content[at:]
