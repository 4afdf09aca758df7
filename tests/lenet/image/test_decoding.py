"""Scans are counted as Pillow's own decoder meets them."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from PIL import Image

from lenet.image.decoding import count_scans


def jpeg(**options: Any) -> bytes:
    noise = np.random.default_rng(1).integers(0, 256, (40, 50, 3)).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).save(file, "JPEG", **options)
    return file.getvalue()


def test_a_usual_picture_has_one_scan_and_a_progressive_one_the_ten_of_libjpeg() -> None:
    assert count_scans(jpeg()) == 1
    assert count_scans(jpeg(restart_marker_rows=1)) == 1
    # libjpeg's jcparam.c: "For YCbCr, 10 scans".
    assert count_scans(jpeg(progressive=True)) == 10


def test_scans_that_are_repeated_are_counted() -> None:
    content = jpeg(progressive=True)
    last = content[content.rfind(b"\xff\xda") : -2]
    assert count_scans(content[:-2] + last * 7 + content[-2:]) == 17


def test_a_thumbnail_and_what_follows_the_end_are_no_scans() -> None:
    whole = jpeg()
    segment = b"\xff\xe5" + (len(whole) + 2).to_bytes(2, "big") + whole
    assert len(whole) < 2**16 - 2
    assert count_scans(whole[:2] + segment + whole[2:] + whole * 3) == 1


def test_what_ends_early_or_is_no_jpeg_does_no_harm() -> None:
    for content in (b"", b"\xff\xd8", b"\xff\xd8\xff", b"\x89PNG\xff\xda", b"\xff\xd8\xff\xda"):
        assert count_scans(content) in (0, 1)
