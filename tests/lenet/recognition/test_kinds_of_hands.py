"""Kinds of handwriting and of lines that once were refused or taken for others are read, drawn as pictures."""

import numpy as np
from PIL import Image, ImageDraw

from lenet.recognition.recognizer import Recognizer

CIRCLE = [(50 + 26 * np.sin(a), 50 - 40 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 40)]
HANDS = {
    "crossed 7": (7, [[(20, 12), (78, 10), (44, 92)], [(30, 50), (72, 48)]]),
    "crossed 7 with a serif": (7, [[(20, 24), (22, 12), (78, 10), (44, 92)], [(28, 54), (70, 50)]]),
    "slashed 0": (0, [CIRCLE, [(24, 88), (76, 12)]]),
    "1 with a flag": (1, [[(30, 32), (52, 8), (52, 92)]]),
    "1 with flag and foot": (1, [[(34, 26), (52, 8), (52, 92)], [(30, 92), (74, 92)]]),
    "1 with a hooked foot": (1, [[(50, 8), (46, 92), (58, 72)]]),
    "open 4": (4, [[(28, 8), (20, 56), (80, 56)], [(62, 16), (60, 92)]]),
    "straight-lined 3": (3, [[(22, 10), (76, 10), (46, 44), (76, 70), (52, 92), (20, 86)]]),
    "straight-lined 8": (8, [[(28, 8), (72, 8), (72, 92), (28, 92), (28, 8)], [(28, 50), (72, 50)]]),
    "calculator's 5": (5, [[(74, 8), (28, 8), (28, 50), (74, 50), (74, 92), (28, 92)]]),
}
SIDES, PENS = (120, 300, 900), (0.01, 0.03, 0.08)
"""Of pictures in pixels, and of pens in parts of them."""


def picture(strokes: list[list[tuple[float, float]]], side: int, pen: float) -> Image.Image:
    """Draw on grey paper, finely and then reduced, so that edges are smooth."""
    fine = Image.new("L", (4 * side, 4 * side), 235)
    draw = ImageDraw.Draw(fine)
    for stroke in strokes:
        points = [(4 * side * (0.1 + 0.008 * x), 4 * side * (0.1 + 0.008 * y)) for x, y in stroke]
        draw.line(points, fill=30, width=max(4, round(4 * side * pen)), joint="curve")
    return fine.resize((side, side), Image.Resampling.LANCZOS)


def test_the_hands_of_the_world_are_read_in_thin_and_thick_lines() -> None:
    recognizer = Recognizer.load()
    failed = []
    for name, (digit, strokes) in HANDS.items():
        for side in SIDES:
            for pen in PENS:
                reading = recognizer.read(picture(strokes, side, pen))
                if reading.digit != digit:
                    failed.append((name, side, pen, reading.guess, reading.confidence, reading.refusal))
    assert failed == []


def test_a_dash_is_no_1_and_a_leaning_1_is() -> None:
    recognizer = Recognizer.load()
    lines: list[tuple[list[tuple[float, float]], int | None]] = [
        ([(10, 50), (90, 50)], None),
        ([(10, 58), (90, 44)], None),
        ([(70, 10), (40, 90)], 1),
        ([(80, 14), (30, 88)], 1),
    ]
    for pen in PENS:
        for stroke, digit in lines:
            assert recognizer.read(picture([stroke], 300, pen)).digit == digit, (stroke, pen)
