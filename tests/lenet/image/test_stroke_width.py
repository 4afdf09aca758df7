"""The width of strokes, and whether they are dark, is told from their edges alone."""

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.image.stroke_width import stroke_edges

SIDE = 256


def page_with_a_two(width: float, *, side: int = SIDE) -> NDArray[np.uint8]:
    """Return light paper with a dark 2, whose pen is `width` of the page wide."""
    points = ((0.3, 0.3, 1.0), (0.5, 0.15, 1.0), (0.7, 0.35, 1.0), (0.3, 0.8, 1.0), (0.75, 0.8, 1.0))
    ink = render(Drawing((Stroke(points, width),)), side)
    page: NDArray[np.uint8] = np.rint(230 - 200 * ink).astype(np.uint8)
    return page


def test_the_width_of_the_pen_and_dark_or_light_ink_are_found_at_any_size() -> None:
    for side in (128, 256, 700):
        for width in (0.02, 0.05, 0.12):
            page = page_with_a_two(width, side=side)
            edges = stroke_edges(page)
            found = edges.width(dark=True)
            assert found is not None
            assert abs(found - width * side) < 0.2 * width * side + 3 * side / SIDE
            assert edges.darkness > 0 > stroke_edges(255 - page).darkness


def test_dark_ink_is_found_on_a_page_that_is_mostly_ink() -> None:
    """Where strokes fill the picture, its border is as dark as its ink."""
    page = page_with_a_two(0.12)[30:220, 50:210]
    assert stroke_edges(page).darkness > 0


def test_a_blank_page_has_no_strokes() -> None:
    for shape in ((1, 1), (1, 60), (60, 1), (40, 40)):
        edges = stroke_edges(np.full(shape, 200, np.uint8))
        assert edges.width(dark=True) is None
        assert edges.width(dark=False) is None
