"""Wrong cuts of numbers whose digits are known."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing
from lenet.files.progress import finish
from lenet.synthesis.handwriting import write_digits
from lenet.synthesis.non_digits.generator import NonDigitKind
from lenet.synthesis.non_digits.wrong_cuts import wrong_cuts


@pytest.fixture(scope="module")
def digits() -> list[LabelledDrawing]:
    labels = np.arange(40) % 10
    drawings = write_digits(labels, np.random.default_rng(0))
    return [
        LabelledDrawing(label, drawing, writer="one" if label < 5 else "another")
        for label, drawing in zip(labels.tolist(), drawings, strict=True)
    ]


def cut(digits: list[LabelledDrawing], *, is_digit: bool) -> tuple[list[Drawing], list[int]]:
    drawings, kinds = finish(
        wrong_cuts(digits, 60, np.random.default_rng(1), is_digit=lambda _drawing: is_digit)
    )
    return drawings, kinds.tolist()


def test_there_are_as_many_as_wanted_of_both_kinds_and_the_same_once_more(
    digits: list[LabelledDrawing],
) -> None:
    drawings, kinds = cut(digits, is_digit=False)
    assert len(drawings) == len(kinds) == 60
    assert set(kinds) == {NonDigitKind.SEVERAL.value, NonDigitKind.OTHER.value}
    assert cut(digits, is_digit=False)[0] == drawings
    assert not any(drawing.is_empty for drawing in drawings)


def test_parts_that_pass_for_a_digit_are_left_out(digits: list[LabelledDrawing]) -> None:
    _, kinds = cut(digits, is_digit=True)
    assert set(kinds) == {NonDigitKind.SEVERAL.value}
