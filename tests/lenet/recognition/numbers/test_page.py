"""Ink of a page is grouped into numbers, and these into lines."""

from __future__ import annotations

import numpy as np

from lenet.recognition.numbers.page import group_ink, joined, main_groups


def test_near_ink_is_a_group_and_groups_of_one_height_a_line() -> None:
    ink = np.zeros((300, 400), np.float32)
    for top, lefts in ((50, (300, 320)), (53, (30, 45, 60)), (200, (32, 50))):
        for left in lefts:
            ink[top : top + 30, left : left + 8] = 1
    lines = group_ink(ink)
    assert [[(group.left, group.top) for group in line] for line in lines] == [
        [(30, 53), (300, 50)],
        [(32, 200)],
    ]
    np.testing.assert_array_equal(lines[0][0].ink, ink[53:83, 30:68])


def test_a_comma_belongs_to_its_number_and_dust_to_none() -> None:
    ink = np.zeros((300, 400), np.float32)
    ink[50:80, 30:38] = ink[50:80, 50:58] = 1
    ink[75:82, 42:45] = 1
    ink[200:203, 200:203] = 1
    ((group,),) = group_ink(ink)
    assert group.ink.shape == (32, 28)
    assert group.ink[25:, 12:15].all()


def test_a_dash_belongs_to_the_numbers_beside_it() -> None:
    ink = np.zeros((300, 400), np.float32)
    ink[50:80, 30:38] = ink[50:80, 74:82] = 1
    ink[64:67, 51:59] = 1
    ((group,),) = group_ink(ink)
    assert group.ink.shape == (30, 52)
    ink[64:67, 51:59] = 0
    ((first, second),) = group_ink(ink)
    assert first.ink.shape == second.ink.shape == (30, 8)


def test_an_underline_is_left_out_and_a_bar_across_a_digit_is_not() -> None:
    ink = np.zeros((300, 400), np.float32)
    ink[50:80, 30:38] = ink[50:80, 50:58] = 1
    underlined, struck_out = ink.copy(), ink.copy()
    underlined[84:86, 25:65] = 1
    struck_out[60:62, 39:49] = 1
    ((group,),) = group_ink(underlined)
    np.testing.assert_array_equal(group.ink, ink[50:80, 30:58])
    ((group,),) = group_ink(struck_out)
    np.testing.assert_array_equal(group.ink, struck_out[50:80, 30:58])


def test_what_the_side_of_a_picture_cuts_off_above_digits_belongs_to_none() -> None:
    ink = np.zeros((100, 400), np.float32)
    ink[20:50, 30:38] = ink[20:50, 50:58] = 1
    cut_off = ink.copy()
    cut_off[:12, 30:50] = 1
    ((group,),) = group_ink(cut_off)
    np.testing.assert_array_equal(group.ink, ink[20:50, 30:58])


def test_smudges_frames_and_paper_are_no_ink() -> None:
    ink = np.zeros((300, 400), np.float32)
    assert group_ink(ink) == []
    ink[100:140, 100:110] = 0.4
    assert group_ink(ink) == []
    ink[[5, -5], 5:-5] = ink[5:-4, [5, -5]] = 1
    assert group_ink(ink) == []


def test_what_is_much_smaller_than_the_largest_is_no_main_group() -> None:
    ink = np.zeros((300, 400), np.float32)
    ink[50:150, 30:60] = 1
    ink[80:130, 200:212] = 1
    ink[80:126, 300:303] = 1
    lines = group_ink(ink)
    assert [len(line) for line in lines] == [3]
    ((group, other),) = main_groups(lines)
    assert (group.left, other.left) == (30, 200)
    whole = joined([group, other])
    assert (whole.left, whole.top) == (30, 50)
    np.testing.assert_array_equal(whole.ink, ink[50:150, 30:212])


def test_nothing_has_no_main_groups() -> None:
    assert main_groups([]) == []


def test_a_group_joins_the_line_with_whose_last_it_shares_most_of_its_height() -> None:
    ink = np.zeros((300, 400), np.float32)
    places = [(50, 20), (90, 22), (56, 100), (88, 102), (62, 180), (150, 182)]
    for top, left in places:
        ink[top : top + 30, left : left + 8] = 1
    lines = [[(group.top, group.left) for group in line] for line in group_ink(ink)]
    assert lines == [[(50, 20), (56, 100), (62, 180)], [(90, 22), (88, 102)], [(150, 182)]]


def test_lines_of_a_turned_page_stay_lines() -> None:
    ink = np.zeros((700, 1000), np.float32)
    for line in range(8):
        for left in (20, 40, 500, 520, 900, 920):
            top = 40 + 60 * line + round(0.1 * left)
            ink[top : top + 30, left : left + 8] = 1
    lines = group_ink(ink)
    assert [[group.left for group in line] for line in lines] == 8 * [[20, 500, 900]]
    assert [line[0].top for line in lines] == [42 + 60 * line for line in range(8)]


def test_a_page_full_of_dust_has_no_groups() -> None:
    ink = np.zeros((1000, 1000), np.float32)
    for row in range(24):
        for column in range(24):
            ink[40 * row : 40 * row + 8, 40 * column : 40 * column + 8] = 1
    assert group_ink(ink) == []


def test_what_the_border_cuts_off_is_left_out_unless_it_stands_in_a_line() -> None:
    ink = np.zeros((300, 400), np.float32)
    for left in (0, 20, 40, 392):
        ink[50:90, left : left + 8] = 1
    ink[110:150, 396:] = ink[:38, 100:110] = 1
    ((number, other),) = group_ink(ink)
    assert (number.left, number.top, number.ink.shape) == (0, 50, (40, 48))
    assert (other.left, other.top) == (392, 50)
    ink[:38, 40:48] = 1
    assert [[(group.left, group.top) for group in line] for line in group_ink(ink)] == [[(0, 50), (392, 50)]]
    cut_everywhere = np.ones((30, 8), np.float32)
    assert len(group_ink(np.pad(cut_everywhere, ((0, 0), (0, 100))))) == 1


def test_a_picture_may_be_cropped_to_a_number_that_slopes() -> None:
    for step in (12, -12):
        ink = np.zeros((200, 200), np.float32)
        for place in range(5):
            top = 80 + place * step
            ink[top : top + 40, 50 + 24 * place : 58 + 24 * place] = 1
        rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
        cropped = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        ((group,),) = group_ink(cropped)
        np.testing.assert_array_equal(group.ink, cropped)


def test_paper_much_wider_than_usual_parts_numbers_only_where_it_is_seen_often() -> None:
    ink = np.zeros((400, 500), np.float32)
    for top in (50, 120, 190, 260, 330):
        for left in (30, 45, 60, 90, 105):
            ink[top : top + 40, left : left + 8] = 1
    assert [len(line) for line in group_ink(ink)] == [2] * 5
    assert [len(line) for line in group_ink(ink[:100])] == [1]


def test_ink_that_fills_the_page_is_a_frame_only_with_other_ink_inside() -> None:
    ink = np.zeros((100, 120), np.float32)
    ink[2:98, 2:8] = 1
    ink[2:98, 14:20] = ink[2:98, 112:118] = ink[2:8, 14:118] = ink[92:98, 14:118] = 1
    assert [[group.box for group in line] for line in group_ink(ink)] == [[(2, 2, 118, 98)]]
    ink[30:70, 50:70] = 1
    assert [[group.box for group in line] for line in group_ink(ink[:, 10:])] == [[(40, 30, 60, 70)]]
