"""Boxes of a form are no ink, whole or with their sides alone; digits are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from lenet.recognition.numbers.page import group_ink, is_one_number

LEFTS = (40, 140, 240, 340)


def digits() -> NDArray[np.float32]:
    """Return four rings, each 40 wide and 60 tall."""
    ink = np.zeros((200, 460), np.float32)
    for left in LEFTS:
        ink[70:130, left : left + 40] = 1
        ink[76:124, left + 6 : left + 34] = 0
    return ink


def test_boxes_around_digits_are_left_out_whole_or_not() -> None:
    plain = group_ink(digits())
    boxed, sides, row = digits(), digits(), digits()
    for left in LEFTS:
        for x in (left - 20, left + 60):
            boxed[50:150, x : x + 3] = sides[50:150, x : x + 3] = 1
        boxed[[50, 51, 149, 150], left - 20 : left + 63] = 1
    row[[50, 51, 149, 150], 20:420] = 1
    for x in (20, 120, 220, 320, 417):
        row[50:151, x : x + 3] = 1
    for ink in (boxed, sides, row):
        found = group_ink(ink)
        assert [[group.box for group in line] for line in found] == [
            [group.box for group in line] for line in plain
        ]


def test_a_circle_around_digits_is_left_out_and_a_0_with_dust_in_it_is_not() -> None:
    circled, dusty = np.pad(digits(), 100), np.pad(digits(), 100)
    row, column = np.mgrid[:400, :660]
    distance = np.hypot((row - 200) / 95, (column - 310) / 205)
    circled[(distance <= 1) & (distance >= 0.95)] = 1
    dusty[190:210, 155:160] = 0.3
    plain = group_ink(np.pad(digits(), 100))
    for ink in (circled, dusty):
        assert [[group.box for group in line] for line in group_ink(ink)] == [
            [group.box for group in line] for line in plain
        ]


def test_a_box_around_pale_print_is_left_out() -> None:
    ink = np.pad(digits(), 100)
    plain = [[group.box for group in line] for line in group_ink(ink)]
    ink[10:90, [500, 501, 580, 581]] = ink[[10, 11, 88, 89], 500:582] = 1
    ink[40:55, 520:560] = 0.5
    assert [[group.box for group in line] for line in group_ink(ink)] == plain


def test_digits_in_boxes_are_one_number_and_numbers_far_apart_are_not() -> None:
    (line,) = group_ink(digits())
    assert len(line) == 4
    assert is_one_number(line)
    ink = np.zeros((200, 460), np.float32)
    for left in (20, 60, 300, 340):
        ink[70:130, left : left + 30] = 1
    (pair,) = group_ink(ink)
    assert len(pair) == 2
    assert not is_one_number(pair)


def test_digits_in_even_steps_are_one_number_however_far_apart() -> None:
    ink = np.zeros((200, 700), np.float32)
    for left, width in ((20, 30), (120, 30), (220, 30), (310, 50), (400, 50)):
        ink[70:130, left : left + width] = 1
    (line,) = group_ink(ink)
    assert len(line) > 1
    assert max(group.box.width for group in line) > 60
    assert is_one_number(line)


def test_numbers_in_even_steps_are_several() -> None:
    ink = np.zeros((200, 700), np.float32)
    for left in (20, 220, 420):
        ink[70:130, left : left + 30] = ink[70:130, left + 40 : left + 70] = ink[
            128:130, left : left + 70
        ] = 1
    (line,) = group_ink(ink)
    assert len(line) == 3
    assert not is_one_number(line)


def test_tall_ones_are_no_sides_of_boxes() -> None:
    ink = digits()
    ink[60:130, 300:304] = 1
    assert sum(group.box.height == 70 for line in group_ink(ink) for group in line) == 1


def test_a_frame_around_a_word_is_left_out_and_a_zero_with_a_dot_is_none() -> None:
    image = Image.new("L", (500, 300))
    draw = ImageDraw.Draw(image)
    draw.rectangle((30, 40, 130, 170), outline=255, width=6)
    draw.ellipse((300, 40, 400, 170), outline=255, width=12)
    for left in (60, 330):
        draw.rectangle((left, 95, left + 20, 110), fill=255)
    found = group_ink((np.asarray(image) / 255).astype(np.float32))
    assert [group.left for line in found for group in line] == [300]
