"""Printed lines of paper are found and go; strokes, also those that cross them, stay."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from lenet.image.line_erasing import erase_lines
from lenet.image.ruled_lines import find_ruled_lines
from tests.helpers.drawn_digits import drawn

SIDE = 400
PALE = 0.3
GRAIN = 0.003

Line = tuple[float, float, float, float]

RULED: list[Line] = [(-5, y, SIDE + 5, y) for y in range(45, SIDE, 60)]
SQUARED: list[Line] = [*RULED, *((x, -5, x, SIDE + 5) for x in range(45, SIDE, 60))]
FRAME: list[Line] = [(30, 25, 370, 25), (30, 375, 370, 375), (30, 25, 30, 375), (370, 25, 370, 375)]
TILTED: list[Line] = [(-5, y, SIDE + 5, y + 16) for y in range(25, SIDE, 60)]
PAPERS = {"ruled": RULED, "squared": SQUARED, "frame": FRAME, "tilted": TILTED}


def strokes(digit: int) -> NDArray[np.float32]:
    """Return a digit alone, in the middle of the paper."""
    page = np.zeros((SIDE, SIDE), np.float32)
    page[90:310, 90:310] = 1 - np.asarray(drawn(digit, side=220), np.float32) / 255
    return page


def printed(lines: list[Line]) -> NDArray[np.float32]:
    """Return pale lines alone, about 3 pixels thick."""
    large = Image.new("L", (4 * SIDE, 4 * SIDE))
    draw = ImageDraw.Draw(large)
    for line in lines:
        draw.line([4 * place for place in line], fill=255, width=12)
    small = np.asarray(large.resize((SIDE, SIDE), Image.Resampling.BOX), np.float32)
    return (PALE / 255 * small).astype(np.float32)


def cleaned(page: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a page without its rules, by way of both functions."""
    return erase_lines(page, find_ruled_lines(page, GRAIN), GRAIN)


@pytest.mark.parametrize("paper", PAPERS)
def test_rules_go_and_a_seven_over_them_stays(paper: str) -> None:
    ink, lines = strokes(7), printed(PAPERS[paper])
    page = np.maximum(ink, lines)
    before = page.copy()
    found = cleaned(page)
    np.testing.assert_array_equal(page, before)
    only_printed = (ink == 0) & (lines > 0)
    left = found[only_printed] > PALE / 2
    assert left.mean() < 0.03
    assert (found[ink > 0.9] > 0.9).mean() > 0.99
    assert np.abs(found - ink).mean() < 0.1 * np.abs(page - ink).mean()


@pytest.mark.parametrize(("paper", "along", "down"), [("ruled", 6, 0), ("squared", 6, 6), ("frame", 2, 2)])
def test_each_rule_is_found_once_and_where_it_is(paper: str, along: int, down: int) -> None:
    rules = find_ruled_lines(np.maximum(printed(PAPERS[paper]), strokes(7)), GRAIN)
    assert [len(rules[0]), len(rules[1])] == [along, down]
    rows = sorted({line[1] for line in PAPERS[paper] if line[1] == line[3]})
    found = sorted(rule.row(SIDE / 2) for rule in rules[0])
    np.testing.assert_allclose(found, rows, atol=1.5)


@pytest.mark.parametrize(("pitch", "fall"), [(28, 0.02), (41, 0.05)])
def test_most_rules_of_a_page_full_of_numbers_are_found_where_they_are(pitch: int, fall: float) -> None:
    height, width = 1600, 1120
    page = Image.new("L", (width, height))
    draw = ImageDraw.Draw(page)
    rows, columns = range(pitch, height - 60, pitch), range(60, width, pitch)
    for y in rows:
        draw.line((0, y, width, y + fall * width), fill=50, width=2)
    for x in columns:
        draw.line((x, 0, x - fall * height, height), fill=50, width=2)
    lines = np.asarray(page)
    written = np.zeros((height, width), np.uint8)
    digits = [255 - np.asarray(drawn(digit, side=36)) for digit in range(10)]
    generator = np.random.default_rng(1)
    for top in range(70, height - 100, 70):
        for left in (120, 420, 720):
            for place in range(int(generator.integers(1, 6))):
                x = left + 30 * place
                written[top : top + 36, x : x + 36] |= digits[int(generator.integers(10))]
    share = (np.maximum(lines, 0.6 * written) / 255).astype(np.float32)
    along, down = find_ruled_lines(share, GRAIN)
    found = [[rule.row(rule.last / 2) for rule in rules] for rules in (along, down)]
    for places, middle, expected in zip(
        found, (fall * width / 2, -fall * height / 2), (rows, columns), strict=True
    ):
        gaps = np.abs(np.array(places)[:, None] - np.array(expected) - middle).min(axis=0)
        assert (gaps < 2).mean() > 0.8


