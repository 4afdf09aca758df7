"""Ink and page of a picture are the same found together as found one by one."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from lenet.image.ink import ink_and_page, ink_from_image, ink_of_page


@pytest.mark.parametrize(("side", "mode"), [(28, "L"), (300, "RGB"), (1300, "L"), (1800, "RGBA")])
@pytest.mark.parametrize("framed", [False, True])
def test_ink_and_page_are_those_found_one_by_one(side: int, mode: str, framed: bool) -> None:
    image = Image.new(mode, (side, side * 3 // 4), "white")
    pen = ImageDraw.Draw(image)
    pen.line([(side * 0.4, side * 0.2), (side * 0.5, side * 0.6)], fill="black", width=max(2, side // 20))
    pen.point((side * 0.8, side * 0.7), fill="black")
    if framed:
        pen.rectangle(
            (side * 0.1, side * 0.1, side * 0.9, side * 0.7), outline="gray", width=max(1, side // 90)
        )
    ink, page = ink_and_page(image)
    np.testing.assert_array_equal(ink, ink_from_image(image))
    np.testing.assert_array_equal(page, ink_of_page(image))
    assert ink.any()
