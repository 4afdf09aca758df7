"""The way of a picture into the network: files of every kind, its ink, its 32×32 pixels, its numbers."""

from __future__ import annotations

import io
import os
import struct
import warnings
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from PIL import Image

from lenet.image.decoding import PictureError, open_picture
from lenet.image.grayscale import LARGEST_SIDE
from lenet.image.ink import ink_from_image
from lenet.nn.input import ARTICLE_CONVENTION, InputConvention
from lenet.recognition.preprocessing import resize_to_32

ORIENTATION = 0x0112

FORMATS: dict[str, dict[str, Any]] = {
    "PNG": {},
    "JPEG": {"quality": 95},
    "BMP": {},
    "GIF": {},
    "WEBP": {"lossless": True},
    "TIFF": {},
}


def page(width: int = 90, height: int = 60) -> Image.Image:
    """Draw an upright bar left of the middle, black on white."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    pixels[height // 4 : 3 * height // 4, width // 3 : width // 3 + 8] = 0
    return Image.fromarray(pixels)


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    """Return a picture as the content of a file."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    """Return a small PNG file whose header speaks of a large picture."""

    def chunk(name: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


@settings(deadline=None)
@given(arrays(np.uint8, st.tuples(st.integers(0, 5), st.just(28), st.just(28))))
def test_pictures_are_resized_as_pillow_resizes_each(pictures: NDArray[np.uint8]) -> None:
    resized = resize_to_32(pictures)
    assert resized.dtype == np.uint8
    assert resized.shape == (len(pictures), 32, 32)
    for picture, result in zip(pictures, resized, strict=True):
        expected = Image.fromarray(picture).resize((32, 32), Image.Resampling.BILINEAR)
        np.testing.assert_array_equal(result, np.asarray(expected))


def test_many_pictures_are_resized_as_each_alone() -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (5000, 28, 28)).astype(np.uint8)
    resized = resize_to_32(pictures)
    for index in (0, 1, 4095, 4096, 4999):
        expected = Image.fromarray(pictures[index]).resize((32, 32), Image.Resampling.BILINEAR)
        np.testing.assert_array_equal(resized[index], np.asarray(expected))


@pytest.mark.parametrize(
    "pictures",
    [np.zeros((28, 28), np.uint8), np.zeros((2, 32, 32), np.uint8), np.zeros((2, 28, 28), np.float32)],
    ids=lambda pictures: f"{pictures.dtype} {pictures.shape}",
)
def test_other_shapes_and_types_are_not_resized(pictures: NDArray[Any]) -> None:
    with pytest.raises(ValueError, match=r"uint8 \[N, 28, 28\], found"):
        resize_to_32(pictures)


def test_pixels_become_numbers_by_the_convention() -> None:
    pictures = np.arange(2 * 32 * 32, dtype=np.uint32).astype(np.uint8).reshape(2, 32, 32)
    numbers = InputConvention(mean=0.13, std=0.3).standardize(pictures)
    assert numbers.dtype == np.float32
    assert numbers.shape == (2, 1, 32, 32)
    np.testing.assert_allclose(numbers[:, 0], (pictures / 255 - 0.13) / 0.3, rtol=1e-6, atol=1e-6)


def test_the_convention_comes_from_the_weights_or_is_the_article_s() -> None:
    assert InputConvention.from_meta({"input": {"mean": 0.1, "std": 2}}) == InputConvention(0.1, 2.0)
    assert InputConvention.from_meta(None) is ARTICLE_CONVENTION
    assert InputConvention.from_meta({"dataset": "MNIST"}) is ARTICLE_CONVENTION
    extremes = np.zeros((1, 32, 32), np.uint8)
    extremes[0, 0, 0] = 255
    assert ARTICLE_CONVENTION.standardize(extremes)[0, 0, 0, :2].tolist() == [0.5, -0.5]


@pytest.mark.parametrize(("kind", "options"), FORMATS.items(), ids=FORMATS.keys())
def test_every_kind_of_file_is_read(kind: str, options: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(encoded(page(), kind, **options))
    opened = open_picture(path)
    assert opened.mode in ("L", "LA")
    np.testing.assert_allclose(np.asarray(opened.convert("L")), np.asarray(page().convert("L")), atol=12)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF"])
def test_of_several_frames_the_first_is_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "frames"
    options: dict[str, Any] = {"lossless": True} if kind == "WEBP" else {}
    others = [Image.new("RGB", (90, 60), "white"), Image.new("RGB", (90, 60), "black")]
    path.write_bytes(encoded(page(), kind, save_all=True, append_images=others, **options))
    opened = open_picture(path).convert("L")
    np.testing.assert_allclose(np.asarray(opened), np.asarray(page().convert("L")), atol=12)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_photograph_on_its_side_is_turned(kind: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    path = tmp_path / "turned"
    path.write_bytes(encoded(page().transpose(Image.Transpose.ROTATE_90), kind, exif=exif))
    opened = open_picture(path)
    assert opened.size == (90, 60)
    np.testing.assert_allclose(np.asarray(opened), np.asarray(page().convert("L")), atol=30)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_photograph_is_reduced(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(encoded(page(3000, 2000), kind))
    opened = open_picture(path)
    assert opened.size == (LARGEST_SIDE, round(LARGEST_SIDE * 2 / 3))
    ink = ink_from_image(opened)
    assert ink[300, 342] == 1
    assert ink[300, 300] == ink[300, 380] == 0


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"absent\.png' could not be opened: there is no such file"):
        open_picture(tmp_path / "absent.png")
    with pytest.raises(PictureError, match=r"could not be opened: it is a folder"):
        open_picture(str(tmp_path))


def test_a_name_that_no_file_can_have_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"could not be opened: .*\.$"):
        open_picture(tmp_path / ("x" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_without_waiting_for_its_other_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    with pytest.raises(PictureError, match="it is a pipe"):
        open_picture(pipe)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        b"%PDF-1.7\n",
        encoded(page(), "PPM"),
        encoded(page(), "ICO"),
    ],
    ids=["empty", "text", "svg", "pdf", "ppm", "ico"],
)
def test_what_is_no_picture_of_these_kinds_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "thing"
    path.write_bytes(content)
    with pytest.raises(PictureError, match="save it as PNG, JPEG, BMP, GIF, WebP or TIFF"):
        open_picture(path)


@pytest.mark.parametrize("size", [(10_000, 6_000), (12_000, 10_000), (60_000, 60_000)])
def test_a_picture_that_claims_to_be_huge_is_refused_unread(size: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    path.write_bytes(png_that_claims(*size))
    with pytest.raises(PictureError, match=r"more than 50 million pixels; reduce it"):
        open_picture(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP", "TIFF"])
def test_a_file_that_was_cut_is_damaged(kind: str, tmp_path: Path) -> None:
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (50, 50, 3)).astype(np.uint8))
    content = encoded(noise, kind, **FORMATS[kind])
    path = tmp_path / "cut"
    path.write_bytes(content[: len(content) * 2 // 3])
    with pytest.raises(PictureError, match=r"damaged or incomplete|can be read"):
        open_picture(path)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(list(FORMATS)),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=6),
    kept=st.floats(0, 1),
)
def test_a_damaged_file_is_read_or_refused_and_never_more(
    kind: str, changes: list[tuple[float, int]], kept: float, tmp_path: Path
) -> None:
    content = bytearray(encoded(page(), kind, **FORMATS[kind]))
    for place, value in changes:
        content[int(place**3 * len(content))] = value
    path = tmp_path / "damaged"
    path.write_bytes(content[: int(kept * 2 * len(content))])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with suppress(PictureError):
            assert max(open_picture(path).size) <= LARGEST_SIDE


@pytest.mark.parametrize("paper", ["light", "dark"])
@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_ink_is_found_in_every_mode_on_light_and_on_dark_paper(mode: str, paper: str) -> None:
    image = page().convert("L")
    if paper == "dark":
        image = image.point(lambda level: 255 - level)
    if mode == "I;16":
        image = Image.fromarray(np.asarray(image).astype(np.uint16) * 257)
    elif mode == "CMYK":
        image = image.convert("RGB").convert(mode)
    else:
        image = image.convert(mode)
    ink = ink_from_image(image)
    assert ink.dtype == np.float32
    np.testing.assert_allclose(ink, np.asarray(page().convert("L")) < 128, atol=0.02)


@pytest.mark.parametrize("colour", ["black", "white", "red", "#808080"])
def test_ink_of_any_colour_on_nothing_is_found(colour: str) -> None:
    drawn = np.asarray(page().convert("L")) < 128
    image = Image.new("RGBA", (90, 60), colour)
    image.putalpha(Image.fromarray(drawn))
    np.testing.assert_allclose(ink_from_image(image), drawn, atol=0.02)


def test_specks_of_dust_are_left_out() -> None:
    image = page()
    for place in ((5, 5), (80, 50), (85, 10)):
        image.putpixel(place, (0, 0, 0))
    np.testing.assert_array_equal(ink_from_image(image), ink_from_image(page()))


@pytest.mark.parametrize("colour", ["black", "white", "#123456"])
def test_a_picture_of_one_colour_has_no_ink(colour: str) -> None:
    assert not ink_from_image(Image.new("RGB", (40, 50), colour)).any()
    assert not ink_from_image(Image.new("RGBA", (40, 50), (0, 0, 0, 0))).any()