@pytest.mark.parametrize("digit", [1, 4, 7])
def test_a_lone_straight_stroke_is_no_rule(digit: int) -> None:
    page = strokes(digit)
    assert find_ruled_lines(page, GRAIN) == ([], [])
    np.testing.assert_array_equal(cleaned(page), page)


def test_a_thin_lone_one_is_no_rule() -> None:
    for thickness in (3, 6, 10):
        for lean in (0, 10):
            image = Image.new("L", (SIDE, SIDE))
            ImageDraw.Draw(image).line((200 + lean, 80, 200 - lean, 320), fill=255, width=thickness)
            page = (np.asarray(image) / 255).astype(np.float32)
            assert find_ruled_lines(page, GRAIN) == ([], [])


def test_a_digit_drawn_with_a_ruler_is_its_lines() -> None:
    top, middle, bottom = ((120, y, 280, y) for y in (60, 200, 340))
    left, right = ((x, 60, x, 340) for x in (120, 280))
    for lines in (
        (top, middle, bottom, right),
        (top, bottom, right, left),
        (top, middle, bottom, right, left),
    ):
        image = Image.new("L", (SIDE, SIDE))
        for line in lines:
            ImageDraw.Draw(image).line(line, fill=255, width=8)
        page = (np.asarray(image) / 255).astype(np.float32)
        assert find_ruled_lines(page, GRAIN) == ([], [])


def test_an_even_picture_of_any_shape_has_no_rules() -> None:
    for shape in ((1, 1), (1, 2), (3, 200), (200, 3), (40, 60), (300, 200)):
        for level in (0.0, 0.4, 1.0):
            page = np.full(shape, level, np.float32)
            assert find_ruled_lines(page, 0.0) == ([], [])
            np.testing.assert_array_equal(cleaned(page), page)


def test_noise_of_any_shape_keeps_its_shape_and_gains_no_ink() -> None:
    for shape in ((1, 1), (2, 5), (3, 200), (200, 3), (9, 9), (64, 65)):
        for seed in range(5):
            page = np.random.default_rng(seed).random(shape, np.float32)
            found = cleaned(page)
            assert found.shape == shape
            assert found.dtype == np.float32
            assert (found <= page).all()


def test_a_line_that_ends_in_the_open_goes_below_a_digit_and_stays_where_it_is_alone() -> None:
    ink = np.zeros((SIDE, SIDE), np.float32)
    ink[150:250, 150:250] = 1 - np.asarray(drawn(6, side=100), np.float32) / 255
    line = printed([(60, 262, 340, 262)]) / PALE
    assert np.abs(cleaned(np.maximum(ink, line)) - ink).mean() < 0.1 * line.mean()
    np.testing.assert_array_equal(cleaned(line), line)


SEGMENTS = {
    "a": (0, 0, 1, 0),
    "b": (1, 0, 1, 1),
    "c": (1, 1, 1, 2),
    "d": (0, 2, 1, 2),
    "e": (0, 1, 0, 2),
    "f": (0, 0, 0, 1),
    "g": (0, 1, 1, 1),
}
SHOWN = ("abcdef", "bc", "abdeg", "abcdg", "bcfg", "acdfg", "acdefg", "abc", "abcdefg", "abcdfg")
"""Which segments of a calculator's display make each digit."""


