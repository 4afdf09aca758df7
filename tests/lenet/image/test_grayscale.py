"""Pictures of every mode come out as the same greys."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from lenet.image.grayscale import lightness, to_grayscale

GREYS = np.array([[0, 60, 120], [180, 240, 255]], np.uint8)
ORIENTATION = 0x0112


def test_every_mode_gives_the_same_greys() -> None:
    grey = Image.fromarray(GREYS)
    colour = grey.convert("RGB")
    images = [grey, colour, *(grey.convert(mode) for mode in ("RGBA", "LA", "P", "I", "F"))]
    images += [colour.convert(mode) for mode in ("CMYK", "YCbCr", "HSV")]
    images += [grey.convert("LA").convert("La"), grey.convert("RGBA").convert("RGBa")]
    images += [Image.fromarray(GREYS.astype(np.float32) / 255)]
    images += [Image.fromarray(GREYS.astype(dtype) * 257) for dtype in (np.uint16, np.int32)]
    for image in images:
        before = image.tobytes()
        np.testing.assert_allclose(lightness(to_grayscale(image)).astype(int), GREYS, atol=1)
        assert image.tobytes() == before, image.mode


def test_lab_and_bits_are_read() -> None:
    assert lightness(to_grayscale(Image.new("LAB", (2, 2), (255, 128, 128)))).min() >= 250
    np.testing.assert_array_equal(
        lightness(to_grayscale(Image.fromarray(GREYS > 150))), np.where(GREYS > 150, 255, 0)
    )


def test_palette_transparency_is_paper() -> None:
    image = Image.new("P", (3, 1))
    image.putpalette([0, 0, 0, 255, 255, 255, 0, 0, 255])
    image.putdata([0, 1, 2])
    image.info["transparency"] = 0
    plain = to_grayscale(image)
    np.testing.assert_array_equal(lightness(plain)[0, :2], [255, 255])
    assert lightness(plain)[0, 2] < 60


def test_transparency_shows_white_paper() -> None:
    pixels = np.array([[[0, 0], [0, 128], [0, 255], [255, 255]]], np.uint8)
    image = Image.merge("LA", [Image.fromarray(pixels[:, :, channel]) for channel in (0, 1)])
    np.testing.assert_array_equal(lightness(image), [[255, 127, 0, 255]])


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
def test_the_depth_of_deep_greys_follows_from_their_greatest(bits: int) -> None:
    deep = np.rint(GREYS / 255 * (2**bits - 1)).astype(np.uint16)
    assert deep.max() > 2 ** (bits - 1)
    np.testing.assert_allclose(lightness(to_grayscale(Image.fromarray(deep))), GREYS, atol=1)


@pytest.mark.parametrize(
    ("ink", "paper"),
    [((220, 20, 20), (30, 60, 220)), ((255, 255, 0), (255, 255, 255)), ((0, 0, 255), (0, 0, 0))],
)
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_colours_that_are_equally_light_differ_in_grey(
    ink: tuple[int, int, int], paper: tuple[int, int, int], mode: str
) -> None:
    picture = Image.new("RGB", (600, 600), paper)
    picture.paste(ink, (100, 200, 400, 300))
    picture = picture.convert(mode)
    seen = lightness(to_grayscale(picture)).astype(int)
    assert abs(seen[250, 250] - seen[50, 50]) > 150


def test_where_lightness_tells_enough_colours_are_not_looked_at() -> None:
    """As on a yellow note on a white desk, which differ in their blue above all."""
    picture = Image.new("RGB", (60, 60), (235, 235, 235))
    picture.paste((250, 235, 60), (10, 10, 50, 50))
    picture.paste((60, 60, 70), (20, 25, 40, 28))
    np.testing.assert_array_equal(lightness(to_grayscale(picture)), np.asarray(picture.convert("L")))


@pytest.mark.parametrize("ink", [0, 128, 255])
def test_a_drawing_on_nothing_is_seen_in_any_colour(ink: int) -> None:
    alpha = np.array([[0, 0, 255, 100, 0]], np.uint8)
    image = Image.merge("LA", [Image.new("L", (5, 1), ink), Image.fromarray(alpha)])
    np.testing.assert_array_equal(lightness(image), 255 - alpha)


def test_a_fully_transparent_picture_is_blank_paper() -> None:
    assert np.ptp(lightness(to_grayscale(Image.new("RGBA", (4, 4), (0, 0, 0, 0))))) == 0


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("mode", ["L", "RGB", "P", "I;16"])
def test_pictures_are_turned_upright(orientation: int, mode: str) -> None:
    image = Image.fromarray(GREYS)
    image = Image.fromarray(GREYS.astype(np.uint16) * 257) if mode == "I;16" else image.convert(mode)
    image.getexif()[ORIENTATION] = orientation
    reference = Image.fromarray(GREYS)
    reference.getexif()[ORIENTATION] = orientation
    upright = to_grayscale(image)
    np.testing.assert_allclose(
        np.asarray(upright).astype(int), np.asarray(ImageOps.exif_transpose(reference)), atol=1
    )
    np.testing.assert_array_equal(np.asarray(to_grayscale(upright)), np.asarray(upright))


def test_broken_exif_leaves_the_picture_as_it_is() -> None:
    image = Image.fromarray(GREYS)
    image.info["exif"] = b"Exif\x00\x00not TIFF at all"
    np.testing.assert_array_equal(lightness(to_grayscale(image)), GREYS)


def test_values_that_are_no_numbers_are_black() -> None:
    deep = Image.fromarray(np.array([[np.nan, -1.0, 0.5, 1.0]], np.float32))
    np.testing.assert_array_equal(lightness(to_grayscale(deep)), [[0, 0, 128, 255]])
