"""The way of a picture into the network: files of every kind, its ink, its 32×32 pixels, its numbers."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lenet.image.decoding import PictureError, count_scans, open_picture
from lenet.image.grayscale import LARGEST_SIDE
from lenet.image.ink import ink_from_image
from lenet.nn.input import ARTICLE_CONVENTION, InputConvention
from lenet.recognition.preprocessing import resize_to_32
from tests.helpers.hostile.pictures import encoded

ORIENTATION = 0x0112

FORMATS: dict[str, dict[str, Any]] = {"PNG": {}, "JPEG": {"quality": 95}, "BMP": {}, "GIF": {}, "WEBP": {"lossless": True}, "TIFF": {}}  # fmt: skip


def page(width: int = 90, height: int = 60) -> Image.Image:
    """Draw an upright bar left of the middle, black on white."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    pixels[height // 4 : 3 * height // 4, width // 3 : width // 3 + 8] = 0
    return Image.fromarray(pixels)


def test_pictures_are_resized_as_pillow_resizes_each() -> None:
    for count in (0, 1, 5, 5000):
        pictures = np.random.default_rng(count).integers(0, 256, (count, 28, 28)).astype(np.uint8)
        resized = resize_to_32(pictures)
        assert resized.dtype == np.uint8
        assert resized.shape == (count, 32, 32)
        for place in {*range(count)} & {0, 1, 2, 3, 4, 4095, 4096, 4999}:
            expected = Image.fromarray(pictures[place]).resize((32, 32), Image.Resampling.BILINEAR)
            np.testing.assert_array_equal(resized[place], np.asarray(expected))


def test_other_shapes_and_types_are_not_resized() -> None:
    square: NDArray[Any] = np.zeros((2, 28, 28), np.float32)
    for wrong in (np.zeros((28, 28), np.uint8), np.zeros((2, 32, 32), np.uint8), square):
        with pytest.raises(ValueError, match=r"uint8 \[N, 28, 28\], found"):
            resize_to_32(wrong)


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


def test_every_kind_of_file_is_read_and_of_several_frames_the_first(tmp_path: Path) -> None:
    path, grey = tmp_path / "picture", np.asarray(page().convert("L"))
    others = [Image.new("RGB", (90, 60), "white"), Image.new("RGB", (90, 60), "black")]
    frames: dict[str, Any] = {"save_all": True, "append_images": others}
    for kind, options in FORMATS.items():
        for more in ({}, frames) if kind in ("GIF", "WEBP", "TIFF") else ({},):
            path.write_bytes(encoded(page(), kind, **options, **more))
            opened = open_picture(path)
            assert opened.mode in ("L", "LA")
            np.testing.assert_allclose(np.asarray(opened.convert("L")), grey, atol=12)


def test_a_photograph_on_its_side_is_turned(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    path = tmp_path / "turned"
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        path.write_bytes(encoded(page().transpose(Image.Transpose.ROTATE_90), kind, exif=exif))
        opened = open_picture(path)
        assert opened.size == (90, 60)
        np.testing.assert_allclose(np.asarray(opened), np.asarray(page().convert("L")), atol=30)


def test_a_large_photograph_is_reduced(tmp_path: Path) -> None:
    path = tmp_path / "large"
    seen = []
    for kind in ("JPEG", "PNG"):
        path.write_bytes(encoded(page(3600, 2400), kind))
        opened = open_picture(path)
        assert opened.size == (LARGEST_SIDE, round(LARGEST_SIDE * 2 / 3))
        ink = ink_from_image(opened)
        assert ink[469, 534] > 0.95
        assert ink[469, 469] == ink[469, 594] == 0
        seen.append(np.asarray(opened, np.float64))
    # The JPEG is decoded at half its size.
    assert np.abs(seen[0] - seen[1]).mean() < 1


@pytest.mark.parametrize("size", [(3600, 5), (5, 3600), (9000, 1)])
def test_a_large_photograph_of_any_shape_is_reduced(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "large.jpg"
    path.write_bytes(encoded(Image.new("RGB", size, "white"), "JPEG"))
    assert max(open_picture(path).size) == LARGEST_SIDE


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"absent\.png' could not be opened: there is no such file"):
        open_picture(tmp_path / "absent.png")
    with pytest.raises(PictureError, match=r"could not be opened: it is a folder"):
        open_picture(str(tmp_path))


def test_what_is_no_picture_of_these_kinds_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "thing"
    for content in (
        b"no picture",
        encoded(page(), "PPM"),
        encoded(page(), "ICO"),
    ):
        path.write_bytes(content)
        with pytest.raises(PictureError, match="save it as PNG, JPEG, BMP, GIF, WebP or TIFF"):
            open_picture(path)


def test_a_file_that_was_cut_is_damaged(tmp_path: Path) -> None:
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (50, 50, 3)).astype(np.uint8))
    path = tmp_path / "cut"
    for kind in FORMATS.keys() - {"GIF"}:
        content = encoded(noise, kind, **FORMATS[kind])
        path.write_bytes(content[: len(content) * 2 // 3])
        with pytest.raises(PictureError, match=r"damaged or incomplete|can be read"):
            open_picture(path)


def test_specks_of_dust_are_left_out() -> None:
    image = page()
    for place in ((5, 5), (80, 50), (85, 10)):
        image.putpixel(place, (0, 0, 0))
    np.testing.assert_array_equal(ink_from_image(image), ink_from_image(page()))


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


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
            r"is an iPhone photo \(HEIC\), whatever its name; export it as JPEG",
        ),
        (
            b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic",
            r"is an iPhone photo \(HEIC\), whatever its name; export it as JPEG",
        ),
        (b"\0\0\0\x18ftypavif\0\0\0\0", "is an AVIF picture, whatever its name; export it as JPEG"),
        (b"%PDF-1.7\n", "is a PDF document, whatever its name; save its page as a picture"),
        (
            b'<svg xmlns="http://www.w3.org/2000/svg"/>',
            "is an SVG drawing, whatever its name; export it as PNG",
        ),
        (b"<html><body>", "is a web page, whatever its name; the download failed, so get the file once more"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "is a video, whatever its name; save one of its pictures as PNG"),
    ],
)
def test_what_is_no_picture_is_named_by_what_it_is(content: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(content + bytes(60))
    with pytest.raises(PictureError, match=rf"photo\.jpg' {words}\.$"):
        open_picture(tmp_path / "photo.jpg")


@pytest.mark.parametrize("save_as", ["PNG", "JPEG"])
def test_a_picture_that_is_cut_anywhere_is_called_damaged_and_without_a_byte_empty(
    save_as: str, tmp_path: Path
) -> None:
    file = io.BytesIO()
    Image.new("L", (8, 8), 255).save(file, save_as)
    for length in (8, 20, 40):
        (tmp_path / "cut").write_bytes(file.getvalue()[:length])
        with pytest.raises(PictureError, match=r"cut' is damaged or incomplete; get it once more"):
            open_picture(tmp_path / "cut")
    (tmp_path / "cut").write_bytes(b"")
    with pytest.raises(PictureError, match=r"cut' is empty; get it once more"):
        open_picture(tmp_path / "cut")
