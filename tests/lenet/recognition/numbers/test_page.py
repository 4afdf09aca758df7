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
