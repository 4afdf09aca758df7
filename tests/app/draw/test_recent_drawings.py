"""Beside an empty canvas are the last drawings with their answers, and a click brings one back."""

import numpy as np
from PySide6.QtWidgets import QLabel, QToolButton

from app.draw.recent_drawings import COUNT, finished_drawings
from app.draw.tab import DrawTab
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.children import child
from tests.app.draw.test_tab import SEVEN, draw, read_answer, reader

__all__ = ["reader"]

ONE, TWO = (Drawing((Stroke(((x, 0.2, 1.0), (x, 0.8, 1.0)), 0.05),)) for x in (0.3, 0.6))


def buttons(tab: DrawTab) -> list[QToolButton]:
    found = [child(tab, QToolButton, f"recentDrawing{number}") for number in range(COUNT)]
    return [button for button in found if button.isVisible()]


def test_a_drawing_that_was_cleared_can_be_brought_back(tab: DrawTab) -> None:
    assert buttons(tab) == []
    for count in (1, 2):
        for _ in range(count):
            draw(tab, *SEVEN)
            read_answer(tab)
        drawn = tab.drawing()
        tab.clear()
        read_answer(tab)
    assert [button.text() for button in buttons(tab)] == ["2", "1"]
    assert child(tab, QLabel, "recentWords").isVisible()
    buttons(tab)[0].click()
    assert read_answer(tab) == "2"
    assert tab.drawing() is drawn
    assert buttons(tab) == []
    tab.undo()
    assert tab.drawing().is_empty


def test_a_drawing_is_finished_when_another_takes_its_place() -> None:
    both = Drawing((*ONE.strokes, *TWO.strokes))
    picture = Drawing(picture=np.ones((4, 4), np.float32))
    assert finished_drawings([Drawing(), ONE, both, Drawing(), TWO, picture, Drawing()]) == [
        picture,
        TWO,
        both,
    ]
    assert finished_drawings([Drawing(), ONE, Drawing(), ONE, Drawing()]) == [ONE]
    assert finished_drawings([Drawing(), ONE, both]) == []
