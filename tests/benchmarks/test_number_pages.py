"""Pages of numbers are compared line by line, and are the same for the same chance."""

from __future__ import annotations

import numpy as np

from benchmarks.recognition.number_pages import PAGE_KINDS, digits_in_place, make_page, page_numbers
from lenet.synthesis.non_digits.sketch import Sketch

LINES = [["12", "345"], ["6"], ["78"]]


def test_digits_count_in_their_line_and_place() -> None:
    assert digits_in_place(LINES, LINES) == 8
    assert digits_in_place(LINES, [["12", "349"], ["6"], ["78"]]) == 7
    assert digits_in_place(LINES, [["12", "345"], ["78"]]) == 7, "a lost line spoils no other"
    assert digits_in_place(LINES, [["345"], ["6"], ["78"]]) == 6, "nor a lost number"
    assert digits_in_place(LINES, [["12", "3450"], ["6"], ["7", "8"]]) == 3, (
        "a number of another length is wrong"
    )
    assert digits_in_place(LINES, [["12", "345", "6"], ["78"]]) == 7, "lines that run together count once"
    assert digits_in_place(LINES, []) == 0


def test_a_page_has_its_lines_and_is_made_again_from_the_same_chance() -> None:
    angles = np.linspace(0, 2 * np.pi, 30)
    ring = Sketch((np.column_stack((0.3 * np.cos(angles), 0.5 * np.sin(angles))),))
    pages = []
    for _ in range(2):
        generator = np.random.default_rng(3)
        choose = next(page_numbers(10 * [("0", "writer", ring)], generator))
        pages.append(make_page(choose, generator, kind=PAGE_KINDS[0], lines=3))
    assert len(pages[0].lines) == 3
    assert {digit for line in pages[0].lines for number in line for digit in number} == {"0"}
    assert max(pages[0].picture.size) >= 1500
    assert pages[0].lines == pages[1].lines
    assert pages[0].picture.tobytes() == pages[1].picture.tobytes()