@pytest.mark.parametrize("digit", range(10))
@pytest.mark.parametrize("gap", [0, 8])
def test_a_digit_of_a_calculators_display_is_its_segments(digit: int, gap: int) -> None:
    for thickness in (5, 9, 14):
        image = Image.new("L", (SIDE, SIDE))
        for name in SHOWN[digit]:
            left, top, right, bottom = SEGMENTS[name]
            across, down = gap * (right - left), gap * (bottom - top)
            place = (130 + 140 * left + across, 60 + 140 * top + down)
            ImageDraw.Draw(image).line(
                (*place, 130 + 140 * right - across, 60 + 140 * bottom - down), fill=255, width=thickness
            )
        page = (np.asarray(image) / 255).astype(np.float32)
        np.testing.assert_array_equal(cleaned(page), page)


def test_a_dark_table_goes_though_its_cells_are_much_smaller_than_it() -> None:
    rows: list[Line] = [(20, y, 380, y) for y in range(20, 400, 90)]
    columns: list[Line] = [(x, 20, x, 380) for x in range(20, 400, 90)]
    lines = 2 * printed([*rows, *columns])
    ink = np.zeros((SIDE, SIDE), np.float32)
    for top, left in ((35, 40), (125, 220), (305, 130)):
        ink[top : top + 60, left : left + 50] = 1 - np.asarray(drawn(3, side=60), np.float32)[:, :50] / 255
    found = cleaned(np.maximum(ink, lines))
    assert (found[(ink == 0) & (lines > 0)] > PALE).mean() < 0.03
    assert (found[ink > 0.9] > 0.9).mean() > 0.99


@pytest.mark.parametrize("fall", [0.0, 0.12])
def test_boxes_of_a_row_go_though_their_sides_are_short(fall: float) -> None:
    def turned(x: float, y: float) -> tuple[float, float]:
        return x - fall * y, y + fall * x

    lefts = range(40, 360, 50)
    corners = [
        ((left, top), (right, bottom))
        for left in lefts
        for top, right, bottom in ((150, left + 42, 150), (205, left + 42, 205))
    ]
    corners += [((x, 150), (x, 205)) for left in lefts for x in (left, left + 42)]
    lines = 2 * printed([(*turned(*start), *turned(*end)) for start, end in corners])
    ink = np.zeros((SIDE, SIDE), np.float32)
    for number in (1, 3):
        left, top = turned(lefts[number] + 4, 160)
        part = ink[round(top) : round(top) + 36, round(left) : round(left) + 36]
        part[:] = 1 - np.asarray(drawn(3, side=36), np.float32) / 255
    found = cleaned(np.maximum(ink, lines))
    assert (found[(ink == 0) & (lines > 0)] > PALE).mean() < 0.03
    assert (found[ink > 0.9] > 0.9).mean() > 0.98


def test_bars_of_digits_side_by_side_are_no_line_to_write_upon() -> None:
    ink = np.zeros((SIDE, SIDE), np.float32)
    for left in range(80, 320, 60):
        ink[150:158, left : left + 50] = 1
        ink[150:240, left + 42 : left + 50] = 1
    np.testing.assert_array_equal(cleaned(ink), ink)


def test_feet_of_twos_that_join_are_no_line_to_write_upon() -> None:
    ink = np.zeros((SIDE, SIDE), np.float32)
    for left in (60, 150, 220):
        ink[150:220, left : left + 70] = 1 - np.asarray(drawn(2, side=70), np.float32) / 255
    rows = np.flatnonzero(ink.any(axis=1))
    ink[rows[-1] - 5 : rows[-1] + 1, 155:290] = 1
    np.testing.assert_array_equal(cleaned(ink), ink)


def test_a_one_in_the_first_box_of_a_form_is_no_side_of_it() -> None:
    form, ink = np.zeros((2, 220, 460), np.float32)
    for row in (48, 150):
        form[row : row + 3, 48:413] = 1
    for column in range(48, 410, 90):
        form[48:153, column : column + 3] = 1
    ink[64:146, 95:99] = 1
    for column in (155, 245, 335):
        ink[65:145, column : column + 60] = 1 - np.asarray(drawn(2, side=80), np.float32)[:, 10:70] / 255
    left = cleaned(np.maximum(form, ink))
    assert (left[64:146, 95:99] > 0.9).all()
    assert left[form > ink].max() < 0.1
