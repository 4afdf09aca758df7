"""Files damaged at random are read or refused in one sentence, and never read as something else."""

from __future__ import annotations

import gzip
import hashlib
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from lenet.datasets.idx import IdxError, read_images, read_labels
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


def fuzz(kind: Incoming, check: Callable[[bytes], None], *, times: int) -> None:
    """Damage genuine files and hand them to a check; the same ones each time."""
    contents = kind.genuine()
    for seed in range(times):
        try:
            check(damaged(contents, Random(seed)))
        except BaseException as error:
            error.add_note(f"damaged with the seed {seed}")
            raise


@pytest.mark.parametrize("kind", [PEN_STROKES, COLLECTIONS, CHECKPOINTS], ids=lambda kind: kind.name)
def test_damaged_files_are_read_or_refused(kind: Incoming, tmp_path: Path) -> None:
    path = tmp_path / "file"

    def check(content: bytes) -> None:
        path.write_bytes(content)
        kind.told(path)

    fuzz(kind, check, times=1000)


def test_damaged_checkpoints_with_a_right_digest_are_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    line_end = len(TITLE) + 64 + 1

    def check(content: bytes) -> None:
        pickled = content[line_end:]
        path.write_bytes(TITLE + hashlib.sha256(pickled).hexdigest().encode() + b"\n" + pickled)
        CHECKPOINTS.told(path)

    fuzz(CHECKPOINTS, check, times=1000)


@pytest.mark.parametrize("kind", [IMAGES, LABELS], ids=lambda kind: kind.name)
def test_damaged_idx_files_are_read_as_what_they_are_or_refused(kind: Incoming, tmp_path: Path) -> None:
    path = tmp_path / "file"
    axes = 3 if kind is IMAGES else 1
    read = read_images if kind is IMAGES else read_labels

    def check(content: bytes) -> None:
        path.write_bytes(content)
        try:
            values = read(path)
        except IdxError:
            assert kind.told(path) is not None
            return
        plain = gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
        assert plain[:4] == bytes([0, 0, 8, axes])
        assert struct.unpack(f">{axes}I", plain[4 : 4 + 4 * axes]) == values.shape
        assert plain[4 + 4 * axes :] == values.tobytes()

    fuzz(kind, check, times=2000)


def test_damaged_pictures_are_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"

    def check(content: bytes) -> None:
        path.write_bytes(content)
        if PICTURES.told(path) is None:
            image = open_picture(path)
            assert image.mode in ("L", "LA")
            assert 1 <= min(image.size) <= max(image.size) <= LARGEST_SIDE

    fuzz(PICTURES, check, times=3000)


def test_pictures_with_right_checksums_and_damaged_content_are_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"

    def check(content: bytes) -> None:
        path.write_bytes(with_checksums(content))
        PICTURES.told(path)

    pngs = tuple(content for content in PICTURES.genuine() if content.startswith(PNG))
    kind = Incoming(PICTURES.name, PICTURES.read, PICTURES.error, lambda: pngs)
    fuzz(kind, check, times=1500)


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


def test_checksums_that_were_right_stay() -> None:
    pngs = [content for content in PICTURES.genuine() if content.startswith(PNG)]
    assert len(pngs) > 3
    assert list(map(with_checksums, pngs)) == pngs
