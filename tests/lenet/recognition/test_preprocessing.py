"""Drawings and pictures in the size that a network knows, judged by what was drawn."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from lenet.drawing.rendering import render
from lenet.drawing.stroke_json import LabelledDrawing, digit_of, line_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.preprocessing import LEAST_PIXELS, drawing_of_image, network_input, picture_of_drawing
from lenet.recognition.reading import Refusal
from lenet.recognition.recognizer import Recognizer

SEVEN = Stroke(((0.3, 0.2, 1.0), (0.7, 0.2, 1.0), (0.55, 0.5, 1.0), (0.45, 0.8, 1.0)), 0.06)

CLEAR = Stroke(((0.05, 0.9, 1.0), (0.2, 0.95, 1.0)), 0.05, erases=True)
"""An eraser where no ink is."""


def image_of(drawing: Drawing, side: int) -> Image.Image:
    """Print a drawing in black on white."""
    return Image.fromarray(np.rint(255 * (1 - render(drawing, side))).astype(np.uint8))


def pixels_of(drawing: Drawing) -> NDArray[np.uint8]:
    given = network_input(drawing)
    assert given is not None
    return given[0]


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


@pytest.mark.parametrize("size", [(3, 8), (8, 3), (40, 40), (30, 41)])
def test_a_picture_lies_in_the_middle_of_its_canvas_pixel_by_pixel(size: tuple[int, int]) -> None:
    image = Image.new("L", size, 255)
    image.paste(0, (1, 1, 3, 2))
    picture = drawing_of_image(image).picture
    assert picture is not None
    assert picture.shape == (max(size), max(size))
    rows, columns = (indices.tolist() for indices in np.nonzero(picture))
    left, top = ((max(size) - length) // 2 for length in size)
    assert (min(rows), min(columns), max(columns)) == (top + 1, left + 1, left + 2)


def test_a_blank_picture_is_an_empty_drawing() -> None:
    assert drawing_of_image(Image.new("RGB", (50, 30), "grey")) == Drawing()


@pytest.mark.parametrize("side", [9, 28, 200])
def test_a_picture_is_the_same_after_it_was_kept_in_a_file(side: int) -> None:
    drawing = drawing_of_image(image_of(Drawing((SEVEN,)), side))
    found = digit_of(line_of(LabelledDrawing(7, drawing))).drawing
    np.testing.assert_array_equal(found.picture, drawing.picture)
    np.testing.assert_array_equal(pixels_of(found), pixels_of(drawing))


@pytest.mark.parametrize("side", [160, 500])
def test_erasing_blank_paper_of_a_picture_changes_nothing(side: int) -> None:
    drawing = drawing_of_image(image_of(Drawing((SEVEN,)), side))
    np.testing.assert_array_equal(pixels_of(replace(drawing, strokes=(CLEAR,))), pixels_of(drawing))


@pytest.mark.parametrize("side", [28, 64, 300])
def test_what_is_drawn_on_a_picture_belongs_to_it(side: int, recognizer: Recognizer) -> None:
    one = Stroke(((0.7, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.06)
    top = Stroke(((0.3, 0.2, 1.0), (0.7, 0.2, 1.0)), 0.06)
    drawing = drawing_of_image(image_of(Drawing((one,)), side))
    assert recognizer.read_drawing(drawing).digit == 1
    assert recognizer.read_drawing(replace(drawing, strokes=(top,))).digit == 7
    wiped = Stroke(((0.3, 0.2, 1.0), (0.63, 0.2, 1.0)), 0.12, erases=True)
    assert recognizer.read_drawing(replace(drawing, strokes=(top, wiped))).digit == 1
    all_wiped = Stroke(((0.0, 0.5, 1.0), (1.0, 0.5, 1.0)), 1.0, erases=True)
    assert recognizer.read_drawing(replace(drawing, strokes=(top, all_wiped))).refusal is Refusal.NOTHING


@pytest.mark.parametrize("size", [(900, 300), (300, 2000)])
@pytest.mark.parametrize("side", [24, 60])
def test_a_small_digit_is_read_on_a_large_page(
    size: tuple[int, int], side: int, recognizer: Recognizer
) -> None:
    page = Image.new("L", size, 255)
    page.paste(image_of(Drawing((SEVEN,)), side), (size[0] // 2, size[1] // 3))
    assert recognizer.read(page).digit == 7


def test_a_picture_with_fewer_pixels_than_a_digit_needs_is_too_small() -> None:
    for side in range(2, 12):
        picture = np.zeros((100, 100), np.float32)
        picture[40 : 40 + side, 50] = 1
        given = network_input(Drawing(picture=picture))
        assert given is not None
        assert given[1] == (side < LEAST_PIXELS)


@pytest.mark.parametrize("pen", [0.003, 0.01, 0.02, 0.06, 0.1])
def test_pictures_by_any_pen_are_read(pen: float, recognizer: Recognizer) -> None:
    reading = recognizer.read(image_of(Drawing((replace(SEVEN, width=pen),)), 600))
    assert reading.digit == 7
    assert reading.confidence > 0.95


SIX = ((0.62, 0.1, 1.0), (0.5, 0.22, 1.0), (0.4, 0.38, 1.0), (0.34, 0.55, 1.0), (0.33, 0.7, 1.0))
NINE = ((0.67, 0.3, 1.0), (0.665, 0.6, 1.0), (0.62, 0.9, 1.0))
RINGS = {6: (SIX, (0.5, 0.7)), 9: (NINE, (0.5, 0.3))}


@pytest.mark.parametrize("digit", RINGS)
@pytest.mark.parametrize("side", [100, 600])
@pytest.mark.parametrize("width", [0.006, 0.015, 0.03, 0.05])
def test_a_thin_line_looks_like_a_usual_one_and_is_read_as_surely(
    digit: int, side: int, width: float, recognizer: Recognizer
) -> None:
    line, (x, y) = RINGS[digit]
    angles = np.linspace(0, 2 * np.pi, 40)
    places = zip((x + 0.17 * np.cos(angles)).tolist(), (y + 0.17 * np.sin(angles)).tolist(), strict=True)
    ring = tuple((*place, 1.0) for place in places)
    thin, usual = (
        recognizer.read(image_of(Drawing((Stroke(line, pen), Stroke(ring, pen))), side))
        for pen in (0.8 * width, 0.08)
    )
    assert thin.digit == usual.digit == digit
    assert thin.confidence > usual.confidence - 0.01
    assert thin.picture.mean() == pytest.approx(usual.picture.mean(), rel=0.25)


@pytest.mark.parametrize("digit", [3, 8])
def test_a_digit_of_straight_lines_is_read(digit: int, recognizer: Recognizer) -> None:
    image = Image.new("L", (440, 590), 250)
    draw = ImageDraw.Draw(image)
    for y in (120, 295, 470):
        draw.line((114, y, 327, y), fill=30, width=13)
    for x in (120, 321)[digit == 3 :]:
        draw.line((x, 114, x, 476), fill=30, width=13)
    assert recognizer.read(image).guess == digit
    picture = drawing_of_image(image).picture
    assert picture is not None
    printed = (250 - np.asarray(image, np.float64)).sum() / 220
    assert picture.sum() == pytest.approx(printed, rel=0.03)


@pytest.mark.parametrize("box", [(180, 150, 220, 230), (100, 100, 300, 300), (190, 196, 216, 230)])
def test_a_blot_in_a_picture_is_no_digit(box: tuple[int, int, int, int], recognizer: Recognizer) -> None:
    image = Image.new("L", (400, 400), 255)
    ImageDraw.Draw(image).ellipse(box, fill=0)
    assert recognizer.read(image).digit is None


def test_strokes_on_paper_look_like_strokes_on_a_canvas() -> None:
    drawn = Drawing((SEVEN,))
    found, expected = picture_of_drawing(drawing_of_image(image_of(drawn, 500))), picture_of_drawing(drawn)
    assert found is not None
    assert expected is not None
    assert np.abs(found.astype(float) - expected).mean() < 6
