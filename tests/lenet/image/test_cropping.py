"""What is mounted in frames and margins is found, and what was drawn is taken for no frame."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.image.cropping import crop_to_canvas
from lenet.recognition.recognizer import Recognizer

SIDE = 200
SEVEN = Drawing((Stroke(((0.3, 0.25, 1.0), (0.7, 0.25, 1.0), (0.45, 0.8, 1.0)), width=0.07),))

Canvas = NDArray[np.uint8]


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def canvas(paper: int, ink: int, *, side: int = SIDE) -> Canvas:
    """Return a square with a 7."""
    painted: Canvas = np.rint(paper + (ink - paper) * render(SEVEN, side)).astype(np.uint8)
    return painted


def with_margin(picture: Canvas, tone: int, width: int) -> Canvas:
    return np.pad(picture, width, constant_values=tone)


def with_numbers(picture: Canvas) -> Canvas:
    """Return a figure as plotting programs make it: a title, ticks and numbers on a white page."""
    page = Image.new("L", (picture.shape[1] + 130, picture.shape[0] + 110), 255)
    page.paste(Image.fromarray(picture), (70, 60))
    draw = ImageDraw.Draw(page)
    draw.text((150, 20), "label: 7", fill=0)
    for tick in range(0, SIDE, 40):
        draw.line((64, 60 + tick, 70, 60 + tick), fill=0)
        draw.line((70 + tick, 60 + SIDE, 70 + tick, 66 + SIDE), fill=0)
        draw.text((35, 55 + tick), str(tick), fill=0)
    return np.asarray(page)


MOUNTS: dict[str, Callable[[Canvas], Canvas]] = {
    "a white margin": lambda picture: with_margin(picture, 255, 40),
    "a thin black frame": lambda picture: with_margin(picture, 0, 1),
    "a broad grey frame": lambda picture: with_margin(picture, 128, 15),
    "a frame within a margin": lambda picture: with_margin(with_margin(picture, 100, 3), 255, 30),
    "a title and numbers": with_numbers,
}


@pytest.mark.parametrize("mount", MOUNTS.values(), ids=MOUNTS.keys())
@pytest.mark.parametrize(("paper", "ink"), [(0, 255), (255, 0), (30, 200)])
def test_a_mounted_canvas_is_found(
    mount: Callable[[Canvas], Canvas], paper: int, ink: int, recognizer: Recognizer
) -> None:
    picture = mount(canvas(paper, ink))
    assert recognizer.read(picture).digit == 7
    if paper == 0 and picture[0, 0] == 255:
        found = crop_to_canvas(picture)
        assert SIDE - 8 <= len(found) <= SIDE
        assert np.median(found) == paper


@pytest.mark.parametrize("side", [28, 32])
def test_a_small_picture_s_frame_is_found(side: int, recognizer: Recognizer) -> None:
    for frame, paper, ink in ((0, 255, 0), (255, 0, 255)):
        assert recognizer.read(with_margin(canvas(paper, ink, side=side), frame, 1)).digit == 7


@pytest.mark.parametrize("height", [4, 10, 40])
def test_a_long_thin_frame_is_no_trouble(height: int, recognizer: Recognizer) -> None:
    page = with_margin(np.zeros((height, 800), np.uint8), 255, 1)
    page[1 + height // 2, 300:320] = 255
    # Upright, the dash in it is a 1.
    for picture, digit in ((page, None), (page.T.copy(), 1), (np.repeat(page, 12, axis=1), None)):
        assert crop_to_canvas(picture).size
        assert recognizer.read(picture).digit == digit


Box = tuple[int, int, int, int]


def bars(*boxes: Box) -> Canvas:
    """Return a white page with black bars: top, left, bottom, right of each."""
    page = np.full((SIDE, SIDE), 255, np.uint8)
    for top, left, bottom, right in boxes:
        page[top:bottom, left:right] = 0
    return page


def ring(width: int) -> tuple[Box, ...]:
    """Return the bars of a 0."""
    top, left, bottom, right = 20, 50, 180, 150
    return (
        (top, left, bottom, left + width),
        (top, right - width, bottom, right),
        (top, left, top + width, right),
        (bottom - width, left, bottom, right),
    )


SHAPES = {
    "blank": (),
    "a bar like a 1": ((20, 60, 180, 140),),
    **{f"a 0 of bars of {width}": ring(width) for width in (3, 8, 14, 20, 30)},
    **{f"a dotted 0 of bars of {width}": (*ring(width), (95, 95, 105, 105)) for width in (3, 8, 14, 20)},
    **{f"an 8 of bars of {width}": (*ring(width), (90, 50, 90 + width, 150)) for width in (3, 8, 20)},
}


@pytest.mark.parametrize("boxes", SHAPES.values(), ids=SHAPES.keys())
def test_what_was_drawn_is_no_frame(boxes: tuple[Box, ...]) -> None:
    page = bars(*boxes)
    assert crop_to_canvas(page) is page


def test_of_a_drawn_shape_on_a_canvas_the_canvas_is_found() -> None:
    zero = bars(*ring(10))
    found = crop_to_canvas(with_margin(with_margin(zero, 90, 4), 255, 30))
    assert SIDE - 8 <= min(found.shape) <= SIDE
    assert found[0, 0] == 255


def test_a_page_that_is_not_painted_evenly_stays_whole() -> None:
    noise = np.random.default_rng(0).normal(0, 20, (SIDE + 80, SIDE + 80))
    page = (with_margin(canvas(60, 230), 200, 40) + noise).clip(0, 255).astype(np.uint8)
    assert crop_to_canvas(page) is page


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (3, 3)])
def test_tiny_pictures_stay_as_they_are(shape: tuple[int, int]) -> None:
    page = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape) * 25
    assert crop_to_canvas(page) is page
