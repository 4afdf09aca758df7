"""Cells of the confusion matrix can be chosen and read, and the more errors the stronger the colour."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evaluate.confusion_matrix import ConfusionMatrix
from app.theme.theme import DARK, LIGHT, Theme, apply_theme
from lenet.evaluation.classification import Evaluation
from lenet.report.colours import contrast, readable_on
from tests.helpers.evaluation_results import random_evaluation


@pytest.fixture
def evaluation() -> Evaluation:
    return random_evaluation()


@pytest.fixture
def matrix(qtbot: QtBot, light: None, evaluation: Evaluation) -> ConfusionMatrix:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(500, 500)
    matrix.show_counts(evaluation.confusion)
    matrix.show()
    return matrix


def test_a_click_chooses_the_cell_under_it(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    for cell in ((0, 0), (3, 7), (9, 4)):
        with qtbot.waitSignal(matrix.chosen) as chosen:
            QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.centre_of(*cell))
        assert tuple(chosen.args or ()) == cell == matrix.cell
    with qtbot.assertNotEmitted(matrix.chosen, wait=20):
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_arrow_keys_go_from_cell_to_cell(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    matrix.choose(0, 8)
    for key, cell in (
        (Qt.Key.Key_Right, (0, 9)),
        (Qt.Key.Key_Right, (0, 0)),
        (Qt.Key.Key_Up, (9, 0)),
        (Qt.Key.Key_Down, (0, 0)),
        (Qt.Key.Key_Left, (0, 9)),
    ):
        QTest.keyClick(matrix, key)
        assert matrix.cell == cell
    assert matrix.accessibleDescription().startswith("0 read as 9: ")


def test_the_more_errors_the_stronger_the_colour_and_the_diagonal_has_none(
    matrix: ConfusionMatrix, evaluation: Evaluation
) -> None:
    image = matrix.grab().toImage()
    ratio = image.devicePixelRatio()
    strengths = []
    for label in range(10):
        for answer in range(10):
            corner = matrix.centre_of(label, answer) + QPoint(-10, -10)
            colour = image.pixelColor(corner * ratio)
            if label == answer:
                assert colour not in (LIGHT.accent, QColor("white"))
                continue
            strengths.append((evaluation.confusion[label, answer], -colour.lightness()))
    by_count = sorted(strengths)
    assert by_count[0][0] == 0
    assert by_count[-1] == (matrix.most, -LIGHT.accent.lightness())
    for (fewer, lighter), (more, darker) in pairwise(by_count):
        assert fewer == more or darker > lighter


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_cell_has_its_number_in_the_colour_that_can_be_read(
    matrix: ConfusionMatrix, qapp: QApplication, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    counts = np.diag(np.full(10, 3)) + 0
    # Eights are wide, and the more errors the stronger the colour.
    counts[0, 1:] = [8, 18, 28, 38, 48, 58, 68, 78, 88]
    matrix.show_counts(counts)
    matrix.resize(900, 900)
    image = matrix.grab().toImage()
    ratio = image.devicePixelRatio()
    for answer in range(1, 10):
        middle = matrix.centre_of(0, answer)
        ground = image.pixelColor((middle + QPoint(-12, -14)) * ratio)
        rgb = (ground.red(), ground.green(), ground.blue())
        colours = [
            image.pixelColor((middle + QPoint(across, up)) * ratio)
            for across in range(-8, 9)
            for up in range(-6, 7)
        ]
        # Where a stroke covers a pixel only in part, the ground shines through.
        strongest = max(contrast((each.red(), each.green(), each.blue()), rgb) for each in colours)
        assert strongest > 0.8 * contrast(readable_on(rgb), rgb) > 0.8 * 4.5


@pytest.mark.parametrize("size", [(0, 0), (450, 290)])
def test_no_number_touches_the_edge_of_its_cell(matrix: ConfusionMatrix, size: tuple[int, int]) -> None:
    matrix.resize(QSize(*size).expandedTo(matrix.minimumSizeHint()))
    matrix.show_counts(np.diag([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 10_009]))
    image = matrix.grab().toImage()
    ratio = image.devicePixelRatio()
    across = matrix.centre_of(0, 1) - matrix.centre_of(0, 0)
    for digit in range(10):
        middle = matrix.centre_of(digit, digit)
        for side in (-1, 1):
            columns = [
                [
                    image.pixelColor(
                        (middle + QPoint(side * (across.x() // 2 - inset), up)) * ratio
                    ).lightness()
                    for up in range(-5, 6)
                ]
                for inset in (2, 3)
            ]
            for column in columns:
                assert max(column) - min(column) < 40, f"{digit} at {size}"


def test_a_matrix_without_errors_has_words_instead_of_a_scale(matrix: ConfusionMatrix) -> None:
    counts = np.diag(np.arange(10))
    matrix.show_counts(counts)
    assert matrix.most == 0
    below = QRect(0, matrix.centre_of(9, 0).y() + 25, matrix.width(), 60)

    def has_scale() -> bool:
        image = matrix.grab(below).toImage()
        colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        # Bluer than any grey of the words.
        return any(colour.blue() - colour.red() > 100 for colour in colours)

    assert not has_scale()
    counts[0, 1] = 1
    matrix.show_counts(counts)
    assert has_scale()
